"""The part planning: timeline, calendar file and warnings out of the answers of a dossier."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

from icalendar import Calendar

from acties import klok
from acties.participatie.onderdelen import BEREKENINGEN
from acties.participatie.planning.uit_dossier import momenten_van
from acties.participatie.uitkomst import Uitkomst
from tests.hulp.dossier import dossier


def _dag(weken: int) -> str:
    """A Tuesday, so many weeks from the first of March of next year: no holiday is far away."""
    begin = date(klok.vandaag().year + 1, 3, 1)
    begin += timedelta(days=(1 - begin.weekday()) % 7)
    return (begin + timedelta(weeks=weken)).isoformat()


_AVOND = {"naam": "startavond", "datum": _dag(1), "soort": "bijeenkomst"}
_TERUG = {"naam": "brief", "datum": _dag(3), "soort": "terugkoppeling"}


def _uitkomst(gemeente: str = "dalfsen", **antwoorden: Any) -> Uitkomst:
    uitkomst = BEREKENINGEN["planning"](dossier(gemeente, **antwoorden))
    assert uitkomst is not None
    return uitkomst


def test_zonder_momenten_is_er_niets() -> None:
    assert BEREKENINGEN["planning"](dossier()) is None
    assert BEREKENINGEN["planning"](dossier(besluitdatum=_dag(8))) is None


def test_een_hele_planning() -> None:
    uitkomst = _uitkomst(momenten=[_AVOND, _TERUG], besluitdatum=_dag(12))
    assert uitkomst.waarschuwingen == ()
    assert "startavond" in uitkomst.tekst
    (bestand,) = uitkomst.bestanden
    assert bestand.naam == "planning-P2026-BCDFGH.ics"
    namen = {str(g["summary"]) for g in Calendar.from_ical(bestand.inhoud.decode()).walk("VEVENT")}
    assert namen == {"startavond", "brief", "Besluit"}
    assert [rij["soort"] for rij in uitkomst.velden["rijen"]] == [
        "Bijeenkomst",
        "Terugkoppeling",
        "Besluit",
    ]
    assert uitkomst.velden["terugkoppeling"] == [klok.voluit(date.fromisoformat(_dag(3)))]
    assert uitkomst.beelden[0].naam == "tijdlijn"


def test_belanghebbenden_maken_een_maand_druk() -> None:
    december = {**_AVOND, "datum": f"{klok.vandaag().year + 1}-12-07"}
    besluit = f"{klok.vandaag().year + 2}-03-01"
    zonder = _uitkomst(momenten=[december], besluitdatum=besluit)
    assert not any("druk voor" in w.tekst for w in zonder.waarschuwingen)
    wie = [{"naam": "de winkeliersvereniging", "invloed": "hoog", "belang": "hoog"}]
    met = _uitkomst(momenten=[december], besluitdatum=besluit, belanghebbenden=wie)
    assert any("druk voor winkeliers" in w.tekst for w in met.waarschuwingen)


def test_de_lengte_van_rondes_in_enschede() -> None:
    gegeven = {"momenten": [_AVOND, _TERUG], "start_voorbereiding": _dag(0), "besluitdatum": _dag(12)}
    assert not any("weken nodig" in w.tekst for w in _uitkomst("enschede", **gegeven).waarschuwingen)
    te_kort = _uitkomst("enschede", **gegeven, rondes=2)
    assert any("Voor 2 rondes zijn minstens 16 tot 24" in w.tekst for w in te_kort.waarschuwingen)
    assert not any(
        "weken nodig" in w.tekst for w in _uitkomst("dalfsen", **gegeven, rondes=2).waarschuwingen
    )


def test_de_bijeenkomst_van_het_dossier_geeft_tijd_en_plaats() -> None:
    gegeven: dict[str, Any] = {
        "bijeenkomst_datum": _AVOND["datum"],
        "bijeenkomst_tijd": "19.30 tot 21.00 uur",
        "bijeenkomst_plaats": "het dorpshuis",
    }
    (avond, _) = momenten_van(dossier(momenten=[_AVOND, _TERUG], **gegeven))
    assert (avond.begin, avond.einde, avond.plaats) == (time(19, 30), time(21), "het dorpshuis")
    los = momenten_van(dossier(momenten=[_TERUG], bijeenkomst_naam="Dorpsavond", **gegeven))
    assert [m.naam for m in los] == ["Dorpsavond", "brief"]
