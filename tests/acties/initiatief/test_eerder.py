"""Who asks how it stands with an earlier idea."""

from __future__ import annotations

import pytest

from acties.initiatief.eerder import vraagt_naar_eerder_idee, vraagt_wat_nu


@pytest.mark.parametrize(
    "tekst",
    [
        "hoe staat het met de eerste",
        "Hoe staat het nu met het vorige?",
        "en hoe ver is het met mijn eerdere plan",
        "hoe ver zijn jullie met de andere aanvraag?",
        "wacht, hoe gaat het eigenlijk met mijn eerste idee",
        "is er al iets over mijn vorige idee?",
    ],
)
def test_vraagt_ernaar(tekst: str) -> None:
    assert vraagt_naar_eerder_idee(tekst)


@pytest.mark.parametrize(
    "tekst",
    [
        "hoe staat het met de eerste hulp op het plein",
        "hoe gaat het met de oude eik bij de kerk",
        "met de eerste bewoners van de straat",
        "het eerste",
        "hoe ver is het met de bus",
        "hoe gaat het",
        "de vorige eigenaar van het veld",
    ],
)
def test_vraagt_iets_anders(tekst: str) -> None:
    assert not vraagt_naar_eerder_idee(tekst)


def test_vraagt_wat_er_nu_te_doen_is() -> None:
    for tekst in (
        "en nu?",
        "wat moet ik nu doen",
        "ok en wat nu verder",
        "ja en wat doe ik nu verder",
        "mooi, wat nu",
    ):
        assert vraagt_wat_nu(tekst), tekst
    for tekst in ("wat moet ik doen als het regent", "wat kan ik hier doen", "wat nu als het niet mag"):
        assert not vraagt_wat_nu(tekst), tekst
