"""Who speaks as an employee, and who as a resident."""

from __future__ import annotations

import pytest

from tests.nlu.besluiten import GEEN, MEDEWERKER, NIETS_INGEDIEND, VRAAG, Stand, intent_van


@pytest.mark.parametrize(
    "tekst",
    [
        "welke werkvormen passen bij mijn project",
        "Welke werkvormen passen bij ons project?",
        "welk niveau past bij ons plan",
        "wat raad je aan voor mijn project?",
        "wat raad je me aan",
        "hoe kan ik het beste inwoners betrekken bij dit project",
    ],
)
@pytest.mark.parametrize("stand", [MEDEWERKER, {**VRAAG, "medewerker": True}])
def test_wat_past_bij_het_eigen_project_is_een_onderdeel(tekst: str, stand: Stand) -> None:
    assert intent_van(tekst, "kennisvraag", 0.9, stand) == "dossier_onderdeel"


@pytest.mark.parametrize(
    "tekst",
    ["welk niveau past dan?", "op welk niveau kiezen we nu", "en welke werkvormen passen hierbij?"],
)
def test_wat_hier_past_is_buiten_een_vraag_ook_een_onderdeel(tekst: str) -> None:
    assert intent_van(tekst, "kennisvraag", 0.9, MEDEWERKER) == "dossier_onderdeel"
    assert intent_van(tekst, "kennisvraag", 0.9, NIETS_INGEDIEND) == "kennisvraag"


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        (
            "we vergroenen het plein, hoe betrekken we mensen? ik ben projectleider bij de gemeente",
            "checklist",
        ),
        (
            "ik ben stedenbouwkundige bij de gemeente en wil bewoners betrekken bij een park",
            "checklist",
        ),
        ("ik werk bij de gemeente en we gaan een visie maken op het centrum", "checklist"),
        ("we maken een nieuwe woonvisie en willen inwoners laten meedenken", "checklist"),
        ("ik ben beleidsadviseur en moet een participatieplan schrijven", "dossier_onderdeel"),
        ("mijn wethouder wil een bewonersavond, hoe pak ik dat aan?", "dossier_onderdeel"),
        ("goedemorgen, ik ben beleidsmedewerker groen, we gaan de bomennota herzien", "checklist"),
        ("ik ben gebiedsmanager en bezig met de herontwikkeling van het stationsplein", "checklist"),
        ("wij als gemeente leggen een fietsstraat aan", "checklist"),
    ],
)
def test_wie_zegt_bij_de_gemeente_te_werken_heeft_geen_idee_van_een_inwoner(
    tekst: str, intent: str
) -> None:
    assert intent_van(tekst, "initiatief_indienen", 0.9, NIETS_INGEDIEND) == intent


@pytest.mark.parametrize(
    "tekst",
    [
        "ik werk bij de gemeente maar heb zelf een idee, met bewoners van mijn straat",
        "ik ben projectleider en wil met de buurt een tuin beginnen",
        "we willen met de buurt een plein vergroenen, hoe betrekken we iedereen",
        "ik ben hypotheekadviseur en we willen een speeltuin opknappen",
        "ik ben projectleider bij een bank en wij willen een pluktuin aanleggen",
        "ik ben ambtenaar en zou graag een bankje bij de vijver zien",
    ],
)
def test_wie_als_inwoner_iets_wil_houdt_zijn_idee(tekst: str) -> None:
    assert intent_van(tekst, "initiatief_indienen", 0.9, NIETS_INGEDIEND) == "initiatief_indienen"


def test_wie_over_een_project_vraagt_heeft_daar_geen_dossier_voor_nodig() -> None:
    tekst = "welke werkvormen passen bij mijn project"
    assert intent_van(tekst, "kennisvraag", 0.9, NIETS_INGEDIEND) == "dossier_onderdeel"


@pytest.mark.parametrize(
    "tekst",
    [
        "welke werkvormen zijn er",
        "wat is het uitdaagrecht",
        "welke niveaus passen bij een visie",
        "welk niveau past bij een visie",
        "wat betekent niveau 3 dan?",
    ],
)
def test_wat_in_het_algemeen_wordt_gevraagd_blijft_een_vraag(tekst: str) -> None:
    assert intent_van(tekst, "kennisvraag", 0.9, MEDEWERKER) == "kennisvraag"


def test_een_inwoner_die_over_zijn_plan_vraagt_heeft_geen_dossier() -> None:
    tekst = "welke subsidie past bij mijn plan"
    assert intent_van(tekst, "subsidie", 0.9, NIETS_INGEDIEND) == "subsidie"


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("ik ben medewerker, ik wil de checklist doen voor het nieuwe plein", "checklist"),
        ("Ik ben medewerker van de gemeente. Ik wil een planning maken.", "dossier_onderdeel"),
        ("wij als gemeente leggen een rotonde aan, hoe betrekken we mensen?", "checklist"),
        ("ik ben ambtenaar en wil werkvormen kiezen", "dossier_onderdeel"),
        # Of something else, of no municipality, or somebody who only asks: the classifier decides.
        ("ik ben medewerker van de kringloop en wil een planning maken", "meepraten"),
        ("ik ben geen medewerker, ik zoek de checklist", "meepraten"),
        ("ik ben medewerker, hoe kies ik een werkvorm?", "meepraten"),
    ],
)
def test_een_medewerker_begint_waar_hij_om_vraagt(tekst: str, intent: str) -> None:
    assert intent_van(tekst, "meepraten", 0.8, GEEN) == intent


def test_een_medewerker_zegt_dat_iets_in_het_dossier_niet_klopt() -> None:
    stand = {**MEDEWERKER, "vervolg": True}
    for tekst in ("de besluitdatum klopt niet, dat is 18 juni", "nee, de naam klopt niet: Oost"):
        assert intent_van(tekst, "bezwaar", 0.95, stand) == "wijzigen"
    assert intent_van("het besluit klopt niet", "bezwaar", 0.95, stand) == "bezwaar"
    inwoner = "de besluitdatum klopt niet, dat is 18 juni"
    assert intent_van(inwoner, "bezwaar", 0.95, NIETS_INGEDIEND) == "bezwaar"


def test_wat_een_medewerker_van_een_uitkomst_zegt() -> None:
    na = {**MEDEWERKER, "vervolg": True}
    assert intent_van("waarom niet informeren", "bevestigen", 0.6, na) == "waarom"
    assert intent_van("ik wil toch coproduceren", "mens_spreken", 0.6, na) == "wijzigen"
    assert intent_van("ik wil toch iemand spreken", "mens_spreken", 0.9, na) == "mens_spreken"
    assert intent_van("ik wil toch stoppen", "stoppen", 0.9, na) == "stoppen"
    for tekst, intent in (
        ("doe maar een beetje van alles", "antwoord"),
        ("maak alles af", "antwoord"),
        ("ik wil alles overdoen", "opnieuw"),
        ("begin maar van voren af aan", "opnieuw"),
    ):
        assert intent_van(tekst, "opnieuw", 0.9, {**VRAAG, "soort": "keuze"}) == intent, tekst


@pytest.mark.parametrize(
    "tekst",
    [
        "wijzig weken tot het besluit in 26",
        "verander het aantal rondes naar 3",
        "wijzig eerlijk en transparant in ja",
    ],
)
@pytest.mark.parametrize("geraden", ["nlu_fallback", "bevestigen"])
def test_een_antwoord_veranderen_tussen_twee_onderdelen(tekst: str, geraden: str) -> None:
    assert intent_van(tekst, geraden, 0.9, {**MEDEWERKER, "vervolg": True}) == "wijzigen"


@pytest.mark.parametrize(
    "tekst", ["verander de stand van het dossier in vastgesteld", "wijzig de naam"]
)
def test_wat_over_het_dossier_gaat_is_geen_antwoord(tekst: str) -> None:
    stand = {**MEDEWERKER, "vervolg": True}
    assert intent_van(tekst, "dossier_status", 0.9, stand) == "dossier_status"
