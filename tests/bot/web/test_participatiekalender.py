"""The participatiekalender: what was published is there for everybody, and nothing else is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from bs4 import BeautifulSoup
from icalendar import Calendar
from starlette.testclient import TestClient

from acties import klok
from acties.omgeving import Omgeving
from acties.participatie.kalender.blad import Blad, OpenbaarDeel, OpenbaarMoment
from acties.participatie.kalender.dienst import publiceer, trek_in
from bot.web.app import maak_app

_VANDAAG = klok.vandaag()
STRAAT = Blad(
    titel="Herinrichting Dorpsstraat",
    tekst="We richten de straat opnieuw in.\nDenkt u mee?",
    meedoen="Iedereen uit de straat.",
    stukken=("planning", "plan"),
    momenten=(
        OpenbaarMoment(naam="startavond", soort="bijeenkomst", datum=_VANDAAG - timedelta(days=9)),
        OpenbaarMoment(naam="inloopavond", soort="bijeenkomst", datum=_VANDAAG + timedelta(days=20)),
        OpenbaarMoment(naam="raadsbesluit", soort="besluit", datum=_VANDAAG + timedelta(days=90)),
        OpenbaarMoment(naam="brief aan iedereen", soort="terugkoppeling"),
    ),
    plan=(OpenbaarDeel(kop="Waarover kunt u meepraten?", alineas=("De inrichting.",)),),
)
PARK = Blad(
    titel="Park <b>&</b> vijver",
    tekst="Het park is klaar.",
    stukken=("eindverslag",),
    eindverslag=(
        OpenbaarDeel(
            kop="Wat is er met de bijdragen gedaan?",
            tabel=(
                ("Bijdrage", "Wat ermee gedaan is", "Waarom"),
                ("meer bankjes", "Overgenomen", "past in het ontwerp"),
            ),
        ),
    ),
)


def zet_erop(omgeving: Omgeving, blad: Blad, kenmerk: str) -> str:
    """On the kalender, without the conversation that goes before it; its address."""
    account = omgeving.identiteit.maak_account(
        gemeente="dalfsen", email=f"{kenmerk}@voorbeeld.nl", naam="Jo Vos", rol="medewerker"
    )
    with omgeving.bron.schrijven() as sessie:
        return publiceer(
            sessie,
            kenmerk=kenmerk,
            gemeente=omgeving.gegevens.gemeente.inhoud.sleutel,
            blad=blad,
            account_id=account,
            sleutel=f"test:{kenmerk}",
        )


@pytest.fixture
def bezoek(omgeving: Omgeving) -> TestClient:
    return TestClient(maak_app(omgeving), follow_redirects=False)


def _pagina(bezoek: TestClient, pad: str) -> BeautifulSoup:
    antwoord = bezoek.get(pad)
    assert antwoord.status_code == 200, pad
    assert "set-cookie" not in antwoord.headers
    return BeautifulSoup(antwoord.text, "html.parser")


def test_een_lege_kalender_zegt_dat(bezoek: TestClient) -> None:
    assert "staat er niets op de kalender" in _pagina(bezoek, "/participatiekalender").text
    feed = bezoek.get("/participatiekalender/participatiekalender.ics")
    assert Calendar.from_ical(feed.text).walk("VEVENT") == []


def test_wat_loopt_wie_kan_meedoen_en_wat_ermee_is_gedaan(
    omgeving: Omgeving, bezoek: TestClient
) -> None:
    """Dordrecht basisregel 4 and 7, Dalfsen 3.4 and 2.1.5."""
    straat, park = zet_erop(omgeving, STRAAT, "P1"), zet_erop(omgeving, PARK, "P2")
    pagina = _pagina(bezoek, "/participatiekalender")
    koppen = [kop.get_text() for kop in pagina.select("h2")]
    assert koppen == [
        "Wat er komt",
        "Hier kunt u meedoen",
        "Dit is afgerond",
        "Waarom deze kalender?",
    ]
    komend = [cel.get_text(" ", strip=True) for cel in pagina.select("table tbody tr")]
    assert len(komend) == 2, "wat geweest is of geen datum heeft, staat niet bij wat er komt"
    assert "inloopavond" in komend[0]
    assert {a["href"] for a in pagina.select(".projecten a")} == {
        f"/participatiekalender/{straat}",
        f"/participatiekalender/{park}",
    }

    project = _pagina(bezoek, f"/participatiekalender/{straat}")
    tekst = project.get_text(" ", strip=True)
    for gezegd in ("Iedereen uit de straat.", "De inrichting.", "Geweest", "De datum volgt nog"):
        assert gezegd in tekst
    verslag = _pagina(bezoek, f"/participatiekalender/{park}")
    assert verslag.select_one("h1").get_text() == "Park <b>&</b> vijver"  # type: ignore[union-attr]
    rij = verslag.select_one("tbody tr")
    assert rij is not None
    assert "Overgenomen" in rij.get_text()


def test_feed_heeft_alles_en_het_project_alleen_het_zijne(
    omgeving: Omgeving, bezoek: TestClient
) -> None:
    adres = zet_erop(omgeving, STRAAT, "P1")
    zet_erop(omgeving, STRAAT.model_copy(update={"titel": "Plein"}), "P2")
    alles = bezoek.get("/participatiekalender/participatiekalender.ics")
    assert alles.headers["content-type"].startswith("text/calendar")
    gebeurtenissen = Calendar.from_ical(alles.text).walk("VEVENT")
    assert len(gebeurtenissen) == 6
    assert len({str(g["uid"]) for g in gebeurtenissen}) == 6
    eigen = Calendar.from_ical(bezoek.get(f"/participatiekalender/{adres}/agenda.ics").text)
    namen = {str(g["summary"]) for g in eigen.walk("VEVENT")}
    assert namen == {"startavond", "inloopavond", "raadsbesluit"}
    assert {type(g.decoded("dtstart")) for g in eigen.walk("VEVENT")} == {date}


def test_wie_de_feed_al_heeft_krijgt_hem_niet_nog_eens(omgeving: Omgeving, bezoek: TestClient) -> None:
    pad = "/participatiekalender/participatiekalender.ics"
    zet_erop(omgeving, STRAAT, "P1")
    tag = bezoek.get(pad).headers["etag"]
    assert bezoek.get(pad, headers={"If-None-Match": tag}).status_code == 304
    zet_erop(omgeving, PARK.model_copy(update={"momenten": STRAAT.momenten}), "P2")
    assert bezoek.get(pad, headers={"If-None-Match": tag}).status_code == 200


def test_ingetrokken_is_weg(omgeving: Omgeving, bezoek: TestClient) -> None:
    adres = zet_erop(omgeving, STRAAT, "P1")
    with omgeving.bron.schrijven() as sessie:
        assert trek_in(sessie, kenmerk="P1", account_id=None, sleutel="weg")
    assert bezoek.get(f"/participatiekalender/{adres}").status_code == 404
    assert bezoek.get(f"/participatiekalender/{adres}/agenda.ics").status_code == 404
    assert "Dorpsstraat" not in bezoek.get("/participatiekalender").text


@pytest.mark.parametrize("adres", ["bestaat-niet", "P1", "..%2f..", "a" * 300])
def test_een_ander_adres_bestaat_niet(omgeving: Omgeving, bezoek: TestClient, adres: str) -> None:
    zet_erop(omgeving, STRAAT, "P1")
    assert bezoek.get(f"/participatiekalender/{adres}").status_code == 404


def test_niemand_staat_erop(omgeving: Omgeving, bezoek: TestClient) -> None:
    """Neither who published it nor which dossier it is."""
    adres = zet_erop(omgeving, STRAAT, "P1-GEHEIM")
    for pad in ("", f"/{adres}", "/participatiekalender.ics", f"/{adres}/agenda.ics"):
        tekst = bezoek.get(f"/participatiekalender{pad}").text
        assert "voorbeeld.nl" not in tekst
        assert "GEHEIM" not in tekst
        assert "Jo Vos" not in tekst


def test_de_kalender_is_vanaf_elke_pagina_te_vinden(bezoek: TestClient) -> None:
    voet = _pagina(bezoek, "/privacy").select_one("footer")
    assert voet is not None
    assert voet.select_one('a[href="/participatiekalender"]') is not None
