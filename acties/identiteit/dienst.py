"""Who is this? Known from the database only: never from slots, names or what a message says.

Interface 4: `actor(gesprek_id) → rol, account, behandelaar`.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from acties import klok
from acties.opslag import Account, Databron, EenmaligeCode, Koppeling, Participatiedossier

Rol = Literal["inwoner", "medewerker", "adviseur", "coordinator", "behandelaar", "beheerder"]

CODE_GELDIG = timedelta(minutes=15)
_ALFABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTE = 10
"""30^10 codes, each valid for a quarter of an hour: guessing is hopeless."""
_CODE = re.compile(rf"(?<![0-9A-Z])[{_ALFABET}]{{5}}[\s-]?[{_ALFABET}]{{5}}(?![0-9A-Z])")


@dataclass(frozen=True, slots=True)
class Actor:
    """Who speaks in a conversation. Nobody signed in is an inwoner."""

    rol: Rol
    account_id: int | None = None
    behandelaar: str | None = None


INWONER = Actor("inwoner")


@dataclass(frozen=True, slots=True)
class Accountstand:
    """An account, for who manages them."""

    id: int
    gemeente: str
    email: str
    naam: str
    rol: Rol
    uitgeschakeld: bool
    laatst: datetime | None
    """When somebody signed in with it last."""
    dossiers: int
    """How many participatiedossiers belong to it."""


def account_van(sessie: Session, gesprek_id: str) -> Account | None:
    """The account that speaks in this conversation; None for an inwoner."""
    return sessie.scalar(
        select(Account)
        .join(Koppeling, Koppeling.account_id == Account.id)
        .where(
            Koppeling.gesprek_id == gesprek_id,
            Koppeling.beeindigd_op.is_(None),
            Account.uitgeschakeld_op.is_(None),
        )
    )


def koppel(sessie: Session, gesprek_id: str, code: str) -> Account | None:
    """Link this conversation to the account of the code, in the caller's transaction; None when the
    code is not valid. A code works once, also when two people use it at the same moment."""
    hash_ = _hash(code)
    van_account = sessie.scalar(
        update(EenmaligeCode)
        .where(
            EenmaligeCode.hash == hash_,
            EenmaligeCode.gebruikt_op.is_(None),
            EenmaligeCode.vervalt_op > klok.nu(),
        )
        .values(gebruikt_op=klok.nu())
        .returning(EenmaligeCode.account_id)
    )
    if van_account is None:
        return None
    account = sessie.get_one(Account, van_account)
    if account.uitgeschakeld_op is not None:
        return None
    beeindig(sessie, gesprek_id)
    sessie.add(Koppeling(gesprek_id=gesprek_id, account_id=account.id, gekoppeld_op=klok.nu()))
    sessie.flush()
    return account


def al_gekoppeld(sessie: Session, gesprek_id: str, code: str) -> Account | None:
    """The account of this conversation, when that is the one of this code that was used already."""
    rij, account = sessie.get(EenmaligeCode, _hash(code)), account_van(sessie, gesprek_id)
    if rij is None or account is None or rij.gebruikt_op is None or rij.account_id != account.id:
        return None
    return account


def beeindig(sessie: Session, gesprek_id: str) -> None:
    """Whoever speaks in this conversation is an inwoner again."""
    sessie.execute(
        update(Koppeling)
        .where(Koppeling.gesprek_id == gesprek_id, Koppeling.beeindigd_op.is_(None))
        .values(beeindigd_op=klok.nu())
    )


class Identiteit:
    """Accounts, and the conversations that belong to them."""

    def __init__(self, bron: Databron) -> None:
        self._bron = bron

    def actor(self, gesprek_id: str) -> Actor:
        """Who speaks in this conversation; an account that was switched off is an inwoner again."""
        with self._bron.lezen() as sessie:
            return _als_actor(account_van(sessie, gesprek_id))

    def account(self, gesprek_id: str) -> Account | None:
        """Whose account speaks in this conversation; None for an inwoner."""
        with self._bron.lezen() as sessie:
            return account_van(sessie, gesprek_id)

    def accounts(self) -> list[Accountstand]:
        """All accounts, by their address."""
        with self._bron.lezen() as sessie:
            laatst = dict(
                sessie.execute(
                    select(Koppeling.account_id, func.max(Koppeling.gekoppeld_op)).group_by(
                        Koppeling.account_id
                    )
                ).all()
            )
            dossiers = dict(
                sessie.execute(
                    select(Participatiedossier.account_id, func.count()).group_by(
                        Participatiedossier.account_id
                    )
                ).all()
            )
            return [
                Accountstand(
                    id=rij.id,
                    gemeente=rij.gemeente,
                    email=rij.email,
                    naam=rij.naam,
                    rol=_rol(rij.rol),
                    uitgeschakeld=rij.uitgeschakeld_op is not None,
                    laatst=laatst.get(rij.id),
                    dossiers=dossiers.get(rij.id, 0),
                )
                for rij in sessie.scalars(select(Account).order_by(Account.email))
            ]

    def account_met(self, gemeente: str, email: str) -> Accountstand | None:
        """The account with this address."""
        return next(
            (a for a in self.accounts() if (a.gemeente, a.email) == (gemeente, email.casefold())), None
        )

    def maak_account(
        self, *, gemeente: str, email: str, naam: str, rol: Rol, behandelaar: str | None = None
    ) -> int:
        """A new account; its id. Raises IntegrityError when the e-mail address has one."""
        with self._bron.schrijven() as sessie:
            account = Account(
                gemeente=gemeente,
                email=email.strip().casefold(),
                naam=naam,
                rol=_rol(rol),
                behandelaar=behandelaar,
            )
            sessie.add(account)
            sessie.flush()
            return account.id

    def zet_rol(self, account_id: int, rol: Rol, behandelaar: str | None = None) -> None:
        """Give an account another role, and as which behandelaar it handles initiatives."""
        with self._bron.schrijven() as sessie:
            account = sessie.get_one(Account, account_id)
            account.rol, account.behandelaar = _rol(rol), behandelaar

    def schakel_uit(self, account_id: int) -> None:
        """Switch an account off: all its conversations lose their role at once."""
        with self._bron.schrijven() as sessie:
            sessie.get_one(Account, account_id).uitgeschakeld_op = klok.nu()

    def maak_code(self, account_id: int) -> str:
        """A one-time code for this account; it is shown once and only its hash is kept."""
        code = "".join(secrets.choice(_ALFABET) for _ in range(_LENGTE))
        with self._bron.schrijven() as sessie:
            sessie.add(
                EenmaligeCode(
                    hash=_hash(code), account_id=account_id, vervalt_op=klok.nu() + CODE_GELDIG
                )
            )
        return f"{code[:5]}-{code[5:]}"

    def koppel(self, gesprek_id: str, code: str) -> Actor | None:
        """Link this conversation to the account of the code; None when the code is not valid.

        A code works once, also when two people use it at the same moment.
        """
        with self._bron.schrijven() as sessie:
            account = koppel(sessie, gesprek_id, code)
            return _als_actor(account) if account is not None else None

    def ontkoppel(self, gesprek_id: str) -> None:
        """Whoever speaks in this conversation is an inwoner again."""
        with self._bron.schrijven() as sessie:
            beeindig(sessie, gesprek_id)


def _als_actor(account: Account | None) -> Actor:
    if account is None:
        return INWONER
    return Actor(_rol(account.rol), account.id, account.behandelaar)


def lees_code(tekst: str) -> str:
    """The code in a sentence: "mijn code is ABCDE-23456"; the whole text when there is none."""
    treffer = _CODE.search(tekst.upper())
    return treffer[0] if treffer else tekst


def bevat_code(tekst: str) -> bool:
    """Whether a code stands in this text, valid or not: with a hyphen, or alone."""
    treffer = _CODE.search(tekst.upper())
    return treffer is not None and ("-" in treffer[0] or treffer[0] == tekst.strip().upper())


def _rol(naam: str) -> Rol:
    match naam:
        case "inwoner" | "medewerker" | "adviseur" | "coordinator" | "behandelaar" | "beheerder":
            return naam
        case _:
            raise ValueError(f"onbekende rol '{naam}'")


def _hash(code: str) -> str:
    kaal = "".join(teken for teken in code.upper() if teken.isalnum())
    return hashlib.sha256(kaal.encode()).hexdigest()
