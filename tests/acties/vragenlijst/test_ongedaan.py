"""A change is taken back right after it, and nothing else is."""

from __future__ import annotations

from typing import Any

import pytest

from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.ongedaan import wil_terugzetten, zegt_niet_bedoeld
from acties.vragenlijst.weergave import toon_samenvatting
from tests.hulp.gesprekken import INTAKE, Dialoog


@pytest.mark.parametrize(
    "tekst",
    ["zet terug", "Zet dat maar weer terug", "maak dat ongedaan", "nee, draai het terug zoals het was",
     "kun je dat terugdraaien?", "ongedaan maken graag", "oei wacht, zet het terug", "herstel dat"],
)  # fmt: skip
def test_vraagt_om_terugzetten(tekst: str) -> None:
    assert wil_terugzetten(tekst)


@pytest.mark.parametrize(
    "tekst",
    ["nee dat bedoelde ik niet", "dat was niet de bedoeling", "oei er staat nu onzin bij 3 en 6",
     "nee, dat is niet wat ik bedoel", "ik bedoelde dat niet"],
)  # fmt: skip
def test_zegt_dat_het_niet_bedoeld_was(tekst: str) -> None:
    assert zegt_niet_bedoeld(tekst)


@pytest.mark.parametrize(
    "tekst",
    ["terug", "ga terug", "ik kom later terug", "zet het bankje terug op de oude plek",
     "herstel van de brug",
     "doe maar", "maak er mei van", "dat bedoelde ik niet, het is in mei",
     "bij 4 staat onzin, het is de school",
     "niet de bedoeling dat er auto's komen", "zet bij 4 de school"],
)  # fmt: skip
def test_zet_niets_terug(tekst: str) -> None:
    assert not wil_terugzetten(tekst)
    assert not zegt_niet_bedoeld(tekst)


@pytest.mark.parametrize(
    "terug",
    [g.Terug("zet terug"), g.Bevestig("maak dat ongedaan"), g.Ontken("nee dat bedoelde ik niet"),
     g.Behoud("zet maar weer terug zoals het was")],
)  # fmt: skip
def test_een_wijziging_terug(omgeving: Omgeving, terug: g.Gebeurtenis) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    for antwoord in INTAKE:
        dialoog.zeg(antwoord)

    def staat_er(uitkomst: Any) -> dict[str, Any]:
        return {regel.vraag: regel.antwoord for regel in uitkomst.regels}

    gewijzigd = dialoog.doe(g.Corrigeer("niet in het voorjaar maar in oktober"))
    assert "zet terug" in toon_samenvatting(gewijzigd)[0].tekst
    assert staat_er(gewijzigd)["wanneer"] != INTAKE[5]
    na = dialoog.doe(terug)
    assert staat_er(na)["wanneer"] == INTAKE[5]
    assert [melding.soort for melding in na.meldingen] == ["teruggezet"]
    # What was answered before that step is no change, so it stays.
    nogmaals = dialoog.doe(g.Herhaal())
    weer = dialoog.doe(g.Bevestig("maak dat ongedaan"))
    assert staat_er(weer) == staat_er(nogmaals)
    assert [melding.soort for melding in weer.meldingen] == ["niets_terug_te_zetten"]
