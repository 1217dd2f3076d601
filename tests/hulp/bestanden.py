"""Files as people send them: with all that a camera or a word processor notes in them."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
from PIL import Image, PngImagePlugin

FOTOGRAAF = "Fladderbloem Fotograaf"
"""What stands in the metadata of these files, and must not be kept of a picture."""

HEIC = Path(__file__).parent.parent / "gegevens" / "bestanden" / "foto.heic"
"""Made with another library than ours, which only reads them."""


def foto(breedte: int = 400, hoogte: int = 300, *, formaat: str = "JPEG", draai: int = 1) -> bytes:
    """A picture, red on the left and green on the right, with a maker and a place in it.

    `draai` is how the camera was held (EXIF 2.32, orientation).
    """
    beeld = Image.new("RGB", (breedte, hoogte), (40, 120, 60))
    beeld.paste((200, 40, 40), (0, 0, breedte // 2, hoogte))
    exif = Image.Exif()
    exif[0x013B] = FOTOGRAAF
    exif[0x0112] = draai
    plek = exif.get_ifd(0x8825)
    plek.update({1: "N", 2: (52.0, 30.0, 0.0), 3: "E", 4: (6.0, 15.0, 0.0)})
    uit = io.BytesIO()
    if formaat == "PNG":
        tekst = PngImagePlugin.PngInfo()
        tekst.add_text("Author", FOTOGRAAF)
        beeld.save(uit, "PNG", exif=exif, pnginfo=tekst)
    else:
        beeld.save(uit, formaat, exif=exif, comment=FOTOGRAAF.encode(), quality=90)
    return uit.getvalue()


def word(tekst: str = "Plan van aanpak") -> bytes:
    """A Word file."""
    document = docx.Document()
    document.add_paragraph(tekst)
    uit = io.BytesIO()
    document.save(uit)
    return uit.getvalue()


def met_deel(inhoud: bytes, naam: str, deel: bytes) -> bytes:
    """The same Word file with one part more."""
    uit = io.BytesIO(inhoud)
    with zipfile.ZipFile(uit, "a", zipfile.ZIP_DEFLATED) as zip_:
        zip_.writestr(naam, deel)
    return uit.getvalue()


PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
