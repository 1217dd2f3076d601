"""What a question that points back asks of its subject: who does that, when, how long, how much.

"En wie schrijft het?" names no subject, and says exactly what of it is wanted. What answers it is the
passage that says itself to answer such a question: "wie maakt het eindverslag".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from kennisbank.vraagbaak.vervolgvraag import wijst_terug, zegt_niets
from kennisbank.zoeken.vraagsoort import soort_van
from kennisbank.zoeken.woorden import splits, vlak

Gevraagd = Literal["wie", "wanneer", "duur", "bedrag", "getal"]

_IN_GETALLEN: tuple[Gevraagd, ...] = ("duur", "bedrag", "getal")

_AANLOOP = r"^\W*(?:(?:en|maar|dus|of|oh?|ok|oke|ja|nou|hm+|dan)\b\W*)*"
_WIE = re.compile(rf"{_AANLOOP}(?:(?P<bij>door|met|aan|van|voor|bij|namens)\s+)?wie\b(?!\s+weet\b)")
_WIE_ACHTERAAN = re.compile(r"\b(?:dat|het|die|zoiets)\s+wie\W*$")
_WANNEER = re.compile(
    rf"{_AANLOOP}(?:(?:tot|vanaf|per|sinds)\s+)?(?:wanneer|op welk moment|in welke stap)\b"
)
_LANGSTE_EIGEN = 12
"""Words; a longer question of a passage is a story, and asks more than one thing."""

# What is done, in the words that people have for it. The first that fits counts.
_WERKWOORDEN: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (naam, re.compile(rf"\b(?:{patroon})\b"))
    for naam, patroon in (
        (
            "erbij",
            r"zit\w*|zat\w*|lid|leden|deelneem\w*|neemt deel|deel\w*nemen|aanwezig|erbij|daarbij"
            r"|(?:doe[nt]?|meedoe[nt]?|praat|praten|denkt?|denken)\b.*\bmee|meedoe\w*|meepra\w*|aanschui\w*"
            r"|schui\w* aan|om tafel|aan tafel",
        ),
        ("uitnodigen", r"uitnodig\w*|nodig\b.*\buit|uit te nodigen"),
        (
            "beslissen",
            r"beslis\w*|beslui\w*|bepaal\w*|bepalen|knoop|akkoord|vaststel\w*|stelt?\b.*\bvast|goedkeur\w*"
            r"|keurt?\b.*\bgoed|tikt\b.*\baf|toestemming|laatste woord|de baas",
        ),
        ("betalen", r"betaal\w*|betalen|financier\w*|budget|geld|kosten|draait\b.*\bop"),
        (
            "krijgen",
            r"krijg\w*|ontvang\w*|leest|lezen|inzien|bedoeld|bestemd|mogen|mag|ziet",
        ),
        ("helpen", r"help\w*|hulp|ondersteun\w*|advise\w*|adviez\w*|coach\w*|steunt?"),
        (
            "controleren",
            r"controle\w*|toets\w*|toezicht|bewaak\w*|bewaken|houdt\b.*\b(?:bij|in de gaten)",
        ),
        ("meepraten", r"namens|vertegenwoordig\w*"),
        ("leiden", r"leidt?|leiden|leiding|voorzit\w*|begeleid\w*|trekt|trekker|hoofd|regie"),
        (
            "maken",
            r"maak\w*|maken|schrijf\w*|schrijven|geschreven|gemaakt|opstel\w*|opgesteld|stelt?\b.*\bop"
            r"|papier",
        ),
        (
            "doen",
            r"doe[tn]?|doet|gedaan|regel\w*|organise\w*|uitvoer\w*|uitgevoerd|voert\b.*\buit|verantwoordelijk"
            r"|gebeur\w*|plaats|zorg\w*|pakt\b.*\bop|oppak\w*|taak|voorbereid\w*|gaat erover|moet",
        ),
    )
)
_HELE_WOORDEN = tuple(re.compile(patroon.pattern[2:-2]) for _, patroon in _WERKWOORDEN)
_EENHEID = re.compile(r"\b(?:uur|uren|dag|dagen|week|weken|maand|maanden|jaar|jaren)\b")
_MOETEN = frozenset(
    {"moet", "moeten", "mag", "mogen", "kan", "kunnen", "gaat", "gaan", "hoort", "horen"}
)
"""Verbs that stand beside the one that says what is done."""
_PAST_BIJ = {
    ("doen", "doen"): 1.0,
    ("doen", "maken"): 0.95,
    ("doen", "leiden"): 0.8,
    ("maken", "doen"): 0.8,
    ("leiden", "doen"): 0.6,
}
"""How far a question of the second kind is one of the first; another than itself counts for nothing."""


@dataclass(frozen=True, slots=True)
class Doorvraag:
    """What is asked of a subject."""

    soort: Gevraagd
    bij: str = ""
    """With, for or to whom: who else is meant than who does it."""
    werkwoord: str = ""
    """What is done, of the kinds that are known; empty for another kind."""
    rest: tuple[str, ...] = ()
    """The words that say more of what is asked, as they stand."""
    eenheid: str = ""
    """In what it is wanted, where that is said: hours, weeks."""

    def past_bij(self, eigen: Doorvraag) -> float:
        """How far the answer to `eigen`, which a passage answers, answers this; from 0 to 1."""
        if (self.soort, self.bij) != (eigen.soort, eigen.bij):
            return 0.0
        if self.soort in _IN_GETALLEN or self.werkwoord == eigen.werkwoord:
            return 1.0
        return _PAST_BIJ.get((self.werkwoord, eigen.werkwoord), 0.0)


def doorvraag(tekst: str) -> Doorvraag | None:
    """What a question that points back asks of its subject; None where it asks something else."""
    return _gelezen(tekst) if wijst_terug(tekst) else None


def eigen_vraag(vraag: str) -> Doorvraag | None:
    """The same, of a question that a passage says to answer."""
    return _gelezen(vraag) if len(vraag.split()) <= _LANGSTE_EIGEN else None


def _gelezen(vraag: str) -> Doorvraag | None:
    plat = vlak(vraag).strip()
    if (wie := _WIE.search(plat)) is not None:
        bij = wie["bij"] or ""
        return _met_wat_gedaan_wordt("wie", "" if bij == "door" else bij, plat)
    if _WIE_ACHTERAAN.search(plat):
        return _met_wat_gedaan_wordt("wie", "", plat)
    if _WANNEER.search(plat):
        return _met_wat_gedaan_wordt("wanneer", "", plat)
    van_getallen = next((soort for soort in _IN_GETALLEN if soort == soort_van(plat)), None)
    return None if van_getallen is None else _met_wat_gedaan_wordt(van_getallen, "", plat)


def _met_wat_gedaan_wordt(soort: Gevraagd, bij: str, plat: str) -> Doorvraag:
    for zonder in (_MOETEN, frozenset[str]()):
        tekst = " ".join(woord for woord in splits(plat) if woord not in zonder)
        for naam, patroon in _WERKWOORDEN:
            if patroon.search(tekst):
                return Doorvraag(soort, bij, naam, _rest(plat), _eenheid(plat))
    rest = _rest(plat)
    return Doorvraag(soort, bij, "" if rest else "doen", rest, _eenheid(plat))


def _eenheid(plat: str) -> str:
    gevonden = _EENHEID.search(plat)
    return gevonden[0][:3] if gevonden else ""


def _rest(plat: str) -> tuple[str, ...]:
    """The words that name neither a kind of doing nor how it is done."""
    return tuple(
        woord
        for woord in splits(plat)
        if not (zegt_niets(woord) or woord.endswith("lijk") or _zegt_wat_gedaan_wordt(woord))
    )


def _zegt_wat_gedaan_wordt(woord: str) -> bool:
    return any(patroon.fullmatch(woord) for patroon in _HELE_WOORDEN)


def waarover(vraag: str) -> Sequence[str]:
    """The words of a question that name what it is about; what is done only where nothing else does."""
    return _rest(vraag) or [woord for woord in splits(vraag) if not zegt_niets(woord)]
