"""Which language, given which words are Dutch and what the library thinks."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from componenten.taal import Taal, herken, is_wartaal

NEDERLANDS = frozenset(
    "ik heb een idee voor de buurt wij willen graag in straat is niet met het van en zou mijn naam"
    " gaan weer uit weten weet".split()
)
ZEKER_ENGELS = {"en": 0.99, "nl": 0.01}
ZEKER_POOLS = {"pl": 0.99, "nl": 0.01}
WEET_NIET = {"nl": 0.4, "en": 0.35, "de": 0.25}


def taal(tekst: str, kansen: Mapping[str, float] = WEET_NIET, zekerheid: float = 0.3) -> str | None:
    gevonden = herken(tekst, zekerheid, NEDERLANDS.__contains__, lambda _: kansen)
    return gevonden and gevonden.code


@pytest.mark.parametrize(
    ("tekst", "code"),
    [
        ("I have an idea for our street", "en"),
        ("Ich möchte mit meinen Nachbarn einen Garten", "de"),
        ("Chcemy zrobić coś dla dzieci na naszej ulicy", "pl"),
        ("Mahallede bir bahçe istiyoruz", "tr"),
        ("Nous voulons un jardin pour les enfants", "fr"),
        ("Tengo una idea para mi calle", "es"),
    ],
)
def test_gewone_woorden_zeggen_welke_taal_het_is(tekst: str, code: str) -> None:
    assert taal(tekst) == code


@pytest.mark.parametrize(
    ("tekst", "code"), [("لدي فكرة", "ar"), ("У мене є ідея", "uk"), ("Привіт, Jan", "uk")]
)
def test_een_ander_schrift_spreekt_voor_zich(tekst: str, code: str) -> None:
    assert taal(tekst) == code


def test_nederlands_met_een_paar_vreemde_woorden_blijft_nederlands() -> None:
    assert taal("wij willen graag een community garden in de straat", ZEKER_ENGELS) is None


def test_dialect_en_tikfouten_zijn_geen_andere_taal() -> None:
    assert taal("k weet t nie heur", ZEKER_POOLS) is None
    assert taal("zulle wi'j weer wieder gaon", {"de": 0.95, "nl": 0.05}) is None


def test_namen_en_adressen_zijn_geen_andere_taal() -> None:
    assert taal("Willemien Kamphuis", {"fr": 0.99, "nl": 0.01}) is None
    assert taal("Ans, ans@example-with-the-words.voorbeeld.nl", ZEKER_ENGELS) is None


def test_zonder_gewone_woorden_moet_de_bibliotheek_heel_zeker_zijn() -> None:
    tekst = "Sasiedzi zbudowali piekny ogrodek"
    assert taal(tekst, ZEKER_POOLS) == "pl"
    assert taal(tekst, {"pl": 0.9, "nl": 0.1}) is None


def test_letters_die_het_nederlands_niet_heeft_zeggen_het_ook() -> None:
    assert taal("Sąsiedzi zbudowali piękny ogródek", {"pl": 0.9, "nl": 0.1}) == "pl"
    assert taal("met Ayşe en Mehmet Yılmaz", {"tr": 0.99, "nl": 0.01}) is None


def test_een_naam_midden_in_een_zin_zegt_niets() -> None:
    assert taal("wij willen met Hope for Children graag een straat", ZEKER_ENGELS) is None


def test_een_korte_vraag_hoeft_niet_alleen_uit_vreemde_woorden_te_bestaan() -> None:
    zeker_duits = {"de": 0.99, "nl": 0.01}
    assert taal("weiß ich nicht", zeker_duits) == "de"
    assert taal("weiß ich nicht", zeker_duits, zekerheid=0.95) == "de"


def test_twee_woorden_zijn_gauw_een_idee() -> None:
    assert taal("community garden", ZEKER_ENGELS) is None
    assert taal("thank you", ZEKER_ENGELS) == "en"


@pytest.mark.parametrize("tekst", ["merci!", "thanks", "danke", "help", "no", "yo"])
def test_leenwoorden_zijn_nederlands(tekst: str) -> None:
    assert taal(tekst, {"fr": 0.5, "en": 0.5}) is None


def test_wat_begrepen_is_hoeft_geen_andere_taal_te_zijn() -> None:
    assert taal("no thanks", ZEKER_ENGELS, zekerheid=0.9) is None


def test_de_bibliotheek_wordt_niet_voor_niets_gevraagd() -> None:
    def kansen(_: str) -> Mapping[str, float]:
        raise AssertionError

    is_nederlands = NEDERLANDS.__contains__
    assert herken("ik heb een idee", 0.3, is_nederlands, kansen) is None
    assert herken("06 1234 5678", 0.3, is_nederlands, kansen) is None


def test_hoeveel_woorden_het_zijn() -> None:
    assert herken("What do you mean?", 0.3, NEDERLANDS.__contains__, lambda _: WEET_NIET) == Taal(
        "en", 4
    )


def test_wartaal_heeft_geen_enkel_bekend_woord() -> None:
    assert is_wartaal("blorp fnord zzz", NEDERLANDS.__contains__)
    assert not is_wartaal("blorp fnord straat", NEDERLANDS.__contains__)
    assert not is_wartaal("blorp", NEDERLANDS.__contains__)
    assert not is_wartaal("0612345678", NEDERLANDS.__contains__)
