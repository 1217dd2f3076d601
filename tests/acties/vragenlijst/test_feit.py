"""Yes or no to a fact on which much depends."""

from __future__ import annotations

import pytest

from acties.vragenlijst.oordeel import oordeel_bij
from acties.vragenlijst.soorten import Inbreng, soort_van
from tests.hulp.vragenlijsten import lijst, vraag


@pytest.mark.parametrize(
    ("zin", "waarde"),
    [
        ("ja, de architect wil niet dat we die delen", True),
        ("ja want de architect wil het niet", True),
        ("ja, maar niet alles", True),
        ("nee hoor, we mogen alles laten zien", False),
        ("ja, dat kan niet", False),
    ],
)
def test_bij_een_feit_telt_waarmee_iemand_begint(zin: str, waarde: bool) -> None:
    feit = lijst(vraag("v", "ja_nee", feit=True)).vraag("v")
    assert soort_van(feit).lees(feit, Inbreng(tekst=zin), None).waarde is waarde


def test_toestemming_wordt_nooit_uit_een_halve_zin_gelezen() -> None:
    mag = lijst(vraag("v", "ja_nee")).vraag("v")
    assert soort_van(mag).lees(mag, Inbreng(tekst="ja, maar niet alles"), None).waarde is not True
    feit = lijst(vraag("v", "ja_nee", feit=True)).vraag("v")
    gelezen = soort_van(feit).lees(feit, Inbreng(tekst="tijd wel, mensen niet echt"), None)
    assert gelezen.waarde is not True


RUIMTE = "Is er genoeg ruimte (juridisch, inhoudelijk, financieel), of kunnen jullie die maken?"
TIJD = "Hebben jullie genoeg tijd en mensen om het te organiseren?"


@pytest.mark.parametrize(
    ("vraagzin", "zin", "waarde"),
    [
        (RUIMTE, "ho, dat was geen antwoord", None),
        (RUIMTE, "ok verder", None),
        (RUIMTE, "prima, duidelijk", None),
        (TIJD, "dank je, ga door", None),
        (RUIMTE, "ok, ja die is er", True),
        (RUIMTE, "prima, er is ruimte genoeg", True),
        (RUIMTE, "ik ben het niet eens met de uitkomst", None),
        (RUIMTE, "laat maar, ik kom er later op terug", None),
        (RUIMTE, "dat begrijp ik niet", None),
        (RUIMTE, "ja, maar financieel is er niets", None),
        (TIJD, "tijd hebben we wel maar weinig mensen", None),
        (TIJD, "tijd niet, mensen wel", None),
        (TIJD, "we hebben geen tijd", False),
        (TIJD, "dat lukt niet", False),
        (RUIMTE, "er is geen ruimte meer voor iets anders", False),
        (RUIMTE, "het geld is op en het ontwerp ligt vast, dus nee", False),
        (RUIMTE, "alles kan nog alle kanten op, dus ja", True),
        (RUIMTE, "nee te technisch", False),
        (RUIMTE, "ja hoor", True),
    ],
)
def test_een_feit_wordt_niet_uit_een_opmerking_gelezen(
    vraagzin: str, zin: str, waarde: bool | None
) -> None:
    """One no decides that people are not involved at all."""
    feit = lijst(vraag("v", "ja_nee", vraag=vraagzin, feit=True)).vraag("v")
    gelezen = soort_van(feit).lees(feit, Inbreng(tekst=zin), None)
    assert gelezen.waarde is waarde
    assert (gelezen.fout is None) is (waarde is not None)
    oordeel = {True: "ja", False: "nee", None: "onbeslist"}[waarde]
    assert oordeel_bij("vraag", "ja_nee", zin, feit=vraagzin) == oordeel


def test_bij_twijfel_wordt_gevraagd_of_het_nee_is() -> None:
    feit = lijst(vraag("v", "ja_nee", vraag=RUIMTE, feit=True)).vraag("v")
    gelezen = soort_van(feit).lees(feit, Inbreng(tekst="ik ben het niet eens met dit besluit"), None)
    assert gelezen.fout is not None
    assert "Bedoel je ‘nee’?" in gelezen.fout
