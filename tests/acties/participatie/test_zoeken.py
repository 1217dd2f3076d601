"""Which part or dossier is meant, by the names in the data."""

from __future__ import annotations

import pytest

from acties import klok
from acties.participatie.dienst import Dossierstand
from acties.participatie.zoeken import zoek_dossier, zoek_onderdeel
from tests.hulp.dossier import gegevens_van


@pytest.mark.parametrize(
    ("tekst", "onderdeel"),
    [
        ("help me met de planning", "planning"),
        ("maak een plan van aanpak", "plan_van_aanpak"),
        ("stakeholders in kaart brengen", "omgevingsanalyse"),
        ("wie moet ik betrekken bij mijn project", "omgevingsanalyse"),
        ("welke werkvormen passen bij mijn project", "werkvormen"),
        ("ik wil het eindverslag schrijven", "eindverslag"),
        ("doel van mijn project vastleggen", "project"),
        ("hoe is het weer", None),
    ],
)
@pytest.mark.parametrize("gemeente", ["dalfsen", "heerlen"])
def test_een_onderdeel_bij_zijn_naam(gemeente: str, tekst: str, onderdeel: str | None) -> None:
    gevonden = zoek_onderdeel(gegevens_van(gemeente), tekst)
    assert (gevonden.sleutel if gevonden else None) == onderdeel


def stand(titel: str) -> Dossierstand:
    return Dossierstand("P2026-BCDFGH", titel, "concept", klok.nu(), klok.nu(), ())


def test_een_dossier_bij_een_woord_uit_zijn_naam() -> None:
    standen = [stand("Herinrichting Dorpsstraat"), stand("Nieuwe brug over de Vecht")]
    assert zoek_dossier(standen, "verder met het project van de brug") == standen[1]
    assert zoek_dossier(standen, "verder met mijn project") is None
