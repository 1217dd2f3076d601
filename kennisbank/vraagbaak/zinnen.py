"""What somebody really asks: the questions in a story, the two in "wie maakt het en wie beslist"."""

from __future__ import annotations

import re

_ZIN = re.compile(r"(?<=[.!?])\s+|\n+")
_VRAAGWOORD = (
    r"(?:wie|wat|waar|waarom|wanneer|welke?|hoe|hoeveel|mag|mogen|moet|moeten|kan|kunnen|krijg|geldt"
    r"|is er|zijn er|who|what|where|why|when|which|how)"
)
_BEGINT = re.compile(rf"^(?:en |maar |dus |nu |alleen )?{_VRAAGWOORD}\b", re.IGNORECASE)
_INDIRECT = re.compile(
    r"\b(?:weet (?:niet|u|je|iemand)|vraag me af|vroeg|benieuwd|geen idee|wil(?:de)? (?:graag )?weten"
    r"|snap niet|klopt (?:dat|het))\b",
    re.IGNORECASE,
)
_TWEE = re.compile(rf"[,?]?\s+en\s+(?={_VRAAGWOORD}\b)", re.IGNORECASE)
_KORTSTE_VRAAG = 3
LANG = 30
"""From so many words on, a message is a story in which the question has to be looked for."""


def vragen_in(tekst: str) -> list[str]:
    """The questions in a text, in their order; the whole text when it is short."""
    if len(tekst.split()) < LANG:
        return [tekst.strip()]
    zinnen = [zin.strip() for zin in _ZIN.split(tekst.strip()) if zin.strip()]
    gevraagd = [z for z in zinnen if z.endswith("?") or _BEGINT.match(z) or _INDIRECT.search(z)]
    return gevraagd or zinnen[-1:]


def losse_vragen(vraag: str) -> list[str]:
    """The parts of a question that asks two things; one part when it asks one.

    What both share stands only once: "hoeveel tijd en hoeveel uren kost een ronde".
    """
    delen = [deel.strip(" ?") for deel in _TWEE.split(vraag.strip())]
    if len(delen) != 2 or len(delen[1].split()) < _KORTSTE_VRAAG:
        return [vraag]
    if len(delen[0].split()) < _KORTSTE_VRAAG:
        delen[0] = " ".join([delen[0], *delen[1].split()[len(delen[0].split()) :]])
    return delen
