"""Who may be a resident is not led into what is for employees without a choice."""

from __future__ import annotations

import pytest
from componenten.bedoelingen import INDIENEN, TERUGVAL, TWIJFEL
from componenten.inwoner_of_medewerker import MEDEWERKER, noemt_kenmerk

from acties.tussendoor.medewerker import ALLEEN_MEDEWERKERS
from tests.nlu.besluiten import GEEN, KENMERK, VRAAG, Stand, besluit, intent_van

INWONER: Stand = {**VRAAG, "inwoner": True}


def test_dezelfde_bedoelingen_als_bij_de_acties() -> None:
    assert MEDEWERKER == ALLEEN_MEDEWERKERS


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("ik wil de buurt laten meedenken over ons idee", "checklist"),
        ("kunnen jullie mij op weg helpen met een initiatief", "dossier_onderdeel"),
        ("wie helpt mij met een plan voor de speeltuin", "hulp_vragen"),
        ("denkt u mee met ons plannetje", "plan_controleren"),
        ("we hebben een mooi project", "dossier_openen"),
        ("hallo, ik wil graag een project beginnen", "dossier_openen"),
    ],
)
def test_wie_een_inwoner_kan_zijn_kiest(tekst: str, intent: str) -> None:
    gelezen = besluit(tekst, intent, 0.9, GEEN)
    assert (gelezen.intent, gelezen.kandidaten) == (TWIJFEL, (INDIENEN, intent))
    assert intent_van(tekst, intent, 0.9, {**GEEN, "medewerker": True}) == intent


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("moet ik inwoners betrekken bij de herinrichting van de Dorpsstraat", "checklist"),
        ("mijn dossier openen", "dossier_openen"),
        ("verder met mijn project", "dossier_openen"),
        ("maak een omgevingsanalyse", "dossier_onderdeel"),
        ("ik werk bij de gemeente en heb een project", "dossier_openen"),
        ("hulp van de adviseur bij het participatieplan", "hulp_vragen"),
        ("ik wil een project met een werkvorm erbij", "dossier_onderdeel"),
    ],
)
def test_de_woorden_van_een_medewerker_blijven_van_een_medewerker(tekst: str, intent: str) -> None:
    assert intent_van(tekst, intent, 0.95, GEEN) == intent


@pytest.mark.parametrize(
    "tekst", ["ik heb een code", "hier is mijn code", "ik kreeg vorige week een code"]
)
def test_een_code_zonder_meer_laat_kiezen(tekst: str) -> None:
    assert besluit(tekst, "aanmelden", 0.99, GEEN).kandidaten == ("hervatten", "aanmelden")


@pytest.mark.parametrize(
    "tekst",
    [
        "inloggen met een code",
        "ik kreeg een code om in te loggen",
        "ik heb een eenmalige code",
        "ik wil mij aanmelden met mijn code",
    ],
)
def test_wie_wil_aanmelden_zegt_dat(tekst: str) -> None:
    assert intent_van(tekst, "aanmelden", 0.99, GEEN) == "aanmelden"


@pytest.mark.parametrize(
    "tekst", ["code 2026-QJ86QN", "mijn code is 2026 qj86qn", "2025-ABCDEF, dat was mijn code"]
)
def test_een_kenmerk_is_een_kenmerk(tekst: str) -> None:
    assert noemt_kenmerk(tekst)
    assert intent_van(tekst, "aanmelden", 0.9, GEEN) == TERUGVAL


@pytest.mark.parametrize("tekst", ["in 2026 winter", "P2026-QJ86QN", "op 2026-05-12", "20266 buren"])
def test_geen_kenmerk(tekst: str) -> None:
    assert not noemt_kenmerk(tekst)


@pytest.mark.parametrize(
    "tekst", ["help me met het plan", "kunt u mij helpen met dit project", "help ons met de planning"]
)
def test_hulp_tijdens_de_vragen_is_hulp(tekst: str) -> None:
    assert intent_van(tekst, "dossier_onderdeel", 0.98, INWONER) in ("hulp", "antwoord")
    assert intent_van(tekst, "dossier_onderdeel", 0.98, INWONER) != "dossier_onderdeel"


def test_waar_een_kenmerk_gevraagd_is_meldt_niemand_zich_aan() -> None:
    stand: Stand = {**KENMERK, "inwoner": True}
    assert intent_van("ik heb een code van gisteren", "aanmelden", 0.98, stand) == "antwoord"
    assert intent_van("ik wil inloggen", "aanmelden", 0.98, stand) == "aanmelden"
