"""Which point of a list a question means: "en de derde?", after the four keys, or "lijn 2"."""

from __future__ import annotations

import re

from kennisbank.zoeken.woorden import splits, vlak

_RANG = {
    woord: plek
    for plek, woord in enumerate(
        "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende".split(), start=1
    )
}
_PUNT = re.compile(r"^(?:\d+\.|-) +(.+(?:\n {2,}.+)*)$", re.MULTILINE)

_NUMMER = re.compile(r"\b([a-z]{3,})(?: nummer| nr)? (\d{1,2})\b")
"""What is counted, and the number of one: "basisregel 4"."""
_IN_DE_KOP = re.compile(r"\b([a-z]{3,}) (\d{1,2})\b")
_GEEN_RIJ = frozenset("over van voor tot met bij juli juni januari artikel paragraaf hoofdstuk".split())

_GENUMMERD = re.compile(r"^1\. ", re.MULTILINE)
_NAAM = re.compile(r"\*\*(.+?)\*\*")
"""Points have their name in bold, when they have more to say."""


def genoemd_punt(vraag: str, tekst: str) -> str | None:
    """The point of the list in `tekst` that the question counts to; None when it counts to none.

    "Laatste" is the last one. A question that names more than one point is about neither.
    """
    punten = [re.sub(r"\s+", " ", punt) for punt in _PUNT.findall(tekst)]
    woorden = splits(vraag)
    plekken = [_RANG[woord] for woord in woorden if woord in _RANG]
    if not plekken and (genoemd := nummer_in(vraag)) is not None and _GENUMMERD.search(tekst):
        plekken = [genoemd[1]]
    if not plekken and "laatste" in woorden:
        plekken = [len(punten)]
    if len(plekken) != 1 or not 0 < plekken[0] <= len(punten):
        return None
    naam = _NAAM.match(punten[plekken[0] - 1])
    return naam[1] if naam else punten[plekken[0] - 1]


def nummer_in(vraag: str) -> tuple[str, int] | None:
    """What is counted in a question and which one is meant: "lijn 2"; None without exactly one."""
    gevonden = [m for m in _NUMMER.findall(vlak(vraag)) if m[0] not in _GEEN_RIJ]
    return (gevonden[0][0], int(gevonden[0][1])) if len(gevonden) == 1 else None


def zonder_nummer(vraag: str) -> str:
    """What a question says besides which one it means."""
    return _NUMMER.sub(" ", vlak(vraag))


def nummer_past(kop: str, genoemd: tuple[str, int]) -> bool | None:
    """Whether a heading has the number that is meant, of the same row: "regel 4" is "Basisregel 4",
    "ontwikkellijn 1" is "Lijn 1".

    None for a heading that counts nothing of that name.
    """
    wat, nummer = genoemd

    def zelfde(woord: str) -> bool:
        return woord.endswith(wat) or wat.endswith(woord)

    nummers = [int(n) for woord, n in _IN_DE_KOP.findall(vlak(kop)) if zelfde(woord)]
    return nummer in nummers if nummers else None
