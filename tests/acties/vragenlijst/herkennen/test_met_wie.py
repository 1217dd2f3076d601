"""With whom somebody does it; with the words that the intake of Dalfsen gives."""

from __future__ import annotations

import pytest

from acties.vragenlijst.vooraf import lees_vooraf
from kennisbank.laden import GemeenteGegevens


def vind(dalfsen: GemeenteGegevens, tekst: str) -> str | None:
    intake, gemeente = dalfsen.vragenlijsten["intake"].inhoud, dalfsen.gemeente.inhoud
    inbreng = lees_vooraf(intake, gemeente, tekst).get("samenwerking")
    return inbreng.tekst if inbreng is not None else None


@pytest.mark.parametrize(
    ("tekst", "wie"),
    [
        ("we willen met de straat een moestuin beginnen", "met de straat"),
        ("samen met Saam Welzijn en de bieb", "samen met Saam Welzijn en de bieb"),
        (
            "in samenwerking met de ijsvereniging, de school en de kerk",
            "in samenwerking met de ijsvereniging, de school en de kerk",
        ),
        ("de hele straat doet mee", "de hele straat"),
        ("we doen het met zijn vieren", "met zijn vieren"),
        ("mijn buurman en ik willen een bankje timmeren", "mijn buurman en ik"),
        ("een kast, de timmerman van het dorp helpt ook mee", "de timmerman van het dorp"),
        ("we starten met twaalf man van de voetbal", "met twaalf man van de voetbal"),
        ("een vlonder, zo'n 15 buren helpen sjouwen", "zo'n 15 buren"),
        ("wij zijn drie zussen uit Ankum", "drie zussen"),
        ("wij, een paar moeders van school, willen een loopbus", "een paar moeders van school"),
        ("een koor met de Zonnebloem", "met de Zonnebloem"),
        ("twee hoveniers uit de buurt gaan ons helpen", "twee hoveniers uit de buurt"),
        (
            "de zangclub doet mee, net als de toneelgroep",
            "de zangclub doet mee, net als de toneelgroep",
        ),
        # Only the municipality is asked for help.
        ("een broodoven, met steun van de bakker", "met steun van de bakker"),
        ("een bankje, getimmerd door de klusploeg", "de klusploeg"),
        ("ik wil samen met Syrische vrouwen koken", "samen met Syrische vrouwen"),
        ("een kooklijn, de mannen van de fanfare leggen de leiding", "de mannen van de fanfare"),
        ("ik doe het in mijn eentje", "ik doe het in mijn eentje"),
        ("met leerlingen van het Agnietencollege", "met leerlingen van het Agnietencollege"),
        ("met een groep van acht", "met een groep van acht"),
        ("Henk en ik willen een pluktuin", "Henk en ik"),
        (
            "Ik wil met mijn man en nog drie stellen uit de straat een pluktuin",
            "met mijn man en nog drie stellen uit de straat",
        ),
        (
            "Samen met de ouders en nog wat vrijwilligers",
            "Samen met de ouders en nog wat vrijwilligers",
        ),
        ("een loopbus, met een oma en nog twee opa's", "met een oma en nog twee opa's"),
        ("Een kas, en de sportcoach wil het regelen", "de sportcoach"),
        ("een vissteiger, de visclub legt hem zelf aan", "de visclub"),
        ("Twee oma's houden toezicht op het plein", "Twee oma's"),
        ("een stuk of acht vaders willen meebouwen", "een stuk of acht vaders"),
        ("Ik wil een insectenhotel maken met mijn broertje", "met mijn broertje"),
        ("Ik doe het met mijn vrouw", "met mijn vrouw"),
        # Who does it stands before the verb, whatever they are called.
        ("een oven, de broodfluisteraar bakt mee", "de broodfluisteraar"),
        ("papa helpt timmeren en opa ook", "papa helpt timmeren en opa"),
        ("de ruiterclub doet niet mee, maar de duikvereniging wel", "de duikvereniging"),
        # What is made stands before an infinitive, and is not who makes it.
        ("Pannenkoeken bakken met ouderen uit de straat op het plein", "met ouderen uit de straat"),
        ("Een middag. Liedjes zingen met de kinderen en de bewoners", "met de kinderen en de bewoners"),
        ("Een feest. Pannenkoeken bakken doen we samen met de school.", "samen met de school"),
        ("Spelletjes doen en soep koken met het dorpshuis", "met het dorpshuis"),
        ("Ouders bakken pannenkoeken op het plein", "Ouders"),
        ("Een insectenhotel. Opa's timmeren. Er zijn er negen", "Opa's"),
        ("Een geveltuin. Buurkinderen planten de bollen", "Buurkinderen"),
        ("Jan en Piet bakken taart voor het feest", "Jan en Piet"),
        ("Sjouwers helpen ons bij het opruimen van het park", "Sjouwers"),
        ("Wie er meedoet? Nou, de bridgers en de yogi's.", "de bridgers en de yogi's"),
    ],
)
def test_met_wie(dalfsen: GemeenteGegevens, tekst: str, wie: str) -> None:
    assert vind(dalfsen, tekst) == wie


@pytest.mark.parametrize(
    "tekst",
    [
        "een bankje met een prullenbak",
        "met kerst een lichtjestocht",
        "starten met een wandelgroep",
        "een wandeling met ouderen",
        "wij willen samen met de gemeente kijken",
        "een plek met een hek eromheen in Ankum",
        "ik heb met de school gepraat",
        "een tafel waar je met zijn dertigen aan kunt zitten",
        "wij willen jongeren helpen stoppen met vapen",
        "de rest regelen we",
        "moestuin maken in de zomer",
        "Pannenkoeken bakken voor iedereen op het plein",
        "Een pluktuin. Bomen planten langs het pad",
        "Kransen maken en soep koken met elkaar",
        "toen ik met mijn kleinzoon in Zwolle was",
        "dat doen we met oude pallets",
        "we doen alles met gekregen hout",
        "ik wil kennismaken met mijn buren",
        "we willen met het spaargeld een bank",
    ],
)
def test_geen_gezelschap(dalfsen: GemeenteGegevens, tekst: str) -> None:
    assert vind(dalfsen, tekst) is None


def test_organisaties_uit_de_gegevens_zijn_gezelschap(dalfsen: GemeenteGegevens) -> None:
    tekst = "we willen met vitens een watertap"
    assert vind(dalfsen, tekst) == "met vitens"


def test_wie_apart_staan_staan_op_een_eigen_regel(dalfsen: GemeenteGegevens) -> None:
    for tekst, wie in {
        "Een kermis, de scouting helpt mee en de gymclub doet ook mee.": "de scouting\nde gymclub",
        "Een bankje samen met o.a. de kerk en de bieb.": "samen met o.a. de kerk en de bieb",
        "Een bankje met de school en met de kerk.": "met de school en met de kerk",
    }.items():
        assert vind(dalfsen, tekst) == wie, tekst
