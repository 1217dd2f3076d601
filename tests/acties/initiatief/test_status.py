"""How it stands with an initiative: changed by who handles it, read by who handed it in."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

import pytest

from acties import klok
from acties.initiatief.status import OnbekendInitiatief
from acties.initiatief.weergave import toon_status
from acties.omgeving import Omgeving
from acties.overgangen import OnmogelijkeOvergang
from acties.rasa.basis import Beurt
from acties.rasa.vertaling import gebeurtenis_van
from acties.vragenlijst.uitkomst import VraagOpen
from kennisbank.schema.statussen import STATUSSEN, Initiatiefstatus
from tests.hulp.gesprekken import Dialoog, dien_in

WEG: tuple[Initiatiefstatus, ...] = (
    "in_gesprek",
    "intaketafel",
    "besluit_positief",
    "projectplan",
    "uitvoering",
    "afgerond",
)


def status(omgeving: Omgeving, kenmerk: str) -> str:
    stand = omgeving.initiatieven.stand(kenmerk)
    assert stand is not None
    return toon_status(omgeving.gegevens, stand).tekst


def test_van_indienen_tot_afgerond(omgeving: Omgeving) -> None:
    _, kenmerk = dien_in(omgeving)
    gelezen = [status(omgeving, kenmerk)]
    for naar in WEG:
        omgeving.initiatieven.verander_status(kenmerk, naar, door="Jo Vos", notitie="gebeld")
        gelezen.append(status(omgeving, kenmerk))
    assert len(set(gelezen)) == len(WEG) + 1, "elke status heeft een eigen tekst"
    assert all("Een moestuin bij de school" in tekst and kenmerk in tekst for tekst in gelezen)
    stand = omgeving.initiatieven.stand(kenmerk)
    assert stand is not None
    assert [(g.van, g.naar) for g in stand.gebeurtenissen] == list(
        zip(("ingediend", *WEG), WEG, strict=False)
    )
    assert {(g.door, g.notitie) for g in stand.gebeurtenissen} == {("Jo Vos", "gebeld")}


def test_na_het_besluit_begint_een_knop_het_projectplan(omgeving: Omgeving) -> None:
    gesprek, kenmerk = dien_in(omgeving)

    def knoppen() -> list[str]:
        stand = omgeving.initiatieven.stand(kenmerk)
        assert stand is not None
        return [knop.label for knop in toon_status(omgeving.gegevens, stand).knoppen]

    for naar in ("in_gesprek", "intaketafel"):
        omgeving.initiatieven.verander_status(kenmerk, naar, door="Jo Vos")
        assert "Projectplan maken" not in knoppen()
    omgeving.initiatieven.verander_status(kenmerk, "besluit_positief", door="Jo Vos")
    assert knoppen()[0] == "Projectplan maken"
    stand = omgeving.initiatieven.stand(kenmerk)
    assert stand is not None
    opdracht = toon_status(omgeving.gegevens, stand).knoppen[0].opdracht
    begin = Beurt(gesprek, "knop", 1, opdracht.intent, None, opdracht.gegevens, in_vragenlijst=False)
    gebeurtenis = gebeurtenis_van(begin, "Projectplan maken", opdracht.intent, None)
    vraag = Dialoog(omgeving, gesprek).doe(gebeurtenis)
    assert isinstance(vraag, VraagOpen)
    assert (vraag.vraag, vraag.kenmerk) == ("stappen", kenmerk)
    omgeving.initiatieven.verander_status(kenmerk, "projectplan", door="Jo Vos")
    assert "Projectplan maken" not in knoppen()


def test_wat_niet_op_elkaar_volgt_verandert_niets(omgeving: Omgeving) -> None:
    _, kenmerk = dien_in(omgeving)
    with pytest.raises(OnmogelijkeOvergang):
        omgeving.initiatieven.verander_status(kenmerk, "uitvoering", door="Jo Vos")
    stand = omgeving.initiatieven.stand(kenmerk)
    assert stand is not None
    assert (stand.status, stand.gebeurtenissen) == ("ingediend", ())


def test_een_initiatief_dat_er_niet_is(omgeving: Omgeving) -> None:
    with pytest.raises(OnbekendInitiatief):
        omgeving.initiatieven.verander_status("2026-7KQ3MY", "in_gesprek", door="Jo Vos")


def test_de_belofte_en_eerlijk_als_die_niet_is_gehouden(omgeving: Omgeving) -> None:
    _, kenmerk = dien_in(omgeving)
    dag = klok.voluit(klok.vandaag() + timedelta(weeks=4))
    assert f"neemt uiterlijk {dag} contact met u op" in status(omgeving, kenmerk)
    with klok.verschuif(timedelta(weeks=4)):
        assert f"neemt uiterlijk {dag} contact met u op" in status(omgeving, kenmerk)
    with klok.verschuif(timedelta(weeks=4, days=1)):
        te_laat = status(omgeving, kenmerk)
        assert f"had uiterlijk {dag} contact met u moeten opnemen" in te_laat
        assert "neemt uiterlijk" not in te_laat
        omgeving.initiatieven.verander_status(kenmerk, "in_gesprek", door="Jo Vos")
        assert dag not in status(omgeving, kenmerk)


def test_zonder_termijn_geen_datum_en_zonder_teksten_de_coordinator(omgeving: Omgeving) -> None:
    gemeente = omgeving.gegevens.gemeente
    zonder = gemeente.inhoud.model_copy(
        update={"termijnen": gemeente.inhoud.termijnen.model_copy(update={"eerste_contact": None})}
    )
    gegevens = dataclasses.replace(
        omgeving.gegevens, gemeente=dataclasses.replace(gemeente, inhoud=zonder)
    )
    _, kenmerk = dien_in(dataclasses.replace(omgeving, gegevens=gegevens))
    assert "uiterlijk" not in status(omgeving, kenmerk)
    stand = omgeving.initiatieven.stand(kenmerk)
    assert stand is not None
    onbekend = dataclasses.replace(stand, status="verwijderd")
    kaal = toon_status(gegevens, onbekend)
    assert "Vraag de coördinator inwonerbetrokkenheid van de gemeente Dalfsen hoe" in kaal.tekst


def test_geen_status_belooft_of_vraagt_iets_onmogelijks(omgeving: Omgeving) -> None:
    statussen = omgeving.gegevens.statussen
    assert set(statussen.statussen) == set(STATUSSEN) - {"verwijderd"}
    assert all("{" not in f"{tekst.nu}{tekst.straks}" for tekst in statussen.statussen.values())
