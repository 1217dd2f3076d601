"""Danger is recognised by its words too: too few people say it in too many ways for examples alone.

Some words mean danger whatever else is said; others only make it likely, because who tells of an
accident of last year, or of a plan against loneliness, uses them as well.
"""

from __future__ import annotations

import re

from componenten.voorbij import laat_alleen_schade_na

# One person, here and now; and where nobody should be.
_WIE = r"(iemand|een (\w+ )?(jongen|meisje|man|vrouw|kind|persoon|mens|puber|jongere))"
_STAAT = r"(staat|zit|hangt|ligt|loopt|klimt)"
_IEMAND = rf"({_STAAT} (nu |net |hier |daar )?{_WIE}|{_WIE} {_STAAT})"
_RAND = r"(rand|reling|balustrade|viaduct|spoor|rails|spoorbrug|flat|dakrand|kraan|hoogspanningsmast)"
# Who asks for help with what they are doing here: "help me even", "help mij hiermee", "help eens".
_BEGINT = r"(kiezen|invullen|beginnen|starten|schrijven|indienen|bedenken|zoeken|vinden|formuleren)"
_GEWOON = (
    r"(even(tjes)?|effe(n)?|ff|eens|hiermee|hier mee|hierbij|daarmee|daarbij|ermee|er mee|erbij|verder"
    rf"|op weg|maar|dan|graag|{_BEGINT})"
)
_ZEKER = (
    # Fire and gas, now: not what has burnt, nor a plan for fire safety.
    r"\bbrand(t)? (het|er|nu)\b",
    r"\ber is brand\b(?! geweest)",
    r"\b(staan?|staat|vliegt|vloog|is) [^.!?]{0,30}"
    r"in (brand|de (fik|hens)|lichterlaaie)\b(?! gestoken)",
    r"\b(ruik|ruiken|ruikt|stinkt) [^.!?]{0,25}gas\b",
    r"\bgas(lucht|lek)\b",
    # From a building: what comes out of a chimney or a stove is a nuisance.
    r"\brook (uit|onder) [^.!?]{0,15}\b(huis|woning|flat|dak|ramen|raam|schuur|stal|zolder|deur)\b",
    r"\b(koolmonoxide|co)-?(melder|alarm) (gaat|loeit|piept)\b",
    # Somebody is ill, hurt or threatened.
    r"\b(ademt|ademen) niet\b",
    r"\bik stik\b(?! (van|in|de moord))",
    r"\bbloed(t|en)? hevig\b",
    r"\b(ik krijg|hij krijgt|zij? krijgt|(mijn|me|m'n) \w+ krijgt) (bijna )?geen (lucht|adem)\b",
    r"\b(man|vrouw|vader|moeder|partner|vriend|ex|hij|zij?) slaat (mij|me|ons|haar|hem)\b(?! over)",
    # A child that is gone; not a child that lost something.
    r"\b(ons|mijn|me|m'n) (kind|zoon(tje)?|zusje|broertje|dochter(tje)?|peuter|kleuter|meisje)"
    r"( van \w+)? is"
    r" (al |nu |[\w ]{0,12}uur )?(kwijt|vermist|zoek|spoorloos|verdwenen)\b(?! (aan|dat|of|in)\b)",
    r"\bin elkaar gezakt\b",
    # Who calls out for somebody has no more words; "help mijn buren met" is a wish.
    rf"^\W*help\W+(help\W+)?(mijn|m'n|me|onze|ons) (?!{_GEWOON}\b)(\w+)\W*$",
    r"\bword(t)? (nu )?(mishandeld|bedreigd|geslagen|gestoken|aangevallen)\b",
    r"\bheeft een (mes|pistool|wapen)\b",
    r"\bik\b[^.!?]{0,40}\b(kom|ga|sta|loop)\b[^.!?]{0,40}"
    r"\bmet (een |mijn )?(mes|pistool|wapen|bijl|geweer|knuppel)\b",
    r"\bik (maak|steek|schiet|sla) (ze|hem|haar|jullie|je|u|die|iemand|iedereen)\b"
    r"[^.!?]{0,20}\b(af|dood|neer|overhoop)\b",
    # Somebody wants to die.
    r"\bdood (wil|maken)\b",
    r"\bwil (liever )?(dood|niet meer (verder )?leven|er niet meer zijn)\b",
    r"\bmaak er (\w+ )?een eind(e)? aan\b(?!,? aan)",
    r"\b(mezelf|mijzelf|zichzelf) (iets|wat) aan ?(te |wil |gaat )?doen\b",
    r"\b(ooit|nooit|niet) meer wakker (te )?worden\b",
    r"\bspring\w* [^.!?]{0,15}voor de trein\b|\bvoor de trein (te )?(springen|stappen|gooien)\b",
    r"\bpillen [^.!?]{0,25}(ingenomen|geslikt)\b",
    r"\bhoef(t)? (ik )?er (\w+ ){0,2}niet meer te (zijn|wezen)\b",
    r"\bweet niet of ik (de|het) (ochtend|nacht|avond|morgen|einde van de (dag|week)) (nog )?haal\b",
    r"\b(me|mij|mijn gezin) beter kwijt dan rijk\b|\bbeter af zonder (mij|me)\b",
    r"\bgeen zin meer in (het|mijn) leven\b|\b(ik zie|zie ik) (\w+ )?geen toekomst meer\W*$",
    # Somebody at an edge or on the rails; not those who often sit there, nor a place to sit.
    rf"\b{_IEMAND}\b[^.!?]{{0,40}}\b(over|op|van) (de|het) (\w+ )?{_RAND}\b",
    rf"\b(op|aan) (de|het) (\w+)?{_RAND}\b[^.!?]{{0,25}}\b(wil|gaat|dreigt te) springen\b",
    # The number itself; not in an amount, an address or a postcode.
    r"\bbel\w* 112\b|^112\b(?! *(euro|€|,-|\d|x\b|keer|stuks|mensen|leden|buren|huizen))",
)
# Just as certain, unless it is told about: a course, a plan, or what happened once.
_TENZIJ_VERTELD = (
    r"\bnoodgeval\b",
    r"\b(bewusteloos|buiten bewustzijn|hartaanval|hartstilstand|hartinfarct|beroerte|herseninfarct)\b",
    r"\b(zelfmoord|su[iï]cid)\w*",
    r"\b(stikt|gestikt|verdrinkt|verdronken|doodgebloed|overdosis)\b",
    r"\b(wordt|word|worden|is|zijn) (nu |hier |net |zojuist )?(\w+ )?"
    r"(neergestoken|neergeschoten|beschoten)\b",
    r"\b(er )?wordt (hier |nu )?geschoten\b",
    r"\bin(breker|dringer)s? (in|bij) (mijn |ons |het |de )?(huis|binnen|kamer|schuur"
    r"|buren)\b|\baan het inbreken\b",
    r"\b(met|een|hebben) (mes|messen|pistool|vuurwapen)\b[^.!?]*\b(deur|achter|dreigt"
    r"|vecht\w*|zwaait|loopt)\b",
    r"\b(deur|achter|dreigt|vechten|zwaait|loopt|staat)\b[^.!?]*\bmet (een )?(mes|messen"
    r"|pistool|vuurwapen|bijl)\b",
    r"\b(in het water|te water) (gevallen|gesprongen|beland|geraakt)\b|\bdrijft iemand\b"
    r"|\bligt iemand in\b",
    r"\bvlammen (uit|in|bij)\b|\b(veel|dikke|zwarte) rook uit\b",
    r"\bafscheidsbrief\b|\bpillen (geslikt|ingenomen|op)\b",
    r"\bstuur (de |een |snel )?(politie|ambulance|brandweer|ziekenwagen|hulp)\b",
    r"\b(bel|belt|bellen|roep) (snel |nu )?(de |een )?(politie|ambulance|brandweer|ziekenwagen)\b",
    r"\breageert (nergens meer|niet meer) op\b|\bbeweegt niet( meer)?\b",
    r"\bepileptische aanval\b",
    r"\bbekneld\b|\blig(t|gen) [^.!?]{0,20}\bonder (een|de) (om)?gevallen\b",
)
# In the street: certain too, unless it is over and left only damage.
_ONGEVAL = r"\b(wordt|word|worden|is|zijn) (nu |hier |net |zojuist )?(\w+ )?aangereden\b"
_MISSCHIEN_ONGEVAL = r"\b(gewond\w*|aangereden|(?<!per )ongeluk|ongeval)\b"
_MISSCHIEN = (
    r"\b(vlammen|rook(wolk\w*)?|explosie|ontploff\w+|ontploft|in de fik|vonkt|vonken)\b",
    r"\b((?<!van het )gas|gasleiding|stroomkabel|hoogspanning\w*|elektriciteits(draad"
    r"|kabel)|braand|brant)\b",
    r"\b(ambulance|ziekenwagen|spoed\w*|noodgeval|in nood|112)\b(?! *(euro|stuks|x\b))",
    r"\b(bloedt|bloed(?! kookt)|onwel|flauwgevallen|reageert niet"
    r"|stikt|geen lucht|pijn op de borst|overdosis)\b",
    r"\b(in het water|te water|verdrink\w*|verdronken)\b",
    r"\b(mes|pistool|wapen|geschoten|gevochten|vechten|schopt|slaat(?! (nergens|over|ons))|geslagen)\b",
    r"\b(wakker|opgesloten|blauw|bewegen niet|adem\w*|gillen|benzine)\b",
    r"\b(verkracht|gestalkt|inbrek\w*|bedreig\w*)\b",
    r"\b(zie het niet meer zitten|niet meer zijn|geen uitweg|kan niet meer|voor mij (\w+ )?niet meer"
    r"|zonder mij|einde? aan (te )?maken(?!,? aan)|van de brug|voor de trein|mist mij)\b",
    rf"^help( help)?\b(?! (me |mij |ons )?({_GEWOON} ){{0,2}}({_GEWOON}\b|met\b))|\bom hulp\b|\bhelp!",
)
# What may be danger, or misery behind a front door, and as well a quarrel or a lamp: nobody who says
# this is sent on without the numbers.
_RIJDT = r"(auto|busje|bus|motor|scooter|brommer|fiets(er)?|trekker|vrachtwagen|trein)"
_GEROEP = r"(gil\w*|gegil|schreeuw\w*|geschreeuw|klappen)"
_BUREN = r"\w*(buur(man|vrouw|meisje|jongen)|buren|hiernaast)"
_ZORGELIJK = (
    r"\b\w*(vechtpartij|knokpartij|steekpartij|schietpartij)\b|\b(te|staat|staan) (te )?dreigen\b",
    r"\bdreig(t|en) (mij|me|ons|hem|haar|met)\b",
    rf"\b{_RIJDT}\b[^.!?]{{0,25}}\b(tegen|onder) (een |de |n )?(boom|muur|gevel|{_RIJDT})\b",
    r"(?<!na een )(?<!na de )\b(botsing|aanrijding)\b",
    r"\bover de kop geslagen\b|\bin de sloot (gereden|beland)\b",
    r"\b(hang(t|en)|lig(t|gen)|sta(at|an))\b[^.!?]{0,25}\b(\w+dra(ad|den)|stroomkabels?)\b[^.!?]*\blos\b",
    r"\b(hangt|hangen|ligt|liggen|staat|staan) (\w+ )?onder (stroom|spanning)\b",
    rf"\b{_GEROEP}\b[^?]*\b{_BUREN}\b|\b{_BUREN}\b[^?]*\b{_GEROEP}\b",
    r"\b(slaande|knallende|vreselijke) ruzie\b|\bruzie\b[^.!?]*\b(uit de hand|escaleert)\b",
    r"\b(dagen|week|weken|gisteren)\b[^.!?]*\b((gordijnen|rolluiken) dicht|deur niet open"
    r"|doet niet open|niet (meer )?gezien)\b",
    r"\bik (kan|trek|red) (het|dit|er) (echt |gewoon |zo )?niet (meer|langer)\W*$",
    r"\bik kan (zo|echt) niet (meer )?(verder|langer)\W*$",
)
_EEN_PLAN_ERTEGEN = re.compile(
    r"\b(we|wij|ik|zou(den)?) (graag )?(wil(len)?|gaan|zou(den)?)\b|\b(wil|willen|gaan) (we|wij|ik)\b"
    r"|\bide+\w*\b|\bplan\w*\b|\bproject\w*\b|\bvoorkom\w*\b|\bcursus\w*\b|\bminder\b|\bbuurtbemiddel\w*"
    r"|\b(tegen|over) (de |die |al die )?\w*(ruzie|vechtpart|geweld|dreig)\w*"
    r"|\b(vorig|afgelopen) jaar\b|\b(daarom|zodat|omdat)\b",
    re.IGNORECASE,
)
# Who tells what happened once, or what to do about it, is not in danger.
_VERTELLING = re.compile(
    r"\b(vorige?|jaren|jaar|ooit|vroeger|vaak|steeds|elke?|daarom|zodat|omdat|tegen|voorkomen|willen"
    r"|wilt|zouden|plan\w*|ide+\w*|cursus|project|gestoken|voortaan|nooit|minder|inloop"
    r"|voor (vrouwen|mannen|mensen|kinderen|wie|ouderen|jongeren)|^(dat|om|meer))\b",
    re.IGNORECASE,
)
# The same for what is nearly certain: what is about it, not in it.
_GAAT_EROVER = re.compile(
    r"\b(cursus\w*|training\w*|les(sen)?|groep|\w*groepje?|herdenk\w*|nabestaand\w*"
    r"|lotgenot\w*|voorkom\w*"
    r"|preventie\w*|plan|ide+\w*|project|vorige?|jaren|geleden|vroeger|destijds|ooit|toen"
    r"|kreeg|kregen|gehad"
    r"|overleden|gestorven|geweest|na (de|een|het)|tegen|zodat|daarom|aed|reanim\w*|leren|bij (een|de)"
    r"|als (iemand|er|je|we)|wat te doen|kan iedereen|willen|wij|voortaan|nooit|minder|bijna|steun|team"
    r"|niemand|dichtbij|sneller|voor (vrouwen|mannen|mensen|kinderen|wie|ouderen|jongeren)"
    r"|^(dat|om|meer))\b",
    re.IGNORECASE,
)
# Weak by themselves; they only keep the classifier's own opinion.
_OVER_LIJF_EN_LEVEN = re.compile(
    r"\b(dood|doden|leven|leef|lev|sterf|sterven|stervend|brand\w*|vuur|gas\w*|rook|help|hulp|nood|gevaar\w*|bang|angst\w*|pijn"
    r"|ziek\w*|ligt|gevallen|valt|bewusteloos|wakker|hart|bloed\w*|kind\w*|slaan|slaat|steek\w*|schiet\w*|politie"
    r"|ambulance|brandweer|dokter|arts|botsing|verdwenen|vermist|weg|zee|water|trein|spoor|brug|dak|pillen|medicijn\w*|einde?"
    r"|niemand|alleen|uitzichtloos|kapot|zat|moe|aan(rijd|gered)\w*|ongeluk\w*|gewond\w*|stikk\w*|stroom|ontplof\w*"
    r"|mes\w*|wapen\w*|pistool|dreig\w*|agressie\w*|mishandel\w*|vecht\w*)\b",
    re.IGNORECASE,
)
_EIND_AAN_IETS = re.compile(
    r"\beinde? aan (te )?maken,? aan (die|dat|deze|dit|al (die|dat)|het (lawaai|gedoe))\b"
    r"(?! (leven|bestaan|lijden))",
    re.IGNORECASE,
)
_BIJNA_GEVAAR = re.compile("|".join(_TENZIJ_VERTELD), re.IGNORECASE)
_ONGELUK = re.compile(_ONGEVAL, re.IGNORECASE)
_MISSCHIEN_ONGELUK = re.compile(_MISSCHIEN_ONGEVAL, re.IGNORECASE)
_GEVAAR = re.compile("|".join(_ZEKER), re.IGNORECASE)
_ZORGELIJKS = re.compile("|".join(_ZORGELIJK), re.IGNORECASE)
_MISSCHIEN_GEVAAR = re.compile("|".join(_MISSCHIEN), re.IGNORECASE)

_GEWONE_HULP = re.compile(
    r"\W*((ja|nee|oh?|h[eé]|hallo|hoi|sorry|nou|maar|en|kun|kan|kunt|wil|wilt|zou|je|u|jij|jullie)\b\W*)*"
    r"help(t|en)?\s+((me|mij|ons|u|je)\s+){0,2}"
    rf"({_GEWOON}[\s,]*)+"
    r"((met|bij) (deze|dit|de|die|het|alle) (vra(ag|gen)|formulier|vragenlijst|invullen|antwoord))?"
    r"(\W*(a\.?u\.?b\.?|alsjeblieft|alstublieft|graag|hoor))?\W*",
    re.IGNORECASE,
)


def vraagt_gewoon_hulp(tekst: str) -> bool:
    """Whether somebody asks for help with what they do here, and says nothing else."""
    return _GEWONE_HULP.fullmatch(tekst) is not None


def klinkt_gevaarlijk(tekst: str) -> bool:
    """Whether these words mean danger, whatever else is said."""
    if _GEVAAR.search(tekst) is not None:
        return True
    if gaat_erover(tekst):
        return False
    if _BIJNA_GEVAAR.search(tekst) is not None:
        return True
    return _ONGELUK.search(tekst) is not None and not laat_alleen_schade_na(tekst)


def gaat_erover(tekst: str) -> bool:
    """Whether this tells about danger, or about what to do against it: a course, a plan, a memory."""
    return _GAAT_EROVER.search(tekst) is not None


def maakt_iets_af(tekst: str) -> bool:
    """Whether somebody wants to put an end to something, and says to what: "aan die overlast"."""
    return _EIND_AAN_IETS.search(tekst) is not None


def noemt_gevaar(tekst: str) -> bool:
    """Whether a word of this has to do with danger, in whatever way."""
    return any(
        woorden.search(tekst) is not None
        for woorden in (
            _GEVAAR,
            _BIJNA_GEVAAR,
            _ONGELUK,
            _MISSCHIEN_GEVAAR,
            _MISSCHIEN_ONGELUK,
            _OVER_LIJF_EN_LEVEN,
        )
    )


def kan_gevaar_zijn(tekst: str) -> bool:
    """Whether these words make danger likely."""
    if _VERTELLING.search(tekst) is not None:
        return False
    if _MISSCHIEN_GEVAAR.search(tekst) is not None:
        return True
    return _MISSCHIEN_ONGELUK.search(tekst) is not None and not laat_alleen_schade_na(tekst)


def is_voorbij(tekst: str) -> bool:
    """Whether an accident or a storm left only damage, and no word is of any other danger."""
    ander = any(w.search(tekst) for w in (_GEVAAR, _BIJNA_GEVAAR, _MISSCHIEN_GEVAAR))
    return not ander and laat_alleen_schade_na(tekst)


def is_zorgelijk(tekst: str) -> bool:
    """Whether somebody may need help at once, who says something that may be less than that as well."""
    return _ZORGELIJKS.search(tekst) is not None and _EEN_PLAN_ERTEGEN.search(tekst) is None
