"""Comparing what was just listed by its place."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.opslag import Inkomend
from acties.participatie.loket.vergelijken import vergelijk
from acties.participatie.loket.verzoek import Kennisvraag
from acties.rasa.dossier import verzoek_van
from acties.rasa.tussendoor import Tussendooractie
from acties.rasa.vragenlijst import Vragenlijstactie
from acties.vragenlijst import gebeurtenissen as g
from bot.poort.inbox import Inbox
from tests.acties.participatie.test_verloop import kies_werkvormen
from tests.hulp.collega import Collega, beurt_van
from tests.hulp.gesprekken import Dialoog
from tests.hulp.loket import maak_verzoek, met_niveau, vraag_loket


def namen(omgeving: Omgeving, dialoog: Dialoog) -> list[str]:
    aanbod = omgeving.vragenlijsten.te_kiezen(dialoog.gesprek_id)
    assert aanbod is not None
    return [keuze.label.lower() for keuze in aanbod.vraag.keuzes[: aanbod.vraag.aantal]]


def test_op_hun_plaats(omgeving: Omgeving) -> None:
    dialoog = kies_werkvormen(omgeving)
    getoond = namen(omgeving, dialoog)
    for tekst, plaatsen in (
        ("vergelijk de eerste twee", (0, 1)),
        ("vergelijk de eerste twee eens met elkaar", (0, 1)),
        ("vergelijk 1 en 3", (0, 2)),
        ("wat is het verschil tussen de eerste en de derde?", (0, 2)),
        ("welke is beter, de eerste of de tweede?", (0, 1)),
        ("zet de tweede en de derde naast elkaar", (1, 2)),
        ("kun je nummer 1 en 2 vergelijken", (0, 1)),
        ("wat is het verschil tussen de laatste twee", (-2, -1)),
        ("vergelijk de eerste drie werkvormen", (0, 1, 2)),
    ):
        gevraagd = vergelijk(maak_verzoek(omgeving, dialoog, "kennisvraag", tekst))
        *eerst, laatst = (getoond[plaats] for plaats in plaatsen)
        verwacht = f"wat is het verschil tussen {', '.join(eerst)} en {laatst}?"
        assert gevraagd == Kennisvraag(verwacht), tekst
    for tekst in (
        "de eerste en de derde",
        "neem de eerste twee",
        "vergelijk de eerste en de negende",
        "wat is het verschil tussen raadplegen en adviseren?",
        "vergelijk de eerste",
        "vergelijk mijn project met de eerste twee dorpen",
        "wat is de beste werkvorm",
    ):
        assert vergelijk(maak_verzoek(omgeving, dialoog, "kennisvraag", tekst)) is None, tekst


def test_het_antwoord_zet_ze_naast_elkaar(omgeving: Omgeving) -> None:
    dialoog = kies_werkvormen(omgeving)
    eerste, tweede, *_ = namen(omgeving, dialoog)
    tekst = "vergelijk de eerste twee"
    beurt = beurt_van(omgeving, dialoog, tekst, "kennisvraag")
    gezegd = " ".join(b.tekst.lower() for b in Tussendooractie(omgeving).doe(beurt).berichten)
    assert eerste in gezegd
    assert tweede in gezegd
    # Where it was taken for something else as well.
    beurt = beurt_van(omgeving, dialoog, "zet de eerste en de tweede naast elkaar", "antwoord")
    gezegd = " ".join(b.tekst.lower() for b in Vragenlijstactie(omgeving).doe(beurt).berichten)
    assert eerste in gezegd
    assert tweede in gezegd


def test_ook_bij_de_vraag_welke_het_worden(omgeving: Omgeving) -> None:
    dialoog = kies_werkvormen(omgeving)
    eerste, tweede, *_ = namen(omgeving, dialoog)
    dialoog.doe(g.Start("raming"))
    wens = vraag_loket(omgeving, dialoog, "antwoord", "vergelijk de eerste twee")
    assert wens == Kennisvraag(f"wat is het verschil tussen {eerste} en {tweede}?")
    beurt = beurt_van(omgeving, dialoog, "vergelijk de eerste twee", "antwoord")
    *gezegd, gevraagd = Vragenlijstactie(omgeving).doe(beurt).berichten
    assert eerste in " ".join(b.tekst.lower() for b in gezegd)
    assert "Welke werkvormen kies je?" in gevraagd.tekst


def test_ook_wat_de_vraagbaak_net_noemde(omgeving: Omgeving) -> None:
    """In the order in which they stand in the answer; what was said before that does not count."""
    collega = Collega(omgeving)
    inbox = Inbox(omgeving.bron, omgeving.gegevens)
    for vraag in ("welke werkvormen zijn er voor jongeren?", "welke werkvormen passen bij raadplegen?"):
        beurt = collega.beurt(vraag, "kennisvraag")
        antwoord = Tussendooractie(omgeving).doe(beurt).berichten
        with omgeving.bron.schrijven() as sessie:
            sessie.get_one(Inkomend, beurt.inkomend_id).status = "ontvangen"
        inbox.handel_af(beurt.inkomend_id, antwoord)
    assert "enquête, klankbordgroep, focusgroep" in antwoord[-1].tekst
    beurt = collega.beurt("vergelijk de eerste twee", "kennisvraag")
    gevraagd = vergelijk(verzoek_van(omgeving, beurt))
    assert gevraagd == Kennisvraag("wat is het verschil tussen enquête en klankbordgroep?")
    gezegd = " ".join(b.tekst for b in Tussendooractie(omgeving).doe(beurt).berichten)
    assert "klankbordgroep" in gezegd


@pytest.mark.parametrize("tekst", ["vergelijk de eerste twee", "welke is beter, 1 of 2?"])
def test_zonder_lijst_is_er_geen_plaats(omgeving: Omgeving, tekst: str) -> None:
    assert vergelijk(maak_verzoek(omgeving, met_niveau(omgeving), "antwoord", tekst)) is None
