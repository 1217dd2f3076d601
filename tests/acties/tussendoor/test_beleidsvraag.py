"""Whether a message asks about the policy, whatever its words may be taken for."""

from __future__ import annotations

from acties.tussendoor.beleidsvraag import (
    gaat_daarover,
    heet_precies_zo,
    noemt_alleen_iets,
    staat_in_de_kop,
    vraagt_naar_het_beleid,
    vraagt_wat_het_beleid_zegt,
)
from kennisbank.vraagbaak.antwoord import Antwoord, Context, Deelantwoord


def _gevonden(sleutel: str, tekst: str) -> Antwoord:
    return Antwoord((Deelantwoord("passage", "zeestad", tekst, (), sleutel),), 0.8, 1.0, Context())


def test_wie_iets_in_het_algemeen_vraagt_vraagt_naar_het_beleid() -> None:
    for tekst in (
        "waarom is het beleid van 2021 vernieuwd",
        "welke taken heeft de opdrachtgever?",
        "moeten we ons houden aan de regels van de provincie",
        "heeft de gemeenteraad een controlerende rol",
        "ik wil graag weten wie het eindverslag schrijft",
        "uit welke stukken bestaat het eindverslag",
        "blijft de dorpsraad straks bestaan",
        "uit hoeveel stappen bestaat een goed gesprek",
    ):
        assert vraagt_naar_het_beleid(tekst), tekst
    for tekst in (
        "waarom wilt u dat weten",
        "wie leest het gesprek later terug",
        "hoe staat het met mijn idee",
        "waarom is dat nodig",
        "wat is daar het nut van",
        "wanneer hoor ik iets over ons plan?",
        "waarom?",
        "is dat dan mogelijk",
        "de lantaarn op het plein is stuk",
    ):
        assert not vraagt_naar_het_beleid(tekst), tekst


def test_een_los_begrip_is_geen_vraag_en_wijst_nergens_naar() -> None:
    for tekst in ("gebiedsverbinders", "vijf uitgangspunten", "belang-invloed matrix"):
        assert noemt_alleen_iets(tekst), tekst
    for tekst in ("waarom dat", "mijn idee", "daar dus", "ik heb een idee"):
        assert not noemt_alleen_iets(tekst), tekst


def test_het_antwoord_gaat_over_wat_genoemd_is() -> None:
    antwoord = _gevonden("raad#wie-het-verslag-krijgt", "Het eindverslag is er voor alle betrokkenen.")
    assert gaat_daarover("waarom krijgt iedereen het eindverslag", antwoord)
    assert not staat_in_de_kop("waarom krijgt iedereen het eindverslag", antwoord)
    assert staat_in_de_kop("wie leest het verslag", antwoord)
    assert gaat_daarover("krant nu", _gevonden("krant", "De Krant."))
    assert not gaat_daarover("top", antwoord)
    assert gaat_daarover("hoeveel was er in 2022", _gevonden("geld#budget", "In 2022 was er veel."))
    # Everyday words say nothing of what it is about.
    assert not gaat_daarover("waarom wordt de berm niet gemaaid door de gemeente", antwoord)
    assert not gaat_daarover("eindverslag", Antwoord((), 0.0, 0.0, Context()))


def test_een_begrip_heet_zo_als_het_heel_in_de_kop_staat() -> None:
    antwoord = _gevonden("beleid#de-gouden-draad-in-de-wijk", "Over de draad.")
    assert heet_precies_zo("gouden draad", antwoord)
    assert not heet_precies_zo("gouden draad", antwoord, geheel=True)
    assert heet_precies_zo("de gouden draad", _gevonden("beleid#gouden-draad", ""), geheel=True)
    for tekst in ("gouden draadjes", "wijkdraad", "de", "draad en naald"):
        assert not heet_precies_zo(tekst, antwoord), tekst


def test_wie_het_beleid_noemt_vraagt_wat_dat_zegt() -> None:
    for tekst, document in (
        ("hoeveel geld is er volgens het actieplan", "Actieplan Samenlevingsgericht werken"),
        ("waar staat de toolbox?", "Participatietoolbox"),
        ("De avond loopt uit de hand. Wat zegt het beleid daarover?", "Met Elkaar 2.0"),
    ):
        assert vraagt_wat_het_beleid_zegt(tekst, document), tekst
    for tekst in (
        "hoe staat het met mijn plan in het beleid?",
        "ik wil het beleid veranderen",
        "De avond over het beleid was rommelig. Wie ruimt de zaal op?",
        "moet er participatie bij de rotonde?",
    ):
        assert not vraagt_wat_het_beleid_zegt(tekst, "Aanpak participatie"), tekst


def test_een_getal_alleen_zegt_waar_het_over_gaat() -> None:
    gevonden = _gevonden("plan#het-plan", "Het 40%-plan heeft 15 onderdelen.")
    for tekst in ("40%", "40 procent", "15"):
        assert gaat_daarover(tekst, gevonden), tekst
    for tekst in ("4", "41%", "5%"):
        assert not gaat_daarover(tekst, gevonden), tekst
