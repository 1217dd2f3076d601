"""Whether somebody asks for personal data of another: an address, a number, who handed something in.

Three things have to come together in one sentence: that it asks or orders, what is asked (an address, a
number, where somebody lives), and of whom. That whom is another person: a relation ("mijn buurman"), a
name, somebody who is only known here by what they handed in. One's own data, and how the municipality
and its employees can be reached, are no such thing; nor is how data of others are to be handled.
"""

from __future__ import annotations

import re
from collections.abc import Callable

Kent = Callable[[str], bool]
"""Whether the articles speak of a word: then it is no name of a person."""

_ZIN = re.compile(r"(?:(?<=\b[a-zA-Z])\.|(?<=mevr)\.|(?<=dhr)\.|(?<=mw)\.|[^.!?\n])+[.!?]*")


def _van(patroon: str) -> re.Pattern[str]:
    return re.compile(patroon, re.IGNORECASE)


def _een_van(woorden: str) -> str:
    return "(?:" + "|".join(woorden.split()).replace("_", r"\s+") + ")"


# --- What is asked --------------------------------------------------------------------------------

_PRIVE = _een_van(
    r"""
    (?:woon|huis|thuis|priv[eé]|post|contact)?-?adres(?:sen|gegevens|je)? priv[eé]_\w+
    priv[eé]-?\w*nummers? huisnummers? postcodes? (?:mobiel\w*|06|thuis)[_-]?(?:telefoon)?nummers?
    mobiel\w*_(?:telefoon)?nummers? mobiel(?:tje)? gsm(?:-nummer)? 06(?:-?nummer)?
    geboortedatum geboortedata bsn burgerservicenummer (?:persoons|priv[eé]|adres)gegevens
    """
)
_BEREIKBAAR = _een_van(
    r"""
    e-?mails? e-?mail-?adres(?:sen)? mail(?:tje|adres|adressen)? telefoon(?:nummers?|nr)? tel\.?
    nummers? contactgegevens gegevens
    """
)
_GEGEVEN = rf"(?:{_PRIVE}|{_BEREIKBAAR})"
_GEZEGD = _een_van("antwoorden berichten gesprek gesprekken chats? invoer inzending inzendingen")

# --- Of whom --------------------------------------------------------------------------------------

_RELATIE = _een_van(
    r"""
    (?:over|achter|onder|boven|bene?den|naaste?)?-?buu?r(?:man|vrouw|mannen|vrouwen|jongen|jongens|meisje|meisjes|kind|tje|lui)
    (?:over|achter|onder|boven|beneden)?-?buren vriend(?:in|en|innen)? huisbaas verhuurder huurders? ex
    ex-\w+ vader moeder zus zusje broer oom tante zoon dochter schoonzoon schoonmoeder schoonvader neef
    nicht kennis klasgenoot (?:dorps|straat|stads|wijk)genoo?t(?:en)?
    vrouw man kerel mevrouw meneer
    """
)
_INDIENERS = _een_van(
    r"""
    indieners? inzenders? inbrengers? initiatiefnemers? aanvragers? melders? klagers? bezwaarmakers?
    bedenkers? insprekers? ondertekenaars? tegenstanders?
    """
)
_GROEP = _een_van(
    r"""
    bewoners? buurtbewoners? wijkbewoners? dorpsbewoners? inwoners? omwonenden? deelnemers?
    vrijwilligers? mensen anderen iedereen iemand iemand_anders personen persoon
    mede-?bewoners? kiezers? leden
    """
)
_AMBT = _een_van(
    r"""
    wethouders? burgemeesters? raadslid raadsleden ambtena(?:ar|ren) gemeentesecretaris griffier
    co[oö]rdinator\w* adviseurs? participatiecoach medewerkers? projectleiders? behandelaars?
    beleidsmedewerkers?
    """
)
_BEPAALD = _een_van(
    "de die deze dat het een 'n n mijn m'n me onze ons je jouw uw jullie zijn haar hun alle al_de"
    " sommige andere elke iedere"
)
_BIJVOEGLIJK = r"(?:(?!(?:van|voor|in|bij|en|of|om|over|met|door|aan)\b)[^\W\d_]+\s+){0,2}?"
_TITEL = (
    r"(?:(?:de|die)\s+)?(?:mevrouw|mevr|mw|meneer|mijnheer|dhr|heer|familie|fam|juffrouw)\b\.?\s+"
    r"(?!van\s+hier)[^\W\d_]"
)
_MENS = rf"(?:{_BEPAALD}\s+)?{_BIJVOEGLIJK}(?:{_RELATIE}|{_INDIENERS}|{_GROEP})s?\b"
_EEN_MENS = rf"(?:{_BEPAALD}\s+)?{_BIJVOEGLIJK}(?:{_RELATIE}|{_INDIENERS})s?\b"
_IN_FUNCTIE = rf"(?:{_BEPAALD}\s+)?{_BIJVOEGLIJK}{_AMBT}\b"
_HEM = r"(?:hem|haar|hen|hun|degene|diegene)\b"
# A name is seen by its capital, or where it is typed without by not being a word that is known here.
_HOOFD = r"(?-i:[A-ZÀ-ÖØ-Þ][\w'’-]*)"
_TUSSEN = r"(?:(?:van|de|der|den|ter|ten|te|het|'t|el|al)\s+)"
_NAAM = rf"{_HOOFD}(?:\s+{_TUSSEN}{{0,3}}{_HOOFD}){{0,3}}"
_KLEINE_NAAM = rf"(?P<een>[^\W\d_]{{2,}})\s+{_TUSSEN}{{0,3}}(?P<twee>[^\W\d_][\w'’-]+)"
_INSTELLING = re.compile(
    r"gemeente\w*|stad\w*|raad\w*|stichting\w*|\w*vereniging\w*|\w*loket|\w*school|politie|samenspraak|\w+huis|\w+hal|afdeling|"
    r"\w*team|provincie\w*|waterschap\w*|bibliotheek|kantoor|balie|bestuur|college|dienst|de|het|een|dit|dat|deze|jullie|uw|u|"
    r"je|jou|mij|mijn|ons|onze|wie|wat|alle|aan|in|op|bij|voor|naar|om|en|of|is|zijn|krijgen|hebben|weten|graag|"
    r"\w*club|\w*tuin|\w*plein|\w*park|kerk|winkel|bedrijf|bv|juridisch|praatmee",
    re.IGNORECASE,
)

# --- That it is asked -----------------------------------------------------------------------------

_AANLOOP = (
    r"^\W*(?:(?:en|maar|dus|ok[eé]?|oh?|h[eé]|hoi|hallo|hey|goede\w+|dag|ja|nee|nou|dan|graag|even|sorry|alsjeblieft|alstublieft"
    r"|zeg|vraagje|snel|nu|kom\s+op|ik\s+heb\s+een\s+vraag|ik\s+vroeg\s+me\s+af|a\.?u\.?b\.?)\b[\s,.:!]*)*"
)
_WIE = r"(?:je|jij|u|jullie|iemand|de\s+gemeente)"
_VRAAGT = _van(
    rf"{_AANLOOP}(?:(?:wat|welke?|hoe)\s+(?:is|zijn|was|waren|luidt|luiden|{_GEGEVEN})\b"
    rf"|(?:weet|weten|ken|kent|kennen|heb|hebt|heeft|hebben)\s+{_WIE}\b"
    rf"|(?:kan|kun|kunt|kunnen|wil|wilt|willen|zou|zouden|mag)\s+{_WIE}\b.*\b(?:geven|doorgeven|vertellen|zeggen|sturen|opsturen"
    r"|doorsturen|mailen|appen|noemen|opzoeken|zoeken|vinden|uitzoeken|nakijken|laten\s+zien|tonen|verklappen|delen\s+met\s+mij)"
    r"|(?:kan|mag|kunnen|mogen|krijg|zou)\s+(?:ik|we|wij)\b(?:.*\b(?:krijgen|hebben|weten|zien|inzien|vinden|achterhalen|opzoeken)\b"
    rf"|\W+(?:\w+\W+){{0,3}}?{_GEGEVEN}\s+van\b(?!.*\b\w+en\b))"
    r"|waar\s+(?:vind|kan|haal)\b)"
)
_BEVEELT = _van(
    rf"{_AANLOOP}(?:geef|noem|vertel|zoek|stuur|toon|laat|zeg|mail|app|deel|verklap|som|lijst|print|verstrek|verraad|lees|haal)\b"
    r"(?!.*\b(?:niet|nooit)\b)"
)
_WENST = _van(
    r"\b(?:ik|we|wij)\b.*\b(?:(?:wil|willen|wilt|zou|zouden|moet|moeten)\b.*\b(?:hebben|weten|krijgen|zien|vinden|achterhalen)\b"
    r"|zoek\b|zoeken\b|nodig\b|op\s+zoek\b|vraag\b)|\b(?:zoek|wil|moet)\s+(?:ik|we|wij)\b"
)
_OM_WEETJE = _van(r"\b(?:vertel|zeg|weet|weten|wil|verklap|kun|kunt|geef)\b")
# How data are handled is asked of the policy; who changes or gives data asks for none.
_OVER_OMGAAN_MET = _van(
    r"\b(?:openbaar\w*|privacy\w*|avg|bewa(?:ar|re)\w*|bewaart|veilig\w*|geheim\w*|gedeeld|anoniem\w*|verwerk\w*|verwerken|gebruik\w*"
    r"|gepubliceerd|publicere\w*|(?:ge)?wis\w*|wissen|verwijder\w*|wijzig\w*|gewijzigd|verander\w*|aanpas\w*|aangepast|klopt"
    r"|kloppen|invul\w*|toevoeg\w*|verzamel\w*|vastleg\w*|vastgelegd|noteer\w*|noteren|verplicht|toestemming|beleid)\b"
)
_GEEFT_ZELF = _van(
    r"\b(?:ik|we|wij)\b(?!.*\b(?:u|je|jij|jullie)\b.*\bdoorgeven).*\b(?:doorgeven|opgeven|geven|delen|melden)\b"
    r"|@|(?:\d[\s-]?){4}"
)

# --- Together -------------------------------------------------------------------------------------

_TUSSENIN = r"(?:\s+en\s+(?:\w+\s+)?\w+)?(?:\s+(?:krijgen|hebben|weten|zien|doorgeven|geven))?"
_VAN = r"(?:van|voor|bij)"
_VAN_EEN_MENS = _van(
    rf"\b{_GEGEVEN}{_TUSSENIN}\s*,?\s+(?:{_VAN}\s+(?:{_MENS}|{_TITEL}|{_HEM})|(?:{_EEN_MENS}|{_TITEL})"
    rf"|(?:heeft|hebben|had|gebruikt|gaf|gaven|dat|die)\s+(?:{_MENS}|{_TITEL})"
    rf"|waar\w*\s+(?:ik|we|wij)\s+(?:\w+\s+)?(?:{_EEN_MENS}|{_TITEL}|{_HEM}))"
    r"|\b(?:diens|haar|hun|z'n|(?<!wat\s)zijn)\s+(?:(?!de\b|het\b|een\b|er\b|mijn\b|uw\b|jullie\b)\w+\s+)?"
    rf"(?!gegevens|telefoon\b){_GEGEVEN}\b"
    rf"|\b(?:buurman|buurvrouw|wethouder|burgemeester)s\s+(?:\w+\s+)?{_GEGEVEN}\b"
)
# Who works for the municipality can be reached there; at home they are as anybody else.
# Of who was elected nothing is known here either, but for the municipality itself.
_VAN_EEN_AMBT = _van(
    rf"\b{_PRIVE}{_TUSSENIN}\s+(?:{_VAN}\s+)?{_IN_FUNCTIE}"
    rf"|\b{_BEREIKBAAR}{_TUSSENIN}\s+(?:{_VAN}\s+)?(?:de\s+|een\s+)?(?:wethouders?|burgemeester|raadslid|raadsleden)\b"
)
_VAN_EEN_NAAM = _van(
    rf"\b{_GEGEVEN}{_TUSSENIN}\s+(?:{_VAN}\s+|heeft\s+)?(?P<naam>{_NAAM})|(?P<voor>(?-i:[A-ZÀ-Þ]\w+?)['’]?s)\s+(?:\w+\s+)?{_GEGEVEN}\b"
)
_VAN_EEN_KLEINE_NAAM = _van(rf"\b{_GEGEVEN}{_TUSSENIN}\s+(?:{_VAN}\s+)?{_KLEINE_NAAM}")
_GEZEGD_DOOR = _van(
    rf"\b{_GEZEGD}\s+van\s+(?:{_EEN_MENS}|{_TITEL}|{_HEM}|anderen\b|iemand\s+anders|(?:een\s+|de\s+)?andere?\s+{_GROEP})"
)
_KALE_VRAAG = _van(
    rf"{_AANLOOP}(?:(?:het|de|een|die|welke?)\s+)?(?:[^\W\d_]+e\s+)?(?!gegevens\b){_GEGEVEN}\b"
)
_MAX_KAAL = 8

_INGEDIEND = _een_van(
    r"""
    ingediend ingestuurd ingeleverd ingezonden ingebracht opgestuurd aangevraagd gemeld geklaagd
    bezwaar_gemaakt bezwaar_ingediend aangedragen voorgesteld ondertekend
    """
)
_GEEN_MENS = (
    r"(?:u|jij|je|jullie|men|iedereen|niemand|ik|we|wij|er"
    r"|de\s+(?:doelgroep|jeugd|meeste|meerderheid|bevolking))\b"
)
_WAAR_WOONT = _van(
    rf"\b(?:waar|waarheen|in\s+welke?\s+\w+|op\s+welke?\s+\w+)\s+(?:precies\s+|ergens\s+)?"
    rf"(?:woont|woonde|verblijft)\s+(?!{_GEEN_MENS})\w"
    rf"|\bwaar\s+(?:precies\s+)?wonen\s+(?:{_EEN_MENS}|{_TITEL}|(?:de\s+)?{_GROEP}\s+die\b.*\b(?:bezwaar|{_INGEDIEND})\b)"
)
_WAAR_HIJ_WOONT = _van(
    rf"\b(?:waar|in\s+welke?\s+\w+|op\s+welke?\s+\w+)\s+(?!{_GEEN_MENS})(?:{_EEN_MENS}|{_IN_FUNCTIE}|{_TITEL}|hij|zij|ze|{_HOOFD}"
    r"|[^\W\d_]+)[^,;]{0,30}?\s+(?:woont|woonde)\b"
)

_IETS = (
    r"(?:idee\w*|plan|plannen|voorstel|\w*-idee|initiatief|initiatieven|klacht|klachten|melding|meldingen"
    r"|bezwaar|\w*aanvraag|petitie)"
)
_WIE_DIENDE_IN = _van(
    rf"{_AANLOOP}(?:(?:weet|weten|vertel|zeg|kun|kunt)\b.*?\b)?(?:(?:wie|welke\s+(?:\w+\s+)?{_GROEP}|door\s+wie|namens\s+wie)\s+(?:"
    r"(?:heeft|hebben)\b.*\b(?:petitie|klacht|melding|handtekening\w*)\b.*\b(?:gestart|begonnen|opgezet|geschreven)\b|"
    rf"(?:heeft|hebben|had|hadden|is|zijn|werd)\b.*\b{_INGEDIEND}\b|.*\b{_INGEDIEND}\s+(?:heeft|hebben|had|is)\b"
    rf"|(?:diende|stuurde|bedacht|verzon)\b.*\b{_IETS}\b|kwam(?:en)?\b.*\bmet\b.*\b{_IETS}\b|zit(?:ten)?\s+(?:er\s+)?achter\b.*\b{_IETS}\b"
    rf"|(?:is|was|zijn|waren)\s+(?:de\s+)?{_INDIENERS}\s+(?:van|achter)\s+(?:het|dat|dit|die|deze)\b)"
    rf"|van\s+wie\s+(?:is|komt|was|kwam|zijn|komen)\s+(?:het|dat|dit|die|deze|de)\b.*\b{_IETS}\b)"
)
# Of those who did something: "namen van mensen die een idee indienden". Who may help is sought for.
_DEDEN_IETS = (
    rf"(?:hebben|heeft|hadden|waren|was|deden|kwamen|zaten|stemden|\w*dienden|mee(?:deed|deden|dachten|praatten|stemden)"
    rf"|{_INGEDIEND})\b"
)
_NAMEN_VAN_WIE = _van(
    rf"\b(?:(?:na(?:am|men)|adres(?:sen)?)(?:\s+\w+)?\s+van|lijst\w*\s+(?:van|met))\s+(?:(?:{_BEPAALD}\s+)?"
    rf"{_BIJVOEGLIJK}(?:{_GROEP}|{_INDIENERS})\s+die|wie|degenen?\s+die)\b.*\b{_DEDEN_IETS}"
)
_NAAM_VAN = _van(
    rf"\b(?:(?:na(?:am|men)|identiteit)\s+van\s+(?:{_BEPAALD}\s+)?{_BIJVOEGLIJK}(?:{_INDIENERS}|{_RELATIE}|deelnemers?)\b"
    rf"|hoe\s+he(?:et|ten)\s+(?:{_BEPAALD}\s+)?{_BIJVOEGLIJK}(?:{_INDIENERS}|{_RELATIE})\b(?!\s+(?:of|die)\b)"
    rf"|hoe\s+(?:{_BEPAALD}\s+){_BIJVOEGLIJK}(?:{_INDIENERS}|{_RELATIE})\s+heet)"
)
_OVER_HET_BELEID = _van(
    r"\b(?:beleid\w*|verordening|visie|nota|\w*participatie\w*|actieplan|programma|wet|raad|college|gemeente|wethouder|term|mag|mogen"
    r"|kan|kunnen|moet|moeten|mijn|ons|onze|waarin)\b"
)
_WAT_ZEI_DIE = _van(
    rf"{_AANLOOP}(?:(?:wat|welke?\s+\w+|waarom|wanneer)\s+)?(?:heeft|hebben|had|zei|schreef|antwoordde)\s+(?:"
    rf"{_EEN_MENS}|{_TITEL}|(?-i:{_NAAM}))"
    r".*\b(?:ingediend|verteld|geschreven|gezegd|geantwoord|ingevuld|ingestuurd|gemeld|geklaagd|voorgesteld|zei|schreef)\b"
    rf"|{_AANLOOP}wat\s+(?:zei|schreef|antwoordde|vertelde)\s+(?:{_EEN_MENS}|{_TITEL})"
)


def vraagt_andermans_gegevens(tekst: str, kent: Kent = lambda _: True, *, los: bool = True) -> bool:
    """Whether one of the sentences asks for data of another person.

    `los`: nothing was asked of them, so that words alone ask too: "e-mailadres van mijn buurvrouw".
    """
    return any(_zin_vraagt(zin.strip(), kent, los=los) for zin in _ZIN.findall(tekst))


def _zin_vraagt(zin: str, kent: Kent, *, los: bool) -> bool:
    if _OVER_OMGAAN_MET.search(zin) or _GEEFT_ZELF.search(zin):
        return False
    if _wie_het_was(zin) or _waar_iemand_woont(zin, los=los):
        return True
    vraagt = bool(_VRAAGT.match(zin) or _BEVEELT.match(zin) or _WENST.search(zin))
    kaal = (los or zin.endswith("?")) and len(zin.split()) <= _MAX_KAAL and _KALE_VRAAG.match(zin)
    if not (vraagt or kaal or _vraagt_halverwege(zin)):
        return False
    if _GEZEGD_DOOR.search(zin):
        return _BEVEELT.match(zin) is not None or _VRAAGT.match(zin) is not None
    return bool(_VAN_EEN_MENS.search(zin) or _VAN_EEN_AMBT.search(zin) or _is_van_een_naam(zin, kent))


def _vraagt_halverwege(zin: str) -> bool:
    """ "Mijn buurman is op vakantie, wat is zijn nummer": asked after something else."""
    return any(_VRAAGT.match(deel) is not None for deel in re.split(r"[,;]\s*|\ben\s+", zin)[1:])


def _wie_het_was(zin: str) -> bool:
    if _WAT_ZEI_DIE.match(zin):
        return True
    if _NAAM_VAN.search(zin) or _NAMEN_VAN_WIE.search(zin):
        return bool(_VRAAGT.match(zin) or _BEVEELT.match(zin) or _van(r"\W*hoe\b").match(zin))
    return _WIE_DIENDE_IN.match(zin) is not None and _OVER_HET_BELEID.search(zin) is None


def _waar_iemand_woont(zin: str, *, los: bool) -> bool:
    if _WAAR_WOONT.search(zin):
        return True
    if _WAAR_HIJ_WOONT.search(zin) is None:
        return False
    kaal = los or zin.endswith("?")
    return _OM_WEETJE.search(zin) is not None or (
        kaal and re.match(r"\W*waar\b", zin, re.I) is not None
    )


def _is_van_een_naam(zin: str, kent: Kent) -> bool:
    if gevonden := _VAN_EEN_NAAM.search(zin):
        woorden = (gevonden["naam"] or gevonden["voor"]).split()
        instelling = any(_INSTELLING.fullmatch(woord) for woord in woorden)
        if not instelling and (len(woorden) > 1 or not kent(woorden[0])):
            return True
    if gevonden := _VAN_EEN_KLEINE_NAAM.search(zin):
        een, twee = gevonden["een"], gevonden["twee"]
        if _INSTELLING.fullmatch(een) or _INSTELLING.fullmatch(twee):
            return False
        return not (kent(een) and kent(twee))
    return False
