"""Everything is answered and lies there to be checked."""

from __future__ import annotations

import pytest

from acties.vragenlijst import gebeurtenissen as g
from tests.hulp.stappen import DOSSIER, DRIE, INGEVULD, ONDERDEEL, na, open_na, soorten, tekst


def test_versturen_kan_pas_als_alles_gevraagd_is() -> None:
    assert soorten(na(DRIE, tekst("1"), g.Verstuur())) == ["nog_niet_klaar"]
    assert na(DRIE, tekst("1"), tekst("2"), tekst("3"), g.Verstuur()).slot == "verstuurd"


def test_ja_op_de_vraag_of_het_zo_verstuurd_kan_is_versturen() -> None:
    assert na(DRIE, tekst("1"), tekst("2"), tekst("3"), g.Bevestig("ja")).slot == "verstuurd"


def test_tekst_in_de_samenvatting_kan_een_vraag_noemen() -> None:
    klaar = (tekst("1"), tekst("2"), tekst("3"))
    assert open_na(DRIE, *klaar, tekst("naam twee")) == "twee"
    assert soorten(na(DRIE, *klaar, tekst("mooi weer vandaag"))) == ["niet_verwerkt"]


@pytest.mark.parametrize(
    "daad",
    [
        g.Stop("laat maar zien"),
        g.Stop("laat maar komen"),
        g.Toon("toon de uitkomst"),
        tekst("laat het advies maar zien"),
        tekst("het advies"),
    ],
)
def test_wie_om_de_uitkomst_vraagt_krijgt_die(daad: g.Gebeurtenis) -> None:
    assert na(ONDERDEEL, *INGEVULD, daad).slot == "verstuurd"


def test_wie_wil_stoppen_of_nalezen_krijgt_geen_uitkomst() -> None:
    assert na(ONDERDEEL, *INGEVULD, g.Stop("laat maar")).slot == "gepauzeerd"
    assert na(ONDERDEEL, *INGEVULD, g.Toon("laat zien wat ik heb ingevuld")).toon_overzicht
    # What a resident sends, goes to the municipality only in so many words.
    assert na(DRIE, *INGEVULD, g.Stop("laat maar zien")).slot == "gepauzeerd"


def test_een_lange_zin_heropent_geen_vraag_die_erin_genoemd_wordt() -> None:
    lang = "het team doet alles samen met iemand voor naam twee erbij"
    assert na(ONDERDEEL, *INGEVULD, tekst(lang)).toestand.heropend is None
    assert na(ONDERDEEL, *INGEVULD, tekst("naam twee")).toestand.heropend == "twee"


def test_hm_maakt_niets_af() -> None:
    gedaan = (tekst("ja"), tekst("het groen"), tekst("ja"))
    assert na(DOSSIER, *gedaan, g.Bevestig("hm")).slot is None
    assert soorten(na(DOSSIER, *gedaan, g.Bevestig("hm"))) == ["kies_versturen"]
    assert na(DOSSIER, *gedaan, g.Bevestig("klopt")).slot == "verstuurd"
