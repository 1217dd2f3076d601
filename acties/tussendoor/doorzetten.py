"""What is said about passing a question on to the adviseur."""

from __future__ import annotations

import re

from acties.berichten import Bericht
from acties.tussendoor.woorden import alineas, keuze, vul_in
from acties.vraagbaak.doorzetten import Doorgezet, kort
from acties.vragenlijst.je_vorm import je_vorm
from kennisbank.laden import GemeenteGegevens

INTENT = "vraag_doorzetten"
_WEG = "mens_spreken"
"""The choice above which this one comes."""

_VRAAGT_EROM = re.compile(
    r"\b(?:(?<!\baan )zet\w*|door\w*|stu+r\w*|stel\w*|leg\w*|geef|geven|speel"
    r"|vraag\s+(?:het|dat|die|dit|eens|even|aan|maar)|vragen|na\s*vra\w*|nagevraagd|uit\s*(?:te\s*)?zoek\w*|uitgezocht|zoek\w*|noteer|bewaar|laat|iemand|mens|adviseur"
    r"|gemeente|collega\w*|beantwoord\w*|antwoord\s+(?:van|krijg\w*|mail\w*)|team|ja|graag|doe)\b",
    re.IGNORECASE,
)


def vraagt_om_doorzetten(tekst: str) -> bool:
    """Whether somebody asks to pass a question on: what leaves this conversation is asked for in words.

    "Dat is geen antwoord op mijn vraag" only says that the answer was none.
    """
    return _VRAAGT_EROM.search(tekst) is not None


def bied_aan(gegevens: GemeenteGegevens, vraag_id: int, *, je: bool) -> Bericht:
    """Only the offer, with its button."""
    zo = je_vorm if je else str
    tekst = vul_in(gegevens, zo(gegevens.doorzetten.aanbod))
    return Bericht(
        tekst=tekst,
        knoppen=(keuze(vul_in(gegevens, gegevens.doorzetten.knop), INTENT, verhaal=vraag_id),),
    )


def met_aanbod(
    gegevens: GemeenteGegevens, bericht: Bericht, vraag_id: int, *, in_vragenlijst: bool
) -> Bericht:
    """The message with the offer to pass the question of message `vraag_id` on.

    In words where a question is open: then choices stay away.
    """
    woorden = gegevens.doorzetten
    if in_vragenlijst:
        aanbod = vul_in(gegevens, woorden.aanbod)
        return bericht.model_copy(update={"tekst": alineas(bericht.tekst, aanbod)})
    knop = keuze(vul_in(gegevens, woorden.knop), INTENT, verhaal=vraag_id)
    knoppen = list(bericht.knoppen)
    plek = next((n for n, k in enumerate(knoppen) if k.opdracht.intent == _WEG), len(knoppen))
    knoppen.insert(plek, knop)
    return bericht.model_copy(update={"knoppen": tuple(knoppen)})


def toon_doorgezet(
    gegevens: GemeenteGegevens, uitkomst: Doorgezet | None, *, in_vragenlijst: bool, je: bool = False
) -> Bericht:
    """What came of it; None when nothing was asked that could be passed on."""
    woorden = gegevens.doorzetten
    zo = je_vorm if je else str
    if uitkomst is None:
        return Bericht(tekst=vul_in(gegevens, zo(woorden.welke)))
    if not uitkomst.nieuw:
        ligt_er = uitkomst.status == "gesteld"
        tekst = woorden.al_doorgezet if ligt_er else woorden.al_beantwoord
        return Bericht(tekst=vul_in(gegevens, zo(tekst)))
    tekst = woorden.in_vragenlijst if in_vragenlijst else woorden.doorgezet
    return Bericht(tekst=vul_in(gegevens, zo(tekst), vraag=kort(uitkomst.vraag)))


def toon_hulp_gevraagd(
    gegevens: GemeenteGegevens, *, met_gesprek: bool, met_dossier: bool = False
) -> Bericht:
    """To an employee: help was asked for, and what went along."""
    woorden = gegevens.doorzetten
    tekst = {
        (False, False): woorden.hulp_zonder_gesprek,
        (True, False): woorden.hulp_met_gesprek,
        (False, True): woorden.hulp_met_dossier,
        (True, True): woorden.hulp_met_beide,
    }[met_gesprek, met_dossier]
    return Bericht(tekst=vul_in(gegevens, je_vorm(tekst)))
