"""What has to go: one thing, one dossier, or everything."""

from __future__ import annotations

import pytest

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.participatie.loket.verzoek import Overstap
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Samenvatting
from tests.hulp.gesprekken import Dialoog
from tests.hulp.loket import met_dossier, vraag_loket


def met_belanghebbenden(omgeving: Omgeving) -> Dialoog:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("omgevingsanalyse"))
    dialoog.zeg("bewoners (weinig invloed, groot belang), LTO (weinig invloed, klein belang)")
    dialoog.doe(g.Verstuur())
    return dialoog


@pytest.mark.parametrize(
    ("intent", "tekst"),
    [
        ("gegevens_verwijderen", "haal LTO eruit"),
        ("gegevens_verwijderen", "LTO moet eruit"),
        ("dossier_onderdeel", "haal de LTO uit de matrix"),
        ("intrekken", "nee, haal de LTO maar weg"),
        ("stoppen", "de LTO kan eraf"),
    ],
)
def test_een_eruit_wist_niet_alles(omgeving: Omgeving, intent: str, tekst: str) -> None:
    dialoog = met_belanghebbenden(omgeving)
    wens = vraag_loket(omgeving, dialoog, intent, tekst)
    assert isinstance(wens, g.Start)
    assert wens.vragenlijst == "omgevingsanalyse"
    uit = dialoog.doe(wens)
    assert isinstance(uit, Samenvatting)
    assert "LTO" not in str(uit.regels)
    assert "bewoners" in str(uit.regels)


@pytest.mark.parametrize("tekst", ["haal de provincie eruit", "verwijder dit dossier", "wissen"])
def test_wie_niet_alles_zegt_wist_niets(omgeving: Omgeving, tekst: str) -> None:
    wens = vraag_loket(omgeving, met_belanghebbenden(omgeving), "gegevens_verwijderen", tekst)
    assert isinstance(wens, Bericht)
    assert "niets weggehaald" in wens.tekst


def test_alles_wissen_gaat_niet_op_ja(omgeving: Omgeving) -> None:
    dialoog = met_belanghebbenden(omgeving)
    assert vraag_loket(omgeving, dialoog, "gegevens_verwijderen", "wis al mijn gegevens") is None
    dialoog.doe(g.Start("verwijderen"))
    for ja in ("ja", "ja hoor doe maar", "1"):
        wens = vraag_loket(omgeving, dialoog, "antwoord", ja)
        assert isinstance(wens, Bericht), ja
        assert "Herinrichting Dorpsstraat" in wens.tekst
    # In so many words, it is done; and who starts back keeps everything.
    assert vraag_loket(omgeving, dialoog, "antwoord", "ja, haal alles weg") is None
    wens = vraag_loket(omgeving, dialoog, "antwoord", "nee natuurlijk niet, alleen het waterschap")
    assert isinstance(wens, Overstap)
