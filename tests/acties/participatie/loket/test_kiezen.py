"""A choice of a part, made again."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from tests.hulp.loket import met_niveau, vraag_loket


@pytest.mark.parametrize(
    ("intent", "tekst", "keuze"),
    [
        ("wijzigen", "ik wil toch coproduceren", "Coproduceren"),
        ("dossier_onderdeel", "wijzig het niveau in raadplegen", "Raadplegen"),
        ("antwoord", "nee, we willen liever meebeslissen", "Meebeslissen"),
        ("antwoord", "ik wil toch stoppen", None),
        ("antwoord", "ik wil eigenlijk meer bomen", None),
    ],
)
def test_wie_een_ander_niveau_wil_dan_het_advies(
    omgeving: Omgeving, intent: str, tekst: str, keuze: str | None
) -> None:
    dialoog = met_niveau(omgeving)
    dialoog.doe(g.Verstuur())
    wens = vraag_loket(omgeving, dialoog, intent, tekst)
    if keuze is None:
        assert not isinstance(wens, g.Start) or not wens.gekozen
        return
    assert isinstance(wens, g.Start)
    uit = dialoog.doe(wens)
    assert [m.gegevens["nieuw"] for m in uit.meldingen if m.soort == "gewijzigd"] == [keuze], uit
