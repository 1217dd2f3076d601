"""The name of a project in the sentence with which somebody begins."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.participatie.projectnaam import noemt_project
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Einde, VraagOpen
from acties.vragenlijst.weergave import toon_vraag
from tests.hulp.gesprekken import Dialoog
from tests.hulp.loket import vraag_loket

EERSTE_ZIN = "moeten we inwoners betrekken bij de herinrichting van de Dorpsstraat?"


@pytest.mark.parametrize(
    ("zin", "naam"),
    [
        (EERSTE_ZIN, "Herinrichting van de Dorpsstraat"),
        ("is participatie nodig bij het nieuwe parkeerbeleid", "Nieuwe parkeerbeleid"),
        ("moeten omwonenden meedenken over het vervangen van de brug", "Vervangen van de brug"),
        ("Is voor de renovatie van het zwembad participatie gewenst?", None),
        ("wij gaan de Molenstraat opnieuw inrichten, moeten de bewoners meedoen", None),
        ("bomenkap in de Dorpsstraat, moet daar participatie op", "Bomenkap in de Dorpsstraat"),
        ("ik heb nog een tweede project: de skatebaan aan de Vaart", "Skatebaan aan de Vaart"),
        ("help me met de planning voor de woonvisie", "Woonvisie"),
        ("ik wil een bewuste afweging maken voor de sportnota", "Sportnota"),
        ("we moeten de omgevingsanalyse doen voor de fietsbrug", "Fietsbrug"),
        ("we gaan een onderbouwing schrijven bij het bomenbeleid", "Bomenbeleid"),
        ("ik werk bij de gemeente, moeten we mensen betrekken bij de fietsbrug?", "Fietsbrug"),
        ("maak een nieuw dossier voor de Omgevingsvisie 2040", "Omgevingsvisie 2040"),
        ("ik moet een plan van aanpak schrijven voor de herinrichting van het Kerkplein", None),
        (
            "ik ben medewerker en werk aan de herinrichting van de Markt, moet ik participatie doen?",
            "Herinrichting van de Markt",
        ),
        ("ik ben bezig met de nieuwe woonvisie. moeten bewoners meedoen", "Nieuwe woonvisie"),
        (
            "ik ben projectleider van de reconstructie N340 en wil iets weten",
            "Reconstructie N340",
        ),
        ("we zijn bezig met het fietspad langs de Vecht en vragen ons af wat moet", None),
        ("als ambtenaar werk ik aan de omgevingsvisie en moet ik de checklist doen?", "Omgevingsvisie"),
        ("ik werk bij de gemeente Dalfsen aan de brug over de Vecht", "Brug over de Vecht"),
        ("ik werk aan een participatieplan voor de Woonvisie", "Woonvisie"),
        ("ik ben trekker van de Markt en het Kerkplein; welk niveau past?", "Markt en het Kerkplein"),
    ],
)
def test_de_naam_staat_in_de_zin(zin: str, naam: str | None) -> None:
    gevonden = noemt_project(zin)
    if naam is not None:
        assert gevonden == naam
    else:
        assert gevonden is not None


@pytest.mark.parametrize(
    "zin",
    [
        "moet er geld in het project zitten",
        "waar moet dat in een project staan?",
        "moeten we inwoners betrekken?",
        "help me met de planning",
        "is participatie nodig bij mijn project",
        "welke werkvormen passen bij mijn project",
        "nieuw dossier",
        "mijn project: hoe doe ik dat",
        "start de participatiechecklist",
        "ik wil beginnen met het plan van aanpak",
        "wel of geen participatie",
        "ik ben medewerker, ik wil de checklist doen",
        "ik moet voor me werk een participatieplan schrijven",
        "kun je me advies geven over welk participatieniveau",
        "ik werk aan mijn project",
        "ik ben medewerker en werk aan een plan van aanpak",
        "ik werk met bewoners en moet de checklist doen",
        "we zijn bezig met de planning",
        "ik ben verantwoordelijk voor participatie bij de gemeente",
        "ik werk aan de balie en wil iets vragen",
        "ik ben projectleider bij de gemeente",
    ],
)
def test_zonder_naam_wordt_er_niets_voorgesteld(zin: str) -> None:
    assert noemt_project(zin) is None


def begin(omgeving: Omgeving) -> tuple[Dialoog, VraagOpen]:
    dialoog = Dialoog(omgeving)
    wens = vraag_loket(omgeving, dialoog, "checklist", EERSTE_ZIN)
    assert isinstance(wens, g.Start)
    vraag = dialoog.doe(wens)
    assert isinstance(vraag, VraagOpen)
    return dialoog, vraag


@pytest.mark.parametrize("antwoord", ["ja", "prima", "klopt", None])
def test_de_naam_uit_de_eerste_zin_wordt_voorgesteld(omgeving: Omgeving, antwoord: str | None) -> None:
    dialoog, vraag = begin(omgeving)
    assert vraag.vraag == "titel"
    *_, bericht = toon_vraag(omgeving.vragenlijsten.lijst(vraag.invulling_id), vraag)
    assert "‘Herinrichting van de Dorpsstraat’" in bericht.tekst
    [knop] = [k for k in bericht.knoppen if k.opdracht.intent == "antwoord"]
    assert knop.label == "Herinrichting van de Dorpsstraat"
    einde = dialoog.kies(knop.opdracht.gegevens["keuze"]) if antwoord is None else dialoog.zeg(antwoord)
    assert isinstance(einde, Einde)
    assert einde.vervolg is not None, "de checklist begint meteen"
    huidig = omgeving.dossiers.huidig(dialoog.gesprek_id)
    assert huidig is not None
    assert huidig.titel == "Herinrichting van de Dorpsstraat"


@pytest.mark.parametrize(
    "antwoord",
    [
        "Centrumplan 2030",
        "nee, Centrumplan 2030",
        "noem het Centrumplan 2030",
        "ja maar dan met een jaartal: Centrumplan 2030",
    ],
)
def test_een_andere_naam_kan_ook(omgeving: Omgeving, antwoord: str) -> None:
    dialoog, _ = begin(omgeving)
    nog = dialoog.zeg("nee")
    assert isinstance(nog, VraagOpen)
    assert nog.fout is not None
    dialoog.zeg(antwoord)
    huidig = omgeving.dossiers.huidig(dialoog.gesprek_id)
    assert huidig is not None
    assert huidig.titel == "Centrumplan 2030"


@pytest.mark.parametrize(
    "antwoord", ["huh? nee", "hoeveel vragen zijn het?", "ik ben medewerker", "tja naam volgt nog"]
)
def test_wat_geen_naam_is_begint_geen_dossier(omgeving: Omgeving, antwoord: str) -> None:
    dialoog, _ = begin(omgeving)
    nog = dialoog.zeg(antwoord)
    assert isinstance(nog, VraagOpen)
    assert nog.fout is not None
    assert omgeving.dossiers.huidig(dialoog.gesprek_id) is None


def test_een_naam_uit_een_verhaal_wordt_voorgesteld(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("dossier_beginnen"))
    vraag = dialoog.zeg("we gaan het plein bij de kerk opnieuw inrichten")
    assert isinstance(vraag, VraagOpen)
    assert [label for _, label in vraag.keuzes] == ["Plein bij de kerk opnieuw inrichten"]
    dialoog.zeg("ja")
    huidig = omgeving.dossiers.huidig(dialoog.gesprek_id)
    assert huidig is not None
    assert huidig.titel == "Plein bij de kerk opnieuw inrichten"


def test_met_een_dossier_open_wordt_niets_voorgesteld(omgeving: Omgeving) -> None:
    dialoog, _ = begin(omgeving)
    dialoog.zeg("ja")
    wens = vraag_loket(
        omgeving, dialoog, "checklist", "moeten we inwoners betrekken bij de nieuwe brug?"
    )
    assert isinstance(wens, g.Start)
    dialoog.doe(wens)
    huidig = omgeving.dossiers.huidig(dialoog.gesprek_id)
    assert huidig is not None
    assert huidig.titel == "Herinrichting van de Dorpsstraat"


@pytest.mark.parametrize(
    ("tekst", "naam"),
    [
        ("ik moet voor de Lindenlaan (riool, bestrating, groen) weten of het moet", "Lindenlaan"),
        (
            "we werken aan de herinrichting van het plein (fase 1, fase 2)",
            "Herinrichting van het plein",
        ),
        ("checklist voor Fietspad Zuid (deel twee)", "Fietspad Zuid (deel twee)"),
    ],
)
def test_wat_tussen_haakjes_begint_is_geen_deel_van_de_naam(tekst: str, naam: str) -> None:
    assert noemt_project(tekst) == naam
