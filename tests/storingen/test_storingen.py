"""What goes wrong while somebody is talking: a sentence for the person, and nothing is lost."""

from __future__ import annotations

import re
import sqlite3
import threading
from pathlib import Path

import httpx
import pytest
from bs4 import BeautifulSoup
from sqlalchemy import func, select

from acties.opslag import Initiatief, Inkomend
from bot.terminal.meet.postgres import Postgres
from tests.hulp.gesprekken import INTAKE
from tests.hulp.stelsel import Bezoeker, Stelsel, stelsel, wacht_tot
from tests.hulp.telegram import neptelegram

pytestmark = pytest.mark.stelsel

KENMERK = re.compile(r"\d{4}-[0-9A-Z]{6}")


def antwoorden(inwoner: Bezoeker) -> str:
    """What the assistant has noted, as it shows it."""
    return inwoner.zeg("laat mijn antwoorden zien")


def kreeg_antwoord(inwoner: Bezoeker) -> bool:
    """Whether the last word is the assistant's."""
    return inwoner.kijk()[-1].van == "samenspraak"


def rond_af(lopend: Stelsel, inwoner: Bezoeker, vanaf: int) -> None:
    """Answer the rest, send, and see that all eight answers arrived."""
    wacht_tot(lambda: kreeg_antwoord(inwoner), "er is geantwoord")
    for antwoord in INTAKE[vanaf:]:
        inwoner.zeg(antwoord)
        wacht_tot(lambda: kreeg_antwoord(inwoner), "er is geantwoord")
    inwoner.druk("Versturen")
    wacht_tot(lambda: KENMERK.search(inwoner.kijk()[-1].tekst) is not None, "er is een kenmerk")
    [kenmerk] = KENMERK.findall(inwoner.gesprek[-1].tekst)
    with lopend.bron.lezen() as sessie:
        inhoud = sessie.scalars(select(Initiatief.inhoud).where(Initiatief.kenmerk == kenmerk)).one()
    assert [a["antwoord"] for a in inhoud["antwoorden"]] == list(INTAKE)


@pytest.mark.parametrize("naam", ["acties", "rasa", "web", "bezorger"])
def test_een_proces_sterft_tussen_twee_vragen(lopend: Stelsel, inwoner: Bezoeker, naam: str) -> None:
    inwoner.zeg("ik heb een idee")
    for antwoord in INTAKE[:3]:
        inwoner.zeg(antwoord)
    lopend.dood(naam)
    wacht_tot(lambda: lopend.pid(naam) is not None, f"{naam} is er weer")
    wacht_tot(lopend.is_wakker, "de assistent is weer wakker")
    rond_af(lopend, inwoner, 3)


@pytest.mark.parametrize("naam", ["acties", "rasa"])
def test_een_proces_sterft_midden_in_een_bericht(lopend: Stelsel, inwoner: Bezoeker, naam: str) -> None:
    inwoner.zeg("ik heb een idee")
    inwoner.zeg(INTAKE[0])
    with lopend.bevroren(naam):
        draad = threading.Thread(target=inwoner.zeg, args=(INTAKE[1],))
        draad.start()
        wacht_tot(lambda: in_inbox(lopend, INTAKE[1]) > 0, "het bericht staat in de inbox")
        lopend.dood(naam)
    draad.join()
    rond_af(lopend, inwoner, 2)


def test_de_webserver_sterft_midden_in_een_bericht(lopend: Stelsel, inwoner: Bezoeker) -> None:
    inwoner.zeg("ik heb een idee")
    inwoner.zeg(INTAKE[0])
    voor = in_inbox(lopend, INTAKE[1])

    def zeg() -> None:
        with pytest.raises(httpx.HTTPError):
            inwoner.zeg(INTAKE[1])

    with lopend.bevroren("acties"):
        draad = threading.Thread(target=zeg)
        draad.start()
        wacht_tot(lambda: in_inbox(lopend, INTAKE[1]) > voor, "het bericht staat in de inbox")
        lopend.dood("web")
        draad.join()
    wacht_tot(lopend.is_wakker, "de pagina is er weer")
    rond_af(lopend, inwoner, 2)


def in_inbox(lopend: Stelsel, tekst: str) -> int:
    with lopend.bron.lezen() as sessie:
        return (
            sessie.scalar(select(func.count()).select_from(Inkomend).where(Inkomend.tekst == tekst))
            or 0
        )


def test_rasa_antwoordt_niet_en_het_antwoord_komt_later_vanzelf(
    lopend: Stelsel, inwoner: Bezoeker
) -> None:
    inwoner.zeg("ik heb een idee")
    with lopend.bevroren("rasa"):
        assert inwoner.zeg(INTAKE[0]) == ""
        assert inwoner.gesprek[-1].tekst == INTAKE[0]
    rond_af(lopend, inwoner, 1)


def test_de_database_zit_op_slot_en_het_bericht_komt_toch_aan(
    lopend: Stelsel, inwoner: Bezoeker
) -> None:
    inwoner.zeg("ik heb een idee")
    slot = sqlite3.connect(lopend.datamap / "samenspraak.db", isolation_level=None)
    slot.execute("BEGIN IMMEDIATE")
    draad = threading.Thread(target=inwoner.zeg, args=(INTAKE[0],))
    draad.start()
    draad.join(2)
    assert draad.is_alive(), "het bericht wacht op de database"
    slot.execute("ROLLBACK")
    slot.close()
    draad.join()
    rond_af(lopend, inwoner, 1)


def test_de_opslag_van_rasa_zit_op_slot_en_rasa_vergeet_niets_stilletjes(
    lopend: Stelsel, inwoner: Bezoeker
) -> None:
    """Rasa itself would go on in its memory, answer, and have forgotten it after a restart."""
    inwoner.zeg("ik heb een idee")
    slot = sqlite3.connect(lopend.datamap / "rasa.db", isolation_level=None)
    slot.execute("BEGIN IMMEDIATE")
    try:
        assert inwoner.zeg(INTAKE[0]) == ""
    finally:
        slot.execute("ROLLBACK")
        slot.close()
    rond_af(lopend, inwoner, 1)


def test_een_gesprek_gaat_verder_als_rasa_alles_vergeten_is(lopend: Stelsel, inwoner: Bezoeker) -> None:
    """The tracker is a copy: without it the database still knows which question is open."""
    inwoner.zeg("ik heb een idee")
    for antwoord in INTAKE[:4]:
        inwoner.zeg(antwoord)
    with sqlite3.connect(lopend.datamap / "rasa.db") as trackers:
        assert trackers.execute("DELETE FROM rasa_tracker").rowcount > 0
    trackers.close()
    rond_af(lopend, inwoner, 4)


def test_twee_berichten_tegelijk_worden_allebei_een_antwoord(
    lopend: Stelsel, inwoner: Bezoeker
) -> None:
    inwoner.zeg("ik heb een idee")
    inwoner.zeg(INTAKE[0])
    tweeling = [lopend.bezoeker() for _ in range(2)]
    for ander in tweeling:
        ander.http.cookies = inwoner.http.cookies
        ander.kijk()
    tegelijk = ("een picknicktafel op het plein", "de kinderen hebben geen plek om te spelen")
    draden = [
        threading.Thread(target=ander.zeg, args=(antwoord,))
        for ander, antwoord in zip(tweeling, tegelijk, strict=True)
    ]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join()
    overzicht = antwoorden(inwoner)
    assert all(antwoord in overzicht for antwoord in tegelijk)
    assert "Met wie u heeft gepraat" not in overzicht


@pytest.mark.postgres
def test_hetzelfde_gesprek_op_postgresql_en_met_een_bot(
    postgres_server: Postgres, postgres_url: str, tmp_path: Path
) -> None:
    with neptelegram() as nep, stelsel(tmp_path, postgres_url, **nep.instellingen) as lopend:
        # The bot that the start command starts; its own tests make one that starts sooner.
        buur = nep.mens()
        buur.zegt("/idee")
        buur.wacht_op("Vraag 1 van 8")
        lopend.dood("telegram")
        buur.zegt(INTAKE[0])
        inwoner = lopend.bezoeker()
        inwoner.zeg("ik heb een idee")
        for antwoord in INTAKE[:2]:
            inwoner.zeg(antwoord)
        lopend.dood("acties")
        lopend.dood("rasa")
        wacht_tot(lopend.is_wakker, "de assistent is weer wakker")
        inwoner.zeg(INTAKE[2])
        buur.wacht_op("Vraag 2 van 8")

        with postgres_server.weg():
            formulier = zeg_zonder_database(inwoner, INTAKE[3])
            buur.zegt(INTAKE[1])
        wacht_tot(lopend.is_wakker, "de assistent is weer wakker")
        # "Stuur nog een keer", on the page that said so.
        inwoner.http.post("/bericht", data=formulier).raise_for_status()
        rond_af(lopend, inwoner, 4)
        wacht_tot(lambda: len(lopend.brieven()) == 2, "de brieven liggen in de map")
        assert not (tmp_path / "samenspraak.db").exists()
        assert not (tmp_path / "rasa.db").exists()
        buur.wacht_op("Vraag 3 van 8")


def zeg_zonder_database(inwoner: Bezoeker, tekst: str) -> dict[str, str]:
    """Say something that cannot be written down; the form on the page that asks to send it again."""
    velden = {"csrf": inwoner.csrf, "bericht_id": "zonder-database", "tekst": tekst}
    antwoord = inwoner.http.post("/bericht", data=velden)
    assert antwoord.status_code == 503
    assert inwoner.http.get("/").status_code == 503
    pagina = BeautifulSoup(antwoord.text, "html.parser")
    assert "nog niet aangekomen" in pagina.get_text()
    formulier = {str(veld["name"]): str(veld["value"]) for veld in pagina.select("input[type=hidden]")}
    assert formulier == velden
    return formulier
