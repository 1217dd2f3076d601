"""A page as its reader has it."""

from __future__ import annotations

from bs4 import BeautifulSoup
from starlette.testclient import TestClient


def soep(bezoek: TestClient, pad: str) -> BeautifulSoup:
    """The page at this path."""
    antwoord = bezoek.get(pad)
    assert antwoord.status_code == 200, pad
    return BeautifulSoup(antwoord.text, "html.parser")


def tekst(bezoek: TestClient, pad: str) -> str:
    """What is read in the page itself, without its head and foot."""
    hoofd = soep(bezoek, pad).main
    assert hoofd is not None
    return " ".join(hoofd.get_text(" ").split())
