"""What has to go: one thing, one dossier, or everything."""

from __future__ import annotations

import pytest

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.participatie.loket.verzoek import Ingeleid, Overstap
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Samenvatting
from tests.hulp.collega import Collega
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


@pytest.mark.parametrize("tekst", ["haal de provincie eruit", "wissen"])
def test_wie_niet_alles_zegt_wist_niets(omgeving: Omgeving, tekst: str) -> None:
    wens = vraag_loket(omgeving, met_belanghebbenden(omgeving), "gegevens_verwijderen", tekst)
    assert isinstance(wens, Bericht)
    assert "niets weggehaald" in wens.tekst


@pytest.mark.parametrize(
    ("intent", "tekst"),
    [
        ("gegevens_verwijderen", "verwijder dit dossier"),
        ("dossier_openen", "dit dossier mag weg"),
        ("dossier_openen", "gooi dit dossier weg"),
        ("gegevens_verwijderen", "ik wil het dossier Herinrichting Dorpsstraat verwijderen"),
        ("dossier_openen", "wis mijn dossier"),
        ("dossier_openen", "het dossier was een proef, dat kan weg"),
        ("dossier_openen", "kun je dit dossier verwijderen?"),
        ("dossier_openen", "kan dit dossier weg?"),
        ("gegevens_verwijderen", "verwijder alleen dit dossier, niet alles"),
        ("antwoord", "haal het hele project maar weg"),
        ("antwoord", "ik wil dit dossier verwijderen"),
    ],
)
def test_een_dossier_weg_vraagt_eerst_of_dat_zo_is(omgeving: Omgeving, intent: str, tekst: str) -> None:
    dialoog = met_belanghebbenden(omgeving)
    wens = vraag_loket(omgeving, dialoog, intent, tekst)
    assert isinstance(wens, Ingeleid)
    assert "‘Herinrichting Dorpsstraat’" in wens.bericht.tekst
    assert wens.start.vragenlijst == "dossier_verwijderen"
    dialoog.doe(wens.start)
    for ja in ("ja", "ja hoor doe maar"):
        nog_eens = vraag_loket(omgeving, dialoog, "antwoord", ja)
        assert isinstance(nog_eens, Bericht), ja
        assert "nog niets weggehaald" in nog_eens.tekst
    assert vraag_loket(omgeving, dialoog, "antwoord", "ja, haal dit dossier weg") is None
    assert vraag_loket(omgeving, dialoog, "antwoord", "nee") is None


@pytest.mark.parametrize(
    ("intent", "tekst"),
    [
        ("gegevens_verwijderen", "haal de LTO uit het dossier"),
        ("gegevens_verwijderen", "verwijder al mijn dossiers"),
        ("dossier_openen", "open mijn dossier"),
        ("antwoord", "het oude project op die plek moet weg van de bewoners"),
        ("dossier_openen", "nieuw dossier"),
        ("dossier_openen", "nieuw dossier voor de nieuwe weg"),
        ("dossier_openen", "kan ik een dossier maken voor de verlegde weg"),
        ("dossier_openen", "open mijn project over de weg"),
        ("initiatief_indienen", "we verwijderen de bomen uit het project"),
    ],
)
def test_iets_anders_dan_een_dossier_weg(omgeving: Omgeving, intent: str, tekst: str) -> None:
    wens = vraag_loket(omgeving, met_belanghebbenden(omgeving), intent, tekst)
    assert not isinstance(wens, Ingeleid)


def test_waar_een_tekst_gevraagd_wordt_is_weg_een_antwoord(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("project"))
    assert vraag_loket(omgeving, dialoog, "antwoord", "dat oude project moet weg") is None
    wens = vraag_loket(omgeving, dialoog, "dossier_openen", "wis mijn dossier")
    assert isinstance(wens, Ingeleid)


def test_wat_is_vastgesteld_blijft_met_de_reden(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving)
    alvast = {"nieuwe_status": "vastgesteld", "vastgesteld_door": "het college"}
    dialoog.doe(g.Start("dossier_voortgang", nieuw=True, alvast=alvast))
    dialoog.doe(g.SlaOver())
    wens = vraag_loket(omgeving, dialoog, "gegevens_verwijderen", "verwijder dit dossier")
    assert isinstance(wens, Bericht)
    assert "archief" in wens.tekst
    assert "Vraag het aan" in wens.tekst


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


def test_van_meer_dossiers_wordt_gevraagd_welk(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving, "Fietspad Vecht")
    [eerste] = omgeving.dossiers.van(dialoog.gesprek_id)
    for tekst in ("ik wil een van mijn dossiers verwijderen", "hoe verwijder ik een dossier?"):
        wens = vraag_loket(omgeving, dialoog, "gegevens_verwijderen", tekst)
        assert isinstance(wens, Ingeleid), "er is er maar één"
    dialoog.doe(g.Start("dossier_beginnen", nieuw=True))
    dialoog.zeg("Rotonde bij de kerk")
    for tekst in ("ik wil een van mijn dossiers verwijderen", "hoe verwijder ik een dossier?"):
        wens = vraag_loket(omgeving, dialoog, "gegevens_verwijderen", tekst)
        assert isinstance(wens, Bericht)
        assert eerste.kenmerk in wens.tekst
    for tekst in (f"verwijder dossier {eerste.kenmerk}", "verwijder het dossier van het fietspad"):
        wens = vraag_loket(omgeving, dialoog, "gegevens_verwijderen", tekst)
        assert isinstance(wens, Ingeleid), tekst
        assert wens.start.kenmerk == eerste.kenmerk


def test_een_dossier_weg_van_vraag_tot_antwoord(omgeving: Omgeving) -> None:
    collega = Collega(omgeving)
    vooraf, gevraagd = collega.zeg("verwijder dit dossier", "gegevens_verwijderen")
    assert "‘Herinrichting Dorpsstraat’" in vooraf.tekst
    assert [knop.label for knop in gevraagd.knoppen][:2] == [
        "Ja, haal dit dossier weg",
        "Nee, laat het staan",
    ]
    [klaar] = collega.zeg("ja, haal dit dossier weg", "antwoord")
    assert klaar.tekst == "Je dossier ‘Herinrichting Dorpsstraat’ is weg, met alles wat erin stond."
    assert omgeving.dossiers.van(collega.dialoog.gesprek_id) == []
