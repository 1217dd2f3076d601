"""What the vraagbaak says to a question, and what it is asked for."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from acties.omgeving import Omgeving
from acties.opslag import Inkomend, Kennisvraag
from tests.acties.test_gesprekken import zei
from tests.hulp.gesprekken import maak_gesprek
from tests.hulp.tussendoor import Gesprek


def test_een_kennisvraag_krijgt_antwoord_met_bron_en_hoe_het_verder_kan(gesprek: Gesprek) -> None:
    bericht = gesprek.zeg("welke werkvormen passen bij adviseren?", "kennisvraag")
    assert "focusgroep" in bericht.tekst
    assert bericht.opgemaakt
    assert bericht.bron == "Dalfsen, Met Elkaar 2.0, 2.1.3, stap 2, bouwsteen 5"
    online = gesprek.zeg("en online?", "kennisvraag")
    assert "online gesprek" in online.tekst
    assert "focusgroep" not in online.tekst


def test_een_knop_onder_een_antwoord_geeft_die_passage(gesprek: Gesprek) -> None:
    bericht = gesprek.zeg("wie zitten er aan de intaketafel?", "kennisvraag")
    knop = next(k for k in bericht.knoppen if "plek" in k.opdracht.gegevens)
    gekozen = gesprek.zeg(knop.label, knop.opdracht.intent, knop.opdracht.gegevens)
    assert gekozen.bron is not None
    assert gekozen.tekst != bericht.tekst


def test_een_kennisvraag_in_de_vragenlijst_krijgt_antwoord_zonder_keuzes(gesprek: Gesprek) -> None:
    bericht = gesprek.zeg("wie zitten er aan de intaketafel?", "kennisvraag", in_vragenlijst=True)
    assert "adviseur" in bericht.tekst
    assert bericht.bron is not None
    assert bericht.knoppen == ()


def test_wat_is_vraagt_ook_als_het_op_een_route_lijkt(gesprek: Gesprek) -> None:
    assert gesprek.zeg("wat is het uitdaagrecht?", "uitdaagrecht").bron is not None
    assert "niet voor u regelen" not in gesprek.zeg("wat is het uitdaagrecht?", "uitdaagrecht").tekst


def test_dezelfde_kennisvraag_twee_keer_wordt_een_keer_onthouden(omgeving: Omgeving) -> None:
    gesprek_id = maak_gesprek(omgeving.bron)
    inkomend = zei(omgeving.bron, gesprek_id, 1, "wie zitten er aan de intaketafel?", None)
    assert omgeving.vragen is not None
    for _ in range(2):
        antwoord = omgeving.vragen.zoek(gesprek_id, inkomend, "wie zitten er aan de intaketafel?")
        omgeving.vragen.noteer(gesprek_id, inkomend, antwoord)
    with omgeving.bron.lezen() as sessie:
        [rij] = sessie.scalars(select(Kennisvraag)).all()
    assert (rij.beantwoord, rij.gemeente) == (True, "dalfsen")


def test_wie_vraagt_wat_iets_is_heeft_het_zelf_nog_niet(gesprek: Gesprek) -> None:
    zienswijze = gesprek.zeg("wat is een zienswijze?", "inspraak")
    assert zienswijze.tekst.startswith("Met een zienswijze reageert u officieel")
    vergunning = gesprek.zeg("wat kost een bouwvergunning", "bouwplan")
    assert "Ik denk dat u" not in vergunning.tekst
    assert "Ik denk dat u" in gesprek.zeg("de buurman maakt herrie", "melding").tekst


def test_een_vraag_zonder_onderwerp_gaat_over_het_antwoord_ervoor(gesprek: Gesprek) -> None:
    eerst = gesprek.zeg("wat is een klankbordgroep?", "kennisvraag")
    assert "vaste groep mensen" in eerst.tekst
    assert "6 tot 15 mensen" in gesprek.zeg("met hoeveel mensen is dat?", "kennisvraag").tekst
    duur = gesprek.zeg("hoe lang duurt dat", "kennisvraag")
    assert "uw idee vandaag indient" not in duur.tekst


def test_na_een_vraag_over_een_idee_gaat_het_daarover(gesprek: Gesprek) -> None:
    gesprek.zeg("wat is een initiatief?", "kennisvraag")
    assert "uw idee vandaag indient" in gesprek.zeg("hoe lang duurt dat", "kennisvraag").tekst


def test_vergelijken_zonder_onderwerp_vraagt_waarin(gesprek: Gesprek) -> None:
    bericht = gesprek.zeg("vergelijk Dalfsen met Enschede", "kennisvraag")
    assert bericht.tekst.startswith("Waarin wilt u ze vergelijken?")
    assert {k.opdracht.intent for k in bericht.knoppen} == {"kennisvraag"}
    assert all("in Dalfsen en in Enschede" in k.opdracht.gegevens["vraag"] for k in bericht.knoppen)


@pytest.mark.parametrize(
    ("vraag", "intent", "deel"),
    [
        ("hoe lang duurt een focusgroep", "kennisvraag", "anderhalf tot twee uur"),
        ("waarom doet de gemeente aan inwonerbetrokkenheid", "kennisvraag", "verschillende meningen"),
        ("waarom doet de gemeente dit eigenlijk?", "kennisvraag", "verschillende meningen"),
        ("wat zijn de regels?", "kennisvraag", "digitale loket"),
        ("komen er kosten bij kijken?", "subsidie", "hoeft u niets te betalen"),
        ("ook als ik in Ommen woon?", "buiten_bereik", "uit een buurgemeente"),
        ("wat is het loket", "buiten_bereik", "digitale loket"),
        (
            "ik wil weten waarom wij nooit bericht krijgen over plannen",
            "meepraten",
            "per plan vast",
        ),
        ("kan ik de gemeente aanklagen?", "klacht", "Juridisch advies geef ik niet"),
        ("kan ik ze voor de rechter slepen, ik wil naar de rechter", "bezwaar", "bezwaar"),
    ],
)
def test_het_antwoord_past_bij_wat_er_gevraagd_wordt(
    gesprek: Gesprek, vraag: str, intent: str, deel: str
) -> None:
    antwoord = gesprek.zeg(vraag, intent).tekst
    assert deel in antwoord
    assert "uw idee vandaag indient" not in antwoord


def test_wie_eerst_vraagt_wat_iets_is_ziet_de_weg_daarna_heel(gesprek: Gesprek) -> None:
    assert "niet voor u regelen" not in gesprek.zeg("wat is het uitdaagrecht?", "uitdaagrecht").tekst
    daarna = gesprek.zeg("mag ik de gemeente uitdagen om het groen te doen?", "uitdaagrecht").tekst
    assert "zet niet actief in op het uitdaagrecht" in daarna


@pytest.mark.parametrize(
    ("vraag", "intent", "deel"),
    [
        ("bouwsteen 4", "nlu_fallback", "betrokkenheidsniveau"),
        ("kan een wethouder bij de bijeenkomst zijn", "nlu_fallback", "ook aanwezig bij bijeenkomsten"),
        ("ik snap niks van die matrix, wat moet ik ermee", "hulp", "matrix"),
        ("wat doet de raad", "kennisvraag", "**controlerend**"),
        ("klopt het dat de raad altijd beslist?", "kennisvraag", "meebeslissen"),
    ],
)
def test_een_medewerker_hoeft_niet_in_een_vraag_te_praten(
    gesprek: Gesprek, vraag: str, intent: str, deel: str
) -> None:
    assert deel in gesprek.zeg(vraag, intent, medewerker=True).tekst


@pytest.mark.parametrize("tekst", ["ja doe maar", "asdf", "wat kun je allemaal doen"])
def test_wat_niets_noemt_krijgt_geen_passage(gesprek: Gesprek, tekst: str) -> None:
    assert gesprek.zeg(tekst, "nlu_fallback", medewerker=True).bron is None


def test_een_vraag_die_voor_iets_anders_werd_gehouden_telt_als_vraag(omgeving: Omgeving) -> None:
    """So that who asks on, asks about that."""
    for tekst, intent, medewerker in (
        ("uitdaagrecht, wat is dat", "uitdaagrecht", False),
        ("wat betekent noaberschap", "subsidie", False),
        ("bestaat er een digitaal loket", "nlu_fallback", False),
        ("gebiedswethouder wat is da", "nlu_fallback", False),
        ("de negen onderdelen van het plan van aanpak", "nlu_fallback", True),
    ):
        gesprek = Gesprek(omgeving)
        bericht = gesprek.zeg(tekst, intent, medewerker=medewerker)
        assert bericht.bron is not None, tekst
        with omgeving.bron.lezen() as sessie:
            assert sessie.get_one(Inkomend, gesprek.laatste).intent == "kennisvraag", tekst
