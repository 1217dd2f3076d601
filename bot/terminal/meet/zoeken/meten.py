"""Asking the same questions to our search and to PostgreSQL's, over the same passages."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import psycopg

from bot.terminal.meet.rekenen import mediaan, percentiel
from kennisbank.zoeken.betekenis import BREEDTE
from kennisbank.zoeken.gewichten import gewichten
from kennisbank.zoeken.index import bewaar_gelezen, lees_index, maak_index, te_lezen
from kennisbank.zoeken.passages import Vindbaar
from kennisbank.zoeken.woorden import splits
from kennisbank.zoeken.zoeker import Zoeker

_ANDERS = 0.3
"""Of so many words a copy of a passage has another, so that copies are not all found at once."""
_BLOK = 20_000


@dataclass(frozen=True, slots=True)
class Tijden:
    """How long one question takes, in milliseconds."""

    mediaan: float
    p95: float

    @classmethod
    def van(cls, seconden: Sequence[float]) -> Tijden:
        """Of these measurements."""
        return cls(mediaan(seconden) * 1000, percentiel(seconden, 0.95) * 1000)


@dataclass(frozen=True, slots=True)
class Zoekmeting:
    """Of one size of content."""

    passages: int
    bouwen: float
    """Seconds to make the index."""
    wij: Tijden
    postgres: Tijden | None
    """None where there is no PostgreSQL."""

    @property
    def verhouding(self) -> float | None:
        """Our median as a part of PostgreSQL's."""
        return None if self.postgres is None else self.wij.mediaan / self.postgres.mediaan


def vermenigvuldig(passages: Sequence[Vindbaar], keer: int) -> list[Vindbaar]:
    """So many times as much content: the passages, and copies of them with other words."""
    kans = random.Random(keer)  # noqa: S311 - the same content every time, no secret
    woorden = sorted({woord for p in passages for woord in splits(p.tekst)})

    def anders(tekst: str) -> str:
        delen = tekst.split(" ")
        return " ".join(kans.choice(woorden) if kans.random() < _ANDERS else d for d in delen)

    alle = list(passages)
    for nummer in range(1, keer):
        alle += [
            replace(
                p,
                sleutel=f"{p.sleutel}-{nummer}",
                artikel=f"{p.artikel}_{nummer}",
                kop=anders(p.kop),
                tekst=anders(p.tekst),
                vragen=tuple(anders(vraag) for vraag in p.vragen),
            )
            for p in passages
        ]
    return alle


def meet(
    passages: Sequence[Vindbaar],
    vragen: Sequence[str],
    map_: Path,
    url: str | None,
    ronden: int = 3,
    *,
    nagemaakt: bool = False,
) -> Zoekmeting:
    """Both sides, in an empty folder; `url` is that of a PostgreSQL, if there is one.

    `nagemaakt`: what the passages mean is not read but made up, which makes no difference to search.
    To read it takes a millisecond a text, once; of a hundred times as much content that is minutes.
    """
    map_.mkdir(parents=True)
    if nagemaakt:
        _maak_na(passages, map_ / "nagemaakt")
    begin = time.perf_counter()
    (map_ / "index").mkdir()
    maak_index(passages, map_ / "index", eerder=map_)
    bouwen = time.perf_counter() - begin
    map_ = map_ / "index"
    zoeker = Zoeker(lees_index(map_), gewichten())
    wij = _tijd(lambda vraag: zoeker.zoek(zoeker.lees(vraag)), vragen, ronden)
    postgres = None
    if url is not None:
        with _in_postgres(passages, url) as zoek:
            postgres = _tijd(zoek, vragen, ronden)
    return Zoekmeting(len(passages), bouwen, wij, postgres)


def _maak_na(passages: Sequence[Vindbaar], map_: Path) -> None:
    map_.mkdir()
    teksten = [tekst for passage in passages for tekst in te_lezen(passage)]
    getallen = np.random.default_rng(1)
    rijen = np.empty((len(teksten), BREEDTE), np.float16)
    for begin in range(0, len(rijen), _BLOK):
        deel = getallen.standard_normal(rijen[begin : begin + _BLOK].shape, np.float32)
        rijen[begin : begin + _BLOK] = deel / np.linalg.norm(deel, axis=1, keepdims=True)
    bewaar_gelezen(map_, teksten, rijen)


def _tijd(zoek: Callable[[str], object], vragen: Sequence[str], ronden: int) -> Tijden:
    for vraag in vragen:
        zoek(vraag)
    seconden = []
    for _ in range(ronden):
        for vraag in vragen:
            begin = time.perf_counter()
            zoek(vraag)
            seconden.append(time.perf_counter() - begin)
    return Tijden.van(seconden)


@contextmanager
def _in_postgres(passages: Sequence[Vindbaar], url: str) -> Iterator[Callable[[str], object]]:
    with psycopg.connect(url, autocommit=True) as verbinding:
        verbinding.execute("DROP TABLE IF EXISTS passage")
        verbinding.execute("CREATE TABLE passage (nummer int, woorden tsvector)")
        with verbinding.cursor() as cursor:
            cursor.executemany(
                "INSERT INTO passage VALUES (%s, setweight(to_tsvector('dutch', %s), 'A')"
                " || setweight(to_tsvector('dutch', %s), 'B') || to_tsvector('dutch', %s))",
                [
                    (nummer, f"{p.titel} {p.kop}", " ".join(p.vragen), p.tekst)
                    for nummer, p in enumerate(passages)
                ],
            )
        verbinding.execute("CREATE INDEX ON passage USING gin (woorden)")
        verbinding.execute("ANALYZE passage")

        def zoek(vraag: str) -> object:
            woorden = [woord for woord in splits(vraag) if woord.isalnum()]
            return verbinding.execute(
                "SELECT nummer FROM passage, to_tsquery('dutch', %s) vraag WHERE woorden @@ vraag"
                " ORDER BY ts_rank_cd(woorden, vraag) DESC LIMIT 10",
                (" | ".join(woorden) or "x",),
            ).fetchall()

        yield zoek
