"""The same words to somebody of the municipality."""

from __future__ import annotations

import re

import pytest

from acties.vragenlijst import weergave
from acties.vragenlijst.je_vorm import je_vorm


@pytest.mark.parametrize(
    ("u", "je"),
    [
        ("Waarom vraagt u dit?", "Waarom vraag je dit?"),
        ("Bedoelde u iets anders?", "Bedoelde je iets anders?"),
        ("Welk antwoord wilt u wijzigen?", "Welk antwoord wil je wijzigen?"),
        ("Op ‘Doel’ heeft u nog geen antwoord gegeven.", "Op ‘Doel’ heb je nog geen antwoord gegeven."),
        ("Wat u al heeft ingevuld, blijft bewaard.", "Wat je al hebt ingevuld, blijft bewaard."),
        ("Goed, uw antwoord blijft staan.", "Goed, je antwoord blijft staan."),
        ("U heeft nog niets ingevuld.", "Je hebt nog niets ingevuld."),
        ("Komt u er niet uit?", "Kom je er niet uit?"),
        ("Weet u het niet? Zeg dan ‘overslaan’.", "Weet je het niet? Zeg dan ‘overslaan’."),
    ],
)
def test_tegen_een_collega(u: str, je: str) -> None:
    assert je_vorm(u) == je


@pytest.mark.parametrize("soort", sorted(weergave._MELDINGEN))
def test_geen_melding_houdt_een_u(soort: str) -> None:
    gezegd = je_vorm(weergave._MELDINGEN[soort])
    assert re.search(r"\b(?:u|uw|heeft je|je heeft)\b", gezegd, re.IGNORECASE) is None, gezegd
