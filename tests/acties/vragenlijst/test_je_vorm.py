"""The same words to somebody of the municipality."""

from __future__ import annotations

import re

import pytest

from acties.vragenlijst.je_vorm import je_vorm
from acties.vragenlijst.meldingen import MELDINGEN
from kennisbank.laden import gemeentemap, laad_gemeente
from kennisbank.schema.vragenlijst import Vragenlijst

GEMEENTEN = ("assen", "dalfsen", "dordrecht", "enschede", "heerlen")
U_VORM = re.compile(r"\b(?:u|uw|uzelf|je (?:heeft|wordt)|(?:bent|kunt|wilt|hoeft) je)\b", re.IGNORECASE)
_VOOR_INWONERS = re.compile(r"‘[^’]*’")
"""An example of what inwoners read or are asked."""


@pytest.mark.parametrize(
    ("u", "je"),
    [
        ("Waarom vraagt u dit?", "Waarom vraag je dit?"),
        ("Bedoelde u iets anders?", "Bedoelde je iets anders?"),
        ("Welk antwoord wilt u wijzigen?", "Welk antwoord wil je wijzigen?"),
        ("Op ‘Doel’ heeft u nog geen antwoord gegeven.", "Op ‘Doel’ heb je nog geen antwoord gegeven."),
        ("Wat u al heeft ingevuld, blijft bewaard.", "Wat je al hebt ingevuld, blijft bewaard."),
        ("Goed, uw antwoord blijft staan.", "Goed, je antwoord blijft staan."),
        ("U heeft nog niets ingevuld.", "Je hebt nog niets ingevuld."),
        ("Bedoelt u het als uw eigen bericht?", "Bedoel je het als je eigen bericht?"),
        ("Zet “wilt u dat?” bij uw antwoord.", "Zet “wilt u dat?” bij je antwoord."),
        ("Wat u hier schreef, is van u.", "Wat je hier schreef, is van jou."),
        ("Komt u er niet uit?", "Kom je er niet uit?"),
        ("Meldt u zich aan? Dan haalt u het weg.", "Meld je je aan? Dan haal je het weg."),
        ("Weet u het niet? Zeg dan ‘overslaan’.", "Weet je het niet? Zeg dan ‘overslaan’."),
    ],
)
def test_tegen_een_collega(u: str, je: str) -> None:
    assert je_vorm(u) == je


@pytest.mark.parametrize("soort", sorted(MELDINGEN))
def test_geen_melding_houdt_een_u(soort: str) -> None:
    gezegd = je_vorm(MELDINGEN[soort])
    assert re.search(r"\b(?:u|uw|heeft je|je heeft)\b", gezegd, re.IGNORECASE) is None, gezegd


@pytest.mark.parametrize("gemeente", GEMEENTEN)
def test_geen_tekst_tussendoor_zegt_u_tegen_een_medewerker(gemeente: str) -> None:
    """As `zeg` says them: its own variant, or the same with "je"."""
    gegevens = laad_gemeente(gemeentemap(gemeente))
    teksten = gegevens.teksten.teksten
    gezegd = [
        je_vorm(tekst)
        for naam in teksten
        for gezegde in [teksten.get(f"{naam}_medewerker", teksten[naam])]
        for tekst in (gezegde.tekst, gezegde.in_vragenlijst or "")
    ]
    gezegd += [je_vorm(tekst) for tekst in gegevens.doorzetten.model_dump().values()]
    assert [tekst for tekst in gezegd if U_VORM.search(tekst)] == []


@pytest.mark.parametrize("gemeente", GEMEENTEN)
def test_geen_vragenlijst_voor_medewerkers_zegt_u(gemeente: str) -> None:
    gegevens = laad_gemeente(gemeentemap(gemeente))
    lijsten = [v.inhoud for v in gegevens.vragenlijsten.values() if v.inhoud.je]
    assert "hulp_adviseur" in {lijst.sleutel for lijst in lijsten} or gemeente in ("assen", "heerlen")
    gevonden = [
        (lijst.sleutel, tekst)
        for lijst in lijsten
        for tekst in _teksten(lijst)
        if U_VORM.search(_VOOR_INWONERS.sub("", tekst))
    ]
    assert gevonden == []


def _teksten(lijst: Vragenlijst) -> list[str]:
    nalezen = lijst.nalezen
    teksten = [lijst.titel, lijst.inleiding, lijst.bezwaar]
    teksten += [nalezen.tekst, nalezen.knop] if nalezen is not None else []
    for vraag in lijst.vragen:
        teksten += [vraag.naam, vraag.vraag, vraag.hulp, vraag.waarom]
        teksten += [keuze.label for keuze in getattr(vraag, "keuzes", ())]
        for veld in getattr(vraag, "velden", ()):
            teksten += [veld.naam, veld.vraag, *(keuze.label for keuze in veld.keuzes)]
    return [tekst for tekst in teksten if tekst]
