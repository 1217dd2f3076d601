"""`telegram`: how it stands with the bot."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from acties import klok
from acties.omgeving import Omgeving
from bot.telegram.stand import STIL_NA, Standen, stand_van
from tests.terminal.conftest import Terminal


def test_zonder_bot_staan_er_vijf_stappen(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    gezien = terminal("telegram")
    assert gezien.code == 0
    assert all(f"{nummer}. " in gezien.uit for nummer in range(1, 6))
    assert "@BotFather" in gezien.uit
    assert terminal("telegram", "--json").uit.strip() == "null"
    monkeypatch.setenv("SAMENSPRAAK_TELEGRAM_TOKEN", "123456789:" + "a" * 35)
    assert "nog niet gedraaid" in terminal("telegram").uit


def test_de_stand_met_en_zonder_storing(terminal: Terminal, omgeving: Omgeving) -> None:
    standen = Standen(omgeving.bron)
    standen.heet("samenspraak_bot")
    standen.goed()
    uit = terminal("telegram").uit
    assert "https://t.me/samenspraak_bot" in uit
    assert "nu geen contact" not in uit
    standen.storing("Telegram is niet te bereiken.")
    uit = terminal("telegram").uit
    assert "Storing:         Telegram is niet te bereiken. Sinds" in uit
    gegevens = json.loads(terminal("telegram", "--json").uit)
    assert (gegevens["leeft"], gegevens["te_doen"]) == (False, 0)
    standen.goed()
    assert json.loads(terminal("telegram", "--json").uit)["leeft"]


def test_wie_lang_stil_is_leeft_niet(omgeving: Omgeving) -> None:
    Standen(omgeving.bron).goed()
    with klok.verschuif(STIL_NA + timedelta(seconds=1)):
        stand = stand_van(omgeving.bron)
    assert stand is not None
    with klok.verschuif(STIL_NA + timedelta(seconds=1)):
        assert not stand.leeft
    assert stand.leeft


@pytest.mark.parametrize("token", ["onzin", "123:kort", "abc:" + "a" * 35])
def test_een_token_dat_er_geen_is_wordt_meteen_gezegd(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, token: str
) -> None:
    monkeypatch.setenv("SAMENSPRAAK_TELEGRAM_TOKEN", token)
    gezien = terminal("telegram")
    assert gezien.code == 2
    assert "@BotFather" in gezien.fout
    assert token not in gezien.fout


def test_een_webhook_vraagt_om_https(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAMENSPRAAK_TELEGRAM_WEBHOOK", "true")
    for url in ("", "http://samenspraak.voorbeeld.nl"):
        monkeypatch.setenv("SAMENSPRAAK_PUBLIEKE_URL", url)
        gezien = terminal("telegram")
        assert gezien.code == 2
        assert "https" in gezien.fout
    monkeypatch.setenv("SAMENSPRAAK_PUBLIEKE_URL", "https://samenspraak.voorbeeld.nl")
    assert terminal("telegram").code == 0
