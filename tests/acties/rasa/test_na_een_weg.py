"""Who asks on after having been shown the way: never an answer about handing in an idea."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from tests.acties.rasa.test_kennis import Prater

GEEN_ANTWOORD = "Daar heb ik geen antwoord op"


def zegt(prater: Prater, tekst: str, intent: str = "kennisvraag") -> str:
    return "\n".join(bericht.tekst for bericht in prater.zeg(tekst, intent))


@pytest.mark.parametrize(
    ("route", "gezegd", "vraag"),
    [
        ("melding", "de stoep voor mijn huis ligt open", "ja maar wat is de termijn"),
        ("melding", "de lantaarn is stuk", "en wanneer komen ze dan?"),
        ("klacht", "ik werd afgesnauwd aan de balie", "krijg ik daar bericht van?"),
        ("bezwaar", "ik ga in bezwaar tegen de kapvergunning", "en wie beslist er dan"),
        ("bouwplan", "wij gaan een dakkapel plaatsen", "hoe lang duurt die vergunning"),
        ("bouwplan", "wij gaan een dakkapel plaatsen", "moeten de buren tekenen?"),
        ("subsidie", "ik zoek subsidie voor onze fanfare", "en hoeveel krijgen we dan"),
    ],
)
def test_wie_doorvraagt_hoort_de_weg(omgeving: Omgeving, route: str, gezegd: str, vraag: str) -> None:
    prater = Prater(omgeving)
    prater.zeg(gezegd, route)
    gevonden = omgeving.gegevens.routes.route_bij(route)
    assert gevonden is not None
    antwoord = zegt(prater, vraag)
    assert GEEN_ANTWOORD in antwoord
    assert "vier weken" not in antwoord
    assert prater.intent == route


def test_ook_de_derde_vraag_gaat_daar_nog_over(omgeving: Omgeving) -> None:
    prater = Prater(omgeving)
    prater.zeg("de put loopt over", "melding")
    for vraag in ("kost dat geld?", "en wie doet dat dan", "hoelang duurt dat"):
        assert GEEN_ANTWOORD in zegt(prater, vraag)


@pytest.mark.parametrize(
    ("vraag", "antwoord"),
    [
        ("welke werkvormen passen bij adviseren?", "worldcafé"),
        ("en hoe dien ik dan een idee in?", "loket"),
        ("wat is een inloopavond", "inloopavond"),
    ],
)
def test_wie_iets_anders_vraagt_krijgt_daar_antwoord_op(
    omgeving: Omgeving, vraag: str, antwoord: str
) -> None:
    prater = Prater(omgeving)
    prater.zeg("de put loopt over", "melding")
    gehoord = zegt(prater, vraag)
    assert antwoord in gehoord
    assert GEEN_ANTWOORD not in gehoord


def test_wat_het_beleid_ervan_zegt_wordt_gezegd(omgeving: Omgeving) -> None:
    prater = Prater(omgeving)
    prater.zeg("ik wil een schuur bouwen", "bouwplan")
    assert "Omgevingswet" in zegt(prater, "moet ik mijn buren erbij betrekken?")


def test_wie_meeleest_gaat_over_dit_gesprek(omgeving: Omgeving) -> None:
    prater = Prater(omgeving)
    prater.zeg("de put loopt over", "melding")
    assert GEEN_ANTWOORD not in zegt(prater, "wie leest dit", "wie_leest_dit")
    prater.zeg("de put loopt over", "melding")
    assert "niet voor u regelen" in zegt(prater, "kunt u dat aan ze vertellen", "wie_leest_dit")


@pytest.mark.parametrize(
    ("vraag", "intent"),
    [
        ("en als jullie niet antwoorden", "initiatief_indienen"),
        ("maar wat als het donker blijft?", "initiatief_indienen"),
        ("waar moet ik dan heen met die foto's", "terug"),
        ("en waar vraag ik dat aan", "melding"),
    ],
)
def test_wat_voor_iets_anders_werd_gehouden_gaat_er_ook_over(
    omgeving: Omgeving, vraag: str, intent: str
) -> None:
    prater = Prater(omgeving)
    prater.zeg("de lantaarn is stuk", "melding")
    assert "Meld het bij de gemeente" in zegt(prater, vraag, intent)
    assert prater.fase == "geen"


@pytest.mark.parametrize(
    "idee",
    [
        "kan er dan een speeltuin komen bij de kerk",
        "dan wil ik zelf een lamp ophangen",
        "en als wij daar lampjes hangen",
    ],
)
def test_een_idee_na_een_weg_blijft_een_idee(omgeving: Omgeving, idee: str) -> None:
    prater = Prater(omgeving)
    prater.zeg("de lantaarn is stuk", "melding")
    prater.zeg(idee, "initiatief_indienen")
    assert prater.fase != "geen"


def test_ook_wie_twee_dingen_kan_bedoelen_vraagt_door(omgeving: Omgeving) -> None:
    prater = Prater(omgeving)
    prater.zeg("de put loopt over", "melding")
    assert GEEN_ANTWOORD in zegt(prater, "ja maar wat is de termijn", "twijfel")
    assert GEEN_ANTWOORD not in zegt(prater, "pluktuin bij de kerk", "twijfel")


def test_in_een_vragenlijst_geldt_het_niet(omgeving: Omgeving) -> None:
    prater = Prater(omgeving)
    prater.zeg("de put loopt over", "melding")
    prater.zeg("ik heb een idee voor een pluktuin bij de kerk", "initiatief_indienen")
    assert GEEN_ANTWOORD not in zegt(prater, "hoe lang duurt dat dan?")
