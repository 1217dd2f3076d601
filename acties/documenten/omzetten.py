"""A filled-in Word document as a PDF or as Markdown: the same words in another form."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from acties.documenten import markdown, word
from acties.documenten.blokken import Afbeelding, Alinea, Blok, Kop, Stuk, Tabel, lees_docx
from acties.documenten.dienst import Bestand
from acties.documenten.pdf import maak_pdf

Vorm = Literal["docx", "pdf", "md"]
"""What a document can be had as: to go on working in, to read, and for other software."""

PDF = "application/pdf"
# What typst can draw; a municipality may have put something else in its template, such as an .emf.
_TEKENBAAR = frozenset({"png", "jpg", "jpeg", "gif", "webp", "svg"})
_KLEUREN = {
    "Nog open": {"vlak": "#fff4d6", "rand": "#c98a00"},
    "Let op": {"vlak": "#fde9e7", "rand": "#b3261e"},
}
"""Of paragraphs that ask for attention, by the name of their style; their words say so as well."""
_MEESTE_KOLOM, _MINSTE_KOLOM = 40, 8


def zet_om(naam: str, inhoud: bytes, vorm: Vorm, *, titel: str, afzender: str) -> Bestand:
    """The document (a .docx) in this form; `naam` comes before the dot of the file name.

    Raises OnleesbaarDocument.
    """
    if vorm == "docx":
        return Bestand(f"{naam}.docx", word.MEDIATYPE, inhoud)
    blokken = lees_docx(inhoud)
    if vorm == "md":
        return Bestand(f"{naam}.md", markdown.MEDIATYPE, markdown.als_markdown(blokken).encode())
    return Bestand(f"{naam}.pdf", PDF, _als_pdf(blokken, titel=titel, afzender=afzender))


def _als_pdf(blokken: Iterable[Blok], *, titel: str, afzender: str) -> bytes:
    bestanden: dict[str, bytes] = {}
    uit: list[dict[str, Any]] = []
    # A heading may not skip a level, which PDF/UA forbids.
    diepte = 0
    for blok in blokken:
        match blok:
            case Kop(0, tekst):
                titel = tekst
            case Kop(niveau, tekst):
                diepte = min(niveau, diepte + 1)
                uit.append({"soort": "kop", "niveau": diepte, "tekst": tekst})
            case Alinea(stukken, None):
                kleur = _KLEUREN.get(blok.stijl)
                uit.append({"soort": "alinea", "stukken": _stukken(stukken), "kleur": kleur})
            case Alinea(stukken, lijst):
                vorige = uit[-1] if uit else {}
                if vorige.get("soort") != "lijst" or vorige["genummerd"] != (lijst == "nummer"):
                    vorige = {"soort": "lijst", "genummerd": lijst == "nummer", "punten": []}
                    uit.append(vorige)
                vorige["punten"].append(_stukken(stukken))
            case Tabel():
                uit.append(_tabel(blok))
            case Afbeelding():
                if blok.extensie in _TEKENBAAR:
                    bestand = f"beeld{len(bestanden)}.{blok.extensie}"
                    bestanden[bestand] = blok.inhoud
                    alt = blok.alt or "Afbeelding"
                    uit.append({"soort": "afbeelding", "bestand": bestand, "alt": alt})
    gegevens = {"titel": titel, "afzender": afzender, "voettekst": titel, "blokken": uit}
    return maak_pdf("document", gegevens, bestanden)


def _stukken(stukken: Iterable[Stuk]) -> list[dict[str, Any]]:
    return [{"tekst": s.tekst, "vet": s.vet, "schuin": s.schuin} for s in stukken]


def _tabel(tabel: Tabel) -> dict[str, Any]:
    breedte = max(len(rij) for rij in tabel.rijen)
    rijen = [[*rij, *[""] * (breedte - len(rij))] for rij in tabel.rijen]
    # As wide as what stands in them asks, within reason: a column of names beside one of stories.
    kolommen = [
        max(_MINSTE_KOLOM, min(_MEESTE_KOLOM, max(len(rij[nummer]) for rij in rijen)))
        for nummer in range(breedte)
    ]
    return {"soort": "tabel", "kop": tabel.kop, "rijen": rijen, "kolommen": kolommen}
