"""What a question means, for who does not understand it."""

from __future__ import annotations

import pytest

from acties.tussendoor.uitleg import leg_uit
from kennisbank.laden import GemeenteGegevens


@pytest.mark.parametrize(
    "tekst",
    [
        "Ik snap de vraag niet",
        "wat bedoel je precies",
        "wat bedoel je daarmee?",
        "kun je een voorbeeld geven",
        "kun je dat uitleggen?",
    ],
)
def test_wie_de_vraag_niet_snapt_krijgt_uitleg_van_die_vraag(
    dalfsen: GemeenteGegevens, tekst: str
) -> None:
    lijst = dalfsen.vragenlijsten["werkvormen"].inhoud
    vraag = lijst.vraag("groepsgrootte")
    uitleg = leg_uit(lijst, vraag, tekst)
    assert uitleg is not None
    assert vraag.waarom.strip() in uitleg.tekst
    assert "Weet je het niet?" in uitleg.tekst


def test_wie_kiest_hoort_waaruit(dalfsen: GemeenteGegevens) -> None:
    lijst = dalfsen.vragenlijsten["werkvormen"].inhoud
    uitleg = leg_uit(lijst, lijst.vraag("vorm"), "ik begrijp deze vraag niet")
    assert uitleg is not None
    assert "Je kunt kiezen uit: Op een plek bij elkaar; Online" in uitleg.tekst


def test_hoe_lang_het_duurt(dalfsen: GemeenteGegevens) -> None:
    lijst = dalfsen.vragenlijsten["werkvormen"].inhoud
    uitleg = leg_uit(lijst, lijst.vraag("vorm"), "hoe lang duurt dit?")
    assert uitleg is not None
    assert f"hoogstens {len(lijst.vragen)} vragen" in uitleg.tekst


@pytest.mark.parametrize(
    "tekst",
    [
        "bewoners snappen niet waarom de weg dicht gaat en zijn boos op de gemeente",
        "een voorbeeld is de rotonde",
        "hoe lang mag de bijeenkomst duren?",
        "ze begrijpen elkaar niet",
        "wat is een enquête?",
        "ik begrijp dat het niet kan",
        "wat bedoelen de bewoners met groen?",
        "wat is dit jaar mogelijk",
        "hoe lang duurt een bijeenkomst",
        "een boekje met een voorbeeld",
    ],
)
def test_een_antwoord_of_een_andere_vraag_is_dat_niet(dalfsen: GemeenteGegevens, tekst: str) -> None:
    lijst = dalfsen.vragenlijsten["werkvormen"].inhoud
    assert leg_uit(lijst, lijst.vraag("groepsgrootte"), tekst) is None


@pytest.mark.parametrize(
    ("tekst", "staat_erin"),
    [
        ("wat bedoel je met online?", "Je kunt kiezen uit"),
        ("hoe bedoel je ‘moeite hebben met lezen’", "Dat hoort bij de vraag: Wie wil je bereiken?"),
        ("wat bedoel je met het uitdaagrecht", None),
    ],
)
def test_met_woorden_van_een_vraag_wordt_gevraagd_wat_die_betekent(
    dalfsen: GemeenteGegevens, tekst: str, staat_erin: str | None
) -> None:
    lijst = dalfsen.vragenlijsten["werkvormen"].inhoud
    uitleg = leg_uit(lijst, lijst.vraag("vorm"), tekst)
    assert (uitleg is not None and staat_erin in uitleg.tekst) if staat_erin else uitleg is None
