"""Whether to involve people, by the rules and figures of each policy."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from acties.participatie.checklist.oordeel import Oordeel, weeg
from tests.hulp.dossier import dossier, gegevens_van

ENSCHEDE: dict[str, Any] = {
    "doelen": ["kwaliteit"],
    "ruimte": True,
    "rondes": 1,
    "weken_tijd": 12,
    "uren_beschikbaar": 120,
    "transparant": True,
    "beschermd_werk": False,
    "beslisser": "raad",
    "gevoelig": False,
}
GEWOON: dict[str, Any] = {
    "ruimte": True,
    "geschikt": True,
    "tijd_en_mensen": True,
    "kan_terugkoppelen": True,
}


def oordeel(gemeente: str, **antwoorden: Any) -> Oordeel | None:
    inhoud = dossier(gemeente, **antwoorden)
    advies = inhoud.gegevens.advies
    return weeg(advies.checklist, advies.ronde, inhoud.antwoorden, inhoud.tekst)


def zeker(gemeente: str, **antwoorden: Any) -> Oordeel:
    gevonden = oordeel(gemeente, **antwoorden)
    assert gevonden is not None
    return gevonden


@pytest.mark.parametrize(("ruimte", "geschikt", "tijd"), list(product([True, False], repeat=3)))
def test_in_dalfsen_beslist_een_nee(ruimte: bool, geschikt: bool, tijd: bool) -> None:
    """Met Elkaar 2.0, 2.1.2 stap 1: "Als het antwoord op één van deze vragen 'nee' is"."""
    gevonden = zeker("dalfsen", ruimte=ruimte, geschikt=geschikt, tijd_en_mensen=tijd)
    assert gevonden.conclusie == ("wel" if ruimte and geschikt and tijd else "geen")
    assert len(gevonden.niet_voldaan) == [ruimte, geschikt, tijd].count(False)


def test_in_dalfsen_is_een_nee_genoeg_en_zonder_nee_zijn_alle_drie_nodig() -> None:
    assert zeker("dalfsen", geschikt=False).conclusie == "geen"
    assert oordeel("dalfsen", ruimte=True, geschikt=True) is None


def test_alsnog_te_organiseren_maakt_van_een_nee_geen_ja() -> None:
    """Question c also asks how to arrange it after all: that is said, and changes nothing."""
    gevonden = zeker(
        "dalfsen",
        ruimte=True,
        geschikt=True,
        tijd_en_mensen=False,
        tijd_en_mensen_hoe="iemand inhuren",
    )
    assert gevonden.conclusie == "geen"
    assert gevonden.niet_voldaan[0].alsnog == "Iemand inhuren."


def test_enschede_heeft_zeven_punten_en_zes_doelen() -> None:
    gegevens = gegevens_van("enschede")
    assert len(gegevens.advies.checklist.punten) == 7
    keuzes = {keuze.sleutel for keuze in gegevens.vragenbank["doelen"].keuzes}  # type: ignore[union-attr]
    assert keuzes - {"weet_ik_niet"} == {
        "bewustwording",
        "begrip",
        "kwaliteit",
        "actief_burgerschap",
        "minder_conflicten",
        "democratie",
    }


@pytest.mark.parametrize("rondes", [1, 2, 3])
def test_enschede_rekent_per_ronde(rondes: int) -> None:
    """Bijlage, checklist: 8 to 12 weeks and 60 to 120 hours a round."""
    gevonden = zeker(
        "enschede",
        **{**ENSCHEDE, "rondes": rondes, "weken_tijd": 8 * rondes, "uren_beschikbaar": 60 * rondes},
    )
    assert gevonden.conclusie == "wel"
    assert gevonden.weken_nodig is not None
    assert gevonden.uren_nodig is not None
    assert (gevonden.weken_nodig.van, gevonden.weken_nodig.tot) == (8 * rondes, 12 * rondes)
    assert (gevonden.uren_nodig.van, gevonden.uren_nodig.tot) == (60 * rondes, 120 * rondes)
    assert [w.tekst.startswith("Dit past, maar niet ruim") for w in gevonden.waarschuwingen] == [
        True,
        True,
    ]
    assert gegevens_van("enschede").advies.ronde.niet_inbegrepen == (
        "projectmanagement",
        "communicatie",
    )


@pytest.mark.parametrize("te_weinig", [{"weken_tijd": 7}, {"uren_beschikbaar": 59}, {"ruimte": False}])
def test_bij_te_weinig_is_communicatie_in_enschede_mogelijk_beter(te_weinig: dict[str, Any]) -> None:
    gevonden = zeker("enschede", **{**ENSCHEDE, **te_weinig})
    assert gevonden.conclusie == "overwegen"
    assert "mogelijk een beter alternatief" in gevonden.slotsom.zin


@pytest.mark.parametrize(("rondes", "minder"), [(1, False), (2, True)])
def test_van_een_ronde_kunnen_er_niet_minder(rondes: int, minder: bool) -> None:
    gevonden = zeker(
        "enschede", **{**ENSCHEDE, "rondes": rondes, "weken_tijd": 1, "uren_beschikbaar": 1}
    )
    veranderingen = [uitslag.verandering or "" for uitslag in gevonden.niet_voldaan]
    assert len(veranderingen) == 2
    assert all(("minder rondes" in verandering) is minder for verandering in veranderingen)


@pytest.mark.parametrize(
    "eerst", [{"doelen": ["weet_ik_niet"]}, {"beslisser": "weet_ik_niet"}, {"transparant": False}]
)
def test_wat_te_regelen_is_sluit_participatie_in_enschede_niet_uit(eerst: dict[str, Any]) -> None:
    assert zeker("enschede", **{**ENSCHEDE, **eerst}).conclusie == "mits"


def test_gevoelig_en_auteursrecht_waarschuwen_alleen_waar_het_speelt() -> None:
    zonder = zeker("enschede", **ENSCHEDE)
    assert (zonder.conclusie, zonder.waarschuwingen) == ("wel", ())
    gevonden = zeker("enschede", **{**ENSCHEDE, "gevoelig": True, "beschermd_werk": True})
    assert gevonden.conclusie == "mits"
    teksten = " ".join(w.tekst for w in gevonden.waarschuwingen)
    assert "gevoelig" in teksten
    assert "auteursrecht" in teksten


@pytest.mark.parametrize("gemeente", ["assen", "dordrecht", "heerlen"])
@pytest.mark.parametrize(
    ("antwoorden", "conclusie"),
    [
        ({}, "wel"),
        ({"ruimte": False}, "overwegen"),
        ({"tijd_en_mensen": False}, "mits"),
        ({"kan_terugkoppelen": False}, "mits"),
        ({"geschikt": False}, "mits"),
    ],
)
def test_de_gewone_weg_weegt_en_beslist_nooit(
    gemeente: str, antwoorden: dict[str, bool], conclusie: str
) -> None:
    assert zeker(gemeente, **{**GEWOON, **antwoorden}).conclusie == conclusie


@pytest.mark.parametrize("gemeente", ["assen", "dordrecht", "heerlen"])
def test_waar_het_beleid_geen_punten_geeft_staat_dat_erbij(gemeente: str) -> None:
    checklist = gegevens_van(gemeente).advies.checklist
    naam = gegevens_van(gemeente).gemeente.inhoud.naam
    assert not checklist.eigen_beleid
    assert "algemene vragen van Samenspraak" in checklist.herkomst
    assert checklist.verantwoording is not None
    assert {str(punt.bron) for punt in checklist.punten} == {
        f"algemene werkwijze van Samenspraak, niet uit het beleid van {naam}"
    }


def test_assen_noemt_de_bewuste_afweging_en_dordrecht_de_bijlage() -> None:
    assert "bij de start van elk project een bewuste afweging" in (
        gegevens_van("assen").advies.checklist.herkomst
    )
    assert "bijlage 1" in gegevens_van("dordrecht").advies.checklist.herkomst
