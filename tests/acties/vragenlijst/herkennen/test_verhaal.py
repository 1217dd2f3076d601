"""Whether a text tells anything of an idea."""

from __future__ import annotations

from acties.vragenlijst.herkennen import Verhaal
from acties.vragenlijst.herkennen.verhaal import heeft_inhoud
from kennisbank.laden import GemeenteGegevens


def test_ook_in_streektaal_is_een_aankondiging_nog_geen_idee(dalfsen: GemeenteGegevens) -> None:
    gemeente = dalfsen.gemeente.inhoud
    for tekst in (
        "Moi, ik heb een idee veur de buurt",
        "ik heb 'n plan veur de straot",
        "wij hebt een plan",
    ):
        assert not heeft_inhoud(Verhaal.van(tekst, gemeente)), tekst
    for tekst in (
        "ik heb een idee veur een moestuun",
        "'n bankie veur de buurt",
        "een hertenkamp veur de kinder",
    ):
        assert heeft_inhoud(Verhaal.van(tekst, gemeente)), tekst
