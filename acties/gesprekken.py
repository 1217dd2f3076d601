"""What services know of a conversation: its messages in full, and what they were taken for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import select

from acties.opslag import Databron, Inkomend
from kennisbank.schema.routes import ROUTEINTENTS

NIET_BEGREPEN = "nlu_fallback"
"""The intent of what was not understood."""

_VERTELD = frozenset({*ROUTEINTENTS, NIET_BEGREPEN, "andere_taal", "twijfel"})
"""After these the assistant only pointed the way, so what was told may still become an idea."""

_LAAT_STAAN = frozenset({"hulp", "kennisvraag", "mens_spreken", "wie_ben_je", "wie_leest_dit"})
"""These do not change the subject."""

_TERUG = 10
"""How many messages are looked back at."""

_WOORDEN_VERHAAL = 6
"""Fewer tell nothing yet: "ik wil een klacht indienen"."""


def _verhalen(vorige: Iterable[Inkomend]) -> Iterator[tuple[int, int]]:
    """Of what was told, latest first: how many words, and in which message."""
    ging_verder = False
    for deze in vorige:
        if deze.intent in _LAAT_STAAN:
            ging_verder = True
        elif deze.intent not in _VERTELD or (ging_verder and deze.intent == NIET_BEGREPEN):
            # What was not even understood is let go of once the person goes on to something else.
            return
        elif deze.opdracht is None:
            yield len(deze.tekst.split()), deze.id


class Gesprekken:
    """Conversations, as far as the actions need them; the port in `bot` is what fills them."""

    def __init__(self, bron: Databron) -> None:
        self._bron = bron

    def tekst_van(self, inkomend_id: int) -> str:
        """The full text of a message; Rasa itself only saw its beginning."""
        with self._bron.lezen() as sessie:
            return sessie.get_one(Inkomend, inkomend_id).tekst

    def verhaal_bij(self, inkomend_id: int, *, ervoor: bool = False) -> int | None:
        """The message in which the person told what it is about: this one, or one just before it.

        Of several it is the longest: "nee, het is toch echt mijn eigen idee" tells less. With
        `ervoor` only those before it; else the intent of this one must have been noted. None when
        nothing was told.
        """
        with self._bron.lezen() as sessie:
            bericht = sessie.get_one(Inkomend, inkomend_id)
            tot = inkomend_id - 1 if ervoor else inkomend_id
            vorige = sessie.scalars(
                select(Inkomend)
                .where(Inkomend.gesprek_id == bericht.gesprek_id, Inkomend.id <= tot)
                .order_by(Inkomend.id.desc())
                .limit(_TERUG)
            )
            woorden, langste = max(_verhalen(vorige), default=(0, None))
            return langste if woorden >= _WOORDEN_VERHAAL else None

    def verhaal_van(self, inkomend_id: int, eerder: int | None) -> tuple[str, int] | None:
        """What somebody told in this message, and in which message that stands.

        For a pressed button that is an earlier message of the same conversation, if the button says
        which (`eerder`, its id); what a button says itself is no story.
        """
        with self._bron.lezen() as sessie:
            bericht = sessie.get_one(Inkomend, inkomend_id)
            if bericht.opdracht is None:
                return bericht.tekst, bericht.id
            verteld = sessie.get(Inkomend, eerder) if eerder is not None else None
            if verteld is None or verteld.gesprek_id != bericht.gesprek_id:
                return None
            return verteld.tekst, verteld.id

    def vorige_intent(self, inkomend_id: int) -> str | None:
        """What the message before this one was taken for; None when that is not known."""
        with self._bron.lezen() as sessie:
            bericht = sessie.get_one(Inkomend, inkomend_id)
            return sessie.scalar(
                select(Inkomend.intent)
                .where(Inkomend.gesprek_id == bericht.gesprek_id, Inkomend.id < inkomend_id)
                .order_by(Inkomend.id.desc())
                .limit(1)
            )

    def noteer_intent(self, inkomend_id: int, intent: str) -> int:
        """Note what a message was taken for; how many in a row, this one included, were the same."""
        with self._bron.schrijven() as sessie:
            bericht = sessie.get_one(Inkomend, inkomend_id)
            bericht.intent = intent
            eerder = sessie.scalars(
                select(Inkomend.intent)
                .where(Inkomend.gesprek_id == bericht.gesprek_id, Inkomend.id < inkomend_id)
                .order_by(Inkomend.id.desc())
                .limit(_TERUG)
            )
            aantal = 1
            for ander in eerder:
                if ander != intent:
                    break
                aantal += 1
            return aantal
