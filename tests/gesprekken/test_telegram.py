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

from acties.identiteit.dienst import Identiteit
from acties.initiatief.dienst import Initiatieven
from acties.opslag import Inkomend, Reactie, Telegramchat, Telegramupdate
from acties.participatie.toegang import eigen_dossiers
from tests.hulp.bestanden import foto
from tests.hulp.stelsel import Stelsel, wacht_tot
from tests.hulp.telegram import Mens, NepTelegram, Vloed, neptelegram
from tests.hulp.telegram.bot import Botproces, bot_bij

pytestmark = [pytest.mark.stelsel, pytest.mark.timeout(600)]

PUBLIEK = "https://samenspraak.voorbeeld.nl"
GEDULD = 60.0


@pytest.fixture(scope="module")
def nep() -> Iterator[NepTelegram]:
    with neptelegram() as server:
        yield server


@pytest.fixture(scope="module")
def bot(nep: NepTelegram, lopend: Stelsel) -> Iterator[Botproces]:
    """A bot for the assistant that runs."""
    with bot_bij(lopend, nep, SAMENSPRAAK_PUBLIEKE_URL=PUBLIEK) as proces:
        yield proces


@pytest.fixture
def sanne(nep: NepTelegram, bot: Botproces) -> Mens:
    return nep.mens()


def zeg(wie: Mens, tekst: str, verwacht: str) -> str:
    wie.zegt(tekst)
    return wie.wacht_op(verwacht, GEDULD).tekst


def brief(lopend: Stelsel, stuk: str) -> str:
    """The letter in the mail folder with this in it."""
    wacht_tot(lambda: bool(_brieven_met(lopend, stuk)), f"een brief met {stuk!r}")
    return _brieven_met(lopend, stuk)[0]


def _brieven_met(lopend: Stelsel, stuk: str) -> list[str]:
    gelezen = []
    for bestand in lopend.brieven():
        bericht = BytesParser(policy=policy.default).parsebytes(bestand.read_bytes())
        tekst = bericht.get_body(("plain",))
        gelezen.append(tekst.get_content() if tekst is not None else "")
    return [inhoud for inhoud in gelezen if stuk in inhoud]


def test_een_idee_van_begin_tot_eind(nep: NepTelegram, lopend: Stelsel, sanne: Mens) -> None:
    sanne.start()
    welkom = sanne.wacht_op("Telegram is een bedrijf buiten de gemeente", GEDULD)
    assert PUBLIEK in welkom.tekst
    sanne.drukt("1. Ik heb een idee")
    sanne.wacht_op("Vraag 1 van 8", GEDULD)
    sanne.wacht_op("Liever delen dan typen?", GEDULD)
    sanne.deelt("Deel mijn naam en nummer")
    sanne.wacht_op("Vraag 2 van 8", GEDULD)
    sanne.wacht_op("Staat u nu op de plek?", GEDULD)
    sanne.deelt("Deel waar ik nu ben")
    sanne.wacht_op("ligt in of bij Hoonhorst. Ik heb hem precies bij uw idee gezet", GEDULD)
    # Photos that are sent together: what is open is said once, after the last.
    with nep.wissel:
        for _ in range(3):
            sanne.stuurt_foto(foto(), media_group_id="1234")
    sanne.wacht_op("“foto (3).jpg” bij uw idee gezet", GEDULD)
    sanne.wacht_op("Vraag 2 van 8", GEDULD)
    kwam = [b.tekst for b in sanne.gekregen]
    begin = next(n for n, tekst in enumerate(kwam) if "“foto.jpg”" in tekst)
    assert sum("Vraag 2 van 8" in tekst for tekst in kwam[begin:]) == 1
    assert sanne.toetsenbord, "tussen de foto's door blijft de knop om te delen"
    idee = sanne.zegt("Een moestuin bij de shcool in Hoonhorst")
    sanne.wacht_op("Vraag 3 van 8", GEDULD)
    sanne.wacht_op("Wat wilt u bereiken?", GEDULD)
    assert sanne.toetsenbord == [], "wat niet gevraagd wordt, wordt ook niet meer aangeboden"
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
    assert not _brieven_met(lopend, "Een moestuin & <b>bloemen</b>")
    sanne.zegt("Versturen")
    klaar = sanne.wacht_op("kenmerk", GEDULD)
    tekst = brief(lopend, "Een moestuin & <b>bloemen</b>")
    assert "2500" in tekst
    assert any(stuk in klaar.tekst for stuk in tekst.split() if stuk.startswith("2026-"))
    # After that nothing changes by itself any more.
    sanne.wijzigt(idee, "Iets heel anders")
    sanne.wacht_op("Uw antwoorden zijn al verstuurd", GEDULD)
    zeg(sanne, "/status", "Uw idee is binnen")
    kenmerk = next(w for w in klaar.tekst.split() if w.startswith("2026-")).rstrip(".")
    _maak_projectplan(lopend, sanne, kenmerk)


def _maak_projectplan(lopend: Stelsel, sanne: Mens, kenmerk: str) -> None:
    """After a yes: the document comes as a file in the chat."""
    initiatieven = Initiatieven(lopend.bron)
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


def test_verdergaan_na_een_crash_van_alles(lopend: Stelsel, bot: Botproces, sanne: Mens) -> None:
    zeg(sanne, "/start idee", "Vraag 1 van 8")
    zeg(sanne, "Piet Jansen, 06-12345678", "Vraag 2 van 8")
    bot.dood()
    bot.start()
    sanne.zegt("terug")
    lopend.dood("acties")
    bot.dood()
    bot.start()
    sanne.wacht_op("Vraag 1 van 8", GEDULD)
    zeg(sanne, "Piet Jansen, piet@voorbeeld.nl", "Vraag 2 van 8")
    zeg(sanne, "/stop", "bewaard")


def test_privacy_laat_zien_en_haalt_alles_weg(nep: NepTelegram, lopend: Stelsel, sanne: Mens) -> None:
    zeg(sanne, "Ik wil een speeltuin voor de Molenweg", "Vraag 1 van 8")
    zeg(sanne, "/privacy", "van u. Ik bewaar ook het nummer")
    sanne.drukt("2. Haal mijn gegevens weg")
    sanne.wacht_op("Zal ik alles weghalen?", GEDULD)
    with lopend.bron.lezen() as sessie:
        gesprek = sessie.scalars(
            select(Telegramchat.gesprek_id).where(Telegramchat.chat_id == sanne.id)
        ).one()
    sanne.zegt("Ja, haal alles weg")
    wacht_tot(lambda: _weg(lopend, gesprek, sanne.id), "alles is weg", GEDULD)
    assert any("weg" in bericht.tekst for bericht in sanne.leest_alles())
    # Who comes back, is somebody new.
    zeg(sanne, "hallo", "Telegram is een bedrijf buiten de gemeente")


def _weg(lopend: Stelsel, gesprek: str, chat_id: int) -> bool:
    with lopend.bron.lezen() as sessie:
        chat = sessie.scalar(select(Telegramchat.sleutel).where(Telegramchat.chat_id == chat_id))
        woorden = sessie.scalars(
            select(Inkomend.tekst).where(
                Inkomend.gesprek_id == gesprek, Inkomend.tekst.contains("speel")
            )
        ).all()
        return chat is None and not woorden


def test_twintig_mensen_tegelijk_op_een_eigen_plek(nep: NepTelegram, lopend: Stelsel) -> None:
    mensen = [nep.mens(f"Inwoner {nummer}") for nummer in range(20)]
    # With the limits that Telegram has: in the other dialogues that would be waiting, and no more.
    nep.vloed = Vloed()
    try:
        for wie in mensen:
            wie.zegt("/idee")
        for nummer, wie in enumerate(mensen):
            wie.wacht_op("Vraag 1 van 8", 120)
            wie.zegt(f"Sanne de Boer, inwoner{nummer}@voorbeeld.nl")
            wie.zegt("/help")
        for wie in mensen:
            wie.wacht_op("Vraag 2 van 8", 120)
            wie.wacht_op("/privacy:", 120)
    finally:
        nep.vloed = None
    # That an update was handled is noted just after its answer went.
    wacht_tot(lambda: _te_doen(lopend) == 0, "alles is afgehandeld")
    with lopend.bron.lezen() as sessie:
        for nummer in range(20):
            keer = sessie.scalar(
                select(func.count()).where(Inkomend.tekst.endswith(f" inwoner{nummer}@voorbeeld.nl"))
            )
            assert keer == 1
        assert sessie.scalar(select(func.count()).select_from(Reactie))


def _te_doen(lopend: Stelsel) -> int | None:
    with lopend.bron.lezen() as sessie:
        return sessie.scalar(select(func.count()).where(Telegramupdate.afgehandeld_op.is_(None)))


def test_een_medewerker_doet_de_checklist_en_krijgt_de_onderbouwing_als_bestand(
    nep: NepTelegram, lopend: Stelsel, bot: Botproces
) -> None:
    identiteit = Identiteit(lopend.bron)
    account = identiteit.maak_account(
        gemeente="dalfsen", email="bo@voorbeeld.nl", naam="Bo Vos", rol="medewerker"
    )
    bo = nep.mens("Bo", "Vos")
    bo.start(identiteit.maak_code(account))
    bo.wacht_op("Je bent aangemeld als Bo Vos", GEDULD)
    zeg(bo, "/checklist", "Hoe heet je project?")
    zeg(bo, "Herinrichting Kerkplein", "Vraag 1 van 3")
    bo.drukt("Ja")
    bo.wacht_op("Waar kunnen mensen nog invloed op hebben?", GEDULD)
    zeg(bo, "De bomen, de banken en het pad", "Is het onderwerp geschikt")
    zeg(bo, "ja", "Hebben jullie genoeg tijd en mensen")
    bo.drukt("Nee")
    bo.wacht_op("Op welke wijze is dat alsnog te organiseren?", GEDULD)
    zeg(bo, "Pas in het najaar is er tijd", "Dan maak ik de onderbouwing")
    bo.drukt("Maak de onderbouwing")
    bo.wacht_op("Hier betrekken jullie inwoners niet.", GEDULD)
    assert "Pas in het najaar is er tijd" in _onderbouwing(bo)
    # There is time after all: what was told is not asked again, and the outcome is another one.
    bo.zegt("/checklist")
    overzicht = bo.wacht_op("staat al in je dossier", GEDULD)
    bo.drukt("Wijzig 4", overzicht)
    zeg(bo, "toch wel", "Dan maak ik de onderbouwing")
    bo.drukt("Maak de onderbouwing")
    bo.wacht_op("Jullie kunnen inwoners betrekken.", GEDULD)
    assert "Pas in het najaar is er tijd" not in _onderbouwing(bo)
    # A picture comes as one, with what is in it below it and as words before it.
    bo.zegt("omgevingsanalyse")
    bo.wacht_op("Wie heeft invloed op je project", GEDULD)
    zeg(bo, "bewoners (veel invloed, groot belang)", "Klopt het zo?")
    bo.drukt("Klopt")
    bo.wacht_op("bewoners; invloed: veel; belang: groot", GEDULD)
    matrix = bo.wacht_op("Veel invloed, groot belang: bewoners.", GEDULD)
    assert matrix.soort == "photo"
    # Who signs in at the page finds the same dossier there.
    with lopend.bron.lezen() as sessie:
        chat = sessie.scalars(select(Telegramchat).where(Telegramchat.chat_id == bo.id)).one()
        [dossier] = eigen_dossiers(sessie, chat.gesprek_id)
    assert dossier.account_id == account


def _onderbouwing(bo: Mens) -> str:
    """The document as it came: as Word, and the same for who has no Word."""
    bo.wacht_op("Dit kun je nu al opslaan", GEDULD)
    word, pdf, kaal = (bo.wacht_op("", GEDULD).bestand for _ in range(3))
    assert word is not None
    assert pdf is not None
    assert kaal is not None
    assert [b.naam.rpartition(".")[2] for b in (word, pdf, kaal)] == ["docx", "pdf", "md"]
    assert pdf.inhoud.startswith(b"%PDF-")
    tekst = "\n".join(alinea.text for alinea in Document(io.BytesIO(word.inhoud)).paragraphs)
    assert "Herinrichting Kerkplein" in tekst
    assert "De bomen, de banken en het pad".casefold() in kaal.inhoud.decode().casefold()
    return kaal.inhoud.decode()


def test_de_gezondheid_zegt_hoe_het_met_telegram_staat(lopend: Stelsel, sanne: Mens) -> None:
    zeg(sanne, "hallo", "Telegram is een bedrijf")
    stand = httpx.get(f"{lopend.url}/gezondheid", timeout=5).json()["telegram"]
    assert stand["leeft"]
    assert stand["storing"] is None
    assert stand["laatste_contact"]
