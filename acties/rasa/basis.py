"""What all actions share: who calls, which message it is about, and that a failure is heard of."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import structlog
from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.opslag import DATABASE_WEG
from kennisbank.schema.artikel import Publiek

log = structlog.get_logger(__name__)

TUSSENDOOR = "action_tussendoor"
"""The name of the action that says something in between."""


class BerichtOnbekend(Exception):
    """The message did not come through our port: there is nothing of it in the inbox."""


def _storing(fout: Exception) -> str:
    """A database that is away is no fault of the message: it is tried until it is back."""
    weg = isinstance(fout, DATABASE_WEG)
    return f"onbereikbaar: {type(fout).__name__}" if weg else type(fout).__name__


@dataclass(frozen=True, slots=True)
class Beurt:
    """One message of a person, as an action sees it."""

    gesprek_id: str
    bericht_id: str
    inkomend_id: int
    intent: str
    leek_op: str | None
    gegevens: dict[str, str]
    """What a button said: which question, which choice."""
    in_vragenlijst: bool
    tussendoor_gezegd: bool = False
    """Whether something was said in between in this very turn."""
    formulier_open: bool = True
    """Whether Rasa's form was open before this message: it opens while its first action runs."""

    medewerker: bool = False
    """Whether an employee speaks, who is addressed as "je"; as it was before this message."""

    @property
    def publiek(self) -> Publiek | None:
        """For whom an answer is: a resident who hands in an idea, an employee, or None where that
        is not known yet. Colleagues ask the vraagbaak without saying that they are."""
        if self.medewerker:
            return "medewerker"
        return "inwoner" if self.in_vragenlijst else None

    @property
    def verhaal(self) -> int | None:
        """The id of the earlier message in which the person told something, if a button says so."""
        gezegd = self.gegevens.get("verhaal", "")
        return int(gezegd) if gezegd.isdecimal() else None

    @classmethod
    def van(cls, tracker: Tracker) -> Beurt:
        """The message that Rasa is handling; raises BerichtOnbekend."""
        bericht: dict[str, Any] = tracker.latest_message or {}
        metadata = bericht.get("metadata") or {}
        try:
            bericht_id, inkomend_id = str(metadata["bericht_id"]), int(metadata["inkomend_id"])
        except (KeyError, TypeError, ValueError):
            raise BerichtOnbekend from None
        intent, stand = bericht.get("intent") or {}, metadata.get("stand") or {}
        return cls(
            gesprek_id=str(tracker.sender_id),
            bericht_id=bericht_id,
            inkomend_id=inkomend_id,
            intent=str(intent.get("name") or "nlu_fallback"),
            leek_op=intent.get("leek_op"),
            gegevens={
                str(entiteit["entity"]): str(entiteit["value"])
                for entiteit in bericht.get("entities") or ()
            },
            in_vragenlijst=stand.get("fase", "geen") != "geen",
            medewerker=bool(stand.get("medewerker")),
            tussendoor_gezegd=any(
                event.get("name") == TUSSENDOOR
                for event in tracker.events
                if event.get("event") == "action"
            ),
            formulier_open=bool((tracker.active_loop or {}).get("name")),
        )


@dataclass(frozen=True, slots=True)
class Gezegd:
    """What an action leads to: messages for the person, events for Rasa."""

    berichten: tuple[Bericht, ...] = ()
    events: tuple[EventType, ...] = ()


class Samenspraakactie(Action, ABC):
    """Base of all actions. What goes wrong fails the turn, so that the port tries it again."""

    naam: str

    def __init__(self, omgeving: Omgeving) -> None:
        self.omgeving = omgeving

    def name(self) -> str:
        """The name by which Rasa calls it."""
        return self.naam

    @abstractmethod
    def doe(self, beurt: Beurt) -> Gezegd:
        """The work; runs in a thread, may take its time and may raise."""

    async def run(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: Any,
    ) -> Iterable[EventType]:
        """Called by Rasa's action server."""
        try:
            gezegd = await asyncio.to_thread(self.doe, Beurt.van(tracker))
        except Exception as fout:
            # The kind of error only: its text may hold what a person wrote.
            log.exception("actie.mislukt", actie=self.naam)
            dispatcher.utter_message(json_message={"storing": _storing(fout)})
            return []
        for bericht in gezegd.berichten:
            dispatcher.utter_message(json_message={"bericht": bericht.als_json()})
        return list(gezegd.events)
