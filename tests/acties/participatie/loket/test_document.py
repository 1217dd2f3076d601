"""A document asked for where an answer was asked."""

from __future__ import annotations

from acties.omgeving import Omgeving
from tests.hulp.loket import met_dossier, vraag_loket


def test_een_antwoord_is_geen_verzoek_om_een_bestand(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving)
    assert vraag_loket(omgeving, dialoog, "antwoord", "Een veilige straat") is None
