"""Who writes in another language is answered in it, and stays answered so."""

from __future__ import annotations

import pytest

from acties import klok
from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.opslag import Reactie
from acties.rasa.basis import Beurt
from acties.rasa.tussendoor import Tussendooractie
from tests.acties.test_gesprekken import zei
from tests.hulp.gesprekken import maak_gesprek
from tests.hulp.tussendoor import Gesprek


def test_antwoordt_in_de_taal_van_wie_schrijft_en_blijft_dat_doen(gesprek: Gesprek) -> None:
    bericht = gesprek.zeg("Mam pomysł na plac zabaw.", "andere_taal", {"taal": "pl"})
    assert bericht.taal == "pl"
    mens = bericht.knoppen[1].opdracht
    verder = gesprek.zeg(bericht.knoppen[1].label, mens.intent, mens.gegevens)
    assert verder.taal == "pl"
    assert "coördinator inwonerbetrokkenheid" in verder.tekst


def antwoord_staat_er(omgeving: Omgeving, gesprek: Gesprek, bericht: Bericht) -> None:
    """Store a reply as the port does, so that it is what was said last."""
    with omgeving.bron.schrijven() as sessie:
        sessie.add(
            Reactie(
                gesprek_id=gesprek.id,
                inkomend_id=gesprek.laatste,
                volgnummer=0,
                volgorde=1000 + gesprek.laatste,
                inhoud=bericht.als_json(),
                gemaakt_op=klok.nu(),
            )
        )


@pytest.mark.parametrize(
    ("tekst", "intent", "zegt"),
    [
        ("evet", "nlu_fallback", "Birini seçin"),
        ("hayır", "ontkennen", "Birini seçin"),
        ("Ik wil een mens spreken", "mens_spreken", "iletişime geçin"),
        ("imdat", "gevaar", "112’yi arayın"),
    ],
)
def test_wie_bijna_niets_zegt_spreekt_de_taal_van_net(
    omgeving: Omgeving, gesprek: Gesprek, tekst: str, intent: str, zegt: str
) -> None:
    welkom = gesprek.zeg("Merhaba, mahallede bir bahçe istiyoruz", "andere_taal", {"taal": "tr"})
    antwoord_staat_er(omgeving, gesprek, welkom)
    daarna = gesprek.zeg(tekst, intent)
    assert daarna.taal == "tr"
    assert zegt in daarna.tekst


def test_wie_nederlands_gaat_schrijven_hoort_nederlands(omgeving: Omgeving, gesprek: Gesprek) -> None:
    welkom = gesprek.zeg("Hello, do you speak English?", "andere_taal", {"taal": "en"})
    antwoord_staat_er(omgeving, gesprek, welkom)
    assert gesprek.zeg("ik snap niet wat ik hier moet doen", "nlu_fallback").taal is None
    assert gesprek.zeg("wat is een blorpzwam?", "kennisvraag").taal is None


def test_gevaar_in_een_andere_taal_blijft_in_die_taal(omgeving: Omgeving, gesprek: Gesprek) -> None:
    eerst = gesprek.zeg("pali się u sąsiada", "gevaar", {"taal": "pl"})
    assert eerst.taal == "pl"
    antwoord_staat_er(omgeving, gesprek, eerst)
    assert "112" in gesprek.zeg("proszę o pomoc", "andere_taal", {"taal": "pl"}).tekst
    idee, _ = eerst.knoppen
    mens = gesprek.zeg(eerst.knoppen[1].label, "mens_spreken", eerst.knoppen[1].opdracht.gegevens)
    assert "skontaktować" in mens.tekst
    assert idee.opdracht.intent == "initiatief_indienen"
    assert "112" in gesprek.zeg("er is brand", "gevaar", {"taal": "pl"}, in_vragenlijst=True).tekst


@pytest.mark.parametrize(
    ("tekst", "code", "hoort"),
    [
        ("who decides about my plan?", "en", "college"),
        ("when will someone contact me about my idea", "en", "vier weken"),
        ("Wer entscheidet über meine Idee?", "de", "college"),
        ("Qui décide de mon idée ?", "fr", "college"),
        ("fikrim hakkında kim karar veriyor?", "tr", "college"),
    ],
)
def test_een_vraag_in_een_andere_taal_krijgt_het_antwoord_van_het_beleid(
    omgeving: Omgeving, tekst: str, code: str, hoort: str
) -> None:
    uitleg, antwoord = _in_een_taal(omgeving, tekst, code)
    assert uitleg.taal == code
    assert hoort in antwoord.tekst
    assert antwoord.bron is not None
    assert antwoord.taal is None
    assert [" / " in knop.label for knop in antwoord.knoppen] == [True, True]


@pytest.mark.parametrize(
    ("tekst", "code"),
    [
        ("Do you speak English?", "en"),
        ("Where can I get a passport?", "en"),
        ("I have an idea for a garden in my street", "en"),
        ("Guten Tag, ich möchte etwas melden", "de"),
    ],
)
def test_wie_in_een_andere_taal_iets_anders_zegt_wordt_welkom_geheten(
    omgeving: Omgeving, tekst: str, code: str
) -> None:
    [bericht] = _in_een_taal(omgeving, tekst, code)
    assert bericht.taal == code
    assert "Samenspraak" in bericht.tekst


def _in_een_taal(omgeving: Omgeving, tekst: str, code: str) -> tuple[Bericht, ...]:
    gesprek_id = maak_gesprek(omgeving.bron)
    inkomend = zei(omgeving.bron, gesprek_id, 1, tekst, None)
    beurt = Beurt(gesprek_id, "1", inkomend, "andere_taal", None, {"taal": code}, False)
    return Tussendooractie(omgeving).doe(beurt).berichten
