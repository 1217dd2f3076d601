"""What can be said of each word of a story: the features by which `oordeel` judges it.

The word itself and its neighbours, pieces of them, the group of words in which it stands and what
comes before and after that, its place in the part of the sentence, and the words around it. Nothing
of it is looked up in a table: it costs as much for each word, however long the story.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from acties.vragenlijst.herkennen.basis import Verhaal
from acties.vragenlijst.herkennen.naamgroep import einden_van

_WOORD = re.compile(r"\w+(?:[-'.&]\w+)*'?|[^\w\s]")
_NABIJ = (-3, -2, -1, 1, 2, 3)
_OMGEVING = 15
"""So many words before and after it count as the words around it, within the sentence."""
_STAM = 5
"""So many letters of a word stand for all its forms: "kookt", "koken" do not, "helpt", "helpen" do."""
_VOOR, _NA = "<", ">"
"""What stands before the first word and after the last."""
_MEER = 4


@dataclass(frozen=True, slots=True)
class Woord:
    """A word or a sign, and where it stands in the text."""

    tekst: str
    begin: int
    eind: int


@dataclass(frozen=True, slots=True)
class _Plek:
    """Of one word: the first and last word of its sentence and of its part of it, and its group."""

    zin: tuple[int, int]
    deel: tuple[int, int]
    groep: tuple[int, int] | None


def woorden_van(tekst: str) -> list[Woord]:
    """The words and signs of a text, in order."""
    return [Woord(t[0], t.start(), t.end()) for t in _WOORD.finditer(tekst)]


def kenmerken_van(verhaal: Verhaal, woorden: list[Woord]) -> list[list[str]]:
    """The features of each of these words of the story."""
    klein = [woord.tekst.lower() for woord in woorden]
    vormen = [_vorm(woord.tekst) for woord in woorden]
    plekken = _plekken(verhaal, woorden)
    return [
        [
            *_van_zichzelf(klein, vormen, nummer),
            *_van_de_plek(klein, nummer, plek),
            *_van_de_omgeving(klein, nummer, plek),
            *(_van_de_groep(klein, vormen, nummer, plek, plek.groep) if plek.groep else ()),
        ]
        for nummer, plek in enumerate(plekken)
    ]


def _van_zichzelf(klein: list[str], vormen: list[str], hier: int) -> Iterator[str]:
    woord = klein[hier]
    vorige, volgende = _op(klein, hier - 1), _op(klein, hier + 1)
    yield from ("b", f"w={woord}", f"v={vormen[hier]}", f"s2={woord[-2:]}", f"s3={woord[-3:]}")
    yield f"p={woord[:_STAM]}"
    for stap in _NABIJ:
        yield f"w{stap}={_op(klein, hier + stap)}"
    for stap, ander in ((-1, vorige), (1, volgende)):
        yield f"v{stap}={_op(vormen, hier + stap)}"
        yield f"s{stap}={ander[-3:]}"
        yield f"p{stap}={ander[:_STAM]}"
    yield f"w-10={vorige} {woord}"
    yield f"w01={woord} {volgende}"
    yield f"w-21={_op(klein, hier - 2)} {vorige}"
    yield f"w12={volgende} {_op(klein, hier + 2)}"


def _van_de_plek(klein: list[str], hier: int, plek: _Plek) -> Iterator[str]:
    begin, eind = plek.deel
    zin, slot = plek.zin
    yield f"db={min(hier - begin, 3)}"
    yield f"de={min(eind - hier, 2)}"
    yield f"zb={min(hier - zin, 2)}"
    yield f"d0={klein[begin]}"
    yield f"z0={klein[zin]} {klein[zin + 1]}" if slot > zin else f"z0={klein[zin]}"
    yield f"dv={_op(klein, begin - 1)}"
    yield f"d1={begin == zin}"
    yield f"ze={klein[slot]}"


def _van_de_omgeving(klein: list[str], hier: int, plek: _Plek) -> set[str]:
    begin, eind = plek.deel
    eerste, laatste = max(plek.zin[0], hier - _OMGEVING), min(plek.zin[1], hier + _OMGEVING)
    rond = set()
    for ander in range(eerste, laatste + 1):
        woord = klein[ander]
        if ander == hier or not woord[0].isalpha():
            continue
        kant = "L" if ander < hier else "R"
        if begin <= ander <= eind:
            rond.add(f"d{kant}={woord}")
            rond.add(f"d{kant}={woord[:_STAM]}*")
        else:
            rond.add(f"z{kant}={woord}")
    return rond


def _van_de_groep(
    klein: list[str], vormen: list[str], hier: int, plek: _Plek, groep: tuple[int, int]
) -> Iterator[str]:
    begin, na = groep
    ervoor, erna = _op(klein, begin - 1), _op(klein, na)
    vooraan = begin == plek.deel[0]
    yield f"g={'B' if begin == hier else 'I'}{'E' if na - 1 == hier else ''}"
    yield f"gn={erna}"
    yield f"gn12={erna} {_op(klein, na + 1)}"
    yield f"gn2={_op(klein, na + 1)}"
    yield f"gnp={erna[:_STAM]}"
    yield f"gns={erna[-2:]}"
    yield f"gv={ervoor}"
    yield f"gv21={_op(klein, begin - 2)} {ervoor}"
    yield f"gvp={ervoor[:_STAM]}"
    yield f"g0={klein[begin]}"
    yield f"ge={klein[na - 1]}"
    yield f"ges={klein[na - 1][-4:]}"
    yield f"gev={vormen[na - 1]}"
    yield f"gl={min(na - begin, _MEER)}"
    yield f"gd={vooraan}"
    yield f"gdn={vooraan} {erna}"


def _op(rij: list[str], plek: int) -> str:
    if plek < 0:
        return _VOOR
    return rij[plek] if plek < len(rij) else _NA


def _vorm(woord: str) -> str:
    if woord.isdigit():
        return "9"
    if woord[0].isupper():
        return "Xx" if len(woord) > 1 and woord[1:].islower() else "X"
    return "x" if woord[0].isalpha() else "."


def _plekken(verhaal: Verhaal, woorden: list[Woord]) -> list[_Plek]:
    delen = verhaal.delen
    van_deel: list[int] = []
    nu = 0
    for woord in woorden:
        while nu + 1 < len(delen) and woord.begin >= delen[nu + 1][1].begin:
            nu += 1
        van_deel.append(nu)
    van_zin = [delen[deel][0] if delen else 0 for deel in van_deel]
    groepen = _groepen(verhaal, woorden, van_zin)
    grens_deel, grens_zin = _grenzen(van_deel), _grenzen(van_zin)
    return [
        _Plek(grens_zin[zin], grens_deel[deel], groep)
        for zin, deel, groep in zip(van_zin, van_deel, groepen, strict=True)
    ]


def _grenzen(nummers: list[int]) -> dict[int, tuple[int, int]]:
    """Of each number the first and the last place at which it stands."""
    grenzen: dict[int, tuple[int, int]] = {}
    for plek, nummer in enumerate(nummers):
        grenzen[nummer] = (grenzen.get(nummer, (plek, plek))[0], plek)
    return grenzen


def _groepen(
    verhaal: Verhaal, woorden: list[Woord], van_zin: list[int]
) -> list[tuple[int, int] | None]:
    """The group of words in which each word stands: its first word, and the one after its last."""
    groepen: list[tuple[int, int] | None] = [None] * len(woorden)
    hier = 0
    while hier < len(woorden):
        woord = woorden[hier]
        na = hier + 1
        if woord.tekst[0].isalnum() or woord.tekst[0] == "'":
            grens = verhaal.zinnen[van_zin[hier]].eind if verhaal.zinnen else woord.eind
            einden = einden_van(verhaal.tekst, woord.begin, grens)
            while einden and na < len(woorden) and woorden[na].eind <= einden[-1]:
                na += 1
            if einden:
                groepen[hier:na] = [(hier, na)] * (na - hier)
        hier = na
    return groepen
