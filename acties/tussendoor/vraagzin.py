"""Whether a sentence has the form of a question: the verb before who it is about, or after who or what.

People leave question marks out, and put them behind answers that they are not sure of. So the order of
the words decides: "mogen kinderen meedoen" asks, "misschien de buren?" does not. Who answers in short
leaves out what it is about, and begins with the verb as well: "moet ik nog doen", "helpt de buurman".
"""

from __future__ import annotations

import re

_WOORD = re.compile(r"[\w'’-]+")
_OPENERS = frozenset(
    "en maar ok oke oké o oh he hé hè hoi hallo ja nee nou dus even wacht eh ehm uh uhm hm tja"
    " sorry trouwens zeg eigenlijk ho effe".split()
)
# "En in Zwolle, hoe doen ze dat daar?": about what, before what is asked.
_VOORAF = re.compile(
    r"^(?:en|maar)\s+(?:in|bij|voor|met|van)\s+[^,.?!]{2,30},\s*(?=\w+\s+\w+)", re.IGNORECASE
)
_VOORZETSEL = frozenset("met van voor aan bij door over op tot uit naar in om".split())
_VRAAGWOORD = re.compile(
    r"wat|wie|wiens|waar(?:om|mee|voor|over|heen|aan|in|van|door|bij|naar|toe|op)?|wanneer|welke?|hoe|hoeveel"
    r"|hoelang|hoezo|hoeveelste"
)
# After these one or two words more may come before the verb: "hoe snel hoor ik iets".
_MET_EEN_WOORD = re.compile(r"welke?|hoeveel")
_MAAT = frozenset(
    "snel lang vaak veel ver groot duur hoog oud laat precies gauw goed zeker streng breed klein"
    " ruim".split()
)
_VRAAGT_ALTIJD = frozenset("waarom hoezo".split())

_MODAAL = frozenset(
    "mag mogen moet moeten kan kun kunt kunnen zou zouden zal zullen hoef hoeft hoeven krijg krijgt"
    " krijgen wordt worden dien dient".split()
)
# With these "mijn man" or "de buren" may also be all there is: "is mijn zus", "helpt de buurman mee".
_GEWOON = frozenset(
    "is zijn was waren ben bent heb hebt heeft hebben had hadden doe doet doen deed ga gaat gaan"
    " ging kom komt komen kost kosten geldt gelden tel telt tellen duurt duren bestaat bestaan"
    " betaal betaalt betalen helpt helpen zit zitten staat staan hoort horen hoor weet weten beslis"
    " beslist beslissen bepaalt bepalen leest lezen lees ziet zien maakt maken regelt regelen werkt"
    " werken wil wilt willen geef geeft geven bel belt bellen bewaart bewaren bewaar vraag vraagt"
    " vragen bedoel bedoelt bedoelen betekent houdt houden neem neemt nemen stuurt sturen stuur"
    " zorgt zorgen vindt vinden vind doorgaat loop loopt lopen schrijft schrijven controleert"
    " controleren keurt begint vergoedt vergoeden verwacht verwachten bied biedt bieden blijft"
    " blijven plaatst zet zetten ken kent kennen lukt steunt steunen leent lenen verkoopt huurt"
    " verhuurt verhuren organiseert organiseren reageert reageren behandelt verwijdert gebeurt"
    " gebeuren valt vallen leg legt leggen mis mist schiet".split()
)
_VERSTAAT_ZICH = frozenset(
    "bestaat bestaan telt tellen geldt gelden duurt hebben heeft hoort horen".split()
)
_VAN_DE_GEMEENTE = frozenset(
    "gemeente gemeenteraad raad wethouder burgemeester coördinator coordinator ambtenaar ambtenaren"
    " college".split()
)
_MEERVOUD = re.compile(r"[^\W\d_]{3,}(?:en|s)")
# "Staan er bankjes, dan is het gezellig": a condition.
_DAN = re.compile(r"\bdan\s+(?:is|zijn|kan|kunnen|wordt|worden|hebben|heeft)\b", re.IGNORECASE)
_TWEEDE = frozenset("u jullie je jij gij men".split())
_DERDE = frozenset("er het 't t dat dit ze zij hij iemand iedereen daar zoiets die deze".split())
_EERSTE = frozenset("ik we wij".split())
_LIDWOORD = frozenset(
    "de het een 't 'n n mijn m'n onze ons zo'n zulke alle sommige andere deze die dat uw jouw".split()
)
# "Weet je, ...", "denk je dat": what people say before they tell; and set phrases.
_ZEGSWIJZE = re.compile(
    r"^\W*(?:(?:weet|zie|snap|hoor)\s+(?:je|u)\s*[,:]|wie\s+weet\b|wat\s+(?:dacht|denk|zou)\s+(?:je|u|jullie)\s+(?:er\s*)?van\b"
    r"|komt\s+er\s*(?:op\s*aan|op\s*neer)|komt\s+(?:goed|voor\s+elkaar)|hoe\s+(?:dan\s+ook|eerder)|wat\s+(?:ons|mij)\s+betreft)",
    re.IGNORECASE,
)
_SCHAT = re.compile(
    r"\b(?:denk|hoop|gok|schat|vermoed|geloof|dacht)\s+(?:ik|we|wij)\b|\blijkt\s+(?:me|mij|ons)\b"
    r"|\b(?:misschien|waarschijnlijk|vermoedelijk)\b",
    re.IGNORECASE,
)
# What is left when the thing that it is about is left out: "moet ik nog doen", "kan de buurman maken",
# "heeft mijn man gezegd", "kunnen we zelf".
_BIJWOORDEN = (
    r"(?:(?:nog|niet|wel|al|zelf|ook|maar|eerst|even|nu|zo|gewoon|samen|precies|goed|allemaal|hier|dan)\b"
    r"\s*)"
)
_LAAT_WEG = re.compile(
    rf"^(?:en\s+(?:\w+\s+)?\w+\s+)?(?:{_BIJWOORDEN}*(?:doen|bedenken|overleggen|overzien|inschatten"
    r"|uitzoeken|bespreken|vragen|regelen|kijken|bekijken|zeggen|weten|maken|betalen|leveren|bepalen|bouwen|beloven|brengen|meenemen"
    r"|lenen|verzorgen|ge[a-z]{2,}(?:d|t|en))(?:\s+(?:ergens|in|met|morgen|volgende?|binnenkort)\b.*)?"
    r"|(?:(?:nog|niet|zelf|samen|wel|al)\b\s*)+)$",
    re.IGNORECASE,
)
# "Is een handtekening nodig": what is asked of it stands at the end.
_GEZEGDE = re.compile(
    r"\b(?:verplicht|nodig|openbaar|gratis|toegestaan|genoeg|voldoende|goed|mogelijk|belangrijk|bindend|vereist|echt"
    r"|anoniem|veilig|handig|geheim|bekend|duur|zeker|erg|uit|moeilijk|lastig)(?:$|\s+(?:als|dat|om|te|voor|wat)\b)",
    re.IGNORECASE,
)
_MIN_WOORDEN = 2
# With these a participle says all: "wordt mijn naam genoemd"; who comes after those pays, or not.
_LIJDEND = frozenset("wordt worden".split())
_KOST = frozenset("kost kosten".split())
_MISSCHIEN_HET = frozenset("het 't t die deze".split())
_KAN_KORT = frozenset("mag kan moet lukt".split())


def is_vraagzin(zin: str) -> bool:
    """Whether this one sentence asks something, with a question mark or without."""
    kaal = _VOORAF.sub("", zin.strip(), count=1)
    met_teken = kaal.endswith("?")
    if _ZEGSWIJZE.match(kaal) or re.match(r"^[^?]*:\s*\w", kaal) or "\n" in kaal:
        return False
    woorden = [w.casefold().replace("’", "'") for w in _WOORD.findall(kaal)]
    while woorden and woorden[0] in _OPENERS:
        woorden.pop(0)
    if not woorden:
        return False
    if (rest := _na_vraagwoord(woorden)) is not None:
        return _vraagt_met_woord(woorden, rest)
    if not met_teken and (_SCHAT.search(kaal) or _DAN.search(kaal)):
        return False
    return _omgekeerd(woorden, met_teken=met_teken)


def _na_vraagwoord(woorden: list[str]) -> list[str] | None:
    """What comes after the interrogative; None without one at the beginning."""
    begin = 1 if woorden[0] in _VOORZETSEL and len(woorden) > 1 else 0
    if _VRAAGWOORD.fullmatch(woorden[begin]) is None:
        return None
    return woorden[begin + 1 :]


def _vraagt_met_woord(woorden: list[str], rest: list[str]) -> bool:
    """Whether the verb comes second: "wie er woont" and "hoe het wordt" are part of a sentence."""
    vraagwoord = woorden[len(woorden) - len(rest) - 1]
    if not rest or vraagwoord in _VRAAGT_ALTIJD:
        return True
    if _is_werkwoord(rest[0]) or rest in (["dan"], ["precies"]):
        # "Wie wil mag meedoen" says who.
        return not (vraagwoord == "wie" and len(rest) > 1 and _is_werkwoord(rest[1]))
    verder = rest[1:]
    if vraagwoord == "hoe" and rest[0] in _MAAT:
        return any(_is_werkwoord(woord) for woord in verder[:2])
    if vraagwoord == "wat" and rest[0] == "voor":
        return any(_is_werkwoord(woord) for woord in verder[1:3])
    return _MET_EEN_WOORD.fullmatch(vraagwoord) is not None and any(
        _is_werkwoord(woord) for woord in verder[:2]
    )


def _is_werkwoord(woord: str) -> bool:
    return woord in _MODAAL or woord in _GEWOON


def _omgekeerd(woorden: list[str], *, met_teken: bool) -> bool:
    """Whether it begins with the verb and then who or what it is about."""
    if len(woorden) < _MIN_WOORDEN or not _is_werkwoord(woorden[0]):
        return False
    werkwoord, wie, *rest = woorden
    if wie in _TWEEDE:
        return True
    if wie in _EERSTE:
        return met_teken or (werkwoord in _MODAAL and not _laat_weg(rest))
    if wie in _DERDE:
        return _over_het(werkwoord, wie, rest, met_teken=met_teken)
    if wie in _LIDWOORD:
        return _over_iemand(werkwoord, rest, met_teken=met_teken)
    # "Mogen verenigingen meedoen"; "moet in de zomer klaar zijn" leaves out what.
    meervoud = werkwoord.endswith("en") and _MEERVOUD.fullmatch(wie) is not None
    leeg = not meervoud or not _vaak_een_vraag(werkwoord) or _laat_weg(rest)
    return bool(rest) and (met_teken or not leeg)


def _vaak_een_vraag(werkwoord: str) -> bool:
    return werkwoord in _MODAAL or werkwoord in _VERSTAAT_ZICH


def _over_het(werkwoord: str, wie: str, rest: list[str], *, met_teken: bool) -> bool:
    """Whether it asks of it or that: "wordt het voorjaar" says when, "wordt dat openbaar" asks."""
    zeker = met_teken or werkwoord in _MODAAL or wie not in _MISSCHIEN_HET
    return (bool(rest) or werkwoord in _KAN_KORT) and (zeker or _vraagt_of_het_zo_is(rest))


def _over_iemand(werkwoord: str, rest: list[str], *, met_teken: bool) -> bool:
    """Whether more is asked than "is mijn zus" and "helpt de buurman mee" say."""
    na_naam = rest[1:]
    if not na_naam or (werkwoord in _KOST and not met_teken):
        return False
    if met_teken or werkwoord in _LIJDEND or _vraagt_of_het_zo_is(na_naam):
        return True
    return (_vaak_een_vraag(werkwoord) or rest[0] in _VAN_DE_GEMEENTE) and not _laat_weg(na_naam)


def _vraagt_of_het_zo_is(rest: list[str]) -> bool:
    return _GEZEGDE.search(" ".join(rest)) is not None


def _laat_weg(rest: list[str]) -> bool:
    return _LAAT_WEG.match(" ".join(rest)) is not None


def begint_met_werkwoord(zin: str) -> bool:
    """Whether its first word may be a verb: then it asks, or leaves out what it is about."""
    woorden = [w.casefold() for w in _WOORD.findall(zin)]
    return bool(woorden) and _is_werkwoord(woorden[0])
