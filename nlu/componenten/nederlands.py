"""spaCy's Dutch without a model to download: its tokenizer, and lemmas from a table.

The table comes from the package spacy-lookups-data. Making the pipeline from it takes seconds, so
it is made once and kept on disk beside the trained models. Rasa asks for it more than once, while
training and at each start: it is read once.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, Set, Text

import spacy
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.utils import spacy_utils

# The version of spaCy is in the name: a pipeline is only read by the version that wrote it.
BEWAARPLAATS = Path(__file__).parent.parent / ".cache" / f"spacy-nl-{spacy.__version__}"


@lru_cache
def _pijplijn() -> spacy.language.Language:
    if not (BEWAARPLAATS / "meta.json").exists():
        taal = spacy.blank("nl")
        taal.add_pipe("lemmatizer", config={"mode": "lookup"})
        taal.initialize()
        BEWAARPLAATS.mkdir(parents=True, exist_ok=True)
        taal.to_disk(BEWAARPLAATS)
    return spacy.load(BEWAARPLAATS)


@lru_cache
def _woordvormen() -> Set[Text]:
    tabel = _pijplijn().get_pipe("lemmatizer").lookups.get_table("lemma_lookup")
    # The table itself has the inflected forms, by number; what they come from stands there as text.
    return set(tabel.values()) | _pijplijn().Defaults.stop_words


def is_nederlands(woord: Text) -> bool:
    """Whether this word, in small letters, is a Dutch one that the table knows."""
    tabel = _pijplijn().get_pipe("lemmatizer").lookups.get_table("lemma_lookup")
    return woord in tabel or woord in _woordvormen()


@DefaultV1Recipe.register(
    [
        DefaultV1Recipe.ComponentType.MODEL_LOADER,
        DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER,
    ],
    is_trainable=False,
    model_from="SpacyNLP",
)
class SpacyNLP(spacy_utils.SpacyNLP):
    """Provides the Dutch pipeline to the components after it.

    It must have the name of Rasa's class: spaCy's tokenizer looks for its provider by that name.
    """

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {"case_sensitive": False, "model": "nl"}

    @staticmethod
    def load_model(spacy_model_name: Text) -> spacy_utils.SpacyModel:
        return spacy_utils.SpacyModel(model=_pijplijn(), model_name=spacy_model_name)
