"""When a message is a question about the policy although it was taken for something else: one table.

Two read it. `alleen_een_vraag.py` reads it before a form or a dossier opens, `vraagbaakloket.py` before
a route, a courtesy or not understanding is said. Three things count, in this order:

1. Who asks and names the policy itself ("wat zegt het beleid over") is answered, whatever is found.
2. Who asks in general, or where `ook_los` only names something, is answered when the answer is sure and
   about the very thing that was named.
3. A likely answer (`vermoeden`) is enough where what it was taken for would lead to nothing.

Anybody else is taken at their word. The shapes themselves are in `acties/tussendoor/beleidsvraag.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from acties.gesprekken import NIET_BEGREPEN
from acties.omgeving import Omgeving
from acties.tussendoor.beleidsvraag import (
    KORTSTE,
    gaat_daarover,
    noemt_alleen_iets,
    staat_in_de_kop,
    staat_in_de_naam,
    vraagt_naar_het_beleid,
    vraagt_wat_het_beleid_zegt,
)
from acties.tussendoor.wendingen import BEWONERS, wending
from kennisbank.schema.routes import ROUTEINTENTS
from kennisbank.vraagbaak.antwoord import Antwoord

VAN_EEN_DOSSIER = frozenset(
    {"checklist", "dossier_onderdeel", "hulp_vragen", "plan_controleren", "publiceren"}
)
_OPENT_IETS = frozenset({*VAN_EEN_DOSSIER, "dossier_openen", "dossier_status", "status"})
"""What opens a form or a dossier for who only asks how it is arranged."""
OVER_EERDER = frozenset(
    {"correctie", "overslaan", "samenvatting_tonen", "terug", "waarom", "weet_niet", "wijzigen"}
)
"""What is said of an open question or of earlier answers; without those there is nothing to do."""
OPENT_OF_WIJZIGT = frozenset({*_OPENT_IETS, *OVER_EERDER, "bevestigen"})

MISSCHIEN_EEN_VRAAG = frozenset({NIET_BEGREPEN, "buiten_bereik", "hulp", "subsidie"})
"""What a question to which there is an answer may be taken for."""
OOK_EEN_VRAAG = frozenset({*MISSCHIEN_EEN_VRAAG, *ROUTEINTENTS})
LIJKT_MAAR_ZO = frozenset(
    {
        *OOK_EEN_VRAAG,
        *("afscheid", "bedanken", "begroeten", "bevestigen", "kanaal_wisselen", "ontkennen", "twijfel"),
        *("wie_ben_je", "wie_leest_dit"),
    }
)
"""What a question about the policy, or a term of it, is taken for by its words alone."""

_BIJNA_ZEKER = 0.6
"""Sure enough of what seems to be about something else altogether, and is named in the heading."""

# What the checklist itself finds out, of a matter that is named or of inwoners in general.
_OF_WE_BETREKKEN = wending(
    r"(?:^\W*(?:\w+\s+)?moet(?:en)?\b|\bof\b(?=.*\bmoet\w*)).*"
    # "Geld voor participatie": that is no project.
    r"(?:\b(?:bij|over|voor|aan)\s+(?!(?:(?:de|het)\s+)?(?:\w*participatie|inspraak|\w*betrokkenheid|mee\w+en)\b)\w"
    rf"|\b(?:{BEWONERS}|mensen)\b)"
)

Vermoeden = Callable[[str, Antwoord], bool]


@dataclass(frozen=True, slots=True)
class Regel:
    """What makes a message a question about the policy, that was taken for one thing."""

    ook_los: bool = False
    """Whether a term alone asks as well: not where that may be the name of what is opened."""
    vermoeden: Vermoeden | None = None
    """What is enough besides a sure answer about what was named."""
    ook_kort: bool = False
    """Whether three words are enough: "waarom vijf doelen", where nothing else was asked."""
    behalve: Callable[[str], bool] | None = None
    """Who says it so, means what it was taken for."""

    def kan(self, tekst: str) -> bool:
        """Whether this may ask about the policy, by its shape."""
        if self.behalve is not None and self.behalve(tekst):
            return False
        vraagt = vraagt_naar_het_beleid(tekst) or (
            self.ook_kort and vraagt_naar_het_beleid(tekst, KORTSTE)
        )
        return vraagt or (self.ook_los and noemt_alleen_iets(tekst))

    def geldt(self, tekst: str, antwoord: Antwoord) -> bool:
        """Whether what was found makes it one."""
        if self.vermoeden is not None and self.vermoeden(tekst, antwoord):
            return True
        return antwoord.beantwoord and gaat_daarover(tekst, antwoord)


def wil_weten_of_we_betrekken(tekst: str) -> bool:
    """Whether this asks what the checklist finds out: "moeten we inwoners betrekken bij het plein"."""
    return _OF_WE_BETREKKEN.search(tekst) is not None


def _gaat_erover(tekst: str, antwoord: Antwoord) -> bool:
    return antwoord.gegeven and gaat_daarover(tekst, antwoord)


def _heet_ongeveer_zo(tekst: str, antwoord: Antwoord) -> bool:
    if not antwoord.gegeven:
        return False
    los = noemt_alleen_iets(tekst) and staat_in_de_naam(tekst, antwoord)
    return los or staat_in_de_kop(tekst, antwoord)


def _heet_vrij_zeker_zo(tekst: str, antwoord: Antwoord) -> bool:
    return antwoord.zekerheid >= _BIJNA_ZEKER and staat_in_de_kop(tekst, antwoord)


REGELS: dict[str, Regel] = {
    # One strange word looks like the shortest things that people say: "fixi" is taken for "ok".
    **dict.fromkeys(LIJKT_MAAR_ZO, Regel(ook_los=True)),
    # With something begun a word of it may be what has to change, or the part that is wanted.
    **dict.fromkeys((*OVER_EERDER, *_OPENT_IETS), Regel()),
    # That is for the checklist itself.
    "checklist": Regel(behalve=wil_weten_of_we_betrekken),
    # Nothing was understood, so that what has it in its heading is better than saying so.
    NIET_BEGREPEN: Regel(ook_los=True, vermoeden=_heet_ongeveer_zo),
    # The same, but here it may be about something else altogether.
    "buiten_bereik": Regel(ook_los=True, vermoeden=_heet_vrij_zeker_zo),
}
"""By what the message was taken for."""

_NIETS_TE_DOEN = Regel(ook_los=True, ook_kort=True, vermoeden=_gaat_erover)
"""Of an open question or of earlier answers, where there are none: "We zijn nu niet met een idee bezig"
is the worst answer of all."""


def regel_voor(intent: str, *, niets_begonnen: bool = False) -> Regel | None:
    """What makes this a question about the policy; None where nothing does."""
    return _NIETS_TE_DOEN if niets_begonnen and intent in OVER_EERDER else REGELS.get(intent)


def noemt_het_beleid(omgeving: Omgeving, tekst: str) -> bool:
    """Whether this asks what the policy says, in so many words."""
    return vraagt_wat_het_beleid_zegt(tekst, omgeving.gegevens.gemeente.inhoud.beleid.document)
