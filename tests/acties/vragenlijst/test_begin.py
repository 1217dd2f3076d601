"""What is told along with asking for a questionnaire."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.opslag import Databron
from acties.vragenlijst import gebeurtenissen as g
from tests.hulp.gesprekken import INTAKE, Dialoog


@pytest.fixture
def bron(sqlite_bron: Databron) -> Databron:
    """One kind of database: here it is about words."""
    return sqlite_bron


def test_na_een_pauze_wijst_een_nummer_het_antwoord_aan(omgeving: Omgeving) -> None:
    for tekst, vraag, waarde in (
        ("8 is hulp met het graven", "hulp_nodig", "hulp met het graven"),
        ("en 7 moet 800 euro zijn", "kosten", "Ongeveer 800 euro"),
        ("bij 6: na de zomer", "wanneer", "na de zomer"),
    ):
        dialoog = Dialoog(omgeving)
        dialoog.doe(g.Start("intake"))
        for antwoord in INTAKE:
            dialoog.zeg(antwoord)
        dialoog.doe(g.Stop())
        verder = dialoog.doe(g.Start("intake", verhaal=tekst))
        assert [m.soort for m in verder.meldingen] == ["gewijzigd"], tekst
        assert {r.vraag: r.antwoord for r in verder.regels}[vraag] == waarde
    dialoog.doe(g.Stop())
    ander = dialoog.doe(g.Start("intake", verhaal="2 bankjes bij de kerk zetten wij graag neer"))
    assert "ander_idee" in [m.soort for m in ander.meldingen]


def test_na_een_pauze_is_een_antwoord_op_de_open_vraag_geen_ander_idee(omgeving: Omgeving) -> None:
    for tot, tekst, ander_idee in (
        (4, "met de ouders van het plein, dat zijn er dertig", False),
        (5, "in het voorjaar, na de vorst", False),
        (6, "ongeveer 800 euro, de rest sparen we", False),
        (5, "in het voorjaar een buurtfeest op het plein", True),
        (4, "wij willen een zwembad met de buren", True),
        (4, "een jeu-de-boulesbaan bij de molen", True),
    ):
        dialoog = Dialoog(omgeving)
        dialoog.doe(g.Start("intake"))
        for antwoord in INTAKE[:tot]:
            dialoog.zeg(antwoord)
        dialoog.doe(g.Stop())
        verder = dialoog.doe(g.Start("intake", verhaal=tekst))
        assert ("ander_idee" in [m.soort for m in verder.meldingen]) is ander_idee, tekst
        assert (verder.beantwoord > tot) is not ander_idee, tekst
