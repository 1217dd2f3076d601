"""How it looks: tables on the screen, JSON for a program. Of `toets`, no question is ever shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.terminal.meet.begrip.rekenen import Score
from bot.terminal.meet.tabel import (
    GEHAALD,
    breed_genoeg,
    kort,
    met_interval,
    nieuwe_tabel,
    procent,
    toon_gehaald,
)
from bot.terminal.meet.vraagbaak.eisen import EISEN
from bot.terminal.meet.vraagbaak.uitslag import Halfuitslag
from bot.terminal.uitvoer import schoon

AFSTEMMEN = "afstemmen"
"""The only half whose questions may be read."""

_LEEG = Score(0, 0)
_UITLEG = (
    "Tussen haakjes: hoeveel van hoeveel, en waartussen het deel met 95% zekerheid ligt (Wilson). De"
    " juiste passage komt uit de juiste bron en heeft wat erin niet mag ontbreken. Van de helft 'toets'"
    " is geen vraag te zien: wie de vraagbaak bijstelt, kijkt alleen naar 'afstemmen'."
)


def toon_verslag(
    helften: Sequence[Halfuitslag], *, met_vragen: bool = False, console: Console | None = None
) -> None:
    """Everything, for a person."""
    console = console or breed_genoeg()
    for tabel in (_eisen(helften), _stijlen(helften), _gemeenten(helften), _soorten(helften)):
        console.print(tabel)
        console.print()
    console.print(_UITLEG, markup=False)
    for half in helften:
        gemist = [eis.naam for eis in EISEN if eis.gehaald(half) is False]
        toon_gehaald(console, half.naam, gemist)
    if met_vragen:
        for half in helften:
            if half.naam == AFSTEMMEN:
                console.print()
                console.print(_gemist(half))
                console.print()
                console.print(_te_snel(half))


def als_gegevens(helften: Sequence[Halfuitslag]) -> dict[str, Any]:
    """Everything, for a program; parts are from 0 to 1."""
    return {
        half.naam: {
            "eisen": {
                eis.sleutel: {
                    **eis.score(half).als_gegevens(),
                    "hoogstens" if eis.hoogstens else "minstens": eis.grens,
                    "gehaald": eis.gehaald(half),
                }
                for eis in EISEN
            },
            "per_stijl": _groepen(half.per(lambda b: b.vraag.stijl)),
            "per_gemeente": _groepen(half.per(lambda b: b.gemeente)),
            "onterecht_beantwoord": {s: score.als_gegevens() for s, score in half.per_soort().items()},
        }
        for half in helften
    }


def _groepen(groepen: dict[str, tuple[Score, Score, Score]]) -> dict[str, Any]:
    wat = ("eerste", "bij_eerste", "geweigerd")
    return {
        naam: {kop: score.als_gegevens() for kop, score in zip(wat, scores, strict=True)}
        for naam, scores in groepen.items()
    }


def _eisen(helften: Sequence[Halfuitslag]) -> Table:
    tabel = nieuwe_tabel("Eisen", "", "Eis", *(half.naam for half in helften), rechts=len(helften) + 1)
    for eis in EISEN:
        cellen = []
        for half in helften:
            teken, kleur = GEHAALD[eis.gehaald(half)]
            cellen.append(Text(f"{met_interval(eis.score(half))} {teken}".rstrip(), style=kleur))
        tabel.add_row(eis.naam, f"{'≤' if eis.hoogstens else '≥'} {procent(eis.grens, 0)}", *cellen)
    tabel.add_row(
        "Zonder twijfel beantwoord wat er wel staat",
        "",
        *(met_interval(half.zeker) for half in helften),
    )
    return tabel


def _stijlen(helften: Sequence[Halfuitslag]) -> Table:
    return _per("Per stijl", helften, [half.per(lambda b: b.vraag.stijl) for half in helften])


def _gemeenten(helften: Sequence[Halfuitslag]) -> Table:
    return _per("Per gemeente", helften, [half.per(lambda b: b.gemeente) for half in helften])


def _per(
    titel: str, helften: Sequence[Halfuitslag], groepen: Sequence[dict[str, tuple[Score, Score, Score]]]
) -> Table:
    wat = ("eerste", "bij drie", "geweigerd")
    koppen = [f"{half.naam}: {kop}" for half in helften for kop in wat]
    tabel = nieuwe_tabel(titel, "", *koppen, rechts=len(koppen))
    for naam in sorted({naam for groep in groepen for naam in groep}):
        scores = [score for groep in groepen for score in groep.get(naam, (_LEEG,) * len(wat))]
        tabel.add_row(naam.replace("_", " "), *(kort(score) for score in scores))
    return tabel


def _soorten(helften: Sequence[Halfuitslag]) -> Table:
    tabel = nieuwe_tabel(
        "Beantwoord wat niet in de bron staat",
        "",
        *(half.naam for half in helften),
        rechts=len(helften),
    )
    for soort in sorted({soort for half in helften for soort in half.per_soort()}):
        tabel.add_row(
            soort.replace("_", " "),
            *(met_interval(half.per_soort().get(soort, _LEEG)) for half in helften),
        )
    return tabel


def _gemist(half: Halfuitslag) -> Table:
    tabel = nieuwe_tabel(f"Niet als eerste, {half.naam}", "Zeker", "Gemeente", "Gevonden", "Vraag")
    for deel in half.beantwoord:
        if not deel.eerste:
            gevonden = next(iter(deel.antwoord.kandidaten), None)
            cellen = (
                procent(deel.antwoord.zekerheid, 0),
                deel.gemeente,
                gevonden.sleutel if gevonden else "",
                deel.vraag.vraag,
            )
            tabel.add_row(*(Text(schoon(cel)) for cel in cellen))
    return tabel


def _te_snel(half: Halfuitslag) -> Table:
    tabel = nieuwe_tabel(f"Beantwoord, en staat er niet, {half.naam}", "Zeker", "Gevonden", "Vraag")
    for deel in half.onbeantwoordbaar:
        if deel.zeker:
            cellen = (
                procent(deel.antwoord.zekerheid, 0),
                deel.antwoord.delen[0].sleutel,
                deel.vraag.vraag,
            )
            tabel.add_row(*(Text(schoon(cel)) for cel in cellen))
    return tabel
