"""The report: which rows there are, where their values come from, and what is demanded of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Literal

from bot.terminal.meet.aantallen import Aantallen
from bot.terminal.meet.metingen import Berichten, Metingen
from bot.terminal.meet.rekenen import Verdeling
from bot.terminal.meet.rij import Eis, Rij

EEN_DERDE = Eis("hoogstens", 1 / 3, "1/3")
EEN_KWART = Eis("hoogstens", 1 / 4, "1/4")
DE_HELFT = Eis("hoogstens", 1 / 2, "1/2")
NIET_TRAGER = Eis("hoogstens", 1.0, "1")
DUBBEL = Eis("minstens", 2.0, "2")
NAUWELIJKS_TRAGER = Eis("hoogstens", 1.3, "1,3", eigen=True)

_RASA = ("Rasa", "Rasa")
_PAGINA = ("Pagina", "Page")

Waarde = Callable[[Metingen], float | None]


def rijen(onze: Metingen, starter: Metingen | None, aantallen: Aantallen) -> list[Rij]:
    """All that was measured, in the order of the report. Without a starter only our side."""
    maker = _Maker(onze, starter or Metingen())
    alle = [
        *_eenmalig(maker),
        *_berichten(maker, aantallen.tegelijk),
        *_lang(maker, aantallen.punten),
    ]
    return [rij for rij in alle if rij.onze is not None]


class _Maker:
    """Makes rows of the values of both sides."""

    def __init__(self, onze: Metingen, starter: Metingen) -> None:
        self._onze = onze
        self._starter = starter

    def rij(
        self,
        sleutel: str,
        namen: tuple[str, str],
        eenheid: Literal["s", "ms", "MB", "/s", "×"],
        waarde: Waarde,
        *,
        eis: Eis | None = None,
        van_starter: Waarde | None = None,
    ) -> Rij:
        """One row; `van_starter` when the starter's value is not the same one as ours."""
        return Rij(
            sleutel,
            *namen,
            eenheid,
            onze=waarde(self._onze),
            starter=(van_starter or waarde)(self._starter),
            eis=eis,
        )


def _eenmalig(maker: _Maker) -> Iterator[Rij]:
    yield maker.rij("training", ("Training", "Training"), "s", lambda m: m.training_s, eis=EEN_DERDE)
    yield maker.rij(
        "start_rasa",
        ("Koude start tot het eerste antwoord van Rasa", "Cold start to Rasa's first answer"),
        "s",
        lambda m: m.koude_start_s,
        eis=EEN_KWART,
    )
    yield maker.rij(
        "start_pagina",
        ("Koude start van alles, tot op de pagina", "Cold start of everything, to the page"),
        "s",
        lambda m: m.koude_start_pagina_s,
        van_starter=lambda m: m.koude_start_s,
    )
    yield maker.rij(
        "geheugen_rasa",
        ("Geheugen van Rasa", "Memory of Rasa"),
        "MB",
        lambda m: m.geheugen_rasa_mb,
        eis=DE_HELFT,
    )
    yield maker.rij(
        "geheugen_alles",
        ("Geheugen van alle processen", "Memory of all processes"),
        "MB",
        lambda m: m.geheugen_alles_mb,
    )
    yield maker.rij(
        "schijf_rasa",
        ("Installatie van Rasa", "Installation of Rasa"),
        "MB",
        lambda m: m.schijf_rasa_mb,
        eis=EEN_DERDE,
    )
    yield maker.rij(
        "schijf_alles",
        ("Installatie van alles", "Installation of everything"),
        "MB",
        lambda m: m.schijf_alles_mb,
    )


def _berichten(maker: _Maker, tegelijk: int) -> Iterator[Rij]:
    yield from _verdeling(maker, "rest", _RASA, 1, lambda m: m.rest.een, mediaan=NIET_TRAGER)
    yield from _verdeling(maker, "rest", _RASA, tegelijk, lambda m: m.rest.veel, per_seconde=DUBBEL)
    # Kinder to the starter than the rows above: its history is empty, ours is not.
    yield maker.rij(
        "eerste_groet_mediaan",
        (
            "Rasa, 1 gesprek: mediaan, tegen een eerste groet",
            "Rasa, 1 conversation: median, against a first greeting",
        ),
        "ms",
        lambda m: m.rest.een.mediaan,
        van_starter=lambda m: m.eerste_groet.een.mediaan,
    )
    yield maker.rij(
        "eerste_groet_per_seconde",
        (
            f"Rasa, {tegelijk} tegelijk: berichten, tegen een eerste groet",
            f"Rasa, {tegelijk} at once: messages, against a first greeting",
        ),
        "/s",
        lambda m: m.rest.veel.per_seconde,
        van_starter=lambda m: m.eerste_groet.veel.per_seconde,
    )
    yield from _verdeling(maker, "pagina", _PAGINA, 1, lambda m: m.pagina.een)
    yield from _verdeling(maker, "pagina", _PAGINA, tegelijk, lambda m: m.pagina.veel)


def _verdeling(
    maker: _Maker,
    sleutel: str,
    waar: tuple[str, str],
    tegelijk: int,
    kies: Callable[[Metingen], Verdeling],
    *,
    mediaan: Eis | None = None,
    per_seconde: Eis | None = None,
) -> Iterator[Rij]:
    """Three rows: the median, the slow end and the throughput."""
    sleutel = f"{sleutel}_{tegelijk}"
    if tegelijk == 1:
        namen = (f"{waar[0]}, 1 gesprek", f"{waar[1]}, 1 conversation")
    else:
        namen = (f"{waar[0]}, {tegelijk} tegelijk", f"{waar[1]}, {tegelijk} at once")
    yield maker.rij(
        f"{sleutel}_mediaan",
        (f"{namen[0]}: mediaan", f"{namen[1]}: median"),
        "ms",
        lambda m: kies(m).mediaan,
        eis=mediaan,
    )
    yield maker.rij(
        f"{sleutel}_p95", (f"{namen[0]}: p95", f"{namen[1]}: p95"), "ms", lambda m: kies(m).p95
    )
    yield maker.rij(
        f"{sleutel}_per_seconde",
        (f"{namen[0]}: berichten", f"{namen[1]}: messages"),
        "/s",
        lambda m: kies(m).per_seconde,
        eis=per_seconde,
    )


def _lang(maker: _Maker, punten: Sequence[int]) -> Iterator[Rij]:
    """How a conversation that goes on and on stays as fast as it began."""
    yield from _lang_op(maker, "rest", _RASA, lambda m: m.rest, punten)
    yield from _lang_op(maker, "pagina", _PAGINA, lambda m: m.pagina, punten)


def _lang_op(
    maker: _Maker,
    sleutel: str,
    waar: tuple[str, str],
    kies: Callable[[Metingen], Berichten],
    punten: Sequence[int],
) -> Iterator[Rij]:
    for punt in punten:
        yield maker.rij(
            f"{sleutel}_bericht_{punt}",
            (f"{waar[0]}, bericht {punt} van een gesprek", f"{waar[1]}, message {punt} of one"),
            "ms",
            partial(_op_punt, kies, punt),
        )
    eerste, laatste = punten[0], punten[-1]
    yield maker.rij(
        f"{sleutel}_groei",
        (
            f"{waar[0]}, bericht {laatste} tegen {eerste}",
            f"{waar[1]}, message {laatste} against {eerste}",
        ),
        "×",
        lambda m: kies(m).groei(eerste, laatste),
        eis=NAUWELIJKS_TRAGER,
    )


def _op_punt(kies: Callable[[Metingen], Berichten], punt: int, metingen: Metingen) -> float | None:
    return kies(metingen).op_punt.get(punt)
