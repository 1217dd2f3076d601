"""The form of a question about how it is arranged."""

from __future__ import annotations

import pytest

from acties.tussendoor.kennisvorm import (
    heeft_niets_ingediend,
    is_los_begrip,
    kondigt_een_vraag_aan,
    vraagt_geen_kenmerk,
    vraagt_hoe_het_gaat_met_ideeen,
    vraagt_hoe_het_zit,
    vraagt_of_het_mag,
    wil_een_mens,
)

HOE = (
    "moet er altijd een plan van aanpak komen",
    "krachtenveld: hoe maak je zoiets",
    "jongeren, hoe bereik je die",
    "bij welke stap kies je de werkvorm",
    "is een eindverslag verplicht",
    "zou je ook zonder draaiboek mogen werken",
    "ik vraag me af of de raad erover gaat",
    "kan ik zelf bepalen wie het beoordeelt",
    "nee, ik bedoel wat dat is",
    "heel benieuwd hoe dat zit",
)
NIET_HOE = (
    "ik wil een plan van aanpak maken",
    "help me met de planning",
    "hoe begin ik hier",
    "wat moet ik nu doen",
    "maak een planning waar de zomer in zit",
    "een bankje bij de vijver",
    "kun je mijn plan nakijken",
    "waar staat mijn dossier",
    "doe de raming maar",
    "inwoners betrekken bij de dorpsstraat",
)


@pytest.mark.parametrize("tekst", HOE)
def test_vraagt_hoe_het_zit(tekst: str) -> None:
    assert vraagt_hoe_het_zit(tekst)


@pytest.mark.parametrize("tekst", NIET_HOE)
def test_wie_iets_wil_of_vertelt_vraagt_niet_hoe_het_zit(tekst: str) -> None:
    assert not vraagt_hoe_het_zit(tekst)


@pytest.mark.parametrize(
    ("tekst", "uit"),
    [
        ("ik heb een paar vragen over het beleid", True),
        ("mag ik eerst iets vragen", True),
        ("ik wil alleen iets weten", True),
        ("we hebben wat vragen", True),
        ("ik heb een vraag over mijn idee", False),
        ("ik wil vraag 3 overdoen", False),
        ("ik heb een vraag: wie beslist er", False),
        ("ik wil iemand een vraag stellen", False),
    ],
)
def test_alleen_een_aankondiging(tekst: str, uit: bool) -> None:
    assert kondigt_een_vraag_aan(tekst) is uit


@pytest.mark.parametrize(
    ("tekst", "uit"),
    [
        ("draaiboek", True),
        ("inhoud van het eindverslag", True),
        ("niveaus in Assen", True),
        ("planning maken", False),
        ("mijn planning", False),
        ("nieuw project", False),
        ("nu de raming", False),
        ("plan nakijken", False),
    ],
)
def test_een_los_begrip(tekst: str, uit: bool) -> None:
    assert is_los_begrip(tekst) is uit


@pytest.mark.parametrize(
    ("tekst", "uit"),
    [
        ("mag ik zomaar bloemen zaaien in de berm", True),
        ("is het toegestaan om het pleintje te versieren", True),
        ("mogen we vuurkorven in het park", True),
        ("mag er een bankje komen bij de kerk", False),
        ("mag het wat groener in onze straat", False),
        ("mag ik een idee indienen", False),
        ("mag ik een mens spreken", False),
        ("wij willen bloemen zaaien in de berm", False),
    ],
)
def test_wie_toestemming_vraagt(tekst: str, uit: bool) -> None:
    assert vraagt_of_het_mag(tekst) is uit


@pytest.mark.parametrize(
    ("tekst", "uit"),
    [
        ("wat gaat de gemeente doen met mijn plan", True),
        ("wat gebeurt ermee als ik het verstuur", True),
        ("krijgen wij later een brief", True),
        ("na hoeveel weken wordt er gebeld", True),
        ("wat gebeurt er nu met mijn idee", False),
        ("is er al iets gebeurd met mijn plan", False),
        ("hoe gaat het met ons plan", False),
        ("krijg ik nog bericht", False),
    ],
)
def test_wat_er_met_ideeen_gebeurt(tekst: str, uit: bool) -> None:
    assert vraagt_hoe_het_gaat_met_ideeen(tekst) is uit


@pytest.mark.parametrize(
    ("tekst", "uit"),
    [
        ("ik heb nog nooit iets ingediend", True),
        ("we hebben nog niets opgestuurd hoor", True),
        ("nee hoor, ik wil gewoon iets weten", True),
        ("ik heb nog niets gehoord over wat wij hebben ingediend", False),
        ("ik heb geen kenmerk", False),
        ("ik ben de code kwijt", False),
    ],
)
def test_er_is_niets_op_te_zoeken(tekst: str, uit: bool) -> None:
    assert heeft_niets_ingediend(tekst) is uit


@pytest.mark.parametrize(
    ("tekst", "uit"),
    [
        ("en wie betaalt dat?", True),
        ("mag ik daarbij aanwezig zijn", True),
        ("waar vind ik die code?", False),
        ("waarom vraagt u dat", False),
        ("is het 2026-7KQ3MY?", False),
        ("Sanne de Boer", False),
    ],
)
def test_een_vraag_is_geen_kenmerk(tekst: str, uit: bool) -> None:
    assert vraagt_geen_kenmerk(tekst) is uit


@pytest.mark.parametrize(
    ("tekst", "uit"),
    [
        ("ik wil iemand aan de lijn", True),
        ("hoe neem ik contact op", True),
        ("hoe bereik ik de gemeente", True),
        ("contact", True),
        ("hoe bereik ik ouderen", False),
        ("contact met ondernemers", False),
        ("termijn eerste contact", False),
    ],
)
def test_wie_een_mens_wil_zegt_dat(tekst: str, uit: bool) -> None:
    assert wil_een_mens(tekst) is uit
