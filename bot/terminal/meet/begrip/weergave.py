"""How it looks: tables on the screen, JSON for a program. Of `toets`, no sentence is ever shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.terminal.meet.begrip.eisen import EISEN
from bot.terminal.meet.begrip.rekenen import Score, Veldscore
from bot.terminal.meet.begrip.uitslag import Halfuitslag
from bot.terminal.meet.begrip.velden import VELDEN
from bot.terminal.meet.tabel import (
    GEHAALD,
    breed_genoeg,
    kort,
    met_interval,
    nieuwe_tabel,
    procent,
    toon_gehaald,
)
from bot.terminal.uitvoer import schoon

AFSTEMMEN = "afstemmen"
"""The only half whose sentences may be read."""

_ZO_VEEL_VERWARRINGEN = 30
_UITLEG = (
    "Tussen haakjes: hoeveel van hoeveel, en waartussen het deel met 95% zekerheid ligt (Wilson)."
    " Twijfel telt als niet begrepen. De afwijking is hoeveel de zekerheid er gemiddeld naast zit"
    " (expected calibration error). Van de helft 'toets' is geen zin te zien: wie de assistent"
    " bijstelt, kijkt alleen naar 'afstemmen'."
)


def toon_verslag(
    helften: Sequence[Halfuitslag], *, met_zinnen: bool = False, console: Console | None = None
) -> None:
    """Everything, for a person."""
    console = console or breed_genoeg()
    for tabel in (
        _eisen(helften),
        _intents(helften),
        *(_verwarringen(half) for half in helften),
        _soorten(helften),
        _velden(helften),
        _kalibratie(helften),
    ):
        console.print(tabel)
        console.print()
    console.print(_UITLEG, markup=False)
    for half in helften:
        gemist = [eis.naam for eis in EISEN if eis.gehaald(half) is False]
        toon_gehaald(console, half.naam, gemist)
    if met_zinnen:
        for half in helften:
            if half.naam == AFSTEMMEN:
                console.print()
                console.print(_zinnen(half))


def als_gegevens(helften: Sequence[Halfuitslag]) -> dict[str, Any]:
    """Everything, for a program. Parts are from 0 to 1; sentences are of `afstemmen` only."""
    return {half.naam: _half(half) for half in helften}


def _half(half: Halfuitslag) -> dict[str, Any]:
    gegevens: dict[str, Any] = {
        "eisen": {
            eis.sleutel: {
                **eis.score(half).als_gegevens(),
                "minstens": eis.minstens,
                "gehaald": eis.gehaald(half),
            }
            for eis in EISEN
        },
        "intents": {intent: score.als_gegevens() for intent, score in sorted(half.per_intent.items())},
        "verwarringen": [
            {"bedoeld": bedoeld, "gemaakt": gemaakt, "aantal": aantal}
            for (bedoeld, gemaakt), aantal in half.verwarringen.items()
        ],
        "twijfel_met_goede": half.twijfel_met_goede,
        "ja_nee": {kant: dict(gemaakt) for kant, gemaakt in half.ja_nee.items()},
        "initiatief_of_melding": {
            kant: dict(gemaakt) for kant, gemaakt in half.initiatief_of_melding.items()
        },
        "velden": {
            veld: {"precisie": score.precisie.als_gegevens(), "vangst": score.vangst.als_gegevens()}
            for veld, score in half.velden.items()
        },
        "kalibratie": {
            "ece": half.kalibratie.ece,
            "vakken": [
                {
                    "onder": vak.onder,
                    "boven": vak.boven,
                    "aantal": vak.aantal,
                    "zekerheid": vak.zekerheid,
                    "juist": vak.juist,
                }
                for vak in half.kalibratie.vakken
            ],
        },
    }
    if half.naam == AFSTEMMEN:
        gegevens["fouten"] = [
            {
                "deel": fout.deel,
                "tekst": fout.tekst,
                "bedoeld": fout.bedoeld,
                "gemaakt": fout.gemaakt,
                "zekerheid": fout.zekerheid,
            }
            for fout in half.fouten
        ]
    return gegevens


def _eisen(helften: Sequence[Halfuitslag]) -> Table:
    tabel = nieuwe_tabel("Eisen", "", "Eis", *(half.naam for half in helften), rechts=len(helften) + 1)
    for eis in EISEN:
        cellen = []
        for half in helften:
            teken, kleur = GEHAALD[eis.gehaald(half)]
            cellen.append(Text(f"{met_interval(eis.score(half))} {teken}".rstrip(), style=kleur))
        tabel.add_row(eis.naam, f"≥ {procent(eis.minstens, 0)}", *cellen)
    return tabel


def _intents(helften: Sequence[Halfuitslag]) -> Table:
    tabel = nieuwe_tabel("Per bedoeling", "", *(half.naam for half in helften), rechts=len(helften))
    for intent in sorted({intent for half in helften for intent in half.per_intent}):
        tabel.add_row(
            intent, *(met_interval(half.per_intent.get(intent, Score(0, 0))) for half in helften)
        )
    return tabel


def _verwarringen(half: Halfuitslag) -> Table:
    tabel = nieuwe_tabel(f"Verwarringen, {half.naam}", "Bedoeld", "Begrepen als", "Aantal", rechts=1)
    alle = list(half.verwarringen.items())
    for (bedoeld, gemaakt), aantal in alle[:_ZO_VEEL_VERWARRINGEN]:
        tabel.add_row(bedoeld, gemaakt, str(aantal))
    if rest := alle[_ZO_VEEL_VERWARRINGEN:]:
        tabel.add_row(f"(nog {len(rest)} andere; met --json staan ze er alle)", "", _som(rest))
    if half.twijfel_met_goede:
        tabel.add_row(
            "(waarvan de goede tussen de keuzes stond)", "twijfel", str(half.twijfel_met_goede)
        )
    return tabel


def _som(paren: Sequence[tuple[tuple[str, str], int]]) -> str:
    return str(sum(aantal for _, aantal in paren))


def _soorten(helften: Sequence[Halfuitslag]) -> Table:
    tabel = nieuwe_tabel(
        "Ja en nee; initiatief en melding", "Gezegd", *(half.naam for half in helften), rechts=0
    )
    for kant in ("ja", "nee"):
        tabel.add_row(kant, *(_verdeeld(half.ja_nee[kant]) for half in helften))
    for kant in ("initiatief", "melding"):
        tabel.add_row(kant, *(_verdeeld(half.initiatief_of_melding[kant]) for half in helften))
    return tabel


def _verdeeld(gemaakt: Counter[str]) -> str:
    return ", ".join(f"{naam} {aantal}" for naam, aantal in gemaakt.most_common())


def _velden(helften: Sequence[Halfuitslag]) -> Table:
    koppen = [f"{half.naam}: {wat}" for half in helften for wat in ("goed ingevuld", "juist")]
    tabel = nieuwe_tabel("Velden uit één zin", "", *koppen, rechts=len(koppen))
    for veld in VELDEN:
        scores = [half.velden.get(veld, Veldscore()) for half in helften]
        tabel.add_row(veld, *(kort(s) for score in scores for s in (score.vangst, score.precisie)))
    return tabel


def _kalibratie(helften: Sequence[Halfuitslag]) -> Table:
    koppen = [f"{half.naam}: {wat}" for half in helften for wat in ("aantal", "gemiddeld", "juist")]
    tabel = nieuwe_tabel(
        "Hoeveel de zekerheid van het taalmodel zegt", "Zekerheid", *koppen, rechts=len(koppen)
    )
    for plek, vak in enumerate(helften[0].kalibratie.vakken if helften else ()):
        cellen = []
        for half in helften:
            hier = half.kalibratie.vakken[plek]
            cellen += [str(hier.aantal), procent(hier.zekerheid, 0), procent(hier.juist, 0)]
        tabel.add_row(f"{procent(vak.onder, 0)} – {procent(vak.boven, 0)}", *cellen)
    tabel.add_row(
        "afwijking",
        *(cel for half in helften for cel in ("", "", procent(half.kalibratie.ece))),
    )
    return tabel


def _zinnen(half: Halfuitslag) -> Table:
    tabel = nieuwe_tabel(
        f"Niet goed begrepen, {half.naam}", "Zekerheid", "Bedoeld", "Begrepen als", "Zin"
    )
    for fout in half.fouten:
        cellen = (procent(fout.zekerheid, 0), fout.bedoeld, fout.gemaakt, fout.tekst)
        tabel.add_row(*(Text(schoon(cel)) for cel in cellen))
    return tabel
