"""Looking at where a conversation is."""

from __future__ import annotations

from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from tests.hulp.gesprekken import maak_gesprek


def test_weet_of_er_iets_is_om_mee_verder_te_gaan(omgeving: Omgeving) -> None:
    gesprek, dienst = maak_gesprek(omgeving.bron), omgeving.vragenlijsten
    assert not dienst.is_onaf(gesprek)
    dienst.stap(gesprek, "start", g.Start("intake"))
    dienst.stap(gesprek, "stop", g.Stop())
    assert dienst.is_onaf(gesprek)
