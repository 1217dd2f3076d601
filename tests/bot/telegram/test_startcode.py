"""Links with a code: going on in Telegram with what was begun on the page, and signing in there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import select

from acties import klok
from acties.instellingen import Instellingen
from acties.omgeving import Omgeving
from acties.opslag import Inkomend, Participatiedossier, Telegramchat, Telegramupdate
from acties.outbox.bezorger import Bezorger, alle_wegen
from acties.participatie.toegang import eigen_dossiers
from acties.vragenlijst import gebeurtenissen as g
from kennisbank.laden import GemeenteGegevens
from tests.hulp.gesprekken import INTAKE, Dialoog, dien_in, maak_gesprek
from tests.hulp.stelsel import INDEXMAP
from tests.hulp.telegram import NepTelegram, neptelegram
from tests.hulp.telegram.bot import Botproces, botproces, echo


@pytest.fixture(scope="module")
def nep() -> Iterator[NepTelegram]:
    with neptelegram() as server:
        yield server


@pytest.fixture(scope="module")
def bot(
    nep: NepTelegram, tmp_path_factory: pytest.TempPathFactory, sqlite_sjabloon: Path
) -> Iterator[Botproces]:
    map_ = tmp_path_factory.mktemp("bot")
    with echo() as terug, botproces(nep, terug, map_, sqlite_sjabloon) as proces:
        proces.start()
        yield proces


@pytest.fixture
def omgeving(bot: Botproces, nep: NepTelegram, dalfsen: GemeenteGegevens) -> Omgeving:
    """The services on the database of the bot."""
    instellingen = Instellingen(
        _env_file=None,
        DATABASE_URL=bot.bron.url,
        datamap=bot.map,
        indexmap=INDEXMAP,
        telegram_token=SecretStr(nep.token),
        telegram_url=nep.basis,
    )
    return Omgeving(instellingen, bot.bron, dalfsen)


def gesprek_van(omgeving: Omgeving) -> str:
    """The conversation of the chat that was begun last."""
    with omgeving.bron.lezen() as sessie:
        rij = sessie.scalars(select(Telegramchat).order_by(Telegramchat.begonnen_op.desc())).first()
        assert rij is not None
        return rij.gesprek_id


def test_gaat_in_telegram_verder_met_wat_op_de_pagina_begon(
    omgeving: Omgeving, nep: NepTelegram
) -> None:
    pagina = Dialoog(omgeving)
    pagina.doe(g.Start("intake"))
    for antwoord in INTAKE[:2]:
        pagina.zeg(antwoord)
    code = omgeving.overstappen.maak_code(pagina.gesprek_id)
    wie = nep.mens()
    wie.start(code)
    bericht = wie.wacht_op("Gelukt! Waar u op de website mee bezig was, is nu hier.")
    assert any("Verder waar ik was" in knop.label for knop in bericht.alle_knoppen)
    hier = Dialoog(omgeving, gesprek_van(omgeving))
    assert hier.doe(g.Hervat()).vraag == "doel"
    assert pagina.doe(g.Hervat()).reden == "geen_vragenlijst"
    ander = nep.mens()
    ander.start(code)
    ander.wacht_op("Die code ken ik niet, of hij is verlopen")
    with omgeving.bron.lezen() as sessie:
        bewaard = [
            *sessie.scalars(select(Inkomend.tekst)),
            *sessie.scalars(select(Telegramupdate.inhoud)),
        ]
        assert code not in repr(bewaard)


def test_een_medewerker_meldt_zich_aan_en_krijgt_er_berichten(
    omgeving: Omgeving, nep: NepTelegram
) -> None:
    account = omgeving.identiteit.maak_account(
        gemeente="dalfsen", email="jo@voorbeeld.nl", naam="Jo Vos", rol="coordinator"
    )
    daar = maak_gesprek(omgeving.bron)
    with omgeving.bron.schrijven() as sessie:
        sessie.add(
            Participatiedossier(
                kenmerk="P-2026-1",
                gemeente="dalfsen",
                titel="Speelplek",
                gesprek_id=daar,
                account_id=account,
                status="concept",
                begonnen_op=klok.nu(),
                geopend_op=klok.nu(),
            )
        )
    wie = nep.mens("Jo", "Vos")
    wie.start(omgeving.identiteit.maak_code(account))
    wie.wacht_op("Je krijgt hier voortaan ook bericht van een nieuw initiatief")
    wie.wacht_op("Je bent aangemeld als Jo Vos (jo@voorbeeld.nl). Je hebt één dossier.")
    hier = gesprek_van(omgeving)
    assert omgeving.identiteit.actor(hier).rol == "coordinator"
    with omgeving.bron.lezen() as sessie:
        assert [dossier.kenmerk for dossier in eigen_dossiers(sessie, hier)] == ["P-2026-1"]
    _, kenmerk = dien_in(omgeving)
    Bezorger(omgeving.outbox, alle_wegen(omgeving.instellingen, omgeving.bron)).ronde()
    bericht = wie.wacht_op(f"Nieuw initiatief {kenmerk}")
    assert "sanne@voorbeeld.nl" not in bericht.tekst


def test_een_gebruikte_code_geeft_een_ander_geen_toegang(omgeving: Omgeving, nep: NepTelegram) -> None:
    account = omgeving.identiteit.maak_account(
        gemeente="dalfsen", email="bo@voorbeeld.nl", naam="Bo", rol="adviseur"
    )
    code = omgeving.identiteit.maak_code(account)
    eerst = nep.mens("Bo")
    eerst.start(code)
    eerst.wacht_op("Je bent aangemeld als Bo")
    ander = nep.mens("Piet")
    ander.start(code)
    ander.wacht_op("Die code ken ik niet, of hij is verlopen")
    assert omgeving.identiteit.actor(gesprek_van(omgeving)).rol == "inwoner"
