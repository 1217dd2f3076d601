"""What an idea costs, and which amounts are something else."""

from __future__ import annotations

import pytest

from acties.vragenlijst.herkennen import Verhaal
from acties.vragenlijst.herkennen.geld import Geld
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.herkenning import HerkenGeld


def vind(dalfsen: GemeenteGegevens, tekst: str) -> str | None:
    return Geld().vind(HerkenGeld(soort="geld"), Verhaal.van(tekst, dalfsen.gemeente.inhoud))


@pytest.mark.parametrize(
    ("tekst", "bedrag"),
    [
        ("ik wil een moestuin, kost zo'n 2000 euro", "zo'n 2000 euro"),
        ("dat kost ongeveer € 1.500,50 aan planten", "ongeveer € 1.500,50"),
        ("een bankje van tweehonderdvijftig euro", "tweehonderdvijftig euro"),
        ("we schatten het op 750", "750"),
        ("het kost 3k", "3k"),
        ("een bankje, het mag niet meer dan 800 kosten", "niet meer dan 800"),
        ("een bankje, dat hoeft niet meer dan 800 te kosten", "niet meer dan 800"),
        ("we denken tussen de 500 en 1000 euro kwijt te zijn", "tussen de 500 en 1000 euro"),
        ("een paar honderd euro is genoeg", "een paar honderd euro"),
        ("met een euro of 400 komen we er wel", "een euro of 400"),
        ("het wordt 2.500,- in totaal", "2.500,- in totaal"),
        ("de begroting is 12 mille", "12 mille"),
        ("dat wordt al gauw anderhalve ton", "al gauw anderhalve ton"),
        ("het onderhoud kost 300 euro per jaar", "300 euro per jaar"),
        ("we doen alles zelf dus het kost niks", "het kost niks"),
        ("vorig jaar betaalden we nog € 80, nu komt het op € 120", "€ 120"),
        ("de bordjes zijn 8 euro per stuk", "8 euro"),
        ("de bordjes zijn 8 euro per stuk, dat is dus 160 euro", "160 euro"),
        ("een lindeboom bij de entree van het dorp, 450 euro", "450 euro"),
        ("de entree is 3 euro en de hele avond kost 900 euro", "900 euro"),
        ("een klimrek, de leverancier rekent er 1.450 voor", "1.450"),
        ("Offerte van de timmerman: achthonderdvijftig.", "achthonderdvijftig"),
        ("nieuw is zo'n kar 2750, tweedehands kan ook", "2750"),
        ("stenen en cement ruwweg 600, de rest is er al", "ruwweg 600"),
        ("metselaar Bos doet het voor 3400 en ruimt het puin op", "3400"),
        ("een bankje, kosten 1200,= euro", "1200,= euro"),
        ("nieuwe doelen, 1.750,= alles bij elkaar", "1.750,="),
        ("dat wordt € 900,= denk ik", "€ 900,="),
        ("een hek, kosten 640,– euro", "640,– euro"),
        ("het kost anderhalf duizend euro", "anderhalf duizend euro"),
        ("de kosten zijn anderhalf duizend", "anderhalf duizend"),
        ("we denken aan zo'n 2 mille", "zo'n 2 mille"),
        ("kost 1k", "1k"),
        ("dat is een paar 100 euro", "een paar 100 euro"),
        ("het kost 500 euro, nee wacht, 600 euro", "600 euro"),
        ("kosten 300 euro, sorry, ik bedoel 350 euro", "350 euro"),
        ("het kost 300 euro, nee subsidie is niet nodig", "300 euro"),
    ],
)
def test_wat_het_kost(dalfsen: GemeenteGegevens, tekst: str, bedrag: str) -> None:
    assert vind(dalfsen, tekst) == bedrag


@pytest.mark.parametrize(
    "tekst",
    [
        "mijn pensioen is 1200 euro en ik heb tijd genoeg",
        "toegang 5 euro per persoon",
        "we hebben 450 euro opgehaald met de rommelmarkt",
        "in 2019 kostte dat 3000 euro",
        "we zijn met 25 mensen en wonen op nummer 12",
        "kinderen van 4 tot 12 jaar",
        "een eurootje is snel gevonden",
        "wij willen een veldje van 2000 meter",
        "de vereniging heeft 300 leden en bestaat 75 jaar",
        "ik ben nog geen tachtig, en zoek een koor voor kinderen onder de twaalf",
        "we zijn met ongeveer 150, vooral ouderen",
        "een bankje bij Kerkstraat 112, naast de winkel waar ik kopen leerde",
        "de kerk is van 1850 en het gaat om nieuwe klokken",
        "het depot levert er driehonderd, genoeg voor een heel veld",
        "de contributie is 40 euro",
        "ik kreeg een boete van 95 euro omdat het bord niet te zien was",
        "er is al 500 euro subsidie toegezegd",
        "",
        "we zijn 12.000 euro aan het inzamelen voor een klimrek",
    ],
)
def test_wat_geen_kosten_zijn(dalfsen: GemeenteGegevens, tekst: str) -> None:
    assert vind(dalfsen, tekst) is None


def test_een_bedrag_zonder_euro_per_keer_of_verbeterd(dalfsen: GemeenteGegevens) -> None:
    for tekst, bedrag in {
        "Hiervoor hebben wij zo'n 3.100 nodig.": "zo'n 3.100",
        "Een tent huren kost 90 euro per dag.": "90 euro",
        "Eerst schreef ik 300 euro op maar dat wordt 480 euro.": "480 euro",
        "Een insectenmuur, kosten nihil.": "kosten nihil",
        "Een ruilrek, dat kost niemand een cent.": "dat kost niemand een cent",
    }.items():
        assert vind(dalfsen, tekst) == bedrag, tekst
    for tekst in (
        "Wij betalen 4 euro per persoon contributie per week.",
        "Daarvoor hebben we 250 tegels nodig.",
        "Eerder kregen wij een bijdrage van 900 euro.",
    ):
        assert vind(dalfsen, tekst) is None, tekst
