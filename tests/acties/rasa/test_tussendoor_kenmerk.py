"""Who types only a kenmerk is asked what to do with it."""

from __future__ import annotations

import secrets

import pytest

from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.rasa.tussendoor import Tussendooractie
from bot.poort.inbox import Inbox
from bot.poort.inbreng import Tekst


def zeg(omgeving: Omgeving, tekst: str, *, in_vragenlijst: bool = False) -> tuple[str, list[str]]:
    """What is said to this when it was not understood: the text, and the buttons."""
    gesprek, bericht_id = secrets.token_hex(8), secrets.token_hex(8)
    inbox = Inbox(omgeving.bron, omgeving.gegevens)
    nummer = inbox.leg_vast(gesprek, "web", bericht_id, Tekst(tekst))
    beurt = Beurt(gesprek, bericht_id, nummer, "nlu_fallback", None, {}, in_vragenlijst=in_vragenlijst)
    [bericht] = Tussendooractie(omgeving).doe(beurt).berichten
    return bericht.tekst, [knop.opdracht.gegevens.get("kenmerk", "") for knop in bericht.knoppen]


def test_een_kenmerk_wordt_herkend_en_gaat_met_de_knoppen_mee(omgeving: Omgeving) -> None:
    tekst, kenmerken = zeg(omgeving, "2026-7kq3my")
    assert "2026-7KQ3MY" in tekst
    assert kenmerken == ["2026-7KQ3MY"] * 3


@pytest.mark.parametrize(("tekst", "in_vragenlijst"), [("2026-7KQ3MZ", False), ("2026-7KQ3MY", True)])
def test_alleen_een_echt_kenmerk_en_niet_midden_in_de_vragen(
    omgeving: Omgeving, tekst: str, in_vragenlijst: bool
) -> None:
    antwoord, kenmerken = zeg(omgeving, tekst, in_vragenlijst=in_vragenlijst)
    assert "kenmerk of de code" not in antwoord
    assert not any(kenmerken)
