"""What was told once in a dossier is not asked again, and what was told elsewhere finds its place."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.opslag import Databron
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.pad import Gegeven
from acties.vragenlijst.soorten import Inbreng, soort_van
from acties.vragenlijst.toestand import Toestand, open_vraag
from acties.vragenlijst.uitkomst import Einde, VraagOpen
from kennisbank.laden import GemeenteGegevens
from tests.hulp.gesprekken import Dialoog
from tests.hulp.loket import met_dossier
from tests.hulp.vragenlijsten import lijst, vraag


@pytest.fixture
def bron(sqlite_bron: Databron) -> Databron:
    return sqlite_bron


def test_een_moment_dat_het_besluit_is_zegt_wanneer_het_valt(dalfsen: GemeenteGegevens) -> None:
    planning = dalfsen.vragenlijsten["planning"].inhoud
    for gezegd, gevraagd in (
        ("inloopavond 20 mei 2027, raad besluit 7 juli 2027", None),
        ("besluit van het college 3 maart 2027", None),
        ("online enquête 5 april 2027, vaststelling 1 juni 2027", None),
        ("inloopavond 20 mei 2027, terugkoppeling 7 juli 2027", "besluitdatum"),
    ):
        na = verwerk(planning, Toestand(), g.Beantwoord(Inbreng(tekst=gezegd))).toestand
        open_ = open_vraag(planning, na)
        assert (open_.sleutel if open_ is not None else None) == gevraagd, gezegd
    zonder_dag = {"momenten": Gegeven("gegeven", [{"naam": "raadsbesluit", "soort": "besluit"}])}
    open_ = open_vraag(planning, Toestand(zonder_dag))
    assert open_ is not None
    assert open_.sleutel == "besluitdatum"


@pytest.mark.parametrize(
    "gezegd", ["besluit moet 8 juli 2027 zijn", "wijzig datum van het besluit in 8 juli 2027"]
)
def test_wie_de_dag_van_het_besluit_wijzigt_verzet_het_moment(
    dalfsen: GemeenteGegevens, gezegd: str
) -> None:
    planning = dalfsen.vragenlijsten["planning"].inhoud
    momenten = [{"naam": "raad besluit", "soort": "besluit", "datum": "2027-07-07"}]
    toestand = Toestand({"momenten": Gegeven("gegeven", momenten)})
    na = verwerk(planning, toestand, g.Wijzig(None, gezegd)).toestand
    assert na.antwoorden["momenten"].waarde[0]["datum"] == "2027-07-08"


@pytest.mark.parametrize(
    ("tekst", "nieuw"),
    [
        ("Wijzig het doel in een groene straat", "een groene straat"),
        ("sorry, verander de opgave in een te drukke weg", "een te drukke weg"),
        ("pas het projectdoel aan naar minder stenen en meer bomen", "minder stenen en meer bomen"),
        ("wijzig het doel in het plan", None),
        ("verander het doel in overleg met de wethouder", None),
    ],
)
def test_een_wijziging_zonder_dubbelepunt_waar_een_keuze_wordt_gevraagd(
    dalfsen: GemeenteGegevens, tekst: str, nieuw: str | None
) -> None:
    project = dalfsen.vragenlijsten["project"].inhoud
    verteld = ("titel", "achtergrond", "projectdoel", "doel_participatie")
    toestand = Toestand({sleutel: Gegeven("gegeven", "zoals het was") for sleutel in verteld})
    na = verwerk(project, toestand, g.Beantwoord(Inbreng(tekst=tekst))).toestand
    gewijzigd = [a.waarde for a in na.antwoorden.values() if a.waarde != "zoals het was"]
    assert gewijzigd == ([nieuw] if nieuw is not None else [])


def test_een_bedrag_dat_misschien_anders_wordt_blijft_niet_ongezegd() -> None:
    deze = lijst(vraag("v", "bedrag")).vraag("v")
    for tekst, zegt in (
        ("2500 euro, misschien 3000", "3.000"),
        ("tweeduizend euro en mogelijk 3 mille", "3.000"),
        ("1500, eventueel wordt het 2000 euro", "2.000"),
        ("2500, misschien 3 avonden", None),
        ("misschien 3000", "niet zeker"),
    ):
        opmerking = soort_van(deze).lees(deze, Inbreng(tekst=tekst), None).opmerking
        zeker = soort_van(deze).lees(deze, Inbreng(tekst=tekst), None).waarde.partition(" ")[0]
        assert zeker in ("1500.00", "2000.00", "2500.00", "3000.00")
        assert (zegt in (opmerking or "")) if zegt is not None else opmerking is None, tekst


def test_een_verhaal_waar_de_naam_wordt_gevraagd_is_de_opgave(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("dossier_beginnen", daarna="project"))
    verhaal = "Het riool in de Esdoornlaan is aan vervanging toe. " * 4
    vraag = dialoog.zeg(verhaal)
    assert isinstance(vraag, VraagOpen)
    assert (vraag.vraag, "bewaard" in (vraag.fout or "")) == ("titel", True)
    einde = dialoog.zeg("Esdoornlaan")
    assert isinstance(einde, Einde)
    vraag = einde.vervolg
    assert isinstance(vraag, VraagOpen)
    assert vraag.vraag == "projectdoel"
    assert [regel.antwoord for regel in vraag.alvast][1:] == [verhaal.strip()]


def test_tussen_twee_keuzes_gaat_het_gesprek_verder(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("niveau"))
    dialoog.zeg("een nieuw project")
    vraag = dialoog.zeg("ik wil meebeslissen maar alles ligt al vast")
    assert isinstance(vraag, VraagOpen)
    assert [sleutel for sleutel, _ in vraag.keuzes] == ["niets", "meebeslissen"]
    stand = omgeving.vragenlijsten.stand(dialoog.gesprek_id)
    assert [keuze.sleutel for keuze in stand.keuzes] == ["niets", "meebeslissen"]
    vraag = dialoog.zeg("de tweede")
    assert isinstance(vraag, VraagOpen)
    assert vraag.vraag != "mate_van_invloed"
