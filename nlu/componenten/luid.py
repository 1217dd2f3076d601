"""Changes to Rasa itself: failures are loud, and an action call costs what it should.

Each is small, names what it replaces, and is checked by tests against the running server.
"""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import Any, AsyncGenerator, Dict, List, Text

import jsonschema
from aiohttp import ClientConnectionError
from rasa.core.actions.action import RemoteAction
from rasa.core.tracker_store import FailSafeTrackerStore
from rasa.shared.core.events import Event, UserUttered
from rasa.shared.core.trackers import EventVerbosity
from rasa.utils.endpoints import EndpointConfig

from componenten.beurt import meld_storing


def pas_toe() -> None:
    """Apply all of them, before Rasa starts."""
    _controle_een_keer_gemaakt()
    _actieserver_weg_is_een_storing()
    _kort_verzoek_aan_de_actieserver()
    _opslag_weg_is_een_storing()
    _soort_event_een_keer_gezocht()
    _verbinding_met_de_actieserver_blijft_open()


def _controle_een_keer_gemaakt() -> None:
    """Rasa builds a JSON Schema validator for each action result: 80% of a turn. Build it once."""
    controle = jsonschema.validators.validator_for(RemoteAction.action_response_format_spec())(
        RemoteAction.action_response_format_spec()
    )

    def controleer(self: RemoteAction, result: Dict[Text, Any]) -> bool:
        controle.validate(result)
        return True

    RemoteAction._validate_action_result = controleer  # type: ignore[method-assign]


def _actieserver_weg_is_een_storing() -> None:
    """Rasa logs a failed action and goes on as if it had been done. Fail the turn."""
    oorspronkelijk = RemoteAction.run

    async def run(self: RemoteAction, *args: Any, **kwargs: Any) -> List[Event]:
        try:
            return await oorspronkelijk(self, *args, **kwargs)
        except Exception as fout:
            onbereikbaar = isinstance(fout.__context__, ClientConnectionError)
            soort = "onbereikbaar" if onbereikbaar else type(fout).__name__
            meld_storing(f"{soort}: {self.name()}")
            raise

    RemoteAction.run = run  # type: ignore[method-assign]


def _kort_verzoek_aan_de_actieserver() -> None:
    """Rasa sends the whole history and domain along. Our actions need this turn; what was said
    before stands in our database."""

    def verzoek(self: RemoteAction, tracker: Any, domain: Any) -> Dict[Text, Any]:
        staat = tracker.current_state(EventVerbosity.NONE)
        beurt: List[Dict[Text, Any]] = []
        for event in reversed(tracker.events):
            if isinstance(event, UserUttered):
                break
            beurt.append(event.as_dict())
        staat["events"] = beurt[::-1]
        return {
            "next_action": self.name(),
            "sender_id": tracker.sender_id,
            "tracker": staat,
            "domain": {},
            "version": "3.6.21",
        }

    RemoteAction._action_call_format = verzoek  # type: ignore[method-assign]


def _opslag_weg_is_een_storing() -> None:
    """With its database away Rasa forgets in memory and answers 200. Fail the turn."""

    def meld(self: FailSafeTrackerStore, error: Exception) -> None:
        meld_storing(f"onbereikbaar: opslag, {type(error).__name__}")
        raise error

    FailSafeTrackerStore.on_tracker_store_error = meld  # type: ignore[method-assign]
    FailSafeTrackerStore.on_tracker_store_retrieve_error = meld  # type: ignore[method-assign]


def _soort_event_een_keer_gezocht() -> None:
    """For each stored event Rasa walks all subclasses to find its class. Find each once."""
    oorspronkelijk = Event.resolve_by_type
    gevonden: Dict[Text, Any] = {}

    def zoek(type_name: Text, default: Any = None) -> Any:
        if type_name not in gevonden:
            gevonden[type_name] = oorspronkelijk(type_name, default)
        return gevonden[type_name]

    Event.resolve_by_type = staticmethod(zoek)  # type: ignore[assignment]


def _verbinding_met_de_actieserver_blijft_open() -> None:
    """Rasa makes an HTTP session, and with it a connection, for each call. Keep one."""
    oorspronkelijk = EndpointConfig.session

    @asynccontextmanager
    async def sessie(self: EndpointConfig) -> AsyncGenerator[Any, None]:
        open_ = getattr(self, "_open_sessie", None)
        if open_ is None or open_.closed:
            open_ = self._open_sessie = oorspronkelijk(self)  # type: ignore[attr-defined]
        yield open_

    EndpointConfig.session = sessie  # type: ignore[method-assign]
