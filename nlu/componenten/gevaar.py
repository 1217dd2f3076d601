"""Danger is recognised by its words too: too few people say it in too many ways for examples alone."""

from __future__ import annotations

import re

_PATRONEN = (
    # Fire and gas, now: not what has burnt, nor a plan for fire safety.
    r"\bbrand(t)? (het|er|nu)\b",
    r"\ber is brand\b",
    r"\b(staan?|staat|vliegt|vloog|is) [^.!?]{0,30}in brand\b(?! gestoken)",
    r"\b(ruik|ruiken|ruikt) [^.!?]{0,25}gas\b",
    r"\bgas(lucht|lek)\b",
    r"\bstaat [^.!?]{0,30}in (de (fik|hens)|lichterlaaie)\b(?! gestoken)",
    # From a building: what comes out of a chimney or a stove is a nuisance.
    r"\brook (uit|onder) [^.!?]{0,15}\b(huis|woning|flat|dak|ramen|raam|schuur|stal|zolder|deur)\b",
    r"\b(koolmonoxide|co)-?(melder|alarm) (gaat|loeit|piept)\b",
    # Somebody is ill, hurt or threatened.
    r"\bademt niet\b",
    r"\b(bewusteloos|hartaanval)\b",
    r"\bbloed(t|en)? hevig\b",
    r"\bword(t)? (nu )?(mishandeld|bedreigd|geslagen)\b",
    r"\bheeft een mes\b",
    r"\b(ik krijg|hij krijgt|zij? krijgt|(mijn|me|m'n) \w+ krijgt) (bijna )?geen (lucht|adem)\b",
    r"\b(man|vrouw|vader|moeder|partner|vriend|ex|hij|zij?) slaat (mij|me|ons|haar|hem)\b(?! over)",
    # A child that is gone; not a child that lost something.
    r"\b(ons|mijn|me|m'n) (kind|zoon(tje)?|zusje|broertje|dochter(tje)?|peuter|kleuter|meisje) is"
    r" (al |nu |[\w ]{0,12}uur )?(kwijt|vermist|zoek|spoorloos|verdwenen)\b(?! (aan|dat|of|in)\b)",
    # Somebody wants to die.
    r"\bzelfmoord\w*",
    r"\bdood (wil|maken)\b",
    r"\bwil (liever )?(dood|niet meer (verder )?leven)\b",
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
_GEVAAR = re.compile("|".join(_PATRONEN), re.IGNORECASE)


def klinkt_gevaarlijk(tekst: str) -> bool:
    """Whether these words mean danger, whatever else is said."""
    return _GEVAAR.search(tekst) is not None
