"""What stands in a Word document, as plain blocks: headings, paragraphs, tables and pictures.

The PDF and the Markdown of a document are made of these, so that what a municipality changes in its
template is in them too; and a draft that somebody hands in is read by them.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal
from zipfile import BadZipFile, ZipFile

import docx
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.hyperlink import Hyperlink
from docx.text.paragraph import Paragraph

MAX_BYTES = 15_000_000
"""Of a Word document as it comes in."""
_MAX_UITGEPAKT = 120_000_000
_MAX_TEKST_UITGEPAKT = 25_000_000
_MAX_DELEN = 3_000
_TEKST = "word/document.xml"
_OPSLAAN = "Sla het in Word op als .docx, of plak de tekst hier."
_BEGIN_VAN_ANDERE = {
    b"%PDF": f"Dit is een pdf. Die kan ik niet goed lezen. {_OPSLAAN}",
    b"{\\rtf": f"Dit is een rtf-bestand. {_OPSLAAN}",
    b"\xd0\xcf\x11\xe0": (
        "Dit is een oud Word-bestand (.doc), of het is beveiligd met een wachtwoord. Haal het"
        f" wachtwoord eraf. {_OPSLAAN}"
    ),
}
_KOPSTIJL = re.compile(r"^heading (\d)$", re.IGNORECASE)


class OnleesbaarDocument(ValueError):
    """Not a Word document that can be read; the message is a Dutch sentence that says the cure."""


@dataclass(frozen=True, slots=True)
class Stuk:
    """A piece of a paragraph in one look."""

    tekst: str
    vet: bool = False
    schuin: bool = False


@dataclass(frozen=True, slots=True)
class Kop:
    """A heading; `niveau` 0 is the title of the document."""

    niveau: int
    tekst: str


@dataclass(frozen=True, slots=True)
class Alinea:
    """A paragraph; `stijl` is the name that it has in Word."""

    stukken: tuple[Stuk, ...]
    lijst: Literal["punt", "nummer"] | None = None
    stijl: str = ""

    @property
    def tekst(self) -> str:
        """Without its look."""
        return "".join(stuk.tekst for stuk in self.stukken)


@dataclass(frozen=True, slots=True)
class Tabel:
    """A table, by its rows. With `kop` the first row has the names of the columns."""

    rijen: tuple[tuple[str, ...], ...]
    kop: bool


@dataclass(frozen=True, slots=True)
class Afbeelding:
    """A picture; `alt` is what it says to who cannot see it."""

    inhoud: bytes
    extensie: str
    alt: str


Blok = Kop | Alinea | Tabel | Afbeelding


def lees_docx(inhoud: bytes) -> list[Blok]:
    """What stands in it, in order. Raises OnleesbaarDocument; never unpacks more than fits."""
    _controleer(inhoud)
    try:
        document = docx.Document(io.BytesIO(inhoud))
        return list(_blokken(document.element.body, document, _Stijlen()))
    except Exception as fout:
        # A file of anybody's making, read by three libraries: whatever they raise, it is the file.
        raise OnleesbaarDocument(
            "Dit Word-bestand is beschadigd, of het is niet door Word gemaakt. Open het in Word en sla"
            " het opnieuw op als .docx, of plak de tekst hier."
        ) from fout


def _controleer(inhoud: bytes) -> None:
    if len(inhoud) > MAX_BYTES:
        raise OnleesbaarDocument(
            f"Dit bestand is te groot: hoogstens {MAX_BYTES // 1_000_000} MB. Haal er plaatjes uit, of"
            " plak de tekst hier."
        )
    for begin, melding in _BEGIN_VAN_ANDERE.items():
        if inhoud.startswith(begin):
            raise OnleesbaarDocument(melding)
    try:
        with ZipFile(io.BytesIO(inhoud)) as zip_:
            # Python reads no more of a part than its header says, so the headers count.
            delen = {deel.filename: deel.file_size for deel in zip_.infolist()}
            aantal = len(zip_.infolist())
    except (BadZipFile, ValueError, OSError) as fout:
        raise OnleesbaarDocument(f"Dit is geen Word-bestand. {_OPSLAAN}") from fout
    if _TEKST not in delen:
        raise OnleesbaarDocument(f"Dit is geen Word-bestand. {_OPSLAAN}")
    if (
        aantal > _MAX_DELEN
        or sum(delen.values()) > _MAX_UITGEPAKT
        or delen[_TEKST] > _MAX_TEKST_UITGEPAKT
    ):
        raise OnleesbaarDocument(
            "Dit bestand wordt uitgepakt te groot om te lezen. Plak de tekst hier, of alleen het deel"
            " waar het om gaat."
        )


@dataclass(frozen=True, slots=True)
class _Stijl:
    """What counts here of the style of a paragraph."""

    naam: str
    vet: bool
    schuin: bool


class _Stijlen:
    """The styles of one document, each looked up once: python-docx goes through all of them for it."""

    def __init__(self) -> None:
        self._gezien: dict[str | None, _Stijl] = {}

    def van(self, alinea: Paragraph) -> _Stijl:
        """Of this paragraph; without a name when it has none that is known."""
        sleutel = alinea._p.style
        if sleutel not in self._gezien:
            stijl = alinea.style
            naam = (stijl.name if stijl is not None else None) or ""
            self._gezien[sleutel] = _Stijl(naam, _zegt(stijl, "bold"), _zegt(stijl, "italic"))
        return self._gezien[sleutel]


def _zegt(stijl: Any, eigenschap: str) -> bool:
    """What a style says, or one that it is based on."""
    while stijl is not None:
        if (waarde := getattr(stijl.font, eigenschap)) is not None:
            return bool(waarde)
        stijl = stijl.base_style
    return False


def _blokken(ouder: Any, document: Any, stijlen: _Stijlen) -> Iterator[Blok]:
    for kind in ouder.iterchildren():
        if kind.tag == qn("w:p"):
            alinea = Paragraph(kind, document)
            yield from _alinea(alinea, document, stijlen.van(alinea))
        elif kind.tag == qn("w:tbl"):
            yield from _tabel(Table(kind, document))
        elif kind.tag == qn("w:sdt"):
            # A content control, such as a table of contents or a field of a house style.
            for binnen in kind.iterchildren(qn("w:sdtContent")):
                yield from _blokken(binnen, document, stijlen)


def _alinea(alinea: Paragraph, document: Any, stijl: _Stijl) -> Iterator[Blok]:
    kop = _KOPSTIJL.match(stijl.naam)
    if kop or stijl.naam == "Title":
        tekst = " ".join(alinea.text.split())
        if tekst:
            yield Kop(int(kop[1]) if kop else 0, tekst)
        return
    stukken = tuple(_stukken(alinea, stijl))
    if any(stuk.tekst.strip() for stuk in stukken):
        yield Alinea(stukken, _lijst(alinea, stijl.naam), stijl.naam)
    for tekening in alinea._p.iter(qn("wp:inline"), qn("wp:anchor")):
        yield from _afbeelding(tekening, document)


def _stukken(alinea: Paragraph, stijl: _Stijl) -> Iterator[Stuk]:
    for deel in alinea.iter_inner_content():
        for run in deel.runs if isinstance(deel, Hyperlink) else [deel]:
            if run.text:
                yield Stuk(
                    run.text,
                    stijl.vet if run.bold is None else run.bold,
                    stijl.schuin if run.italic is None else run.italic,
                )


def _lijst(alinea: Paragraph, stijl: str) -> Literal["punt", "nummer"] | None:
    if stijl.startswith("List Number"):
        return "nummer"
    eigenschappen = alinea._p.pPr
    genummerd = eigenschappen is not None and eigenschappen.numPr is not None
    return "punt" if genummerd or stijl.startswith("List") else None


def _tabel(tabel: Table) -> Iterator[Tabel]:
    rijen = tuple(
        tuple("\n".join(p.text for p in cel.paragraphs).strip() for cel in rij.cells)
        for rij in tabel.rows
    )
    if rijen:
        eerste = tabel.rows[0]._tr.trPr
        kop = eerste is not None and eerste.find(qn("w:tblHeader")) is not None
        yield Tabel(rijen, kop)


def _afbeelding(tekening: Any, document: Any) -> Iterator[Afbeelding]:
    alt = next((e.get("descr") or "" for e in tekening.iter(qn("wp:docPr"))), "")
    for blip in tekening.iter(qn("a:blip")):
        verwijzing = blip.get(qn("r:embed"))
        deel = document.part.related_parts.get(verwijzing) if verwijzing else None
        if deel is not None:
            yield Afbeelding(deel.blob, str(deel.partname).rpartition(".")[2].lower(), alt)
