"""What each process is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from acties.instellingen import Instellingen
from bot.processen.stelsel import Stelsel, paginaadres, rasa_opslag


@pytest.mark.parametrize(
    "url",
    [
        "postgres://p:g%40heim@db.intern:5433/s?sslmode=require",
        "postgresql://p:g%40heim@db.intern:5433/s?sslmode=require",
        "postgresql+psycopg://p:g%40heim@db.intern:5433/s?sslmode=require",
    ],
)
def test_rasa_gebruikt_dezelfde_postgresql(url: str) -> None:
    verwacht = "postgresql://p:g%40heim@db.intern:5433/s?sslmode=require"
    assert rasa_opslag(Instellingen(DATABASE_URL=url)) == verwacht


def test_met_sqlite_heeft_rasa_een_eigen_bestand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    instellingen = Instellingen(datamap=Path("hier"), DATABASE_URL="sqlite:///daar.db")
    assert rasa_opslag(instellingen) == f"sqlite:///{tmp_path}/hier/rasa.db"


def test_geheimen_gaan_alleen_naar_wie_ze_nodig_heeft(tmp_path: Path) -> None:
    stelsel = Stelsel(Instellingen(datamap=tmp_path), "SESSIE", "INTERN")
    waarden = {p.naam: set(p.omgeving.values()) for p in (stelsel.acties(), stelsel.bezorger())}
    assert {naam for naam, w in waarden.items() if "SESSIE" in w} == set()
    assert {naam for naam, w in waarden.items() if "INTERN" in w} == {"acties"}
    assert {"SESSIE", "INTERN"} <= set(stelsel.web().omgeving.values())


@pytest.mark.parametrize(
    ("adres", "url"),
    [
        ("127.0.0.1", "http://127.0.0.1:8080"),
        ("0.0.0.0", "http://127.0.0.1:8080"),
        ("::", "http://[::1]:8080"),
        ("10.0.0.5", "http://10.0.0.5:8080"),
    ],
)
def test_het_adres_waarop_je_de_pagina_opent(adres: str, url: str) -> None:
    assert paginaadres(Instellingen(web_adres=adres)) == url
