"""Parts of sentences that tell, with the words that the intake of Dalfsen gives."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from acties.vragenlijst.vooraf import lees_vooraf
from kennisbank.laden import GemeenteGegevens
from tests.hulp.vragenlijsten import lijst, vraag


def vind(dalfsen: GemeenteGegevens, vraag_: str, tekst: str) -> str | None:
    intake, gemeente = dalfsen.vragenlijsten["intake"].inhoud, dalfsen.gemeente.inhoud
    inbreng = lees_vooraf(intake, gemeente, tekst).get(vraag_)
    return inbreng.tekst if inbreng is not None else None


@pytest.mark.parametrize(
    ("tekst", "doel"),
    [
        (
            "een moestuin, zodat kinderen leren tuinieren, en het kost 2000 euro",
            "zodat kinderen leren tuinieren",
        ),
        ("er ligt altijd zwerfafval, daarom willen we een opruimploeg", "er ligt altijd zwerfafval"),
        (
            "In de Marshoek is niks voor tieners. Daarom willen we een pannaveld.",
            "In de Marshoek is niks voor tieners",
        ),
        ("ik wil wat doen tegen eenzaamheid", "tegen eenzaamheid"),
        ("een bankje om oude mensen te laten uitrusten", "om oude mensen te laten uitrusten"),
        ("Ons doel is meer groen. We beginnen in mei.", "Ons doel is meer groen"),
        ("Een bank. Ouderen lopen dan vaker een ommetje.", "Ouderen lopen dan vaker een ommetje"),
        ("een jeugdhonk tegen de verveling", "tegen de verveling"),
        ("Bloembakken. De straat wordt er mooier van.", "De straat wordt er mooier van"),
        ("Een kaartmiddag op zondag want dan is er niemand", "want dan is er niemand"),
        ("Schaduw in de tuin, daar doen we het voor.", "Schaduw in de tuin"),
        # What is wrong now, is why.
        ("Een schommel. Mijn neefje kan nu nergens op.", "Mijn neefje kan nu nergens op"),
        (
            "Lampen graag. Mijn dochter durft er 's avonds niet langs.",
            "Mijn dochter durft er 's avonds niet langs",
        ),
        ("Prullenbakken. Het is daar elke zomer een bende.", "Het is daar elke zomer een bende"),
        ("Samen eten, goed tegen het alleen zijn.", "tegen het alleen zijn"),
        ("Oud papier ophalen. De opbrengst gaat naar de jeugd.", "De opbrengst gaat naar de jeugd"),
    ],
)
def test_doel(dalfsen: GemeenteGegevens, tekst: str, doel: str) -> None:
    assert vind(dalfsen, "doel", tekst) == doel


@pytest.mark.parametrize(
    "tekst",
    [
        "ik stel voor om een koffiekar te laten rijden",
        "het kost niks want we krijgen alles",
        "ik heb de buren niet gesproken omdat ze op vakantie zijn",
        "wij willen dat trekken",
        "in de meivakantie, dan hebben de kinderen vrij",
        "het eerste weekend van juni lijkt ons mooi om een straatfeest te houden",
        "een feest. De tweede zaterdag van mei lijkt ons geschikt om te beginnen met bouwen",
        "half juni vinden wij handig om de tent neer te zetten",
        "een feest. Liefst in het laatste weekend van mei, want dan is iedereen thuis",
        "half mei lijkt ons het beste omdat dan de kinderen vrij zijn",
        "een feest. In september, want dan is iedereen terug",
        "Kan de gemeente zand storten? Dan maken we een baan.",
        "Kunnen jullie een stopcontact plaatsen? Dan draaien wij een film.",
        "een bankje tegen de muur van de kerk",
    ],
)
def test_geen_doel(dalfsen: GemeenteGegevens, tekst: str) -> None:
    assert vind(dalfsen, "doel", tekst) is None


@pytest.mark.parametrize(
    ("tekst", "wie"),
    [
        ("ik heb het er met mijn buurvrouw over gehad", "met mijn buurvrouw"),
        ("de buren vinden het prima want die heb ik al gesproken", "de buren"),
        ("Met wie ik gepraat heb? Met de dominee en de koster.", "Met de dominee en de koster"),
        ("ik sprak laatst de wijkagent over te hard rijden", "de wijkagent"),
        ("Plaatselijk Belang is op de hoogte", "Plaatselijk Belang"),
        ("ik heb flyers rondgebracht", "ik heb flyers rondgebracht"),
        ("ik heb nog met niemand gesproken", "ik heb nog met niemand gesproken"),
        ("de voorzitter van de voetbal weet het al", "de voorzitter van de voetbal"),
        ("met de kerkenraad is het doorgesproken", "met de kerkenraad"),
        ("een klok, en de beiaardier vindt het schitterend", "de beiaardier"),
        ("Overblijfmoeders en coördinatrice zijn al ingelicht", "Overblijfmoeders en coördinatrice"),
        ("de havenmeester heb ik vorige week gebeld", "de havenmeester"),
        ("de havenmeester heb ik gemaild maar nog niks gehoord", "de havenmeester"),
        ("ik heb het de veerlui gevraagd", "de veerlui"),
        ("Ik heb overleg gehad met meneer Bos", "met meneer Bos"),
        (
            "ik heb het verteld aan de kerkenraad en aan de buren van der Berg",
            "de kerkenraad en aan de buren van der Berg",
        ),
        (
            "ik heb het gevraagd aan de school en aan de ouders van Finn",
            "de school en aan de ouders van Finn",
        ),
        (
            "ik heb het voorgelegd aan de dominee en ook aan de koster",
            "de dominee en ook aan de koster",
        ),
        ("een kas, de beheerder daar is voor", "de beheerder daar"),
        ("de penningmeester heeft al een mail gehad", "de penningmeester"),
        ("alle bewoners hebben een brief gekregen", "alle bewoners"),
        ("Een kas. De directrice heeft er zin in", "De directrice"),
        ("Volgens de huisarts is een wandelclub goed", "de huisarts"),
        ("Een kas. De motorclub staat te springen", "De motorclub"),
        ("niet met de wethouder gesproken, maar wel met de stalhouder", "met de stalhouder"),
        (
            "eerst met de bakker gesproken, toen met de slager",
            "met de bakker gesproken, toen met de slager",
        ),
    ],
)
def test_gesproken_met(dalfsen: GemeenteGegevens, tekst: str, wie: str) -> None:
    assert vind(dalfsen, "gesproken_met", tekst) == wie


@pytest.mark.parametrize(
    ("tekst", "hulp"),
    [
        ("Een boom. We hebben alleen een vergunning nodig.", "We hebben alleen een vergunning nodig"),
        ("kunnen jullie meedenken over de plek?", "kunnen jullie meedenken over de plek"),
        ("we hebben geen hulp nodig", "we hebben geen hulp nodig"),
        (
            "We hebben iemand nodig die naar de tekening kijkt, en we beginnen in mei.",
            "We hebben iemand nodig die naar de tekening kijkt",
        ),
        ("graag een gesprek met iemand van verkeer", "graag een gesprek met iemand van verkeer"),
        ("Een dixi, kunt u dat regelen?", "Een dixi"),
        (
            "De politie komt langs en van de gemeente hebben we hesjes nodig",
            "van de gemeente hebben we hesjes nodig",
        ),
        ("we doen het met de club en vragen alleen wat puin van de gemeente", "vragen alleen wat puin"),
        ("We hoeven geen geld van de gemeente. Wel graag een afzetlint.", "Wel graag een afzetlint"),
    ],
)
def test_hulp_nodig(dalfsen: GemeenteGegevens, tekst: str, hulp: str) -> None:
    assert vind(dalfsen, "hulp_nodig", tekst) == hulp


@pytest.mark.parametrize(
    "tekst",
    ["we hebben 300 euro nodig voor verf", "kun je mij helpen met een idee", "een boom planten"],
)
def test_geen_hulp_nodig(dalfsen: GemeenteGegevens, tekst: str) -> None:
    assert vind(dalfsen, "hulp_nodig", tekst) is None


def test_een_deel_gaat_naar_de_vraag_met_het_langste_signaal(dalfsen: GemeenteGegevens) -> None:
    herken = [
        {"soort": "zinsdeel", "signalen": ["want"]},
        {"soort": "zinsdeel", "signalen": ["want die … gesproken"]},
    ]
    twee = lijst(vraag("reden", herken=herken[0]), vraag("wie", herken=herken[1]))
    gelezen = lees_vooraf(twee, dalfsen.gemeente.inhoud, "een boom, want die heb ik gesproken")
    assert set(gelezen) == {"wie"}


@pytest.mark.parametrize(
    ("signaal", "tekst", "raak"),
    [
        ("werk*", "wij werken eraan", True),
        ("werk*", "een vuurwerk", False),
        ("*overlast", "de geluidsoverlast", True),
        ("met … gepraat", "met de buren gepraat", True),
        ("met … gepraat", "gepraat met", False),
        ("{organisatie} helpt", "Vitens helpt", True),
        ("{organisatie} helpt", "Jan helpt", False),
        ("a.b", "axb", False),
    ],
)
def test_signalen(dalfsen: GemeenteGegevens, signaal: str, tekst: str, raak: bool) -> None:
    een = lijst(vraag("v", herken={"soort": "zinsdeel", "signalen": [signaal]}))
    assert bool(lees_vooraf(een, dalfsen.gemeente.inhoud, tekst)) is raak


@pytest.mark.parametrize("fout", ["vindt het goed", "{wie} en {wie}", "{wie}"])
def test_een_constructie_heeft_een_plek_en_woorden(fout: str) -> None:
    herken = {"soort": "zinsdeel", "signalen": ["x"], "alleen_wie": True, "wie": [fout]}
    with pytest.raises(ValidationError, match="precies één keer"):
        lijst(vraag("v", herken=herken))


def test_zonder_organisaties_zegt_dat_signaal_niets(dalfsen: GemeenteGegevens) -> None:
    kaal = dalfsen.gemeente.inhoud.model_copy(update={"organisaties": ()})
    een = lijst(vraag("v", herken={"soort": "zinsdeel", "signalen": ["{organisatie} helpt"]}))
    assert lees_vooraf(een, kaal, "Vitens helpt") == {}
