"""Yes, no, or neither: how people say it.

Tables of expressions, and one way of reading them. What is said last counts most: "ja dat wil ik niet"
is a no. Who says no and yes at once, asks something or hesitates is asked again: that costs a sentence,
while a permission that nobody gave can't be taken back.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import cache

from rapidfuzz import fuzz


class Oordeel(Enum):
    """What somebody said to a question for yes or no."""

    JA = "ja"
    NEE = "nee"
    ONBESLIST = "onbeslist"
    """Certainly neither: doubt, a question, or both."""


# --- Tables: one expression a line, as it stands after `_schoon` ---------------------------------
# "_" stands for one to three words.

_JA_VOORAAN = """
    ja jaa jah jha jja joa joah joa'h jao jaow jow joe jep jup yep yup yes yess yeah yea si oui aj
    jaowel jawel jahoor jaheur joaheur jazeker jazekers jajazeker jazekerwel jazkeer jawohl jaja joajoa
    oke okee oké okay okey ok okido okidoki okie oki ookee
""".split()
_NEE_VOORAAN = """
    nee neen neeh neej neeo neehoor neeheur nnee ne nej nei nein neu neuh nope noop nop no non nah naah
    neuj njet nao nie welnee neenee niks niets nooit
""".split()
_LETTERS = {"j": Oordeel.JA, "y": Oordeel.JA, "n": Oordeel.NEE}

_AANLOOP = re.compile(
    r"^(nou ja|och ja|ach ja|tja|nou|nouja|och|ach|oh|ooh|o|eh+m?|euh+m?|uh+m?|hmm*|mwah?|mwoah?|pff*"
    r"|he|hee|hey|hoi|hallo|sorry|eigenlijk|eerlijk gezegd|dan|maar|en|wel|goh|zeg|kijk|dus|nja)\b\s*"
)
_AFLOOP = re.compile(
    r"\s*\b(hoor|hor|heur|joh|jo|man|zeg|he|hee|meneer|mevrouw|dank (je|u|jullie)( wel)?|dankjewel"
    r"|dankuwel|bedankt|dankje|aub|alsjeblieft|alstublieft|a u b|weten|wetn|toch|zelfs|dan|natuurlijk"
    r"|sorry|helaas|vriend|schat|xx?)$"
)
"""What people say around it, and what changes nothing."""

# A no-word in it, and yet a yes.
_TOCH_JA = """
    waarom niet
    waarom ook niet
    waarom zou _ niet
    waarom zou ik daar niet _
    hoezo niet
    zie niet in waarom niet
    zou niet weten waarom niet
    geen probleem
    no problem
    gin probleem
    gien probleem
    geen problemen mee
    geen enkel probleem
    geen enkel punt
    geen enkele moeite
    geen punt
    geen bezwaar
    geen enkel bezwaar
    geen bezwaren
    geen moeite mee
    geen moeite
    geen twijfel
    niemand heeft bezwaar
    niemand had bezwaar
    niks op tegen
    niets op tegen
    niks tegen
    niets tegen
    niet op tegen
    niks mis mee
    niets mis mee
    niet mis
    kan geen kwaad
    kan nooit kwaad
    niet erg
    geeft niet
    niet verkeerd
    zeg ik geen nee
    zeg ik niet nee
    zeg geen nee
    zeg niet nee
    niet anders kan
    niet te veel moeite
    niet anders dan
    niet meer dan normaal
    niet meer dan logisch
    niet alleen
    als het niks kost
    als het niets kost
    als het niet te lang duurt
    nou en of
"""

# No no-word in it, and yet a no.
_TOCH_NEE = """
    laat maar
    laat maar zitten
    laat zitten
    laat dat zitten
    laot maor
    laot mar
    laat dat maar
    laat dat maar zitten
    lao mar
    lijkt me niks
    lijkt mij niks
    lijkt me niets
    vergeet het
    vergeet het maar
    kun je vergeten
    kun je wel vergeten
    kan je wel vergeten
    had je gedacht
    had je gedroomd
    over mijn lijk
    dank je feestelijk
    dank je de koekoek
    ammehoela
    mooi niet
    geen sprake van
    uitgesloten
    allerminst
    onmogelijk
    oneens
    mee oneens
    verkeerd begrepen
    ziet u verkeerd
    zie je verkeerd
    bespaar me dat
    bespaar me
    kan zonder
    kan wel zonder
    kan prima zonder
    kan ook zonder
    zonder kan ook
    red me wel
    redden ons wel
    redt zich wel
    te ver
    te veel
    teveel
    te persoonlijk
    te ingewikkeld
    te lastig
    te privé
    gedoe
    teveel gedoe
    hou de boot af
    houd de boot af
    is privé
    liever anoniem
    ik bedank
    wij bedanken
    laat dat
    hou op
    schei uit
    ben je gek
    ben je mal
    bent u mal
    ben je betoeterd
    never
    voor mezelf
    voor mijzelf
    liever privé
    weinig voor
    weinig behoefte aan
    weinig zin in
    heb ik bezwaar
    heb bezwaar
    heb er bezwaar
    hebben bezwaar
    moeite mee
    probleem mee
    sla ik af
    pas ik voor
    pas
    fout
    mis
    verkeerd
    negatief
    afgewezen
    no way
    not really
    daar ben ik tegen
    daar zijn wij tegen
    daar zijn we tegen
    ik ben tegen
    wij zijn tegen
    we zijn tegen
    ben er tegen
    tegen
    daar bedank ik voor
    bedank ik voor
    zie ik van af
    zie ervan af
    zie er van af
    zie ik vanaf
    zie ik er vanaf
    ik weiger
    dat weiger ik
    weiger ik
    vergist zich
    heeft u mis
    heb je mis
    heb je verkeerd
    hou ik voor me
    hou ik buiten
    ik pas
    ik sta daar afwijzend tegenover
    jammer genoeg
    helaas
    pertinent
"""

_WEL_JA = """
    graag
    gaarne
    gere
    akkoord
    accoord
    prima
    primaa
    uiteraard
    natuurlijk
    natuulijk
    natuurluk
    natuurlk
    natuurlijk wel
    tuurlijk
    tuurluk
    tuulijk
    vanzelf
    vanzelfsprekend
    zeker
    zekers
    zeker weten
    absoluut
    beslist
    ongetwijfeld
    klopt
    klopt helemaal
    inderdaad
    precies
    exact
    juist
    correct
    perfect
    uitstekend
    toppie
    top
    super
    welzeker
    jazeker
    geregeld
    volmondig
    affirmatief
    met alle plezier
    met alle liefde
    met plezier
    met liefde
    zonder twijfel
    zonder meer
    zonder probleem
    zonder problemen
    reken maar
    wis en zeker
    wat dacht je
    wat dacht je dan
    vooruit
    vooruit maar
    vooruit dan maar
    vooruit met de geit
    toe maar
    ga je gang
    gaat uw gang
    gaat u gang
    doe maar
    doe dat maar
    doe het maar
    doe dat maar gerust
    doe maar gerust
    doe maar gewoon
    doe het gewoon
    doet u maar
    doe t maar
    doen
    dat doen we
    laten we dat doen
    mij best
    mien best
    best
    vind ik best
    vind ik goed
    vind het goed
    vinden het goed
    vinden we goed
    vind ik fijn
    vind ik leuk
    vind ik prettig
    is goed
    isgoed
    goed
    goed zo
    da's goed
    lijkt me wel wat
    lijkt mij wel wat
    lijkt me goed
    lijkt mij goed
    lijkt me prima
    lijkt me fijn
    lijkt me leuk
    lijkt me een goed idee
    lijkt me een goed plan
    lijkt me handig
    goed idee
    goed plan
    mag
    mag wel
    mag best
    mag van mij
    mag van ons
    mag gerust
    mag je doen
    mag u doen
    van mij mag het
    van mij mag dat
    van ons mag het
    wat mij betreft
    wat mij betreft wel
    kan
    kan wel
    kan prima
    dat kan
    ik ben voor
    wij zijn voor
    daar ben ik voor
    als het moet
    als t moet
    as t mot
    as het mot
    als dat moet
    als dat nodig is
    als u dat nodig vindt
    als jullie dat nodig vinden
    als het nodig is
    moet dan maar
    het moet maar
    het zij zo
    eens
    mee eens
    zo is het
    zo is het maar net
    is het geval
    het geval
    doet u dat maar
    doet u dat
    toppie joppie
    bij deze
    voor mijn part
    ik bin veur
    doar bin ik veur
    laten we het zo doen
    zo doen we het
    zo doen we dat
    doe dat
    doe het
    hup doen
    toe dan maar
    vooruit maar weer
    allee
    afgesproken
    bevestigd
    bevestigend
    positief
    honderd procent
    100 procent
    go for it
    van harte
    mijn voorkeur
    teken ik voor
    ik teken ervoor
    reken op mij
    reken op ons
    altijd
    zeker doen
    doe je best
    spreekt voor zich
    spreekt vanzelf
    al gedaan
    wil ik
    willen we
    willen wij
    ik stem in
    zo is dat
    dat is zo
    dat is waar
    waar
    dat bedoel ik
    ik doe het
    ik doe mee
    wij doen mee
    ik dacht van wel
    ik denk van wel
    ik meen van wel
    ik hoop van wel
    ik geloof van wel
    min of meer
    uhu
    mhm
    hm hm
    i'm in
    sure
    of course
    why not
    deal
    yolo
    go
    gewoon doen
    welja
    allicht
    komt goed
    komt voor elkaar
    dolgraag
    hartstikke graag
    zonder enige twijfel
    daar sta ik achter
    heeft mijn zegen
    hebt mijn zegen
    je hebt mijn toestemming
    u hebt mijn toestemming
    u heeft mijn toestemming
    ik geef toestemming
    daar geef ik toestemming voor
    toestemming
"""

# "Dat lijkt me verstandig", "wat een mooi plan", "onzin": a judgement is an answer too.
_OORDEEL = (
    r"(?:(?:wat|een|da|das|dat|dit|het|t|is|was|lijkt|klinkt|zou|vind|vinden|me|mij|ons|ik|we|wij|voor|heel"
    r"|erg|wel|echt|best|toch|gewoon|alleen maar) )*{woord}"
    r"(?: (?:idee|plan|voorstel|zijn|gevonden|bedacht|vinden|voor|mij|ons|me|zo))*"
)
_GOED = (
    r"(?:goed|prima|fijn|mooi|leuk|handig|verstandig|logisch|geweldig|fantastisch|perfect|uitstekend|top|super"
    r"|strak|gaaf|best|netjes|terecht|redelijk|aardig|ideaal|heerlijk|nuttig|zinvol|passend|oké|prettig|mogelijk|oke|akkoord)e?"
)
_SLECHT = (
    r"(?:slecht|onnodig|overbodig|onzin|onverstandig|onhandig|onzinnig|onredelijk|raar|stom|dom|waardeloos"
    r"|zinloos|onjuist|onwaar|onacceptabel|te gek voor woorden)e?"
)
_IS_GOED = re.compile(_OORDEEL.format(woord=_GOED))
_IS_SLECHT = re.compile(_OORDEEL.format(woord=_SLECHT))

# "Stuur maar door", "regel het maar": who says so to a proposal agrees.
_GA_JE_GANG = re.compile(
    r"(?:regel|stuur|geef|mail|kom|zet|noteer|schrijf|vul|vraag|deel|neem|app|print|bewaar)t?"
    r"(?: (?:u|je|jij|jullie))?(?: (?:het|dat|t|ze|hem|alles|me|mij))? maar"
    r"(?: (?:gerust|even|op|door|in|mee|toe|ermee))*"
)
# "Hebben we al gedaan", "dat doen wij": a verb that takes up the question.
_DAT_DOE_IK = re.compile(
    r"(?:(?:dat|die|dit) )?(?:heb|hebben|doe|doen|wil|willen|ben|zijn) (?:ik|we|wij)"
    r"(?: (?:dat|het|die))?(?: al)?(?: gedaan| gehad)?"
)
_WEIFELT = re.compile(r"(?:(?:mwah?|mwoah?|tja|hm+|eh+m?|uh+m?|euh+m?|pf+|poe+h?)\s?)+")

# Words that say yes anywhere in a short sentence without a no-word: nobody says them in passing.
_JA_OVERAL = re.compile(
    r"\b(graag|gaarne|akkoord|accoord|uiteraard|tuurlijk|natuurlijk|jazeker|jawel|prima|absoluut"
    r"|inderdaad|toestemming|wel degelijk|ga je gang|mag (best|gerust|wel|altijd|hoor)"
    r"|(van|wat) (mij|mien|ons) (betreft )?(mag|wel|prima|best)"
    r"|(vind|vinden) (ik|we|wij|het|dat|t) (\w+ )?(goed|best|prima|fijn|oke?)"
    r"|klopt|(ermee|er mee|mee) eens|stem (ik )?((er|daar) ?)?mee in|sta (ik )?(er ?|helemaal )?achter"
    r"|op prijs|mijn zegen|mien zegen|blij (mee|van)"
    r"|(?:mag|mogen)(?! (?:ik|we|wij|er)\b)|gaan? (je|uw|jullie) gang|voorkeur"
    r"|heb(t|ben)? (je|u|jullie) (het |dat )?goed"
    r"|dat (is|lijkt \w+) (goed|prima|fijn|akkoord|juist|correct|oke?)"
    r"|(ik|we|wij) (\w+ )?wel|wil (ik|dat|het|t) (\w+ )?wel)\b"
    r"|\b(wel|ja)$"
)
_NEE_OVERAL = re.compile(
    r"\b(niet|nie|nait|neit|niit|neet|nit|niks|niets|nooit|nergens|geen|gin|gien|geeneen|niemand|nimmer"
    r"|nee|neen|nope|welnee|evenmin|noch|weiger\w*|afgewezen|not|dont|don't)\b"
)

_TWIJFEL = re.compile(
    r"\b(mis?s?ch?ien|mss|wellicht|(?<!indien )(?<!als )mogelijks?"
    r"|weet (\w+ ){0,3}(nog )?(niet|nie|nait)|kweet|weet ik nog"
    r"|wee'?k (\w+ )?(niet|nie)|zou (het |'?t )?(echt )?niet weten(?! waarom)|(geen|gin|gien) idee"
    r"|geen flauw|geen mening|hangt (er|d'?r|ervan|dervan|af)\b|ligt (er ?aan|aan|er maar)|twijfel\w*"
    r"|nadenken|na te denken|overdenken|overleggen|navragen|uitzoeken|bedenktijd|wie weet"
    r"|zou (best )?kunnen|kan zijn|soms|ja en nee|ja of nee"
    r"|nog niet (zeker|uit|bekend|duidelijk|besloten)"
    r"|niet zeker|later(?! \w+ graag)|deels|gedeeltelijk|beetje|half om half|half half|fifty fifty"
    r"|maybe|idk|maakt (\w+ )?(niet|niks|niets|nie|geen \w+) uit"
    r"|boeit|alle kanten|ja als nee|nee als ja|om het even|neutraal|nog te zien"
    r"|zien we (nog|dan|wel)|moeilijk te zeggen|lastig te zeggen|komt er ?op aan)\b"
)
# Doubt that ends in a no, or no doubt at all.
_GEEN_TWIJFEL = re.compile(
    r"\b(zonder (enige )?twijfel|geen (enkele )?twijfel|niet dat (ik|we|wij) weet?\w*|bij mijn weten"
    r"|voor zover \w+ weet\w*|(?<!niet )zeker weten|weet ik zeker|weet het zeker"
    r"|nu niet$"
    r"|(misschien|wellicht|mogelijk|nu|later)( \w+)? (beter|liever|maar)( maar)?( van)? niet)\b"
)

_VRAAG = re.compile(
    r"^(en |maar |ja maar |oh |he )?(wie|wat|waar(om|voor|mee|toe|over|aan|in|van|bij)?|wanneer|welke?"
    r"|hoe(zo|veel|lang|ver)?|moet|mag ik|kan ik|kan dat|kun je|kunt u|krijg|is dat|is het|zijn|heb je"
    r"|heeft|gaat|komt|wordt|doet|leest|bewaren|geldt|telt)\b(?! maar$)"
)
_NIET_ALS_VRAAG = re.compile(
    r"^(wat (mij|ons|mien) betreft|wat dacht je|wat graag|waar$|moet dan maar|hoe dan ook|wat een\b"
    r"|doet u (dat|het|maar)|komt (goed|voor|in)\b|gaat (me|mij|ons|niet|nooit)\b)"
)

_VERWIJST = re.compile(
    r"^(ja |dat |das |da |t |het |da's |dit |daar )"
    r"((is|'s|ben ik het|zijn we het|zijn wij het|ben ik) )?"
)
_NADRUK = re.compile(r"^(helemaal|heel|erg|zo|echt|volledig|hartstikke|nou|wel) ")

_JA_TEKENS = frozenset("👍✅👌✔🆗💯🙆☑🙏🎉💪👏🤝")
_NEE_TEKENS = frozenset("👎❌🙅✖🚫⛔✗")
_TWIJFEL_TEKENS = frozenset("🤷🤔❓❔😕")

_ZELF_WEL = re.compile(r"\bzelf( \w+)? wel\b")
_LETTER_TE_VEEL = re.compile(r"(\w)\1$")
_MAX_WOORDEN_OVERAL = 8
"""In a longer sentence a single word says too little: it is a story."""
_LIJKT = 88
_MIN_LETTERS_TIKFOUT = 6


def lees_ja_nee(tekst: str) -> Oordeel | None:
    """Whether this is a yes or a no; None where nothing in it says so."""
    zin = _schoon(tekst)
    if not zin:
        return _teken(tekst)
    if zin in _LETTERS:
        return _LETTERS[zin]
    zin = _patroon(_TOCH_JA).sub("graag", zin)
    if _stelt_vraag(tekst, zin):
        return Oordeel.ONBESLIST
    gelezen = _lees(zin)
    if gelezen is None and "," in tekst and len(zin.split()) <= _MAX_WOORDEN_OVERAL:
        # "Ik snap het, is goed": what is said last counts.
        return _lees(_patroon(_TOCH_JA).sub("graag", _schoon(tekst.rpartition(",")[2])))
    return gelezen


_MET_REDEN = re.compile(
    r"(?P<begin>[^,.;:!]{2,30}?)\s*(?:[,.;:!–-]+\s*(?:want|dus|maar|alleen|omdat|behalve)?"
    r"|\s(?:want|dus|maar|alleen|omdat|behalve)\b,?)\s+(?P<rest>\S+\s+\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_ZEGT_HET_NOG_EENS = re.compile(r"(?:dat|het|die|dit|ik|ja|nee|jawel|neen|toch|of)\b", re.IGNORECASE)


_MET_TOELICHTING = re.compile(
    r"(?:nou\s+)?(?:ja|jawel|jazeker|nee|neen)(?:\s+(?:hoor|zeker|inderdaad|natuurlijk|nog|wel|niet))*"
    r"[\s,.;:!–-]+(?:[^:.;!?]{1,40}:\s+)?(?:(?:want|omdat|namelijk|maar|en|dus|wel)\s+)*(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_ZEGT_ALLEEN_JA = re.compile(
    r"(?:dat|dit|ik|ja|nee|jawel|toch|natuurlijk|zeker|wel|klopt|denk)\b", re.IGNORECASE
)
_WACHT = re.compile(r"^(?:(?:wacht|ho|oh?|maar|eh+m?)\b[\s,.!]*)+", re.IGNORECASE)
_NEE_MET_REDEN = re.compile(
    r"(?:nou\s+)?nee[\s,.:]+(?:want\s+|omdat\s+|namelijk\s+)?(?:(?:veel\s+)?te\s+\w|geen\s+\w|alleen\b)",
    re.IGNORECASE,
)
"""A no that is told why in a word or two: "nee, te technisch"."""
_KORTE_REDEN = 2
_KORTE_TOELICHTING, _TOELICHTING = 4, 7
"""Words from which on it tells something; those that begin as a yes that is said again are more."""


def lees_begin(tekst: str) -> Oordeel | None:
    """The yes or no with which this begins, when a reason comes after it; None otherwise.

    Of "ja, dat kan niet" what is said last counts, as in `lees_ja_nee`; "ja, de architect wil niet dat
    we die delen" goes on about something else.
    """
    treffer = _MET_REDEN.fullmatch(tekst.strip())
    if treffer is None or tekst.rstrip().endswith("?") or _ZEGT_HET_NOG_EENS.match(treffer["rest"]):
        return None
    zin = _schoon(treffer["begin"])
    if zin.split(" ")[0] not in {*_JA_VOORAAN, *_NEE_VOORAAN}:
        return None
    oordeel = lees_ja_nee(treffer["begin"])
    return oordeel if oordeel in (Oordeel.JA, Oordeel.NEE) else None


_DUS = re.compile(
    r"(?P<rest>.*\S)\s*[,.;]?\s*\b(?:dus|kortom|daarom)\s*[,:]?\s+(?:[^,.;]{1,30}\s)?(?:het\s+is\s+|dan\s+|toch\s+|maar\s+|eigenlijk\s+)*"
    r"(?P<besluit>ja|nee|neen)(?:\s+hoor)?[\s.!]*",
    re.IGNORECASE | re.DOTALL,
)
_GAAT_VERDER = re.compile(
    r"(?:(?:ok[eéè]?|okay|oki\w*|prima|goed|top|mooi|fijn|duidelijk|helder|begrepen|verder|door|volgende|ga|gaan|we|maar"
    r"|is|dan|nu|hoor|weer|snap|ik|het|dank\s+(?:je|u)(?:\s+wel)?|dankjewel|bedankt|thanks)\b[\s,.!]*)+",
    re.IGNORECASE,
)
"""What closes something said in between, and is no yes to a fact: "ok, verder", "prima, duidelijk"."""
_TERZIJDE = re.compile(
    r"\b(?:antwoord\w*|conclusie|uitkomst|vraag|vragen|snap|snappen|begrijp|begrepen|bedoel\w*|eens|laat\s+maar"
    r"|(?:kom|kijk|ga)\s+.{0,30}\b(?:terug|verder))\b",
    re.IGNORECASE,
)
"""What is about the conversation, and not about what was asked."""
_VOORBEHOUD = re.compile(
    r"\b(?:maar|alleen|behalve|weinig|amper|nauwelijks|onvoldoende)\b", re.IGNORECASE
)
_WEL = re.compile(r"\bwel\b[\s\w]*,|,[\s\w]*\bwel\b", re.IGNORECASE)
_KORT_GEZEGD = 4
_HOORT_BIJ_ALLES = frozenset(
    "zijn hebben jullie kunnen kunt maken over deze wordt worden genoeg".split()
)
_MIN_LETTERS_ZAAK = 4


def lees_feit(tekst: str, vraag: str = "") -> Oordeel | None:
    """Whether this says yes or no to a fact on which much depends; `vraag` is how it was asked.

    Stricter than `lees_ja_nee`: "niet" and "wel" somewhere in a remark answer nothing. They count in a
    few words ("dat kan niet"), or in words of the question ("er is geen ruimte meer voor").
    """
    if _GAAT_VERDER.fullmatch(tekst.strip()):
        return Oordeel.ONBESLIST
    if not tekst.rstrip().endswith("?") and (slot := _DUS.fullmatch(tekst.strip())) is not None:
        return Oordeel.JA if slot["besluit"].casefold() == "ja" else Oordeel.NEE
    begin = lees_begin(tekst)
    if begin is not None:
        return Oordeel.ONBESLIST if begin is Oordeel.JA and _neemt_terug(tekst, vraag) else begin
    oordeel = lees_ja_nee(tekst)
    if oordeel is None:
        return Oordeel.ONBESLIST if _TERZIJDE.search(tekst) else None
    zin = _schoon(tekst)
    if zin.split(" ")[0] in {*_JA_VOORAAN, *_NEE_VOORAAN} or zin in _LETTERS:
        return oordeel
    twijfelt = _TERZIJDE.search(tekst) is not None or (
        _WEL.search(tekst) is not None
        if oordeel is Oordeel.NEE
        else _VOORBEHOUD.search(tekst) is not None
    )
    kort = len(zin.split()) <= _KORT_GEZEGD
    return Oordeel.ONBESLIST if twijfelt or not (kort or _zaken(zin) & _zaken(vraag)) else oordeel


def _neemt_terug(tekst: str, vraag: str) -> bool:
    """Whether a yes is followed by a no to what was asked: "ja, maar financieel niet"."""
    _, maar, rest = _schoon(tekst).partition(" maar ")
    return bool(maar) and _NEE_OVERAL.search(rest) is not None and bool(_zaken(rest) & _zaken(vraag))


def _zaken(tekst: str) -> set[str]:
    """The words that name something."""
    woorden = _schoon(tekst).split()
    return {w for w in woorden if len(w) >= _MIN_LETTERS_ZAAK and w not in _HOORT_BIJ_ALLES}


def weifelt(tekst: str) -> bool:
    """Whether somebody only hesitates: "hm", "tja", "mwah"."""
    zin = _schoon(tekst)
    return _WEIFELT.fullmatch(zin) is not None and zin not in _uitdrukkingen(_WEL_JA)


def toelichting_in(tekst: str) -> str | None:
    """What comes after a yes or no that begins this, when it tells something: "ja, er is ruimte: ze
    mogen meedenken over het groen" tells that they may. None where there is no more than the yes."""
    treffer = _MET_TOELICHTING.fullmatch(tekst.strip()) or _DUS.fullmatch(tekst.strip())
    if treffer is None or tekst.rstrip().endswith("?"):
        return None
    rest = _WACHT.sub("", treffer["rest"])
    kort = _KORTE_REDEN if _NEE_MET_REDEN.match(tekst.strip()) else _KORTE_TOELICHTING
    genoeg = _TOELICHTING if _ZEGT_ALLEEN_JA.match(rest) else kort
    return rest.rstrip(" .,!") if len(rest.split()) >= genoeg else None


def oordeel_bij(fase: str, soort: str | None, tekst: str, *, feit: str | None = None) -> str | None:
    """What these words say where yes or no is asked: `ja`, `nee` or `onbeslist`.

    `fase` and `soort` are those of `acties.vragenlijst.dienst.Stand`; `feit` is the question when it
    asks for a fact. None where something else is asked, and where nothing in the words says so.
    """
    if fase != "bevestiging" and soort != "ja_nee":
        return None
    gelezen = lees_ja_nee(tekst) if feit is None else lees_feit(tekst, feit)
    return gelezen.value if gelezen is not None else None


def _schoon(tekst: str) -> str:
    klein = tekst.casefold().replace("’", "'").replace("`", "'").replace("‘", "'")
    klein = re.sub(r"([^\W\d_])\1{2,}", r"\1\1", klein)
    klein = re.sub(r"[^\w\s']", " ", klein.replace("%", " procent"))
    return " ".join(klein.replace(" '", " ").split()).strip("' ")


def _teken(tekst: str) -> Oordeel | None:
    tekens = set(tekst)
    gevonden = {
        oordeel
        for oordeel, soort in (
            (Oordeel.JA, _JA_TEKENS),
            (Oordeel.NEE, _NEE_TEKENS),
            (Oordeel.ONBESLIST, _TWIJFEL_TEKENS),
        )
        if tekens & soort
    }
    if len(gevonden) > 1:
        return Oordeel.ONBESLIST
    return gevonden.pop() if gevonden else None


def _stelt_vraag(tekst: str, zin: str) -> bool:
    if _NIET_ALS_VRAAG.match(zin):
        return False
    if _VRAAG.match(zin):
        return True
    # "Ja, waarom niet?" and "ja toch?" are no questions, "ja maar wie leest dat?" is.
    return tekst.rstrip().endswith("?") and len(_kern(zin).split()) > 2


def _lees(zin: str) -> Oordeel | None:
    if _WEIFELT.fullmatch(zin) and zin not in _uitdrukkingen(_WEL_JA):
        return Oordeel.ONBESLIST
    if not _GEEN_TWIJFEL.search(zin) and _TWIJFEL.search(zin):
        return Oordeel.ONBESLIST
    kern = _kern(zin)
    if kern in _uitdrukkingen(_TOCH_NEE):
        return Oordeel.NEE
    return _aan_het_begin(zin) or _als_geheel(kern) or _verderop(zin, kern)


def _aan_het_begin(zin: str) -> Oordeel | None:
    """A yes or no with which it begins, and what the rest makes of that."""
    for deel in (zin, _kern(zin)):
        eerste, _, rest = deel.partition(" ")
        if eerste in _JA_VOORAAN:
            return _na_ja(rest)
        if eerste in _NEE_VOORAAN:
            return _na_nee(rest)
    return None


def _als_geheel(kern: str) -> Oordeel | None:
    """The whole of it is a known expression."""
    kaal = _zonder_dat(kern)
    if {kern, kaal, _LETTER_TE_VEEL.sub(r"\1", kern)} & _uitdrukkingen(_WEL_JA):
        return Oordeel.JA
    if kaal in _uitdrukkingen(_TOCH_NEE) or _IS_SLECHT.fullmatch(kern):
        return Oordeel.NEE
    vormen = (_IS_GOED, _GA_JE_GANG, _DAT_DOE_IK)
    return Oordeel.JA if any(vorm.fullmatch(kern) for vorm in vormen) else None


def _verderop(zin: str, kern: str) -> Oordeel | None:
    """Words that say it anywhere in a short sentence."""
    if (korter := _AANLOOP.sub("", zin)) not in {zin, ""}:
        return _lees(korter)
    if len(zin.split()) > _MAX_WOORDEN_OVERAL:
        return None
    if _ZELF_WEL.search(zin):
        # "Dat doen we zelf wel": to some questions a yes, to others a no.
        return Oordeel.ONBESLIST
    if _NEE_OVERAL.search(zin) or _patroon(_TOCH_NEE_OVERAL).search(zin):
        return Oordeel.NEE
    return Oordeel.JA if _JA_OVERAL.search(zin) or _lijkt_op_ja(kern) else None


# The expressions that are a no wherever they stand in a short sentence.
_TOCH_NEE_OVERAL = "\n".join(
    regel for regel in _TOCH_NEE.splitlines() if len(regel.split()) >= 2 and "tegen" not in regel
)


def _na_ja(rest: str) -> Oordeel:
    """After "ja": a short no takes it back, a reservation with a no in it is asked about."""
    if not rest:
        return Oordeel.JA
    voor, maar, na = rest.partition("maar ")
    if maar and not voor.endswith(("doe ", "doe dat ", "doe het ")) and _NEE_OVERAL.search(na):
        # "Ja, maar niet mijn telefoonnummer" is no plain yes.
        return Oordeel.NEE if len(na.split()) <= 2 else Oordeel.ONBESLIST
    gelezen = _lees(rest)
    return gelezen if gelezen is not None else Oordeel.JA


def _na_nee(rest: str) -> Oordeel:
    """After "nee": with a yes it is both, and asked again; the rest leaves it a no."""
    # "Nee, ik bel zelf wel": who does it instead, not yes.
    rest = _ZELF_WEL.sub("zelf", rest)
    gelezen = _lees(rest) if rest else None
    return Oordeel.ONBESLIST if gelezen in {Oordeel.JA, Oordeel.ONBESLIST} else Oordeel.NEE


def _kern(zin: str) -> str:
    """Without what people say around it; never nothing."""
    vorige = ""
    while vorige != zin:
        vorige = zin
        zin = _AFLOOP.sub("", zin).strip() or zin
    return zin


def _zonder_dat(zin: str) -> str:
    return _NADRUK.sub("", _VERWIJST.sub("", zin))


def _lijkt_op_ja(kern: str) -> bool:
    """One long word with a typing error in it."""
    if " " in kern or len(kern) < _MIN_LETTERS_TIKFOUT:
        return False
    woorden = (uit for uit in _uitdrukkingen(_WEL_JA) if " " not in uit)
    lang = [woord for woord in woorden if len(woord) >= _MIN_LETTERS_TIKFOUT]
    return any(fuzz.ratio(kern, woord) >= _LIJKT for woord in lang)


@cache
def _uitdrukkingen(tabel: str) -> frozenset[str]:
    return frozenset(regel.strip() for regel in tabel.splitlines() if regel.strip())


@cache
def _patroon(tabel: str) -> re.Pattern[str]:
    # The longest first, so that "laat maar zitten" is not cut short.
    regels = sorted(_uitdrukkingen(tabel), key=len, reverse=True)
    vormen = [
        re.escape(regel).replace(r"\ ", " ").replace("_", r"\w+(?: \w+){0,2}") for regel in regels
    ]
    return re.compile(rf"\b(?:{'|'.join(vormen)})\b")
