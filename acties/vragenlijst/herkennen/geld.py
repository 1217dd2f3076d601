"""What the idea costs: "zo'n 2000 euro", "tussen de 500 en 1000 euro", "een paar honderd euro".

Not every amount is the cost: a pension, a fee per person, what was collected already or what
something cost years ago are left alone.
"""

from __future__ import annotations

import re

from acties.vragenlijst.bedragen import lees_bedrag
from acties.vragenlijst.herkennen.basis import Herkenner, Verhaal
from kennisbank.schema.vragenlijst import HerkenGeld

_TELWOORD = (
    r"(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|der|veer|vijf|zes|zeven"
    r"|acht"
    r"|negen)?(?:tien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend"
    r"|en"
    r"|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)+)"
)
_GETAL = (
    r"(?:\d{1,3}(?:[. ]\d{3})+(?:,\d{1,2})?|\d+(?:[.,]\d{1,2})?"
    r"|(?:een\s+)?(?:paar|enkele|tiental)\s+(?:tientjes|honderd(?:en)?|duizend(?:en)?)"
    r"|anderhalve?\s+(?:duizend|ton|mille)|(?:een\s+)?halve\s+ton"
    rf"|{_TELWOORD}(?:\s+{_TELWOORD}){{0,3}})"
)
_VEELVOUD = r"(?:\s?(?:k|mille|duizend|ton|miljoen)\b)?"
_BEREIK = rf"{_GETAL}{_VEELVOUD}(?:\s*(?:-|–|tot|à|a|of|en|t/m)\s*(?:de\s+)?€?\s*{_GETAL}{_VEELVOUD})?"
_ONGEVEER = (
    r"(?:(?:ongeveer|zo'n|zo een|zon|circa|ca\.?|rond(?:\s+de)?|om en nabij(?:\s+de)?|een kleine"
    r"|een dikke|ruim|bijna|minder dan|meer dan|maximaal|max\.?|hooguit|hoogstens|niet meer dan"
    r"|minstens|minimaal"
    r"|tussen(?:\s+de)?|naar schatting|geschat op|pakweg|plusminus|±|grofweg|iets van"
    r"|ergens rond(?:\s+de)?|onder de|boven de|nog geen|in totaal|totaal|een bedrag van|(?:misschien"
    r"|denk ik)\s+)\s*)*"
)
_EURO = r"(?:euro(?:'s|os|tjes)?|eur|€|,-{1,2}|tientjes)"
_STAART = r"(?:\s+(?:per\s+(?:jaar|maand|seizoen)|(?:in|ex)cl(?:usief|\.)?\s+btw|in totaal))?"
_BEDRAG = re.compile(
    rf"(?<![\w€])(?P<bedrag>{_ONGEVEER}"
    rf"(?:een\s+euro\s+of\s+{_GETAL}{_VEELVOUD}|€\s*{_BEREIK}(?:,-{{1,2}})?|{_BEREIK}\s?{_EURO}(?!\w)"
    r"|een\s+tientje|anderhalve\s+ton|een\s+halve\s+ton)"
    rf"(?:\s*,-{{1,2}})?)(?P<staart>{_STAART})",
    re.IGNORECASE,
)
_KOSTWOORD = (
    r"(?:kost|kosten|gaat\s+kosten|kostenplaatje|kostprijs|budget|begroting|begroot(?:\s+op)?"
    r"|prijskaartje"
    r"|schat(?:ten)?|raming|geraamd|kwijt|komt\s+(?:[\w-]+\s+){0,4}?(?:op|uit)"
    r"|komen\s+(?:\w+\s+){0,3}?(?:op|uit)|nodig)"
)
# Without "euro" an amount is only certain right after a word for costs.
_KAAL = re.compile(
    rf"\b(?:kost(?:en)?|begroot(?:\s+op)?|budget|begroting|schat(?:ten)?|geraamd\s+op)\b"
    rf"(?:\s+(?:het|de|dat|ons|in|totaal|is|zijn|van|op|we|ik|wij|komen|dan|wel|denk|allemaal"
    rf"|samen)){{0,4}}"
    rf"\s+(?P<bedrag>{_ONGEVEER}{_BEREIK})(?!\s*(?:%|procent|weken|maanden|jaar|dagen|uur|mensen|vrij"
    r"|keer|buren|gezinnen|kinderen|m2|meter|bomen|planten|\w*\s?avonden))",
    re.IGNORECASE,
)
_GRATIS = re.compile(
    r"\b(?P<bedrag>(?:(?:het|dat|dit)\s+)?(?:kost(?:\s+(?:ons|de gemeente|verder|eigenlijk"
    r"|helemaal|in principe|bijna|vrijwel))*\s+(?:niks|niets|geen\s+(?:cent|geld|euro))"
    r"|is\s+(?:helemaal\s+)?gratis"
    r"|geen\s+kosten|(?:de\s+)?kosten\s+zijn\s+(?:er\s+niet|nihil|nul)|kosteloos))\b",
    re.IGNORECASE,
)
_KOSTEN = re.compile(rf"\b{_KOSTWOORD}\b", re.IGNORECASE)
# Amounts of something else than what the idea costs.
_ANDERS = re.compile(
    r"\b(?:per\s+(?:persoon|keer|kind|stuk|uur|dag|deelnemer|gezin|huishouden|bezoeker|lid|week|plant"
    r"|m2|meter)"
    r"|p\.?p\.?(?=\W|$)|de\s+man|contributie|entree\w*|kaartje|toegang|inschrijfgeld|lidmaatschap"
    r"|eigen\s+bijdrage"
    r"|pensioen|salaris|loon|uitkering|aow|huur|hypotheek|verdien\w*|boete|bekeuring|belasting|ozb"
    r"|opgehaald|ingezameld|gespaard|gekregen|opgeleverd|opbrengst|gedoneerd|gewonnen|in\s+kas"
    r"|in\s+de\s+pot"
    r"|kostte|kostten|betaalden?|betaalde|schade|waard|omzet|winst|verlies"
    r"|vorig\s+jaar|destijds|vroeger|toen|ooit|in\s+(?:19\d\d|20[01]\d))\b",
    re.IGNORECASE,
)
_FINANCIERING = re.compile(
    r"\b(?:subsidie|bijdrage|sponsor\w*|fonds\w*|lening|schenking|donatie|rabobank|bank|legt|leggen"
    r"|legge"
    r"|eigen\s+geld|zelf|inleg|vergoed\w*|toegezegd|beloofd)\b",
    re.IGNORECASE,
)

_ONGETELD = re.compile(r"\b(?:paar|enkele|tiental)\s+(?:tientjes|honderd|duizend)", re.IGNORECASE)


class Geld(Herkenner[HerkenGeld]):
    """The amount that counts, with what stands around it: "ongeveer", "per jaar"."""

    soort = "geld"

    def vind(self, herkenning: HerkenGeld, verhaal: Verhaal) -> str | None:
        beste: tuple[int, int, int] | None = None
        for patroon in (_BEDRAG, _KAAL, _GRATIS):
            for treffer in patroon.finditer(verhaal.tekst):
                punten = _punten(verhaal, treffer)
                if punten > 0 and (beste is None or punten > beste[0]):
                    einde = treffer.end("staart") if patroon is _BEDRAG else treffer.end("bedrag")
                    beste = (punten, treffer.start("bedrag"), einde)
        return verhaal.letterlijk(beste[1], beste[2]).strip(" ,") if beste is not None else None


def _punten(verhaal: Verhaal, treffer: re.Match[str]) -> int:
    """How certain this is what the idea costs; nothing or less when it is not."""
    if treffer.re is _GRATIS:
        return 2
    deel, zin = verhaal.deel_bij(treffer.end("bedrag") - 1), verhaal.zin_bij(treffer.start("bedrag"))
    if deel is None or zin is None or not _is_bedrag(treffer["bedrag"]):
        return 0
    gefinancierd = _FINANCIERING.search(deel.tekst) is not None
    if _ANDERS.search(deel.tekst):
        punten = 0
    elif treffer.re is _KAAL:
        punten = 3
    elif _KOSTEN.search(deel.tekst):
        punten = 1 if gefinancierd else 4
    elif gefinancierd or _ANDERS.search(zin.tekst):
        punten = 0
    else:
        punten = 3 if _KOSTEN.search(zin.tekst) else 2
    return punten


def _is_bedrag(tekst: str) -> bool:
    """Whether there really is an amount in it, if only "een paar honderd euro"."""
    bedrag = lees_bedrag(tekst)
    return bedrag > 0 if bedrag is not None else _ONGETELD.search(tekst) is not None
