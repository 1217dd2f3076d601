"""The index of the passages: made once per content, kept on disk, opened in milliseconds.

Its folder has the name of the fingerprint of all that it was made of, so an index of other content
is never opened, and who changes an article need not remember to make it anew.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import tantivy
from pydantic import TypeAdapter

from kennisbank.inhoud import LANDELIJK as LANDELIJKE_MAP
from kennisbank.inhoud import laad_inhoud, laad_landelijk, laad_los
from kennisbank.taal.naaste_woorden import naaste_woorden
from kennisbank.werkvormen import WERKVORMEN, laad_werkvormen
from kennisbank.zoeken.passages import (
    LANDELIJK,
    PRAKTIJK,
    Vindbaar,
    vindbaar,
    vindbare_werkvormen,
)
from kennisbank.zoeken.woorden import splits
from kennisbank.zoeken.woordenboek import Woordenboek

VELDEN: Mapping[str, float] = {"kop": 2.0, "vragen": 1.5, "tekst": 1.0, "delen": 0.4}
"""The fields of a passage, with what a word counts for in each."""
TAAL = Path(__file__).parent.parent / "taal"
_CODE = (Path(__file__), *sorted(Path(__file__).parent.glob("*.py")))
_PASSAGES = TypeAdapter(list[Vindbaar])
_SCHRIJFGEHEUGEN = 15_000_000


@dataclass(frozen=True)
class Zoekindex:
    """An open index with its passages and its dictionary."""

    passages: Sequence[Vindbaar]
    woordenboek: Woordenboek
    schema: tantivy.Schema
    zoeker: tantivy.Searcher
    aantallen: Mapping[str, int]
    """In how many passages each key occurs."""


def vingerafdruk(map_: Path, erbij: Path | None = None) -> str:
    """Of all that the index of this municipality is made of: 16 hexadecimal characters."""
    som = hashlib.sha256()
    bestanden = [
        *sorted((map_ / "artikelen").glob("*.md")),
        map_ / "dekking.yml",
        map_ / "niveaus.yml",
        *sorted(LANDELIJKE_MAP.glob("*.md")),
        *sorted(WERKVORMEN.glob("*.md")),
        *sorted(bestand for bestand in TAAL.iterdir() if bestand.suffix in {".yml", ".txt", ".xz"}),
        *_CODE,
        *sorted(erbij.glob("*.md") if erbij is not None else ()),
    ]
    for bestand in bestanden:
        som.update(bestand.name.encode() + b"\0")
        if bestand.exists():
            som.update(hashlib.sha256(bestand.read_bytes()).digest())
    return som.hexdigest()[:16]


def open_index(map_: Path, bewaarmap: Path, erbij: Path | None = None) -> Zoekindex:
    """The index of the municipality in `map_`, made first when there is none of this content.

    `erbij` is the folder with articles of this installation, which may be absent.
    Two processes may make it at the same time: the first one that is done wins, and both are right.
    Raises OngeldigeGegevens when the content is not valid.
    """
    doel = _plek(map_, bewaarmap, erbij)
    if not (doel / "passages.json").exists():
        passages = [*_laad_passages(map_, erbij), *vindbare_werkvormen(laad_werkvormen())]
        bewaarmap.mkdir(parents=True, exist_ok=True)
        tijdelijk = Path(tempfile.mkdtemp(prefix=".nieuw-", dir=bewaarmap))
        try:
            maak_index(passages, tijdelijk)
            tijdelijk.replace(doel)
        except OSError:
            if not (doel / "passages.json").exists():
                raise
        finally:
            shutil.rmtree(tijdelijk, ignore_errors=True)
    return lees_index(doel)


def lees_passages(map_: Path, bewaarmap: Path, erbij: Path | None = None) -> Sequence[Vindbaar]:
    """The passages of the municipality in `map_` and the national ones, for who reads them.

    From the index when it is there, which takes milliseconds; else from the files themselves, which
    is still much faster than making an index. Raises OngeldigeGegevens as `open_index`.
    """
    doel = _plek(map_, bewaarmap, erbij)
    if not (doel / "passages.json").exists():
        return _laad_passages(map_, erbij)
    return [passage for passage in _bewaarde_passages(doel) if passage.gemeente != PRAKTIJK]


def heeft_index(map_: Path, bewaarmap: Path, erbij: Path | None = None) -> bool:
    """Whether there is an index of what the municipality in `map_` says now."""
    return (_plek(map_, bewaarmap, erbij) / "passages.json").exists()


def _plek(map_: Path, bewaarmap: Path, erbij: Path | None) -> Path:
    return bewaarmap / f"{map_.resolve().name}-{vingerafdruk(map_, erbij)}"


def _laad_passages(map_: Path, erbij: Path | None) -> list[Vindbaar]:
    return [
        *vindbaar(map_.resolve().name, laad_inhoud(map_)),
        *vindbaar(map_.resolve().name, laad_los(erbij)),
        *vindbaar(LANDELIJK, laad_landelijk()),
    ]


def _bewaarde_passages(map_: Path) -> list[Vindbaar]:
    return _PASSAGES.validate_json((map_ / "passages.json").read_bytes())


def maak_index(passages: Iterable[Vindbaar], map_: Path) -> None:
    """Write the index of these passages into an empty folder."""
    alle = list(passages)
    boek = Woordenboek.van(
        (
            tekst
            for passage in alle
            for tekst in (passage.titel, passage.kop, passage.tekst, *passage.vragen)
        ),
        naaste_woorden(),
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
    # Last: with this file the index is whole.
    (map_ / "passages.json").write_bytes(_PASSAGES.dump_json(alle))


def lees_index(map_: Path) -> Zoekindex:
    """Open what `maak_index` wrote."""
    woorden = json.loads((map_ / "woorden.json").read_text(encoding="utf-8"))
    nederlands = array("Q")
    nederlands.frombytes((map_ / "nederlands.bin").read_bytes())
    index = tantivy.Index.open(str(map_ / "tantivy"))
    return Zoekindex(
        passages=_bewaarde_passages(map_),
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
    )


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
