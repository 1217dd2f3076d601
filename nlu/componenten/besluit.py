"""Answer, command, question or doubt? Decided in one place, knowing which question is open.

An intent alone ends a questionnaire on "20 buren" when it looks like *stoppen*. While a question is
open, nearly everything a person says is an answer to it. So a command counts only when the classifier
is sure and the message is short; a question only when it is sure and the message has the shape of one;
the rest is the intent `antwoord`, and the engine takes it to the letter. Without an open question two
likely readings that lead to different places are left to the person: `twijfel`.

Where we are comes along with the message (`metadata.stand`, from our database), because that is what
counts; only without it the tracker is asked. Where yes or no is asked, what the words themselves say
comes along too (`oordeel`): "top" is a yes there, and no thanks. So does whether they name one of the
choices of the question (`past`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any, Dict, List, Mapping, Optional, Tuple

from componenten.contactvraag import vraagt_hoe_lang_bewaard, vraagt_wie_contact_opneemt
from componenten.gevaar import (
    gaat_erover,
    is_zorgelijk,
    kan_gevaar_zijn,
    klinkt_gevaarlijk,
    maakt_iets_af,
    noemt_gevaar,
)
from componenten.gevaar_talen import gevaar_in_taal
from componenten.opdrachtvormen import is_als_opdracht_gezegd
from componenten.taal import Taal
from componenten.uitgesloten import verleg
from componenten.wensen import (
    brengt_een_idee,
    doet_niet_mee,
    is_ergens_tegen,
    vraagt_om_iets_nieuws,
    vraagt_wat_we_ervan_vinden,
    wacht_op_bericht,
    werd_slecht_behandeld,
    wil_alleen_iets_weten,
)
from componenten.woordgroepen import groepen_in

ANTWOORD = "antwoord"
ANDERE_TAAL = "andere_taal"
TERUGVAL = "nlu_fallback"
TWIJFEL = "twijfel"

INDIENEN = "initiatief_indienen"
ROUTES = frozenset(
    {
        "bezwaar",
        "bouwplan",
        "dorpsvisie",
        "inspraak",
        "klacht",
        "meepraten",
        "melding",
        "subsidie",
        "uitdaagrecht",
    }
)
"""What is no initiative and goes another way."""

Stand = Mapping[str, Any]
"""`fase`, `soort` of the open question, whether this person handed something in (`ingediend`), and
whether an employee speaks (`medewerker`)."""
Kansen = Mapping[str, float]


@dataclass(frozen=True)
class Besluit:
    """What the message counts as."""

    intent: str
    zekerheid: float
    kansen: Dict[str, float] = field(default_factory=dict)
    """Of each intent, at this place in the conversation."""
    leek_op: Optional[str] = None
    """What an answer looked like as well: the person is told what was noted, and can object."""
    kandidaten: Tuple[str, ...] = ()
    """In doubt: among which the person chooses, the likeliest first."""
    taal: Optional[str] = None
    """The other language that was written."""


# --- What is likely where -----------------------------------------------------------------------

# Without a question there is nothing to answer, to skip or to go back to.
_ALLEEN_BIJ_EEN_VRAAG = (
    "terug",
    "overslaan",
    "weet_niet",
    "behouden",
    "waarom",
    "versturen",
    "correctie",
)
_MIN_WOORDEN_VERHAAL = 4
_VRAAGT_EEN_CODE = frozenset({"kenmerk"})
"""Kinds of questions to which an idea is no answer: who tells one is not looking for an old one."""
# By how much the place in the conversation, or the words, make something likelier than the classifier
# thinks; chosen by cross-validation on the examples. Most people come with an idea.
_IDEE_LIGT_VOOR_DE_HAND = 1.5
_GEVAAR_ZOU_KUNNEN, _GAAT_OVER_GEVAAR, _DING_STUK = 8.0, 0.3, 0.3
_GEEN_WOORD_VOOR_GEVAAR, _HEEL_ZEKER_GEVAAR = 0.1, 0.85
"""What danger counts for where no word has to do with it, unless the classifier is so sure. Of words
that it has never seen it knows nothing: the name of a road, a dialect."""
_JA_GEVRAAGD, _NEE_GEVRAAGD = 40.0, 80.0
_LIJKT_JA_OF_NEE = 0.15
# Who does it makes the difference between a plan and a report.
_VERTELT = 0.6
_DOET_HET_ZELF, _IS_IETS_MIS = 2.0, 1.5
# The examples hold as many commands as answers; a person mostly answers.
_ANTWOORD_LIGT_VOOR_DE_HAND = 5.0


def weeg(tekst: str, kansen: Kansen, stand: Stand) -> Dict[str, float]:
    """The chances at this place in the conversation; the classifier doesn't know where that is."""
    gewogen = verleg(tekst, kansen, stand) if stand["fase"] == "geen" else dict(kansen)

    def maal(factor: float, *intents: str) -> None:
        for intent in intents:
            gewogen[intent] = gewogen.get(intent, 0.0) * factor

    def als_antwoord(factor: float, *intents: str) -> None:
        erbij = sum(gewogen.get(intent, 0.0) for intent in intents)
        gewogen[ANTWOORD] = gewogen.get(ANTWOORD, 0.0) + factor * erbij

    if kan_gevaar_zijn(tekst):
        maal(_GEVAAR_ZOU_KUNNEN, "gevaar")
    elif gaat_erover(tekst):
        maal(_GAAT_OVER_GEVAAR, "gevaar")
    onzeker = kansen.get("gevaar", 0.0) < _HEEL_ZEKER_GEVAAR
    if maakt_iets_af(tekst) or (onzeker and not noemt_gevaar(tekst)):
        maal(_GEEN_WOORD_VOOR_GEVAAR, "gevaar")
    if stand["fase"] == "geen":
        groepen = groepen_in(tekst)
        zelf = "wij_zelf" in groepen
        # "Een kunstwerk maken van al het glas": who says what to make of it, brings an idea.
        maakt = "maken" in groepen and {"u_doet", "klus", "stuk", "hinder"}.isdisjoint(groepen)
        mis = not zelf and not maakt and not {"stuk", "vuil", "hinder", "u_doet"}.isdisjoint(groepen)
        if len(tekst.split()) >= _MIN_WOORDEN_VERHAAL:
            # Somebody who begins with the answers tells an idea, or what is wrong.
            verteld = _VERTELT * gewogen.get(ANTWOORD, 0.0)
            for intent, deel in ((INDIENEN, 0.5), ("melding", 0.5)) if mis else ((INDIENEN, 1.0),):
                gewogen[intent] = gewogen.get(intent, 0.0) + deel * verteld
        maal(0.2, ANTWOORD)
        if mis and not kan_gevaar_zijn(tekst):
            # Something is broken, and nobody is in it or under it.
            maal(_DING_STUK, "gevaar")
        maal(1 / _DOET_HET_ZELF if zelf or maakt else _IS_IETS_MIS if mis else 1.0, "melding")
        maal(_IDEE_LIGT_VOOR_DE_HAND, INDIENEN)
        maal(0.3, *_ALLEEN_BIJ_EEN_VRAAG)
        maal(0.5, "stoppen")
    elif stand["fase"] == "vraag":
        maal(_ANTWOORD_LIGT_VOOR_DE_HAND, ANTWOORD)
        # Telling an idea, or what somebody wants with it, is answering.
        als_antwoord(1.0, INDIENEN)
        maal(0.02, INDIENEN)
        if not is_vraag(tekst):
            # What belongs to a route shares its words with ideas; only a question asks about it.
            als_antwoord(0.5, *ROUTES, "intrekken", "projectplan")
            maal(0.3, *ROUTES, "intrekken", "projectplan")
        if stand["soort"] == "ja_nee":
            # "Geen goed idee" has more in common with "een goed idee" than with "nee"; and without a
            # word that says no, not much makes a yes.
            nee = _ontkent(tekst)
            lijkt_ja_of_nee = sum(kansen.get(intent, 0.0) for intent in _JA_NEE) >= _LIJKT_JA_OF_NEE
            maal(0.1, "bevestigen" if nee else "ontkennen")
            maal(_NEE_GEVRAAGD if nee else _JA_GEVRAAGD if lijkt_ja_of_nee else 1.0, *_JA_NEE)
        else:
            als_antwoord(1.0, *_JA_NEE)
            maal(0.0, *_JA_NEE)
    else:
        maal(2.0, *_JA_NEE, "versturen", "wijzigen", "correctie")
        maal(0.3, ANTWOORD, INDIENEN, "kennisvraag", *ROUTES)
    som = sum(gewogen.values()) or 1.0
    return {intent: kans / som for intent, kans in gewogen.items()}


# --- Words that leave no doubt ---------------------------------------------------------------------

# About an idea that was handed in.
_VOEGT_TOE = re.compile(
    r"^\W*(o+\s?h?\s?ja|ow\s?ja)\b\W?(\s+\S+){3}|\b(erbij|er\s+(ook\s+)?(nog\s+)?(ook\s+)?bij\s+(zet|schrij|kom)\w*|toe\s?te\s?voegen|toevoeg\w*"
    r"|voeg\b.*\btoe|aanvul\w*|vergeten\s+te\s+(zeggen|vertellen|melden|noemen)|vergat\s+te)\b",
    re.IGNORECASE,
)
# "Er moet een prullenbak bij", "doe er een bank bij", "ik ben nog iets vergeten".
_MOET_ERBIJ = re.compile(
    r"^\W*((ja|nee|oh?|en|maar|trouwens)\W+)*(er\s+(moet|mag|kan|kom)\w*|(doe|zet)\s+er)\b[^?]*\bbij\W*$"
    r"|\b(ben|had|heb)\b[^?]*\b(iets|wat|dingen|ding)\s+vergeten\W*$",
    re.IGNORECASE,
)
_HEEFT_EEN_ANDER_IDEE = re.compile(
    r"\b(heb|hebben|had|wil|willen|wou)\s+([a-z]+\s+){0,3}?(nog\s+een|nieuw|ander|tweede|volgend)\w*\s+"
    r"([a-z]+\s+)?(idee|plan|initiatief|voorstel)\b",
    re.IGNORECASE,
)
_MAX_WOORDEN_ANDER_IDEE = 12
_ANDER_IDEE = re.compile(
    r"\b(nieuw|ander|tweede|volgend)\w*\s+(\w+\s+)?(idee|plan|initiatief|voorstel)|\bnog\s+een\s+(idee|plan)",
    re.IGNORECASE,
)
_HOE_STAAT_HET = re.compile(
    r"\bhoe\s+(staat|zit|gaat|loopt|ligt|is)\s+(het|'t|t)\b(\s+\w+){0,2}\s+(er\s?mee|er\s?voor|mee)\b"
    r"|\bhoe\s+ver\s+(is|zijn|staat|bent|ben)\b|\b(al|nog)\s+(iets|wat)\s+(bekend|gehoord|nieuws)\b",
    re.IGNORECASE,
)
_MAX_WOORDEN_STATUS = 12
_EN_NU = re.compile(r"\W*(en|wat)\s+nu(\s+(verder|dan))?\W*$", re.IGNORECASE)
# "Intrekken" of an idea, and not of a measure or a permit that the idea is about.
_TREKT_IN = re.compile(
    r"\b(mijn|m'n|ons|onze|dit)\s+(\w+\s+)?(idee|plan|aanvraag|initiatief|voorstel)\s+(\w+\s+){0,3}"
    r"(in\s?te\s?trekken|intrek\w*|terug\s?(te\s?)?trek\w*|annuler\w*)\b"
    r"|(^|[,.;!])\W*((ik|we|wij)\s+)?trek(ken)?\s+(\w+\s+){0,2}"
    r"(idee|plan|aanvraag|initiatief|voorstel|het|dit)\s+(\w+\s+){0,3}(in|terug)\s*[.!]*\s*$"
    r"|^\W*((ik|we|wij)\s+(wil|willen|ga|gaan)\s+)?(het\s+)?(toch\s+)?(maar\s+)?(liever\s+)?intrekken"
    r"(\W*$|\s*[,.;]|\s+(want|omdat)\b)",
    re.IGNORECASE,
)
_MAX_WOORDEN_INTREKKEN = 14
# "Gooi maar weg" sends nothing: it is about what somebody was telling here.
_GOOIT_WEG = re.compile(
    r"^\W*((nee|ja|ok[eé]?|ach|och|dan|nou)\W+)*(gooi|smijt|mik|kieper|flikker)\s+"
    r"((het|alles|dat|die|hem|m|'m|ze|mijn|me|idee|antwoorden|dan|maar|allemaal|gewoon|toch|hele)\s+){0,5}weg\W*$",
    re.IGNORECASE,
)
# After an answer of the vraagbaak: "en online?", "wie doet dat dan?", "noem er eens een paar".
_VRAAGT_DOOR = re.compile(
    r"^\W*((en|maar|of|dus)\s+(?!nu\b|dan\W*$)\w+|noem\b|welke?\b|wie\b|wat\b|waar\w*\b|wanneer\b|hoe\w*\b"
    r"|geldt\b|(sinds|vanaf)\s+wanneer\b|geef\b.*\bvoorbeeld"
    r"|((kan|mag)\s+(het|dat)\s+)?(wat\s+|iets\s+)?(korter|simpeler|eenvoudiger|makkelijker)\b"
    r"|((dat|dit|ik)\s+)?(snap|begrijp)\s+(ik\s+|je\s+)?((dat|dit|het|er)\s+)?(niet|niks|niets)\W*$"
    r"|(kan|mag|moet|is|staat|duurt|kost)\s+(dat|het|dit|die|zoiets|er)\b(?!.*\b(ik|mijn|m'n|we|wij)\b))",
    re.IGNORECASE,
)
_MAX_WOORDEN_VERVOLG, _MAX_WOORDEN_NA_ROUTE = 8, 6
_ONEENS = re.compile(r"^\W*(ik|we|wij)\b.*\bniet\s+mee\s+eens\b", re.IGNORECASE)
_VERGELIJKT = re.compile(
    r"^\W*(en\s+)?(vergelijk\b(?!.*\b(mijn|m'n|ons|onze)\s+(idee|plan))|waarin\s+verschil\w*\b)",
    re.IGNORECASE,
)
# Who handed nothing in asks how it goes in general: there is no idea to look up.
_VRAAGT_REGEL = re.compile(
    r"^\W*(en\s+|maar\s+)?(wie\s+(be)?(slui|slis|paal)\w*\b|hoe\s?lang\s+(duurt|moet|kan)\b"
    r"|vergelijk\b|(wa|wat)['’]?s\s+dat\b|binnen\s+(hoeveel|welke)\b|wanneer\s+hoor\b"
    r"|(welke\s+|online\s+)*werkvorm(en)?\b)",
    re.IGNORECASE,
)
_MAX_WOORDEN_REGEL = 15


# What a part of the dossier answers: "welke werkvormen passen bij mijn project". Without a dossier open
# only who says that it is about a project is an employee.
_EIGEN_PROJECT = (
    r"\b(mijn|m'n|ons|onze|dit|het)\s+(\w+\s+)?(project\w*|traject\w*|opdracht|opgave|dossier|plan|wijkplan"
    r"|visie)\b"
)
_RAAD = (
    r"\b(pas(t|sen|send)\b|kies|kiezen|raad\w*\b.*\baan|aanrad\w*|advies|advise\w*|geschikt\w*|beste|slim\w*"
    r"|gebruik\w*|nodig|inzet\w*|handig\w*)"
)
_RAAD_VOOR_PROJECT = re.compile(
    rf"^(?=.*{_EIGEN_PROJECT})(?=.*{_RAAD})\W*(en\s+|maar\s+|dus\s+|ok[eé]?\s+)?"
    r"(wat|welke?|hoe|kies|advi\w+|raad|geef|kun|kan|help)\b",
    re.IGNORECASE,
)
_RAAD_MIJ = re.compile(
    r"^\W*(en\s+|maar\s+)?(wat|welke?)\b.*\b(raad\w*\s+(je|jij|u)\b.*\baan|zou\s+(je|jij|u)\b.*\b(doen|kiezen)"
    r"|adviseer\w*\s+(je|jij|u)\b)",
    re.IGNORECASE,
)
# "Welk niveau past dan?", after an outcome: it is about what was talked of, and no question of policy.
_RAAD_HIER = re.compile(
    r"^\W*(en\s+|maar\s+|dus\s+|ok[eé]?\s+)?(op\s+|voor\s+)?(welke?|wat\s+voor)\s+(\w+\s+)?"
    r"(\w*niveau|trede|strategie|werkvorm(en)?|kaders|vorm(en)?)\b"
    r"(?=.*\b(pas(t|sen)|kies|kiezen|neem|nemen|hoort|horen|geldt|adviseer|doen|gebruiken?|beste)\b)"
    r"(?=.*\b(dan|hier(bij)?|daar(bij)?|nu|ik|we|wij|mij|ons|dit)\b)[^.,:;]*$",
    re.IGNORECASE,
)
_NOEMT_PROJECT = re.compile(
    r"^(?=.*\b(project\w*|traject\w*|opdracht|opgave|dossier)\b)"
    r".*\b(werkvorm\w*|niveau|participatie\w*|betrek\w*|inwoners|bewoners|planning|raming)\b",
    re.IGNORECASE,
)
_MAX_WOORDEN_RAAD = 16


def _vraagt_om_een_onderdeel(tekst: str, stand: Stand) -> bool:
    """Whether an employee asks what fits the own project."""
    if len(tekst.split()) > _MAX_WOORDEN_RAAD or stand["fase"] not in ("geen", "vraag"):
        return False
    if stand.get("medewerker"):
        hier = stand["fase"] == "geen" and _RAAD_HIER.match(tekst)
        return bool(hier or _RAAD_VOOR_PROJECT.match(tekst) or _RAAD_MIJ.match(tekst))
    if stand["fase"] != "geen" or not _NOEMT_PROJECT.match(tekst):
        return False
    return _RAAD_VOOR_PROJECT.match(tekst) is not None


# Who says to work at the municipality and speaks of involving people, brings no idea of a resident.
_WERKT_BIJ_DE_GEMEENTE = re.compile(
    r"\b(ik\s+werk\s+(zelf\s+)?(bij|voor)\s+(de\s+|een\s+)?gemeente|(wij|we)\s+als\s+gemeente"
    r"|ik\s+ben\s+(een\s+)?\w*medewerk(st)?er\b(?!\s+(van|bij)\s+(?!(de\s+)?gemeente|jullie))"
    r"|(ik\s+ben|als)\s+(een\s+|de\s+)?(\w+\s+)?(projectleid\w+|projectmanager|programmamanager|beleids\w+"
    r"|ambtenaar|gebiedsmanager|wijkmanager|participatie(coach|adviseur)|\w+\s+(bij|van|voor)\s+(de\s+)?gemeente)"
    r"|(mijn|onze|ons)\s+(wethouder|college\s+van))\b"
    r"|\b(inwoners|burgers|bewoners|omwonenden)\b.{0,20}\blaten\s+mee(denken|praten|doen|beslissen)\b",
    re.IGNORECASE,
)
_OVER_BETREKKEN = re.compile(
    r"betrek|participatie|\bmee\s?(denken|praten|doen|beslissen)\b|inspraak|bewonersavond|inloop|\w*visie\b"
    r"|\b(inwoners|bewoners|burgers|omwonenden)\b",
    re.IGNORECASE,
)
_ALS_INWONER = re.compile(
    r"\b(zelf|eigen)\b.*\b(idee|initiatief)\b|\b(mijn|onze|eigen)\s+(straat|buurt|wijk|dorp)\b",
    re.IGNORECASE,
)
_NOEMT_ONDERDEEL = re.compile(
    r"participatieplan|plan van aanpak|planning|werkvorm|niveau|kaders|raming|omgevingsanalyse"
    r"|stakeholder|evaluatie|eindverslag|paragraaf|bewonersavond|bijeenkomst|uitnodiging|draaiboek",
    re.IGNORECASE,
)
_WIL_CHECKLIST = re.compile(r"\bchecklist\b", re.IGNORECASE)
# "Ik ben medewerker, hoe kies ik een werkvorm?" asks, and begins no part.
_VRAAGT_UITLEG = re.compile(
    r"(^|[.,;:!]\s*|\ben\s+)(wat|hoe|welke?|wie|waar\w*|wanneer|hoeveel)\b(?!.*\b(project|traject|plan)\b)",
    re.IGNORECASE,
)
_MAX_WOORDEN_MEDEWERKER = 40


def _begint_als_medewerker(tekst: str, stand: Stand) -> Optional[str]:
    """Where an employee begins, who says to be one: at a part that is named, or at whether to involve
    people. None for anybody else."""
    if stand["fase"] != "geen" or len(tekst.split()) > _MAX_WOORDEN_MEDEWERKER:
        return None
    if not _WERKT_BIJ_DE_GEMEENTE.search(tekst) or _ALS_INWONER.search(tekst):
        return None
    if _WIL_CHECKLIST.search(tekst):
        return "checklist"
    betrekt, onderdeel = _OVER_BETREKKEN.search(tekst), _NOEMT_ONDERDEEL.search(tekst)
    if onderdeel and not betrekt and _VRAAGT_UITLEG.search(tekst):
        return None
    if onderdeel:
        return "dossier_onderdeel"
    return "checklist" if betrekt else None


def _over_wat_hier_staat(tekst: str, stand: Stand) -> Optional[str]:
    """To withdraw it or to throw it away, in so many words; None for anything else."""
    if stand["soort"] == "ja_nee":
        return None
    if len(tekst.split()) <= _MAX_WOORDEN_INTREKKEN and _TREKT_IN.search(tekst):
        return "intrekken"
    voor_inwoner = not (stand.get("medewerker") or stand.get("dossier") or stand.get("heropend"))
    return "gegevens_verwijderen" if voor_inwoner and _GOOIT_WEG.match(tekst) else None


def _zonder_twijfel(tekst: str, stand: Stand) -> Optional[str]:
    """What the words themselves say, whatever the classifier makes of it."""
    if (begint := _begint_als_medewerker(tekst, stand)) is not None:
        return begint
    if stand["fase"] == "vraag" and stand.get("dossier") and _EENMALIGE_CODE.fullmatch(tekst):
        # Also where a name was asked: that is no code.
        return "aanmelden"
    if (wil := _over_wat_hier_staat(tekst, stand)) is not None:
        return wil
    if _vraagt_om_een_onderdeel(tekst, stand):
        return "dossier_onderdeel"
    if _vraagt_naar_bericht(tekst, stand):
        return "kennisvraag"
    return None if stand["fase"] != "geen" else _zonder_twijfel_buiten_een_vraag(tekst, stand)


def _vraagt_naar_bericht(tekst: str, stand: Stand) -> bool:
    """Whether a resident asks who gets in touch with whom, or how long things are kept; an answer to a
    question is no question."""
    if stand.get("medewerker") or stand.get("dossier"):
        return False
    if vraagt_hoe_lang_bewaard(tekst):
        return True
    if not vraagt_wie_contact_opneemt(tekst):
        return False
    return stand["fase"] != "vraag" or is_vraag(tekst)


# As the municipality gives it to who works there: ten of its letters and digits. Nobody types that
# for anything else, and no classifier knows it.
_EENMALIGE_CODE = re.compile(
    r"\s*(?=\D*\d)[2-9A-HJKMNP-TV-Z]{5}[\s-]?[2-9A-HJKMNP-TV-Z]{5}[\s.!]*", re.IGNORECASE
)


_JA_GRAAG = re.compile(
    r"^\W*((ja+|jawel|ok[eé]?|oke|okay|prima|goed|graag|top|is\s+goed|doe(\s+dat)?|doen|maar|hoor|dan|laten\s+we"
    r"|dat|we|gaan|zo)\b[\s,.!]*)+$",
    re.IGNORECASE,
)


_JA_IN_TAAL = re.compile(
    r"^\W*(yes|yeah|yep|sure|ok(ay)?|ja|jawohl|gern[e]?|tak|dobrze|evet|tamam|oui|d['’]accord|s[ií]|claro|vale"
    r"|نعم|أجل|так|добре)\b(\W+(please|bitte|gerne?|prosz[eę]|l[uü]tfen|s['’]il\s+vous\s+pla[iî]t|por\s+favor|merci"
    r"|of\s+course|من\s+فضلك|будь\s+ласка))?\W*$",
    re.IGNORECASE,
)


def _ja_op_wat_is_aangeboden(tekst: str, stand: Stand) -> Optional[str]:
    """What a yes begins, to what was suggested just now."""
    if stand.get("na") == ANDERE_TAAL and _JA_IN_TAAL.match(tekst):
        # They were asked in their own language whether they have an idea.
        return INDIENEN
    if stand.get("vervolg") and stand.get("na") is None and _JA_GRAAG.match(tekst):
        return "dossier_onderdeel"
    return None


_KLOPT_NIET = re.compile(
    r"^\W*((nee|oeps|sorry|oh?|wacht)[\s,.]+)?(de|het|die|dat|mijn|onze)\s+\w+(\s+\w+){0,2}?\s+"
    r"(klopt|kloppen)\s+niet\s*[,.:;]\s*\w",
    re.IGNORECASE,
)


_WAAROM_NIET = re.compile(
    r"^\W*((en|maar|dus|ok[eé]?)[\s,]+)?(waarom|hoezo)\s+((dan|ook)\s+)?(niet|geen|juist)(\s+\w+){0,2}\W*$",
    re.IGNORECASE,
)
_WIL_TOCH = re.compile(
    r"^\W*((nee|maar|ok[eé]?)[\s,]+)?(ik|we|wij)\s+(wil|willen|kies|kiezen)\s+((toch|liever|eigenlijk|voor)\s+)+"
    r"(?!(stop|ophou|terug|hulp|iemand|een\s+mens|bel|praten|opnieuw|weg)\w*)\w+\W*$",
    re.IGNORECASE,
)


def _zonder_twijfel_buiten_een_vraag(tekst: str, stand: Stand) -> Optional[str]:
    woorden = len(tekst.split())
    if _EENMALIGE_CODE.fullmatch(tekst):
        return "aanmelden"
    over_het_idee = woorden <= _MAX_WOORDEN_STATUS and _HOE_STAAT_HET.search(tekst)
    if over_het_idee or (stand.get("ingediend") and _EN_NU.match(tekst)):
        return "status"
    if (gezegd_ja := _ja_op_wat_is_aangeboden(tekst, stand)) is not None:
        return gezegd_ja
    if (
        vraagt := _verbetert(tekst, woorden, stand) or _vraagt_na_iets(tekst, woorden, stand)
    ) is not None:
        return vraagt
    if stand.get("medewerker"):
        return None
    over = _over_wat_is_ingediend(tekst, woorden) if stand.get("ingediend") else None
    return over or _wat_iemand_wil(tekst)


_MAX_WOORDEN_WENS = 25


def _wat_iemand_wil(tekst: str) -> Optional[str]:
    """What the turns of phrase say, where single words point another way; None for anything else."""
    if len(tekst.split()) > _MAX_WOORDEN_WENS:
        return None
    return next(
        (
            intent
            for geldt, intent in (
                (doet_niet_mee, "ontkennen"),
                (werd_slecht_behandeld, "klacht"),
                (wacht_op_bericht, "status"),
                (brengt_een_idee, INDIENEN),
                (wil_alleen_iets_weten, "kennisvraag"),
            )
            if geldt(tekst)
        ),
        None,
    )


def _verbetert(tekst: str, woorden: int, stand: Stand) -> Optional[str]:
    """What an employee says of an answer in the dossier, which is no objection to a decision."""
    if not stand.get("medewerker") or woorden > _MAX_WOORDEN_STATUS:
        return None
    if stand.get("vervolg") and _WAAROM_NIET.match(tekst):
        # Not the yes that it is elsewhere: something came out, and that is asked about.
        return "waarom"
    anders = stand.get("vervolg") and _WIL_TOCH.match(tekst)
    return "wijzigen" if anders or _KLOPT_NIET.match(tekst) else None


def _vraagt_na_iets(tekst: str, woorden: int, stand: Stand) -> Optional[str]:
    """What somebody asks who asks on, or asks how it goes in general."""
    na_een_route = stand.get("na") in ROUTES
    if na_een_route and woorden <= _MAX_WOORDEN_REGEL and _ONEENS.match(tekst):
        return "bezwaar"
    antwoord_ervoor = stand.get("na") == "kennisvraag" or (
        # Who was shown the way and asks on, asks; who tells on is taken at the word.
        na_een_route and woorden <= _MAX_WOORDEN_NA_ROUTE
    )
    vraagt_door = antwoord_ervoor and _VRAAGT_DOOR.match(tekst)
    vraagt_regel = not stand.get("ingediend") and _VRAAGT_REGEL.match(tekst)
    vraagt_regel = vraagt_regel or _VERGELIJKT.match(tekst)
    if (vraagt_door and woorden <= _MAX_WOORDEN_VERVOLG) or (
        vraagt_regel and woorden <= _MAX_WOORDEN_REGEL
    ):
        return "kennisvraag"
    return None


def _over_wat_is_ingediend(tekst: str, woorden: int) -> Optional[str]:
    """What somebody who handed in an idea wants with that, or with another."""
    if woorden <= _MAX_WOORDEN_ANDER_IDEE and _HEEFT_EEN_ANDER_IDEE.search(tekst):
        return INDIENEN
    erbij = _VOEGT_TOE.search(tekst) or (woorden <= _MAX_WOORDEN_STATUS and _MOET_ERBIJ.search(tekst))
    return "wijzigen" if erbij and not _ANDER_IDEE.search(tekst) else None


# --- When an intent is believed while a question is open ------------------------------------------


# "Hoe lang de straat is: de hele Dorpsstraat" begins like a question, "toch iets anders: minder
# verkeer" like a command. Both are answers.
_MEDEDELING = re.compile(r"^[^?]*:\s*\S")

_HEEL_ZEKER = 0.97
"""So sure, that half as many words again are allowed."""


@dataclass(frozen=True)
class Grens:
    """When an intent is believed while a question is open."""

    zekerheid: float
    woorden: int
    vraagvorm: bool = False
    kern: Optional["re.Pattern[str]"] = None
    """Words without which nobody means this: "volgend najaar" is not "volgende vraag"."""
    mededeling: bool = False
    """Whether it may say something after a colon."""

    def geldt(self, tekst: str, zekerheid: float) -> bool:
        """Whether this intent is believed of this sentence."""
        return (
            zekerheid >= self.zekerheid
            and len(tekst.split()) <= self.woorden * (1.5 if zekerheid >= _HEEL_ZEKER else 1)
            and (not self.vraagvorm or (is_vraag(tekst) and not _vertelt_eerst(tekst)))
            and (self.mededeling or not _MEDEDELING.match(tekst))
            and (self.kern is None or self.kern.search(tekst) is not None)
        )


def _kern(patroon: str) -> "re.Pattern[str]":
    return re.compile(patroon, re.IGNORECASE)


# Somebody who asks something needs more words, but then it looks like a question.
_VRAAG = Grens(zekerheid=0.35, woorden=25, vraagvorm=True)
# What belongs to a route is asked in between only by a question; otherwise it is an answer.
_ROUTE = Grens(zekerheid=0.5, woorden=20, vraagvorm=True)
# Courtesies; longer, they belong to a story ("hallo, wij willen ...").
_BELEEFD = Grens(zekerheid=0.6, woorden=6)

GRENZEN: Dict[str, Grens] = {
    "terug": Grens(
        0.4, 10, kern=_kern(r"t[eu]*r+u*g|vo[or]*rig|stap|zonet|daarnet|ging|hiervoor|ervoor|\bback")
    ),
    "overslaan": Grens(
        0.4,
        12,
        kern=_kern(
            r"\bsla|slao|over|skip|vraag|antwoord|n\.?v\.?t|toepassing|\bpas\b|^volgende\b|\bdoor|leeg|next"
            r"|volgende|zeg|niet?\b"
        ),
    ),
    "weet_niet": Grens(
        0.4,
        10,
        kern=_kern(
            r"\bwe+t|weten|kwee|\bwee|\bide+\b|ide[eë]|zicht|gedacht|denken|bekend|joost|duidelijk|beslist"
            r"|\buit\b|zeggen|benul|🤷|overzien|wat\b|tja|dood|idk"
        ),
    ),
    # "We willen weten wat bewoners vinden" is the goal of a project.
    "waarom": Grens(0.4, 14, kern=_kern(r"^(?!\W*(we|wij|ik)\s+(wil|wou)\w*\s+weten\b)")),
    "stoppen": Grens(
        0.45,
        14,
        kern=_kern(
            r"sto*p|later|laat|laten|pauz|genoeg|\bkap|gezien|klaar|keer|morgen|straks|weekend|ophou|\bhou"
            r"|\buit\b|weg|dicht|moe|sluit|einde|tijd|gaan|terug|cancel|annul|bewaar|quit|exit|mooi"
        ),
    ),
    # "Maak alles af" and "een beetje van alles" throw nothing away.
    "opnieuw": Grens(
        0.5,
        16,
        kern=_kern(
            r"opn|over\s?(ni|do)|overn|begin|start|veuren|voren|vanaf|reset|wis|vergeet|weer"
            r"|\bnul\b|vraag 1|weg\b|leeg|schone|nieuw|\bover\b"
        ),
    ),
    "behouden": Grens(0.5, 10),
    "wijzigen": Grens(
        0.4,
        16,
        kern=_kern(
            r"wijzig|verander|\baan\b|aanpas|klopt|kloppen|fout|verkeerd|verbeter|corrig|vraag|antwoord|toevoeg"
            r"|vul|bewerk|herzie|anders|vergeten|rechtzet|overdoen|uit\b|aanvul|bij\b|goed"
        ),
    ),
    "correctie": Grens(
        0.45,
        20,
        kern=_kern(
            r"niet|nie\b|geen|maar|bedoel|moe[ts]|correct|sorry|oeps|verkeerd|fout|klopt|verbeter|ipv|plaats"
            r"|vergis|wordt|toch|ho\b|wacht|maak"
        ),
        mededeling=True,
    ),
    "samenvatting_tonen": Grens(0.5, 14),
    "hervatten": Grens(0.6, 12),
    "versturen": Grens(0.45, 10),
    # About an idea that was handed in, or about oneself.
    "intrekken": Grens(0.5, 15, kern=_kern(r"trek|terug|stop|annule|cancel|niet (meer|door)|af\b")),
    # "Haal de school eruit" is about a list that somebody made; what is about oneself says so.
    "gegevens_verwijderen": Grens(
        0.5,
        18,
        kern=_kern(
            r"^(?=\W*\w+(\W+\w+)?\W*$|.*\b(gegevens|alles|alle|data|mij|mijn|mn|me|m'n|account|avg|privacy"
            r"|antwoorden|berichten|gesprek|persoons\w*|wat\s+ik)\b)"
            r".*(verwijder|wis|weg|delete|vernietig|vergeet|eruit|haal)"
        ),
    ),
    "projectplan": Grens(0.6, 12, kern=_kern(r"pro[jk]e[ck]t\s?plan")),
    # Somebody who wants a person, or is in danger, must not be overheard.
    "mens_spreken": Grens(0.4, 18, mededeling=True, kern=_kern(r"^(?!\W*\w+(ing|heid)\W*$)")),
    # Where a question was not answered, both are asked for in so many words.
    "vraag_doorzetten": Grens(
        0.45,
        18,
        kern=_kern(
            r"\b(zet|stuur|geef|speel|leg|stel)\b.*\b(door|voor|aan)\b|doorzet|doorstu|voorleg|navra|uitzoek"
            r"|adviseur|\bvraag(t)?\b.*\b(aan|iemand|na)\b|vragen\b"
        ),
    ),
    "hulp_vragen": Grens(
        0.5,
        25,
        # "Ik ben projectleider, met een adviseur" says who does the work.
        kern=_kern(
            r"^(?=.*(\b(hulp|help|zoek|graag|vraag|nodig|kan|kun|kunnen|mag|zou|wil|willen|wie)\b|\?|meekijk"
            r"|meedenk|inschakel|betrek|sparren|hulpvraag|steun))"
            r".*(adviseur|team|colle[gc]|meekijk|meedenk|dossier|traject|medewerk|project)"
        ),
    ),
    # What employees ask of their dossier. Their answers share all those words ("de planning is in
    # mei"), so only who asks it in so many words, and shortly, is believed.
    "aanmelden": Grens(0.6, 10, kern=_kern(r"log(g|in|t|\b)|(aan|af)\s?meld|meld\b.*\b(aan|af)|code")),
    "checklist": Grens(0.7, 12, kern=_kern(r"check|participatie|inwoners|bewoners|betrek")),
    "dossier_onderdeel": Grens(
        0.7,
        12,
        kern=_kern(
            r"^\W*(\w+\s+)?(help|maak|schrijf|begin|start|doe|nu|eerst|kies|bepaal|ga|ik wil|wil je"
            r"|k[au]n)\b"
        ),
    ),
    "dossier_openen": Grens(0.7, 10, kern=_kern(r"dossier|projec?kt?|traject")),
    "dossier_status": Grens(0.75, 10, kern=_kern(r"vastgestel|uitgevoerd|status|concept|dossier")),
    "plan_controleren": Grens(0.7, 12, kern=_kern(r"contr?ol|nakij|kijk|check|toets|beoordeel|lees")),
    # "Verslag van elke bijeenkomst op de website" is how it is told, and no command.
    "publiceren": Grens(
        0.7,
        12,
        kern=_kern(
            r"^\W*(\w+\s+){0,2}?(publiceer|publiceren|zet|haal|plaats|trek|maak|wil|k[au]n|mag|moet|graag|is|staat)"
            r"\b.*(kalend|publi|openbaar|online|website|eraf)|^\W*(publiceer|publiceren|depubliceer)|kalender\W*$"
        ),
    ),
    "kanaal_wisselen": Grens(
        0.5,
        14,
        kern=_kern(
            r"(telegram|app\w*|mobiel\w*|telefoon|gsm|laptop|computer|pc|tablet|apparaat|site|signal)\b.*"
            r"\b(verder|door|afmaken|invullen|doen|over|sturen|liever)\b"
            r"|\b(verder|door|ga|kan|kun|mag|wil|switch|wissel|liever|koppel|stuur)\b.*"
            r"\b(telegram|\w*app\w*|mobiel\w*|telefoon|gsm|laptop|computer|pc|tablet|apparaat|site|signal)"
        ),
    ),
    "boos": Grens(0.55, 20, mededeling=True),
    "gevaar": Grens(0.5, 25, mededeling=True),
    "hulp": Grens(0.45, 14),
    # "Spelen" and "ontspanning" are what somebody wants with an idea.
    "buiten_bereik": Grens(0.6, 14, kern=_kern(r"^(?!\W*\w+(en|ing|heid)\W*$)")),
    # "Ben daan" says who somebody is.
    "wie_ben_je": Grens(
        0.45,
        14,
        kern=_kern(
            r"\b(jij|je|u|jullie|ge|gij|wie|wat|robot|computer\w*|mens\w*|bot|chat\w*|ai|echt\w*|samenspraak)\b"
        ),
    ),
    "wie_leest_dit": _VRAAG,
    "kennisvraag": _VRAAG,
    "status": _VRAAG,
    **dict.fromkeys(sorted(ROUTES), _ROUTE),
    "begroeten": _BELEEFD,
    # "Uitrusten" is no way to say goodbye.
    "afscheid": Grens(
        zekerheid=0.6,
        woorden=6,
        kern=_kern(
            r"\b(do+e+i|doe+g|da+g|tot\b|later|houdoe|aju|adi|ciao|bye|groet|gr\b|mvg|hoogacht|fijne?\b|prett?ig"
            r"|welt|trust|slaap|goede?|nacht|vaarwel|mazzel|ballen|ik\s+(ga|moet|ben)|ga\s+ik|er\s?vandoor|offline"
            r"|spreken|zie|ki[je]*k|beste|werk|mooie\s+dag|einde|dank|merci|gaon|beste)|👋"
        ),
    ),
    "bedanken": Grens(zekerheid=0.6, woorden=10),
}

_MISSCHIEN_EEN_IDEE = 0.15
"""Where a code was asked for: from here on it may be an idea, if nothing else is likelier."""
_CIJFER = re.compile(r"\d")

_LEEK_OP_ROUTE = frozenset({"bezwaar", "klacht", "melding"})
"""Only of these an answer is told that it looks like one: the others share their words with ideas."""
_ZEKER_EEN_ROUTE = 0.75
_ZEKER_ANDERE_TAAL = 4
"""So many words: a shorter answer in another language may be a name."""

_VRAAGWOORD = re.compile(
    r"^(en\s+|maar\s+|oh?\s+|h[eé]\s+)?(wat|wie|waar(om|mee|voor|over|heen|aan|in|van|door|bij|naar)?|wanneer|welke?|hoe\w*|waarom|kan|kun(nen|t)?|mag|moet|is|zijn"
    r"|heb|heeft|krijg\w*|wordt?|worden|gaat|komt|bewaart|bewaren|leest|lezen|doet|doen|geldt|telt|betaalt)\b",
    re.IGNORECASE,
)
_VRAAGTEKEN_AAN_EIND = re.compile(r"\?\s*$")


_MIN_WOORDEN_VERTELD = 3
# "Ik heb een vraag. Wie beslist dat?" only asks.
_KONDIGT_AAN = re.compile(
    r"\b(vraag(je)?|vragen|snap\w*|begrijp\w*|weet|wacht|benieuwd|twijfel\w*|eerst|voordat|voor ik"
    r"|even)\b",
    re.IGNORECASE,
)


def _vertelt_eerst(tekst: str) -> bool:
    """Whether something is told before a question is asked: "een moestuin. Wie beslist daarover?"

    Then it is an answer, and the question is answered as well.
    """
    zinnen = re.findall(r"[^.!?\n]+[.!?\n]?", tekst.strip())[:-1]
    return any(
        len(zin.split()) >= _MIN_WOORDEN_VERTELD
        and not zin.endswith("?")
        and _KONDIGT_AAN.search(zin) is None
        for zin in zinnen
    )


# In a question the verb comes second; in "hoe het plein eruit gaat zien" it comes last.
_VRAAGZIN = re.compile(
    r"^\W*(en\s+|maar\s+|oh?\s+)?((wat|wie|waar\w*|wanneer|waarom|hoe|hoe(veel|lang|vaak|ver|groot)(\s+\w+)?"
    r"|welke?\s+\w+|wat\s+voor(\s+\w+)?)\s+)?"
    r"(is|zijn|was|ben|bent|kan|k[au]n\w*|mag|mogen|moet\w*|wordt?|worden|heb\w*|heeft|doet?|doen|ga|gaat|gaan"
    r"|kom|komt|staat?|geldt|gelden|telt|hoort|horen|bedoel\w*|beteken\w*|kost\w*|duurt|zit|zal|zou\w*|vind\w*"
    r"|weet|beslist|bepaalt|leest|krijg\w*|maak\w*|schrijf|regel\w*|werkt|noem\w*|raad|vraag)\b",
    re.IGNORECASE,
)


# Beside a question they answer: "hoezo? ik doe het alleen". Who says something of the question or to
# us ("dat gaat u niks aan") does not, nor who answers a question of their own.
_GEEN_ANTWOORD_ERNA = re.compile(
    r"\b(u|uw|jullie|vraag(je)?|vragen|snap\w*|begrijp\w*|niks\s+aan)\b|^\W*(omdat|want|daarom)\b",
    re.IGNORECASE,
)
_MIN_WOORDEN_ERNA = 3
_KAN_OOK_ANTWOORDEN = frozenset(
    {*ROUTES, "waarom", "kennisvraag", "wie_leest_dit", "status", "hulp", "buiten_bereik", "wie_ben_je"}
)


def _antwoordt_erna(tekst: str) -> bool:
    """Whether something is answered after a question: "wie betaalt dat? ik gok 3000"."""
    vraag, teken, erna = tekst.strip().partition("?")
    if not teken or not vraag.strip() or "?" in erna:
        return False
    return len(erna.split()) >= _MIN_WOORDEN_ERNA and _GEEN_ANTWOORD_ERNA.search(erna) is None


def _is_bijzin(tekst: str) -> bool:
    """Whether this begins like a question, and is part of a sentence: its verb comes later."""
    return (
        _VRAAGTEKEN_AAN_EIND.search(tekst) is None
        and _VRAAGWOORD.match(tekst) is not None
        and _VRAAGZIN.match(tekst) is None
    )


def is_vraag(tekst: str) -> bool:
    """Whether this has the shape of a question."""
    if _VRAAGTEKEN_AAN_EIND.search(tekst):
        return True
    return bool(_VRAAGWOORD.match(tekst)) and not _MEDEDELING.match(tekst)


# --- What speaks for itself -----------------------------------------------------------------------

_JA_NEE = ("bevestigen", "ontkennen")
_MAX_WOORDEN_JA_NEE = 10
_ALS_JA_NEE = {"ja": "bevestigen", "nee": "ontkennen"}
_JA_TEKENS = frozenset("👍✅👌✔🆗💯🙆☑")
_NEE_TEKENS = frozenset("👎❌🙅✖🚫⛔✗")
# A tint of the skin, whether it is shown in colour, and what joins signs into one.
_BIJTEKENS = re.compile(r"[\U0001F3FB-\U0001F3FF\uFE0E\uFE0F\u200D♀♂\s]")


_ONTKENNING = re.compile(
    r"\b(niet|nie|niks|niets|geen|gien|gin|ne+[ehjn]?|neu\w?|na+h|nooit|nope\w*|nei|no|onjuist|fout|oneens|tegen"
    r"|weiger|amper|nauwelijks)\b|\b(van\s?af|bedank|pas) (voor|ik)\b|\bvan\s?af$",
    re.IGNORECASE,
)
_TOCH_JA = re.compile(
    r"\b(waarom|hoezo) (ook )?niet\b|\bgeen (bezwaar|probleem|punt|twijfel)\b|\bniks (op|mis)\b",
    re.IGNORECASE,
)


def _ontkent(tekst: str) -> bool:
    """Whether this says no by its words."""
    return _ONTKENNING.search(tekst) is not None and _TOCH_JA.search(tekst) is None


def _teken(tekst: str) -> Optional[str]:
    """Yes or no by a sign alone."""
    tekens = set(_BIJTEKENS.sub("", tekst))
    if tekens and tekens <= _JA_TEKENS:
        return "bevestigen"
    if tekens and tekens <= _NEE_TEKENS:
        return "ontkennen"
    return None


# Commands that count beside a yes or no, if the classifier thinks so too and one of these words says
# it: "nee, ga maar terug" goes back, "ach, laat maar zitten" is only a no.
_OPDRACHT_BIJ_JA_NEE: Dict[str, "re.Pattern[str]"] = {
    "terug": _kern(r"t[eu]*r+ug\b|vo[or]*rige"),
    "overslaan": _kern(r"\bsla\b|overslaan|skip|volgende vraag"),
    "stoppen": _kern(
        r"\bstop\w*|pauz|\b(morgen|straks|later) (weer|verder|terug)|ophou|afsluit|annule"
    ),
    "opnieuw": _kern(r"opnieuw|overnieuw|van voren|wis\b"),
    "wijzigen": _kern(r"wijzig|verander|aanpas|aan te passen|vorige"),
    "correctie": _kern(r"\bmaar\b|bedoel|in plaats|\bipv\b"),
    "behouden": _kern(r"\bzo\b|\bstaan\b|behoud"),
    "samenvatting_tonen": _kern(r"samenvatting|overzicht|nalezen|teruglezen"),
    "versturen": _kern(r"verstuur|verzend|dien\b.*\bin\b|indienen"),
    "intrekken": _kern(r"trek|intrekken"),
    "gegevens_verwijderen": _kern(r"verwijder|wissen|vernietig|delete"),
    "waarom": _kern(r"\b(waarom|hoezo|waarvoor)\b(?! (ook )?niet\b)"),
    "mens_spreken": _kern(r"\b(bel|bellen|gebeld|mens|iemand|persoon|medewerker|spreken|praten)\b"),
    "boos": _kern(r""),
    "wie_leest_dit": _kern(r"\bwie\b"),
}
_ZEKER_EEN_OPDRACHT = 0.5


def _ja_of_nee(tekst: str, kansen: Kansen, stand: Stand) -> Optional[str]:
    """Yes or no by its words or a sign, where that is asked."""
    gezegd = _ALS_JA_NEE.get(stand.get("oordeel") or "")
    if gezegd is not None and not _toch_een_opdracht(tekst, kansen):
        return gezegd
    return _teken(tekst) if _vraagt_ja_of_nee(stand) else None


def _toch_een_opdracht(tekst: str, kansen: Kansen) -> bool:
    """Whether a yes or no has a command with it that counts more."""
    eerste = max(sorted(kansen), key=lambda intent: kansen[intent], default=ANTWOORD)
    woord = _OPDRACHT_BIJ_JA_NEE.get(eerste)
    return (
        woord is not None
        and kansen[eerste] >= _ZEKER_EEN_OPDRACHT
        and GRENZEN[eerste].geldt(tekst, kansen[eerste])
        and woord.search(tekst) is not None
    )


# --- The decision ---------------------------------------------------------------------------------

DREMPEL = 0.25
"""Without an open question: less sure than this is not understood."""
_DREMPEL_WARTAAL = 0.6

_EERDER_GEVAAR, _TOCH_GEVAAR = 0.2, 0.35

KIESBAAR = frozenset({INDIENEN, *ROUTES, "status"})
"""Where a wrong way costs the person most, so that asking is worth it."""
TWIJFELMARGE = 0.2
_TWIJFEL_SAMEN = 0.5
# "Een tiny house op mijn grond en een moestuin voor de hele buurt": two things, one of them an idea.
_OOK_VOOR_DE_BUURT = re.compile(
    r"\ben\s+(ook\s+)?(een|n|'n)\s+\w+(\s+\w+)?\s+(voor|met)\s+(de|het|onze|ons)\s+(hele\s+)?(buurt|wijk|straat|dorp"
    r"|buren|bewoners)\b",
    re.IGNORECASE,
)


def beslis(
    tekst: str,
    kansen: Kansen,
    stand: Stand,
    taal: Optional[Taal] = None,
    *,
    wartaal: bool = False,
) -> Besluit:
    """What the message counts as. `wartaal`: none of its words is known."""
    fase = stand["fase"]
    if (besluit := _in_gevaar(tekst, stand, taal)) is not None:
        return besluit
    gezegd = _ja_of_nee(tekst, kansen, stand) or _zonder_twijfel(tekst, stand)
    if gezegd is None and stand.get("past"):
        # "Heel groot" thanks nobody where it is one of the choices.
        gezegd = ANTWOORD
    if gezegd is not None:
        return Besluit(gezegd, 1.0)
    if taal is not None and (fase != "vraag" or taal.woorden >= _ZEKER_ANDERE_TAAL):
        if fase == "vraag" and not _VRAAGTEKEN_AAN_EIND.search(tekst):
            return Besluit(ANTWOORD, 1.0, leek_op=ANDERE_TAAL, taal=taal.code)
        return Besluit(ANDERE_TAAL, 1.0, taal=taal.code)
    gewogen = weeg(tekst, kansen, stand)
    eerste, *rest = sorted(gewogen, key=lambda intent: -gewogen[intent])
    if fase == "geen":
        besluit = _zonder_vraag(tekst, eerste, rest, gewogen, _DREMPEL_WARTAAL if wartaal else DREMPEL)
        corrigeert = besluit.intent == "correctie" and not stand.get("medewerker")
        if corrigeert and stand.get("ingediend"):
            # Nothing is being asked, so it can only correct what was handed in.
            besluit = replace(besluit, intent="wijzigen")
        return _met_zorg(besluit) if is_zorgelijk(tekst) else besluit
    return _bij_een_vraag(tekst, eerste, kansen, gewogen, stand)


_MAX_WOORDEN_GEVAAR = 20
"""While a question is open, who writes more tells something."""


def _in_gevaar(tekst: str, stand: Stand, taal: Optional[Taal]) -> Optional[Besluit]:
    """Danger by its words alone, and in which language it is said; None without those."""
    if stand["fase"] == "vraag" and len(tekst.split()) > _MAX_WOORDEN_GEVAAR:
        return None
    if klinkt_gevaarlijk(tekst):
        return Besluit("gevaar", 1.0, taal=None if taal is None else taal.code)
    code = gevaar_in_taal(
        tekst, None if taal is None else taal.code, ook_losse_woorden=stand["fase"] != "vraag"
    )
    return None if code is None else Besluit("gevaar", 1.0, taal=code)


_WIJST_DE_WEG = frozenset(
    {*ROUTES, TWIJFEL, "boos", "hulp", "hervatten", "mens_spreken", "kennisvraag"}
)


def _met_zorg(besluit: Besluit) -> Besluit:
    """The same, of somebody who may be in danger: with the numbers to call beside it, or only those."""
    if besluit.intent in _WIJST_DE_WEG:
        return replace(besluit, leek_op="gevaar")
    return replace(besluit, intent="gevaar", kandidaten=())


_ALS_VRAAG_OM_IETS = frozenset({"melding", "kennisvraag", "meepraten", "status"})
_ALS_MENING = frozenset({"buiten_bereik", "kennisvraag", "status", "hulp", "meepraten"})
_ALS_TEGENSTAND = frozenset(
    {"bouwplan", "melding", "meepraten", "ontkennen", "boos", "klacht", INDIENEN}
)


def _keuze_bij(tekst: str, eerste: str) -> Optional[Tuple[str, str]]:
    """Between which two the person chooses, whatever the classifier makes of single words.

    Who asks for something new may want to make it, and who is against something may still be able to
    object, or to join in talking about it.
    """
    if eerste in _ALS_VRAAG_OM_IETS and vraagt_om_iets_nieuws(tekst):
        return (INDIENEN, "melding")
    if eerste in _ALS_MENING and vraagt_wat_we_ervan_vinden(tekst):
        return (INDIENEN, "kennisvraag")
    if eerste in _ALS_TEGENSTAND and is_ergens_tegen(tekst):
        return ("bezwaar", "meepraten")
    return None


def _zonder_vraag(
    tekst: str, eerste: str, rest: List[str], gewogen: Dict[str, float], drempel: float
) -> Besluit:
    zekerheid = gewogen[eerste]
    if eerste == "bouwplan" and _OOK_VOOR_DE_BUURT.search(tekst):
        return Besluit(TWIJFEL, zekerheid, gewogen, kandidaten=(INDIENEN, eerste))
    if (keuze := _keuze_bij(tekst, eerste)) is not None:
        return Besluit(TWIJFEL, zekerheid, gewogen, kandidaten=keuze)
    if eerste in KIESBAAR and rest:
        tweede = rest[0]
        twee = gewogen[tweede]
        if tweede in KIESBAAR and zekerheid - twee < TWIJFELMARGE and zekerheid + twee > _TWIJFEL_SAMEN:
            return Besluit(TWIJFEL, zekerheid + twee, gewogen, kandidaten=(eerste, tweede))
    gevaar = gewogen.get("gevaar", 0.0)
    if gevaar >= (_EERDER_GEVAAR if eerste == "gevaar" else _TOCH_GEVAAR):
        # Better a needless 112 than somebody in danger who is not understood.
        return Besluit("gevaar", gevaar, gewogen)
    if eerste == ANTWOORD or zekerheid < drempel:
        return Besluit(TERUGVAL, zekerheid, gewogen)
    return Besluit(eerste, zekerheid, gewogen)


def _bij_een_vraag(
    tekst: str, eerste: str, kansen: Kansen, gewogen: Dict[str, float], stand: Stand
) -> Besluit:
    zekerheid = gewogen[eerste]
    grens = GRENZEN.get(eerste)
    if _begint_iets_nieuws(tekst, kansen, stand):
        return Besluit(INDIENEN, kansen[INDIENEN], gewogen)
    if eerste in _JA_NEE:
        geldt = len(tekst.split()) <= _MAX_WOORDEN_JA_NEE and _vraagt_ja_of_nee(stand)
    else:
        geldt = grens is not None and grens.geldt(tekst, zekerheid)
    if stand["soort"] in ("open", "contact") and eerste in _KAN_OOK_ANTWOORDEN:
        geldt = geldt and not _antwoordt_erna(tekst)
    # Asked what is open, an employee says "welke onderwerpen op de agenda komen", and asks nothing.
    bijzin = stand.get("dossier") and stand["soort"] == "open" and _is_bijzin(tekst)
    if stand.get("dossier") and stand["soort"] == "open":
        geldt = geldt and is_als_opdracht_gezegd(eerste, tekst)
    if geldt and not (bijzin and grens is not None and grens.vraagvorm):
        return Besluit(eerste, zekerheid, gewogen)
    return Besluit(
        ANTWOORD, gewogen.get(ANTWOORD, 0.0), gewogen, leek_op=_leek_op(eerste, kansen, gewogen, stand)
    )


def _begint_iets_nieuws(tekst: str, kansen: Kansen, stand: Stand) -> bool:
    """Whether this is an idea where a code was asked for; with a digit it may be that code."""
    if stand["soort"] not in _VRAAGT_EEN_CODE or _CIJFER.search(tekst):
        return False
    # "Nee, een nieuw idee" is a "nee" for the largest part.
    over = {intent: kans for intent, kans in kansen.items() if intent not in (*_JA_NEE, ANTWOORD)}
    kans = over.get(INDIENEN, 0.0)
    return kans >= _MISSCHIEN_EEN_IDEE and kans == max(over.values())


def _leek_op(eerste: str, kansen: Kansen, gewogen: Dict[str, float], stand: Stand) -> Optional[str]:
    """What else an answer may have been, if the classifier was sure of it."""
    # Asked who they are, somebody who tells a building plan begins with that, as without a question.
    routes = ROUTES if stand["soort"] == "contact" else _LEEK_OP_ROUTE
    route = max(sorted(routes), key=lambda intent: kansen.get(intent, 0.0))
    if kansen.get(route, 0.0) >= _ZEKER_EEN_ROUTE:
        return route
    grens = GRENZEN.get(eerste)
    if grens is None or eerste in ROUTES or gewogen[eerste] < grens.zekerheid:
        return None
    # The classifier was sure, and only the length or shape spoke against it.
    return eerste


def _vraagt_ja_of_nee(stand: Stand) -> bool:
    return stand["fase"] != "vraag" or stand["soort"] == "ja_nee"
