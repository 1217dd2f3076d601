"""The command itself."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot.terminal.fouten import lees_instellingen
from bot.terminal.meet.postgres import postgres, vind_programma
from bot.terminal.meet.tabel import GEHAALD, nieuwe_tabel
from bot.terminal.meet.vraagbaak.vragenset import HELFTEN, VRAGEN, lees_vragen
from bot.terminal.meet.zoeken.meten import Tijden, Zoekmeting, meet, vermenigvuldig
from bot.terminal.nederlands import Opdracht
from kennisbank.laden import gemeentemap
from kennisbank.zoeken.index import open_index

_GEMEENTE = "dalfsen"
_KEER = 100
_EIS_MS, _EIS_VEEL_MS = 5.0, 20.0
"""The most a question may take at the median: with this content, and with a hundred times as much."""


def registreer(app: typer.Typer) -> None:
    """Add the command."""
    app.command(cls=Opdracht)(zoeken)


def zoeken(
    *,
    keer: Annotated[
        int, typer.Option(min=2, help="Zo veel keer zo veel inhoud in de tweede meting.")
    ] = _KEER,
) -> None:
    """Meet hoe snel de vraagbaak zoekt, naast PostgreSQL.

    Met de vragen van de helft 'afstemmen' in de passages van Dalfsen, en in
    honderd keer zo veel. PostgreSQL zoekt met zijn woordenboek 'dutch' in
    dezelfde passages. Is het er niet, dan wordt alleen onze kant gemeten.

    Voorbeelden:
      ./samenspraak meet zoeken
      ./samenspraak meet zoeken --keer 10
    """
    passages = open_index(gemeentemap(_GEMEENTE), lees_instellingen().index).passages
    vragen = [vraag.vraag for vraag in lees_vragen(VRAGEN / HELFTEN[0] / f"{_GEMEENTE}.yml")]
    with tempfile.TemporaryDirectory(prefix="samenspraak-meet-") as map_, _postgres() as url:
        metingen = [
            meet(
                vermenigvuldig(passages, hoeveel),
                vragen,
                Path(map_) / str(hoeveel),
                url,
                nagemaakt=hoeveel > 1,
            )
            for hoeveel in (1, keer)
        ]
    _toon(metingen)


@contextmanager
def _postgres() -> Iterator[str | None]:
    if vind_programma("initdb") is None:
        yield None
        return
    with postgres() as server:
        yield server.url


def _toon(metingen: list[Zoekmeting]) -> None:
    tabel = nieuwe_tabel(
        "Zoeken, milliseconden per vraag",
        *(
            "Passages",
            "index",
            "wij: mediaan",
            "p95",
            "PostgreSQL: mediaan",
            "p95",
            "verhouding",
            "eis",
        ),
        rechts=8,
    )
    for meting, eis in zip(metingen, (_EIS_MS, _EIS_VEEL_MS), strict=True):
        verhouding = "" if meting.verhouding is None else f"{meting.verhouding:.2f}x".replace(".", ",")
        teken, _ = GEHAALD[meting.wij.mediaan <= eis]
        tabel.add_row(
            str(meting.passages),
            f"{meting.bouwen:.1f} s".replace(".", ","),
            *_cellen(meting.wij),
            *(("", "") if meting.postgres is None else _cellen(meting.postgres)),
            verhouding,
            f"≤ {eis:.0f} ms {teken}",
        )
    console = Console(highlight=False)
    console.print(tabel)
    console.print(
        "Wat de passages van de tweede meting betekenen is niet gelezen maar nagemaakt: lezen duurt"
        " eenmaal, ongeveer een milliseconde per tekst."
    )
    if metingen[0].postgres is None:
        console.print("PostgreSQL (initdb) is er niet, dus er is niets om naast te leggen.")


def _cellen(tijden: Tijden) -> tuple[str, str]:
    return (
        f"{tijden.mediaan:.1f}".replace(".", ","),
        f"{tijden.p95:.1f}".replace(".", ","),
    )
