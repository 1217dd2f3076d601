"""What is said at the end of a questionnaire: one function for each afronding."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from acties.berichten import Bericht
from acties.initiatief.weergave import toon_ingediend
from acties.omgeving import Omgeving

Gegevens = dict[str, Any]


class NietTeruggevonden(Exception):
    """What should have been stored is not in the database."""


def _ingediend(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    # Nothing is confirmed before it was read back from the database.
    samenvatting = omgeving.initiatieven.vind(str(gegevens.get("kenmerk", "")))
    if samenvatting is None:
        raise NietTeruggevonden
    return toon_ingediend(omgeving.gegevens.gemeente.inhoud, samenvatting)


EINDEN: dict[str, Callable[[Omgeving, Gegevens], list[Bericht]]] = {
    "initiatief_indienen": _ingediend,
}
"""By the name of the afronding: from what it gave back to what the person reads."""

BEZWAREN: dict[str, Callable[[Omgeving, Gegevens], list[Bericht]]] = {}
"""By the name of the afronding: why its questionnaire was not begun."""
