"""Another idea of the same person: the same contact details, and what is told already is kept."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.uitkomst import VraagOpen
from acties.vragenlijst.zelfde import lees_hetzelfde
from tests.hulp.gesprekken import INTAKE, Dialoog, dien_in


@pytest.mark.parametrize(
    "tekst", ["dezelfde", "zelfde als net", "ja graag dezelfde", "ja", "die van net"]
)
def test_dezelfde_als_net(tekst: str) -> None:
    verwacht = g.Beantwoord(Inbreng(tekst="Jan"))
    assert lees_hetzelfde(g.Behoud(tekst), "Jan") == verwacht
    assert lees_hetzelfde(g.Beantwoord(Inbreng(tekst=tekst)), "Jan") == verwacht
    assert lees_hetzelfde(g.Behoud(tekst), None) == g.Behoud(tekst)


@pytest.mark.parametrize("tekst", ["Jan Jansen", "dezelfde straat als Piet", "laat maar zo"])
def test_wat_iets_anders_zegt(tekst: str) -> None:
    assert lees_hetzelfde(g.Behoud(tekst), "Jan") == g.Behoud(tekst)


def test_een_tweede_idee(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving, dien_in(omgeving)[0])
    begin = dialoog.doe(g.Start("intake"))
    assert isinstance(begin, VraagOpen)
    assert begin.meldingen[-1].gegevens == {"gegevens": INTAKE[0]}
    # What it is, where the name was asked: that is kept.
    idee = "een ijsbaan op het kerkplein in Vilsteren in de winter"
    nog = dialoog.zeg(idee)
    assert nog.vraag == "contactgegevens"
    assert next(regel.antwoord for regel in nog.alvast if regel.vraag == "idee") == idee
    na = dialoog.doe(g.Behoud("zelfde als net"))
    assert isinstance(na, VraagOpen)
    assert na.vraag not in ("contactgegevens", "idee")


def test_een_eerste_idee_heeft_niets_om_over_te_nemen(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    begin = dialoog.doe(g.Start("intake"))
    assert "zelfde_contact" not in [melding.soort for melding in begin.meldingen]
    assert dialoog.doe(g.Behoud("zelfde als net")).fout is not None
    assert dialoog.zeg("een naam geef ik liever niet").alvast == ()


@pytest.mark.parametrize(
    ("tekst", "naam"),
    [
        ("Wim vd Berg zelfde nummer", "Wim vd Berg"),
        ("Ans Bos, op hetzelfde e-mailadres", "Ans Bos"),
        ("Ans Bos en dezelfde gegevens als net", "Ans Bos"),
    ],
)
def test_een_andere_naam_op_hetzelfde_nummer(tekst: str, naam: str) -> None:
    gezegd = g.Beantwoord(Inbreng(tekst=tekst))
    verwacht = g.Beantwoord(Inbreng(tekst=f"{naam}, 06 12345678"))
    assert lees_hetzelfde(gezegd, "Jan, 06 12345678") == verwacht
    assert lees_hetzelfde(gezegd, None) == gezegd
