"""Other words in the place of those that stand in an answer."""

from __future__ import annotations

from typing import Any

import pytest

from acties.vragenlijst import gebeurtenissen as g
from kennisbank.laden import GemeenteGegevens
from tests.hulp.verbeteren import ANDER_NUMMER, SOORTEN, na, nieuw

MIJN: dict[str, Any] = {
    "idee": "wij (mijn man en ik) willen een bank aan mijn straat",
    "gesproken_met": "met mijn man",
    "samenwerking": "mijn neef is timmerman, het is een oude rot",
}


@pytest.mark.parametrize("als", SOORTEN)
@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("het is zijn tuin, niet mijn tuin", {}),
        ("het is voor ons, niet voor mij", {}),
        ("Kees weet net dat u beter de winkel kunt vragen, niet mijn mail", {}),
        ("u kunt beter bij mijn zus aanbellen, niet mijn telefoon", {}),
        ("niet een maar de", {}),
        ("mijn zoon wil dat wel doen, niet mijn neef", {}),
        ("niet mijn man maar mijn vrouw", {"gesproken_met": "met mijn vrouw"}),
        ("niet mijn neef maar de buurman",
         {"samenwerking": "de buurman is timmerman, het is een oude rot"}),
        ("belt u mijn dochter maar op 0687654321, niet mijn nummer",
         {"contactgegevens": ANDER_NUMMER}),
    ],
)  # fmt: skip
def test_een_woordje_wordt_nergens_vervangen(
    dalfsen: GemeenteGegevens, als: Any, tekst: str, verwacht: dict[str, Any]
) -> None:
    assert nieuw(na(dalfsen, als(tekst), **MIJN)) == verwacht


def test_wat_in_twee_antwoorden_staat_wordt_in_allebei_beter(dalfsen: GemeenteGegevens) -> None:
    resultaat = na(
        dalfsen,
        g.Corrigeer("nee, niet zaterdag maar zondag"),
        doel="Op zaterdag samen in de tuin werken",
        wanneer="Op zaterdag",
    )
    assert nieuw(resultaat) == {
        "doel": "Op zondag samen in de tuin werken",
        "wanneer": "Op zondag",
    }
    # In an answer about something else the same word stays.
    ander = na(dalfsen, g.Corrigeer("nee, niet oktober maar mei"), doel="elk jaar in de oktobermaand")
    assert nieuw(ander) == {"wanneer": "mei"}
