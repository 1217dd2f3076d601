"""An evaluation becomes an example with consent, read by somebody, and without persons in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from acties.omgeving import Omgeving
from acties.participatie.voorbeelden import GeenVoorbeeld, bestandsnaam, persoonlijks_in
from acties.vraagbaak.artikel import GeenArtikel
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Einde, Samenvatting
from acties.vragenlijst.weergave import toon_samenvatting
from kennisbank.artikelen import lees_artikel
from tests.hulp.databases import op_een_database
from tests.hulp.gesprekken import Dialoog

EVALUATIE = {
    "titel": "Het Kerkplein",
    "doel_participatie": "Horen welke plekken bewoners belangrijk vinden",
    "doel_behaald": "ja",
    "doel_behaald_waarom": "Zestig mensen wezen plekken aan",
    "eva_geprobeerd": "Een inloopavond op het plein zelf, met *koffie*",
    "eva_gewerkt": "Buiten staan: ook wie niet van vergaderen houdt kwam",
    "eva_beter": "De volgende keer ook op zaterdag",
    "eva_bereik": "Ouderen wel, jongeren nauwelijks",
    "eva_team": "Peter vond het te druk",
    "eva_deelnemers": "Vijf deelnemers gebeld",
    "eva_uren": "90",
    "eva_lessen": "Ga naar de plek toe",
    "eva_delen": "ja",
}


def vul_in(dialoog: Dialoog, uitkomst: Any, antwoorden: Mapping[str, str]) -> Samenvatting:
    """Answer until everything can be checked."""
    while not isinstance(uitkomst, Samenvatting):
        if isinstance(uitkomst, Einde):
            # The dossier was begun; the evaluation follows at once.
            uitkomst = uitkomst.vervolg
        uitkomst = dialoog.zeg(antwoorden[uitkomst.vraag])
    return uitkomst


def evalueer(omgeving: Omgeving, **anders: str) -> tuple[Dialoog, str]:
    """A finished evaluation; the dialogue and the kenmerk of its dossier."""
    antwoorden = EVALUATIE | anders
    dialoog = Dialoog(omgeving)
    uitkomst = dialoog.doe(g.Start("evaluatie"))
    vul_in(dialoog, uitkomst, antwoorden)
    einde = dialoog.doe(g.Verstuur())
    assert isinstance(einde, Einde)
    return dialoog, str(einde.gegevens["kenmerk"])


@op_een_database
def test_goedgekeurd_wordt_het_een_artikel(klein: Omgeving) -> None:
    _, kenmerk = evalueer(klein)
    voorbeelden = klein.voorbeelden
    [wacht] = voorbeelden.alle()
    assert (wacht.kenmerk, wacht.goedgekeurd_door) == (kenmerk, None)
    assert "**Wat is geprobeerd**: Een inloopavond op het plein zelf, met koffie" in wacht.tekst
    assert "**Uren**: 90" in wacht.tekst
    # What the team said about people stays in the dossier.
    assert "Peter" not in wacht.tekst

    naam = voorbeelden.keur_goed(kenmerk, door="Jo Vos")
    bestand = klein.instellingen.artikelmap / "dalfsen" / naam
    artikel = lees_artikel(bestand)
    [passage] = artikel.passages
    assert passage.kop == "Voorbeeld: Het Kerkplein"
    assert passage.voor == ("medewerker",)
    assert passage.gegevens.bronnen[0].document == (
        "Evaluatie van een project in de gemeente Dalfsen, geen beleid"
    )
    assert kenmerk not in bestand.read_text(encoding="utf-8")
    assert voorbeelden.een(kenmerk).goedgekeurd_door == "Jo Vos"
    vraagbaak = klein.vraagbaak
    assert vraagbaak is not None
    assert "Ga naar de plek toe" in str(vraagbaak.vraag("voorbeeld van het Kerkplein"))

    voorbeelden.trek_terug(kenmerk, door="Jo Vos")
    assert not bestand.exists()
    assert voorbeelden.een(kenmerk).goedgekeurd_op is None


def test_zonder_toestemming_is_er_niets(omgeving: Omgeving) -> None:
    _, kenmerk = evalueer(omgeving, eva_delen="nee")
    assert omgeving.voorbeelden.alle() == []
    with pytest.raises(GeenVoorbeeld, match="toestemming"):
        omgeving.voorbeelden.keur_goed(kenmerk, door="Jo")


def test_halverwege_de_evaluatie_is_er_nog_geen_toestemming(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    uitkomst = dialoog.doe(g.Start("evaluatie"))
    vul_in(dialoog, uitkomst, EVALUATIE)
    assert omgeving.voorbeelden.alle() == []


@op_een_database
def test_wie_zijn_gegevens_laat_weghalen_neemt_het_voorbeeld_mee(klein: Omgeving) -> None:
    dialoog, kenmerk = evalueer(klein)
    naam = klein.voorbeelden.keur_goed(kenmerk, door="Jo Vos")
    bestand = klein.instellingen.artikelmap / "dalfsen" / naam
    assert bestand.exists()
    dialoog.doe(g.Start("verwijderen"))
    einde = dialoog.kies("alles")
    assert isinstance(einde, Einde)
    assert einde.gegevens["gewist"]
    assert not bestand.exists()
    assert klein.voorbeelden.alle() == []


@op_een_database
def test_een_naam_wordt_aangewezen_voor_het_een_voorbeeld_is(klein: Omgeving) -> None:
    dialoog = Dialoog(klein)
    uitkomst = dialoog.doe(g.Start("evaluatie"))
    overzicht = vul_in(
        dialoog, uitkomst, EVALUATIE | {"eva_beter": "Piet Bakker wilde eerder beginnen"}
    )
    assert "eva_beter" in {let_op.vraag for let_op in overzicht.let_op}
    lijst = klein.gegevens.vragenlijsten["evaluatie"].inhoud
    *_, bericht = toon_samenvatting(overzicht, lijst)
    assert "misschien een naam (“Piet Bakker”)" in bericht.tekst
    einde = dialoog.doe(g.Verstuur())
    kenmerk = str(einde.gegevens["kenmerk"])
    with pytest.raises(GeenArtikel, match="Piet Bakker"):
        klein.voorbeelden.keur_goed(kenmerk, door="Jo")
    assert klein.voorbeelden.keur_goed(kenmerk, door="Jo", namen_gezien=True)


def test_wie_de_toestemming_intrekt_is_geen_voorbeeld_meer(omgeving: Omgeving) -> None:
    dialoog, kenmerk = evalueer(omgeving)
    bestand = omgeving.instellingen.artikelmap / "dalfsen" / bestandsnaam(kenmerk)
    bestand.parent.mkdir(parents=True, exist_ok=True)
    bestand.write_text("goedgekeurd", encoding="utf-8")
    dialoog.doe(g.Start("evaluatie"))
    dialoog.doe(g.Wijzig("eva_delen"))
    dialoog.zeg("nee")
    dialoog.doe(g.Verstuur())
    assert not bestand.exists()
    assert omgeving.voorbeelden.alle() == []


@op_een_database
@pytest.mark.parametrize(
    "tekst",
    ["Mail jan@voorbeeld.nl", "Bel 06-12345678", "Bel 0572 123456", "BSN 111222333 stond erin"],
)
def test_wat_van_een_persoon_is_wordt_geweigerd(omgeving: Omgeving, tekst: str) -> None:
    assert list(persoonlijks_in(tekst))
    _, kenmerk = evalueer(omgeving, eva_lessen=tekst)
    with pytest.raises(GeenArtikel, match="persoon"):
        omgeving.voorbeelden.keur_goed(kenmerk, door="Jo")


@pytest.mark.parametrize(
    "tekst", ["In 2026 kwamen 1200 mensen", "90 uur, € 12.500", "van 19.30 tot 21.00"]
)
def test_een_getal_is_niet_zomaar_een_persoon(tekst: str) -> None:
    assert list(persoonlijks_in(tekst)) == []
