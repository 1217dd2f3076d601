"""Who is named in a part of a sentence: "met de school en de buren", "de mensen van nummer 3".

After "samen met" anybody may come; after a bare "met" only people or organisations, because "met
een hek eromheen" is no company.
"""

from __future__ import annotations

import re

from acties.vragenlijst.herkennen.basis import Verhaal
from acties.vragenlijst.herkennen.naamgroep import VAN_ERGENS, einden_van
from acties.vragenlijst.herkennen.patronen import een_van
from acties.vragenlijst.herkennen.signalen import namen_van
from acties.vragenlijst.herkennen.zinnen import Deel

_SAMEN = re.compile(
    r"\b(?:samen\s+m[ei]t|in\s+samenwerking\s+met|(?:georganiseerd|gemaakt|verzorgd|opgezet)\s+door(?:\s+ons\s+en)?|met\s+(?:de\s+)?(?:hulp|steun|behulp)\s+van|krijgen\s+hulp\s+van|samenwerk\w*\s+met"
    r")\s+",
    re.IGNORECASE,
)
# "Tot en met nummer 12" is no company.
_MET = re.compile(r"(?<!tot en )\bm[ei]t\s+", re.IGNORECASE)
_EN_IK = re.compile(
    r"^(?:(?:en|maar)\s+)?((?:mijn|m'n)\s+[\w'-]+(?:\s+[\w'-]+)?\s+en\s+ik)\b", re.IGNORECASE
)
# "De buurtvereniging en ik willen", "Henk en ik": whoever it is.
_GROEP_EN_IK = re.compile(r"\s+en\s+(?:ik|ikzelf)\b")
_MET_ZIJN_VIEREN = re.compile(
    r"\bmet\s+(?:(?:zijn|z'n)\s+(?:\w+en|allen)"
    r"|ons\s+(?:twee[eë]n|drie[eë]n|vieren|vijven|zessen|zevenen|achten|negenen|tienen|twaalven|allen))\b",
    re.IGNORECASE,
)
_NIEMAND = re.compile(r"(?:niemand|geen|elkaar|wie|veel plezier)\b", re.IGNORECASE)
# "We starten met twaalf man" is company, "we starten met een wandelgroep" is not.
_EEN_AANTAL = re.compile(
    r"(?:zo'n\s+|ongeveer\s+)?(?:\d{1,3}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|twintig)\s"
)
_MAAKT = re.compile(
    r"(?<!kennis)(?<!kennis\s)(?<!contact\s)(?<!ruzie\s)(?<!afspraken\s)(?:maken|beginnen|starten)\s*\Z",
    re.IGNORECASE,
)
_MIJN = re.compile(r"(?:mijn|m'n|mn|me)\s+(?:\w+e\s+)?([\w'-]+)", re.IGNORECASE)
_EN_NOG = re.compile(r"\s+en\s+", re.IGNORECASE)
_WIJ_ZIJN = re.compile(
    r"\b(?:wij|we)'?\s+zijn\s+((?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\d{1,3})\s+"
    r"(?!jaar|weken|maanden|dagen|uur|keer|euro|procent)(?:[a-zà-ÿ'-]+e\s+)?[a-zà-ÿ'-]{3,})",
    re.IGNORECASE,
)
_WIJ = re.compile(r"\b(?:we|wij|wi'j)\b", re.IGNORECASE)
# "Beginnen met een wandelgroep" is no company.
_HOORT_BIJ_WERKWOORD = re.compile(
    r"\b"
    + een_van(
        r"begin\w* | start\w* | stop\w* | bezig | help\w* | hulp | maken | kennis\w* | contact"
        r" | rekening | blij | eens | omga\w* | ervaring | doorga\w* | klaar | samenhang | verband"
        " | plek | ruimte | huis | gesprek | gesprekken | afspraak | overleg | praat"
    )
    + r"\s*$"
    # "We starten 1 maart met een beweeggroep"; "beginnen wij met de imkers" is company.
    r"|\b(?:begin|beginnen|begint|start|starten)(?:\s+(?!(?:wij|we|ik)\b)[\w'-]+){1,3}\s*$",
    re.IGNORECASE,
)
_WOORD = re.compile(r"[\w'&.-]*[\w']")

# Words that are a group or people, also as the end of a longer word: "jeugdraad", "ijsclub".
_GROEP = re.compile(
    een_van(
        "vereniging(?:en)? | clubs? | clubje | bond | raad | soos | groep(?:en|je)? | co[oö]peratie"
        " | stichting | bestuur | school | scholen | klas | klassen | college | kerk | kerken"
        " | gemeenschap | parochie | commissie | comit[eé] | team | koor | fanfare | harmonie | band"
        " | orkest | bedrijf | bedrijven | middenstand | winkeliers | buurt | straat | wijk | dorp"
        " | dorpshuis | buurthuis | bibliotheek | bieb | zorgcentrum | verzorgingshuis | instelling"
        " | azc | belang(?:en)? | welzijn | fonds | organisaties? | opvang | peuterspeelzaal"
        " | museum | gilde | scouting | scouts | jeugd | partij | fractie | winkel | supermarkt"
        " | apotheek | camping | boerderij | manege | winkels | apps? | zwembad | sportschool"
        " | redactie | krant"
        " | buren | buurman | buurvrouw | buurtjes | genoten | bewoners? | inwoners? | gezin(?:nen)?"
        " | huishoudens | families? | kinderen | kids | jongeren | ouders? | ouderen | senioren"
        " | dames | heren | man | mannen | vrouw | vrouwen | moeders? | vaders? | meiden | jongens"
        " | vriend(?:in|innen|en)? | kennissen | mensen | personen | vrijwilligers? | leerlingen"
        " | leraar | leraren | docent(?:en)? | studenten | leden | collega(?:'s)? | partners?"
        " | zus(?:je)? | zussen | broer(?:tje|s)? | dochters? | zoon | zonen"
        " | oma | opa | neef | nicht | schoonzus"
        " | zwager | gasten | bezoekers | deelnemers | sporters | ondernemers? | hoveniers?"
        " | aannemer | imkers? | boer(?:en)? | boerin | agrari[eë]rs | kunstenaars? | fotograaf"
        " | molenaars? | dominee | pastoor | koster | huisarts | dokter | fysiotherapeut | wijkagent"
        " | agent | directeur | directrice | juf | meester | voorzitter | beheerder | eigenaar"
        " | eigenaresse | boswachter | wethouder | burgemeester | ambtenaar | wijkverpleegkundige"
        " | bakker | slager | smid | architect | timmerman | notaris | conciërge | trainer"
        " | statushouders | nieuwkomers | vluchtelingen | mantelzorgers | patiënten"
        " | verenigingsleden | bestuursleden | omwonenden | gebruikers | eigenaars? | eigenaren"
        " | vissers | jagers | tuinders | sporters | muzikanten | helpers | spelers | trainers"
        " | leerkracht(?:en)? | leid(?:er|ster)s? | begeleid(?:er|ing|ster)s? | verleners?"
        " | elektricien"
        " | loodgieters? | monteurs? | metselaars? | fietsers | wandelaars | lopers | zwemmers"
        " | diaken(?:en)?"
        " | ouderlingen | tuiniers? | koks? | coaches | supporters | medewerkers? | stagiairs?"
        " | schilders?"
        " | chauffeurs? | verpleegkundigen? | therapeut(?:en)? | verzorgenden | omwonende | lotgenoten"
        " | werkgroep | kerkenraad | maten | dochtertjes? | zoontjes? | kleinkinderen | tiener(?:s)?"
        r" | gepensioneerden? | makers | \w*bezitters? | kameraden | teams | predikant"
        " | imam | commandant | corporaties? | moskee | onderbouw | bovenbouw | middenbouw"
        " | waterschap | provincie | politie | brandweer | beheer | hobbyisten | vrouwtjes | mannetjes"
        " | zangers | ruiters | huurders | lieden | ploeg | kring | dienst | centrum | schutterij"
        " | fysio | apotheker | tandarts | dierenarts | kapper | kapster | wijkzuster | penningmeester"
        " | secretaris | raadslid | raadsleden | postbode | kastelein | uitbater | winkelier | imker"
        " | stagiaires? | orthopedagoog | staatsbosbeheer | natuurmonumenten | conducteur | naobers?"
        r" | \w+aars | \w+isten"
    )
    + "$",
    re.IGNORECASE,
)
# By themselves these are for whom it is, rather than with whom: "een middag met ouderen".
_DOELGROEP = frozenset(
    "ouderen kinderen mensen jongeren senioren vluchtelingen nieuwkomers statushouders".split()
)
_VAN_HIER = re.compile(r"(?:buurt|dorps?|straat|wijk|school|klein)")
_BEPALER = frozenset(
    "allerlei de het een 't n mijn m'n onze ons hun haar deze die alle al enkele paar wat veel meerdere"
    " verschillende andere diverse zo'n ongeveer hele heel lokale plaatselijke twee drie vier vijf"
    " zes zeven acht negen tien twaalf twintig z'n".split()
)
_AANTAL = frozenset("twee drie vier vijf zes zeven acht negen tien twaalf twintig".split())
# Here the company ends, once somebody was named.
_SLOT = frozenset(
    "wil willen zou zouden gaan ga heb hebben heeft is zijn was kan kunnen moet moeten doen doe"
    " maken maak we wij ik ze zij er het een in op bij voor aan langs naar over tot om door tegen"
    " tijdens naast achter onder te beginnen starten opzetten organiseren bouwen zetten plaatsen"
    " aanleggen die dat graag nu ook weer volgend volgende komend komende dit deze elke iedere vanaf"
    " na rond per als samen mee dan wie".split()
)
_VERBINDT = frozenset("van uit en & of met".split())
_MAX_WOORDEN = 12
_MIN_LETTERS = 3
_LIDWOORD = re.compile(
    r"\b"
    + een_van(
        "de | het | mijn | m'n | onze | ons | alle | een paar | enkele | wat | veel | verschillende"
        " | een | twee | drie | vier | vijf | zes | zeven | acht | negen | tien | twaalf | vijftien"
        r" | twintig | \d{1,3}"
    )
    + r"\s+",
    re.IGNORECASE,
)
_TIJD = re.compile(
    r"(?:dag|dagen|hemelvaart|vakantie|kerst|pasen|pinksteren|nieuw|carnaval|ramadan|advent|januari|februari|maart|april|mei|juni|juli"
    r"|augustus|september|oktober|november|december|sinterklaas|halloween|maarten)$"
)
_HOOFDLETTER = re.compile(r"(?<!\w)(?=[A-Z]\w)")


def noemt_mensen(woord: str) -> bool:
    """Whether this word is one for people or a group, also as the end of a longer one."""
    return _GROEP.search(woord.casefold().removesuffix("'s")) is not None


def gezelschap_in(verhaal: Verhaal, deel: Deel, *, altijd: bool = False) -> tuple[int, int] | None:
    """Where the company stands that is named with "met"; None when there is none.

    `altijd`: after a bare "met" anybody may come too, where the rest says that these are people.
    """
    for patroon, iedereen in ((_SAMEN, True), (_MET, altijd)):
        for treffer in patroon.finditer(deel.tekst):
            if altijd and _NIEMAND.match(deel.tekst, treffer.end()):
                continue
            if not iedereen and _is_doelgroep(deel.tekst[treffer.end() :]):
                continue
            ervoor = deel.tekst[max(0, treffer.start() - 30) : treffer.start()]
            if (
                not iedereen
                and _EEN_AANTAL.match(deel.tekst, treffer.end()) is None
                and _HOORT_BIJ_WERKWOORD.search(ervoor)
                and not (_MAAKT.search(ervoor) and _van_mij(deel.tekst[treffer.end() :]))
            ):
                continue
            einde = _einde(verhaal, deel.tekst, treffer.end(), iedereen=iedereen, met=True)
            if einde is not None:
                return deel.begin + treffer.start(), _met_opsomming(verhaal, deel, deel.begin + einde)
    return None


def _van_mij(rest: str) -> bool:
    """Whether it goes on with somebody of one's own: "een hotel maken met mijn broertje"."""
    eigen = _MIJN.match(rest)
    return eigen is not None and noemt_mensen(eigen[1])


def wie_wij_zijn(verhaal: Verhaal, deel: Deel) -> tuple[int, int] | None:
    """Where it says who "we" are: "mijn buurman en ik", "met z'n vieren", "wij, twee buren, ..."."""
    if (en_ik := _EN_IK.search(deel.tekst)) is not None:
        return deel.begin + en_ik.start(1), deel.begin + en_ik.end(1)
    samen = _GROEP_EN_IK.search(deel.tekst)
    if samen is not None and samen.start() in einden_van(deel.tekst, 0, samen.start()):
        return deel.begin, deel.begin + samen.end()
    if (zijn := _WIJ_ZIJN.search(deel.tekst)) is not None:
        return deel.begin + zijn.start(1), deel.begin + zijn.end(1)
    vieren = _MET_ZIJN_VIEREN.search(deel.tekst)
    # "Waar je met zijn dertigen kunt zitten" is not who we are.
    if vieren is not None and _WIJ.search(deel.tekst):
        einde = vieren.end()
        if (en := _EN_NOG.match(deel.tekst, einde)) is not None:
            einde = _einde(verhaal, deel.tekst, en.end(), met=True) or einde
        return deel.begin + vieren.start(), deel.begin + einde
    return _tussen_kommas(verhaal, deel)


def _tussen_kommas(verhaal: Verhaal, deel: Deel) -> tuple[int, int] | None:
    """ "Wij, een paar moeders van school, willen ...": who that is, stands in a part of its own."""
    plek = next(n for n, (_, d) in enumerate(verhaal.delen) if d == deel)
    if plek == 0 or verhaal.delen[plek - 1][1].tekst.casefold() not in ("wij", "we"):
        return None
    lengte = len(deel.tekst)
    heel = _einde(verhaal, deel.tekst, 0) == lengte or lengte in einden_van(deel.tekst, 0, lengte)
    return (deel.begin, deel.eind) if heel else None


def _is_doelgroep(rest: str) -> bool:
    eerste = [woord[0].casefold() for woord in _WOORD.finditer(rest)][:2]
    # "Met ouders van de school" are certain people again.
    if not eerste or eerste[-1] in _VERBINDT:
        return False
    # "Vluchtelingenkinderen" too; "buurtkinderen" are certain children.
    samenstelling = any(eerste[0].endswith(d) for d in _DOELGROEP) and not _VAN_HIER.match(eerste[0])
    return eerste[0] in _DOELGROEP or samenstelling


def mensen_in(verhaal: Verhaal, deel: Deel) -> tuple[int, int] | None:
    """Where people are named, with "met" or without: "ik sprak de wijkagent"."""
    if (met := gezelschap_in(verhaal, deel)) is not None:
        return met
    plekken = (*_LIDWOORD.finditer(deel.tekst), *_HOOFDLETTER.finditer(deel.tekst))
    for plek in (0, *(treffer.start() for treffer in plekken)):
        einde = _einde(verhaal, deel.tekst, plek)
        if einde is not None:
            return deel.begin + plek, _met_opsomming(verhaal, deel, deel.begin + einde)
    # Who "is overlegd" with "met", is somebody, however they are called.
    return gezelschap_in(verhaal, deel, altijd=True)


def _met_opsomming(verhaal: Verhaal, deel: Deel, einde: int) -> int:
    """The end of the company with what is listed after it: "de school, de kerk en de buren"."""
    if einde != deel.eind:
        return einde
    plek = next(n for n, (_, d) in enumerate(verhaal.delen) if d == deel)
    for zin, volgende in verhaal.delen[plek + 1 :]:
        heel = _einde(verhaal, volgende.tekst, 0, met=True) == len(volgende.tekst)
        if zin != verhaal.delen[plek][0] or not heel:
            break
        einde = volgende.eind
    return einde


def _einde(
    verhaal: Verhaal, tekst: str, hier: int, *, iedereen: bool = False, met: bool = False
) -> int | None:
    """Where the company ends that is named from `hier`; None when none is."""
    namen = [naam.casefold() for naam in namen_van(verhaal.gemeente)]
    einde: int | None = None
    genoemd = False
    verbonden = True
    for aantal, woord in enumerate(_WOORD.finditer(tekst, hier)):
        klein = woord[0].casefold()
        if aantal >= _MAX_WOORDEN:
            break
        if klein in _VERBINDT or (klein == "aan" and verbonden and genoemd):
            # "Aan de kerkenraad en aan de buren" is a list, "met de ijsclub aan een plan" is not.
            if not genoemd and klein not in ("of", "&"):
                # "De namen van de gevallenen uit het dorp" is no company.
                break
            verbonden = True
            continue
        eigennaam = genoemd and woord[0][0].isupper()
        # "De school, en die betaalt": there it goes on about them.
        gaat_verder = genoemd and klein == "die"
        # "Met mijn man en nog drie stellen".
        nog = genoemd and verbonden and klein == "nog"
        if (klein in _BEPALER and not eigennaam and not gaat_verder) or klein.isdecimal() or nog:
            if genoemd and (klein.isdecimal() or (verbonden and klein in _AANTAL)):
                # "Van groep 3" belongs to it; "een skatebaan" is something else.
                einde = woord.end()
            elif genoemd and not verbonden:
                break
            continue
        if klein in _SLOT and not (eigennaam and verbonden):
            break
        if not genoemd or verbonden:
            groep = noemt_mensen(klein) or _is_naam(tekst, woord, namen)
            # "Met de Zonnebloem", "met Humanitas"; "met Kerst" is no company.
            groep = groep or (
                met
                and woord[0][0].isupper()
                # "Een bordje met QR-code".
                and not re.match(r"[A-Z]{1,4}-[a-z]", woord[0])
                and not _is_tijd_of_plaats(verhaal, klein)
            )
            genoemd = genoemd or groep or iedereen
            if genoemd:
                einde = woord.end()
            # "Van de oude wandelclub": after an adjective the company is still to come.
            bijvoeglijk = not groep or VAN_ERGENS.fullmatch(woord[0]) is not None
            verbonden = verbonden and bijvoeglijk and klein.endswith("e") and len(klein) > _MIN_LETTERS
            continue
        if _GROEP.search(klein) is not None:
            # "Een clubje vrijwilligers".
            einde = woord.end()
            continue
        if woord[0][0].isupper():
            # A name of several words: "Plaatselijk Belang Hoonhorst".
            einde = woord.end()
            continue
        break
    return einde


def _is_tijd_of_plaats(verhaal: Verhaal, woord: str) -> bool:
    kernen = {n.casefold() for k in verhaal.gemeente.kernen for n in (k.naam, *k.synoniemen)}
    return _TIJD.search(woord) is not None or woord in kernen


def _is_naam(tekst: str, woord: re.Match[str], namen: list[str]) -> bool:
    rest = tekst[woord.start() :].casefold()
    return any(rest.startswith(naam) for naam in namen)
