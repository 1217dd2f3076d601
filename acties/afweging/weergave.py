"""The proposal in words, for the coördinator. Residents never see this: they hear the next step."""

from __future__ import annotations

from collections.abc import Iterable

from acties import klok
from acties.afweging.uitkomst import (
    NOG_TE_BEOORDELEN,
    Afweging,
    Criteriumoordeel,
    Gewogen,
    Grond,
    Indienronde,
    Routevoorstel,
    Toetsvoorstel,
)

_EIGEN_KEUZE = "eigen keuze van de gemeente, staat niet in het beleid"


def als_tekst(afweging: Afweging) -> str:
    """Plain text, to read under the answers."""
    regels = [
        "VOORSTEL BIJ DE AFWEGING",
        f"Dit is een voorstel op grond van de antwoorden, geen besluit. {afweging.wie_beslist}",
    ]
    if afweging.voorbehoud is not None:
        regels.append(f"Let op: {afweging.voorbehoud} (bron: {afweging.voorbehoud_bron})")
    regels += ["", f"Voorstel: {uitkomst_in_woorden(afweging.label, afweging.mogelijk)}"]
    if afweging.betekent is not None:
        regels.append(afweging.betekent)
    if afweging.voorwaarden:
        regels += ["Voorwaarden:", *(f"- {voorwaarde}" for voorwaarde in afweging.voorwaarden)]
    if afweging.ronde is not None:
        regels.append(_ronde(afweging.ronde))
    if afweging.route is not None:
        regels += ["", *_route(afweging.route)]
    for toets in afweging.toetsen:
        regels += ["", *_toets(toets)]
    if afweging.te_vragen:
        regels += ["", "Te vragen in het intakegesprek:", *(f"- {v}" for v in afweging.te_vragen)]
    regels += ["", f"{afweging.titel}, versie {afweging.kader_versie} (bron: {afweging.bron})."]
    return "\n".join(regels)


def waarde_in_woorden(waarde: Gewogen) -> str:
    """A value as people read it."""
    if isinstance(waarde, int):
        return f"{waarde} {'punt' if waarde == 1 else 'punten'}"
    return waarde.replace("_", " ") if waarde == NOG_TE_BEOORDELEN else waarde


def uitkomst_in_woorden(label: str, mogelijk: tuple[str, ...]) -> str:
    """An outcome as people read it: with what is still possible as long as it is not decided."""
    return label if len(mogelijk) == 1 else f"{label} (nog mogelijk: {'; '.join(mogelijk)})"


def _toets(toets: Toetsvoorstel) -> Iterable[str]:
    kop = toets.naam if toets.naam.endswith("?") else f"{toets.naam}:"
    yield f"{kop} {uitkomst_in_woorden(toets.label, toets.mogelijk)}"
    yield from toets.redenen
    for criterium in toets.criteria:
        yield from _criterium(criterium)


def _criterium(oordeel: Criteriumoordeel) -> Iterable[str]:
    yield f"- {oordeel.naam}: {waarde_in_woorden(oordeel.waarde)}"
    yield f"  {oordeel.reden}"
    yield from _gronden(oordeel.gronden)
    if oordeel.kijk_bij is not None:
        yield f"  Kijk bij: {oordeel.kijk_bij}"
    yield f"  Bron: {_bron(oordeel.bron, oordeel.eigen_keuze)}"


def _route(route: Routevoorstel) -> Iterable[str]:
    buiten = ", een partner buiten de gemeente" if route.extern else ""
    yield f"Voorstel voor wie ermee verdergaat: {route.naam}{buiten}"
    for reden in route.redenen:
        yield f"- {reden.tekst}"
        yield from _gronden(reden.gronden)
        yield f"  Bron: {_bron(reden.bron, reden.eigen_keuze)}"
    if route.extern:
        yield "Geef het idee pas door als de inwoner dat goed vindt."


def _ronde(ronde: Indienronde) -> str:
    gemist = ""
    if ronde.gemist is not None and ronde.gemist_op is not None:
        gemist = f" De ronde ‘{ronde.gemist}’ is gesloten sinds {klok.voluit(ronde.gemist_op)}."
    if ronde.naam is None or ronde.sluit_op is None:
        return f"Ronde: er staat geen volgende ronde in de gegevens.{gemist}"
    return f"Ronde: {ronde.naam}, in te dienen tot en met {klok.voluit(ronde.sluit_op)}.{gemist}"


def _gronden(gronden: tuple[Grond, ...]) -> Iterable[str]:
    for grond in gronden:
        yield f"  ‘{grond.naam}’: “{grond.fragment}”"


def _bron(bron: str, eigen_keuze: bool) -> str:
    return f"{_EIGEN_KEUZE} (bij {bron})" if eigen_keuze else bron
