"""`instellingen`, and what commands say of settings that are not right."""

from __future__ import annotations

import json

import pytest

from acties.instellingen import Instellingen
from bot.terminal.app import voer_uit

Capsys = pytest.CaptureFixture[str]


def test_alle_instellingen_met_hun_waarde_en_zonder_geheimen(
    monkeypatch: pytest.MonkeyPatch, capsys: Capsys
) -> None:
    for naam, waarde in {
        "DATABASE_URL": "postgresql://ik:gEhEiM@db.intern/s",
        "SAMENSPRAAK_WEB_POORT": "8081",
        "SAMENSPRAAK_HTTPS": "1",
        "SAMENSPRAAK_SESSIESLEUTEL": "gEhEiM",
        "SAMENSPRAAK_SMTP_WACHTWOORD": "gEhEiM",
    }.items():
        monkeypatch.setenv(naam, waarde)
    monkeypatch.delenv("SAMENSPRAAK_RASA_POORT", raising=False)
    assert voer_uit(["instellingen", "--json"]) == 0
    uit = capsys.readouterr().out
    rijen = {rij.pop("naam"): rij for rij in json.loads(uit)}
    assert len(rijen) == len(Instellingen.model_fields)
    assert rijen["SAMENSPRAAK_WEB_POORT"] == {"waarde": "8081", "zelf_ingesteld": True}
    assert rijen["SAMENSPRAAK_RASA_POORT"] == {"waarde": "5005", "zelf_ingesteld": False}
    assert rijen["SAMENSPRAAK_HTTPS"]["waarde"] == "true"
    assert rijen["SAMENSPRAAK_SESSIESLEUTEL"]["waarde"] == "(verborgen)"
    assert rijen["DATABASE_URL"]["waarde"] == "postgresql://ik:***@db.intern/s"
    assert "gEhEiM" not in uit

    assert voer_uit(["instellingen"]) == 0
    uit = capsys.readouterr().out
    assert all(naam in uit for naam in rijen)
    assert "gEhEiM" not in uit


def test_elke_verkeerde_waarde_wordt_bij_naam_genoemd(
    monkeypatch: pytest.MonkeyPatch, capsys: Capsys
) -> None:
    for naam, waarde in {
        "SAMENSPRAAK_WEB_POORT": "tachtig",
        "SAMENSPRAAK_HTTPS": "misschien",
        "SAMENSPRAAK_WACHTTIJD": "0",
        "SAMENSPRAAK_RASA_INSTALLATIE": "half",
    }.items():
        monkeypatch.setenv(naam, waarde)
    assert voer_uit(["outbox"]) == 2
    gezien = capsys.readouterr()
    assert gezien.out == ""
    assert sorted(gezien.err.splitlines()) == [
        "SAMENSPRAAK_HTTPS moet 'true' of 'false' zijn, maar is nu: 'misschien'.",
        "SAMENSPRAAK_RASA_INSTALLATIE kan alleen zijn: 'licht' of 'volledig', maar is nu: 'half'.",
        "SAMENSPRAAK_WACHTTIJD moet meer zijn dan 0.0, maar is nu: '0'.",
        "SAMENSPRAAK_WEB_POORT moet een heel getal zijn, maar is nu: 'tachtig'.",
    ]


def test_post_zonder_ontvanger(monkeypatch: pytest.MonkeyPatch, capsys: Capsys) -> None:
    monkeypatch.setenv("SAMENSPRAAK_SMTP_HOST", "post.intern")
    monkeypatch.delenv("SAMENSPRAAK_COORDINATOR_EMAIL", raising=False)
    assert voer_uit(["start"]) == 2
    assert "vul in naar wie de intakes gaan" in capsys.readouterr().err


def test_een_verkeerd_webadres(monkeypatch: pytest.MonkeyPatch, capsys: Capsys) -> None:
    monkeypatch.setenv("SAMENSPRAAK_PUBLIEKE_URL", "samenspraak.voorbeeld.nl")
    assert voer_uit(["outbox"]) == 2
    assert "https://samenspraak.voorbeeld.nl" in capsys.readouterr().err


def test_een_webadres_eindigt_niet_op_een_streep(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAMENSPRAAK_PUBLIEKE_URL", "https://samenspraak.voorbeeld.nl/")
    assert Instellingen(_env_file=None).publieke_url == "https://samenspraak.voorbeeld.nl"
