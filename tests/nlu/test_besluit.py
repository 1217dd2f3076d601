"""Answer, command, question or doubt: the decision itself."""

from __future__ import annotations

import pytest
from componenten.bedoelingen import ANTWOORD, INDIENEN, ROUTES, TERUGVAL, TWIJFEL, Besluit
from componenten.besluit import DREMPEL, beslis
from componenten.taal import Taal

from tests.nlu.besluiten import GEEN, INGEDIEND, JA_NEE, KENMERK, VRAAG, Stand, besluit, intent_van


def test_buiten_de_vragenlijst_telt_wat_het_waarschijnlijkst_is() -> None:
    assert intent_van("een heel verhaal over een idee", INDIENEN, 0.4, GEEN) == INDIENEN
    assert intent_van("20 buren", ANTWOORD, 0.9, GEEN) == TERUGVAL
    assert intent_van("wat ook maar", "kennisvraag", DREMPEL - 0.05, GEEN) == TERUGVAL


def test_wartaal_moet_heel_zeker_zijn() -> None:
    kansen = {"bevestigen": 0.5, "boos": 0.1}
    assert beslis("blorp fnord zzz", kansen, GEEN).intent == "bevestigen"
    assert beslis("blorp fnord zzz", {**kansen, "afscheid": 0.4}, GEEN, wartaal=True).intent == TERUGVAL


def test_wat_ja_noch_nee_zegt_is_geen_gokje_waard() -> None:
    # "Opkomstbevordering" where yes or no is asked: the engine asks it again.
    assert beslis("doelgroepenvervoer", {"bevestigen": 0.9}, JA_NEE, wartaal=True).intent == ANTWOORD
    assert intent_van("en die van ons", "bevestigen", 0.1, JA_NEE) == ANTWOORD
    assert intent_van("dat lijkt me wel wat", "bevestigen", 0.9, JA_NEE) == "bevestigen"
    assert intent_van("daar begin ik liever aan", "ontkennen", 0.9, JA_NEE) == "ontkennen"


@pytest.mark.parametrize("route", sorted(ROUTES))
def test_een_route_steelt_geen_antwoord(route: str) -> None:
    tekst = "de lantaarnpaal is kapot en dat willen we zelf oplossen"
    assert intent_van(tekst, route, 0.95, VRAAG) == ANTWOORD
    assert intent_van(tekst, route, 0.95, GEEN) == route


@pytest.mark.parametrize("route", sorted(ROUTES))
def test_een_vraag_over_een_route_mag_tussendoor(route: str) -> None:
    assert intent_van("hoe gaat dat bij de gemeente?", route, 0.95, VRAAG) == route
    assert intent_van("hoe gaat dat bij de gemeente?", route, 0.5, VRAAG) == ANTWOORD


def test_een_duidelijke_melding_als_antwoord_wordt_gezegd() -> None:
    tekst = "de lantaarnpaal voor mijn deur is kapot"
    assert besluit(tekst, "melding", 0.9, VRAAG).leek_op == "melding"
    assert besluit(tekst, "melding", 0.6, VRAAG).leek_op is None


def test_geld_in_een_antwoord_is_niets_bijzonders() -> None:
    assert besluit("de subsidie dekt de helft", "subsidie", 0.9, VRAAG).leek_op is None


def test_bij_twijfel_kiest_de_inwoner() -> None:
    gelezen = besluit("er ligt zoveel zwerfafval hier", "melding", 0.45, GEEN, **{INDIENEN: 0.28})
    assert gelezen.intent == TWIJFEL
    assert gelezen.kandidaten == ("melding", INDIENEN)


@pytest.mark.parametrize(
    ("intent", "zekerheid", "tweede", "kans"),
    [
        ("melding", 0.65, INDIENEN, 0.2),
        ("begroeten", 0.45, INDIENEN, 0.4),
        ("melding", 0.45, "boos", 0.4),
        ("melding", 0.2, INDIENEN, 0.15),
    ],
    ids=["duidelijk", "geen route", "tweede geen route", "samen onwaarschijnlijk"],
)
def test_alleen_bij_echte_twijfel(intent: str, zekerheid: float, tweede: str, kans: float) -> None:
    assert intent_van("er ligt hier zoveel", intent, zekerheid, GEEN, **{tweede: kans}) != TWIJFEL


def test_waar_een_kenmerk_gevraagd_wordt_begint_een_idee_opnieuw() -> None:
    assert intent_van("nee, een nieuw idee", INDIENEN, 0.2, KENMERK, ontkennen=0.8) == INDIENEN
    assert intent_van("nee", INDIENEN, 0.02, KENMERK, ontkennen=0.9) != INDIENEN
    assert intent_van("hoe vind ik dat", INDIENEN, 0.2, KENMERK, kennisvraag=0.7) != INDIENEN
    assert intent_van("nee, een nieuw idee", INDIENEN, 0.9, VRAAG) == ANTWOORD
    assert intent_van("2026-7KQ3MY idee", INDIENEN, 0.9, KENMERK) == ANTWOORD


def test_bij_een_open_vraag_wordt_nooit_getwijfeld() -> None:
    gelezen = besluit("er ligt zoveel zwerfafval hier", "melding", 0.45, VRAAG, **{INDIENEN: 0.4})
    assert gelezen.intent == ANTWOORD


def test_een_andere_taal_wordt_gezegd_en_bij_een_vraag_bewaard() -> None:
    tekst, taal = "We need some help from you", Taal("en", 6)
    kansen = {INDIENEN: 0.3}
    assert beslis(tekst, kansen, GEEN, taal) == Besluit("andere_taal", 1.0, taal="en")
    gelezen = beslis(tekst, kansen, VRAAG, taal)
    assert (gelezen.intent, gelezen.leek_op, gelezen.taal) == (ANTWOORD, "andere_taal", "en")


def test_een_vraag_in_een_andere_taal_is_geen_antwoord() -> None:
    gelezen = beslis("what do you mean?", {INDIENEN: 0.3}, VRAAG, Taal("en", 4))
    assert (gelezen.intent, gelezen.taal) == ("andere_taal", "en")


def test_een_kort_antwoord_in_een_andere_taal_kan_een_naam_zijn() -> None:
    gelezen = beslis("Piotr Nowak", {ANTWOORD: 0.5}, VRAAG, Taal("pl", 2))
    assert (gelezen.intent, gelezen.leek_op) == (ANTWOORD, None)


def test_een_correctie_is_dan_van_wat_is_ingediend() -> None:
    tekst = "ik wil het bedrag veranderen, het is 450 euro"
    assert intent_van(tekst, "correctie", 0.9, INGEDIEND) == "wijzigen"
    assert intent_van(tekst, "correctie", 0.9, {**INGEDIEND, "medewerker": True}) == "correctie"
    assert intent_van(tekst, "correctie", 0.9, GEEN) == "correctie"


def test_wie_een_van_de_keuzes_noemt_antwoordt() -> None:
    stand: Stand = {"fase": "vraag", "soort": "reeks", "past": True}
    assert intent_van("heel groot", "bedanken", 0.93, stand) == ANTWOORD
    assert intent_van("heel groot", "bedanken", 0.93, {**stand, "past": False}) == "bedanken"


def test_een_bouwplan_met_iets_voor_de_buurt_is_twee_dingen() -> None:
    tekst = "ik wil een schuur bouwen en een buurttuin met de hele straat, en een oven voor de buurt"
    gekozen = besluit(tekst, "bouwplan", 0.9, GEEN)
    assert gekozen.intent == TWIJFEL
    assert gekozen.kandidaten == ("initiatief_indienen", "bouwplan")
