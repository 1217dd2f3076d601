"""By which kern a place on the map is."""

from __future__ import annotations

import pytest

from acties.bijlagen.locatie import Ligging, ligging
from kennisbank.laden import gemeentemap, laad_gemeente
from kennisbank.schema.gemeente import Kern, Plek

KERNEN = (
    Kern(naam="Groot", plek=Plek(breedte=52.5, lengte=6.2, straal=3)),
    Kern(naam="Klein", plek=Plek(breedte=52.52, lengte=6.2, straal=0.5)),
    Kern(naam="Ergens"),
)


@pytest.mark.parametrize(
    ("breedte", "lengte", "verwacht"),
    [
        (52.5, 6.2, Ligging("Groot")),
        (52.5215, 6.2, Ligging("Klein")),
        # Nearest to Klein, but too far from it: Groot reaches here.
        (52.512, 6.2, Ligging("Groot")),
        (52.56, 6.2, Ligging(None)),
        (53.2, 6.2, Ligging(None, buiten=True)),
    ],
)
def test_de_naaste_kern_die_er_nog_bij_hoort(breedte: float, lengte: float, verwacht: Ligging) -> None:
    assert ligging(KERNEN, breedte, lengte) == verwacht


def test_zonder_gegevens_wordt_niets_beweerd() -> None:
    assert ligging((Kern(naam="Ergens"),), 10.0, 10.0) == Ligging(None)


@pytest.mark.parametrize("naam", ["assen", "dalfsen", "dordrecht", "enschede", "heerlen"])
def test_de_plekken_van_een_gemeente_liggen_bij_elkaar_en_uit_elkaar(naam: str) -> None:
    kernen = [k for k in laad_gemeente(gemeentemap(naam)).gemeente.inhoud.kernen if k.plek]
    assert len(kernen) >= 3
    for kern in kernen:
        assert kern.plek is not None
        hier = ligging(kernen, kern.plek.breedte, kern.plek.lengte)
        assert hier == Ligging(kern.naam), "twee kernen liggen op dezelfde plek"
        # A municipality is less than 20 km across: a swapped or mistyped number stands out.
        anderen = [k for k in kernen if k is not kern]
        assert not ligging(anderen, kern.plek.breedte, kern.plek.lengte).buiten
