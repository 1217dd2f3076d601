"""Names of people in what an employee writes, and what only looks like one."""

from __future__ import annotations

import pytest

from acties.vragenlijst.persoonsnamen import namen_in


@pytest.mark.parametrize(
    ("tekst", "namen"),
    [
        ("Peter vond de avond te lang.", ("Peter",)),
        ("Het gesprek met Sanne de Boer en Ali ging goed.", ("Sanne de Boer", "Ali")),
        ("Mevrouw Jansen wil meer groen; wethouder Van Dam was er ook.", None),
        ("De inbreng van dhr. J. Bakker is overgenomen", ("dhr. J. Bakker",)),
    ],
)
def test_een_naam(tekst: str, namen: tuple[str, ...] | None) -> None:
    gevonden = namen_in(tekst)
    assert gevonden == namen if namen is not None else len(gevonden) == 2


@pytest.mark.parametrize(
    "tekst",
    [
        "De bewoners van de Jan Steenstraat willen minder verkeer.",
        "Het Willem Alexanderplein wordt groener, en de Prins Hendrik School doet mee.",
        "In Dalfsen en Nieuwleusen kwamen vijftig mensen.",
        "De wethouder en de projectleider waren er.",
        "Bas op de tafels, koffie en een kaart van het park.",
        "Stichting Welzijn en de gemeente Dalfsen organiseren het samen.",
        "Weinig bereik onder jongeren; dat was een tegenvaller.",
    ],
)
def test_geen_naam(tekst: str) -> None:
    assert namen_in(tekst) == ()
