"""The planning: moments on a timeline and in a calendar file, with what to look at again."""

from __future__ import annotations

from acties import klok
from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.omgevingsanalyse import belanghebbenden
from acties.participatie.planning import agenda, tijdlijn
from acties.participatie.planning.bezwaren import Drukte
from acties.participatie.planning.momenten import SOORTEN, Moment, als_datum, besluit_van
from acties.participatie.planning.uit_dossier import momenten_van
from acties.participatie.planning.waarschuwingen import Planningsvraag, waarschuwingen
from acties.participatie.uitkomst import Uitkomst

_GEEN_DATUM = "datum nog te bepalen"


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
            "datum": klok.voluit(m.datum) if m.datum else _zonder_datum(m),
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


def _zonder_datum(moment: Moment) -> str:
    return f"{moment.ongeveer}, dag nog te bepalen" if moment.ongeveer else _GEEN_DATUM


def _datum(moment: Moment) -> str:
    if moment.datum is None:
        return _zonder_datum(moment)
    tijd = ""
    if moment.begin:
        tijd = (
            f", {moment.begin:%H.%M}" + (f" tot {moment.einde:%H.%M}" if moment.einde else "") + " uur"
        )
    return klok.voluit(moment.datum) + tijd
