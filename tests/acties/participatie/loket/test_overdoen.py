"""A part that was done, from its first question again."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.participatie.loket.verzoek import Overdoen
from acties.vragenlijst import gebeurtenissen as g
from tests.acties.participatie.loket.test_waarom import na_de_checklist
from tests.hulp.loket import vraag_loket


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("ik wil de checklist opnieuw doen", "checklist"),
        ("checklist opnieuw", "checklist"),
        ("opnieuw beginnen met de checklist", "opnieuw"),
        ("kan de checklist nog een keer", "checklist"),
        ("doe de checklist nog eens", "dossier_onderdeel"),
        ("laten we de checklist overdoen", "checklist"),
    ],
)
def test_een_onderdeel_dat_klaar_is_begint_opnieuw(omgeving: Omgeving, tekst: str, intent: str) -> None:
    collega = na_de_checklist(omgeving)
    wens = vraag_loket(omgeving, collega.dialoog, intent, tekst)
    assert isinstance(wens, Overdoen)
    assert wens.start.vragenlijst == "checklist"


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("ik wil de planning opnieuw doen", "opnieuw"),
        ("opnieuw", "opnieuw"),
        ("moet de checklist nog een keer?", "checklist"),
        ("ik wil de checklist bekijken", "checklist"),
    ],
)
def test_wat_niet_klaar_is_of_niet_over_moet(omgeving: Omgeving, tekst: str, intent: str) -> None:
    collega = na_de_checklist(omgeving)
    assert not isinstance(vraag_loket(omgeving, collega.dialoog, intent, tekst), Overdoen)


def test_niets_gaat_weg_voor_een_ja(omgeving: Omgeving) -> None:
    collega = na_de_checklist(omgeving)
    [gevraagd] = collega.zeg("ik wil de checklist opnieuw doen", "checklist")
    assert "opnieuw" in gevraagd.tekst.casefold()
    collega.zeg("ja", "bevestigen")
    stand = omgeving.vragenlijsten.stand(collega.dialoog.gesprek_id)
    eerste = omgeving.gegevens.vragenlijsten["checklist"].inhoud.vragen[0]
    assert (stand.vragenlijst, stand.vraag) == ("checklist", eerste.sleutel)


def test_wie_toch_niet_wil_houdt_wat_er_was(omgeving: Omgeving) -> None:
    collega = na_de_checklist(omgeving)
    collega.zeg("ik wil de checklist opnieuw doen", "checklist")
    collega.zeg("nee, laat maar", "ontkennen")
    collega.dialoog.doe(g.Stop())
    huidig = omgeving.dossiers.huidig(collega.dialoog.gesprek_id)
    inhoud = omgeving.dossiers.inhoud(huidig.kenmerk) if huidig is not None else None
    assert inhoud is not None
    assert "de provincie heeft alles vastgelegd" in str(inhoud.antwoorden)
