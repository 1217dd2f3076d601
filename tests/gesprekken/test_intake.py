"""Whole dialogues, named after what the person does."""

from __future__ import annotations

import json
import re
from email import message_from_bytes
from email.policy import default

import pytest
from sqlalchemy import func, select

from acties.opslag import Initiatief, Inkomend
from tests.hulp.gesprekken import INTAKE
from tests.hulp.poort import Prater
from tests.hulp.stelsel import Bezoeker, Stelsel, wacht_tot
from tests.hulp.terminal import op_terminal
from tests.hulp.vindplaatsen import bestanden_met

pytestmark = pytest.mark.stelsel

KENMERK = re.compile(r"\d{4}-[0-9A-Z]{6}")


def begin(inwoner: Prater, antwoorden: int = 0) -> None:
    inwoner.zeg("ik heb een idee voor de buurt")
    for antwoord in INTAKE[:antwoorden]:
        inwoner.zeg(antwoord)


def verstuur(inwoner: Prater) -> str:
    kenmerk = KENMERK.search(inwoner.druk("Versturen"))
    assert kenmerk is not None
    return kenmerk[0]


def initiatief(lopend: Stelsel, kenmerk: str) -> dict[str, str | None]:
    with lopend.bron.lezen() as sessie:
        inhoud = sessie.scalars(select(Initiatief.inhoud).where(Initiatief.kenmerk == kenmerk)).one()
    return {a["sleutel"]: a["antwoord"] for a in inhoud["antwoorden"]}


def test_inwoner_dient_een_idee_in_en_de_coordinator_krijgt_het(
    lopend: Stelsel, inwoner: Bezoeker
) -> None:
    eerste = inwoner.druk("Ik heb een idee")
    assert "acht vragen" in eerste
    assert "Hoe heet u" in eerste
    for antwoord in INTAKE[:-1]:
        inwoner.zeg(antwoord)
    samenvatting = inwoner.zeg(INTAKE[-1])
    for antwoord in INTAKE:
        assert antwoord in samenvatting
    assert not KENMERK.search(samenvatting)
    klaar = inwoner.druk("Versturen")
    kenmerk = KENMERK.search(klaar)
    assert kenmerk is not None
    assert "neemt uiterlijk" in klaar

    naam = f"intake-{kenmerk[0]}.eml"
    wacht_tot(lambda: any(b.name == naam for b in lopend.brieven()), "de brief ligt in de map")
    [brief] = [b for b in lopend.brieven() if b.name == naam]
    bericht = message_from_bytes(brief.read_bytes(), policy=default)
    tekst = bericht.get_body()
    assert tekst is not None
    for antwoord in INTAKE:
        assert antwoord in tekst.get_content()
    [bijlage] = bericht.iter_attachments()
    gegevens = json.loads(bijlage.get_content())
    assert gegevens["kenmerk"] == kenmerk[0]
    assert gegevens["antwoorden"][0]["waarde"] == {
        "naam": "Sanne de Boer",
        "email": "sanne@voorbeeld.nl",
    }

    op_het_scherm = " ".join(op_terminal(lopend, "initiatieven", kenmerk[0]).split())
    for antwoord in INTAKE:
        assert antwoord in op_het_scherm


def test_begroet_eerst_en_zegt_dat_het_een_programma_is(inwoner: Bezoeker) -> None:
    assert "geen mens" in inwoner.gesprek[0].tekst
    assert "Waar kan ik u mee helpen?" in inwoner.zeg("goedemorgen")


def test_gaat_terug_en_dan_verder_waar_het_was(inwoner: Bezoeker) -> None:
    begin(inwoner, 3)
    assert "Wat wilt u bereiken?" in inwoner.zeg("terug")
    assert "buren en anderen gepraat" in inwoner.zeg("eigenlijk iets anders: minder verkeer")


def test_wijzigt_in_de_samenvatting(lopend: Stelsel, prater: Prater) -> None:
    begin(prater, 8)
    assert "Hoeveel kost uw idee" in prater.zeg("ik wil de kosten nog aanpassen")
    assert "3000 euro" in prater.zeg("toch eerder 3000 euro")
    assert initiatief(lopend, verstuur(prater))["kosten"] == "toch eerder 3000 euro"


def test_slaat_over_wat_mag_en_hoort_waarom_iets_moet(lopend: Stelsel, prater: Prater) -> None:
    begin(prater, 1)
    verplicht = prater.zeg("sla maar over")
    assert "kan ik niet overslaan" in verplicht
    assert "Wat is uw idee" in verplicht
    for antwoord in INTAKE[1:3]:
        prater.zeg(antwoord)
    assert "slaan we over" in prater.zeg("weet ik niet")
    prater.zeg("nee")
    prater.druk("Sla over")
    prater.zeg("geen idee")
    samenvatting = prater.zeg("geen")
    assert samenvatting.count("Niet opgegeven") == 3
    antwoorden = initiatief(lopend, verstuur(prater))
    assert antwoorden["samenwerking"] == "nee"
    assert antwoorden["hulp_nodig"] == "geen"
    assert antwoorden["wanneer"] is None


@pytest.mark.parametrize(
    "antwoord",
    [
        "20 buren",
        "wij willen stoppen met afval op straat, terug naar hoe het was",
        "Hoe lang de straat is: de hele Dorpsstraat",
        "volgende generaties een plek geven",
        "een nieuw begin voor het dorpshuis",
    ],
)
def test_een_antwoord_dat_op_een_opdracht_lijkt_blijft_een_antwoord(
    inwoner: Bezoeker, antwoord: str
) -> None:
    begin(inwoner, 2)
    assert "buren en anderen gepraat" in inwoner.zeg(antwoord)
    assert antwoord in inwoner.zeg("laat mijn antwoorden zien")


def test_laadt_de_pagina_opnieuw_en_alles_staat_er_nog(inwoner: Bezoeker) -> None:
    begin(inwoner, 2)
    voor = inwoner.gesprek
    assert inwoner.kijk() == voor
    assert INTAKE[1] in [g.tekst for g in voor if g.van == "u"]


def test_begint_opnieuw_na_een_bevestiging(inwoner: Bezoeker) -> None:
    begin(inwoner, 2)
    assert "opnieuw beginnen?" in inwoner.zeg("opnieuw beginnen")
    assert "Hoe heet u" in inwoner.druk("Ja, begin opnieuw")


def test_stuurt_hetzelfde_formulier_twee_keer(lopend: Stelsel, inwoner: Bezoeker) -> None:
    begin(inwoner, 8)
    token = inwoner.knoppen["Versturen"]
    gegevens = {"csrf": inwoner.csrf, "bericht_id": "zelfde", "knop": token}
    for _ in range(2):
        inwoner.http.post("/bericht", data=gegevens)
    inwoner.kijk()
    assert [g.tekst for g in inwoner.gesprek if g.van == "u"].count("Versturen") == 1
    kenmerken = {k for g in inwoner.gesprek for k in KENMERK.findall(g.tekst)}
    assert len(kenmerken) == 1


def test_drukt_versturen_in_twee_tabbladen(lopend: Stelsel, inwoner: Bezoeker) -> None:
    begin(inwoner, 8)
    token = inwoner.knoppen["Versturen"]
    for nummer in range(2):
        gegevens = {"csrf": inwoner.csrf, "bericht_id": f"tab{nummer}", "knop": token}
        inwoner.http.post("/bericht", data=gegevens)
    inwoner.kijk()
    kenmerken = {k for g in inwoner.gesprek for k in KENMERK.findall(g.tekst)}
    assert len(kenmerken) == 1
    with lopend.bron.lezen() as sessie:
        aantal = sessie.scalar(
            select(func.count()).select_from(Initiatief).where(Initiatief.kenmerk.in_(kenmerken))
        )
    assert aantal == 1


def test_typt_het_label_in_plaats_van_te_drukken(inwoner: Bezoeker) -> None:
    assert "Hoe heet u" in inwoner.zeg("ik heb een idee")
    assert "De coördinator wil met u praten" in inwoner.zeg("Waarom vraagt u dit?")


def test_typt_een_bsn_en_dat_wordt_nergens_bewaard(lopend: Stelsel, inwoner: Bezoeker) -> None:
    begin(inwoner, 1)
    antwoord = inwoner.zeg("een speeltuin, mijn bsn is 111222333")
    assert "burgerservicenummer" in antwoord
    assert "[burgerservicenummer weggehaald]" in inwoner.kijk()[-3].tekst
    with lopend.bron.lezen() as sessie:
        assert not sessie.scalar(
            select(func.count()).select_from(Inkomend).where(Inkomend.tekst.contains("111222333"))
        )
    assert bestanden_met("111222333", lopend.datamap) == []


def test_typt_een_nummer_dat_een_bsn_kan_zijn_en_schrijft_het_daarna_anders(inwoner: Bezoeker) -> None:
    begin(inwoner)
    antwoord = inwoner.zeg("Jan, 111222333")
    assert "Was het iets anders?" in antwoord
    assert "[nummer weggehaald]" in next(g.tekst for g in reversed(inwoner.gesprek) if g.van == "u")
    assert "Wat is uw e-mailadres of telefoonnummer?" in antwoord
    antwoord = inwoner.zeg("0611222333")
    assert "weggehaald" not in antwoord
    assert "Wat is uw idee" in antwoord


def test_vertelt_een_verhaal_van_drieduizend_tekens(lopend: Stelsel, prater: Prater) -> None:
    verhaal = ("Wij willen graag samen een tuin beginnen bij de kerk. " * 60)[:3000].strip()
    begin(prater, 1)
    assert "Wat wilt u bereiken?" in prater.zeg(verhaal)
    for antwoord in INTAKE[2:]:
        prater.zeg(antwoord)
    assert initiatief(lopend, verstuur(prater))["idee"] == verhaal


@pytest.mark.parametrize(
    "tekst", ["/restart", "/initiatief_indienen", ' /wijzigen{"vraag":"idee"}', "//session_start"]
)
def test_typt_een_opdracht_van_rasa(inwoner: Bezoeker, tekst: str) -> None:
    begin(inwoner, 2)
    inwoner.zeg(tekst)
    overzicht = inwoner.zeg("laat mijn antwoorden zien")
    assert INTAKE[1] in overzicht


@pytest.mark.parametrize("tekst", ["🌳🌻", "\x00\x00", "é" * 50, "<script>alert(1)</script>"])
def test_typt_vreemde_tekens(inwoner: Bezoeker, tekst: str) -> None:
    begin(inwoner, 1)
    assert inwoner.zeg(tekst)
    assert inwoner.pagina.select_one("#gesprek script") is None


def test_dient_een_tweede_idee_in(inwoner: Bezoeker) -> None:
    begin(inwoner, 8)
    eerste = verstuur(inwoner)
    begin(inwoner, 8)
    assert verstuur(inwoner) != eerste
