"""What is said between two parts of a dossier."""

from __future__ import annotations

import pytest

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Samenvatting, VraagOpen
from tests.hulp.gesprekken import Dialoog
from tests.hulp.loket import met_dossier, vraag_loket


@pytest.mark.parametrize(
    ("tekst", "lijst", "gezegd"),
    [
        ("het besluit valt op 15 november 2027", "planning", {"besluitdatum": "2027-11-15"}),
        ("we hebben 26 weken", None, {"weken_tijd": 26}),
    ],
)
def test_een_datum_of_getal_tussen_twee_onderdelen_komt_in_het_dossier(
    omgeving: Omgeving, tekst: str, lijst: str | None, gezegd: dict[str, object]
) -> None:
    """Also where it was skipped before; then it stands among the other answers of that part."""
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("planning"))
    dialoog.zeg("inloopavond 3 mei 2027, terugkoppeling 3 juni 2027")
    dialoog.doe(g.SlaOver())
    dialoog.doe(g.Verstuur())
    wens = vraag_loket(omgeving, dialoog, "initiatief_indienen", tekst)
    assert isinstance(wens, g.Start)
    assert lijst is None or wens.vragenlijst == lijst
    dialoog.doe(wens)
    stand = omgeving.dossiers.huidig(dialoog.gesprek_id)
    inhoud = omgeving.dossiers.inhoud(stand.kenmerk) if stand is not None else None
    assert inhoud is not None
    assert {vraag: inhoud.antwoorden.get(vraag) for vraag in gezegd} == gezegd


def test_wat_iemand_vertelt_na_een_onderdeel_is_geen_idee_van_een_inwoner(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("project"))
    dialoog.doe(g.Stop())
    gezegd = vraag_loket(
        omgeving, dialoog, "initiatief_indienen", "een plein waar mensen graag komen, met groen"
    )
    assert isinstance(gezegd, Bericht)
    assert "Hoort dit bij je dossier ‘Herinrichting Dorpsstraat’?" in gezegd.tekst
    labels = [knop.label for knop in gezegd.knoppen]
    assert "Een idee als inwoner indienen" in labels
    # Who presses that, is believed.
    assert vraag_loket(omgeving, dialoog, "initiatief_indienen", "x", keuze="nieuw") is None


def test_wie_niet_met_een_dossier_bezig_is_vertelt_een_idee(omgeving: Omgeving) -> None:
    assert (
        vraag_loket(omgeving, Dialoog(omgeving), "initiatief_indienen", "een buurttuin maken") is None
    )


def test_wijzigen_gaat_over_het_onderdeel_van_daarnet(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("project"))
    dialoog.doe(g.Stop())
    wens = vraag_loket(omgeving, dialoog, "wijzigen", "wijzig 1")
    assert isinstance(wens, g.Start)
    assert (wens.vragenlijst, wens.wijzig) == ("project", "wijzig 1")
    # Another part, by its name.
    wens = vraag_loket(omgeving, dialoog, "wijzigen", "wijzig de planning")
    assert isinstance(wens, g.Start)
    assert (wens.vragenlijst, wens.wijzig) == ("planning", None)


@pytest.mark.parametrize(
    ("intent", "tekst"),
    [
        ("wijzigen", "ik wil de naam van het project wijzigen"),
        ("wijzigen", "de naam van het project moet Dorpsplein zijn"),
        ("correctie", "Dorpsplein in plaats van Dorpsstraat"),
    ],
)
def test_een_antwoord_verandert_ook_als_er_geen_onderdeel_open_is(
    omgeving: Omgeving, intent: str, tekst: str
) -> None:
    dialoog = met_dossier(omgeving)
    wens = vraag_loket(omgeving, dialoog, intent, tekst)
    assert isinstance(wens, g.Start)
    assert wens.vragenlijst == "project"
    uitkomst = dialoog.doe(wens)
    if intent == "wijzigen" and "moet" not in tekst:
        assert isinstance(uitkomst, VraagOpen)
        assert (uitkomst.vraag, uitkomst.heropend) == ("titel", True)
    else:
        inhoud = omgeving.dossiers.inhoud(str(wens.kenmerk))
        assert inhoud is not None
        assert str(inhoud.antwoorden["titel"]).endswith("Dorpsplein")


def test_wie_een_onderdeel_wijzigt_krijgt_niet_opnieuw_wat_is_overgeslagen(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("planning"))
    dialoog.zeg("startbijeenkomst 11 maart 2027")
    dialoog.doe(g.SlaOver())
    while not isinstance(uitkomst := dialoog.doe(g.Herhaal()), Samenvatting):
        dialoog.doe(g.SlaOver())
    dialoog.doe(g.Verstuur())
    uitkomst = dialoog.doe(g.Start("planning", wijzig="wijzig momenten"))
    assert isinstance(uitkomst, VraagOpen)
    assert uitkomst.vraag == "momenten"
    uitkomst = dialoog.doe(g.Behoud())
    assert isinstance(uitkomst, Samenvatting)
    assert uitkomst.compleet


@pytest.mark.parametrize(
    ("tekst", "momenten"),
    [
        ("verzet de inloopavond naar 27 mei 2027", [("inloopavond", "2027-05-27")]),
        (
            "voeg een enquête toe op 1 april 2027",
            [("inloopavond", "2027-05-03"), ("enquête", "2027-04-01")],
        ),
    ],
)
def test_een_moment_verandert_ook_als_de_planning_klaar_is(
    omgeving: Omgeving, tekst: str, momenten: list[tuple[str, str]]
) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("planning"))
    dialoog.zeg("inloopavond 3 mei 2027")
    dialoog.doe(g.SlaOver())
    dialoog.doe(g.Verstuur())
    wens = vraag_loket(omgeving, dialoog, "initiatief_indienen", tekst)
    assert isinstance(wens, g.Start)
    dialoog.doe(wens)
    inhoud = omgeving.dossiers.inhoud(str(wens.kenmerk))
    assert inhoud is not None
    assert [(m["naam"], m["datum"]) for m in inhoud.antwoorden["momenten"]] == momenten
