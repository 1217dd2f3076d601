"""The levels of a municipality."""

from __future__ import annotations

from starlette.testclient import TestClient

from kennisbank import adressen
from kennisbank.leeszaal import Leeszaal
from tests.bot.web.kennisbank.lezen import soep, tekst


def test_de_niveaus_staan_er_met_hun_werkvormen_offline_en_online(
    bezoek: TestClient, zaal: Leeszaal
) -> None:
    blad = zaal.ladders("dalfsen")
    assert blad is not None
    pagina = soep(bezoek, "/kennisbank/niveaus")
    for _, niveau in blad.niveaus.alle_niveaus():
        rij = pagina.find("tr", id=niveau.sleutel)
        assert rij is not None
        assert niveau.werkvormen is not None
        for sleutel in (*niveau.werkvormen.offline, *niveau.werkvormen.online):
            assert rij.find("a", href=adressen.werkvorm(sleutel)) is not None
    assert "m.u.v. dorpsvisies" in pagina.get_text()
    # Of Heerlen only the names are known, and nothing is made up beside them.
    heerlen = tekst(bezoek, "/kennisbank/niveaus/heerlen")
    assert "De bron noemt alleen de namen" in heerlen
    assert "Overheidsparticipatie" in heerlen
