"""What a question names of levels and werkvormen, and whether a list is the answer to it."""

from __future__ import annotations

import pytest

from kennisbank.vraagbaak.niveauvraag import Niveaulezer, Niveauvraag
from kennisbank.zoeken.woorden import splits
from tests.hulp.vraagbaak import NIVEAUS, WERKVORMEN

LEZER = Niveaulezer(NIVEAUS, tuple(WERKVORMEN), WERKVORMEN)


def lees(tekst: str) -> Niveauvraag:
    return LEZER.lees(splits(tekst))


@pytest.mark.parametrize(
    "vraag",
    [
        "Welke werkvormen passen bij adviseren?",
        "werkvormen raadplegen",
        "welke methode gebruik ik om bewoners te laten meedenken over een nieuw plein",
        "op welke manieren kan ik raadplegen",
        "wat kan ik allemaal online doen bij raadplegen",
        "welke digitale middelen zijn er om te adviseren",
    ],
)
def test_vraagt_om_de_werkvormen_van_een_niveau(vraag: str) -> None:
    assert lees(vraag).om_lijst


@pytest.mark.parametrize(
    "vraag",
    [
        "op welke manier kan ik meedenken?",
        "kan ik ook online meedenken",
        "wie bepaalt op welke manier wij mogen meedenken",
        "komt er een app waarmee we kunnen meedenken",
        "hoe informeren jullie digitaal mijn oude moeder zonder computer in het verpleeghuis",
        "wie beslist er na het adviseren",
    ],
)
def test_een_gewoon_woord_vraagt_niet_om_een_lijst(vraag: str) -> None:
    assert not lees(vraag).om_lijst


@pytest.mark.parametrize(
    "vraag",
    [
        "Bij welk niveau hoort de focusgroep?",
        "op welke treden staat een burgerpanel",
        "waar hoort een worldcafé thuis",
        "waar valt het burgerpanel onder",
        "is een focusgroep raadplegen",
        "hoort een focusgroep volgens ons bij raadplegen of adviseren",
    ],
)
def test_vraagt_bij_welk_niveau_een_werkvorm_staat(vraag: str) -> None:
    assert lees(vraag).om_plek


@pytest.mark.parametrize(
    "vraag",
    [
        "hoeveel mensen kunnen meedenken in een focusgroep",
        "krijg ik bericht thuis over het burgerpanel",
        "kan ik anoniem meedenken in een focusgroep",
        "ik zat in een focusgroep waar niks mee gebeurde, hoort dat zo",
        "binnen hoeveel dagen na het besluit valt de uitnodiging voor het burgerpanel op de mat",
        "wanneer horen bewoners in een focusgroep",
        "is een burgerpanel genoeg om te informeren",
        "moet ik voor zorgbeleid een burgerpanel raadplegen",
    ],
)
def test_een_werkvorm_in_een_andere_vraag_is_geen_vraag_naar_zijn_niveau(vraag: str) -> None:
    assert not lees(vraag).om_plek


def test_wie_iets_leest_vraagt_niet_om_iets_voor_laaggeletterden() -> None:
    assert lees("ik lees over de methode van het plan").genoemde_groep is None
    gezocht = lees("welke werkvorm past bij mensen die niet goed kunnen lezen").genoemde_groep
    assert gezocht is not None
    assert gezocht.doelgroepen == ("laaggeletterden",)
