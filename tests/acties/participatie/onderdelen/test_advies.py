"""What the parts of the advice say: a document speaks to nobody, nor tells a wish that did not fit."""

from __future__ import annotations

import re
from typing import Any

import pytest

from acties.participatie.onderdelen import BEREKENINGEN
from acties.participatie.onderdelen.werkvormen import punt
from tests.hulp.dossier import dossier

ANTWOORDEN: dict[str, Any] = {
    "ruimte": True,
    "invloed_op": "De plek.",
    "geschikt": True,
    "tijd_en_mensen": True,
    "kan_terugkoppelen": True,
    "doelen": ["kwaliteit"],
    "transparant": True,
    "beschermd_werk": False,
    "beslisser": "raad",
    "gevoelig": False,
    "uren_beschikbaar": 300,
    "soort_werk": "visies_en_beleid",
    "mate_van_invloed": "advies",
    "gewenst_niveau": "meebeslissen",
    "rol_gemeente": "helpen",
    "doelgroepen": ["jongeren"],
    "weken_tijd": 30,
    "rondes": 2,
}


@pytest.mark.parametrize("gemeente", ["assen", "dalfsen", "dordrecht", "enschede", "heerlen"])
@pytest.mark.parametrize("onderdeel", ["checklist", "niveau", "raming"])
def test_in_een_document_wordt_niemand_aangesproken(gemeente: str, onderdeel: str) -> None:
    uitkomst = BEREKENINGEN[onderdeel](dossier(gemeente, **ANTWOORDEN))
    assert uitkomst is not None
    tekst = uitkomst.document or uitkomst.tekst
    assert not re.search(r"\b(?:je|jij|jullie|ik|mijn)\b", tekst, re.IGNORECASE), tekst
    assert "meebeslissen" not in tekst.lower() or onderdeel != "niveau"


def test_van_een_wens_die_niet_past_hoort_alleen_wie_hem_had() -> None:
    uitkomst = BEREKENINGEN["niveau"](dossier("dalfsen", **ANTWOORDEN))
    assert uitkomst is not None
    assert uitkomst.waarschuwingen
    assert not [w for w in uitkomst.waarschuwingen if w.in_document]


@pytest.mark.parametrize("gemeente", ["assen", "dalfsen", "dordrecht", "enschede", "heerlen"])
@pytest.mark.parametrize("onderdeel", ["checklist", "niveau", "werkvormen", "kaders", "raming"])
def test_elke_tekst_is_goed_nederlands(gemeente: str, onderdeel: str) -> None:
    kaders = [{"naam": "het budget", "soort": "financieel", "hardheid": "hard"}]
    uitkomst = BEREKENINGEN[onderdeel](dossier(gemeente, **ANTWOORDEN, kaders=kaders))
    assert uitkomst is not None
    for tekst in (uitkomst.tekst, uitkomst.document or "", *(w.tekst for w in uitkomst.waarschuwingen)):
        assert not re.search(r"\{|\}|\.\.| ,|\bNone\b|\b1 (?:rondes|weken|uren)\b", tekst), tekst
        assert not re.search(r"\b(?:u|uw)\b", tekst.replace("U kunt meedenken", "")), tekst


def test_let_op_staat_er_maar_een_keer() -> None:
    assert punt("Let op dat één deelnemer niet de toon zet.") == "dat één deelnemer niet de toon zet."
    assert punt("Zorg voor koffie.") == "zorg voor koffie."
