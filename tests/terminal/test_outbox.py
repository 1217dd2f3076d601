"""`outbox`."""

from __future__ import annotations

import json

import pytest

from acties.omgeving import Omgeving
from acties.outbox.dienst import Zending, leg_klaar
from tests.terminal.conftest import Terminal


@pytest.fixture
def drie(omgeving: Omgeving) -> Omgeving:
    """Three things to deliver: one arrived, one was refused, one waits."""
    with omgeving.bron.schrijven() as sessie:
        for sleutel in ("aangekomen", "geweigerd", "wachtend"):
            leg_klaar(
                sessie,
                sleutel=sleutel,
                soort="email",
                ontvanger="coordinator@voorbeeld.nl",
                inhoud={"tekst": "GEHEIME INHOUD"},
            )
    neem(omgeving, "aangekomen")
    neem(omgeving, "geweigerd")
    return omgeving


def neem(omgeving: Omgeving, sleutel: str) -> None:
    zending = omgeving.outbox.neem("b")
    assert isinstance(zending, Zending)
    assert zending.sleutel == sleutel
    if sleutel == "aangekomen":
        omgeving.outbox.bezorgd(zending, "b")
    else:
        omgeving.outbox.mislukt(zending, "b", "550 [onbekend] adres")


def test_niets_te_bezorgen(terminal: Terminal) -> None:
    assert terminal("outbox").uit == "Er is nog niets te bezorgen geweest.\n"


def test_de_tellingen_en_wat_niet_aankwam(terminal: Terminal, drie: Omgeving) -> None:
    gezien = terminal("outbox")
    assert gezien.code == 0
    telling, _, kop, *regels = gezien.uit.splitlines()
    assert telling == "1 bezorgd, 1 mislukt, 1 wacht"
    assert kop.split()[:3] == ["Sleutel", "Ontvanger", "Status"]
    assert [regel.split()[0] for regel in regels] == ["wachtend", "geweigerd"]
    assert regels[1].rstrip().split(maxsplit=5)[2:] == ["mislukt", "1", "geen", "550 [onbekend] adres"]
    assert "GEHEIM" not in gezien.uit


def test_de_outbox_als_json(terminal: Terminal, drie: Omgeving) -> None:
    gezien = json.loads(terminal("outbox", "--json").uit)
    assert gezien["tellingen"] == {"bezorgd": 1, "mislukt": 1, "wacht": 1}
    wachtend, geweigerd = gezien["niet_bezorgd"]
    assert wachtend["volgende_poging"] is not None
    assert geweigerd == {
        "sleutel": "geweigerd",
        "ontvanger": "coordinator@voorbeeld.nl",
        "status": "mislukt",
        "pogingen": 1,
        "laatste_fout": "550 [onbekend] adres",
        "volgende_poging": None,
    }


def test_opnieuw_laten_bezorgen(terminal: Terminal, drie: Omgeving) -> None:
    gezien = terminal("outbox", "opnieuw", "geweigerd")
    assert gezien.code == 0
    assert gezien.uit == "geweigerd wordt opnieuw bezorgd zodra de bezorger draait.\n"
    assert drie.outbox.tellingen() == {"bezorgd": 1, "wacht": 2}


def test_alleen_wat_mislukt_is_kan_opnieuw(terminal: Terminal, drie: Omgeving) -> None:
    gezien = terminal("outbox", "opnieuw", "aangekomen")
    assert gezien.code == 1
    assert "aangekomen heeft status 'bezorgd'" in gezien.fout


def test_een_onbekende_sleutel(terminal: Terminal, drie: Omgeving) -> None:
    gezien = terminal("outbox", "opnieuw", "weg")
    assert gezien.code == 1
    assert gezien.fout.startswith("Er is niets met sleutel 'weg'.")
