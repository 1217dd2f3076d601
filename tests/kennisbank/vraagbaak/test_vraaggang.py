"""One question, or the two that it asks."""

from __future__ import annotations

from kennisbank.vraagbaak.dienst import Vraagbaak


def test_twee_vragen_krijgen_twee_antwoorden(baak: Vraagbaak) -> None:
    antwoord = baak.vraag(
        "wie beslist over mijn initiatief en hoeveel uren kost een participatieronde?"
    )
    assert [deel.sleutel for deel in antwoord.delen] == [
        "besluit#wie-beslist",
        "uren#hoeveel-uren-een-ronde-kost",
    ]


def test_het_verschil_tussen_twee_dingen_is_wat_elk_is(baak: Vraagbaak) -> None:
    antwoord = baak.vraag("wat is het verschil tussen een dorpsschouw en een dorpsfonds?")
    assert [deel.sleutel.partition("#")[0] for deel in antwoord.delen] == [
        "schouw_hier",
        "fonds_landelijk",
    ]
