"""What is said at the end of a questionnaire: one function for each afronding."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from acties.berichten import Bericht, Document
from acties.initiatief.dienst import Stand
from acties.initiatief.toestemming import toon_toestemming
from acties.initiatief.weergave import (
    toon_gevonden,
    toon_ingediend,
    toon_niet_gevonden,
    toon_status,
    toon_wachten,
)
from acties.omgeving import Omgeving

Gegevens = dict[str, Any]


class NietTeruggevonden(Exception):
    """What should have been stored is not in the database."""


def _stand(omgeving: Omgeving, gegevens: Gegevens) -> Stand:
    # Nothing is confirmed before it was read back from the database.
    stand = omgeving.initiatieven.stand(str(gegevens.get("kenmerk", "")))
    if stand is None:
        raise NietTeruggevonden
    return stand


def _ingediend(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    return toon_ingediend(omgeving.gegevens, _stand(omgeving, gegevens).samenvatting)


def _toegang(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    if "tot" in gegevens:
        return toon_wachten(omgeving.gegevens, gegevens["tot"])
    if not gegevens["gelukt"]:
        return toon_niet_gevonden()
    gaat_door = gegevens.get("vervolg") is not None
    return toon_gevonden(omgeving.gegevens, _stand(omgeving, gegevens), gaat_door=gaat_door)


def _gekozen(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    return []


def _status(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    return [toon_status(omgeving.gegevens, _stand(omgeving, gegevens))]


def _doorgeven(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    samenvatting = omgeving.initiatieven.vind(str(gegevens.get("kenmerk", "")))
    if samenvatting is None:
        raise NietTeruggevonden
    return toon_toestemming(samenvatting, gegevens.get("toestemming"))


def _projectplan(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    naam = str(gegevens["naam"])
    return [
        Bericht(
            tekst="Uw projectplan is klaar. U kunt het hier opslaan, en daarna zelf veranderen in"
            " Word.\n\nDe coördinator krijgt ook een kopie, en kan met u meekijken.",
            documenten=(Document(naam=naam, token=str(gegevens["document"])),),
        )
    ]


def _nog_geen_projectplan(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    lijst = omgeving.gegevens.vragenlijsten["projectplan"].inhoud
    stand = toon_status(omgeving.gegevens, _stand(omgeving, gegevens))
    return [*([Bericht(tekst=lijst.bezwaar)] if lijst.bezwaar else []), stand]


EINDEN: dict[str, Callable[[Omgeving, Gegevens], list[Bericht]]] = {
    "initiatief_indienen": _ingediend,
    "toegang_geven": _toegang,
    "initiatief_kiezen": _gekozen,
    "status_vertellen": _status,
    "doorgeven": _doorgeven,
    "projectplan": _projectplan,
}
"""By the name of the afronding: from what it gave back to what the person reads."""

BEZWAREN: dict[str, Callable[[Omgeving, Gegevens], list[Bericht]]] = {
    "toegang_geven": _toegang,
    "projectplan": _nog_geen_projectplan,
}
"""By the name of the afronding: why its questionnaire was not begun."""
