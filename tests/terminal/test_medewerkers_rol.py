"""`medewerkers maak-code` with a role: who gets messages in Telegram, and the link with which."""

from __future__ import annotations

import re

import pytest

from acties import klok
from acties.omgeving import Omgeving
from acties.opslag import Account, Telegramstand
from tests.terminal.conftest import Terminal


def account(omgeving: Omgeving) -> tuple[str, str | None]:
    with omgeving.bron.lezen() as sessie:
        [rij] = sessie.query(Account)
        return rij.rol, rij.behandelaar


def test_een_rol_bij_het_maken_en_later(terminal: Terminal, omgeving: Omgeving) -> None:
    maak = ("medewerkers", "maak-code", "jo@voorbeeld.nl")
    assert terminal(*maak, "--rol", "coordinator").code == 0
    assert account(omgeving) == ("coordinator", None)
    assert terminal(*maak).code == 0
    assert account(omgeving) == ("coordinator", None), "zonder --rol blijft die wat hij was"
    assert terminal(*maak, "--rol", "adviseur").code == 0
    assert account(omgeving) == ("adviseur", None)


@pytest.mark.parametrize(
    ("opties", "zin"),
    [
        (("--rol", "baas"), "'baas' is geen rol. Kies uit: medewerker, coordinator, adviseur"),
        (("--behandelaar", "wijk"), "--behandelaar hoort bij '--rol behandelaar'"),
        (("--rol", "behandelaar"), "Zeg met --behandelaar welke behandelaar"),
        (("--rol", "behandelaar", "--behandelaar", "niemand"), "Kies uit: "),
    ],
)
def test_een_verkeerde_rol_maakt_niets(
    terminal: Terminal, omgeving: Omgeving, opties: tuple[str, ...], zin: str
) -> None:
    gezien = terminal("medewerkers", "maak-code", "jo@voorbeeld.nl", *opties)
    assert gezien.code == 1
    assert zin in " ".join(gezien.fout.split())
    with omgeving.bron.lezen() as sessie:
        assert sessie.query(Account).count() == 0


def test_een_behandelaar_van_het_afwegingskader(terminal: Terminal, omgeving: Omgeving) -> None:
    kader = omgeving.gegevens.afwegingskader
    assert kader is not None
    assert kader.inhoud.routering is not None
    sleutel = kader.inhoud.routering.behandelaars[0].sleutel
    rol = ("--rol", "behandelaar", "--behandelaar", sleutel)
    assert terminal("medewerkers", "maak-code", "jo@voorbeeld.nl", *rol).code == 0
    assert account(omgeving) == ("behandelaar", sleutel)


def test_met_een_bot_staat_er_een_link_bij(terminal: Terminal, omgeving: Omgeving) -> None:
    maak = ("medewerkers", "maak-code", "jo@voorbeeld.nl")
    assert "t.me" not in terminal(*maak).uit
    with omgeving.bron.schrijven() as sessie:
        sessie.add(Telegramstand(id=1, botnaam="proef_bot", laatste_contact=klok.nu()))
    link = re.search(r"https://t\.me/proef_bot\?start=(\w+)", terminal(*maak).uit.replace("\n", ""))
    assert link is not None
    gesprek = "g"
    from bot.poort import Inbox, Tekst

    Inbox(omgeving.bron, omgeving.gegevens).leg_vast(gesprek, "test", "1", Tekst("hallo"))
    assert omgeving.identiteit.koppel(gesprek, link[1]) is not None
