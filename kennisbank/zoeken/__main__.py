"""Makes indexes ahead of time: `python -m kennisbank.zoeken [--erbij=MAP] BEWAARMAP [GEMEENTEMAP ...]`.

Without a GEMEENTEMAP: of every municipality that comes with the program and has articles. What is
there already is left as it is. MAP has the articles of this installation, in a folder for each
municipality. It writes how far it is, a line at a time ("gelezen 512 van 14263"); content that is not
valid is named, with the cure, and the exit code is then 2.
"""

from __future__ import annotations

import sys
from pathlib import Path

from kennisbank.fouten import OngeldigeGegevens
from kennisbank.laden import GEMEENTEN
from kennisbank.zoeken.index import open_index

_ERBIJ = "--erbij="


def main(*argumenten: str) -> None:
    """Make them. Raises OngeldigeGegevens when content is not valid."""
    erbij = next((Path(a.removeprefix(_ERBIJ)) for a in argumenten if a.startswith(_ERBIJ)), None)
    bewaarmap, *gemeentemappen = [a for a in argumenten if not a.startswith(_ERBIJ)]
    mappen = [Path(map_) for map_ in gemeentemappen] or [
        bestand.parent
        for bestand in sorted(GEMEENTEN.glob("*/dekking.yml"))
        if (bestand.parent / "gemeente.yml").exists()
    ]
    for map_ in mappen:
        eigen = erbij / map_.resolve().name if erbij is not None else None
        open_index(map_, Path(bewaarmap), eigen, _meld)


def _meld(gelezen: int, van: int) -> None:
    sys.stdout.write(f"gelezen {gelezen} van {van}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except OngeldigeGegevens as fout:
        sys.stderr.write(f"{fout}\n")
        raise SystemExit(2) from None
