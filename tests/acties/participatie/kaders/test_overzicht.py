"""The kaders: by kind, hard or soft, and what that means for residents."""

from __future__ import annotations

from typing import Any

import pytest

from acties.participatie.kaders.overzicht import Kaderoverzicht, overzicht
from acties.participatie.onderdelen.kaders import bereken
from acties.vragenlijst.soorten import Inbreng, soort_van
from tests.hulp.dossier import dossier, gegevens_van

WET = {"naam": "de Wet natuurbescherming.", "soort": "juridisch", "hardheid": "hard"}
GELD = {"naam": "budget van 4 ton", "soort": "financieel", "hardheid": "hard"}
BELOFTE = {"naam": "toezegging terras", "soort": "politiek_bestuurlijk", "hardheid": "zacht"}


def kaders(gemeente: str = "dalfsen", **antwoorden: Any) -> Kaderoverzicht:
    gevonden = overzicht(gegevens_van(gemeente).advies.kaders, antwoorden)
    assert gevonden is not None
    return gevonden


def test_dalfsen_heeft_vijf_soorten() -> None:
    """Met Elkaar 2.0, 2.1.3 bouwsteen 3: six announced, five explained."""
    gegeven = gegevens_van("dalfsen").advies.kaders
    assert [soort.sleutel for soort in gegeven.soorten] == [
        "juridisch",
        "organisatorisch",
        "politiek_bestuurlijk",
        "inhoudelijk",
        "financieel",
    ]
    assert "beleidskaders" in gegeven.herkomst


def test_in_een_zin_voor_inwoners() -> None:
    gevonden = kaders(kaders=[WET, GELD, BELOFTE], invloed_op="De plek van de bankjes. ")
    assert gevonden.ruimte == "U kunt meedenken over: de plek van de bankjes."
    assert gevonden.vast == "Dit ligt al vast: de Wet natuurbescherming en budget van 4 ton."


def test_wat_genoemd_is_houdt_zijn_lidwoord() -> None:
    """In the sentence for residents it is read as it was said; it is found without it as well."""
    vraag = gegevens_van("dalfsen").dossiervraag("kaders")
    assert vraag is not None
    soort = soort_van(vraag)
    tekst = "Het budget van 2 ton (financieel, hard), de Wet natuurbescherming: juridisch, hard"
    waarde = soort.lees(vraag, Inbreng(tekst=tekst), None).waarde
    gevonden = kaders(kaders=waarde)
    assert gevonden.vast == "Dit ligt al vast: het budget van 2 ton en de Wet natuurbescherming."
    zachter = soort.lees(vraag, Inbreng(tekst="de wet natuurbescherming: zacht"), waarde).waarde
    assert [rij["hardheid"] for rij in zachter] == ["hard", "zacht"]
    over = soort.bewerk(vraag, waarde, "haal budget van 2 ton eruit")
    assert over is not None
    assert [rij["naam"] for rij in over.waarde] == ["de Wet natuurbescherming"]
    nog_eens = soort.lees(vraag, Inbreng(tekst="ook het budget van 2 ton"), waarde).waarde
    assert len(nog_eens) == 2


def test_een_naam_houdt_zijn_hoofdletter() -> None:
    assert kaders(kaders=[], invloed_op="Kerkplein 4").ruimte == "U kunt meedenken over: Kerkplein 4."


def test_wat_nog_ontbreekt_wordt_gevraagd() -> None:
    gevonden = kaders(kaders=[WET, GELD], invloed_op="iets")
    assert [soort.sleutel for soort in gevonden.ontbreekt] == [
        "organisatorisch",
        "politiek_bestuurlijk",
        "inhoudelijk",
    ]
    assert "organisatorisch, politiek-bestuurlijk en inhoudelijk" in gevonden.waarschuwingen[0].tekst


def test_alles_vast_en_niets_open_is_een_vraag_of_er_wel_ruimte_is() -> None:
    gevonden = kaders(kaders=[WET, GELD])
    assert any("Is er wel ruimte" in w.tekst for w in gevonden.waarschuwingen)
    assert gevonden.ruimte is None
    zacht = kaders(kaders=[BELOFTE])
    assert not any("Is er wel ruimte" in w.tekst for w in zacht.waarschuwingen)


@pytest.mark.parametrize("gemeente", ["assen", "dalfsen", "dordrecht", "enschede", "heerlen"])
def test_nooit_alleen(gemeente: str) -> None:
    gevonden = kaders(gemeente, kaders=[WET])
    assert any("samen met" in w.tekst for w in gevonden.waarschuwingen)


def test_een_kader_zonder_soort_of_hardheid_gaat_niet_verloren() -> None:
    uitkomst = bereken(dossier(kaders=[{"naam": "oude afspraak", "soort": None, "hardheid": None}]))
    assert uitkomst is not None
    assert "oude afspraak" in uitkomst.tekst
    assert uitkomst.velden["rijen"] == [
        {
            "naam": "oude afspraak",
            "soort": "Nog niet bekend",
            "hardheid": "hard of zacht: nog niet bekend",
        }
    ]


def test_zonder_antwoord_is_er_geen_overzicht() -> None:
    assert bereken(dossier()) is None
