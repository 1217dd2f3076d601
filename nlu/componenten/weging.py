"""How likely each meaning is here: the classifier doesn't know where in the conversation we are."""

from __future__ import annotations

from typing import Dict, Mapping

from componenten.bedoelingen import ANTWOORD, INDIENEN, JA_NEE, ROUTES, Kansen, Stand
from componenten.gevaar import gaat_erover, is_voorbij, kan_gevaar_zijn, maakt_iets_af, noemt_gevaar
from componenten.ja_of_nee import ontkent
from componenten.mensen import noemt_alleen_mensen
from componenten.uitgesloten import verleg
from componenten.voorbij import iemand_in_nood
from componenten.vraagvorm import is_vraag
from componenten.woordgroepen import groepen_in

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
# By how much the place in the conversation, or the words, make something likelier than the classifier
# thinks; chosen by cross-validation on the examples. Most people come with an idea.
_IDEE_LIGT_VOOR_DE_HAND = 1.5
_GEVAAR_ZOU_KUNNEN, _GAAT_OVER_GEVAAR, _DING_STUK = 8.0, 0.3, 0.3
_GEEN_WOORD_VOOR_GEVAAR, _HEEL_ZEKER_GEVAAR = 0.1, 0.85
"""What danger counts for where no word has to do with it, unless the classifier is so sure. Of words
that it has never seen it knows nothing: the name of a road, a dialect."""
# Who is named stands in many a sentence about danger, and is none.
_ALLEEN_MENSEN = 0.01
# What is over and left only damage is a report, however much it sounds like an accident.
_IS_VOORBIJ = 0.05
_JA_GEVRAAGD, _NEE_GEVRAAGD = 40.0, 80.0
_LIJKT_JA_OF_NEE = 0.15
# Who does it makes the difference between a plan and a report.
_VERTELT = 0.6
_DOET_HET_ZELF, _IS_IETS_MIS = 2.0, 1.5
# The examples hold as many commands as answers; a person mostly answers.
_ANTWOORD_LIGT_VOOR_DE_HAND = 5.0


class _Weging:
    """The chances while they are weighed."""

    def __init__(self, kansen: Mapping[str, float]) -> None:
        self.kansen: Dict[str, float] = dict(kansen)

    def maal(self, factor: float, *intents: str) -> None:
        """Make these so many times as likely."""
        for intent in intents:
            self.kansen[intent] = self.kansen.get(intent, 0.0) * factor

    def erbij(self, intent: str, kans: float) -> None:
        """Add to what this one is worth."""
        self.kansen[intent] = self.kansen.get(intent, 0.0) + kans

    def als_antwoord(self, factor: float, *intents: str) -> None:
        """Add what these are worth, times the factor, to being an answer."""
        self.erbij(ANTWOORD, factor * sum(self.kansen.get(intent, 0.0) for intent in intents))


def weeg(tekst: str, kansen: Kansen, stand: Stand) -> Dict[str, float]:
    """The chances at this place in the conversation, together 1."""
    fase = stand["fase"]
    weging = _Weging(verleg(tekst, kansen, stand) if fase == "geen" else kansen)
    _weeg_gevaar(weging, tekst, kansen.get("gevaar", 0.0))
    if fase == "geen":
        _weeg_zonder_vraag(weging, tekst)
    elif fase == "vraag":
        _weeg_bij_een_vraag(weging, tekst, kansen, stand)
    else:
        weging.maal(2.0, *JA_NEE, "versturen", "wijzigen", "correctie")
        weging.maal(0.3, ANTWOORD, INDIENEN, "kennisvraag", *ROUTES)
    som = sum(weging.kansen.values()) or 1.0
    return {intent: kans / som for intent, kans in weging.kansen.items()}


def _weeg_gevaar(weging: _Weging, tekst: str, zekerheid: float) -> None:
    in_nood = iemand_in_nood(tekst)
    if kan_gevaar_zijn(tekst):
        weging.maal(_GEVAAR_ZOU_KUNNEN, "gevaar")
    elif gaat_erover(tekst) and not in_nood:
        weging.maal(_GAAT_OVER_GEVAAR, "gevaar")
    if is_voorbij(tekst):
        weging.maal(_IS_VOORBIJ, "gevaar")
    if noemt_alleen_mensen(tekst):
        weging.maal(_ALLEEN_MENSEN, "gevaar")
    geen_woord = zekerheid < _HEEL_ZEKER_GEVAAR and not in_nood and not noemt_gevaar(tekst)
    if maakt_iets_af(tekst) or geen_woord:
        weging.maal(_GEEN_WOORD_VOOR_GEVAAR, "gevaar")


def _weeg_zonder_vraag(weging: _Weging, tekst: str) -> None:
    groepen = groepen_in(tekst)
    zelf = "wij_zelf" in groepen
    # "Een kunstwerk maken van al het glas": who says what to make of it, brings an idea.
    maakt = "maken" in groepen and {"u_doet", "klus", "stuk", "hinder"}.isdisjoint(groepen)
    mis = not zelf and not maakt and not {"stuk", "vuil", "hinder", "u_doet"}.isdisjoint(groepen)
    if len(tekst.split()) >= _MIN_WOORDEN_VERHAAL:
        # Somebody who begins with the answers tells an idea, or what is wrong.
        verteld = _VERTELT * weging.kansen.get(ANTWOORD, 0.0)
        for intent, deel in ((INDIENEN, 0.5), ("melding", 0.5)) if mis else ((INDIENEN, 1.0),):
            weging.erbij(intent, deel * verteld)
    weging.maal(0.2, ANTWOORD)
    if mis and not kan_gevaar_zijn(tekst) and not iemand_in_nood(tekst):
        # Something is broken, and nobody is in it or under it.
        weging.maal(_DING_STUK, "gevaar")
    weging.maal(1 / _DOET_HET_ZELF if zelf or maakt else _IS_IETS_MIS if mis else 1.0, "melding")
    weging.maal(_IDEE_LIGT_VOOR_DE_HAND, INDIENEN)
    weging.maal(0.3, *_ALLEEN_BIJ_EEN_VRAAG)
    weging.maal(0.5, "stoppen")


def _weeg_bij_een_vraag(weging: _Weging, tekst: str, kansen: Kansen, stand: Stand) -> None:
    weging.maal(_ANTWOORD_LIGT_VOOR_DE_HAND, ANTWOORD)
    # Telling an idea, or what somebody wants with it, is answering.
    weging.als_antwoord(1.0, INDIENEN)
    weging.maal(0.02, INDIENEN)
    if not is_vraag(tekst):
        # What belongs to a route shares its words with ideas; only a question asks about it.
        weging.als_antwoord(0.5, *ROUTES, "intrekken", "projectplan")
        weging.maal(0.3, *ROUTES, "intrekken", "projectplan")
    if stand["soort"] == "ja_nee":
        # "Geen goed idee" has more in common with "een goed idee" than with "nee"; and without a
        # word that says no, not much makes a yes.
        nee = ontkent(tekst)
        lijkt_ja_of_nee = sum(kansen.get(intent, 0.0) for intent in JA_NEE) >= _LIJKT_JA_OF_NEE
        weging.maal(0.1, "bevestigen" if nee else "ontkennen")
        weging.maal(_NEE_GEVRAAGD if nee else _JA_GEVRAAGD if lijkt_ja_of_nee else 1.0, *JA_NEE)
    else:
        weging.als_antwoord(1.0, *JA_NEE)
        weging.maal(0.0, *JA_NEE)
