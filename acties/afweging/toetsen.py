"""What a toets comes to, and which outcomes are still possible.

Each kind computes the whole set of outcomes that the criteria still to be judged can lead to. One
left means that the known criteria decide; so nothing that is not known can ever make a "ja".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product

from acties.afweging.uitkomst import NOG_TE_BEOORDELEN, Gewogen
from kennisbank.schema.afwegingskader import (
    Aard,
    Afwegingskader,
    Beoordeling,
    Lijst,
    Poorten,
    Punten,
    Toets,
    Uitkomsttabel,
)

Waarden = Mapping[str, Gewogen]
"""The value of each criterion, by its key."""

_STRENGHEID: dict[Aard, int] = {
    "door": 0,
    "steunen": 1,
    "steunen_mits": 2,
    "bespreken": 3,
    "niet_steunen": 4,
    "andere_route": 4,
}


def mogelijke_uitkomsten(toets: Toets, waarden: Waarden) -> frozenset[str]:
    """The outcomes that are still possible with these values."""
    match toets:
        case Poorten():
            return _poorten(toets, waarden)
        case Uitkomsttabel():
            return _uitkomsttabel(toets, waarden)
        case Punten():
            return _punten(toets, waarden)
        case Lijst():
            return _lijst(toets, waarden)
        case Beoordeling():
            return _beoordeling(toets, waarden)


def samen(kader: Afwegingskader, per_toets: Sequence[frozenset[str]]) -> frozenset[str]:
    """The outcomes of the whole kader that are still possible, given those of each toets in order."""
    geheel, *rest = per_toets
    for uitkomsten in rest:
        geheel = frozenset(_strengste(kader, een, ander) for een in geheel for ander in uitkomsten)
    return geheel


def _strengste(kader: Afwegingskader, een: str, ander: str) -> str:
    """The strictest of two outcomes; of equals the first, so that the order of the toetsen tells."""
    streng_een = _STRENGHEID[kader.uitkomst(een).aard]
    return ander if _STRENGHEID[kader.uitkomst(ander).aard] > streng_een else een


def _poorten(toets: Poorten, waarden: Waarden) -> frozenset[str]:
    gezien = {waarden[c.sleutel] for c in toets.criteria}
    if "nee" in gezien:
        return frozenset({toets.bij_nee})
    return frozenset({toets.bij_ja} | ({toets.bij_nee} if NOG_TE_BEOORDELEN in gezien else set()))


def _uitkomsttabel(toets: Uitkomsttabel, waarden: Waarden) -> frozenset[str]:
    namen = [c.sleutel for c in toets.criteria]
    mogelijk = [
        ("ja", "nee") if waarden[naam] == NOG_TE_BEOORDELEN else (str(waarden[naam]),) for naam in namen
    ]
    gevonden = set()
    for combinatie in product(*mogelijk):
        hier = dict(zip(namen, combinatie, strict=True))
        gevonden.add(
            next(r.uitkomst for r in toets.regels if all(hier[n] == w for n, w in r.als.items()))
        )
    return frozenset(gevonden)


def punten_tot_nu(toets: Punten, waarden: Waarden) -> int:
    """The weighted points of the criteria that are known."""
    return sum(
        waarde * c.gewicht for c in toets.criteria if isinstance(waarde := waarden[c.sleutel], int)
    )


def _punten(toets: Punten, waarden: Waarden) -> frozenset[str]:
    totalen = {0}
    for c in toets.criteria:
        waarde = waarden[c.sleutel]
        kan = (waarde,) if isinstance(waarde, int) else range(c.maximum + 1)
        totalen = {totaal + punten * c.gewicht for totaal in totalen for punten in kan}
    return frozenset(
        band.uitkomst
        for band in toets.banden
        if any(
            band.van <= totaal and (band.tot_en_met is None or totaal <= band.tot_en_met)
            for totaal in totalen
        )
    )


def _lijst(toets: Lijst, waarden: Waarden) -> frozenset[str]:
    alle = [waarden[c.sleutel] for c in toets.alle]
    van = [waarden[c.sleutel] for c in toets.van]
    te_weinig = len(van) - van.count("nee") < toets.minstens
    if "nee" in alle or te_weinig:
        return frozenset({toets.voldoet_niet})
    if NOG_TE_BEOORDELEN in alle or van.count("ja") < toets.minstens:
        return frozenset({toets.voldoet, toets.voldoet_niet})
    return frozenset({toets.voldoet})


def _beoordeling(toets: Beoordeling, waarden: Waarden) -> frozenset[str]:
    # How many onvoldoendes and goeden there may be, and whether one cannot be made up for.
    standen = {(0, 0, False)}
    for c in toets.criteria:
        waarde = waarden[c.sleutel]
        kan = ("goed", "voldoende", "onvoldoende") if waarde == NOG_TE_BEOORDELEN else (waarde,)
        standen = {
            (
                slecht + (cijfer == "onvoldoende"),
                goed + (cijfer == "goed"),
                fataal or (cijfer == "onvoldoende" and not c.compenseerbaar),
            )
            for slecht, goed, fataal in standen
            for cijfer in kan
        }
    return frozenset(_cijferuitkomst(toets, *stand) for stand in standen)


def _cijferuitkomst(toets: Beoordeling, slecht: int, goed: int, fataal: bool) -> str:
    if slecht == 0:
        return toets.voldoende
    regel = toets.compensatie
    if fataal or slecht > regel.hoogstens or goed < slecht * regel.goed_per_onvoldoende:
        return toets.onvoldoende
    return toets.gecompenseerd
