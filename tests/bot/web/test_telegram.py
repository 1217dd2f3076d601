"""Where Telegram calls the page: only Telegram is listened to, and what it brings is written down."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from pydantic import SecretStr
from sqlalchemy import select
from starlette.testclient import TestClient

from acties.omgeving import Omgeving
from acties.opslag import Telegramupdate
from bot.telegram.chats import Chats
from bot.telegram.dienst import WEBHOOK
from bot.telegram.postvak import Postvak
from bot.telegram.verbinding import webhookgeheim
from bot.web.app import maak_app

KOP = "X-Telegram-Bot-Api-Secret-Token"


@pytest.fixture
def met_webhook(omgeving: Omgeving) -> Omgeving:
    i = omgeving.instellingen.model_copy(
        update={
            "telegram_token": SecretStr("123456789:" + "a" * 35),
            "telegram_webhook": True,
            "publieke_url": "https://samenspraak.voorbeeld.nl",
        }
    )
    return replace(omgeving, instellingen=i)


@pytest.fixture
def pagina(met_webhook: Omgeving) -> Iterator[TestClient]:
    with TestClient(maak_app(met_webhook)) as klant:
        yield klant


def update(nummer: int, tekst: str) -> dict[str, Any]:
    wie = {"id": 77, "is_bot": False, "first_name": "Sanne"}
    chat = {"id": 77, "type": "private", "first_name": "Sanne"}
    bericht = {"message_id": nummer, "date": 1, "chat": chat, "from": wie, "text": tekst}
    return {"update_id": nummer, "message": bericht}


def test_alleen_wie_het_geheim_kent_wordt_gehoord(pagina: TestClient, met_webhook: Omgeving) -> None:
    geheim = webhookgeheim(met_webhook.instellingen)
    assert geheim not in (met_webhook.instellingen.sessiesleutel.get_secret_value(), "")
    for koppen in ({}, {KOP: "fout"}, {KOP: ""}):
        assert pagina.post(WEBHOOK, json=update(1, "hallo"), headers=koppen).status_code == 403
    assert pagina.get(WEBHOOK).status_code == 405
    for tekst in ("mijn bsn is 123456782", "hallo"):
        antwoord = pagina.post(WEBHOOK, json=update(2, tekst), headers={KOP: geheim})
        assert antwoord.status_code == 200
    with met_webhook.bron.lezen() as sessie:
        [rij] = sessie.scalars(select(Telegramupdate)).all()
        # The first of the two: what is given twice counts once. And the BSN was never stored.
        assert rij.inhoud is not None
        assert "mijn bsn is [burgerservicenummer weggehaald]" in rij.inhoud["tekst"]
    i, gemeente = met_webhook.instellingen, met_webhook.gegevens.gemeente.inhoud
    chat = Chats(met_webhook.bron, i, gemeente).sleutel(77)
    taak = Postvak(met_webhook.bron).volgende(chat)
    assert taak is not None
    assert taak.post.soort == "tekst"


def test_wat_niet_te_lezen_is_houdt_de_rest_niet_op(pagina: TestClient, met_webhook: Omgeving) -> None:
    koppen = {KOP: webhookgeheim(met_webhook.instellingen)}
    assert pagina.post(WEBHOOK, content=b"{geen json", headers=koppen).status_code == 200
    assert pagina.post(WEBHOOK, json={"update_id": 3}, headers=koppen).status_code == 200
    assert pagina.post(WEBHOOK, json=update(4, "hallo"), headers=koppen).status_code == 200
    with met_webhook.bron.lezen() as sessie:
        assert sessie.scalars(select(Telegramupdate.update_id)).all() == [3, 4]


def test_zonder_webhook_is_het_adres_er_niet(omgeving: Omgeving) -> None:
    with TestClient(maak_app(omgeving)) as klant:
        assert klant.post(WEBHOOK, json=update(1, "hallo")).status_code == 404
        assert "telegram" not in klant.get("/gezondheid").json()
