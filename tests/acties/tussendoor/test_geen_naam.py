"""What is asked for where a name was asked."""

from __future__ import annotations

import pytest

from acties.tussendoor.geen_naam import vraagt_om_iets_anders


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("overzicht van de werkvormen en de projecten", True),
        ("voorbeelden van participatie", True),
        ("inspraak en participatie", True),
        ("leg het uitdaagrecht eens uit", True),
        ("geef drie tips over enquetes", True),
        ("kunt u vergelijk assen en zeestad op deelname", True),
        ("jan van den berg", False),
        ("Geef maar Piet", False),
        ("Laat van Dalen", False),
        ("piet de boer en anja bakker", False),
        ("Marit Participatie van Project", False),
        ("geef de naam Ria Bakker op, ria@voorbeeld.nl", False),
        ("participatie project", False),
    ],
)
def test_een_verzoek_is_geen_naam(tekst: str, verwacht: bool) -> None:
    assert vraagt_om_iets_anders(tekst) is verwacht
