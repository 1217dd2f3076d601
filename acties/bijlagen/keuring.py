"""Which files are taken, and what they become: nothing that a sender says of a file is believed.

The content tells what it is. Pictures are made anew (`acties.bijlagen.beelden`), documents stay as
they are: a coördinator has to read in them what was written.
"""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
import zlib
from dataclasses import dataclass, field
from pathlib import PurePath, PureWindowsPath
from typing import Literal

from acties.bijlagen.beelden import BeeldStuk, BeeldTeGroot, maak_opnieuw

MAX_BYTES = 10 * 1024 * 1024
"""What is larger is not taken. A photo of a telephone fits, and two of them fit in one e-mail."""

_MAX_UITGEPAKT = 100 * 1024 * 1024
_MAX_NAAM = 80

Reden = Literal[
    "te_groot",
    "leeg",
    "soort",
    "oud_word",
    "macro",
    "stuk",
    "te_veel_beeldpunten",
    "niet_opgehaald",
    "te_veel",
    "te_vaak",
    "virus",
    "niet_nagekeken",
]
"""Why a file was not taken."""

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
BEELDEN = {"image/jpeg": ".jpg", "image/png": ".png"}
"""What pictures are kept as, with the ending of their names."""
DOCUMENTEN = {PDF: ".pdf", DOCX: ".docx"}

AANNEMEN = (
    ".jpg",
    ".jpeg",
    ".png",
    ".webp",
    ".heic",
    *DOCUMENTEN.values(),
    "image/jpeg",
    "image/png",
    "image/webp",
    "image/heic",
    *DOCUMENTEN,
)
"""For a page on which files are chosen."""

_UITLEG: dict[Reden, str] = {
    "te_groot": f"“{{naam}}” is te groot. Een bestand mag niet groter zijn dan {MAX_BYTES >> 20} MB."
    " Maak het kleiner, of stuur het in delen.",
    "leeg": "“{naam}” is leeg: er staat niets in. Kies het bestand opnieuw.",
    "soort": "“{naam}” kan ik niet aannemen. U kunt een foto sturen (jpg, png, webp of heic), een pdf"
    " of een Word-bestand (docx).",
    "oud_word": "“{naam}” is een ouder soort Word-bestand, of er zit een wachtwoord op. Sla het in"
    " Word op als ‘Word-document (docx)’ of als pdf, zonder wachtwoord. Stuur het dan opnieuw.",
    "macro": "In “{naam}” zit een programma (een macro). Dat kan ik niet aannemen. Sla het in Word op"
    " als gewoon Word-document (docx) of als pdf. Stuur het dan opnieuw.",
    "stuk": "“{naam}” kan ik niet openen. Het bestand lijkt beschadigd. Kijk of u het zelf kunt openen,"
    " en stuur het opnieuw.",
    "te_veel_beeldpunten": "“{naam}” is een te grote afbeelding. Maak haar kleiner, en stuur haar"
    " opnieuw.",
    "niet_opgehaald": "“{naam}” kon ik niet ophalen. Stuur het nog een keer.",
    "te_veel": "U heeft al veel bestanden gestuurd. “{naam}” heb ik niet bewaard. Haal eerst een ander"
    " bestand weg. Of vertel de gemeente dat u nog meer heeft.",
    "te_vaak": "U heeft in korte tijd veel bestanden gestuurd. “{naam}” heb ik daarom niet bewaard."
    " Wilt u het over een uur nog eens sturen? U kunt ook vertellen wat erop staat.",
    "virus": "In “{naam}” zit een virus, volgens onze virusscanner. Daarom heb ik het niet bewaard."
    " Laat uw apparaat nakijken. Staat hetzelfde in een ander bestand? Stuur dat dan.",
    "niet_nagekeken": "Ik kan “{naam}” nu niet nakijken op virussen. Daarom heb ik het niet bewaard."
    " Stuur het later nog een keer.",
}


class Ongeschikt(Exception):
    """This file is not taken."""

    def __init__(self, reden: Reden) -> None:
        super().__init__(reden)
        self.reden = reden


@dataclass(frozen=True, slots=True)
class Gekeurd:
    """A file that may be kept."""

    naam: str
    mediatype: str
    inhoud: bytes = field(repr=False)
    ontdaan: bool = False
    """Whether it is a picture that was made anew, without what a camera notes in it."""


def keur(naam: str, inhoud: bytes) -> Gekeurd:
    """What this file becomes; raises Ongeschikt."""
    if len(inhoud) > MAX_BYTES:
        raise Ongeschikt("te_groot")
    if not inhoud:
        raise Ongeschikt("leeg")
    if (formaat := _beeldformaat(inhoud)) is not None:
        try:
            mediatype, beeld = maak_opnieuw(inhoud, formaat)
        except BeeldTeGroot:
            raise Ongeschikt("te_veel_beeldpunten") from None
        except BeeldStuk:
            raise Ongeschikt("stuk") from None
        return Gekeurd(nette_naam(naam, BEELDEN[mediatype]), mediatype, beeld, ontdaan=True)
    mediatype = _documentsoort(inhoud)
    return Gekeurd(nette_naam(naam, DOCUMENTEN[mediatype]), mediatype, inhoud)


def uitleg(reden: Reden, naam: str) -> str:
    """Why this file was not taken, and what to do about it."""
    return _UITLEG[reden].format(naam=nette_naam(naam))


def nette_naam(naam: str, ending: str | None = None) -> str:
    """The name without folders and signs that hide what it is, with the ending of what it is."""
    kaal = PureWindowsPath(PurePath(unicodedata.normalize("NFC", naam)).name).name
    # Control signs turn a name around ("exe.fdp" for "pdf.exe") or break the line it stands on.
    schoon = "".join(t if unicodedata.category(t)[0] != "C" else " " for t in kaal)
    schoon = re.sub(r'[<>:"|?*“”]', " ", schoon)
    schoon = " ".join(schoon.split()).strip(". ") or "bestand"
    stam, punt, eigen = schoon.rpartition(".")
    if not punt or not stam or len(eigen) > 5 or " " in eigen:
        stam, eigen = schoon, ""
    if ending is None:
        ending = f".{eigen}" if eigen else ""
    return f"{stam[: _MAX_NAAM - len(ending)].rstrip('. ')}{ending}"


def _beeldformaat(inhoud: bytes) -> str | None:
    """The name by which Pillow knows this kind of picture."""
    if inhoud.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if inhoud.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if inhoud[:4] == b"RIFF" and inhoud[8:12] == b"WEBP":
        return "WEBP"
    # ISO/IEC 23008-12, 10: the brands of HEIF pictures that are coded with HEVC.
    if inhoud[4:8] == b"ftyp" and inhoud[8:12] in _HEIC:
        return "HEIF"
    return None


_HEIC = {b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1"}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Office before 2007, and Office with a password."""


def _documentsoort(inhoud: bytes) -> str:
    # Readers take a PDF that begins a little later (ISO 32000-1, annex H, note 13).
    if b"%PDF-" in inhoud[:1024]:
        if b"%%EOF" not in inhoud:
            raise Ongeschikt("stuk")
        return PDF
    if inhoud.startswith(_OLE):
        raise Ongeschikt("oud_word")
    if inhoud.startswith(b"PK\x03\x04"):
        _controleer_word(inhoud)
        return DOCX
    raise Ongeschikt("soort")


_LEESFOUTEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    RuntimeError,
    ValueError,
    NotImplementedError,
)
"""What reading a broken archive may raise."""


def _controleer_word(inhoud: bytes) -> None:
    """Raises Ongeschikt when it is no Word file, has a program in it, or would unpack without end."""
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
            delen = zip_.infolist()
            namen = {deel.filename for deel in delen}
            if not {"[Content_Types].xml", "word/document.xml"} <= namen:
                raise Ongeschikt("soort")
            if sum(deel.file_size for deel in delen) > _MAX_UITGEPAKT:
                raise Ongeschikt("te_groot")
            if any(naam.casefold().endswith("vbaproject.bin") for naam in namen):
                raise Ongeschikt("macro")
            # What a part says of its size may be a lie: it is read no further than that.
            with zip_.open("word/document.xml") as tekst:
                tekst.read(_MAX_UITGEPAKT)
    except _LEESFOUTEN:
        raise Ongeschikt("stuk") from None
