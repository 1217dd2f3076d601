"""What is told besides a yes or a no."""

from __future__ import annotations

import pytest

from acties.vragenlijst.toelichting import toelichting_in


@pytest.mark.parametrize(
    ("tekst", "toelichting"),
    [
        ("ja, er is ruimte: ze mogen meedenken over het groen", "ze mogen meedenken over het groen"),
        ("nee, want het besluit ligt al vast.", "het besluit ligt al vast"),
        ("nee het budget is op", "het budget is op"),
        ("Nee. De raad heeft het ontwerp vastgesteld.", "De raad heeft het ontwerp vastgesteld"),
        ("ja hoor, maar alleen over de stoep", "alleen over de stoep"),
        (
            "ja, dat de buurt zelf de speeltoestellen kiest",
            "dat de buurt zelf de speeltoestellen kiest",
        ),
        ("ja", None),
        ("ja hoor zeker", None),
        ("ja, dat weet ik zeker", None),
        ("nee, dat kan echt niet meer", None),
        ("ja, kan dat over de bankjes gaan?", None),
        ("er is ruimte over het groen en de stoep", None),
    ],
)
def test_wat_achter_ja_of_nee_komt_vertelt_iets_of_niet(tekst: str, toelichting: str | None) -> None:
    assert toelichting_in(tekst) == toelichting


@pytest.mark.parametrize(
    ("tekst", "reden"),
    [
        ("nee, te ingewikkeld", "te ingewikkeld"),
        ("de kabels liggen vast, dus nee", "de kabels liggen vast"),
        ("nee hoor", None),
    ],
)
def test_de_reden_van_een_nee(tekst: str, reden: str | None) -> None:
    assert toelichting_in(tekst) == reden
