"""A draft as headings with what stands under them, from Word or from text that was pasted."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from acties.documenten.blokken import Alinea, Blok, Kop, Tabel

TUSSENSTAND = "Zo ver is dit document"
"""How the heading begins under which our own documents say how far they are: that is no content."""

_EIGEN_STIJLEN = frozenset({"Toelichting", "Nog open", "Let op", "Bronregel"})
"""Of paragraphs that our templates put in a document, which nobody wrote."""
_NOG_OPEN = re.compile(r"^(?:☐\s*)?nog open:.*", re.IGNORECASE)
_INVULLING = re.compile(
    r"\bnog in te vullen\.?|\bn\.?\s?t\.?\s?b\.?(?!\w)|\bp\.?m\.(?!\w)|\btodo\b|\bx{3,}\b|\bvolgt nog\b"
    r"|\bnader (?:te bepalen|in te vullen|uit te werken)\b|\blorem ipsum\b|\[[^\]]{0,60}\]|…+|\.{3,}",
    re.IGNORECASE,
)
_GENUMMERD = re.compile(
    r"^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[A-Z][.)]|hoofdstuk \d+[.:]?)\s+\S", re.IGNORECASE
)
_MARKDOWN = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
_ALLEEN_VET = re.compile(r"^\*\*(.+?)\*\*:?$")
_VOORAAN = re.compile(r"^(?P<kop>[A-Z][^.:;!?]{2,60}):\s+(?P<rest>\S.*)$")
VET_NIVEAU, _VOORAAN_NIVEAU = 7, 8
"""Smaller than what Word calls a heading."""
KOPWOORDEN, KOPTEKENS = 10, 90
"""No heading is longer."""


@dataclass(frozen=True, slots=True)
class Deel:
    """A heading and everything under it, also under smaller headings; the text without a heading in
    front of the first has an empty one."""

    kop: str
    niveau: int
    tekst: str

    @property
    def woorden(self) -> int:
        """How many words it has, besides what says that something has yet to be written."""
        return len(re.findall(r"\w+", zonder_plaatshouders(self.tekst)))


def zonder_plaatshouders(tekst: str) -> str:
    """A text without "n.t.b.", "nog in te vullen" and such."""
    return _INVULLING.sub(" ", tekst)


def uit_word(blokken: Iterable[Blok]) -> list[Deel]:
    """The parts of a Word document; a short line in bold counts as a heading."""
    regels: list[tuple[int | None, str]] = []
    for blok in blokken:
        match blok:
            case Kop(niveau, tekst):
                regels.append((niveau, tekst))
            case Alinea(stukken, None) if all(s.vet or not s.tekst.strip() for s in stukken):
                kort = _is_kort(blok.tekst)
                regels.append((VET_NIVEAU if kort else None, blok.tekst.strip()))
            case Alinea():
                if blok.stijl not in _EIGEN_STIJLEN:
                    regels.append((None, blok.tekst))
            case Tabel(rijen):
                regels += [(None, " ".join(rij)) for rij in rijen]
    return _delen(regels)


def uit_tekst(tekst: str) -> list[Deel]:
    """The parts of a text that was pasted: what looks like a heading counts as one."""
    regels: list[tuple[int | None, str]] = []
    witregel = True
    for ruw in tekst.splitlines():
        regel = ruw.strip()
        if not regel:
            witregel = True
            continue
        regels += _lees_regel(regel, witregel=witregel)
        witregel = False
    return _delen(regels)


def uit_regels(regels: list[tuple[int | None, str]]) -> list[Deel]:
    """The parts of paragraphs and headings: of each its level, or None, and its text."""
    return _delen(regels)


def _lees_regel(regel: str, *, witregel: bool) -> list[tuple[int | None, str]]:
    if markdown := _MARKDOWN.match(regel):
        return [(len(markdown[1]) - 1, markdown[2])]
    if vet := _ALLEEN_VET.match(regel):
        return [(VET_NIVEAU, vet[1])]
    if _is_kort(regel) and (_GENUMMERD.match(regel) or regel.endswith(":") or witregel):
        return [(1, regel.rstrip(":"))]
    if vooraan := _VOORAAN.match(regel):
        # "Juridisch: …" under "Kaders" is a part of that.
        return [(_VOORAAN_NIVEAU, vooraan["kop"]), (None, vooraan["rest"])]
    return [(None, regel)]


def _is_kort(regel: str) -> bool:
    """Whether it may be a heading: short, no sentence, no thing of a list."""
    return (
        len(regel) <= KOPTEKENS
        and len(regel.split()) <= KOPWOORDEN
        and not regel.rstrip().endswith((".", ",", ";", "!"))
        and regel[:1] not in "-*•–·|☐"
    )


def _delen(regels: list[tuple[int | None, str]]) -> list[Deel]:
    regels = [(niveau, tekst) for niveau, tekst in regels if not _NOG_OPEN.match(tekst)]
    koppen = {nummer: niveau for nummer, (niveau, _) in enumerate(regels) if niveau is not None}
    delen = []
    voor = "\n".join(tekst for _, tekst in regels[: next(iter(koppen), len(regels))])
    if voor.strip():
        delen.append(Deel("", 0, voor))
    for nummer, niveau in koppen.items():
        kop = regels[nummer][1]
        eind = next(
            (ander for ander, dat in koppen.items() if ander > nummer and dat <= niveau),
            len(regels),
        )
        if niveau == 0:
            # The title of it all: what is under it, is under the other headings too.
            eind = next((ander for ander in koppen if ander > nummer), len(regels))
        delen.append(Deel(kop, niveau, "\n".join(tekst for _, tekst in regels[nummer + 1 : eind])))
    return [deel for deel in delen if not deel.kop.startswith(TUSSENSTAND)]
