"""Lists of levels and werkvormen are whole, and no more than was asked."""

from __future__ import annotations

import pytest

from kennisbank.vraagbaak.dienst import Vraagbaak
from tests.hulp.vraagbaak import eerste


@pytest.mark.parametrize(
    ("vraag", "tekst"),
    [
        ("welke werkvormen passen bij adviseren?", "worldcafé, focusgroep"),
        ("werkvorm bij meedenken", "worldcafé, focusgroep"),
        ("welke online werkvormen bij raadplegen", "- burgerpanel"),
        ("bij welk niveau hoort een wereldcafé", "noemt het worldcafé bij adviseren."),
        ("bij welk niveau past een focusgroep", "bij adviseren en bij raadplegen."),
    ],
)
def test_een_lijst_is_heel_en_niet_meer_dan_gevraagd(baak: Vraagbaak, vraag: str, tekst: str) -> None:
    antwoord = baak.vraag(vraag)
    assert antwoord.delen[0].soort == "lijst"
    assert tekst in eerste(antwoord)
    assert ("burgerpanel" in eerste(antwoord)) == ("raadplegen" in vraag)
    assert antwoord.delen[0].bronregel == "Bergdorp, Ons plan, 6"


def test_na_een_lijst_is_en_online_genoeg(baak: Vraagbaak) -> None:
    lijst = baak.vraag("welke werkvormen passen bij adviseren?")
    online = baak.vraag("en online?", context=lijst.context)
    assert eerste(online).endswith("- online gesprek")
    ander = baak.vraag("en bij raadplegen?", context=online.context)
    assert eerste(ander).endswith("- burgerpanel")


def test_bij_een_niveau_zonder_werkvormen_wordt_niets_verzonnen(baak: Vraagbaak) -> None:
    antwoord = baak.vraag("welke werkvormen bij informeren?")
    assert not any(deel.soort == "lijst" for deel in antwoord.delen)


@pytest.mark.parametrize(
    ("vraag", "tekst"),
    [
        ("welke werkvormen voor jongeren?", "- **Adviseren**: focusgroep, online gesprek"),
        ("werkvormen voor ouderen bij adviseren", "- worldcafé\n- focusgroep\n"),
        ("welke online werkvormen zijn er voor jongeren", "- **Adviseren**: online gesprek"),
        ("welke werkvorm past bij een groep van 100 mensen", "- **Raadplegen**: burgerpanel"),
        ("methode voor een kleine groep", "een kleine groep (gerekend met 10 mensen)"),
        ("werkvormen voor jongeren met 50 deelnemers", "past er geen bij jongeren en een groep van 50"),
    ],
)
def test_voor_wie_of_hoeveel_mensen_een_werkvorm_is(baak: Vraagbaak, vraag: str, tekst: str) -> None:
    antwoord = baak.vraag(vraag)
    assert antwoord.delen[0].soort == "lijst"
    assert tekst in eerste(antwoord)
    assert "geen beleid" in eerste(antwoord)


def test_een_andere_vorm_of_een_ander_niveau_blijft_voor_dezelfde_mensen(baak: Vraagbaak) -> None:
    lijst = baak.vraag("welke werkvormen voor jongeren bij adviseren?")
    online = baak.vraag("en online?", context=lijst.context)
    assert "- online gesprek\n" in eerste(online)
    ander = baak.vraag("en bij raadplegen?", context=online.context)
    assert "past er geen bij jongeren" in eerste(ander)


@pytest.mark.parametrize(
    "vraag",
    [
        "wat kan ik doen om te raadplegen",
        "hoe kan ik inwoners raadplegen",
        "waarmee kan ik raadplegen?",
    ],
)
def test_wat_iemand_kan_doen_op_een_niveau_is_een_werkvorm(baak: Vraagbaak, vraag: str) -> None:
    assert baak.vraag(vraag).delen[0].sleutel == "niveaus#raadplegen"


@pytest.mark.parametrize("vraag", ["hoe kan ik meedenken", "mag ik adviseren"])
def test_wie_zelf_wil_meedenken_krijgt_geen_werkvormen(baak: Vraagbaak, vraag: str) -> None:
    assert not any(deel.soort == "lijst" for deel in baak.vraag(vraag).delen)


def test_het_verschil_tussen_twee_niveaus(baak: Vraagbaak) -> None:
    antwoord = baak.vraag("wat is het verschil tussen informeren en adviseren?")
    assert eerste(antwoord) == (
        "**Informeren**: De gemeente vertelt wat zij doet.\n\n**Adviseren**: Inwoners geven advies."
    )
    assert antwoord.delen[0].bronregel == "Bergdorp, Ons plan, 5"
    # Of raadplegen nothing is told.
    assert not any(
        deel.soort == "lijst" for deel in baak.vraag("verschil tussen raadplegen en adviseren").delen
    )


def test_na_een_werkvorm_is_bij_welk_niveau_genoeg(baak: Vraagbaak) -> None:
    eerder = baak.vraag("bij welk niveau hoort een focusgroep").context
    assert "noemt de focusgroep bij" in eerste(baak.vraag("op welk niveau past dat?", context=eerder))
