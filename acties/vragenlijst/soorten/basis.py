"""What a kind of question must be able to do, and how one is found."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, Literal, TypeVar

from kennisbank.schema.basisvraag import BasisVraag, Keuze

VraagSoort = TypeVar("VraagSoort", bound=BasisVraag)

Antwoordstatus = Literal["gegeven", "onvolledig", "overgeslagen"]


@dataclass(frozen=True, slots=True)
class Inbreng:
    """What a person gave as an answer: text, or a choice by its key, or yes or no."""

    tekst: str = ""
    keuze: str | None = None
    ja: bool | None = None
    getypt: bool = False
    """Whether the choice was named in words, and not pressed."""


@dataclass(frozen=True, slots=True)
class Gelezen:
    """What became of it. With `fout` nothing is stored; `onvolledig` is stored and asked on."""

    waarde: Any = None
    status: Antwoordstatus = "gegeven"
    fout: str | None = None
    vervolg: str | None = None
    """What is still missing, asked instead of the question itself."""
    opmerking: str | None = None
    """What the person may want to look at again; it is stored all the same."""
    onjuist: str | None = None
    """What in it was wrong, where the rest is stored all the same and this is asked again."""
    niets: bool = False
    """With `fout`: nothing in it looks like an answer to this question, not even a wrong one."""


class Soort(ABC, Generic[VraagSoort]):
    """One kind of question. Values are JSON, so that they can be stored as they are."""

    naam: ClassVar[str]

    @abstractmethod
    def lees(self, vraag: VraagSoort, inbreng: Inbreng, eerder: Any | None) -> Gelezen:
        """Read an answer; `eerder` is the latest value, of which a new answer may be a part."""

    @abstractmethod
    def toon(self, vraag: VraagSoort, waarde: Any) -> str:
        """The value as it is shown in a summary."""

    def vervolg(self, vraag: VraagSoort, waarde: Any) -> str | None:
        """What to ask when an incomplete value is all there is."""
        return None

    def keuzes(self, vraag: VraagSoort, waarde: Any) -> Sequence[Keuze]:
        """What to choose from in answer to `vervolg`."""
        return ()

    def mag_over(self, vraag: VraagSoort, waarde: Any) -> bool:
        """Whether what `vervolg` asks may be skipped."""
        return False

    def sla_over(self, vraag: VraagSoort, waarde: Any) -> Gelezen | None:
        """The incomplete value without what `vervolg` asks; None when its kind has none."""
        return None

    def terug(self, vraag: VraagSoort, waarde: Any) -> Gelezen | None:
        """The incomplete value without what was said last; None when there is nothing to take back."""
        return None

    def bewerk(self, vraag: VraagSoort, waarde: Any, tekst: str) -> Gelezen | None:
        """The value after a command that is about what it holds, such as "haal de school eruit"; None
        when this is no such command."""
        return None

    def corrigeer(self, vraag: VraagSoort, waarde: Any, oud: str, nieuw: str) -> Gelezen | None:
        """The value with `oud` replaced by `nieuw`, or None when `oud` is not in it."""
        if oud.casefold() not in self.toon(vraag, waarde).casefold():
            return None
        return self.lees(vraag, Inbreng(tekst=nieuw), waarde)
