"""The questions that the data of the municipality itself answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from acties import klok
from acties.tussendoor.veelgevraagd import beantwoord, beantwoord_medewerker
from kennisbank.laden import GemeenteGegevens, Versie

BEGRIPPEN = {
    "aangifte",
    "bevestiging",
    "bewaren",
    "gevonden",
    "idee_of_melding",
    "klacht_of_bezwaar",
    "openbaar",
    "trouwen",
    "verkiezingen",
    "wat_is_bezwaar",
    "wat_is_een_kenmerk",
    "opnieuw_indienen",
    "wat_is_een_zienswijze",
    "wat_is_inspraak",
}
"""What is the same everywhere, by law or in Samenspraak itself."""


@pytest.mark.parametrize(
    ("vraag", "sleutel"),
    [
        ("Wat gebeurt er na het indienen?", "na_indienen"),
        ("en hoe gaat het dan verder?", "na_indienen"),
        ("wanneer hoor ik wat", "na_indienen"),
        ("Hoe lang duurt het voordat ik iets hoor?", "na_indienen"),
        ("wie beslist er dan over", "beslist"),
        ("Wie bepaalt of het mag?", "beslist"),
        ("wat kost het mij eigenlijk?", "kosten"),
        ("zijn er kosten aan verbonden", "kosten"),
        ("kost het geld als ik een idee indien", "kosten"),
        ("krijgen we geld van jullie of moet dat zelf betaald", "eigen_kosten"),
        ("moet ik zelf betalen", "eigen_kosten"),
        ("wordt mijn idee wel goedgekeurd?", "goedgekeurd"),
        ("maak ik kans?", "goedgekeurd"),
        ("hoe gaat dat dan verder als ik op versturen druk", "na_indienen"),
        ("zitten we dan meteen ergens aan vast?", "vast"),
        ("zit ik er dan aan vast", "vast"),
        ("mag iedereen een idee indienen?", "wie_mag"),
        ("mag mijn voetbalclub ook wat indienen", "wie_mag"),
        ("Kan een winkelier een idee indienen?", "wie_mag"),
        ("ik woon in Ommen, mag ik dan ook een idee indienen", "wie_mag"),
        ("ook als ik in Hattem woon?", "wie_mag"),
        ("wat doet de gemeente met een idee dat je inlevert", "na_indienen"),
        ("is dat dan een initiatief of niet?", "wat_is_een_initiatief"),
        ("moet ik er alles zelf voor doen of helpt de gemeente ook", "eigen_kosten"),
        ("ik wil eerst weten hoe het werkt", "na_indienen"),
        ("Wat is eigenlijk het verschil tussen een melding en een idee?", "idee_of_melding"),
        ("is er een verschil tussen bezwaar en een klacht", "klacht_of_bezwaar"),
        ("wat houdt zo'n zienswijze in", "wat_is_een_zienswijze"),
        ("ik wil aangifte doen", "aangifte"),
        ("onze bakfiets is gestolen", "aangifte"),
        ("krijg ik straks een bevestiging?", "bevestiging"),
        ("en hoe lang worden mijn gegevens bewaard", "bewaren"),
        ("hoelang blijft dit bewaard?", "bewaren"),
        ("waar blijft die mail nou", "bevestiging"),
        ("wie neemt er contact met mij op", "na_indienen"),
        ("wordt mijn naam openbaar?", "openbaar"),
        ("kan de hele buurt mijn naam straks zien", "openbaar"),
        ("komt mijn naam dan op internet te staan", "openbaar"),
        ("wordt ons plan meteen openbaar gemaakt", "openbaar"),
        ("blijf ik anoniem als ik dit indien", "openbaar"),
        ("geven jullie mijn naam door aan de buren", "openbaar"),
        ("wat is een kenmerk?", "wat_is_een_kenmerk"),
        ("wat bedoelt u met opnieuw indienen", "opnieuw_indienen"),
        ("kan ik het later weer indienen?", "opnieuw_indienen"),
        ("wat bedoel je met een kenmerk", "wat_is_een_kenmerk"),
        ("waarvoor krijg ik zo'n kenmerk", "wat_is_een_kenmerk"),
        ("krijgen we bericht als het idee is ingediend", "na_indienen"),
        ("is het plan daarna nog wel van ons", "van_wie"),
        ("raak ik mijn idee dan kwijt", "van_wie"),
        ("blijf ik baas over mijn plan", "van_wie"),
        ("mogen jongeren ook een plan indienen", "wie_mag"),
        ("hoe oud moet je zijn om een idee in te dienen", "wie_mag"),
        ("waar is het dichtstbijzijnde stembureau", "verkiezingen"),
        ("mag mijn buurman bij volmacht voor me stemmen", "verkiezingen"),
        ("gemeenteraadsverkiezingen", "verkiezingen"),
        ("wij gaan in ondertrouw", "trouwen"),
        ("geregistreerd partnerschap aanvragen", "trouwen"),
        ("er is een sleutelbos gevonden bij de kerk", "gevonden"),
        ("waar kan ik gevonden spullen brengen", "gevonden"),
        ("er is een bril gevonden bij het zwembad", "gevonden"),
    ],
)
def test_herkent_de_vraag(dalfsen: GemeenteGegevens, vraag: str, sleutel: str) -> None:
    gevonden = dalfsen.veelgevraagd.bij(None, vraag)
    assert gevonden is not None
    assert gevonden.sleutel == sleutel


@pytest.mark.parametrize(
    "vraag",
    [
        "mag ik in het bos een hut bouwen?",
        "hoe hoog mag een schutting zijn?",
        "hoeveel inwoners zijn er?",
        "waarom doet de gemeente dit eigenlijk",
        "waarom kost het zoveel tijd",
        "wat doet de gemeente aan inwonerbetrokkenheid",
        "mag iedereen meedoen aan zo'n avond?",
        "krijgen we bericht wat er met onze inbreng is gedaan?",
        "hoor ik nog iets over mijn reactie op het plan",
        "wanneer hoor ik wat er met de enquête gebeurt",
        "wat doen jullie met de opmerkingen van bewoners",
        "komt mijn naam in het verslag van de bijeenkomst te staan, mogen anderen mijn naam zien",
        "wat is mijn kenmerk",
        "is het eindverslag openbaar",
        "wat vinden jullie van het idee van mij",
        "wat gebeurt er met het plan van ons",
        "hoe werkt stemmen op ideeën in een referendum",
        "doet de gemeente ook iets met jongeren",
        "wij hebben een mooie plek gevonden",
    ],
)
def test_een_andere_vraag_krijgt_geen_antwoord_dat_er_niet_bij_hoort(
    dalfsen: GemeenteGegevens, vraag: str
) -> None:
    assert dalfsen.veelgevraagd.bij(None, vraag) is None


def test_elk_antwoord_heeft_een_bron_en_niets_blijft_oningevuld(dalfsen: GemeenteGegevens) -> None:
    assert dalfsen.veelgevraagd.vragen
    for vraag in dalfsen.veelgevraagd.vragen:
        bericht = beantwoord(dalfsen, vraag)
        assert "{" not in bericht.tekst
        assert bericht.bron is not None
        if vraag.sleutel not in BEGRIPPEN:
            assert bericht.bron.startswith("gemeente Dalfsen, Met Elkaar 2.0, ")
        assert beantwoord(dalfsen, vraag, in_vragenlijst=True).knoppen == ()


def test_na_het_indienen_noemt_de_dag_die_het_vandaag_zou_zijn(dalfsen: GemeenteGegevens) -> None:
    vraag = dalfsen.veelgevraagd.bij("na_indienen")
    assert vraag is not None
    bericht = beantwoord(dalfsen, vraag)
    assert klok.voluit(klok.vandaag() + timedelta(weeks=4)) in bericht.tekst
    for stap in dalfsen.gemeente.inhoud.na_indienen:
        assert stap in bericht.tekst
    assert "stap 2, a tot en met c" in str(bericht.bron)


def test_zonder_termijn_geen_dag(dalfsen: GemeenteGegevens) -> None:
    inhoud = dalfsen.gemeente.inhoud
    zonder = inhoud.model_copy(
        update={"termijnen": inhoud.termijnen.model_copy(update={"eerste_contact": None})}
    )
    gegevens = replace(dalfsen, gemeente=Versie.van(zonder))
    vraag = gegevens.veelgevraagd.bij("na_indienen")
    assert vraag is not None
    tekst = beantwoord(gegevens, vraag).tekst
    assert "uiterlijk" not in tekst
    assert tekst.startswith(inhoud.na_indienen[0])


def test_een_medewerker_hoort_alleen_wat_voor_medewerkers_is(dalfsen: GemeenteGegevens) -> None:
    for vraag in ("wat is een kenmerk", "wat bedoel je met dat kenmerk", "waarvoor is zo'n kenmerk"):
        bericht = beantwoord_medewerker(dalfsen, vraag)
        assert bericht is not None
        assert "je dossier" in bericht.tekst
        assert not bericht.knoppen
    for vraag in ("wie mag een idee indienen", "wat kost het", "wie beslist", "wat is een kader"):
        assert beantwoord_medewerker(dalfsen, vraag) is None
