"""A shared contact as an answer, and a shared place."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import select

from acties.bijlagen.weergave import toon_bestand
from acties.omgeving import Omgeving
from acties.opslag import Bijlage, Inkomend
from acties.vragenlijst import gebeurtenissen as g
from bot.poort import GedeeldContact, GedeeldeLocatie, Inbox
from bot.poort.gedeeld import als_tekst
from tests.hulp.gesprekken import INTAKE, Dialoog


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


def plekken(omgeving: Omgeving) -> list[tuple[str, str]]:
    with omgeving.bron.lezen() as sessie:
        return [(b.naam, b.inhoud.decode()) for b in sessie.scalars(select(Bijlage))]


def notitie(omgeving: Omgeving, nummer: int) -> dict[str, object]:
    with omgeving.bron.lezen() as sessie:
        return sessie.get_one(Inkomend, nummer).bestand or {}


HOONHORST = GedeeldeLocatie(52.49412, 6.22871)


def test_zonder_idee_blijft_alleen_de_kern_over(omgeving: Omgeving, inbox: Inbox) -> None:
    nummer = inbox.leg_vast("g", "test", "1", HOONHORST)
    genoteerd = notitie(omgeving, nummer)
    assert genoteerd["kern"] == "Hoonhorst"
    assert "52.4" not in f"{bewaard(omgeving, nummer)}{genoteerd}"
    assert plekken(omgeving) == []
    gezegd = toon_bestand(omgeving.gegevens, genoteerd, ingediend=(), eerste=True, dagen=14).tekst
    assert gezegd.startswith("Deze plek op de kaart ligt in of bij Hoonhorst. Waar het precies is,")


def test_bij_een_idee_gaat_de_plek_mee(omgeving: Omgeving, inbox: Inbox) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    nummer = inbox.leg_vast(dialoog.gesprek_id, "test", "1", HOONHORST)
    [(naam, inhoud)] = plekken(omgeving)
    assert naam == "plek op de kaart, bij Hoonhorst.geojson"
    assert json.loads(inhoud)["geometry"] == {"type": "Point", "coordinates": [6.22871, 52.49412]}
    for antwoord in INTAKE:
        dialoog.zeg(antwoord)
    dialoog.doe(g.Verstuur())
    [stand] = omgeving.initiatieven.alle()
    assert [b.naam for b in stand.samenvatting.bijlagen] == [naam]
    assert "52.4" not in repr(notitie(omgeving, nummer))


def test_een_plek_buiten_de_gemeente_wordt_niet_bewaard(omgeving: Omgeving, inbox: Inbox) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    nummer = inbox.leg_vast(dialoog.gesprek_id, "test", "1", GedeeldeLocatie(51.92, 4.48))
    assert plekken(omgeving) == []
    gezegd = toon_bestand(
        omgeving.gegevens, notitie(omgeving, nummer), ingediend=(), eerste=True, dagen=14
    )
    assert "niet in de gemeente Dalfsen" in gezegd.tekst
