"""What the vraagbaak made of each question, and whether that is right."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.terminal.meet.begrip.rekenen import Score
from bot.terminal.meet.vraagbaak.vragenset import (
    NIET,
    VRAGEN,
    NietTeBeantwoorden,
    Plaats,
    Vraag,
    lees_niet_te_beantwoorden,
    lees_vragen,
)
from kennisbank.schema.artikel import Publiek
from kennisbank.vraagbaak.antwoord import Antwoord, Context, Deelantwoord
from kennisbank.vraagbaak.dienst import Vraagbaak
from kennisbank.zoeken.woorden import vlak

EERSTE = 3
"""Within so many the right passage counts as found."""


@dataclass(frozen=True, slots=True)
class Beantwoord:
    """A question that the sources answer."""

    gemeente: str
    vraag: Vraag
    eerste: bool
    """The right passage came first, whether it was sure enough to give or not."""
    bij_eerste: bool
    """It was among the first three."""
    bron: bool
    """The first came from the right place."""
    geweigerd: bool
    """It said that it did not know, and gave nothing as what comes nearest either."""
    zeker: bool
    """It was given as the answer, and not as what comes nearest."""
    antwoord: Antwoord


@dataclass(frozen=True, slots=True)
class Onbeantwoordbaar:
    """A question that no source answers."""

    gemeente: str
    vraag: NietTeBeantwoorden
    zeker: bool
    """It was answered as if it were known."""
    antwoord: Antwoord


@dataclass(frozen=True, slots=True)
class Halfuitslag:
    """Of one half of the questions."""

    naam: str
    beantwoord: tuple[Beantwoord, ...]
    onbeantwoordbaar: tuple[Onbeantwoordbaar, ...]

    @property
    def eerste(self) -> Score:
        """Right passage first."""
        return Score.van(b.eerste for b in self.beantwoord)

    @property
    def bij_eerste(self) -> Score:
        """Right passage among the first three."""
        return Score.van(b.bij_eerste for b in self.beantwoord)

    @property
    def bron(self) -> Score:
        """Of what was given as an answer: from the right place."""
        return Score.van(b.bron for b in self.beantwoord if b.zeker)

    @property
    def zeker(self) -> Score:
        """Of what a source answers: given as the answer, without doubt."""
        return Score.van(b.zeker for b in self.beantwoord)

    @property
    def ten_onrechte_beantwoord(self) -> Score:
        """Of what no source answers: answered as if it were known."""
        return Score.van(o.zeker for o in self.onbeantwoordbaar)

    @property
    def ten_onrechte_geweigerd(self) -> Score:
        """Of what a source answers: not answered."""
        return Score.van(b.geweigerd for b in self.beantwoord)

    def per(self, wat: Callable[[Beantwoord], str]) -> dict[str, tuple[Score, Score, Score]]:
        """Right first, among the first three and refused, per style or municipality."""
        groepen: dict[str, list[Beantwoord]] = {}
        for deel in self.beantwoord:
            groepen.setdefault(wat(deel), []).append(deel)
        return {
            naam: (
                Score.van(b.eerste for b in groep),
                Score.van(b.bij_eerste for b in groep),
                Score.van(b.geweigerd for b in groep),
            )
            for naam, groep in sorted(groepen.items())
        }

    def per_soort(self) -> dict[str, Score]:
        """Answered as if it were known, per kind of question that must not be."""
        soorten = sorted({o.vraag.soort for o in self.onbeantwoordbaar})
        return {
            soort: Score.van(o.zeker for o in self.onbeantwoordbaar if o.vraag.soort == soort)
            for soort in soorten
        }


def meet_helft(
    naam: str,
    gemeenten: Sequence[str],
    vraagbaak_van: Callable[[str], Vraagbaak],
    map_: Path = VRAGEN,
) -> Halfuitslag:
    """Ask every question of this half to the vraagbaak of its municipality."""
    beantwoord: list[Beantwoord] = []
    niet: list[Onbeantwoordbaar] = []
    for gemeente in gemeenten:
        baak = vraagbaak_van(gemeente)
        for vraag in lees_vragen(map_ / naam / f"{gemeente}.yml"):
            antwoord = _stel(baak, vraag.vraag, vraag.na, vraag.wie)
            beantwoord.append(_beoordeel(gemeente, vraag, antwoord))
        for niets in lees_niet_te_beantwoorden(map_ / naam / f"{gemeente}{NIET}.yml"):
            antwoord = _stel(baak, niets.vraag, niets.na, None)
            niet.append(Onbeantwoordbaar(gemeente, niets, antwoord.beantwoord, antwoord))
    return Halfuitslag(naam, tuple(beantwoord), tuple(niet))


def _stel(baak: Vraagbaak, vraag: str, na: Iterable[str], voor: Publiek | None) -> Antwoord:
    context: Context | None = None
    for eerder in na:
        context = baak.vraag(eerder, voor=voor, context=context).context
    return baak.vraag(vraag, voor=voor, context=context)


def _beoordeel(gemeente: str, vraag: Vraag, antwoord: Antwoord) -> Beantwoord:
    # Also what was not sure enough to give is judged: finding and daring are two things.
    gegeven = antwoord.delen or antwoord.misschien or antwoord.kandidaten[:1]
    bron = _uit_de_bron(gemeente, vraag, gegeven)
    eerste = bron and heeft_feiten(vraag, " ".join(deel.tekst for deel in gegeven))
    later = any(
        _uit_de_bron(gemeente, vraag, [deel]) and heeft_feiten(vraag, deel.tekst)
        for deel in antwoord.kandidaten[:EERSTE]
    )
    # To say that the policy does not say it is a refusal, whatever comes nearest.
    nabij = antwoord.misschien and antwoord.niet_gezegd is None
    geweigerd = not antwoord.beantwoord and not nabij
    zeker = antwoord.beantwoord
    return Beantwoord(gemeente, vraag, eerste, eerste or later, bron, geweigerd, zeker, antwoord)


def _uit_de_bron(gemeente: str, vraag: Vraag, delen: Sequence[Deelantwoord]) -> bool:
    over = vraag.over if isinstance(vraag.over, str) else gemeente

    def geraakt(plaats: Plaats) -> bool:
        return any(
            deel.gemeente == (plaats.gemeente or over)
            and any(
                (bron.paragraaf, bron.stap) == (plaats.paragraaf, plaats.stap) for bron in deel.bronnen
            )
            for deel in delen
        )

    alle = vraag.beide and len(delen) > 1
    return all(map(geraakt, vraag.bronnen)) if alle else any(map(geraakt, vraag.bronnen))


def heeft_feiten(vraag: Vraag, tekst: str) -> bool:
    """Whether the text holds what the right passage cannot miss."""
    plat = _plat(tekst)
    return all(any(_plat(spelling) in plat for spelling in feit) for feit in vraag.feiten)


def _plat(tekst: str) -> str:
    return re.sub(r"\s+", " ", vlak(tekst).replace("**", ""))
