"""A shared contact as an answer, and a shared place."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.opslag import Inkomend
from bot.poort import GedeeldContact, GedeeldeLocatie, Inbox
from bot.poort.gedeeld import als_tekst


@pytest.mark.parametrize(
    ("telefoon", "verwacht"),
    [
        ("+31612345678", "06 12345678"),
        ("31612345678", "06 12345678"),
        ("0612345678", "06 12345678"),
        ("4915112345678", "+49 1511 2345678"),
        ("12", "12"),
    ],
)
def test_een_nummer_wordt_zoals_mensen_het_schrijven(telefoon: str, verwacht: str) -> None:
    assert als_tekst("Sanne  de Boer", telefoon) == f"Sanne de Boer, {verwacht}"


def test_zonder_naam_blijft_het_nummer_over() -> None:
    assert als_tekst(" ", "0612345678") == "06 12345678"


@pytest.fixture
def inbox(omgeving: Omgeving) -> Inbox:
    return Inbox(omgeving.bron, omgeving.gegevens)


def bewaard(omgeving: Omgeving, nummer: int) -> str:
    with omgeving.bron.lezen() as sessie:
        return sessie.get_one(Inkomend, nummer).tekst


def test_het_eigen_contact_is_een_antwoord(omgeving: Omgeving, inbox: Inbox) -> None:
    contact = GedeeldContact("Sanne de Boer", "31612345678", eigen=True)
    nummer = inbox.leg_vast("g", "test", "1", contact)
    assert bewaard(omgeving, nummer) == "Sanne de Boer, 06 12345678"


def test_van_een_ander_wordt_niets_bewaard(omgeving: Omgeving, inbox: Inbox) -> None:
    contact = GedeeldContact("Bea Buur", "31612345678", eigen=False)
    tekst = bewaard(omgeving, inbox.leg_vast("g", "test", "1", contact))
    assert "Bea" not in tekst
    assert "123" not in tekst


def test_een_plek_op_de_kaart_wordt_niet_bewaard(omgeving: Omgeving, inbox: Inbox) -> None:
    tekst = bewaard(omgeving, inbox.leg_vast("g", "test", "1", GedeeldeLocatie(52.5, 6.25)))
    assert "52" not in tekst
