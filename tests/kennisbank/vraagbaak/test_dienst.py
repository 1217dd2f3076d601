"""Answering: from the active municipality first, and only as sure as it is."""

from __future__ import annotations

import pytest

from kennisbank.vraagbaak.dienst import Vraagbaak
from tests.hulp.vraagbaak import eerste


@pytest.mark.parametrize("vraag", ["hoe vraag ik een paspoort aan", "zzz qqq", "?", "", "😀"])
def test_wat_er_niet_staat_wordt_niet_beantwoord(baak: Vraagbaak, vraag: str) -> None:
    assert not baak.vraag(vraag).beantwoord


def test_een_knop_geeft_precies_die_passage(baak: Vraagbaak) -> None:
    antwoord = baak.vraag("wanneer belt de dorpsmakelaar?")
    knop = next(v for v in antwoord.vervolg if v.label == "Wat de dorpsmakelaar vraagt")
    assert knop.plek is not None
    gekozen = baak.passage(knop.plek)
    assert gekozen is not None
    assert "wat u wilt bereiken" in eerste(gekozen)
    assert baak.passage("bergdorp:weg#is-het") is None
    assert baak.passage("nergens:weg") is None


def test_wie_een_mening_vraagt_hoort_dat_die_er_niet_is(baak: Vraagbaak) -> None:
    assert "geen mening" in (baak.vraag("wat vind jij van het college?").grens or "")


def test_een_andere_gemeente_is_een_andere_dan_de_eigen(baak: Vraagbaak) -> None:
    assert baak.noemt_andere("en in Zeestad?")
    assert not baak.noemt_andere("en in Bergdorp?")


def test_korter_is_de_eerste_zin(baak: Vraagbaak) -> None:
    eerder = baak.vraag("wat zijn de drie doelen")
    assert eerste(baak.vraag("kan het korter", context=eerder.context)) == (
        "Dit zijn ze: Luisteren, Betere plannen maken en Vertrouwen."
    )
    assert not baak.vraag("kan het korter").beantwoord


def test_wat_alleen_hier_bekend_is_gaat_na_een_andere_gemeente_over_hier(baak: Vraagbaak) -> None:
    daar = baak.vraag("hoe lang duurt het in Zeestad voordat ik iets hoor?")
    hier = baak.vraag("wie hakt er de knoop door bij een moestuin", context=daar.context)
    assert [deel.naam for deel in hier.delen] == ["Bergdorp"]
    for vervolg in ("wie hakt daar de knoop door bij een moestuin", "en wie hakt de knoop door"):
        antwoord = baak.vraag(vervolg, context=daar.context)
        assert all(deel.naam != "Bergdorp" for deel in antwoord.delen), vervolg
