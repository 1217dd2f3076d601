"""The tracker store: one row per conversation, kept short.

A turn costs more the longer its tracker is, and our own database remembers everything that matters.
So old events are folded into what they led to: the slots and the open form.
"""

from __future__ import annotations

import json
import time
from typing import Any, Dict, Iterable, List, Optional, Text

import sqlalchemy as sa
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import SerializedTrackerAsText, TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    BotUttered,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

from componenten.beurt import huidige_beurt

BEWAAR = 24
"""So many events stay as they are; rules look back a few turns at most."""

_GRENS = 2 * BEWAAR


def vat_samen(afzender: Text, events: List[Event], domein: Domain) -> List[Event]:
    """The events, the old ones replaced by their outcome; cut where a turn of the person begins."""
    if len(events) <= _GRENS:
        return events
    begin = len(events) - BEWAAR
    while begin > 1 and not (
        isinstance(events[begin], UserUttered)
        and isinstance(events[begin - 1], ActionExecuted)
        and events[begin - 1].action_name == "action_listen"
    ):
        begin -= 1
    if begin <= 1:
        return events
    knip = begin - 1
    oud = DialogueStateTracker.from_events(afzender, events[:knip], slots=domein.slots)
    moment = events[knip].timestamp
    samengevat: List[Event] = [
        ActionExecuted("action_session_start", timestamp=moment),
        SessionStarted(timestamp=moment),
    ]
    samengevat += [
        SlotSet(naam, slot.value, timestamp=moment)
        for naam, slot in oud.slots.items()
        if slot.value != slot.initial_value
    ]
    if oud.active_loop_name:
        samengevat.append(ActiveLoop(oud.active_loop_name, timestamp=moment))
    return samengevat + events[knip:]


def zonder_woorden(event: Event) -> Dict[Text, Any]:
    """The event as it is kept: what it was taken for, and not a word of what was said.

    Rules go by intents and actions. What people and the assistant said stands in our own database
    and nowhere else, so that it is gone when it is erased there.
    """
    gegevens = event.as_dict()
    if isinstance(event, UserUttered):
        intent = {"name": event.intent_name, "confidence": 1.0}
        gegevens.update(text="", parse_data={"text": "", "intent": intent, "entities": []}, metadata={})
    elif isinstance(event, BotUttered):
        gegevens.update(text="", data={}, metadata={})
    return gegevens


class CompacteOpslag(TrackerStore, SerializedTrackerAsText):
    """SQLite or PostgreSQL, by the same URL form as the rest of the project."""

    def __init__(
        self,
        domain: Optional[Domain] = None,
        event_broker: Optional[EventBroker] = None,
        url: Text = "",
        **kwargs: Any,
    ) -> None:
        self._engine = _engine(url or kwargs.get("host") or "sqlite:///rasa.db")
        tabellen = sa.MetaData()
        self._tabel = sa.Table(
            "rasa_tracker",
            tabellen,
            sa.Column("gesprek_id", sa.String(255), primary_key=True),
            sa.Column("tracker", sa.Text, nullable=False),
            sa.Column("bijgewerkt", sa.Float, nullable=False),
        )
        tabellen.create_all(self._engine)
        super().__init__(domain, event_broker)

    async def retrieve(self, sender_id: Text) -> Optional[DialogueStateTracker]:
        zoek = sa.select(self._tabel.c.tracker).where(self._tabel.c.gesprek_id == sender_id)
        with self._engine.connect() as verbinding:
            tekst = verbinding.execute(zoek).scalar()
        return self.deserialise_tracker(sender_id, tekst) if tekst else None

    async def retrieve_full_tracker(self, conversation_id: Text) -> Optional[DialogueStateTracker]:
        return await self.retrieve(conversation_id)

    async def keys(self) -> Iterable[Text]:
        with self._engine.connect() as verbinding:
            return [rij[0] for rij in verbinding.execute(sa.select(self._tabel.c.gesprek_id))]

    async def delete(self, sender_id: Text) -> None:
        with self._engine.begin() as verbinding:
            verbinding.execute(sa.delete(self._tabel).where(self._tabel.c.gesprek_id == sender_id))

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep the tracker, unless this turn failed: then the message is played again later."""
        beurt = huidige_beurt()
        if beurt is not None and beurt.storing is not None:
            return
        await self.stream_events(tracker)
        events = vat_samen(tracker.sender_id, list(tracker.events), self.domain)
        waarden: Dict[str, Any] = {
            "tracker": json.dumps(
                {"name": tracker.sender_id, "events": [zonder_woorden(event) for event in events]}
            ),
            "bijgewerkt": time.time(),
        }
        wijzig = (
            sa.update(self._tabel)
            .where(self._tabel.c.gesprek_id == tracker.sender_id)
            .values(**waarden)
        )
        with self._engine.begin() as verbinding:
            if not verbinding.execute(wijzig).rowcount:
                verbinding.execute(
                    sa.insert(self._tabel).values(gesprek_id=tracker.sender_id, **waarden)
                )


def _engine(url: Text) -> sa.engine.Engine:
    if url.startswith("sqlite"):
        # One connection, kept: Rasa handles one thing at a time, and opening a file costs more than
        # reading a row from it.
        engine = sa.create_engine(
            url,
            future=True,
            connect_args={"timeout": 10, "check_same_thread": False},
            poolclass=sa.pool.StaticPool,
        )

        @sa.event.listens_for(engine, "connect")
        def _stel_in(verbinding: Any, _: Any) -> None:
            verbinding.execute("PRAGMA journal_mode=WAL")
            verbinding.execute("PRAGMA synchronous=NORMAL")

        return engine
    return sa.create_engine(url, future=True, pool_pre_ping=True, connect_args={"connect_timeout": 5})
