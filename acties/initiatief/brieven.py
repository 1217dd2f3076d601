"""The letters about an initiative: what the coördinator and who handed it in get by e-mail.

The key of each letter holds the kenmerk, so that all letters about one initiative can be found.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from acties import klok
from acties.initiatief.samenvatting import Samenvatting
from acties.instellingen import Instellingen
from acties.opslag import Initiatief
from acties.outbox.dienst import leg_klaar
from acties.outbox.wegen.email import Bijlage, Brief

AAN_INWONER = "inwoner:"
"""How the keys of letters to who handed it in begin."""


def aan_coordinator(sessie: Session, instellingen: Instellingen, sleutel: str, brief: Brief) -> None:
    """Put a letter for the coördinator in the outbox; once for each key."""
    leg_klaar(
        sessie,
        sleutel=sleutel,
        soort="email",
        ontvanger=instellingen.coordinator,
        inhoud=brief.als_inhoud(),
    )


# The subject of an e-mail is seen by many: no answers in it.


def nieuw_initiatief(samenvatting: Samenvatting) -> Brief:
    """To the coördinator: an initiative was handed in."""
    return Brief(
        onderwerp=f"Nieuw initiatief {samenvatting.kenmerk}",
        tekst=f"Er is een nieuw initiatief ingediend.\n\n{samenvatting.voor_coordinator()}\n",
        bijlagen=(
            Bijlage(
                naam=f"initiatief-{samenvatting.kenmerk}.json",
                soort="json",
                tekst=samenvatting.model_dump_json(indent=2),
            ),
        ),
    )


def aangevuld(initiatief: Initiatief, tekst: str) -> Brief:
    """To the coördinator: something was added or has to change."""
    return Brief(
        onderwerp=f"Aanvulling op initiatief {initiatief.kenmerk}",
        tekst=(
            f"De indiener van initiatief {initiatief.kenmerk} wil iets toevoegen of veranderen:\n\n"
            f"{tekst}\n\n"
            f"Het initiatief staat op '{initiatief.status}'. Alles bij elkaar zie je met\n"
            f"./samenspraak initiatieven {initiatief.kenmerk}\n"
        ),
    )


def ingetrokken(initiatief: Initiatief, reden: str | None) -> Brief:
    """To the coördinator: it was withdrawn."""
    waarom = f"De reden die de indiener geeft:\n\n{reden}" if reden else "Er is geen reden gegeven."
    return Brief(
        onderwerp=f"Initiatief {initiatief.kenmerk} is ingetrokken",
        tekst=(
            f"De indiener heeft initiatief {initiatief.kenmerk} ingetrokken. {waarom}\n\n"
            "Er hoeft niets meer mee te gebeuren.\n"
        ),
    )


def gewist(initiatief: Initiatief, *, al_gemaild: bool) -> Brief:
    """To the coördinator: the data were erased; erase them on your side too."""
    jullie_kant = (
        "Verwijder ook de e-mails die je over dit initiatief hebt gekregen, en wat er elders uit is"
        " overgenomen. Neem geen contact meer op over dit initiatief."
        if al_gemaild
        else "Je hebt hierover nog geen e-mail met gegevens gekregen. Je hoeft niets te doen."
    )
    return Brief(
        onderwerp=f"Gegevens verwijderen: initiatief {initiatief.kenmerk}",
        tekst=(
            f"De indiener van initiatief {initiatief.kenmerk} heeft alle gegevens laten verwijderen"
            " (AVG, artikel 17). In Samenspraak zijn ze weg; alleen het kenmerk en de datums zijn"
            f" bewaard.\n\n{jullie_kant}\n"
        ),
    )


def verder_elders(gemeente: str, code: str, tot: date) -> Brief:
    """To who asked for it: the code to go on on another device."""
    return Brief(
        onderwerp="Verder met uw idee",
        tekst=(
            f"U was bezig met een idee voor de gemeente {gemeente}. Met deze code gaat u op een ander"
            f" apparaat verder:\n\n{code}\n\n"
            "Ga daar naar de pagina van Samenspraak, zeg ‘verder’ en vul de code in. Ik vraag ook het"
            " e-mailadres of telefoonnummer dat u heeft opgegeven. De code werkt tot"
            f" {klok.voluit(tot)}.\n\nHeeft u hier niet om gevraagd? Dan hoeft u niets te doen.\n"
        ),
    )
