"""The action that says something in between: which words belong to which intent."""

from __future__ import annotations

from itertools import pairwise

from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from kennisbank.schema.teksten import VERPLICHT
from tests.acties.test_gesprekken import VERHAAL
from tests.hulp.gesprekken import INTAKE, Dialoog, dien_in
from tests.hulp.tussendoor import Gesprek, verhaal_van


def test_een_route_neemt_het_verhaal_mee(gesprek: Gesprek) -> None:
    bericht = gesprek.zeg(VERHAAL, "melding")
    assert "Meld het bij de gemeente" in bericht.tekst
    assert verhaal_van(bericht) == str(gesprek.laatste)


def test_na_twijfel_blijft_het_verhaal_dat_van_het_begin(gesprek: Gesprek) -> None:
    eerst = gesprek.zeg(VERHAAL, "twijfel", {"kandidaten": "initiatief_indienen,melding"})
    verteld = str(gesprek.laatste)
    assert verhaal_van(eerst) == verteld
    knop = eerst.knoppen[1]
    gekozen = gesprek.zeg(knop.label, "melding", knop.opdracht.gegevens)
    assert verhaal_van(gekozen) == verteld


def test_twijfel_zonder_twee_keuzes_is_niet_begrepen(gesprek: Gesprek) -> None:
    bericht = gesprek.zeg(VERHAAL, "twijfel", {"kandidaten": "melding"})
    assert "begrijp u nog niet goed" in bericht.tekst
    assert verhaal_van(bericht) == str(gesprek.laatste)


def test_twee_keer_niet_begrepen_is_nooit_twee_keer_hetzelfde(gesprek: Gesprek) -> None:
    berichten = [gesprek.zeg("xqzw", "nlu_fallback") for _ in range(5)]
    for een, ander in pairwise(berichten):
        assert een.tekst != ander.tekst
    assert any(k.opdracht.intent == "mens_spreken" for k in berichten[1].knoppen)


def test_een_lang_bericht_dat_niet_begrepen_wordt_gaat_niet_verloren(gesprek: Gesprek) -> None:
    bericht = gesprek.zeg("wij met zijn allen iets met die oude kas daar", "nlu_fallback")
    assert verhaal_van(bericht) == str(gesprek.laatste)


def test_een_onbekende_intent_is_niet_begrepen(gesprek: Gesprek) -> None:
    assert "begrijp u nog niet goed" in gesprek.zeg("iets", "komt_later").tekst


def test_wie_twee_keer_hetzelfde_meldt_hoort_het_korter(gesprek: Gesprek) -> None:
    gesprek.zeg(VERHAAL, "melding")
    assert "niet voor u regelen" in gesprek.zeg("maar hij is echt kapot hoor", "melding").tekst


def test_wie_doorpraat_over_een_route_hoort_de_weg_nog_eens(gesprek: Gesprek) -> None:
    gesprek.zeg(VERHAAL, "melding")
    verteld = str(gesprek.laatste)
    verder = gesprek.zeg("kunnen jullie dat niet doorgeven", "nlu_fallback")
    assert "niet voor u regelen" in verder.tekst
    assert "Meld het bij de gemeente Dalfsen." in verder.tekst
    assert verhaal_van(verder) == verteld
    assert "lukt me niet om u te begrijpen" in gesprek.zeg("blub", "nlu_fallback").tekst


def test_wie_na_gevaar_zegt_dat_er_hulp_is_kan_verder(gesprek: Gesprek) -> None:
    eerst = gesprek.zeg("er is brand bij de buren", "gevaar")
    assert eerst.tekst.startswith("Is er nu gevaar, of heeft iemand meteen hulp nodig? Bel 112.")
    dan = gesprek.zeg("de brandweer is er al", "gevaar")
    assert dan.tekst.startswith("Is er nog gevaar? Bel 112.")
    assert dan.knoppen


def test_na_gevaar_blijft_het_daarover_gaan_tot_iemand_iets_anders_zegt(gesprek: Gesprek) -> None:
    gesprek.zeg("ik zie het niet meer zitten", "gevaar")
    for tekst, intent in (
        ("hoezo 112", "kennisvraag"),
        ("ik wil met iemand praten", "mens_spreken"),
        ("wie moet ik bellen", "nlu_fallback"),
    ):
        assert "Bel 113" in gesprek.zeg(tekst, intent).tekst
    # The button says what it does, and thanks end it.
    assert "Bel 113" not in gesprek.zeg("Ik wil een mens spreken", "mens_spreken").tekst
    assert "Bel 113" not in gesprek.zeg("wie leest dit eigenlijk", "wie_ben_je").tekst


def test_wie_misschien_in_gevaar_is_hoort_eerst_112_en_dan_de_weg(gesprek: Gesprek) -> None:
    tekst = "lantaarnpaal staat onder stroom bij de brug"
    for hier in (False, True):
        bericht = gesprek.zeg(tekst, "melding", leek_op="gevaar", in_vragenlijst=hier)
        assert bericht.tekst.startswith("Is er nu gevaar, of heeft iemand meteen hulp nodig? Bel 112.")
        assert "113" in bericht.tekst.split("\n\n")[0]
        assert "bij de gemeente Dalfsen" in bericht.tekst
    assert "112" not in gesprek.zeg("lantaarnpaal is uit bij de brug", "melding").tekst


def test_in_de_vragenlijst_zonder_keuzes(gesprek: Gesprek) -> None:
    intents = [*VERPLICHT, "melding", "andere_taal", "twijfel"]
    for intent in intents:
        if intent in ("nog_steeds_niet_begrepen", "nog_steeds_gevaar", "geen_vragenlijst_open"):
            continue
        kandidaten = {"kandidaten": "initiatief_indienen,melding"}
        bericht = gesprek.zeg("iets", intent, kandidaten, in_vragenlijst=True)
        assert bericht.knoppen == (), intent


def test_wie_beslist_staat_bij_de_stand_van_het_eigen_idee(omgeving: Omgeving) -> None:
    gesprek = Gesprek(omgeving)
    gesprek.id, kenmerk = dien_in(omgeving)
    for tekst in ("en wie bepaalt nou of mijn plan doorgaat", "wie gaat daarover?", "wie besluit nou"):
        bericht = gesprek.zeg(tekst, "status")
        assert kenmerk in bericht.tekst
        assert "beslist het college" in bericht.tekst
    stand = gesprek.zeg("hoe staat het met mijn idee", "status")
    assert kenmerk in stand.tekst
    assert "beslist het college" not in stand.tekst


def test_wie_na_het_versturen_een_mens_wil_hoeft_niets_in_te_dienen(omgeving: Omgeving) -> None:
    gesprek = Gesprek(omgeving)
    gesprek.id, _ = dien_in(omgeving)
    bericht = gesprek.zeg("kan ik jullie niet gewoon bellen", "mens_spreken")
    assert "noem uw kenmerk" in bericht.tekst
    assert "Dient u uw idee hier in" not in bericht.tekst
    assert "Dient u uw idee hier in" in Gesprek(omgeving).zeg("een mens graag", "mens_spreken").tekst


def test_bij_twijfel_gaat_mee_wat_er_al_gezegd_is(gesprek: Gesprek) -> None:
    kandidaten = {"kandidaten": "melding,initiatief_indienen"}
    assert verhaal_van(gesprek.zeg("bloemen. langs de sloot", "twijfel", kandidaten)) == str(
        gesprek.laatste
    )
    assert verhaal_van(gesprek.zeg("ik heb iets", "twijfel", kandidaten)) != str(gesprek.laatste)


def test_wie_na_een_route_doorvraagt_krijgt_geen_antwoord_over_een_idee(gesprek: Gesprek) -> None:
    gesprek.zeg("ik ben nooit teruggebeld, schandalig is dat", "klacht")
    for vraag, intent in (
        ("hoe lang gaat dat duren?", "kennisvraag"),
        ("en wie beslist daar dan over", "kennisvraag"),
        ("hoe dan", "begroeten"),
    ):
        antwoord = gesprek.zeg(vraag, intent)
        assert "klacht indienen" in antwoord.tekst
        # The way is the answer to who asks how.
        assert ("geen antwoord op" in antwoord.tekst) == (vraag != "hoe dan")


def test_een_ja_met_meer_na_een_route_gaat_over_die_route(gesprek: Gesprek) -> None:
    gesprek.zeg("ik ben nooit teruggebeld, schandalig is dat", "klacht")
    for tekst in ("ja dat ga ik dan maar doen", "ja en hoe lang duurt dat", "ja maar wie leest die"):
        assert "klacht indienen" in gesprek.zeg(tekst, "bevestigen").tekst
    for tekst in ("ja hoor prima", "ja", "ja dank u wel"):
        assert "klacht indienen" not in gesprek.zeg(tekst, "bevestigen").tekst
    # That was about nothing any more.
    assert "klacht indienen" not in gesprek.zeg("ja dat ga ik dan maar doen", "bevestigen").tekst


def test_ja_na_wat_weggelegd_is_gaat_daarover(omgeving: Omgeving, gesprek: Gesprek) -> None:
    gewoon = gesprek.zeg("doe dan maar", "bevestigen")
    dialoog = Dialoog(omgeving, gesprek.id)
    dialoog.doe(g.Start("intake"))
    dialoog.zeg(INTAKE[0])
    dialoog.doe(g.Stop())
    over_het_idee = gesprek.zeg("doe dan maar", "bevestigen")
    assert over_het_idee.tekst != gewoon.tekst
    assert over_het_idee.knoppen[0].opdracht.intent == "hervatten"


def test_wie_het_zelf_wil_wordt_de_weg_gewezen(omgeving: Omgeving) -> None:
    for tekst, intent in (
        ("ik wil de gemeente uitdagen", "uitdaagrecht"),
        ("hoe krijg ik subsidie voor mijn buurtfeest", "subsidie"),
        ("doet de lantaarn het nog niet", "melding"),
    ):
        bericht = Gesprek(omgeving).zeg(tekst, intent)
        assert "Het is toch een idee van mijzelf" in {knop.label for knop in bericht.knoppen}, tekst


def test_wie_doorgaat_over_de_buren_hoeft_dat_woord_niet_te_herhalen(gesprek: Gesprek) -> None:
    gesprek.zeg("mijn onderburen zetten de radio keihard", "klacht")
    for tekst, intent in (("ze lachen erom", "klacht"), ("hoe doe ik dat dan", "kennisvraag")):
        assert "buurtbemiddeling" in gesprek.zeg(tekst, intent).tekst


def test_na_het_versturen_is_wat_nu_een_vraag_naar_dat_idee(omgeving: Omgeving) -> None:
    gesprek = Gesprek(omgeving)
    gesprek.id, kenmerk = dien_in(omgeving)
    assert kenmerk in gesprek.zeg("wat moet ik nu doen", "hulp").tekst
    assert kenmerk not in gesprek.zeg("wat kan ik hier allemaal", "hulp").tekst
