"""Passing a question on, answering it, approving the answer: on both databases."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select

from acties import klok
from acties.gesprekken import EIGEN_KANAAL, gesprek_als_tekst
from acties.omgeving import Omgeving
from acties.opslag import (
    Account,
    DoorgezetteVraag,
    Gesprek,
    Inkomend,
    Koppeling,
    Reactie,
    Uitgaand,
)
from acties.overgangen import OnmogelijkeOvergang
from acties.participatie.toegang import geef_aan_account
from acties.vraagbaak.artikel import GeenArtikel, Schrijfwijze
from acties.vraagbaak.brieven import Nabij
from acties.vraagbaak.doorzetten import OnbekendeVraag, ZelfdePersoon
from acties.vraagbaak.hulp import zonder_dossier
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Einde
from bot.poort import Inbox
from kennisbank.schema.vraag import KeuzeVraag
from tests.acties.test_gesprekken import zei
from tests.hulp.databases import op_een_database
from tests.hulp.gesprekken import Dialoog, maak_gesprek

VRAAG = "Mag er een pony meelopen met een bewonersavond?"
NABIJ = (Nabij("dalfsen:bijeenkomst#dag", "Dalfsen, Met Elkaar 2.0, 2.1.5", "De dag.", "bijeenkomst"),)
ZO = Schrijfwijze()


class Vrager:
    """Somebody who asked something that nobody knows."""

    def __init__(self, omgeving: Omgeving, vraag: str = VRAAG) -> None:
        self.omgeving, self.dienst = omgeving, omgeving.doorzetten
        self.gesprek = maak_gesprek(omgeving.bron)
        self.nummer = 0
        self.vraag_id = self.zeg(vraag, "kennisvraag")

    def zeg(self, tekst: str, intent: str | None, *, knop: bool = False) -> int:
        self.nummer += 1
        inkomend = zei(self.omgeving.bron, self.gesprek, self.nummer, tekst, intent, knop=knop)
        with self.omgeving.bron.schrijven() as sessie:
            sessie.get_one(Gesprek, self.gesprek).volgorde = self.nummer
        return inkomend

    def zet_door(self) -> str:
        verzoek = self.zeg("zet maar door", "vraag_doorzetten")
        vraag_id = self.dienst.welke_vraag(self.gesprek, verzoek)
        assert vraag_id is not None
        return self.dienst.zet_door(self.gesprek, vraag_id, verzoek, NABIJ).kenmerk

    def leest(self) -> list[Any]:
        """What the assistant said without being spoken to."""
        inbox = Inbox(self.omgeving.bron, self.omgeving.gegevens)
        return [r.uitgaand.bericht for r in inbox.regels(self.gesprek) if r.uitgaand and r.los]


@pytest.fixture
def vrager(omgeving: Omgeving) -> Vrager:
    return Vrager(omgeving)


def brieven(omgeving: Omgeving) -> list[Uitgaand]:
    return omgeving.outbox.alle()


def test_de_vraag_gaat_naar_de_adviseur_zonder_de_vrager(vrager: Vrager, omgeving: Omgeving) -> None:
    kenmerk = vrager.zet_door()
    [brief] = brieven(omgeving)
    assert (brief.sleutel, brief.ontvanger) == (f"vraag:{kenmerk}", "coordinator@localhost")
    tekst = brief.inhoud["tekst"]
    for deel in (VRAAG, "De dag.", "2.1.5", f"vragen beantwoord {kenmerk} --door"):
        assert deel in tekst
    assert "zet maar door" not in tekst
    assert vrager.gesprek not in str(brief.inhoud)


def test_de_adviseur_kan_een_eigen_adres_hebben(omgeving: Omgeving) -> None:
    eigen = omgeving.instellingen.model_copy(update={"adviseur_email": "adviseur@voorbeeld.nl"})
    vrager = Vrager(Omgeving(eigen, omgeving.bron, omgeving.gegevens))
    vrager.zet_door()
    assert brieven(omgeving)[0].ontvanger == "adviseur@voorbeeld.nl"


def test_een_vraag_gaat_een_keer_door_en_een_herhaling_krijgt_hetzelfde(vrager: Vrager) -> None:
    verzoek = vrager.zeg("zet maar door", "vraag_doorzetten")
    eerst = vrager.dienst.zet_door(vrager.gesprek, vrager.vraag_id, verzoek)
    assert eerst == vrager.dienst.zet_door(vrager.gesprek, vrager.vraag_id, verzoek)
    assert eerst.nieuw
    later = vrager.zeg("zet door hoor", "vraag_doorzetten")
    nog_eens = vrager.dienst.zet_door(vrager.gesprek, vrager.vraag_id, later)
    assert nog_eens == replace(eerst, nieuw=False)
    assert len(vrager.dienst.alle()) == len(brieven(vrager.omgeving)) == 1


@op_een_database
@pytest.mark.parametrize(
    ("ervoor", "getypt", "zelf"),
    [
        ((), "zet maar door", False),
        ((("dank u", "bedanken"),), "kun je dat aan iemand vragen", False),
        ((), "kun je het vragen aan iemand die het weet", False),
        ((), "vraag aan de adviseur of een paard ook mee mag lopen", True),
    ],
)
def test_welke_vraag_is_bedoeld(
    vrager: Vrager, ervoor: tuple[tuple[str, str], ...], getypt: str, zelf: bool
) -> None:
    for tekst, intent in ervoor:
        vrager.zeg(tekst, intent)
    verzoek = vrager.zeg(getypt, "vraag_doorzetten")
    gevonden = vrager.dienst.welke_vraag(vrager.gesprek, verzoek)
    assert gevonden == (verzoek if zelf else vrager.vraag_id)


def test_van_een_verhaal_gaat_alleen_de_vraag_mee(omgeving: Omgeving) -> None:
    verhaal = "Ik ben Sanne de Boer en wij willen een moestuin. Mag er ook een pony bij?"
    vrager = Vrager(omgeving, verhaal)
    [rij] = [vrager.dienst.een(vrager.zet_door())]
    assert rij.vraag == "Mag er ook een pony bij?"


def test_na_iets_anders_is_er_geen_vraag(vrager: Vrager) -> None:
    vrager.zeg("er ligt een stoeptegel los", "melding")
    verzoek = vrager.zeg("zet maar door", "vraag_doorzetten")
    assert vrager.dienst.welke_vraag(vrager.gesprek, verzoek) is None


def test_een_knop_kan_geen_vraag_van_een_ander_doorzetten(vrager: Vrager, omgeving: Omgeving) -> None:
    ander = Vrager(omgeving, "Wat is mijn adres?")
    verzoek = vrager.zeg("Stel deze vraag", "vraag_doorzetten", knop=True)
    assert vrager.dienst.welke_vraag(vrager.gesprek, verzoek, ander.vraag_id) is None
    assert vrager.dienst.welke_vraag(vrager.gesprek, verzoek, vrager.vraag_id) == vrager.vraag_id


def test_het_antwoord_staat_een_keer_in_het_gesprek(vrager: Vrager) -> None:
    kenmerk = vrager.zet_door()
    assert vrager.leest() == []
    vrager.dienst.beantwoord(kenmerk, "Ja, aan een touw.", door="Jo Vos")
    [bericht] = vrager.leest()
    assert VRAAG in bericht.tekst
    assert "Ja, aan een touw." in bericht.tekst
    assert re.fullmatch(r"Antwoord van de adviseur, \d{1,2} [a-z]+ \d{4}", bericht.bron)
    with pytest.raises(OnmogelijkeOvergang):
        vrager.dienst.beantwoord(kenmerk, "Nee.", door="Jo Vos")
    assert vrager.leest() == [bericht]
    with vrager.omgeving.bron.lezen() as sessie:
        assert sessie.scalar(select(Inkomend.status).where(Inkomend.kanaal == EIGEN_KANAAL)) == (
            "afgehandeld"
        )


def test_wat_misgaat_bij_het_antwoorden_laat_niets_achter(
    vrager: Vrager, monkeypatch: pytest.MonkeyPatch
) -> None:
    kenmerk = vrager.zet_door()

    def stuk(*_: Any) -> None:
        raise RuntimeError

    with monkeypatch.context() as even:
        even.setattr("acties.vraagbaak.doorzetten.zeg_uit_zichzelf", stuk)
        with pytest.raises(RuntimeError):
            vrager.dienst.beantwoord(kenmerk, "Ja.", door="Jo Vos")
    assert vrager.dienst.een(kenmerk).status == "gesteld"
    vrager.dienst.beantwoord(kenmerk, "Ja.", door="Jo Vos")
    assert len(vrager.leest()) == 1


def test_zonder_antwoord_leest_de_vrager_waarom(vrager: Vrager) -> None:
    kenmerk = vrager.zet_door()
    vrager.dienst.trek_terug(kenmerk, door="Jo Vos", reden="Dit regelt de provincie.")
    [bericht] = vrager.leest()
    assert "komt geen antwoord" in bericht.tekst
    assert "Dit regelt de provincie." in bericht.tekst


def test_een_onbekend_kenmerk(omgeving: Omgeving) -> None:
    with pytest.raises(OnbekendeVraag):
        omgeving.doorzetten.een("V-222222")


def test_wie_antwoordde_keurt_niet_zelf_goed(vrager: Vrager) -> None:
    kenmerk = vrager.zet_door()
    with pytest.raises(OnmogelijkeOvergang):
        vrager.dienst.keur_goed(kenmerk, door="An de Wit", schrijfwijze=ZO)
    vrager.dienst.beantwoord(kenmerk, "Ja.", door="Jo Vos")
    for zelfde in ("Jo Vos", " jo  VOS "):
        with pytest.raises(ZelfdePersoon):
            vrager.dienst.keur_goed(kenmerk, door=zelfde, schrijfwijze=ZO)
    assert vrager.dienst.een(kenmerk).status == "beantwoord"


@op_een_database
@pytest.mark.parametrize(
    ("antwoord", "zo", "waarom"),
    [
        ("ja " * 140, ZO, "140 woorden lang"),
        ("# Ja\n\nhoor", ZO, "kop met"),
        ("Zie [hier](https://voorbeeld.nl).", ZO, "kan een gesprek niet laten zien"),
        ("Ja.", Schrijfwijze(vraag="Mag dat? " * 30), "Geef met --vraag"),
    ],
)
def test_wat_geen_artikel_kan_worden_blijft_een_antwoord(
    vrager: Vrager, antwoord: str, zo: Schrijfwijze, waarom: str
) -> None:
    kenmerk = vrager.zet_door()
    vrager.dienst.beantwoord(kenmerk, antwoord, door="Jo Vos")
    with pytest.raises(GeenArtikel, match=waarom):
        vrager.dienst.keur_goed(kenmerk, door="An de Wit", schrijfwijze=zo)
    assert vrager.dienst.een(kenmerk).status == "beantwoord"
    assert list(vrager.omgeving.instellingen.artikelmap.rglob("*.md")) == []


@op_een_database
def test_een_goedgekeurd_antwoord_geeft_de_vraagbaak_voortaan_zelf(
    klein: Omgeving,
) -> None:
    assert klein.vraagbaak is not None
    assert not klein.vraagbaak.vraag(VRAAG).beantwoord
    vrager = Vrager(klein)
    kenmerk = vrager.zet_door()
    vrager.dienst.beantwoord(
        kenmerk, "Ja, een pony mag mee: aan een touw.  \nNiet in de zaal.", door="Jo"
    )
    naam = vrager.dienst.keur_goed(kenmerk, door="An de Wit", schrijfwijze=ZO)
    assert (klein.instellingen.artikelmap / "dalfsen" / naam).exists()
    antwoord = klein.vraagbaak.vraag(VRAAG)
    assert antwoord.beantwoord
    [deel] = antwoord.delen
    assert "aan een touw" in deel.tekst
    assert deel.bronregel.startswith("Dalfsen, Antwoord van de adviseur, ")
    # Withdrawn, it is gone at the next question.
    vrager.dienst.trek_terug(kenmerk, door="Jo", reden="Dit is veranderd.")
    assert not klein.vraagbaak.vraag(VRAAG).beantwoord
    assert len(vrager.leest()) == 1


def test_een_artikel_dat_niet_klopt_laat_de_vraagbaak_door_antwoorden(
    klein: Omgeving,
) -> None:
    assert klein.vraagbaak is not None
    eigen = klein.instellingen.artikelmap / "dalfsen"
    eigen.mkdir(parents=True)
    (eigen / "stuk.md").write_text("geen gegevens\n")
    assert klein.vraagbaak.vraag("wat is het doel").kandidaten
    with pytest.raises(Exception, match=r"stuk\.md:1: bovenaan staan geen gegevens"):
        assert Omgeving(klein.instellingen, klein.bron, klein.gegevens).vraagbaak


# An employee asks for help


@op_een_database
@pytest.mark.parametrize(
    ("zegt", "gesprek", "dossier"),
    [
        ("gesprek en dossier", True, True),
        ("ja", True, True),
        ("alleen mijn dossier", False, True),
        ("het gesprek", True, False),
        ("nee", False, False),
    ],
)
def test_een_medewerker_kiest_wat_er_meegaat(
    omgeving: Omgeving, zegt: str, *, gesprek: bool, dossier: bool
) -> None:
    vrager = Vrager(omgeving)
    dialoog = Dialoog(omgeving, vrager.gesprek)
    dialoog.doe(g.Start("dossier_beginnen"))
    dialoog.zeg("Herinrichting Dorpsplein")
    dialoog.doe(g.Start("hulp_adviseur"))
    dialoog.zeg("Hoe betrek ik jongeren bij het centrumplan?")
    getoond = omgeving.hulpstukken.dossier(vrager.gesprek)
    einde = dialoog.zeg(zegt)
    assert isinstance(einde, Einde)
    assert (einde.gegevens["met_gesprek"], einde.gegevens["met_dossier"]) == (gesprek, dossier)
    rij = omgeving.doorzetten.een(einde.gegevens["vraag"])
    vraag, bij = rij.vraag.split("\n\n")
    assert (rij.soort, vraag) == ("hulp", "Hoe betrek ik jongeren bij het centrumplan?")
    # By whose name it was asked is said in the question, so that it goes along always.
    assert "Herinrichting Dorpsplein" in bij
    assert (rij.gesprek_tekst is not None) is gesprek
    # What went along is what was shown before.
    assert rij.dossier_tekst == (getoond if dossier else None)
    assert getoond is not None
    assert "Naam van het project: Herinrichting Dorpsplein" in getoond
    [brief] = brieven(omgeving)
    assert VRAAG not in brief.inhoud["tekst"], "de brief verwijst ernaar"
    assert ("het dossier" in brief.inhoud["tekst"]) is dossier


def test_zonder_dossier_is_dat_geen_keuze(omgeving: Omgeving) -> None:
    vrager = Vrager(omgeving)
    assert omgeving.hulpstukken.dossier(vrager.gesprek) is None
    heel = omgeving.gegevens.vragenlijsten["hulp_adviseur"].inhoud
    [vraag] = [v for v in zonder_dossier(heel).vragen if isinstance(v, KeuzeVraag)]
    assert [keuze.sleutel for keuze in vraag.keuzes] == ["gesprek", "niets"]
    dialoog = Dialoog(omgeving, vrager.gesprek)
    dialoog.doe(g.Start("hulp_adviseur"))
    dialoog.zeg("Hoe betrek ik jongeren bij het centrumplan?")
    einde = dialoog.zeg("1")
    assert isinstance(einde, Einde)
    assert (einde.gegevens["met_gesprek"], einde.gegevens["met_dossier"]) == (True, False)


def test_wie_is_aangemeld_stuurt_het_dossier_uit_een_andere_browser_mee(omgeving: Omgeving) -> None:
    eerst, daarna = maak_gesprek(omgeving.bron), maak_gesprek(omgeving.bron)
    dialoog = Dialoog(omgeving, eerst)
    dialoog.doe(g.Start("dossier_beginnen"))
    dialoog.zeg("Herinrichting Dorpsplein")
    assert omgeving.hulpstukken.dossier(daarna) is None
    with omgeving.bron.schrijven() as sessie:
        account = Account(gemeente="dalfsen", email="an@voorbeeld.nl", naam="An Vos", rol="medewerker")
        sessie.add(account)
        sessie.flush()
        geef_aan_account(sessie, eerst, account.id)
        sessie.add(Koppeling(gesprek_id=daarna, account_id=account.id, gekoppeld_op=klok.nu()))
    tekst = omgeving.hulpstukken.dossier(daarna) or ""
    assert "Herinrichting Dorpsplein" in tekst
    assert "an@voorbeeld.nl" not in tekst
    assert "An Vos" not in tekst


def test_het_gesprek_als_tekst_staat_op_volgorde(vrager: Vrager) -> None:
    kenmerk = vrager.zet_door()
    vrager.dienst.beantwoord(kenmerk, "Ja.", door="Jo")
    with vrager.omgeving.bron.lezen() as sessie:
        tekst = gesprek_als_tekst(sessie, vrager.gesprek)
        assert sessie.scalars(select(Reactie)).one()
    assert [deel.split(":")[0] for deel in tekst.split("\n\n") if ": " in deel][:3] == [
        "Vrager",
        "Vrager",
        "Samenspraak",
    ]


def test_alleen_vragen_van_deze_gemeente(vrager: Vrager) -> None:
    kenmerk = vrager.zet_door()
    with vrager.omgeving.bron.schrijven() as sessie:
        sessie.scalars(select(DoorgezetteVraag)).one().gemeente = "elders"
    assert vrager.dienst.alle() == []
    with pytest.raises(OnbekendeVraag):
        vrager.dienst.een(kenmerk)
