"""Several ideas at once."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.tussendoor.meer_ideeen import noemt_meer_ideeen
from acties.tussendoor.woorden import BEGIN
from tests.hulp.inwoner import Inwoner


@pytest.mark.parametrize(
    "tekst",
    [
        "Ik heb twee ideeën: een moestuin en een zebrapad",
        "wij hebben een paar plannen voor het dorp",
        "ik wil graag 3 leuke ideeën indienen",
        "we hadden meerdere voorstellen",
    ],
)
def test_meer_ideeen(tekst: str) -> None:
    assert noemt_meer_ideeen(tekst)


@pytest.mark.parametrize(
    "tekst",
    [
        "ik heb een idee voor twee bankjes",
        "we willen geen twee plannen",
        "de buren hebben ideeën over het plein",
        "een muur met twee plantenbakken",
    ],
)
def test_een_idee(tekst: str) -> None:
    assert not noemt_meer_ideeen(tekst)


def test_wie_er_twee_heeft_hoort_dat_ze_na_elkaar_gaan(omgeving: Omgeving) -> None:
    inwoner = Inwoner(omgeving, begonnen=False)
    berichten = inwoner.zeg("Ik heb twee ideeën: een moestuin bij de school en een zebrapad", BEGIN)
    assert sum("één voor één" in bericht.tekst for bericht in berichten) == 1
    assert berichten[-1].soort == "vraag"
    ander = Inwoner(omgeving, begonnen=False)
    assert not any("één voor één" in b.tekst for b in ander.zeg("een moestuin bij de school", BEGIN))
