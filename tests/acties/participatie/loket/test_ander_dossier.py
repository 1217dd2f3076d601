"""From one dossier to another, and back."""

from __future__ import annotations

import pytest

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.participatie.loket.verzoek import Overstap
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Einde, VraagOpen
from tests.hulp.gesprekken import Dialoog
from tests.hulp.loket import met_dossier, vraag_loket


def _titel(omgeving: Omgeving, dialoog: Dialoog) -> str:
    huidig = omgeving.dossiers.huidig(dialoog.gesprek_id)
    assert huidig is not None
    return huidig.titel


def met_twee_dossiers(omgeving: Omgeving) -> tuple[Dialoog, VraagOpen]:
    """One with a checklist that was begun, and another one after it."""
    dialoog = met_dossier(omgeving, "Fietspad Vecht")
    vraag = dialoog.doe(g.Start("checklist"))
    assert isinstance(vraag, VraagOpen)
    dialoog.doe(g.Start("dossier_beginnen", nieuw=True))
    einde = dialoog.zeg("Rotonde bij de kerk")
    assert isinstance(einde, Einde)
    assert einde.vervolg is None, "wat van het andere dossier gevraagd werd, wacht"
    return dialoog, vraag


def test_wat_gevraagd_werd_van_een_ander_dossier_wacht(omgeving: Omgeving) -> None:
    dialoog, vraag = met_twee_dossiers(omgeving)
    assert omgeving.vragenlijsten.stand(dialoog.gesprek_id).fase == "geen"
    assert _titel(omgeving, dialoog) == "Rotonde bij de kerk"
    wens = vraag_loket(omgeving, dialoog, "hervatten", "terug naar het fietspad")
    assert isinstance(wens, g.Start)
    weer = dialoog.doe(wens)
    assert isinstance(weer, VraagOpen)
    assert (weer.vraag, weer.kenmerk) == (vraag.vraag, vraag.kenmerk)
    assert _titel(omgeving, dialoog) == "Fietspad Vecht"


def test_verder_gaat_over_het_dossier_van_de_vraag(omgeving: Omgeving) -> None:
    dialoog, vraag = met_twee_dossiers(omgeving)
    weer = dialoog.doe(g.Hervat())
    assert isinstance(weer, VraagOpen)
    assert weer.kenmerk == vraag.kenmerk
    assert _titel(omgeving, dialoog) == "Fietspad Vecht"


def test_wie_naar_een_ander_dossier_gaat_krijgt_de_open_vraag_niet_terug(omgeving: Omgeving) -> None:
    dialoog, _ = met_twee_dossiers(omgeving)
    dialoog.doe(g.Start("checklist"))
    wens = vraag_loket(omgeving, dialoog, "dossier_openen", "mijn dossiers")
    assert isinstance(wens, Overstap)
    labels = " ".join(knop.label for knop in wens.bericht.knoppen)
    assert "Fietspad Vecht" in labels
    assert "Rotonde bij de kerk" in labels
    einde = dialoog.doe(g.Parkeer())
    assert isinstance(einde, Einde)
    assert omgeving.vragenlijsten.stand(dialoog.gesprek_id).fase == "geen"
    # Nothing is lost by it.
    assert isinstance(dialoog.doe(g.Start("checklist")), VraagOpen)


def test_welk_project_het_is_kan_gevraagd_worden(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("project"))
    gezegd = vraag_loket(omgeving, dialoog, "antwoord", "wacht, welk project is dit?")
    assert isinstance(gezegd, Bericht)
    assert gezegd.tekst == "Dit gaat over je project ‘Herinrichting Dorpsstraat’."


@pytest.mark.parametrize(
    ("tekst", "nieuw"),
    [
        ("ik heb nog een tweede project: herinrichting van het winkelplein", True),
        ("we krijgen ook een nieuw traject, over de sporthal", True),
        ("ik heb een ander project gezien dat goed werkte", False),
        ("er komt een nieuwe speeltuin", False),
    ],
)
def test_nog_een_project_is_geen_antwoord(omgeving: Omgeving, tekst: str, nieuw: bool) -> None:
    dialoog = met_dossier(omgeving, "Fietspad Vecht")
    dialoog.doe(g.Start("project"))
    wens = vraag_loket(omgeving, dialoog, "antwoord", tekst)
    assert (isinstance(wens, g.Start) and wens.vragenlijst == "dossier_beginnen") is nieuw


def test_de_naam_van_het_plan_vraagt_om_het_plan(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving, "Fietspad Vecht")
    wens = vraag_loket(omgeving, dialoog, "dossier_status", "Participatieplan")
    assert isinstance(wens, g.Start)
    assert wens.vragenlijst == "plan_van_aanpak"
    assert isinstance(
        vraag_loket(omgeving, dialoog, "dossier_status", "hoe staat het plan ervoor"), Bericht
    )
