"""What words of a question mean in an index: forms, compounds, typing errors, near-words."""

from __future__ import annotations

import pytest

from kennisbank.taal.naaste_woorden import Begrippen, NaasteWoorden
from kennisbank.zoeken.woorden import stam
from kennisbank.zoeken.woordenboek import Woordenboek

TEKSTEN = (
    "De gemeente betrekt inwoners bij de verordening over participatie.",
    "Het initiatief indienen kan met een formulier. Indien nodig helpt de coördinator.",
    "Een werkvorm is bijvoorbeeld een focusgroep.",
)


@pytest.fixture(scope="module")
def boek() -> Woordenboek:
    begrippen = Begrippen(begrippen={"initiatief": ("initiatief", "idee", "plan")})
    return Woordenboek.van(TEKSTEN, NaasteWoorden.van_begrippen(begrippen))


def sleutels(boek: Woordenboek, vraag: str) -> set[str]:
    return {sleutel for term in boek.termen(vraag) for sleutel in term.sleutels}


@pytest.mark.parametrize("vorm", ["betrekt", "betrekken", "betrek", "betrekkend"])
def test_een_vorm_vindt_het_woord_in_een_andere_vorm(boek: Woordenboek, vorm: str) -> None:
    assert stam("betrekken") in sleutels(boek, vorm)


def test_een_samenstelling_is_haar_delen(boek: Woordenboek) -> None:
    assert boek.delen("participatieverordening") == ("participatie", "verordening")
    assert boek.delen("xyzverordening") == ()
    assert stam("verordening") in sleutels(boek, "wat staat er in de participatieverordening")


@pytest.mark.parametrize(
    ("getypt", "bedoeld"),
    [("verordeninng", "verordening"), ("indinen", "indienen"), ("focusgoep", "focusgroep")],
)
def test_een_typefout_wordt_het_woord_dat_erop_lijkt(
    boek: Woordenboek, getypt: str, bedoeld: str
) -> None:
    [term] = boek.termen(getypt)
    assert term.woord == bedoeld


def test_een_ander_nederlands_woord_is_geen_typefout(boek: Woordenboek) -> None:
    [term] = boek.termen("werkster")
    assert (term.woord, term.bekend) == ("werkster", True)
    assert not term.sleutels


def test_een_naam_is_geen_nederlands_woord(boek: Woordenboek) -> None:
    [term] = boek.termen("Zwchlop")
    assert (term.bekend, dict(term.sleutels)) == (False, {})


def test_een_naast_woord_telt_minder_dan_het_woord_zelf(boek: Woordenboek) -> None:
    [eigen] = boek.termen("initiatief")
    [naast] = boek.termen("idee")
    sleutel = stam("initiatief")
    assert eigen.sleutels[sleutel] == 1.0 > naast.sleutels[sleutel] > 0


def test_twee_woorden_die_er_een_zijn(boek: Woordenboek) -> None:
    assert stam("werkvorm") in sleutels(boek, "een werk vorm")


def test_woorden_van_een_gesprek_zeggen_niets(boek: Woordenboek) -> None:
    assert boek.termen("hoi, ik zou graag eens willen weten hoe dat eigenlijk zit") == []
