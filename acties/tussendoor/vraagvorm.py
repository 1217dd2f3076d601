"""Whether somebody asks something, by the shape of what they wrote."""

from __future__ import annotations

import re

from acties.tussendoor.wendingen import (
    AANLOOP,
    GEEN_ANTWOORD_ERNA,
    IK,
    IS_INWONER,
    KONDIGT_AAN,
    VRAAGWOORD,
    VRAGEND_WERKWOORD,
    een_van,
    wending,
)
from kennisbank.vraagbaak.zinnen import begrip_in

_MAX_WOORDEN = 25
_ZIN = re.compile(r"[^.!?\n]*[^.!?\s][.!?\n]?")
_MIN_WOORDEN_VERTELD = 3
_MIN_WOORDEN_KENNIS = 4
_MENING = wending(r"\b(?:vinden?|vindt|denken?|denkt)\s+(?:u|jullie|je|jij)\b|\bnou\b")
_KONDIGT_AAN = wending(KONDIGT_AAN)
_VOORWAARDE = wending(r"^\s*(?:en\s+|maar\s+)?(?:als|stel|indien|mocht|zodra|voor|bij|over)\b")
_VRAAGWOORD = wending(rf"{AANLOOP}{VRAAGWOORD}\b")
_WERKWOORD = """
    mag mogen moet moeten kan kunt? kunnen zit krijgt? krijgen wordt worden gaat kost geldt is zijn
    betaalt helpt komt blijft blijven
"""
_ONDERWERP = f"""
    {IK} u jullie je jij het dit dat er iemand iedereen de mijn
    een_(?:inwoner|bewoner|burger|wethouder|raadslid|ambtenaar|collega|medewerker|ondernemer)
"""
# Only verbs with which nobody leaves out what it is about: "heb ik al gedaan" is an answer.
_OMGEKEERD = wending(
    AANLOOP
    + rf"(?:{een_van(_WERKWOORD)}\s+{een_van(_ONDERWERP)}\b|(?:staat|duurt)\s+(?:dat|dit|het|zoiets)\b)"
)
_VRAAGZIN = wending(
    AANLOOP + r"(?:(?:wat|wie|waar\w*|wanneer|hoe|hoe(?:veel|lang|vaak|ver|groot|snel)(?:\s+\w+)?"
    rf"|welke?\s+\w+|wat\s+voor(?:\s+\w+)?)\s+{VRAGEND_WERKWOORD}\b|(?:waarom|hoezo)\b"
    r"|(?:wat|wie|waar|wanneer|hoeveel|hoe\s?lang|welke?|hoe|hoe\s+dan)[\s.!?]*$)"
)
_MAX_WOORDEN_AANHAKEN = 6
_HAAKT_AAN = wending(r"^(?:en|maar|of)\b")
# "En als ik geen vereniging heb": what then, they mean. "… dan doen we het zelf" says it.
_EN_ALS = wending(r"^(?:en|maar)\s+(?:wat\s+)?als\s+(?:(?!\bdan\s+\w)[^,.;:?])+\??$")
# "Kan er een zebrapad komen bij de school" brings what it asks for; "kunnen we dat ook later doen" does
# not say what it is about.
_VRAAGT_OM_IETS = wending(
    AANLOOP + r"(?:kan|kun|kunnen|kunt|mag|mogen|komt|komen|wordt|worden|krijgt|krijgen"
    r"|is\s+het\s+mogelijk)\s(?:(?=.*\b(?:een|'n|n|meer|extra|nieuwe?)\s+\w)"
    r"|(?:\w+\s+)?(?:we|wij|er|jullie|u|de)\b(?!.*\b(?:dat|dit|daar\w*|ermee|erbij|erover|hier\w*)\b))"
)
_EN_VERTELT = wending(r",\s*(?:want\s+)?(?:ik|wij|we)\b.*\b(?:wil|willen|zou|zouden)\b")
_OVER_HET_INDIENEN = wending(
    r"\b(?:idee(?:ën)?|plan|indien\w*|vergunning|subsidie|vraag|antwoord|gesprek|formulier)\b"
)
_MAX_WOORDEN_AANKONDIGING = 8
_OF_DAT = wending(
    r"^(?:is|mag|kan|moet|hoort)\s+(?:dat|dit|het)\b(?!.*\b(?:niet|toch|leuk|mooi|wat)\b)[^.!:]*$"
)
_MAX_WOORDEN_OF = 7


_UITLEG = wending(
    AANLOOP + r"(?:wat\s+(?:is|zijn|betekent|betekenen|houdt|doet)|hoe\s+(?:werkt|werken|doet|doen)"
    r"|wat\s+kost(?:en)?|hoe\s+(?:zit|staat)\s+het\s+met|wie\s+(?:beslist|gaat|doet|maakt)|waarom"
    r"|wanneer|geldt|welke)\b"
)


_WIL_WETEN = wending(
    r"^(?:(?:hallo|hoi|ja|nee|maar|en)[,.]?\s+)*(?:(?:ik|wij|we)\s+(?:wil(?:len)?|wou"
    r"|zou(?:den)?)\s+(?:\w+\s+){0,3}?(?:weten|begrijpen|snappen)"
    r"|(?:ik\s+)?vra(?:ag|gen)\s+(?:me|mij|ons)\s+af|ik\s+(?:snap|begrijp)\s+niet"
    r"|(?:kun|kan|kunt|kunnen)\s+(?:je|u|jullie)\s+(?:me|mij|ons)\s+(?:\w+\s+)?(?:vertellen|zeggen"
    r"|uitleggen)|weet\s+(?:je|u|iemand|jij)),?\s+(?=(?:waarom|hoe\w*|wie|wat|waar\w*|wanneer"
    r"|welke?|of)\b)"
)


def als_directe_vraag(tekst: str) -> str:
    """What somebody wants to know, without saying so: "ik wil graag weten waarom …" asks "waarom …".

    Any other text as it is.
    """
    return _WIL_WETEN.sub("", tekst.strip(), count=1)


def vraagt_uitleg(tekst: str) -> bool:
    """Whether it asks how something is arranged: "wat is het uitdaagrecht?", and not for the thing."""
    return _UITLEG.match(tekst.strip()) is not None or vraagt_wat_iets_is(tekst)


def vraagt_wat_iets_is(tekst: str) -> bool:
    """Whether it names a term and asks what that is: "schouw, wat is dat", "betekenis visie"."""
    return begrip_in(tekst) is not None


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


_GEEN_ANTWOORD_ERNA = wending(GEEN_ANTWOORD_ERNA)
_RETORISCH = wending(r"\b(?:niet|toch|nou\s+eenmaal)\b")


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


_IS_INWONER = wending(IS_INWONER)
_MAX_WOORDEN_INWONER = 15


def zegt_inwoner_te_zijn(tekst: str) -> bool:
    """Whether somebody says to be a resident, and no employee."""
    return len(tekst.split()) <= _MAX_WOORDEN_INWONER and _IS_INWONER.search(tekst) is not None


def begint_als_vraag(tekst: str) -> bool:
    """Whether it begins with a question: "mag iedereen meedoen? ik ben geen lid"."""
    return any(vorm.match(tekst.strip()) for vorm in (_VRAAGWOORD, _OMGEKEERD))
