"""Whole dialogues in which somebody goes on in another channel."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from acties import klok
from acties.opslag import Telegramstand
from tests.hulp.gesprekken import INTAKE
from tests.hulp.stelsel import Bezoeker, Stelsel

pytestmark = pytest.mark.stelsel


@pytest.fixture
def bot(lopend: Stelsel) -> Iterator[None]:
    """A bot that Telegram heard from just now; nobody sends anything to it here."""
    with lopend.bron.schrijven() as sessie:
        sessie.merge(Telegramstand(id=1, botnaam="proef_bot", laatste_contact=klok.nu()))
    yield
    with lopend.bron.schrijven() as sessie:
        sessie.query(Telegramstand).delete()


def test_vraagt_om_verder_te_gaan_in_telegram(inwoner: Bezoeker, bot: None) -> None:
    inwoner.zeg("ik heb een idee voor de buurt")
    inwoner.zeg(INTAKE[0])
    antwoord = inwoner.zeg("kan ik ook verder in telegram?")
    assert re.search(r"https://t\.me/proef_bot\?start=[A-Z0-9]{12}", antwoord)
    assert "Wat is uw idee" in antwoord, "de open vraag komt terug"


def test_zonder_bot_is_er_een_ander_apparaat(inwoner: Bezoeker) -> None:
    antwoord = inwoner.zeg("kan ik ook verder in telegram?")
    assert "t.me" not in antwoord
    assert "apparaat" in antwoord


def test_gaat_op_de_pagina_verder_met_een_code(inwoner: Bezoeker, lopend: Stelsel) -> None:
    inwoner.zeg("ik heb een idee voor de buurt")
    inwoner.zeg(INTAKE[0])
    ander = lopend.bezoeker()
    pagina = ander.http.get("/verder")
    csrf = re.search(r'name="csrf" value="([^"]+)"', pagina.text)
    assert csrf is not None
    from acties.opslag import Gesprek
    from acties.overstap.dienst import Overstappen
    from kennisbank.laden import gemeentemap, laad_gemeente

    with lopend.bron.lezen() as sessie:
        [gesprek] = [
            rij.id for rij in sessie.query(Gesprek).order_by(Gesprek.begonnen_op.desc()).limit(1)
        ]
    overstappen = Overstappen(lopend.bron, laad_gemeente(gemeentemap("dalfsen")))
    code = overstappen.maak_code(gesprek)
    ander.http.post("/verder", data={"csrf": csrf[1], "code": code})
    gesprek_nu = " ".join(getoond.tekst for getoond in ander.kijk())
    assert "Gelukt! Waar u in Telegram mee bezig was, is nu hier." in gesprek_nu
    assert "Wat is uw idee" in gesprek_nu
