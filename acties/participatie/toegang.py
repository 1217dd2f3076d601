"""Who may see a participatiedossier, and which one a conversation is about.

As long as nobody signed in, a dossier is of the conversation in which it was begun. After signing in
it is of the account: every conversation of that account may see it, and no other, also not the one in
which it was begun once that signed out.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import and_, or_, select, update
from sqlalchemy.orm import Session

from acties import klok
from acties.identiteit.dienst import account_van
from acties.opslag import Participatiedossier


def eigen_dossiers(sessie: Session, gesprek_id: str) -> Sequence[Participatiedossier]:
    """The dossiers that this conversation may see, the one that was opened last first."""
    account = account_van(sessie, gesprek_id)
    van_hier = and_(
        Participatiedossier.gesprek_id == gesprek_id, Participatiedossier.account_id.is_(None)
    )
    mag = van_hier
    if account is not None:
        mag = or_(van_hier, Participatiedossier.account_id == account.id)
    return sessie.scalars(
        select(Participatiedossier)
        .where(mag)
        .order_by(Participatiedossier.geopend_op.desc(), Participatiedossier.id.desc())
    ).all()


def dossier_met(sessie: Session, gesprek_id: str, kenmerk: str) -> Participatiedossier | None:
    """The dossier with this kenmerk, when this conversation may see it."""
    return next((d for d in eigen_dossiers(sessie, gesprek_id) if d.kenmerk == kenmerk), None)


def huidig_dossier(sessie: Session, gesprek_id: str) -> Participatiedossier | None:
    """The dossier that this conversation is about: the last one that was opened in it."""
    return next((d for d in eigen_dossiers(sessie, gesprek_id) if d.gesprek_id == gesprek_id), None)


def open_dossier(sessie: Session, gesprek_id: str, dossier: Participatiedossier) -> None:
    """From now on this conversation is about this dossier, which it must be allowed to see."""
    dossier.gesprek_id, dossier.geopend_op = gesprek_id, klok.nu()
    sessie.flush()


def geef_aan_account(sessie: Session, gesprek_id: str, account_id: int) -> None:
    """What was begun in this conversation is of this account from now on."""
    sessie.execute(
        update(Participatiedossier)
        .where(Participatiedossier.gesprek_id == gesprek_id, Participatiedossier.account_id.is_(None))
        .values(account_id=account_id)
    )


def welk_dossier(sessie: Session, gesprek_id: str, kenmerk: str | None) -> str | None:
    """The kenmerk of the dossier that a questionnaire is about: the one that was named, or the one
    that the conversation is about; None when there is none. It is opened."""
    dossier = dossier_met(sessie, gesprek_id, kenmerk) if kenmerk is not None else None
    dossier = dossier or huidig_dossier(sessie, gesprek_id)
    if dossier is None:
        return None
    open_dossier(sessie, gesprek_id, dossier)
    return dossier.kenmerk
