"""`kalender`: what everybody can read, and taking something off it."""

from __future__ import annotations

import json

from acties.omgeving import Omgeving
from tests.acties.participatie.test_publiceren import klaar_om_te_publiceren, publiceer
from tests.terminal.conftest import Terminal


def test_lezen_en_eraf_halen(terminal: Terminal, omgeving: Omgeving) -> None:
    assert terminal("kalender").uit == "Er staat niets op de participatiekalender.\n"
    adres = str(publiceer(klaar_om_te_publiceren(omgeving)).gegevens["adres"])
    assert adres in terminal("kalender").uit
    assert [p["adres"] for p in json.loads(terminal("kalender", "--json").uit)] == [adres]
    weg = terminal("kalender", "haal-weg", f"https://voorbeeld.nl/participatiekalender/{adres}")
    assert "staat niet meer op de participatiekalender" in weg.uit
    assert omgeving.publicaties.alle() == []
    nog_eens = terminal("kalender", "haal-weg", adres)
    assert (nog_eens.code, "staat niet op" in nog_eens.fout) == (1, True)
