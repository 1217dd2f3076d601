"""A werkvorm in own words."""

from __future__ import annotations

import pytest

from acties.participatie.werkvormen.omschreven import omschreven

VOORGESTELD = ("enquete", "inloopavond", "straatinterviews", "online_peilingen")


@pytest.mark.parametrize(
    ("tekst", "namen"),
    [
        ("iets met een avond in het dorpshuis", ["inloopavond"]),
        ("een avond waar mensen binnen kunnen lopen", ["inloopavond"]),
        ("iets met brieven", ["bewonersbrief", "nieuwsbrief"]),
        ("een wandeling door de buurt", ["buurtwandeling"]),
        ("gesprekken aan de keukentafel", ["keukentafelgesprek"]),
        ("iets met interviews op straat", ["straatinterview"]),
        ("laten we ze laten stemmen", ["digitale stemming", "hoofdelijke stemming"]),
        ("een paneltje van bewoners", ["burgerpanel"]),
        ("een markt met kraampjes", ["ideeënmarkt"]),
        ("iets online", ["enquête", "online peiling"]),
    ],
)
def test_wat_omschreven_wordt(tekst: str, namen: list[str]) -> None:
    assert [werkvorm.naam for werkvorm in omschreven(tekst, VOORGESTELD)] == namen


@pytest.mark.parametrize(
    "tekst",
    [
        "we willen een veilige straat",
        "dat weet ik nog niet",
        "het besluit valt in mei",
        "niets",
        "gewoon bij elkaar in een zaal",
        "met de bewoners van de wijk",
        "is een avond handig?",
        "we gaan de wijk in",
    ],
)
def test_wat_niets_van_een_werkvorm_zegt(tekst: str) -> None:
    assert omschreven(tekst, VOORGESTELD) == ()
