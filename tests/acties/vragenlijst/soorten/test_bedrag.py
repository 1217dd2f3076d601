"""An amount as people write it."""

from __future__ import annotations

import pytest

from acties.vragenlijst.bedragen import bedrag_van
from acties.vragenlijst.soorten import Inbreng, soort_van
from tests.hulp.soorten import lees, toon
from tests.hulp.vragenlijsten import lijst, vraag


@pytest.mark.parametrize(
    ("tekst", "bedrag"),
    [("2000 euro", "2000.00"), ("€ 1.500,50", "1500.50"), ("zo'n 300 euro", "300.00")],
)
def test_bedrag(tekst: str, bedrag: str) -> None:
    assert lees("bedrag", tekst).waarde == bedrag


def test_bedrag_zoals_het_in_nederland_staat() -> None:
    assert toon("bedrag", "1500.50") == "€\xa01.500,50"


@pytest.mark.parametrize(
    ("tekst", "bedrag"),
    [
        ("tweeduizend euro", "2000.00"),
        ("vijftienhonderd", "1500.00"),
        ("2k", "2000.00"),
        ("12 mille", "12000.00"),
        ("anderhalve ton", "150000.00"),
        ("zeven tientjes", "70.00"),
        ("1.250,-", "1250.00"),
    ],
)
def test_bedrag_in_woorden(tekst: str, bedrag: str) -> None:
    assert lees("bedrag", tekst).waarde == bedrag


@pytest.mark.parametrize("tekst", ["een paar honderd euro", "veel", "geen idee"])
def test_bedrag_dat_geen_bedrag_is(tekst: str) -> None:
    assert "in cijfers" in lees("bedrag", tekst).fout


@pytest.mark.parametrize(
    ("tekst", "waarde"), [("doe 2", None), ("optie 3", None), ("doe maar 2000", "2000.00")]
)
def test_een_keuze_is_geen_bedrag(tekst: str, waarde: str | None) -> None:
    bedrag = lijst(vraag("v", "bedrag")).vraag("v")
    gelezen = soort_van(bedrag).lees(bedrag, Inbreng(tekst=tekst), None)
    assert gelezen.waarde == waarde
    assert (gelezen.fout is None) is (waarde is not None)


@pytest.mark.parametrize(
    ("tekst", "waarde", "getoond"),
    [
        ("€ 9.000 onder voorbehoud", "9000.00 (nog niet zeker)", "€\xa09.000,00 (nog niet zeker)"),
        ("we denken aan 9000, moet nog worden goedgekeurd", "9000.00 (nog niet zeker)", None),
        ("2000, misschien 3000", "2000.00 (misschien €\xa03.000,00)", None),
        ("ongeveer 9000", "9000.00", "€\xa09.000,00"),
    ],
)
def test_de_twijfel_over_een_bedrag_blijft_erbij(tekst: str, waarde: str, getoond: str | None) -> None:
    assert lees("bedrag", tekst).waarde == waarde
    assert getoond is None or toon("bedrag", waarde) == getoond
    assert bedrag_van(waarde) in (9000, 2000)
