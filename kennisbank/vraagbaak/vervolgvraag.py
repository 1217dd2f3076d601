"""Whether a question goes on about what was said before it, by its form alone."""

from __future__ import annotations

import re

from kennisbank.taal.woordvormen import stopwoorden
from kennisbank.zoeken.woorden import splits, vlak

_VERWIJST = re.compile(
    r"\b(?:dat|daar\w*|die|deze|dit|hem|er\w{0,4}|hij|zij|ze|het|zoiets|ook|daarna|dan)\b"
)
_VERVOLG = re.compile(r"^(?:en|maar|of|dus|ook|wie dan|en dan|hoezo|noem)\b")
_DAAR = re.compile(r"\b(?:daar|ze|zij|hun)\b")
_LANGSTE_VERVOLG = 9
"""Words; what is longer says itself what it is about."""
_VRAAGT_NAAR = re.compile(
    r"hoe\w*|wie|wat|waar\w*|wanneer|welke?|binnen|duur\w*|duren|lang\w*|kort\w*|kost\w*|geld|euro|bedrag|tijd|weken|maanden|dagen|uren|uur|vaak|keer"
    r"|mensen|personen|deelnemers|inwoners|bewoners|groot|grote|klein\w*|groep"
    r"|regel\w*|beslis\w*|beslui\w*|bepaal\w*|betaal\w*|organiseer\w*|verantwoordelijk|leid\w*|begeleid\w*"
    r"|do[ek]\w*|gaat|gaan|werk|werkt|werken|maak\w*|gebeur\w*|begin\w*|gebruik\w*|kies\w*|zit\w*|staat|heeft"
    r"|hebben|heb|geldt|online|digitaal|wet|wettelijk|verplicht|nodig|openbaar|goedko\w*|snel\w*|makkelijk\w*"
    r"|handig\w*|beter|best\w*|voorbeeld\w*|noem\w*|geef|verschil\w*|anders|hetzelfde|vergele\w*|vergelijk\w*"
    r"|eigenlijk|precies|eens|nou|dan|hoezo|sinds|zoiets|zo'n|altijd|zelf"
)
"""Words with which something is asked of a subject, and that are none themselves."""
_KORTER = re.compile(
    r"^(?:(?:kan|mag) (?:het|dat) )?(?:wat |iets |graag )?(?:korter|kort|simpeler|eenvoudiger"
    r"|makkelijker|in gewone taal|in het kort)(?: graag| alsjeblieft)?$"
    r"|^(?:dat |dit |ik )?(?:snap|begrijp)(?: ik| je| dat| dit| het| er)* (?:niet|niks|niets)$"
)
_ANDERS = re.compile(r"\b(?:hoe|hoezo|waarom)\b")


def zegt_niets(woord: str) -> bool:
    """Whether this word (flat) only asks, and is no subject."""
    return woord in stopwoorden() or _VRAAGT_NAAR.fullmatch(woord) is not None


def is_kaal(zonder_namen: str) -> bool:
    """Whether this, without the names of municipalities, names no subject: "hoe lang duurt dat?"."""
    woorden = splits(zonder_namen)
    return len(woorden) <= _LANGSTE_VERVOLG and all(map(zegt_niets, woorden))


def is_vervolg(tekst: str) -> bool:
    """Whether this short question points back: "en wie doet dat?"."""
    plat = vlak(tekst).strip()
    if len(plat.split()) > _LANGSTE_VERVOLG:
        return False
    return bool(_VERVOLG.match(plat) or _VERWIJST.search(plat)) or len(plat.split()) <= 3


def blijft_daar(tekst: str) -> bool:
    """Whether this stays with the municipality that was spoken of: "en waar beginnen ze?"."""
    plat = vlak(tekst).strip()
    return bool(_VERVOLG.match(plat) or _DAAR.search(plat))


def vraagt_korter(tekst: str) -> bool:
    """Whether what was answered is wanted in fewer words: "kan het korter", "dat snap ik niet"."""
    return _KORTER.match(vlak(tekst)) is not None


def vraagt_meer(tekst: str) -> bool:
    """Whether who asks on like this is not helped by the same passage again: "en hoe dan?"."""
    return _ANDERS.search(vlak(tekst)) is not None
