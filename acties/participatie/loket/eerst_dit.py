"""What somebody wants to begin with, said where the name of the project is asked.

"Ik wil eerst weten welk niveau past" is no name, and asks nothing of the policy: the name is asked
again, and that part comes after it.
"""

from __future__ import annotations

import re

from rapidfuzz import utils

from acties.berichten import Bericht
from acties.participatie.loket.onderdeel import naar
from acties.participatie.loket.verzoek import Verzoek
from acties.participatie.zoeken import zoek_onderdeel
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.waarover import DOSSIER_BEGINNEN
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.dossier import Onderdeel

_ZINSDEEL = re.compile(r"[,;.!?\n]+")
_WENS = re.compile(
    r"^\W*(?:(?:en|maar|nou|nee|ja|oh?|ok[eé]?|wacht|sorry|eh+m?|dus|dan|want)\s+)*(?:"
    r"(?:ik|we|wij)\s+(?:wil|willen|wou|wilde|moet|moeten|zou|zouden|ga|gaan|heb|hebben|begin|beginnen)"
    r"|(?:kunnen|kan|zullen|mag|mogen|zou)\s+(?:we|wij|ik|je)|(?:kun|wil)\s+je|laten\s+we"
    r"|eerst|liever|begin|start|doe|help|maak|geef|ga|bepaal|kies)\b",
    re.IGNORECASE,
)
# What people say around the part; any other word may be of a name, or of a story.
_EROMHEEN = frozenset(
    """
    aan advies al alvast beginnen bepalen bij daarvoor dan dat de die direct dit doen een eens eerst
    er even gewoon graag hebben help helpen het hier hiervoor hoe ik invullen is je kan kiezen
    kunnen liever m'n maar mag maken me met meteen mij mijn moet naar nodig nu of om ons onze ook
    opstellen passen passend past project regelen samen starten straks te toch toe uitzoeken voor
    wat we wel welk welke weten wij willen worden wordt zien zijn zou
    """.split()
)


def wil_beginnen_met(gegevens: GemeenteGegevens, tekst: str) -> Onderdeel | None:
    """The part that this asks for; None for what may name the project, or asks how something is."""
    for deel in _ZINSDEEL.split(tekst):
        treffer = _WENS.match(deel)
        onderdeel = zoek_onderdeel(gegevens, deel) if treffer is not None else None
        if treffer is None or onderdeel is None:
            continue
        namen = utils.default_process(" ".join((onderdeel.naam, *onderdeel.synoniemen))).split()
        rest = utils.default_process(deel[treffer.end() :]).split()
        begin = tuple(naam for naam in namen if naam not in _EROMHEEN)
        if all(woord in _EROMHEEN or woord.startswith(begin) for woord in rest):
            return onderdeel
    return None


def begin_met(verzoek: Verzoek) -> tuple[Bericht, g.Start] | None:
    """What is said to who wants to begin with a part, and that part; None for who does not say so where
    the name of the project is asked."""
    if not verzoek.getypt or verzoek.stand.vragenlijst != DOSSIER_BEGINNEN:
        return None
    onderdeel = wil_beginnen_met(verzoek.omgeving.gegevens, verzoek.tekst)
    if onderdeel is None:
        return None
    gezegd = f"Goed, daarna beginnen we met ‘{onderdeel.naam}’. Je dossier heeft nog een naam nodig."
    return Bericht(tekst=gezegd), naar(verzoek, onderdeel)
