"""Walking through the questions."""

from __future__ import annotations

import pytest

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.overzicht import weergave_van
from acties.vragenlijst.toestand import Toestand, open_vraag
from acties.vragenlijst.uitkomst import Bevestiging, VraagOpen
from acties.vragenlijst.weergave import toon_vraag
from tests.hulp.stappen import DATUM, DATUM_KLAAR, DRIE, ONDERDEEL, na, open_na, soorten, tekst
from tests.hulp.vragenlijsten import lijst, vraag


def test_terug_en_dan_een_nieuw_antwoord_gaat_verder_bij_het_gat() -> None:
    daden = (tekst("1"), tekst("2"), g.Terug(), g.Terug())
    assert open_na(DRIE, *daden) == "een"
    assert open_na(DRIE, *daden, tekst("toch iets anders")) == "drie"


def test_terug_bij_de_eerste_vraag_zegt_dat_het_niet_verder_kan() -> None:
    assert soorten(na(DRIE, g.Terug())) == ["eerste_vraag"]


def test_terug_vanuit_de_samenvatting_is_de_laatste_vraag() -> None:
    assert open_na(DRIE, tekst("1"), tekst("2"), tekst("3"), g.Terug()) == "drie"


def test_terug_naar_een_antwoord_dat_genoemd_wordt() -> None:
    klaar = (tekst("1"), tekst("2"))
    assert open_na(DRIE, *klaar, g.Terug("ga terug naar vraag 1")) == "een"
    assert open_na(DRIE, *klaar, g.Terug("even terug naar een")) == "een"
    # What was not answered yet, or is no question, is simply the one before.
    assert open_na(DRIE, *klaar, g.Terug("terug naar drie")) == "twee"
    assert open_na(DRIE, *klaar, g.Terug("terug naar af")) == "twee"


def test_verder_bij_een_antwoord_dat_gewijzigd_wordt_laat_het_staan() -> None:
    hier = (tekst("1"), tekst("2"), g.Terug())
    verder = na(DRIE, *hier, g.Hervat(bezig=True))
    assert soorten(verder) == ["behouden"]
    assert open_vraag(DRIE, verder.toestand) == DRIE.vraag("drie")
    # Who comes back after a pause is asked it again.
    assert open_na(DRIE, *hier, g.Hervat()) == "twee"


def test_overslaan_mag_bij_een_vraag_die_niet_hoeft() -> None:
    resultaat = na(DRIE, tekst("1"), g.SlaOver())
    assert resultaat.nieuw[0][1].status == "overgeslagen"
    assert open_na(DRIE, tekst("1"), g.SlaOver()) == "drie"


def test_overslaan_van_een_verplichte_vraag_zegt_waarom_hij_nodig_is() -> None:
    resultaat = na(DRIE, g.SlaOver())
    assert resultaat.fout is not None
    assert "Omdat de test het vraagt." in resultaat.fout
    assert not resultaat.nieuw


def test_behouden_laat_het_antwoord_staan() -> None:
    resultaat = na(DRIE, tekst("1"), g.Terug(), g.Behoud())
    assert resultaat.toestand.antwoorden["een"].waarde == "1"
    assert open_vraag(DRIE, resultaat.toestand) is DRIE.vraag("twee")


def test_een_zin_die_op_laten_staan_lijkt_is_een_antwoord_als_er_niets_staat() -> None:
    zin = "Het ging zoals het in het plan van aanpak stond"
    resultaat = na(DRIE, g.Behoud(zin))
    assert resultaat.toestand.antwoorden["een"].waarde == zin
    kort = na(DRIE, g.Behoud("laat dat maar gewoon zo staan"))
    assert kort.fout is not None
    assert not kort.nieuw


@pytest.mark.parametrize("zin", ["niks", "niks hoor", "nee niks"])
def test_niks_is_een_antwoord_als_er_niets_staat(zin: str) -> None:
    resultaat = na(DRIE, g.Behoud(zin))
    assert resultaat.toestand.antwoorden["een"].waarde == zin


def test_overslaan_van_een_heropende_vraag_gooit_niets_weg() -> None:
    resultaat = na(DRIE, tekst("1"), tekst("2"), g.Terug(), g.SlaOver())
    assert resultaat.toestand.antwoorden["twee"].waarde == "2"


def test_wissen_maakt_een_antwoord_leeg_dat_niet_verplicht_is() -> None:
    resultaat = na(DRIE, tekst("1"), tekst("2"), g.Terug(), g.Wis())
    assert resultaat.toestand.antwoorden["twee"].status == "overgeslagen"


def test_opnieuw_vraagt_eerst_of_het_echt_moet() -> None:
    resultaat = na(DRIE, tekst("1"), g.Opnieuw())
    assert isinstance(weergave_van(DRIE, resultaat), Bevestiging)
    assert verwerk(DRIE, resultaat.toestand, g.Bevestig("ja")).slot == "opnieuw"
    verder = verwerk(DRIE, resultaat.toestand, g.Ontken("nee"))
    assert verder.slot is None
    assert verder.toestand.antwoorden["een"].waarde == "1"


def test_iets_anders_zeggen_dan_ja_begint_niet_opnieuw() -> None:
    resultaat = na(DRIE, tekst("1"), g.Opnieuw(), tekst("een speeltuin"))
    assert resultaat.toestand.antwoorden["twee"].waarde == "een speeltuin"


def test_waarom_verandert_niets() -> None:
    resultaat = na(DRIE, tekst("1"), g.Waarom())
    getoond = weergave_van(DRIE, resultaat)
    assert isinstance(getoond, VraagOpen)
    assert getoond.vraag == "twee"
    assert resultaat.meldingen[0].gegevens["tekst"] == "Omdat de test het vraagt."
    assert not resultaat.nieuw


def test_wie_blijft_vragen_waarom_hoort_iets_anders() -> None:
    nogmaals = na(DRIE, g.Waarom(nogmaals=True))
    assert [m.soort for m in nogmaals.meldingen] == ["waarom_moet"]
    getoond = weergave_van(DRIE, nogmaals)
    assert isinstance(getoond, VraagOpen)
    vraag_erna = toon_vraag(DRIE, getoond)[-1]
    assert "Ik wil een mens spreken" in [knop.label for knop in vraag_erna.knoppen]
    mag = na(lijst(vraag("een", verplicht=False)), g.Waarom(nogmaals=True))
    assert [m.soort for m in mag.meldingen] == ["waarom_mag"]


def test_laat_maar_bij_een_vraag_om_te_wijzigen_laat_het_antwoord_staan() -> None:
    resultaat = na(DATUM, *DATUM_KLAAR, g.Wijzig("wanneer"), g.Stop("laat maar"))
    assert soorten(resultaat) == ["behouden"]
    assert resultaat.slot is None
    assert na(DATUM, tekst("een bankje"), g.Stop("laat maar")).slot == "gepauzeerd"


def test_terug_gaat_naar_wat_hier_gezegd_is() -> None:
    toestand = na(ONDERDEEL, tekst("eerste"), tekst("tweede")).toestand
    bekend = Toestand(toestand.antwoorden, van_elders=frozenset({"twee"}))
    assert verwerk(ONDERDEEL, bekend, g.Terug()).toestand.heropend == "een"
    # Filled in from elsewhere is all there is: then simply the one before.
    alles = Toestand(toestand.antwoorden, van_elders=frozenset({"een", "twee"}))
    assert verwerk(ONDERDEEL, alles, g.Terug()).toestand.heropend == "twee"


WANNEER_EN_HOEVEEL = lijst(
    vraag("geld", "bedrag", naam="Geld", verplicht=False),
    vraag("aantal", "getal", naam="Aantal", minimum=1, maximum=500, verplicht=False),
    vraag("dag", "datum", naam="Dag", verplicht=False, ongeveer=True),
    dossier=True,
)


@pytest.mark.parametrize(
    ("wat", "zin", "waarde"),
    [
        ("geld", "iets van 7.500, maar daar ben ik niet zeker van", "7500.00 (nog niet zeker)"),
        ("geld", "weet ik nog niet, zo'n vierduizend", "4000.00 (nog niet zeker)"),
        ("aantal", "weet ik niet precies, een stuk of 40", 40),
        ("dag", "dat weet ik nog niet, ergens in maart 2031", "ergens in maart 2031"),
        # What says nothing of it, or can't be it.
        ("geld", "dat weet ik nog niet", None),
        ("aantal", "geen idee, vast meer dan 8.000", None),
        ("dag", "dat weet ik volgende week pas", None),
    ],
)
def test_wie_het_niet_zeker_weet_en_het_toch_zegt(wat: str, zin: str, waarde: object) -> None:
    stappen = [g.SlaOver()] * [v.sleutel for v in WANNEER_EN_HOEVEEL.vragen].index(wat)
    gegeven = na(WANNEER_EN_HOEVEEL, *stappen, g.SlaOver(weet_niet=True, tekst=zin)).toestand.antwoorden
    assert gegeven[wat].waarde == waarde
