"""What is over, and left a thing broken in public space: a report, and no danger.

"Er is gister een auto tegen de vangrail geknald en nu steken er stukken metaal uit" has the words of an
accident. Three things together say that nobody has to come at once: it is over, it was
traffic, the wind or a stumble, and no person is said to be in need now.
"""

from __future__ import annotations

import re

# What something is the matter after is over itself: "na de aanrijding", "door de storm".
_OORZAAK = (
    r"\b(na|door|sinds|van) (de|die|dat|het|een) (\w+ )?(storm\w*|onweer\w*|wind\w*|bui|aanrijding"
    r"|botsing|ongeluk|ongeval)\b"
)
_EERDER = re.compile(
    r"\b(eer)?gister\w*|\b(vannacht|vanochtend|vanmorgen|vanmiddag|onlangs|laatst)\b"
    r"|\b(vorige|afgelopen|verleden) (nacht|week|weekend|maand|zomer|winter|\w+dag)\b"
    r"|\b(een|één|twee|drie|vier|paar|\d+) (dag(en)?|we(ek|ken)|maand(en)?|uur(tje)?) (geleden"
    rf"|terug)\b|{_OORZAAK}",
    re.IGNORECASE,
)
# Traffic, the wind, or a stumble: of who jumped, was hit or is gone nothing is over.
_GEBEURD = re.compile(
    r"\b(\w*(gereden|geknald|geklapt|gebotst|geramd|gewaaid)|gestruikeld|gevallen (over|door))\b"
    r"|\b(botsing|aanrijding)\b|\b(reed|knalde|klapte|botste|waaide|viel)\b[^.!?]*\b(tegen|om|uit"
    rf"|eruit|over|op|af)\b|\b(boom|tak|paal|mast|bord|hek)\b[^.!?]*\b(om|af)?gevallen\b|{_OORZAAK}",
    re.IGNORECASE,
)
# Who says this, says that it goes on, or that it was just now.
_NU_NET = re.compile(
    r"\b(net|zonet|zojuist|daarnet|zopas|op dit moment|snel|meteen|help|112|ambulance)\b(?! als\b)",
    re.IGNORECASE,
)
_NIEMAND = re.compile(
    r"\b(niemand|geen mens) (\w+ )?(gewond|geraakt|eronder)\b|\bgeen (gewonden|slachtoffers?)\b"
    r"|\b(is|zijn|iedereen|allemaal) (\w+ )?(ongedeerd|weer (beter|thuis|op de been))\b",
    re.IGNORECASE,
)
_IEMAND = (
    r"(iemand|man|vrouw|jongen|meisje|kind|\w*kindje|fietser|voetganger|wandelaar|bestuurder"
    r"|motorrijder|buurman|buurvrouw|moeder|vader|zoon\w*|dochter\w*|oma|opa)"
)
_MENS = rf"({_IEMAND}|mensen|kinderen|ik|hij|zij|ze|we|wij)"
_IS_ERAAN_TOE = (
    r"(lig(t|gen)?|zit(ten)?|hang(t|en)?|bloed(t|en)?|adem\w*|beweegt|bewegen|reageert|roept"
    r"|schreeuwt|gilt|kreunt|moet naar|verdwenen|vermist|spoorloos|kwijt|zoek)"
)
_GEWOND = (
    r"\b(gewond\w*|gesprongen|slachtoffers?|bekneld|bewusteloos)\b|\bonder de (auto|boom|wagen)\b"
    r"|\bnog (in|onder)\b"
)


def _toestand_van(wie: str) -> "re.Pattern[str]":
    return re.compile(
        rf"\b{wie} (\w+ ){{0,3}}{_IS_ERAAN_TOE}\b|\b{_IS_ERAAN_TOE} (\w+ ){{0,2}}{wie}\b|{_GEWOND}",
        re.IGNORECASE,
    )


_IEMAND_IN_NOOD, _MISSCHIEN_IN_NOOD = _toestand_van(_IEMAND), _toestand_van(_MENS)


def iemand_in_nood(tekst: str) -> bool:
    """Whether somebody else lies, sits or hangs somewhere now, or is hurt."""
    return _IEMAND_IN_NOOD.search(_NIEMAND.sub("", tekst)) is not None


def laat_alleen_schade_na(tekst: str) -> bool:
    """Whether an accident or a storm is over, and only a thing suffers from it now.

    What else may be said of danger in the same text, fire or violence, is not looked at.
    """
    if _EERDER.search(tekst) is None or _NU_NET.search(tekst) is not None:
        return False
    if _MISSCHIEN_IN_NOOD.search(_NIEMAND.sub("", tekst)) is not None:
        return False
    return _GEBEURD.search(tekst) is not None
