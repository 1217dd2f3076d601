"""What is added after an answer was noted that looked like something else."""

from __future__ import annotations

import pytest

from acties.tussendoor.bij_antwoord import zeg_bij_antwoord
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.routes import ROUTEINTENTS
from tests.acties.tussendoor.test_route import zonder_route


@pytest.mark.parametrize("intent", ROUTEINTENTS)
def test_elke_route_heeft_een_paar_vriendelijke_zinnen(dalfsen: GemeenteGegevens, intent: str) -> None:
    bericht = zeg_bij_antwoord(dalfsen, intent)
    assert bericht is not None
    tekst = bericht.tekst
    assert "{" not in tekst
    assert "Dalfsen" in tekst or "besluit" in tekst or "aankondiging" in tekst
    assert 1 <= tekst.count(".") + tekst.count("?") <= 5


def test_een_route_zonder_eigen_tekst(dalfsen: GemeenteGegevens) -> None:
    bericht = zeg_bij_antwoord(zonder_route(dalfsen, "dorpsvisie"), "dorpsvisie")
    assert bericht is not None
    assert "Stel die dan aan de gemeente Dalfsen." in bericht.tekst


@pytest.mark.parametrize(("code", "woord"), [("en", "answer"), ("pl", "odpowiedź"), ("sw", "answer")])
def test_een_andere_taal_in_die_taal(dalfsen: GemeenteGegevens, code: str, woord: str) -> None:
    bericht = zeg_bij_antwoord(dalfsen, "andere_taal", code)
    assert bericht is not None
    assert woord in bericht.tekst
    assert bericht.taal == ("pl" if code == "pl" else "en")


@pytest.mark.parametrize("leek_op", ["stoppen", "correctie", "wijzigen"])
def test_bij_een_opdracht_valt_er_niets_toe_te_voegen(dalfsen: GemeenteGegevens, leek_op: str) -> None:
    assert zeg_bij_antwoord(dalfsen, leek_op) is None
