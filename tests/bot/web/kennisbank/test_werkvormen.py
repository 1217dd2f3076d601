"""The werkvormen: chosen from all, and each by itself."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from kennisbank import adressen
from kennisbank.zoeken.passages import PRAKTIJK
from tests.bot.web.kennisbank.lezen import soep, tekst


def test_een_werkvorm_zegt_bij_welk_niveau_en_dat_de_rest_geen_beleid_is(bezoek: TestClient) -> None:
    gelezen = tekst(bezoek, "/kennisbank/werkvormen/worldcafe")
    assert "Dalfsen: adviseren (offline)" in gelezen
    assert "geen beleid van de gemeente" in gelezen


@pytest.mark.parametrize(
    ("vraag", "wel", "niet"),
    [
        ("niveau=adviseren&vorm=offline", "worldcafe", "padlet"),
        ("niveau=coproduceren&vorm=online", "padlet", "worldcafe"),
        ("vorm=online", "padlet", "worldcafe"),
    ],
)
def test_werkvormen_zijn_te_kiezen(bezoek: TestClient, vraag: str, wel: str, niet: str) -> None:
    pagina = soep(bezoek, f"/kennisbank/werkvormen?{vraag}")
    assert pagina.find("a", href=adressen.werkvorm(wel)) is not None
    assert pagina.find("a", href=adressen.werkvorm(niet)) is None


def test_een_werkvorm_in_een_antwoord_staat_bij_de_werkvormen() -> None:
    assert adressen.passage(PRAKTIJK, "worldcafe#zo-werkt-het", "dalfsen") == (
        "/kennisbank/werkvormen/worldcafe#zo-werkt-het"
    )
