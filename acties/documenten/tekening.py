"""Drawings, made by Typst from a template and data: the same as SVG and as PNG.

Text in them is drawn as shapes, so that they look the same in a browser, in Word and in Telegram. Who
shows one puts its words beside it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import typst

from acties.documenten.letters import LETTERMAP, LETTERTYPEN

_SJABLONEN = Path(__file__).parent / "sjablonen"
_PPI = 192
"""Sharp on paper at the width of a page, and still small: some ten to a hundred kB."""
_LANGSTE_WOORD = 24
"""A longer word may be broken anywhere: a web address would run out of the picture."""
_GEEN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that no XML may hold."""
_ONZICHTBAAR = "\u200b"
"""A place where a line may break, without a width."""


@dataclass(frozen=True, slots=True)
class Tekening:
    """One drawing in both forms."""

    svg: str
    png: bytes


def teken(sjabloon: str, gegevens: Mapping[str, Any], *, titel: str, alt: str) -> Tekening:
    """The drawing of this template (a name in `sjablonen/`) with these data.

    `titel` and `alt` stand in the SVG too, for who opens it by itself.
    """
    opdracht: dict[str, Any] = {
        "root": _SJABLONEN,
        "font_paths": [LETTERMAP],
        "ignore_system_fonts": True,
        "sys_inputs": {
            "gegevens": json.dumps(gegevens, ensure_ascii=False),
            "lettertypen": json.dumps(LETTERTYPEN),
        },
    }
    bestand = _SJABLONEN / f"{sjabloon}.typ"
    svg = typst.compile(bestand, format="svg", **opdracht).decode()
    png = typst.compile(bestand, format="png", ppi=_PPI, **opdracht)
    kop, sluit, rest = svg.partition(">")
    woorden = f"<title>{_als_xml(titel)}</title><desc>{_als_xml(alt)}</desc>"
    return Tekening(f'{kop} role="img"{sluit}{woorden}{rest}', png)


def _als_xml(tekst: str) -> str:
    return escape(_GEEN_XML.sub("", tekst))


def breekbaar(tekst: str) -> str:
    """The text with places to break in words that would not fit on a line."""
    return " ".join(
        _ONZICHTBAAR.join(woord[i : i + _LANGSTE_WOORD] for i in range(0, len(woord), _LANGSTE_WOORD))
        for woord in tekst.split()
    )


def ingekort(tekst: str, tekens: int) -> str:
    """At most so many characters, with "…" where something was left out; the table has all of it."""
    heel = " ".join(tekst.split())
    return heel if len(heel) <= tekens else heel[: tekens - 1].rstrip() + "…"
