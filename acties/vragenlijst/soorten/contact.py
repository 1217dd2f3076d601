"""Contact details: a name, and an e-mail address or phone number to reach somebody.

People give them in one sentence, or one by one; what was given stays, and only what is missing is
asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest
from typing import Any

from acties.maskering import zonder_maskering
from acties.vragenlijst.belwens import lees_belwens
from acties.vragenlijst.bereikbaar import (
    Adres,
    bedoeld_adres,
    emails_in,
    lijkt_op_nummer,
    telefoons_in,
)
from acties.vragenlijst.bijwerken import lees_weghalen, zonder_adres
from acties.vragenlijst.herkennen.moment import noemt_moment
from acties.vragenlijst.liever_niet import zegt_niets
from acties.vragenlijst.naamdelen import lees_naamdeel, met_naamdeel, zonder_spelling
from acties.vragenlijst.namen import MAX_WOORDEN_NAAM, kan_naam_zijn, naam_in, naam_met
from acties.vragenlijst.persoonsnamen import VOORNAAM
from acties.vragenlijst.soorten.basis import Antwoordstatus, Gelezen, Inbreng, Soort
from kennisbank.schema.vraag import ContactVraag
from kennisbank.taal.woordvormen import niet_wie, stopwoorden

_INLEIDING = re.compile(
    # Also in the languages in which people who don't know enough Dutch introduce themselves.
    r"\bmy\s+name\s+is\b|\bi\s+am\b|\bi'm\b|\bmein\s+name\s+ist\b|\bich\s+(?:bin|heiße|heisse)\b"
    r"|\bnazywam\s+się\b|\bbenim\s+adım\b|\badım\b|"
    r"\b(mijn|m'n|me)\s+(volledige\s+)?(naam|mail|e-?mail(adres)?|mailadres|telefoon(nummer)?"
    r"|tel(efoon)?nr|nummer|bsn(-?nummer)?|burgerservicenummer|sofi-?nummer)\s+(is|:)?|\b(bsn(-?nummer)?|burgerservicenummer|sofi-?nummer)\b|\b(ik\s+ben|ik\s+heet|ben|heet|naam|u\s+kunt\s+mij|je\s+kunt"
    r"\s+(me|mij)|te\s+bereiken|bereiken|bereikbaar|bellen?|bel|mailen|via|is|tel(efoon)?"
    r"(nummer)?|tel(efoon)?nr|nummer|nr|e-?mail(adres)?|mail(adres)?|hallo|hoi|dag|maar|liever)\b"
    # "Met Jan", "op" where the number stood; "met de buren" and "op den Akker" stay what they are.
    r"|\b(?:met|op)\b(?!\s+(?:de[nr]?|het|een|'t|mijn|m'n|onze|ons|wat|alle)\b)",
    re.IGNORECASE,
)
# Where one part of a message ends: also before the people with whom somebody comes.
_EINDE_DEEL = re.compile(
    r"[.!?]\s+|[,;:()\n]|\s+en\s+(?=(?:mijn|m'n|mn|onze|ons|ik|wij|we)\b)", re.IGNORECASE
)
_AFGEKORT = re.compile(r"\b(?:[A-Z]|mr|mrs|dr|drs|ir|ing|prof|dhr|mevr|mw|fam|st)\Z", re.IGNORECASE)
_BEGINT_ALS_DING = re.compile(r"\W*(?:een|'n|meer|nieuwe?|extra)\s", re.IGNORECASE)
_MIN_WOORDEN_VERTELD = 4
_TELWOORD = (
    r"(?:half\s+)?(?:\d{1,2}(?:[.:]\d\d)?|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf"
    r"|vijven|zessen|twaalven)(?:en)?"
)
# "Bellen kan op 0529 ... maar niet tussen twaalf en een want dan slaap ik".
_TIJDEN = (
    r"(?P<uren>\b(?:(?:liefst|liever|alleen|niet|graag|bij\s+voorkeur)\s+)*(?:(?:na|voor|tussen|vanaf|tot|van)\s+"
    rf"{_TELWOORD}(?:\s+(?:en|tot)\s+{_TELWOORD})?(?:\s+uur)?|'s\s+(?:avonds|ochtends|middags|morgens)|overdag"
    r"|in\s+het\s+weekend|doordeweeks))(?=\s*(?:\Z|[.,;)\n]|want\b|omdat\b|dan\b|maar\b|op\b|via\b|(?<=uur\s)of\b))"
)
_UREN = re.compile(
    rf"\b(?:bel\w*|bereik\w*|app|appen|mail\w*)\b[^!?\n]{{0,45}}?{_TIJDEN}", re.IGNORECASE
)
# "Telefoon 0572 ..., na 18.00 uur": right behind the number.
_UREN_BIJ_NUMMER = re.compile(
    rf"\d(?:[ -]?\d){{7,10}}[\s,;(]*(?:(?:en|maar|dan|pas)\s+)*{_TIJDEN}", re.IGNORECASE
)
_VERSPREEKT_ZICH = re.compile(
    r"\b(?:nee|neen|sorry|oeps|fout\w*|verkeerd\w*|oude?|niet\s+meer|wacht|bedoel\w*|klopt\s+niet|correctie|moet\s+zijn)\b",
    re.IGNORECASE,
)
# "Piet Jansen, o nee schrijf maar Pieter".
_ANDERS_GENOEMD = re.compile(
    r"^(?P<oud>[^,.;!?]+?)[,.;]?\s+(?:oh?\s+)?(?:nee|neen|sorry|oeps|wacht|foutje|correctie)\b[\s,.:]*"
    r"(?:(?:nee|wacht|sorry|even|schrijf|zet|doe|maak|noteer|maar|er|van|dat|het|is|moet|ik|bedoel(?:de)?|heet|toch"
    r"|liever|eigenlijk)\b[\s,]*)*(?P<nieuw>[^,.;!?]+?)(?:\s+(?:zijn|van))?[\s.!]*$",
    re.IGNORECASE,
)
_WEG = "\0"
_RAND = re.compile(r"^[\W\0]+|(?:[\W\0]|(?<!\w)(?:en|of|ook)(?!\w))+\Z", re.IGNORECASE)
# "Nee ik ben sanne": all of it says who they are.
_ZEGT_NAAM = re.compile(
    r"\W*(?:(?:nee|neen|nou|maar|sorry|ho|wacht|eh+m?)\b\W*)*(?:ik\s+(?:ben|heet)|(?:mijn|m'?n|me)\s+naam\s+is)"
    r"\s+(?:trouwens\s+|gewoon\s+|toch\s+)?(?P<naam>[^,.!?]+?)(?:\s+(?:uit|vanuit)\s+[^\W\d_][\w' -]+)?"
    r"[\s.!]*(?:hoor[\s.!]*)?",
    re.IGNORECASE,
)
# "Ik ben Jan uit Ankum" says who they are, among more.
_STELT_ZICH_VOOR = re.compile(r"\b(?:i?k\s+(?:ben|heet)|(?:mijn|m'?n|me)\s+naam\s+is)\b", re.IGNORECASE)
_VOORNAAM_ALLEEN = re.compile(rf"(?:{VOORNAAM})[.!]?", re.IGNORECASE)
# "Ik heet niet skatebaan", "dat is mijn naam niet".
_HEET_NIET_ZO = re.compile(
    r"\W*(?:(?:nee+|oh?|maar|hallo|h[eé]|sorry|wacht|haha)\b\W*)*(?:(?:zo\s+)?(?:heet|ben)\s+ik\s+(?:helemaal\s+|toch\s+)?niet"
    r"|ik\s+(?:heet|ben)\s+(?:helemaal\s+|toch\s+)?(?:niet\s+zo|(?:niet|geen)\s+(?P<wie>\S.*?))"
    r"|(?:dat|dit|het|(?P<ding>\S+))\s+is\s+(?:(?:helemaal|toch)\s+)?(?:(?:mijn|m'?n|me)\s+naam\s+niet|niet\s+(?:mijn|m'?n|me)\s+naam"
    r"|geen\s+naam))\W*(?:hoor\W*)?",
    re.IGNORECASE,
)
_ACHTERNAAM = re.compile(
    r"\W*(?:(?:van|de|der|den|ter|ten|te|het|'t|op|in|el|al|la|von)\s+){0,3}(?P<woord>[^\W\d_][\w'-]{2,})\W*",
    re.IGNORECASE,
)
_MAX_WOORDEN_BEZWAAR = 15
_ALLEEN_NEE = re.compile(
    r"\W*(?:nee+n?|nope|neu|nah?|no|hoor|dank|u|je|wel|sorry|bedankt|\W)+", re.IGNORECASE
)
_VOEGWOORDEN = ("en", "of", "ook")
_ANONIEM = re.compile(
    r"\b(?:anoniem|anonieme|onbekend\s+blijven|privacy|privé"
    r"|(?:geen|niet)\s+(?:mijn\s+)?(?:naam|gegevens|adres|mail|e-mail|telefoon\w*|nummer)"
    r"|(?:naam|gegevens|nummer|adres|dat\s+(?:wil|geef|zeg|deel|vertel|doe))\s+(?:\w+\s+){0,3}(?:niet|liever\s+niet)"
    r"|(?:zeg|geef|deel|vertel)\s+(?:ik|dat)?\s*(?:\w+\s+){0,3}(?:niet|liever\s+niet))\b",
    re.IGNORECASE,
)

VOORBEELD = "Schrijf bijvoorbeeld: Sanne de Boer, sanne@voorbeeld.nl."
FOUT_EMAIL = "Dit e-mailadres klopt niet. Vul een e-mailadres in, zoals naam@voorbeeld.nl."
FOUT_TELEFOON = "Dit telefoonnummer klopt niet. Vul een nummer in, zoals 0612345678."
_WEGGELATEN = {
    FOUT_EMAIL: "Een e-mailadres dat u gaf, klopt niet. Dat heb ik weggelaten.",
    FOUT_TELEFOON: "Een telefoonnummer dat u gaf, klopt niet. Dat heb ik weggelaten.",
}
"""For who can be reached without it."""
_ONBEREIKBAAR = (
    "Dan kan de gemeente u niet meer bereiken, dus ik heb het laten staan. Geef eerst een ander"
    " e-mailadres of telefoonnummer."
)
NIET_ANONIEM = (
    "Ik begrijp dat u voorzichtig bent met uw gegevens. Toch kan dit niet zonder naam: iemand van de"
    " gemeente moet u kunnen bereiken over uw idee. Een voornaam en een e-mailadres of telefoonnummer"
    " zijn genoeg."
)


class Contact(Soort[ContactVraag]):
    """A value is `{"naam": ..., "email": ..., "telefoon": ...}`, with only what is known.

    Who gives two addresses of a kind has a second one under `email_2` or `telefoon_2`; when somebody
    says to be reached, stands under `uren` in their own words.
    """

    naam = "contact"

    def lees(self, vraag: ContactVraag, inbreng: Inbreng, eerder: Any | None) -> Gelezen:
        tekst = zonder_maskering(inbreng.tekst)
        if not tekst:
            return Gelezen(fout=f"Ik heb nog geen antwoord van u. {VOORBEELD}")
        waarde: dict[str, str] = dict(eerder or {})
        emails_kloppen, rest = _neem(tekst, "email", emails_in(tekst), waarde)
        nummers_kloppen, rest = _neem(rest, "telefoon", telefoons_in(rest), waarde)
        nummers_kloppen = nummers_kloppen and not lijkt_op_nummer(rest)
        onjuist = FOUT_EMAIL if not emails_kloppen else None if nummers_kloppen else FOUT_TELEFOON
        if onjuist is not None and not (waarde.get("email") or waarde.get("telefoon")):
            naam = _naam_uit(rest)
            if naam is None or waarde.get("naam"):
                return Gelezen(fout=onjuist)
            waarde["naam"] = naam
            vervolg = self.vervolg(vraag, waarde)
            return Gelezen(waarde, "onvolledig", vervolg=vervolg, onjuist=onjuist)
        rest = _neem_wens(tekst, rest, waarde)
        erbij = waarde.get("uren") if waarde.get("uren") != (eerder or {}).get("uren") else None
        fout = None
        bereikbaar = bool(waarde.get("email") or waarde.get("telefoon"))
        if (weigert := _weigert(tekst, rest, waarde, bereikbaar=bereikbaar)) is not None:
            return weigert
        if waarde.get("naam") and (deel := lees_naamdeel(rest)) is not None:
            waarde["naam"] = met_naamdeel(waarde["naam"], *deel)
        elif waarde.get("naam") and not bereikbaar and _is_meer(rest, waarde["naam"]):
            # "Jan", and when asked for an address "Jan Jansen": the name was not complete.
            waarde["naam"] = str(_naam_uit(rest))
        elif waarde.get("naam") and not bereikbaar and (heel := _zegt_de_naam(rest, waarde["naam"])):
            waarde["naam"] = heel
        elif waarde.get("naam") and not bereikbaar and not erbij:
            # The name is known and an address was asked for: this is neither.
            fout = f"Ik zie hier geen e-mailadres of telefoonnummer. {VOORBEELD}"
        elif naam := _naam_uit(rest):
            waarde["naam"] = naam if bereikbaar or not waarde.get("naam") else waarde["naam"]
        if fout is None and waarde == (eerder or {}):
            fout = f"Ik zie hier geen naam, e-mailadres of telefoonnummer. {VOORBEELD}"
        if fout is not None:
            return Gelezen(fout=fout, niets=True)
        vervolg = self.vervolg(vraag, waarde)
        status: Antwoordstatus = "onvolledig" if vervolg else "gegeven"
        opmerking = _opmerking(emails_in(tekst), erbij)
        if onjuist is not None:
            opmerking = " ".join(deel for deel in (_WEGGELATEN[onjuist], opmerking) if deel)
        return Gelezen(waarde, status, vervolg=vervolg, opmerking=opmerking)

    def vervolg(self, vraag: ContactVraag, waarde: Any) -> str | None:
        if not waarde.get("naam"):
            return "Dank u. Hoe heet u?"
        if not (waarde.get("email") or waarde.get("telefoon")):
            return f"Dank u, {waarde['naam']}. Wat is uw e-mailadres of telefoonnummer?"
        return None

    def bewerk(self, vraag: ContactVraag, waarde: Any, tekst: str) -> Gelezen | None:
        weghalen = lees_weghalen(tekst)
        over = zonder_adres(dict(waarde), weghalen.wat) if weghalen is not None else None
        if over is None:
            return None
        if self.vervolg(vraag, over) is not None:
            return Gelezen(waarde, opmerking=_ONBEREIKBAAR)
        return Gelezen(over)

    def corrigeer(self, vraag: ContactVraag, waarde: Any, oud: str, nieuw: str) -> Gelezen | None:
        # "Niet Schuurman maar Schuurmans" leaves the first name what it was.
        naam, aantal = re.subn(
            rf"(?<!\w){re.escape(oud)}(?!\w)", lambda _: nieuw, waarde.get("naam") or "", flags=re.I
        )
        if aantal and kan_naam_zijn(naam) and _naam_uit(nieuw) == nieuw:
            return Gelezen({**waarde, "naam": naam})
        return super().corrigeer(vraag, waarde, oud, nieuw)

    def toon(self, vraag: ContactVraag, waarde: Any) -> str:
        delen = (waarde.get(d) for d in ("naam", "email", "email_2", "telefoon", "telefoon_2"))
        uren = f" ({waarde['uren']})" if waarde.get("uren") else ""
        return ", ".join(deel for deel in delen if deel) + uren


def _weigert(tekst: str, rest: str, waarde: dict[str, str], *, bereikbaar: bool) -> Gelezen | None:
    """What to say to who takes their name back or would rather give none; None for others."""
    if not bereikbaar and _heet_niet_zo(rest, waarde.get("naam", "")):
        return Gelezen({}, "onvolledig", vervolg="Sorry, dat had ik verkeerd begrepen. Hoe heet u?")
    # "Mijn naam is Kevin, niet Kev" gives a name.
    kort = len(rest.split()) <= _MAX_WOORDEN_BEZWAAR and _noemt_zich(rest) is None
    wil_niet = kort and (_ANONIEM.search(rest) is not None or _wil_niet(tekst))
    if wil_niet and not (waarde.get("naam") and bereikbaar):
        return Gelezen(fout=f"{NIET_ANONIEM} {VOORBEELD}")
    return None


def _heet_niet_zo(tekst: str, naam: str) -> bool:
    """Whether somebody says not to be called this; "ik ben niet thuis" says no such thing."""
    treffer = _HEET_NIET_ZO.fullmatch(tekst.strip())
    if treffer is None or not naam:
        return False
    genoemd = treffer["wie"] or treffer["ding"]
    return genoemd is None or genoemd.casefold().strip(" .,!") in naam.casefold()


def _wil_niet(tekst: str) -> bool:
    """Whether somebody would rather not say it; a plain no may be about something else."""
    return zegt_niets(tekst) and _ALLEEN_NEE.fullmatch(tekst) is None


def _is_meer(tekst: str, naam: str) -> bool:
    """Whether this is the same name with more to it."""
    nu = _naam_uit(tekst)
    return nu is not None and nu.casefold().startswith(f"{naam.casefold()} ")


def _neem(
    tekst: str, soort: str, gevonden: Sequence[Adres], waarde: dict[str, str]
) -> tuple[bool, str]:
    """Put these addresses in the value; whether all are valid, and the text without them."""
    bedoeld = [
        adres
        for adres, volgende in zip_longest(gevonden, gevonden[1:])
        # "Piet@... nee wacht, dat is mijn oude, pjansen@...": only the last was meant.
        if volgende is None or _VERSPREEKT_ZICH.search(tekst, adres.eind, volgende.begin) is None
    ]
    adressen = list(dict.fromkeys(adres.waarde for adres in bedoeld if adres.waarde is not None))
    if adressen:
        waarde.pop(f"{soort}_2", None)
        waarde |= dict(zip((soort, f"{soort}_2"), adressen, strict=False))
    for adres in reversed(gevonden):
        tekst = f"{tekst[: adres.begin]} {tekst[adres.eind :]}"
    return all(adres.waarde is not None for adres in gevonden), tekst


def _neem_wens(tekst: str, rest: str, waarde: dict[str, str]) -> str:
    """Put by when somebody wants to be reached in the value; what is left of `rest` without that."""
    wens = lees_belwens(rest, bij_contact=True)
    if (uren := _UREN.search(tekst) or _UREN_BIJ_NUMMER.search(tekst)) is not None:
        waarde["uren"] = uren["uren"]
    elif wens is not None:
        waarde["uren"] = " ".join(wens.tekst.split())
    return rest if wens is None else f"{rest[: wens.begin]} {rest[wens.eind :]}"


def _opmerking(emails: Sequence[Adres], erbij: str | None) -> str | None:
    """What to say of what was noted: an odd address, and by when somebody wants to be reached."""
    gezegd = (_twijfel_aan(emails), f"Ik heb erbij gezet: ‘{erbij}’." if erbij else None)
    return " ".join(deel for deel in gezegd if deel) or None


def _twijfel_aan(emails: Sequence[Adres]) -> str | None:
    """What to say about an address with what must be a typing error in it."""
    for adres in emails:
        if adres.waarde and (bedoeld := bedoeld_adres(adres.waarde)) is not None:
            return (
                f"Ik heb {adres.waarde} opgeschreven. Bedoelde u {bedoeld}? Zeg dan ‘wijzig mijn"
                " e-mailadres’."
            )
    return None


def _zegt_de_naam(tekst: str, naam: str) -> str | None:
    """The name of who says it anew or completes it, where an address was asked; None for what is no
    name.

    "Nee ik ben Sanne", and "Meijer" after "Sanne". A word of the language is no surname there.
    """
    if (nieuw := _noemt_zich(tekst)) is not None:
        return nieuw
    if _STELT_ZICH_VOOR.search(tekst) and (gevonden := naam_in(tekst)) is not None:
        return gevonden.tekst
    bekend = _VOORNAAM_ALLEEN.fullmatch(naam.split(maxsplit=1)[0]) is not None
    if not bekend and _VOORNAAM_ALLEEN.fullmatch(tekst.strip()):
        # "Daan", to who was called something else just now.
        return _als_naam(tekst)
    achter = _ACHTERNAAM.fullmatch(tekst)
    if achter is None or len(naam.split()) > 1 or _geen_achternaam(achter["woord"]):
        return None
    if naam.islower() and not bekend:
        # What may not have been a name, gets no surname.
        return None
    return _als_naam(f"{naam} {tekst}")


def _noemt_zich(tekst: str) -> str | None:
    """The name, when all of this says that: "nee ik ben sanne"."""
    gezegd = _ZEGT_NAAM.fullmatch(tekst)
    return _als_naam(zonder_spelling(gezegd["naam"])) if gezegd is not None else None


def _geen_achternaam(woord: str) -> bool:
    klein = woord.casefold()
    return klein in stopwoorden() or klein in niet_wie() or noemt_moment(f"in {klein}")


def _naam_uit(tekst: str) -> str | None:
    """The name in what is left of the text, or None when that is a sentence."""
    if (anders := _ANDERS_GENOEMD.match(tekst.strip())) is not None:
        oud, nieuw = (_als_naam(anders[deel], ingeleid=True) for deel in ("oud", "nieuw"))
        if oud is not None and nieuw is not None:
            return naam_met(oud, nieuw)
    if naam := _als_naam(tekst, ingeleid=True) or _noemt_zich(tekst):
        return naam
    # In a story people say who they are: "ik ben Jan Bakker en ik wil ...".
    if gevonden := naam_in(tekst):
        return gevonden.tekst
    if len(_INLEIDING.sub(" ", tekst).split()) > _MAX_WOORDEN_BEZWAAR:
        return None
    # "Nou vooruit. Henk": what goes before the name is a part of its own.
    delen = _delen(tekst)
    vertelt = any(_BEGINT_ALS_DING.match(d) and len(d.split()) >= _MIN_WOORDEN_VERTELD for d in delen)
    namen = (naam for deel in delen if (naam := _als_naam(deel, ingeleid=True)))
    # Beside "een speelplek voor de kinderen" only what is written as a name is one.
    return next((naam for naam in namen if not vertelt or naam[0].isupper()), None)


def _delen(tekst: str) -> list[str]:
    """The parts of a message; "Mr. H.J. van Dam" is one."""
    delen, begin = [], 0
    for einde in _EINDE_DEEL.finditer(tekst):
        if einde[0].startswith(".") and _AFGEKORT.search(tekst, begin, einde.start()):
            continue
        delen.append(tekst[begin : einde.start()])
        begin = einde.end()
    return [*delen, tekst[begin:]]


def _als_naam(tekst: str, *, ingeleid: bool = False) -> str | None:
    """All of this text as a name, or None when it is none.

    With `ingeleid`, apart from how somebody begins or ends with it: "ik ben Jan", "Jan is mijn naam".
    What has such a word in the middle is a sentence: "de oude is weg".
    """
    if ingeleid:
        tekst = _RAND.sub("", _INLEIDING.sub(_WEG, tekst))
        if _WEG in tekst:
            return None
    kaal = re.sub(r"[^\w\s.'’-]|[\d_]", " ", tekst)
    woorden = kaal.strip(" .-'").split()
    # What joined the name to an address that was taken out; "Jan en Ria" keeps its own.
    while woorden and woorden[-1].casefold() in _VOEGWOORDEN:
        woorden.pop()
    while woorden and woorden[0].casefold() in _VOEGWOORDEN:
        woorden.pop(0)
    if noemt_moment(" ".join(woorden)) and not any(woord[0].isupper() for woord in woorden):
        # "In mei" is when; "Mei Ling" is called so.
        return None
    if len(woorden) > 2 and woorden[0] == woorden[1]:
        # "Truus, Truus Veldhuis".
        woorden.pop(0)
    naam = " ".join(woorden)
    past = len(woorden) <= MAX_WOORDEN_NAAM and kan_naam_zijn(naam) and not _zegt_wanneer(naam)
    return naam if past else None


def _zegt_wanneer(naam: str) -> bool:
    """Whether this is a time instead of a name: "september", "ergens in april of mei". With a capital
    and more behind it, it is a name: "April Jansen"."""
    if " " in naam and naam[0].isupper():
        return False
    return noemt_moment(naam) or (" " not in naam and noemt_moment(f"in {naam.casefold()}"))
