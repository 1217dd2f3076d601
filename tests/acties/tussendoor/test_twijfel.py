"""In doubt the person chooses, and nothing that was told is lost by it."""

from __future__ import annotations

from acties.tussendoor.twijfel import vraag_wat_bedoeld
from kennisbank.laden import GemeenteGegevens


def test_vraagt_een_ding_met_een_keuze_voor_elk(dalfsen: GemeenteGegevens) -> None:
    bericht = vraag_wat_bedoeld(dalfsen, ["initiatief_indienen", "melding"], verhaal=9)
    assert bericht is not None
    assert bericht.tekst.count("?") == 1
    assert [(knop.label, knop.opdracht.intent) for knop in bericht.knoppen] == [
        ("Ik wil zelf iets doen of maken voor de buurt", "initiatief_indienen"),
        ("Ik wil melden dat er iets kapot is of overlast geeft", "melding"),
        ("Ik wil dat de gemeente dit doet", "melding"),
    ]
    assert all(knop.opdracht.gegevens["verhaal"] == "9" for knop in bericht.knoppen)
    assert all(knop.genummerd for knop in bericht.knoppen)


def test_de_tweede_keer_komt_er_een_mens_bij(dalfsen: GemeenteGegevens) -> None:
    kandidaten = ["initiatief_indienen", "klacht"]
    eerst = vraag_wat_bedoeld(dalfsen, kandidaten)
    dan = vraag_wat_bedoeld(dalfsen, kandidaten, nogmaals=True)
    assert eerst is not None
    assert dan is not None
    assert eerst.tekst != dan.tekst
    assert dan.knoppen[-1].opdracht.intent == "mens_spreken"
    assert len(dan.knoppen) == 3


def test_een_keuze_uit_een_is_geen_keuze(dalfsen: GemeenteGegevens) -> None:
    assert vraag_wat_bedoeld(dalfsen, ["melding", "melding"]) is None
    assert vraag_wat_bedoeld(dalfsen, ["melding", "bestaat_niet"]) is None
    assert vraag_wat_bedoeld(dalfsen, [""]) is None
