"""Files on the page: taken by the form, without JavaScript too, and refused in words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from starlette.testclient import TestClient

from acties.omgeving import Omgeving
from acties.opslag import Bijlage, Inkomend
from bot.web.app import MAX_BYTES, MAX_MET_BESTAND, maak_app
from tests.bot.web.test_app import bezoek, csrf
from tests.hulp.bestanden import FOTOGRAAF, foto
from tests.hulp.clamd import clamd

__all__ = ["bezoek"]


def stuur(bezoek: TestClient, naam: str, inhoud: bytes, **velden: str) -> int:
    gegevens = {"bericht_id": "1", "csrf": csrf(bezoek), **velden}
    antwoord = bezoek.post("/bericht", data=gegevens, files={"bestand": (naam, inhoud)})
    return int(antwoord.status_code)


def bewaard(omgeving: Omgeving) -> list[Bijlage]:
    with omgeving.bron.lezen() as sessie:
        return list(sessie.scalars(select(Bijlage)))


def test_een_foto_wordt_bewaard_en_staat_in_het_gesprek(bezoek: TestClient, omgeving: Omgeving) -> None:
    assert stuur(bezoek, "plek <b>.jpg", foto(), tekst="Hier moet een bank komen") == 303
    [bijlage] = bewaard(omgeving)
    assert (bijlage.naam, bijlage.mediatype) == ("plek b.jpg", "image/jpeg")
    pagina = bezoek.get("/").text
    assert "Bestand: plek b.jpg" in pagina
    assert "Hier moet een bank komen" in pagina
    with omgeving.bron.lezen() as sessie:
        assert sessie.scalar(select(Inkomend.tekst)) == "Hier moet een bank komen"


def test_een_leeg_bestandsveld_is_geen_bestand(bezoek: TestClient, omgeving: Omgeving) -> None:
    stuur(bezoek, "", b"", tekst="hallo")
    assert bewaard(omgeving) == []
    assert "Bestand:" not in bezoek.get("/").text


def test_de_gezondheid_zegt_of_bestanden_nagekeken_worden(omgeving: Omgeving) -> None:
    def gezondheid(clamd: str) -> Any:
        i = omgeving.instellingen.model_copy(update={"rasa_poort": 1, "clamd": clamd})
        with TestClient(maak_app(replace(omgeving, instellingen=i))) as klant:
            return klant.get("/gezondheid").json().get("virusscan")

    assert gezondheid("") is None
    with clamd() as adres:
        assert gezondheid(adres) == {"bereikbaar": True}
    assert gezondheid(adres) == {"bereikbaar": False}


def test_zonder_eigen_formulier_wordt_niets_bewaard(bezoek: TestClient, omgeving: Omgeving) -> None:
    assert stuur(bezoek, "foto.jpg", foto(), csrf="verkeerd") == 403
    assert bewaard(omgeving) == []


@pytest.mark.parametrize("bytes_", [MAX_MET_BESTAND - 2000, MAX_MET_BESTAND + 1])
def test_te_groot_is_een_zin(bezoek: TestClient, omgeving: Omgeving, bytes_: int) -> None:
    gegevens = {"bericht_id": "1", "csrf": csrf(bezoek)}
    antwoord = bezoek.post("/bericht", data=gegevens, files={"bestand": ("film.jpg", bytes(bytes_))})
    assert bewaard(omgeving) == []
    if bytes_ > MAX_MET_BESTAND:
        assert antwoord.status_code == 413
        assert "Maak het kleiner, of stuur een ander bestand." in antwoord.text
    else:
        assert antwoord.status_code == 303
        with omgeving.bron.lezen() as sessie:
            assert sessie.scalar(select(Inkomend.bestand)) == {"naam": "film.jpg", "reden": "te_groot"}


def test_alleen_dit_formulier_mag_zo_groot_zijn(bezoek: TestClient) -> None:
    gegevens = {"tekst": "a" * (MAX_BYTES + 1), "bericht_id": "1", "csrf": csrf(bezoek)}
    assert bezoek.post("/bericht", data=gegevens).status_code == 413
    assert bezoek.post("/privacy", files={"bestand": ("x", bytes(MAX_BYTES + 1))}).status_code != 200


def test_een_bsn_in_de_naam_wordt_weggehaald(bezoek: TestClient, omgeving: Omgeving) -> None:
    stuur(bezoek, "bsn 123456782.jpg", foto())
    assert "123456782" not in bewaard(omgeving)[0].naam
    with omgeving.bron.lezen() as sessie:
        assert "123456782" not in repr(sessie.execute(select(Inkomend.tekst, Inkomend.bestand)).all())


def test_wat_de_camera_erin_schreef_staat_nergens(bezoek: TestClient, omgeving: Omgeving) -> None:
    stuur(bezoek, "foto.jpg", foto())
    url = omgeving.bron.url
    if url.startswith("sqlite"):
        bestand = Path(url.removeprefix("sqlite:///"))
        delen = [bestand, *bestand.parent.glob(f"{bestand.name}-*")]
        assert all(FOTOGRAAF.encode() not in deel.read_bytes() for deel in delen)
    with omgeving.bron.lezen() as sessie:
        assert FOTOGRAAF.encode() not in (sessie.scalar(select(Bijlage.inhoud)) or b"")


def test_een_bijlage_is_nergens_te_downloaden(bezoek: TestClient, omgeving: Omgeving) -> None:
    stuur(bezoek, "foto.jpg", foto())
    nummer = bewaard(omgeving)[0].id
    for pad in (f"/document/{nummer}", f"/bijlage/{nummer}", "/static/foto.jpg"):
        assert bezoek.get(pad).status_code == 404
