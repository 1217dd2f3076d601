"""Sentences and their parts, each where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acties.vragenlijst.herkennen.zinnen import zinnen_van


def delen(tekst: str) -> list[list[str]]:
    return [[deel.tekst for deel in zin.delen] for zin in zinnen_van(tekst)]


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        (
            "een moestuin, zodat kinderen leren, en het kost 1.500,50 euro",
            [["een moestuin", "zodat kinderen leren", "en het kost 1.500,50 euro"]],
        ),
        ("Een boom. En een bank!", [["Een boom"], ["En een bank"]]),
        ("met dhr. Jansen van nr. 3", [["met dhr. Jansen van nr. 3"]]),
        ("de school en de kerk", [["de school en de kerk"]]),
        ("mijn buurman en ik willen", [["mijn buurman en ik willen"]]),
        (
            "een regel die\ndoorloopt\n\nEn een nieuwe",
            [["een regel die\ndoorloopt"], ["En een nieuwe"]],
        ),
        ("een bankje om te zitten", [["een bankje", "om te zitten"]]),
        ("", []),
        (" ,. - ", []),
    ],
)
def test_waar_een_mens_zou_knippen(tekst: str, verwacht: list[list[str]]) -> None:
    assert delen(tekst) == verwacht


@given(st.text(alphabet="ab ,.!?\n-():en omdatzik'1€", max_size=80))
def test_elk_deel_staat_op_zijn_plek(tekst: str) -> None:
    hier = 0
    for zin in zinnen_van(tekst):
        for deel in zin.delen:
            assert tekst[deel.begin : deel.eind] == deel.tekst != ""
            assert hier <= deel.begin < deel.eind
            hier = deel.eind
