"""What has to go: one thing, one dossier, or everything."""

from __future__ import annotations

import pytest

from acties.participatie.weghalen import (
    Wat,
    wat_moet_weg,
    wil_dat_niet,
    wil_een_dossier_weg,
    zegt_met_zoveel_woorden,
)
from acties.vragenlijst.soorten.reeksen.opdracht import weg


@pytest.mark.parametrize(
    ("tekst", "wat"),
    [
        ("verwijder alles van mij", "alles"),
        ("wis mijn gegevens", "alles"),
        ("haal al mijn persoonsgegevens weg", "alles"),
        ("verwijder al mijn dossiers", "alles"),
        ("ik wil mijn account verwijderen", "alles"),
        ("wis wat ik heb geschreven", "alles"),
        ("/gegevens_verwijderen", "alles"),
        ("verwijder dit dossier", "dossier"),
        ("verwijder alleen dit dossier, niet alles", "dossier"),
        ("dat project mag weg", "dossier"),
        ("verwijder alle gegevens van dit dossier", "dossier"),
        ("haal alles uit het dossier weg", "dossier"),
        ("verwijder alle gegevens van mij en mijn project", "alles"),
        ("haal de LTO eruit", "iets"),
        ("de winkeliers moeten eruit", "iets"),
        ("wissen", "iets"),
        ("haal de bomen weg, niet alles", "iets"),
    ],
)
def test_wat_moet_weg(tekst: str, wat: Wat) -> None:
    assert wat_moet_weg(tekst) == wat


def test_een_dossier_weg() -> None:
    assert wil_een_dossier_weg("verwijder dit dossier")
    assert wil_een_dossier_weg("haal het hele project maar weg")
    assert not wil_een_dossier_weg("haal de school uit het dossier")
    assert not wil_een_dossier_weg("verwijder de winkeliers")


@pytest.mark.parametrize(
    ("tekst", "wat"),
    [
        ("haal de LTO uit de matrix", "de LTO"),
        ("nee, haal de provincie maar weg", "de provincie"),
        ("verwijder de school uit de omgevingsanalyse", "de school"),
        ("de dorpsraad hoeft er niet bij", "de dorpsraad"),
        ("schrap de enquête van de lijst", "de enquête"),
        ("het haalt de druk van de ketel", None),
        ("de bewoners hebben weinig invloed", None),
        ("wat kan eruit?", None),
    ],
)
def test_wat_uit_een_lijst_moet(tekst: str, wat: str | None) -> None:
    assert weg(tekst) == wat


def test_ja_is_niet_genoeg() -> None:
    assert zegt_met_zoveel_woorden("ja, haal alles weg")
    assert zegt_met_zoveel_woorden("verwijder het maar")
    assert not any(zegt_met_zoveel_woorden(ja) for ja in ("ja", "ja hoor doe maar", "prima", "1", "👍"))


def test_wie_terugschrikt() -> None:
    assert wil_dat_niet("nee natuurlijk niet!! alleen de LTO")
    assert wil_dat_niet("ho wacht")
    assert wil_dat_niet("de LTO en niet alles")
    assert not wil_dat_niet("ja hoor")
