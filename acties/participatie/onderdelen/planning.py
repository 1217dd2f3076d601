"""The planning: moments on a timeline and in a calendar file, with what to look at again."""

from __future__ import annotations

from dataclasses import replace

from acties import klok
from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.omgevingsanalyse import belanghebbenden
from acties.participatie.planning import agenda, tijdlijn
from acties.participatie.planning.bezwaren import Drukte
from acties.participatie.planning.momenten import (
    SOORTEN,
    Moment,
    als_datum,
    besluit_van,
    lees,
    tijden_in,
)
from acties.participatie.planning.waarschuwingen import Planningsvraag, waarschuwingen
from acties.participatie.uitkomst import Uitkomst

_GEEN_DATUM = "datum nog te bepalen"


def momenten_van(inhoud: Dossierinhoud) -> tuple[Moment, ...]:
    """The moments of a dossier by date, with the time and place of the meeting that it prepares."""
    antwoorden = inhoud.antwoorden
    momenten = lees(antwoorden.get("momenten"), als_datum(antwoorden.get("besluitdatum")))
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


def planning(inhoud: Dossierinhoud) -> Uitkomst | None:
    """The planning of a dossier; None as long as there is not one moment."""
    if "momenten" not in inhoud.antwoorden:
        return None
    momenten = momenten_van(inhoud)
    if not momenten:
        return None
    drukte = _drukte(inhoud)
    besluitdatum = als_datum(inhoud.antwoorden.get("besluitdatum"))
    rondes = inhoud.antwoorden.get("rondes")
    let_op = waarschuwingen(
        Planningsvraag(
            momenten,
            drukte,
            klok.vandaag(),
            besluitdatum,
            als_datum(inhoud.antwoorden.get("start_voorbereiding")),
            rondes if isinstance(rondes, int) else None,
        )
    )
    besluit = besluit_van(momenten, besluitdatum)
    rijen = [
        {
            "datum": klok.voluit(m.datum) if m.datum else _GEEN_DATUM,
            "naam": m.naam,
            "soort": SOORTEN[m.soort] if m.soort else "",
        }
        for m in momenten
    ]
    regels = [f"- {_datum(m)}: {m.naam.replace('*', '')}" for m in momenten]
    bron = inhoud.gegevens.planning.vrije_dagen.bron
    return Uitkomst(
        "**De planning**\n\n" + "\n".join(regels),
        str(bron),
        let_op,
        (tijdlijn.beeld(momenten, drukte),),
        (
            agenda.bestand(
                momenten,
                van=inhoud.kenmerk,
                titel=inhoud.titel,
                gemeente=inhoud.gegevens.gemeente.inhoud.sleutel,
            ),
        ),
        velden={
            "rijen": rijen,
            "besluit": klok.voluit(besluit) if besluit else "",
            "terugkoppeling": [
                r["datum"] for r, m in zip(rijen, momenten, strict=True) if m.soort == "terugkoppeling"
            ],
            "aandachtspunten": [w.tekst.replace("**", "") for w in let_op],
        },
    )


def _drukte(inhoud: Dossierinhoud) -> Drukte:
    """Who take part: the stakeholders, the chosen audiences, and whom the title and moments name."""
    namen = [b.naam for b in belanghebbenden.lees(inhoud.antwoorden.get("belanghebbenden"))]
    namen += [str(rij.get("naam", "")) for rij in inhoud.antwoorden.get("momenten") or ()]
    namen.append(inhoud.titel)
    return Drukte.voor(inhoud.gegevens, namen, inhoud.antwoorden.get("doelgroepen") or ())


def _datum(moment: Moment) -> str:
    if moment.datum is None:
        return _GEEN_DATUM
    tijd = ""
    if moment.begin:
        tijd = (
            f", {moment.begin:%H.%M}" + (f" tot {moment.einde:%H.%M}" if moment.einde else "") + " uur"
        )
    return klok.voluit(moment.datum) + tijd
