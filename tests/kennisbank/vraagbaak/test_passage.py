"""The passage that answers."""

from __future__ import annotations

from typing import cast

import pytest

from kennisbank.vraagbaak.dienst import Vraagbaak
from kennisbank.vraagbaak.passage import met_namen_eerst
from kennisbank.zoeken.zoeker import Kenmerken, Treffer
from tests.hulp.vraagbaak import eerste, passage


@pytest.mark.parametrize(
    ("vraag", "deel"),
    [
        ("hoe lang duurt het voordat ik iets hoor?", "binnen drie weken"),
        ("wie hakt de knoop door", "Het college"),
        ("wie bselist over mijn initatief", "Het college"),
        ("hoeveel uren kost een participatieronde", "40 tot 80 uur"),
        ("wat is het uitdaagrecht", "Met het uitdaagrecht"),
    ],
)
def test_de_passage_die_antwoordt(baak: Vraagbaak, vraag: str, deel: str) -> None:
    antwoord = baak.vraag(vraag)
    assert antwoord.beantwoord
    assert deel in eerste(antwoord)


@pytest.mark.parametrize(
    ("vraag", "sleutel"),
    [
        ("en de tweede?", "doelen#betere-plannen"),
        ("wat houdt het eerste in", "doelen#luisteren"),
    ],
)
def test_na_een_lijst_kan_iemand_tellen(baak: Vraagbaak, vraag: str, sleutel: str) -> None:
    lijst = baak.vraag("wat zijn de drie doelen?")
    assert lijst.delen[0].sleutel == "doelen#de-drie-doelen"
    antwoord = baak.vraag(vraag, context=lijst.context)
    assert (antwoord.delen or antwoord.misschien)[0].sleutel == sleutel


def test_wie_de_gemeente_noemt_krijgt_wat_die_doet(baak: Vraagbaak) -> None:
    assert baak.vraag("is er een dorpsfonds").kandidaten[0].gemeente == "landelijk"
    assert (
        eerste(baak.vraag("is er een dorpsfonds in Bergdorp")) == "Bergdorp heeft een eigen dorpsfonds."
    )


def test_wat_een_werkvorm_is_zegt_de_gemeente_zelf_als_zij_dat_doet(baak: Vraagbaak) -> None:
    antwoord = baak.vraag("wat is een dorpsschouw")
    assert eerste(antwoord) == "In Bergdorp loopt de dorpsschouw elk jaar door alle straten."
    assert {deel.gemeente for deel in antwoord.kandidaten} >= {"bergdorp", "praktijk"}
    werking = baak.vraag("hoe werkt een dorpsschouw")
    assert (werking.delen or werking.misschien)[0].gemeente == "praktijk"


def test_wat_niet_in_het_beleid_staat_wordt_zo_genoemd(baak: Vraagbaak) -> None:
    antwoord = baak.vraag("mag mijn dochter van veertien ook een idee indienen")
    assert not antwoord.beantwoord
    assert antwoord.niet_gezegd == (
        "Vanaf welke leeftijd iemand een idee mag indienen, staat niet in het beleid van Bergdorp."
    )
    assert [deel.sleutel for deel in antwoord.misschien] == [
        "na_het_indienen#wat-de-dorpsmakelaar-vraagt"
    ]
    assert baak.vraag("wanneer belt de dorpsmakelaar").niet_gezegd is None


@pytest.mark.parametrize(
    ("vraag", "sleutel"),
    [
        ("hoeveel geld voor plannen is er na nieuwjaar 2031", "geld#geld-in-2031"),
        ("geld voor plannen 2032", "geld#geld-vanaf-2032"),
        ("is er in 2031 geld", "geld#geld-in-2031"),
    ],
)
def test_wat_over_het_gevraagde_jaar_gaat_komt_eerst(baak: Vraagbaak, vraag: str, sleutel: str) -> None:
    antwoord = baak.vraag(vraag)
    assert (antwoord.delen or antwoord.misschien)[0].sleutel == sleutel


def test_over_een_ander_jaar_is_niets_zeker(baak: Vraagbaak) -> None:
    assert baak.vraag("hoeveel geld is er in 2031").beantwoord
    assert not baak.vraag("hoeveel geld is er in 2039").beantwoord


def test_wie_vraagt_wie_het_zijn_krijgt_de_namen() -> None:
    wat = passage("Wat zij zijn", "Een bondgenoot helpt mee.", "wat is een bondgenoot")
    namen = passage(
        "Wie dat zijn", "Dit zijn ze:\n\n- Vitens\n- GGD\n- Rova", "wie zijn de bondgenoten"
    )
    stappen = passage("Stappen", "Zo gaat het:\n\n1. a\n2. b\n3. c", "hoe gaat dat")
    treffers = [
        Treffer(nummer, gevonden, score, cast(Kenmerken, None))
        for nummer, (gevonden, score) in enumerate(((wat, 3.0), (stappen, 2.9), (namen, 2.5)))
    ]
    for vraag in (
        "wie zijn onze bondgenoten",
        "Welke clubs zijn bondgenoot?",
        "en noem de bondgenoten",
    ):
        assert met_namen_eerst(vraag, treffers)[0].passage is namen, vraag
    for vraag in ("wat is een bondgenoot", "wie beslist over bondgenoten", "welke taak hebben zij"):
        assert met_namen_eerst(vraag, treffers) == treffers, vraag
    ver_weg = [*treffers[:2], Treffer(2, namen, 1.5, cast(Kenmerken, None))]
    assert met_namen_eerst("wie zijn onze bondgenoten", ver_weg) == ver_weg
