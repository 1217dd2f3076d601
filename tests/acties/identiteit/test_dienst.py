"""Who is who: from the database only."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from acties import klok
from acties.identiteit.dienst import CODE_GELDIG, INWONER, Actor
from acties.omgeving import Omgeving
from acties.opslag import EenmaligeCode
from tests.hulp.gesprekken import maak_gesprek


def account(omgeving: Omgeving, email: str = "coordinator@voorbeeld.nl") -> int:
    return omgeving.identiteit.maak_account(
        gemeente="dalfsen", email=email, naam="Coördinator", rol="coordinator"
    )


def test_niemand_aangemeld_is_een_inwoner(omgeving: Omgeving) -> None:
    assert omgeving.identiteit.actor(maak_gesprek(omgeving.bron)) == INWONER
    assert omgeving.identiteit.actor("een gesprek dat er niet is") == INWONER


def test_koppelen_met_een_code_geeft_de_rol(omgeving: Omgeving) -> None:
    gesprek, nummer = maak_gesprek(omgeving.bron), account(omgeving)
    code = omgeving.identiteit.maak_code(nummer)
    assert omgeving.identiteit.koppel(gesprek, code.lower()) == Actor("coordinator", nummer)
    assert omgeving.identiteit.actor(gesprek) == Actor("coordinator", nummer)
    omgeving.identiteit.ontkoppel(gesprek)
    assert omgeving.identiteit.actor(gesprek) == INWONER


def test_een_code_werkt_een_keer(omgeving: Omgeving) -> None:
    code = omgeving.identiteit.maak_code(account(omgeving))
    gesprekken = [maak_gesprek(omgeving.bron) for _ in range(4)]
    start = threading.Barrier(4)
    gelukt: list[str] = []

    def koppel(gesprek: str) -> None:
        start.wait()
        if omgeving.identiteit.koppel(gesprek, code) is not None:
            gelukt.append(gesprek)

    draden = [threading.Thread(target=koppel, args=(gesprek,)) for gesprek in gesprekken]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join()
    assert len(gelukt) == 1


def test_een_code_vervalt(omgeving: Omgeving) -> None:
    code = omgeving.identiteit.maak_code(account(omgeving))
    with klok.verschuif(CODE_GELDIG + timedelta(seconds=1)):
        assert omgeving.identiteit.koppel(maak_gesprek(omgeving.bron), code) is None


def test_de_code_zelf_staat_niet_in_de_database(omgeving: Omgeving) -> None:
    code = omgeving.identiteit.maak_code(account(omgeving))
    with omgeving.bron.lezen() as sessie:
        assert code.replace("-", "") not in sessie.scalars(select(EenmaligeCode.hash)).one()


def test_een_uitgeschakeld_account_is_weer_een_inwoner(omgeving: Omgeving) -> None:
    gesprek, nummer = maak_gesprek(omgeving.bron), account(omgeving)
    omgeving.identiteit.koppel(gesprek, omgeving.identiteit.maak_code(nummer))
    omgeving.identiteit.schakel_uit(nummer)
    assert omgeving.identiteit.actor(gesprek) == INWONER


def test_een_adres_heeft_een_account(omgeving: Omgeving) -> None:
    account(omgeving)
    with pytest.raises(IntegrityError):
        account(omgeving, "Coordinator@Voorbeeld.nl")
