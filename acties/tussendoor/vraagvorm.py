"""Whether somebody asks something, by the shape of what they wrote."""

from __future__ import annotations

import re

_MAX_WOORDEN = 25
_ZIN = re.compile(r"[^.!?\n]*[^.!?\s][.!?\n]?")
_MIN_WOORDEN_VERTELD = 3
_MIN_WOORDEN_KENNIS = 4
_MENING = re.compile(
    r"\b(?:vinden?|vindt|denken?|denkt)\s+(?:u|jullie|je|jij)\b|\bnou\b", re.IGNORECASE
)
# "Ik heb een vraag. Wie beslist dat?" only asks. The same stands in nlu/componenten/vraagvorm.py, which
# can't read this.
_KONDIGT_AAN = re.compile(
    r"\b(?:vraag(?:je)?|vragen|snap\w*|begrijp\w*|weet|wacht|benieuwd|twijfel\w*|eerst|voordat|voor ik"
    r"|even)\b",
    re.IGNORECASE,
)
_VOORWAARDE = re.compile(
    r"^\s*(?:en\s+|maar\s+)?(?:als|stel|indien|mocht|zodra|voor|bij|over)\b", re.IGNORECASE
)
_BEGIN = (
    r"^(?:(?:en|maar|ok[eé]?|oh?|h[eé]|hoi|hallo|ja|nee|dus|even|wacht(?:\s+even)?|eh+m?|uh+m?|hm+|tja|nou"
    r"|sorry)[,.!]?\s+)*"
)
_VRAAGWOORD = re.compile(
    _BEGIN + r"(?:wat|wie|waar(?:om|mee|voor|over|heen|aan|in|van|door|bij|naar|toe)?|wanneer|welke?"
    r"|hoe(?:lang|veel|zo)?)\b",
    re.IGNORECASE,
)
# Only verbs with which nobody leaves out what it is about: "heb ik al gedaan" is an answer.
_OMGEKEERD = re.compile(
    _BEGIN + r"(?:mag|mogen|moet|moeten|kan|kun|kunnen|kunt|zit|krijg|krijgt|krijgen|wordt"
    r"|worden|gaat|kost|geldt|is|zijn|betaalt|helpt|komt)\s+(?:ik|we|wij|u|jullie|je|jij|het|dit|dat|er|iemand|iedereen"
    r"|de|mijn|een\s+(?:inwoner|bewoner|burger|wethouder|raadslid|ambtenaar|collega|medewerker|ondernemer))\b|"
    + _BEGIN
    + r"(?:staat|duurt)\s+(?:dat|dit|het|zoiets)\b",
    re.IGNORECASE,
)


# In a question the verb comes second; in "hoe het plein eruit gaat zien" it comes last. The same stands
# in nlu/componenten/vraagvorm.py.
_VRAAGZIN = re.compile(
    _BEGIN
    + r"(?:(?:wat|wie|waar\w*|wanneer|hoe|hoe(?:veel|lang|vaak|ver|groot|snel)(?:\s+\w+)?|welke?\s+\w+"
    r"|wat\s+voor(?:\s+\w+)?)\s+(?:is|zijn|was|waren|kan|kun\w*|mag|mogen|moet\w*|wordt?|worden|hebt?|hebben|heeft|doet?"
    r"|doen|ga|gaat|gaan|kom|komt|komen|staat?|geldt|gelden|telt|hoort|bedoel\w*|beteken\w*|kost\w*|duurt|zit|zal"
    r"|zou\w*|weet|weten|beslist|beslissen|bepaalt|betaalt|leest|lezen|ziet|krijg\w*|maakt|regelt|werkt|helpt)\b"
    r"|(?:waarom|hoezo)\b|(?:wat|wie|waar|wanneer|hoeveel|hoe\s?lang|welke?|hoe|hoe\s+dan)[\s.!?]*$)",
    re.IGNORECASE,
)
_MAX_WOORDEN_AANHAKEN = 6
_HAAKT_AAN = re.compile(r"^(?:en|maar|of)\b", re.IGNORECASE)
# "En als ik geen vereniging heb": what then, they mean. "… dan doen we het zelf" says it.
_EN_ALS = re.compile(r"^(?:en|maar)\s+(?:wat\s+)?als\s+(?:(?!\bdan\s+\w)[^,.;:?])+\??$", re.IGNORECASE)
# "Kan er een zebrapad komen bij de school" brings what it asks for; "kunnen we dat ook later doen" does
# not say what it is about.
_VRAAGT_OM_IETS = re.compile(
    _BEGIN
    + r"(?:kan|kun|kunnen|kunt|mag|mogen|komt|komen|wordt|worden|krijgt|krijgen|is\s+het\s+mogelijk)\s"
    r"(?:(?=.*\b(?:een|'n|n|meer|extra|nieuwe?)\s+\w)"
    r"|(?:\w+\s+)?(?:we|wij|er|jullie|u|de)\b(?!.*\b(?:dat|dit|daar\w*|ermee|erbij|erover|hier\w*)\b))",
    re.IGNORECASE,
)
_EN_VERTELT = re.compile(
    r",\s*(?:want\s+)?(?:ik|wij|we)\b.*\b(?:wil|willen|zou|zouden)\b", re.IGNORECASE
)
_OVER_HET_INDIENEN = re.compile(
    r"\b(?:idee(?:ën)?|plan|indien\w*|vergunning|subsidie|vraag|antwoord|gesprek|formulier)\b",
    re.IGNORECASE,
)
_MAX_WOORDEN_AANKONDIGING = 8
_OF_DAT = re.compile(
    r"^(?:is|mag|kan|moet|hoort)\s+(?:dat|dit|het)\b(?!.*\b(?:niet|toch|leuk|mooi|wat)\b)[^.!:]*$",
    re.IGNORECASE,
)
_MAX_WOORDEN_OF = 7


_UITLEG = re.compile(
    _BEGIN + r"(?:wat\s+(?:is|zijn|betekent|betekenen|houdt|doet)|hoe\s+(?:werkt|werken|doet|doen)"
    r"|wat\s+kost(?:en)?|hoe\s+(?:zit|staat)\s+het\s+met|wie\s+(?:beslist|gaat|doet|maakt)|waarom|wanneer"
    r"|geldt|welke)\b",
    re.IGNORECASE,
)


_WIL_WETEN = re.compile(
    r"^(?:(?:hallo|hoi|ja|nee|maar|en)[,.]?\s+)*(?:(?:ik|wij|we)\s+(?:wil(?:len)?|wou|zou(?:den)?)\s+"
    r"(?:\w+\s+){0,3}?(?:weten|begrijpen|snappen)|(?:ik\s+)?vra(?:ag|gen)\s+(?:me|mij|ons)\s+af"
    r"|ik\s+(?:snap|begrijp)\s+niet|(?:kun|kan|kunt|kunnen)\s+(?:je|u|jullie)\s+(?:me|mij|ons)\s+"
    r"(?:\w+\s+)?(?:vertellen|zeggen|uitleggen)|weet\s+(?:je|u|iemand|jij)),?\s+"
    r"(?=(?:waarom|hoe\w*|wie|wat|waar\w*|wanneer|welke?|of)\b)",
    re.IGNORECASE,
)


def als_directe_vraag(tekst: str) -> str:
    """What somebody wants to know, without saying so: "ik wil graag weten waarom …" asks "waarom …".

    Any other text as it is.
    """
    return _WIL_WETEN.sub("", tekst.strip(), count=1)


def vraagt_uitleg(tekst: str) -> bool:
    """Whether it asks how something is arranged: "wat is het uitdaagrecht?", and not for the thing."""
    return _UITLEG.match(tekst.strip()) is not None


def is_een_vraag(tekst: str) -> bool:
    """Whether this is a question and nothing besides, so that it can be answered as one."""
    kaal = tekst.strip()
    if len(kaal.split()) > _MAX_WOORDEN:
        return False
    if kaal.endswith("?"):
        return True
    return begint_als_vraag(kaal) and not re.search(r"[?:]", kaal)


def alleen_vragen(tekst: str) -> list[str]:
    """The sentences of a text of which each asks something; none where one of them tells.

    "Moet ik dit allemaal doen? Wat kost dat aan tijd"
    """
    zinnen = [zin.strip() for zin in _ZIN.findall(tekst)]
    return zinnen if all(begint_als_vraag(zin) for zin in zinnen) else []


def vraag_aan_het_eind(tekst: str) -> str | None:
    """The question with which a text ends that says something else first; None without one.

    "Een moestuin bij de school. Wie beslist daarover?"
    """
    zinnen: list[str] = [zin.strip() for zin in _ZIN.findall(tekst)]
    verteld = [
        zin
        for zin in zinnen[:-1]
        if len(zin.split()) >= _MIN_WOORDEN_VERTELD
        and not zin.endswith("?")
        and _KONDIGT_AAN.search(zin) is None
    ]
    vraagt = bool(zinnen) and (zinnen[-1].endswith("?") or vraagt_of(zinnen[-1]))
    if not verteld or not vraagt or len(zinnen[-1].split()) > _MAX_WOORDEN:
        return None
    return zinnen[-1]


# Who says something of the question or to us ("dat gaat u niks aan") does not answer, nor who answers a
# question of their own ("waarom? omdat niemand het doet"). The same stands in nlu/componenten.
_GEEN_ANTWOORD_ERNA = re.compile(
    r"\b(?:u|uw|jullie|vraag(?:je)?|vragen|snap\w*|begrijp\w*|niks\s+aan)\b|^\W*(?:omdat|want|daarom)\b",
    re.IGNORECASE,
)
_RETORISCH = re.compile(r"\b(?:niet|toch|nou\s+eenmaal)\b", re.IGNORECASE)


def vraag_voor_antwoord(tekst: str) -> tuple[str, str] | None:
    """The question with which an answer begins, and that answer; None without both.

    "Wie leest dit? Ik heet Bas Hulst." "Is dat niet duidelijk? Er is te veel afval" asks nothing.
    """
    gevraagd, teken, antwoord = (deel.strip() for deel in tekst.partition("?"))
    if not teken or not gevraagd or "?" in antwoord or _RETORISCH.search(gevraagd):
        return None
    begint = begint_als_vraag(gevraagd) or _VRAAGZIN.match(f"{gevraagd}?") is not None
    if not begint or len(antwoord.split()) < _MIN_WOORDEN_VERTELD:
        return None
    return None if _GEEN_ANTWOORD_ERNA.search(antwoord) else (f"{gevraagd}?", antwoord)


def vraag_na_antwoord(tekst: str) -> str | None:
    """The question that comes after an answer to what was asked, in the same sentence too.

    "Ja, met de hele straat, wie beslist er eigenlijk over mijn idee?" Only for who was asked something:
    elsewhere what comes before the comma may be what the question is about.
    """
    if (vraag := vraag_aan_het_eind(tekst)) is not None:
        return vraag
    kaal = tekst.strip()
    verteld, komma, gevraagd = kaal.rpartition(",")
    if not komma or not kaal.endswith("?") or re.search(r"[?!]", verteld):
        return None
    woorden = len(gevraagd.split())
    geen_antwoord = (
        _VOORWAARDE.match(verteld) or _KONDIGT_AAN.search(verteld) or begint_als_vraag(verteld)
    )
    if geen_antwoord or len(verteld.split()) < _MIN_WOORDEN_VERTELD:
        return None
    if not _MIN_WOORDEN_KENNIS <= woorden <= _MAX_WOORDEN or not begint_als_vraag(gevraagd):
        return None
    return gevraagd.strip()


def vraagt_terug(tekst: str) -> str | None:
    """The question of who asks something where an answer was asked; None when it may be that answer.

    "Is dat openbaar?" and "dat weet ik niet zo goed, wat doen andere mensen" ask. "Een bankje bij de
    vijver?", "hoe het plein eruit gaat zien" and "kan er een zebrapad komen" say what was asked.
    """
    kaal = tekst.strip()
    if not kaal or len(kaal.split()) > _MAX_WOORDEN or vraag_na_antwoord(kaal) is not None:
        return None
    eerst, komma, rest = kaal.partition(",")
    aangekondigd = _KONDIGT_AAN.search(eerst) and len(eerst.split()) <= _MAX_WOORDEN_AANKONDIGING
    if komma and aangekondigd and not begint_als_vraag(eerst):
        kaal = rest.strip()
    if _EN_ALS.match(kaal):
        return kaal
    if re.search(r"[?:].*\w", kaal, re.DOTALL) or not is_een_vraag(kaal):
        return None
    if (
        vraagt_om_iets(kaal)
        or _EN_VERTELT.search(kaal)
        or re.match(r"waarom niet\b.*\w,", kaal, re.IGNORECASE)
    ):
        return None
    haakt_aan = _HAAKT_AAN.match(kaal) and len(kaal.split()) <= _MAX_WOORDEN_AANHAKEN
    if _VRAAGZIN.match(kaal) or _OMGEKEERD.match(kaal) or (haakt_aan and kaal.endswith("?")):
        return kaal
    return None


def vraagt_om_iets(tekst: str) -> bool:
    """Whether a question brings what it asks for: "kan er een zebrapad komen bij de school"."""
    return bool(_VRAAGT_OM_IETS.match(tekst)) and not _OVER_HET_INDIENEN.search(tekst)


def vraagt_verder(tekst: str) -> bool:
    """Whether somebody asks what comes next or why, and changes nothing: "en als ze nee zeggen?"."""
    return bool(_EN_ALS.match(tekst.strip()) or _VRAAGZIN.match(tekst.strip()))


def vraagt_of(tekst: str) -> bool:
    """Whether this asks yes or no of what was just told: "is dat genoeg", "mag dat".

    "Is dat niet leuk?" asks nothing.
    """
    kort = tekst.strip()
    return _OF_DAT.match(kort) is not None and len(kort.split()) <= _MAX_WOORDEN_OF


def vraagt_om_kennis(vraag: str) -> bool:
    """Whether a question at the end of a story is put to the municipality: "leuk toch?" is not."""
    lang_genoeg = len(vraag.split()) >= _MIN_WOORDEN_KENNIS
    return lang_genoeg and begint_als_vraag(vraag) and _MENING.search(vraag) is None


# The same stands in nlu/componenten/uitgesloten.py. "Als bewoner wil je ..." is told of others.
_IS_INWONER = re.compile(
    r"\b(?:ik|we|wij)\s+(?:ben|zijn)\s+(?:toch\s+|maar\s+|gewoon\s+)*(?:een\s+|n\s+)?(?:gewone?\s+)?"
    r"(?:\w*bewoner|inwoner|burger)s?\b"
    r"|\b(?:ik\s+ben|ben\s+ik|we\s+zijn|wij\s+zijn)\s+(?:helemaal\s+|toch\s+)?(?:geen|niet\s+van\s+de)\s+(?:\w+\s+)?"
    r"(?:medewerker|ambtena(?:ar|ren)|gemeente)\w*"
    r"|\bwerk\s+(?:helemaal\s+|toch\s+)?niet\s+(?:bij|voor)\s+(?:de\s+|een\s+)?gemeente\b",
    re.IGNORECASE,
)
_MAX_WOORDEN_INWONER = 15


def zegt_inwoner_te_zijn(tekst: str) -> bool:
    """Whether somebody says to be a resident, and no employee."""
    return len(tekst.split()) <= _MAX_WOORDEN_INWONER and _IS_INWONER.search(tekst) is not None


def begint_als_vraag(tekst: str) -> bool:
    """Whether it begins with a question: "mag iedereen meedoen? ik ben geen lid"."""
    return any(vorm.match(tekst.strip()) for vorm in (_VRAAGWOORD, _OMGEKEERD))
