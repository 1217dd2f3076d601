"""The pages of one municipality with another beside it, read once for all that is asked of them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from pydantic import SecretStr
from starlette.testclient import TestClient

from acties.instellingen import Instellingen
from acties.omgeving import Omgeving
from acties.opslag import Databron
from bot.web.app import maak_app
from kennisbank.laden import GEMEENTEN, GemeenteGegevens
from kennisbank.leeszaal import Leeszaal
from kennisbank.vraagbaak import boekenkast
from tests.hulp.stelsel import INDEXMAP


@pytest.fixture(scope="package")
def omgeving(tmp_path_factory: pytest.TempPathFactory, dalfsen: GemeenteGegevens) -> Iterator[Omgeving]:
    """Dalfsen, with Heerlen beside it: a small one, with an article called as a page of ours."""
    map_ = tmp_path_factory.mktemp("kennisbank")
    shutil.copytree(GEMEENTEN / "heerlen", map_ / "gemeenten" / "heerlen")
    instellingen = Instellingen(
        _env_file=None,
        DATABASE_URL=f"sqlite:///{map_ / 'test.db'}",
        datamap=map_ / "var",
        indexmap=INDEXMAP,
        sessiesleutel=SecretStr("sleutel-van-de-test"),
        intern_geheim=SecretStr("geheim-van-de-test"),
        rasa_poort=1,
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(boekenkast, "GEMEENTEN", map_ / "gemeenten")
        omgeving = Omgeving(instellingen, Databron(instellingen.database), dalfsen)
        assert omgeving.boekenkast is not None
        omgeving.boekenkast.bibliotheek("heerlen")
        yield omgeving


@pytest.fixture(scope="package")
def bezoek(omgeving: Omgeving) -> TestClient:
    """A browser; no Rasa, no database: these pages need neither."""
    return TestClient(maak_app(omgeving), follow_redirects=False)


@pytest.fixture(scope="package")
def zaal(omgeving: Omgeving) -> Leeszaal:
    assert omgeving.boekenkast is not None
    return Leeszaal(omgeving.boekenkast)
