"""The intent classifier: words and, in doubt, their meaning; and its certainty can be believed.

Rasa's own classifiers need TensorFlow, or take minutes for what this learns in seconds. With tens of
examples for each of forty intents a linear machine on many features is hard to beat; on the sentences
kept apart (`tests/nlu/begrip/`) it was right more often than Rasa's logistic regression.

Where the two likeliest are near each other, what the sentence means has a say too
(`componenten.betekenis`). That takes some milliseconds, and two in three messages do without.

A support vector machine gives distances, no chances. Those become chances by one number, the
temperature, chosen by cross-validation while training: of what it is 80% sure, about 80% is right.
The bounds in `componenten.grenzen` rely on that.
"""

from __future__ import annotations

import os
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

from componenten import betekenis, kenmerken, woordgroepen
from componenten.betekenis import Betekenis, genoeg, vectoren
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
        """`C`: how closely the examples are followed. `twijfel`: from how far apart the two likeliest
        are certain by their words; `meewegen`: how much the meaning counts in doubt. `vouwen`: in how
        many parts they are divided to find the temperature; `proeven`: how many of those are left out
        in turn."""
        return {"C": 3.0, "twijfel": 0.8, "meewegen": 0.12, "vouwen": 4, "proeven": 1}

    @classmethod
    def fingerprint_addon(cls, config: Dict[str, Any]) -> Optional[str]:
        """What the features are made of. Rasa keeps what it trained, and looks only at this class and
        the examples to see whether that may be used again."""
        bron = "".join(map(getsource, (betekenis, kenmerken, woordgroepen))) + betekenis.VERSIE
        return sha256(bron.encode()).hexdigest()

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
        self._betekenis: Optional[Betekenis] = None
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
        gekozen = genoeg(namen)
        teksten = [voorbeelden[i].get(TEXT) for i in gekozen]
        gekende = vectoren(teksten, draden=os.cpu_count() or 1)
        betekenissen = np.zeros((len(namen), gekende.shape[1]), dtype=gekende.dtype)
        betekenissen[gekozen] = gekende
        self._betekenis = Betekenis.leer(betekenissen[gekozen], namen[gekozen])
        self._temperatuur = self._zoek_temperatuur(rijen, betekenissen, namen, gekozen)
        self._bewaar()
        return self._resource

    def _machine(self) -> Any:
        # Only training needs these: importing them takes a third of a second.
        from sklearn.svm import LinearSVC

        # Balanced: an intent with many examples is not likelier for that.
        # Looser than its default: the same decisions, in little more than half of the time.
        return LinearSVC(C=self._config["C"], class_weight="balanced", random_state=0, tol=0.01)

    def _zoek_temperatuur(
        self, rijen: csr_matrix, betekenissen: np.ndarray, namen: np.ndarray, gekozen: np.ndarray
    ) -> float:
        """The one at which examples that were left out are least surprising.

        A quarter of the examples is enough to find one number, in half of the time.
        """
        from scipy.optimize import minimize_scalar
        from sklearn.model_selection import StratifiedKFold

        delen, geprobeerd = [], []
        vouwen = StratifiedKFold(self._config["vouwen"], shuffle=True, random_state=0)
        for leren, rest in islice(vouwen.split(rijen, namen), self._config["proeven"]):
            # Only of those the meaning is known.
            bekend, proberen = np.intersect1d(leren, gekozen), np.intersect1d(rest, gekozen)
            machine = self._machine().fit(rijen[leren], namen[leren])
            uit_betekenis = Betekenis.leer(betekenissen[bekend], namen[bekend])
            woorden = machine.decision_function(rijen[proberen])
            delen.append(
                np.where(
                    self._twijfelt(woorden)[:, None],
                    self._weeg_mee(woorden, uit_betekenis.afstanden(betekenissen[proberen])),
                    woorden,
                )
            )
            geprobeerd.extend(proberen)
        afstanden = np.concatenate(delen)
        juist = np.searchsorted(self._intents, namen[geprobeerd])

        def verrassing(temperatuur: float) -> float:
            return -float(
                np.mean(np.log(_kansen(afstanden * temperatuur)[np.arange(len(juist)), juist]))
            )

        return float(minimize_scalar(verrassing, bounds=(0.5, 20), method="bounded").x)

    def _twijfelt(self, afstanden: np.ndarray) -> np.ndarray:
        """Whether the words leave doubt between the two likeliest; over the last axis."""
        hoogste = np.partition(afstanden, -2, axis=-1)
        twijfelt: np.ndarray = hoogste[..., -1] - hoogste[..., -2] < self._config["twijfel"]
        return twijfelt

    def _weeg_mee(self, woorden: np.ndarray, uit_betekenis: np.ndarray) -> np.ndarray:
        gewogen: np.ndarray = woorden + self._config["meewegen"] * uit_betekenis
        return gewogen

    def process(self, messages: List[Message]) -> List[Message]:
        """Set the likeliest intent, and the chances of all."""
        for bericht in messages:
            rij = self._kenmerken.van([_zin(bericht)])
            # Only the rows of the features that are there: the others count for nothing.
            afstand = rij.data @ self._gewichten[rij.indices] + self._afwijking
            if self._betekenis is not None and self._twijfelt(afstand):
                [uit_betekenis] = self._betekenis.afstanden(vectoren([bericht.get(TEXT) or ""]))
                afstand = self._weeg_mee(afstand, uit_betekenis)
            kansen = _kansen(afstand * self._temperatuur)
            rangorde: List[Dict[Text, Any]] = [
                {INTENT_NAME_KEY: self._intents[i], PREDICTED_CONFIDENCE_KEY: float(kansen[i])}
                for i in np.argsort(-kansen)
            ]
            bericht.set(INTENT, dict(rangorde[0]), add_to_output=True)
            bericht.set(INTENT_RANKING_KEY, rangorde, add_to_output=True)
        return messages

    def _bewaar(self) -> None:
        if self._betekenis is None:
            raise RuntimeError("there is something to store after training only")
        with self._model_storage.write_to(self._resource) as map_:
            np.savez_compressed(
                map_ / _BESTAND,
                intents=np.array(self._intents),
                # Half precision: the model is a third of the size, and decides the same.
                gewichten=self._gewichten.astype(np.float16),
                afwijking=self._afwijking,
                temperatuur=np.array(self._temperatuur),
                **self._kenmerken.als_velden(),
                **self._betekenis.als_velden(),
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
            deel._betekenis = Betekenis.uit_velden(bestand)
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
