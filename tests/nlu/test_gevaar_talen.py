"""Danger in another language: heard in that language, and not where somebody tells of a plan."""

from __future__ import annotations

import pytest
from componenten.besluit import beslis
from componenten.gevaar_talen import gevaar_in_taal
from componenten.taal import Taal

GEEN = {"fase": "geen", "soort": None}
VRAAG = {"fase": "vraag", "soort": "open"}


@pytest.mark.parametrize(
    ("tekst", "taal"),
    [
        ("the kitchen is on fire!", "en"),
        ("please call an ambulance", "en"),
        ("I don’t want to live", "en"),
        ("he is beating my sister", "en"),
        ("es brennt bei uns", "de"),
        ("meine Mutter bekommt keine Luft", "de"),
        ("ich will sterben", "de"),
        ("pali się u sąsiada", "pl"),
        ("on nie oddycha", "pl"),
        ("nie chcę już żyć", "pl"),
        ("evde yangın çıktı", "tr"),
        ("ölmek istiyorum", "tr"),
        ("babam nefes alamıyor", "tr"),
        ("la grange est en feu", "fr"),
        ("je ne veux plus vivre", "fr"),
        ("il frappe sa femme", "fr"),
        ("hay un incendio", "es"),
        ("quiero morirme", "es"),
        ("mi padre no respira", "es"),
        ("يوجد حريق في البيت", "ar"),
        ("أريد أن أموت", "ar"),
        ("у нас пожежа", "uk"),
        ("я не хочу більше жити", "uk"),
    ],
)
def test_hele_zinswendingen_zeggen_het_ook_als_de_taal_niet_bekend_is(tekst: str, taal: str) -> None:
    assert gevaar_in_taal(tekst, None) == taal
    assert gevaar_in_taal(tekst, taal, ook_losse_woorden=False) == taal
    for stand in (GEEN, VRAAG):
        besluit = beslis(tekst, {}, stand)
        assert (besluit.intent, besluit.taal) == ("gevaar", taal)


@pytest.mark.parametrize(
    ("tekst", "taal"),
    [
        ("my brother is bleeding a lot", "en"),
        ("a man outside has a gun", "en"),
        ("der Nachbar hat ein Messer", "de"),
        ("wypadek na drodze, ktoś jest ranny", "pl"),
        ("kaza oldu, biri yaralı", "tr"),
        ("un accident devant chez moi", "fr"),
        ("un accidente en mi calle", "es"),
    ],
)
def test_in_een_bekende_taal_is_een_woord_genoeg_behalve_in_een_antwoord(tekst: str, taal: str) -> None:
    assert gevaar_in_taal(tekst, taal) == taal
    assert gevaar_in_taal(tekst, None) is None
    assert beslis(tekst, {}, GEEN, Taal(taal, 5)).intent == "gevaar"
    assert beslis(tekst, {}, VRAAG, Taal(taal, 5)).intent != "gevaar"


@pytest.mark.parametrize(
    ("tekst", "taal"),
    [
        ("I would like a community garden near the fire station", "en"),
        ("a course against heart attacks", "en"),
        ("we want to prevent accidents at the school", "en"),
        ("Wir haben eine Idee für die Feuerwehr", "de"),
        ("mam pomysł na kurs przeciw pożarom", "pl"),
        ("une idée pour éviter les accidents", "fr"),
        ("een cursus tegen brand", None),
        ("wij willen praten over suicide voorkomen", None),
        ("een barbecue met vuur op het plein", None),
        ("de stemming is goed, de muziek staat aan", None),
    ],
)
def test_wie_over_een_plan_vertelt_is_niet_in_gevaar(tekst: str, taal: str | None) -> None:
    assert gevaar_in_taal(tekst, taal) is None


@pytest.mark.parametrize(
    "tekst", ["yes please", "Yes!", "evet", "tak", "ja, bitte", "sí", "oui", "نعم", "так"]
)
def test_ja_na_een_welkom_in_een_andere_taal_begint_het_idee(tekst: str) -> None:
    na_welkom = GEEN | {"na": "andere_taal"}
    assert beslis(tekst, {}, na_welkom, Taal("en", 2)).intent == "initiatief_indienen"
    assert beslis(tekst, {}, GEEN, Taal("en", 2)).intent == "andere_taal"
    nee = beslis("no thank you", {}, na_welkom, Taal("en", 3))
    assert nee.intent == "andere_taal"
