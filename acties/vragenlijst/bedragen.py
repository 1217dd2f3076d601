"""Amounts as people write them: "€ 1.500,50", "tweeduizend euro", "12 mille", "anderhalve ton"."""

from __future__ import annotations

import re
from decimal import Decimal

from price_parser import Price
from text_to_num import alpha2digit

_VEELVOUD = {
    "k": 1_000,
    "mille": 1_000,
    "duizend": 1_000,
    "ton": 100_000,
    "miljoen": 1_000_000,
}
_MET_VEELVOUD = re.compile(r"\d\s?(k|mille|duizend|ton|miljoen)\b", re.IGNORECASE)
_HALF = (("anderhalve", "1,5"), ("anderhalf", "1,5"), ("een halve", "0,5"), ("halve", "0,5"))
_HALF_VAST = re.compile(r"\banderhalf(?=honderd|duizend)")
_TELWOORD = (
    r"(?:\d{1,3}(?:,\d+)?|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|veertig"
    r"|vijftig|zestig|zeventig|tachtig|negentig)"
)
# In "5 à 6 duizend" and "tussen de vijf en tien duizend" the first number means what the second does.
_BEREIK_MAAT = re.compile(
    rf"(?P<een>(?<![\w.,]){_TELWOORD})(?P<tussen>\s*(?:à|a|tot|of|[-–])\s*(?:de\s+)?)(?P<ander>{_TELWOORD})\s?"
    r"(?P<maat>honderd|duizend|k|mille|ton|miljoen)\b"
)
_TUSSEN_MAAT = re.compile(
    rf"(?:(?<=\btussen\s)|(?<=\btussen\sde\s))(?P<een>{_TELWOORD})(?P<tussen>\s+en\s+(?:de\s+)?)(?P<ander>{_TELWOORD})\s?"
    r"(?P<maat>honderd|duizend|k|mille|ton|miljoen)\b"
)
_CIJFER_MAAT = re.compile(r"(?<![\d.,])(?P<getal>\d{1,4}(?:,\d{1,2})?)\s?(?P<maat>honderd|duizend)\b")
_PER_WAT = re.compile(
    r"\b(?:(?:per|elke|iedere|ieder|in\s+de|in\s+het|op\s+een)\s+(?P<wat>week|dag|maand|jaar|kwartaal|avond|middag|bijeenkomst|keer|ronde|persoon|deelnemer|inwoner|bewoner|uur"
    r"|stuk|groep)|(?P<pp>p\.?\s?p\.?)(?!\w))"
)
_KEER = re.compile(
    r"(?<![\d.,])(?P<keer>\d{1,3})\s?(?:x|×|keer|maal)\s+(?:de\s+|een\s+)?(?=(?:€\s*)?\d)"
)
_TOT = re.compile(
    r"(?:,[-=]+)?\s*(?:k|mille|ton|miljoen|euro|eur)?\s*(?:tot(?:\s+(?:en\s+met|aan))?|t/m|à|a|of|[-–])\s*"
    r"(?:(?:de|max(?:imaal)?|hooguit|hoogstens|misschien|wel)\.?\s+)*(?=(?:€\s*)?\d)"
)
# Behind an amount: "2500, misschien 3000", "2 mille en eventueel 3 mille".
_MISSCHIEN = re.compile(
    r"(?<=[\w-])[\s,.;(]+(?:(?:en|of|maar)\s+)?(?:misschien|mogelijk|eventueel|wellicht|met\s+(?:wat\s+)?geluk)\s+"
    r"(?:(?:wordt|worden|ook|wel|zelfs|toch|naar|tot|het|is|kan)\s+)*(?P<ander>(?:€\s*)?\d[\d.,]*(?:\s?(?:k|mille|duizend|ton"
    r"|miljoen)\b)?)(?!\s*(?:%|procent|weken|week|maand\w*|jaar|keer|mensen|personen|avond\w*|uur|deelnemers))"
)
_TUSSEN = re.compile(
    r"\btussen\s+(?:de\s+)?(?:€\s*)?[\d.,]*\d(?:,[-=]+)?\s*(?:k|mille|ton|miljoen|euro)?\s+(?P<en>en)\s"
)
_NIETS = re.compile(
    r"^\W*(?:(?:er\s+is|we\s+hebben|ik\s+heb|helemaal|nog|dat\s+is|helaas)\s+)*(?:nul|niks|niets|geen\s+(?:geld|budget|euro|cent"
    r"|potje|middelen)|nihil)(?:\s+(?:budget|euro|geld|voor|hoor|helaas))*\W*$"
)
_GEEN_BEDRAG_MEER = Decimal(10**12)
"""Nobody's idea costs that much: it is a row of figures, and none that can be rounded either."""
_ONBEPAALD = re.compile(r"\b(?:paar|enkele|tiental\w*|honderden|duizenden)\b", re.IGNORECASE)
_TIENTJES = re.compile(r"\btientjes?\b", re.IGNORECASE)


def per_wat(tekst: str) -> str | None:
    """Of what this says how much each gets, or how much each time: "4 uur per week" is "week"."""
    treffer = _PER_WAT.search(tekst.casefold())
    if treffer is None:
        return None
    return treffer["wat"] or "persoon"


def zegt_per_wat(erna: str) -> bool:
    """Whether what comes right after an amount says of what that is how much each gets."""
    return _PER_WAT.match(erna.strip().casefold()) is not None


def zegt_niets_te_hebben(tekst: str) -> bool:
    """Whether this says that there is no money: "nul", "er is geen budget"."""
    return _NIETS.match(tekst.casefold()) is not None


def lees_bereik(tekst: str) -> tuple[Decimal, Decimal] | None:
    """The two amounts of "tussen de 5.000 en 8.000 euro"; None where it is one, or more."""
    getallen = in_cijfers(tekst.casefold())
    tussen = _TUSSEN.search(getallen)
    plek = (tussen.start("en"), tussen.end("en")) if tussen is not None else None
    if plek is None:
        tot = [t.span() for t in _TOT.finditer(getallen) if re.search(r"\d\S*$", getallen[: t.start()])]
        plek = tot[0] if len(tot) == 1 else None
    if plek is None:
        return None
    laag, hoog = lees_bedrag(getallen[: plek[0]]), lees_bedrag(getallen[plek[1] :])
    return (laag, hoog) if laag is not None and hoog is not None and laag < hoog else None


def lees_misschien(tekst: str) -> tuple[Decimal, Decimal] | None:
    """The amount, and the one that it may become, in "2500 euro, misschien 3000"; None without both."""
    getallen = in_cijfers(tekst.casefold())
    if (treffer := _MISSCHIEN.search(getallen)) is None:
        return None
    zeker, ander = lees_bedrag(getallen[: treffer.start()]), lees_bedrag(treffer["ander"])
    return (zeker, ander) if zeker is not None and ander is not None and zeker != ander else None


def bedrag_van(waarde: object) -> Decimal:
    """The amount of an answer, without what was said of it: of "8000.00 (nog niet zeker)" the 8000."""
    return Decimal(str(waarde).partition(" ")[0])


def erbij_gezegd(waarde: object) -> str:
    """What was said of the amount of an answer: "(nog niet zeker)"; empty for who is sure of it."""
    return str(waarde).partition(" ")[2]


def lees_keer(tekst: str) -> tuple[int, Decimal] | None:
    """How often, and how much each time, in "2 keer 1500 euro"; None where that is not said."""
    getallen = in_cijfers(tekst.casefold())
    treffer = _KEER.search(getallen)
    bedrag = lees_bedrag(getallen[treffer.end() :]) if treffer is not None else None
    return (int(treffer["keer"]), bedrag) if treffer is not None and bedrag is not None else None


def lees_bedrag(tekst: str) -> Decimal | None:
    """The first amount in this text, in euros; None when there is none, or no certain one."""
    if _ONBEPAALD.search(tekst):
        return None
    klein = tekst.casefold()
    getallen = in_cijfers(klein)
    bedrag = Price.fromstring(getallen, currency_hint="€").amount
    if bedrag is not None and bedrag >= _GEEN_BEDRAG_MEER:
        return None
    if bedrag is None:
        return Decimal(10) if re.search(r"\been tientje\b", klein) else None
    if veelvoud := _MET_VEELVOUD.search(getallen):
        bedrag *= _VEELVOUD[veelvoud[1].casefold()]
    elif _TIENTJES.search(getallen):
        bedrag *= 10
    return bedrag.quantize(Decimal("0.01"))


def in_cijfers(klein: str) -> str:
    """The same text, in small letters, with the numbers that are written as words in figures."""
    klein = _HALF_VAST.sub("1,5 ", klein)
    for woord, cijfers in _HALF:
        klein = re.sub(rf"\b{woord}\b", cijfers, klein)
    klein = _TUSSEN_MAAT.sub(_met_maat, _BEREIK_MAAT.sub(_met_maat, klein))
    klein = _CIJFER_MAAT.sub(_voluit, klein)
    # "Een" is mostly an article; from two on it is a number.
    return str(alpha2digit(klein, "nl", threshold=1.5))


def _met_maat(treffer: re.Match[str]) -> str:
    """A range with what it counts in said of both: "5 duizend à 6 duizend"."""
    een, ander = (alpha2digit(treffer[groep], "nl", threshold=0) for groep in ("een", "ander"))
    return f"{een} {treffer['maat']}{treffer['tussen']}{ander} {treffer['maat']}"


def _voluit(treffer: re.Match[str]) -> str:
    """Figures with a word for how many of them, as one number: "1,5 duizend" is 1500."""
    getal = Decimal(treffer["getal"].replace(",", ".")) * (
        100 if treffer["maat"] == "honderd" else 1000
    )
    return str(int(getal)) if getal == getal.to_integral_value() else treffer[0]
