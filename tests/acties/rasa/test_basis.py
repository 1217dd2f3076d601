"""What an action knows of the message that it handles."""

from __future__ import annotations

import pytest

from acties.rasa.basis import Beurt
from kennisbank.schema.artikel import Publiek


@pytest.mark.parametrize(
    ("in_vragenlijst", "medewerker", "publiek"),
    [
        (True, False, "inwoner"),
        (True, True, "medewerker"),
        (False, True, "medewerker"),
        # A colleague asks the vraagbaak without saying so.
        (False, False, None),
    ],
)
def test_voor_wie_een_antwoord_is(
    in_vragenlijst: bool, medewerker: bool, publiek: Publiek | None
) -> None:
    beurt = Beurt("g", "b", 1, "kennisvraag", None, {}, in_vragenlijst, medewerker=medewerker)
    assert beurt.publiek == publiek
