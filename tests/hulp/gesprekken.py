"""A conversation that exists, for services that need one."""

from __future__ import annotations

import secrets

from acties import klok
from acties.opslag import Databron, Gesprek


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
