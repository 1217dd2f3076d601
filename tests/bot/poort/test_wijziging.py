"""A message that was edited, passed on, or answered by the channel itself."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from acties.berichten import Bericht, Opdracht
from acties.omgeving import Omgeving
from acties.opslag import Antwoord, Inkomend
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.uitkomst import VraagOpen
from bot.poort import Doorgestuurd, Inbox, Kanaalbericht, Knopdruk, Tekst, Wijziging
from bot.poort import wijziging as w
from bot.poort.zelf import KANAAL, toon_doorgestuurd, uit_kanaalopdracht

CONTACT = "Sanne de Boer, sanne@voorbeeld.nl"


@pytest.fixture
def inbox(omgeving: Omgeving) -> Inbox:
    return Inbox(omgeving.bron, omgeving.gegevens)


class Gesprek:
    """A conversation in which messages are stored and answered, without Rasa."""

    def __init__(self, omgeving: Omgeving, inbox: Inbox) -> None:
        self._omgeving, self._inbox = omgeving, inbox
        self.zeg("begin", "Ik heb een idee", g.Start("intake"))

    def zeg(self, bericht_id: str, tekst: str, gebeurtenis: g.Gebeurtenis | None = None) -> Any:
        nummer = self._inbox.leg_vast("g", "t", bericht_id, Tekst(tekst))
        gebeurtenis = gebeurtenis or g.Beantwoord(Inbreng(tekst=tekst))
        uitkomst = self._omgeving.vragenlijsten.stap("g", f"t:{bericht_id}", gebeurtenis)
        self._inbox.handel_af(nummer, [Bericht(tekst="goed")])
        return uitkomst

    def wijzig(self, van: str, tekst: str, nieuw: str = "1") -> tuple[Opdracht | None, int]:
        nummer = self._inbox.leg_vast("g", "t", f"{van}:{nieuw}", Wijziging(van, tekst))
        with self._omgeving.bron.lezen() as sessie:
            rij = sessie.get_one(Inkomend, nummer)
            return (Opdracht.model_validate(rij.opdracht) if rij.opdracht else None), nummer

    def voer_uit(self, van: str, tekst: str, opdracht: Opdracht, nieuw: str = "1") -> Any:
        herzie = g.Herzie(
            tuple(opdracht.gegevens["vraag"].split(",")), opdracht.gegevens.get("keuze"), tekst
        )
        return self._omgeving.vragenlijsten.stap("g", f"t:{van}:{nieuw}", herzie)

    def antwoord(self, vraag: str) -> Any:
        with self._omgeving.bron.lezen() as sessie:
            return sessie.scalars(
                select(Antwoord.waarde).where(Antwoord.vraag == vraag).order_by(Antwoord.id.desc())
            ).first()


@pytest.fixture
def gesprek(omgeving: Omgeving, inbox: Inbox) -> Gesprek:
    return Gesprek(omgeving, inbox)


def gezegd(opdracht: Opdracht | None) -> list[Bericht]:
    assert opdracht is not None
    assert opdracht.intent == KANAAL
    return uit_kanaalopdracht(opdracht)[0]


def test_een_veranderd_antwoord_wordt_het_antwoord(gesprek: Gesprek) -> None:
    vraag = gesprek.zeg("m1", CONTACT)
    assert isinstance(vraag, VraagOpen)
    vraag = gesprek.zeg("m2", "Een moestuin bij de school in Hoonhorst")
    opdracht, _ = gesprek.wijzig("m2", "Een pluktuin bij de kerk in Hoonhorst")
    assert opdracht is not None
    assert opdracht.intent == "correctie"
    assert opdracht.gegevens["keuze"] == opdracht.gegevens["vraag"].split(",")[0]
    na = gesprek.voer_uit("m2", "Een pluktuin bij de kerk in Hoonhorst", opdracht)
    # Where the person was, they still are.
    assert isinstance(na, VraagOpen)
    assert na.vraag == vraag.vraag
    assert na.fout is None
    assert [m.soort for m in na.meldingen] == ["gewijzigd"]
    assert gesprek.antwoord(opdracht.gegevens["keuze"]) == "Een pluktuin bij de kerk in Hoonhorst"
    # And once more, of the edit itself.
    opdracht, _ = gesprek.wijzig("m2", "Een boomgaard", nieuw="2")
    assert opdracht is not None
    gesprek.voer_uit("m2", "Een boomgaard", opdracht, nieuw="2")
    assert gesprek.antwoord(opdracht.gegevens["vraag"].split(",")[0]) == "Een boomgaard"


def test_een_verandering_die_niet_te_lezen_is_laat_het_antwoord_staan(gesprek: Gesprek) -> None:
    gesprek.zeg("m1", CONTACT)
    opdracht, _ = gesprek.wijzig("m1", "bla")
    assert opdracht is not None
    sleutel = opdracht.gegevens["keuze"]
    eerder = gesprek.antwoord(sleutel)
    na = gesprek.voer_uit("m1", "bla", opdracht)
    assert isinstance(na, VraagOpen)
    assert (na.vraag, na.heropend) == (sleutel, True)
    assert gesprek.antwoord(sleutel) == eerder


def test_wat_meer_vragen_beantwoordde_wordt_opnieuw_gelezen(omgeving: Omgeving, inbox: Inbox) -> None:
    verhaal = "Ik wil in Hoonhorst een moestuin beginnen bij de school. Het kost ongeveer 2000 euro."
    nummer = inbox.leg_vast("g", "t", "m0", Tekst(verhaal))
    omgeving.vragenlijsten.stap("g", "t:m0", g.Start("intake", verhaal=verhaal, verhaal_id=nummer))
    inbox.handel_af(nummer, [Bericht(tekst="goed")])
    nieuw = verhaal.replace("2000", "3500")
    nummer = inbox.leg_vast("g", "t", "m0:1", Wijziging("m0", nieuw))
    with omgeving.bron.lezen() as sessie:
        opdracht = Opdracht.model_validate(sessie.get_one(Inkomend, nummer).opdracht)
    assert "keuze" not in opdracht.gegevens
    assert len(opdracht.gegevens["vraag"].split(",")) > 1
    uitkomst = omgeving.vragenlijsten.stap(
        "g", "t:m0:1", g.Herzie(tuple(opdracht.gegevens["vraag"].split(",")), None, nieuw)
    )
    gewijzigd = [m.gegevens["nieuw"] for m in uitkomst.meldingen if m.soort == "gewijzigd"]
    assert any("3500" in tekst for tekst in gewijzigd)
    assert nieuw in gewijzigd


def test_dezelfde_woorden_zijn_geen_verandering(gesprek: Gesprek, inbox: Inbox) -> None:
    gesprek.zeg("m1", CONTACT)
    _, nummer = gesprek.wijzig("m1", f" {CONTACT}")
    assert nummer == inbox.leg_vast("g", "t", "m1", Tekst(CONTACT))
    assert inbox.volgende("g") is None


def test_na_versturen_verandert_niets_meer_vanzelf(gesprek: Gesprek) -> None:
    from tests.hulp.gesprekken import INTAKE

    for nummer, antwoord in enumerate(INTAKE):
        gesprek.zeg(f"a{nummer}", antwoord)
    gesprek.zeg("v", "Versturen", g.Verstuur())
    opdracht, _ = gesprek.wijzig("a1", "Iets heel anders dan wat er stond")
    assert gezegd(opdracht) == [w.AL_VERSTUURD]


def test_wie_gestopt_is_gaat_eerst_verder(gesprek: Gesprek) -> None:
    gesprek.zeg("m1", CONTACT)
    gesprek.zeg("stop", "stop", g.Stop())
    opdracht, _ = gesprek.wijzig("m1", "Piet Jansen, piet@voorbeeld.nl")
    assert gezegd(opdracht) == [w.EERST_VERDER]


def test_een_vraag_die_veranderd_is_wordt_opnieuw_gelezen_als_er_niets_na_kwam(inbox: Inbox) -> None:
    def stuur(bericht_id: str, inbreng: Tekst | Wijziging) -> Opdracht | None:
        nummer = inbox.leg_vast("h", "t", bericht_id, inbreng)
        taak = inbox.volgende("h")
        inbox.handel_af(nummer, [Bericht(tekst="goed")])
        assert taak is not None
        assert taak.id == nummer
        return taak.opdracht

    stuur("m1", Tekst("wie bestlist er"))
    assert stuur("m1:1", Wijziging("m1", "wie beslist er")) is None
    stuur("m2", Tekst("en hoe lang duurt dat"))
    assert gezegd(stuur("m1:2", Wijziging("m1", "wie beslist daarover"))) == [w.TE_LAAT]
    assert gezegd(stuur("x:1", Wijziging("x", "een bericht dat hier niet is"))) == [w.TE_LAAT]


def test_een_bsn_in_een_verandering_wordt_weggehaald(gesprek: Gesprek, inbox: Inbox) -> None:
    gesprek.zeg("m1", CONTACT)
    gesprek.wijzig("m1", f"{CONTACT} bsn 123456782")
    taak = inbox.volgende("g")
    assert taak is not None
    assert taak.gemaskeerd
    assert "123456782" not in taak.tekst


@pytest.mark.parametrize("getypt", [False, True])
def test_wat_is_doorgestuurd_telt_pas_na_een_ja(inbox: Inbox, getypt: bool) -> None:
    nummer = inbox.leg_vast("g", "t", "d", Doorgestuurd("Zullen we een tuin maken?"))
    vraag = toon_doorgestuurd(nummer)
    inbox.handel_af(nummer, [vraag])
    [uit] = inbox.reacties(nummer)
    ja = Tekst("1") if getypt else Knopdruk(uit.tokens[0])
    inbox.leg_vast("g", "t", "ja", ja)
    taak = inbox.volgende("g")
    assert taak is not None
    assert (taak.tekst, taak.opdracht) == ("Zullen we een tuin maken?", None)


def test_het_antwoord_van_het_kanaal_blijft_bij_het_bericht(inbox: Inbox) -> None:
    bericht = Bericht(tekst="Dit kan ik:", bron="ergens")
    daarna = Opdracht(intent="status", gegevens={"kenmerk": "x"})
    inbox.leg_vast("g", "t", "k", Kanaalbericht("/status", (bericht,), daarna))
    taak = inbox.volgende("g")
    assert taak is not None
    assert taak.opdracht is not None
    assert taak.tekst == "/status"
    assert uit_kanaalopdracht(taak.opdracht) == ([bericht], daarna)
