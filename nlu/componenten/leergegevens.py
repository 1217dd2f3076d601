"""Changes to how Rasa gathers the examples: each file is read once, and little is copied or hashed.

Before it trains, Rasa reads all examples several times. It merges them file by file, and at each merge
copies every example deeply and works out its fingerprint anew. With thousands of examples that took
more than a third of the training. What comes out is the same, and a test holds it to that.
"""

from __future__ import annotations

from collections import OrderedDict
from copy import deepcopy
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Text, Tuple

from rasa.nlu.tokenizers.tokenizer import Token
from rasa.shared.importers.importer import CombinedDataImporter, ResponsesSyncImporter
from rasa.shared.nlu.constants import INTENT, RESPONSE
from rasa.shared.nlu.training_data import loading
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.shared.utils.io import get_text_hash


def pas_toe() -> None:
    """Apply all of them, before Rasa trains."""
    _bestand_een_keer_gelezen()
    _een_keer_bij_elkaar()
    _opschonen_laat_de_vingerafdruk_staan()
    _tekst_wordt_niet_gekopieerd()
    _vingerafdruk_van_een_woord_in_een_keer()


def _bestand_een_keer_gelezen() -> None:
    """Rasa reads each file for the domain, for the fingerprint and for the training."""
    oorspronkelijk = loading.load_data
    gelezen: Dict[Tuple[Text, int], TrainingData] = {}

    def lees(resource_name: Text, language: Optional[Text] = "en") -> TrainingData:
        pad = Path(resource_name)
        if not pad.is_file():
            return oorspronkelijk(resource_name, language)
        # Nothing in our format depends on the language that Rasa passes, and it passes several.
        sleutel = (resource_name, pad.stat().st_mtime_ns)
        if sleutel not in gelezen:
            gelezen[sleutel] = oorspronkelijk(resource_name, language)
        # Whoever asks may change what it gets.
        return deepcopy(gelezen[sleutel])

    loading.load_data = lees


def _een_keer_bij_elkaar() -> None:
    """Rasa keeps what it gathered for each language apart, and asks for two of them."""
    for verzamelaar in (CombinedDataImporter, ResponsesSyncImporter):
        verzamelaar.get_nlu_data = _zonder_taal(verzamelaar.get_nlu_data)  # type: ignore[method-assign]


def _zonder_taal(oorspronkelijk: Callable[..., TrainingData]) -> Callable[..., TrainingData]:
    # What comes out is merged, and so copied, before anybody changes it.
    def verzamel(self: Any, language: Optional[Text] = "en") -> TrainingData:
        return oorspronkelijk(self)

    return verzamel


def _opschonen_laat_de_vingerafdruk_staan() -> None:
    """Rasa sets every intent anew, also when it stays the same, which loses the fingerprint."""

    def schoon(examples: List[Message]) -> List[Message]:
        for voorbeeld in examples:
            for veld in (INTENT, RESPONSE):
                waarde = voorbeeld.get(veld)
                if waarde and waarde != waarde.strip():
                    voorbeeld.set(veld, waarde.strip())
        return list(OrderedDict.fromkeys(examples))

    TrainingData.sanitize_examples = staticmethod(schoon)  # type: ignore[method-assign]


def _tekst_wordt_niet_gekopieerd() -> None:
    """An example holds texts, mostly; those can be shared, since nobody can change them."""

    def kopie(self: Message, memo: Dict[int, Any]) -> Message:
        nieuw = Message.__new__(Message)
        nieuw.__dict__.update(self.__dict__)
        nieuw.data = {
            naam: waarde if isinstance(waarde, str) else deepcopy(waarde, memo)
            for naam, waarde in self.data.items()
        }
        nieuw.features = deepcopy(self.features, memo)
        nieuw.output_properties = set(self.output_properties)
        return nieuw

    Message.__deepcopy__ = kopie  # type: ignore[attr-defined]


def _vingerafdruk_van_een_woord_in_een_keer() -> None:
    """Rasa makes one of each part of each word, and one of those together."""

    def vingerafdruk(self: Token) -> Text:
        return get_text_hash(repr((self.text, self.start, self.end, self.lemma, self.data)))

    Token.fingerprint = vingerafdruk  # type: ignore[method-assign]
