"""A real Chromium, and people who use it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Protocol

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.gast import DESKTOP, GEDULD_MS, Browserinstellingen, Gast, Scherm
from tests.conftest import ontbreekt
from tests.hulp.stelsel import Stelsel

_NAMEN = ("chromium", "chromium-browser", "google-chrome")
_VLAGGEN = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class NieuweGast(Protocol):
    """Somebody else, with an own browser."""

    def __call__(self, scherm: Scherm = DESKTOP, *, javascript: bool = True) -> Gast: ...


# For the whole session and by itself, so that nothing is started when there is no Chromium.
@pytest.fixture(scope="session", autouse=True)
def programma() -> str:
    """The Chromium of this machine."""
    gekozen = Browserinstellingen().chromium
    gevonden = str(gekozen) if gekozen else next(filter(None, map(shutil.which, _NAMEN)), None)
    if gevonden is None:
        ontbreekt("Chromium")
    return str(gevonden)


# Not for the whole session: as long as playwright runs, no test can use asyncio.run.
@pytest.fixture(scope="package")
def chromium(programma: str) -> Iterator[Browser]:
    """A running Chromium; everybody in it has an own context, so nothing is shared."""
    expect.set_options(timeout=GEDULD_MS)
    with sync_playwright() as playwright:
        als_root = ("--no-sandbox",) if os.geteuid() == 0 else ()
        browser = playwright.chromium.launch(executable_path=programma, args=[*_VLAGGEN, *als_root])
        yield browser
        browser.close()


@pytest.fixture
def nieuwe_gast(chromium: Browser, lopend: Stelsel) -> Iterator[NieuweGast]:
    """Lets people come in; afterwards each one's browser had nothing to complain about."""
    with ExitStack() as allen:

        def kom_binnen(scherm: Scherm = DESKTOP, *, javascript: bool = True) -> Gast:
            gast = Gast(chromium, lopend.url, scherm, javascript=javascript)
            allen.callback(gast.sluit)
            return gast

        yield kom_binnen


@pytest.fixture
def gast(nieuwe_gast: NieuweGast) -> Gast:
    """Somebody at a desktop, who opened the page."""
    gast = nieuwe_gast()
    gast.open()
    return gast
