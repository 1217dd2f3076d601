"""Which words are a slip or two away from another, found among tens of thousands in microseconds."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

_BITS = 64


class Spelling:
    """Words to hold a mistyped one against.

    To compare letter by letter is only done with words of about the same length that have about the
    same letters: each slip takes away one kind of letter at most, and brings in one. That is seen of
    all words at once, and nothing that is near enough is missed by it.
    """

    def __init__(self, woorden: Sequence[str]) -> None:
        self._woorden = woorden
        self._lengtes = np.fromiter(map(len, woorden), np.int32, len(woorden))
        self._letters = np.fromiter(map(_letters, woorden), np.uint64, len(woorden))

    def nabij(self, woord: str, ver: int) -> list[tuple[str, int]]:
        """The words that are at most `ver` slips away, each with how many; two letters that changed
        places are one slip (optimal string alignment)."""
        kan = np.abs(self._lengtes - len(woord)) <= ver
        kan &= np.bitwise_count(self._letters ^ np.uint64(_letters(woord))) <= 2 * ver
        mogelijk = [self._woorden[nummer] for nummer in np.flatnonzero(kan).tolist()]
        gevonden = process.extract(woord, mogelijk, scorer=OSA.distance, score_cutoff=ver, limit=None)
        return [(ander, int(afstand)) for ander, afstand, _ in gevonden]


def _letters(woord: str) -> int:
    """A bit for each kind of letter in it; that some share one makes words look more alike, never
    less."""
    bits = 0
    for teken in woord:
        bits |= 1 << (ord(teken) % _BITS)
    return bits
