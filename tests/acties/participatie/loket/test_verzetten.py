"""Another day for a moment, asked where something else is asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.wijziging import verandert
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Samenvatting
from tests.hulp.dossier import gegevens_van
from tests.hulp.loket import met_dossier, vraag_loket


def test_verzetten_waar_een_tekst_wordt_gevraagd(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("project"))
    tekst = "verplaats de startavond naar 11 februari 2027"
    gezegd = vraag_loket(omgeving, dialoog, "antwoord", tekst)
    assert isinstance(gezegd, Bericht)
    assert "niet opgeschreven" in gezegd.tekst
    dialoog.doe(g.Start("planning"))
    dialoog.zeg("startavond 3 februari 2027, besluit 12 juni 2027")
    dialoog.doe(g.Verstuur())
    dialoog.doe(g.Start("project"))
    wens = vraag_loket(omgeving, dialoog, "antwoord", tekst)
    assert isinstance(wens, g.Start)
    assert "11 februari" in str(dialoog.doe(wens).regels)
    # The place of a stop for the bus is what a project may be about.
    assert vraag_loket(omgeving, dialoog, "antwoord", "verplaats de bushalte naar het plein") is None


def test_bij_de_dag_van_het_besluit_wordt_een_ander_moment_verzet(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("planning"))
    gevraagd = dialoog.zeg("startavond 3 februari 2027 om 20.00 uur, terugkoppeling 3 juli 2027")
    assert gevraagd.vraag == "besluitdatum"
    gevraagd = dialoog.zeg("verplaats de start naar 11 februari 2027")
    assert gevraagd.vraag == "besluitdatum"
    assert "11 februari" in gevraagd.meldingen[0].gegevens["nieuw"]
    gevraagd = dialoog.zeg("verzet de markt naar 1 april 2027")
    assert (gevraagd.vraag, "Welk moment" in gevraagd.fout) == ("besluitdatum", True)
    uit = dialoog.zeg("verplaats het besluit naar 1 juni 2027")
    assert isinstance(uit, Samenvatting)
    dialoog.doe(g.Verstuur())
    wens = vraag_loket(omgeving, dialoog, "wijzigen", "de besluitdatum klopt niet, dat is 2 juni 2027")
    assert isinstance(wens, g.Start)
    assert "2 juni 2027" in str(dialoog.doe(wens).regels)


@pytest.mark.parametrize(
    "tekst",
    [
        "de inloopavond wordt 12 mei 2027",
        "inloopavond toch op 12 mei 2027",
        "de inloopavond is 12 mei 2027",
    ],
)
def test_hoe_laat_het_is_hoort_niet_bij_hoe_het_heet(tekst: str) -> None:
    momenten = [
        {"naam": "inloopavond om 19.30 uur", "datum": "2027-04-20", "soort": "bijeenkomst"},
        {"naam": "enquête (t/m 9 april)", "datum": "2027-03-22", "soort": "online"},
    ]
    inhoud = Dossierinhoud("P2026-AB12CD", "Fietspad", gegevens_van("heerlen"), {"momenten": momenten})
    lijst = verandert(inhoud, tekst)
    assert lijst is not None
    assert lijst.sleutel == "planning"
    dubbel = [*momenten, {**momenten[0], "naam": "inloopavond om 14.00 uur"}]
    assert verandert(replace(inhoud, antwoorden={"momenten": dubbel}), tekst) is None


def test_waar_het_soort_wordt_gevraagd_wordt_een_moment_verzet(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("planning"))
    gevraagd = dialoog.zeg("aftrap 3 februari 2027 om 20.00, terugkoppeling 3 juli 2027")
    assert "Wat voor moment is ‘aftrap" in str(gevraagd)
    gevraagd = dialoog.zeg("de aftrap wordt 10 februari 2027")
    gevraagd = dialoog.zeg("bijeenkomst")
    assert gevraagd.vraag == "besluitdatum"
    assert "10 februari" in str(dialoog.zeg("12 juni 2028"))
