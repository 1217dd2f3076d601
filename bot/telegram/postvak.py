"""What Telegram delivered: written down before Telegram hears that we have it, and done once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete, select

from acties import klok
from acties.opslag import Databron, Telegramupdate
from acties.opslag.invoegen import voeg_toe_als_nieuw
from bot.telegram.post import Post

BEWAAR = timedelta(days=7)
"""How long we know that we had an update. Telegram delivers nothing that is older than a day, and
after a quiet week its numbers begin anew."""


@dataclass(frozen=True, slots=True)
class Binnengekomen:
    """An update for the postvak; without `post` there is nothing to do."""

    update_id: int
    chat: str
    post: Post | None


@dataclass(frozen=True, slots=True)
class TeDoen:
    """An update that has to be handled."""

    update_id: int
    post: Post
    pogingen: int


class Postvak:
    """The updates of one installation."""

    def __init__(self, bron: Databron) -> None:
        self._bron = bron

    def leg_neer(self, updates: Iterable[Binnengekomen]) -> set[str]:
        """Write them down, together; the chats that have something new. What was here is left as is."""
        chats = set()
        with self._bron.schrijven() as sessie:
            for update in sorted(updates, key=lambda u: u.update_id):
                nieuw = voeg_toe_als_nieuw(
                    sessie,
                    Telegramupdate,
                    update_id=update.update_id,
                    chat=update.chat,
                    inhoud=update.post.model_dump(exclude_defaults=True) if update.post else None,
                    ontvangen_op=klok.nu(),
                    afgehandeld_op=klok.nu() if update.post is None else None,
                    pogingen=0,
                )
                if nieuw and update.post is not None:
                    chats.add(update.chat)
        return chats

    def wachtende(self) -> list[str]:
        """The chats with something to handle."""
        with self._bron.lezen() as sessie:
            return list(
                sessie.scalars(
                    select(Telegramupdate.chat)
                    .where(Telegramupdate.afgehandeld_op.is_(None))
                    .distinct()
                )
            )

    def volgende(self, chat: str) -> TeDoen | None:
        """The first update of this chat that has to be handled."""
        with self._bron.lezen() as sessie:
            rij = sessie.scalar(
                select(Telegramupdate)
                .where(Telegramupdate.chat == chat, Telegramupdate.afgehandeld_op.is_(None))
                .order_by(Telegramupdate.update_id)
                .limit(1)
            )
            if rij is None or rij.inhoud is None:
                return None
            return TeDoen(rij.update_id, Post.model_validate(rij.inhoud), rij.pogingen)

    def volgt_in_album(self, chat: str, taak: TeDoen) -> bool:
        """Whether the next update of this chat is a photo that was sent together with this one."""
        if not taak.post.album:
            return False
        with self._bron.lezen() as sessie:
            inhoud = sessie.scalar(
                select(Telegramupdate.inhoud)
                .where(Telegramupdate.chat == chat, Telegramupdate.update_id > taak.update_id)
                .order_by(Telegramupdate.update_id)
                .limit(1)
            )
            return inhoud is not None and inhoud.get("album") == taak.post.album

    def klaar(self, update_id: int, fout: str | None = None) -> None:
        """It was done, or given up on because of this: only its number is kept."""
        with self._bron.schrijven() as sessie:
            rij = sessie.get_one(Telegramupdate, update_id)
            rij.inhoud, rij.afgehandeld_op, rij.fout = None, klok.nu(), fout

    def mislukt(self, update_id: int, fout: str) -> int:
        """An attempt failed; how many did."""
        with self._bron.schrijven() as sessie:
            rij = sessie.get_one(Telegramupdate, update_id)
            rij.pogingen += 1
            rij.fout = fout
            return rij.pogingen

    def ruim_op(self) -> None:
        """Forget the numbers of what was handled long ago."""
        with self._bron.schrijven() as sessie:
            sessie.execute(
                delete(Telegramupdate).where(Telegramupdate.afgehandeld_op < klok.nu() - BEWAAR)
            )
