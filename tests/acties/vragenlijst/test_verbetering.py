"""Corrections in one's own words: understood, said, and never in another answer."""

from __future__ import annotations

from typing import Any

import pytest

from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.aanwijzing import lees_aanwijzing
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.overzicht import weergave_van
from acties.vragenlijst.pad import Gegeven
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.tegenspraak import lees_tegenspraak
from acties.vragenlijst.toestand import Resultaat, Toestand
from acties.vragenlijst.uitkomst import VraagOpen
from acties.vragenlijst.vooraf import vul_vooraf
from kennisbank.laden import GemeenteGegevens
from tests.hulp.gesprekken import INTAKE, Dialoog

CONTACT = {"naam": "Ria Bakker", "telefoon": "06 12345678"}
ANDER_NUMMER = {**CONTACT, "telefoon": "06 87654321"}
VERTELD: dict[str, Any] = {
    "contactgegevens": CONTACT,
    "idee": "een jeu-de-boulesbaan aan de Molenstraat in Hoonhorst",
    "doel": "ouderen komen weer buiten",
    "gesproken_met": "met buurman Geert en Tonny",
    "samenwerking": "nee",
    "wanneer": "oktober",
    "kosten": "een euro of 700",
    "hulp_nodig": "advies",
}
SOORTEN = (lambda t: g.Beantwoord(Inbreng(tekst=t)), g.Corrigeer, lambda t: g.Wijzig(None, t))
"""What the same words may be taken for: it makes no difference."""


def na(
    dalfsen: GemeenteGegevens,
    gebeurtenis: g.Gebeurtenis,
    *,
    heropend: str | None = None,
    tot: int = 8,
    **anders: Any,
) -> Resultaat:
    lijst, gemeente = dalfsen.vragenlijsten["intake"].inhoud, dalfsen.gemeente.inhoud
    antwoorden = {s: Gegeven("gegeven", w) for s, w in list((VERTELD | anders).items())[:tot]}
    toestand = Toestand(antwoorden, heropend=heropend)
    gelezen = lees_tegenspraak(lijst, gemeente, toestand, gebeurtenis)
    return vul_vooraf(lijst, gemeente, gelezen, verwerk(lijst, toestand, gelezen))


def nieuw(resultaat: Resultaat) -> dict[str, Any]:
    return {sleutel: gegeven.waarde for sleutel, gegeven in resultaat.nieuw}


def soorten(resultaat: Resultaat) -> list[str]:
    return [melding.soort for melding in resultaat.meldingen]


def naam(hoe: str) -> dict[str, str]:
    return {**CONTACT, "naam": hoe}


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
    ("tekst", "vraag", "erbij"),
    [
        ("zet bij 4 ook de visclub", "gesproken_met", "de visclub"),
        ("voeg bij 4 de visclub toe", "gesproken_met", "de visclub"),
        ("bij 4 de visclub", "gesproken_met", "de visclub"),
        ("bij 4 ook alleen de bakker", "gesproken_met", "alleen de bakker"),
        ("bij 2 alleen in de zomer", "idee", "alleen in de zomer"),
        ("bij 4 mag nog bij dat de school het weet", "gesproken_met", "dat de school het weet"),
        ("bij met wie gepraat moet erbij dat ze voor zijn", "gesproken_met", "dat ze voor zijn"),
        ("ik wil bij het idee erbij zetten dat er bomen staan", "idee", "dat er bomen staan"),
        ("Verder verzoek ik u bij onderdeel 2 toe te voegen: twee banken", "idee", "twee banken"),
    ],
)
def test_een_opdracht_is_geen_deel_van_het_antwoord(
    dalfsen: GemeenteGegevens, als: Any, tekst: str, vraag: str, erbij: str
) -> None:
    resultaat = na(dalfsen, als(tekst))
    assert nieuw(resultaat) == {vraag: f"{VERTELD[vraag]}\n\n{erbij}"}
    assert soorten(resultaat) == ["erbij"]


def test_twee_verbeteringen_in_een_zin(dalfsen: GemeenteGegevens) -> None:
    resultaat = na(dalfsen, g.Corrigeer("het wordt mei ipv oktober, en Tonny doet niet mee, wel Joke"))
    assert nieuw(resultaat) == {"wanneer": "mei", "gesproken_met": "met buurman Geert en Joke"}
    assert soorten(resultaat) == ["gewijzigd", "gewijzigd"]


def test_alleen_het_bedrag_verandert(dalfsen: GemeenteGegevens) -> None:
    geraamd = "De kosten zijn geraamd op € 38.500,- exclusief btw, waarvan de helft uit eigen middelen."
    for tekst in (
        "Het bedrag moet € 41.250,- zijn in plaats van € 38.500,-.",
        "wijzig het bedrag naar € 41.250,-",
    ):
        resultaat = na(dalfsen, g.Corrigeer(tekst), kosten=geraamd)
        assert nieuw(resultaat) == {"kosten": geraamd.replace("38.500", "41.250")}


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


VERHAAL = "Een bank bij de kerk. Ik ben 81 jaar. Dat mag u weten."


@pytest.mark.parametrize("als", [*SOORTEN, g.Bevestig, g.Verstuur])
@pytest.mark.parametrize(
    ("tekst", "vraag", "waarde"),
    [
        ("bij het idee mag dat van die 81 jaar er wel uit hoor", "idee",
         "Een bank bij de kerk. Dat mag u weten."),
        ("bij 2 mag die 81 jaar wel weg", "idee", "Een bank bij de kerk. Dat mag u weten."),
        ("haal de laatste zin bij 2 weg", "idee", "Een bank bij de kerk. Ik ben 81 jaar."),
        ("haal bij 2 de eerste zin weg", "idee", "Ik ben 81 jaar. Dat mag u weten."),
        ("Haal bij 2 de woorden 'Ik ben 81 jaar' weg", "idee",
         "Een bank bij de kerk. Dat mag u weten."),
        ("idee = een hek om de kerk", "idee", "een hek om de kerk"),
        ("4 nog niemand", "gesproken_met", "nog niemand"),
        ("5: onze club", "samenwerking", "onze club"),
        ("5 mijn vrouw en de overbuurman", "samenwerking", "mijn vrouw en de overbuurman"),
        ("en de vraag wat ik wil bereiken: dat men kan rusten", "doel", "dat men kan rusten"),
        ("dat klopt niet helemaal, bij 4 moet staan dat we bij Smit zijn geweest", "gesproken_met",
         "dat we bij Smit zijn geweest"),
        ("bij punt 6 ontbreekt de opening in mei", "wanneer", "oktober\n\nde opening in mei"),
        ("bij 4 mist nog de school", "gesproken_met", "met buurman Geert en Tonny\n\nde school"),
    ],
)  # fmt: skip
def test_wie_een_antwoord_noemt_verandert_dat(
    dalfsen: GemeenteGegevens, als: Any, tekst: str, vraag: str, waarde: str
) -> None:
    resultaat = na(dalfsen, als(tekst), idee=VERHAAL)
    assert resultaat.slot is None
    assert nieuw(resultaat) == {vraag: waarde}


@pytest.mark.parametrize(
    ("tekst", "vraag"),
    [
        ("de kast moet toch bij de bakker komen", "idee"),
        ("en het wordt toch een ander veldje, aan de Dorpsstraat", "idee"),
        ("toch een andere plek: de Lindelaan", "idee"),
        ("en Kees denkt eerder 1300 euro ivm de fundering", "kosten"),
    ],
)
def test_wat_anders_wordt_komt_naast_wat_er_stond(
    dalfsen: GemeenteGegevens, tekst: str, vraag: str
) -> None:
    for als in SOORTEN[:2]:
        resultaat = na(dalfsen, als(tekst))
        assert list(nieuw(resultaat)) == [vraag]
        assert nieuw(resultaat)[vraag].startswith(f"{VERTELD[vraag]}\n\n")


@pytest.mark.parametrize(
    "tekst",
    ["2 banken graag", "4 mensen", "toch maar niet", "ik wil het toch liever nog niet versturen",
     "let op: dit is belangrijk", "nee toch 700 euro"],
)  # fmt: skip
def test_wat_geen_antwoord_noemt_verandert_niets(dalfsen: GemeenteGegevens, tekst: str) -> None:
    assert not na(dalfsen, g.Beantwoord(Inbreng(tekst=tekst))).nieuw


def test_waarom_het_een_ander_bedrag_was_blijft_niet_staan(dalfsen: GemeenteGegevens) -> None:
    resultaat = na(dalfsen, g.Corrigeer("nee toch 500 euro"), kosten="1200 euro door het hek")
    assert nieuw(resultaat) == {"kosten": "500 euro"}


MIJN: dict[str, Any] = {
    "idee": "wij (mijn man en ik) willen een bank aan mijn straat",
    "gesproken_met": "met mijn man",
    "samenwerking": "mijn neef is timmerman, het is een oude rot",
}


@pytest.mark.parametrize("als", SOORTEN)
@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("het is zijn tuin, niet mijn tuin", {}),
        ("het is voor ons, niet voor mij", {}),
        ("Kees weet net dat u beter de winkel kunt vragen, niet mijn mail", {}),
        ("u kunt beter bij mijn zus aanbellen, niet mijn telefoon", {}),
        ("niet een maar de", {}),
        ("mijn zoon wil dat wel doen, niet mijn neef", {}),
        ("niet mijn man maar mijn vrouw", {"gesproken_met": "met mijn vrouw"}),
        ("niet mijn neef maar de buurman",
         {"samenwerking": "de buurman is timmerman, het is een oude rot"}),
        ("belt u mijn dochter maar op 0687654321, niet mijn nummer",
         {"contactgegevens": ANDER_NUMMER}),
    ],
)  # fmt: skip
def test_een_woordje_wordt_nergens_vervangen(
    dalfsen: GemeenteGegevens, als: Any, tekst: str, verwacht: dict[str, Any]
) -> None:
    assert nieuw(na(dalfsen, als(tekst), **MIJN)) == verwacht


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


def test_wie_het_niet_weet_houdt_het_foute_antwoord_niet(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    for antwoord in INTAKE:
        dialoog.zeg(antwoord)
    dialoog.doe(g.Wijzig("kosten"))
    weg = dialoog.doe(g.SlaOver(weet_niet=True))
    assert [regel.antwoord for regel in weg.regels if regel.vraag == "kosten"] == [None]
    assert weg.meldingen[0].gegevens["oud"] == INTAKE[6]
    # What has to be answered stays; and who only skips, changes nothing.
    dialoog.doe(g.Wijzig("doel"))
    assert soorten(dialoog.doe(g.SlaOver(weet_niet=True))) == ["behouden"]
    dialoog.doe(g.Wijzig("wanneer"))
    assert soorten(dialoog.doe(g.SlaOver())) == ["behouden"]


@pytest.mark.parametrize(
    ("tekst", "nalezen"),
    [("6 is goed", True), ("vraag 2 klopt", True), ("bij 4, wat moet daar?", True),
     ("3 is genoeg", False), ("maak van 3 oude banken er een", False),
     ("ik wil bij de plek van de oude school een tuin", False)],
)  # fmt: skip
def test_wijst_niets_aan(dalfsen: GemeenteGegevens, tekst: str, nalezen: bool) -> None:
    vragen = dalfsen.vragenlijsten["intake"].inhoud.vragen
    assert lees_aanwijzing(vragen, tekst, nalezen=nalezen) is None


@pytest.mark.parametrize(
    ("tekst", "stopt"),
    [
        ("laat dat boekenkastje maar zitten", True),
        ("hm doe maar niet", True),
        ("ach laat maar", True),
        ("het hoeft eigenlijk niet meer", True),
        ("Laat de Boer", False),
        ("Jan Maas, jan@voorbeeld.nl", False),
        ("mijn naam hoeft niet iedereen te weten", False),
    ],
)
def test_wie_ervan_afziet_waar_de_naam_gevraagd_wordt(
    omgeving: Omgeving, tekst: str, stopt: bool
) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    uitkomst = dialoog.zeg(tekst)
    assert (getattr(uitkomst, "reden", None) == "gepauzeerd") is stopt


def test_versturen_met_een_antwoord_opnieuw_open(dalfsen: GemeenteGegevens) -> None:
    resultaat = na(dalfsen, g.Verstuur("verstuur maar"), heropend="contactgegevens")
    assert soorten(resultaat) == ["behouden"]
    assert resultaat.toestand.heropend is None
    assert resultaat.slot is None, "eerst nog eens nalezen"


@pytest.mark.parametrize(
    ("tot", "tekst", "antwoord"),
    [
        (5, "augustus. nee september", "september"),
        (5, "in mei, of nee toch juni", "juni"),
        (6, "300 euro, sorry ik bedoel 3000", "3000 euro"),
        (6, "500 euro, nee wacht 600 euro", "600 euro"),
        # These say more than another value.
        (5, "in mei, nee niet eerder", None),
        (6, "1000 euro. Nee, geen subsidie", None),
        (6, "100 euro, ik bedoel voor de planten", None),
        (2, "rust. nee plezier", None),
    ],
)
def test_wie_zich_verspreekt(
    dalfsen: GemeenteGegevens, tot: int, tekst: str, antwoord: str | None
) -> None:
    resultaat = na(dalfsen, g.Beantwoord(Inbreng(tekst=tekst)), tot=tot)
    assert nieuw(resultaat) == {list(VERTELD)[tot]: antwoord or tekst}
    assert soorten(resultaat) == (["genoteerd"] if antwoord else [])


def test_wat_in_twee_antwoorden_staat_wordt_in_allebei_beter(dalfsen: GemeenteGegevens) -> None:
    resultaat = na(
        dalfsen,
        g.Corrigeer("nee, niet zaterdag maar zondag"),
        doel="Op zaterdag samen in de tuin werken",
        wanneer="Op zaterdag",
    )
    assert nieuw(resultaat) == {
        "doel": "Op zondag samen in de tuin werken",
        "wanneer": "Op zondag",
    }
    # In an answer about something else the same word stays.
    ander = na(dalfsen, g.Corrigeer("nee, niet oktober maar mei"), doel="elk jaar in de oktobermaand")
    assert nieuw(ander) == {"wanneer": "mei"}
