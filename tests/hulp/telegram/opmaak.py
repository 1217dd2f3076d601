"""HTML as Telegram reads it in a message, with the errors it gives for what it does not take."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from typing import Any

_SOORTEN = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
_ENTITEIT = re.compile(r"&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);")
_KENMERK = re.compile(r"([a-zA-Z-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([a-zA-Z0-9.-]+))")


class KanNiet(ValueError):
    """The text is refused; the message is Telegram's."""


@dataclass
class Opgemaakt:
    """A text with what is bold in it and so on."""

    tekst: str = ""
    delen: list[dict[str, Any]] = field(default_factory=list)


def lengte16(tekst: str) -> int:
    """The length as Telegram counts in entities: in UTF-16 code units."""
    return len(tekst.encode("utf-16-le")) // 2


def lees_html(bron: str) -> Opgemaakt:
    """Read a text with `parse_mode` HTML; raises KanNiet as Telegram would."""
    uit = Opgemaakt()
    open_: list[tuple[str, int, str]] = []
    plek = 0
    while plek < len(bron):
        if bron[plek] == "&" and (treffer := _ENTITEIT.match(bron, plek)):
            uit.tekst += html.unescape(treffer[0])
            plek = treffer.end()
        elif bron[plek] == "<":
            plek = _lees_teken(bron, plek, uit, open_)
        else:
            uit.tekst += bron[plek]
            plek += 1
    if open_:
        raise KanNiet(
            f"can't parse entities: Can't find end tag corresponding to start tag \"{open_[-1][0]}\""
        )
    return uit


def _lees_teken(bron: str, plek: int, uit: Opgemaakt, open_: list[tuple[str, int, str]]) -> int:
    hier = len(bron[:plek].encode())
    eind = bron.find(">", plek)
    if bron.startswith("</", plek):
        if not open_:
            raise KanNiet(f"can't parse entities: Unexpected end tag at byte offset {hier}")
        if eind < 0:
            raise KanNiet(f"can't parse entities: Unclosed end tag at byte offset {hier}")
        naam = bron[plek + 2 : eind].strip().lower()
        verwacht, begin, url = open_.pop()
        if naam not in (verwacht, ""):
            raise KanNiet(
                f"can't parse entities: Unmatched end tag at byte offset {hier},"
                f' expected "</{verwacht}>", found "</{naam}>"'
            )
        _sluit(uit, verwacht, begin, url)
        return eind + 1
    naam = re.split(r"[\s>/]", bron[plek + 1 :] + ">", maxsplit=1)[0].lower()
    if naam not in _SOORTEN:
        raise KanNiet(f'can\'t parse entities: Unsupported start tag "{naam}" at byte offset {hier}')
    if eind < 0:
        raise KanNiet(f"can't parse entities: Unclosed start tag at byte offset {hier}")
    kenmerken = {m[1].lower(): m[2] or m[3] or m[4] or "" for m in _KENMERK.finditer(bron[plek:eind])}
    if naam == "span" and kenmerken.get("class") != "tg-spoiler":
        raise KanNiet(
            f'can\'t parse entities: Tag "span" must have class "tg-spoiler" at byte offset {hier}'
        )
    open_.append((naam, lengte16(uit.tekst), html.unescape(kenmerken.get("href", ""))))
    return eind + 1


def _sluit(uit: Opgemaakt, naam: str, begin: int, url: str) -> None:
    lang = lengte16(uit.tekst) - begin
    deel: dict[str, Any] = {"type": _SOORTEN[naam], "offset": begin, "length": lang}
    if naam == "a":
        # What is no address on the internet becomes text, without a word.
        if not re.match(r"(?:https?|tg|mailto|tel):", url):
            return
        deel["url"] = url
    if lang:
        uit.delen.append(deel)
