"""Whether a message tells an idea, or only that there is one."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import Indel

from acties.vragenlijst.herkennen.basis import Herkenner, Verhaal
from acties.vragenlijst.herkennen.contact import contact_in
from acties.vragenlijst.herkennen.signalen import namen_van
from kennisbank.schema.herkenning import HerkenVerhaal

# Words with which people say that they have an idea, without saying which.
_LEEG = frozenset(
    "aan aandragen aandienen aangeven aanmelden aanmelding aanvragen aanvraag achter actie af al"
    " alle alleen als alvast ander andere anders arg avond bedacht bedenken begin beginnen bent"
    " burger burgers burgerinitiatief burgeridee burgerinitiatieven medewerker ambtenaar collega"
    " bewoner bewoners bewonersinitiatief bewonersidee bij bijdragen bijzonder brainwave buurman"
    " buurt buurtgenoten buurtidee buurtinitiatief buurtje buurtproject buurvrouw chat contact daar"
    " dag dan dat de deelnemen delen denk denken deze dien dienen dingen dit doe doen doorgeven dorp"
    " dorpen dorpje dorpsgenoten droppen dus een eens eentje eerste eigen eigenlijk en er ergens"
    " eruit even fantastisch ff formulier gaan gaat gave geef gehoord gemeente gemeenschap geven"
    " gewoon goed goede goedemiddag goedemorgen goedenavond goeie graag ha haar hallo handig heb"
    " hebben heeft heel hele hem her het hey hi hier hoe hoi hoor hulp iemand iets idde idee ideeen"
    " ideeën ideetje ideetjes in inbrengen indienen ingediend initiatief initiatiefje initiatiefnemer"
    " initiatieven inleveren inwoner inwoners inwonersidee inwonersinitiatief ingeven is ja jaar je"
    " jij jou jullie kan kans kern klein kleine komen komt kun kunnen kunt kwijt kwil kwijtraken"
    " leefbaarheid leuk leuke leuks lopen loop man me mee meedenken melden men mensen met mij mijn"
    " misschien moet moeten mogelijk mogen mooi mooie moois morgen na naar natuurlijk nemen nieuw"
    " nieuwe niet nog nou nu of om omgeving onder ons onze ook op opgeven opsturen over paar plaats"
    " plan plannen plannetje praten project projectje rond samen sinds snel soort spreken stad start"
    " starten straat straatje straks stuk stukje stuur sturen super te tegen terecht tijd tijdje toch"
    " toe toevallig u uit uitgedacht uitgewerkt uitleggen uitvoeren uw van vandaag vanuit veel verder"
    " vertellen via voor voorleggen voorstel voorstellen vraag vragen vriend vroeg waar"
    " waarschijnlijk wat we weet weg wel weten wie wij wijk wijkje wil wilde wilden willen wonen woon"
    " worden wordt wou wouden zat ze zegt zei zelf zeggen zijn zin zit zo zoals zou zouden zich aub"
    " svp alstublieft bedankt dank gr groet groeten geacht geachte beste mvg vriendelijke heer"
    " mevrouw bestuur plek ding iedereen ie ik k n m t s dr d werkt werken gebeurt gebeuren precies"
    " informatie info uitleg beslist bepaalt duurt procedure hierzo erover maar eerst"
    " voordat lang zoiets"
    # The same words as people in the east and north say them.
    " veur veurstel veuls buurte buurtie straot stroat straote stroate dörp darp dorpie wieke mien"
    " wulle wol geern graog efkes effies effen wark hebt hef meugen meug kunt könt neie neis goej"
    " goeden".split()
)
_WOORD = re.compile(r"[^\W\d_]+")
_MIN_LETTERS = 4
_MIN_LETTERS_TYPFOUT = 5
"""In a shorter word a typing error easily makes another word."""
_WIL = re.compile(
    r"\b(?:wil(?:len|de|den)?|wouden|zou(?:den)?|idee|plan|voorstel|initiatief|graag)\b", re.IGNORECASE
)
_WOORDEN_VERHAAL = 12
_WOONT_IN = re.compile(
    r"\b(?:ik|wij|we)\s+(?:woon|wonen|kom|komen)\s+(?:in|uit|buiten)\s+\w+", re.IGNORECASE
)
# "De lamp doet het niet, maar ik heb ook een idee": which idea, comes yet.
_OOK_EEN_IDEE = re.compile(
    r"^.+[,.;!]\s*(?:en|maar|mar|moar|oh)?\s*(?:ik|we|wij)\s+heb(?:ben)?\s+(?:trouwens\s+)?ook\s+(?:nog\s+)?(?:een|'?n|un)\s+"
    r"(?:\w+\s+)?(?:idee|plan|initiatief|voorstel)\s*[.!]*$",
    re.IGNORECASE | re.DOTALL,
)
_IETS_MIS = re.compile(
    r"\ber\s+(?:ligt|liggen|staat|staan|zit|zitten|zwerft|drijft|hangt|hangen|loopt|lopen)\b|\bkapot\b|\bstuk\b|\boverlast\b|\bstink\w*"
    r"|\bdoe\w*\s+\w+\s+ni[ex]t?\b|\bte\s+hard\b|\bgevaarlijk\b|\bvies\b",
    re.IGNORECASE,
)
_MAX_WOORDEN_MIS = 10
_DOET_IETS = re.compile(
    r"\b(?:wij|we|samen|zelf|met\s+(?:de|het|mijn|onze)|maken|maak|bouwen|planten|opknappen|beginnen|organiseren"
    r"|komen|kunnen|mooi|leuk|nieuwe?)\b",
    re.IGNORECASE,
)


class Verhaalherkenner(Herkenner[HerkenVerhaal]):
    """The whole message, to the letter."""

    soort = "verhaal"

    def vind(self, herkenning: HerkenVerhaal, verhaal: Verhaal) -> str | None:
        return verhaal.origineel.strip() if heeft_inhoud(verhaal) else None


def heeft_inhoud(verhaal: Verhaal) -> bool:
    """Whether this says more than "ik heb een idee voor de buurt", or who somebody is."""
    return zegt_iets(_zonder_namen(verhaal))


def zegt_iets(tekst: str, letters: int = _MIN_LETTERS) -> bool:
    """The same of words by themselves, whoever's names may stand in them; `letters` is how many a word
    must have to say anything."""
    return any(
        len(woord) >= letters and not _zegt_niets(woord) for woord in _WOORD.findall(tekst.casefold())
    )


@lru_cache(maxsize=4096)
def _zegt_niets(woord: str) -> bool:
    """Whether this is one of the empty words, also with a letter too few, too many or swapped.

    Another letter makes another word: "dieren" is not "dienen", "plein" not "klein".
    """
    if woord in _LEEG:
        return True
    if len(woord) < _MIN_LETTERS_TYPFOUT:
        return False
    return any(
        leeg[0] == woord[0]
        and (Indel.distance(leeg, woord, score_cutoff=1) <= 1 or sorted(leeg) == sorted(woord))
        for leeg in _LEEG
        if len(leeg) >= _MIN_LETTERS_TYPFOUT
    )


_STUURDE_HIERHEEN = re.compile(
    r"\b(?:zei|zegt|zeiden|vertelde|verwees|stuurde|wees)\b.*\b(?:hier|hierheen|bij\s+(?:u|jullie))\b",
    re.IGNORECASE,
)


def zegt_wie_hierheen_stuurde(tekst: str) -> bool:
    """Whether this says who sent somebody here: no one with whom they talked about the idea."""
    return _STUURDE_HIERHEEN.search(tekst) is not None


def noemt_ook_een_idee(tekst: str) -> bool:
    """Whether something else is told first, and then that there is an idea as well, not which."""
    return _OOK_EEN_IDEE.match(tekst.strip()) is not None


def zegt_alleen_wat_mis_is(tekst: str) -> bool:
    """Whether this says in a few words what is wrong, and nothing of what somebody would do about it.

    Who tells more, such as for whom it is bad, is not made to tell that twice.
    """
    if len(tekst.split()) > _MAX_WOORDEN_MIS:
        return False
    return bool(_IETS_MIS.search(tekst)) and not _WIL.search(tekst) and not _DOET_IETS.search(tekst)


def vertelt(verhaal: Verhaal) -> bool:
    """Whether somebody tells an idea here, where something else was asked."""
    if not heeft_inhoud(verhaal):
        return False
    rest = _zonder_namen(verhaal)
    return _WIL.search(rest) is not None or len(rest.split()) >= _WOORDEN_VERHAAL


def _zonder_namen(verhaal: Verhaal) -> str:
    """The text without who tells it, and without the names of places and organisations."""
    tekst = list(verhaal.tekst)
    for begin, eind in contact_in(verhaal).plekken:
        tekst[begin:eind] = " " * (eind - begin)
    rest = _WOONT_IN.sub(" ", "".join(tekst))
    namen = (naam for kern in verhaal.gemeente.kernen for naam in (kern.naam, *kern.synoniemen))
    for naam in (*namen, *namen_van(verhaal.gemeente)):
        rest = re.sub(rf"(?<!\w){re.escape(naam)}(?!\w)", " ", rest, flags=re.IGNORECASE)
    return rest
