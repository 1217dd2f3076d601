"""Numbers and amounts as people say them at work."""

from __future__ import annotations

import pytest

from acties.vragenlijst.soorten import Inbreng, soort_van
from acties.vragenlijst.soorten.getal import lees_getal
from kennisbank.schema.vraag import BedragVraag, GetalVraag
from tests.hulp.dossier import gegevens_van

BUDGET = gegevens_van("enschede").dossiervraag("budget")
UREN = gegevens_van("enschede").dossiervraag("uren_beschikbaar")


@pytest.mark.parametrize(
    ("tekst", "getal"),
    [
        ("zo'n 1.500 man", 1500),
        ("anderhalf duizend", 1500),
        ("anderhalfhonderd", 150),
        ("2,5 duizend", 2500),
        ("tussen de 200 en 300", 300),
        ("200 tot max 300", 300),
        ("1,5k", 1500),
        ("5 à 6 honderd", 600),
        ("een stuk of 40", 40),
        ("40 + 60", 100),
        ("40 per avond, dus 120 in totaal", 120),
    ],
)
def test_getallen(tekst: str, getal: int) -> None:
    assert lees_getal(tekst).waarde == getal


@pytest.mark.parametrize(
    ("tekst", "per"),
    [
        ("geen idee, ik zit zelf voor 4 uur per week op dit project", "week"),
        ("een man of 30 per bijeenkomst", "bijeenkomst"),
        ("15 à 20 per avond", "avond"),
        ("ik heb 4 uur in de week", "week"),
        ("elke maand 8 uur", "maand"),
        ("een dag in de week", "week"),
        ("2 uur per deelnemer", "persoon|deelnemer"),
    ],
)
def test_wat_per_keer_is_gezegd_is_niet_het_geheel(tekst: str, per: str) -> None:
    assert isinstance(UREN, GetalVraag)

    gelezen = soort_van(UREN).lees(UREN, Inbreng(tekst=tekst), None)

    assert gelezen.fout is not None
    assert any(f"Dat is per {wat}" in gelezen.fout for wat in per.split("|"))


@pytest.mark.parametrize(
    ("tekst", "bedrag"),
    [
        ("1200,=", "1200.00"),
        ("anderhalf duizend euro", "1500.00"),
        ("ongeveer 2,5 duizend", "2500.00"),
        ("tussen de vijf en tien duizend", "10000.00"),
        ("5 à 6 duizend", "6000.00"),
        ("€ 5.000 tot max € 7.500", "7500.00"),
        ("2 keer 1.500 euro", "3000.00"),
        ("er is geen budget", "0.00"),
        ("nul", "0.00"),
        ("10k", "10000.00"),
        ("niks duurder dan 500 euro", "500.00"),
    ],
)
def test_bedragen(tekst: str, bedrag: str) -> None:
    assert isinstance(BUDGET, BedragVraag)

    assert soort_van(BUDGET).lees(BUDGET, Inbreng(tekst=tekst), None).waarde == bedrag


@pytest.mark.parametrize("tekst", ["25 euro p.p.", "2500 per avond", "5000 euro per bijeenkomst"])
def test_een_bedrag_per_stuk_is_niet_het_geheel(tekst: str) -> None:
    assert isinstance(BUDGET, BedragVraag)

    assert soort_van(BUDGET).lees(BUDGET, Inbreng(tekst=tekst), None).fout is not None


@pytest.mark.parametrize(
    ("tekst", "gezegd"),
    [("5 of 6 mille", "het hoogste van de twee"), ("3x 500", "3 keer")],
)
def test_wat_is_gerekend_wordt_gezegd(tekst: str, gezegd: str) -> None:
    assert isinstance(BUDGET, BedragVraag)

    assert gezegd in (soort_van(BUDGET).lees(BUDGET, Inbreng(tekst=tekst), None).opmerking or "")
