"""Corrections in one's own words: understood, said, and never in another answer."""

from __future__ import annotations

from typing import Any

import pytest

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.overzicht import weergave_van
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.toestand import Resultaat
from acties.vragenlijst.uitkomst import VraagOpen
from kennisbank.laden import GemeenteGegevens
from tests.hulp.verbeteren import ANDER_NUMMER, SOORTEN, VERTELD, na, naam, nieuw, soorten


@pytest.mark.parametrize("als", SOORTEN)
@pytest.mark.parametrize(
    ("tekst", "vraag", "waarde"),
    [
        ("doe van 6 maar september", "wanneer", "september"),
        ("maak van 6 maar september", "wanneer", "september"),
        ("6: in het voorjaar", "wanneer", "in het voorjaar"),
        ("verander 6 in mei", "wanneer", "mei"),
        ("bij 5 moet de ijsclub staan", "samenwerking", "de ijsclub"),
        ("bij 5 staat onzin, de ijsclub doet mee", "samenwerking", "de ijsclub doet mee"),
        ("vraag 3 mot wezen dat er weer wat te doen is", "doel", "dat er weer wat te doen is"),
        ("bij 4 alleen Anja", "gesproken_met", "alleen Anja"),
        ("bij 4 gewoon enkel de bakker", "gesproken_met", "gewoon enkel de bakker"),
        ("bij 5 toch niemand", "samenwerking", "niemand"),
        ("bij 4 liever de hele straat", "gesproken_met", "de hele straat"),
        ("bij kosten 400 van het fonds", "kosten", "400 van het fonds"),
        ("7 is fout, het moet 900 zijn", "kosten", "een euro of 900"),
        ("wijzig het bedrag naar 650 euro", "kosten", "een euro of 650"),
        ("maak van 700 800", "kosten", "een euro of 800"),
        ("het kost toch 750 ipv 700", "kosten", "een euro of 750"),
        ("kosten weet ik al, 20 euro per huis, 9 huizen", "kosten", "20 euro per huis, 9 huizen"),
        ("sorry, het wordt toch juni", "wanneer", "juni"),
        ("het is de Esstraat, niet de Molenstraat", "idee", VERTELD["idee"].replace("Molen", "Es")),
        ("Hoonhorst klopt niet, het is in Oudleusen", "idee",
         VERTELD["idee"].replace("Hoonhorst", "Oudleusen")),
        ("Tonny doet niet meer mee, wel Joke", "gesproken_met", "met buurman Geert en Joke"),
        ("de naam van de buurman mag eruit", "gesproken_met", "met buurman en Tonny"),
        ("haal bij 4 Tonny weg", "gesproken_met", "met buurman Geert"),
        ("Tonny mag eruit", "gesproken_met", "met buurman Geert"),
        ("7 klopt niet, ik weet niet wat het kost", "kosten", None),
        ("niet Bakker maar Bakkers", "contactgegevens", naam("Ria Bakkers")),
        ("mijn achternaam is Bakkers met een s", "contactgegevens", naam("Ria Bakkers")),
        ("ik heet geen Ria Bakker, ik heet Rita de Bakker", "contactgegevens", naam("Rita de Bakker")),
        ("ik heb een nieuw nummer 0687654321", "contactgegevens", ANDER_NUMMER),
    ],
)  # fmt: skip
def test_wat_bedoeld_is_komt_waar_het_hoort(
    dalfsen: GemeenteGegevens, als: Any, tekst: str, vraag: str, waarde: Any
) -> None:
    resultaat = na(dalfsen, als(tekst))
    assert nieuw(resultaat) == {vraag: waarde}
    [melding] = resultaat.meldingen
    assert melding.soort == ("gewist" if waarde is None else "gewijzigd")
    assert melding.gegevens["oud"]


@pytest.mark.parametrize("als", SOORTEN)
@pytest.mark.parametrize(
    ("tekst", "vraag", "anders"),
    [
        ("ik wil er toch 200 van maken en niet sparen maar van het fonds", "kosten",
         {"kosten": "150 en dat sparen we"}),
        ("bij vraag 3 staat iets over de kerk, dat hoort daar niet", "doel", {}),
        ("bij 3 staat onzin, dat hoort daar niet", "doel", {}),
        ("vraag 3 klopt niet, dat moet eruit", "doel", {}),
        ("die bakker zijn naam mag eruit", "gesproken_met", {}),
        ("4 moet anders", "gesproken_met", {}),
    ],
)  # fmt: skip
def test_wat_niet_helemaal_begrepen_is_verandert_niets(
    dalfsen: GemeenteGegevens, als: Any, tekst: str, vraag: str, anders: dict[str, Any]
) -> None:
    resultaat = na(dalfsen, als(tekst), **anders)
    assert not resultaat.nieuw
    gevraagd = weergave_van(dalfsen.vragenlijsten["intake"].inhoud, resultaat)
    assert isinstance(gevraagd, VraagOpen)
    assert gevraagd.vraag == vraag


@pytest.mark.parametrize(
    "tekst",
    ["2 banken graag", "4 mensen", "toch maar niet", "ik wil het toch liever nog niet versturen",
     "let op: dit is belangrijk", "nee toch 700 euro"],
)  # fmt: skip
def test_wat_geen_antwoord_noemt_verandert_niets(dalfsen: GemeenteGegevens, tekst: str) -> None:
    assert not na(dalfsen, g.Beantwoord(Inbreng(tekst=tekst))).nieuw


@pytest.mark.parametrize(
    "tekst",
    [
        "er staat nergens iets over bomen??",
        "moet ik nu betalen",
        "wanneer hoor ik iets",
        "ik vind het spannend",
        "Geert heet Gert",
    ],
)
def test_wat_niet_te_plaatsen_is_wordt_gezegd(dalfsen: GemeenteGegevens, tekst: str) -> None:
    resultaat = na(dalfsen, g.Beantwoord(Inbreng(tekst=tekst)))
    assert not resultaat.nieuw
    assert soorten(resultaat) == ["niet_verwerkt"]


def test_wie_aankondigt_hoort_de_vraag_welk_antwoord(dalfsen: GemeenteGegevens) -> None:
    resultaat = na(dalfsen, g.Beantwoord(Inbreng(tekst="ik wil nog iets toevoegen")))
    assert not resultaat.nieuw
    assert soorten(resultaat) == ["wat_wijzigen"]


ONDERWEG = (
    (2, "mijn naam is Bakkers met dubbel k", {"contactgegevens": naam("Ria Bakkers")}),
    (2, "vraag 3 moet rust zijn", {"doel": "rust"}),
    (3, "zet bij vraag 2 ook dat er bomen staan", {"idee": f"{VERTELD['idee']}\n\ndat er bomen staan"}),
    (3, "ik heb een nieuw nummer 0687654321", {"contactgegevens": ANDER_NUMMER}),
)  # fmt: skip


def test_ook_terwijl_iets_anders_gevraagd_wordt(dalfsen: GemeenteGegevens) -> None:
    for tot, tekst, verwacht in ONDERWEG:
        assert nieuw(na(dalfsen, g.Beantwoord(Inbreng(tekst=tekst)), tot=tot)) == verwacht, tekst
    resultaat = na(dalfsen, g.Corrigeer("o wacht niet Bakker met één k maar Bakkers, twee dus"), tot=2)
    assert nieuw(resultaat) == {"contactgegevens": naam("Ria Bakkers")}


@pytest.mark.parametrize(
    ("tot", "tekst"),
    [
        (2, "minder eenzaamheid, niet alleen voor ouderen maar voor iedereen"),
        (2, "de 3 straten weer met elkaar verbinden"),
        (2, "mijn doel is dat mensen elkaar zien"),
        (3, "niet met de buren maar wel met de school"),
        (3, "met 4 van de buren"),
        (3, "bij 4 huizen aangebeld"),
        (3, "bij de buren moet ik nog langs"),
        (3, "bij de buren langs geweest, nummer 4 en 6"),
        (4, "de voetbalclub doet niet mee, wel de school"),
        (5, "in juni, niet in mei"),
        (5, "2 weken in juni"),
        (6, "500 euro, dat betaalt de buurtvereniging"),
        (7, "advies, geen geld"),
        (7, "jullie kunnen bij punt 3 van de route een bord zetten"),
    ],
)
def test_een_gewoon_antwoord_blijft_een_antwoord(
    dalfsen: GemeenteGegevens, tot: int, tekst: str
) -> None:
    resultaat = na(dalfsen, g.Beantwoord(Inbreng(tekst=tekst)), tot=tot)
    assert nieuw(resultaat) == {list(VERTELD)[tot]: tekst}


def test_bij_een_heropend_antwoord(dalfsen: GemeenteGegevens) -> None:
    def zeg(heropend: str, tekst: str, **anders: Any) -> Resultaat:
        return na(dalfsen, g.Beantwoord(Inbreng(tekst=tekst)), heropend=heropend, **anders)

    # What is plainly another answer goes there, and the one that was reopened stays.
    juni = zeg("gesproken_met", "het is niet elke dinsdag, ik wil het in juni", wanneer="elke dinsdag")
    assert nieuw(juni) == {"wanneer": "in juni"}
    huizen = zeg("contactgegevens", "kosten kan ik zeggen, 15 euro per huis, 12 huizen")
    assert nieuw(huizen) == {"kosten": "15 euro per huis, 12 huizen"}
    # A yes answers no question for what or how much.
    assert soorten(zeg("kosten", "ja")) == ["behouden"]
    assert nieuw(zeg("samenwerking", "ja")) == {"samenwerking": "ja"}
    opdracht = "en dat van die vlag hoort daar niet"
    assert not nieuw(zeg("gesproken_met", opdracht, gesproken_met="een vlag ophangen"))
    half = zeg("gesproken_met", opdracht, gesproken_met="Met de koster. Een vlag ophangen.")
    assert nieuw(half) == {"gesproken_met": "Met de koster."}


def test_versturen_met_een_antwoord_opnieuw_open(dalfsen: GemeenteGegevens) -> None:
    resultaat = na(dalfsen, g.Verstuur("verstuur maar"), heropend="contactgegevens")
    assert soorten(resultaat) == ["behouden"]
    assert resultaat.toestand.heropend is None
    assert resultaat.slot is None, "eerst nog eens nalezen"


def test_wat_er_moet_staan_zonder_hoe_dat_gezegd_wordt(dalfsen: GemeenteGegevens) -> None:
    idee = VERTELD["idee"]
    for tekst, anders in {
        "maak daar augustus van": {"wanneer": "augustus"},
        "maak daar de zomervakantie van": {"wanneer": "in de zomervakantie"},
        "nee, doe er toch maar 900 euro van": {"kosten": "een euro of 900"},
        "maak het maart": {"wanneer": "maart"},
        "bij hulp moet alleen staan dat we de grond mogen gebruiken": {
            "hulp_nodig": "dat we de grond mogen gebruiken"
        },
        "bij wat ik wil bereiken moet ook: kinderen leren het spel": {
            "doel": f"{VERTELD['doel']}\n\nkinderen leren het spel"
        },
        "niet in Hoonhorst maar bij de Vecht": {"idee": idee.replace("in Hoonhorst", "bij de Vecht")},
        "het is niet aan de Molenstraat maar op het plein": {
            "idee": idee.replace("aan de Molenstraat", "op het plein")
        },
        "haal Hoonhorst eruit": {"idee": idee.replace(" in Hoonhorst", "")},
        # How a name is written, is no name: it is asked again.
        "mijn naam is met dt": {},
        "mijn achternaam is met dubbel k": {},
        "mijn achternaam is Bakker met dt": {},
        # And what did go well.
        "maak daar een tafel van": {},
        "bij 8 moet alleen geld staan": {"hulp_nodig": "alleen geld"},
        "niet in oktober maar in mei": {"wanneer": "mei"},
        "niet de Molenstraat maar de Kerkstraat": {"idee": idee.replace("Molen", "Kerk")},
    }.items():
        assert nieuw(na(dalfsen, g.Beantwoord(Inbreng(tekst=tekst)))) == anders, tekst
