"""A part of the year, as people plan."""

from __future__ import annotations

from datetime import date

import pytest

from acties import klok
from acties.vragenlijst.periodes import zoek_periode
from acties.vragenlijst.soorten import Inbreng, soort_van
from acties.vragenlijst.soorten.datum import lees_ongeveer
from acties.vragenlijst.soorten.weken import in_weken
from tests.hulp.dossier import gegevens_van

VANDAAG = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def _vandaag(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(klok, "vandaag", lambda: VANDAAG)


@pytest.mark.parametrize(
    ("tekst", "gezegd", "begin", "eind"),
    [
        ("eind maart", "eind maart", "2027-03-21", "2027-03-31"),
        ("denk ergens in het voorjaar", "ergens in het voorjaar", "2027-03-01", "2027-05-31"),
        ("Q2 2027", "Q2 2027", "2027-04-01", "2027-06-30"),
        ("week 12", "week 12", "2027-03-22", "2027-03-28"),
        ("voor de zomer", "voor de zomer", "2027-05-31", "2027-05-31"),
        ("na de bouwvak", "na de bouwvak", "2027-08-01", "2027-08-31"),
        ("over een maand of 3", "over een maand of 3", "2027-02-21", "2027-03-23"),
        ("volgend jaar", "volgend jaar", "2027-01-01", "2027-12-31"),
        ("half april 2028", "half april 2028", "2028-04-10", "2028-04-21"),
    ],
)
def test_een_deel_van_het_jaar(tekst: str, gezegd: str, begin: str, eind: str) -> None:
    periode = zoek_periode(tekst, VANDAAG)

    assert periode is not None
    assert (periode.tekst, periode.begin.isoformat(), periode.eind.isoformat()) == (gezegd, begin, eind)


@pytest.mark.parametrize("tekst", ["wisselt", "over de bomen", "in 2019", "de raad beslist", "weekend"])
def test_geen_deel_van_het_jaar(tekst: str) -> None:
    assert zoek_periode(tekst, VANDAAG) is None


@pytest.mark.parametrize(
    ("tekst", "waarde"),
    [
        ("dat weten we niet precies, ergens in het najaar", "ergens in het najaar"),
        ("begin 2027", "begin 2027"),
        ("rond half mei denk ik", "rond half mei"),
        ("12 mei 2027", "2027-05-12"),
    ],
)
def test_een_dag_mag_nog_onbekend_zijn(tekst: str, waarde: str) -> None:
    assert lees_ongeveer(tekst).waarde == waarde


@pytest.mark.parametrize(
    "tekst", ["en als we het in september doen?", "wat als het maart wordt", "stel mei", "31 februari"]
)
def test_wie_iets_veronderstelt_zegt_niet_wanneer_het_is(tekst: str) -> None:
    assert lees_ongeveer(tekst).fout is not None


def test_alleen_een_vraag_die_het_toelaat() -> None:
    gegevens = gegevens_van("enschede")
    besluit, bijeenkomst = (
        gegevens.dossiervraag(naam) for naam in ("besluitdatum", "bijeenkomst_datum")
    )
    assert besluit is not None
    assert bijeenkomst is not None

    gelezen = soort_van(besluit).lees(besluit, Inbreng(tekst="in juni"), None)
    assert gelezen.waarde == "in juni"
    assert soort_van(besluit).toon(besluit, gelezen.waarde) == "in juni, dag nog te bepalen"
    assert soort_van(bijeenkomst).lees(bijeenkomst, Inbreng(tekst="in juni"), None).fout is not None


@pytest.mark.parametrize(
    ("tekst", "weken"),
    [
        ("tot 1 juli", 31),
        ("tot de zomer", 27),
        ("een maand of 4", 17),
        ("een jaartje", 52),
        ("30", None),
    ],
)
def test_weken_tot_een_moment(tekst: str, weken: int | None) -> None:
    gelezen = in_weken(tekst)

    assert (gelezen.waarde if gelezen is not None else None) == weken
