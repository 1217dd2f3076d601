"""Correcting and changing an answer given earlier."""

from __future__ import annotations

from typing import Any

import pytest

from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.overzicht import weergave_van
from acties.vragenlijst.toestand import open_vraag
from acties.vragenlijst.uitkomst import Samenvatting, VraagOpen
from acties.vragenlijst.weergave import toon_vraag
from tests.hulp.gesprekken import INTAKE, Dialoog
from tests.hulp.stappen import (
    DATUM,
    DATUM_KLAAR,
    DOSSIER,
    DRIE,
    INGEVULD,
    ONDERDEEL,
    na,
    open_na,
    soorten,
    tekst,
)
from tests.hulp.vragenlijsten import lijst, vraag


@pytest.mark.parametrize(
    "opdracht",
    [g.Wijzig(vraag="een"), g.Wijzig(tekst="wijzig vraag 1"), g.Wijzig(tekst="naam een klopt niet")],
)
def test_wijzigen_heropent_de_bedoelde_vraag(opdracht: g.Wijzig) -> None:
    assert open_na(DRIE, tekst("1"), tekst("2"), opdracht) == "een"


def test_wijzigen_zonder_te_zeggen_wat_toont_de_antwoorden() -> None:
    resultaat = na(DRIE, tekst("1"), g.Wijzig(tekst="ik wil iets veranderen"))
    getoond = weergave_van(DRIE, resultaat)
    assert isinstance(getoond, Samenvatting)
    assert not getoond.compleet
    assert soorten(resultaat) == ["wat_wijzigen"]


def test_wijzigen_van_een_vraag_die_nog_komt_zegt_dat() -> None:
    resultaat = na(DRIE, tekst("1"), g.Wijzig(vraag="drie"))
    assert soorten(resultaat) == ["wijzig_onbekend"]
    assert open_vraag(DRIE, resultaat.toestand) is DRIE.vraag("twee")


def test_een_lang_verhaal_dat_op_wijzigen_lijkt_is_een_antwoord() -> None:
    verhaal = "wij willen de hele straat veranderen zodat kinderen daar weer veilig buiten spelen"
    resultaat = na(DRIE, tekst("1"), g.Wijzig(tekst=verhaal))
    assert resultaat.toestand.antwoorden["twee"].waarde == verhaal
    assert soorten(resultaat) == ["genoteerd"]


def test_correctie_verandert_het_antwoord_en_noemt_oud_en_nieuw() -> None:
    resultaat = na(DRIE, tekst("op zaterdag"), g.Corrigeer("nee, niet zaterdag maar zondag"))
    assert resultaat.toestand.antwoorden["een"].waarde == "op zondag"
    gegevens = resultaat.meldingen[0].gegevens
    assert (gegevens["oud"], gegevens["nieuw"]) == ("op zaterdag", "op zondag")
    assert open_vraag(DRIE, resultaat.toestand) is DRIE.vraag("twee")


def test_correctie_raakt_ook_het_verhaal_waarin_het_al_verteld_was() -> None:
    verhaal = "Op zaterdag samen in de tuin werken"
    resultaat = na(DRIE, tekst(verhaal), tekst("Op zaterdag"), g.Corrigeer("niet zaterdag maar zondag"))
    antwoorden = resultaat.toestand.antwoorden
    assert antwoorden["een"].waarde == "Op zondag samen in de tuin werken"
    assert antwoorden["twee"].waarde == "Op zondag"
    assert soorten(resultaat) == ["gewijzigd", "gewijzigd"]
    assert {sleutel for sleutel, _ in resultaat.nieuw} == {"een", "twee"}


def test_correctie_raakt_alleen_hele_woorden() -> None:
    resultaat = na(DRIE, tekst("in 2010"), g.Corrigeer("niet 10 maar 20"))
    assert resultaat.toestand.antwoorden["een"].waarde == "in 2010"


def test_correctie_van_iets_dat_nergens_staat_is_een_antwoord() -> None:
    zin = "niet de gemeente maar wijzelf"
    resultaat = na(DRIE, tekst("1"), g.Corrigeer(zin))
    assert resultaat.toestand.antwoorden["twee"].waarde == zin


def test_correctie_neemt_het_laatst_gegeven_antwoord() -> None:
    resultaat = na(
        DRIE, tekst("mei"), tekst("mei"), g.Corrigeer("niet mei maar juni"), g.Wijzig(vraag="een")
    )
    assert resultaat.toestand.antwoorden["een"].waarde == "mei"
    assert resultaat.toestand.antwoorden["twee"].waarde == "juni"


@pytest.mark.parametrize(
    "daad",
    [
        g.Corrigeer("die datum moet mei zijn"),
        tekst("die datum moet mei zijn"),
        g.Wijzig(tekst="verander de datum in mei"),
    ],
)
def test_noemt_de_vraag_en_wat_het_moet_zijn(daad: g.Gebeurtenis) -> None:
    resultaat = na(DATUM, *DATUM_KLAAR, daad)
    assert resultaat.toestand.antwoorden["wanneer"].waarde == "mei"
    [melding] = resultaat.meldingen
    assert melding.gegevens == {"naam": "naam wanneer", "oud": "in april", "nieuw": "mei"}


def test_een_ander_nummer_laat_de_naam_staan() -> None:
    resultaat = na(DATUM, *DATUM_KLAAR, tekst("mijn nummer is 0687654321"))
    waarde = resultaat.toestand.antwoorden["wie"].waarde
    assert waarde == {"naam": "Jan Bos", "telefoon": "06 87654321"}


def test_een_verhaal_wordt_niet_door_een_paar_woorden_vervangen() -> None:
    resultaat = na(DATUM, *DATUM_KLAAR, g.Corrigeer("het idee moet groter zijn"))
    assert resultaat.toestand.antwoorden["idee"].waarde == "een bankje"
    assert resultaat.toestand.heropend == "idee"


def test_wijzig_met_het_nummer_van_de_knop() -> None:
    assert na(ONDERDEEL, *INGEVULD, g.Wijzig(None, "wijzig 2")).toestand.heropend == "twee"
    assert na(ONDERDEEL, tekst("eerste"), g.Wijzig(None, "wijzig 1")).toestand.heropend == "een"


def test_een_naam_wordt_in_een_zin_vervangen_en_klaar_is_geen_naam() -> None:
    vragen = lijst(vraag("titel", naam="Naam", max_tekens=150), vraag("verhaal"), dossier=True)
    daden = (tekst("Plein denk ik"), tekst("Er is veel te doen"))
    anders = na(vragen, *daden, tekst("de naam moet Herinrichting Plein zijn"))
    assert anders.toestand.antwoorden["titel"].waarde == "Herinrichting Plein"
    zo = na(vragen, *daden, g.Wijzig("titel"), tekst("klaar"))
    assert zo.toestand.antwoorden["titel"].waarde == "Plein denk ik"
    assert open_vraag(vragen, zo.toestand) is None


@pytest.mark.parametrize("daad", [tekst, g.Corrigeer, lambda t: g.Wijzig(tekst=t)])
@pytest.mark.parametrize("klaar", [False, True])
def test_bij_twee_moet_staan_zet_het_er_neer(daad: Any, klaar: bool) -> None:
    gedaan = [tekst("ja"), tekst("de inrichting"), *([tekst("ja")] if klaar else [])]
    resultaat = na(DOSSIER, *gedaan, daad("nee wacht, bij 2 moet staan: alles behalve het pad"))
    assert resultaat.toestand.antwoorden["waarover"].waarde == "alles behalve het pad"
    [melding] = resultaat.meldingen
    assert melding.soort == "gewijzigd"
    assert (melding.gegevens["oud"], melding.gegevens["nieuw"]) == (
        "de inrichting",
        "alles behalve het pad",
    )
    assert isinstance(weergave_van(DOSSIER, resultaat), Samenvatting) is klaar


def test_bij_de_open_vraag_blijft_de_naam_van_de_vraag_weg() -> None:
    resultaat = na(DOSSIER, tekst("ja"), tekst("bij waarover mensen meepraten: het groen"))
    assert resultaat.toestand.antwoorden["waarover"].waarde == "het groen"


def test_iets_toevoegen_zet_het_erachter_of_zegt_dat_het_niet_kan() -> None:
    gedaan = (tekst("ja"), tekst("het groen"))
    erbij = na(DOSSIER, *gedaan, tekst("bij vraag 2 wil ik nog iets toevoegen: ook de stoep"))
    assert erbij.toestand.antwoorden["waarover"].waarde == "het groen\n\nook de stoep"
    niet = na(DOSSIER, *gedaan, tekst("oh wacht, bij vraag 1 wil ik nog iets toevoegen: ook de stoep"))
    assert soorten(niet) == ["opmerking"]
    assert niet.toestand.antwoorden["ruimte"].waarde is True


def test_toch_nee_is_van_de_vraag_die_genoemd_wordt() -> None:
    gedaan = (tekst("ja"), tekst("het groen"))
    zin = "wacht, alle kabels liggen vast dus ruimte is toch nee"
    resultaat = na(DOSSIER, *gedaan, g.Ontken(zin))
    assert resultaat.toestand.antwoorden["ruimte"].waarde is False
    assert "tijd" not in resultaat.toestand.antwoorden
    gevraagd = weergave_van(DOSSIER, resultaat)
    assert isinstance(gevraagd, VraagOpen)
    assert "alle kabels liggen vast" in str(toon_vraag(DOSSIER, gevraagd))


def test_wie_het_niet_weet_houdt_het_foute_antwoord_niet(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    for antwoord in INTAKE:
        dialoog.zeg(antwoord)
    dialoog.doe(g.Wijzig("kosten"))
    weg = dialoog.doe(g.SlaOver(weet_niet=True))
    assert [regel.antwoord for regel in weg.regels if regel.vraag == "kosten"] == [None]
    assert weg.meldingen[0].gegevens["oud"] == INTAKE[6]
    # What has to be answered stays; and who only skips, changes nothing.
    dialoog.doe(g.Wijzig("doel"))
    assert soorten(dialoog.doe(g.SlaOver(weet_niet=True))) == ["behouden"]
    dialoog.doe(g.Wijzig("wanneer"))
    assert soorten(dialoog.doe(g.SlaOver())) == ["behouden"]
