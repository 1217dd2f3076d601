"""What services know of a conversation: its messages in full, and what they were taken for."""

from __future__ import annotations

from sqlalchemy import select

from acties.opslag import Databron, Inkomend


class Gesprekken:
    """Conversations, as far as the actions need them; the port in `bot` is what fills them."""

    def __init__(self, bron: Databron) -> None:
        self._bron = bron

    def tekst_van(self, inkomend_id: int) -> str:
        """The full text of a message; Rasa itself only saw its beginning."""
        with self._bron.lezen() as sessie:
            return sessie.get_one(Inkomend, inkomend_id).tekst

    def noteer_intent(self, inkomend_id: int, intent: str) -> int:
        """Note what a message was taken for; how many in a row, this one included, were the same."""
        with self._bron.schrijven() as sessie:
            bericht = sessie.get_one(Inkomend, inkomend_id)
            bericht.intent = intent
            eerder = sessie.scalars(
                select(Inkomend.intent)
                .where(Inkomend.gesprek_id == bericht.gesprek_id, Inkomend.id < inkomend_id)
                .order_by(Inkomend.id.desc())
                .limit(10)
            )
            aantal = 1
            for ander in eerder:
                if ander != intent:
                    break
                aantal += 1
            return aantal
