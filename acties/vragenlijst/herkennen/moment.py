"""When it is to happen: "volgend voorjaar", "in mei 2027", "na de zomer", "zo snel mogelijk".

The words themselves are the answer: "volgend voorjaar" says what somebody means, and a made-up date
does not. Moments in the past, habits ("elke zomer") and moments of something else are left alone.
"""

from __future__ import annotations

import re
from datetime import datetime

import dateparser

from acties import klok
from acties.vragenlijst.herkennen.basis import Herkenner, Verhaal
from acties.vragenlijst.herkennen.patronen import VERBETERT, een_van, woorden
from acties.vragenlijst.herkennen.zinnen import Deel
from kennisbank.schema.herkenning import HerkenMoment

_MAAND = een_van(
    "januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november"
    " | december"
)
_MAANDEN = rf"{_MAAND}(?:(?:,| (?:of|en|tot|t/m|tot en met|-)|/) ?{_MAAND}){{0,2}}"
# Short names of months only with a day: "Jan" is mostly somebody.
_MAAND_KORT = rf"(?:{_MAAND}|(?:jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\b\.?)"
_SEIZOEN = r"(?:(?:vroege|late|prille|hele)\s+)?" + een_van(
    "voor- en najaar | voorjaar | lente | zomer | najaar | herfst | winter | nazomer"
    " | voorzomer | plantseizoen"
    " | zomerseizoen | winterseizoen | zomermaanden | wintermaanden"
)
_DAG = (
    r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:(?:ochtend|morgen|middag|avond|nacht)?(?:en)?)"
    r"|weekend(?: van(?= (?:vrijdag |zaterdag )?\d))?)"
)
_FEEST = een_van(
    "(?:zomer|herfst|kerst|voorjaars|mei|krokus|paas|pinkster|school)?[ -]?vakantie"
    " | kerst(?:dagen|mis|avond)? | pasen"
    r" | paasweekend | paasdagen | pinksteren | hemelvaart\w* | sinterklaas | oud en nieuw"
    r" | nieuwjaar | feestdagen | grote vakantie | carnaval | nldoet | bouwvak\w* | jaarwisseling"
    " | sint[ -](?:maarten|nicolaas|niklaas|jan) | driekoningen | oudejaars(?:dag|avond|nacht)"
    " | halloween | ramadan | suikerfeest | offerfeest | advents?(?:tijd)? | vasten(?:tijd|maand)"
    " | kermis(?:week)?"
    " | divali | keti koti | \\w*oogst | vorst | (?:zomer|winter)stop | (?:eind)?examens | langste dag"
    " | (?:\\w+)?jubileum | wk | ek"
    # A day with a name: "burendag", "de open dag", "Koningsdag"; not "zaterdag", and not "vandaag".
    ""
    " | (?!maan|dins|woens|donder|vrij|zater|zon|van|mid|namid|voormid|werk|feest|verjaar)"
    "(?:(?:inter)?nationale |open |eerste |tweede |1e |2e )?[a-zà-ÿ]{4,}dag"
    # "De boekenweek", "het visseizoen".
    " | (?!werk|andere)[a-zà-ÿ]{4,}week | [a-zà-ÿ]{4,}seizoen | vasteloavond | vasteloavend"
    " | vastenavond"
    " | a(?:lle|lde)r(?:heiligen|zielen)"
    r" | (?:avond)?vierdaagse | (?:\w+)?feestweek | zomervakanties"
)
_KOMEND = een_van("volgende? | komende? | aankomende? | aanstaande | dit | deze | eerstkomende?")
_DIT_JAAR = een_van("(?:het )?(?:volgend|komend|aankomend|dit|nieuwe) jaar")
_JAAR = r"20\d\d"
# "Voorjaar 27": no number of anything.
_KORT_JAAR = r"(?:2[5-9]|3\d)(?!\w|[.,:]\d|\s*(?:€|%|[a-z]))"
_JAAR_ERBIJ = rf"(?:\s+(?:van\s+)?(?:{_JAAR}|{_DIT_JAAR}|aanstaande|a\.s\.|erop|'\d\d|{_KORT_JAAR}))?"
_DEEL = een_van(
    "(?:het )?begin(?: van)? | (?:het )?einde?(?: van)? | half | halverwege | medio | midden(?: in)?"
    " | (?:de )?(?:eerste|tweede) helft(?: van)?"
    " | (?:de )?(?:(?:eerste|tweede|derde|laatste) )?week van(?: de)?"
    " | (?:1e|2e|3e|4e|eerste|tweede|derde|laatste) week"
    " | hartje | (?:de )?start(?: van)? | (?:de )?eerste (?:maanden|weken) van"
    " | (?:de )?periode(?: van)? | (?:in )?(?:de )?loop van"
    " | vroeg in | laat in | (?:het )?weekend van | (?:het )?eerste deel van | (?:de )?maanden?"
)
_AANTAL = een_van(
    "een | één | twee | drie | vier | vijf | zes | acht | tien | twaalf | anderhalf | een half | half"
    r" | \d{1,2} | enkele | (?:een )?paar"
)
_EENHEID = een_van(
    "dagen | dag | weekenden | weekends | weken | week | maanden | maand | jaren | jaar"
    " | kwartaal | halfjaar"
)
_BIJWOORD = een_van(
    "(?:het )?liefst | eventueel | hopelijk | ergens | al | nog | pas | vanaf | uiterlijk | ongeveer"
    " | zo | meteen | direct | straks | misschien | bijvoorbeeld"
)
_VOORZETSEL = een_van(
    "met ingang van | in | op | met | rond | rondom | tegen | voor | vóór | veur | na | vanaf | per"
    " | tijdens | binnen | van | richting | tot"
)
_VOOR = rf"(?:{_BIJWOORD}\s+){{0,3}}(?:{_VOORZETSEL}\s+)?(?:(?:het|de|'t|t)\s+)?"
_RANG = een_van(r"eerste | tweede | derde | vierde | laatste | 1e | 1ste | [2-4]e | [2-4]de")
_TELBARE_TIJD = een_van(
    "jaar | weken | week | maanden | maand | tijd | schooljaar | seizoen | kwartaal"
    " | kalenderjaar | voetbalseizoen"
    " | nieuwe jaar"
)

_NOG_EEN_DAG = rf"(?: (?:en|of|t/m|tot en met|tot|-) (?:{_DAG} )?\d{{1,2}})?"
_DATUM = rf"(?:{_DAG} )?\d{{1,2}}(?:e|ste|de)?{_NOG_EEN_DAG} {_MAAND_KORT}"
# "Elke eerste zaterdag van de maand": when it is, for something that comes back.
_HERHAALT = re.compile(
    rf"(?<!\w)(?P<moment>(?:elke|iedere|om de) (?:{_RANG} |andere |twee weken op )?{_DAG}"
    rf"(?:(?: en| of)? {_DAG})?(?: van (?:de|elke|iedere) maand| in de maand)?"
    r"|(?:elke|iedere|om de) (?:twee|drie|vier|zes|paar) (?:weken|maanden)"
    rf"|(?:een|één|twee) {_DAG} per (?:week|maand|kwartaal|jaar))(?!\w)",
    re.IGNORECASE,
)
# "Zodra de maïs eraf is wil ik beginnen", "een theehuis zodra de bloesem eraan zit".
_ZODRA = re.compile(
    r"(?<!\w)(?P<moment>(?:zodra|zo\s+gauw(?:\s+als)?|als(?=\s+(?:de|het|'t|t|mijn|onze)\s+[\w-]+\s+"
    r"(?:ge\w+\s+(?:is|zijn)|(?:is|zijn)\s+(?:ge|be|ver|her|ont|af|uit|om|terug|op|in|aan|weg)\w*(?:en|d|t))\b))"
    r"\s+(?:[^\s,.;:!?()]+\s+){1,7}?[^\s,.;:!?()]+)"
    r"(?=\s*[,.;:!?)\n]|\s*\Z|\s+(?:wil|willen|gaan|ga|kan|kunnen|zou|zouden|begin|beginnen|start|starten|moet"
    r"|maken|doen|komt|komen)\s+(?:ik|we|wij|er|het|'t|de|onze|mijn)\b)",
    re.IGNORECASE,
)
_BEGINT = re.compile(r"\b(?:opening|aftrap|lancering)\b", re.IGNORECASE)
_TE = re.compile(r"\s+te\s+\w", re.IGNORECASE)
_ALS = re.compile(r"als\b", re.IGNORECASE)
_WEER = (
    "(?:warm|koud|kil|heet|nat|droog|druk|donker|guur|glad|fris|zomer|winter|herfst|lente|mooi weer"
    "|slecht weer)"
)
_NA_HET_WERK = "(?: na (?:school|schooltijd|werktijd|het werk|kerktijd|het eten))?"
_STERK = re.compile(
    rf"(?<!\w)(?P<moment>{_VOOR}"
    + een_van(
        rf"{_DATUM}(?: {_JAAR}| a\.s\.)?"
        rf" | tussen (?:{_MAAND}|{_FEEST}) en (?:{_MAAND}|{_FEEST}){_JAAR_ERBIJ}"
        rf" | (?:als|zodra|wanneer) (?:het|de) {_SEIZOEN} (?:wordt|begint|komt|voorbij is|er is)"
        r" | (?:als|zodra|wanneer|nadat|zo (?:gauw|snel)(?: als)?) (?:het|de|onze) (?:\w+ ){1,3}?"
        r"(?:beginnen|begint"
        r"|(?:voorbij|binnen|rond|klaar|afgelopen|geregeld|toegekend|over|er) (?:is|zijn))"
        r" | (?:voordat|nadat|voor|als|zodra|wanneer) (?:de|het|onze|jullie|er|alle) (?:[\w'-]+ ){1,4}?"
        r"(?:begint|beginnen|langskomt|langskomen|langs komt|komt|komen|start|gaat|opengaat|geeft|geven"
        r"|geeft|eruit zijn|eruit is|uit is|uit zijn|weg is|weg zijn|bloeit|bloeien)"
        rf" | (?:de )?(?:week|weken|weekend|maand|dagen?) (?:voor|vóór|na|rond) (?:de |het )?{_FEEST}"
        r" | (?:zodra|als) er (?:genoeg|voldoende) [a-z-]{4,} (?:is|zijn)"
        r" | zodra (?:we|wij) (?:\w+ ){1,4}?hebben | over anderhalve (?:week|maand)"
        r" | (?:zodra|als) (?:het|'t) weer (?:het |dat |'t )?(?:toelaat|meezit|meewerkt)"
        r" | (?:nationale )?week(?:end)? van (?:de|het) [a-z]{4,}(?: (?-i:[A-Z])[\w-]+){0,3}"
        # A limit, and no habit: "voor het te koud wordt".
        r" | (?:voor|vóór|voordat) (?:het|'t|t) (?:weer |te |echt |zo |wat |gaat )*"
        rf"(?:{_WEER}(?:er)? (?:wordt|is)|vriezen|regenen|vriest|sneeuwt)"
        r" | zodra (?:het|dat|alles) (?:\w+ )?(?:kan|mag|lukt|klaar is|rond is)"
        r" | (?:als|zodra|wanneer) het (?:warmer|mooi weer|beter weer|weer mooi|weer warm) wordt"
        rf" | (?:hele )?maand {_MAAND}"
        rf" | {_DAG} (?:de )?\d{{1,2}}(?:e|ste|de)"
        rf" | {_RANG} {_DAG} (?:na|voor|van) (?:de |het )?(?:{_FEEST}|{_SEIZOEN}){_JAAR_ERBIJ}"
        rf" | {_RANG} {_FEEST} | {_DEEL} '\d\d"
        rf" | (?:{_DAG} )?\d{{1,2}}[-/.]\d{{1,2}}[-/.](?:20)?\d\d(?!\d)"
        rf" | {_RANG} {_DAG} (?:van|in) {_MAAND}{_JAAR_ERBIJ}"
        rf" | {_DEEL} (?:{_KOMEND} )?(?:{_MAANDEN}(?: of {_DEEL} {_MAAND})?"
        rf"|(?:het |de )?{_SEIZOEN}|(?:het )?(?:nieuwe )?{_TELBARE_TIJD}"
        rf"|{_JAAR}"
        rf"|{_DATUM}|{_FEEST}){_JAAR_ERBIJ}"
        rf" | {_MAAND} (?:{_JAAR}|{_DIT_JAAR}|aanstaande|a\.s\.|'\d\d|{_KORT_JAAR})"
        rf" | {_SEIZOEN} (?:van )?(?:{_JAAR}|{_DIT_JAAR}|'\d\d|{_KORT_JAAR})"
        rf" | {_DIT_JAAR} (?:(?:in|rond|met|eind|begin|na|voor) )?(?:(?:het|de) )?"
        rf"(?:{_MAAND}|{_SEIZOEN}|{_FEEST})"
        rf" | {_KOMEND} (?:{_SEIZOEN}|{_MAAND}|{_DAG}|{_TELBARE_TIJD}|{_FEEST}){_JAAR_ERBIJ}"
        rf"(?: nog| {_DAG})?"
        rf" | nieuwe (?:jaar|schooljaar|seizoen)"
        rf" | (?:{_RANG} kwartaal|{_RANG} helft|q[1-4])(?: (?:van )?(?:{_JAAR}|{_DIT_JAAR}))?"
        rf" | (?:over|binnen) (?:nu en )?(?:ongeveer |zo'n )?{_AANTAL}(?: (?:à|tot|of) {_AANTAL})?"
        rf" (?:{_EENHEID} of {_AANTAL}|{_EENHEID})"
        rf" | {_FEEST} (?:van )?(?:{_JAAR}|{_DIT_JAAR})"
        r" | zo (?:snel|spoedig|vlug|gauw|vroeg)(?: als)? mogelijk | zo (?:snel|gauw) het kan"
        r" | z\.?s\.?m\b\.? | asap | per direct | nog dit jaar | dit jaar nog | binnenkort | morgen"
        r" | overmorgen | op korte termijn | (?:geen|niet veel|niet zo'n) haast"
        r" | liever vandaag dan morgen | week \d{1,2}"
    )
    + r")(?!\w)",
    re.IGNORECASE,
)
_ZWAK = re.compile(
    rf"(?<!\w)(?P<moment>{_VOOR}"
    + een_van(
        rf"{_MAANDEN} | {_SEIZOEN} | {_FEEST} | {_DAG}{_NA_HET_WERK}"
        rf" | \d{{1,2}}[-/]\d{{1,2}}(?![-/\d]) | {_JAAR}(?!\s*(?:euro|,-|\d))"
    )
    + r")(?!\w)",
    re.IGNORECASE,
)
# What must stand before a weak one: a bare "zomer" or "mei" is anything.
_MET_VOORZETSEL = re.compile(
    rf"^(?:{_BIJWOORD}\s+){{0,3}}(?:{_VOORZETSEL}|vanaf|uiterlijk)\s", re.IGNORECASE
)
# Without one the rest must say that it is about this: "we dachten aan mei", "2028 of zo", "april/mei".
_KAN_ZONDER = re.compile(
    r"\b(?:gedacht\s+aan|gevallen\s+op|gekozen\s+voor|datum|wanneer)\b"
    rf"|\b(?:planning|periode|moment|lijkt|dacht(?:en)?\s+aan|denk(?:en)?\s+aan|of\s+zo|liefst|graag)\b"
    rf"|\d{{4}}|\bal\s+(?:beginnen|starten)\b|^(?:1e|2e|eerste|tweede)\s+\w+dag$"
    rf"|^{_MAAND}\s+(?:start|begin)"
    rf"|^{_MAAND}(?:(?:\s+(?:of|en|tot|t/m|-)\s+|/){_MAAND})?$",
    re.IGNORECASE,
)
# "Wanneer: zomermaanden".
_KOP = re.compile(r"\b(?:wanneer|datum|start|begin|periode|planning|moment)\s*[:?]\s*\Z", re.IGNORECASE)
_KOP_WANNEER = re.compile(r"\b(?:wanneer|datum|planning|periode)\s*:\s*\Z", re.IGNORECASE)
_ONBEKEND = woorden("geen idee | weet | onbekend | nog niet | maakt niet uit | n\\.?v\\.?t")
_VANAF = re.compile(r"^(?:\w+\s+)?(?:vanaf|uiterlijk|per)\b", re.IGNORECASE)
_PLAN = woorden(
    "wil(?:len|de|den)? | wouden | zou | zouden | gaan | ga | moet | moeten | kan | kunnen | begin"
    " | beginnen | begint | start | starten | uitvoeren | van start | klaar | openen | open"
    " | aanleggen | planten | organiseren | houden | doen | plaatsen | bouwen | maken | realiseren"
    " | van plan | gepland | planning | hopen | hoop | graag | liefst | mogelijk | de bedoeling"
    " | gebeurt | gebeuren | gedacht aan | streven | uiterlijk | lukken | plaatsvinden | idee"
    " | plan | voorstel | zover | opening | aftrap"
)
_WIL = woorden(
    "wil(?:len|de|den)? | wouden | zou | zouden | begin | beginnen | begint | start | starten"
    " | uitvoeren | klaar | openen | open | graag | liefst | gepland | planning | van plan"
    " | van start | gedacht aan | dachten aan | dacht aan | gevallen op | gekozen voor | gebeurt"
)
_IS_SEIZOEN = woorden(_SEIZOEN)
_EERDER = woorden(
    "vorige? | afgelopen | jl | j\\.l | ll | jongstleden"
    " | laatste (?:jaren|tijd|keer|maanden|weken) | sinds | gisteren"
    " | eergisteren | geleden | destijds | toen | vroeger | was | waren | werd | werden | had"
    " | hadden | kwam | kwamen | ging | gingen | kostte | stond | stonden | deed | deden | begon"
    " | begonnen | gehad | geweest | gehouden | gedaan | gesproken | gepraat | overlegd | gevraagd"
    " | besproken | overleden | gebouwd | aangelegd | opgericht | geplaatst | gekomen | weggehaald"
    " | gestopt | verdwenen | gesloten | geopend | gevallen | gebeurd | kreeg | kregen | zag | zagen"
    " | hoorde | hoorden | bestond | won | wonnen | lag | lagen | zat | zaten | aangereden | ingebroken"
)
_GEWOONTE = woorden(
    "elk jaar | ieder jaar | altijd | vaak | meestal | jaarlijks"
    " | 's (?:zomers|winters|avonds|ochtends|middags) | telkens | steeds | zodra het"
    # "Als het even kan voor de zomer" says nothing of a habit.
    r" | als (?:het|'t|t)(?!\s+(?:\w+\s+){0,2}?(?:kan|lukt|mag|goed|meezit|klopt))"
    " | (?:is|wordt|staat) het | staat (?:het|alles)"
    " | donker | blank | dicht | gesloten | eenzaam | glad"
)
# The moment is of something else than the idea.
_IETS_ANDERS = woorden(
    "bel | bellen | belt | mail | mailen | mailt | hoor | hoort | horen | weten | vernemen | reactie"
    r" | reageer\w* | antwoord\w* | contact | terugbellen | bereikbaar"
    r" | \w*vergadering(?:en)? | \w*brief | verslag | (?:op|met) vakantie"
    r" | verhuis\w* | jarig | geboren | praten | overleggen | bespreken | vraag ik"
    r" | subsidie loopt | deadline | inleveren | aangevraagd | aanvragen"
)
# How things are, in a part that says nothing of a plan.
_TOESTAND = woorden(
    "is | staat | staan | zit | zitten | ligt | liggen | heeft | hebben | wordt | worden | komt | loopt"
    " | lopen | rijdt | rijden | zien | ziet | spelen | speelt | bestaat"
)
_HERHAALD = re.compile(
    r"\b(?:elke?|iedere?|vorige?|afgelopen|sinds|van\s+vorige?)\s+(?:de\s+)?$", re.IGNORECASE
)
# "Het zou mooi zijn als het er in september staat".
_ZOU = re.compile(r"\bzou(?:den)?\b", re.IGNORECASE)
# "Tot 1 april kan het": until then, and not then; "over een jaar 5.200 euro" says how much.
_TOT = re.compile(r"tot\b(?!.*\bvan\b)", re.IGNORECASE)
_DAARNA_GELD = re.compile(r"\s*(?:€|\d[\d.,]*\s*(?:euro|,-))", re.IGNORECASE)
_LOS_HET = re.compile(r"^het\s+(?=z\.?s\.?m|zo\s|asap|per\s|binnenkort)", re.IGNORECASE)
# "De cursisten van de dinsdagochtend" says which ones.
_VAN_EEN_DAG = re.compile(rf"van\s+(?:de\s+)?{_DAG}\Z", re.IGNORECASE)
# "Leuk als er een jeugdhonk komt" says what, and not when.
_MOOI = re.compile(
    r"\b(?:leuk|mooi|fijn|goed|gaaf|handig|prettig|tof|gezellig|top|heerlijk|geweldig|helpen|schelen)(?:er)?\s+\Z",
    re.IGNORECASE,
)
# "Als jullie de grond geven" is what must be so, and "45 euro per zaterdag" says how much.
_MITS = re.compile(r"als\s+(?:jullie|u|de\s+gemeente)\b", re.IGNORECASE)
_PER_DAG = re.compile(rf"per\s+{_DAG}\Z", re.IGNORECASE)
# How long, and not when: "waar we een half jaar kunnen oefenen".
_HALF_JAAR = re.compile(r"^(?:een\s+)?half\s+jaar\Z", re.IGNORECASE)
_ALLEEN_DIT_JAAR = re.compile(r"(?:nog\s+)?dit\s+jaar", re.IGNORECASE)
_DIE = re.compile(r"\s(?:die|dat|waar|waarvan)\s", re.IGNORECASE)
_MAX_WOORDEN_LOS = 6
_ZIN = 80
"""So many letters before and after it are looked at, within the sentence."""


class Moment(Herkenner[HerkenMoment]):
    """The first of the most certain moments: best one beside "willen" or "beginnen"."""

    soort = "moment"

    def vind(self, herkenning: HerkenMoment, verhaal: Verhaal) -> str | None:
        beste: tuple[int, int, int] | None = None
        for punten, patroon, geldt in (
            (2, _STERK, _sterk),
            (1, _ZODRA, _zodra),
            (0, _ZWAK, _zwak),
            (-1, _HERHAALT, _herhaalt),
        ):
            for treffer in patroon.finditer(verhaal.tekst):
                begin = treffer.start("moment")
                einde = begin + len(treffer["moment"].rstrip(" .,"))
                deel = verhaal.deel_bij(einde - 1)
                if deel is None or _van_iets_anders(verhaal, treffer, deel) or not geldt(treffer, deel):
                    continue
                zeker = punten + (_WIL.search(deel.tekst) is not None)
                if _ALLEEN_DIT_JAAR.fullmatch(treffer["moment"]):
                    # "Dit jaar groots, 28 september": anything else says more.
                    zeker -= 2
                if beste is None or zeker > beste[0]:
                    beste = (zeker, begin, einde)
        if beste is None:
            return _onder_een_kop(verhaal)
        beste = _verbeterd(verhaal, beste)
        # "Kan het zo snel mogelijk?": this "het" is no article.
        return _LOS_HET.sub("", verhaal.letterlijk(beste[1], beste[2]).strip())


def _verbeterd(verhaal: Verhaal, beste: tuple[int, int, int]) -> tuple[int, int, int]:
    """ "In mei, nee wacht, in juni": what takes its place at once."""
    verbetert = VERBETERT.match(verhaal.tekst, beste[2])
    if verbetert is None:
        return beste
    for patroon in (_STERK, _ZWAK):
        if (nieuw := patroon.match(verhaal.tekst, verbetert.end())) is not None:
            return beste[0], nieuw.start("moment"), nieuw.end("moment")
    return beste


def noemt_moment(tekst: str) -> bool:
    """Whether these words name a time: what comes "dan" is then and there, and not its result."""
    return _STERK.search(tekst) is not None or any(
        _MET_VOORZETSEL.match(treffer["moment"]) for treffer in _ZWAK.finditer(tekst)
    )


def _onder_een_kop(verhaal: Verhaal) -> str | None:
    """ "Wanneer: als het droog is": whatever is written there."""
    for _, deel in verhaal.delen:
        onder = _KOP_WANNEER.search(verhaal.tekst[: deel.begin]) is not None
        if onder and len(deel.tekst.split()) <= _MAX_WOORDEN_LOS and not _ONBEKEND.search(deel.tekst):
            return verhaal.letterlijk(deel.begin, deel.eind).strip()
    return None


def _van_iets_anders(verhaal: Verhaal, treffer: re.Match[str], deel: Deel) -> bool:
    voor = treffer.string[max(0, treffer.start() - 25) : treffer.start()]
    if treffer["moment"].casefold().startswith("als ") and _MOOI.search(voor):
        return True
    if _MITS.match(treffer["moment"]) or _PER_DAG.match(treffer["moment"]):
        return True
    if _HERHAALD.search(voor) or is_voorbij(treffer["moment"]):
        return True
    if _HALF_JAAR.search(treffer["moment"]):
        return True
    if _TOT.match(treffer["moment"]) or _DAARNA_GELD.match(treffer.string, treffer.end("moment")):
        return True
    vlakbij = verhaal.vlakbij(deel, treffer.start("moment"), treffer.end("moment"))
    return _IETS_ANDERS.search(vlakbij) is not None


def _sterk(treffer: re.Match[str], deel: Deel) -> bool:
    # Of "begin april" itself, "begin" says nothing of a plan.
    if _PLAN.search(_zonder(treffer, deel)) is not None:
        return True
    # "Over tien jaar is hier niemand meer", "alles is binnen twee maanden te klein".
    duur = treffer["moment"].casefold().startswith(("over ", "binnen "))
    toestand = duur and (
        _TOESTAND.search(deel.tekst) or _TE.match(treffer.string, treffer.end("moment"))
    )
    return not _EERDER.search(deel.tekst) and not toestand


def _zonder(treffer: re.Match[str], deel: Deel) -> str:
    """What stands in this part beside the moment."""
    voor, na = max(deel.begin, treffer.start("moment")), treffer.end("moment")
    return f"{deel.tekst[: voor - deel.begin]} {deel.tekst[max(0, na - deel.begin) :]}"


def _zodra(treffer: re.Match[str], deel: Deel) -> bool:
    # "Zodra het donker is staat hier niemand meer" tells how things are.
    rest = _zonder(treffer, deel)
    if _ALS.match(treffer["moment"]):
        return _WIL.search(rest) is not None
    vooraf = treffer.string[max(0, treffer.start() - _ZIN) : treffer.start()]
    vooraf = re.split(r"[.!?\n]", vooraf)[-1]
    achteraf = re.split(r"[.!?\n]", treffer.string[treffer.end() : treffer.end() + _ZIN])[0]
    eromheen = f"{vooraf} {achteraf}"
    *voor, _ = treffer["moment"].split()
    if _TOESTAND.search(" ".join(voor)):
        # Its verb comes last: "zodra het donker is | staat hier niemand meer".
        return False
    if _WIL.search(eromheen) or _BEGINT.search(eromheen):
        return True
    return not (_TOESTAND.search(eromheen) or _EERDER.search(eromheen) or _GEWOONTE.search(eromheen))


def _zwak(treffer: re.Match[str], deel: Deel) -> bool:
    moment = treffer["moment"]
    los = len(deel.tekst.split()) <= _MAX_WOORDEN_LOS
    if los and _KOP.search(treffer.string[: deel.begin]):
        return True
    if not _MET_VOORZETSEL.match(moment) and not (los and _KAN_ZONDER.search(deel.tekst)):
        return False
    if _EERDER.search(deel.tekst) and not _WIL.search(deel.tekst):
        return False
    if _VANAF.match(moment):
        return True
    gewoonte = _GEWOONTE.search(deel.tekst) and not _ZOU.search(deel.tekst)
    if gewoonte or _VAN_EEN_DAG.match(moment):
        return False
    toestand = _IS_SEIZOEN.search(moment) is not None and _TOESTAND.search(deel.tekst) is not None
    return los or _PLAN.search(deel.tekst) is not None or not toestand


def _herhaalt(treffer: re.Match[str], deel: Deel) -> bool:
    # "Elke zaterdag ligt het hier vol" tells how things are, and not what somebody is going to do.
    # "Eten met mannen die hun vrouw verloren hebben": for whom it is, is not how things are.
    hoofdzin = _DIE.split(deel.tekst, maxsplit=1)[0]
    return (
        _GEWOONTE.search(deel.tekst) is None
        and _EERDER.search(deel.tekst) is None
        and (_TOESTAND.search(hoofdzin) is None or _WIL.search(deel.tekst) is not None)
    )


def is_voorbij(moment: str) -> bool:
    """Whether these words name a year, or a full date, that is in the past."""
    jaar = re.search(r"\b(?:19|20)\d\d\b", moment)
    if jaar is None:
        return False
    vandaag = klok.vandaag()
    if int(jaar[0]) != vandaag.year:
        return int(jaar[0]) < vandaag.year
    dag = dateparser.parse(
        re.sub(rf"^\D*?(?=\d|{_MAAND})", "", moment, flags=re.IGNORECASE),
        languages=["nl"],
        settings={
            "DATE_ORDER": "DMY",
            "PREFER_DAY_OF_MONTH": "last",
            "RELATIVE_BASE": datetime.combine(vandaag, datetime.min.time()),
        },
    )
    return dag is not None and dag.date() < vandaag
