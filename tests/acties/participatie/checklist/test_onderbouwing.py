"""The onderbouwing: fit for a proposal, with the reasons and what would have to change."""

from __future__ import annotations

from typing import Any

from acties.participatie.onderdelen.checklist import bereken
from acties.participatie.uitkomst import Uitkomst
from tests.acties.participatie.checklist.test_oordeel import ENSCHEDE, GEWOON
from tests.hulp.dossier import dossier


def uitkomst(gemeente: str, titel: str = "Riool Hessum", **antwoorden: Any) -> Uitkomst:
    gevonden = bereken(dossier(gemeente, titel, **antwoorden))
    assert gevonden is not None
    return gevonden


def test_zonder_ruimte_door_de_wet_eindigt_het_in_informeren_met_de_reden() -> None:
    gevonden = uitkomst(
        "dalfsen",
        ruimte=False,
        ruimte_waarom_niet="de norm staat in de wet",
        geschikt=True,
        tijd_en_mensen=True,
    )
    tekst = gevonden.velden["onderbouwing"]
    assert "‘Riool Hessum’" in tekst
    assert "Met Elkaar 2.0, 2.1.2, stap 1" in tekst
    assert "Ruimte: nee." in tekst
    assert "De reden: de norm staat in de wet." in tekst
    assert "zij krijgen alleen informatie" in tekst
    assert "Wat er moet veranderen" in tekst
    assert "bestuursopdracht, het collegevoorstel of het raadsvoorstel" in gevonden.tekst
    # A reason for "yes" that was given in another part does not stand beside a "no".
    assert "invloed hebben op" not in uitkomst("dalfsen", ruimte=False, invloed_op="kleur").tekst


def test_een_ja_zegt_waar_de_invloed_zit_en_hoeft_niets_te_veranderen() -> None:
    gevonden = uitkomst(
        "dalfsen", ruimte=True, invloed_op="de plek", geschikt=True, tijd_en_mensen=True
    )
    assert "Mensen kunnen invloed hebben op: de plek." in gevonden.tekst
    assert "moet veranderen" not in gevonden.velden["onderbouwing"]
    assert gevonden.velden["veranderingen"] == []


def test_hoe_het_alsnog_te_organiseren_is_staat_bij_wat_moet_veranderen() -> None:
    gevonden = uitkomst(
        "dalfsen",
        ruimte=True,
        geschikt=True,
        tijd_en_mensen=False,
        tijd_en_mensen_hoe="een collega vrijmaken",
    )
    assert gevonden.velden["veranderingen"][0].endswith(
        "Zo is het alsnog te organiseren: Een collega vrijmaken."
    )


def test_enschede_noemt_wie_akkoord_geeft_en_wat_de_uren_niet_dekken() -> None:
    gevonden = uitkomst(
        "enschede", **{**ENSCHEDE, "rondes": 2, "weken_tijd": 24, "uren_beschikbaar": 240}
    )
    assert "De beslisser (de raad) is ook degene die akkoord geeft" in gevonden.tekst
    assert "2 rondes op minstens 16 tot 24 weken en 120 tot 240 uur" in gevonden.tekst
    assert "Daarin zit nog niet: projectmanagement en communicatie." in gevonden.tekst
    assert "vergroten van de inhoudelijke kwaliteit en effectiviteit" in gevonden.tekst


def test_wie_de_beslisser_niet_kent_zoekt_dat_eerst_uit() -> None:
    gevonden = uitkomst("enschede", **{**ENSCHEDE, "beslisser": "weet_ik_niet"})
    assert gevonden.velden["akkoord"] == ""
    assert "Zoek dit eerst uit" in gevonden.tekst


def test_een_document_zegt_dat_de_punten_niet_uit_het_beleid_komen() -> None:
    for gemeente in ("assen", "dordrecht", "heerlen"):
        tekst = uitkomst(gemeente, **GEWOON).velden["onderbouwing"]
        assert "algemene vragen" in tekst


def test_zonder_antwoorden_is_er_geen_uitkomst() -> None:
    for gemeente in ("assen", "dalfsen", "dordrecht", "enschede", "heerlen"):
        assert bereken(dossier(gemeente)) is None
