"""The moments of a dossier: those of its planning, and the meeting that it prepares."""

from __future__ import annotations

from dataclasses import replace

from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.planning.momenten import Moment, als_datum, lees, tijden_in


def momenten_van(inhoud: Dossierinhoud) -> tuple[Moment, ...]:
    """The moments of a dossier by date, with the time and place of the meeting that it prepares."""
    antwoorden = inhoud.antwoorden
    momenten = lees(antwoorden.get("momenten"), als_datum(antwoorden.get("besluitdatum")))
    momenten = _met_besluit(momenten, antwoorden.get("besluitdatum"))
    dag = als_datum(antwoorden.get("bijeenkomst_datum"))
    if dag is None:
        return momenten
    begin, einde = tijden_in(str(antwoorden.get("bijeenkomst_tijd", "")))
    plaats = antwoorden.get("bijeenkomst_plaats")
    op_die_dag = [m for m in momenten if m.datum == dag and m.soort == "bijeenkomst"]
    if not op_die_dag:
        naam = str(antwoorden.get("bijeenkomst_naam") or "Bijeenkomst")
        extra = Moment(naam, "bijeenkomst", dag, begin, einde, plaats)
        return tuple(sorted((*momenten, extra), key=lambda m: (m.datum is None, m.datum or dag)))
    return tuple(
        replace(m, begin=begin or m.begin, einde=einde if begin else m.einde, plaats=plaats)
        if m is op_die_dag[0]
        else m
        for m in momenten
    )


def _met_besluit(momenten: tuple[Moment, ...], wanneer: object) -> tuple[Moment, ...]:
    """Also the decision of which only the part of the year is known."""
    if not isinstance(wanneer, str) or als_datum(wanneer) is not None:
        return momenten
    if any(moment.soort == "besluit" for moment in momenten):
        return momenten
    return (*momenten, Moment("Besluit", "besluit", ongeveer=wanneer))
