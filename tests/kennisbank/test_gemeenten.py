"""Every municipality that is delivered: complete, in its own words, and no promise without a source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel

from kennisbank.inhoud import laad_inhoud
from kennisbank.laden import GEMEENTEN, GemeenteGegevens, gemeentemap, laad_gemeente
from kennisbank.schema.basis import Bron
from kennisbank.schema.dekking import Dekking
from kennisbank.vraagbaak.andere_gemeenten import IN_HET_ALGEMEEN
from kennisbank.yaml import lees_model

ALLE = {
    naam: laad_gemeente(gemeentemap(naam))
    for naam in sorted(p.parent.name for p in GEMEENTEN.glob("*/gemeente.yml"))
}
ANDERE = [naam for naam in ALLE if naam != "dalfsen"]
"""The municipalities whose source has no intake of its own."""

ROLLEN = {
    "assen": "participatiecoach",
    "dalfsen": "coördinator inwonerbetrokkenheid",
    "dordrecht": "initiatievenmakelaar",
    "enschede": None,
    "heerlen": None,
}
GEMEENSCHAPPELIJKE_VRAGEN = "gemeenschappelijke vragen van Samenspraak, niet uit het beleid van {}"

VAN_DALFSEN = re.compile(
    "coördinator|intaketafel|noaberschap|plaatselijk belang|saamwelzijn|wijkuitvoerder|cultuurcoach"
    "|met elkaar 2.0|dorpsvisie",
    re.IGNORECASE,
)
BELOFTE = re.compile(
    r"neemt .{0,40}contact|nemen .{0,20}contact|(?<!had )uiterlijk \{|binnen .{0,20}(?:dag|weken|maand)"
    r"|hoort (?:u )?(?:snel|binnen)|helpt u|will contact|meldet sich",
    re.IGNORECASE,
)
"""Ways to promise something to a resident."""


def teksten_van(gegevens: GemeenteGegevens) -> Iterator[tuple[str, str]]:
    """Everything that may be said or shown, with where it stands; without names of places."""
    delen: dict[str, Any] = {
        "gemeente": gegevens.gemeente.inhoud.model_dump(
            exclude={"kernen", "organisaties", "beleid", "rollen", "contact"}
        ),
        "teksten": gegevens.teksten.model_dump(),
        "routes": gegevens.routes.model_dump(),
        "veelgevraagd": gegevens.veelgevraagd.model_dump(exclude={"vragen": {"__all__": {"woorden"}}}),
        "statussen": gegevens.statussen.model_dump(),
        "talen": gegevens.talen.model_dump(),
    }
    for naam, versie in gegevens.vragenlijsten.items():
        delen[naam] = versie.inhoud.model_dump(
            exclude={"vragen": {"__all__": {"herken", "synoniemen"}}}
        )
    yield from _strings(delen, "")


def _strings(inhoud: Any, plek: str) -> Iterator[tuple[str, str]]:
    if isinstance(inhoud, str):
        yield plek, inhoud
    elif isinstance(inhoud, dict):
        for naam, waarde in inhoud.items():
            yield from _strings(waarde, f"{plek}/{naam}")
    elif isinstance(inhoud, list | tuple):
        for nummer, waarde in enumerate(inhoud):
            yield from _strings(waarde, f"{plek}/{nummer}")


def bronnen_in(inhoud: Any) -> Iterator[Bron]:
    if isinstance(inhoud, Bron):
        yield inhoud
    elif isinstance(inhoud, BaseModel):
        for veld in type(inhoud).model_fields:
            yield from bronnen_in(getattr(inhoud, veld))
    elif isinstance(inhoud, dict):
        for waarde in inhoud.values():
            yield from bronnen_in(waarde)
    elif isinstance(inhoud, list | tuple):
        for waarde in inhoud:
            yield from bronnen_in(waarde)


def test_alle_vijf_zijn_er() -> None:
    assert list(ALLE) == ["assen", "dalfsen", "dordrecht", "enschede", "heerlen"]


@pytest.mark.parametrize("naam", ALLE)
def test_wie_de_ideeen_leest_komt_uit_het_beleid_of_is_de_gemeente(naam: str) -> None:
    rol = ALLE[naam].gemeente.inhoud.rollen.coordinator
    assert (rol.naam if rol is not None else None) == ROLLEN[naam]


@pytest.mark.parametrize("naam", ALLE)
def test_elke_tekst_is_ingevuld_en_goed_nederlands(naam: str) -> None:
    later = {
        "idee",
        "kenmerk",
        "datum",
        "na_indienen",
        "stand",
        "bevestiging",
        "weg",
        "naam",
        "project",
    }
    for plek, tekst in teksten_van(ALLE[naam]):
        assert set(re.findall(r"\{(\w*)\}", tekst)) <= later, plek
        assert not re.search(r"\b(?:[Dd]e|[Ee]en) (?:de|het)\b", tekst), (plek, tekst)
        assert "van de gemeente van" not in tekst, (plek, tekst)
        assert not re.search(r"[.?!]\s+(?:de gemeente|de coördinator|de participatiecoach)\b", tekst), (
            plek
        )


@pytest.mark.parametrize("naam", ALLE)
def test_niemand_hoort_van_een_andere_gemeente(naam: str) -> None:
    namen = "|".join(ander for ander in ALLE if ander != naam)
    andere = re.compile(rf"\b(?:{namen})", re.IGNORECASE)
    for plek, tekst in teksten_van(ALLE[naam]):
        assert not andere.search(tekst), (plek, tekst)


@pytest.mark.parametrize("naam", ANDERE)
def test_niets_van_het_beleid_van_dalfsen_en_geen_belofte(naam: str) -> None:
    gegevens = ALLE[naam]
    assert gegevens.gemeente.inhoud.termijnen.eerste_contact is None
    assert gegevens.afwegingskader is None
    assert not {"intaketafel", "besluit_positief", "projectplan"} & set(gegevens.statussen.statussen)
    assert not {"projectplan", "doorgeven"} & set(gegevens.vragenlijsten)
    for plek, tekst in teksten_van(gegevens):
        assert not VAN_DALFSEN.search(tekst), (plek, tekst)
        # Only said where there is a termijn, which these have not.
        if not plek.endswith(("/te_laat", "/belofte")):
            assert not BELOFTE.search(tekst), (plek, tekst)


@pytest.mark.parametrize("naam", ANDERE)
def test_de_gemeenschappelijke_vragen_zijn_als_zodanig_te_zien(naam: str) -> None:
    gegevens = ALLE[naam]
    intake, van_dalfsen = (g.vragenlijsten["intake"].inhoud for g in (gegevens, ALLE["dalfsen"]))
    bron = GEMEENSCHAPPELIJKE_VRAGEN.format(gegevens.gemeente.inhoud.naam)
    assert {str(b) for b in bronnen_in(intake)} == {bron}
    assert [v.vraag for v in intake.vragen] == [v.vraag for v in van_dalfsen.vragen]
    assert intake.inleiding is not None
    assert "Ze komen niet uit het beleid van de gemeente" in intake.inleiding


@pytest.mark.parametrize("naam", ANDERE)
def test_elke_bron_is_een_plek_in_het_beleid_of_zegt_dat_het_geen_beleid_is(naam: str) -> None:
    gegevens = ALLE[naam]
    dekking = lees_model(gegevens.map / "dekking.yml", Dekking)
    plekken = {(deel.paragraaf, deel.stap) for deel in dekking.delen}
    inhoud = (
        gegevens.gemeente.inhoud.rollen,
        gegevens.gemeente.inhoud.organisaties,
        gegevens.gemeente.inhoud.na_indienen_bron,
        gegevens.routes,
        gegevens.veelgevraagd,
        gegevens.statussen,
        [versie.inhoud for versie in gegevens.vragenlijsten.values()],
    )
    wetten = {"Algemene wet bestuursrecht", "Algemene verordening gegevensbescherming", "Gemeentewet"}
    eigen = 0
    for bron in bronnen_in(inhoud):
        if bron.document == dekking.document:
            assert (bron.paragraaf, bron.stap) in plekken, bron
            eigen += 1
        else:
            niet_uit_beleid = f"niet uit het beleid van {gegevens.gemeente.inhoud.naam}"
            assert bron.document in {*wetten, "Omgevingsregeling"} or niet_uit_beleid in bron.document
    assert eigen
    # So that the source line says whose document it is.
    assert gegevens.gemeente.inhoud.beleid.document.startswith(dekking.document)


@pytest.mark.parametrize("naam", ALLE)
def test_elke_gemeente_zegt_in_het_kort_wat_zij_doet(naam: str) -> None:
    passages = [p for artikel in laad_inhoud(gemeentemap(naam)).artikelen for p in artikel.passages]
    assert sum(IN_HET_ALGEMEEN in passage.gegevens.vragen for passage in passages) == 1
