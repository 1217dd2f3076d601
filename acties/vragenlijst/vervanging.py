"""What may take the place of what, inside an answer that somebody corrects.

"U kunt beter mijn zus bellen, niet mijn nummer" has the shape of "juni, niet mei". Put in as such, it
would wreck every answer with "mijn" in it. Only words that mean something are looked for in an answer,
and only what was said to come there instead is put in.
"""

from __future__ import annotations

import re

_FUNCTIEWOORDEN = frozenset(
    "de het een 't 'n die dat dit deze er ik je jij u we wij ze zij hij hem hen haar zijn z'n mijn m'n"
    " mn me mij ons onze jullie jouw uw hun ons wie wat waar niet geen wel ook nog al zo en of maar"
    " want dus als dan om te in op aan bij met van voor naar uit over tot door is was waren ben bent"
    " wordt worden heb hebt heeft hebben had kan kunnen mag moet moeten wil willen zal zou gaat gaan"
    " doe doet doen iets alles niets iemand niemand daar hier toch eigenlijk gewoon eens even".split()
)
_WOORD = re.compile(r"[\w'’]+")
# Who names a person that does something, tells more than what has to stand there.
_IS_EEN_ZIN = re.compile(
    r"\b(?:ik|je|jij|u|we|wij|ze|hij|men|jullie)\s+(?:\w+\s+)?(?:kan|kun\w*|mag|moet\w*|wil\w*|zal|zou\w*|gaat?|gaan"
    r"|heb\w*|heeft|be[nl]\w*|denk\w*|vind\w*|zeg\w*|zei\w*|weet|weten|geef|geven|doe\w*)\b"
    r"|\b(?:zegt|zegde|zei|zeggen|denkt|dacht|vindt|vond|wil|kan|moet|heeft|belt|vraagt)\s+(?:\w+\s+)?"
    r"(?:dat|ik|je|jij|u|we|wij|ze|hij|net)\b",
    re.IGNORECASE,
)


def zegt_iets_eigens(tekst: str) -> bool:
    """Whether a word of this means something by itself: "de school", and not "mijn" or "niet het"."""
    woorden = [w.replace("’", "'") for w in _WOORD.findall(tekst.casefold())]
    return any(woord not in _FUNCTIEWOORDEN for woord in woorden)


def kan_in_de_plaats(nieuw: str) -> bool:
    """Whether this can stand where other words stood; a sentence of its own says something else."""
    return _IS_EEN_ZIN.search(nieuw) is None
