"""Whether a question goes on about what was said before it, by its form alone."""

from __future__ import annotations

import pytest

from kennisbank.vraagbaak.vervolgvraag import (
    blijft_daar,
    is_kaal,
    is_vervolg,
    vraagt_korter,
    vraagt_meer,
)


@pytest.mark.parametrize("vraag", ["hoe lang duurt dat?", "en wie beslist er dan", "waarom eigenlijk"])
def test_wat_geen_onderwerp_noemt_is_kaal(vraag: str) -> None:
    assert is_kaal(vraag)
    assert not is_kaal(f"{vraag} bij een speeltuin")


def test_een_lange_vraag_zegt_zelf_waarover_zij_gaat() -> None:
    kort = "en wie doet dat dan"
    assert is_vervolg(kort)
    assert not is_vervolg(f"{kort} als het college er nog niets over besloten heeft")
    assert not is_kaal(" ".join([kort] * 3))


def test_wat_terugwijst_of_heel_kort_is_gaat_verder() -> None:
    assert is_vervolg("waar staat dat beschreven")
    assert is_vervolg("alle werkvormen")
    assert not is_vervolg("wat is een klankbordgroep precies")


def test_wie_daar_zegt_blijft_bij_de_andere_gemeente() -> None:
    assert blijft_daar("wie beslist daar")
    assert blijft_daar("en wie beslist")
    assert not blijft_daar("wie beslist over een moestuin")


@pytest.mark.parametrize("vraag", ["kan het korter?", "Dat snap ik niet", "in gewone taal graag"])
def test_korter(vraag: str) -> None:
    assert vraagt_korter(vraag.rstrip("?"))
    assert not vraagt_korter("hoe kort is een korte enquête")


@pytest.mark.parametrize(
    "vraag", ["moet dat ook in makkelijke taal?", "hoeft dat niet korter", "wordt dat ook eenvoudiger"]
)
def test_een_regel_over_taal_of_lengte_is_geen_verzoek(vraag: str) -> None:
    assert not vraagt_korter(vraag)


def test_wie_vraagt_hoe_wil_niet_hetzelfde_nog_eens() -> None:
    assert vraagt_meer("en hoe werkt dat dan")
    assert not vraagt_meer("wie doet dat")
