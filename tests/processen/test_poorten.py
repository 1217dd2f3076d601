"""Ports that cannot be had, in one sentence."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from bot.processen.fouten import Startfout
from bot.processen.poorten import Poort, controleer_poorten
from bot.terminal.meet.postgres import vrije_poort


@pytest.fixture
def bezet() -> Iterator[int]:
    """A port on which somebody listens."""
    with socket.create_server(("127.0.0.1", 0)) as luisteraar:
        yield int(luisteraar.getsockname()[1])


def waarom_niet(*poorten: Poort) -> str:
    with pytest.raises(Startfout) as fout:
        controleer_poorten(poorten)
    return str(fout.value)


def test_vrije_poorten_zijn_goed() -> None:
    controleer_poorten([Poort("web", "127.0.0.1", vrije_poort()), Poort("rasa", "", vrije_poort())])


@pytest.mark.parametrize("adres", ["127.0.0.1", "0.0.0.0", "localhost"])
def test_een_bezette_poort(bezet: int, adres: str) -> None:
    zin = waarom_niet(Poort("web", adres, bezet))
    begin, _, nieuw = zin.partition("SAMENSPRAAK_WEB_POORT=")
    assert begin == (
        f"Poort {bezet} (web) is al in gebruik. Stop het programma dat hem gebruikt, of kies een"
        " andere poort: "
    )
    nummer, _, rest = nieuw.partition(" ")
    assert rest == "./samenspraak start"
    controleer_poorten([Poort("web", adres, int(nummer))])


def test_de_aangeraden_poort_is_niet_die_van_een_ander(bezet: int) -> None:
    zin = waarom_niet(Poort("web", "127.0.0.1", bezet), Poort("rasa", "127.0.0.1", bezet + 1))
    assert f"SAMENSPRAAK_WEB_POORT={bezet + 1} " not in zin


def test_twee_keer_dezelfde_poort() -> None:
    poort = vrije_poort()
    zin = waarom_niet(Poort("web", "127.0.0.1", poort), Poort("acties", "127.0.0.1", poort))
    assert f"Poort {poort} (acties) is twee keer gekozen: voor web en voor acties." in zin
    assert "SAMENSPRAAK_ACTIES_POORT=" in zin


def test_een_poort_die_niet_bestaat() -> None:
    assert "bestaat niet. Kies een getal tot en met 65535" in waarom_niet(
        Poort("web", "127.0.0.1", 70_000)
    )


@pytest.mark.parametrize("adres", ["203.0.113.7", "bestaat.invalid"])
def test_een_adres_dat_niet_van_hier_is(adres: str) -> None:
    assert waarom_niet(Poort("web", adres, vrije_poort())) == (
        f"Het adres '{adres}' (web) is niet van deze machine. Verbeter SAMENSPRAAK_WEB_ADRES; meestal"
        " is 127.0.0.1 goed."
    )
