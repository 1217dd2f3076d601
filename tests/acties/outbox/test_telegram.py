"""Messages to employees in Telegram: at least once, never too fast, and else by e-mail."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from pydantic import SecretStr

from acties import klok
from acties.meldingen.dienst import meld
from acties.omgeving import Omgeving
from acties.opslag import Databron, Telegramchat, Uitgaand
from acties.outbox.bezorger import Bezorger, alle_wegen
from tests.hulp.gesprekken import maak_gesprek
from tests.hulp.telegram import NepTelegram, neptelegram
from tests.hulp.telegram.mensen import Mens


@pytest.fixture
def nep() -> Iterator[NepTelegram]:
    with neptelegram() as server:
        yield server


def koppel(omgeving: Omgeving, mens: Mens, rol: Any = "coordinator", **velden: Any) -> int:
    """An employee who signed in in a chat of their own; the account."""
    mens.start()
    gesprek = maak_gesprek(omgeving.bron)
    account = omgeving.identiteit.maak_account(
        gemeente="dalfsen", email=f"m{mens.id}@voorbeeld.nl", naam="Jo Vos", rol=rol, **velden
    )
    assert omgeving.identiteit.koppel(gesprek, omgeving.identiteit.maak_code(account)) is not None
    with omgeving.bron.schrijven() as sessie:
        sessie.add(
            Telegramchat(
                sleutel=f"hash-{mens.id}", gesprek_id=gesprek, chat_id=mens.id, begonnen_op=klok.nu()
            )
        )
    return account


class Bezorging:
    """The bezorger with Telegram, and what became of what it delivered."""

    def __init__(self, omgeving: Omgeving, nep: NepTelegram, token: str | None = None) -> None:
        self.omgeving = omgeving
        velden = {"telegram_token": SecretStr(token or nep.token), "telegram_url": nep.basis}
        instellingen = omgeving.instellingen.model_copy(update=velden)
        self.bezorger = Bezorger(omgeving.outbox, alle_wegen(instellingen, omgeving.bron))

    def meld(self, tekst: str = "Er is iets nieuws") -> int:
        with self.omgeving.bron.schrijven() as sessie:
            return meld(sessie, "dalfsen", "coordinator", f"proef:{tekst[:20]}", tekst)

    def ronde(self) -> list[tuple[str, str, str | None]]:
        """Deliver; of all in the outbox the kind, the state and what went wrong, oldest first."""
        self.bezorger.ronde()
        alle = reversed(self.omgeving.outbox.alle())
        return [(z.soort, z.status, z.laatste_fout) for z in alle]

    def nu_opnieuw(self) -> None:
        with self.omgeving.bron.schrijven() as sessie:
            for rij in sessie.query(Uitgaand):
                rij.niet_voor = klok.nu()


def wacht_nog(bron: Databron) -> timedelta:
    with bron.lezen() as sessie:
        return sessie.query(Uitgaand).one().niet_voor - klok.nu()


def test_komt_aan_in_de_chat(omgeving: Omgeving, nep: NepTelegram) -> None:
    mens, ander = nep.mens(), nep.mens()
    koppel(omgeving, mens)
    koppel(omgeving, ander, "adviseur")
    bezorging = Bezorging(omgeving, nep)
    assert bezorging.meld("Nieuw: <b>geen</b> opmaak & *zo*") == 1
    assert bezorging.meld("Nieuw: <b>geen</b> opmaak & *zo*") == 0, "dezelfde sleutel, een keer"
    assert bezorging.ronde() == [("telegram", "bezorgd", None)]
    [bericht] = nep.van(mens.id)
    assert bericht.tekst == "Nieuw: <b>geen</b> opmaak & *zo*"
    assert bericht.zonder_voorbeeld
    assert nep.van(ander.id) == []


def test_wie_geen_chat_heeft_krijgt_niets_in_telegram(omgeving: Omgeving, nep: NepTelegram) -> None:
    omgeving.identiteit.maak_account(
        gemeente="dalfsen", email="jo@voorbeeld.nl", naam="Jo", rol="coordinator"
    )
    assert Bezorging(omgeving, nep).meld() == 0


def test_wat_te_lang_is_wordt_ingekort(omgeving: Omgeving, nep: NepTelegram) -> None:
    mens = nep.mens()
    koppel(omgeving, mens)
    bezorging = Bezorging(omgeving, nep)
    bezorging.meld("woord " * 2000)
    assert bezorging.ronde() == [("telegram", "bezorgd", None)]
    assert nep.van(mens.id)[0].tekst.endswith("De rest staat in de e-mail.")


def test_telegram_vraagt_te_wachten(omgeving: Omgeving, nep: NepTelegram) -> None:
    koppel(omgeving, nep.mens())
    bezorging = Bezorging(omgeving, nep)
    nep.stoor("sendMessage", "vloed", keer=1, seconden=300)
    bezorging.meld()
    [(_, status, fout)] = bezorging.ronde()
    assert (status, fout) == ("wacht", "Telegram vraagt te wachten (429)")
    assert timedelta(seconds=290) < wacht_nog(omgeving.bron) <= timedelta(seconds=300)
    # Whoever asks on is refused again: until then nothing is asked at all.
    bezorging.nu_opnieuw()
    bezorging.ronde()
    assert nep.aantal("sendMessage") == 1


@pytest.mark.parametrize("soort", ["fout", "html"])
def test_telegram_is_stuk(omgeving: Omgeving, nep: NepTelegram, soort: Any) -> None:
    mens = nep.mens()
    koppel(omgeving, mens)
    bezorging = Bezorging(omgeving, nep)
    nep.stoor("sendMessage", soort)
    bezorging.meld()
    assert [status for _, status, _ in bezorging.ronde()] == ["wacht"]
    bezorging.nu_opnieuw()
    assert bezorging.ronde() == [("telegram", "bezorgd", None)]
    assert len(nep.van(mens.id)) == 1


def test_onbekend_of_het_aankwam_is_te_zien(omgeving: Omgeving, nep: NepTelegram) -> None:
    mens = nep.mens()
    koppel(omgeving, mens)
    bezorging = Bezorging(omgeving, nep)
    nep.stoor("sendMessage", "antwoord_weg")
    bezorging.meld()
    [(_, status, fout)] = bezorging.ronde()
    assert status == "onbekend"
    assert fout is not None
    assert nep.token not in fout
    bezorging.nu_opnieuw()
    assert bezorging.ronde() == [("telegram", "bezorgd", None)]
    assert len(nep.van(mens.id)) == 2, "liever twee keer dan nooit"
    assert omgeving.outbox.alle()[0].onbekend_aantal == 1


def test_een_geblokkeerde_bot_wordt_een_email(omgeving: Omgeving, nep: NepTelegram) -> None:
    mens = nep.mens()
    account = koppel(omgeving, mens)
    bezorging = Bezorging(omgeving, nep)
    mens.blokkeer()
    bezorging.meld("Nieuw initiatief 2026-7KQ3MY")
    assert bezorging.ronde() == [
        ("telegram", "vervallen", "Telegram weigert het (403): het gaat per e-mail"),
        ("email", "bezorgd", None),
    ]
    brief = omgeving.outbox.alle()[0]
    assert brief.ontvanger == f"m{mens.id}@voorbeeld.nl"
    assert "Nieuw initiatief 2026-7KQ3MY" in brief.inhoud["tekst"]
    with omgeving.bron.lezen() as sessie:
        chat = sessie.query(Telegramchat).one()
        assert (chat.chat_id, chat.geblokkeerd_op is not None) == (None, True)
    # From now on it is not tried any more.
    assert bezorging.meld("Nog iets") == 0
    assert account


def test_wie_zich_intussen_afmeldde(omgeving: Omgeving, nep: NepTelegram) -> None:
    mens = nep.mens()
    koppel(omgeving, mens)
    bezorging = Bezorging(omgeving, nep)
    bezorging.meld()
    with omgeving.bron.lezen() as sessie:
        gesprek = sessie.query(Telegramchat).one().gesprek_id
    omgeving.identiteit.ontkoppel(gesprek)
    assert [(soort, status) for soort, status, _ in bezorging.ronde()] == [
        ("telegram", "vervallen"),
        ("email", "bezorgd"),
    ]
    assert nep.van(mens.id) == []


def test_een_uitgeschakeld_account_krijgt_niets(omgeving: Omgeving, nep: NepTelegram) -> None:
    mens = nep.mens()
    account = koppel(omgeving, mens)
    bezorging = Bezorging(omgeving, nep)
    bezorging.meld()
    omgeving.identiteit.schakel_uit(account)
    assert [(soort, status) for soort, status, _ in bezorging.ronde()] == [("telegram", "vervallen")]
    assert nep.van(mens.id) == []
    assert bezorging.meld("Nog iets") == 0


def test_een_verkeerd_token_wordt_later_nog_eens_geprobeerd(
    omgeving: Omgeving, nep: NepTelegram
) -> None:
    koppel(omgeving, nep.mens())
    bezorging = Bezorging(omgeving, nep, token="123456789:verkeerd-verkeerd-verkeerd-verk")
    bezorging.meld()
    [(_, status, fout)] = bezorging.ronde()
    assert status == "wacht"
    assert fout is not None
    assert "kent het token van de bot niet" in fout


def test_zonder_telegram_gaat_het_per_email(omgeving: Omgeving, nep: NepTelegram) -> None:
    koppel(omgeving, nep.mens())
    Bezorging(omgeving, nep).meld()
    Bezorger(omgeving.outbox, alle_wegen(omgeving.instellingen, omgeving.bron)).ronde()
    assert [(z.soort, z.status) for z in omgeving.outbox.alle()] == [
        ("email", "bezorgd"),
        ("telegram", "vervallen"),
    ]


def test_telegram_is_onbereikbaar(omgeving: Omgeving, nep: NepTelegram) -> None:
    koppel(omgeving, nep.mens())
    bezorging = Bezorging(omgeving, nep)
    velden = {"telegram_token": SecretStr(nep.token), "telegram_url": "http://127.0.0.1:1"}
    instellingen = omgeving.instellingen.model_copy(update=velden)
    bezorging.bezorger = Bezorger(omgeving.outbox, alle_wegen(instellingen, omgeving.bron))
    bezorging.meld()
    [(_, status, fout)] = bezorging.ronde()
    assert (status, fout) == ("wacht", "Telegram is niet bereikbaar: ConnectError")
