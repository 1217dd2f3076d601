"""A moment or an amount that stands in the story too is changed there as well."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.opslag import Databron
from acties.vragenlijst import gebeurtenissen as g
from tests.hulp.gesprekken import Dialoog


@pytest.fixture
def bron(sqlite_bron: Databron) -> Databron:
    """One kind of database: this is about words."""
    return sqlite_bron


def klaar(omgeving: Omgeving, verhaal: str) -> Dialoog:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake", verhaal=verhaal))
    dialoog.doe(g.Verbeter("contactgegevens", "Ria Bakker, 06 12345678"))
    for sleutel in ("doel", "gesproken_met", "samenwerking", "hulp_nodig"):
        dialoog.doe(g.Verbeter(sleutel, "met de buren elkaar leren kennen"))
    return dialoog


def idee(dialoog: Dialoog) -> str:
    return next(str(r.antwoord) for r in dialoog.doe(g.Toon()).regels if r.vraag == "idee")


def test_een_nieuwe_dag_of_prijs_staat_ook_in_het_idee(omgeving: Omgeving) -> None:
    verhaal = "wij willen op 3 mei een rommelmarkt in Dalfsen, dat kost zo'n 250 euro"
    for sleutel, nieuw, wordt in (
        ("wanneer", "10 mei", verhaal.replace("op 3 mei", "op 10 mei")),
        ("wanneer", "op 17 mei", verhaal.replace("op 3 mei", "op 17 mei")),
        ("wanneer", "september", verhaal.replace("op 3 mei", "in september")),
        ("kosten", "400 euro", verhaal.replace("zo'n 250 euro", "400 euro")),
    ):
        dialoog = klaar(omgeving, verhaal)
        uitkomst = dialoog.doe(g.Verbeter(sleutel, nieuw))
        assert [m.soort for m in uitkomst.meldingen] == ["gewijzigd", "opmerking"]
        assert idee(dialoog) == wordt
    dialoog = klaar(omgeving, verhaal)
    dialoog.doe(g.Verbeter("wanneer", "op 24 mei"))
    dialoog.zeg("zet terug")
    assert idee(dialoog) == verhaal


def test_wat_er_niet_letterlijk_of_niet_een_keer_staat_blijft(omgeving: Omgeving) -> None:
    verhaal = "in juni een rommelmarkt in Dalfsen, want in juni is iedereen thuis"
    dialoog = klaar(omgeving, verhaal)
    dialoog.doe(g.Verbeter("wanneer", "in augustus"))
    assert idee(dialoog) == verhaal
    verhaal = "in juni een rommelmarkt in Dalfsen"
    dialoog = klaar(omgeving, verhaal)
    dialoog.doe(g.Verbeter("wanneer", "dat ligt eraan wanneer de school meedoet"))
    assert idee(dialoog) == verhaal
