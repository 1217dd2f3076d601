"""What looks like a matter for elsewhere and may be an own idea: asked only where it is in doubt."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.opslag import Databron
from acties.tussendoor.ook_een_idee import VERZOEK, kan_ook_een_idee_zijn, vraag_eigen_idee
from acties.tussendoor.twijfel import vraag_wat_bedoeld
from kennisbank.laden import GemeenteGegevens
from tests.hulp.tussendoor import Gesprek


@pytest.fixture
def bron(sqlite_bron: Databron) -> Databron:
    """One kind of database: this is about words."""
    return sqlite_bron


def test_alleen_waar_het_kan_wordt_gevraagd() -> None:
    for route, tekst in (
        ("melding", "er zou hier een fietspomp moeten komen"),
        ("melding", "wij willen een extra prullenbak bij de vijver"),
        ("melding", "Trapveldje"),
        ("bouwplan", "ik wil bloemen zaaien voor mijn huis"),
        ("bouwplan", "graag een pluktuin achter onze straat"),
        ("meepraten", "wij gaan zelf een dorpsavond beleggen over de rondweg"),
        ("meepraten", "kan ik een debat organiseren over het zonnepark"),
    ):
        assert kan_ook_een_idee_zijn(route, tekst), tekst
    for route, tekst in (
        ("melding", "er moet een nieuwe lamp komen want de oude is kapot"),
        ("melding", "hondenpoep"),
        ("melding", "de gemeente moet de heg snoeien"),
        ("bouwplan", "een tuinhuisje met bloembakken op het dak"),
        ("bouwplan", "ik wil een hek om mijn tuin"),
        ("meepraten", "wanneer is de bijeenkomst van de gemeente over de rondweg"),
        ("meepraten", "ik wil meepraten over de windmolens"),
        ("klacht", "er zou een andere ambtenaar moeten komen"),
    ):
        assert not kan_ook_een_idee_zijn(route, tekst), tekst


def test_wie_wil_dat_de_gemeente_het_doet_hoort_waar(omgeving: Omgeving) -> None:
    gesprek = Gesprek(omgeving)
    vraag = gesprek.zeg("er mag hier best een fietspomp komen", "melding")
    verteld = str(gesprek.laatste)
    idee, verzoek, melding = vraag.knoppen
    assert idee.opdracht.gegevens == {"verhaal": verteld}
    assert (verzoek.label, melding.opdracht.intent) == ("Ik wil dat de gemeente dit doet", "melding")
    weg = gesprek.zeg(verzoek.label, "melding", dict(verzoek.opdracht.gegevens))
    assert "Zeg erbij wat u wilt, waarom" in weg.tekst
    assert "kapot" not in weg.tekst
    assert weg.knoppen[0].opdracht.gegevens == {"verhaal": verteld}
    # Who chooses the report is shown that whole, and who says it again is not asked again.
    for nogmaals in (None, melding):
        gesprek = Gesprek(omgeving)
        gesprek.zeg("er mag hier best een fietspomp komen", "melding")
        gekozen = dict(nogmaals.opdracht.gegevens) if nogmaals else None
        assert "kapot is" in gesprek.zeg("er moet echt een fietspomp komen", "melding", gekozen).tekst


def test_zonder_tekst_voor_een_verzoek_zijn_er_twee_keuzes(dalfsen: GemeenteGegevens) -> None:
    bericht = vraag_eigen_idee(dalfsen, "bouwplan", 3)
    assert bericht is not None
    assert [k.opdracht.gegevens.get("keuze") for k in bericht.knoppen] == [None, "gekozen"]
    assert VERZOEK not in str(bericht.knoppen)


def test_wie_gas_ruikt_hoort_ook_het_storingsnummer(omgeving: Omgeving) -> None:
    for tekst in ("er hangt een gaslucht op zolder", "ik ruik gas!!", "gaslek in de kelder"):
        bericht = Gesprek(omgeving).zeg(tekst, "gevaar")
        assert bericht.tekst.index("112") < bericht.tekst.index("0800-9009")
        assert "113" not in bericht.tekst
    for tekst in ("er is brand in de gastenkamer", "ik wil niet meer leven"):
        assert "0800-9009" not in Gesprek(omgeving).zeg(tekst, "gevaar").tekst


def test_bij_twijfel_over_iets_nieuws_kan_ook_de_gemeente(dalfsen: GemeenteGegevens) -> None:
    bericht = vraag_wat_bedoeld(dalfsen, ["initiatief_indienen", "melding"], verhaal=4)
    assert bericht is not None
    assert bericht.knoppen[-1].opdracht.gegevens == {"keuze": VERZOEK, "verhaal": "4"}
    bericht = vraag_wat_bedoeld(dalfsen, ["initiatief_indienen", "klacht"])
    assert bericht is not None
    assert len(bericht.knoppen) == 2
