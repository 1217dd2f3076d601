"""The component around `componenten.besluit`: answer, command or question?"""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Text, Tuple

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import (
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    METADATA,
    PREDICTED_CONFIDENCE_KEY,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message

from componenten.besluit import ANTWOORD, GRENZEN, TERUGVAL, beslis


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class AntwoordOfOpdracht(GraphComponent):
    """Turns what is no clear command or question into `antwoord`, while a question is open."""

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "AntwoordOfOpdracht":
        return cls()

    def process(
        self, messages: List[Message], tracker: Optional[DialogueStateTracker] = None
    ) -> List[Message]:
        """Messages that are buttons ("/intent") never come here with another intent."""
        for bericht in messages:
            tekst = (bericht.get(TEXT) or "").strip()
            if tekst.startswith("/"):
                continue
            stand = stand_van(bericht, tracker)
            gezegd = (bericht.get(INTENT) or {}).get(INTENT_NAME_KEY) or ""
            naam, zekerheid = beste(bericht, met_terugval=stand["fase"] == "geen")
            besluit = beslis(tekst, naam, zekerheid, stand)
            if besluit != gezegd:
                nieuw = {INTENT_NAME_KEY: besluit, PREDICTED_CONFIDENCE_KEY: 1.0}
                if naam in GRENZEN and zekerheid >= GRENZEN[naam].zekerheid:
                    # Rasa was sure, and only the length or shape spoke against it: the person is
                    # told what was noted, so that they can object.
                    nieuw["leek_op"] = naam
                bericht.set(INTENT, nieuw, add_to_output=True)
        return messages


def beste(bericht: Message, met_terugval: bool) -> Tuple[str, float]:
    """The likeliest intent. Inside a questionnaire we set our own bounds, so Rasa's fallback, which
    only says that it was not sure, is passed over."""
    intents = [bericht.get(INTENT) or {}]
    if not met_terugval:
        intents += bericht.get(INTENT_RANKING_KEY) or []
    for intent in intents:
        naam = intent.get(INTENT_NAME_KEY) or ""
        if met_terugval or naam != TERUGVAL:
            return naam, intent.get(PREDICTED_CONFIDENCE_KEY) or 0.0
    return ANTWOORD, 0.0


def stand_van(bericht: Message, tracker: Optional[DialogueStateTracker]) -> Dict[str, Optional[str]]:
    """Where the conversation is: `fase` and, with an open question, its `soort`."""
    stand = (bericht.get(METADATA) or {}).get("stand")
    if isinstance(stand, dict):
        return stand
    open_ = tracker is not None and tracker.active_loop_name is not None
    return {"fase": "vraag" if open_ else "geen", "soort": "open" if open_ else None}
