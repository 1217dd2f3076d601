"""Make the tables of Dutch words that search uses from those of spaCy.

Search runs on another Python than spaCy does here, and needs two of its tables only. They change
when spaCy's data does, so they are made once and kept with the project:

    nlu/.venv/bin/python scripts/woordvormen.py

`woordvormen.txt.xz` has a line for each lemma: the lemma, and the forms that come from it.
"""

from __future__ import annotations

import lzma
import re
from collections import defaultdict
from importlib.metadata import version
from pathlib import Path

import spacy
import srsly
from spacy_lookups_data import nl

DOEL = Path(__file__).parent.parent / "kennisbank" / "taal"
WOORD = re.compile(r"[a-zà-ÿ][a-zà-ÿ'’-]*")


def main() -> None:
    # From the file itself: a table that spaCy has loaded knows its forms by number only.
    tabel = srsly.read_gzip_json(str(nl["lemma_lookup"]) + ".gz")
    vormen: dict[str, list[str]] = defaultdict(list)
    for vorm, lemma in tabel.items():
        if WOORD.fullmatch(vorm) and WOORD.fullmatch(lemma) and vorm != lemma:
            vormen[lemma].append(vorm)
    herkomst = f"# spaCy {spacy.__version__}, spacy-lookups-data {version('spacy-lookups-data')}"
    regels = [herkomst, *(" ".join([lemma, *sorted(vormen[lemma])]) for lemma in sorted(vormen))]
    inhoud = ("\n".join(regels) + "\n").encode()
    (DOEL / "woordvormen.txt.xz").write_bytes(lzma.compress(inhoud, preset=9))
    stopwoorden = sorted(spacy.blank("nl").Defaults.stop_words)
    (DOEL / "stopwoorden.txt").write_text("\n".join([herkomst, *stopwoorden]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
