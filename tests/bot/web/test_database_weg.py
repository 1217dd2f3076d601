"""The database stays locked: nothing that somebody wrote is lost, and they hear how it stands."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import select
from starlette.testclient import TestClient

from acties.omgeving import Omgeving
from acties.opslag import Databron, Inkomend, databron
from bot.poort import Inbox, Inbreng
from bot.web.app import maak_app
from tests.hulp.databases import op_een_database

pytestmark = op_een_database

TEKST = "Een moestuin bij de school,\nmet de buren van nummer 3"


@pytest.fixture
def bestand(tmp_path: Path) -> Path:
    return tmp_path / "slot.db"


@pytest.fixture
def eigen_bron(bestand: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Databron]:
    """A database that is waited for a moment, and not as long as people would be."""
    monkeypatch.setattr(databron, "_WACHT_OP_SLOT_MS", 100)
    bron = Databron(f"sqlite:///{bestand}")
    bron.werk_bij()
    yield bron
    bron.sluit()


@pytest.fixture
def bezoek(omgeving: Omgeving, eigen_bron: Databron) -> Iterator[TestClient]:
    """A browser."""
    rustig = omgeving.instellingen.model_copy(update={"rasa_poort": 1, "wachttijd": 0.1})
    app = maak_app(Omgeving(rustig, eigen_bron, omgeving.gegevens))
    with TestClient(app, follow_redirects=False, raise_server_exceptions=False) as client:
        yield client


@contextmanager
def op_slot(bestand: Path) -> Iterator[None]:
    slot = sqlite3.connect(bestand, isolation_level=None)
    slot.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        slot.execute("ROLLBACK")
        slot.close()


def velden(pagina: str) -> dict[str, str]:
    """The form that a page holds for this message."""
    return dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', pagina, re.DOTALL))


def in_inbox(bestand: Path) -> list[str]:
    bron = Databron(f"sqlite:///{bestand}")
    with bron.lezen() as sessie:
        teksten = list(sessie.scalars(select(Inkomend.tekst)))
    bron.sluit()
    return teksten


def test_wat_niet_bewaard_kon_worden_staat_klaar_om_nog_eens_te_sturen(
    bezoek: TestClient, bestand: Path
) -> None:
    formulier = velden(bezoek.get("/").text)
    with op_slot(bestand):
        antwoord = bezoek.post("/bericht", data=formulier | {"tekst": TEKST})
    assert antwoord.status_code == 503
    assert "Uw bericht is nog niet aangekomen" in antwoord.text
    assert in_inbox(bestand) == []
    opnieuw = velden(antwoord.text)
    assert opnieuw["tekst"] == TEKST
    assert opnieuw["bericht_id"] == formulier["bericht_id"]
    for _ in range(2):
        assert bezoek.post("/bericht", data=opnieuw).status_code == 303
    assert in_inbox(bestand) == [TEKST]


def test_ook_een_knop_kan_nog_een_keer(bezoek: TestClient, bestand: Path) -> None:
    pagina = bezoek.get("/").text
    knop = re.search(r'name="knop" value="([^"]+)"', pagina)
    assert knop is not None
    with op_slot(bestand):
        antwoord = bezoek.post("/bericht", data=velden(pagina) | {"knop": knop[1]})
    assert antwoord.status_code == 503
    assert bezoek.post("/bericht", data=velden(antwoord.text)).status_code == 303
    assert len(in_inbox(bestand)) == 1


def test_een_bestand_moet_opnieuw_en_dat_staat_er(bezoek: TestClient, bestand: Path) -> None:
    formulier = velden(bezoek.get("/").text)
    with op_slot(bestand):
        antwoord = bezoek.post(
            "/bericht", data=formulier | {"tekst": ""}, files={"bestand": ("plan.pdf", b"%PDF-1.4")}
        )
    assert antwoord.status_code == 503
    assert "Uw bestand kunnen we niet voor u vasthouden" in antwoord.text


def test_wat_bewaard_is_wordt_later_beantwoord(
    bezoek: TestClient, bestand: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lock comes after the message was written down: it is not to be sent again."""
    formulier = velden(bezoek.get("/").text)
    echt = Inbox.leg_vast
    sloten = []

    def daarna_op_slot(
        inbox: Inbox, gesprek_id: str, kanaal: str, bericht_id: str, inbreng: Inbreng
    ) -> int:
        nummer = echt(inbox, gesprek_id, kanaal, bericht_id, inbreng)
        slot = sqlite3.connect(bestand, isolation_level=None, check_same_thread=False)
        slot.execute("BEGIN IMMEDIATE")
        sloten.append(slot)
        return nummer

    monkeypatch.setattr(Inbox, "leg_vast", daarna_op_slot)
    antwoord = bezoek.post("/bericht", data=formulier | {"tekst": TEKST})
    for slot in sloten:
        slot.execute("ROLLBACK")
        slot.close()
    assert antwoord.status_code == 303
    assert in_inbox(bestand) == [TEKST]


def test_een_pagina_zonder_database_zegt_dat_het_even_niet_kan(
    bezoek: TestClient, eigen_bron: Databron, bestand: Path
) -> None:
    formulier = velden(bezoek.get("/").text)
    bezoek.post("/bericht", data=formulier | {"tekst": "hallo"})
    bestand.rename(bestand.with_suffix(".weg"))
    for staart in ("-wal", "-shm"):
        bestand.with_name(bestand.name + staart).unlink(missing_ok=True)
    bestand.mkdir()
    eigen_bron.sluit()
    antwoord = bezoek.get("/")
    assert antwoord.status_code == 503
    assert "Even niet bereikbaar" in antwoord.text
