"""Rasa's data and the rest of the project name the same things."""

from __future__ import annotations

from typing import Any

import pytest
from ruamel.yaml import YAML

from acties.initiatief.toestemming_wijzigen import INTENT as TOESTEMMING
from acties.instellingen import WORTEL
from acties.participatie.loket.loket import LOKETINTENTS
from acties.rasa.vertaling import TUSSENDOOR_INTENTS, VERTALINGEN
from acties.server import ACTIES
from kennisbank.schema.intents import INTENTS

NLU = WORTEL / "nlu"
BEGINNEN = {
    "initiatief_indienen",
    "intrekken",
    "gegevens_verwijderen",
    "projectplan",
    "hulp_vragen",
    "plan_controleren",
}
ZONDER_VOORBEELDEN = {"andere_taal", "toestemming", "twijfel", "wissen"}


def lees(pad: str) -> Any:
    return YAML(typ="safe").load((NLU / pad).read_text(encoding="utf-8"))


DOMEIN_INTENTS = set(lees("domain/intents.yml")["intents"])
REGELS = {
    regel["rule"]: regel
    for bestand in ("vragenlijst", "tussendoor")
    for regel in lees(f"data/regels/{bestand}.yml")["rules"]
}
VOORBEELDEN = {
    bestand.stem: YAML(typ="safe").load(bestand.read_text(encoding="utf-8"))["nlu"]
    for bestand in (NLU / "data/nlu").glob("*.yml")
}


def intents_van(regel: str) -> set[str]:
    return {
        keuze["intent"]
        for stap in REGELS[regel]["steps"]
        for keuze in stap.get("or", [stap])
        if "intent" in keuze
    }


def test_gegevens_kennen_dezelfde_intents_als_rasa() -> None:
    assert set(INTENTS) == DOMEIN_INTENTS - {"antwoord"} - ZONDER_VOORBEELDEN


def test_elke_intent_heeft_een_bestand_en_omgekeerd() -> None:
    assert set(VOORBEELDEN) == DOMEIN_INTENTS - ZONDER_VOORBEELDEN


@pytest.mark.parametrize("naam", sorted(VOORBEELDEN))
def test_genoeg_voorbeelden_en_geen_dubbele(naam: str) -> None:
    [blok] = VOORBEELDEN[naam]
    assert blok["intent"] == naam
    regels = [regel.removeprefix("- ").strip() for regel in blok["examples"].splitlines() if regel]
    assert len(regels) >= 25
    assert len({regel.casefold() for regel in regels}) == len(regels)


def test_geen_voorbeeld_staat_bij_twee_intents() -> None:
    gezien: dict[str, str] = {}
    for naam, [blok] in VOORBEELDEN.items():
        for regel in blok["examples"].splitlines():
            tekst = regel.removeprefix("- ").strip().casefold()
            if tekst:
                assert gezien.setdefault(tekst, naam) == naam, tekst


def test_regels_en_acties_verdelen_de_intents_gelijk() -> None:
    tussendoor = intents_van("tussendoor, in de vragenlijst")
    assert tussendoor == TUSSENDOOR_INTENTS
    buiten = intents_van("status, buiten de vragenlijst")
    assert buiten == {"status"}
    assert intents_van("tussendoor") == (tussendoor - buiten) | {"bevestigen", "ontkennen"}
    vragenlijst = intents_van("naar de vragenlijst") | intents_van("ja of nee in de vragenlijst")
    assert vragenlijst == set(VERTALINGEN) | BEGINNEN | LOKETINTENTS | {TOESTEMMING}
    assert not vragenlijst & tussendoor
    assert vragenlijst | tussendoor == DOMEIN_INTENTS | {"nlu_fallback"}


def test_elke_actie_van_het_domein_bestaat() -> None:
    assert set(lees("domain/vragenlijst.yml")["actions"]) == {actie.naam for actie in ACTIES}
