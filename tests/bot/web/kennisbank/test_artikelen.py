"""An article: its passages with where they come from, and what else there is on its topic."""

from __future__ import annotations

from starlette.testclient import TestClient

from kennisbank import adressen
from kennisbank.artikelen import anker
from kennisbank.leeszaal import Leeszaal
from tests.bot.web.kennisbank.lezen import soep, tekst


def test_een_artikel_heeft_elke_passage_met_haar_herkomst(bezoek: TestClient, zaal: Leeszaal) -> None:
    artikel = zaal.artikelen("dalfsen")["kaders"]
    pagina = soep(bezoek, "/kennisbank/kaders")
    assert pagina.h1 is not None
    assert pagina.h1.get_text() == artikel.titel
    for passage in artikel.passages:
        kop = pagina.find(id=anker(passage.kop))
        assert kop is not None
        deel = kop.find_parent("section")
        assert deel is not None
        gelezen = " ".join(deel.get_text(" ").split())
        assert passage.kop in gelezen
        assert "Bron: Dalfsen, Met Elkaar 2.0" in gelezen
        assert "Voor: " in gelezen
    assert artikel.datum is not None
    assert pagina.find("time", datetime=artikel.datum.isoformat()) is not None


def test_een_artikel_wijst_naar_hetzelfde_onderwerp_elders_met_de_naam_erbij(
    bezoek: TestClient, zaal: Leeszaal
) -> None:
    hier = next(iter(zaal.artikelen("heerlen").values()))
    eigen = next(a for a in zaal.artikelen("dalfsen").values() if a.onderwerp == hier.onderwerp)
    pagina = soep(bezoek, adressen.artikel("dalfsen", eigen.naam, "dalfsen"))
    link = pagina.find("a", href=adressen.artikel("heerlen", hier.naam, "dalfsen"))
    assert link is not None
    kop = link.find_previous("h3")
    assert kop is not None
    assert "Heerlen" in kop.get_text()
    vreemd = tekst(bezoek, adressen.artikel("heerlen", hier.naam, "dalfsen"))
    assert "Dit is het beleid van Heerlen" in vreemd
    assert "Bron: Heerlen," in vreemd


def test_elk_artikel_heeft_een_adres(bezoek: TestClient) -> None:
    # The article of Heerlen that is called as a page of ours keeps an address of its own.
    assert "Bron: Heerlen" in tekst(bezoek, "/kennisbank/gemeenten/heerlen/werkvormen")
    assert (
        adressen.artikel("heerlen", "werkvormen", "heerlen")
        == "/kennisbank/gemeenten/heerlen/werkvormen"
    )
    dubbel = bezoek.get("/kennisbank/gemeenten/dalfsen/kaders")
    assert (dubbel.status_code, dubbel.headers["location"]) == (301, "/kennisbank/kaders")
    assert bezoek.get("/kennisbank/gemeenten/dalfsen").headers["location"] == "/kennisbank"
    assert bezoek.get("/kennisbank/niveaus/dalfsen").headers["location"] == "/kennisbank/niveaus"
