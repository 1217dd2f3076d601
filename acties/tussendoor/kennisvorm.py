"""Whether somebody asks how it is arranged, whatever else the same words may begin.

"Moet ik een draaiboek maken?", "omgevingsanalyse, hoe doe je dat" and "ik wil alleen iets vragen" share
their words with who wants to begin something. A form or a dossier opens only for who says to want that.
"""

from __future__ import annotations

import re

from acties.tussendoor.vraagvorm import is_een_vraag
from acties.tussendoor.wendingen import (
    AANLOOP,
    EIGEN,
    IK,
    INGESTUURD,
    VRAAGWOORD,
    een_van,
    een_woord,
    wending,
)

_VOORZETSEL = een_van("in op bij voor met aan door van over tot vanaf sinds binnen uit")
# "Wie maakt het", "in welke stap", "moet elk project een paragraaf hebben", "is het verplicht om".
_VRAAGT_HOE = wending(
    AANLOOP + rf"(?:(?:{_VOORZETSEL}\s+)?{VRAAGWOORD}\b"
    r"|(?:moet|moeten|hoeft?|hoeven|geldt|gelden|klopt)\s+\w"
    r"|(?:is|zijn)\b.*\b(?:verplicht|nodig|openbaar)\b"
    r"|(?:is|zijn|blijft|blijven)\s+(?!dat|dit|het)\w.*\b(?:mogelijk|bestaan|afgeschaft|vastgesteld)\W*$)"
)
# What it is about may come first: "planning: waar moet ik rekening mee houden".
_VRAAGT_IETS = een_van(
    """
    ik we wij je jij maak help begin start schrijf doe geef laat leg vertel open ga kies bepaal
    kunt? kan wilt? zou
    """
)
_ONDERWERP_VOOROP = wending(
    rf"^\W*(?!{_VRAAGT_IETS}\b)(?:[^\s,:.?!]+\s+){{0,3}}[^\s,:.?!]+[,:]?\s+{VRAAGWOORD}\s+(?:(?:is"
    rf"|zijn|was|kan|mag)\b|\w+\s+(?:{IK}|je|men|er|u|jullie|dat|die|dit|het)\b)"
)
_WIL_WETEN = wending(
    r"\b(?:weten|benieuwd|vra(?:ag|agt|gen)\s+(?:me|mij|ons)\s+af"
    rf"|afvragen)\b[\s,:]+(?:\w+\s+)?(?:of|{VRAAGWOORD})\b"
    r"|\b(?:kiezen|bepalen)\s+(?:wie|wat|welke?)\b"
    r"|^\W*(?:(?:en|maar|dus)\s+)?zou(?:den)?\b.*\b(?:mogen|moeten|hoeven)\b"
    rf"|{AANLOOP}ik\s+bedoel(?:de)?[\s,]+{VRAAGWOORD}\b"
)
# Who asks the assistant what to do next, or where something stands, is no reader of the policy.
_OVER_HIER = een_woord(
    r"""
    begin beginnen start starten verder volgende hier nu samen deze_chat invullen ingevuld
    aanmaken openen kenmerk code dossiers?
    """
)

# "Ik heb een paar vragen over participatie", and not yet which.
_HEEFT = een_van("wil willen heb hebben had wou mag kan zit_met")
_VULLING = een_van(
    f"{IK} alleen enkel gewoon eerst eigenlijk maar graag nog even toch je jullie u hier al"
)
_KONDIGT_AAN = wending(
    AANLOOP + rf"(?:{IK}\b.{{0,50}}?\b)?{_HEEFT}\b(?:\s+{_VULLING})*\s+(?:(?:(?:een|paar|aantal"
    r"|andere|korte|algemene)\s+)*vra(?:ag|agje|gen)|(?:wat|iets)\s+(?:vragen|weten)"
    r"|het\s+(?:alleen|gewoon|maar)\s+weten|informatie)\b(?P<rest>.*)$"
)
_MAX_WOORDEN_REST = 6
# What makes more of it than an announcement: who it is for, or what it asks.
_WIE_OF_WAT = een_van(
    f"{VRAAGWOORD} {EIGEN} of aan stel_ik bellen spreken iemand coördinator adviseur mij"
)
_VRAAGT_DAARNA = wending(rf"[?:\d]|\b{_WIE_OF_WAT}\b")

_LOS_BEGRIP = wending(r"^\W*(?:[\w'-]+\s*){1,4}\W*$")
# Whoever does something, or lets it be done, names it with a verb or with who is meant.
_DOET_IETS = een_woord(
    rf"""
    {IK} {EIGEN} mij jij je jouw u uw jullie maak\w* maken doe doen begin\w* start\w* help\w*
    hulp schrijf schrijven opstellen stel open\w* nieuwe? toon laat geef kies kiezen bepaal
    bepalen invullen vul ga gaan naar verder terug wijzig\w* pas aanpassen controle\w*
    \w*check\w* kijk toets\w* download\w* publice\w* zet plaats raad advies dossiers? project\w*
    kalender\w* code inloggen aanmelden ja nee graag volgende vorige klaar af dit deze nu eerst
    voor uitwerken bijwerken brengen nak\w+
    """
)

# "Mag ik een barbecue houden", "is het ok als we": who says so asks leave. "Mag er een bankje komen"
# and "mag het wat groener" bring what they ask for.
_VRAAGT_OF_HET_MAG = wending(
    AANLOOP + rf"(?:(?:weet|weten)\s+(?:je|jij|u|jullie)\s+)?(?:of\s+)?(?:(?:mag|mogen)\s+(?:{IK}|je"
    r"|men|iemand|dat|dit|zoiets|zomaar)\b"
    r"|is(?:t|\s+(?:het|'t|dat))\s+(?:(?:dan|wel|ook)\s+)?(?:ok[eé]?|okay|toegestaan|verboden"
    r"|goed\s+als)\b)"
)
_MAG_IK_VERTELLEN = een_woord(
    r"""
    voorstel\w* idee\w* indien\w* tip vragen vertellen melden doorgeven spreken opmerk\w*
    meedoen meepraten meedenken hier jullie u
    """
)
_MAX_WOORDEN_MAG = 25

# What becomes of an idea in general; "al", "nu" and "nog" ask how it stands with one.
_WAT_GEBEURT_ERMEE = wending(
    AANLOOP + r"(?:wat\s+(?:gebeurt?|gebeuren|doet?|doen|gaat|gaan)\b.*\b(?:met|ermee|mee)\b"
    r"|hoe\s+gaat\s+(?:het|dat)\s+(?:dan\s+)?(?:verder|daarna|in\s+z)"
    rf"|(?:krijg|krijgen|hoor|horen)\s+(?:{IK}"
    r"|je)\s+(?:(?:dan|ook|wel|altijd|later|een)\s+)*(?:bericht|brief|uitleg|terug|te\s+horen"
    r"|wat\s+er)\b)|\b(?:binnen|na)\s+hoeveel\s+(?:tijd|weken|dagen)\b"
    rf"|\b(?:als|nadat|zodra)\s+(?:{IK}|je|iemand|mensen)\b.*\b(?:{INGESTUURD}"
    r"|in\s?(?:dien|lever|stuur)\w*|verstuur)\b"
)
_VRAAGT_STAND = een_woord(
    r"""
    status stand al nog nou nu intussen inmiddels ooit ingediende ingestuurde kenmerk code zoek
    opzoeken terugvinden
    """
)
_NOG_NIETS = wending(
    rf"\b(?:heb|hebben|had)\b.*\b(?:niks|niets|nooit|niet|geen)\s+(?:\w+\s+){{0,2}}?(?:{INGESTUURD}"
    r"|gestuurd|lopen)\b"
)
_WAAROM = wending(AANLOOP + r"(?:waarom|hoezo|waarvoor)\b")
_OVER_HET_KENMERK = wending(r"\b(?:kenmerk\w*|code\w*|nummer\w*|e?-?mail\w*|kwijt)\b")

_WIL_EEN_MENS = wending(
    r"\b"
    + een_van(
        r"""
        iemand imand iene mens(?:ch)? mens\w*_(?:spreken|spreke|an) '?n_meens persoon\w*
        medewerker\w* collega\w* belle?n? gebeld teruggebeld terugbel\w* telefo\w* nummer spreek\w*
        spreken? sprekken praten praoten gesprek doorverbind\w* verbind\w* operator baas verhaal
        koffie e?-?mail\w* balie loket jullie u gemeente\w* stadhuis co[oö]rdinator\w* adviseur\w*
        wethouder\w* ambtenaar wijkuitvoerder langs(?:komen)? afspraak contactpersoon
        contactgegevens klantenservice echt\w* bot robot computer chat\w* levend\w* menselijk\w*
        hulp help\w*
        """
    )
    + r"\b|^\W*contact\W*$|\bcontact\s+(?:op\s?nemen|hebben|krijgen|zoeken"
    r"|met\s+(?:de\s+)?(?:gemeente|jullie|u))\b|\b(?:neem|nemen|opnemen|wil|graag|zoek)\b.*\bcontact\b"
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
    if _WAAROM.match(tekst):
        return False
    vraagt = vraagt_hoe_het_zit(tekst) or is_een_vraag(tekst)
    return vraagt and _OVER_HET_KENMERK.search(tekst) is None and not re.search(r"\d", tekst)


def wil_een_mens(tekst: str) -> bool:
    """Whether words of this ask for a person; "hoe bereik ik laaggeletterden" has none."""
    return _WIL_EEN_MENS.search(tekst) is not None
