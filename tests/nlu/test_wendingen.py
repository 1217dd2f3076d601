"""Turns of phrase that both rooms listen for: the same in both, and what they mean."""

from __future__ import annotations

import re

import pytest

from acties.instellingen import WORTEL
from acties.tussendoor.wendingen import (
    AANLOOP,
    IS_INWONER,
    KONDIGT_AAN,
    VRAAGWOORD,
    WERKT_BIJ_DE_GEMEENTE,
    een_van,
    wending,
)


def test_beide_kamers_luisteren_naar_hetzelfde() -> None:
    eigen, rasa = (
        (WORTEL / kamer / "wendingen.py").read_bytes()
        for kamer in ("acties/tussendoor", "nlu/componenten")
    )
    assert eigen == rasa


def test_een_streepje_is_een_spatie() -> None:
    assert re.fullmatch(een_van("voor_ik even"), "voor  ik")
    assert re.fullmatch(een_van("voor_ik even"), "even")
    assert not re.fullmatch(een_van("voor_ik even"), "voor")


@pytest.mark.parametrize(
    ("tekst", "vraagt"),
    [
        ("Hoi, hoe lang duurt dat", True),
        ("ok en wie beslist dan", True),
        ("waarvoor is dat", True),
        ("waarde van het groen", False),
        ("ja graag", False),
    ],
)
def test_een_vraagwoord_na_een_aanloop(tekst: str, vraagt: bool) -> None:
    assert (wending(rf"{AANLOOP}{VRAAGWOORD}\b").match(tekst) is not None) is vraagt


@pytest.mark.parametrize(
    ("tekst", "gemeente", "inwoner"),
    [
        ("ik ben beleidsadviseur wonen", True, False),
        ("ik werk zelf bij de gemeente", True, False),
        ("ik ben stedenbouwkundige bij de gemeente", True, False),
        ("wij als gemeente leggen een weg aan", True, False),
        ("ik ben medewerker bij de kringloop", False, False),
        ("ik ben gewoon een inwoner", False, True),
        ("ik ben helemaal geen ambtenaar", False, True),
        ("ik werk niet bij de gemeente", False, True),
        ("wij wonen in het dorp", False, False),
    ],
)
def test_wie_er_spreekt(tekst: str, gemeente: bool, inwoner: bool) -> None:
    assert (wending(WERKT_BIJ_DE_GEMEENTE).search(tekst) is not None) is gemeente
    assert (wending(IS_INWONER).search(tekst) is not None) is inwoner


def test_wie_een_vraag_aankondigt() -> None:
    assert wending(KONDIGT_AAN).search("ik heb even een vraagje")
    assert not wending(KONDIGT_AAN).search("een moestuin bij de school")
