"""What somebody wants to begin with, where the name of the project is asked."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.participatie.beginnen import TITEL
from acties.participatie.loket.eerst_dit import begin_met, wil_beginnen_met
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import VraagOpen
from kennisbank.laden import GemeenteGegevens
from tests.hulp.gesprekken import Dialoog
from tests.hulp.loket import maak_verzoek, met_dossier


@pytest.mark.parametrize(
    ("tekst", "onderdeel"),
    [
        ("we willen eerst weten welk niveau past", "niveau"),
        ("geen idee nog. kunnen we met de omgevingsanalyse starten?", "omgevingsanalyse"),
        ("die naam komt nog, ik moet eerst een raming hebben", "raming"),
        ("begin maar met de kaders", "kaders"),
        ("liever eerst de planning", "planning"),
        # A name, a story or a question.
        ("Planning en control", None),
        ("we gaan het niveau van het plein verhogen", None),
        ("wij willen de planning van de binnenstad vernieuwen", None),
        ("welk niveau past er bij beleid?", None),
        ("Eerste fase planning centrum", None),
    ],
)
def test_met_welk_onderdeel(dalfsen: GemeenteGegevens, tekst: str, onderdeel: str | None) -> None:
    gevonden = wil_beginnen_met(dalfsen, tekst)
    assert (gevonden.sleutel if gevonden else None) == onderdeel


def test_de_naam_die_werd_voorgesteld_blijft_en_daarna_begint_het(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("plan_van_aanpak", voorstel={TITEL: "Kerkplein"}))
    begin = begin_met(maak_verzoek(omgeving, dialoog, "antwoord", "eerst de kaders graag"))
    assert begin is not None
    vraag = dialoog.doe(begin[1])
    assert isinstance(vraag, VraagOpen)
    assert [label for _, label in vraag.keuzes] == ["Kerkplein"]
    dialoog.zeg("ja")
    assert omgeving.vragenlijsten.stand(dialoog.gesprek_id).vragenlijst == "kaders"
    ergens = met_dossier(omgeving)
    assert begin_met(maak_verzoek(omgeving, ergens, "antwoord", "eerst de kaders graag")) is None
