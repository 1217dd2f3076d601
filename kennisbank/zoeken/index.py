"""The index of the passages: made once per content, kept on disk, opened in milliseconds.

Its folder has the name of the fingerprint of all that it was made of, so an index of other content
is never opened, and who changes an article need not remember to make it anew.
"""

from __future__ import annotations

import fcntl
import hashlib
import itertools
import json
import os
import re
import shutil
import tempfile
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from pathlib import Path

import numpy as np
import tantivy
from numpy.typing import NDArray
from pydantic import TypeAdapter

from kennisbank.inhoud import LANDELIJK as LANDELIJKE_MAP
from kennisbank.inhoud import Inhoud, laad_inhoud, laad_landelijk, laad_los
from kennisbank.onbeantwoord import BESTAND as ONBEANTWOORD
from kennisbank.taal.naaste_woorden import naaste_woorden
from kennisbank.vragen import vragenbestanden
from kennisbank.werkvormen import WERKVORMEN, alle_werkvormen
from kennisbank.zoeken import betekenis
from kennisbank.zoeken.passages import (
    LANDELIJK,
    PRAKTIJK,
    Vindbaar,
    besproken,
    vindbaar,
    vindbaar_onbeantwoord,
    vindbare_werkvormen,
)
from kennisbank.zoeken.tekens import Tekens, lees_tekens, schrijf_tekens
from kennisbank.zoeken.woorden import splits
from kennisbank.zoeken.woordenboek import Woordenboek

VELDEN: Mapping[str, float] = {"kop": 2.0, "vragen": 1.5, "tekst": 1.0, "delen": 0.4}
"""The fields of a passage, with what a word counts for in each."""
GROOT = 20_000
"""Rows; from here on the meanings stay on disk, and are looked up only for what the words propose."""
ONGEBRUIKT = timedelta(days=30)
"""After so long an index that was not opened is removed; what it was made of makes it again."""
_EEN_INDEX = re.compile(r"[a-z0-9_-]+-[0-9a-f]{16}|\.nieuw-.*")
TAAL = Path(__file__).parent.parent / "taal"
_CODE = (Path(__file__), *sorted(Path(__file__).parent.glob("*.py")))
_PASSAGES = TypeAdapter(list[Vindbaar])
_SCHRIJFGEHEUGEN = 15_000_000
_LEESBLOK = 512
"""Texts that are read for what they mean before it is told how far it is: half a second's work."""

Voortgang = Callable[[int, int], None]
"""Told how many texts were read for what they mean, and of how many; it is most of the work."""


@dataclass(frozen=True)
class Betekenissen:
    """What the passages mean: a row for the heading of each, and one for each of its questions."""

    rijen: NDArray[np.float16] | NDArray[np.float32]
    """In the space of this index, each of length 1."""
    plekken: NDArray[np.int64]
    """Per passage the first of its rows; one more at the end."""
    af: betekenis.Getallen
    maal: betekenis.Getallen
    midden: betekenis.Getallen | None
    """Of each passage the middle of its rows, to propose those that mean about the same; None where
    there are so many that this would take long."""

    def van_vraag(self, rijen: betekenis.Getallen) -> betekenis.Getallen:
        """What questions mean, in the space of this index."""
        return betekenis.in_ruimte(rijen, self.af, self.maal)

    def lijkt(self, nummers: Sequence[int], gevraagd: betekenis.Getallen) -> list[float]:
        """Of each of these passages how near the three of its rows are together that are nearest to
        what is asked for."""
        plekken = self._plekken
        drie = []
        for nummer in nummers:
            eigen = self.rijen[plekken[nummer] : plekken[nummer + 1]].astype(np.float32, copy=False)
            # Row by row where they are: to put them together first costs more than all the products,
            # and one product over all would be divided over processors that have other things to do.
            drie.append(sorted(np.vecdot(eigen, gevraagd).tolist())[-3:])
        return [sum(hoogste) / len(hoogste) for hoogste in drie]

    @cached_property
    def _plekken(self) -> list[int]:
        # To take one number out of a row of numpy's costs as much as all else that is done with it.
        plekken: list[int] = self.plekken.tolist()
        return plekken


@dataclass(frozen=True)
class Zoekindex:
    """An open index with its passages and its dictionary."""

    passages: Sequence[Vindbaar]
    onbeantwoord: Sequence[Vindbaar]
    """What no source says; numbered on after the passages."""
    woordenboek: Woordenboek
    schema: tantivy.Schema
    zoeker: tantivy.Searcher
    aantallen: Mapping[str, int]
    """In how many passages each key occurs; what is not answered does not count."""
    tekens: Tekens
    betekenissen: Betekenissen | None = None
    """None where no model could be read when it was made."""

    @property
    def aantal(self) -> int:
        """How many can be found: passages, and what is not answered."""
        return len(self.passages) + len(self.onbeantwoord)

    @cached_property
    def besproken(self) -> frozenset[str]:
        """The stems of the words of which the passages themselves speak."""
        return besproken(self.passages)

    def __getitem__(self, nummer: int) -> Vindbaar:
        """By its number."""
        los = nummer - len(self.passages)
        return self.passages[nummer] if los < 0 else self.onbeantwoord[los]


def vingerafdruk(map_: Path, erbij: Path | None = None) -> str:
    """Of all that the index of this municipality is made of: 16 hexadecimal characters."""
    som = hashlib.sha256(betekenis.stempel().encode())
    bestanden = [
        *_artikelen(map_ / "artikelen"),
        map_ / "dekking.yml",
        map_ / "niveaus.yml",
        map_ / ONBEANTWOORD,
        *_artikelen(LANDELIJKE_MAP),
        *_artikelen(WERKVORMEN),
        *sorted(bestand for bestand in TAAL.iterdir() if bestand.suffix in {".yml", ".txt", ".xz"}),
        *_CODE,
        *(_artikelen(erbij) if erbij is not None else ()),
    ]
    for bestand in bestanden:
        som.update(bestand.name.encode() + b"\0")
        if bestand.exists():
            som.update(hashlib.sha256(bestand.read_bytes()).digest())
    return som.hexdigest()[:16]


def _artikelen(map_: Path) -> list[Path]:
    return [*sorted(map_.glob("*.md")), *vragenbestanden(map_)]


def open_index(
    map_: Path, bewaarmap: Path, erbij: Path | None = None, meld: Voortgang | None = None
) -> Zoekindex:
    """The index of the municipality in `map_`, made first when there is none of this content.

    `erbij` is the folder with articles of this installation, which may be absent. `meld` is told how
    far it is.
    Of two processes that need it one makes it, and the other waits for that.
    Raises OngeldigeGegevens when the content is not valid.
    """
    doel = _plek(map_, bewaarmap, erbij)
    if not (doel / "passages.json").exists():
        bewaarmap.mkdir(parents=True, exist_ok=True)
        with _om_beurten(bewaarmap / f".slot-{doel.name}"):
            if not (doel / "passages.json").exists():
                _maak_op(doel, map_, bewaarmap, erbij, meld)
    # By this it is seen when it was last used.
    os.utime(doel)
    return lees_index(doel)


def _maak_op(
    doel: Path, map_: Path, bewaarmap: Path, erbij: Path | None, meld: Voortgang | None
) -> None:
    inhoud = laad_inhoud(map_)
    passages = [
        *_vindbaar(map_, inhoud, erbij),
        *vindbare_werkvormen(alle_werkvormen().values()),
        *vindbaar_onbeantwoord(map_.resolve().name, inhoud),
    ]
    tijdelijk = Path(tempfile.mkdtemp(prefix=".nieuw-", dir=bewaarmap))
    try:
        maak_index(passages, tijdelijk, eerder=bewaarmap, meld=meld)
        tijdelijk.replace(doel)
    except OSError:
        if not (doel / "passages.json").exists():
            raise
    finally:
        shutil.rmtree(tijdelijk, ignore_errors=True)
    os.utime(doel)
    _ruim_op(bewaarmap, nu=doel.stat().st_mtime)


@contextmanager
def _om_beurten(slot: Path) -> Iterator[None]:
    """One process at a time: it takes a processor for many seconds, and the next finds it made. Who
    ends halfway lets go by that."""
    with slot.open("w") as bestand:
        fcntl.flock(bestand, fcntl.LOCK_EX)
        yield
    slot.unlink(missing_ok=True)


def _ruim_op(bewaarmap: Path, *, nu: float) -> None:
    """Remove indexes that nobody opened for `ONGEBRUIKT`, and what a maker that was stopped left.
    `nu` is when the newest was opened, in seconds as the disk has them.

    A process that has one open keeps what it read; when two do this at once, both are content.
    """
    for map_ in bewaarmap.iterdir():
        try:
            oud = nu - map_.stat().st_mtime > ONGEBRUIKT.total_seconds()
        except FileNotFoundError:
            continue
        if oud and map_.is_dir() and _EEN_INDEX.fullmatch(map_.name):
            shutil.rmtree(map_, ignore_errors=True)


def lees_passages(map_: Path, bewaarmap: Path, erbij: Path | None = None) -> Sequence[Vindbaar]:
    """The passages of the municipality in `map_` and the national ones, for who reads them.

    From the index when it is there, which takes milliseconds; else from the files themselves, which
    is still much faster than making an index. Raises OngeldigeGegevens as `open_index`.
    """
    doel = _plek(map_, bewaarmap, erbij)
    if not (doel / "passages.json").exists():
        return _vindbaar(map_, laad_inhoud(map_), erbij)
    bewaard = _bewaarde_passages(doel)
    return [p for p in bewaard if p.gemeente != PRAKTIJK and p.bij is None]


def heeft_index(map_: Path, bewaarmap: Path, erbij: Path | None = None) -> bool:
    """Whether there is an index of what the municipality in `map_` says now."""
    return (_plek(map_, bewaarmap, erbij) / "passages.json").exists()


def _plek(map_: Path, bewaarmap: Path, erbij: Path | None) -> Path:
    return bewaarmap / f"{map_.resolve().name}-{vingerafdruk(map_, erbij)}"


def _vindbaar(map_: Path, inhoud: Inhoud, erbij: Path | None) -> list[Vindbaar]:
    return [
        *vindbaar(map_.resolve().name, inhoud),
        *vindbaar(map_.resolve().name, laad_los(erbij)),
        *vindbaar(LANDELIJK, laad_landelijk()),
    ]


def _bewaarde_passages(map_: Path) -> list[Vindbaar]:
    return _PASSAGES.validate_json((map_ / "passages.json").read_bytes())


def maak_index(
    passages: Iterable[Vindbaar],
    map_: Path,
    *,
    eerder: Path | None = None,
    meld: Voortgang | None = None,
) -> None:
    """Write the index of these passages, and of what they do not answer, into an empty folder.

    What the indexes in `eerder` have read already is not read again for what it means; `meld` is told
    how far the reading is.
    """
    alle = sorted(passages, key=lambda passage: passage.bij is not None)
    boek = Woordenboek.van(
        (tekst for passage in alle if passage.bij is None for tekst in _alle_teksten(passage)),
        naaste_woorden(),
        ook=(tekst for passage in alle if passage.bij is not None for tekst in _alle_teksten(passage)),
    )
    (map_ / "tantivy").mkdir()
    index = tantivy.Index(_schema(), path=str(map_ / "tantivy"))
    schrijver = index.writer(_SCHRIJFGEHEUGEN, 1)
    aantallen: Counter[str] = Counter()
    for nummer, passage in enumerate(alle):
        velden = {veld: _sleutels(boek, tekst) for veld, tekst in _teksten(passage).items()}
        velden["delen"] = [
            sleutel
            for tekst in (passage.titel, passage.kop, passage.tekst)
            for woord in splits(tekst)
            for deel in boek.delen(woord)
            for sleutel in boek.sleutels_van(deel)
        ]
        if passage.bij is None:
            aantallen.update({sleutel for sleutels in velden.values() for sleutel in sleutels})
        inhoud = {veld: " ".join(sleutels) for veld, sleutels in velden.items()}
        schrijver.add_document(tantivy.Document(nummer=nummer, **inhoud))
    schrijver.commit()
    schrijver.wait_merging_threads()
    (map_ / "woorden.json").write_text(
        json.dumps(
            {
                "sleutels": sorted(boek.sleutels),
                "vormen": dict(sorted(boek.vormen.items())),
                "oppervlak": boek.oppervlak,
                "aantallen": dict(sorted(aantallen.items())),
            },
            ensure_ascii=False,
        ),
        encoding="utf-8",
    )
    (map_ / "nederlands.bin").write_bytes(boek.nederlands.tobytes())
    schrijf_tekens(map_, ((passage.kop, *passage.vragen) for passage in alle))
    _schrijf_betekenissen(alle, map_, eerder, meld)
    # Last: with this file the index is whole.
    (map_ / "passages.json").write_bytes(_PASSAGES.dump_json(alle))


def lees_index(map_: Path) -> Zoekindex:
    """Open what `maak_index` wrote."""
    woorden = json.loads((map_ / "woorden.json").read_text(encoding="utf-8"))
    nederlands = array("Q")
    nederlands.frombytes((map_ / "nederlands.bin").read_bytes())
    index = tantivy.Index.open(str(map_ / "tantivy"))
    alle = _bewaarde_passages(map_)
    return Zoekindex(
        passages=[passage for passage in alle if passage.bij is None],
        onbeantwoord=[passage for passage in alle if passage.bij is not None],
        woordenboek=Woordenboek(
            frozenset(woorden["sleutels"]),
            woorden["vormen"],
            tuple(woorden["oppervlak"]),
            nederlands,
            naaste_woorden(),
        ),
        schema=index.schema,
        zoeker=index.searcher(),
        aantallen=woorden["aantallen"],
        tekens=lees_tekens(map_, (1 + len(passage.vragen) for passage in alle)),
        betekenissen=_lees_betekenissen(map_),
    )


_GELEZEN, _NUMMERS, _RIJEN, _RUIMTE = "gelezen.npy", "nummers.npy", "rijen.npy", "ruimte.npz"


def _schrijf_betekenissen(
    passages: Sequence[Vindbaar], map_: Path, eerder: Path | None, meld: Voortgang | None
) -> None:
    teksten = [te_lezen(passage) for passage in passages]
    alle = [tekst for van_passage in teksten for tekst in van_passage]
    gelezen = _gelezen(alle, eerder, meld)
    if gelezen is None:
        return
    bewaar_gelezen(map_, alle, gelezen)
    plekken = np.cumsum([0, *(len(van_passage) for van_passage in teksten)])
    tussen = [(int(begin), int(eind)) for begin, eind in itertools.pairwise(plekken)]
    af, maal = betekenis.ruimte(gelezen, tussen)
    np.savez(map_ / _RUIMTE, af=af, maal=maal, plekken=plekken)
    rijen = np.lib.format.open_memmap(map_ / _RIJEN, "w+", np.float16, gelezen.shape)
    for begin in range(0, len(gelezen), GROOT):
        deel = gelezen[begin : begin + GROOT].astype(np.float32)
        rijen[begin : begin + GROOT] = betekenis.in_ruimte(deel, af, maal)
    rijen.flush()


def te_lezen(passage: Vindbaar) -> list[str]:
    """The texts of a passage of which the meaning is read."""
    return [f"{passage.titel}: {passage.kop}", *passage.vragen]


def bewaar_gelezen(map_: Path, teksten: Sequence[str], rijen: NDArray[np.float16]) -> None:
    """Keep what these texts mean, so that an index made later need not read them again."""
    np.save(map_ / _GELEZEN, rijen)
    np.save(map_ / _NUMMERS, np.array([betekenis.nummer(tekst) for tekst in teksten], np.uint64))


def _gelezen(
    teksten: Sequence[str], eerder: Path | None, meld: Voortgang | None
) -> NDArray[np.float16] | None:
    """What these texts mean, each read once."""
    bekend: dict[int, NDArray[np.float16]] = {}
    for bestand in sorted(eerder.glob(f"*/{_NUMMERS}")) if eerder is not None else ():
        try:
            nummers, rijen = np.load(bestand), np.load(bestand.parent / _GELEZEN)
        except (OSError, ValueError):
            continue
        bekend.update(zip(nummers.tolist(), rijen, strict=False))
    nieuw = {nr: tekst for tekst in teksten if (nr := betekenis.nummer(tekst)) not in bekend}
    te_doen = list(nieuw.items())
    for begin in range(0, len(te_doen), _LEESBLOK):
        blok = te_doen[begin : begin + _LEESBLOK]
        pas_gelezen = betekenis.lees([tekst for _, tekst in blok])
        if pas_gelezen is None:
            return None
        bekend.update(zip((nr for nr, _ in blok), pas_gelezen.astype(np.float16), strict=True))
        if meld is not None:
            meld(begin + len(blok), len(te_doen))
    alle = np.empty((len(teksten), betekenis.BREEDTE), np.float16)
    for plek, tekst in enumerate(teksten):
        alle[plek] = bekend[betekenis.nummer(tekst)]
    return alle


def _lees_betekenissen(map_: Path) -> Betekenissen | None:
    if not (map_ / _RIJEN).exists():
        return None
    with np.load(map_ / _RUIMTE) as ruimte:
        af, maal, plekken = ruimte["af"], ruimte["maal"], ruimte["plekken"]
    # A large index stays on disk: only what is proposed is looked at.
    rijen = np.load(map_ / _RIJEN, mmap_mode="r")
    midden = None
    if len(rijen) <= GROOT:
        rijen = np.array(rijen, np.float32)
        midden = np.add.reduceat(rijen, plekken[:-1]) / np.diff(plekken)[:, None]
        midden = np.asarray(midden, np.float32)
    return Betekenissen(rijen, plekken, af, maal, midden)


def _alle_teksten(passage: Vindbaar) -> Iterable[str]:
    return passage.titel, passage.kop, passage.tekst, *passage.vragen


def _teksten(passage: Vindbaar) -> dict[str, str]:
    return {
        "kop": f"{passage.titel} {passage.kop}",
        "vragen": " ".join(passage.vragen),
        "tekst": passage.tekst,
    }


def _sleutels(boek: Woordenboek, tekst: str) -> list[str]:
    return [sleutel for woord in splits(tekst) for sleutel in boek.sleutels_van(woord)]


def _schema() -> tantivy.Schema:
    bouwer = tantivy.SchemaBuilder()
    for veld in VELDEN:
        bouwer.add_text_field(veld, tokenizer_name="whitespace", index_option="freq")
    bouwer.add_integer_field("nummer", stored=True, fast=True)
    return bouwer.build()
