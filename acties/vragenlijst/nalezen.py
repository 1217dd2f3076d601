"""Everything is answered and lies there to be checked: what is said then."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal

from acties.vragenlijst.aanpassen import vertel_erbij
from acties.vragenlijst.bijwerken import vult_aan
from acties.vragenlijst.genoemd import bewerk, ken_toe, zet_genoemd_erbij
from acties.vragenlijst.ja_of_nee import Oordeel, lees_ja_nee, weifelt
from acties.vragenlijst.pad import pad
from acties.vragenlijst.terzijde import is_terzijde
from acties.vragenlijst.toch_ja import zegt_dat_het_niet_klopt
from acties.vragenlijst.toestand import Resultaat, Toestand, open_vraag, waarde_van
from acties.vragenlijst.uitdrukkelijk import zegt_versturen
from acties.vragenlijst.uitkomst import Melding
from acties.vragenlijst.uitkomst_vragen import vraagt_uitkomst
from acties.vragenlijst.zoeken import zoek_vraag
from kennisbank.schema.vragenlijst import Vragenlijst

# "De plek van het plan" names a question; "de onderwerpen op de agenda en hun volgorde" tells.
_MAX_WOORDEN_NOEMT = 6


def bevestig_antwoorden(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat:
    """A yes, in these words, to all the answers together."""
    if lijst.dossier and VRAAGT_WAAROM.match(tekst):
        # "Waarom niet informeren" agrees to nothing.
        return zegt_waar_de_redenen_staan(lijst, toestand)
    if lijst.dossier and not _stemt_in(lijst, tekst):
        # "Transparant moet ja zijn" was taken for a yes to all of them.
        return _wijzigt(lijst, toestand, tekst)
    return verstuur_antwoorden(lijst, toestand, tekst)


def _stemt_in(lijst: Vragenlijst, tekst: str) -> bool:
    """Whether this agrees, and does not say how one of the answers has to be."""
    knop = lijst.nalezen.knop if lijst.nalezen is not None else ""
    if not tekst or zegt_versturen(tekst, knop) or AKKOORD.fullmatch(tekst.strip().rstrip(".!")):
        return True
    if weifelt(tekst) or tekst.rstrip().endswith("?"):
        return False
    return vraagt_uitkomst(lijst, tekst) or lees_ja_nee(tekst) is Oordeel.JA


def _wijzigt(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat:
    """The change that this may ask for after all; else how to agree, or to change something."""
    kies = Resultaat(toestand, meldingen=(Melding(soort="kies_versturen"),))
    return gewijzigd_in(lijst, toestand, tekst) or kies


def gewijzigd_in(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat | None:
    """What this changes of the answers that lie there to be checked; None when it changes nothing."""
    gedaan = bewerk(lijst, toestand, tekst) or ken_toe(lijst, toestand, tekst)
    return gedaan or zet_genoemd_erbij(lijst, toestand, tekst)


def verstuur_antwoorden(lijst: Vragenlijst, toestand: Toestand, tekst: str = "") -> Resultaat:
    """Send all the answers, of which nothing is left to ask; `tekst` is what was said to do so, empty
    for who chose it."""
    knop = lijst.nalezen.knop if lijst.nalezen is not None else ""
    # A part of a dossier is sent to nobody, and can be changed afterwards.
    if not lijst.dossier and tekst and not zegt_versturen(tekst, knop):
        return Resultaat(toestand, meldingen=(Melding(soort="zeg_versturen"),))
    return Resultaat(toestand, slot="verstuurd")


def behoud_antwoord(toestand: Toestand) -> Resultaat:
    """The answer that was to be changed stays as it was."""
    return Resultaat(replace(toestand, heropend=None), meldingen=(Melding(soort="behouden"),))


def behoud_en_verstuur(lijst: Vragenlijst, toestand: Toestand) -> Resultaat:
    """What comes out, with the answer that was to be changed as it was."""
    behouden = replace(toestand, heropend=None)
    if open_vraag(lijst, behouden) is not None:
        return Resultaat(behouden, meldingen=(Melding(soort="behouden"),))
    return verstuur_antwoorden(lijst, behouden)


AKKOORD = re.compile(
    r"(?:(?:ja|ok[eé]?|goed|prima)[,\s]+)?(?:(?:het|dat|dit|alles)\s+)?(?:klaar|klopt(?:\s+(?:zo|allemaal|helemaal))?"
    r"|maak(?:\s+(?:het|hem|'m|ze|die|dat))?\s+maar|akkoord|prima(?:\s+zo)?|goed(?:\s+zo)?|ok[eé]?|door|verder)",
    re.IGNORECASE,
)
"""What ends a part of a dossier as its button does; nothing is sent to anybody."""


def in_samenvatting(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat:
    """Free text while everything is answered: a question to change, or a choice to make."""
    akkoord = lijst.dossier and AKKOORD.fullmatch(tekst.strip().rstrip(".!"))
    if akkoord or (lijst.dossier and VRAAGT_WAAROM.match(tekst)):
        return bevestig_antwoorden(lijst, toestand, tekst)
    gewijzigd = gewijzigd_in(lijst, toestand, tekst)
    if gewijzigd is not None:
        return gewijzigd
    if vraagt_uitkomst(lijst, tekst):
        return verstuur_antwoorden(lijst, toestand)
    erbij = _zegt_erbij(lijst, toestand, tekst) or _hoort_bij_het_verhaal(lijst, toestand, tekst)
    if erbij is not None:
        return erbij
    # A long sentence that names a question is about something; it does not ask for that question.
    kort = len(tekst.split()) <= _MAX_WOORDEN_NOEMT and (lijst.dossier or not _VRAAGT.match(tekst))
    # "Dit klopt niet, ik zei dat er wel ruimte is" does.
    kort = kort or (lijst.dossier and zegt_dat_het_niet_klopt(tekst))
    if kort and (vraag := zoek_vraag(pad(lijst, toestand.antwoorden), tekst)) is not None:
        return Resultaat(replace(toestand, heropend=vraag.sleutel))
    niet_gedaan: Literal["niet_veranderd", "niet_verwerkt"] = (
        "niet_veranderd" if lijst.dossier else "niet_verwerkt"
    )
    return Resultaat(toestand, meldingen=(Melding(soort=niet_gedaan),))


# "Wanneer hoor ik iets" asks; "wanneer" names a question.
_VRAAGT = re.compile(
    r"\W*(?:(?:en|maar)\s+)?(?:wanneer|hoe\w*|wat|wie|waar\w*|moet\w*|mag|mogen|kan|kunnen|krijg\w*|wordt|gaat|gaan|is)\b"
    r".*\b(?:ik|we|wij|jullie|jij|er|iemand)\b",
    re.IGNORECASE,
)
_MIN_WOORDEN_ERBIJ = 4
_OVER_VERSTUREN = re.compile(
    r"\b(?:ver)?(?:stuur\w*|zend\w*|sturen|zonden)\b"
    r"|\b(?:klopt|kloppen|klaar|goed|prima|wacht|stop\w*|wijzig\w*)\b",
    re.IGNORECASE,
)


_ERBIJ = re.compile(
    r"^\W*(?:(?:en|ook|oh?\s?ja)\s+)?(?P<naam>\w+(?:\s+\w+){0,5}?)\s+(?:zou|zouden|is|zijn|mag|kunnen\s+(?:we|wij|ik))\s+"
    r"(?:ook\s+|wel\s+|nog\s+|heel\s+|erg\s+)*(?:fijn|welkom|nodig|handig|prettig|gebruiken)\b",
    re.IGNORECASE,
)


def _zegt_erbij(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat | None:
    """ "Hulp met de grond zou ook fijn zijn": beside the answer to the question that it begins with."""
    treffer = _ERBIJ.match(tekst) if not lijst.dossier and not tekst.rstrip().endswith("?") else None
    if treffer is None:
        return None
    vragen = [v for v in pad(lijst, toestand.antwoorden) if v.soort == "open"]
    vraag = zoek_vraag(vragen, treffer["naam"].split()[0])
    if vraag is None or waarde_van(toestand, vraag) is None:
        return None
    erbij = vertel_erbij(lijst, Resultaat(toestand), vraag.sleutel, tekst)
    return erbij if erbij.nieuw else None


def _hoort_bij_het_verhaal(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat | None:
    """ "Er moet ook een prullenbak bij", and after an addition all that is told: with the story."""
    if tekst.rstrip().endswith("?") or _OVER_VERSTUREN.search(tekst) or is_terzijde(tekst):
        return None
    for vraag in pad(lijst, toestand.antwoorden):
        soort = vraag.herken.soort if vraag.herken is not None else None
        lang = len(tekst.split()) >= _MIN_WOORDEN_ERBIJ
        vertelt = soort == "verhaal" and vult_aan(str(waarde_van(toestand, vraag)), tekst)
        if lang and (vertelt or soort == "aanvulling"):
            erbij = vertel_erbij(lijst, Resultaat(toestand), vraag.sleutel, tekst)
            return erbij if erbij.nieuw else None
    return None


VRAAGT_WAAROM = re.compile(
    r"^\W*(?:(?:en|maar|ok[eé]?|ja|dus)[\s,]+)*(?:waarom|hoezo)\b", re.IGNORECASE
)


def zegt_waar_de_redenen_staan(lijst: Vragenlijst, toestand: Toestand) -> Resultaat:
    """To who asks why before anything came out."""
    knop = lijst.nalezen.knop if lijst.nalezen is not None else "Klopt"
    tekst = (
        f"De uitkomst heb ik nog niet laten zien. Kies ‘{knop}’, dan staan de redenen erbij. Klopt een"
        " antwoord niet, zeg dan wat je wilt wijzigen."
    )
    return Resultaat(toestand, meldingen=(Melding(soort="opmerking", gegevens={"tekst": tekst}),))
