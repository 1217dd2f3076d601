"""What the vraagbaak gives back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from kennisbank.werkvormen import DOCUMENT as WERKVORMEN
from kennisbank.zoeken.passages import Bronplaats

Soort = Literal["passage", "lijst", "niet_gevonden"]


@dataclass(frozen=True, slots=True)
class Vervolg:
    """Something to ask next: what stands on the button, and the question that it asks."""

    label: str
    vraag: str
    plek: str | None = None
    """Which passage answers it, as `gemeente:sleutel`; None when it is a question like any other."""


@dataclass(frozen=True, slots=True)
class Deelantwoord:
    """One passage or list, of one municipality. An answer has more of them when more was asked."""

    soort: Soort
    gemeente: str
    """The municipality whose rule this is, or `landelijk`."""
    tekst: str
    bronnen: tuple[Bronplaats, ...]
    sleutel: str
    """The passage or list, by its name."""
    onderwerp: str | None = None
    naam: str = ""
    """The municipality as people call it; empty for what holds everywhere."""

    @property
    def bronregel(self) -> str:
        """Where it stands, municipality first: "Dalfsen, Met Elkaar 2.0, 2.2.2, stap 2, a"."""
        return bronregel(self.naam, self.bronnen)


def bronregel(naam: str, bronnen: Iterable[Bronplaats]) -> str:
    """Sources in words: `naam` is the municipality, or empty for what holds everywhere."""
    plekken: dict[str, list[str]] = {}
    for bron in bronnen:
        plek = ", ".join(deel for deel in (bron.paragraaf, bron.stap) if deel)
        plekken.setdefault(bron.document, []).append(plek)
    return "; ".join(
        ", ".join(filter(None, (_van_wie(naam, document), document, " en ".join(dict.fromkeys(waar)))))
        for document, waar in plekken.items()
    )


def _van_wie(naam: str, document: str) -> str:
    return "" if document == WERKVORMEN else naam


@dataclass(frozen=True, slots=True)
class Context:
    """What a next question may leave out: "en online?", "wie doet dat dan?"."""

    vraag: str = ""
    sleutel: str = ""
    gemeente: str = ""
    niveau: str | None = None
    vorm: str | None = None


@dataclass(frozen=True, slots=True)
class Antwoord:
    """The answer to one question."""

    delen: tuple[Deelantwoord, ...]
    """Empty when nothing answers it."""
    zekerheid: float
    """How likely it is that this answers the question, 0 to 1."""
    score: float
    context: Context
    vervolg: tuple[Vervolg, ...] = ()
    """What to ask next; where nothing answered, the topics that come nearest."""
    kandidaten: tuple[Deelantwoord, ...] = ()
    """The three that come nearest, the best first, whether it answers or not."""
    kanttekening: str | None = None
    """What is to be said with the answer: that it is another municipality's, for instance."""

    misschien: tuple[Deelantwoord, ...] = ()
    """Where `delen` is empty: what comes nearest, and may only be given as that."""

    waarschijnlijk: bool = False
    """Whether what comes nearest probably answers it, though that is not sure enough to say so."""

    niet_gezegd: str | None = None
    """Where `delen` is empty: the sentence that says what it is that the policy does not say. Then
    `misschien` is what comes nearest to that."""

    vergelijkt: tuple[str, ...] = ()
    """The names of the municipalities that are to be compared, where it was not said in what."""

    grens: str | None = None
    """Why it is not answered, when it is of a kind that never is: the text to say instead, with
    `{gemeente}` and `{coordinator}` to be filled in."""

    @property
    def beantwoord(self) -> bool:
        """Whether it is given as an answer."""
        return bool(self.delen)

    @property
    def gegeven(self) -> bool:
        """Whether there is something in it to ask on about, sure or not."""
        return bool(self.delen or self.misschien)
