"""How far a document is: per building block, with what is open and who could tell."""

from __future__ import annotations

from typing import Any

import pytest

from acties.participatie.documenten.controle import proefantwoorden
from acties.participatie.documenten.invulling import invulling
from acties.participatie.documenten.stand import stand_in_woorden
from acties.participatie.documenten.volledigheid import Bouwsteenstand, Volledigheid, volledigheid
from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.uitkomsten import alle_uitkomsten
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.dossier import Documentsoort
from tests.hulp.dossier import gegevens_van


def stand(gegevens: GemeenteGegevens, document: str, **antwoorden: Any) -> Volledigheid:
    inhoud = Dossierinhoud("P2026-AB12CD", "Kerkplein", gegevens, antwoorden)
    return volledigheid(inhoud, soort(gegevens, document), alle_uitkomsten(inhoud))


def soort(gegevens: GemeenteGegevens, document: str) -> Documentsoort:
    gevonden = gegevens.document(document)
    assert gevonden is not None
    return gevonden


def steen(volledig: Volledigheid, sleutel: str) -> Bouwsteenstand:
    return next(s for s in volledig.stenen if s.bouwsteen.sleutel == sleutel)


def test_leeg_is_nul_en_alles_is_open(dalfsen: GemeenteGegevens) -> None:
    leeg = stand(dalfsen, "plan_van_aanpak")
    assert leeg.procent == 0
    assert all(s.open and not s.ingevuld for s in leeg.stenen)
    punt = next(p for p in leeg.open if p.naam == "Communicatie")
    assert punt.wie == "de adviseur communicatie"
    assert punt.onderdeel == "Het plan"
    assert punt.vraag.endswith("?")
    gezegd = " ".join(punt.vraag for punt in leeg.open)
    assert "sla over" not in gezegd, "a document does not talk as a conversation does"


def test_alles_beantwoord_is_honderd(dalfsen: GemeenteGegevens) -> None:
    alles = proefantwoorden(dalfsen)
    for document in dalfsen.documenten:
        vol = stand(dalfsen, document.sleutel, **alles)
        assert (vol.procent, vol.open) == (100, ()), document.sleutel


def test_een_deel_telt_per_bouwsteen(dalfsen: GemeenteGegevens) -> None:
    deels = stand(dalfsen, "eindverslag", verslag_proces="Twee avonden.", doel_behaald="ja")
    assert (steen(deels, "proces").procent, steen(deels, "proces").stand) == (50, "1 van 2 (50%)")
    assert steen(deels, "inbreng").procent == 0
    assert [punt.naam for punt in steen(deels, "inbreng").open] == ["Samenvatting van de inbreng"]
    assert 0 < deels.procent < 50


def test_nooit_af_zolang_er_iets_open_is(dalfsen: GemeenteGegevens) -> None:
    antwoorden = proefantwoorden(dalfsen)
    del antwoorden["terugkoppeling"]
    bijna = stand(dalfsen, "plan_van_aanpak", **antwoorden)
    assert 0 < bijna.procent < 100
    assert [punt.naam for punt in bijna.open] == ["Terugkoppeling"]


def test_wat_niet_gevraagd_wordt_is_niet_open(dalfsen: GemeenteGegevens) -> None:
    wel = stand(dalfsen, "participatieparagraaf", paragraaf_wel=True)
    assert [punt.naam for punt in steen(wel, "afweging").open] == []
    niet = stand(dalfsen, "participatieparagraaf", paragraaf_wel=False)
    assert [punt.naam for punt in steen(niet, "afweging").open] == ["Waarom niet betrokken"]
    assert steen(niet, "opbrengst").stand == "niets in te vullen"


def test_in_het_gesprek_staat_wat_niet_af_is_met_wie_het_weet(dalfsen: GemeenteGegevens) -> None:
    inhoud = Dossierinhoud("P2026-AB12CD", "Kerkplein", dalfsen, {"samenvatting_inbreng": "Bomen."})
    tekst = stand_in_woorden(inhoud, soort(dalfsen, "eindverslag"), ())
    assert tekst.startswith("**Eindverslag inwonerbetrokkenheid**: 12% ingevuld. Nog niet af:\n\n- ")
    assert "Samenvatting van de inbreng" not in tekst
    assert "- Inhoudelijke reactie op de inbreng: 0 van 1 (0%). Wie dit weet: de vakspec" in tekst
    vol = Dossierinhoud("P2026-AB12CD", "Kerkplein", dalfsen, proefantwoorden(dalfsen))
    klaar = stand_in_woorden(vol, soort(dalfsen, "eindverslag"), alle_uitkomsten(vol))
    assert klaar == "**Eindverslag inwonerbetrokkenheid**: 100% ingevuld."


@pytest.mark.parametrize("waarde", [0, False, "0"])
def test_nul_en_nee_zijn_ook_antwoorden(dalfsen: GemeenteGegevens, waarde: Any) -> None:
    volledig = stand(dalfsen, "evaluatie", eva_uren=waarde)
    assert "Uren" not in [punt.naam for punt in steen(volledig, "lessen").open]


def test_wat_is_verteld_staat_erin_ook_als_het_zonder_af_is() -> None:
    heerlen = gegevens_van("heerlen")
    leeg = steen(stand(heerlen, "plan_van_aanpak"), "capaciteit")
    verteld = steen(stand(heerlen, "plan_van_aanpak", budget="2500.00"), "capaciteit")
    assert [vraag.sleutel for vraag in verteld.ook] == ["budget"]
    assert (leeg.ook, leeg.stand, leeg.open) == ((), verteld.stand, verteld.open)
    inhoud = Dossierinhoud(
        "P2026-AB12CD",
        "Fietspad",
        heerlen,
        {"budget": "2500.00", "beslisser": "raad", "contactpersoon": "Team Verkeer, 14 045"},
    )
    delen = invulling(inhoud, soort(heerlen, "plan_van_aanpak"), {})["deel"]
    geschreven = [regel for deel in delen.values() for regel in deel["regels"]]
    assert {regel["naam"] for regel in geschreven} == {"Budget", "Wie beslist", "Contactpersoon"}
