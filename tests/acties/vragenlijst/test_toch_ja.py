"""A no that turns out to be a yes, while its reason is told."""

from __future__ import annotations

import pytest

from acties.vragenlijst.ja_of_nee import Oordeel
from acties.vragenlijst.toch_ja import toch_ja, zegt_dat_het_niet_klopt, zonder_ja

RUIMTE = "Is er genoeg ruimte (juridisch, inhoudelijk, financieel)? Ruimte voor invloed"


@pytest.mark.parametrize(
    ("tekst", "oordeel"),
    [
        ("ho, er is dus wel een beetje ruimte, voor de bomen. dus toch ja", Oordeel.JA),
        ("toch ja", Oordeel.JA),
        ("nou vooruit, we hebben nog een collega, dus wijzig dat in ja", Oordeel.JA),
        ("maak er maar ja van, de kleur van de stenen staat open", Oordeel.JA),
        ("wacht, het is eigenlijk ja", Oordeel.JA),
        ("dan wordt het toch maar ja", Oordeel.JA),
        ("er is toch wel ruimte voor de bomen", Oordeel.ONBESLIST),
        ("ho wacht, die ruimte hebben we wel", Oordeel.ONBESLIST),
        ("de provincie gaat over de weg", None),
        ("er is wel ruimte voor bomen, maar het geld is op", None),
        ("de raad zei ja tegen het ontwerp", None),
        ("het besluit is al genomen en dat staat wel vast", None),
        ("er is geen ruimte in de wet", None),
        ("is er dan toch wel ruimte?", None),
        ("wel een beetje geld, niet genoeg", None),
    ],
)
def test_of_het_toch_ja_is(tekst: str, oordeel: Oordeel | None) -> None:
    assert toch_ja(tekst, RUIMTE) is oordeel


@pytest.mark.parametrize(
    ("tekst", "rest"),
    [
        ("ho, er is wel ruimte voor de bomen. dus toch ja", "er is wel ruimte voor de bomen"),
        ("we hebben nog een collega, dus wijzig dat in ja", "we hebben nog een collega"),
        ("toch ja", ""),
    ],
)
def test_wat_erbij_wordt_verteld(tekst: str, rest: str) -> None:
    assert zonder_ja(tekst) == rest


def test_wie_zegt_dat_iets_niet_klopt() -> None:
    assert zegt_dat_het_niet_klopt("dit klopt niet, ik zei dat er wel ruimte is")
    assert zegt_dat_het_niet_klopt("de ruimte is verkeerd")
    assert not zegt_dat_het_niet_klopt("er is veel ruimte op het plein")
    assert not zegt_dat_het_niet_klopt("klopt dit niet?")
