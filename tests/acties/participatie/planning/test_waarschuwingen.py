"""What is warned about in a planning, and what is not; each with its source."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acties.participatie.planning.bezwaren import Drukte
from acties.participatie.planning.momenten import Moment, Soort, lees
from acties.participatie.planning.waarschuwingen import Planningsvraag, waarschuwingen
from acties.participatie.uitkomst import Waarschuwing
from tests.hulp.dossier import gegevens_van

VANDAAG = date(2026, 11, 21)
BESLUIT = date(2027, 6, 15)
_TERUG = Moment("brief", "terugkoppeling", date(2027, 5, 20))


def _vraag(
    *momenten: Moment, gemeente: str = "dalfsen", wie: tuple[str, ...] = (), **meer: Any
) -> tuple[Waarschuwing, ...]:
    drukte = Drukte.voor(gegevens_van(gemeente), wie, meer.pop("doelgroepen", ()))
    gegeven = {"besluitdatum": BESLUIT, "start": date(2026, 1, 5)} | meer
    return waarschuwingen(Planningsvraag(momenten, drukte, VANDAAG, **gegeven))


def _over(moment: Moment, **meer: Any) -> str:
    """What is said of this one moment, in a planning that is all right otherwise."""
    return " ".join(w.tekst for w in _vraag(moment, _TERUG, **meer))


def _avond(dag: date, soort: Soort = "bijeenkomst") -> Moment:
    return Moment("avond", soort, dag)


def test_een_goede_planning_geeft_niets() -> None:
    assert _vraag(_avond(date(2027, 3, 9)), _TERUG) == ()


@pytest.mark.parametrize(
    ("gemeente", "vrij"),
    [("dalfsen", True), ("enschede", True), ("assen", True), ("dordrecht", False), ("heerlen", False)],
)
def test_herfstvakantie_van_de_eigen_regio(gemeente: str, vrij: bool) -> None:
    """12 October 2027 is in no holiday; 18 October 2027 in noord and midden, 25 October in zuid."""
    in_herfst = _over(_avond(date(2026, 12, 1)), gemeente=gemeente)
    assert in_herfst == ""
    mei = _over(_avond(date(2027, 2, 15)), gemeente=gemeente)
    assert ("voorjaarsvakantie" in mei) is (gemeente == "heerlen")
    zomer = _over(_avond(date(2027, 7, 13)), gemeente=gemeente, besluitdatum=date(2027, 12, 1))
    assert ("zomervakantie" in zomer) is vrij


def test_advies_en_vast() -> None:
    assert "een school kan ervan afwijken" in _over(_avond(date(2027, 2, 23)))
    assert "Die data liggen vast" in _over(_avond(date(2026, 12, 29)))
    misschien = _over(_avond(date(2027, 5, 4)))
    assert "mogen de meivakantie met een week verlengen" in misschien
    assert "niets tegen spreekt" not in misschien


def test_feestdag_en_een_betere_dag() -> None:
    """Tweede paasdag 2027; a week later is free. Next to it stands what to do otherwise."""
    over = _vraag(_avond(date(2027, 3, 29)), _TERUG)
    assert "Tweede paasdag" in over[0].tekst
    assert "maandag 5 april 2027" in over[0].tekst
    assert over[0].bron == "Met Elkaar 2.0, 2.1.3, stap 2, bouwsteen 6"
    # 2.1.3, bouwsteen 6: "dan combineren we dit met online opties of (…) meerdere momenten".
    assert "online opties" in over[1].tekst
    assert "meerdere momenten" in over[1].tekst


@pytest.mark.parametrize(
    ("wie", "maand", "gewaarschuwd"),
    [
        (("boeren uit de omgeving",), 8, True),
        (("LTO Noord",), 8, True),
        (("melkveehouders",), 8, True),
        (("de boerderijwinkel",), 8, False),
        (("winkeliers",), 8, False),
        (("winkeliersvereniging",), 12, True),
        (("boeren",), 12, False),
        (("bewoners",), 12, False),
        (("boerenkoolliefhebbers",), 8, False),
    ],
)
def test_oogstmaand_en_decembermaand(wie: tuple[str, ...], maand: int, gewaarschuwd: bool) -> None:
    dag = date(2027, 8, 26) if maand == 8 else date(2026, 12, 8)
    gezegd = _over(_avond(dag), wie=wie, besluitdatum=date(2027, 12, 20))
    assert ("druk voor" in gezegd) is gewaarschuwd


def test_een_gekozen_doelgroep_telt_ook() -> None:
    assert "druk voor winkeliers" in _over(_avond(date(2026, 12, 8)), doelgroepen=("ondernemers",))
    assert "druk voor" not in _over(_avond(date(2026, 12, 8)), doelgroepen=("jongeren",))


def test_online_kan_ook_in_de_oogst_en_een_besluit_in_de_vakantie() -> None:
    assert _over(_avond(date(2026, 12, 8), "online"), wie=("winkeliers",)) == ""
    besluit = Moment("raad", "besluit", date(2027, 7, 20))
    assert "vakantie" not in _over(besluit, besluitdatum=date(2027, 7, 20))
    assert "Koningsdag" in _over(Moment("raad", "besluit", date(2027, 4, 27)))


@pytest.mark.parametrize(("dagen", "zegt"), [(-1, None), (0, "op de dag van"), (1, "na het besluit")])
def test_betrekken_voor_het_besluit(dagen: int, zegt: str | None) -> None:
    """Dalfsen 1.1: "Inwoners worden op tijd betrokken, voordat er besluiten worden genomen.\""""
    terug = Moment("brief", "terugkoppeling", date(2027, 6, 25))
    gevonden = _vraag(_avond(BESLUIT + timedelta(days=dagen)), terug)
    assert [zegt in w.tekst for w in gevonden if zegt] == ([True] if zegt else [])
    assert {w.bron for w in gevonden} == ({"Met Elkaar 2.0, 1.1"} if zegt else set())


def test_zonder_besluit_zonder_terugkoppeling_zonder_meedoen() -> None:
    gezegd = " ".join(w.tekst for w in _vraag(_avond(date(2027, 3, 9)), besluitdatum=None))
    assert "geen besluit in de planning" in gezegd
    assert "geen terugkoppeling in" in gezegd
    assert "geen moment in waarop mensen meedoen" in " ".join(w.tekst for w in _vraag(_TERUG))


def test_terugkoppeling_voor_het_laatste_moment() -> None:
    vroeg = Moment("brief", "terugkoppeling", date(2027, 3, 1))
    gezegd = [w.tekst for w in _vraag(vroeg, _avond(date(2027, 3, 9)))]
    assert len(gezegd) == 1
    assert "staat geen terugkoppeling meer" in gezegd[0]
    nog_open = Moment("brief", "terugkoppeling")
    assert "staat geen terugkoppeling meer" not in " ".join(
        w.tekst for w in _vraag(vroeg, _avond(date(2027, 3, 9)), nog_open)
    )


def test_dordrecht_noemt_zijn_basisregels() -> None:
    bronnen = {w.bron for w in _vraag(_avond(date(2027, 6, 16)), gemeente="dordrecht")}
    assert bronnen == {
        "Visie en aanpak (burger)participatie, 4.3, basisregels, nummer 1",
        "Visie en aanpak (burger)participatie, 4.3, basisregels, nummer 7",
    }


@pytest.mark.parametrize(
    ("weken", "rondes", "kort"),
    [(8, 1, False), (7, 1, True), (15, 2, True), (16, 2, False), (16, None, False), (4, None, True)],
)
def test_lengte_van_een_ronde_in_enschede(weken: int, rondes: int | None, kort: bool) -> None:
    """Bijlage: "Eén participatieronde (…) vraagt minstens een periode van 8 tot 12 weken.\""""
    start = date(2027, 1, 11)
    avond, terug = _avond(date(2027, 1, 20)), Moment("brief", "terugkoppeling", date(2027, 1, 27))
    gevonden = _vraag(
        avond,
        terug,
        gemeente="enschede",
        start=start,
        besluitdatum=start + timedelta(weeks=weken),
        rondes=rondes,
    )
    over_lengte = [w for w in gevonden if "tot het besluit op" in w.tekst]
    assert len(over_lengte) == int(kort)
    for waarschuwing in over_lengte:
        assert f"{8 * (rondes or 1)} tot {12 * (rondes or 1)} weken" in waarschuwing.tekst
        assert waarschuwing.bron == "Actieplan Samenlevingsgericht werken, bijlage, checklist, tijd"


@pytest.mark.parametrize("gemeente", ["dalfsen", "assen", "dordrecht", "heerlen"])
def test_elders_staat_geen_lengte(gemeente: str) -> None:
    dag = date(2026, 12, 2)
    gezegd = _vraag(
        _avond(dag), gemeente=gemeente, start=VANDAAG, besluitdatum=date(2026, 12, 4), rondes=3
    )
    assert not any("weken nodig" in w.tekst for w in gezegd)


def test_een_jaar_zonder_gegevens_zegt_dat() -> None:
    gezegd = _over(_avond(date(2031, 3, 4)), besluitdatum=date(2031, 6, 1))
    assert "weet ik niet of ze in een schoolvakantie vallen: avond (4 maart 2031)" in gezegd
    assert "rijksoverheid.nl" in gezegd


def test_verleden_ver_weg_en_zonder_datum() -> None:
    assert "ligt in het verleden" in _over(_avond(date(2026, 11, 20)))
    assert "Klopt het jaar?" in _over(_avond(date(2062, 3, 7)), besluitdatum=date(2062, 6, 1))
    assert "**avond** heeft nog geen datum." in _over(Moment("avond", "bijeenkomst"))


def test_een_betere_dag_laat_tijd_om_uit_te_nodigen() -> None:
    """8 December 2026 is two weeks and three days away: no day before 5 December is advised."""
    gezegd = _over(_avond(date(2026, 12, 8)), wie=("winkeliers",))
    assert "dinsdag 5 januari 2027" in gezegd


_MOMENT = st.fixed_dictionaries(
    {
        "naam": st.text(min_size=1, max_size=40),
        "soort": st.sampled_from(["bijeenkomst", "online", "besluit", "terugkoppeling", None]),
        "datum": st.one_of(st.none(), st.dates().map(date.isoformat)),
    }
)


@given(st.lists(_MOMENT, max_size=8), st.one_of(st.none(), st.dates()))
def test_elke_planning_kan_worden_nagekeken(
    reeks: list[dict[str, str | None]], besluit: date | None
) -> None:
    momenten = lees(reeks, besluit)
    drukte = Drukte.voor(gegevens_van("enschede"), ("boeren", "winkeliers"))
    gevonden = waarschuwingen(Planningsvraag(momenten, drukte, VANDAAG, besluit, None, 2))
    zonder_datum = [m for m in momenten if m.datum is None]
    assert sum("heeft nog geen datum" in w.tekst for w in gevonden) == len(zonder_datum)


@given(st.dates(date(2026, 12, 1), date(2030, 6, 1)))
def test_een_betere_dag_is_echt_beter(dag: date) -> None:
    drukte = Drukte.voor(gegevens_van("dalfsen"), ("boeren", "winkeliers"))
    beter = drukte.beter(_avond(dag), None, VANDAAG)
    if beter is not None:
        assert beter.weekday() == dag.weekday()
        assert drukte.tegen(_avond(beter)) == ()
        assert abs((beter - dag).days) <= 12 * 7


def test_een_betere_dag_ligt_voor_de_terugkoppeling() -> None:
    """People are not asked after they have been told what was done."""
    gesprek = Moment("gesprek met winkeliers", "bijeenkomst", date(2027, 12, 20))
    terug = Moment("terugkoppeling", "terugkoppeling", date(2028, 1, 10))
    gezegd = " ".join(
        w.tekst
        for w in _vraag(
            gesprek, terug, gemeente="heerlen", wie=("winkeliers",), besluitdatum=date(2028, 2, 1)
        )
    )
    assert "druk voor winkeliers" in gezegd
    assert "maandag 29 november 2027" in gezegd


def test_twee_besluiten_op_verschillende_dagen() -> None:
    genoemd = Moment("Besluit raad", "besluit", date(2027, 6, 16))
    los = Moment("Besluit", "besluit", date(2027, 4, 1))
    gezegd = " ".join(w.tekst for w in _vraag(genoemd, los, besluitdatum=date(2027, 4, 1)))
    assert "meer besluiten" in gezegd
    assert "meer besluiten" not in _over(genoemd, besluitdatum=date(2027, 6, 16))
