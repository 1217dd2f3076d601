"""Danger by its words: heard at once, and not where there is none."""

from __future__ import annotations

import pytest
from componenten.gevaar import (
    is_zorgelijk,
    kan_gevaar_zijn,
    klinkt_gevaarlijk,
    maakt_iets_af,
    noemt_gevaar,
)


@pytest.mark.parametrize(
    "tekst",
    [
        "er is brand!",
        "help mijn man",
        "Help! help mijn dochter!!",
        "Help, de schuur staat in brand",
        "het huis van de buren vliegt in brand",
        "brandt het daar nou?",
        "ik ruik heel sterk gas",
        "mijn vader ademt niet meer",
        "iemand ligt bewusteloos op straat",
        "ze wordt bedreigd door haar ex",
        "hij heeft een mes",
        "ik wil niet meer leven",
        "ik wil liever dood",
        "ik maak er vanavond een eind aan",
        "bel 112",
        "112",
        "de schuur van de buren staat in de fik",
        "er komt dikke rook uit het dak hiernaast",
        "de koolmonoxidemelder gaat af",
        "mijn vrouw krijgt geen lucht",
        "mijn man slaat ons",
        "ons zoontje is al een uur zoek",
        "ze wil zichzelf wat aandoen",
        "ik denk erover mezelf iets aan te doen",
        "ik wil nooit meer wakker worden",
        "ik spring vanavond voor de trein",
        "ze heeft al haar pillen ingenomen",
        "ik kom morgen met een mes naar jullie toe",
        "ik steek hem neer",
    ],
)
def test_gevaar_wordt_gehoord(tekst: str) -> None:
    assert klinkt_gevaarlijk(tekst)


@pytest.mark.parametrize(
    "tekst",
    [
        "de prullenbak is in brand gestoken en er staat nog maar de helft",
        "de lantaarn brandt niet",
        "een cursus brandveiligheid",
        "een plek zonder gas en stroom",
        "het kost 112 euro",
        "Dorpsstraat 112, Dalfsen",
        "de winkel gaat dood als we niets doen",
        "er komt een eind aan de overlast",
        "ik word moe van al die vragen",
        "een brandende vraag die in het dorp leeft",
        "de brandweerkazerne ombouwen tot jeugdhonk",
        "een gasvrij dorpshuis",
        "er komt rook uit de schoorsteen van de buren",
        "het bankje is in de fik gestoken",
        "mijn zoon is zijn fiets kwijt",
        "mijn dochter is zoekende",
        "hij slaat me over",
        "ik wil ook iets voor mezelf doen",
        "er komt rook uit het tuinhuis",
        "de vijver krijgt geen lucht",
        "er stopt hier geen trein, we springen in het gat met een buurtbus",
    ],
)
def test_geen_gevaar_waar_het_er_niet_is(tekst: str) -> None:
    assert not klinkt_gevaarlijk(tekst)


@pytest.mark.parametrize(
    "tekst",
    [
        "er komt zwarte rook uit het dak",
        "mijn vader krijgt geen lucht",
        "er ligt een kind in het water",
        "ik zie het niet meer zitten",
        "help!",
    ],
)
def test_wat_gevaar_kan_zijn(tekst: str) -> None:
    assert kan_gevaar_zijn(tekst)


@pytest.mark.parametrize(
    "tekst",
    [
        "vorig jaar is daar een kind aangereden",
        "er is brand geweest, daarom willen wij een blusdeken in elke straat",
        "een plan tegen inbrekers",
        "help me even met invullen",
        "een speelplek bij het bos",
    ],
)
def test_wie_iets_vertelt_is_niet_in_gevaar(tekst: str) -> None:
    assert not kan_gevaar_zijn(tekst)


@pytest.mark.parametrize(
    "tekst", ["Rotonde N340", "wij kiezen het worldcafé", "en ik hiete gien Jan", "moestuin"]
)
def test_zonder_een_woord_ervoor_moet_de_indeling_heel_zeker_zijn(tekst: str) -> None:
    assert not noemt_gevaar(tekst)


@pytest.mark.parametrize(
    "tekst", ["mijn vader ligt op de grond", "ik zie het niet meer zitten", "brand"]
)
def test_een_woord_dat_ermee_te_maken_heeft_is_genoeg(tekst: str) -> None:
    assert noemt_gevaar(tekst)


def test_een_eind_maken_aan_iets_is_geen_gevaar() -> None:
    assert maakt_iets_af("wij willen er een eind aan maken, aan die herrie")
    assert not maakt_iets_af("ik wil er een eind aan maken")
    assert not maakt_iets_af("ik wil er een eind aan maken, aan dit leven")


@pytest.mark.parametrize(
    "tekst",
    [
        "er zit een jongen op het viaduct",
        "een vrouw staat op de reling",
        "iemand loopt op het spoor",
        "ik hoef er volgende week niet meer te wezen",
        "weet niet of ik de nacht haal",
        "ze zijn beter af zonder mij",
        "ik zie echt geen toekomst meer",
    ],
)
def test_een_mens_aan_de_rand_is_gevaar(tekst: str) -> None:
    assert klinkt_gevaarlijk(tekst)


@pytest.mark.parametrize(
    "tekst",
    [
        "er zitten vaak jongeren op de brug",
        "een bankje op de rand van het dorp waar een vrouw kan zitten",
        "ik hoef er morgen niet bij te zijn",
        "weet niet of ik de vergadering haal",
        "een mooie plek aan de rand van de wijk",
    ],
)
def test_geen_mens_aan_de_rand(tekst: str) -> None:
    assert not klinkt_gevaarlijk(tekst)


ZORGELIJK = [
    "er is een vechtpartij bij de kroeg",
    "een paar mannen staan te dreigen voor de soos",
    "auto ligt tegen een boom",
    "aanrijding op de N35, iemand zit vast",
    "er ligt een stroomdraad los op straat",
    "het hek staat onder stroom",
    "ik hoor elke nacht gegil bij de buren",
    "mijn bovenburen, altijd geschreeuw en klappen",
    "knallende ruzie hiernaast",
    "de ruzie loopt uit de hand",
    "onze overbuurman al dagen niet gezien",
    "de vrouw hiernaast doet al een week de deur niet open",
    "ik trek het niet meer",
    "ik kan zo niet langer",
]
NIET_ZORGELIJK = [
    "wij willen iets tegen vechtpartijen doen",
    "het dorpshuis dreigt te sluiten",
    "de auto staat altijd op de stoep",
    "een lantaarnpaal scheef na een aanrijding",
    "een stroomkabel voor de kerstmarkt",
    "er hangt een tak los boven de weg",
    "ik wil met de buren over de ruzie praten",
    "buurtbemiddeling bij ruzie die uit de hand loopt",
    "ik ken de buren al weken niet",
    "ik kan niet verder met het formulier",
    "ik kan niet verder, wat moet ik doen",
    "een speelplek waar kinderen mogen schreeuwen",
]


@pytest.mark.parametrize("tekst", ZORGELIJK)
def test_wat_zorgelijk_is(tekst: str) -> None:
    assert is_zorgelijk(tekst)


@pytest.mark.parametrize("tekst", NIET_ZORGELIJK)
def test_wat_niet_zorgelijk_is(tekst: str) -> None:
    assert not is_zorgelijk(tekst)
    assert not klinkt_gevaarlijk(tekst)
