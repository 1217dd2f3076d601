"""When an idea is to happen, and which moments are something else."""

from __future__ import annotations

import pytest

from acties import klok
from acties.vragenlijst.herkennen import Verhaal
from acties.vragenlijst.herkennen.moment import Moment
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.herkenning import HerkenMoment

JAAR = klok.vandaag().year


def vind(dalfsen: GemeenteGegevens, tekst: str) -> str | None:
    return Moment().vind(HerkenMoment(soort="moment"), Verhaal.van(tekst, dalfsen.gemeente.inhoud))


@pytest.mark.parametrize(
    ("tekst", "moment"),
    [
        ("ik wil in Hoonhorst volgend voorjaar een moestuin", "volgend voorjaar"),
        (f"we beginnen in mei {JAAR + 1}", f"in mei {JAAR + 1}"),
        ("na de zomer willen we starten", "na de zomer"),
        ("het liefst zo snel mogelijk", "het liefst zo snel mogelijk"),
        ("Kan het z.s.m.?", "z.s.m"),
        ("we dachten aan zaterdag 12 september", "zaterdag 12 september"),
        (f"op 12-09-{JAAR + 1} is de opening", f"op 12-09-{JAAR + 1}"),
        ("ergens begin volgend jaar", "ergens begin volgend jaar"),
        ("over een half jaar moet het klaar zijn", "over een half jaar"),
        ("met kerst willen we een lichtjestocht", "met kerst"),
        ("vanaf september elke dinsdag koffie", "vanaf september"),
        ("een straatfeest op burendag", "op burendag"),
        ("we willen vóór de bouwvak klaar zijn", "vóór de bouwvak"),
        ("uiterlijk in het najaar", "uiterlijk in het najaar"),
        ("we willen in het 2e kwartaal beginnen", "in het 2e kwartaal"),
        ("In augustus was het te droog, dus we planten in november", "in november"),
        ("van ’t voorjaar gaan we beginnen", "van ’t voorjaar"),
        (
            "elke eerste zaterdag van de maand koffie in het dorpshuis",
            "elke eerste zaterdag van de maand",
        ),
        ("de eerste zaterdag na de herfstvakantie plantdag", "de eerste zaterdag na de herfstvakantie"),
        ("Kosten: niks. Wanneer: als het droog is.", "als het droog is"),
        ("we starten zodra er genoeg vrijwilligers zijn", "zodra er genoeg vrijwilligers zijn"),
        # Any event may be what somebody waits for.
        ("Zodra de maïs eraf is wil ik beginnen met een poel", "Zodra de maïs eraf is"),
        ("een theehuisje zodra de bloesem eraan zit", "zodra de bloesem eraan zit"),
        (
            "de opening is zodra de kinderen weer naar school gaan",
            "zodra de kinderen weer naar school gaan",
        ),
        ("wij starten als het blad gevallen is", "als het blad gevallen is"),
        ("een net op het veld. als het ff kan voor de zomervakantie", "voor de zomervakantie"),
        ("Als het goed is kunnen ze er tegen de herfst in", "tegen de herfst"),
        ("een optocht rond Sint Maarten", "rond Sint Maarten"),
        ("een feest op oudejaarsavond", "op oudejaarsavond"),
        ("een grote maaltijd tijdens de vastenmaand", "tijdens de vastenmaand"),
        ("na de aardappeloogst willen we zingen", "na de aardappeloogst"),
        ("het mag op vrijdagmorgen", "op vrijdagmorgen"),
        ("elke twee weken met de huifkar", "elke twee weken"),
        ("knippen, één maandag per maand", "één maandag per maand"),
        ("Elke vrijdag biljarten voor mannen die hun vrouw verloren hebben", "Elke vrijdag"),
        # What is put right at once.
        ("een lange tafel in mei, nee wacht, in juni is beter", "in juni"),
        ("we willen in april, of nee, begin mei beginnen", "begin mei"),
        ("Burendag willen we dit jaar groots doen, 28 september", "28 september"),
    ],
)
def test_wanneer_het_gebeurt(dalfsen: GemeenteGegevens, tekst: str, moment: str) -> None:
    assert vind(dalfsen, tekst) == moment


@pytest.mark.parametrize(
    "tekst",
    [
        "ik ben van 1954 en woon hier al 40 jaar",
        f"in {JAAR - 7} hebben we dit al eens gedaan",
        f"in mei {JAAR - 1} is de bank weggehaald",
        "elke zomer staat het hier blank",
        "afgelopen winter viel er iemand",
        "in de winter is het er donker",
        "bel me morgen maar terug",
        "vorig voorjaar was er nog een boom",
        "het duurt al drie jaar",
        "het zomert hier nooit en mei bloeit mooi",
        "mijn dochter Mei is zes",
        "ik hoor graag zo snel mogelijk van u",
        "",
        "elke zaterdag ligt het hier vol met blikjes",
        "Wanneer: geen idee nog",
        "Begin april was ik in Denemarken en daar staan ze overal",
        "Zodra het donker is staat hier niemand meer",
        "alle kleren zijn binnen twee maanden te klein",
        "de brief van 3 februari ging over de baan",
        "we zoeken een schuur waar we een half jaar terecht kunnen",
        "in maart twee keer ingebroken",
        "de jachtvereniging maait het twee keer per jaar",
    ],
)
def test_wat_geen_moment_van_het_plan_is(dalfsen: GemeenteGegevens, tekst: str) -> None:
    assert vind(dalfsen, tekst) is None


def test_een_datum_die_voorbij_is_telt_niet(dalfsen: GemeenteGegevens) -> None:
    verhaal = f"Op 12 maart jl. was er een avond. Wij willen in september {JAAR + 1} starten."
    assert vind(dalfsen, verhaal) == f"in september {JAAR + 1}"


def test_een_grens_in_het_weer_en_wat_klaar_is(dalfsen: GemeenteGegevens) -> None:
    for tekst, moment in {
        "Graag een windscherm, voordat het te koud wordt.": "voordat het te koud wordt",
        "We willen de heg planten voor het gaat vriezen.": "voor het gaat vriezen",
        "Ik wil beginnen als de steiger is afgebroken.": "als de steiger is afgebroken",
        "We willen op donderdag na het werk koken.": "op donderdag na het werk",
    }.items():
        assert vind(dalfsen, tekst) == moment, tekst
    for tekst in (
        "Het kan als jullie de stenen geven.",
        "De zaal kost 60 euro per zaterdag.",
        "Er moet iets gebeuren voordat het gevaarlijk wordt.",
    ):
        assert vind(dalfsen, tekst) is None, tekst
