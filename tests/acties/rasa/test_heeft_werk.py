"""An employee who tells of a project where a question was heard: asked whether it is one."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from tests.acties.rasa.test_kennis import Prater

GEVRAAGD = "Gaat dit over een project van de gemeente?"


@pytest.mark.parametrize("intent", ["kennisvraag", "meepraten", "nlu_fallback"])
@pytest.mark.parametrize(
    ("tekst", "project"),
    [
        ("ik wil omwonenden betrekken bij de vernieuwing van de Prinsenstraat", True),
        ("We gaan jongeren laten meedenken over het nieuwe jeugdbeleid.", True),
        ("ik wil weten hoe inwoners meedoen", False),
        ("ik moet bewoners betrekken", False),
        ("hoe betrek ik bewoners bij de herinrichting van een plein?", False),
    ],
)
def test_wie_van_werk_vertelt(omgeving: Omgeving, tekst: str, project: bool, intent: str) -> None:
    prater = Prater(omgeving, medewerker=True)
    assert (GEVRAAGD in prater.zeg(tekst, intent)[0].tekst) == project
    assert prater.fase == "geen"


def test_een_inwoner_is_niet_aan_het_werk(omgeving: Omgeving) -> None:
    tekst = "ik wil de buurt betrekken bij de plannen voor de speeltuin"
    assert GEVRAAGD not in Prater(omgeving).zeg(tekst, "meepraten")[0].tekst
