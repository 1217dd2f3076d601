"""Another part than the open question is of."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Einde, VraagOpen
from tests.hulp.gesprekken import Dialoog
from tests.hulp.loket import met_dossier, met_niveau, vraag_loket


def test_de_naam_van_een_onderdeel_gaat_daarheen_waar_een_kort_antwoord_wordt_gevraagd(
    omgeving: Omgeving,
) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("omgevingsanalyse"))
    wens = vraag_loket(omgeving, dialoog, "antwoord", "Planning")
    assert isinstance(wens, g.Start)
    assert wens.vragenlijst == "planning"
    assert vraag_loket(omgeving, dialoog, "antwoord", "bewoners, planning") is None
    dialoog.doe(g.Start("project"))
    assert vraag_loket(omgeving, dialoog, "antwoord", "de planning liep uit") is None


def test_de_naam_van_een_onderdeel_is_geen_naam_van_een_project(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("checklist"))
    wens = vraag_loket(omgeving, dialoog, "antwoord", "Raming")
    assert isinstance(wens, g.Start)
    vraag = dialoog.doe(wens)
    assert isinstance(vraag, VraagOpen)
    assert (vraag.vraag, vraag.meldingen) == ("titel", ())
    einde = dialoog.zeg("Rotonde bij de kerk")
    assert isinstance(einde, Einde)
    assert isinstance(einde.vervolg, VraagOpen)
    assert omgeving.vragenlijsten.stand(dialoog.gesprek_id).vragenlijst == "raming"


@pytest.mark.parametrize(
    ("tekst", "lijst"),
    [
        ("planning", "planning"),
        ("stop, ik wil eerst het niveau weten", "niveau"),
        ("ga naar de kaders", "kaders"),
        ("wacht, eerst de omgevingsanalyse", "omgevingsanalyse"),
        ("eerst de planning met de wethouder bespreken", None),
        ("planning van de werkzaamheden en het verkeer", None),
        ("we willen eerst met de buurt het niveau van het groen bepalen", None),
        ("het niveau van het water is te hoog", None),
    ],
)
def test_een_ander_onderdeel_waar_een_tekst_wordt_gevraagd(
    omgeving: Omgeving, tekst: str, lijst: str | None
) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("project"))
    wens = vraag_loket(omgeving, dialoog, "antwoord", tekst)
    assert (wens.vragenlijst if isinstance(wens, g.Start) else wens) == lijst


def test_op_een_controlescherm_kun_je_weg(omgeving: Omgeving) -> None:
    dialoog = met_niveau(omgeving)
    for tekst, lijst in (
        ("werkvormen", "werkvormen"),
        ("planning", "planning"),
        ("help me met de omgevingsanalyse", "omgevingsanalyse"),
        ("ga naar de kaders", "kaders"),
        ("het niveau klopt niet", None),
        ("de mensen mogen meer invloed", None),
    ):
        wens = vraag_loket(omgeving, dialoog, "antwoord", tekst)
        assert (wens.vragenlijst if isinstance(wens, g.Start) else wens) == lijst, tekst


def test_de_naam_van_een_document_gaat_naar_wie_het_maakt_waar_geen_tekst_wordt_gevraagd(
    omgeving: Omgeving,
) -> None:
    dialoog = met_niveau(omgeving)
    for tekst, lijst in (("uitnodiging", "bijeenkomst"), ("Draaiboek.", "bijeenkomst"), ("plan", None)):
        wens = vraag_loket(omgeving, dialoog, "antwoord", tekst)
        assert (wens.vragenlijst if isinstance(wens, g.Start) else wens) == lijst, tekst
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("planning"))
    assert vraag_loket(omgeving, dialoog, "antwoord", "uitnodiging") is None
