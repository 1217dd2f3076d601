"""Who is named in a part of a sentence: "met de school en de buren", "de mensen van nummer 3".

After "samen met" anybody may come; after a bare "met" only people or organisations, because "met
een hek eromheen" is no company.
"""

from __future__ import annotations

import re

from acties.vragenlijst.herkennen.basis import Verhaal
from acties.vragenlijst.herkennen.signalen import namen_van
from acties.vragenlijst.herkennen.zinnen import Deel

_SAMEN = re.compile(
    r"\b(?:samen\s+met|in\s+samenwerking\s+met|samenwerk\w*\s+met"
    r"|werk\w*\s+(?:\w+\s+){0,2}samen\s+met)\s+",
    re.IGNORECASE,
)
_MET = re.compile(r"\bmet\s+", re.IGNORECASE)
# "Beginnen met een wandelgroep" is no company.
_HOORT_BIJ_WERKWOORD = re.compile(
    r"\b(?:begin\w*|start\w*|stop\w*|bezig|help\w*|hulp|maken|kennis\w*|contact|rekening|blij|eens"
    r"|omga\w*"
    r"|ervaring|doorga\w*|klaar|samenhang|verband|plek|ruimte|huis|middag|ochtend|avond)\s*$",
    re.IGNORECASE,
)
_WOORD = re.compile(r"[\w'&.-]*[\w']")

# Words that are a group or people, also as the end of a longer word: "jeugdraad", "ijsclub".
_GROEP = re.compile(
    r"(?:vereniging(?:en)?|clubs?|clubje|bond|raad|soos|groep(?:en|je)?|co[oö]peratie|stichting|bestuur"
    r"|school|scholen|schoolklas|klas|klassen|college|kerk|kerken|gemeenschap|parochie|commissie"
    r"|comit[eé]|team"
    r"|koor|fanfare|harmonie|band|orkest|bedrijf|bedrijven|ondernemers?|middenstand|winkeliers"
    r"|hoveniers?|aannemer"
    r"|imkers?|boer(?:en)?|agrari[eë]rs|buren|buurman|buurvrouw|buurtjes|buurtgenoten|dorpsgenoten"
    r"|buurt|straat|wijk"
    r"|dorp|bewoners?|inwoners?|gezin(?:nen)?|huishoudens|families?|familie|kinderen|kids|jongeren"
    r"|jeugd|ouders"
    r"|ouderen|senioren|dames|heren|mannen|vrouwen|moeders|vaders|meiden|jongens|vrienden|vriendinnen"
    r"|vriend"
    r"|vriendin|kennissen|mensen|personen|vrijwilligers?|leerlingen|leraren|docenten|studenten"
    r"|scouting|scouts"
    r"|dorpshuis|buurthuis|bibliotheek|bieb|zorgcentrum|verzorgingshuis|zorginstelling|kunstenaars?"
    r"|fotograaf"
    r"|molenaars?|leden|azc|statushouders|nieuwkomers|vluchtelingen|collega's|partner|partners"
    r"|dominee|pastoor"
    r"|huisarts|fysiotherapeut|wijkagent|man|vrouw|zus|broer|dochter|zoon|tweeën|drieën|vieren|vijven"
    r"|zessen"
    r"|belang(?:en)?|welzijn|fonds|instelling|organisaties?|opvang|kinderopvang|peuterspeelzaal"
    r"|museum|gilde)$",
    re.IGNORECASE,
)
_BEPALER = frozenset(
    "de het een 't n mijn m'n onze ons hun haar deze die alle al enkele paar wat veel meerdere"
    " verschillende andere diverse zo'n ongeveer hele heel lokale plaatselijke twee drie vier vijf"
    " zes zeven acht negen tien twaalf twintig z'n".split()
)
# Here the company ends, once somebody was named.
_SLOT = frozenset(
    "wil willen zou zouden gaan ga heb hebben heeft is zijn was kan kunnen moet moeten doen doe"
    " maken maak we wij ik ze zij er het een in op bij voor aan langs naar over tot om door tegen"
    " tijdens naast achter onder te beginnen starten opzetten organiseren bouwen zetten plaatsen"
    " aanleggen die dat graag nu ook weer volgend volgende komend komende dit deze elke iedere vanaf"
    " na rond per als samen mee dan".split()
)
_VERBINDT = frozenset("van uit en & of met".split())
_MAX_WOORDEN = 12
_MIN_LETTERS = 3
_LIDWOORD = re.compile(
    r"\b(?:de|het|mijn|m'n|onze|ons|alle|een\s+paar|enkele|wat|veel|verschillende)\s+", re.I
)


def gezelschap_in(verhaal: Verhaal, deel: Deel) -> tuple[int, int] | None:
    """Where the company stands that is named with "met"; None when there is none."""
    for patroon, iedereen in ((_SAMEN, True), (_MET, False)):
        for treffer in patroon.finditer(deel.tekst):
            if not iedereen and _HOORT_BIJ_WERKWOORD.search(deel.tekst[: treffer.start()]):
                continue
            einde = _einde(verhaal, deel.tekst, treffer.end(), iedereen=iedereen)
            if einde is not None:
                return deel.begin + treffer.start(), _met_opsomming(verhaal, deel, deel.begin + einde)
    return None


def mensen_in(verhaal: Verhaal, deel: Deel) -> tuple[int, int] | None:
    """Where people are named, with "met" or without: "ik sprak de wijkagent"."""
    if (met := gezelschap_in(verhaal, deel)) is not None:
        return met
    for treffer in _LIDWOORD.finditer(deel.tekst):
        einde = _einde(verhaal, deel.tekst, treffer.start(), iedereen=False)
        if einde is not None:
            return deel.begin + treffer.start(), _met_opsomming(verhaal, deel, deel.begin + einde)
    return None


def _met_opsomming(verhaal: Verhaal, deel: Deel, einde: int) -> int:
    """The end of the company with what is listed after it: "de school, de kerk en de buren"."""
    if einde != deel.eind:
        return einde
    plek = next(n for n, (_, d) in enumerate(verhaal.delen) if d == deel)
    for zin, volgende in verhaal.delen[plek + 1 :]:
        heel = _einde(verhaal, volgende.tekst, 0, iedereen=False) == len(volgende.tekst)
        if zin != verhaal.delen[plek][0] or not heel:
            break
        einde = volgende.eind
    return einde


def _einde(verhaal: Verhaal, tekst: str, hier: int, *, iedereen: bool) -> int | None:
    """Where the company ends that is named from `hier`; None when none is."""
    namen = [naam.casefold() for naam in namen_van(verhaal.gemeente)]
    einde: int | None = None
    genoemd = False
    verbonden = True
    for aantal, woord in enumerate(_WOORD.finditer(tekst, hier)):
        klein = woord[0].casefold()
        if aantal >= _MAX_WOORDEN:
            break
        if klein in _VERBINDT:
            if not genoemd and klein not in ("of", "&"):
                # "De namen van de gevallenen uit het dorp" is no company.
                break
            verbonden = True
            continue
        if klein in _BEPALER or klein.isdecimal():
            if genoemd and klein.isdecimal():
                # "Van groep 3" belongs to it; "een skatebaan" is something else.
                einde = woord.end()
            elif genoemd and not verbonden:
                break
            continue
        if klein in _SLOT:
            break
        if not genoemd or verbonden:
            groep = _GROEP.search(klein) is not None or _is_naam(tekst, woord, namen)
            genoemd = genoemd or groep or iedereen
            if genoemd:
                einde = woord.end()
            # "Van de oude wandelclub": after an adjective the company is still to come.
            verbonden = verbonden and not groep and klein.endswith("e") and len(klein) > _MIN_LETTERS
            continue
        if woord[0][0].isupper():
            # A name of several words: "Plaatselijk Belang Hoonhorst".
            einde = woord.end()
            continue
        break
    return einde


def _is_naam(tekst: str, woord: re.Match[str], namen: list[str]) -> bool:
    rest = tekst[woord.start() :].casefold()
    return any(rest.startswith(naam) for naam in namen)
