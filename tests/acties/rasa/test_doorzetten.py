"""A question without an answer goes to the adviseur, of who asks for that."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.opslag import Gesprek as Gespreksrij
from kennisbank.laden import gemeentemap, laad_gemeente
from tests.hulp.tussendoor import Gesprek

ONBEKEND = "mag een pony meelopen met een bewonersavond?"

ZET_DOOR = "Stel deze vraag aan de adviseur"


def test_een_vraag_zonder_antwoord_kan_worden_doorgezet(gesprek: Gesprek, omgeving: Omgeving) -> None:
    onbekend = gesprek.zeg(ONBEKEND, "kennisvraag")
    [knop] = [k for k in onbekend.knoppen if k.label == ZET_DOOR]
    gezegd = gesprek.zeg(knop.label, knop.opdracht.intent, knop.opdracht.gegevens)
    assert ONBEKEND in gezegd.tekst
    assert "de adviseur inwonerbetrokkenheid" in gezegd.tekst
    assert "Wanneer het antwoord er is, weet ik niet" in gezegd.tekst
    [rij] = omgeving.doorzetten.alle()
    assert rij.vraag == ONBEKEND
    assert rij.nabij[0]["bron"].startswith("Dalfsen, ")
    assert "had ik al doorgezet" in gesprek.zeg("zet maar door", "vraag_doorzetten").tekst
    with omgeving.bron.schrijven() as sessie:
        # What was said here did not go through the inbox.
        sessie.get_one(Gespreksrij, gesprek.id).volgorde = 100
    omgeving.doorzetten.beantwoord(rij.kenmerk, "Ja.", door="Jo")
    assert "is al geantwoord" in gesprek.zeg("zet maar door", "vraag_doorzetten").tekst


def test_in_de_vragenlijst_wordt_doorzetten_in_woorden_aangeboden(
    gesprek: Gesprek, omgeving: Omgeving
) -> None:
    assert "‘zet mijn vraag door’" in gesprek.zeg(ONBEKEND, "kennisvraag", in_vragenlijst=True).tekst
    gezegd = gesprek.zeg("zet mijn vraag door", "vraag_doorzetten", in_vragenlijst=True)
    assert "doorgezet naar de adviseur." in gezegd.tekst
    assert [rij.vraag for rij in omgeving.doorzetten.alle()] == [ONBEKEND]


@pytest.mark.parametrize(
    "tekst",
    [
        "dat is geen antwoord op mijn vraag, maar goed, verder",
        "hier heb ik niks aan",
        "dat vroeg ik niet",
    ],
)
def test_alleen_wie_erom_vraagt_zet_iets_door(gesprek: Gesprek, omgeving: Omgeving, tekst: str) -> None:
    gesprek.zeg(ONBEKEND, "kennisvraag")
    aanbod = gesprek.zeg(tekst, "vraag_doorzetten")
    assert "Zal ik deze vraag doorzetten" in aanbod.tekst
    assert omgeving.doorzetten.alle() == []
    [knop] = aanbod.knoppen
    assert ONBEKEND in gesprek.zeg(knop.label, knop.opdracht.intent, knop.opdracht.gegevens).tekst


def test_wie_niets_vroeg_hoort_hoe_het_gaat(gesprek: Gesprek, omgeving: Omgeving) -> None:
    assert "Welke vraag wilt u" in gesprek.zeg("zet maar door", "vraag_doorzetten").tekst
    assert omgeving.doorzetten.alle() == []


@pytest.mark.parametrize(("naam", "wie"), [("dalfsen", "de adviseur"), ("enschede", "de gemeente")])
def test_wie_de_vraag_krijgt_staat_in_de_gegevens(naam: str, wie: str) -> None:
    assert laad_gemeente(gemeentemap(naam)).doorzetten.knop == f"Stel deze vraag aan {wie}"
