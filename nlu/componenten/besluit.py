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
from dataclasses import replace
from typing import Dict, List, Optional, Tuple

from componenten.bedoelingen import (
    ANDERE_TAAL,
    ANTWOORD,
    INDIENEN,
    JA_NEE,
    ROUTES,
    TERUGVAL,
    TWIJFEL,
    Besluit,
    Kansen,
    Stand,
)
from componenten.gevaar import is_zorgelijk
from componenten.gevaar_eerst import in_gevaar, met_zorg
from componenten.grenzen import GRENZEN
from componenten.inwoner_of_medewerker import bij_een_inwoner, keuze_voor_een_inwoner
from componenten.ja_of_nee import ja_of_nee, vraagt_ja_of_nee
from componenten.mensen import noemt_alleen_mensen
from componenten.opdrachtvormen import is_als_opdracht_gezegd
from componenten.taal import Taal
from componenten.vraagvorm import antwoordt_erna, eindigt_als_vraag, is_bijzin, is_vraag
from componenten.vrije_vraag import bij_een_vrije_vraag
from componenten.weging import weeg
from componenten.wensen import is_ergens_tegen, vraagt_om_iets_nieuws, vraagt_wat_we_ervan_vinden
from componenten.zonder_twijfel import zonder_twijfel

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
_MISSCHIEN_EEN_IDEE = 0.15
"""Where a code was asked for: from here on it may be an idea, if nothing else is likelier."""
_CIJFER = re.compile(r"\d")

_LEEK_OP_ROUTE = frozenset({"bezwaar", "klacht", "melding"})
"""Only of these an answer is told that it looks like one: the others share their words with ideas."""
_ZEKER_EEN_ROUTE = 0.75
_ZEKER_ANDERE_TAAL = 4
"""So many words: a shorter answer in another language may be a name."""
_MAX_WOORDEN_JA_NEE = 10
_DREMPEL_JA_NEE = 0.15
"""What the classifier itself has to think of it where yes or no is asked, else it is asked again."""
_VRAAGT_EEN_CODE = frozenset({"kenmerk"})
"""Kinds of questions to which an idea is no answer: who tells one is not looking for an old one."""
_KAN_OOK_ANTWOORDEN = frozenset(
    {*ROUTES, "waarom", "kennisvraag", "wie_leest_dit", "status", "hulp", "buiten_bereik", "wie_ben_je"}
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
    if (besluit := in_gevaar(tekst, stand, taal)) is not None:
        return besluit
    vrij = bij_een_vrije_vraag(tekst) if stand.get("vrij") else None
    gezegd = vrij or ja_of_nee(tekst, kansen, stand) or zonder_twijfel(tekst, stand)
    if gezegd is None and stand.get("past"):
        # "Heel groot" thanks nobody where it is one of the choices.
        gezegd = ANTWOORD
    if gezegd is not None:
        return Besluit(gezegd, 1.0)
    if taal is not None and (fase != "vraag" or taal.woorden >= _ZEKER_ANDERE_TAAL):
        if fase == "vraag" and not eindigt_als_vraag(tekst):
            return Besluit(ANTWOORD, 1.0, leek_op=ANDERE_TAAL, taal=taal.code)
        return Besluit(ANDERE_TAAL, 1.0, taal=taal.code)
    gewogen = weeg(tekst, kansen, stand)
    eerste, *rest = sorted(gewogen, key=lambda intent: -gewogen[intent])
    if fase == "geen":
        drempel = _DREMPEL_WARTAAL if wartaal else DREMPEL
        besluit = _van_wie(tekst, _zonder_vraag(tekst, eerste, rest, gewogen, drempel), stand)
        corrigeert = besluit.intent == "correctie" and not stand.get("medewerker")
        if corrigeert and stand.get("ingediend"):
            # Nothing is being asked, so it can only correct what was handed in.
            besluit = replace(besluit, intent="wijzigen")
        return met_zorg(besluit) if is_zorgelijk(tekst) else besluit
    return _bij_een_vraag(tekst, eerste, kansen, gewogen, stand, wartaal=wartaal)


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


def _van_wie(tekst: str, besluit: Besluit, stand: Stand) -> Besluit:
    """The same; or doubt, of what may come from a resident and only an employee does here."""
    keuze = keuze_voor_een_inwoner(tekst, besluit.intent, stand)
    if keuze is None:
        return besluit
    if len(keuze) == 1:
        return replace(besluit, intent=keuze[0])
    return replace(besluit, intent=TWIJFEL, kandidaten=keuze)


def _bij_een_vraag(
    tekst: str,
    eerste: str,
    kansen: Kansen,
    gewogen: Dict[str, float],
    stand: Stand,
    *,
    wartaal: bool,
) -> Besluit:
    zekerheid = gewogen[eerste]
    grens = GRENZEN.get(eerste)
    if _begint_iets_nieuws(tekst, kansen, stand):
        return Besluit(INDIENEN, kansen[INDIENEN], gewogen)
    if eerste in JA_NEE:
        kort = len(tekst.split()) <= _MAX_WOORDEN_JA_NEE
        # Of words that it never saw, the classifier only guesses: "opkomstbevordering" is no yes.
        geldt = (
            kort
            and vraagt_ja_of_nee(stand)
            and kansen.get(eerste, 0.0) >= _DREMPEL_JA_NEE
            and not wartaal
        )
    else:
        geldt = grens is not None and grens.geldt(tekst, zekerheid)
    if stand["soort"] in ("open", "contact") and eerste in _KAN_OOK_ANTWOORDEN:
        geldt = geldt and not antwoordt_erna(tekst)
    # Asked what is open, an employee says "welke onderwerpen op de agenda komen", and asks nothing.
    bijzin = stand.get("dossier") and stand["soort"] == "open" and is_bijzin(tekst)
    if stand.get("dossier") and stand["soort"] == "open":
        geldt = geldt and is_als_opdracht_gezegd(eerste, tekst)
    if geldt and not (bijzin and grens is not None and grens.vraagvorm):
        return Besluit(bij_een_inwoner(tekst, eerste, stand) or eerste, zekerheid, gewogen)
    if noemt_alleen_mensen(tekst):
        # Neighbours are named in many a complaint, and are who somebody does it with.
        return Besluit(ANTWOORD, gewogen.get(ANTWOORD, 0.0), gewogen)
    leek_op = _weg_bij_het_idee(tekst, kansen, stand) or _leek_op(eerste, kansen, gewogen, stand)
    return Besluit(ANTWOORD, gewogen.get(ANTWOORD, 0.0), gewogen, leek_op=leek_op)


_ZEKER_GEEN_IDEE = 0.6
"""So sure without a question, that where the idea is asked the person is asked as well."""


def _weg_bij_het_idee(tekst: str, kansen: Kansen, stand: Stand) -> Optional[str]:
    """Where somebody may have to go with what they tell as their idea; None elsewhere, and in doubt."""
    if not stand.get("verhaal") or is_vraag(tekst):
        return None
    gewogen = weeg(tekst, kansen, {**stand, "fase": "geen"})
    eerste, *rest = sorted(gewogen, key=lambda intent: -gewogen[intent])
    besluit = _zonder_vraag(tekst, eerste, rest, gewogen, _ZEKER_GEEN_IDEE)
    # Between two ways that are no idea, it is the likelier one.
    wegen = [weg for weg in (besluit.kandidaten or (besluit.intent,)) if weg in ROUTES]
    return wegen[0] if wegen and INDIENEN not in besluit.kandidaten else None


def _begint_iets_nieuws(tekst: str, kansen: Kansen, stand: Stand) -> bool:
    """Whether this is an idea where a code was asked for; with a digit it may be that code."""
    if stand["soort"] not in _VRAAGT_EEN_CODE or _CIJFER.search(tekst):
        return False
    # "Nee, een nieuw idee" is a "nee" for the largest part.
    over = {intent: kans for intent, kans in kansen.items() if intent not in (*JA_NEE, ANTWOORD)}
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
