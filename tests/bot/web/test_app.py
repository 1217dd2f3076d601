"""The web application: closed where it should be, and clear when something is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from acties.omgeving import Omgeving
from acties.opslag import Gesprek, Inkomend
from acties.tussendoor.route import wijs_de_weg
from acties.tussendoor.taal import zeg_in_taal
from acties.tussendoor.vraagbaak import toon_antwoord
from bot.poort import Inbox
from bot.web.app import MAX_BYTES, maak_app
from bot.web.beveiliging import KOPPEN
from bot.web.sessie import COOKIE
from kennisbank.vraagbaak.antwoord import Antwoord, Context, Deelantwoord
from kennisbank.zoeken.passages import Bronplaats


@pytest.fixture
def bezoek(omgeving: Omgeving) -> Iterator[TestClient]:
    """A browser; Rasa is not there, as in the first seconds after a start."""
    rustig = omgeving.instellingen.model_copy(update={"rasa_poort": 1, "wachttijd": 0.2})
    app = maak_app(Omgeving(rustig, omgeving.bron, omgeving.gegevens))
    with TestClient(app, follow_redirects=False) as client:
        yield client


def csrf(bezoek: TestClient) -> str:
    treffer = re.search(r'name="csrf" value="([^"]+)"', bezoek.get("/").text)
    assert treffer is not None
    return treffer[1]


@pytest.mark.parametrize("pad", ["/", "/privacy", "/toegankelijkheid", "/bestaat-niet", "/nieuw"])
def test_elke_pagina_heeft_de_beveiligingskoppen(bezoek: TestClient, pad: str) -> None:
    antwoord = bezoek.get(pad)
    for naam, waarde in KOPPEN.items():
        assert antwoord.headers[naam] == waarde
    assert antwoord.headers["Cache-Control"] == "no-store"
    assert "server" not in antwoord.headers


def test_niets_op_de_pagina_komt_van_een_ander_adres(bezoek: TestClient) -> None:
    for pad in ("/", "/privacy", "/toegankelijkheid", "/bestaat-niet"):
        tekst = bezoek.get(pad).text
        for adres in re.findall(r'(?:src|href|action)="([^"]+)"', tekst):
            assert adres.startswith(("/", "#")), adres
            assert not adres.startswith("//")
        assert "style=" not in tekst
        assert "<style" not in tekst


def test_alles_waar_de_pagina_naar_verwijst_bestaat(bezoek: TestClient) -> None:
    adressen = set(re.findall(r'(?:src|href)="(/[^"#]*)"', bezoek.get("/").text))
    assert any(adres.endswith(".css") for adres in adressen)
    for adres in adressen:
        assert bezoek.get(adres).status_code == 200, adres


def test_de_cookie_is_ondertekend_en_niet_te_lezen_voor_scripts(bezoek: TestClient) -> None:
    kop = bezoek.get("/").headers["set-cookie"]
    assert "HttpOnly" in kop
    assert "SameSite=lax" in kop
    bezoek.cookies.set(COOKIE, "zelfbedacht.handtekening")
    nieuw = bezoek.get("/").headers["set-cookie"]
    assert "zelfbedacht" not in nieuw


def test_over_https_gaat_de_cookie_alleen_over_https(omgeving: Omgeving) -> None:
    veilig = omgeving.instellingen.model_copy(update={"https": True})
    app = maak_app(Omgeving(veilig, omgeving.bron, omgeving.gegevens))
    with TestClient(app) as client:
        antwoord = client.get("/")
    assert "Secure" in antwoord.headers["set-cookie"]
    assert "Strict-Transport-Security" in antwoord.headers


def test_kijken_laat_niets_achter_in_de_database(bezoek: TestClient, omgeving: Omgeving) -> None:
    bezoek.get("/")
    bezoek.get("/nieuw?na=0")
    with omgeving.bron.lezen() as sessie:
        assert sessie.query(Gesprek).count() == 0


@pytest.mark.parametrize("token", ["", "verkeerd"])
def test_een_formulier_van_elders_wordt_geweigerd(
    bezoek: TestClient, omgeving: Omgeving, token: str
) -> None:
    bezoek.get("/")
    antwoord = bezoek.post("/bericht", data={"tekst": "hallo", "bericht_id": "1", "csrf": token})
    assert antwoord.status_code == 403
    assert "te oud" in antwoord.text
    with omgeving.bron.lezen() as sessie:
        assert sessie.query(Inkomend).count() == 0


def test_een_knop_die_nooit_getoond_is_wordt_geweigerd(bezoek: TestClient) -> None:
    gegevens = {"knop": '/versturen{"x":"y"}', "bericht_id": "1", "csrf": csrf(bezoek)}
    assert bezoek.post("/bericht", data=gegevens).status_code == 403


def test_een_bericht_van_een_megabyte_wordt_geweigerd_met_een_zin(
    bezoek: TestClient, omgeving: Omgeving
) -> None:
    gegevens = {"tekst": "a" * 1_000_000, "bericht_id": "1", "csrf": csrf(bezoek)}
    antwoord = bezoek.post("/bericht", data=gegevens)
    assert antwoord.status_code == 413
    assert "korter" in antwoord.text
    assert MAX_BYTES < 1_000_000
    with omgeving.bron.lezen() as sessie:
        assert sessie.query(Inkomend).count() == 0


def test_een_leeg_bericht_doet_niets(bezoek: TestClient, omgeving: Omgeving) -> None:
    gegevens = {"tekst": "   ", "bericht_id": "1", "csrf": csrf(bezoek)}
    assert bezoek.post("/bericht", data=gegevens).status_code == 303
    with omgeving.bron.lezen() as sessie:
        assert sessie.query(Inkomend).count() == 0


def test_zonder_rasa_blijft_het_bericht_bewaard_en_zegt_de_pagina_dat(
    bezoek: TestClient, omgeving: Omgeving
) -> None:
    token = csrf(bezoek)
    antwoord = bezoek.post("/bericht", data={"tekst": "hallo", "bericht_id": "1", "csrf": token})
    assert antwoord.status_code == 303
    pagina = bezoek.get("/").text
    assert "hallo" in pagina
    assert "wordt wakker" in pagina
    with omgeving.bron.lezen() as sessie:
        assert sessie.query(Inkomend).one().status == "ontvangen"


def test_een_ander_ziet_niets_van_het_gesprek(bezoek: TestClient) -> None:
    token = csrf(bezoek)
    bezoek.post("/bericht", data={"tekst": "mijn geheime idee", "bericht_id": "1", "csrf": token})
    assert "mijn geheime idee" in bezoek.get("/").text
    bezoek.cookies.clear()
    assert "mijn geheime idee" not in bezoek.get("/").text
    assert "mijn geheime idee" not in bezoek.get("/nieuw?na=0").text


def test_wat_iemand_typt_wordt_nooit_opmaak(bezoek: TestClient) -> None:
    token = csrf(bezoek)
    lelijk = '<img src=x onerror="alert(1)"><script>alert(2)</script>'
    bezoek.post("/bericht", data={"tekst": lelijk, "bericht_id": "1", "csrf": token})
    pagina = bezoek.get("/").text
    assert "<img" not in pagina
    assert "<script>alert" not in pagina


def test_een_andere_taal_is_ook_voor_wie_hem_hoort_een_andere_taal(
    bezoek: TestClient, omgeving: Omgeving
) -> None:
    bezoek.post("/bericht", data={"tekst": "مرحبا", "bericht_id": "1", "csrf": csrf(bezoek)})
    inbox = Inbox(omgeving.bron, omgeving.gegevens)
    with omgeving.bron.lezen() as sessie:
        inkomend = sessie.query(Inkomend).one().id
    inbox.handel_af(inkomend, [zeg_in_taal(omgeving.gegevens, "ar")])
    pagina = bezoek.get("/").text
    assert pagina.count('<p class="nl-paragraph" lang="ar" dir="auto">') == 3
    assert '<span>Ik heb een idee / <span lang="ar" dir="auto">لديّ فكرة</span></span>' in pagina
    # The hidden word before it is Dutch, and must not decide which way it runs.
    assert 'dir="auto"><span class="alleen-voorlezen" dir="ltr">U: </span>مرحبا</p>' in pagina


def test_de_bron_staat_bij_wat_eruit_komt(bezoek: TestClient, omgeving: Omgeving) -> None:
    bezoek.post("/bericht", data={"tekst": "hallo", "bericht_id": "1", "csrf": csrf(bezoek)})
    inbox = Inbox(omgeving.bron, omgeving.gegevens)
    with omgeving.bron.lezen() as sessie:
        inkomend = sessie.query(Inkomend).one().id
    inbox.handel_af(inkomend, [wijs_de_weg(omgeving.gegevens, "dorpsvisie")])
    assert "Bron: gemeente Dalfsen, Met Elkaar 2.0, 2.3.3</p>" in bezoek.get("/").text


def test_een_antwoord_van_de_vraagbaak_wijst_naar_zijn_passage(
    bezoek: TestClient, omgeving: Omgeving
) -> None:
    bezoek.post("/bericht", data={"tekst": "hallo", "bericht_id": "1", "csrf": csrf(bezoek)})
    inbox = Inbox(omgeving.bron, omgeving.gegevens)
    with omgeving.bron.lezen() as sessie:
        inkomend = sessie.query(Inkomend).one().id
    deel = Deelantwoord(
        "passage",
        "dalfsen",
        "Er zijn **twee** soorten:\n\n- harde\n- zachte",
        (Bronplaats("Met Elkaar 2.0", "2.1.3"),),
        "kaders#harde-en-zachte-kaders",
        naam="Dalfsen",
    )
    antwoord = Antwoord((deel,), zekerheid=1.0, score=1.0, context=Context())
    inbox.handel_af(inkomend, toon_antwoord(omgeving.gegevens, antwoord, inkomend))
    pagina = bezoek.get("/").text
    assert (
        'Bron: <a class="nl-link" href="/kennisbank/kaders#harde-en-zachte-kaders">'
        "Dalfsen, Met Elkaar 2.0, 2.1.3</a>" in pagina
    )
    assert "<strong>twee</strong>" in pagina
    assert "<li>zachte</li>" in pagina


def test_zonder_javascript_ververst_de_pagina_niet_onder_het_typen(bezoek: TestClient) -> None:
    pagina = bezoek.get("/").text
    assert "http-equiv" not in pagina
    kijk = re.findall(r'href="(/\?kijk=[^"]+)#laatste"', pagina)
    # A link to the address of the page itself would only scroll.
    assert kijk
    assert kijk != re.findall(r'href="(/\?kijk=[^"]+)#laatste"', bezoek.get(kijk[0]).text)
