"""How sure an answer of the vraagbaak is, is heard in what stands before it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from acties.tussendoor.vraagbaak import toon_antwoord
from kennisbank.laden import GemeenteGegevens
from kennisbank.vraagbaak.antwoord import Antwoord, Context, Deelantwoord
from kennisbank.zoeken.passages import Bronplaats

DEEL = Deelantwoord(
    soort="passage",
    gemeente="dalfsen",
    tekst="De coördinator neemt contact op.",
    bronnen=(Bronplaats("Met Elkaar 2.0", "2.2.2", "stap 2, a"),),
    sleutel="termijn#contact",
    naam="Dalfsen",
)


def eerste_zin(gegevens: GemeenteGegevens, antwoord: Antwoord, *, je: bool = False) -> str:
    tekst = toon_antwoord(gegevens, antwoord, 1, je=je)[0].tekst
    assert DEEL.tekst in tekst
    return tekst.split("\n")[0]


NIETS = Antwoord(delen=(), zekerheid=0.6, score=1.0, context=Context())
NABIJ = replace(NIETS, misschien=(DEEL,))
PAST = replace(NABIJ, waarschijnlijk=True)


@pytest.mark.parametrize(
    ("antwoord", "zin"),
    [
        (replace(NIETS, delen=(DEEL,)), DEEL.tekst),
        (PAST, "Dit past het best bij uw vraag:"),
        (
            NABIJ,
            "Ik weet niet zeker of dit een antwoord is op uw vraag. Het beleid zegt er misschien niets"
            " over. Dit komt er het dichtst bij:",
        ),
        (
            replace(NABIJ, niet_gezegd="Wie belt, staat niet in het beleid van Dalfsen."),
            "Wie belt, staat niet in het beleid van Dalfsen. Dit komt er het dichtst bij:",
        ),
    ],
)
def test_hoe_zeker_het_is_staat_ervoor(dalfsen: GemeenteGegevens, antwoord: Antwoord, zin: str) -> None:
    assert eerste_zin(dalfsen, antwoord) == zin


def test_een_medewerker_leest_het_met_je(dalfsen: GemeenteGegevens) -> None:
    assert eerste_zin(dalfsen, PAST, je=True) == "Dit past het best bij je vraag:"


def test_wat_niet_zeker_is_kan_altijd_aan_een_mens_worden_gevraagd(dalfsen: GemeenteGegevens) -> None:
    for antwoord in (PAST, NABIJ):
        knoppen = [k.label for b in toon_antwoord(dalfsen, antwoord, 1) for k in b.knoppen]
        assert "Ik wil een mens spreken" in knoppen
