"""The texts of teksten.yml, as people read them."""

from __future__ import annotations

from dataclasses import replace

from acties.tussendoor.gezegde import zeg
from kennisbank.laden import GemeenteGegevens, Versie
from kennisbank.schema.contact import Contact


def test_alle_teksten_zijn_in_te_vullen_en_kort_genoeg(dalfsen: GemeenteGegevens) -> None:
    for naam in dalfsen.teksten.teksten:
        for in_vragenlijst in (False, True):
            bericht = zeg(dalfsen, naam, in_vragenlijst=in_vragenlijst)
            assert "{" not in bericht.tekst
            assert len(bericht.tekst.split()) <= 80, naam


def test_alleen_de_keuze_voor_een_idee_neemt_het_verhaal_mee(dalfsen: GemeenteGegevens) -> None:
    knoppen = zeg(dalfsen, "nlu_fallback", verhaal=3).knoppen
    assert {k.opdracht.intent: k.opdracht.gegevens for k in knoppen} == {
        "initiatief_indienen": {"verhaal": "3"},
        "hervatten": {},
        "hulp": {},
    }
    assert all(knop.genummerd for knop in knoppen)


def test_de_keuze_voor_een_veelgestelde_vraag_noemt_die_vraag(dalfsen: GemeenteGegevens) -> None:
    knoppen = {k.label: k.opdracht for k in zeg(dalfsen, "kennisvraag").knoppen}
    opdracht = knoppen["Wat gebeurt er na het indienen?"]
    assert (opdracht.intent, opdracht.gegevens) == ("kennisvraag", {"keuze": "na_indienen"})


def test_in_de_vragenlijst_staan_er_geen_keuzes(dalfsen: GemeenteGegevens) -> None:
    for naam in dalfsen.teksten.teksten:
        assert zeg(dalfsen, naam, in_vragenlijst=True).knoppen == ()


def test_wie_een_mens_wil_spreken_ziet_hoe_als_de_gemeente_dat_invult(
    dalfsen: GemeenteGegevens,
) -> None:
    ingevuld = dalfsen.gemeente.inhoud.model_copy(
        update={"contact": Contact(telefoon="0123 45 67 89", email="initiatief@voorbeeld.nl")}
    )
    bericht = zeg(replace(dalfsen, gemeente=Versie.van(ingevuld)), "mens_spreken")
    assert bericht.tekst.endswith("Telefoon: 0123 45 67 89\n\nE-mail: initiatief@voorbeeld.nl")
    assert "Telefoon" not in zeg(dalfsen, "mens_spreken").tekst
