"""The words and turns with which people say yes, no, or neither.

One expression a line, as it stands after `ja_of_nee.schoon`; "_" stands for one to three words.
"""

from __future__ import annotations

import re

JA_VOORAAN = """
    ja jaa jah jha jja joa joah joa'h jao jaow jow joe jep jup yep yup yes yess yeah yea si oui aj
    jaowel jawel jahoor jaheur joaheur jazeker jazekers jajazeker jazekerwel jazkeer jawohl jaja joajoa
    oke okee oké okay okey ok okido okidoki okie oki ookee
""".split()
NEE_VOORAAN = """
    nee neen neeh neej neeo neehoor neeheur nnee ne nej nei nein neu neuh nope noop nop no non nah naah
    neuj njet nao nie welnee neenee niks niets nooit
""".split()

AANLOOP = re.compile(
    r"^(nou ja|och ja|ach ja|tja|nou|nouja|och|ach|oh|ooh|o|eh+m?|euh+m?|uh+m?|hmm*|mwah?|mwoah?|pff*"
    r"|he|hee|hey|hoi|hallo|sorry|eigenlijk|eerlijk gezegd|dan|maar|en|wel|goh|zeg|kijk|dus|nja)\b\s*"
)
AFLOOP = re.compile(
    r"\s*\b(hoor|hor|heur|joh|jo|man|zeg|he|hee|meneer|mevrouw|dank (je|u|jullie)( wel)?|dankjewel"
    r"|dankuwel|bedankt|dankje|aub|alsjeblieft|alstublieft|a u b|weten|wetn|toch|zelfs|dan|natuurlijk"
    r"|sorry|helaas|vriend|schat|xx?)$"
)
"""What people say around it, and what changes nothing."""

# A no-word in it, and yet a yes.
TOCH_JA = """
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
TOCH_NEE = """
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

WEL_JA = """
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
IS_GOED = re.compile(_OORDEEL.format(woord=_GOED))
IS_SLECHT = re.compile(_OORDEEL.format(woord=_SLECHT))

# "Stuur maar door", "regel het maar": who says so to a proposal agrees.
GA_JE_GANG = re.compile(
    r"(?:regel|stuur|geef|mail|kom|zet|noteer|schrijf|vul|vraag|deel|neem|app|print|bewaar)t?"
    r"(?: (?:u|je|jij|jullie))?(?: (?:het|dat|t|ze|hem|alles|me|mij))? maar"
    r"(?: (?:gerust|even|op|door|in|mee|toe|ermee))*"
)
# "Hebben we al gedaan", "dat doen wij": a verb that takes up the question.
DAT_DOE_IK = re.compile(
    r"(?:(?:dat|die|dit) )?(?:heb|hebben|doe|doen|wil|willen|ben|zijn) (?:ik|we|wij)"
    r"(?: (?:dat|het|die))?(?: al)?(?: gedaan| gehad)?"
)
WEIFELT = re.compile(r"(?:(?:mwah?|mwoah?|tja|hm+|eh+m?|uh+m?|euh+m?|pf+|poe+h?)\s?)+")

# Words that say yes anywhere in a short sentence without a no-word: nobody says them in passing.
JA_OVERAL = re.compile(
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
NEE_OVERAL = re.compile(
    r"\b(niet|nie|nait|neit|niit|neet|nit|niks|niets|nooit|nergens|geen|gin|gien|geeneen|niemand|nimmer"
    r"|nee|neen|nope|welnee|evenmin|noch|weiger\w*|afgewezen|not|dont|don't)\b"
)

TWIJFEL = re.compile(
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
GEEN_TWIJFEL = re.compile(
    r"\b(zonder (enige )?twijfel|geen (enkele )?twijfel|niet dat (ik|we|wij) weet?\w*|bij mijn weten"
    r"|voor zover \w+ weet\w*|(?<!niet )zeker weten|weet ik zeker|weet het zeker"
    r"|nu niet$"
    r"|(misschien|wellicht|mogelijk|nu|later)( \w+)? (beter|liever|maar)( maar)?( van)? niet)\b"
)

VRAAG = re.compile(
    r"^(en |maar |ja maar |oh |he )?(wie|wat|waar(om|voor|mee|toe|over|aan|in|van|bij)?|wanneer|welke?"
    r"|hoe(zo|veel|lang|ver)?|moet|mag ik|kan ik|kan dat|kun je|kunt u|krijg|is dat|is het|zijn|heb je"
    r"|heeft|gaat|komt|wordt|doet|leest|bewaren|geldt|telt)\b(?! maar$)"
)
NIET_ALS_VRAAG = re.compile(
    r"^(wat (mij|ons|mien) betreft|wat dacht je|wat graag|waar$|moet dan maar|hoe dan ook|wat een\b"
    r"|doet u (dat|het|maar)|komt (goed|voor|in)\b|gaat (me|mij|ons|niet|nooit)\b)"
)

VERWIJST = re.compile(
    r"^(ja |dat |das |da |t |het |da's |dit |daar )"
    r"((is|'s|ben ik het|zijn we het|zijn wij het|ben ik) )?"
)
NADRUK = re.compile(r"^(helemaal|heel|erg|zo|echt|volledig|hartstikke|nou|wel) ")

JA_TEKENS = frozenset("👍✅👌✔🆗💯🙆☑🙏🎉💪👏🤝")
NEE_TEKENS = frozenset("👎❌🙅✖🚫⛔✗")
TWIJFEL_TEKENS = frozenset("🤷🤔❓❔😕")

ZELF_WEL = re.compile(r"\bzelf( \w+)? wel\b")


# The expressions that are a no wherever they stand in a short sentence.
TOCH_NEE_OVERAL = "\n".join(
    regel for regel in TOCH_NEE.splitlines() if len(regel.split()) >= 2 and "tegen" not in regel
)
