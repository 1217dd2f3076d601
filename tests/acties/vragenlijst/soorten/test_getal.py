"""A whole number, and a time in weeks."""

from __future__ import annotations

import pytest

from acties.vragenlijst.soorten import Inbreng, soort_van
from acties.vragenlijst.soorten.getal import lees_getal
from tests.hulp.soorten import lees
from tests.hulp.vragenlijsten import lijst, vraag


@pytest.mark.parametrize(
    ("tekst", "getal"),
    [
        ("een", 1),
        ("een ronde denk ik", 1),
        ("nou, een keer", 1),
        ("niet meer dan een", 1),
        ("doe maar een burgerpanel", None),
        ("een bijeenkomst met taart", None),
    ],
)
def test_een_voor_een_ding_is_geen_getal(tekst: str, getal: int | None) -> None:
    gelezen = lees("getal", tekst)
    assert (gelezen.waarde, gelezen.fout is None) == (getal, getal is not None)


@pytest.mark.parametrize(
    ("tekst", "getal"),
    [
        ("30", 30),
        ("zo'n dertig mensen", 30),
        ("tussen de 10 en 15", 15),
        ("10-15", 15),
        ("een stuk of vier", 4),
        ("1.500", 1500),
        ("één", 1),
        ("geen", 0),
    ],
)
def test_een_getal(tekst: str, getal: int) -> None:
    assert lees_getal(tekst).waarde == getal


@pytest.mark.parametrize("tekst", ["een paar", "2,5", "-3", "25 mensen en 3 rondes", "veel"])
def test_wat_geen_getal_is_wordt_niet_geraden(tekst: str) -> None:
    assert lees_getal(tekst).fout is not None


def test_grenzen_en_eenheid() -> None:
    deze = lijst(vraag("v", "getal", minimum=1, maximum=20, eenheid="rondes")).vraag("v")
    soort = soort_van(deze)
    assert soort.lees(deze, Inbreng(tekst="0"), None).fout == "Hier hoort minstens 1 rondes."
    assert soort.lees(deze, Inbreng(tekst="21"), None).fout == "Hier hoort hoogstens 20 rondes."
    assert soort.toon(deze, 3) == "3 rondes"


@pytest.mark.parametrize(
    ("tekst", "weken"),
    [
        ("een half jaar", 26),
        ("anderhalf jaar", 78),
        ("3 maanden", 13),
        ("drie maanden ongeveer", 13),
        ("een jaar", 52),
        ("twee kwartalen", 26),
        ("26 weken", 26),
        ("26", 26),
    ],
)
def test_een_tijd_in_weken(tekst: str, weken: int) -> None:
    deze = lijst(vraag("v", "getal", eenheid="weken")).vraag("v")
    assert soort_van(deze).lees(deze, Inbreng(tekst=tekst), None).waarde == weken


def test_maanden_zijn_alleen_weken_waar_weken_worden_gevraagd() -> None:
    deze = lijst(vraag("v", "getal", eenheid="maanden")).vraag("v")
    assert soort_van(deze).lees(deze, Inbreng(tekst="3 maanden"), None).waarde == 3


def test_wie_zich_verspreekt_bedoelt_het_laatste_getal() -> None:
    assert lees_getal("150 uur, oh nee wacht het zijn er 130").waarde == 130
    assert lees_getal("12, of eigenlijk 14").waarde == 14


def test_van_meer_getallen_telt_dat_met_het_eigen_woord() -> None:
    rondes = {"soort": "getal", "eenheden": ["rondes", "ronde"]}
    deze = lijst(vraag("v", "getal", herken=rondes)).vraag("v")
    gelezen = soort_van(deze).lees(deze, Inbreng(tekst="twee rondes, met 14 weken en 150 uur"), None)
    assert gelezen.waarde == 2
    assert soort_van(deze).lees(deze, Inbreng(tekst="2 en nog 14 misschien"), None).fout is not None
