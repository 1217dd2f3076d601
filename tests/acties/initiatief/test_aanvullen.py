"""Adding to what was handed in."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from acties.omgeving import Omgeving
from acties.opslag import Uitgaand
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Einde, Samenvatting, VraagOpen
from kennisbank.schema.statussen import Initiatiefstatus
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


def _naar(status: str) -> tuple[Initiatiefstatus, ...]:
    wegen: dict[str, tuple[Initiatiefstatus, ...]] = {
        "afgerond": ("in_gesprek", "bij_behandelaar", "uitvoering", "afgerond"),
        "ingetrokken": ("ingetrokken",),
        "besluit_negatief": ("in_gesprek", "intaketafel", "besluit_negatief"),
    }
    return wegen[status]
