"""Whether a question goes on about what was said before it, by its form alone."""

from __future__ import annotations

import re

from kennisbank.taal.woordvormen import stopwoorden
from kennisbank.zoeken.woorden import splits, vlak

_VERWIJST = re.compile(
    r"\b(?:dat|daar\w*|die|deze|dit|hem|er\w{0,4}|hij|zij|ze|het|zoiets|ook|daarna|dan)\b"
)
_VERVOLG = re.compile(r"^(?:en|maar|of|dus|ook|wie dan|en dan|hoezo|noem)\b")
_HAAKT_AAN = re.compile(rf"{_VERVOLG.pattern}|^(?:voor|bij|met|alleen|liever|zonder)\b")
"""After a list these few words choose from it too: "voor jongeren"."""
_DAAR = re.compile(r"\b(?:daar|ze|zij|hun)\b")
_WIJST = re.compile(r"\b(?:dat|daar\w*|die|deze|dit|hem|er\w{0,4}|het|zoiets|ze)\b")
_LIDWOORDEN = frozenset(
    "de het een n t dat die dit deze zo'n zo mijn ons onze geen welke elke elk".split()
)
_WERKWOORD = re.compile(r"\w{2,}(?:t|en|f|k|rd)")
_HULPWERKWOORD = re.compile(
    r"\b(?:word\w*|is|zijn|moet\w*|kan|kunnen|mag|mogen|gaat|gaan|zal|zou\w*|hoort|horen|heeft|hebben|wil)\b"
)
_AAN_HET_EIND = re.compile(r"\w{2,}en|\w*ge\w+|(?:ver|be|ont|her)\w+[dt]")
_LANGSTE_VERVOLG = 9
"""Words; what is longer says itself what it is about."""
_VRAAGT_NAAR = re.compile(
    r"hoe\w*|wie|wat|waar\w*|wanneer|welke?|binnen|duur\w*|duren|lang\w*|kort\w*|kost\w*|geld|euro|bedrag|tijd|weken|maanden|dagen|uren|uur|vaak|keer"
    r"|mensen|personen|deelnemers|inwoners|bewoners|groot|grote|klein\w*|groep"
    r"|regel\w*|beslis\w*|beslui\w*|bepaal\w*|betaal\w*|organiseer\w*|verantwoordelijk|leid\w*|begeleid\w*"
    r"|doe[nt]?|doek|dok|gaat|gaan|werk|werkt|werken|maak\w*|gebeur\w*|begin\w*|gebruik\w*|kies\w*|zit\w*|staat|heeft"
    r"|hebben|heb|geldt|online|digitaal|wet|wettelijk|verplicht|nodig|openbaar|goedko\w*|snel\w*|makkelijk\w*"
    r"|handig\w*|belangrijk|zinvol|nuttig|beter|best\w*|voorbeeld\w*|noem\w*|geef|verschil\w*|anders|hetzelfde|vergele\w*|vergelijk\w*"
    r"|(?:daar|er)(?:bij|aan|in|mee|voor|over|van|op|door|naar|na|uit|om|achter)"
    r"|eigenlijk|precies|eens|nou|dan|hoezo|sinds|zoiets|zo'n|altijd|zelf"
)
"""Words with which something is asked of a subject, and that are none themselves."""
_KORTER = re.compile(
    r"\b(?:korte?r|in het kort|kort samen\w*|samenvatt\w*|samenvatting|simpele?r?|eenvoudige?r?"
    r"|makkelijke?r|(?:gewone|simpele|eenvoudige|makkelijke) (?:taal|woorden)|gewoon nederlands"
    r"|jip en janneke\w*"
    r"|(?:snap|begrijp)\b.*\b(?:niet|niks|niets|geen)|(?:minder|te) (?:lang|moeilijk|ingewikkeld))\b"
)
# "Moet dat ook in makkelijke taal?" asks for a rule.
_VRAAGT_EEN_REGEL = re.compile(r"^(?:(?:en|maar|dus|of|ook)\s+)?(?:moet\w*|hoef\w*|word\w*|is|zijn)\b")
_VAN_KORTER = re.compile(
    r"korte?r?|kort|samen\w*|eenvoudige?r?|simpele?r?|makkelijke?r?|gewone?|taal|woorden|nederlands|jip|janneke\w*"
    r"|snap|begrijp|niet|niks|niets|minder|moeilijk|ingewikkeld|leg|uit|uitleggen|zeg|zeggen|schrijf|opschrijven"
    r"|vat|herhaal|anders|stukje|versie|antwoord|hier|geen"
)
"""The words of who asks for that, beside those that say nothing."""
_ANDERS = re.compile(r"\b(?:hoe|hoezo|waarom|wat doe[nt]?|wat (?:is|zijn) (?:dat|die))\b")


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


def haakt_aan(tekst: str) -> bool:
    """Whether these few words begin or end as a question after another: "en online", "bij A?"."""
    plat = vlak(tekst).strip()
    kort = 0 < len(plat.split()) <= _LANGSTE_VERVOLG
    return kort and (_HAAKT_AAN.match(plat) is not None or tekst.rstrip().endswith("?"))


def wijst_terug(zonder_namen: str) -> bool:
    """Whether this, without the names of municipalities, asks something of what was spoken of before:
    it names no subject, though it may say what is done: "en wie schrijft het?"."""
    if is_kaal(zonder_namen):
        return True
    woorden = splits(zonder_namen)
    anders = [
        plek
        for plek, woord in enumerate(woorden)
        if not zegt_niets(woord) and not woord.endswith("lijk")
    ]
    if len(woorden) > _LANGSTE_VERVOLG:
        return False
    if not anders:
        return True
    if len(anders) != 1 or not _WIJST.search(vlak(zonder_namen)):
        return False
    [plek] = anders
    woord, ervoor = woorden[plek], woorden[plek - 1] if plek else ""
    if ervoor in _LIDWOORDEN:
        # "Wie moet dat ondertekenen", and not "wie leest dat bericht".
        aan_het_eind = plek == len(woorden) - 1 and _HULPWERKWOORD.search(vlak(zonder_namen))
        return bool(aan_het_eind) and _AAN_HET_EIND.fullmatch(woord) is not None
    return plek > 0 and _WERKWOORD.fullmatch(woord) is not None


def blijft_daar(tekst: str) -> bool:
    """Whether this stays with the municipality that was spoken of: "en waar beginnen ze?"."""
    plat = vlak(tekst).strip()
    return bool(_VERVOLG.match(plat) or _DAAR.search(plat))


def vraagt_korter(tekst: str) -> bool:
    """Whether what was answered is wanted in fewer words: "kan het korter", "dat snap ik niet"."""
    plat = vlak(tekst).strip()
    if _VRAAGT_EEN_REGEL.match(plat):
        return False
    return _KORTER.search(plat) is not None and all(
        zegt_niets(woord) or _VAN_KORTER.fullmatch(woord) is not None for woord in splits(plat)
    )


def vraagt_meer(tekst: str) -> bool:
    """Whether who asks on like this is not helped by the same passage again: "en hoe dan?"."""
    return _ANDERS.search(vlak(tekst)) is not None
