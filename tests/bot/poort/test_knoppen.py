"""Choices by their label: all of it, or the half in one's own language."""

from __future__ import annotations

import pytest

from acties.berichten import Opdracht
from acties.omgeving import Omgeving
from acties.opslag import Inkomend
from acties.tussendoor.taal import zeg_in_taal
from bot.poort import Inbox, Tekst


@pytest.fixture
def inbox(omgeving: Omgeving) -> Inbox:
    return Inbox(omgeving.bron, omgeving.gegevens.gemeente.inhoud)


def gekozen(omgeving: Omgeving, inbox: Inbox, getypt: str) -> Opdracht | None:
    """What somebody chooses by typing this below the answer in English."""
    inbox.handel_af(
        inbox.leg_vast("g", "test", "1", Tekst("hello there")), [zeg_in_taal(omgeving.gegevens, "en")]
    )
    inkomend = inbox.leg_vast("g", "test", "2", Tekst(getypt))
    with omgeving.bron.lezen() as sessie:
        opdracht = sessie.get_one(Inkomend, inkomend).opdracht
    return Opdracht.model_validate(opdracht) if opdracht else None


@pytest.mark.parametrize(
    "getypt",
    ["Ik heb een idee / I have an idea", "i have an idea", "I have an idea!", "ik heb een idee.", "1"],
)
def test_kiest_met_de_woorden_van_een_van_beide_talen(
    omgeving: Omgeving, inbox: Inbox, getypt: str
) -> None:
    assert gekozen(omgeving, inbox, getypt) == Opdracht(intent="initiatief_indienen")


def test_kiest_een_mens_en_die_spreekt_verder_in_die_taal(omgeving: Omgeving, inbox: Inbox) -> None:
    opdracht = gekozen(omgeving, inbox, "I want to speak to a person")
    assert opdracht == Opdracht(intent="mens_spreken", gegevens={"taal": "en"})


@pytest.mark.parametrize("getypt", ["I have an idea for a garden", "idea", "3", "/"])
def test_wat_geen_label_is_blijft_een_zin(omgeving: Omgeving, inbox: Inbox, getypt: str) -> None:
    assert gekozen(omgeving, inbox, getypt) is None
