"""What is found for a question, where it holds, and that nobody keeps what was asked."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from starlette.testclient import TestClient

from acties.omgeving import Omgeving
from bot.web.app import maak_app
from kennisbank import adressen
from kennisbank.leeszaal import Leeszaal
from kennisbank.vraagbaak import boekenkast
from kennisbank.zoeken.passages import Vindbaar
from tests.bot.web.kennisbank.lezen import soep, tekst
from tests.hulp.stelsel import INDEXMAP, wacht_tot


def test_een_eigen_vraag_van_een_passage_vindt_haar_bovenaan(
    bezoek: TestClient, zaal: Leeszaal
) -> None:
    passages = [p for a in zaal.artikelen("dalfsen").values() for p in a.passages]
    goed = 0
    for passage in passages[::25]:
        pagina = soep(bezoek, f"/kennisbank/zoeken?q={passage.vragen[0]}")
        eerste = pagina.select_one(".antwoord h2 a, .treffer h3 a")
        goed += eerste is not None and str(eerste["href"]) == adres_van(passage)
    assert goed >= 0.8 * len(passages[::25])


def adres_van(passage: Vindbaar) -> str:
    return adressen.passage(passage.gemeente, passage.sleutel, "dalfsen")


def test_zoeken_geeft_eerst_het_antwoord_en_houdt_de_vraag_in_het_veld(bezoek: TestClient) -> None:
    pagina = soep(bezoek, "/kennisbank/zoeken?q=wie beslist over mijn idee")
    assert pagina.find("input", attrs={"name": "q"}, value="wie beslist over mijn idee") is not None
    antwoord = pagina.select_one(".antwoord")
    assert antwoord is not None
    assert "college" in antwoord.get_text()
    assert "Bron: Dalfsen" in antwoord.get_text()
    # What is answered does not stand below it once more.
    link = antwoord.find("a")
    assert link is not None
    assert not [a for a in pagina.select(".treffer a") if a["href"] == link["href"]]


def test_een_vraag_om_een_lijst_wijst_naar_de_niveaus(bezoek: TestClient) -> None:
    pagina = soep(bezoek, "/kennisbank/zoeken?q=welke werkvormen bij adviseren")
    link = pagina.select_one(".antwoord a")
    assert link is not None
    assert link["href"] == "/kennisbank/niveaus#adviseren"


@pytest.mark.parametrize("vraag", ["xqzzt", "???", "%00", "💥"])
def test_wat_nergens_staat_wordt_eerlijk_gezegd(bezoek: TestClient, vraag: str) -> None:
    gelezen = tekst(bezoek, f"/kennisbank/zoeken?q={vraag}")
    assert "staat niets in de kennisbank" in gelezen
    assert "Stel uw vraag in het gesprek" in gelezen


def test_een_twijfelachtige_treffer_heet_geen_antwoord(bezoek: TestClient, zaal: Leeszaal) -> None:
    vraag = "gemeente verkeersboete voor mijn scooter kwijtschelden"
    [uitslag] = zaal.zoek(vraag, ["dalfsen"])
    assert uitslag.treffers
    assert not uitslag.antwoord.beantwoord
    pagina = soep(bezoek, f"/kennisbank/zoeken?q={vraag}")
    assert pagina.select_one(".antwoord") is None
    assert "is niet zeker" in pagina.get_text()
    assert pagina.select(".treffer")


def test_zoeken_in_een_andere_gemeente_zegt_waar_het_geldt(bezoek: TestClient) -> None:
    pagina = soep(bezoek, "/kennisbank/zoeken?q=participatieparagraaf&gemeente=heerlen")
    assert pagina.find("option", value="heerlen", selected=True) is not None
    for rij in pagina.select(".treffer .bron"):
        assert not rij.get_text().startswith("Bron: Dalfsen")
    antwoord = pagina.select_one(".antwoord")
    assert antwoord is None or "Dit geldt in Heerlen, niet in Dalfsen" in antwoord.get_text()
    assert pagina.select(".antwoord, .treffer")


def test_zoeken_in_alle_gemeenten_houdt_ze_uit_elkaar(bezoek: TestClient) -> None:
    pagina = soep(bezoek, "/kennisbank/zoeken?q=visie op participatie&gemeente=alle")
    koppen = [kop.get_text() for kop in pagina.select("main section > h2")]
    assert any("in Dalfsen" in kop for kop in koppen)
    assert any("in Heerlen" in kop for kop in koppen)
    for deel in pagina.select("main section:has(> .treffers)"):
        kop = deel.h2
        assert kop is not None
        bronnen = [bron.get_text() for bron in deel.select(".bron")]
        if "in Heerlen" in kop.get_text():
            assert all(bron.startswith("Bron: Heerlen") for bron in bronnen)


def test_zoeken_wacht_niet_op_een_gemeente_die_nog_wordt_klaargezet(
    bezoek: TestClient, omgeving: Omgeving, monkeypatch: pytest.MonkeyPatch
) -> None:
    bezig, verder = Event(), Event()

    def maak_klaar(_: boekenkast.Boekenkast, gemeente: str) -> None:
        assert gemeente == "heerlen"
        bezig.set()
        verder.wait(30)

    monkeypatch.setattr(boekenkast.Boekenkast, "is_klaar", lambda _, gemeente: verder.is_set())
    monkeypatch.setattr(boekenkast.Boekenkast, "maak_klaar", maak_klaar)
    vers = TestClient(maak_app(omgeving))
    gelezen = tekst(vers, "/kennisbank/zoeken?q=visie&gemeente=alle")
    assert bezig.wait(30)
    assert "In het beleid van Heerlen kunt u nog niet zoeken" in gelezen
    assert "in Dalfsen" in gelezen
    verder.set()
    wacht_tot(
        lambda: "in Heerlen" in tekst(vers, "/kennisbank/zoeken?q=visie&gemeente=alle"), "Heerlen"
    )


def _behalve(*namen: str) -> Callable[[str, list[str]], list[str]]:
    return lambda _, inhoud: [naam for naam in inhoud if naam not in namen]


def test_een_proces_ernaast_maakt_de_index(omgeving: Omgeving, tmp_path: Path) -> None:
    kast = boekenkast.Boekenkast(omgeving.gegevens.map, tmp_path / "index")
    # What each text means was read for the index that the tests share: half a minute of reading.
    for nummer, gelezen in enumerate(INDEXMAP.glob("*/gelezen.npy")):
        shutil.copytree(
            gelezen.parent,
            tmp_path / "index" / str(nummer),
            ignore=_behalve("gelezen.npy", "nummers.npy"),
        )
    assert not kast.is_klaar("heerlen")
    kast.maak_klaar("heerlen")
    assert kast.is_klaar("heerlen")


def test_een_onbekende_gemeente_is_de_eigen(bezoek: TestClient) -> None:
    pagina = soep(bezoek, "/kennisbank/zoeken?q=kaders&gemeente=nergens")
    assert pagina.find("option", value="dalfsen", selected=True) is not None


def test_een_lange_vraag_wordt_gezocht_op_haar_begin_en_blijft_staan(bezoek: TestClient) -> None:
    vraag = "Wat zijn kaders? " + "en nog veel meer " * 50
    pagina = soep(bezoek, f"/kennisbank/zoeken?q={vraag.strip()}")
    veld = pagina.find("input", attrs={"name": "q"})
    assert veld is not None
    assert veld["value"] == vraag.strip()
    assert "Uw vraag is lang" in pagina.get_text()


def test_wat_iemand_zoekt_wordt_nooit_opmaak(bezoek: TestClient) -> None:
    antwoord = bezoek.get("/kennisbank/zoeken", params={"q": '"><script>alert(1)</script>'})
    assert "<script" not in antwoord.text


def test_wat_iemand_zoekt_wordt_niet_bewaard(
    bezoek: TestClient, omgeving: Omgeving, capfd: pytest.CaptureFixture[str]
) -> None:
    antwoord = bezoek.get("/kennisbank/zoeken?q=mijngeheimevraag")
    assert antwoord.headers["Cache-Control"] == "no-store"
    assert "set-cookie" not in antwoord.headers
    uit = capfd.readouterr()
    assert "mijngeheimevraag" not in uit.out + uit.err
    for bestand in omgeving.instellingen.datamap.rglob("*"):
        assert not bestand.is_file() or b"mijngeheimevraag" not in bestand.read_bytes()
