"""How the report looks: a table on the screen, Markdown for the README, JSON for a program."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from rich.console import Console
from rich.table import Table

from bot.terminal.meet.aantallen import Aantallen
from bot.terminal.meet.machine import Machine
from bot.terminal.meet.rij import Rij
from bot.terminal.meet.tabel import breed_genoeg

_DECIMALEN = {"s": 1, "ms": 1, "MB": 0, "/s": 1, "×": 2}
_GEHAALD = {True: "✓", False: "✗", None: ""}

UITLEG = (
    "Wat telt zijn de verhoudingen binnen een meting; losse tijden verschillen per machine. Onze"
    " berichten zijn antwoorden op open vragen van de intake; die van de starter zijn groeten, even ver"
    " in een even lang gesprek (een eerste groet heeft nog geen gesprek achter zich). Rasa is gemeten"
    " aan zijn REST-grens, de pagina met alles wat een bericht daar kost."
)
EXPLANATION = (
    "What counts are the ratios within one run; absolute times differ per machine. Our messages are"
    " answers to open questions of the intake; those of the starter are greetings, as far into a"
    " conversation of the same length (a first greeting has no conversation behind it yet). Rasa is"
    " measured at its REST boundary, the page with all that a message takes there."
)


def toon_verslag(rijen: Sequence[Rij], machine: Machine, console: Console | None = None) -> None:
    """The table, the facts of the machine, and what was not met."""
    console = console or breed_genoeg()
    tabel = Table(box=None, pad_edge=False, header_style="bold")
    tabel.add_column("Meting")
    for kop in ("Samenspraak", "Starter", "Verhouding", "Eis"):
        tabel.add_column(kop, justify="right", no_wrap=True)
    tabel.add_column("")
    for rij in rijen:
        kleur = {True: "green", False: "red", None: ""}[rij.gehaald]
        tabel.add_row(*_cellen(rij), _GEHAALD[rij.gehaald], style=kleur)
    console.print(tabel)
    console.print()
    for regel in _feiten(machine):
        console.print(regel, markup=False)
    console.print(UITLEG, markup=False)
    if gemist := [rij.naam for rij in rijen if rij.gehaald is False]:
        console.print(f"\nNiet gehaald: {'; '.join(gemist)}.", markup=False, style="red")


def als_markdown(rijen: Sequence[Rij], machine: Machine) -> str:
    """For the README, in English."""
    regels = [
        "| Measured | Samenspraak | Starter | Ratio | Target | |",
        "| --- | ---: | ---: | ---: | ---: | :-: |",
    ]
    for rij in rijen:
        cellen = [_engels(cel) for cel in _cellen(rij)[1:]]
        regels.append(f"| {' | '.join([rij.name, *cellen])} | {_GEHAALD[rij.gehaald]} |")
    pythons = ", ".join(f"{naam} {versie}" for naam, versie in _pythons(machine))
    anderen = ""
    if machine.van_anderen is not None:
        anderen = f" Meanwhile {machine.van_anderen:.0%} of the processor went to other programs."
    return "\n".join(
        [
            *regels,
            "",
            f"Measured on {machine.datum} with {machine.kernen} cores of {machine.processor},"
            f" {machine.geheugen_gb:.0f} GB, {machine.systeem}; Python {pythons}.{anderen}"
            f" {EXPLANATION}",
        ]
    )


def als_gegevens(rijen: Sequence[Rij], machine: Machine, aantallen: Aantallen) -> dict[str, Any]:
    """Everything, for a program."""
    return {
        "machine": asdict(machine),
        "aantallen": asdict(aantallen),
        "rijen": [
            {**asdict(rij), "verhouding": rij.verhouding, "gehaald": rij.gehaald} for rij in rijen
        ],
    }


def _cellen(rij: Rij) -> list[str]:
    eis = rij.eis
    return [
        rij.naam,
        _getal(rij.onze, rij.eenheid),
        _getal(rij.starter, rij.eenheid),
        "" if rij.eenheid == "×" else _getal(rij.verhouding, "×"),
        "" if eis is None else f"{'≤' if eis.soort == 'hoogstens' else '≥'} {eis.getoond}",
    ]


def _getal(waarde: float | None, eenheid: str) -> str:
    if waarde is None:
        return ""
    getal = f"{waarde:.{_DECIMALEN[eenheid]}f}".replace(".", ",")
    return f"{getal}×" if eenheid == "×" else f"{getal} {eenheid}"


def _engels(cel: str) -> str:
    return cel.replace(",", ".")


def _feiten(machine: Machine) -> list[str]:
    pythons = ", ".join(f"{naam} {versie}" for naam, versie in _pythons(machine))
    feiten = [
        f"Gemeten op {machine.datum}: {machine.kernen} kernen ({machine.processor}),"
        f" {machine.geheugen_gb:.0f} GB geheugen, {machine.systeem}. Python: {pythons}."
    ]
    if machine.gestoord:
        feiten.append(
            f"Let op: andere programma's gebruikten intussen {machine.van_anderen:.0%} van de"
            " processor. Meet opnieuw als de machine niets anders doet."
        )
    return feiten


def _pythons(machine: Machine) -> list[tuple[str, str]]:
    return [("Samenspraak", machine.python), *machine.python_rasa.items()]
