"""Going on in Telegram, and back: a link, a QR code, and a code that works once."""

from __future__ import annotations

import re

import pytest
from bs4 import BeautifulSoup
from starlette.testclient import TestClient

from acties import klok
from acties.omgeving import Omgeving
from acties.opslag import Inkomend, Overstapcode, Telegramstand
from acties.overstap.dienst import Meegenomen
from acties.vragenlijst import gebeurtenissen as g
from bot.web.overstap import als_qr
from tests.bot.web.test_app import bezoek, csrf
from tests.hulp.gesprekken import INTAKE, Dialoog

__all__ = ["bezoek"]


@pytest.fixture
def bot(omgeving: Omgeving) -> str:
    with omgeving.bron.schrijven() as sessie:
        sessie.add(Telegramstand(id=1, botnaam="proef_bot", laatste_contact=klok.nu()))
    return "proef_bot"


def codes(omgeving: Omgeving) -> int:
    with omgeving.bron.lezen() as sessie:
        return sessie.query(Overstapcode).count()


def test_zonder_bot_is_er_geen_link_en_geen_pagina(bezoek: TestClient) -> None:
    assert "/verder-in-telegram" not in bezoek.get("/").text
    assert bezoek.get("/verder-in-telegram").status_code == 404


def test_een_link_met_code_voor_wie_al_iets_zei(
    bezoek: TestClient, omgeving: Omgeving, bot: str
) -> None:
    assert 'href="/verder-in-telegram"' in bezoek.get("/").text
    bezoek.post("/bericht", data={"tekst": "hallo", "bericht_id": "1", "csrf": csrf(bezoek)})
    assert "?start=" not in bezoek.get("/verder-in-telegram").text
    assert codes(omgeving) == 0, "kijken maakt geen code"
    pagina = bezoek.post("/verder-in-telegram", data={"csrf": csrf(bezoek)}).text
    adres = re.search(r"https://t\.me/proef_bot\?start=([A-Z0-9]{12})", pagina)
    assert adres is not None
    svg = BeautifulSoup(pagina, "html.parser").select_one('[role="img"][aria-label] svg')
    assert svg is not None
    assert str(als_qr(adres[0])) in pagina
    assert omgeving.overstappen.verzilver(adres[1], "elders", "telegram") == Meegenomen(False, 0, 0)


def test_wie_nog_niets_zei_krijgt_een_gewone_link(
    bezoek: TestClient, omgeving: Omgeving, bot: str
) -> None:
    pagina = bezoek.post("/verder-in-telegram", data={"csrf": csrf(bezoek)}).text
    assert "?start=" not in pagina
    assert 'href="https://t.me/proef_bot"' in pagina
    assert codes(omgeving) == 0


def code_uit_telegram(omgeving: Omgeving) -> tuple[str, Dialoog]:
    daar = Dialoog(omgeving)
    daar.doe(g.Start("intake"))
    daar.zeg(INTAKE[0])
    return omgeving.overstappen.maak_code(daar.gesprek_id), daar


def test_een_link_openen_gebruikt_de_code_niet_op(bezoek: TestClient, omgeving: Omgeving) -> None:
    code, daar = code_uit_telegram(omgeving)
    veld = BeautifulSoup(bezoek.get(f"/verder?code={code}").text, "html.parser").select_one("#code")
    assert veld is not None
    assert str(veld["value"]).replace("-", "") == code
    assert daar.doe(g.Herhaal()).vraag == "idee"


def test_na_verder_gaat_het_gesprek_hier_verder(bezoek: TestClient, omgeving: Omgeving) -> None:
    code, daar = code_uit_telegram(omgeving)
    bezoek.get("/verder")
    antwoord = bezoek.post("/verder", data={"csrf": csrf(bezoek), "code": code})
    assert (antwoord.status_code, antwoord.headers["location"]) == (303, "/#laatste")
    assert daar.doe(g.Hervat()).reden == "geen_vragenlijst"
    with omgeving.bron.lezen() as sessie:
        [rij] = sessie.query(Inkomend).filter(Inkomend.kanaal == "web")
        assert rij.tekst == "Ik ga hier verder"
        assert omgeving.vragenlijsten.is_onaf(rij.gesprek_id)


@pytest.mark.parametrize("code", ["", "ABCD-EFGH-JKMN", "<script>", "x" * 900])
def test_een_verkeerde_code_is_een_zin(bezoek: TestClient, code: str) -> None:
    antwoord = bezoek.post("/verder", data={"csrf": csrf(bezoek), "code": code})
    assert antwoord.status_code == 422
    assert "Deze code ken ik niet" in antwoord.text
    assert "<script>" not in antwoord.text.replace('<script type="module"', "")


def test_een_formulier_van_elders_gebruikt_niets(bezoek: TestClient, omgeving: Omgeving) -> None:
    code, daar = code_uit_telegram(omgeving)
    bezoek.get("/verder")
    assert bezoek.post("/verder", data={"csrf": "verkeerd", "code": code}).status_code == 403
    assert daar.doe(g.Herhaal()).vraag == "idee"
