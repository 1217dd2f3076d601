"""Who asks what others do, where a plan is asked for, gets ideas: data, with the question."""

from __future__ import annotations

import re

from acties.berichten import Bericht
from acties.vragenlijst.weergave import IDEEEN
from kennisbank.adressen import WERKVORMEN
from kennisbank.schema.vraag import OpenVraag, Vraag
from kennisbank.werkvormen import DOCUMENT, GEEN_BELEID

_MAX_WOORDEN = 16
_IETS = (
    r"(?:iets|wat(?!\s+(?:bedoel|is|wil))|idee(?:ën|en|tjes?)?|tips?|suggesties?|voorbeeld(?:en|je|jes)?|manier(?:en)?"
    r"|mogelijkhe(?:id|den)|inspiratie|opties?|raad|advies|werkvorm(?:en)?)"
)
_VRAAGT = re.compile(
    rf"\b(?:heb|hebt|heeft|weet|ken|kent|geef|noem|bedenk|help)\b(?:\s+(?:je|jij|u|jullie|mij|me|eens|misschien|soms|ook|nog|er"
    rf"|een\s+paar|een|wat|goede?|leuke?|andere?))*\s+{_IETS}\b"
    r"|\b(?:wat|welke)\b(?:\s+(?:voor|zijn|is|er|hier))*(?:\s+(?:een|goede?|leuke?|andere?|handige?|de\s+beste))*"
    r"\s+(?:manier(?:en)?|mogelijkheden|ideeën|ideeen|tips?|werkvormen|vormen|opties|voorbeelden)\b"
    r"|\bhoe\s+(?:kan|kunnen|krijg|krijgen|zorg|zorgen|betrek|betrekken|bereik|bereiken|moet|moeten|zou|laat)\s+(?:ik|we|wij|je)\b"
    r"|\bhoe\s+(?:doe|doen|pak|pakken)\s+(?:ik|je|we|wij|anderen|andere\s+\w+|mensen)\b"
    r"|\bwat\s+(?:kan|kunnen|zou|moet|moeten)\s+(?:ik|we|wij|je|jij|u)\s+(?:\w+\s+){0,3}(?:doen|bedenken|organiseren|aanraden"
    r"|opschrijven|invullen|zeggen)\b|\bwat\s+(?:raad|raadt|adviseer|adviseert)\s+(?:je|jij|u)\b"
    r"|\b(?:geen|niet\s+echt\s+een)\s+(?:idee|inspiratie)\b.*\b(?:jij|u|jullie|iets|help\w*)\b",
    re.IGNORECASE,
)


def vraagt_om_ideeen(tekst: str) -> bool:
    """Whether this asks for ideas for what is asked: "weet jij iets?", "hoe doen anderen dat"."""
    if tekst.strip(" .!?").casefold() == IDEEEN.casefold():
        return True
    return len(tekst.split()) <= _MAX_WOORDEN and _VRAAGT.search(tekst) is not None


def toon_ideeen(vraag: Vraag, tekst: str) -> Bericht | None:
    """The ideas for this question, to who asks for them; None for anybody else, and where there are
    none."""
    if not isinstance(vraag, OpenVraag) or not vraag.ideeen or not vraagt_om_ideeen(tekst):
        return None
    regels = "\n".join(f"- {idee.tekst.strip()}" for idee in vraag.ideeen)
    return Bericht(
        tekst=f"Dit doen anderen wel:\n\n{regels}\n\nKies wat bij uw idee past, of iets heel anders."
        f" {GEEN_BELEID}",
        opgemaakt=True,
        bron=DOCUMENT,
        bron_url=WERKVORMEN,
    )
