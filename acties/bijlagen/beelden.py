"""Pictures are made anew: what a camera notes in them (where, when, by whom) is not copied."""

from __future__ import annotations

import io
import threading
import warnings

import pi_heif
from PIL import Image, ImageCms, ImageOps

MAX_BEELDPUNTEN = 64_000_000
"""What is larger is refused before anything of it is unpacked."""

MAX_ZIJDE = 2560
"""The longest side of what is kept, in pixels: enough to see what is on it, and to print it."""

_KWALITEIT = 85

pi_heif.register_heif_opener()
# Unpacked, one picture takes up to 200 MB: not more than two at the same time in a process.
_TEGELIJK = threading.Semaphore(2)


class BeeldStuk(ValueError):
    """It can't be read as the picture that it begins as."""


class BeeldTeGroot(ValueError):
    """It has more pixels than we unpack."""


def maak_opnieuw(inhoud: bytes, formaat: str) -> tuple[str, bytes]:
    """The same picture as JPEG or PNG, and nothing but the picture; its media type goes before it.

    `formaat` is the name by which Pillow knows what it is; no other reader is tried. Raises BeeldStuk
    and BeeldTeGroot.
    """
    with _TEGELIJK:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error", Image.DecompressionBombWarning)
                return _opnieuw(inhoud, formaat)
        except BeeldTeGroot:
            raise
        except (Image.DecompressionBombError, Image.DecompressionBombWarning):
            raise BeeldTeGroot from None
        # Readers of pictures raise all kinds of errors on what is no picture.
        except Exception as fout:  # noqa: BLE001
            raise BeeldStuk(type(fout).__name__) from None


def _opnieuw(inhoud: bytes, formaat: str) -> tuple[str, bytes]:
    with Image.open(io.BytesIO(inhoud), formats=(formaat,)) as bron:
        if bron.width * bron.height > MAX_BEELDPUNTEN:
            raise BeeldTeGroot
        # A JPEG can be unpacked at a half or a quarter: that takes less time and memory.
        bron.draft("RGB", (MAX_ZIJDE, MAX_ZIJDE))
        bron.load()
        beeld: Image.Image = ImageOps.exif_transpose(bron)
        beeld.thumbnail((MAX_ZIJDE, MAX_ZIJDE), Image.Resampling.LANCZOS)
        doorzichtig = formaat != "JPEG" and beeld.has_transparency_data
        beeld = _in_srgb(beeld, "RGBA" if doorzichtig else "RGB")
    kaal = Image.new(beeld.mode, beeld.size)
    kaal.paste(beeld)
    uit = io.BytesIO()
    if formaat == "PNG" or doorzichtig:
        # Drawings and pictures of a screen stay sharp.
        kaal.save(uit, "PNG", optimize=True)
        return "image/png", uit.getvalue()
    kaal.save(uit, "JPEG", quality=_KWALITEIT, optimize=True)
    return "image/jpeg", uit.getvalue()


def _in_srgb(beeld: Image.Image, soort: str) -> Image.Image:
    """In the colours that every screen knows, because the profile of the camera is not kept."""
    profiel = beeld.info.get("icc_profile")
    gewoon = beeld.convert(soort)
    if not profiel or beeld.mode not in ("RGB", "RGBA"):
        return gewoon
    try:
        van = ImageCms.ImageCmsProfile(io.BytesIO(profiel))
        naar = ImageCms.createProfile("sRGB")
        kleuren = ImageCms.profileToProfile(gewoon, van, naar, outputMode=soort)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return gewoon
    return kleuren if kleuren is not None else gewoon
