"""Whether a sentence has the form of a question."""

from __future__ import annotations

import pytest

from acties.tussendoor.vraagzin import begint_met_werkwoord, is_vraagzin


@pytest.mark.parametrize(
    "zin",
    [
        "doen jullie dat dan ook",
        "kan je dat ook samen met iemand anders doen",
        "moet dat per se",
        "wie is de coördinator eigenlijk",
        "hoort de school daar ook bij",
        "is het erg als ik het niet weet",
        "wordt mijn naam genoemd",
        "maakt het uit wat ik invul",
        "geldt dat ook voor huurders",
        "voor wie is dit bedoeld",
        "hoe vaak mag ik een idee indienen",
        "is de gemeente verplicht te antwoorden",
        "wil de gemeente meebetalen",
        "zijn daar regels voor",
        "en in Assen, hoe doen ze dat daar?",
        "welke vergunning heb ik nodig",
    ],
)
def test_vraagt(zin: str) -> None:
    assert is_vraagzin(zin)


@pytest.mark.parametrize(
    "zin",
    [
        "heb ik al gedaan",
        "zijn de buren en ik",
        "kost ongeveer 200 euro",
        "kan in mei",
        "moet in de zomer klaar zijn",
        "betaalt de kerk zelf",
        "gaat mijn man regelen",
        "moet ik nog uitzoeken",
        "kunnen we zelf",
        "kunnen mijn man en ik zelf maken",
        "heeft de buurman gezegd",
        "kost de gemeente niks",
        "waar kinderen kunnen spelen",
        "wie wil mag meedoen",
        "hoe eerder hoe beter",
        "staan er bankjes dan is het gezellig",
        "wordt het voorjaar denk ik",
        "werken met de scouting",
        "misschien de buren?",
        "in mei?",
    ],
)
def test_vraagt_niet(zin: str) -> None:
    assert not is_vraagzin(zin)


def test_begint_met_werkwoord() -> None:
    assert begint_met_werkwoord("helpt de buurman mee")
    assert not begint_met_werkwoord("de buurman helpt mee")
