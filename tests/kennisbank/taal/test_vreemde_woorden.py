"""Words of other languages: found by word and by stem, and never taken for a Dutch word."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pytest

from kennisbank.fouten import OngeldigeGegevens
from kennisbank.taal.naaste_woorden import naaste_woorden
from kennisbank.taal.vreemde_woorden import (
    BESTAND,
    VreemdeWoorden,
    Woordenlijsten,
    naar_nederlands,
    vreemde_woorden,
)
from kennisbank.taal.woordvormen import lemmas, stopwoorden
from kennisbank.yaml import lees_model
from kennisbank.zoeken.woorden import splits, stam, vlak

TALEN = {"en", "de", "fr", "es", "pl", "tr", "ar", "uk"}


@pytest.fixture(scope="module")
def lijsten() -> Woordenlijsten:
    return lees_model(BESTAND, Woordenlijsten)


@lru_cache
def nederlands() -> frozenset[str]:
    return frozenset(woord for paar in lemmas() for vorm in paar for woord in splits(vorm)[:1])


def is_nederlands(woord: str) -> bool:
    return woord in nederlands() or woord in stopwoorden()


def test_elke_taal_heeft_genoeg_woorden(lijsten: Woordenlijsten) -> None:
    assert set(lijsten.talen) == set(lijsten.vulwoorden) == TALEN
    assert all(len(woorden) >= 150 for woorden in lijsten.talen.values())


def test_geen_vreemd_woord_is_een_nederlands_woord(lijsten: Woordenlijsten) -> None:
    """Those that are stand under `valse_vrienden`: the exceptions, which count in their language."""
    botst = [
        (taal, woord)
        for taal, woorden in lijsten.talen.items()
        for woord in woorden
        if not woord.endswith("*") and is_nederlands(vlak(woord))
    ]
    assert botst == []


def test_elke_valse_vriend_is_een_nederlands_woord(lijsten: Woordenlijsten) -> None:
    overbodig = [
        (taal, woord)
        for taal, woorden in lijsten.valse_vrienden.items()
        for woord in woorden
        if not is_nederlands(vlak(woord))
    ]
    assert overbodig == []


def test_elke_vertaling_is_een_nederlands_woord_dat_iets_zegt(lijsten: Woordenlijsten) -> None:
    vertalingen = {
        vertaling
        for lijst in (lijsten.talen, lijsten.valse_vrienden)
        for woorden in lijst.values()
        for rij in woorden.values()
        for vertaling in rij
    }
    for vertaling in vertalingen:
        assert splits(vertaling) == [vlak(vertaling)], vertaling
        assert vertaling not in stopwoorden(), vertaling
        assert vlak(vertaling) in nederlands() or naaste_woorden().van(stam(vlak(vertaling))), vertaling


def test_een_vulwoord_is_niet_ook_een_woord_met_betekenis(lijsten: Woordenlijsten) -> None:
    for taal, rij in lijsten.vulwoorden.items():
        eigen = {vlak(woord) for woord in lijsten.talen[taal]}
        assert not eigen & set(splits(rij)), taal


@pytest.mark.parametrize(
    ("woord", "vertaling"),
    [
        ("decides", "beslissen"),
        ("neighbourhood", "buurt"),
        ("Zuschüsse", "subsidie"),
        ("l'argent", "geld"),
        ("d’argent", "geld"),
        ("ayuntamiento", "gemeente"),
        ("pomysłem", "idee"),
        ("spotkania", "bijeenkomst"),
        ("toplantıya", "bijeenkomst"),
        ("KATILIMCILAR", "deelnemer"),
        ("şikâyetim", "klacht"),
        ("البلدية", "gemeente"),
        ("بلدية", "gemeente"),
        ("والبلدية", "gemeente"),
        ("قرار", "beslissen"),
        ("допомогу", "hulp"),
        ("відповідь", "terugkoppeling"),
    ],
)
def test_een_woord_wordt_gevonden(woord: str, vertaling: str) -> None:
    assert vertaling in naar_nederlands(woord)


@pytest.mark.parametrize("woord", ["xyzzy", "stoeptegel", "", "l'", "ال"])
def test_wat_niet_bekend_is_heeft_geen_vertaling(woord: str) -> None:
    assert naar_nederlands(woord) == ()


def test_het_hele_woord_gaat_voor_en_dan_de_langste_stam() -> None:
    woorden = VreemdeWoorden.van(
        Woordenlijsten(
            talen={
                "tr": {"katıl*": ("meedoen",), "katılımcı*": ("deelnemer",), "katılım": ("opkomst",)}
            }
        )
    )
    assert woorden.exact("katilim") == ("opkomst",)
    assert woorden.exact("katilimcilar") == ()
    assert woorden.met_stam("katilimcilar") == ("deelnemer",)
    assert woorden.met_stam("katildim") == ("meedoen",)
    assert woorden.met_stam("kati") == ()


@pytest.mark.parametrize(
    ("vraag", "taal"),
    [
        ("How do I get a letter from the council?", "en"),
        ("Wie lange dauert das?", "de"),
        ("Qui décide de mon idée ?", "fr"),
        ("¿Cuánto tiempo tarda la respuesta?", "es"),
        ("Kto decyduje o moim pomyśle?", "pl"),
        ("Fikrim hakkında kim karar veriyor?", "tr"),
        ("من يقرر بشأن فكرتي؟", "ar"),
        ("Хто вирішує щодо моєї ідеї?", "uk"),
        ("Wie beslist er over mijn plan?", None),
        ("Hoe lang duurt de meeting over het budget?", None),
        ("feedback op de tool", None),
        ("decides", None),
        ("", None),
    ],
)
def test_de_taal_van_een_vraag(vraag: str, taal: str | None) -> None:
    assert vreemde_woorden().taal_van(splits(vraag), is_nederlands) == taal


@pytest.mark.parametrize(
    ("regel", "melding"),
    [
        ("{ kto*: [team] }", "te kort"),
        ('{ "how long": [duur] }', "één woord"),
        ("{ idée: [idee], idee: [plan] }", "twee keer"),
        ("{ idea: [] }", "idea"),
        ("{ idea: [idee, plan, voorstel, wens] }", "idea"),
    ],
)
def test_een_fout_in_het_bestand_heeft_een_melding(tmp_path: Path, regel: str, melding: str) -> None:
    bestand = tmp_path / "vreemde_woorden.yml"
    bestand.write_text(f"talen:\n  fr: {regel}\n", encoding="utf-8")
    with pytest.raises(OngeldigeGegevens, match=melding):
        lees_model(bestand, Woordenlijsten)
