"""The things that one message names, and what it says of each."""

from __future__ import annotations

import pytest

from acties.vragenlijst.soorten import Inbreng, soort_van
from acties.vragenlijst.soorten.reeksen.dingen import lees_dingen
from kennisbank.schema.reeksvraag import ReeksVraag
from tests.hulp.reeksen import BIJDRAGEN, WIE, lees, namen


@pytest.mark.parametrize(
    "tekst",
    [
        "bewoners, winkeliers en de basisschool",
        "de bewoners, de winkeliers, de basisschool",
        "bewoners\nwinkeliers\nbasisschool",
        "- bewoners\n- winkeliers\n- de basisschool",
        "Dat zijn bewoners en winkeliers en de basisschool, etc.",
        "bewoners; winkeliers; basisschool",
    ],
)
def test_meer_dingen_in_een_bericht(tekst: str) -> None:
    assert namen(lees(tekst)) == ["bewoners", "winkeliers", "basisschool"]


@pytest.mark.parametrize(
    "tekst",
    [
        "winkeliers: veel invloed, klein belang",
        "winkeliers (hoog, laag)",
        "winkeliers - veel invloed en klein belang",
    ],
)
def test_wat_erbij_gezegd_wordt(tekst: str) -> None:
    gelezen = lees(tekst)
    assert gelezen.waarde == [{"naam": "winkeliers", "invloed": "hoog", "belang": "laag"}]
    assert gelezen.status == "gegeven"


def test_hele_zinnen_een_per_regel_en_een_veld_dat_ervan_afhangt() -> None:
    gelezen = lees("Meer groen, en bankjes\nEen hek om de vijver", van=BIJDRAGEN)
    assert namen(gelezen) == ["Meer groen, en bankjes", "Een hek om de vijver"]
    overgenomen = lees("overgenomen", gelezen.waarde, van=BIJDRAGEN)
    niet = lees("2", overgenomen.waarde, van=BIJDRAGEN)
    assert niet.vervolg == "(2 van 2) Waarom niet?"
    klaar = lees("Te gevaarlijk voor dieren, vond de raad", niet.waarde, van=BIJDRAGEN)
    assert klaar.status == "gegeven"
    assert klaar.waarde[1]["waarom"] == "Te gevaarlijk voor dieren, vond de raad"
    assert "waarom" not in klaar.waarde[0]


def test_een_komma_in_een_getal_scheidt_niets() -> None:
    gelezen = lees("de motie, het budget van 1,2 miljoen en 3 bomen")
    assert namen(gelezen) == ["motie", "budget van 1,2 miljoen", "3 bomen"]


def test_die_en_allebei_gaan_over_wat_al_genoemd_is() -> None:
    deze = WIE.vraag("wie")
    assert isinstance(deze, ReeksVraag)
    soort = soort_van(deze)
    wijkraad = soort.lees(
        deze, Inbreng(tekst="de wijkraad, die heeft veel invloed en groot belang"), None
    )
    assert wijkraad.waarde == [{"naam": "wijkraad", "invloed": "hoog", "belang": "hoog"}]
    twee = soort.lees(deze, Inbreng(tekst="horeca, Muziekcentrum Enschede"), None).waarde
    allebei = soort.lees(deze, Inbreng(tekst="horeca allebei groot"), twee)
    assert allebei.waarde[0] == {"naam": "horeca", "invloed": "hoog", "belang": "hoog"}
    deel = soort.lees(deze, Inbreng(tekst="muziekcentrum weinig invloed, klein belang"), allebei.waarde)
    assert deel.waarde[1]["invloed"] == deel.waarde[1]["belang"] == "laag"
    assert soort.toon(deze, deel.waarde).startswith("horeca (veel invloed, groot belang);")


def test_een_naam_eindigt_niet_op_maar() -> None:
    wie = WIE.vraag("wie")
    assert isinstance(wie, ReeksVraag)
    [ding] = lees_dingen(wie, "aanwonenden weinig invloed maar groot belang")
    assert (ding.naam, ding.waarden) == ("aanwonenden", {"invloed": "laag", "belang": "hoog"})
