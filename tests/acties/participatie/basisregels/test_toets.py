"""Dordrecht's rules: three uitgangspunten and eight basisregels, held against a plan."""

from __future__ import annotations

from typing import Any

import pytest

from acties.participatie.basisregels.toets import Toetsuitslag, toets
from acties.participatie.onderdelen.basisregels import bereken
from tests.hulp.dossier import dossier, gegevens_van

COMPLEET: dict[str, Any] = {
    "vorm": "beide",
    "doelgroepen": ["bewoners_van_een_wijk", "jongeren"],
    "gekozen_werkvormen": ["enquete"],
    "veiligheid": "kleine groepen",
    "momenten": [
        {"naam": "inloop", "datum": "2027-03-01", "soort": "bijeenkomst"},
        {"naam": "brief", "datum": "2027-06-01", "soort": "terugkoppeling"},
    ],
    "besluitdatum": "2027-05-01",
    "invloed_op": "de plek",
    "mate_van_invloed": "advies",
    "communicatie": "een brief",
    "plan_openbaar": True,
    "in_startnotitie": True,
    "begrijpelijke_taal": True,
    "terugkoppeling": "een brief na afloop",
    "evaluatie_moment": "in juli, met bewoners",
}


def uitslag(antwoorden: dict[str, Any]) -> Toetsuitslag:
    regels = gegevens_van("dordrecht").advies.basisregels
    assert regels is not None
    return toets(regels, antwoorden)


def test_drie_uitgangspunten_en_acht_basisregels() -> None:
    """Visie en aanpak, 4.3."""
    leeg = uitslag({})
    assert (len(leeg.uitgangspunten), len(leeg.regels)) == (3, 8)
    assert leeg.voldaan == 0


def test_een_plan_met_alles() -> None:
    vol = uitslag(COMPLEET)
    assert [u.regel.sleutel for u in vol.alle if not u.voldaan] == []


@pytest.mark.parametrize(
    ("anders", "regel"),
    [
        ({"vorm": "offline"}, "inclusie"),
        ({"doelgroepen": ["bewoners_van_een_wijk"]}, "iedereen_bereiken"),
        ({"veiligheid": None}, "veiligheid"),
        ({"besluitdatum": "2027-02-01"}, "op_tijd"),
        ({"invloed_op": ""}, "ruimte"),
        ({"communicatie": None}, "transparant"),
        ({"in_startnotitie": False}, "publiceren"),
        ({"begrijpelijke_taal": False}, "begrijpelijk"),
        ({"momenten": COMPLEET["momenten"][:1]}, "terugkoppelen"),
        ({"evaluatie_moment": None}, "leren"),
        ({"gekozen_werkvormen": []}, "maatwerk"),
    ],
)
def test_wat_ontbreekt_wordt_bij_zijn_regel_genoemd(anders: dict[str, Any], regel: str) -> None:
    gevonden = uitslag({**COMPLEET, **anders})
    assert [u.regel.sleutel for u in gevonden.alle if not u.voldaan] == [regel]


def test_alleen_een_besluit_of_terugkoppeling_voor_het_besluit_is_niet_op_tijd() -> None:
    momenten = [{"naam": "brief", "datum": "2027-01-01", "soort": "terugkoppeling"}]
    gevonden = uitslag({**COMPLEET, "momenten": momenten})
    assert "op_tijd" in [u.regel.sleutel for u in gevonden.alle if not u.voldaan]


def test_elke_regel_staat_in_de_woorden_van_de_bron() -> None:
    regels = gegevens_van("dordrecht").advies.basisregels
    assert regels is not None
    assert regels.regels[0].regel == "We beginnen op tijd met participatie."
    assert regels.regels[2].regel == "We zijn transparant en zorgen voor tijdige kennisgeving."
    assert "Doe Mee Dordrecht" in regels.regels[6].regel


def test_in_woorden_zegt_het_niet_dat_het_goed_genoeg_is() -> None:
    uitkomst = bereken(dossier("dordrecht", **COMPLEET))
    assert uitkomst is not None
    assert "11 van de 11" in uitkomst.tekst
    assert "Of het goed genoeg is, beoordeel je zelf." in uitkomst.tekst


def test_een_gemeente_zonder_basisregels_toetst_er_niet_aan() -> None:
    assert bereken(dossier("dalfsen", **COMPLEET)) is None
