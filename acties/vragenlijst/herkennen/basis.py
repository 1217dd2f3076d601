"""What a recogniser must be able to do, and the story in which it looks."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from functools import cached_property
from typing import Any, ClassVar, Generic, TypeVar

from acties.vragenlijst.herkennen.zinnen import Deel, Zin, zinnen_van
from kennisbank.schema.basis import Gegevens
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.herkenning import HerkenZinsdeel

Herkenning = TypeVar("Herkenning", bound=Gegevens)


@dataclass(frozen=True)
class Verhaal:
    """What somebody told, and whose names may stand in it."""

    tekst: str
    """Same length as what was written, so that places in it are places in the original."""
    gemeente: Gemeente
    origineel: str
    zinsdelen: tuple[HerkenZinsdeel, ...] = ()
    """What is looked for in parts of sentences, for all questions: each part goes to one of them."""

    @classmethod
    def van(cls, tekst: str, gemeente: Gemeente, zinsdelen: tuple[HerkenZinsdeel, ...] = ()) -> Verhaal:
        """The story of a text: curly apostrophes are read as straight ones."""
        return cls(tekst.translate(_APOSTROFS), gemeente, tekst, zinsdelen)

    @cached_property
    def zinnen(self) -> tuple[Zin, ...]:
        """The sentences."""
        return zinnen_van(self.tekst)

    @cached_property
    def delen(self) -> tuple[tuple[int, Deel], ...]:
        """The parts of all sentences in order, each with the number of its sentence."""
        return tuple((nummer, deel) for nummer, zin in enumerate(self.zinnen) for deel in zin.delen)

    @cached_property
    def groepen(self) -> dict[tuple[int, int, bool], list[int]]:
        """Where groups of words end that begin at a place: looked up for many constructions."""
        return {}

    @cached_property
    def gevonden(self) -> dict[tuple[str, ...], tuple[Any, ...]]:
        """What was found already in this story, by what was looked for."""
        return {}

    def letterlijk(self, begin: int, eind: int) -> str:
        """What was written there."""
        return self.origineel[begin:eind]

    def vlakbij(self, deel: Deel, begin: int, eind: int) -> str:
        """What stands in this part of a sentence around a place: there words say what it is about."""
        links, rechts = max(deel.begin, begin - _VLAKBIJ), min(deel.eind, eind + _VLAKBIJ)
        # Whole words only.
        while links > deel.begin and self.tekst[links - 1].isalnum():
            links -= 1
        while rechts < deel.eind and self.tekst[rechts].isalnum():
            rechts += 1
        return self.tekst[links:rechts]

    def zin_bij(self, plek: int) -> Zin | None:
        """The sentence in which this place is."""
        return next((z for z in self.zinnen if z.begin <= plek < z.eind), None)

    def deel_bij(self, plek: int) -> Deel | None:
        """The part of a sentence in which this place is."""
        zin = self.zin_bij(plek)
        if zin is None:
            return None
        return next((d for d in zin.delen if d.begin <= plek < d.eind), None)


_VLAKBIJ = 40
_APOSTROFS = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "\u00a0": " "})


class Herkenner(ABC, Generic[Herkenning]):
    """Finds one kind of answer. Rather nothing than something wrong: then it is simply asked."""

    soort: ClassVar[str]

    @abstractmethod
    def vind(self, herkenning: Herkenning, verhaal: Verhaal) -> str | None:
        """The answer as it stands in the story, or None."""
