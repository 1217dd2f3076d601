"""The dictionary: words of other languages count as Dutch ones, and Dutch stays Dutch."""

from __future__ import annotations

import pytest

from kennisbank.taal.naaste_woorden import Begrippen, NaasteWoorden
from kennisbank.zoeken.woorden import stam
from kennisbank.zoeken.woordenboek import Term, Woordenboek

TEKSTEN = (
    "De raad beslist over het idee voor de buurt.",
    "U krijgt een brief van de gemeente, binnen vier weken. De duur van het project.",
    "Participatie met een vergadering; de gemeente geeft subsidie en besluit.",
)


@pytest.fixture(scope="module")
def boek() -> Woordenboek:
    naaste = NaasteWoorden.van_begrippen(
        Begrippen(begrippen={"beslissen": ("beslissen", "beslist", "besluit")})
    )
    return Woordenboek.van(TEKSTEN, naaste)


def termen(boek: Woordenboek, vraag: str) -> dict[str, Term]:
    return {term.woord: term for term in boek.termen(vraag)}


@pytest.mark.parametrize(
    "vraag",
    [
        "Who decides about my idea?",
        "Wer entscheidet über meine Idee?",
        "Qui décide de mon idée ?",
        "¿Quién decide sobre mi idea?",
        "Kto decyduje o moim pomyśle?",
        "Fikrim hakkında kim karar veriyor?",
        "من يقرر بشأن فكرتي؟",
        "Хто вирішує щодо моєї ідеї?",
    ],
)
def test_een_vraag_in_een_andere_taal_gaat_over_dezelfde_woorden(boek: Woordenboek, vraag: str) -> None:
    gevonden = boek.termen(vraag)
    assert len(gevonden) == 2
    assert {stam("idee"), stam("besluit")} <= {s for term in gevonden for s in term.sleutels}


def test_een_vertaling_telt_iets_minder_dan_het_woord_zelf(boek: Woordenboek) -> None:
    sleutels = termen(boek, "the neighbourhood decision")
    assert sleutels["neighbourhood"].sleutels == {stam("buurt"): 0.9}
    beslissen = sleutels["decision"].sleutels
    assert beslissen[stam("besluit")] == 0.9
    assert 0 < beslissen[stam("beslist")] < 0.9


def test_een_vertaald_woord_zonder_vindplaats_is_wel_bekend(boek: Woordenboek) -> None:
    assert termen(boek, "playground")["playground"] == Term("playground", {})


def test_een_woord_van_twee_talen_is_alleen_vreemd_in_een_vreemde_vraag(boek: Woordenboek) -> None:
    assert stam("brief") in termen(boek, "a letter from the council")["letter"].sleutels
    assert stam("brief") not in termen(boek, "de letter van de wet")["letter"].sleutels


def test_een_woord_van_de_teksten_is_nooit_vreemd(boek: Woordenboek) -> None:
    assert termen(boek, "How long is the project")["project"].sleutels == {stam("project"): 1.0}


def test_een_typefout_gaat_voor_een_stam_van_een_andere_taal(boek: Woordenboek) -> None:
    assert termen(boek, "de participatei")["participatie"].sleutels == {stam("participatie"): 0.9}


def test_vulwoorden_van_een_andere_taal_zeggen_niets(boek: Woordenboek) -> None:
    assert set(termen(boek, "Comment est-ce que la mairie décide ?")) == {"mairie", "decide"}


def test_gelezen_geeft_de_woorden_in_het_nederlands(boek: Woordenboek) -> None:
    assert boek.gelezen("who decides") == ["who", "beslissen"]
    assert boek.gelezen("wie beslist over de subsdie") == ["wie", "beslist", "over", "de", "subsidie"]
