"""What people asked in Dalfsen and once got no answer to, in other words than stand in the articles."""

from __future__ import annotations

import pytest

from kennisbank.laden import gemeentemap
from kennisbank.vraagbaak.boekenkast import Boekenkast
from kennisbank.vraagbaak.dienst import Vraagbaak
from kennisbank.vraagbaak.werkvormfeiten import werkvormfeiten
from tests.hulp.stelsel import INDEXMAP

BOOS = (
    "Ons café ligt aan de brink en sinds dinsdag mag er geen auto meer langs. Wij en de slager ernaast"
    " zijn furieus, want geen mens van het gemeentehuis is bij ons langs geweest. Wat staat daar in het"
    " beleid over?"
)


@pytest.fixture(scope="module")
def dalfsen() -> Vraagbaak:
    """With what Dalfsen's articles say; all tests share its index."""
    return Boekenkast(gemeentemap("dalfsen"), INDEXMAP).vraagbaak()


@pytest.mark.parametrize(
    ("vraag", "sleutel"),
    [
        ("wat is dat, plaatselijk belang?", "wat-plaatselijk-belang-is"),
        ("is plaatselijk belang hetzelfde als de participatieraad", "wat-plaatselijk-belang-is"),
        ("mogen wij meebeslissen over het nieuwe fietspad", "hoeveel-invloed-inwoners-hebben"),
        (
            "krijgen we te horen wat er met onze inbreng is gebeurd",
            "wat-de-gemeente-met-uw-inbreng-doet",
        ),
        (BOOS, "waarom-inwoners-soms-niet-mogen-meedenken"),
        ("welke instanties zijn ketenpartner van ons", "voorbeelden-van-ketenpartners"),
        ("maakt de gemeente mijn plan af als ik stop", "de-gemeente-neemt-niet-over"),
        ("welk niveau is er bij een dorpsvisie", "dorpsvisies"),
        # What looks like these is still what it was.
        ("wie is eigenaar van een inwonersinitiatief", "van-wie-het-plan-is"),
        ("wat is een ketenpartner", "wat-ketenpartners-zijn"),
        ("wat is het algemeen belang", "het-algemeen-belang"),
        ("hoe maak ik een omgevingsanalyse", "de-belang-invloed-matrix"),
        ("wie leidt de omgevingsanalyse", "wie-de-omgevingsanalyse-doet"),
        ("is plaatselijk belang een ketenpartner", "ketenpartner-of-maatschappelijke-organisatie"),
        ("is het eindverslag openbaar", "wie-het-eindverslag-krijgt"),
    ],
)
def test_wat_het_beleid_zegt(dalfsen: Vraagbaak, vraag: str, sleutel: str) -> None:
    antwoord = dalfsen.vraag(vraag)
    [deel] = antwoord.delen or antwoord.misschien
    assert deel.sleutel.partition("#")[2] == sleutel


@pytest.mark.parametrize(
    ("vraag", "wat"),
    [
        ("hoe vraag ik stukken op met de Wet open overheid", "Wet open overheid"),
        ("wie gaat er bij jullie over de fietspaden", "een weg, een fietspad of een stoep"),
        ("komt mijn naam op internet als ik een idee indien", "de naam van een indiener"),
        ("komt mijn naam in het verslag van de avond", "namen van deelnemers"),
        ("hoe lang duurt het om bewoners te raadplegen", "oeveel weken een participatietraject"),
        ("mogen pubers iets indienen", "anaf welke leeftijd iemand een initiatief"),
    ],
)
def test_wat_het_beleid_niet_zegt(dalfsen: Vraagbaak, vraag: str, wat: str) -> None:
    assert wat in (dalfsen.vraag(vraag).niet_gezegd or "")


@pytest.mark.parametrize(
    ("vraag", "sleutel"),
    [
        # Each names a subject of its own, and none says "daar".
        ("wie zit er in de intaketafel", "wie-er-aan-de-intaketafel-zitten"),
        ("intaketafel aanwezigen experts", "wie-er-aan-de-intaketafel-zitten"),
        ("wat is goed goan", "activiteiten-van-raadsleden"),
        ("handreiking bouwplannen", "regels-voor-bouwplannen"),
        ("motiveringsplicht Omgevingswet", "de-motiveringsplicht"),
    ],
)
def test_na_een_andere_gemeente_gaat_een_nieuwe_vraag_weer_over_hier(
    dalfsen: Vraagbaak, vraag: str, sleutel: str
) -> None:
    daar = dalfsen.vraag("hoe lang duurt een participatieronde in Enschede")
    [deel] = (antwoord := dalfsen.vraag(vraag, context=daar.context)).delen or antwoord.misschien
    assert (deel.naam, deel.sleutel.partition("#")[2]) == ("Dalfsen", sleutel)


@pytest.mark.parametrize("vraag", ["en hoeveel uur kost dat", "welke sleutels zijn er", "en wie helpt"])
def test_wat_alleen_de_andere_gemeente_weet_of_doorvraagt_blijft_daar(
    dalfsen: Vraagbaak, vraag: str
) -> None:
    daar = dalfsen.vraag("wat is Relevant Gesprek in Enschede")
    antwoord = dalfsen.vraag(vraag, context=daar.context)
    assert {deel.naam for deel in antwoord.delen or antwoord.misschien or antwoord.kandidaten} == {
        "Enschede"
    }


@pytest.mark.parametrize("eerst", ["wat zijn zachte kaders", "wie stelt het plan vast"])
def test_een_vraag_met_eigen_onderwerp_wordt_niet_minder_zeker_na_een_andere(
    dalfsen: Vraagbaak, eerst: str
) -> None:
    context = dalfsen.vraag(eerst).context
    for vraag in ("wat moet er in het eindverslag", "wie maakt er een draaiboek"):
        alleen, erna = dalfsen.vraag(vraag), dalfsen.vraag(vraag, context=context)
        assert erna.zekerheid >= alleen.zekerheid
        assert erna.kandidaten[0].sleutel == alleen.kandidaten[0].sleutel


@pytest.mark.parametrize(
    "vraag",
    [
        "deadline verordening",
        "per wanneer moet die participatieverordening af zijn?",
        "hoelang mag een gemeente wachten met haar verordening",
        "wat is de laatste dag voor de nieuwe verordening",
    ],
)
def test_wanneer_de_verordening_er_moet_zijn(dalfsen: Vraagbaak, vraag: str) -> None:
    antwoord = dalfsen.vraag(vraag)
    [deel] = antwoord.delen or antwoord.misschien
    assert "1 januari 2027" in deel.tekst


@pytest.mark.parametrize(
    "vraag",
    [
        "per wanneer is de participatiewet van kracht",
        "wanneer treedt die wet over participatie in werking?",
    ],
)
def test_wanneer_de_wet_er_kwam(dalfsen: Vraagbaak, vraag: str) -> None:
    antwoord = dalfsen.vraag(vraag)
    [deel] = antwoord.delen or antwoord.misschien
    assert "4 juni 2024" in deel.tekst


@pytest.mark.parametrize(
    ("vraag", "sleutel"),
    [
        ("mag ik mijn auto hier parkeren?", "andere_zaken"),
        ("waar haal ik een nieuw rijbewijs", "andere_zaken"),
        ("wat is het huisnummer van joris de vries", "persoonsgegevens"),
        ("welk telefoonnummer heeft karin yilmaz?", "persoonsgegevens"),
        ("ik vraag me af waar het gemeentehuis staat", None),
        ("hoe betrek ik de buurt bij een plan over parkeren", None),
        ("telefoonnummer gemeente dalfsen", None),
    ],
)
def test_wat_nooit_beantwoord_wordt(dalfsen: Vraagbaak, vraag: str, sleutel: str | None) -> None:
    grens = dalfsen.grens(vraag)
    assert (grens.sleutel if grens else None) == sleutel


@pytest.mark.parametrize(
    ("gemeente", "vraag", "sleutel"),
    [
        ("enschede", "wat doen ze in dat participatieteam niet", "wat-het-participatieteam-niet-doet"),
        ("enschede", "wat doet het participatieteam", "wat-het-participatieteam-doet"),
        (
            "enschede",
            "wie moet het participatieplan vaststellen",
            "wie-akkoord-geeft-op-het-participatieplan",
        ),
        ("dordrecht", "wat leerden medewerkers van eerdere projecten", "wat-medewerkers-nodig-hebben"),
        ("dordrecht", "welke medewerkers deden mee aan de sessies", "welke-medewerkers-meededen"),
        ("assen", "moet er in elk raadsvoorstel een paragraaf", "participatieparagraaf-in-voorstellen"),
    ],
)
def test_wat_het_beleid_van_een_ander_zegt(gemeente: str, vraag: str, sleutel: str) -> None:
    antwoord = Boekenkast(gemeentemap(gemeente), INDEXMAP).vraagbaak().vraag(vraag)
    [deel] = antwoord.delen or antwoord.misschien
    assert deel.sleutel.partition("#")[2] == sleutel


@pytest.mark.parametrize(
    ("gemeente", "vraag", "wat"),
    [
        ("assen", "wie stelt het participatieplan vast", "ie een participatieplan vaststelt"),
        ("dordrecht", "wie geeft akkoord op het participatieplan", "ie een participatieplan vaststelt"),
        ("heerlen", "wie moet het participatieplan vaststellen", "ie een participatieplan goedkeurt"),
        ("assen", "hoeveel weken duurt een consultatie", "oeveel weken een participatietraject"),
        (
            "heerlen",
            "hoe lang duurt het raadplegen van bewoners",
            "oeveel weken een participatietraject",
        ),
    ],
)
def test_wat_het_beleid_van_een_ander_niet_zegt(gemeente: str, vraag: str, wat: str) -> None:
    antwoord = Boekenkast(gemeentemap(gemeente), INDEXMAP).vraagbaak().vraag(vraag)
    assert wat in (antwoord.niet_gezegd or "")


def test_de_tweede_vraag_gaat_over_de_werkvorm_van_de_eerste(dalfsen: Vraagbaak) -> None:
    for vraag in (
        "hoe werkt een worldcafé en hoeveel mensen passen er?",
        "wat is een burgerjury en hoeveel deelnemers zijn er nodig",
        "wat is een klankbordgroep en hoeveel kost dat",
    ):
        antwoord = dalfsen.vraag(vraag)
        eerste, tweede = (deel.sleutel.partition("#")[0] for deel in antwoord.delen)
        assert eerste == tweede, vraag
    # With a subject of its own the second is about that.
    ander = dalfsen.vraag("wat is een worldcafé en wie beslist over een initiatief?")
    assert "worldcafe#" in ander.delen[0].sleutel
    assert all("initiatief" in deel.sleutel for deel in ander.delen[1:])


def test_een_team_is_geen_teams(dalfsen: Vraagbaak) -> None:
    rollen = dalfsen.vraag("wie zitten er in het projectteam?")
    antwoord = dalfsen.vraag("uit hoeveel mensen bestaat het team", context=rollen.context)
    assert not any("online_gesprek" in deel.sleutel for deel in antwoord.delen)
    for woorden, sleutels in (
        (["ons", "team"], ()),
        (["via", "teams"], ("online_gesprek",)),
        (["de", "enquetes"], ("enquete",)),
        (["workshops"], ("workshops",)),
    ):
        assert werkvormfeiten().genoemd(woorden)[0] == sleutels, woorden


def test_wat_terugwijst_gaat_over_wat_het_eerst_was(dalfsen: Vraagbaak) -> None:
    for vraag, woord in (
        ("wat is de intaketafel en wie zitten daar", "intaketafel"),
        ("wat is het eindverslag en wie schrijft dat", "eindverslag"),
        ("wat is het projectplan en waarom is dat belangrijk", "projectplan"),
    ):
        antwoord = dalfsen.vraag(vraag)
        assert all(woord in deel.tekst.casefold() for deel in antwoord.delen), vraag
