"""Makes indexes ahead of time: `python -m kennisbank.zoeken BEWAARMAP [GEMEENTEMAP ...]`.

Without a GEMEENTEMAP: of every municipality that comes with the program and has articles. What is
there already is left as it is.
"""

from __future__ import annotations

import sys
from pathlib import Path

from kennisbank.laden import GEMEENTEN
from kennisbank.zoeken.index import open_index


def main(bewaarmap: str, *gemeentemappen: str) -> None:
    """Make them. Raises OngeldigeGegevens when content is not valid."""
    mappen = [Path(map_) for map_ in gemeentemappen] or [
        bestand.parent
        for bestand in sorted(GEMEENTEN.glob("*/dekking.yml"))
        if (bestand.parent / "gemeente.yml").exists()
    ]
    for map_ in mappen:
        open_index(map_, Path(bewaarmap))


if __name__ == "__main__":
    main(*sys.argv[1:])
