"""How much work a werkvorm may be, and how soon it has to be ready: "weinig werk", "binnen twee weken".

Both stand in the data of a werkvorm. What it costs in money stands nowhere, so who asks that hears so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from kennisbank.schema.werkvorm import Inzet, WerkvormKop

_WERK = r"(?:werk|moeite|inzet|inspanning|capaciteit|mankracht|menskracht|uren|uur|gedoe|handwerk)"
_TIJD = r"(?:tijd|voorbereiding\w*|voorbereidingstijd|tijdsinvestering|doorlooptijd)"
_LAAG = r"(?:weinig|minste?|minder|nauwelijks|amper|beperkte?|lage|kleine?|geen|zo min mogelijk)"
_VEEL = r"(?:veel|meeste?|meer|hoge|grote?|flink wat)"
_NIET = r"(?:niet|geen|zonder) (?:al te |zo |heel )?"
_ORGANISEREN = (
    r"(?:te )?(?:organiseren|regelen|opzetten|op te zetten|uitvoeren|voorbereiden|doen|houden)"
)

_INZET: tuple[tuple[re.Pattern[str], tuple[Inzet, ...]], ...] = (
    (re.compile(rf"\b{_NIET}{_VEEL} {_WERK}\b|\bniet (?:zo )?arbeidsintensie\w*"), ("laag", "midden")),
    (
        re.compile(
            rf"\b{_LAAG} {_WERK}\b"
            rf"|\b(?:makkelijk|gemakkelijk|eenvoudig|simpel)\w* {_ORGANISEREN}\b"
        ),
        ("laag",),
    ),
    (re.compile(rf"\bgemiddelde? (?:veel )?{_WERK}\b"), ("midden",)),
    (re.compile(rf"\b{_VEEL} {_WERK}\b|\barbeidsintensie\w*"), ("hoog",)),
)
"""The first that is found says it."""
_HOEVEEL: Mapping[tuple[Inzet, ...], str] = {
    ("laag",): "weinig",
    ("midden",): "gemiddeld veel",
    ("hoog",): "veel",
}
_GETALLEN: Mapping[str, int] = {
    woord: getal
    for getal, woord in enumerate(
        "een twee drie vier vijf zes zeven acht negen tien elf twaalf".split(), start=1
    )
}
_MAAT: Mapping[str, int] = {"dag": 1, "dagen": 1, "week": 7, "weken": 7, "maand": 28, "maanden": 28}
_AANTAL_TIJD = rf"(\d{{1,3}}|{'|'.join(_GETALLEN)}) ({'|'.join(_MAAT)})"
_BINNEN = re.compile(
    rf"\b(binnen|in|over|hoogstens|maximaal|hooguit|uiterlijk|niet (?:meer|langer) dan|minder dan"
    rf"|korter dan)(?: de)? {_AANTAL_TIJD}\b(?: {_TIJD})?"
    rf"|\b(){_AANTAL_TIJD} (?:de )?{_TIJD}\b"
)
_NIET_HET_ANTWOORD = "".join(
    rf"(?<!\b{woord} )" for woord in ("ff", "even", "effe", "effen", "heel even")
)
"""Who wants to know something "ff snel", wants the answer soon and not the werkvorm."""
_SNEL = re.compile(
    rf"{_NIET_HET_ANTWOORD}\b(?:snel|snelle|sneller|snelst|snelste|vlug|vlot|vlotte)\b"
    r"(?! (?:(?:te )?berei|hoor\b|vraag|een vraag|antwoord|weten|zeggen|vertellen|geven|noemen))"
    rf"(?: {_ORGANISEREN})?"
    rf"|\b(?:op )?korte termijn\b|\b{_LAAG} {_TIJD}\b|\b{_NIET}(?:veel|lange?) {_TIJD}\b"
    rf"|\bkorte(?:re|ste)? {_TIJD}\b|\bbinnen (?:een )?paar (?:dagen|weken)\b|\bzonder voorbereiding\b"
)
_SNEL_WEKEN = 4
"""What is meant by soon, for who gives no number; the answer says so."""
_GOEDKOOP = re.compile(
    r"\b(?:goedko\w*|gratis|betaalba\w*|voordelig\w*)\b"
    r"|\b(?:niets|niks) (?:te )?kosten?\b"
    rf"|\bkost(?:en)? (?:bijna |vrijwel |het )?(?:niets|niks|minste?|weinig)(?! (?:{_WERK}|{_TIJD}))\b"
    r"|\b(?:weinig|minste?|geen|niet veel|klein|beperkt) (?:geld|budget|kosten)\b"
)
_GELD = re.compile(
    r"\b(?:duur|dure|duurder|duurste?|geld|euro|budget|prijs|prijzen)\b"
    r"|\bwat kost(?:en)?\b|\bhoeveel kost(?:en)?\b"
    rf"|\bkost(?:en)? (?:het )?(?:veel|meeste?)(?! (?:{_WERK}|{_TIJD}))\b"
)


@dataclass(frozen=True, slots=True)
class Werkeis:
    """How much work a werkvorm may be, by its own data."""

    inzet: tuple[Inzet, ...] = ()
    """One of these; empty when it makes no difference."""
    weken: int | None = None
    """The most weeks of preparation."""
    snel: bool = False
    """It has to be soon, and no number was given."""
    geld: bool = False
    """It was asked what they cost."""

    def __bool__(self) -> bool:
        return self.filtert or self.geld

    @property
    def filtert(self) -> bool:
        """Whether some werkvormen fall out."""
        return bool(self.inzet) or self.weken is not None

    def past(self, kop: WerkvormKop) -> bool:
        """Whether this werkvorm asks no more, as far as is usual."""
        return self._inzet_past(kop) and (
            self.weken is None or kop.voorbereiding_weken.tot <= self.weken
        )

    def past_misschien(self, kop: WerkvormKop) -> bool:
        """Whether it may be ready in time, though it often takes longer."""
        weken = kop.voorbereiding_weken
        return self.weken is not None and self._inzet_past(kop) and weken.van <= self.weken < weken.tot

    def _inzet_past(self, kop: WerkvormKop) -> bool:
        return not self.inzet or kop.inzet in self.inzet

    @property
    def zoals_gevraagd(self) -> str:
        """The same in words that `werkeis_in` reads."""
        delen = []
        if self.inzet:
            delen.append(f"{_HOEVEEL.get(self.inzet, 'niet veel')} werk")
        if self.snel:
            delen.append("snel")
        elif self.weken is not None:
            delen.append(f"binnen {self.weken} weken")
        if self.geld:
            delen.append("gratis" if self.inzet == ("laag",) else "geld")
        return " ".join(delen)

    def __str__(self) -> str:
        delen = []
        if self.inzet:
            delen.append(f"{_HOEVEEL.get(self.inzet, 'weinig of gemiddeld veel')} werk")
        if self.weken is not None:
            tijd = f"hoogstens {self.weken} weken" if self.weken > 1 else "hoogstens 1 week"
            tijd = "minder dan een week" if self.weken < 1 else tijd
            delen.append(f"{tijd} voorbereiding")
        return " en ".join(delen)


GEEN_WERKEIS = Werkeis()
"""However much it is."""


def werkeis_in(tekst: str) -> tuple[Werkeis, frozenset[int]]:
    """How much work these words (flat, with a space between) allow, and the places of those words."""
    plekken: set[int] = set()

    def gezegd(vorm: re.Pattern[str]) -> re.Match[str] | None:
        gevonden = vorm.search(tekst)
        if gevonden is not None:
            begin, eind = (tekst.count(" ", 0, plek) for plek in gevonden.span())
            plekken.update(range(begin, eind + 1))
        return gevonden

    inzet = next((inzet for vorm, inzet in _INZET if gezegd(vorm) is not None), ())
    binnen = gezegd(_BINNEN)
    snel = binnen is None and gezegd(_SNEL) is not None
    goedkoop = gezegd(_GOEDKOOP) is not None
    geld = goedkoop or gezegd(_GELD) is not None
    weken = _weken(binnen) if binnen is not None else _SNEL_WEKEN if snel else None
    # What is cheap is not known; what is little work is.
    return Werkeis(inzet or (("laag",) if goedkoop else ()), weken, snel, geld), frozenset(plekken)


def _weken(gevonden: re.Match[str]) -> int:
    hoe, aantal, maat = (deel for deel in gevonden.groups() if deel is not None)
    dagen = (_GETALLEN.get(aantal) or int(aantal)) * _MAAT[maat]
    return (dagen - 1 if hoe in {"minder dan", "korter dan"} else dagen) // 7
