"""A message of the assistant as Telegram shows it: HTML, in parts that are not too long.

What people wrote themselves comes back in summaries, so all is escaped; what is bold or a list is
made by us, from the same Markdown as on the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from html import escape, unescape

from markdown_it import MarkdownIt
from markdown_it.token import Token

from acties.berichten import Bericht

MAX_TEKENS = 4000
"""How long one part may be, in UTF-16 code units; Telegram takes 4096 characters."""

MAX_BIJSCHRIFT = 1000
"""How long the words below a picture may be; Telegram takes 1024 characters."""

_TEKENS = {"strong": "b", "em": "i"}


@dataclass(frozen=True, slots=True)
class Stuk:
    """Some text in one style; `stijl` is a tag of Telegram's HTML, or empty."""

    tekst: str
    stijl: str = ""
    url: str = ""

    def html(self) -> str:
        """As Telegram's HTML."""
        uit = escape(self.tekst, quote=False)
        if self.url:
            uit = f'<a href="{escape(self.url)}">{uit}</a>'
        return f"<{self.stijl}>{uit}</{self.stijl}>" if self.stijl else uit


Blok = list[Stuk]
"""A paragraph, a line of a list, a row of a summary: it stays together where that can be."""


def lengte(tekst: str) -> int:
    """In UTF-16 code units, as Telegram counts where things stand; never less than in characters."""
    return len(tekst.encode("utf-16-le")) // 2


def als_html(
    bericht: Bericht, publiek: str = "", keuzes: Iterable[str] = (), *, in_tweeen: bool = False
) -> list[str]:
    """The parts of a message, in order. `publiek` is where the page is, for links to sources.

    `keuzes` are what can be chosen, where the buttons can't show that in full. With `in_tweeen` its
    first block is a part of its own, when there are more.
    """
    lijst = [[Stuk(f"{nummer}. "), Stuk(keuze)] for nummer, keuze in enumerate(keuzes, 1)]
    blokken = [*_blokken(bericht, publiek), *lijst]
    los = 1 if in_tweeen else 0
    delen = [*_verdeel(blokken[:los]), *_verdeel(blokken[los:])]
    return ["".join(stuk.html() for stuk in deel) for deel in delen]


def kaal(html: str) -> str:
    """The words of a part without their looks, for when Telegram does not take those."""
    return unescape(re.sub(r"</?[a-z]+(?: [^>]*)?>", "", html))


def bijschrift(tekst: str) -> str:
    """Words that fit below a picture."""
    return tekst if lengte(tekst) <= MAX_BIJSCHRIFT else _knip(tekst, MAX_BIJSCHRIFT - 1)[0] + "…"


def _blokken(bericht: Bericht, publiek: str) -> Iterator[Blok]:
    if bericht.voortgang:
        yield [Stuk(bericht.voortgang, "i")]
    if bericht.fout:
        yield [Stuk(f"❗ {bericht.fout}")]
    if bericht.opgemaakt:
        yield from _opgemaakt(bericht.tekst)
    else:
        for alinea in bericht.tekst.replace("\r\n", "\n").split("\n\n"):
            # As on the page: in the texts of a municipality a new line is only where a line was full.
            if woorden := " ".join(alinea.split()):
                yield [Stuk(woorden)]
    for regel in bericht.regels:
        yield [Stuk(f"{regel.nummer}. {regel.vraag}", "b"), Stuk(f"\n{regel.antwoord}")]
    for beeld in bericht.beelden:
        # The same in words, for who can't see the picture; its heads are said with each row.
        koppen, *rijen = beeld.tabel or ((),)
        for rij in rijen:
            yield [Stuk("• "), Stuk(_rij(koppen, rij))]
    if bericht.bron:
        url = f"{publiek}{bericht.bron_url}" if publiek and bericht.bron_url else ""
        yield [Stuk("Bron: ", "i"), Stuk(bericht.bron, "i", url)]


def _rij(koppen: Iterable[str], rij: Iterable[str]) -> str:
    eerste, *rest = zip(koppen, rij, strict=False)
    return "; ".join([eerste[1], *(f"{kop.lower()}: {cel}" for kop, cel in rest if cel)])


@lru_cache
def _lezer() -> MarkdownIt:
    # The same as on the page: no links, no images, no HTML.
    return MarkdownIt("zero").enable(["list", "emphasis"])


def _opgemaakt(tekst: str) -> Iterator[Blok]:
    """Blocks of Markdown. The lines of a list are one block each, with their mark before them."""
    lijsten: list[int | None] = []
    merk = ""
    for teken in _lezer().parse(tekst):
        match teken.type:
            case "bullet_list_open":
                lijsten.append(None)
            case "ordered_list_open":
                lijsten.append(int(teken.attrGet("start") or 1))
            case "bullet_list_close" | "ordered_list_close":
                lijsten.pop()
            case "list_item_open":
                nummer = lijsten[-1]
                merk = "   " * (len(lijsten) - 1) + ("• " if nummer is None else f"{nummer}. ")
                lijsten[-1] = None if nummer is None else nummer + 1
            case "inline":
                begin = [Stuk(merk)] if merk else []
                merk = ""
                yield [*begin, *_regel(teken.children or ())]


def _regel(tekens: Iterable[Token]) -> Iterator[Stuk]:
    stijl = ""
    for teken in tekens:
        naam, _, wat = teken.type.partition("_")
        if teken.type in ("softbreak", "hardbreak"):
            yield Stuk("\n" if teken.type == "hardbreak" else " ")
        elif wat == "open":
            stijl = _TEKENS.get(naam, "")
        elif wat == "close":
            stijl = ""
        elif teken.content:
            # A new line is where a line of the article was full, and no more.
            yield Stuk(teken.content.replace("\n", " "), stijl)


def _verdeel(blokken: Iterable[Blok]) -> Iterator[list[Stuk]]:
    """Blocks together up to the longest that a part may be; between them an empty line, and between
    the lines of a list none."""
    deel: list[Stuk] = []
    vorig: Blok | None = None
    for blok in (stuk for heel in blokken for stuk in _passend(heel)):
        tussen = "" if vorig is None else "\n" if _is_lijst(vorig) and _is_lijst(blok) else "\n\n"
        if deel and _lang(deel) + len(tussen) + _lang(blok) > MAX_TEKENS:
            yield deel
            deel, tussen = [], ""
        deel = [*deel, *([Stuk(tussen)] if tussen else []), *blok]
        vorig = blok
    if deel:
        yield deel


def _is_lijst(blok: Blok) -> bool:
    eerste = blok[0].tekst.strip()
    return eerste == "•" or (eerste.endswith(".") and eerste[:-1].isdecimal())


def _lang(blok: Iterable[Stuk]) -> int:
    return sum(lengte(stuk.tekst) for stuk in blok)


def _passend(blok: Blok) -> Iterator[Blok]:
    """The block, or if it is too long for one part, pieces of it that end with a sentence or a word."""
    nu: Blok = []
    for stuk in blok:
        rest = stuk.tekst
        while lengte(rest) > (ruimte := MAX_TEKENS - _lang(nu)):
            eerst, rest = _knip(rest, ruimte)
            if eerst:
                nu.append(Stuk(eerst, stuk.stijl, stuk.url))
            yield nu
            nu = []
        if rest:
            nu.append(Stuk(rest, stuk.stijl, stuk.url))
    if nu:
        yield nu


def _knip(tekst: str, ruimte: int) -> tuple[str, str]:
    """The text in two, of which the first fits: after a line, a sentence, a word, or where it must."""
    einde = ruimte
    while lengte(tekst[:einde]) > ruimte:
        einde -= max(1, (lengte(tekst[:einde]) - ruimte) // 2)
    for scheiding in ("\n", ". ", " "):
        plek = tekst.rfind(scheiding, einde // 2, einde)
        if plek > 0:
            einde = plek + len(scheiding)
            break
    return tekst[:einde].rstrip(), tekst[einde:].lstrip()
