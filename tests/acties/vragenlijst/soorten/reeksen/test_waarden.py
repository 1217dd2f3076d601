"""What is said of a thing."""

from __future__ import annotations

import pytest

from acties.vragenlijst.soorten import Inbreng, soort_van
from kennisbank.laden import GemeenteGegevens
from tests.hulp.reeksen import WIE, bij_de_provincie, lees, planning


def test_wat_niet_uit_de_naam_blijkt_wordt_gevraagd(dalfsen: GemeenteGegevens) -> None:
    [moment] = planning(dalfsen, "startschot 11 maart 2027").toestand.antwoorden["momenten"].waarde
    assert "soort" not in moment


def test_veel_invloed_en_groot_belang_zijn_twee_antwoorden() -> None:
    genoemd = lees("bewoners, winkeliers")
    beide = lees("veel invloed en groot belang", genoemd.waarde)
    assert beide.waarde[0] == {"naam": "bewoners", "invloed": "hoog", "belang": "hoog"}
    assert beide.vervolg == "(2 van 2) Hoeveel invloed heeft ‘winkeliers’?"


def test_wat_van_een_ander_veld_wordt_gezegd_telt_en_de_vraag_blijft() -> None:
    eerst = lees("bewoners, winkeliers").waarde
    gelezen = lees("allemaal groot belang", eerst)
    assert [rij.get("belang") for rij in gelezen.waarde] == ["hoog", "hoog"]
    assert gelezen.vervolg == "(1 van 2) Hoeveel invloed heeft ‘bewoners’?"
    # Without its name it may as well be a wrong answer to what was asked.
    assert lees("klein belang of zo", [{"naam": "bewoners"}]).fout is not None


@pytest.mark.parametrize(
    ("tekst", "wie", "waarden"),
    [
        ("aanwonenden weinig invloed maar groot belang", 1, {"invloed": "laag", "belang": "hoog"}),
        (
            "de aanwonenden hebben weinig invloed en groot belang",
            1,
            {"invloed": "laag", "belang": "hoog"},
        ),
        ("fietsersbond weinig invloed, groot belang", 2, {"invloed": "laag", "belang": "hoog"}),
        (
            "aanwonenden klopt niet: veel invloed, klein belang",
            1,
            {"invloed": "hoog", "belang": "laag"},
        ),
        ("veel invloed en groot belang, zij beslissen", 0, {"invloed": "hoog", "belang": "hoog"}),
        ("veel, want het is hun weg", 0, {"invloed": "hoog"}),
        ("provincie: veel invloed", 0, {"invloed": "hoog"}),
    ],
)
def test_wat_van_een_ander_wordt_gezegd_is_van_die(
    tekst: str, wie: int, waarden: dict[str, str]
) -> None:
    deze = WIE.vraag("wie")
    uit = soort_van(deze).lees(deze, Inbreng(tekst=tekst), bij_de_provincie()).waarde
    verwacht = bij_de_provincie()
    verwacht[wie] |= waarden
    assert uit == verwacht
