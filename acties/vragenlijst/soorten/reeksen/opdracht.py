"""What has to become of the things that are there: one out, one more, or only these."""

from __future__ import annotations

import re

from acties.vragenlijst.bijwerken import lees_weghalen

_WEG = re.compile(
    r"^(?:haal|laat|gooi|neem)\s+(?P<a>.+?)\s+(?:er\s?uit|weg|er\s?af)$"
    r"|^(?:\w+[\s,]+){0,2}(?:haal|laat|gooi|neem|streep|schrap|verwijder)\s+(?P<d>.+?)\s+(?:weg\s+)?(?:uit|van)\s+"
    r"(?:de|het|die|deze|dit|dat|mijn|ons|onze)\s+\w+$"
    r"|^(?:verwijder|schrap|wis|zonder|geen)\s+(?P<b>.+)$"
    r"|^(?P<c>.+?)\s+(?:kan|kunnen|mag|mogen|moet|moeten)\s+(?:er\s?)?(?:uit|weg|er\s?af)$",
    re.IGNORECASE,
)
_ERBIJ = re.compile(
    r"^(?:(?:en|maar|oh?|o\s*ja|ja)[,\s]+)*vergeet\s+(?P<d>.+?)\s+(?:ook\s+)?niet\b[\s,.:]*(?:(?:die|dat)\s+)?(?P<e>.*)$"
    r"|^(?:(?:en|maar|oh?|o\s*ja|ja|nog)[,\s]+)*(?P<i>(?!ik\b|we\b|niet\b)\S.*?)\s+vergeten\b[\s:,.]*(?P<j>.*)$"
    r"|^(?:(?:en|maar|oh?|o\s*ja|ja)[,\s]+)*(?:ik|we)\s+(?:ben|zijn|heb|hebben|was)\s+(?P<k>\S.*?)\s+vergeten$"
    r"|^(?:en\s+)?(?:kun\s+je\s+)?voeg\s+(?P<g>.+?)\s+(?:nog\s+)?toe\s+(?P<h>(?:op|in|van|voor|om)\s+.+)$"
    r"|^doe\s+er\s+(?:dan\s+)?(?:ook\s+)?(?:nog\s+)?(?P<f>.+?)\s+bij$"
    r"|^(?:en\s+)?(?:voeg|zet)\s+(?P<a>.+?)\s+(?:er\s?(?:nog\s+)?(?:aan\s+)?(?:toe|bij)|toe|erbij)$"
    r"|^(?P<b>.+?)\s+(?:(?:kan|mag|moet|moeten)\s+)?er\s?(?:ook\s+)?(?:nog\s+)?bij$"
    r"|^(?:en\s+|nee,?\s+|o\s*ja,?\s+)?(?:ook(?:\s+nog)?|nog|verder|daarnaast|plus|vergeten:?)\b[\s:,]+(?P<c>.+)$",
    re.IGNORECASE | re.DOTALL,
)
# When it is may come after it: "kun je er nog een enquête tussen zetten? begin maart".
_ERBIJ_EN_WANNEER = re.compile(
    r"^(?:(?:en|maar|oh?|o\s*ja|ja|nee)[,\s]+)*(?:"
    r"(?:(?:kun|kan|wil|zou)\s+je|kan|mag|zet|doe|plan)\s+er\s+(?:(?:ook|nog|dan|even|graag|wel)\s+)*(?P<wat>\S.*?)"
    r"\s+(?:er)?(?:tussen|bij|in)\s*(?:zetten|doen|plannen|komen)?"
    r"(?:(?:\s*[?.,:;]+\s*|\s+(?=(?:op|in|begin|eind|half|medio|rond|om|ergens)\s))(?P<wanneer>\w.*?))?"
    r"|(?:voeg\s+(?:(?:ook|nog|dan)\s+)*toe|toevoegen)(?:\s*[:,]|\s)\s*(?P<dit>\S.*?))[\s?.!]*$",
    re.IGNORECASE | re.DOTALL,
)
_ALLEEN = re.compile(
    r"^(?:alleen|enkel|uitsluitend|nieuwe\s+lijst)\b[\s:]+(?P<a>.+)$", re.I | re.DOTALL
)
_ALLEMAAL = re.compile(
    r"\b(?:allemaal|alle(?:n)?\s+(?:drie|vier|vijf|\d+)|voor\s+(?:iedereen|alles)|overal|alles|iedereen)\b",
    re.I,
)


def weg(tekst: str) -> str | None:
    """What has to be taken out: "haal de school eruit", "zonder winkeliers"."""
    if (wat := _eerste_groep(_WEG, tekst)) is not None:
        return wat
    weghalen = lees_weghalen(tekst)
    return weghalen.wat if weghalen is not None else None


def erbij(tekst: str) -> str | None:
    """What has to be added: "voeg de school toe", "ook de dorpsraad", "vergeet de school niet"."""
    if (met := _ERBIJ_EN_WANNEER.match(tekst.strip())) is not None:
        return " ".join(deel for deel in (met["wat"], met["wanneer"], met["dit"]) if deel)
    treffer = _ERBIJ.match(tekst.strip().rstrip(".!"))
    if treffer is not None and (treffer["d"] or treffer["g"] or treffer["i"]):
        delen = (treffer[naam] for naam in "deghij")
        return " ".join(deel for deel in delen if deel)
    return _eerste_groep(_ERBIJ, tekst)


def alleen(tekst: str) -> str | None:
    """What has to be all there is: "alleen bewoners en winkeliers"."""
    return _eerste_groep(_ALLEEN, tekst)


def zonder_allemaal(tekst: str) -> str | None:
    """What is said of all of them; None when it is about one."""
    return _ALLEMAAL.sub(" ", tekst) if _ALLEMAAL.search(tekst) else None


def _eerste_groep(patroon: re.Pattern[str], tekst: str) -> str | None:
    treffer = patroon.match(tekst.strip().rstrip(".!"))
    return next((deel for deel in treffer.groups() if deel), None) if treffer else None
