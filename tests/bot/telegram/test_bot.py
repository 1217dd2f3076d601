"""The bot as a process, against Telegram as it can be: nothing lost, nothing twice, all in order."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from sqlalchemy import select

from acties.berichten import Bericht, Deelbaar, Knop, Opdracht
from acties.opslag import (
    Inkomend,
    Reactie,
    Telegramchat,
    Telegramupdate,
)
from bot.telegram import teksten
from bot.telegram.stand import Stand, stand_van
from bot.telegram.storing import NIET_HERKEND, TWEE_TEGELIJK
from tests.hulp.bestanden import foto
from tests.hulp.stelsel import wacht_tot
from tests.hulp.telegram import Gezonden, Mens, NepTelegram, neptelegram
from tests.hulp.telegram.bot import Botproces, Echo, botproces, echo, even, zeg_terug
from tests.hulp.telegram.storingen import Soort
from tests.hulp.vindplaatsen import bestanden_met

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def nep() -> Iterator[NepTelegram]:
    with neptelegram() as server:
        yield server


@pytest.fixture(scope="module")
def terug() -> Iterator[Echo]:
    with echo() as server:
        yield server


@pytest.fixture(scope="module")
def bot(
    nep: NepTelegram, terug: Echo, tmp_path_factory: pytest.TempPathFactory, sqlite_sjabloon: Path
) -> Iterator[Botproces]:
    with botproces(nep, terug, tmp_path_factory.mktemp("bot"), sqlite_sjabloon) as proces:
        proces.start()
        yield proces


@pytest.fixture
def mens(nep: NepTelegram, bot: Botproces) -> Mens:
    """Somebody who is known already."""
    wie = nep.mens()
    wie.start()
    wie.wacht_op("Telegram is een bedrijf buiten de gemeente")
    return wie


def stand(bot: Botproces) -> Stand:
    gevonden = stand_van(bot.bron)
    assert gevonden is not None
    return gevonden


def gekregen(wie: Mens, begin: str = "U zei: ") -> list[str]:
    return [b.tekst.removeprefix(begin) for b in wie.gekregen if b.tekst.startswith(begin)]


# --- The first contact, commands and buttons ---------------------------------------------------


def test_de_bot_stelt_zich_voor_en_heeft_een_menu(nep: NepTelegram, bot: Botproces) -> None:
    nep.wacht(lambda: nep.omschrijving, "de omschrijving")
    assert "Telegram is een bedrijf buiten de gemeente" in nep.omschrijving
    assert [o["command"] for o in nep.opdrachten] == [naam for naam, _ in teksten.MENU]
    wacht_tot(lambda: stand(bot).leeft, "contact met Telegram")
    assert stand(bot).botnaam == nep.naam


def test_wie_begint_leest_eerst_wat_telegram_is(nep: NepTelegram, bot: Botproces) -> None:
    wie = nep.mens()
    wie.zegt("hallo daar")
    eerste = wie.wacht_op("")
    assert "computerprogramma, geen mens" in eerste.tekst
    assert "Telegram is een bedrijf buiten de gemeente" in eerste.tekst
    wie.wacht_op("U zei: hallo daar")
    wie.zegt("nog iets")
    wie.wacht_op("U zei: nog iets")
    assert sum("buiten de gemeente" in b.tekst for b in wie.gekregen) == 1


def test_een_knop_wordt_beantwoord_en_gemerkt(nep: NepTelegram, mens: Mens) -> None:
    mens.zegt("vraag")
    vraag = mens.wacht_op("U zei: vraag")
    assert [k.label for k in vraag.alle_knoppen] == ["1. Ja", "2. Nee"]
    assert all(len((k.data or "").encode()) <= 64 for k in vraag.alle_knoppen)
    ja, nee = vraag.alle_knoppen
    druk = mens.drukt("1. Ja")
    mens.wacht_op("U zei: /bevestigen")
    nep.wacht(lambda: druk in nep.beantwoord, "de druk is beantwoord")
    nep.wacht(lambda: vraag.bewerkt, "de knop is gemerkt")
    assert [k.label for k in vraag.alle_knoppen] == ["✓ 1. Ja"]
    # What shows the choice does nothing, and an old button is told kindly.
    keer = mens.drukt("✓ 1. Ja")
    nep.wacht(lambda: nep.beantwoord.get(keer) == teksten.AL_GEKOZEN, "al gekozen")
    oud = mens.drukt_op(vraag, nee)
    mens.wacht_op("Die vraag is al voorbij")
    nep.wacht(lambda: nep.beantwoord.get(oud) == teksten.VRAAG_VOORBIJ, "voorbij")
    vals = mens.drukt_op(vraag, type(ja)("Ja", "verzonnen-token"))
    mens.wacht_op("Die vraag is al voorbij")
    nep.wacht(lambda: nep.beantwoord.get(vals) == teksten.KNOP_WERKT_NIET, "werkt niet")


@pytest.mark.parametrize(("getypt", "betekent"), [("Ja", "/bevestigen"), ("2", "/ontkennen")])
def test_een_keuze_typen_kan_ook(mens: Mens, getypt: str, betekent: str) -> None:
    mens.zegt("vraag")
    mens.wacht_op("U zei: vraag")
    mens.zegt(getypt)
    mens.wacht_op(f"U zei: {betekent}")


@pytest.mark.parametrize(
    ("gestuurd", "betekent"),
    [
        ("/idee", "/initiatief_indienen"),
        ("/idee@SamenspraakTestbot", "/initiatief_indienen"),
        ("/start idee", "/initiatief_indienen"),
        ("/start checklist", "/checklist"),
        ("/checklist", "/checklist"),
        ("/status", "/status"),
        ("/stop", "/stoppen"),
        ("/vraag wie beslist er?", "/kennisvraag"),
    ],
)
def test_opdrachten_en_verwijzingen(mens: Mens, gestuurd: str, betekent: str) -> None:
    mens.zegt(gestuurd)
    mens.wacht_op(f"U zei: {betekent}")


@pytest.mark.parametrize(
    ("gestuurd", "antwoord"),
    [
        ("/help", "• /privacy"),
        ("/vraag", "Stel uw vraag in uw eigen woorden"),
        ("/onzin", "Die opdracht ken ik niet"),
        ("/start ABCDE-12345", "Die code ken ik niet"),
        ("/start", "Welkom!"),
    ],
)
def test_wat_de_bot_zelf_zegt(mens: Mens, gestuurd: str, antwoord: str) -> None:
    mens.zegt(gestuurd)
    mens.wacht_op(antwoord)


def test_privacy_telt_en_biedt_weghalen_aan(mens: Mens) -> None:
    mens.zegt("een bericht")
    mens.wacht_op("U zei: een bericht")
    mens.zegt("/privacy")
    # With the /start of before.
    bericht = mens.wacht_op("staan 2 berichten van u")
    assert "2. Haal mijn gegevens weg" in [k.label for k in bericht.alle_knoppen]
    mens.drukt("2. Haal mijn gegevens weg")
    mens.wacht_op("U zei: /gegevens_verwijderen")


def test_de_knop_om_te_delen_komt_bij_de_vraag_en_gaat_weer_weg(
    nep: NepTelegram, mens: Mens, terug: Echo
) -> None:
    ja = Knop(label="Ja", opdracht=Opdracht(intent="bevestigen"))

    def vraag(tekst: str, nummer: int, deelbaar: Deelbaar | None = None) -> Bericht:
        voortgang = f"Vraag {nummer} van 3"
        return Bericht(tekst=tekst, voortgang=voortgang, knoppen=(ja,), deelbaar=deelbaar)

    hoe_heet_u, waar = vraag("Hoe heet u?", 1, "contact"), vraag("Waar is het?", 2, "plek")
    gezegd = {
        "begin": [Bericht(tekst="Wat fijn!"), hoe_heet_u],
        "wie leest dit?": [Bericht(tekst="De coördinator."), hoe_heet_u],
        "Sanne": [waar],
        "daar": [Bericht(tekst="Genoteerd."), vraag("En dan?", 3)],
        "kort": [Bericht(tekst="Klaar?", knoppen=(ja,))],
        "dag": [Bericht(tekst="Tot ziens!")],
    }
    terug.antwoord = lambda tekst: gezegd.get(tekst, [Bericht(tekst=f"U zei: {tekst}")])

    def zeg(tekst: str, verwacht: str) -> Gezonden:
        mens.zegt(tekst)
        return mens.wacht_op(verwacht)

    def aangeboden() -> list[str]:
        return [knop["text"] for knop in mens.toetsenbord]

    try:
        vraag_een = zeg("begin", "Hoe heet u?")
        mens.wacht_op(teksten.DELEN_KAN["contact"])
        assert aangeboden() == ["Deel mijn naam en nummer"]
        assert [k.label for k in vraag_een.alle_knoppen] == ["Ja"], "de knoppen bij de vraag blijven"
        # A question in between leaves it as it is, and does not say it again.
        al = len(mens.gekregen)
        zeg("wie leest dit?", "Hoe heet u?")
        zeg("Sanne", "Waar is het?")
        mens.wacht_op(teksten.DELEN_KAN["plek"])
        assert aangeboden() == ["Deel waar ik nu ben"]
        assert [b.toetsenbord is not None for b in mens.gekregen[al:]] == [False, False, False, True]
        # Something that has no buttons takes it away, and the question after it keeps its own.
        zeg("daar", "Genoteerd.")
        vraag_drie = mens.wacht_op("En dan?")
        assert aangeboden() == []
        assert vraag_drie.tekst == "Vraag 3 van 3\n\nEn dan?"
        mens.drukt("Ja", vraag_drie)
        mens.wacht_op("U zei: /bevestigen")
        # Without such a message the question comes in two, or it is said.
        zeg("begin", teksten.DELEN_KAN["contact"])
        gezegd["daar"].pop(0)
        zeg("daar", "Vraag 3 van 3")
        assert mens.wacht_op("").tekst == "En dan?"
        assert aangeboden() == []
        zeg("begin", teksten.DELEN_KAN["contact"])
        zeg("kort", teksten.DELEN_IS_WEG)
        assert mens.wacht_op("Klaar?").alle_knoppen
        assert aangeboden() == []
        zeg("begin", teksten.DELEN_KAN["contact"])
        zeg("dag", "Tot ziens!")
        assert aangeboden() == []
        # What is pressed sends what it says; here nothing is open, so nothing is done with it.
        zeg("begin", teksten.DELEN_KAN["contact"])
        mens.deelt("Deel mijn naam en nummer")
        mens.wacht_op("Uw naam en telefoonnummer heb ik nu niet nodig")
        assert aangeboden() == []
    finally:
        terug.antwoord = zeg_terug


# --- What is not text --------------------------------------------------------------------------


def test_wat_niet_te_lezen_is_krijgt_een_duidelijk_antwoord(nep: NepTelegram, mens: Mens) -> None:
    mens.spreekt_in()
    mens.wacht_op("U stuurde een spraakbericht")
    mens.stuurt_sticker()
    mens.wacht_op("U stuurde een sticker")
    mens.stuurt_soort("dice", {"emoji": "🎲", "value": 3})
    mens.wacht_op("U stuurde een dobbelsteen")
    # What is written below it is read as well.
    film = {"file_id": "f", "file_unique_id": "f", "width": 1, "height": 1, "duration": 1}
    mens.stuurt_soort("video", film, caption="Hier moet de bank komen")
    mens.wacht_op("“video” kan ik niet aannemen")
    mens.wacht_op("U zei: Hier moet de bank komen")
    # A notice of Telegram is no message of a person.
    al = len(mens.gekregen)
    mens.stuurt_soort("new_chat_title", {})
    nep.wacht(lambda: nep.alles_gehaald, "opgehaald")
    even()
    assert len(mens.gekregen) == al


def test_een_doorgestuurd_bericht_is_pas_na_een_ja_van_de_persoon(mens: Mens, terug: Echo) -> None:
    mens.stuurt_door("Zullen we een tuin maken?")
    mens.wacht_op("Dit bericht heeft iemand anders geschreven")
    assert not any(tekst == "Zullen we een tuin maken?" for _, tekst in terug.gehoord)
    mens.drukt("1. Ja, lees het als mijn bericht")
    mens.wacht_op("U zei: Zullen we een tuin maken?")
    # A photo says nothing by itself: it is kept, and only the words are asked about.
    mens.stuurt_door("Zo wordt het", foto=foto())
    mens.wacht_op("“foto.jpg” bewaard bij dit gesprek")
    mens.wacht_op("Dit bericht heeft iemand anders geschreven")
    mens.drukt("2. Nee, doe er niets mee")
    mens.wacht_op("Goed, ik doe niets met dat bericht")
    assert not any("Zo wordt het" in tekst for _, tekst in terug.gehoord)


def test_wie_heel_veel_bestanden_stuurt_wacht_even(nep: NepTelegram, mens: Mens) -> None:
    for _ in range(20):
        mens.stuurt_document("spel.exe", b"MZ")
    mens.zegt("dat waren ze")
    mens.wacht_op("U zei: dat waren ze")
    gehaald = nep.aantal("getFile")
    mens.stuurt_foto(foto())
    mens.wacht_op("“foto.jpg” heb ik daarom niet bewaard. Wilt u het over een uur nog eens sturen?")
    assert nep.aantal("getFile") == gehaald, "wat niet wordt aangenomen, wordt niet opgehaald"


def test_in_een_groep_zegt_de_bot_dat_hij_daar_niet_werkt(nep: NepTelegram, mens: Mens) -> None:
    groep = nep.groep()
    groep.zegt(mens, "/idee@SamenspraakTestbot")
    nep.wacht(lambda: groep.id in nep.verlaten, "de groep verlaten")
    [bericht] = groep.gekregen
    assert f"https://t.me/{nep.naam}" in bericht.tekst


def test_een_verandering_van_het_laatste_bericht_wordt_gelezen(mens: Mens) -> None:
    nummer = mens.zegt("wie bestlist er")
    mens.wacht_op("U zei: wie bestlist er")
    mens.wijzigt(nummer, "wie beslist er")
    mens.wacht_op("U zei: wie beslist er")
    # Only a preview was added: nothing was said again.
    mens.wijzigt(nummer, "wie beslist er")
    mens.zegt("en nu")
    mens.wacht_op("U zei: en nu")
    assert gekregen(mens).count("wie beslist er") == 1
    mens.wijzigt(nummer, "wie beslist daarover")
    mens.wacht_op("U heeft een eerder bericht veranderd")


def test_een_bsn_staat_nergens(mens: Mens, bot: Botproces, terug: Echo) -> None:
    mens.zegt("mijn bsn is 123456782")
    mens.wacht_op("burgerservicenummer")
    assert not any("123456782" in tekst for _, tekst in terug.gehoord)
    assert bestanden_met("burgerservicenummer", bot.map), "hier wordt wel gezocht waar het zou staan"
    assert bestanden_met("123456782", bot.map) == []


# --- Never lost, never twice, in order ---------------------------------------------------------


def test_wat_dubbel_of_door_elkaar_komt_telt_een_keer_en_op_volgorde(
    nep: NepTelegram, mens: Mens
) -> None:
    nep.door_elkaar = True
    try:
        for nummer in range(12):
            mens.zegt(f"bericht {nummer}")
            if nummer % 4 == 3:
                nep.herhaal(6)
        mens.wacht_op("U zei: bericht 11", 60)
        nep.herhaal(12)
        nep.wacht(lambda: nep.alles_gehaald, "opgehaald")
        even()
    finally:
        nep.door_elkaar = False
    assert gekregen(mens) == [f"bericht {nummer}" for nummer in range(12)]


def test_na_een_kill_gaat_alles_door_waar_het_was(nep: NepTelegram, bot: Botproces, mens: Mens) -> None:
    anderen = [nep.mens(f"Buur {nummer}") for nummer in range(6)]
    toeval = random.Random(4)
    for ronde in range(3):
        for wie in anderen:
            for deel in range(3):
                wie.zegt(f"ronde {ronde} deel {deel}")
        even(toeval.uniform(0.1, 0.8))
        bot.dood()
        bot.start()
    for wie in anderen:
        wie.wacht_op("U zei: ronde 2 deel 2", 60)
    even()
    verwacht = [f"ronde {ronde} deel {deel}" for ronde in range(3) for deel in range(3)]
    for wie in anderen:
        # What was on its way at the kill may come twice; nothing is missing or out of order.
        assert list(dict.fromkeys(gekregen(wie))) == verwacht
    with bot.bron.lezen() as sessie:
        binnen = sessie.scalars(select(Inkomend.tekst).where(Inkomend.tekst.startswith("ronde"))).all()
        assert len(binnen) == len(anderen) * len(verwacht)
        assert not sessie.scalars(
            select(Telegramupdate.update_id).where(Telegramupdate.afgehandeld_op.is_(None))
        ).all()
        # Nothing of what they say is left in the postvak.
        assert not sessie.scalars(
            select(Telegramupdate.update_id).where(Telegramupdate.inhoud.is_not(None))
        ).all()


def test_een_antwoord_dat_kwijtraakt_komt_nog_eens_en_is_te_zien(
    nep: NepTelegram, bot: Botproces, mens: Mens
) -> None:
    nep.stoor("sendMessage", "antwoord_weg", chat=mens.id)
    mens.zegt("komt dit aan")
    mens.wacht_op("U zei: komt dit aan")
    mens.wacht_op("U zei: komt dit aan")
    mens.zegt("daarna")
    mens.wacht_op("U zei: daarna")
    assert gekregen(mens) == ["komt dit aan", "komt dit aan", "daarna"]
    assert stand(bot).onbekend >= 1


def test_wat_telegram_niet_aannam_wordt_nog_eens_gebracht(nep: NepTelegram, bot: Botproces) -> None:
    soorten: tuple[Soort, ...] = ("fout", "html", "weg", "vloed")
    mensen = {soort: nep.mens() for soort in soorten}
    for wie in mensen.values():
        wie.start()
    for wie in mensen.values():
        wie.wacht_op("Welkom!")
    storingen = {
        soort: nep.stoor("sendMessage", soort, 1 if soort == "vloed" else 2, chat=wie.id)
        for soort, wie in mensen.items()
    }
    for wie in mensen.values():
        for tekst in ("een", "twee", "drie"):
            wie.zegt(tekst)
    for soort, wie in mensen.items():
        wie.wacht_op("U zei: drie")
        assert storingen[soort].gebeurd == storingen[soort].keer, soort
        kwam = gekregen(wie)
        # Of a connection that breaks nobody knows what it did.
        assert (list(dict.fromkeys(kwam)) if soort == "weg" else kwam) == ["een", "twee", "drie"], soort


def test_wie_de_bot_blokkeert_wordt_met_rust_gelaten(
    nep: NepTelegram, bot: Botproces, mens: Mens, terug: Echo
) -> None:
    mens.zegt("tot straks")
    mens.wacht_op("U zei: tot straks")
    nep.stoor("sendMessage", "geblokkeerd", chat=mens.id)
    mens.zegt("nog een")
    wacht_tot(lambda: stand(bot).geblokkeerd == 1, "geblokkeerd")
    al = sum(m == "sendMessage" for m, _ in nep.aanroepen)
    even()
    assert sum(m == "sendMessage" for m, _ in nep.aanroepen) == al
    with bot.bron.lezen() as sessie:
        rij = sessie.scalars(select(Telegramchat).where(Telegramchat.geblokkeerd_op.is_not(None))).one()
        assert rij.chat_id is None
    # Who comes back, finds what was said.
    mens.zegt("ik ben er weer")
    mens.wacht_op("U zei: nog een")
    mens.wacht_op("U zei: ik ben er weer")
    wacht_tot(lambda: stand(bot).geblokkeerd == 0, "niet meer geblokkeerd")


def test_een_weigering_houdt_de_rest_niet_op(
    nep: NepTelegram, bot: Botproces, mens: Mens, terug: Echo
) -> None:
    al = stand(bot).mislukt
    # An empty message asks nothing of Telegram, and must not hold up the next either.
    terug.antwoord = lambda tekst: [Bericht(tekst=t) for t in (f"U zei: {tekst}", " ", "En verder")]
    nep.stoor("sendMessage", "geweigerd", chat=mens.id)
    try:
        mens.zegt("een")
        mens.wacht_op("En verder")
        mens.zegt("twee")
        mens.wacht_op("U zei: twee")
    finally:
        terug.antwoord = zeg_terug
    assert gekregen(mens) == ["twee"]
    # What arrived is noted just after it did.
    wacht_tot(lambda: stand(bot).onderweg == 0, "alles is afgerond")
    assert stand(bot).mislukt == al + 1


def test_lange_antwoorden_komen_in_delen_op_volgorde(nep: NepTelegram, mens: Mens, terug: Echo) -> None:
    alinea = "Een zin over iets dat niet kort gezegd kan worden. " * 30
    terug.antwoord = lambda _: [Bericht(tekst="\n\n".join(f"{n}: {alinea}" for n in range(9)))]
    try:
        nep.stoor("sendMessage", "vloed", 1, chat=mens.id)
        al = len(mens.gekregen)
        mens.zegt("vertel")
        mens.wacht_op("8: Een zin")
    finally:
        terug.antwoord = zeg_terug
    delen = mens.gekregen[al:]
    assert len(delen) > 3
    assert [n for deel in delen for n in "012345678" if f"{n}: Een" in deel.tekst] == list("012345678")


def test_als_rasa_weg_is_hoort_u_dat_en_komt_het_antwoord_later(
    mens: Mens, terug: Echo, bot: Botproces
) -> None:
    bot.stop()
    bot.start(SAMENSPRAAK_WACHTTIJD="1")
    terug.weg = True
    mens.zegt("is er iemand")
    mens.wacht_op("Het duurt wat langer dan anders")
    terug.weg = False
    mens.zegt("en nu")
    mens.wacht_op("U zei: is er iemand")
    mens.wacht_op("U zei: en nu")
    bot.stop()
    bot.start()


def test_wie_wacht_ziet_dat_er_getypt_wordt(nep: NepTelegram, mens: Mens, terug: Echo) -> None:
    terug.traag = 1.2
    try:
        mens.zegt("denk na")
        nep.wacht(lambda: (mens.id, "typing") in nep.getypt, "typt")
        mens.wacht_op("U zei: denk na")
    finally:
        terug.traag = 0.0


# --- The connection ----------------------------------------------------------------------------


def test_een_tweede_lezer_wordt_uitgelegd_en_het_komt_weer_goed(
    nep: NepTelegram, bot: Botproces, mens: Mens
) -> None:
    url = f"{nep.basis}/bot{nep.token}/getUpdates"

    def leest_mee() -> bool:
        # Again and again, as another program would: in between two questions the bot notices nothing.
        httpx.get(url, params={"timeout": 0, "offset": 0, "limit": 1}, timeout=5)
        return stand(bot).storing == TWEE_TEGELIJK

    wacht_tot(leest_mee, "de storing staat er")
    assert not stand(bot).leeft
    mens.zegt("ben je er nog")
    mens.wacht_op("U zei: ben je er nog")
    wacht_tot(lambda: stand(bot).storing is None, "de storing is voorbij")


def test_als_telegram_weg_is_wordt_het_steeds_geprobeerd(
    nep: NepTelegram, bot: Botproces, mens: Mens
) -> None:
    nep.stoor("getUpdates", "fout", keer=2)
    mens.zegt("tijdens de storing")
    wacht_tot(lambda: "niet te bereiken" in (stand(bot).storing or ""), "de storing staat er")
    mens.wacht_op("U zei: tijdens de storing")
    wacht_tot(lambda: stand(bot).leeft, "weer contact")


def test_een_verkeerd_token_wordt_gezegd_en_staat_nergens(
    nep: NepTelegram, terug: Echo, tmp_path: Path, sqlite_sjabloon: Path
) -> None:
    token = "987654321:" + "x" * 35
    eigen = {"SAMENSPRAAK_TELEGRAM_TOKEN": token}
    with botproces(nep, terug, tmp_path, sqlite_sjabloon, **eigen) as anders:
        anders.start(wacht=False)
        wacht_tot(
            lambda: (s := stand_van(anders.bron)) is not None and s.storing == NIET_HERKEND, "gezegd"
        )
        anders.stop()
        assert token not in anders.logboek.read_text()


def test_het_logboek_zegt_niets_van_mensen_en_niets_geheims(
    nep: NepTelegram, bot: Botproces, mens: Mens
) -> None:
    mens.zegt("een zin met zeldzaamwoord erin")
    mens.wacht_op("zeldzaamwoord")
    nep.stoor("getUpdates", "html")
    even()
    logboek = bot.logboek.read_text()
    assert "telegram.luistert" in logboek
    for geheim in (nep.token, nep.token.partition(":")[2], "zeldzaamwoord", "U zei", str(mens.id)):
        assert geheim not in logboek


def test_het_nummer_van_een_chat_staat_alleen_waar_het_nodig_is(
    nep: NepTelegram, bot: Botproces, mens: Mens
) -> None:
    mens.zegt("hallo")
    mens.wacht_op("U zei: hallo")
    with bot.bron.lezen() as sessie:
        rij = sessie.scalars(select(Telegramchat).where(Telegramchat.chat_id == mens.id)).one()
        assert str(mens.id) not in rij.sleutel + rij.gesprek_id
        for tabel, kolommen in (
            (Inkomend, (Inkomend.bericht_id, Inkomend.gesprek_id)),
            (Telegramupdate, (Telegramupdate.chat, Telegramupdate.inhoud)),
        ):
            for waarden in sessie.execute(select(*kolommen)):
                assert str(mens.id) not in str(waarden), tabel.__tablename__
        assert sessie.scalar(select(Reactie.id).limit(1)) is not None
