"""A choice of a part, made again."""

from __future__ import annotations

import pytest

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from tests.acties.participatie.test_verloop import gekozen, kies_werkvormen
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


def test_een_werkvorm_in_eigen_woorden(omgeving: Omgeving) -> None:
    """Where werkvormen were just suggested, and where is asked which they become."""
    dialoog = kies_werkvormen(omgeving)
    for bij_de_vraag in (False, True):
        if bij_de_vraag:
            dialoog.doe(g.Start("raming"))
        intent = "antwoord" if bij_de_vraag else "initiatief_indienen"
        wens = vraag_loket(omgeving, dialoog, intent, "iets met wandelingen door de buurt")
        assert isinstance(wens, g.Start)
        assert wens.gekozen == {"gekozen_werkvormen": "buurtwandeling"}
        wens = vraag_loket(omgeving, dialoog, "antwoord", "iets met brieven")
        assert isinstance(wens, Bericht)
        assert "bewonersbrief of nieuwsbrief" in wens.tekst
        for anders in ("een veilige straat", "dat weet ik nog niet", "welke raad je aan"):
            assert vraag_loket(omgeving, dialoog, "antwoord", anders) is None
    wens = vraag_loket(omgeving, dialoog, "antwoord", "iets met wandelingen door de buurt")
    assert isinstance(wens, g.Start)
    uit = dialoog.doe(wens)
    assert "Buurtwandeling" in str(uit), "wat ervan gemaakt is, wordt teruggezegd"
    assert gekozen(omgeving, dialoog) == ["buurtwandeling"]
