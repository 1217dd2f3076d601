"""What belongs to what was told just before, and what begins anew."""

from __future__ import annotations

import pytest

from acties.tussendoor.aanhaken import haakt_aan, samen


@pytest.mark.parametrize(
    "tekst",
    [
        "ja maar wij willen hem zelf schilderen",
        "nou wij buren kunnen wel gaan vegen",
        "we hebben daar zelf een plan voor",
        "die willen wij met vrijwilligers opknappen",
        "en als we er zelf een barbecue bij houden",
        "wij gaan het zelf maken met de jeugd",
    ],
)
def test_gaat_over_wat_net_gezegd_is(tekst: str) -> None:
    assert haakt_aan(tekst)


@pytest.mark.parametrize(
    "tekst",
    [
        "ik wil een moestuin beginnen bij de school",
        "wij willen een buurtfeest in de Kerkstraat houden",
        "ik heb ook een idee: een boekenkast",
        "nee, iets heel anders: een jeu de boulesbaan",
        "maar ik heb nog een ander plan, een bankje",
    ],
)
def test_begint_opnieuw(tekst: str) -> None:
    assert not haakt_aan(tekst)


def test_wat_ervoor_kwam_gaat_mee_zonder_vragen_en_zonder_herhaling() -> None:
    eerder = [
        "kan er een pomp komen in Oudleusen?",
        "waarom is dat zo moeilijk?",
        "bij de kerk is ruimte",
        "hm",
    ]
    assert samen(eerder, "wij leggen hem zelf aan") == (
        "kan er een pomp komen in Oudleusen? bij de kerk is ruimte. wij leggen hem zelf aan"
    )
    assert samen(["een pomp bij de kerk", "een pomp bij de kerk"]) == "een pomp bij de kerk"
