"""Whether a message asks about the policy itself, whatever else its words may be taken for.

"Wie is de opdrachtgever van het actieplan" has the words of who wants to see a dossier, "waarom is de
toolbox gemaakt" those of who asks why something is asked, and "opkomstbevordering" those of nothing.
The vraagbaak knows better: what it finds is about the very thing that was named.
"""

from __future__ import annotations

import re

from acties.tussendoor.kennisvorm import is_los_begrip, vraagt_hoe_het_zit
from acties.tussendoor.vraagvorm import (
    als_directe_vraag,
    begint_als_vraag,
    is_een_vraag,
    vraag_aan_het_eind,
)
from acties.tussendoor.wendingen import AANLOOP, EIGEN, IDEE, een_woord, wending
from kennisbank.vraagbaak.antwoord import Antwoord

_MIN_WOORDEN = 4
KORTSTE = 3
"""So few words ask something only where nothing else can be meant: "waarom vijf doelen"."""
# About who asks, or about this conversation: that is what the message was taken for.
_OVER_ZICHZELF = een_woord(
    rf"""
    ik {EIGEN} mij mien u uw je jij jou jouw ie hier dit deze het_gesprek chat vragenlijst samenspraak
    bot chatbot robot computer
    """
)
# "We richten ons op", "moeten we ons houden aan": that is about nobody's own idea.
_WEDERKEREND = wending(r"\b(?:we|wij)\s+ons\b")
# "Waarom is dat nodig", "wat is daar het nut van": what it is about was said before.
_WIJST_TERUG = wending(r"\b(?:dat|dit|die|daar\w*|hier\w*|ervan|ermee)\b")
_MAX_WOORDEN_TERUG = 7
_EIGEN_IDEE = wending(rf"\b{EIGEN}\s+(?:\w+\s+)?{IDEE}\b")
# "Heeft de raad een controlerende rol": of who leaves the question mark out.
_WERKWOORD_VOOROP = wending(
    AANLOOP + r"(?:heeft|hebben|bestaat|bestaan|krijgt|krijgen|geldt|gelden|doet|doen)\s+\w"
)
_ZEGT_WEINIG = frozenset(
    """
    waarom waarover waarvoor wanneer hoeveel hoelang welke wordt worden moeten kunnen hebben
    gemeente mensen inwoner inwoners bewoner bewoners burger burgers belangrijk precies eigenlijk
    volgens allemaal verder andere iemand iedereen krijgt krijgen komen staat gegaan
    """.split()
)
"""Words that every passage has, and so say nothing of what one is about."""
_LIDWOORDEN = frozenset({"de", "het", "een"})
_MIN_LETTERS, _BEGIN = 5, 6
_MIN_LETTERS_ALLEEN, _ALLEEN = 3, 2
"""Of one or two words alone a shorter one says what it is about as well: "pdca", "otp"."""
_MIN_CIJFERS = 2
_JAARTAL = re.compile(r"20\d\d")


def vraagt_naar_het_beleid(tekst: str, min_woorden: int = _MIN_WOORDEN) -> bool:
    """Whether this asks something in general: not of who asks it, nor of this conversation."""
    direct = als_directe_vraag(tekst)
    if len(direct.split()) < min_woorden or _OVER_ZICHZELF.search(_WEDERKEREND.sub("we", direct)):
        return False
    if len(direct.split()) <= _MAX_WOORDEN_TERUG and _WIJST_TERUG.search(direct):
        return False
    vraagt = is_een_vraag(direct) or vraagt_hoe_het_zit(direct)
    return vraagt or _WERKWOORD_VOOROP.match(direct) is not None


def vraagt_wat_het_beleid_zegt(tekst: str, document: str) -> bool:
    """Whether the question in this, maybe at the end of a story, names the policy itself: "hoeveel geld
    is er volgens het actieplan". `document` is what the municipality calls it."""
    vraag = vraag_aan_het_eind(tekst) or tekst
    if not (is_een_vraag(vraag) or vraagt_hoe_het_zit(vraag)) or _EIGEN_IDEE.search(vraag):
        return False
    namen = [naam for naam in re.findall(r"\w{8,}", document.lower()) if naam != "participatie"]
    woorden = re.findall(r"\w{6,}", vraag.lower())
    return any(
        woord.startswith("beleid") or any(naam.endswith(woord) for naam in namen) for woord in woorden
    )


def noemt_alleen_iets(tekst: str) -> bool:
    """Whether this only names something, as who looks it up: "opkomstbevordering", "sleutel 2"."""
    zegt_meer = _OVER_ZICHZELF.search(tekst) or _WIJST_TERUG.search(tekst) or begint_als_vraag(tekst)
    return is_los_begrip(tekst) and not zegt_meer


def gaat_daarover(tekst: str, antwoord: Antwoord) -> bool:
    """Whether what was found, sure or not, is about a thing that this names in so many words."""
    delen = antwoord.delen or antwoord.misschien
    gevonden = " ".join(f"{deel.sleutel} {deel.onderwerp or ''} {deel.tekst}" for deel in delen[:1])
    return _noemt(tekst, gevonden)


def staat_in_de_kop(tekst: str, antwoord: Antwoord) -> bool:
    """The same of the heading of what was found: that is what it is about, and not only has in it."""
    delen = antwoord.delen or antwoord.misschien
    return bool(delen) and _noemt(tekst, delen[0].sleutel.partition("#")[2])


def staat_in_de_naam(tekst: str, antwoord: Antwoord) -> bool:
    """The same of the article that it stands in as well."""
    delen = antwoord.delen or antwoord.misschien
    return bool(delen) and _noemt(tekst, delen[0].sleutel)


def heet_precies_zo(tekst: str, antwoord: Antwoord, *, geheel: bool = False) -> bool:
    """Whether every word of this stands whole in the heading of what was found: "toolbox" is what
    "de toolbox met werkmethoden" is about, and "buurtmoestuin" is not what "buurtbudget" is about.

    With `geheel` the heading has nothing besides: "groen" is not all of "de groen-blauwe opgave".
    """
    delen = antwoord.delen or antwoord.misschien
    kop = set(re.findall(r"\w+", delen[0].sleutel.partition("#")[2].lower())) if delen else set()
    woorden = set(re.findall(r"\w+", tekst.lower()))
    if not any(len(woord) >= _MIN_LETTERS_ALLEEN and woord not in _ZEGT_WEINIG for woord in woorden):
        return False
    return kop - _LIDWOORDEN == woorden - _LIDWOORDEN if geheel else kop >= woorden


def _noemt(tekst: str, gevonden: str) -> bool:
    woorden = [woord for woord in re.findall(r"\w+", tekst.lower()) if woord not in _ZEGT_WEINIG]
    hier = gevonden.lower()
    if len(re.findall(r"\w+", tekst)) <= _ALLEEN:
        heel = {
            woord
            for woord in woorden
            if len(woord) >= _MIN_LETTERS_ALLEEN or (woord.isdigit() and len(woord) >= _MIN_CIJFERS)
        }
        if heel & set(re.findall(r"\w+", hier)):
            return True
    return any(
        woord[:_BEGIN] in hier
        for woord in woorden
        if len(woord) >= _MIN_LETTERS or _JAARTAL.fullmatch(woord)
    )
