"""The kern of the plan, by the names in the data."""

from __future__ import annotations

import pytest

from acties.vragenlijst.herkennen import Verhaal
from acties.vragenlijst.herkennen.kern import kern_van
from kennisbank.laden import GemeenteGegevens


def vind(dalfsen: GemeenteGegevens, tekst: str) -> str | None:
    kern = kern_van(Verhaal.van(tekst, dalfsen.gemeente.inhoud))
    return kern.naam if kern is not None else None


@pytest.mark.parametrize(
    ("tekst", "kern"),
    [
        ("een moestuin in Hoonhorst", "Hoonhorst"),
        ("picknickbankie in ni'jluusn", "Nieuwleusen"),
        ("een kerstboom in lemelervelt", "Lemelerveld"),
        ("ik woon in Ankum maar wil iets doen in Oudleusen", "Oudleusen"),
        ("Mijn zus komt uit Dalfsen. Het gaat om het veldje in Den Hulst.", "Den Hulst"),
        ("ik woon in Hessum en wil daar een boom planten", "Hessum"),
        ("in de marshoek is niks te doen", "Marshoek"),
        ("een bankje op het Hoonhorster dorpsplein", "Hoonhorst"),
        ("de Lemelerveldse kermis mag wel een foodtruck", "Lemelerveld"),
        ("voor de Oudleuser school", "Oudleusen"),
        ("zoals in Dalfsen willen wij ook een ruilkast, maar dan in Hoonhorst", "Hoonhorst"),
    ],
)
def test_waar_het_plan_is(dalfsen: GemeenteGegevens, tekst: str, kern: str) -> None:
    assert vind(dalfsen, tekst) == kern


@pytest.mark.parametrize("tekst", ["komende lente wil ik een kas", "Baas Van Lente geeft de kantine"])
def test_de_lente_is_geen_dorp(dalfsen: GemeenteGegevens, tekst: str) -> None:
    assert vind(dalfsen, tekst) is None


@pytest.mark.parametrize(
    "tekst",
    [
        "een fietspad tussen Hoonhorst en Ankum",
        "in de lente planten we bomen",
        "de Dalfser gemeenteraad",
        "een bankje aan de Hoonhorsterweg",
        "de boom is ziek",
        "in Zwolle hebben ze dat ook",
        "",
    ],
)
def test_geen_of_geen_zekere_kern(dalfsen: GemeenteGegevens, tekst: str) -> None:
    assert vind(dalfsen, tekst) is None


def test_een_gemeente_zonder_kernen_kent_er_geen(dalfsen: GemeenteGegevens) -> None:
    kaal = dalfsen.gemeente.inhoud.model_copy(update={"kernen": (), "organisaties": ()})
    assert kern_van(Verhaal.van("een moestuin in Hoonhorst", kaal)) is None
