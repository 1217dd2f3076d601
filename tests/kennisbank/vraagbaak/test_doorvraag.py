"""What a question that points back asks of its subject."""

from __future__ import annotations

import pytest

from kennisbank.vraagbaak.doorvraag import doorvraag, eigen_vraag, waarover
from kennisbank.vraagbaak.vervolgvraag import wijst_terug


@pytest.mark.parametrize(
    ("vraag", "soort", "werkwoord"),
    [
        ("en wie doet dat dan?", "wie", "doen"),
        ("door wie wordt dat geschreven", "wie", "maken"),
        ("maar wie moet dat betalen", "wie", "betalen"),
        ("wie zitten daar in", "wie", "erbij"),
        ("en wie hakt daar de knoop over door?", "wie", "beslissen"),
        ("wanneer gebeurt dat", "wanneer", "doen"),
        ("hoe lang duurt dat?", "duur", "doen"),
    ],
)
def test_wat_er_van_het_onderwerp_gevraagd_wordt(vraag: str, soort: str, werkwoord: str) -> None:
    gevraagd = eigen_vraag(vraag)
    assert gevraagd is not None
    assert (gevraagd.soort, gevraagd.werkwoord) == (soort, werkwoord)


@pytest.mark.parametrize(
    "vraag",
    ["wie ondertekent dat", "en wie schrijft het?", "wie moet dat ondertekenen", "wie doet dat"],
)
def test_wie_terugwijst_noemt_geen_onderwerp(vraag: str) -> None:
    assert wijst_terug(vraag)
    assert doorvraag(vraag) is not None


@pytest.mark.parametrize(
    "vraag",
    [
        "wie schrijft de brief",
        "en wie leest dat bericht",
        "wat is een klankbordgroep",
        "hoe lang duurt het voordat ik iets hoor over mijn speeltuin",
    ],
)
def test_wie_een_onderwerp_noemt_wijst_niet_terug(vraag: str) -> None:
    assert not wijst_terug(vraag)
    assert doorvraag(vraag) is None


def test_met_wie_is_een_andere_vraag_dan_wie() -> None:
    met, wie = eigen_vraag("met wie doe je dat"), eigen_vraag("wie doet dat")
    assert met is not None
    assert wie is not None
    assert met.past_bij(wie) == 0.0


def test_waarover_een_vraag_gaat_is_niet_wat_er_gedaan_wordt() -> None:
    assert list(waarover("wie schrijft het eindverslag")) == ["eindverslag"]
    assert list(waarover("wat is een belang-invloed matrix")) == ["belang", "invloed", "matrix"]
