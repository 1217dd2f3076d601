"""The component around `componenten.besluit`: answer, command, question, doubt or another language?"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Dict, List, Mapping, Optional, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import (
    ENTITIES,
    ENTITY_ATTRIBUTE_END,
    ENTITY_ATTRIBUTE_START,
    ENTITY_ATTRIBUTE_TYPE,
    ENTITY_ATTRIBUTE_VALUE,
    EXTRACTOR,
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    METADATA,
    PREDICTED_CONFIDENCE_KEY,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message

from componenten.bedoelingen import Besluit
from componenten.besluit import beslis
from componenten.nederlands import is_nederlands
from componenten.taal import LATIJNS, NEDERLANDS, herken, is_wartaal

_RANGORDE = 5
"""So many intents are passed on: they are stored with every message."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class AntwoordOfOpdracht(GraphComponent):
    """Decides what a message counts as, from the chances of all intents and where we are."""

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
        """Messages that are buttons ("/intent") are left as they are."""
        for bericht in messages:
            tekst = (bericht.get(TEXT) or "").strip()
            if tekst.startswith("/"):
                continue
            kansen = {
                intent[INTENT_NAME_KEY]: intent[PREDICTED_CONFIDENCE_KEY]
                for intent in bericht.get(INTENT_RANKING_KEY) or []
            }
            taal = herken(tekst, max(kansen.values(), default=0.0), is_nederlands, _taalkansen)
            stand = stand_van(bericht, tracker)
            wartaal = is_wartaal(tekst, is_nederlands)
            _zet(bericht, tekst, beslis(tekst, kansen, stand, taal, wartaal=wartaal))
        return messages


def _zet(bericht: Message, tekst: Text, besluit: Besluit) -> None:
    intent: Dict[Text, Any] = {
        INTENT_NAME_KEY: besluit.intent,
        PREDICTED_CONFIDENCE_KEY: besluit.zekerheid,
    }
    if besluit.leek_op is not None:
        intent["leek_op"] = besluit.leek_op
    bericht.set(INTENT, intent, add_to_output=True)
    kansen = besluit.kansen or {besluit.intent: besluit.zekerheid}
    rangorde = sorted(kansen.items(), key=lambda deel: -deel[1])[:_RANGORDE]
    bericht.set(
        INTENT_RANKING_KEY,
        [{INTENT_NAME_KEY: naam, PREDICTED_CONFIDENCE_KEY: kans} for naam, kans in rangorde],
        add_to_output=True,
    )
    entiteiten = {"kandidaten": ",".join(besluit.kandidaten), "taal": besluit.taal}
    erbij = [
        {
            ENTITY_ATTRIBUTE_TYPE: soort,
            ENTITY_ATTRIBUTE_VALUE: waarde,
            ENTITY_ATTRIBUTE_START: 0,
            ENTITY_ATTRIBUTE_END: len(tekst),
            EXTRACTOR: "AntwoordOfOpdracht",
        }
        for soort, waarde in entiteiten.items()
        if waarde
    ]
    if erbij:
        bericht.set(ENTITIES, (bericht.get(ENTITIES) or []) + erbij, add_to_output=True)


@lru_cache
def _taalmeter() -> Any:
    # Read at the first message that doesn't look Dutch: most conversations never need its 50 MB.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    meter = LanguageIdentifier.from_pickled_model(MODEL_FILE, norm_probs=True)
    meter.set_languages(sorted({NEDERLANDS, *LATIJNS}))
    return meter


def _taalkansen(tekst: Text) -> Mapping[Text, float]:
    return {code: float(kans) for code, kans in _taalmeter().rank(tekst)}


def stand_van(bericht: Message, tracker: Optional[DialogueStateTracker]) -> Dict[str, Optional[str]]:
    """Where the conversation is: `fase` and, with an open question, its `soort`."""
    stand = (bericht.get(METADATA) or {}).get("stand")
    if isinstance(stand, dict):
        return stand
    open_ = tracker is not None and tracker.active_loop_name is not None
    return {"fase": "vraag" if open_ else "geen", "soort": "open" if open_ else None}
