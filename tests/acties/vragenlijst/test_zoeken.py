"""Finding the question somebody means, and what a correction replaces."""

from __future__ import annotations

import pytest

from acties.vragenlijst.zoeken import lees_correctie, zoek_vraag
from kennisbank.laden import GemeenteGegevens


@pytest.mark.parametrize(
    ("tekst", "sleutel"),
    [
        ("mijn mail klopt niet", "contactgegevens"),
        ("ik wil mijn telefoonnumer veranderen", "contactgegevens"),
        ("wijzig vraag 7", "kosten"),
        ("de derde vraag", "doel"),
        ("kan ik het antwoord over de kosten nog aanpassen", "kosten"),
        ("er moet iets anders bij de hulp van de gemeente", "hulp_nodig"),
        ("wijzig met wie u samenwerkt", "samenwerking"),
    ],
)
def test_vindt_de_vraag(dalfsen: GemeenteGegevens, tekst: str, sleutel: str) -> None:
    gevonden = zoek_vraag(dalfsen.vragenlijsten["intake"].inhoud.vragen, tekst)
    assert gevonden is not None
    assert gevonden.sleutel == sleutel


@pytest.mark.parametrize("tekst", ["ik wil iets veranderen", "vraag 23", "wijzig", ""])
def test_vindt_niets_waar_niets_genoemd_is(dalfsen: GemeenteGegevens, tekst: str) -> None:
    assert zoek_vraag(dalfsen.vragenlijsten["intake"].inhoud.vragen, tekst) is None


@pytest.mark.parametrize(
    ("tekst", "correctie"),
    [
        ("nee, niet zaterdag maar zondag", ("zaterdag", "zondag")),
        ("niet op zaterdag maar op zondag.", ("zaterdag", "zondag")),
        ("het is geen 200 maar 2000 euro", ("200", "2000 euro")),
        ("ik bedoel Hoonhorst, niet Lemelerveld", ("Lemelerveld", "Hoonhorst")),
        ("sorry, Kerkstraat moet Dorpsstraat zijn", ("Kerkstraat", "Dorpsstraat")),
        ("gewoon een verhaal", None),
    ],
)
def test_leest_een_correctie(tekst: str, correctie: tuple[str, str] | None) -> None:
    assert lees_correctie(tekst) == correctie
