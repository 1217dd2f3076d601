"""A conversation that exists, for services that need one."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import Any

from acties import klok
from acties.omgeving import Omgeving
from acties.opslag import Databron, Gesprek
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.uitkomst import Einde


def maak_gesprek(bron: Databron) -> str:
    """A new conversation; its id."""
    gesprek_id = secrets.token_urlsafe(12)
    with bron.schrijven() as sessie:
        sessie.add(
            Gesprek(id=gesprek_id, gemeente="dalfsen", kanaal="test", begonnen_op=klok.nu(), volgorde=0)
        )
    return gesprek_id


INTAKE = (
    "Sanne de Boer, sanne@voorbeeld.nl",
    "Een moestuin bij de school in Hoonhorst",
    "Mensen ontmoeten elkaar weer",
    "Met de buren van nummer 3",
    "Nee, nog niet",
    "In het voorjaar",
    "Ongeveer 2000 euro",
    "Een stukje grond",
)
"""An answer to each of the eight questions of the intake."""


def dien_in(omgeving: Omgeving, antwoorden: Sequence[str] = INTAKE) -> tuple[str, str]:
    """Hand in an initiative: the conversation in which that was done, and the kenmerk."""
    gesprek = maak_gesprek(omgeving.bron)
    stap = omgeving.vragenlijsten.stap
    # All of it told at once: who needs an initiative, has no need of the conversation before it.
    vragen = omgeving.gegevens.vragenlijsten["intake"].inhoud.vragen
    alvast = {vraag.sleutel: tekst for vraag, tekst in zip(vragen, antwoorden, strict=True)}
    stap(gesprek, "start", g.Start("intake", alvast=alvast))
    einde = stap(gesprek, "verstuur", g.Verstuur())
    assert isinstance(einde, Einde)
    return gesprek, str(einde.gegevens["kenmerk"])


class Dialoog:
    """A conversation with the engine, without Rasa: what somebody does, one thing after another."""

    def __init__(self, omgeving: Omgeving, gesprek_id: str | None = None) -> None:
        self._dienst = omgeving.vragenlijsten
        self.gesprek_id = gesprek_id or maak_gesprek(omgeving.bron)

    def doe(self, gebeurtenis: g.Gebeurtenis) -> Any:
        """One event, in a message of its own."""
        return self._dienst.stap(self.gesprek_id, secrets.token_hex(8), gebeurtenis)

    def zeg(self, tekst: str) -> Any:
        """An answer to what is asked."""
        return self.doe(g.Beantwoord(Inbreng(tekst=tekst)))

    def kies(self, keuze: str) -> Any:
        """The button of this choice."""
        return self.doe(g.Beantwoord(Inbreng(keuze=keuze)))
