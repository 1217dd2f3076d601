"""After an answer: who does that, when, how long. In the articles of two municipalities."""

from __future__ import annotations

import pytest

from kennisbank.laden import gemeentemap
from kennisbank.vraagbaak.antwoord import Antwoord
from kennisbank.vraagbaak.boekenkast import Boekenkast
from kennisbank.vraagbaak.dienst import Vraagbaak
from tests.hulp.stelsel import INDEXMAP
from tests.hulp.vraagbaak import na


@pytest.fixture(scope="module")
def dalfsen() -> Vraagbaak:
    return Boekenkast(gemeentemap("dalfsen"), INDEXMAP).vraagbaak()


@pytest.fixture(scope="module")
def enschede() -> Vraagbaak:
    return Boekenkast(gemeentemap("enschede"), INDEXMAP).vraagbaak()


def gegeven(antwoord: Antwoord) -> list[str]:
    return [deel.sleutel.partition("#")[2] for deel in antwoord.delen or antwoord.misschien]


@pytest.mark.parametrize(
    ("eerst", "vraag", "sleutel"),
    [
        (
            "hoe werkt de belang-invloed matrix",
            "door wie wordt dat gedaan?",
            "wie-de-omgevingsanalyse-doet",
        ),
        ("wat is een belang-invloed matrix", "maar wie doet dat dan", "wie-de-omgevingsanalyse-doet"),
        (
            "welke onderdelen heeft het eindverslag",
            "wie maakt dat",
            "de-vakinhoudelijk-verantwoordelijke",
        ),
        (
            "wat staat er in het eindverslag?",
            "en wie schrijft het?",
            "de-vakinhoudelijk-verantwoordelijke",
        ),
        ("wat staat er in het eindverslag?", "wie krijgt dat te lezen", "wie-het-eindverslag-krijgt"),
        (
            "wat staat er in een plan van aanpak",
            "wie moet dat opstellen",
            "de-vakinhoudelijk-verantwoordelijke",
        ),
        (
            "wat staat er in een plan van aanpak",
            "en wie stelt het vast",
            "wie-het-plan-van-aanpak-vaststelt",
        ),
        ("wat is een intaketafel", "en wie zit daar bij?", "wie-er-aan-de-intaketafel-zitten"),
        ("wat is een intaketafel", "wie hakt daar de knoop door", "een-advies-geen-besluit"),
    ],
)
def test_wie_dat_doet_staat_bij_het_onderwerp(
    dalfsen: Vraagbaak, eerst: str, vraag: str, sleutel: str
) -> None:
    assert gegeven(na(dalfsen, eerst, vraag)) == [sleutel]


@pytest.mark.parametrize(
    ("eerst", "vraag", "sleutel"),
    [
        (
            "hoe lang duurt een participatieronde",
            "en hoeveel uur kost dat",
            "hoeveel-uur-een-participatieronde-kost",
        ),
        (
            "hoeveel uur kost een participatieronde",
            "en in weken?",
            "hoelang-een-participatieronde-duurt",
        ),
        (
            "wat is het participatieteam",
            "uit hoeveel mensen bestaat dat",
            "hoe-groot-het-participatieteam-is",
        ),
    ],
)
def test_hoeveel_staat_bij_het_onderwerp(
    enschede: Vraagbaak, eerst: str, vraag: str, sleutel: str
) -> None:
    assert gegeven(na(enschede, eerst, vraag))[:1] == [sleutel]


@pytest.mark.parametrize("vraag", ["wie doet dat dan?", "en wie voert dat uit", "wie regelt dat"])
def test_waar_het_niet_staat_wordt_dat_gezegd(enschede: Vraagbaak, vraag: str) -> None:
    eerst = "wat gebeurt er in een participatieronde"
    antwoord = na(enschede, eerst, vraag)
    assert not antwoord.beantwoord
    assert antwoord.niet_gezegd == "Wie dat doet, staat er niet bij."
    assert gegeven(antwoord) != gegeven(enschede.vraag(eerst))


@pytest.mark.parametrize(
    "vraag", ["hoe lang duurt dat?", "en hoeveel weken kost dat", "wat mag dat kosten"]
)
def test_dezelfde_passage_komt_niet_nog_eens_als_zij_het_niet_zegt(
    dalfsen: Vraagbaak, vraag: str
) -> None:
    eerst = "wat is een intaketafel"
    assert set(gegeven(na(dalfsen, eerst, vraag))).isdisjoint(gegeven(dalfsen.vraag(eerst)))


def test_de_tweede_van_twee_vragen_gaat_over_de_eerste(dalfsen: Vraagbaak) -> None:
    for vraag, sleutels in (
        (
            "wie zit er aan de intaketafel en wie beslist er?",
            ["wie-er-aan-de-intaketafel-zitten", "een-advies-geen-besluit"],
        ),
        (
            "wie schrijft het eindverslag en wie leest dat?",
            ["de-vakinhoudelijk-verantwoordelijke", "wie-het-eindverslag-krijgt"],
        ),
    ):
        assert gegeven(dalfsen.vraag(vraag)) == sleutels


@pytest.mark.parametrize(
    "vraag", ["hoe doet Enschede dat?", "hoe pakt Heerlen dat aan", "en in Assen?"]
)
def test_waar_een_ander_er_niets_over_zegt_wordt_dat_gezegd(dalfsen: Vraagbaak, vraag: str) -> None:
    antwoord = na(dalfsen, "wat is de intaketafel", vraag)
    assert not antwoord.gegeven
    assert "vind ik niets in het beleid van" in (antwoord.niet_gezegd or "")


def test_de_duur_van_een_ronde_is_geen_termijn_van_een_ander(enschede: Vraagbaak) -> None:
    for vraag in (
        "hoe lang duurt een participatieronde vergeleken met Dalfsen",
        "duurt een participatieronde in Dalfsen langer dan hier?",
    ):
        antwoord = enschede.vraag(vraag)
        assert gegeven(antwoord) == ["hoelang-een-participatieronde-duurt"]
        assert antwoord.kanttekening == "Over Dalfsen vind ik hierover niets."


def test_wat_een_ander_wel_zegt_staat_ernaast(dalfsen: Vraagbaak) -> None:
    daar = na(dalfsen, "wat zijn de doelen van inwonerbetrokkenheid", "hoe doet Enschede dat?")
    assert gegeven(daar) == ["de-zes-participatiedoelen"]
    naast = dalfsen.vraag("wat is het verschil met Dalfsen?", context=daar.context)
    assert gegeven(naast) == ["de-vijf-doelen", "de-zes-participatiedoelen"]


def test_korter_en_eenvoudiger_noemt_wat_er_in_de_lijst_staat(dalfsen: Vraagbaak) -> None:
    eerst = dalfsen.vraag("geef voorbeelden van ketenpartners")
    for vraag in ("korter graag", "leg dat eens eenvoudiger uit", "kan dat in gewone taal"):
        [deel] = dalfsen.vraag(vraag, context=eerst.context).delen
        assert "GGD" in deel.tekst
        assert len(deel.tekst) < len(eerst.delen[0].tekst)
    # A question about it is no such wish.
    assert gegeven(dalfsen.vraag("hoe kort is een korte enquête", context=eerst.context)) != gegeven(
        eerst
    )
