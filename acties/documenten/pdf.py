"""PDFs, made by Typst from a template and data: tagged, with embedded fonts, without a network."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import typst

from acties.documenten.letters import LETTERMAP, LETTERTYPEN

_SJABLONEN = Path(__file__).parent / "sjablonen"
_NORM: Literal["ua-1"] = "ua-1"
"""PDF/UA-1 (ISO 14289-1): what a screen reader needs is in it, and is checked while it is made."""


def maak_pdf(
    sjabloon: str, gegevens: Mapping[str, Any], bestanden: Mapping[str, bytes] | None = None
) -> bytes:
    """The PDF of this template (a name in `sjablonen/`) with these data; `bestanden` are its pictures,
    by the names that the data give them.

    A character that none of the fonts has is drawn as a box; the norm forbids that, so such a document
    is made without it, tagged all the same.
    """
    try:
        return _maak(sjabloon, gegevens, bestanden or {}, _NORM)
    except typst.TypstError:
        return _maak(sjabloon, gegevens, bestanden or {}, None)


def _maak(
    sjabloon: str,
    gegevens: Mapping[str, Any],
    bestanden: Mapping[str, bytes],
    norm: Literal["ua-1"] | None,
) -> bytes:
    # Typst reads pictures from a folder only, and from no other than where the template stands.
    with tempfile.TemporaryDirectory(prefix="samenspraak-pdf-") as map_:
        hoofd = Path(map_) / f"{sjabloon}.typ"
        shutil.copyfile(_SJABLONEN / hoofd.name, hoofd)
        for naam, inhoud in bestanden.items():
            (Path(map_) / naam).write_bytes(inhoud)
        return typst.compile(
            hoofd,
            root=Path(map_),
            font_paths=[LETTERMAP],
            # The same everywhere: what happens to be installed makes no difference.
            ignore_system_fonts=True,
            format="pdf",
            sys_inputs={
                "gegevens": json.dumps(gegevens, ensure_ascii=False),
                "lettertypen": json.dumps(LETTERTYPEN),
            },
            pdf_standards=norm,
        )
