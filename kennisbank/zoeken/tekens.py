"""How much two texts look alike in pieces of words: what a typing error, a compound or another form
of a word leaves the same.

Of each text the pieces of three to five letters are counted, the rare ones for more. Each piece has a
number, so that what is kept of a text is two short rows; only those of what is proposed are read.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kennisbank.zoeken.woorden import splits

_LENGTES = (3, 4, 5)
_VAKKEN = 1 << 17
"""Numbers for pieces; that some have the same one makes no difference."""
_STUKKEN, _ZWAARTE, _BEGIN, _ZELDZAAM = (
    "stukken.npy",
    "stukken_zwaarte.npy",
    "stukken_begin.npy",
    "stukken_zeldzaam.npy",
)


@dataclass(frozen=True)
class Tekens:
    """The pieces of the texts of an index, of all passages one after the other."""

    stukken: NDArray[np.int32]
    zwaarte: NDArray[np.float32]
    """What each piece counts for in its text; of each text the squares are 1 together."""
    begin: NDArray[np.int64]
    """Of each text where its pieces begin; one more at the end."""
    zeldzaam: NDArray[np.float32]
    """What each piece says."""
    plekken: NDArray[np.int64]
    """Of each passage its first text; one more at the end."""

    def lijkt(self, tekst: str, nummers: Sequence[int]) -> list[float]:
        """Of each of these passages how much its most like text is like this one, from 0 to 1."""
        if not nummers:
            return []
        stukken, zwaarte = _stukken(tekst, self.zeldzaam)
        gevraagd = np.zeros(_VAKKEN, np.float32)
        gevraagd[stukken] = zwaarte
        passages = np.asarray(nummers)
        aantallen = self.plekken[passages + 1] - self.plekken[passages]
        eerste = np.cumsum(aantallen) - aantallen
        # The texts of these passages, by their numbers.
        teksten = np.arange(aantallen.sum()) + np.repeat(self.plekken[passages] - eerste, aantallen)
        lengtes = self.begin[teksten + 1] - self.begin[teksten]
        van, tot = self.begin[self.plekken[passages]], self.begin[self.plekken[passages + 1]]
        waar = [slice(*grenzen) for grenzen in zip(van.tolist(), tot.tolist(), strict=True)]
        # A zero at the end, where the pieces of a last text without pieces begin.
        raak = np.zeros(int(lengtes.sum()) + 1, np.float32)
        # `clip`, because no number lies outside: to check that first costs a quarter more.
        np.take(
            gevraagd,
            np.concatenate([self.stukken[w] for w in waar]),
            out=raak[:-1],
            mode="clip",
        )
        raak[:-1] *= np.concatenate([self.zwaarte[w] for w in waar])
        per_tekst = np.add.reduceat(raak, np.cumsum(lengtes) - lengtes)
        # Of a text without pieces that is what stands there.
        per_tekst[lengtes == 0] = 0.0
        beste: list[float] = np.maximum.reduceat(per_tekst, eerste).tolist()
        return beste


def schrijf_tekens(map_: Path, teksten: Iterable[Sequence[str]]) -> None:
    """Keep the pieces of the texts of each passage; every passage has at least one text."""
    per_tekst = [_tel(tekst) for van_passage in teksten for tekst in van_passage]
    lengtes = np.fromiter(map(len, per_tekst), np.int64, len(per_tekst))
    begin = np.concatenate([[0], np.cumsum(lengtes)])
    stukken, keer = _als_rijen(per_tekst, int(begin[-1]))
    aantallen = np.bincount(stukken, minlength=_VAKKEN)
    zeldzaam = (np.log((1 + len(per_tekst)) / (1 + aantallen)) + 1).astype(np.float32)
    zwaarte = keer * zeldzaam[stukken]
    # A zero at the end: of a text without pieces the sum is that of what stands there.
    som = np.concatenate([[0.0], np.cumsum(zwaarte.astype(np.float64) ** 2)])
    lengte = np.sqrt(som[begin[1:]] - som[begin[:-1]])
    zwaarte /= np.repeat(np.where(lengte > 0, lengte, 1.0), lengtes)
    np.save(map_ / _STUKKEN, stukken)
    np.save(map_ / _ZWAARTE, zwaarte)
    np.save(map_ / _BEGIN, begin)
    np.save(map_ / _ZELDZAAM, zeldzaam)


def lees_tekens(map_: Path, teksten: Iterable[int]) -> Tekens:
    """What `schrijf_tekens` kept; `teksten` says how many there are of each passage.

    They stay on disk: only what is proposed is looked at.
    """
    return Tekens(
        # As plain rows: numpy's own kind for a file costs a microsecond for each part that is taken.
        np.load(map_ / _STUKKEN, mmap_mode="r").view(np.ndarray),
        np.load(map_ / _ZWAARTE, mmap_mode="r").view(np.ndarray),
        np.load(map_ / _BEGIN),
        np.load(map_ / _ZELDZAAM),
        np.cumsum([0, *teksten]),
    )


def _stukken(
    tekst: str, zeldzaam: NDArray[np.float32]
) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    geteld = _tel(tekst)
    stukken, keer = _als_rijen([geteld], len(geteld))
    zwaarte = keer * zeldzaam[stukken]
    lengte = float(np.linalg.norm(zwaarte)) or 1.0
    return stukken, np.asarray(zwaarte / lengte, np.float32)


def _als_rijen(
    per_tekst: Sequence[Counter[int]], samen: int
) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """The pieces of these texts one after the other, and for how much each counts by how often it is
    there; `samen` is how many there are."""
    stukken = np.fromiter(chain.from_iterable(per_tekst), np.int32, samen)
    keer = np.fromiter(chain.from_iterable(geteld.values() for geteld in per_tekst), np.float32, samen)
    return stukken, 1 + np.log(keer)


def _tel(tekst: str) -> Counter[int]:
    return Counter(chain.from_iterable(_van_woord(woord) for woord in splits(tekst)))


@lru_cache(maxsize=20_000)
def _van_woord(woord: str) -> tuple[int, ...]:
    heel = f" {woord} "
    return tuple(
        zlib.crc32(heel[plek : plek + lengte].encode()) % _VAKKEN
        for lengte in _LENGTES
        for plek in range(max(len(heel) - lengte + 1, 0))
    )
