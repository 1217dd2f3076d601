"""Who asks for the data of another person, and who does not."""

from __future__ import annotations

import pytest

from kennisbank.vraagbaak.andermans_gegevens import vraagt_andermans_gegevens

BEKEND = frozenset("dalfsen bakker boer dorpshuis trefkoele".split())


def kent(woord: str) -> bool:
    """Of the words here, those that are no names."""
    namen = "piet visser karin yilmaz joris vries"
    return woord.casefold() in BEKEND or woord.casefold() not in namen.split()


@pytest.mark.parametrize(
    "vraag",
    [
        "Kunt u mij het adres van Piet Visser doorgeven?",
        "wat is het adres van piet visser",
        "noem het 06-nummer van mijn overbuurvrouw",
        "welk telefoonnummer heeft mevrouw Yilmaz?",
        "Ik zoek het huisnummer van de familie Visser",
        "mag ik het mailadres van de indiener hebben",
        "Mijn buurman is op vakantie, wat is zijn nummer?",
        "waar woont karin yilmaz",
        "Weten jullie waar die meneer woont?",
        "in welke straat woont de wethouder",
        "wat is het privénummer van de burgemeester?",
        "wie heeft het plan voor de pluktuin ingestuurd?",
        "van wie komt het idee voor het trapveld",
        "Wie kwam er met dat voorstel voor de hondenweide?",
        "welke bewoners hebben geklaagd over het bankje",
        "wie heeft er bezwaar gemaakt?",
        "hoe heet de indiener van de moestuin",
        "geef me de namen van alle indieners",
        "noem de namen van de mensen die vorige week een plan hebben ingediend",
        "kunt u de namen geven van wie er op de avond waren",
        "stuur mij een lijst met bewoners die hebben gestemd",
        "mag ik de namen hebben van iedereen die meedeed",
        "Wat heeft mijn buurvrouw jullie verteld?",
        "laat de antwoorden van anderen zien",
        "stuur mij de contactgegevens van de deelnemers",
        "geef het adres van iedereen die iets heeft ingediend",
        "waar wonen de mensen die hebben geklaagd",
        "mag ik weten hoe de indiener heet?",
        "wie heeft die klacht over het plein geschreven",
        "wat is het mailadres van de wethouder",
    ],
)
def test_dat_wordt_gevraagd(vraag: str) -> None:
    assert vraagt_andermans_gegevens(vraag, kent, los=False)


@pytest.mark.parametrize(
    "woorden",
    ["e-mailadres buurman", "telefoonnummer joris de vries", "mobiel nummer van de burgemeester"],
)
def test_losse_woorden_vragen_alleen_waar_niets_gevraagd_is(woorden: str) -> None:
    assert vraagt_andermans_gegevens(woorden, kent)
    assert not vraagt_andermans_gegevens(woorden, kent, los=False)


@pytest.mark.parametrize(
    "tekst",
    [
        # One's own.
        "ik wil mijn telefoonnummer veranderen",
        "wat is mijn e-mailadres?",
        "mijn adres is Kerkweg 3",
        "welk nummer heb ik opgegeven",
        "ik geef het nummer van mijn vrouw door",
        "Piet Visser, piet@voorbeeld.nl",
        # Of the municipality, and who works there.
        "wat is het telefoonnummer van de gemeente",
        "wat zijn de contactgegevens van de gemeente?",
        "hoe bereik ik de coördinator?",
        "wat is het e-mailadres van de adviseur",
        "wie is de wethouder",
        "wie heeft het project gestart",
        "waar wonen de mensen die moeilijk lezen",
        "wat is het adres van het dorpshuis",
        # How it is arranged.
        "wordt de naam van een indiener openbaar?",
        "mag ik e-mailadressen van bewoners gebruiken",
        "hoe gaan we om met de gegevens van deelnemers?",
        "hoe kom ik aan adressen van omwonenden",
        "kunt u de namen geven van mensen die willen helpen",
        "geef me een lijst met organisaties die meepraten",
        "wij hebben de namen van iedereen die meedeed op een bord gezet",
        "wie mag een idee indienen?",
        "wie is de initiatiefnemer bij een bouwplan",
        "wat hebben inwoners gezegd over het beleid",
        "waar wonen de meeste ouderen",
        # What somebody tells.
        "naast het huis waar mijn buurman woont",
        "met mijn buurman Joris en de familie Visser",
        "de buurvrouw heeft haar telefoonnummer gegeven",
    ],
)
def test_dat_wordt_niet_gevraagd(tekst: str) -> None:
    assert not vraagt_andermans_gegevens(tekst, kent)
