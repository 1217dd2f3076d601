"""Names of one or more words, looked for among the words of a question."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kennisbank.zoeken.woorden import splits, stam

Rij = tuple[str, ...]
"""The stems of a name, in its order."""


def stammen(tekst: str) -> Rij:
    """The stems of the words of a text, in their order."""
    return tuple(stam(woord) for woord in splits(tekst))


class Naamrijen:
    """Names, each with the key of what it is a name of.

    They are kept by their first word: of hundreds of names a question has the first word of a few.
    """

    def __init__(self, namen: Iterable[tuple[Rij, str]]) -> None:
        self._op_eerste: dict[str, list[tuple[int, Rij, str]]] = {}
        for nummer, (rij, sleutel) in enumerate(namen):
            if rij:
                self._op_eerste.setdefault(rij[0], []).append((nummer, rij, sleutel))

    def plekken(self, woorden: Sequence[str]) -> list[tuple[int, Rij, str]]:
        """Where names stand among these stems: the place of the first word, the name and its key.

        In the order in which the names were given, and of one name in that of the question.
        """
        gevonden = [
            (nummer, plek, rij, sleutel)
            for plek, woord in enumerate(woorden)
            for nummer, rij, sleutel in self._op_eerste.get(woord, ())
            if tuple(woorden[plek : plek + len(rij)]) == rij
        ]
        return [(plek, rij, sleutel) for _, plek, rij, sleutel in sorted(gevonden)]

    def sleutels(self, woorden: Sequence[str]) -> set[str]:
        """The keys of the names that stand among these stems."""
        return {sleutel for _, _, sleutel in self.plekken(woorden)}
