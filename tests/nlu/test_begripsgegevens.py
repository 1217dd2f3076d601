"""The held-out sentences keep their form, and are nobody's training examples.

A failure names file and position, not the sentence: `toets/` stays unread.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from acties.instellingen import WORTEL
from kennisbank.schema.intents import INTENTS

MAP = Path(__file__).parent / "begrip"
HELFTEN = ("afstemmen", "toets")
BESTANDEN = ("intents", "ja_nee", "initiatief_of_melding", "velden")

ZONDER_VOORBEELDEN = {"andere_taal"}
"""Recognised without examples, so no intent of the schema."""

BEKEND = {*INTENTS, "antwoord"} | ZONDER_VOORBEELDEN
FASEN = {"geen", "vraag", "samenvatting"}
VRAGEN = {
    "contactgegevens",
    "idee",
    "doel",
    "gesproken_met",
    "samenwerking",
    "wanneer",
    "kosten",
    "hulp_nodig",
}
VELDEN = (VRAGEN - {"contactgegevens", "idee"}) | {"kern", "naam", "email", "telefoon"}
KERNEN = {
    "Dalfsen",
    "Nieuwleusen",
    "Lemelerveld",
    "Oudleusen",
    "Hoonhorst",
    "Ankum",
    "Dalmsholte",
    "Hessum",
    "Millingen",
    "Lenthe",
    "Welsum",
    "Rechteren",
    "Marshoek",
    "Den Hulst",
}


def lees(helft: str, naam: str) -> Any:
    pad = MAP / helft / f"{naam}.yml"
    return YAML(typ="safe").load(pad.read_text(encoding="utf-8"))


def teksten(helft: str) -> Iterator[tuple[str, str]]:
    """Every sentence of a half, with where it stands."""
    for naam in BESTANDEN:
        inhoud = lees(helft, naam)
        if naam in {"intents", "velden"}:
            for plaats, zin in enumerate(inhoud["zinnen"], start=1):
                yield f"{helft}/{naam}.yml, {plaats}", zin["tekst"]
        else:
            for kant, zinnen in inhoud.items():
                for plaats, tekst in enumerate(zinnen, start=1):
                    yield f"{helft}/{naam}.yml, {kant} {plaats}", tekst


def gelijk(tekst: str) -> str:
    return " ".join(tekst.casefold().split())


def voorbeelden() -> set[str]:
    regels = (
        regel
        for pad in (WORTEL / "nlu/data/nlu").rglob("*.yml")
        for regel in pad.read_text(encoding="utf-8").splitlines()
    )
    return {gelijk(regel.strip().removeprefix("- ").strip("\"'")) for regel in regels}


@pytest.mark.parametrize("helft", HELFTEN)
def test_intents_bestaan_en_staan_in_een_fase_van_het_gesprek(helft: str) -> None:
    for plaats, zin in enumerate(lees(helft, "intents")["zinnen"], start=1):
        assert set(zin) <= {"fase", "vraag", "intent", "tekst"}, plaats
        assert zin["intent"] in BEKEND, plaats
        assert zin["fase"] in FASEN, plaats
        assert (zin["fase"] == "vraag") == ("vraag" in zin), plaats
        assert zin.get("vraag", "idee") in VRAGEN, plaats
        assert isinstance(zin["tekst"], str), plaats
        assert zin["tekst"].strip(), plaats


@pytest.mark.parametrize("helft", HELFTEN)
def test_genoeg_zinnen_van_elke_soort(helft: str) -> None:
    zinnen = lees(helft, "intents")["zinnen"]
    per_intent = Counter(zin["intent"] for zin in zinnen)
    assert {i: per_intent[i] for i in BEKEND if per_intent[i] < 12} == {}
    assert per_intent["antwoord"] >= 60
    assert {z["vraag"] for z in zinnen if z["intent"] == "antwoord"} == VRAGEN
    for naam, kanten in (
        ("ja_nee", {"ja", "nee"}),
        ("initiatief_of_melding", {"initiatief", "melding"}),
    ):
        inhoud = lees(helft, naam)
        assert set(inhoud) == kanten
        assert all(len(inhoud[kant]) >= 50 for kant in kanten)
    assert len(lees(helft, "velden")["zinnen"]) >= 45


@pytest.mark.parametrize("helft", HELFTEN)
def test_velden_zijn_stukken_van_de_zin(helft: str) -> None:
    gevuld: Counter[str] = Counter()
    for plaats, zin in enumerate(lees(helft, "velden")["zinnen"], start=1):
        assert set(zin) <= {"tekst", "velden", "niet", "valkuilen", "mag"}, plaats
        velden, niet, mag = zin["velden"], set(zin.get("niet", [])), set(zin.get("mag", []))
        valkuilen = zin.get("valkuilen", {})
        assert velden, plaats
        assert set(velden) | niet | mag | set(valkuilen) <= VELDEN, plaats
        assert not set(velden) & (niet | mag), plaats
        for naam, stuk in (*velden.items(), *valkuilen.items()):
            assert stuk in (KERNEN if naam == "kern" else zin["tekst"]), (plaats, naam)
        assert not set(velden.items()) & set(valkuilen.items()), plaats
        gevuld.update(velden.keys())
    assert {veld: gevuld[veld] for veld in VELDEN if gevuld[veld] < 3} == {}


def test_geen_zin_staat_in_beide_helften_of_twee_keer_in_een_bestand() -> None:
    eerder: dict[str, str] = {}
    dubbel = []
    for helft in HELFTEN:
        for plaats, tekst in teksten(helft):
            bekend = eerder.setdefault(gelijk(tekst), plaats)
            zelfde_bestand = bekend.split(",")[0] == plaats.split(",")[0]
            if bekend != plaats and (zelfde_bestand or bekend.split("/")[0] != helft):
                dubbel.append((bekend, plaats))
    assert dubbel == []


def test_geen_zin_is_een_voorbeeld_waarmee_geleerd_wordt() -> None:
    geleerd = voorbeelden()
    assert "hallo" in geleerd, "the examples were not read"
    assert [p for helft in HELFTEN for p, tekst in teksten(helft) if gelijk(tekst) in geleerd] == []


@pytest.mark.parametrize("helft", HELFTEN)
def test_alleen_verzonnen_adressen(helft: str) -> None:
    for plaats, tekst in teksten(helft):
        for woord in tekst.split():
            if "@" in woord:
                assert "voorbeeld.nl" in woord, plaats
