"""The intent classifier: a linear support vector machine whose certainty can be believed.

Rasa's own classifiers need TensorFlow, or take minutes for what this learns in seconds. With tens of
examples for each of forty intents a linear machine on many features is hard to beat; on the sentences
kept apart (`tests/nlu/begrip/`) it was right more often than Rasa's logistic regression.

A support vector machine gives distances, no chances. Those become chances by one number, the
temperature, chosen by cross-validation while training: of what it is 80% sure, about 80% is right.
The bounds in `componenten.besluit` rely on that.
"""

from __future__ import annotations

from hashlib import sha256
from inspect import getsource
from itertools import islice
from typing import Any, Dict, List, Optional, Text, Type

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import (
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    PREDICTED_CONFIDENCE_KEY,
    TEXT,
    TEXT_TOKENS,
)
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix

from componenten import kenmerken, woordgroepen
from componenten.kenmerken import Kenmerken, Zin

_BESTAND = "indeling.npz"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class Indeling(IntentClassifier, GraphComponent):
    """Gives every intent its chance. What counts is decided by AntwoordOfOpdracht, after it."""

    @classmethod
    def required_components(cls) -> List[Type]:
        return [Tokenizer]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """`C`: how closely the examples are followed. `vouwen`: in how many parts they are
        divided to find the temperature; `proeven`: how many of those are left out in turn."""
        return {"C": 3.0, "vouwen": 4, "proeven": 1}

    @classmethod
    def fingerprint_addon(cls, config: Dict[str, Any]) -> Optional[str]:
        """What the features are made of. Rasa keeps what it trained, and looks only at this class and
        the examples to see whether that may be used again."""
        return sha256("".join(map(getsource, (kenmerken, woordgroepen))).encode()).hexdigest()

    def __init__(
        self, config: Dict[Text, Any], model_storage: ModelStorage, resource: Resource
    ) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._kenmerken = Kenmerken()
        self._intents: List[Text] = []
        self._gewichten = np.zeros((0, 0), dtype=np.float32)
        self._afwijking = np.zeros(0)
        self._temperatuur = 1.0

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "Indeling":
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from the examples, find the temperature, and store it all."""
        voorbeelden = [v for v in training_data.intent_examples if v.get(INTENT) and v.get(TEXT)]
        rijen = self._kenmerken.leer([_zin(v) for v in voorbeelden])
        namen = np.array([v.get(INTENT) for v in voorbeelden])
        machine = self._machine().fit(rijen, namen)
        self._intents = list(machine.classes_)
        self._gewichten = np.ascontiguousarray(machine.coef_.T, dtype=np.float32)
        self._afwijking = machine.intercept_
        self._temperatuur = self._zoek_temperatuur(rijen, namen)
        self._bewaar()
        return self._resource

    def _machine(self) -> Any:
        # Only training needs these: importing them takes a third of a second.
        from sklearn.svm import LinearSVC

        # Balanced: an intent with many examples is not likelier for that.
        # Looser than its default: the same decisions, in little more than half of the time.
        return LinearSVC(C=self._config["C"], class_weight="balanced", random_state=0, tol=0.01)

    def _zoek_temperatuur(self, rijen: csr_matrix, namen: np.ndarray) -> float:
        """The one at which examples that were left out are least surprising.

        A quarter of the examples is enough to find one number, in half of the time.
        """
        from scipy.optimize import minimize_scalar
        from sklearn.model_selection import StratifiedKFold

        afstanden, geprobeerd = np.zeros((len(namen), len(self._intents))), []
        vouwen = StratifiedKFold(self._config["vouwen"], shuffle=True, random_state=0)
        for leren, proberen in islice(vouwen.split(rijen, namen), self._config["proeven"]):
            machine = self._machine().fit(rijen[leren], namen[leren])
            afstanden[proberen] = machine.decision_function(rijen[proberen])
            geprobeerd.extend(proberen)
        afstanden = afstanden[geprobeerd]
        juist = np.searchsorted(self._intents, namen[geprobeerd])

        def verrassing(temperatuur: float) -> float:
            return -float(
                np.mean(np.log(_kansen(afstanden * temperatuur)[np.arange(len(juist)), juist]))
            )

        return float(minimize_scalar(verrassing, bounds=(0.5, 20), method="bounded").x)

    def process(self, messages: List[Message]) -> List[Message]:
        """Set the likeliest intent, and the chances of all."""
        for bericht in messages:
            rij = self._kenmerken.van([_zin(bericht)])
            # Only the rows of the features that are there: the others count for nothing.
            afstand = rij.data @ self._gewichten[rij.indices] + self._afwijking
            kansen = _kansen(afstand * self._temperatuur)
            rangorde: List[Dict[Text, Any]] = [
                {INTENT_NAME_KEY: self._intents[i], PREDICTED_CONFIDENCE_KEY: float(kansen[i])}
                for i in np.argsort(-kansen)
            ]
            bericht.set(INTENT, dict(rangorde[0]), add_to_output=True)
            bericht.set(INTENT_RANKING_KEY, rangorde, add_to_output=True)
        return messages

    def _bewaar(self) -> None:
        with self._model_storage.write_to(self._resource) as map_:
            np.savez_compressed(
                map_ / _BESTAND,
                intents=np.array(self._intents),
                # Half precision: the model is a third of the size, and decides the same.
                gewichten=self._gewichten.astype(np.float16),
                afwijking=self._afwijking,
                temperatuur=np.array(self._temperatuur),
                **self._kenmerken.als_velden(),
            )

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "Indeling":
        deel = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as map_, np.load(map_ / _BESTAND) as bestand:
            deel._kenmerken = Kenmerken.uit_velden(bestand)
            deel._intents = [str(naam) for naam in bestand["intents"]]
            deel._gewichten = bestand["gewichten"].astype(np.float32)
            deel._afwijking = bestand["afwijking"]
            deel._temperatuur = float(bestand["temperatuur"])
        return deel


def _zin(bericht: Message) -> Zin:
    delen = bericht.get(TEXT_TOKENS) or []
    return Zin(
        bericht.get(TEXT) or "",
        [deel.text.lower() for deel in delen],
        [(deel.lemma or deel.text).lower() for deel in delen],
    )


def _kansen(afstanden: np.ndarray) -> np.ndarray:
    """Softmax over the last axis."""
    e = np.exp(afstanden - afstanden.max(axis=-1, keepdims=True))
    kansen: np.ndarray = e / e.sum(axis=-1, keepdims=True)
    return kansen
