"""A learned judge: which words tell who joins in, who was spoken to, why, what help is needed, and who
tells it.

Rules know the turns of phrase that somebody thought of; this one was shown messages in which people
marked what was told (`nlu/verteld/`), and goes by what those have in common. It is a conditional random
field (Lafferty, McCallum and Pereira, 2001): each feature of a word (`woordkenmerken`) weighs for or
against each label, and so does each label after the one before it. `scripts/verteld.py` makes the
weights, and shows which of them decided.
"""

from __future__ import annotations

import lzma
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from acties.vragenlijst.herkennen.basis import Verhaal
from acties.vragenlijst.herkennen.woordkenmerken import kenmerken_van, woorden_van

BESTAND = Path(__file__).with_name("oordeel.txt.xz")
VELDEN = ("samenwerking", "gesproken_met", "doel", "hulp_nodig", "naam")
"""What it can tell, as the messages name it and as questions name it in `geleerd`."""
LABELS = ("-", *(f"{deel}-{veld}" for veld in VELDEN for deel in ("begin", "verder")))
"""Of a word: nothing, the first word of something told, or a further one."""
DREMPEL = 0.6
"""How sure it must be (0 to 1): what comes with less is right half of the time."""

Getallen = NDArray[np.float64]
_SLEUTEL = ("geleerd",)
"""Under which what was found is kept with the story."""
_KANSEN = ("geleerd", "kansen")
"""Under which is kept how likely each word tells each field."""
_NOOIT = -50.0
"""A weight that no other makes up for."""


@dataclass(frozen=True, slots=True)
class Verteld:
    """A fragment that tells something: which field, where, and how sure that is (0 to 1)."""

    veld: str
    begin: int
    eind: int
    zekerheid: float


@dataclass(frozen=True, slots=True)
class Gewichten:
    """What weighs for which label."""

    kenmerken: dict[str, int]
    """The row of each feature."""
    rijen: Getallen
    """A row for each feature, and a last one for all that it never saw; a column for each label."""
    overgangen: Getallen
    """From each label (row) to each next one (column)."""

    def per_woord(self, kenmerken: list[list[str]]) -> Getallen:
        """What weighs for each label, for each word."""
        onbekend = len(self.rijen) - 1
        nummers = [self.kenmerken.get(naam, onbekend) for eigen in kenmerken for naam in eigen]
        begin = np.cumsum([0, *(len(eigen) for eigen in kenmerken[:-1])])
        return np.asarray(np.add.reduceat(self.rijen[nummers], begin, axis=0), dtype=np.float64)


@lru_cache(maxsize=1)
def gewichten() -> Gewichten:
    """The weights that belong to this version, read once."""
    return lees_gewichten(lzma.decompress(BESTAND.read_bytes()).decode())


def lees_gewichten(tekst: str) -> Gewichten:
    """From a line for each: a feature (or "label > label"), and its weight for each label by number."""
    overgangen = np.zeros((len(LABELS), len(LABELS)))
    nummers: dict[str, int] = {}
    rijen: list[list[float]] = []
    for regel in tekst.splitlines():
        if regel.startswith("# "):
            continue
        naam, *wegen = regel.split("\t")
        rij = [0.0] * len(LABELS)
        for weegt in wegen:
            label, gewicht = weegt.split(":")
            rij[int(label)] = float(gewicht)
        if naam.startswith("> "):
            overgangen[LABELS.index(naam.removeprefix("> "))] = rij
        else:
            nummers[naam] = len(rijen)
            rijen.append(rij)
    for verder in range(2, len(LABELS), 2):
        # It only goes on where it has begun.
        overgangen[[n for n in range(len(LABELS)) if n not in (verder - 1, verder)], verder] = _NOOIT
    rijen.append([0.0] * len(LABELS))
    return Gewichten(nummers, np.array(rijen), overgangen)


def vertelt_over(verhaal: Verhaal, *, drempel: float = DREMPEL) -> tuple[Verteld, ...]:
    """All fragments that tell something, in order, of which it is sure enough."""
    if _SLEUTEL not in verhaal.gevonden:
        verhaal.gevonden[_SLEUTEL] = tuple(_alle(verhaal))
    return tuple(deel for deel in verhaal.gevonden[_SLEUTEL] if deel.zekerheid >= drempel)


def kans_van(verhaal: Verhaal, veld: str, plekken: Sequence[tuple[int, int]]) -> float | None:
    """How likely the words at these places tell this field, 0 to 1, on average; None where there are
    no words, or where the whole text tells nothing that it knows of."""
    vertelt_over(verhaal)
    if _KANSEN not in verhaal.gevonden:
        return None
    woorden, zeker = verhaal.gevonden[_KANSEN]
    hier = [
        nummer
        for nummer, woord in enumerate(woorden)
        if any(begin <= woord.begin and woord.eind <= eind for begin, eind in plekken)
    ]
    label = LABELS.index(f"begin-{veld}")
    return float(zeker[hier, label : label + 2].sum(axis=1).mean()) if hier else None


def _alle(verhaal: Verhaal) -> Iterator[Verteld]:
    woorden = woorden_van(verhaal.tekst)
    if not woorden:
        return
    weegt = gewichten()
    per_woord = weegt.per_woord(kenmerken_van(verhaal, woorden))
    labels = beste_rij(per_woord, weegt.overgangen)
    if not any(labels):
        return
    zeker = zekerheden(per_woord, weegt.overgangen)
    verhaal.gevonden[_KANSEN] = (woorden, zeker)
    for nummer, label in enumerate(labels):
        if label % 2 == 0:
            continue
        na = nummer + 1
        while na < len(labels) and labels[na] == label + 1:
            na += 1
        zekerheid = float(zeker[nummer:na, label : label + 2].sum(axis=1).mean())
        yield Verteld(VELDEN[label // 2], woorden[nummer].begin, woorden[na - 1].eind, zekerheid)


def beste_rij(per_woord: Getallen, overgangen: Getallen) -> list[int]:
    """The likeliest label of each word, together (Viterbi's algorithm)."""
    hier = per_woord[0] + _start(len(overgangen))
    vorige = np.zeros(per_woord.shape, dtype=np.intp)
    for nummer in range(1, len(per_woord)):
        wegen = hier[:, None] + overgangen
        vorige[nummer] = wegen.argmax(axis=0)
        hier = wegen.max(axis=0) + per_woord[nummer]
    rij = [int(hier.argmax())]
    for nummer in range(len(per_woord) - 1, 0, -1):
        rij.append(int(vorige[nummer, rij[-1]]))
    return rij[::-1]


def zekerheden(per_woord: Getallen, overgangen: Getallen) -> Getallen:
    """Of each word, how likely each label is (the forward-backward algorithm)."""
    stap = np.exp(overgangen)
    woord = np.exp(per_woord - per_woord.max(axis=1, keepdims=True))
    heen, terug = np.empty_like(woord), np.ones_like(woord)
    kans = woord[0] * np.exp(_start(len(overgangen)))
    heen[0] = kans / kans.sum()
    for nummer in range(1, len(woord)):
        kans = (heen[nummer - 1] @ stap) * woord[nummer]
        heen[nummer] = kans / kans.sum()
    for nummer in range(len(woord) - 2, -1, -1):
        kans = stap @ (woord[nummer + 1] * terug[nummer + 1])
        terug[nummer] = kans / kans.sum()
    samen = heen * terug
    return np.asarray(samen / samen.sum(axis=1, keepdims=True), dtype=np.float64)


def _start(aantal: int) -> Getallen:
    """At the first word nothing can go on."""
    return np.array([_NOOIT if label and label % 2 == 0 else 0.0 for label in range(aantal)])
