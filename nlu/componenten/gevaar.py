"""Danger is recognised by its words too: too few people say it in too many ways for examples alone.

Some words mean danger whatever else is said; others only make it likely, because who tells of an
accident of last year, or of a plan against loneliness, uses them as well.
"""

from __future__ import annotations

import re

_ZEKER = (
    # Fire and gas, now: not what has burnt, nor a plan for fire safety.
    r"\bbrand(t)? (het|er|nu)\b",
    r"\ber is brand\b",
    r"\b(staan?|staat|vliegt|vloog|is) [^.!?]{0,30}"
    r"in (brand|de (fik|hens)|lichterlaaie)\b(?! gestoken)",
    r"\b(ruik|ruiken|ruikt|stinkt) [^.!?]{0,25}gas\b",
    r"\bgas(lucht|lek)\b",
    # From a building: what comes out of a chimney or a stove is a nuisance.
    r"\brook (uit|onder) [^.!?]{0,15}\b(huis|woning|flat|dak|ramen|raam|schuur|stal|zolder|deur)\b",
    r"\b(koolmonoxide|co)-?(melder|alarm) (gaat|loeit|piept)\b",
    r"\bnoodgeval\b",
    # Somebody is ill, hurt or threatened.
    r"\b(ademt|ademen) niet\b",
    r"\b(bewusteloos|hartaanval|hartstilstand)\b",
    r"\bbloed(t|en)? hevig\b",
    r"\b(ik krijg|hij krijgt|zij? krijgt|(mijn|me|m'n) \w+ krijgt) (bijna )?geen (lucht|adem)\b",
    r"\b(man|vrouw|vader|moeder|partner|vriend|ex|hij|zij?) slaat (mij|me|ons|haar|hem)\b(?! over)",
    # A child that is gone; not a child that lost something.
    r"\b(ons|mijn|me|m'n) (kind|zoon(tje)?|zusje|broertje|dochter(tje)?|peuter|kleuter|meisje) is"
    r" (al |nu |[\w ]{0,12}uur )?(kwijt|vermist|zoek|spoorloos|verdwenen)\b(?! (aan|dat|of|in)\b)",
    r"\bin elkaar gezakt\b",
    r"\bword(t)? (nu )?(mishandeld|bedreigd|geslagen|gestoken|aangevallen)\b",
    r"\bheeft een (mes|pistool|wapen)\b",
    # Somebody wants to die.
    r"\bzelfmoord\w*",
    r"\bdood (wil|maken)\b",
    r"\bwil (liever )?(dood|niet meer (verder )?leven|er niet meer zijn)\b",
    r"\bmaak er (\w+ )?een eind(e)? aan\b",
    r"\b(mezelf|mijzelf|zichzelf) (iets|wat) aan ?(te |wil |gaat )?doen\b",
    r"\b(ooit|nooit|niet) meer wakker (te )?worden\b",
    r"\bspring\w* [^.!?]{0,15}voor de trein\b|\bvoor de trein (te )?(springen|stappen|gooien)\b",
    r"\bpillen [^.!?]{0,25}(ingenomen|geslikt)\b",
    # The number itself; not in an amount, an address or a postcode.
    r"(\bbel\w* |^)112\b",
    # In the other languages that are answered, for who can't say it in Dutch.
    r"\bthere('s| is) a fire\b|\bcall an ambulance\b|\bkill myself\b|\bsuicide\b",
    r"\bes brennt\b|\bkrankenwagen\b|\bselbstmord",
    r"\bpali się\b|\bkaretk|\bsamobójstw",
    r"\byangın var\b|\bambulans\b|\bintihar\b",
    r"\bau feu\b|\bsuicid|\bhay fuego\b",
    r"حريق|إسعاف|пожежа|пожар",
)
_MISSCHIEN = (
    r"\b(vlammen|rook(wolk\w*)?|explosie|ontploff\w+|ontploft|in de fik|brandweer|vonkt|vonken)\b",
    r"\b(ambulance|ziekenwagen|politie|spoed|nood\w*|112)\b",
    r"\b(gewond\w*|aangereden|ongeluk|ongeval|bloedt|bloed|onwel|flauwgevallen|reageert niet"
    r"|stikt|geen lucht|pijn op de borst|overdosis)\b",
    r"\b(in het water|te water|verdrink\w*|verdronken)\b",
    r"\b(mes|pistool|wapen|geschoten|gevochten|vechten|slaat|schopt)\b",
    r"\b(verkracht|gestalkt|inbrek\w*|bedreig\w*)\b",
    r"\b(zie het niet meer zitten|niet meer zijn|geen uitweg|kan niet meer|voor mij (\w+ )?niet meer"
    r"|zonder mij|einde? aan (te )?maken|van de brug|voor de trein|mist mij)\b",
    r"^help( help)?\b(?! (me|mij|ons)? ?(even )?met)|\bom hulp\b|\bhelp!",
)
# Who tells what happened once, or what to do about it, is not in danger.
_VERTELLING = re.compile(
    r"\b(vorige?|jaren|jaar|ooit|vroeger|vaak|steeds|elke?|daarom|zodat|omdat|tegen|voorkomen|willen"
    r"|wilt|zouden|plan\w*|ide+\w*|cursus|project|gestoken|voortaan|nooit|minder)\b",
    re.IGNORECASE,
)
_GEVAAR = re.compile("|".join(_ZEKER), re.IGNORECASE)
_MISSCHIEN_GEVAAR = re.compile("|".join(_MISSCHIEN), re.IGNORECASE)


def klinkt_gevaarlijk(tekst: str) -> bool:
    """Whether these words mean danger, whatever else is said."""
    return _GEVAAR.search(tekst) is not None


def kan_gevaar_zijn(tekst: str) -> bool:
    """Whether these words make danger likely."""
    return _MISSCHIEN_GEVAAR.search(tekst) is not None and _VERTELLING.search(tekst) is None
