"""Rounds that go on, whatever happens in one."""

from __future__ import annotations

import threading

from acties.rondes import herhaal


def test_een_ronde_die_misgaat_houdt_de_volgende_niet_tegen() -> None:
    stop, gedaan = threading.Event(), list[int]()

    def ronde() -> None:
        gedaan.append(len(gedaan))
        if len(gedaan) == 3:
            stop.set()
        if len(gedaan) < 3:
            raise OSError("de database is weg")

    herhaal(ronde, stop, rust_s=0.0, mislukt="proef.mislukt")
    assert gedaan == [0, 1, 2]


def test_wie_al_gestopt_is_begint_niet() -> None:
    stop, gedaan = threading.Event(), list[int]()
    stop.set()
    herhaal(lambda: gedaan.append(1), stop, rust_s=0.0, mislukt="proef.mislukt")
    assert gedaan == []
