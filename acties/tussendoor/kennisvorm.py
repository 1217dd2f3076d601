"""Whether somebody asks how it is arranged, whatever else the same words may begin.

"Moet ik een draaiboek maken?", "omgevingsanalyse, hoe doe je dat" and "ik wil alleen iets vragen" share
their words with who wants to begin something. A form or a dossier opens only for who says to want that.
"""

from __future__ import annotations

import re

from acties.tussendoor.vraagvorm import is_een_vraag

_AANLOOP = (
    r"^\W*(?:(?:en|maar|dus|of|ok[eé]?|oh?|h[eé]|hoi|hallo|hey|goede\w*|ja|nee|nou|eh+m?|uh+m?|hm+|sorry"
    r"|vraagje|even|wacht|zeg|hoor|eigenlijk)\b[\s,.!:]*)*"
)
_VRAAGWOORD = r"(?:wat|wie|waar\w*|wanneer|waarom|hoezo|hoe\w*|welke?|hoeveel)"
# "Wie maakt het", "in welke stap", "moet elk project een paragraaf hebben", "is het verplicht om".
_VRAAGT_HOE = re.compile(
    _AANLOOP
    + rf"(?:(?:in|op|bij|voor|met|aan|door|van|over|tot|vanaf|sinds|binnen)\s+)?{_VRAAGWOORD}\b"
    r"|" + _AANLOOP + r"(?:moet|moeten|hoef|hoeft|hoeven|geldt|gelden|klopt)\s+\w"
    r"|" + _AANLOOP + r"(?:is|zijn)\b.*\b(?:verplicht|nodig|noodzakelijk|openbaar)\b",
    re.IGNORECASE,
)
# What it is about may come first: "planning: waar moet ik rekening mee houden".
_ONDERWERP_VOOROP = re.compile(
    r"^\W*(?!(?:ik|we|wij|je|jij|maak|help|begin|start|schrijf|doe|geef|laat|leg|vertel|open|ga|kies|bepaal"
    r"|kun|kan|kunt|wil|wilt|zou)\b)(?:[^\s,:.?!]+\s+){0,3}[^\s,:.?!]+[,:]?\s+"
    rf"{_VRAAGWOORD}\s+(?:(?:is|zijn|was|kan|mag)\b|\w+\s+(?:ik|je|we|wij|men|er|u|jullie|dat|die|dit|het)\b)",
    re.IGNORECASE,
)
_WIL_WETEN = re.compile(
    rf"\b(?:weten|benieuwd|vra(?:ag|agt|gen)\s+(?:me|mij|ons)\s+af|afvragen)\b[\s,:]+(?:\w+\s+)?(?:of|{_VRAAGWOORD})\b"
    r"|\b(?:kiezen|bepalen)\s+(?:wie|wat|welke?)\b"
    r"|^\W*(?:(?:en|maar|dus)\s+)?zou(?:den)?\b.*\b(?:mogen|moeten|hoeven)\b"
    rf"|^\W*(?:nee[\s,]+)?ik\s+bedoel(?:de)?[\s,]+{_VRAAGWOORD}\b",
    re.IGNORECASE,
)
# Who asks the assistant what to do next, or where something stands, is no reader of the policy.
_OVER_HIER = re.compile(
    r"\b(?:begin|beginnen|start|starten|verder|volgende|hier|nu|samen|deze\s+chat|invullen|ingevuld|aanmaken|openen"
    r"|kenmerk|code|dossiers?|verslag\s+sturen)\b",
    re.IGNORECASE,
)

# "Ik heb een paar vragen over participatie", and not yet which.
_KONDIGT_AAN = re.compile(
    _AANLOOP + r"(?:(?:ik|we|wij)\b.{0,50}?\b)?(?:wil|willen|heb|hebben|had|wou|mag|kan|zit\s+met)\b"
    r"(?:\s+(?:ik|we|wij|alleen|enkel|gewoon|eerst|eigenlijk|maar|graag|nog|even|toch|je|jullie|u|hier|al))*\s+"
    r"(?:(?:een\s+)?(?:paar\s+|aantal\s+|andere\s+|korte\s+|algemene\s+)*vra(?:ag|agje|gen)|(?:wat|iets)\s+(?:vragen|weten)"
    r"|het\s+(?:alleen|gewoon|maar)\s+weten|informatie)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_MAX_WOORDEN_REST = 6
# What makes more of it than an announcement: who it is for, or what it asks.
_VRAAGT_DAARNA = re.compile(
    rf"[?:\d]|\b(?:{_VRAAGWOORD}|of|aan|stel\s+ik|mijn|m'n|mij|me|bellen|spreken|iemand|coördinator|adviseur)\b",
    re.IGNORECASE,
)

_LOS_BEGRIP = re.compile(
    r"^\W*(?:(?:de|het|een|over|van|in|bij|en|of|met|per)\s+|[\w'-]+\s*){1,4}\W*$",
    re.IGNORECASE,
)
# Whoever does something, or lets it be done, names it with a verb or with who is meant.
_DOET_IETS = re.compile(
    r"\b(?:ik|we|wij|mij|me|mijn|m'n|ons|onze|jij|je|jouw|u|uw|jullie|maak\w*|maken|doe|doen|begin\w*|start\w*|help\w*"
    r"|hulp|schrijf|schrijven|opstellen|stel|open\w*|nieuwe?|toon|laat|geef|kies|kiezen|bepaal|bepalen|invullen|vul"
    r"|ga|gaan|naar|verder|terug|wijzig\w*|pas|aanpassen|controle\w*|check\w*|nakijken|kijk|toets\w*|download\w*"
    r"|publice\w*|zet|plaats|raad|advies|dossiers?|project\w*|checklist\w*|kalender\w*|code|inloggen|aanmelden|ja|nee|graag"
    r"|volgende|vorige|klaar|af|dit|deze|nu|eerst|voor|uitwerken|bijwerken|brengen|\w*check\w*|nak\w+)\b",
    re.IGNORECASE,
)

# "Mag ik een barbecue houden", "is het ok als we": who says so asks leave. "Mag er een bankje komen"
# and "mag het wat groener" bring what they ask for.
_VRAAGT_OF_HET_MAG = re.compile(
    _AANLOOP + r"(?:(?:weet|weten)\s+(?:je|jij|u|jullie)\s+)?(?:of\s+)?(?:"
    r"(?:mag|mogen)\s+(?:ik|we|wij|je|men|iemand|dat|dit|zoiets|zomaar)\b"
    r"|is(?:t|\s+(?:het|'t|dat))\s+(?:dan\s+|wel\s+|ook\s+)?(?:ok|oke|oké|okay|toegestaan|verboden|goed\s+als|legaal)\b)",
    re.IGNORECASE,
)
_MAG_IK_VERTELLEN = re.compile(
    r"\b(?:voorstel\w*|idee\w*|indien\w*|tip|vragen|vertellen|melden|doorgeven|spreken|opmerk\w*|meedoen|meepraten"
    r"|meedenken|hier|jullie|u)\b",
    re.IGNORECASE,
)
_MAX_WOORDEN_MAG = 25

# What becomes of an idea in general; "al", "nu" and "nog" ask how it stands with one.
_WAT_GEBEURT_ERMEE = re.compile(
    _AANLOOP + r"(?:wat\s+(?:gebeurt?|gebeuren|doet?|doen|gaat|gaan)\b.*\b(?:met|ermee|mee)\b"
    r"|hoe\s+gaat\s+(?:het|dat)\s+(?:dan\s+)?(?:verder|daarna|in\s+z)"
    r"|(?:krijg|krijgen|hoor|horen)\s+(?:ik|we|wij|je)\s+(?:dan\s+|ook\s+|wel\s+|altijd\s+|later\s+)*(?:een\s+)?"
    r"(?:bericht|brief|uitleg|terug|te\s+horen|wat\s+er)\b)"
    r"|\b(?:binnen|na)\s+hoeveel\s+(?:tijd|weken|dagen)\b"
    r"|\b(?:als|nadat|zodra)\s+(?:ik|we|wij|je|iemand|mensen)\b.*\b(?:in\s?dien\w*|in\s?lever\w*|in\s?stuur\w*|ingediend"
    r"|ingestuurd|ingeleverd|opgestuurd|verstuurd|verstuur)\b",
    re.IGNORECASE,
)
_VRAAGT_STAND = re.compile(
    r"\b(?:status|stand|al|nog|nou|nu|intussen|inmiddels|ooit|ingediende|ingestuurde|kenmerk|code|zoek|opzoeken"
    r"|terugvinden)\b",
    re.IGNORECASE,
)
_NOG_NIETS = re.compile(
    r"\b(?:heb|hebben|had)\b.*\b(?:niks|niets|nooit|niet|geen)\s+(?:\w+\s+){0,2}?(?:in\s?gestuurd|ingediend|opgestuurd|ingeleverd"
    r"|verstuurd|gestuurd|ingevuld|lopen)\b",
    re.IGNORECASE,
)
_OVER_HET_KENMERK = re.compile(
    r"\b(?:kenmerk\w*|code\w*|nummer\w*|mail\w*|e-mail\w*|kwijt)\b", re.IGNORECASE
)

_WIL_EEN_MENS = re.compile(
    r"\b(?:iemand|imand|iene|mens\w*\s+(?:spreken|spreke|an)|'?n\s+meens|mens(?:ch)?|persoon\w*|medewerker\w*|collega\w*|bel|belle|bellen|gebeld|teruggebeld|terugbel\w*|telefo\w*|nummer"
    r"|spreken|spreke|sprekken|praten|praoten|spreek\w*|gesprek|doorverbind\w*|verbind\w*|operator|baas|verhaal|koffie|mail\w*|e-mail\w*|balie|loket|jullie|u|gemeente\w*|gemeentehuis"
    r"|stadhuis|co[oö]rdinator\w*|adviseur\w*|wethouder\w*|ambtenaar|wijkuitvoerder|langskomen|langs|afspraak|contactpersoon"
    r"|contactgegevens|klantenservice|echt\w*|bot|robot|computer|chat\w*|levend\w*|menselijk\w*|hulp|help\w*)\b"
    r"|^\W*contact\W*$|\bcontact\s+(?:op\s?nemen|opnemen|hebben|krijgen|zoeken|met\s+(?:de\s+)?(?:gemeente|jullie|u))\b"
    r"|\b(?:neem|nemen|opnemen|wil|graag|zoek)\b.*\bcontact\b",
    re.IGNORECASE,
)


def vraagt_hoe_het_zit(tekst: str) -> bool:
    """Whether this asks how, who, when or whether it must; not what to do next with the assistant."""
    kaal = tekst.strip()
    if _WIL_WETEN.search(kaal):
        return True
    vraagt = _VRAAGT_HOE.match(kaal) or _ONDERWERP_VOOROP.match(kaal)
    return vraagt is not None and _OVER_HIER.search(kaal) is None


def kondigt_een_vraag_aan(tekst: str) -> bool:
    """Whether this only says that a question comes: "ik wil gewoon iets vragen, geen dossier"."""
    treffer = _KONDIGT_AAN.match(tekst.strip())
    if treffer is None:
        return False
    rest = treffer["rest"]
    return len(rest.split()) <= _MAX_WOORDEN_REST and _VRAAGT_DAARNA.search(rest) is None


def is_los_begrip(tekst: str) -> bool:
    """Whether this only names something, as people do who look it up: "inhoud eindverslag"."""
    return _LOS_BEGRIP.match(tekst) is not None and _DOET_IETS.search(tekst) is None


def vraagt_of_het_mag(tekst: str) -> bool:
    """Whether this asks leave for something, before it is an idea: "mag ik een barbecue houden?"."""
    if len(tekst.split()) > _MAX_WOORDEN_MAG or re.search(r"[.!?:]\s+\S", tekst.strip()):
        return False
    return _VRAAGT_OF_HET_MAG.match(tekst) is not None and _MAG_IK_VERTELLEN.search(tekst) is None


def vraagt_hoe_het_gaat_met_ideeen(tekst: str) -> bool:
    """Whether this asks what becomes of ideas in general, and not how it stands with one."""
    return _WAT_GEBEURT_ERMEE.search(tekst) is not None and _VRAAGT_STAND.search(tekst) is None


def heeft_niets_ingediend(tekst: str) -> bool:
    """Whether somebody says that there is nothing to look up, or only wants to ask something."""
    kaal = tekst.strip()
    if kaal.endswith("?") or _OVER_HET_KENMERK.search(kaal):
        return False
    return _NOG_NIETS.search(kaal) is not None or kondigt_een_vraag_aan(kaal)


def vraagt_geen_kenmerk(tekst: str) -> bool:
    """Whether this is a question that has nothing to do with the kenmerk that was asked for."""
    if re.match(_AANLOOP + r"(?:waarom|hoezo|waarvoor)\b", tekst, re.IGNORECASE):
        return False
    vraagt = vraagt_hoe_het_zit(tekst) or is_een_vraag(tekst)
    return vraagt and _OVER_HET_KENMERK.search(tekst) is None and not re.search(r"\d", tekst)


def wil_een_mens(tekst: str) -> bool:
    """Whether words of this ask for a person; "hoe bereik ik laaggeletterden" has none."""
    return _WIL_EEN_MENS.search(tekst) is not None
