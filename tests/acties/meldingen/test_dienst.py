"""What employees read in Telegram, and when."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from pydantic import SecretStr

from acties import klok
from acties.meldingen.dienst import herinnering
from acties.omgeving import Omgeving
from acties.opslag import Telegramchat, Telegramstand, Uitgaand
from acties.outbox.bezorger import Bezorger, alle_wegen
from acties.vragenlijst import gebeurtenissen as g
from tests.acties.outbox.test_telegram import koppel, nep
from tests.hulp.gesprekken import Dialoog, dien_in
from tests.hulp.telegram import NepTelegram

__all__ = ["nep"]


@pytest.fixture(autouse=True)
def bot(omgeving: Omgeving) -> None:
    with omgeving.bron.schrijven() as sessie:
        sessie.add(Telegramstand(id=1, botnaam="proef_bot", laatste_contact=klok.nu()))


def bezorg(omgeving: Omgeving, nep: NepTelegram) -> None:
    velden = {"telegram_token": SecretStr(nep.token), "telegram_url": nep.basis}
    instellingen = omgeving.instellingen.model_copy(update=velden)
    Bezorger(omgeving.outbox, alle_wegen(instellingen, omgeving.bron)).ronde()


def test_een_nieuw_initiatief_zonder_hoe_iemand_te_bereiken_is(
    omgeving: Omgeving, nep: NepTelegram
) -> None:
    mens, adviseur = nep.mens(), nep.mens()
    koppel(omgeving, mens)
    koppel(omgeving, adviseur, "adviseur")
    _, kenmerk = dien_in(omgeving)
    bezorg(omgeving, nep)
    [bericht] = nep.van(mens.id)
    assert bericht.tekst.startswith(f"Nieuw initiatief {kenmerk}\n\nNeem uiterlijk ")
    assert "moestuin bij de school" in bericht.tekst
    assert "sanne" not in bericht.tekst.casefold()
    assert "voorbeeld.nl" not in bericht.tekst
    assert nep.van(adviseur.id) == []


def test_een_aanvulling_en_een_intrekking(omgeving: Omgeving, nep: NepTelegram) -> None:
    mens = nep.mens()
    koppel(omgeving, mens)
    gesprek, kenmerk = dien_in(omgeving)
    dialoog = Dialoog(omgeving, gesprek)
    dialoog.doe(g.Start("aanvulling"))
    dialoog.zeg("er komt ook een bankje bij")
    dialoog.doe(g.Verstuur())
    bezorg(omgeving, nep)
    tekst = nep.van(mens.id)[-1].tekst
    assert tekst.startswith(f"Initiatief {kenmerk}: de indiener heeft iets toegevoegd")
    assert "bankje" not in tekst
    dialoog.doe(g.Start("intrekken"))
    dialoog.doe(g.Bevestig("ja"))
    dialoog.doe(g.SlaOver())
    bezorg(omgeving, nep)
    assert f"Initiatief {kenmerk}: de indiener heeft het ingetrokken" in nep.van(mens.id)[-1].tekst


def test_wat_gewist_is_wordt_niet_meer_bezorgd(omgeving: Omgeving, nep: NepTelegram) -> None:
    mens = nep.mens()
    koppel(omgeving, mens)
    gesprek, kenmerk = dien_in(omgeving)
    dialoog = Dialoog(omgeving, gesprek)
    dialoog.doe(g.Start("verwijderen"))
    dialoog.kies("alles")
    bezorg(omgeving, nep)
    [bericht] = nep.van(mens.id)
    assert "heeft alle gegevens laten verwijderen" in bericht.tekst
    assert "moestuin" not in bericht.tekst
    with omgeving.bron.lezen() as sessie:
        assert all("moestuin" not in repr(rij.inhoud) for rij in sessie.query(Uitgaand))
    assert kenmerk in bericht.tekst


def herinneringen(omgeving: Omgeving) -> dict[str, datetime]:
    with omgeving.bron.lezen() as sessie:
        rijen = sessie.query(Uitgaand).filter_by(soort="termijn")
        return {rij.sleutel.rpartition(":")[2]: rij.niet_voor for rij in rijen}


def test_een_week_ervoor_en_op_de_laatste_werkdag(omgeving: Omgeving) -> None:
    dien_in(omgeving)
    uiterlijk = klok.vandaag() + timedelta(weeks=4)
    momenten = herinneringen(omgeving)
    assert set(momenten) == {"week", "laatste_dag"}
    for moment in momenten.values():
        lokaal = moment.astimezone(klok.AMSTERDAM)
        assert (lokaal.hour, lokaal.weekday() < 5) == (9, True)
        assert lokaal.date() <= uiterlijk
    assert momenten["week"].date() <= uiterlijk - timedelta(days=7)


def nu_alles(omgeving: Omgeving) -> None:
    with omgeving.bron.schrijven() as sessie:
        for rij in sessie.query(Uitgaand):
            rij.niet_voor = klok.nu()


def test_een_termijn_die_nadert(omgeving: Omgeving, nep: NepTelegram) -> None:
    _, kenmerk = dien_in(omgeving)
    # Who links a chat only later is reminded as well.
    mens = nep.mens()
    koppel(omgeving, mens)
    nu_alles(omgeving)
    bezorg(omgeving, nep)
    teksten = [bericht.tekst for bericht in nep.van(mens.id)]
    assert len(teksten) == 2
    assert all(
        tekst.startswith(f"Termijn bij initiatief {kenmerk}: neem uiterlijk") for tekst in teksten
    )


def test_na_contact_wordt_niemand_meer_herinnerd(omgeving: Omgeving, nep: NepTelegram) -> None:
    _, kenmerk = dien_in(omgeving)
    mens = nep.mens()
    koppel(omgeving, mens)
    omgeving.initiatieven.verander_status(kenmerk, "in_gesprek", door="Jo")
    nu_alles(omgeving)
    bezorg(omgeving, nep)
    assert nep.van(mens.id) == []
    assert {z.status for z in omgeving.outbox.alle() if z.soort == "termijn"} == {"vervallen"}


def test_zonder_bot_wordt_niets_klaargezet(omgeving: Omgeving) -> None:
    with omgeving.bron.schrijven() as sessie:
        sessie.query(Telegramstand).delete()
        sessie.query(Telegramchat).delete()
    dien_in(omgeving)
    assert herinneringen(omgeving) == {}


@pytest.mark.parametrize(
    ("vandaag", "woorden"),
    [
        (date(2026, 11, 26), "Dat is over 7 dagen."),
        (date(2026, 12, 2), "Dat is morgen."),
        (date(2026, 12, 3), "Dat is vandaag."),
        (date(2026, 12, 4), "Die dag is voorbij."),
    ],
)
def test_hoe_lang_nog(vandaag: date, woorden: str) -> None:
    tekst = herinnering("2026-7KQ3MY", date(2026, 12, 3), vandaag)
    assert "uiterlijk donderdag 3 december 2026" in tekst or "3 december 2026" in tekst
    assert woorden in tekst
