"""Adding to what was handed in."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select

from acties.omgeving import Omgeving
from acties.opslag import Uitgaand
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Einde, Samenvatting, VraagOpen
from kennisbank.schema.statussen import Initiatiefstatus
from tests.hulp.databases import op_een_database
from tests.hulp.gesprekken import INTAKE, Dialoog, dien_in

AANVULLING = g.Start("aanvulling", anders=g.Wijzig(tekst="ik wil iets wijzigen"))


def brief(omgeving: Omgeving, begin: str) -> Uitgaand:
    with omgeving.bron.lezen() as sessie:
        return sessie.scalars(select(Uitgaand).where(Uitgaand.sleutel.startswith(begin))).one()


def test_een_aanvulling_komt_erbij_en_gaat_naar_de_coordinator(omgeving: Omgeving) -> None:
    gesprek, kenmerk = dien_in(omgeving)
    dialoog = Dialoog(omgeving, gesprek)
    for tekst in ("er doen nu twee scholen mee", "en een bankje"):
        dialoog.doe(AANVULLING)
        assert isinstance(dialoog.zeg(tekst), Samenvatting)
        einde = dialoog.doe(g.Verstuur())
        assert einde.gegevens == {"kenmerk": kenmerk}
    stand = omgeving.initiatieven.stand(kenmerk)
    assert stand is not None
    assert [a.tekst for a in stand.aanvullingen] == ["er doen nu twee scholen mee", "en een bankje"]
    assert [a.antwoord for a in stand.samenvatting.antwoorden] == list(INTAKE), "blijft zoals het was"
    brieven = [z for z in omgeving.outbox.alle() if z.sleutel.startswith(f"aanvulling:{kenmerk}:")]
    assert len(brieven) == 2
    assert "en een bankje" in brieven[0].inhoud["tekst"]
    assert "bankje" not in brieven[0].inhoud["onderwerp"]


@op_een_database
@pytest.mark.parametrize("status", ["afgerond", "ingetrokken", "besluit_negatief"])
def test_aan_wat_voorbij_is_kan_niets_meer_bij(omgeving: Omgeving, status: Initiatiefstatus) -> None:
    gesprek, kenmerk = dien_in(omgeving)
    for naar in _naar(status):
        omgeving.initiatieven.verander_status(kenmerk, naar, door="Jo Vos")
    einde = Dialoog(omgeving, gesprek).doe(AANVULLING)
    assert (einde.reden, einde.gegevens) == ("niet_begonnen", {"kenmerk": kenmerk})


def test_het_kan_voorbij_zijn_terwijl_iemand_schrijft(omgeving: Omgeving) -> None:
    gesprek, kenmerk = dien_in(omgeving)
    dialoog = Dialoog(omgeving, gesprek)
    dialoog.doe(AANVULLING)
    dialoog.zeg("en een bankje")
    omgeving.initiatieven.verander_status(kenmerk, "ingetrokken", door="Jo Vos")
    assert dialoog.doe(g.Verstuur()).gegevens == {"kenmerk": kenmerk, "geweigerd": True}


def test_wie_nog_niets_indiende_wijzigt_wat_nog_openstaat(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    dialoog.zeg(INTAKE[0])
    dialoog.doe(g.Stop())
    uitkomst = dialoog.doe(AANVULLING)
    assert isinstance(uitkomst, Samenvatting)
    assert not uitkomst.compleet
    dialoog.doe(g.Stop())
    einde = dialoog.doe(g.Start("status"))
    assert isinstance(einde, Einde)
    assert einde.reden == "niet_ingediend"


def test_wat_elders_half_af_is_gaat_hier_verder(omgeving: Omgeving) -> None:
    gesprek, kenmerk = dien_in(omgeving)
    hier, daar = Dialoog(omgeving, gesprek), Dialoog(omgeving)
    hier.doe(AANVULLING)
    hier.zeg("en een bankje")
    daar.doe(AANVULLING)
    daar.zeg(kenmerk)
    einde = daar.zeg("sanne@voorbeeld.nl")
    assert isinstance(einde.vervolg, Samenvatting)
    assert einde.vervolg.regels[0].antwoord == "en een bankje"
    assert hier.doe(g.Herhaal()).reden == "geen_vragenlijst"
    assert isinstance(hier.doe(AANVULLING), Samenvatting), "en weer terug"


def test_de_vraag_noemt_om_welk_idee_het_gaat(omgeving: Omgeving) -> None:
    gesprek, kenmerk = dien_in(omgeving)
    vraag = Dialoog(omgeving, gesprek).doe(g.Start("intrekken"))
    assert isinstance(vraag, VraagOpen)
    assert vraag.kenmerk == kenmerk


DUUR = "het wordt duurder: 4000 euro, en er moet een vergunning komen"


def test_na_een_aanvulling_wordt_opnieuw_gewogen(omgeving: Omgeving) -> None:
    klein = (INTAKE[0], "Een bloemperk bij het bankje in Hoonhorst", *INTAKE[2:6], "100 euro", "Geen")
    gesprek, kenmerk = dien_in(omgeving, klein)
    eerste = omgeving.initiatieven.stand(kenmerk)
    assert eerste is not None
    assert eerste.samenvatting.afweging is not None
    assert eerste.samenvatting.afweging.route is not None
    assert eerste.samenvatting.afweging.route.naam == "wijkuitvoerder"
    vul_aan(omgeving, gesprek, "de buurtvereniging doet nu ook mee")
    assert "is het voorstel hetzelfde" not in brief(omgeving, "aanvulling:").inhoud["tekst"]
    vul_aan(omgeving, gesprek, DUUR)
    nu = omgeving.initiatieven.stand(kenmerk)
    assert nu is not None
    assert nu.samenvatting.afweging is not None
    assert nu.samenvatting.afweging.route is not None
    assert nu.samenvatting.afweging.route.naam == "intaketafel"
    een, twee = nu.aanvullingen
    assert any("buurtvereniging" in regel or "is nu ‘ja’" in regel for regel in een.anders)
    assert "Wie ermee verdergaat: was ‘wijkuitvoerder’, is nu ‘intaketafel’" in twee.anders
    tekst = omgeving.outbox.alle()[1].inhoud["tekst"]
    assert DUUR in tekst
    assert tekst.index("was ‘wijkuitvoerder’") < tekst.index("VOORSTEL BIJ DE AFWEGING")
    gelezen = nu.samenvatting.voor_coordinator()
    assert "4000 euro" in gelezen, "waarop het rust"


def test_wat_het_voorstel_niet_verandert_zegt_dat(omgeving: Omgeving) -> None:
    gesprek, kenmerk = dien_in(omgeving)
    vul_aan(omgeving, gesprek, "mijn telefoonnummer is nu 06-12345678")
    assert "is het voorstel hetzelfde" in brief(omgeving, f"aanvulling:{kenmerk}").inhoud["tekst"]


def test_zonder_kader_wordt_er_niets_gewogen(omgeving: Omgeving) -> None:
    zonder = replace(omgeving, gegevens=replace(omgeving.gegevens, afwegingskader=None))
    gesprek, kenmerk = dien_in(zonder)
    vul_aan(zonder, gesprek, DUUR)
    assert "voorstel" not in brief(zonder, f"aanvulling:{kenmerk}").inhoud["tekst"].casefold()


def test_wordt_het_iets_voor_een_partner_dan_wordt_dat_gevraagd(omgeving: Omgeving) -> None:
    klein = (INTAKE[0], "Iets leuks op het plein in Hoonhorst", *INTAKE[2:6], "100 euro", "Geen")
    gesprek, kenmerk = dien_in(omgeving, klein)
    einde = vul_aan(omgeving, gesprek, "het wordt een koffieochtend voor eenzame ouderen")
    assert isinstance(einde.vervolg, VraagOpen)
    assert einde.vervolg.vraag == "toestemming"
    Dialoog(omgeving, gesprek).doe(g.Bevestig("ja"))
    stand = omgeving.initiatieven.stand(kenmerk)
    assert stand is not None
    assert stand.toestemming is True
    assert "SaamWelzijn" in brief(omgeving, f"toestemming:{kenmerk}").inhoud["tekst"]
    assert vul_aan(omgeving, gesprek, "ook voor senioren").vervolg is None, "al gevraagd"


@op_een_database
@pytest.mark.parametrize(
    "verhaal",
    [
        "ik wil er nog bij zetten dat we ook een bankje maken",
        "mijn telefoonnummer is veranderd, het is nu 06-12345678",
        "nog een aanvulling: de school doet mee",
    ],
)
def test_wie_het_meteen_zegt_hoeft_het_niet_nog_eens_te_zeggen(
    omgeving: Omgeving, verhaal: str
) -> None:
    gesprek, _ = dien_in(omgeving)
    dialoog = Dialoog(omgeving, gesprek)
    samenvatting = dialoog.doe(replace(AANVULLING, verhaal=verhaal))
    assert isinstance(samenvatting, Samenvatting)
    assert samenvatting.regels[0].antwoord == verhaal
    nog = dialoog.doe(replace(AANVULLING, verhaal="en er moet ook een hek bij"))
    assert isinstance(nog, Samenvatting)
    assert nog.regels[0].antwoord == f"{verhaal}\n\nen er moet ook een hek bij"


@op_een_database
@pytest.mark.parametrize(
    "verhaal",
    [
        "ik wil iets toevoegen aan mijn idee",
        "mijn telefoonnummer klopt niet meer",
        "kan ik mijn idee 2026-7KQ3MY nog aanpassen?",
        "ik ben iets vergeten",
    ],
)
def test_wie_nog_niet_zegt_wat_wordt_ernaar_gevraagd(omgeving: Omgeving, verhaal: str) -> None:
    gesprek, _ = dien_in(omgeving)
    vraag = Dialoog(omgeving, gesprek).doe(replace(AANVULLING, verhaal=verhaal))
    assert isinstance(vraag, VraagOpen)


def vul_aan(omgeving: Omgeving, gesprek: str, tekst: str) -> Einde:
    dialoog = Dialoog(omgeving, gesprek)
    dialoog.doe(AANVULLING)
    dialoog.zeg(tekst)
    einde = dialoog.doe(g.Verstuur())
    assert isinstance(einde, Einde)
    return einde


def _naar(status: str) -> tuple[Initiatiefstatus, ...]:
    wegen: dict[str, tuple[Initiatiefstatus, ...]] = {
        "afgerond": ("in_gesprek", "bij_behandelaar", "uitvoering", "afgerond"),
        "ingetrokken": ("ingetrokken",),
        "besluit_negatief": ("in_gesprek", "intaketafel", "besluit_negatief"),
    }
    return wegen[status]


def test_een_aankondiging_is_de_aanvulling_nog_niet(omgeving: Omgeving) -> None:
    gesprek, kenmerk = dien_in(omgeving)
    dialoog = Dialoog(omgeving, gesprek)
    gezegd = "ik wil ow nog wat vertellen ower de moestuin"
    assert isinstance(dialoog.doe(replace(AANVULLING, verhaal=gezegd)), VraagOpen)
    assert isinstance(dialoog.zeg("ik wil nog iets zeggen over de tuin"), VraagOpen)
    assert isinstance(dialoog.zeg("de scouting doet ook mee"), Samenvatting)
    # What is told after it comes with it.
    na = dialoog.zeg("die brengen zelf hun schoppen mee")
    assert isinstance(na, Samenvatting)
    tekst = "de scouting doet ook mee\n\ndie brengen zelf hun schoppen mee"
    assert [regel.antwoord for regel in na.regels] == [tekst]
    vraagt = dialoog.zeg("is dat zo goed ingevuld")
    assert [regel.antwoord for regel in vraagt.regels] == [tekst]
    dialoog.doe(g.Verstuur())
    stand = omgeving.initiatieven.stand(kenmerk)
    assert stand is not None
    assert [a.tekst for a in stand.aanvullingen] == [tekst]


def test_wie_meteen_zegt_wat_er_anders_is_hoeft_dat_niet_nog_eens_te_zeggen(omgeving: Omgeving) -> None:
    gesprek, _ = dien_in(omgeving)
    gezegd = "ik wil de kosten veranderen, het is 450 euro"
    na = Dialoog(omgeving, gesprek).doe(replace(AANVULLING, verhaal=gezegd))
    assert isinstance(na, Samenvatting)
    assert [regel.antwoord for regel in na.regels] == [gezegd]


@op_een_database
@pytest.mark.parametrize("als", [lambda t: g.Wijzig(None, t), g.Corrigeer])
@pytest.mark.parametrize(
    ("tekst", "erbij"),
    [
        ("kan je Ommen toevoegen", True),
        ("nee het is de school in Ommen", True),
        ("er komt een hek omheen", True),
        ("ik wil iets wijzigen", False),
        ("ik wil het nog niet versturen", False),
        ("wijzig mijn antwoord", False),
    ],
)
def test_bij_het_nalezen_komt_alles_bij_de_aanvulling(
    omgeving: Omgeving, als: Any, tekst: str, erbij: bool
) -> None:
    gesprek, _ = dien_in(omgeving)
    dialoog = Dialoog(omgeving, gesprek)
    dialoog.doe(g.Start("aanvulling", verhaal="de speeltuin wordt groter"))
    dialoog.doe(als(tekst))
    [regel] = dialoog.doe(g.Toon()).regels
    assert (regel.antwoord == f"de speeltuin wordt groter\n\n{tekst}") is erbij
