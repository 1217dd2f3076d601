"""The change of an answer that was pointed at."""

from __future__ import annotations

from typing import Any

import pytest

from acties.vragenlijst import gebeurtenissen as g
from kennisbank.laden import GemeenteGegevens
from tests.hulp.verbeteren import SOORTEN, VERTELD, na, nieuw, soorten


@pytest.mark.parametrize("als", SOORTEN)
@pytest.mark.parametrize(
    ("tekst", "vraag", "erbij"),
    [
        ("zet bij 4 ook de visclub", "gesproken_met", "de visclub"),
        ("voeg bij 4 de visclub toe", "gesproken_met", "de visclub"),
        ("bij 4 de visclub", "gesproken_met", "de visclub"),
        ("bij 4 ook alleen de bakker", "gesproken_met", "alleen de bakker"),
        ("bij 2 alleen in de zomer", "idee", "alleen in de zomer"),
        ("bij 4 mag nog bij dat de school het weet", "gesproken_met", "dat de school het weet"),
        ("bij met wie gepraat moet erbij dat ze voor zijn", "gesproken_met", "dat ze voor zijn"),
        ("ik wil bij het idee erbij zetten dat er bomen staan", "idee", "dat er bomen staan"),
        ("Verder verzoek ik u bij onderdeel 2 toe te voegen: twee banken", "idee", "twee banken"),
    ],
)
def test_een_opdracht_is_geen_deel_van_het_antwoord(
    dalfsen: GemeenteGegevens, als: Any, tekst: str, vraag: str, erbij: str
) -> None:
    resultaat = na(dalfsen, als(tekst))
    assert nieuw(resultaat) == {vraag: f"{VERTELD[vraag]}\n\n{erbij}"}
    assert soorten(resultaat) == ["erbij"]


VERHAAL = "Een bank bij de kerk. Ik ben 81 jaar. Dat mag u weten."


@pytest.mark.parametrize("als", [*SOORTEN, g.Bevestig, g.Verstuur])
@pytest.mark.parametrize(
    ("tekst", "vraag", "waarde"),
    [
        ("bij het idee mag dat van die 81 jaar er wel uit hoor", "idee",
         "Een bank bij de kerk. Dat mag u weten."),
        ("bij 2 mag die 81 jaar wel weg", "idee", "Een bank bij de kerk. Dat mag u weten."),
        ("haal de laatste zin bij 2 weg", "idee", "Een bank bij de kerk. Ik ben 81 jaar."),
        ("haal bij 2 de eerste zin weg", "idee", "Ik ben 81 jaar. Dat mag u weten."),
        ("Haal bij 2 de woorden 'Ik ben 81 jaar' weg", "idee",
         "Een bank bij de kerk. Dat mag u weten."),
        ("idee = een hek om de kerk", "idee", "een hek om de kerk"),
        ("4 nog niemand", "gesproken_met", "nog niemand"),
        ("5: onze club", "samenwerking", "onze club"),
        ("5 mijn vrouw en de overbuurman", "samenwerking", "mijn vrouw en de overbuurman"),
        ("en de vraag wat ik wil bereiken: dat men kan rusten", "doel", "dat men kan rusten"),
        ("dat klopt niet helemaal, bij 4 moet staan dat we bij Smit zijn geweest", "gesproken_met",
         "dat we bij Smit zijn geweest"),
        ("bij punt 6 ontbreekt de opening in mei", "wanneer", "oktober\n\nde opening in mei"),
        ("bij 4 mist nog de school", "gesproken_met", "met buurman Geert en Tonny\n\nde school"),
    ],
)  # fmt: skip
def test_wie_een_antwoord_noemt_verandert_dat(
    dalfsen: GemeenteGegevens, als: Any, tekst: str, vraag: str, waarde: str
) -> None:
    resultaat = na(dalfsen, als(tekst), idee=VERHAAL)
    assert resultaat.slot is None
    assert nieuw(resultaat) == {vraag: waarde}


def test_een_antwoord_met_zijn_hele_naam_genoemd_laat_geen_woord_achter(
    dalfsen: GemeenteGegevens,
) -> None:
    for tekst, vraag, erbij in (
        ("oh wacht bij met wie u samenwerkt: de drumband", "samenwerking", "de drumband"),
        ("bij ‘Wat u wilt bereiken’ ook dat jongeren meedoen", "doel", "dat jongeren meedoen"),
        ("zet bij hulp van de gemeente ook een aanhanger", "hulp_nodig", "een aanhanger"),
    ):
        waarde = str(nieuw(na(dalfsen, SOORTEN[0](tekst)))[vraag])
        assert waarde.endswith(erbij)
        assert waarde.removesuffix(erbij).strip() in ("", VERTELD[vraag])


def test_ook_na_een_dubbele_punt_komt_erbij(dalfsen: GemeenteGegevens) -> None:
    for tekst, vraag in (
        ("bij met wie u samenwerkt: ook de drumband", "samenwerking"),
        ("bij 5: en ook de drumband", "samenwerking"),
        ("bij hulp van de gemeente: nog de drumband", "hulp_nodig"),
    ):
        assert nieuw(na(dalfsen, SOORTEN[0](tekst)))[vraag] == f"{VERTELD[vraag]}\n\nde drumband"
    # Only that, is all of it.
    assert nieuw(na(dalfsen, SOORTEN[0]("bij 5: alleen de drumband"))) == {
        "samenwerking": "alleen de drumband"
    }
