"""Files that went with no idea are not kept for ever."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import delete, or_, select

from acties import klok
from acties.opslag import Bijlage, Databron, Invulling

_VOORBIJ = ("vervallen", "afgerond")


def ruim_losse_op(bron: Databron, bewaar: timedelta) -> int:
    """Erase what was sent longer ago than this and belongs to nothing; how many files that were.

    What goes with an idea that is open or put away stays with that, and what was handed in with the
    initiative. Done twice it does nothing more.
    """
    voorbij = select(Invulling.id).where(Invulling.status.in_(_VOORBIJ))
    with bron.schrijven() as sessie:
        weg = sessie.scalars(
            delete(Bijlage)
            .where(
                Bijlage.kenmerk.is_(None),
                or_(Bijlage.invulling_id.is_(None), Bijlage.invulling_id.in_(voorbij)),
                Bijlage.ontvangen_op < klok.nu() - bewaar,
            )
            .returning(Bijlage.id)
        )
        return len(weg.all())
