"""Signing in with what was typed."""

from __future__ import annotations

from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from tests.hulp.gesprekken import Dialoog
from tests.hulp.loket import vraag_loket


def test_een_code_meldt_meteen_aan(omgeving: Omgeving) -> None:
    wens = vraag_loket(omgeving, Dialoog(omgeving), "aanmelden", "mijn code is ABCDE-23456")
    assert isinstance(wens, g.Start)
    assert wens.alvast == {"code": "mijn code is ABCDE-23456"}
