"""A draft that was sent as a PDF, as headings with what stands under them.

A PDF knows no headings: what is larger than most of the text, or short and bold, counts as one. Never
more is read than fits, and a scan without text is told apart from a file that cannot be opened.
"""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pypdf import PdfReader

from acties.bijlagen.keuring import MAX_BYTES
from acties.participatie.toets.tekst import KOPTEKENS, KOPWOORDEN, VET_NIVEAU, Deel, uit_regels

MAX_BLADZIJDEN = 150
_MAX_TEKENS = 600_000
_GROTER = 1.12
"""How much larger than most of the text a heading is."""
_MEESTE_NIVEAUS = 6
_WIT = 1.7
"""Times the size of the letters: further below the line before it, a new paragraph begins."""


class OnleesbarePdf(ValueError):
    """Not a PDF in which text can be read; the message is a Dutch sentence that says the cure."""


@dataclass(slots=True)
class _Regel:
    """A line as it stands on a page."""

    grootte: float
    hoogte: float
    vet: bool = True
    stukken: list[str] = field(default_factory=list)

    @property
    def tekst(self) -> str:
        return " ".join("".join(self.stukken).split())


def lees_pdf(inhoud: bytes, naam: str) -> list[Deel]:
    """The parts of this PDF; raises OnleesbarePdf, with the `naam` of the file in its message."""
    regels: list[_Regel] = []
    try:
        lezer = PdfReader(io.BytesIO(inhoud[: MAX_BYTES + 1]))
        if lezer.is_encrypted and not lezer.decrypt(""):
            raise OnleesbarePdf(
                f"Op “{naam}” zit een wachtwoord. Haal dat eraf en stuur het opnieuw, of plak de tekst"
                " hier."
            )
        aantal = len(lezer.pages)
        if aantal > MAX_BLADZIJDEN:
            raise OnleesbarePdf(
                f"“{naam}” heeft {aantal} bladzijden. Ik kijk er hoogstens {MAX_BLADZIJDEN} na. Stuur"
                " alleen het plan of verslag zelf, of plak de tekst hier."
            )
        tekens = 0
        for bladzijde in lezer.pages:
            hier = list(_regels_van(bladzijde))
            tekens += sum(len(regel.tekst) for regel in hier)
            if tekens > _MAX_TEKENS:
                break
            regels += hier
    except OnleesbarePdf:
        raise
    except Exception as fout:
        # A file of anybody's making: whatever the library raises, it is the file.
        raise OnleesbarePdf(
            f"“{naam}” kan ik niet lezen: het bestand lijkt beschadigd. Maak de pdf opnieuw, stuur het"
            " Word-bestand (.docx), of plak de tekst hier."
        ) from fout
    if not regels:
        raise OnleesbarePdf(
            f"In “{naam}” zit geen tekst die ik kan lezen. Waarschijnlijk is het een scan of een foto."
            " Stuur het Word-bestand (.docx) of de pdf die daarvan is gemaakt, of plak de tekst hier."
        )
    return uit_regels(_met_koppen(regels))


def _regels_van(bladzijde: Any) -> Iterator[_Regel]:
    """The lines of a page from top to bottom, as far as they have text."""
    regels: list[_Regel] = []

    def lees(
        tekst: str, blad: list[float], plek: list[float], letter: dict[str, Any] | None, maat: float
    ) -> None:
        if not tekst.strip():
            if regels and tekst and "\n" not in tekst:
                regels[-1].stukken.append(" ")
            return
        # Where it stands, by the two matrices that a PDF has for that.
        hoogte = plek[4] * blad[1] + plek[5] * blad[3] + blad[5]
        grootte = abs(maat * (plek[3] or 1.0) * (blad[3] or 1.0)) or abs(maat)
        if not regels or abs(regels[-1].hoogte - hoogte) > grootte / 3:
            regels.append(_Regel(grootte, hoogte))
        regel = regels[-1]
        regel.stukken.append(tekst.replace("\n", " "))
        regel.grootte = max(regel.grootte, grootte)
        regel.vet = regel.vet and "bold" in str((letter or {}).get("/BaseFont", "")).casefold()

    bladzijde.extract_text(visitor_text=lees)
    return (regel for regel in regels if regel.tekst)


def _met_koppen(regels: list[_Regel]) -> list[tuple[int | None, str]]:
    """The same as paragraphs and headings with their level; lines of a paragraph are put together."""
    maten: Counter[float] = Counter()
    for regel in regels:
        maten[round(regel.grootte, 1)] += len(regel.tekst)
    gewoon = maten.most_common(1)[0][0]
    groot = sorted({m for m in maten if m > gewoon * _GROTER}, reverse=True)
    uit: list[tuple[int | None, str]] = []
    vorige: _Regel | None = None
    for regel in regels:
        niveau = _niveau(regel, groot)
        if niveau is not None:
            uit.append((niveau, regel.tekst))
        elif vorige is not None and uit and uit[-1][0] is None and _hoort_bij(vorige, regel):
            uit[-1] = (None, f"{uit[-1][1]} {regel.tekst}")
        else:
            uit.append((None, regel.tekst))
        vorige = regel
    return uit


def _niveau(regel: _Regel, groot: list[float]) -> int | None:
    kort = len(regel.tekst) <= KOPTEKENS and len(regel.tekst.split()) <= KOPWOORDEN
    if not kort or regel.tekst.endswith((".", ",", ";")):
        return None
    maat = round(regel.grootte, 1)
    if maat in groot:
        return min(groot.index(maat) + 1, _MEESTE_NIVEAUS)
    return VET_NIVEAU if regel.vet else None


def _hoort_bij(vorige: _Regel, regel: _Regel) -> bool:
    """Whether a line goes on where the one before it stopped."""
    afstand = vorige.hoogte - regel.hoogte
    return 0 < afstand <= _WIT * regel.grootte and regel.tekst[:1] not in "-*•–·"
