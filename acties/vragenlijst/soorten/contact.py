"""Contact details: a name, and an e-mail address or phone number to reach somebody.

People give them in one sentence, or one by one; what was given stays, and only what is missing is
asked.
"""

from __future__ import annotations

import re
from typing import Any

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from acties.vragenlijst.soorten.basis import Gelezen, Inbreng, Soort
from kennisbank.schema.vragenlijst import ContactVraag

_EMAILACHTIG = re.compile(r"[^\s<>,;()]*@[^\s<>,;()]*")
_CIJFERS = re.compile(r"\+?\d[\d\s().-]{4,}\d")
_INLEIDING = re.compile(
    r"\b(mijn|m'n|me)\s+(volledige\s+)?(naam|mail|e-?mail(adres)?|mailadres|telefoon(nummer)?"
    r"|tel(efoon)?nr|nummer)\s+(is|:)?|\b(ik\s+ben|ik\s+heet|ben|heet|naam|u\s+kunt\s+mij|je\s+kunt"
    r"\s+(me|mij)|te\s+bereiken|bereiken|bereikbaar|bellen?|bel|mailen|op|via|met|is|tel(efoon)?"
    r"(nummer)?|tel(efoon)?nr|nummer|nr|e-?mail(adres)?|mail(adres)?|hallo|hoi|dag|maar|liever)\b",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_MAX_WOORDEN_NAAM = 6
# Words that stand in sentences and never in names. "De", "van" and "den" do stand in names.
_GEEN_NAAM = frozenset(
    "aan al alleen als anoniem ben bij daar dan dat deze dit door dus een euro gaan geen graag haar"
    " heb hebben heeft hem het hier hoe ik is ja je jij jullie kan klopt komt kunnen kwijt later"
    " liever maar meer mensen mij mijn moet nee niet niks nodig nog nu ons onze ook over straks te u"
    " uit voor waar waarom wanneer was wat we weet wel wie wij wil willen wordt zeg zelf zijn"
    " zij".split()
)
_VOEGWOORDEN = ("en", "of", "ook")

VOORBEELD = "Schrijf bijvoorbeeld: Sanne de Boer, sanne@voorbeeld.nl."
FOUT_EMAIL = "Dit e-mailadres klopt niet. Vul een e-mailadres in, zoals naam@voorbeeld.nl."
FOUT_TELEFOON = "Dit telefoonnummer klopt niet. Vul een nummer in, zoals 0612345678."


class Contact(Soort[ContactVraag]):
    """A value is `{"naam": ..., "email": ..., "telefoon": ...}`, with only what is known."""

    naam = "contact"

    def lees(self, vraag: ContactVraag, inbreng: Inbreng, eerder: Any | None) -> Gelezen:
        tekst = inbreng.tekst.strip()
        if not tekst:
            return Gelezen(fout="Ik heb nog geen antwoord van u. Vul uw naam in.")
        waarde: dict[str, str] = dict(eerder or {})
        rest = tekst
        if email := _EMAILACHTIG.search(rest):
            try:
                adres = validate_email(email[0].strip(".:"), check_deliverability=False)
            except EmailNotValidError:
                return Gelezen(fout=FOUT_EMAIL)
            waarde["email"] = adres.normalized
            rest = rest.replace(email[0], " ")
        nummer = next(iter(phonenumbers.PhoneNumberMatcher(rest, "NL")), None)
        if nummer is not None:
            waarde["telefoon"] = _in_nederlandse_vorm(nummer.number)
            rest = rest[: nummer.start] + " " + rest[nummer.end :]
        elif _CIJFERS.search(rest):
            return Gelezen(fout=FOUT_TELEFOON)
        bereikbaar = bool(waarde.get("email") or waarde.get("telefoon"))
        if waarde.get("naam") and not bereikbaar:
            # The name is known and an address was asked for: this is neither.
            return Gelezen(fout=f"Ik zie hier geen e-mailadres of telefoonnummer. {VOORBEELD}")
        if naam := _naam_uit(rest):
            waarde["naam"] = naam
        if waarde == (eerder or {}):
            return Gelezen(fout=f"Ik zie hier geen naam, e-mailadres of telefoonnummer. {VOORBEELD}")
        vervolg = self.vervolg(vraag, waarde)
        return Gelezen(waarde, "onvolledig" if vervolg else "gegeven", vervolg=vervolg)

    def vervolg(self, vraag: ContactVraag, waarde: Any) -> str | None:
        if not waarde.get("naam"):
            return "Dank u. Hoe heet u?"
        if not (waarde.get("email") or waarde.get("telefoon")):
            return f"Dank u, {waarde['naam']}. Wat is uw e-mailadres of telefoonnummer?"
        return None

    def toon(self, vraag: ContactVraag, waarde: Any) -> str:
        delen = (waarde.get("naam"), waarde.get("email"), waarde.get("telefoon"))
        return ", ".join(deel for deel in delen if deel)


def _naam_uit(tekst: str) -> str | None:
    """The name in what is left of the text, or None when that is a sentence."""
    kaal = re.sub(r"[^\w\s.'’-]|[\d_]", " ", _INLEIDING.sub(" ", tekst))
    woorden = kaal.strip(" .-'").split()
    # What joined the name to an address that was taken out; "Jan en Ria" keeps its own.
    while woorden and woorden[-1].casefold() in _VOEGWOORDEN:
        woorden.pop()
    while woorden and woorden[0].casefold() in _VOEGWOORDEN:
        woorden.pop(0)
    if len(woorden) > _MAX_WOORDEN_NAAM or any(w.casefold() in _GEEN_NAAM for w in woorden):
        return None
    naam = " ".join(woorden)
    return naam if _LETTERS.search(naam) else None


def _in_nederlandse_vorm(nummer: phonenumbers.PhoneNumber) -> str:
    binnenland = nummer.country_code == 31
    vorm = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(nummer, vorm.NATIONAL if binnenland else vorm.INTERNATIONAL)
