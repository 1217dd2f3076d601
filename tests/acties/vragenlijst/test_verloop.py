"""Questionnaires after each other: about an initiative, in between, and one that leads to another."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from acties.omgeving import Omgeving
from acties.opslag import Invulling
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.afronding import Afgerond
from acties.vragenlijst.dienst import Vragenlijstdienst
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.uitkomst import Einde, Samenvatting, VraagOpen
from kennisbank.laden import Versie
from kennisbank.schema.vragenlijst import Vragenlijst
from tests.hulp.gesprekken import maak_gesprek
from tests.hulp.vragenlijsten import lijst, vraag

KENMERK = "2026-7KQ3MY"
ANDER = "2026-7KQ3MX"


def tekst(woorden: str) -> g.Beantwoord:
    return g.Beantwoord(Inbreng(tekst=woorden))


class Proef:
    """Questionnaires that exist only here, and a note of what was rounded off."""

    def __init__(self, omgeving: Omgeving) -> None:
        self.bron = omgeving.bron
        self.eigen: list[str] = []
        self.afgerond: list[tuple[str, str | None, str | None]] = []
        self.antwoord: dict[str, dict[str, Any]] = {}
        self.bezwaren: dict[str, dict[str, Any]] = {}
        lang = lijst(vraag("a"), vraag("b"), sleutel="lang")
        kort: dict[str, Any] = {"samenvatten": False, "inleiding": None}
        lijsten = [
            lang,
            lijst(vraag("ja", "ja_nee"), sleutel="kort", **kort),
            lijst(vraag("code"), sleutel="toegang", **kort),
            lijst(vraag("welke"), sleutel="welk_initiatief", **kort),
            lijst(vraag("wat"), sleutel="aanvulling", toegang=True),
            lijst(vraag("ja", "ja_nee"), sleutel="over", toegang=True, **kort),
            lijst(sleutel="status", toegang=True, **kort),
        ]
        gegevens = dataclasses.replace(
            omgeving.gegevens, vragenlijsten={een.sleutel: Versie.van(een) for een in lijsten}
        )
        self.dienst = Vragenlijstdienst(
            omgeving.bron, gegevens, {"initiatief_indienen": self}, self._toegankelijk
        )
        self.gesprek = maak_gesprek(omgeving.bron)
        self._nummer = 0

    def _toegankelijk(self, sessie: Session, gesprek_id: str) -> Sequence[str]:
        return self.eigen

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]:
        naam = afgerond.lijst.sleutel
        self.afgerond.append((naam, afgerond.kenmerk, afgerond.daarna))
        gegevens = self.antwoord.get(naam, {})
        if naam in ("toegang", "welk_initiatief"):
            self.eigen = [KENMERK]
            return gegevens | {"vervolg": afgerond.daarna, "kenmerk": KENMERK}
        return gegevens

    def bezwaar(self, sessie: Session, gesprek_id: str, kenmerk: str | None) -> dict[str, Any] | None:
        return self.bezwaren.get(kenmerk or "")

    def doe(self, gebeurtenis: g.Gebeurtenis, bericht_id: str | None = None) -> Any:
        self._nummer += 1
        return self.dienst.stap(self.gesprek, bericht_id or str(self._nummer), gebeurtenis)


@pytest.fixture
def proef(omgeving: Omgeving) -> Proef:
    return Proef(omgeving)


def test_zonder_samenvatting_eindigt_het_met_het_laatste_antwoord(proef: Proef) -> None:
    assert isinstance(proef.doe(g.Start("kort")), VraagOpen)
    einde = proef.doe(g.Bevestig("ja"))
    assert isinstance(einde, Einde)
    assert (einde.reden, einde.vervolg) == ("verstuurd", None)
    assert proef.afgerond == [("kort", None, None)]
    assert proef.dienst.stand(proef.gesprek).fase == "geen"


def test_het_ene_leidt_in_dezelfde_beurt_tot_het_andere(proef: Proef) -> None:
    proef.eigen = [KENMERK, ANDER]
    proef.antwoord["lang"] = {"vervolg": "over", "kenmerk": KENMERK}
    for gebeurtenis in (g.Start("lang"), tekst("een"), tekst("twee")):
        uitkomst = proef.doe(gebeurtenis)
    assert isinstance(uitkomst, Samenvatting)
    einde = proef.doe(g.Verstuur(), "verstuur")
    assert isinstance(einde.vervolg, VraagOpen)
    assert einde.slot == einde.vervolg
    assert proef.doe(g.Verstuur(), "verstuur") == einde, "een herhaling krijgt hetzelfde"
    assert proef.afgerond == [("lang", None, None)]
    with proef.bron.lezen() as sessie:
        assert sessie.scalar(select(func.count()).select_from(Invulling)) == 2
    proef.doe(g.Bevestig("ja"))
    assert proef.afgerond[-1] == ("over", KENMERK, None)


def test_met_toegang_tot_een_initiatief_begint_het_meteen(proef: Proef) -> None:
    proef.eigen = [KENMERK]
    assert proef.doe(g.Start("aanvulling")).vraag == "wat"
    proef.doe(tekst("ook een bankje"))
    proef.doe(g.Verstuur())
    assert proef.afgerond == [("aanvulling", KENMERK, None)]


@pytest.mark.parametrize(
    ("eigen", "eerst"), [([], "code"), ([KENMERK, ANDER], "welke"), (["iets", "anders"], "welke")]
)
def test_anders_eerst_waarover_het_gaat(proef: Proef, eigen: list[str], eerst: str) -> None:
    proef.eigen = eigen
    assert proef.doe(g.Start("aanvulling")).vraag == eerst
    einde = proef.doe(tekst("die ene"))
    assert isinstance(einde.vervolg, VraagOpen)
    assert einde.vervolg.vraag == "wat"
    proef.doe(tekst("ook een bankje"))
    proef.doe(g.Verstuur())
    assert proef.afgerond[-1] == ("aanvulling", KENMERK, None)


def test_aanwijzen_geldt_alleen_voor_wat_van_jou_is(proef: Proef) -> None:
    proef.eigen = [KENMERK, ANDER]
    assert proef.doe(g.Start("aanvulling", kenmerk=ANDER)).vraag == "wat"
    proef.doe(g.Start("aanvulling", kenmerk="2026-VREEMD"))
    assert proef.afgerond == [("toegang", None, "aanvulling")], "met het kenmerk als antwoord"


def test_zonder_vragen_gebeurt_het_gevraagde_meteen(proef: Proef) -> None:
    proef.eigen = [KENMERK]
    proef.antwoord["status"] = {"status": "ingediend"}
    einde = proef.doe(g.Start("status"))
    assert (einde.reden, einde.gegevens) == ("verstuurd", {"status": "ingediend"})
    assert proef.doe(g.Hervat()).reden == "geen_vragenlijst"


def test_wat_onderbroken_werd_komt_terug(proef: Proef) -> None:
    proef.doe(g.Start("lang"))
    proef.doe(tekst("een"))
    assert proef.doe(g.Start("kort")).vraag == "ja"
    einde = proef.doe(g.Bevestig("ja"))
    assert einde.vervolg.vraag == "b"
    assert einde.vervolg.meldingen[0].soort == "verder"
    assert proef.doe(tekst("twee")).compleet


def test_ook_langs_een_omweg_komt_het_terug(proef: Proef) -> None:
    proef.doe(g.Start("lang"))
    proef.doe(tekst("een"))
    proef.antwoord["kort"] = {"vervolg": "status"}
    proef.doe(g.Start("kort"))
    assert proef.doe(g.Bevestig("ja")).vervolg.vraag == "code"
    einde = proef.doe(tekst("die ene"))
    assert [naam for naam, *_ in proef.afgerond] == ["kort", "toegang", "status"]
    assert einde.vervolg.afronding == "initiatief_indienen"
    assert einde.slot.vraag == "b"


def test_stoppen_met_iets_korts_bewaart_het_niet_voor_later(proef: Proef) -> None:
    proef.doe(g.Start("lang"))
    proef.doe(g.Start("kort"))
    einde = proef.doe(g.Stop())
    assert (einde.reden, einde.vervolg.vraag) == ("gestopt", "a")
    proef.doe(g.Stop())
    assert proef.doe(g.Hervat()).vraag == "a", "niet de korte"


def test_iets_korts_wijkt_voor_iets_anders_en_blijft_weg(proef: Proef) -> None:
    proef.doe(g.Start("kort"))
    proef.doe(g.Start("lang"))
    proef.doe(tekst("een"))
    proef.doe(tekst("twee"))
    assert proef.doe(g.Verstuur()).vervolg is None
    assert proef.doe(g.Hervat()).reden == "geen_vragenlijst"


def test_een_bezwaar_komt_voor_de_vragen(proef: Proef) -> None:
    proef.eigen = [KENMERK]
    proef.bezwaren[KENMERK] = {"reden": "dat is al klaar"}
    proef.doe(g.Start("lang"))
    einde = proef.doe(g.Start("aanvulling"))
    assert (einde.reden, einde.gegevens) == ("niet_begonnen", {"reden": "dat is al klaar"})
    assert einde.vervolg.vraag == "a", "waar we mee bezig waren staat nog open"


def test_over_twee_initiatieven_zijn_het_twee_aanvullingen(proef: Proef) -> None:
    proef.eigen = [KENMERK, ANDER]
    proef.doe(g.Start("aanvulling", kenmerk=KENMERK))
    proef.doe(tekst("ook een bankje"))
    assert proef.doe(g.Start("aanvulling", kenmerk=ANDER)).beantwoord == 0
    terug = proef.doe(g.Start("aanvulling", kenmerk=KENMERK))
    assert isinstance(terug, Samenvatting)
    proef.doe(g.Verstuur())
    assert proef.afgerond == [("aanvulling", KENMERK, None)]


def test_zonder_vragenlijst_voor_toegang_blijft_alles_zoals_het_is(omgeving: Omgeving) -> None:
    aanvulling: Vragenlijst = lijst(vraag("wat"), sleutel="aanvulling", toegang=True)
    gegevens = dataclasses.replace(
        omgeving.gegevens,
        vragenlijsten={
            "intake": omgeving.gegevens.vragenlijsten["intake"],
            "aanvulling": Versie.van(aanvulling),
        },
    )
    dienst = Vragenlijstdienst(omgeving.bron, gegevens, omgeving.afrondingen)
    gesprek = maak_gesprek(omgeving.bron)
    einde = dienst.stap(gesprek, "1", g.Start("aanvulling"))
    assert isinstance(einde, Einde)
    assert einde.reden == "geen_toegang"
    dienst.stap(gesprek, "2", g.Start("intake"))
    einde = dienst.stap(gesprek, "3", g.Start("aanvulling"))
    assert isinstance(einde, Einde)
    assert einde.reden == "niet_ingediend"
    assert isinstance(einde.vervolg, VraagOpen)
    assert einde.vervolg.vraag == "contactgegevens"


def test_wat_geen_zin_meer_heeft_komt_niet_terug(proef: Proef) -> None:
    proef.eigen = [KENMERK]
    proef.doe(g.Start("aanvulling"))
    proef.doe(g.Start("kort"))
    proef.bezwaren[KENMERK] = {"reden": "net ingetrokken"}
    assert proef.doe(g.Bevestig("ja")).vervolg is None
