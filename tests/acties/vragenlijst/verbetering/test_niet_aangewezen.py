"""Corrections that point at no answer, one after another."""

from __future__ import annotations

from acties.vragenlijst import gebeurtenissen as g
from kennisbank.laden import GemeenteGegevens
from tests.hulp.verbeteren import CONTACT, VERTELD, na, nieuw, soorten


def test_twee_verbeteringen_in_een_zin(dalfsen: GemeenteGegevens) -> None:
    resultaat = na(dalfsen, g.Corrigeer("het wordt mei ipv oktober, en Tonny doet niet mee, wel Joke"))
    assert nieuw(resultaat) == {"wanneer": "mei", "gesproken_met": "met buurman Geert en Joke"}
    assert soorten(resultaat) == ["gewijzigd", "gewijzigd"]


def test_een_deel_van_de_naam_laat_de_rest_staan(dalfsen: GemeenteGegevens) -> None:
    for tekst, anders in (
        ("me achternaam is trouwens Visscher met sch", CONTACT | {"naam": "Ria Visscher"}),
        ("mijn voornaam moet zijn Maria, hoor", CONTACT | {"naam": "Maria Bakker"}),
        ("mn naam is rianne bakker niet ria", CONTACT | {"naam": "rianne bakker"}),
        (
            "mijn mail is ria@voorbeeld.nl en het telefoonnummer mag weg",
            {"naam": "Ria Bakker", "email": "ria@voorbeeld.nl"},
        ),
    ):
        assert nieuw(na(dalfsen, g.Corrigeer(tekst))) == {"contactgegevens": anders}, tekst


def test_na_een_verbetering_is_een_nieuw_bedrag_ook_een_antwoord(dalfsen: GemeenteGegevens) -> None:
    idee = VERTELD["idee"]
    for tekst, anders in (
        (
            "nee, niet de Molenstraat maar de Esstraat, en het kost 1800",
            {"idee": idee.replace("Molen", "Es"), "kosten": "1800"},
        ),
        (
            "niet in Hoonhorst maar in Ankum, en het wordt 950 euro",
            {"idee": idee.replace("Hoonhorst", "Ankum"), "kosten": "950 euro"},
        ),
        (
            "niet in Hoonhorst maar in Ankum, en dat is beter voor iedereen",
            {"idee": idee.replace("Hoonhorst", "Ankum")},
        ),
    ):
        assert nieuw(na(dalfsen, g.Corrigeer(tekst), tot=5)) == anders, tekst
