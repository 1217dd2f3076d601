"""Which fields are filled from one free sentence, and whether that is what was told."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from acties.vragenlijst.vooraf import lees_velden
from bot.terminal.meet.begrip.rekenen import Veldscore
from bot.terminal.meet.begrip.zinnen import Veldzin
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.vragenlijst import Vragenlijst

VELDEN = (
    "kern",
    "wanneer",
    "kosten",
    "naam",
    "email",
    "telefoon",
    "samenwerking",
    "gesproken_met",
    "doel",
    "hulp_nodig",
)
Veldlezer = Callable[[str], Mapping[str, str]]
"""From a sentence to the fields that are filled from it."""

_WOORD = re.compile(r"[\w€@.,+'-]*\w")
_RUIM_MAAL, _RUIM_PLUS = 2, 4


def veldlezer(gegevens: GemeenteGegevens, lijst: Vragenlijst) -> Veldlezer:
    """How this municipality fills the fields of this questionnaire."""
    gemeente = gegevens.gemeente.inhoud

    def lees(tekst: str) -> dict[str, str]:
        gevuld = lees_velden(lijst, gemeente, tekst)
        return {veld: gevuld[veld] for veld in VELDEN if veld in gevuld}

    return lees


def raak(veld: str, gevonden: str, zin: Veldzin) -> bool:
    """Whether this is what the sentence tells about this field.

    A kern, an address and a number must be right exactly. Of the rest, a few words more or less make
    no difference to who reads it: "zo'n 2000 euro" is "2000 euro". Half a sentence more does, and so
    does anything in which the wrong fragment of the sentence stands.
    """
    bedoeld = zin.velden.get(veld)
    if bedoeld is None:
        return False
    if veld in {"kern", "email"}:
        return gevonden.casefold() == bedoeld.casefold()
    if veld == "telefoon":
        return _cijfers(gevonden) == _cijfers(bedoeld)
    kort, lang = _woorden(bedoeld), _woorden(gevonden)
    if (valkuil := zin.valkuilen.get(veld)) and _staat_in(_woorden(valkuil), lang):
        return False
    if _staat_in(kort, lang):
        return len(lang) <= _RUIM_MAAL * len(kort) + _RUIM_PLUS
    return bool(lang) and _staat_in(lang, kort) and 2 * len(lang) >= len(kort)


def beoordeel(zin: Veldzin, gevuld: Mapping[str, str]) -> dict[str, Veldscore]:
    """The score of each field that was told or filled, without what may be filled or not."""
    scores = {}
    for veld in VELDEN:
        if veld not in zin.velden and (veld in zin.mag or veld not in gevuld):
            continue
        goed = veld in gevuld and raak(veld, gevuld[veld], zin)
        scores[veld] = Veldscore(int(goed), int(veld in gevuld), int(veld in zin.velden))
    return scores


def _woorden(tekst: str) -> list[str]:
    return [woord.casefold() for woord in _WOORD.findall(tekst)]


def _cijfers(tekst: str) -> str:
    cijfers = re.sub(r"\D", "", tekst)
    return f"0{cijfers[2:]}" if cijfers.startswith("31") else cijfers


def _staat_in(kort: list[str], lang: list[str]) -> bool:
    """Whether these words stand in those, in order and side by side."""
    return any(lang[plek : plek + len(kort)] == kort for plek in range(len(lang) - len(kort) + 1))
