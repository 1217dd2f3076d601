"""The name of who is speaking, in a sentence or a story."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz import fuzz

from acties.vragenlijst.persoonsnamen import VOORNAAM

MAX_WOORDEN_NAAM = 6
_LIJKT_OP_NAAM = 70
# Words that stand in sentences and never in names. "De", "van" and "den" do stand in names.
_GEEN_NAAM = frozenset(
    "aan al alleen als anoniem ben bezig bij blij boos buurman buurvrouw daar dan dat deze dit dol"
    " door dus een eigenaar er euro fan gaan geen geboren gek geïnteresseerd graag haar heb hebben"
    " heeft hem het hier hoe ik inwoner is ja jaar jarenlang je jij jullie kan klopt komt kunnen"
    " kwijt later lid liever maar meer mensen mij mijn moeder moet nee net niet niks nodig nog nou"
    " nu ok oke oké prima ondernemer onlangs ons onze ook oma opa over samen sinds straks te trots u"
    " uit vader van_beroep verder voor vooruit voorzitter vrijwilliger waar waarom wanneer was wat"
    " we weet wel wie wij wil willen wordt zeg zelf zijn zij zo vroeger gewoon vrijwilligers"
    " bewoners inwoners buren ouders leden kinderen vereniging stichting club groep school bestuur"
    " iedereen die allen z'n trouwens overigens onjuist juist verkeerd weergegeven gespeld geschreven"
    " opgeschreven genoteerd luidt deze secretaris penningmeester bestuurslid zodat omdat want opdat"
    " toen doordat terwijl met per ergens ooit idem ditto zoiets benieuwd nieuwsgierig".split()
)
_TITELS = frozenset("dhr heer mevr mevrouw mw mr mrs drs dr ir ing prof fam familie".split())
"""What may stand before a name, and is none by itself."""
_HEILIG = frozenset("sint st".split())
"""With these begin feasts, schools and churches: "Sint Maarten"."""
# Where and when: no name has these. In small letters only: "Van Achter" is one.
_WAAR_OF_WANNEER = frozenset(
    "achter allebei beide beneden boven buiten binnen dichtbij elke hele hiernaast hierachter iedere"
    " komend komende langs links midden naar naast omheen ongeveer overal overkant rechts rond rondom"
    " sommige tegen tegenover tijdens tussen verderop volgend volgende vooraan vorig vorige weekend"
    " zonder zowel vandaag morgen overmorgen gisteren".split()
)
# What people make, where and with whom: alone, or with "de" before it, no name. Beside a first name
# they may be a surname: "Piet Straat".
_PLEK_DING_OF_GROEP = re.compile(
    r"(?:\w*(?:tuin|tuinen|tuintje|bankje|bankjes|plein|pleintje|speel\w+|veldje|vijver|straat|straten"
    r"|buurt|buurten|wijk|wijken|dorp|dorpen|kern|school|scholen|kerk|park|parkje|feest|feestje"
    r"|barbecue|bbq|kast|kastje|bieb|borrel|markt|rommel|afval|inloop|ontmoeting\w*|speeltoestel\w*"
    r"|bewoners?|inwoners?|jongeren|ouderen|jeugd|senioren|mensen|vrienden|familieleden|kennissen|gezinnen"
    r"|vrijwilligers?)"
    r"|bank|banken|bloemen|planten|bomen|boom|groenstrook|hek|hekje|muur|paadje|fietspad|rotonde|koffie"
    r"|thee|eten|drinken|muziek|sport|sporten|zitten|wandelen|fietsen|lopen|spelen|koken|bewegen"
    r"|lekker|leuk|leuke|mooi|mooie|nieuw|nieuwe|gezellig|gezellige|groot|grote|kleine|oud|oude"
    r"|papier|prullenbak|bushalte|winkel|zaal|gebouw|dorpshuis|buurthuis|clubhuis|gemeente|week"
    r"|maand|dagen|geld|grond|hulp|subsidie|advies|spullen|materiaal|vergunning|voorjaar|najaar|zomer|winter|lente|herfst|straks|doe|rot|bel|mail|app|idee|plan)"
)
# "In de Kerkstraat in Lemelerveld" says where; "in 't Veld" is a name.
_VOORZETSELS = frozenset("aan bij in langs op te".split())
_ALLEEN_WAAR = frozenset("in op".split())
_LIDWOORDEN = frozenset("de den der 't het t ten ter".split())
# How a name is written: "met dt".
_SPELLING = re.compile(r"[b-df-hj-np-tv-xz]+")
# Alone this is no name, but what somebody wants to have.
_DING_ALLEEN = re.compile(
    r"\w{4,}(?:baan|baantje|bakken|perkje|plekje|veldje|tafels?|winkels?|feest|festival|route|middag"
    r"|avond|ruimte|toestel|weide|theater|podium|verlichting|camera|caf[eé]|huisje|hutje?|club|clubje|project|cursus"
    r"|training|toernooi|wedstrijd|bosje|hoekje|tocht)"
)
_STRAAT = re.compile(r"\w{2,}(?:straat|weg|laan|plein|dijk|kade|steeg|hof|park|pad)")
_TUSSENVOEGSELS = frozenset("van de der den ter ten te het 't in op la le el al bin da di en".split())
_TUSSEN = r"(?:van|de|der|den|ter|ten|te|het|'t|in|op|la|le|el|al|bin|da|di|dos|von|zu)"
_WOORD = (
    r"(?!(?i:tel|telefoon\w*|mobiel|mail|e-?mail\w*|adres|nummer)\b)"
    r"(?:(?:[A-Z]\.)+|[^\W\d_a-zà-öø-ÿ][\w'-]*)"
)
_ACHTER = rf"(?:(?:van|de|der|den|ter|ten|te|'t|het|el|al|von)\s+){{0,2}}{_WOORD}"
_ROEPNAAM = r"(?:\s+\([^\W\d_a-zà-öø-ÿ][\w'-]*\))?"
_BEROEP = (
    r"(?:er|aar|ist|iste|eut|ente?|eur|oog|arts|kundige|kundig|ris|or|lid|leider|leidster|ster|vrouw|man"
    r"|ouder|moeder|vader)"
)
_NAAM = rf"{_WOORD}{_ROEPNAAM}(?:\s+(?:{_TUSSEN}\s+){{0,2}}{_WOORD}){{0,3}}"
_NAMEN = rf"{_NAAM}(?:(?:,\s+{_NAAM}){{0,4}}\s+(?:en|&)\s+{_NAAM})?"
_TITEL = (
    r"(?:(?i:dhr|de heer|heer|mevr|mevrouw|mw|drs|dr|ir|ing|prof|mr|fam|familie)\.?\s+"
    r"(?:(?:van|de|der|den|ter|ten|te|'t)\s+){0,2})*"
)
NAAM_MET_ACHTERNAAM = rf"{_TITEL}{_WOORD}(?:\s+{_ACHTER}){{1,3}}"
"""At least two words with a capital: "Sanne de Boer"; "Lemelerveld" alone may be a place."""
_KLEIN = rf"[^\W\d_]+(?:\s+(?:(?:{_TUSSEN})\s+){{0,2}}(?!(?:en|ik|wij|we|uit)\b)[^\W\d_]+)?"
_IK_BEN = re.compile(
    rf"\b(?i:'?i?k\s+ben|'?i?k\s+heet|ik\s+ben\s+het,?|wij\s+zijn|we\s+zijn|(?:mijn|m'n|me)\s+(?:volledige\s+)?naam\s+is|naam\s*(?:is|:)?"
    rf"|(?:naam|deze|die)\s+luidt"
    rf"|u\s+spreekt\s+met|je\s+spreekt\s+met|dit\s+is|hier\s+is|met\s+vriendelijke\s+groet(?:en)?"
    rf"|vriendelijke\s+groet(?:en)?|groet(?:en|jes)?|vr\.?\s*gr\.?|m\.?v\.?g\.?|gr\.?|hoogachtend"
    r"|ondergetekende|contactpersoon\s+is|aanspreekpunt\s+is"
    r"|ik\s+ben\s+(?:buurtbewoner|bewoner|inwoner|voorzitter|secretaris|penningmeester|juf|meester|boer|opa|oma))"
    rf"(?i:\s+(?:trouwens|overigens))?\s*[,:]?\s*(?i:van\s+)?(?P<naam>{_TITEL}{_NAMEN})"
)
# Last of all: a club is a name only when nobody says who they are.
_NAMENS = re.compile(rf"\b(?i:namens)\s+(?P<naam>{_TITEL}{_NAMEN})")
_KLEIN_NA = re.compile(
    rf"(?:\b(?:ik\s+heet|(?:mijn|m'n|me)\s+(?:volledige\s+)?naam\s+is|naam\s*(?:is|:))|^ik\s*:)\s*(?P<naam>{_KLEIN})"
    rf"(?=\s*(?:$|[,.;\n\d+]|\s(?:en|ik|wij|we|uit|tel|mail|email|e-mail|nummer)\b))",
    re.IGNORECASE,
)
_HIER = re.compile(
    rf"(?:^|\n\s*|[.!?]\s+)(?i:(?:hallo|hoi|dag|moi|h[eé]|goede\w+|goeie\w+)[,!]?\s+)?(?i:(?:het|dit)\s+is\s+)?"
    rf"(?P<naam>{_TITEL}{_NAMEN}|(?i:{_KLEIN}))\s+(?i:hier)(?=\s*(?:[,.!(]|$|(?i:uit|vanuit|van|ik|wij|we)\b))",
)
_KLEIN_AAN_HET_BEGIN = re.compile(
    rf"^(?:hallo|hoi|dag)?[,!]?\s*(?:(?:dit|hier)\s+is\s+|met\s+)?(?P<naam>{_KLEIN})\s*,\s*(?=(?:tel\w*\.?\s*:?\s*|mail\s*:?\s*)?(?:\+|0\d|\S+@))",
    re.IGNORECASE,
)
_GROET_KLEIN = re.compile(
    rf"\b(?:groet(?:en|jes)?|mvg|gr|vr\.?\s?gr)[,.]?\s+(?:van\s+)?(?P<naam>{_KLEIN})\s*[.!]?\s*$",
    re.IGNORECASE,
)
_MIJ_TUSSEN_HAAKJES = re.compile(rf"\b(?i:ik|wij|we|mij|me|ons)\s*\(\s*(?P<naam>{_TITEL}{_NAMEN})\s*\)")
_MET_NA_GROET = re.compile(
    rf"^(?i:(?:eh+m?|uh+m?|ja|nou)[,.]?\s+)*(?i:hallo|hoi|moi|dag|he+y?|hé|yo|goede\w+|goeie\w+|middag|morgen|avond|ochtend)(?i:\s+samen|\s+allemaal)?[,!.]?\s+(?i:met|u\s+spreekt\s+met)\s+(?P<naam>{_TITEL}{_NAMEN})"
)
# "Met Piet Jansen, ik wil graag"; "Met Humanitas, de school en de kerk" goes on otherwise.
_MET_AAN_HET_BEGIN = re.compile(
    rf"^(?i:u\s+spreekt\s+)?(?i:met)\s+(?P<naam>{_TITEL}{_NAMEN})(?=[,.]\s+(?i:ik|wij|we|mijn|hierbij|graag|uit)\b)"
)
# "Mijn nummer is 06-..., vraag maar naar Joke"; "bellen mag: 06-... met Rowan".
_VRAAG_NAAR = re.compile(
    rf"\b(?:(?i:mijn|bel|bellen|app\w*)\b[^.!?\n]{{0,40}}\d{{4}}[^.!?\n]{{0,3}}\s(?i:en\s+)?"
    rf"(?i:vraag\s+(?:maar\s+)?naar|met))\s+(?P<naam>{_TITEL}{_NAMEN})"
)
_HEET_IK = re.compile(
    rf"\b(?P<naam>{_NAMEN}),?\s+(?i:heet\s+ik|is\s+de\s+naam|is\s+mijn\s+naam|mijn\s+naam)\b"
)
_DAT_BEN_IK = re.compile(
    rf"\b(?:(?:Bel|Mail|App)\s+)?(?P<naam>{_TITEL}{_NAAM}),\s+(?i:dat\s+ben\s+ik)\b"
)
# "Ingrid Bos, secretaris dorpsbelangen, ingrid@voorbeeld.nl".
_MET_FUNCTIE = re.compile(
    rf"(?:^|[\n.!?]\s*)(?P<naam>{_TITEL}{_NAMEN}),\s*[^\W\d_][\w' -]{{2,40}},\s*"
    r"(?=\+\d|\(?0\d|[^\s@,]+@)"
)
# "Ik zei toch dat ik mevrouw ten Have ben".
_DAT_IK = re.compile(rf"\b(?i:dat\s+ik)\s+(?P<naam>{_TITEL}{_NAMEN})\s+(?i:ben|heet)\b")
# "Truus, Truus Veldhuis": the same, said in full.
_VOLUIT = re.compile(rf"\s*,\s*(?P<naam>{_NAMEN})")
# "Gait Kappers, ik woon hier al 71 jaar".
_VOORAAN = re.compile(
    rf"^\W*(?i:(?:hallo|hoi|moi|dag|goede\w+)[,!.]?\s+)?(?P<naam>{_TITEL}{_WOORD}(?:\s+{_ACHTER}){{1,3}}),\s+"
    r"(?=(?i:(?:en\s+)?(?:ik|wij|we|wonende?|bewoner|inwoner|uit)\b))"
)
# "Een vriend van mij, Dirk," is somebody else.
_IK_KOMMA = re.compile(rf"\b(?<!van )(?i:ik|wij|mij)\s*,\s*(?P<naam>{_TITEL}{_NAMEN})\s*,")
# "Ik ben anja en wil een bankje": a first name that many people have, so not "ik ben oud en wil ...".
_IK_BEN_KLEIN = re.compile(
    rf"\b'?i?k\s+ben\s+(?:het,?\s+)?(?P<naam>(?:{VOORNAAM})(?:\s+(?:{_TUSSEN}\s+){{0,2}}[^\W\d_]{{3,}})?)"
    r"(?=\s*(?:$|[.,;!?()\n]|\s(?:en|ik|wij|we|uit|van|vanuit|die|\d+)\b))",
    re.IGNORECASE,
)
# "Ik ben thijmen van 11": any name may have an age, and so may anybody ("een boer van 60").
_MET_LEEFTIJD = re.compile(
    r"\b'?i?k\s+ben\s+(?P<naam>(?![^\W\d_]*(?:er|aar|ist|ent|eur|or|ouder|man|vrouw|meisje|jongen|lid|kind)\b)[^\W\d_]{2,})"
    r"(?:\s+van\s+|\s*,?\s*\(?\s*)(?!0)\d{1,2}(?=\s*(?:$|[.,;!?)\n]|(?:jaar|jr|en|ik|wij|we)\b))",
    re.IGNORECASE,
)
# "Yvonne Pelleboer, wijkverpleegkundige. Steeds meer mantelzorgers ...", "... Bert Jansen, voorzitter":
# at the beginning or the end that is who writes; in between it may be anybody.
_MET_BEROEP = (
    rf"(?P<naam>(?:(?:{VOORNAAM})|(?:[A-Z]\.\s?){{1,4}}|{_WOORD}(?=\s+{_ACHTER},\s+[\w-]*{_BEROEP}\b))(?:\s*{_ACHTER}){{1,2}})"
    r",\s+[a-zà-ÿ][\w-]*(?:\s+[\w'-]+){0,4}"
)
_BEROEP_VOORAAN = re.compile(
    rf"^\W*(?i:(?:hallo|hoi|moi|dag|goede\w+)[,!.]?\s+)?{_MET_BEROEP}[.\n](?=\s)"
)
_BEROEP_ACHTERAAN = re.compile(rf"(?:[.!?]\s+|\n\s*){_MET_BEROEP}\s*\.?\s*\Z")
# "Kapsalon Haarfijn, Monique": who signs for a shop or a club.
_ZAAK = rf"(?:[A-Z][\w'-]+\s+){{1,3}}?[A-Z][\w'-]+,\s+(?P<naam>(?:{VOORNAAM})(?:\s+{_ACHTER})?)"
_ZAAK_VOORAAN = re.compile(rf"^\W*{_ZAAK}[.!](?=\s)")
_ZAAK_ACHTERAAN = re.compile(rf"(?:[.!?]\s+|\n\s*){_ZAAK}\s*[.!]?\s*\Z")
# "Fam. Bos wil een bankje", "de familie Jansen uit Ankum": at the beginning that is who writes.
_FAMILIE = re.compile(
    rf"^\W*(?i:(?:hallo|hoi|moi|dag|goede\w+)[,!.]?\s+)?(?i:(?:wij|we),?\s+)?(?i:de\s+)?(?P<naam>(?i:fam\.?|familie)\s+{_ACHTER}"
    rf"(?:(?:\s+|\s?-\s?){_ACHTER})?)(?=\s+(?i:wil|willen|zou|zouden|gaat|vraagt|heeft|hebben|woont|uit|van|hier)\b|\s*[,:(])"
)
_KLEIN_VOOR_NUMMER = re.compile(
    rf"\bik\s+ben\s+(?P<naam>{_KLEIN})\s*,?\s*(?=(?:tel\w*\.?\s*:?\s*|mail\s*:?\s*)?(?:\+|0\d|\S+@))",
    re.IGNORECASE,
)
_VOOR_ADRES = re.compile(
    rf"(?:^|[\n.!?:]\s*|\b(?i:hallo|hoi|dag|goede\w+|contact\w*|naam|met)\b[,:]?\s+)(?P<naam>{_TITEL}{_NAMEN})\s*[,:(.-]?\s*"
    r"(?=(?i:tel\w*\.?\s*:?\s*|mail\s*:?\s*|e-mail\s*:?\s*|mob\w*\.?\s*:?\s*)?(?:\+\d|\(?0\d|[^\s@,]+@))"
)


# The last line of a letter: "Ida Kuiper", "G. Eilander te Hoonhorst", "Jolanda uit Den Hulst"; one word
# alone may be anything.
_ONDERTEKEND = re.compile(
    rf"(?:[.!?)]\s+|\n\s*)(?:(?P<naam>{_TITEL}{_WOORD}(?:\s+{_ACHTER}){{1,3}})"
    r"(?:\s+(?:uit|te|vanuit)\s+[A-Z][\w-]+(?:\s+[A-Z][\w-]+)?)?"
    rf"|(?P<voornaam>{_WOORD})\s+(?:uit|vanuit)\s+[A-Z][\w-]+(?:\s+[A-Z][\w-]+)?)\s*[.!]?\s*\Z"
)
_ACHTERNAAM = re.compile(r"(?:van\s+(?:de[nr]?|het|'t)|van|te[rn]|op\s+den|in\s+'t)\s+\w")


@dataclass(frozen=True, slots=True)
class Naam:
    """A name, and its place in the text."""

    begin: int
    eind: int
    tekst: str


def naam_in(tekst: str) -> Naam | None:
    """How somebody calls themselves in this text: "ik ben Jan Bakker", "groet, Ria de Vries"."""
    for patroon in (
        _IK_BEN,
        _VOOR_ADRES,
        _IK_KOMMA,
        _MIJ_TUSSEN_HAAKJES,
        _MET_NA_GROET,
        _MET_AAN_HET_BEGIN,
        _HEET_IK,
        _DAT_BEN_IK,
        _DAT_IK,
        _MET_FUNCTIE,
        _VOORAAN,
        _KLEIN_NA,
        _GROET_KLEIN,
        _HIER,
        _KLEIN_VOOR_NUMMER,
        _IK_BEN_KLEIN,
        _MET_LEEFTIJD,
        _FAMILIE,
        _KLEIN_AAN_HET_BEGIN,
        _VRAAG_NAAR,
        _ZAAK_VOORAAN,
        _BEROEP_VOORAAN,
        _BEROEP_ACHTERAAN,
        _ZAAK_ACHTERAAN,
        _ONDERTEKEND,
        _NAMENS,
    ):
        for treffer in patroon.finditer(tekst):
            groep = "naam" if treffer["naam"] is not None else "voornaam"
            naam = _zonder_adres(treffer[groep].strip(" ," if patroon is _IK_BEN else " .,"))
            voluit = _VOLUIT.match(tekst, treffer.start(groep) + len(naam))
            if voluit is not None and voluit["naam"].startswith(f"{naam} "):
                return Naam(voluit.start("naam"), voluit.end("naam"), voluit["naam"])
            if kan_naam_zijn(naam):
                return Naam(treffer.start(groep), treffer.start(groep) + len(naam), naam)
    return None


def _zonder_adres(naam: str) -> str:
    """ "Mevrouw Petersen van het Kerkplein": where she lives is no part of her name."""
    if _STRAAT.fullmatch(naam.rsplit(maxsplit=1)[-1].casefold()) is None:
        return naam
    return re.split(r"\s+(?:van|aan|in|uit)\s+(?:de|het)\s+", naam)[0]


# "Op 't Hof" is a name, "met de scouting" is none.
_NOOIT_VOORAAN = frozenset(
    "met naast zonder tegen tijdens tussen samen vooral gewoon moment even".split()
)


def kan_naam_zijn(naam: str) -> bool:
    """Whether these words may be a name: few, and none that only stands in sentences."""
    woorden = naam.split()
    if not 0 < len(woorden) <= MAX_WOORDEN_NAAM + 1 or not re.search(r"[^\W\d_]{2,}", naam):
        return False
    hoofdletters = [woord for woord in woorden if woord[0].isupper()]
    # "Wil Smit" is a name, "wil" is not; with capitals throughout it was meant as one.
    zeker = (
        not _zegt_waar(woorden)
        and woorden[0].casefold().strip(".") not in _HEILIG
        and len(hoofdletters) > 1
        and all(w[0].isupper() or w in _TUSSENVOEGSELS for w in woorden)
    )
    if zeker or naam == "Wil":
        return True
    kaal = [woord.casefold().strip(".,") for woord in woorden]
    alleen = len(kaal) == 1 and (_SPELLING.fullmatch(woorden[0]) or _DING_ALLEEN.fullmatch(kaal[0]))
    nooit = bool(alleen) or kaal[0] in _HEILIG or (len(kaal) > 1 and kaal[0] in _NOOIT_VOORAAN)
    if nooit or any(woord in _GEEN_NAAM for woord in kaal) or _zegt_waar(woorden):
        return False
    # "Peter van hiernaast" is how people call him.
    if any(
        woord in _WAAR_OF_WANNEER and "van" not in kaal[max(0, plek - 2) : plek]
        for plek, woord in enumerate(kaal)
    ):
        return False
    rest = [woord for woord in kaal if woord not in _TUSSENVOEGSELS and woord not in _TITELS]
    if not rest or all(_PLEK_DING_OF_GROEP.fullmatch(woord) for woord in rest):
        # "Van der Straat" and "ten Kate" are names; "de straat", "in de buurt" are not.
        return bool(rest) and bool(_ACHTERNAAM.match(" ".join(kaal)))
    return True


def _zegt_waar(woorden: list[str]) -> bool:
    """Whether these words begin like a place and name a street, or a place in a place."""
    eerste, *rest = (woord.casefold() for woord in woorden)
    if eerste in _ALLEEN_WAAR and rest and rest[0] not in _LIDWOORDEN:
        # "In Dalfsen" says where; "in 't Veld", "op den Akker" and "Op de Beek" are names.
        return True
    if woorden[0] not in _VOORZETSELS:
        return False
    plaatsen = sum(woord in _VOORZETSELS for woord in woorden)
    return plaatsen > 1 or any(_STRAAT.fullmatch(woord.casefold()) for woord in woorden)


def naam_met(eerder: str, nieuw: str) -> str:
    """The name with this in it: of a name of which one word is said again, only that word changes."""
    oude, nieuwe = eerder.split(), nieuw.split()
    if len(nieuwe) == 1 and len(oude) > 1:
        for lengte in (2, 1):
            for begin in range(len(oude) - lengte + 1):
                stuk = " ".join(oude[begin : begin + lengte])
                zelfde = fuzz.ratio(stuk.casefold().replace(" ", "-"), nieuw.casefold())
                if lengte < len(oude) and zelfde >= (95 if lengte > 1 else _LIJKT_OP_NAAM):
                    return " ".join([*oude[:begin], nieuw, *oude[begin + lengte :]])
    return nieuw
