"""What would come out of a dossier with another answer."""

from __future__ import annotations

from typing import Any

import pytest

from acties.participatie.wat_als import reken_door, vraagt_wat_als
from tests.hulp.dossier import dossier

ANTWOORDEN: dict[str, Any] = {
    "doelen": ["begrip"],
    "ruimte": True,
    "mate_van_invloed": "advies",
    "rondes": 2,
    "weken_tijd": 26,
    "uren_beschikbaar": 150,
    "transparant": True,
    "beschermd_werk": False,
    "beslisser": "college",
    "gevoelig": False,
    "momenten": [{"naam": "Startavond", "soort": "bijeenkomst", "datum": "2027-03-03"}],
}


@pytest.mark.parametrize(
    ("tekst", "gesteld"),
    [
        ("wat als ik maar 60 uur heb", "ik maar 60 uur heb"),
        ("en als de raad pas later besluit?", "de raad pas later besluit"),
        ("stel dat we 3 rondes doen, wat dan?", "we 3 rondes doen"),
        ("als het in juni wordt?", "het in juni wordt"),
    ],
)
def test_wie_iets_veronderstelt(tekst: str, gesteld: str) -> None:
    assert vraagt_wat_als(tekst) == gesteld


@pytest.mark.parametrize(
    "tekst",
    [
        "als het regent gaan we naar binnen",
        "bewoners, als ze willen",
        "stelling: 3 rondes",
        "wat als werkvorm past weet ik niet maar we willen met bewoners en ondernemers en de school en"
        " iedereen die verder nog iets zou willen zeggen over dit plan",
    ],
)
def test_wie_een_voorwaarde_noemt(tekst: str) -> None:
    assert vraagt_wat_als(tekst) is None


@pytest.mark.parametrize(
    ("gesteld", "stel", "uitkomst"),
    [
        ("ik maar 60 uur heb", "Beschikbare uren: 60 uren", "te weinig voor 2 rondes"),
        ("we 10 weken hebben", "Weken tot het besluit: 10 weken", "Er zijn 10 weken"),
        ("we 4 rondes doen", "Aantal rondes: 4", "4 rondes"),
        ("de raad pas over een jaar besluit", "Weken tot het besluit: 52 weken", "Er zijn 52 weken"),
        ("ze mogen meebeslissen", "Hoeveel invloed: Ze beslissen mee", "beslissen"),
    ],
)
def test_alleen_wat_anders_wordt(gesteld: str, stel: str, uitkomst: str) -> None:
    inhoud = dossier("enschede", **ANTWOORDEN)

    tekst = reken_door(inhoud, gesteld)

    assert f"Stel: {stel}" in tekst
    assert uitkomst in tekst
    assert "Ik heb niets veranderd" in tekst
    assert "begrip kweken" not in tekst


@pytest.mark.parametrize(
    "gesteld", ["de raad later besluit", "het anders loopt", "we het in september doen"]
)
def test_wat_niet_te_rekenen_is_wordt_gezegd(gesteld: str) -> None:
    tekst = reken_door(dossier("enschede", **ANTWOORDEN), gesteld)

    assert "kan ik zo niet doorrekenen" in tekst
    assert "Ik heb niets veranderd" in tekst
