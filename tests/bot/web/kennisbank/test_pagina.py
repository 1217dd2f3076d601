"""How long a page is kept, and what makes it another one."""

from __future__ import annotations

import shutil
from pathlib import Path

from starlette.testclient import TestClient

from acties.omgeving import Omgeving
from bot.web.beveiliging import KOPPEN
from kennisbank.leeszaal import Leeszaal
from kennisbank.vraagbaak import boekenkast


def test_een_pagina_blijft_bewaard_zolang_ze_dezelfde_is(bezoek: TestClient) -> None:
    eerste = bezoek.get("/kennisbank/kaders")
    assert "public" in eerste.headers["Cache-Control"]
    assert "set-cookie" not in eerste.headers
    tag = eerste.headers["ETag"]
    weer = bezoek.get("/kennisbank/kaders", headers={"If-None-Match": f'W/"ander", {tag}'})
    assert (weer.status_code, weer.content) == (304, b"")
    for naam, waarde in KOPPEN.items():
        assert eerste.headers[naam] == waarde
    assert bezoek.get("/kennisbank/kaders", headers={"If-None-Match": '"oud"'}).status_code == 200
    # A page that is gone is gone, also for who kept it.
    assert bezoek.get("/kennisbank/weg", headers={"If-None-Match": tag}).status_code == 404


def test_een_ander_artikel_geeft_een_ander_stempel(omgeving: Omgeving, tmp_path: Path) -> None:
    map_ = tmp_path / "dalfsen"
    shutil.copytree(omgeving.gegevens.map, map_)
    eerst = Leeszaal(boekenkast.Boekenkast(map_, tmp_path / "index")).stempel
    bestand = map_ / "artikelen" / "kaders.md"
    bestand.write_text(bestand.read_text(encoding="utf-8") + "\nEn meer.\n", encoding="utf-8")
    assert Leeszaal(boekenkast.Boekenkast(map_, tmp_path / "index")).stempel != eerst
