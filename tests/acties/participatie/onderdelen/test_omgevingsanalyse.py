"""The part omgevingsanalyse: its words, warnings, picture and fields, as each policy says it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from acties.participatie.onderdelen import BEREKENINGEN
from acties.participatie.uitkomst import Uitkomst
from tests.hulp.dossier import dossier, gegevens_van

_BUREN = {"naam": "buren", "invloed": "laag", "belang": "hoog"}
_SCHOOL = {"naam": "de school", "invloed": "hoog", "belang": "hoog"}
_TEAM = {"naam": "collega’s van groen", "invloed": "hoog", "belang": "laag"}


def _uitkomst(*rijen: Mapping[str, str], gemeente: str = "dalfsen") -> Uitkomst:
    uitkomst = BEREKENINGEN["omgevingsanalyse"](dossier(gemeente, belanghebbenden=list(rijen)))
    assert uitkomst is not None
    return uitkomst


def test_zonder_belanghebbenden_is_er_niets() -> None:
    assert BEREKENINGEN["omgevingsanalyse"](dossier()) is None


def test_dalfsen_zegt_het_in_zijn_eigen_woorden() -> None:
    uitkomst = _uitkomst(_BUREN, _SCHOOL, _TEAM)
    assert uitkomst.bron == "Met Elkaar 2.0, 2.1.3, stap 2, bouwsteen 2"
    assert "de school. Dit zijn de belangrijkste mensen voor het proces." in uitkomst.tekst
    assert "algemene werkwijze" not in uitkomst.tekst
    assert uitkomst.waarschuwingen == ()
    assert uitkomst.beelden[0].naam == "belang-invloedmatrix"


@pytest.mark.parametrize("gemeente", ["enschede", "assen", "heerlen", "dordrecht"])
def test_elders_is_het_een_algemene_werkwijze(gemeente: str) -> None:
    uitkomst = _uitkomst(_BUREN, gemeente=gemeente)
    naam = gegevens_van(gemeente).gemeente.inhoud.naam
    assert f"Het beleid van {naam} zegt er niets over." in uitkomst.tekst
    assert uitkomst.bron is not None
    assert "niet uit het beleid" in uitkomst.bron
    assert "Met Elkaar" not in uitkomst.tekst


def test_wat_er_nog_ontbreekt() -> None:
    gezegd = [w.tekst for w in _uitkomst(_BUREN, {"naam": "LTO", "invloed": "hoog"}).waarschuwingen]
    assert "Van LTO weet ik de invloed of het belang nog niet." in gezegd[0]
    assert "Vergeet je collega’s niet" in gezegd[1]
    assert "Niemand heeft veel invloed én groot belang" in gezegd[2]


def test_velden_voor_het_document() -> None:
    velden = _uitkomst(_BUREN, _SCHOOL, {"naam": "LTO"}).velden
    assert velden["rijen"][0] == {
        "naam": "de school",
        "invloed": "hoog",
        "belang": "hoog",
        "groep": "Veel invloed, groot belang",
        "aanpak": "Zoveel mogelijk betrekken",
    }
    assert velden["groepen"][1]["leden"] == "nog niemand"
    assert velden["nog_in_te_delen"] == ["LTO"]
    assert any(regel.startswith("ketenpartners: GGD") for regel in velden["niet_genoemd"])


def test_sterretjes_in_een_naam_zijn_geen_opmaak() -> None:
    uitkomst = _uitkomst({"naam": "**buren**", "invloed": "hoog", "belang": "hoog"})
    assert "groot belang**: buren." in uitkomst.tekst
