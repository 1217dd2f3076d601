"""The belang-invloedmatrix: everybody in one place, in the picture, its words and its table."""

from __future__ import annotations

import struct
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acties.participatie.omgevingsanalyse.belanghebbenden import Belanghebbende, lees
from acties.participatie.omgevingsanalyse.matrix import beeld, deel_in, tabel
from tests.hulp.dossier import gegevens_van

_ANALYSE = gegevens_van("dalfsen").omgevingsanalyse
_HOOGTEN = st.sampled_from(["hoog", "laag", None])
_REEKS = st.lists(
    st.fixed_dictionaries(
        {"naam": st.text(min_size=1, max_size=200), "invloed": _HOOGTEN, "belang": _HOOGTEN}
    ),
    max_size=30,
)


def _png_maat(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG")
    breedte, hoogte = struct.unpack(">II", png[16:24])
    return breedte, hoogte


@pytest.mark.parametrize(
    ("invloed", "belang", "naam"),
    [
        ("hoog", "hoog", "Veel invloed, groot belang"),
        ("hoog", "laag", "Veel invloed, klein belang"),
        ("laag", "hoog", "Minder invloed, groot belang"),
        ("laag", "laag", "Minder invloed, klein belang"),
    ],
)
def test_elke_combinatie_in_haar_eigen_groep(invloed: str, belang: str, naam: str) -> None:
    indeling = deel_in(lees([{"naam": "buren", "invloed": invloed, "belang": belang}]), _ANALYSE)
    assert [g.kwadrant.naam for g in indeling.groepen if g.leden] == [naam]
    assert len(indeling.groepen) == 4


def test_wat_niet_gezegd_is_staat_apart() -> None:
    indeling = deel_in(lees([{"naam": "buren", "invloed": "hoog"}, {"naam": "school"}]), _ANALYSE)
    assert [lid.naam for lid in indeling.open] == ["buren", "school"]
    assert tabel(indeling)[1] == ("buren", "veel", "nog niet bekend", "nog niet in te delen")
    assert "Nog in te delen: buren, school." in beeld(indeling).alt


@given(_REEKS)
def test_iedereen_staat_er_een_keer_in(reeks: list[dict[str, str | None]]) -> None:
    alle = lees(reeks)
    indeling = deel_in(alle, _ANALYSE)
    geplaatst = [lid for groep in indeling.groepen for lid in groep.leden] + list(indeling.open)
    assert sorted(geplaatst, key=alle.index) == sorted(alle, key=alle.index)
    assert indeling.aantal == len(alle)
    assert len(tabel(indeling)) == len(alle) + 1
    assert all(len(rij) == 4 for rij in tabel(indeling))


@settings(max_examples=15, deadline=None)
@given(_REEKS)
def test_van_elke_naam_komt_een_beeld(reeks: list[dict[str, str | None]]) -> None:
    """Whatever people write: marks of Typst or XML, other scripts, one endless word."""
    gemaakt = beeld(deel_in(lees(reeks), _ANALYSE))
    ElementTree.fromstring(gemaakt.svg)
    _png_maat(gemaakt.png)


def test_opmaak_in_een_naam_blijft_tekst() -> None:
    naam = '#panic("x") *vet* $x$ <b>&'
    gemaakt = beeld(deel_in((Belanghebbende(naam, "hoog", "hoog"),), _ANALYSE))
    beschrijving = ElementTree.fromstring(gemaakt.svg).find("{http://www.w3.org/2000/svg}desc")
    assert beschrijving is not None
    assert naam in (beschrijving.text or "")


def test_leesbaar_met_twintig() -> None:
    """All in one group: the picture grows down, and stays as wide as a page."""
    reeks = [{"naam": f"vereniging nummer {n}", "invloed": "hoog", "belang": "hoog"} for n in range(20)]
    gemaakt = beeld(deel_in(lees(reeks), _ANALYSE))
    een = beeld(deel_in(lees(reeks[:1]), _ANALYSE))
    assert _png_maat(gemaakt.png)[0] == _png_maat(een.png)[0]
    assert _png_maat(gemaakt.png)[1] > _png_maat(een.png)[1]
    assert gemaakt.alt.startswith("Belang-invloedmatrix met 20 belanghebbenden.")
    assert all(f"vereniging nummer {n}" in gemaakt.alt for n in range(20))


def test_een_lange_naam_wordt_in_het_beeld_ingekort_en_in_de_tabel_niet() -> None:
    naam = "omwonenden " * 20
    gemaakt = beeld(deel_in(lees([{"naam": naam, "invloed": "hoog", "belang": "laag"}]), _ANALYSE))
    assert gemaakt.tabel[1][0] == naam.strip()
    assert _png_maat(gemaakt.png)[1] < 1000
