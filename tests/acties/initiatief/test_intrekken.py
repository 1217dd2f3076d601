"""Withdrawing what was handed in."""

from __future__ import annotations

import pytest

from acties.initiatief.weergave import toon_niets_te_hervatten
from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.uitkomst import VraagOpen
from tests.hulp.databases import op_een_database
from tests.hulp.gesprekken import INTAKE, Dialoog, dien_in

INTREKKEN = g.Start("intrekken")


@pytest.mark.parametrize("reden", ["we gaan verhuizen", None])
def test_na_een_ja_is_het_ingetrokken(omgeving: Omgeving, reden: str | None) -> None:
    gesprek, kenmerk = dien_in(omgeving)
    dialoog = Dialoog(omgeving, gesprek)
    dialoog.doe(INTREKKEN)
    assert dialoog.doe(g.Bevestig("ja")).vraag == "reden"
    einde = dialoog.zeg(reden) if reden else dialoog.doe(g.SlaOver())
    assert einde.gegevens["ingetrokken"]
    stand = omgeving.initiatieven.stand(kenmerk)
    assert stand is not None
    assert stand.status == "ingetrokken"
    assert [(e.door, e.notitie) for e in stand.gebeurtenissen] == [("indiener", reden)]
    [brief] = [z for z in omgeving.outbox.alle() if z.sleutel == f"ingetrokken:{kenmerk}"]
    assert (reden or "geen reden") in brief.inhoud["tekst"]


def test_na_een_nee_blijft_het_staan(omgeving: Omgeving) -> None:
    gesprek, kenmerk = dien_in(omgeving)
    dialoog = Dialoog(omgeving, gesprek)
    dialoog.doe(INTREKKEN)
    assert not dialoog.doe(g.Ontken("nee")).gegevens["ingetrokken"]
    stand = omgeving.initiatieven.stand(kenmerk)
    assert stand is not None
    assert stand.status == "ingediend"


ZEGT_NEE = (
    "nee doe toch maar niet",
    "ho wacht, toch niet",
    "stop, niet intrekken",
    "oh nee wacht ik wil het houden",
    "laat toch maar staan",
    "sorry, foutje",
    "ik bedenk me, laat hem staan",
    "doe maar niet",
    "hij mag toch blijven",
)


@op_een_database
@pytest.mark.parametrize("soort", [g.Beantwoord, g.Corrigeer, g.Behoud])
def test_een_nee_op_de_laatste_vraag_trekt_niets_in(omgeving: Omgeving, soort: type) -> None:
    gesprek, kenmerk = dien_in(omgeving)
    for tekst in ZEGT_NEE:
        dialoog = Dialoog(omgeving, gesprek)
        dialoog.doe(INTREKKEN)
        dialoog.doe(g.Bevestig("ja"))
        gezegd = Inbreng(tekst=tekst) if soort is g.Beantwoord else tekst
        nog_eens = dialoog.doe(soort(gezegd))
        assert nog_eens.vraag == "zeker", tekst
        nee = g.Behoud("laat maar zo") if len(tekst) > len("toch niet") else g.Ontken("nee")
        assert not dialoog.doe(nee).gegevens["ingetrokken"]
        stand = omgeving.initiatieven.stand(kenmerk)
        assert stand is not None
        assert stand.status == "ingediend"
    dialoog.doe(INTREKKEN)
    dialoog.doe(g.Bevestig("ja"))
    assert dialoog.zeg("nee hoor").gegevens["ingetrokken"]


@op_een_database
@pytest.mark.parametrize(
    "reden",
    [
        "geen tijd meer",
        "de buren willen niet",
        "de buren willen het toch niet",
        "er is toch niet genoeg geld",
        "het gaat niet door",
        "te duur",
        "niemand doet mee",
    ],
)
def test_een_reden_met_een_nee_erin_blijft_een_reden(omgeving: Omgeving, reden: str) -> None:
    dialoog = Dialoog(omgeving, dien_in(omgeving)[0])
    dialoog.doe(INTREKKEN)
    dialoog.doe(g.Bevestig("ja"))
    assert dialoog.zeg(reden).gegevens["ingetrokken"]


@op_een_database
@pytest.mark.parametrize(
    "tekst",
    [
        "nee",
        "liever niet",
        "nee, dat zeg ik liever niet",
        "hoeft niet",
        "dat gaat u niks aan",
        "nee dank u",
    ],
)
def test_wie_niet_zegt_waarom_heeft_het_wel_ingetrokken(omgeving: Omgeving, tekst: str) -> None:
    for daad in (g.Beantwoord(Inbreng(tekst=tekst)), g.Ontken(tekst)):
        gesprek, kenmerk = dien_in(omgeving)
        dialoog = Dialoog(omgeving, gesprek)
        dialoog.doe(INTREKKEN)
        dialoog.doe(g.Bevestig("ja"))
        assert dialoog.doe(daad).gegevens["ingetrokken"]
        stand = omgeving.initiatieven.stand(kenmerk)
        assert stand is not None
        assert stand.gebeurtenissen[-1].notitie is None


@op_een_database
@pytest.mark.parametrize(
    "reden",
    [
        "het kost 2000 euro en dat hebben we niet",
        "in mei zijn we er niet",
        "mijn telefoon is 0612345678, bel maar als u het wilt weten",
        "mijn man is ziek",
        "te weinig tijd",
        "ik heet nu anders en woon in Zwolle",
        "we gaan verhuizen naar Ommen",
    ],
)
def test_wat_er_ook_in_de_reden_staat_het_is_de_reden(omgeving: Omgeving, reden: str) -> None:
    gesprek, kenmerk = dien_in(omgeving)
    dialoog = Dialoog(omgeving, gesprek)
    dialoog.doe(INTREKKEN)
    dialoog.doe(g.Bevestig("ja"))
    assert dialoog.zeg(reden).gegevens["ingetrokken"]
    stand = omgeving.initiatieven.stand(kenmerk)
    assert stand is not None
    assert stand.gebeurtenissen[-1].notitie == reden


def test_in_uitvoering_kan_het_niet_meer(omgeving: Omgeving) -> None:
    gesprek, kenmerk = dien_in(omgeving)
    for naar in ("in_gesprek", "bij_behandelaar", "uitvoering"):
        omgeving.initiatieven.verander_status(kenmerk, naar, door="Jo Vos")
    assert Dialoog(omgeving, gesprek).doe(INTREKKEN).reden == "niet_begonnen"


def test_wat_niet_verstuurd_is_hoeft_niet_ingetrokken(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    dialoog.zeg(INTAKE[0])
    einde = dialoog.doe(INTREKKEN)
    assert einde.reden == "niet_ingediend"
    assert isinstance(einde.vervolg, VraagOpen)
    assert einde.vervolg.vraag == "idee"


@pytest.mark.parametrize(
    "daad", [g.Terug("ik heb er spijt van, kan het terug?"), g.Toon("hoe staat het")]
)
def test_voor_de_ja_is_er_niets_gebeurd(omgeving: Omgeving, daad: g.Gebeurtenis) -> None:
    gesprek, _ = dien_in(omgeving)
    dialoog = Dialoog(omgeving, gesprek)
    dialoog.doe(INTREKKEN)
    uitkomst = dialoog.doe(daad)
    assert isinstance(uitkomst, VraagOpen)
    assert uitkomst.vraag == "zeker"
    assert "nog niets gebeurd" in uitkomst.meldingen[0].gegevens["tekst"]


@op_een_database
@pytest.mark.parametrize(
    "spijt",
    [g.Verstuur("ik wil het toch weer indienen"), g.Terug("zet terug"), g.Stop("toch maar niet")],
)
def test_spijt_bij_de_reden_vraagt_het_nog_eens(omgeving: Omgeving, spijt: g.Gebeurtenis) -> None:
    gesprek, kenmerk = dien_in(omgeving)
    dialoog = Dialoog(omgeving, gesprek)
    dialoog.doe(INTREKKEN)
    dialoog.doe(g.Bevestig("ja"))
    assert dialoog.doe(spijt).vraag == "zeker"
    stand = omgeving.initiatieven.stand(kenmerk)
    assert stand is not None
    assert stand.status == "ingediend"


def test_wat_ingetrokken_is_kan_opnieuw(omgeving: Omgeving) -> None:
    gesprek, _ = dien_in(omgeving)
    dialoog = Dialoog(omgeving, gesprek)
    dialoog.doe(INTREKKEN)
    dialoog.doe(g.Bevestig("ja"))
    dialoog.doe(g.SlaOver())
    [bericht] = toon_niets_te_hervatten(omgeving.gegevens, omgeving.initiatieven.van(gesprek))
    assert "ingetrokken" in bericht.tekst
    assert "al verstuurd" not in bericht.tekst
    assert INTAKE[1] in [regel.antwoord for regel in bericht.regels]
    assert [knop.opdracht.intent for knop in bericht.knoppen] == ["initiatief_indienen"]
