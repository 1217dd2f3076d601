"""Starts Rasa: `python start.py train ...`, `python start.py run ...`, and all else `rasa` can do.

Light start, why and how
------------------------
Rasa 3.6 imports every component it knows, those built on TensorFlow and the clients of every chat
service included, before it looks at what a project uses. That takes most of its start time and
memory, and a fourfold installation. This project uses a handful of components without TensorFlow.
So before Rasa is imported:

1. `rasa.engine.recipes.default_components`, the module that imports them all, is replaced by one
   with the same `DEFAULT_COMPONENTS`, holding only those of CONFIG that do without TensorFlow.
2. Imports of packages that are not installed (LICHT_WEGGELATEN), and of Rasa's own modules that only
   make sense with them (RASA_WEGGELATEN), are answered by an empty module in which every name is an
   empty class. Rasa needs these names for type annotations, `except` clauses and base classes;
   nothing ever calls them. Should something call one after all, it fails at once, naming the package.

With the full installation (`volledig/`) none of this is needed: SAMENSPRAAK_RASA_INSTALLATIE=volledig
starts Rasa as its makers ship it. Either way our own changes of `componenten.luid` and
`componenten.leergegevens` apply, and the same project trains and runs; a test holds it to that.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, ClassVar, List, Optional, Sequence, Set

COMPONENTEN = {
    "rasa.nlu.classifiers.fallback_classifier": ["FallbackClassifier"],
    "rasa.nlu.classifiers.keyword_intent_classifier": ["KeywordIntentClassifier"],
    "rasa.nlu.classifiers.logistic_regression_classifier": ["LogisticRegressionClassifier"],
    "rasa.nlu.extractors.crf_entity_extractor": ["CRFEntityExtractor"],
    "rasa.nlu.extractors.entity_synonyms": ["EntitySynonymMapper"],
    "rasa.nlu.extractors.regex_entity_extractor": ["RegexEntityExtractor"],
    "rasa.nlu.featurizers.dense_featurizer.spacy_featurizer": ["SpacyFeaturizer"],
    "rasa.nlu.featurizers.sparse_featurizer.count_vectors_featurizer": ["CountVectorsFeaturizer"],
    "rasa.nlu.featurizers.sparse_featurizer.lexical_syntactic_featurizer": [
        "LexicalSyntacticFeaturizer"
    ],
    "rasa.nlu.featurizers.sparse_featurizer.regex_featurizer": ["RegexFeaturizer"],
    "rasa.nlu.tokenizers.spacy_tokenizer": ["SpacyTokenizer"],
    "rasa.nlu.tokenizers.whitespace_tokenizer": ["WhitespaceTokenizer"],
    "rasa.nlu.utils.spacy_utils": ["SpacyNLP"],
    "rasa.core.policies.memoization": ["MemoizationPolicy", "AugmentedMemoizationPolicy"],
    "rasa.core.policies.rule_policy": ["RulePolicy"],
}
"""Rasa's own components that need no TensorFlow, by module."""

LICHT_WEGGELATEN = {
    "aio_pika",
    "aiogram",
    "aiormq",
    "boto3",
    "botocore",
    "confluent_kafka",
    "fbmessenger",
    "google.auth",
    "google.oauth2",
    "matplotlib",
    "mattermostwrapper",
    "pamqp",
    "pymongo",
    "rocketchat_API",
    "slack_sdk",
    "tensorflow_hub",
    "tensorflow_text",
    "twilio",
    "webexteamssdk",
}
"""Packages that Rasa imports without asking and the light installation leaves out (pyproject.toml).

Not TensorFlow itself: nobody imports it unasked, and spaCy must see that it is absent."""

RASA_WEGGELATEN = {
    "rasa.core.channels.hangouts",
    "rasa.core.policies.ted_policy",
    "rasa.core.policies.unexpected_intent_policy",
    "rasa.nlu.classifiers.diet_classifier",
    "rasa.nlu.selectors.response_selector",
    "rasa.utils.tensorflow.callback",
    "rasa.utils.tensorflow.data_generator",
    "rasa.utils.tensorflow.layers",
    "rasa.utils.tensorflow.models",
    "rasa.utils.tensorflow.rasa_layers",
}
"""Modules of Rasa that define something on top of them."""


class _Leeg(type):
    """Makes classes that stand in for a class of a package that is not there."""

    def __getattr__(cls, naam: str) -> Any:
        if naam.startswith("__"):
            raise AttributeError(naam)
        return _lege_klasse(f"{cls.__name__}.{naam}")

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        # Rasa asks every channel for its name while it is imported.
        return cls


def _lege_klasse(naam: str) -> _Leeg:
    # An exception, because Rasa also names these classes in `except` clauses.
    return _Leeg(naam, (Exception,), {})


class _LegeModule(ModuleType):
    """A module in which every name is an empty class, and every module below it is empty too."""

    __path__: ClassVar[List[str]] = []

    def __getattr__(self, naam: str) -> Any:
        if naam.startswith("__"):
            raise AttributeError(naam)
        klasse = _lege_klasse(f"{self.__name__}.{naam}")
        setattr(self, naam, klasse)
        return klasse


class _Weggelaten(MetaPathFinder, Loader):
    """Answers imports of what is left out."""

    def __init__(self, namen: Set[str]) -> None:
        self._namen = namen

    def find_spec(
        self, naam: str, pad: Optional[Sequence[str]], doel: Optional[ModuleType] = None
    ) -> Optional[ModuleSpec]:
        delen = naam.split(".")
        if any(".".join(delen[: i + 1]) in self._namen for i in range(len(delen))):
            return ModuleSpec(naam, self, is_package=True)
        return None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _LegeModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        pass


class _Componentenlijst(ModuleType):
    """Stands in for `rasa.engine.recipes.default_components`; imports when it is first asked."""

    def __getattr__(self, naam: str) -> Any:
        if naam != "DEFAULT_COMPONENTS":
            raise AttributeError(naam)
        self.DEFAULT_COMPONENTS = [
            getattr(importlib.import_module(module), klasse)
            for module, klassen in COMPONENTEN.items()
            for klasse in klassen
        ]
        return self.DEFAULT_COMPONENTS


def maak_licht() -> None:
    """Prepare a light start; must come before the first import of Rasa."""
    sys.meta_path.insert(0, _Weggelaten(LICHT_WEGGELATEN | RASA_WEGGELATEN))
    naam = "rasa.engine.recipes.default_components"
    sys.modules[naam] = _Componentenlijst(naam)


def start() -> None:
    """Hand over to Rasa's own command line, with our changes in place."""
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    if os.environ.get("SAMENSPRAAK_RASA_INSTALLATIE", "licht") != "volledig":
        maak_licht()
    from componenten import leergegevens, luid
    from rasa.__main__ import main

    luid.pas_toe()
    leergegevens.pas_toe()
    sys.argv[0] = "rasa"
    main()


if __name__ == "__main__":
    start()
