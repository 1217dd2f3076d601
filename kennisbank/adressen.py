"""Where on the web things of the kennisbank stand, as the path of an address.

Kept apart from the pages, because an answer in a conversation points to them too.
"""

from __future__ import annotations

from urllib.parse import quote

from kennisbank.vraagbaak.antwoord import Deelantwoord
from kennisbank.zoeken.passages import LANDELIJK, PRAKTIJK

BEGIN = "/kennisbank"
ZOEKEN = f"{BEGIN}/zoeken"
NIVEAUS = f"{BEGIN}/niveaus"
WERKVORMEN = f"{BEGIN}/werkvormen"
GEMEENTEN = f"{BEGIN}/gemeenten"
ALGEMEEN = f"{BEGIN}/{LANDELIJK}"

_BEZET = {plek.rpartition("/")[2] for plek in (ZOEKEN, NIVEAUS, WERKVORMEN, GEMEENTEN, ALGEMEEN)}
"""Pages of our own: an article with such a name stands below the name of its municipality."""


def gemeente(naam: str, eigen: str) -> str:
    """All articles of a municipality (its key), or the national ones; `eigen` is the active one."""
    if naam == LANDELIJK:
        return ALGEMEEN
    return BEGIN if naam == eigen else f"{GEMEENTEN}/{quote(naam)}"


def artikel(van: str, naam: str, eigen: str) -> str:
    """The article of this name, of a municipality or of `landelijk`; of `praktijk`, the werkvorm."""
    if van == PRAKTIJK:
        return werkvorm(naam)
    if van == LANDELIJK:
        return f"{ALGEMEEN}/{quote(naam)}"
    if van == eigen and naam not in _BEZET:
        return f"{BEGIN}/{quote(naam)}"
    return f"{GEMEENTEN}/{quote(van)}/{quote(naam)}"


def passage(van: str, sleutel: str, eigen: str) -> str:
    """The passage `artikel#anker`."""
    naam, _, anker = sleutel.partition("#")
    return f"{artikel(van, naam, eigen)}#{anker}"


def niveaus(van: str, eigen: str, niveau: str | None = None) -> str:
    """The ladder of a municipality, at one level of it if that is given."""
    pad = NIVEAUS if van == eigen else f"{NIVEAUS}/{quote(van)}"
    return pad if niveau is None else f"{pad}#{niveau}"


def werkvorm(sleutel: str) -> str:
    """A werkvorm, by its key."""
    return f"{WERKVORMEN}/{quote(sleutel)}"


def deelantwoord(deel: Deelantwoord, eigen: str) -> str:
    """Where what is answered stands: a passage, or the list that it was read from."""
    if deel.soort != "lijst":
        return passage(deel.gemeente, deel.sleutel, eigen)
    soort, _, wat = deel.sleutel.partition("#")
    if soort == "werkvormen":
        return werkvorm(wat)
    return niveaus(deel.gemeente, eigen, wat.partition("-")[0] or None)
