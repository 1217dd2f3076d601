"""Who asks why something came out of a part, hears how."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.uitkomst import Einde, Samenvatting
from tests.hulp.collega import Collega
from tests.hulp.loket import met_niveau


def na_de_checklist(omgeving: Omgeving) -> Collega:
    collega = Collega(omgeving, "checklist")
    for antwoord in ("nee", "de provincie heeft alles vastgelegd", "ja", "ja"):
        collega.dialoog.zeg(antwoord)
    collega.dialoog.doe(g.Verstuur())
    return collega


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("waarom dit besluit?", "kennisvraag"),
        ("hoe kom je daarbij", "hulp"),
        ("waarom niet meedenken", "waarom"),
    ],
)
def test_waarom_dit_eruit_komt(omgeving: Omgeving, tekst: str, intent: str) -> None:
    collega = na_de_checklist(omgeving)
    doe = collega.zeg if intent == "waarom" else collega.tussendoor
    [bericht] = doe(tekst, intent)
    assert "de provincie heeft alles vastgelegd" in bericht.tekst
    assert "wijzig" in bericht.tekst
    assert bericht.bron is not None


@pytest.mark.parametrize("tekst", ["waarom bestaat het omgevingsplan eigenlijk?", "wat is raadplegen?"])
def test_een_andere_vraag_krijgt_een_ander_antwoord(omgeving: Omgeving, tekst: str) -> None:
    gezegd = na_de_checklist(omgeving).tussendoor(tekst, "kennisvraag")
    assert "de provincie heeft alles vastgelegd" not in " ".join(b.tekst for b in gezegd)


def test_zonder_uitkomst_is_er_niets_uit_te_leggen(omgeving: Omgeving) -> None:
    [*_, bericht] = Collega(omgeving).tussendoor("waarom dit niveau?", "kennisvraag")
    assert "Zo kwam ik erop" not in bericht.tekst


def test_waarom_is_geen_akkoord(omgeving: Omgeving) -> None:
    dialoog = met_niveau(omgeving)
    for gebeurtenis in (
        g.Bevestig("waarom niet"),
        g.Bevestig("waarom niet informeren"),
        g.Waarom(),
        g.Beantwoord(Inbreng(tekst="hoezo geen meebeslissen")),
    ):
        uit = dialoog.doe(gebeurtenis)
        assert isinstance(uit, Samenvatting)
        assert "redenen" in uit.meldingen[0].gegevens["tekst"]
    assert isinstance(dialoog.doe(g.Bevestig("ja hoor")), Einde)


def test_een_ja_begint_wat_werd_voorgesteld(omgeving: Omgeving) -> None:
    collega = na_de_checklist(omgeving)
    assert omgeving.vragenlijsten.stand(collega.dialoog.gesprek_id).vervolg
    collega.zeg("ja doe maar", "dossier_onderdeel")
    assert omgeving.vragenlijsten.stand(collega.dialoog.gesprek_id).vraag == "achtergrond"


def test_een_vraag_over_een_onderdeel_begint_het_niet_opnieuw(omgeving: Omgeving) -> None:
    collega = na_de_checklist(omgeving)
    collega.zeg("wie bepaalt of we mensen betrekken, doet de checklist dat?", "dossier_onderdeel")
    assert omgeving.vragenlijsten.stand(collega.dialoog.gesprek_id).fase == "geen"
    huidig = omgeving.dossiers.huidig(collega.dialoog.gesprek_id)
    assert huidig is not None
    assert [t.onderdeel.sleutel for t in huidig.taken if t.stand == "klaar"] == ["checklist"]


def test_hoe_je_iets_doet_is_een_vraag_aan_het_beleid(omgeving: Omgeving) -> None:
    collega = na_de_checklist(omgeving)
    gezegd = collega.tussendoor("hoe informeer ik de mensen dan", "hulp")
    assert "Ik help je met participatie" not in gezegd[0].tekst
    gezegd = collega.tussendoor("wat moet ik hier nu doen", "hulp")
    assert "Ik help je met participatie" in gezegd[0].tekst
