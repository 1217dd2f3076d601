"""Whole conversations in Telegram, with the real Rasa and action server behind the bot."""

from __future__ import annotations

import io
from collections.abc import Iterator
from email import policy
from email.parser import BytesParser

import httpx
import pytest
from docx import Document
from sqlalchemy import func, select

from acties.initiatief.dienst import Initiatieven
from acties.opslag import Inkomend, Reactie, Telegramchat, Telegramupdate
from tests.hulp.stelsel import Stelsel, stelsel, wacht_tot
from tests.hulp.telegram import Mens, NepTelegram, Vloed, neptelegram

pytestmark = [pytest.mark.stelsel, pytest.mark.timeout(600)]

PUBLIEK = "https://samenspraak.voorbeeld.nl"
GEDULD = 60.0


@pytest.fixture(scope="module")
def nep() -> Iterator[NepTelegram]:
    with neptelegram() as server:
        # With the limits that Telegram has.
        server.vloed = Vloed()
        yield server


@pytest.fixture(scope="module")
def assistent(nep: NepTelegram, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stelsel]:
    """The whole assistant with a bot, as the start command starts it."""
    with stelsel(
        tmp_path_factory.mktemp("telegram"),
        SAMENSPRAAK_TELEGRAM_TOKEN=nep.token,
        SAMENSPRAAK_TELEGRAM_URL=nep.basis,
        SAMENSPRAAK_PUBLIEKE_URL=PUBLIEK,
    ) as draaiend:
        yield draaiend


@pytest.fixture
def sanne(nep: NepTelegram, assistent: Stelsel) -> Mens:
    return nep.mens()


def zeg(wie: Mens, tekst: str, verwacht: str) -> str:
    wie.zegt(tekst)
    return wie.wacht_op(verwacht, GEDULD).tekst


def brief(assistent: Stelsel, stuk: str) -> str:
    """The letter in the mail folder with this in it."""
    gevonden: list[str] = []

    def kijk() -> bool:
        for bestand in assistent.brieven():
            bericht = BytesParser(policy=policy.default).parsebytes(bestand.read_bytes())
            tekst = bericht.get_body(("plain",))
            inhoud = tekst.get_content() if tekst is not None else ""
            if stuk in inhoud:
                gevonden.append(inhoud)
        return bool(gevonden)

    wacht_tot(kijk, f"een brief met {stuk!r}")
    return gevonden[0]


def test_een_idee_van_begin_tot_eind(nep: NepTelegram, assistent: Stelsel, sanne: Mens) -> None:
    sanne.start()
    welkom = sanne.wacht_op("Telegram is een bedrijf buiten de gemeente", GEDULD)
    assert PUBLIEK in welkom.tekst
    sanne.drukt("1. Ik heb een idee")
    sanne.wacht_op("Vraag 1 van 8", GEDULD)
    zeg(sanne, "Sanne de Boer, sanne@voorbeeld.nl", "Vraag 2 van 8")
    idee = sanne.zegt("Een moestuin bij de shcool in Hoonhorst")
    sanne.wacht_op("Vraag 3 van 8", GEDULD)
    # A typing error: edited, and the answer is what it says now; the open question stays open.
    sanne.wijzigt(idee, "Een moestuin & <b>bloemen</b> bij de school in Hoonhorst")
    gewijzigd = sanne.wacht_op("Er staat nu: “Een moestuin & <b>bloemen</b> bij de school", GEDULD)
    assert "Vraag 3 van 8" in gewijzigd.tekst
    sanne.drukt("Waarom vraagt u dit?")
    sanne.wacht_op("Vraag 3 van 8", GEDULD)
    zeg(sanne, "Mensen ontmoeten elkaar weer", "Vraag 4 van 8")
    zeg(sanne, "Met de buren van nummer 3", "Vraag 5 van 8")
    zeg(sanne, "Nee, nog niet", "Vraag 6 van 8")
    zeg(sanne, "In het voorjaar", "Vraag 7 van 8")
    zeg(sanne, "Ongeveer 2000 euro", "Vraag 8 van 8")
    sanne.zegt("Een stukje grond")
    overzicht = sanne.wacht_op("Dit heeft u ingevuld", GEDULD)
    assert "2. " in overzicht.tekst
    assert "Een moestuin & <b>bloemen</b> bij de school in Hoonhorst" in overzicht.tekst
    assert any(label.startswith("1. ") for label in overzicht.vet())
    sanne.drukt("Wijzig 7", overzicht)
    sanne.wacht_op("Vraag 7 van 8", GEDULD)
    sanne.zegt("Ongeveer 2500 euro")
    overzicht = sanne.wacht_op("Dit heeft u ingevuld", GEDULD)
    assert "2500" in overzicht.tekst
    # Nothing went to the municipality yet.
    assert not assistent.brieven()
    sanne.zegt("Versturen")
    klaar = sanne.wacht_op("kenmerk", GEDULD)
    tekst = brief(assistent, "Een moestuin & <b>bloemen</b>")
    assert "2500" in tekst
    assert any(stuk in klaar.tekst for stuk in tekst.split() if stuk.startswith("2026-"))
    # After that nothing changes by itself any more.
    sanne.wijzigt(idee, "Iets heel anders")
    sanne.wacht_op("Uw antwoorden zijn al verstuurd", GEDULD)
    zeg(sanne, "/status", "Uw idee is binnen")
    kenmerk = next(w for w in klaar.tekst.split() if w.startswith("2026-")).rstrip(".")
    _maak_projectplan(assistent, sanne, kenmerk)


def _maak_projectplan(assistent: Stelsel, sanne: Mens, kenmerk: str) -> None:
    """After a yes: the document comes as a file in the chat."""
    initiatieven = Initiatieven(assistent.bron)
    for status in ("in_gesprek", "intaketafel", "besluit_positief"):
        initiatieven.verander_status(kenmerk, status, door="test")
    zeg(sanne, "ons idee is goedgekeurd, ik wil het projectplan schrijven", "Vraag 1 van")
    zeg(sanne, "In maart spitten we, in april planten we met de school", "Vraag 2 van")
    zeg(sanne, "Acht buren, en de school geeft water", "Vraag 3 van")
    zeg(sanne, "Elke zaterdag een klusochtend waar iedereen bij mag", "Vraag 4 van")
    for nummer in range(5, 8):
        sanne.drukt("Sla over")
        sanne.wacht_op(f"Vraag {nummer} van", GEDULD)
    sanne.drukt("Sla over")
    sanne.wacht_op("Word-bestand", GEDULD)
    sanne.drukt("Maak mijn projectplan")
    sanne.wacht_op("projectplan is klaar", GEDULD)
    bestand = sanne.wacht_op("", GEDULD).bestand
    assert bestand is not None
    assert bestand.naam.endswith(".docx")
    tekst = [alinea.text for alinea in Document(io.BytesIO(bestand.inhoud)).paragraphs]
    assert "Acht buren, en de school geeft water" in tekst


def test_een_vraag_krijgt_een_antwoord_met_een_link_naar_de_bron(sanne: Mens) -> None:
    zeg(sanne, "/vraag", "Stel uw vraag in uw eigen woorden")
    sanne.zegt("Welke niveaus van meedoen zijn er?")
    antwoord = sanne.wacht_op("Bron: ", GEDULD)
    assert all(url.startswith(f"{PUBLIEK}/kennisbank/") for url in antwoord.links)
    assert antwoord.links
    assert antwoord.zonder_voorbeeld


def test_verdergaan_na_een_crash_van_alles(nep: NepTelegram, assistent: Stelsel, sanne: Mens) -> None:
    zeg(sanne, "/start idee", "Vraag 1 van 8")
    zeg(sanne, "Piet Jansen, 06-12345678", "Vraag 2 van 8")
    for naam in ("telegram", "acties", "telegram"):
        wacht_tot(lambda: assistent.pid("telegram") is not None, "de bot is er")
        if naam == "acties":
            sanne.zegt("terug")
        assistent.dood(naam)
    sanne.wacht_op("Vraag 1 van 8", GEDULD)
    zeg(sanne, "Piet Jansen, piet@voorbeeld.nl", "Vraag 2 van 8")
    zeg(sanne, "/stop", "bewaard")


def test_privacy_laat_zien_en_haalt_alles_weg(
    nep: NepTelegram, assistent: Stelsel, sanne: Mens
) -> None:
    zeg(sanne, "Ik wil een speeltuin voor de Molenweg", "Vraag 1 van 8")
    zeg(sanne, "/privacy", "van u. Ik bewaar ook het nummer")
    sanne.drukt("2. Haal mijn gegevens weg")
    sanne.wacht_op("Zal ik alles weghalen?", GEDULD)
    with assistent.bron.lezen() as sessie:
        gesprek = sessie.scalars(
            select(Telegramchat.gesprek_id).where(Telegramchat.chat_id == sanne.id)
        ).one()
    sanne.zegt("Ja, haal alles weg")
    wacht_tot(lambda: _weg(assistent, gesprek, sanne.id), "alles is weg", GEDULD)
    assert any("weg" in bericht.tekst for bericht in sanne.leest_alles())
    # Who comes back, is somebody new.
    zeg(sanne, "hallo", "Telegram is een bedrijf buiten de gemeente")


def _weg(assistent: Stelsel, gesprek: str, chat_id: int) -> bool:
    with assistent.bron.lezen() as sessie:
        chat = sessie.scalar(select(Telegramchat.sleutel).where(Telegramchat.chat_id == chat_id))
        woorden = sessie.scalars(
            select(Inkomend.tekst).where(
                Inkomend.gesprek_id == gesprek, Inkomend.tekst.contains("speel")
            )
        ).all()
        return chat is None and not woorden


def test_twintig_mensen_tegelijk_op_een_eigen_plek(nep: NepTelegram, assistent: Stelsel) -> None:
    mensen = [nep.mens(f"Inwoner {nummer}") for nummer in range(20)]
    for wie in mensen:
        wie.zegt("/idee")
    for nummer, wie in enumerate(mensen):
        wie.wacht_op("Vraag 1 van 8", 120)
        wie.zegt(f"Sanne de Boer, inwoner{nummer}@voorbeeld.nl")
        wie.zegt("/help")
    for wie in mensen:
        wie.wacht_op("Vraag 2 van 8", 120)
        wie.wacht_op("/privacy:", 120)
    with assistent.bron.lezen() as sessie:
        for nummer in range(20):
            keer = sessie.scalar(
                select(func.count()).where(Inkomend.tekst.endswith(f" inwoner{nummer}@voorbeeld.nl"))
            )
            assert keer == 1
        open_ = select(func.count()).where(Telegramupdate.afgehandeld_op.is_(None))
        assert sessie.scalar(open_) == 0
        assert sessie.scalar(select(func.count()).select_from(Reactie))


def test_de_gezondheid_zegt_hoe_het_met_telegram_staat(assistent: Stelsel, sanne: Mens) -> None:
    zeg(sanne, "hallo", "Telegram is een bedrijf")
    stand = httpx.get(f"{assistent.url}/gezondheid", timeout=5).json()["telegram"]
    assert stand["leeft"]
    assert stand["storing"] is None
    assert stand["laatste_contact"]
