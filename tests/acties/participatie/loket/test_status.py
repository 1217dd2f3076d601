"""How far a dossier is, asked or told."""

from __future__ import annotations

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from tests.hulp.gesprekken import Dialoog
from tests.hulp.loket import met_dossier, vraag_loket


def test_wie_zegt_dat_het_is_vastgesteld_zegt_door_wie_en_wanneer(omgeving: Omgeving) -> None:
    tekst = "het plan is op 12 mei 2026 vastgesteld door het college"
    wens = vraag_loket(omgeving, met_dossier(omgeving), "dossier_status", tekst)
    assert isinstance(wens, g.Start)
    assert wens.alvast == {
        "nieuwe_status": "vastgesteld",
        "vastgesteld_door": "het college",
        "vastgesteld_op": tekst,
    }


def test_zonder_dossier_wordt_er_een_begonnen_of_gekozen(omgeving: Omgeving) -> None:
    wens = vraag_loket(omgeving, Dialoog(omgeving), "dossier_status", "het plan is vastgesteld")
    assert isinstance(wens, Bericht)
    assert "Hier is nog geen dossier" in wens.tekst
