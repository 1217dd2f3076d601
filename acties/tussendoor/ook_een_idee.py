"""What looks like a matter for elsewhere, and may be an own idea all the same: then the person chooses.

"Er moet een zebrapad komen" says not who makes it, "een moestuin achter mijn huis" is nothing that is
built, and who holds a meeting about a plan of the municipality does that themselves. Who says what is
wrong, builds, or wants to join in what the municipality does, leaves no doubt.
"""

from __future__ import annotations

import re

from acties.berichten import Bericht
from acties.tussendoor.woorden import alineas, bronregel, contactregels, keuze, vul_in
from kennisbank.laden import GemeenteGegevens

VERZOEK = "verzoek"
"""The choice of who wants the municipality to make or change something."""

_MIS = re.compile(
    r"\b(?:kapot\w*|stuk|defect\w*|los(?:se)?|scheef\w*|scheve|gat(?:en)?|kuil\w*|verstopt\w*|vol|volle|over\s?vol\w*|lek\w*"
    r"|poep|stront|overlast|herrie|lawaai|stank|stink\w*|vies|vieze|smerig\w*|rommel|troep|vuil\w*|afval\w*|zwerf\w*"
    r"|omgevallen|afgebroken|gevaarlijk\w*|glad\w*|brandt|brand(?:en)?\s+niet|doet\s+het\s+niet|ratten|onkruid|vernield\w*"
    r"|vandal\w*|dumpen|gedumpt\w*|\w*klacht\w*|melden|melding|hersteld|repare\w+|gerepareerd|schoongemaakt|opgehaald"
    r"|\w*(?:poep|nest|plaag|schade|storing)|graffiti|gesnoeid|gemaaid|weggehaald|te\s+hard|al\s+(?:weken|maanden|dagen|jaren))\b",
    re.IGNORECASE,
)
_MOET_KOMEN = re.compile(
    r"\b(?:er|hier|daar)\s+(?:\w+\s+){0,3}?(?:moet\w*|mag|mogen|zou\w*|kan|kunnen|hoort|horen)\b.*\bkomen\b"
    r"|\b(?:moet\w*|zou\w*|mag|mogen)\s+(?:er|hier|daar)\b.*\bkomen\b"
    r"|\b(?:ik|we|wij)\s+(?:wil\w*|zou\w*|mis(?:sen)?|hoop|hopen|wens\w*)\b.{0,30}\b(?:een|meer|extra|nieuwe?)\s+\w"
    r"|\bis\s+(?:het\s+)?(?:een|'n)\s+\w+\s+(?:mogelijk|nodig)\b",
    re.IGNORECASE,
)
_BOUWT = re.compile(
    r"(?:ver|aan|uit|op|nieuw|bij)?bouw\w*|\w*(?:schuur\w*|garage\w*|serre\w*|carport\w*|dakkapel\w*|veranda\w*|overkapping\w*"
    r"|woning\w*|huisje\w*|stal(?:len)?|loods\w*|zwembad\w*|kozijn\w*|zonnepane\w+|erfafscheiding|schutting\w*|berging\w*"
    r"|vergunning\w*|appartement\w*|chalet\w*|dakterras\w*|balkon\w*|oprit\w*|inrit\w*|kelder\w*|verdieping\w*|blokhut\w*"
    r"|tuinhuis\w*|kas(?:sen)?|erker\w*|mantelzorg\w*|bedrijf\w*|pand(?:en)?|schoorsteen\w*|warmtepomp\w*|paardenbak"
    r"|kapschuur|tiny|slopen|sloop\w*|splitsen)",
    re.IGNORECASE,
)
_HOUDT_ZELF = re.compile(
    r"\b(?:ik|we|wij|ons|onze|groepje?)\b(?=.*\b(?:bijeenkomst\w*|\w*avond|\w*avondje|\w*middag|debat|\w*gesprek\w*|workshop"
    r"|\w*markt|lezing|actie\w*|enqu[eê]te|petitie|rondleiding|excursie|spreekuur|werkgroep|\w*overleg)\b)"
    r".*\b(?:houden|organise\w+|beleggen|opzetten|regelen|plannen|starten|beginnen|oprichten|verzorgen|doen|maken)\b",
    re.IGNORECASE,
)
_VAN_DE_GEMEENTE = re.compile(
    r"\b(?:gemeente|jullie|u|wethouder|raad|college)\b.{0,25}\b(?:houdt|houden|organise\w+|belegt|komt|komen)\b"
    r"|\b(?:bijeenkomst\w*|\w*avond)\s+van\s+(?:de\s+gemeente|jullie)\b|\b(?:uitgenodigd|aanmelden|meepraten|inspreken)\b",
    re.IGNORECASE,
)
# What people make together and nobody needs a permit for, with or without "mijn" before it.
_SAMEN_TE_MAKEN = re.compile(
    r"(?:moes|pluk|bloemen|kruiden|buurt|groente|volks|natuur|bijen|vlinder|voedsel|geluks|school|dorps|beleef|wijk)\w*tuin\w*"
    r"|bloem\w*|planten|bomen|groen|vergroen\w*|boomgaard\w*|bijen\w*|insect\w*|speel\w*|bankje\w*|zitbank\w*|picknick\w*"
    r"|ruilkast\w*|boekenkast\w*|minibieb\w*|kippen\w*|ontmoet\w*|buurt\w*",
    re.IGNORECASE,
)
_WOORD = re.compile(r"[^\W\d_]+")
_KAAL = re.compile(r"\W*(?:(?:een|'n|meer|nieuwe?|extra)\s+)?[^\W\d_]{4,}\W*", re.IGNORECASE)


def kan_ook_een_idee_zijn(route: str, tekst: str) -> bool:
    """Whether these words, taken for this route, may as well tell what somebody wants to do."""
    if tekst.rstrip().endswith("?"):
        return False
    if route == "melding":
        nieuw = _KAAL.fullmatch(tekst) or _MOET_KOMEN.search(tekst)
        return nieuw is not None and _MIS.search(tekst) is None
    if route == "bouwplan":
        woorden = _WOORD.findall(tekst)
        samen = any(_SAMEN_TE_MAKEN.fullmatch(woord) for woord in woorden)
        return samen and not any(_BOUWT.fullmatch(woord) for woord in woorden)
    if route == "meepraten":
        return _HOUDT_ZELF.search(tekst) is not None and _VAN_DE_GEMEENTE.search(tekst) is None
    return False


def vraag_eigen_idee(gegevens: GemeenteGegevens, route: str, verteld: int) -> Bericht | None:
    """Which of the two it is; `verteld` is the message in which it was told, which goes along. None
    when there are no words for the choice."""
    routes = gegevens.routes
    idee = routes.keuze_bij("initiatief_indienen")
    if idee is None:
        return None
    keuzes = [keuze(idee, "initiatief_indienen", verhaal=verteld)]
    verzoek = routes.algemeen.verzoek
    if route == "melding" and verzoek is not None:
        keuzes.append(keuze(verzoek.keuze, route, verhaal=verteld, keuze=VERZOEK))
    if (anders := routes.keuze_bij(route)) is not None:
        keuzes.append(keuze(anders, route, verhaal=verteld, keuze="gekozen"))
    if len(keuzes) < 2:
        return None
    return Bericht(tekst=vul_in(gegevens, routes.twijfel.vraag), knoppen=tuple(keuzes))


def wijs_verzoek(gegevens: GemeenteGegevens, route: str, verhaal: int | None) -> Bericht | None:
    """Where somebody goes who wants the municipality to do it."""
    algemeen, deze = gegevens.routes.algemeen, gegevens.routes.route_bij(route)
    verzoek = algemeen.verzoek
    if verzoek is None or deze is None:
        return None
    tekst = alineas(verzoek.wens, deze.reden, verzoek.weg)
    return Bericht(
        tekst=alineas(
            vul_in(gegevens, tekst), contactregels(deze.contact), vul_in(gegevens, algemeen.slot)
        ),
        bron=bronregel(gegevens, deze.bronnen),
        knoppen=(
            keuze(algemeen.eigen_idee, "initiatief_indienen", verhaal=verhaal),
            keuze(algemeen.mens, "mens_spreken"),
        ),
    )
