"""Who asks who gets in touch with whom, and who says something else with the same words."""

from __future__ import annotations

import pytest
from componenten.bedoelingen import ANTWOORD
from componenten.besluit import beslis
from componenten.contactvraag import vraagt_wie_contact_opneemt

NA_VERSTUREN = {"fase": "geen", "soort": None, "ingediend": True}
NALEZEN = {"fase": "samenvatting", "soort": None}
VRAAG = {"fase": "vraag", "soort": "open"}

VRAGEN = [
    "krijg ik nu nog bericht of moet ik jullie bellen",
    "krijg ik straks een bevestiging in de mail?",
    "en krijgen wij dan ook een brief?",
    "wie belt mij",
    "wie gaat ons nou bellen?",
    "wie neemt er dan contact op",
    "nemen ze contact met ons op?",
    "word ik teruggebeld",
    "wanneer worden wij uitgenodigd?",
    "bellen jullie mij?",
    "moet ik zelf contact opnemen",
    "moet ik nu nog iets doen",
    "komt er iemand langs dan?",
    "ik heb nog geen mail gekregen",
    "waar blijft de bevestiging?",
]


@pytest.mark.parametrize("tekst", VRAGEN)
def test_wie_vraagt_wie_contact_opneemt(tekst: str) -> None:
    for stand in (NA_VERSTUREN, NALEZEN):
        for intent in ("checklist", "mens_spreken", "wie_ben_je", "gegevens_verwijderen"):
            assert beslis(tekst, {intent: 0.9}, stand).intent == "kennisvraag"
    medewerker = NA_VERSTUREN | {"medewerker": True}
    assert beslis(tekst, {"checklist": 0.9}, medewerker).intent == "checklist"


@pytest.mark.parametrize(
    "tekst",
    [
        "ik wil gebeld worden",
        "kan ik iemand bellen",
        "wie kan ik bellen",
        "mail staat erbij",
        "moet ik inwoners betrekken bij mijn project",
        "ik heb contact gehad met de buren",
        "een brief aan alle bewoners",
        "wij bellen bij iedereen aan",
        "mijn mailadres klopt niet",
        "wij willen een buurtapp",
    ],
)
def test_wie_iets_anders_zegt(tekst: str) -> None:
    assert not vraagt_wie_contact_opneemt(tekst)


def test_een_antwoord_is_geen_vraag() -> None:
    tekst = "van de school hebben we nog geen bericht gehad"
    assert vraagt_wie_contact_opneemt(tekst)
    assert beslis(tekst, {"antwoord": 0.9}, VRAAG).intent == ANTWOORD
    assert beslis("wie neemt contact met mij op?", {"antwoord": 0.9}, VRAAG).intent == "kennisvraag"


def test_wie_een_idee_indiende_begint_niets_voor_medewerkers() -> None:
    tekst, kansen = "hoe pak ik dat aan met de buurt", {"checklist": 0.6, "hulp": 0.2}
    assert beslis(tekst, kansen, NA_VERSTUREN).intent == "kennisvraag"
    assert beslis(tekst, kansen, NA_VERSTUREN | {"ingediend": False}).intent == "checklist"
    assert beslis("ik wil inloggen", {"aanmelden": 0.9}, NA_VERSTUREN).intent == "aanmelden"


@pytest.mark.parametrize("stand", [NA_VERSTUREN, NALEZEN, VRAAG])
def test_wie_vraagt_hoe_lang_iets_bewaard_blijft(stand: dict[str, object]) -> None:
    for tekst in ("hoe lang bewaart u mijn naam?", "en hoelang blijft dit opgeslagen"):
        assert beslis(tekst, {"wie_leest_dit": 0.9}, stand).intent == "kennisvraag"
    assert beslis("wie bewaart dit?", {"wie_leest_dit": 0.9}, stand).intent == "wie_leest_dit"
