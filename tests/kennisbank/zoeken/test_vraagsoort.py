"""What kind of thing is asked for, and whether a passage gives it."""

from __future__ import annotations

import pytest

from kennisbank.zoeken.vraagsoort import Vraagsoort, geeft, soort_van
from tests.hulp.vraagbaak import passage


@pytest.mark.parametrize(
    ("vraag", "soort"),
    [
        ("wat is het telefoonnummer van de coördinator", "contact"),
        ("hoe heet de wethouder", "naam"),
        ("hoeveel geld is er voor bijeenkomsten?", "bedrag"),
        ("hoe lang duurt het", "duur"),
        ("Op welke datum is het beleid vastgesteld?", "jaar"),
        ("hoeveel mensen zitten er aan tafel", "getal"),
        ("wie beslist erover", "wie"),
        ("waarom doen jullie dit", "waarom"),
        ("wat is een intaketafel", None),
    ],
)
def test_herkent_waarnaar_gevraagd_wordt(vraag: str, soort: Vraagsoort | None) -> None:
    assert soort_van(vraag) == soort


@pytest.mark.parametrize(
    ("soort", "wel", "niet"),
    [
        ("bedrag", "In 2022 is dat € 250.000.", "Geld komt uit het projectbudget."),
        ("duur", "Dat duurt 8 tot 12 weken.", "Hoe lang het duurt, staat er niet bij."),
        ("jaar", "De regels zijn van 2017.", "De raad stelt de regels vast."),
        ("getal", "Het zijn zeven punten.", "Het is een lijst met punten."),
        ("contact", "Mail naar loket@voorbeeld.nl.", "Neem contact op met het loket."),
        ("wie", "Het college beslist.", "Daarna volgt een besluit."),
    ],
)
def test_een_passage_geeft_het_of_niet(soort: Vraagsoort, wel: str, niet: str) -> None:
    assert geeft(soort, passage("x", wel))
    assert not geeft(soort, passage("x", niet))
