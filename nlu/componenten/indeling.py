"""The intent classifier: Rasa's logistic regression, with weaker regularisation and its own file.

Two reasons not to use Rasa's class as it is. It fixes C at 1, which with tens of examples an intent
is too strong. And it loads its file through skops, whose import alone takes longer than all the rest
of Rasa's start; three plain arrays say the same.
"""

from __future__ import annotations

from typing import Any, Dict, List, Text

import numpy as np
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.logistic_regression_classifier import LogisticRegressionClassifier
from rasa.shared.nlu.training_data.message import Message
from scipy.sparse import csr_matrix
from sklearn.preprocessing import normalize

_BESTAND = "indeling.npz"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class Indeling(LogisticRegressionClassifier):
    """Logistic regression on all sparse features of the sentence."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {**LogisticRegressionClassifier.get_default_config(), "C": 10}

    def __init__(
        self,
        config: Dict[Text, Any],
        name: Text,
        model_storage: ModelStorage,
        resource: Resource,
    ) -> None:
        super().__init__(config, name, model_storage, resource)
        self.clf.set_params(C=self.config["C"])

    def _create_X(self, messages: List[Message]) -> csr_matrix:
        # Every message weighs the same, however long: a story of forty words would otherwise
        # drown the features that tell intents apart.
        return normalize(np.log1p(super()._create_X(messages)))

    def persist(self) -> None:
        with self._model_storage.write_to(self._resource) as map_:
            np.savez_compressed(
                map_ / _BESTAND,
                gewichten=self.clf.coef_.astype(np.float32),
                afwijking=self.clf.intercept_,
                intents=np.array(self.clf.classes_, dtype=str),
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
        deel = cls(config, execution_context.node_name, model_storage, resource)
        with model_storage.read_from(resource) as map_, np.load(map_ / _BESTAND) as bestand:
            # In the order and precision in which they are multiplied: else they are copied each time.
            deel.clf.coef_ = np.asfortranarray(bestand["gewichten"], dtype=np.float64)
            deel.clf.intercept_ = bestand["afwijking"]
            deel.clf.classes_ = bestand["intents"]
            deel.clf.n_features_in_ = deel.clf.coef_.shape[1]
        return deel
