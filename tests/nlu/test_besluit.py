"""Answer, command or question: the decision by itself."""

from __future__ import annotations

import pytest
from componenten.besluit import GRENZEN, beslis, is_vraag

VRAAG = {"fase": "vraag", "soort": "open"}
JA_NEE = {"fase": "vraag", "soort": "ja_nee"}
SAMENVATTING = {"fase": "samenvatting", "soort": None}
GEEN = {"fase": "geen", "soort": None}


@pytest.mark.parametrize("intent", sorted(GRENZEN))
def test_onzeker_is_een_antwoord(intent: str) -> None:
    assert beslis("terug?", intent, 0.2, VRAAG) == "antwoord"


OPDRACHTEN = {
    "terug": "ga maar terug",
    "stoppen": "stop maar",
    "overslaan": "sla maar over",
    "weet_niet": "dat weet ik niet",
    "versturen": "verstuur het maar",
}


@pytest.mark.parametrize("intent", OPDRACHTEN)
def test_een_opdracht_telt_alleen_als_hij_kort_is(intent: str) -> None:
    assert beslis(OPDRACHTEN[intent], intent, 0.9, VRAAG) == intent
    lang = "wij willen stoppen met al het afval in de straat, sla dat niet over, terug naar vroeger"
    assert beslis(lang, intent, 0.9, VRAAG) == "antwoord"


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("volgend najaar", "overslaan"),
        ("geen cent", "weet_niet"),
        ("1800 euro", "correctie"),
        ("iets anders", "wijzigen"),
    ],
)
def test_een_opdracht_telt_alleen_met_de_woorden_ervan(tekst: str, intent: str) -> None:
    assert beslis(tekst, intent, 0.9, VRAAG) == "antwoord"


def test_een_vraag_telt_alleen_met_de_vorm_van_een_vraag() -> None:
    assert beslis("hoe lang duurt het?", "kennisvraag", 0.8, VRAAG) == "kennisvraag"
    assert beslis("Hoe lang de straat is: de hele Dorpsstraat", "kennisvraag", 0.8, VRAAG) == "antwoord"
    assert beslis("subsidie van de gemeente", "kennisvraag", 0.8, VRAAG) == "antwoord"


def test_ja_en_nee_tellen_waar_erom_gevraagd_wordt() -> None:
    assert beslis("nee", "ontkennen", 0.9, VRAAG) == "antwoord"
    assert beslis("nee", "ontkennen", 0.9, JA_NEE) == "ontkennen"
    assert beslis("ja hoor", "bevestigen", 0.9, SAMENVATTING) == "bevestigen"


def test_buiten_de_vragenlijst_telt_wat_rasa_zegt() -> None:
    assert beslis("een heel verhaal over een idee", "initiatief_indienen", 0.4, GEEN) == (
        "initiatief_indienen"
    )
    assert beslis("20 buren", "antwoord", 0.9, GEEN) == "nlu_fallback"


@pytest.mark.parametrize("stand", [VRAAG, GEEN, SAMENVATTING])
@pytest.mark.parametrize("tekst", ["er is brand!", "ik wil niet meer leven", "bel 112"])
def test_gevaar_gaat_voor_alles(stand: dict[str, str | None], tekst: str) -> None:
    assert beslis(tekst, "stoppen", 0.9, stand) == "gevaar"


@pytest.mark.parametrize(
    "tekst", ["hoe lang duurt dat", "Wat kost het?", "en wie beslist er dan", "mag dat wel"]
)
def test_wat_een_vraag_is(tekst: str) -> None:
    assert is_vraag(tekst)


@pytest.mark.parametrize("tekst", ["waarde van het groen", "de hele straat", "iedereen mag mee"])
def test_wat_geen_vraag_is(tekst: str) -> None:
    assert not is_vraag(tekst)
