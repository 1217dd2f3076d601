"""Answer, command or question? Decided in one place, knowing which question is open.

An intent alone ends a questionnaire on "20 buren" when it looks like *stoppen*. While a question is
open, nearly everything a person says is an answer to it. So a command counts only when Rasa is sure
and the message is short; a question only when Rasa is sure and it has the shape of one; the rest is
the intent `antwoord`, and the engine takes it to the letter.

Where we are comes along with the message (`metadata.stand`, from our database), because that is what
counts; only without it the tracker is asked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Dict, Mapping, Optional

ANTWOORD = "antwoord"
TERUGVAL = "nlu_fallback"


@dataclass(frozen=True)
class Grens:
    """When an intent is believed while a question is open."""

    zekerheid: float
    woorden: int
    vraagvorm: bool = False
    kern: Optional["re.Pattern[str]"] = None
    """Words without which nobody means this: "volgend najaar" is not "volgende vraag"."""

    def geldt(self, tekst: str, zekerheid: float) -> bool:
        """Whether this intent is believed of this sentence."""
        return (
            zekerheid >= self.zekerheid
            and len(tekst.split()) <= self.woorden
            and (not self.vraagvorm or is_vraag(tekst))
            and (self.kern is None or self.kern.search(tekst) is not None)
        )


def _kern(patroon: str) -> "re.Pattern[str]":
    return re.compile(patroon, re.IGNORECASE)


# Somebody who asks something needs more words, but then it looks like a question.
_VRAAG = Grens(zekerheid=0.25, woorden=25, vraagvorm=True)
# Courtesies; longer, they belong to a story ("hallo, wij willen ...").
_BELEEFD = Grens(zekerheid=0.6, woorden=4)

GRENZEN: Dict[str, Grens] = {
    "terug": Grens(0.35, 9, kern=_kern(r"terug|vorig|stap|zonet|daarnet|ging")),
    "overslaan": Grens(
        0.3,
        9,
        kern=_kern(r"\bsla|over|skip|vraag|antwoord|n\.?v\.?t|toepassing|\bpas\b|^volgende$|\bdoor"),
    ),
    "weet_niet": Grens(
        0.3,
        9,
        kern=_kern(
            r"\bwe+t|weten|kwee|idee|zicht|gedacht|nagedacht|bekend|joost|duidelijk|beslist|\buit\b"
        ),
    ),
    "waarom": Grens(0.35, 12),
    "stoppen": Grens(
        0.4,
        9,
        kern=_kern(
            r"stop|later|laat|pauze|genoeg|kap|gezien|klaar|keer|morgen|straks|ophou|\buit|weg|dicht|moe"
        ),
    ),
    "opnieuw": Grens(0.45, 8),
    "behouden": Grens(0.6, 6),
    "wijzigen": Grens(
        0.35,
        12,
        kern=_kern(
            r"wijzig|verander|\baan\b|aanpas|klopt|fout|verkeerd|verbeter|corrig|vraag|antwoord|toevoeg|vul|bewerk|herzie"
        ),
    ),
    "correctie": Grens(
        0.4,
        20,
        kern=_kern(r"niet|geen|maar|bedoel|moet|correct|sorry|oeps|verkeerd|fout|klopt|verbeter"),
    ),
    "samenvatting_tonen": Grens(0.5, 12),
    "hervatten": Grens(0.55, 9),
    "versturen": Grens(0.45, 7),
    # Somebody who wants a person, or is in danger, must not be overheard.
    "mens_spreken": Grens(0.4, 15),
    "boos": Grens(0.6, 20),
    "gevaar": Grens(0.5, 20),
    "hulp": Grens(0.5, 12),
    # About an idea that was handed in, or about oneself.
    "intrekken": Grens(0.5, 15, kern=_kern(r"trek|terug|stop|annule|cancel|niet (meer|door)|af\b")),
    "gegevens_verwijderen": Grens(0.5, 15, kern=_kern(r"verwijder|wis|weg|delete|vernietig|vergeet")),
    "projectplan": Grens(0.6, 12, kern=_kern(r"pro[jk]e[ck]t\s?plan")),
    "wie_ben_je": _VRAAG,
    "wie_leest_dit": _VRAAG,
    "kennisvraag": _VRAAG,
    "status": _VRAAG,
    "begroeten": _BELEEFD,
    "afscheid": _BELEEFD,
    "bedanken": _BELEEFD,
}

_VRAAGWOORD = re.compile(
    r"^(en\s+|maar\s+|oh?\s+|h[eé]\s+)?(wat|wie|waar(om|mee|voor|over|heen|aan|in|van|door|bij|naar)?|wanneer|welke?|hoe\w*|waarom|kan|kun(nen|t)?|mag|moet|is|zijn"
    r"|heb|heeft|krijg\w*|wordt?|worden|gaat|komt|bewaart|bewaren|leest|lezen|doet|doen|geldt)\b",
    re.IGNORECASE,
)
_VRAAGTEKEN_AAN_EIND = re.compile(r"\?\s*$")
# "Hoe lang de straat is: de hele Dorpsstraat" begins like a question and is an answer.
_MEDEDELING = re.compile(r"^[^?]*:\s*\S")

# Danger is recognised by its words too: too few people say it in too many ways for examples alone.
_GEVAAR = re.compile(
    r"\b(112|brand(t)? (het|er|nu)|er is brand|in brand|ruik gas|gaslucht|gaslek|ademt niet"
    r"|bewusteloos|hartaanval|bloed(t|en)? hevig|reanim\w+|zelfmoord\w*|dood (wil|maken)"
    r"|wil (liever )?(dood|niet meer (verder )?leven)|maak er een eind(e)? aan"
    r"|mezelf (iets aan)?doen|word(t)? (nu )?(mishandeld|bedreigd|geslagen))\b",
    re.IGNORECASE,
)


def beslis(tekst: str, intent: str, zekerheid: float, stand: Mapping[str, Optional[str]]) -> str:
    """The intent that counts."""
    if _GEVAAR.search(tekst) and (stand["fase"] != "vraag" or len(tekst.split()) <= 20):
        return "gevaar"
    if stand["fase"] == "geen":
        # There is no question to be answered, so it was not understood.
        return TERUGVAL if intent == ANTWOORD else intent
    if intent in ("bevestigen", "ontkennen"):
        # "Nee" is a fine answer to an open question; only elsewhere it means yes or no.
        geldt = len(tekst.split()) <= 6 and (stand["fase"] != "vraag" or stand["soort"] == "ja_nee")
    else:
        grens = GRENZEN.get(intent)
        geldt = grens is not None and grens.geldt(tekst, zekerheid)
    return intent if geldt else ANTWOORD


def is_vraag(tekst: str) -> bool:
    """Whether this has the shape of a question."""
    if _VRAAGTEKEN_AAN_EIND.search(tekst):
        return True
    return bool(_VRAAGWOORD.match(tekst)) and not _MEDEDELING.match(tekst)
