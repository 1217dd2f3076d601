"""Text with lists and bold as a page shows it; everything else in it stays text."""

from __future__ import annotations

from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

_KLASSEN = {
    "paragraph_open": "nl-paragraph",
    "bullet_list_open": "opsomming",
    "ordered_list_open": "opsomming",
}


@lru_cache
def _lezer() -> MarkdownIt:
    # Nothing but what an article may hold: no links, no images, no HTML.
    return MarkdownIt("zero").enable(["list", "emphasis"])


def opgemaakt(tekst: str) -> Markup:
    """The HTML of a text of the vraagbaak. What is no list, bold or emphasis is escaped."""
    lezer = _lezer()
    tekens = lezer.parse(tekst)
    _geef_klassen(tekens)
    return Markup(lezer.renderer.render(tekens, lezer.options, {}))  # noqa: S704 - escaped by it


def _geef_klassen(tekens: list[Token]) -> None:
    for teken in tekens:
        if klasse := _KLASSEN.get(teken.type):
            teken.attrSet("class", klasse)
