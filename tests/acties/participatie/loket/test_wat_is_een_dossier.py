"""Who asks what a dossier is, hears that; who asks about their own, something else."""

from __future__ import annotations

import pytest

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.participatie.loket.verzoek import Overstap
from acties.participatie.loket.wat_is_een_dossier import leg_dossier_uit
from acties.vragenlijst import gebeurtenissen as g
from tests.hulp.collega import U_VORM, Collega
from tests.hulp.gesprekken import Dialoog
from tests.hulp.loket import maak_verzoek, met_dossier, vraag_loket


@pytest.mark.parametrize(
    "tekst",
    [
        "wat is een dossier?",
        "wat is een participatiedossier",
        "wat is dat, een dossier?",
        "en wat is zo'n dossier eigenlijk",
        "wat zijn dossiers?",
        "waar is een dossier voor",
        "waarvoor dient het dossier",
        "wat bedoel je met een dossier?",
        "hoe werkt een dossier",
        "wat houdt een participatiedossier precies in?",
        "wat staat er allemaal in een dossier",
        "waarom heb ik een dossier nodig?",
        "kun je uitleggen wat een dossier is",
        "dossier? wat is dat",
    ],
)
def test_wat_het_is(omgeving: Omgeving, tekst: str) -> None:
    gezegd = leg_dossier_uit(maak_verzoek(omgeving, Dialoog(omgeving), "dossier_openen", tekst))
    assert gezegd is not None, tekst
    assert "alles over één project" in gezegd.tekst


@pytest.mark.parametrize(
    "tekst",
    [
        "wat is de status van mijn dossier",
        "wat staat er in mijn dossier",
        "wat is het kenmerk van het dossier",
        "wat is een goede naam voor een dossier",
        "hoe begin ik een dossier",
        "welke dossiers heb ik",
        "nieuw dossier",
        "is een dossier verplicht?",
        "wat is een omgevingsanalyse?",
        "ik wil een dossier",
    ],
)
def test_iets_anders(omgeving: Omgeving, tekst: str) -> None:
    verzoek = maak_verzoek(omgeving, Dialoog(omgeving), "dossier_openen", tekst)
    assert leg_dossier_uit(verzoek) is None


def test_in_een_dossier_staat_erbij_welk(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("project"))
    gezegd = vraag_loket(omgeving, dialoog, "dossier_openen", "wat is een dossier?")
    assert isinstance(gezegd, Bericht), "geen overstap: de open vraag komt terug"
    assert not isinstance(gezegd, Overstap)
    assert "je dossier ‘Herinrichting Dorpsstraat’" in gezegd.tekst
    assert "alleen in dit gesprek" in gezegd.tekst


def test_ook_als_het_voor_een_vraag_aan_het_beleid_werd_gehouden(omgeving: Omgeving) -> None:
    [gezegd] = Collega(omgeving).tussendoor("wat is een participatiedossier?", "kennisvraag")
    assert "alles over één project" in gezegd.tekst
    assert not U_VORM.search(gezegd.tekst)
    collega = Collega(omgeving, "project")
    [gezegd] = collega.tussendoor("wat is een participatiedossier?", "kennisvraag")
    assert not gezegd.knoppen
