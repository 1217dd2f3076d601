"""What the idea costs: "zo'n 2000 euro", "tussen de 500 en 1000 euro", "een paar honderd euro".

Not every amount is the cost: a pension, a fee per person, what was collected already or what
something cost years ago are left alone.
"""

from __future__ import annotations

import re

from acties.vragenlijst.bedragen import lees_bedrag
from acties.vragenlijst.herkennen.basis import Herkenner, Verhaal
from acties.vragenlijst.herkennen.patronen import VERBETERT, een_van, woorden
from acties.vragenlijst.herkennen.zinnen import Deel
from kennisbank.schema.herkenning import HerkenGeld

_TELWOORDDEEL = een_van(
    "één | een | twee | drie | vier | vijf | zes | zeven | acht | negen | tien | elf | twaalf | der"
    " | veer | twintig | dertig | veertig | vijftig | zestig | zeventig | tachtig | negentig | honderd"
    " | duizend | en"
)
_TELWOORD = rf"{_TELWOORDDEEL}{{1,8}}(?!\w)"
_GETAL = een_van(
    r"\d{1,3}(?:[. ]\d{3})+(?:,\d{1,2})? | \d+(?:[.,]\d{1,2})?"
    " | (?:een )?(?:paar|enkele|tiental) (?:tientjes|honderd(?:en)?|duizend(?:en)?|100|1000|ton|mille)"
    " | anderhal(?:f|ve) (?:duizend|honderd|ton|mille) | (?:een )?halve ton"
    rf" | {_TELWOORD}(?: {_TELWOORD}){{0,3}}"
)
# Possessive: of "20 duizend" no 20 is left over.
_VEELVOUD = r"(?:\s?(?:k|mille|duizend|ton|miljoen)\b)?+"
_BEREIK = rf"{_GETAL}{_VEELVOUD}(?:\s*(?:-|–|tot|à|a|of|en|t/m)\s*(?:de\s+)?€?\s*{_GETAL}{_VEELVOUD})?"
_ONGEVEER = een_van(
    r"ongeveer | zo'n | zo een | zon | circa | ca\.? | rond(?: de)? | om en nabij(?: de)?"
    r" | een kleine | een dikke | ruim | bijna | minder dan | meer dan | maximaal | max\.? | hooguit"
    " | hoogstens | niet meer dan | minstens | minimaal | tussen(?: de)? | naar schatting"
    " | geschat op | pakweg | plusminus | ± | grofweg | iets van | ergens rond(?: de)? | onder de"
    " | boven de | nog geen | net geen | in totaal | totaal | een bedrag van | zeg | denk ik"
    " | misschien | ruwweg | richting(?: de)? | zo'n beetje | al gauw | zowat | een slordige | tegen de"
)
# "1200,-", "1200,= euro", "1200,– euro".
_STREEP = r",\s?[-–—=]{1,2}"
_EURO = een_van(
    rf"(?:{_STREEP}\s?)?(?:euro(?:'s|os|tjes)?|eur|eu|euri|€|piek|ekkies|pop) | {_STREEP} | tientjes"
)
_STAARTWOORD = een_van(r"per (?:jaar|maand|seizoen) | (?:in|ex)cl(?:usief|\.)? btw | in totaal")
_STAART = rf"(?:\s+{_STAARTWOORD})?"
_BEDRAG = re.compile(
    rf"(?<![\w€])(?P<bedrag>(?:{_ONGEVEER}\s*){{0,3}}"
    + een_van(
        rf"een euro(?:otje)? of {_GETAL}{_VEELVOUD} | (?:€|eur)\s*{_BEREIK}(?:{_STREEP})?"
        rf" | {_BEREIK}\s?{_EURO}(?!\w) | (?:een )?(?:paar|enkele|{_GETAL}) tientjes"
        rf" | {_GETAL}\s?(?:k|mille)(?!\w) | een tientje | anderhalve ton | een halve ton"
    )
    + rf"(?:\s*{_STREEP})?)(?P<staart>{_STAART})",
    re.IGNORECASE,
)

# "150 euro, dat leggen we zelf in": how it is paid belongs to it.
_HOE_BETAALD = re.compile(
    r"(?:,|\s+en)?\s+(?:(?:dat|die|deze|dit)\s+(?:leggen|betalen|halen|sparen|zamelen|financieren)\s+(?:we|wij)\b"
    r"|waarvan\s(?![^.;!?\n]*\b(?:u|jullie|gemeente|we|wij|ik|al)\b))(?:[^.,;!?()\n]|[.,](?=\d|\s?[-–—=]{1,2}|\s*(?:en\s+)?€))*(?=[.,;!?()\n]|\Z)",
    re.IGNORECASE,
)

_KOSTEN = woorden(
    "kost | kosten | kostenplaatje | kostprijs | budget | begroting | begroot | prijs | prijskaartje"
    " | aanschaf | schat | schatten | raming | geraamd | kwijt | nodig"
    r" | (?:komt|komen) (?:[\w-]+ ){0,4}?(?:op|uit)"
)
# Without "euro" an amount is only certain right after a word for costs.
_TUSSENWOORD = een_van(
    "het | de | dat | ons | in totaal | is | zijn | van | op | we | ik | wij | komen | dan | wel | denk"
    " | ongeveer | ergens | precies | nog | mij | ons | daar | voor | allemaal | samen | al"
    " | gauw | snel | me | mij | liggen | ligt | lopen | loopt | tot | bedragen"
    " | bedraagt | komt | uit | worden | wordt | totale | nu | nog"
)
_IETS_ANDERS_GETELD = een_van(
    r"% | procent | weken | maanden | jaar | dagen | uur | uren | mensen | vrijwilligers | keer | buren"
    r" | gezinnen | huishoudens | kinderen | m2 | meter | bomen | planten | stuks | \w*avonden"
)
_KAAL = re.compile(
    rf"\b(?:kost(?:en)?|kostenplaatje|kostprijs|prijs|prijskaartje|offerte|reken(?:en)?|begroot|begroten|budget|begroting|schat(?:ten)?|geraamd)\b"
    rf"(?:\s+{_TUSSENWOORD}){{0,5}}\s*:?\s+(?P<bedrag>(?:{_ONGEVEER}\s*){{0,3}}{_BEREIK})"
    rf"(?!\s*(?:{_IETS_ANDERS_GETELD}|{_EURO}))(?![\d.,]*\d)",
    re.IGNORECASE,
)
# "Smid vraagt 725", "wij zitten op 3800", "dus 600", "532 in totaal", "wat kost het? tussen de 5 en 6
# duizend": no number of things, and no year.
_HONDERDEN = (
    r"(?!(?:19|20)\d\d\b)"
    r"(?=\d{3}|\d{1,2}[. ]\d{3}"
    r"|\d{1,3}(?:\s|-)*(?:en|of|tot|à|a|-)|[a-z]|\d{1,3}\s?(?:k|mille|duizend))" + _BEREIK
)
_OP_EEN_BEDRAG = re.compile(
    r"(?:\b(?:vraagt|vragen|rekent|zit(?:ten)?\s+op|kom(?:t|en)?\s+(?:uit\s+)?op|zoeken\s+(?:we\s+|wij\s+)?no"
    r"g"
    r"|versie\s+van|plan\s+van|bedrag\s+van|bedrag:?|totaal|totaal\s+is|is\s+dat|dus|opgeteld"
    r"|ergens\s+rond(?:\s+de)?|(?:het|dat)\s+(?:wordt|werd|worden)(?:\s+(?:nu|toch|eerder|nou))?"
    r")|(?:kost\s+(?:het|dat)|kosten)\s*[?:])\s+"
    rf"(?P<bedrag>(?:{_ONGEVEER}\s*){{0,3}}{_HONDERDEN})"
    rf"(?!\s*(?:{_IETS_ANDERS_GETELD}|{_EURO}|[a-z]+(?:en|s)\b(?<!\bzijn)))(?![\d.,:]*\d)",
    re.IGNORECASE,
)
_UITKOMST = re.compile(
    rf"\b(?:op\s+)?(?P<bedrag>{_HONDERDEN})\s+(?:uitkom\w*|uit\s+te\s+komen|in\s+totaal|bij\s+elkaar|alles\s+bij\s+elkaar)\b",
    re.IGNORECASE,
)
# "Daarvoor hebben we 4.200 nodig".
_DAARVOOR = re.compile(
    rf"\b(?:daar|hier)voor\s+(?:\w+\s+){{1,3}}?(?P<bedrag>(?:{_ONGEVEER}\s*){{0,3}}{_HONDERDEN})\s+nodig\b",
    re.IGNORECASE,
)
# "Ongeveer 5500" and nothing else.
_LOS_BEDRAG = re.compile(
    rf"(?:^|(?<=[.,;!?]\s))(?P<bedrag>(?:{_ONGEVEER}\s*){{1,3}}{_HONDERDEN})(?=\s*(?:$|[.,;!?](?:\s|$)))",
    re.IGNORECASE | re.MULTILINE,
)
# "De smid rekent er 1.050 voor", "offerte hovenier 2890", "nieuw is 2750": a number of hundreds that
# counts nothing, beside a word that has to do with paying.
_BETALEN = een_van(
    r"kost\w* | offertes? | begroting | begroot | raming | schatting | prijs\w* | tarief | uitgave"
    r" | aanschaf\w* | rekent | rekenen | vraagt | vergt | vergen | belooft | leverancier | aannemer"
    r" | nieuw | nieuwe | tweedehands | occasion | te koop | huren | huur | kopen | koop | all in"
    r" | materia\w+ | bij (?:elkaar|mekaar) | cent | duur | goedkoop\w* | betal\w* | budget"
    r" | bedrag(?:en)? | geld"
)
_BIJ_BETALEN = re.compile(
    rf"(?<![\w.,-])(?P<bedrag>(?:{_ONGEVEER}\s*){{0,3}}{_HONDERDEN})"
    r"(?=\s*(?:$|[.;!?)…,](?!\d))|\s+(?:er|voor|en|all|in|aan|om|dan|geloof|denk|dus|maar|met|zei|zegt|per|ex\w*|in\w*|gezien"
    r"|gaat|moet|alles|bij|kan|of|te|is|een|totaal)\b)",
    re.IGNORECASE | re.MULTILINE,
)
_KLEINSTE_BEDRAG = 100
"""In euros: a smaller number without "euro" mostly counts people, years or things."""
_BEGINT_ONGEVEER = re.compile(rf"{_ONGEVEER}\s", re.IGNORECASE)
_BETALEN_ERBIJ = re.compile(rf"\b(?:{_BETALEN})\b", re.IGNORECASE)
_VOOR_EEN_BEDRAG = re.compile(r"\bvoor\s*\Z", re.IGNORECASE)
_GEEN_BEDRAG_NA = re.compile(
    r"(?:\b(?:nr|nummer|huisnummer|postbus|kamer|lokaal|bus|lijn|n|a|met|van|bij|uit|tot|jaar|sinds|in|om)\.?"
    r"|\d|\b[A-Z]\w*(?:straat|weg|laan|dijk|pad|hof|plein|steeg|kade|allee))\s*\Z"
)
_GAAT_KOSTEN = re.compile(
    rf"\b(?:gaat|zal|zou|moet|mag|hoeft)\s+(?:\w+\s+){{0,3}}?"
    rf"(?P<bedrag>(?:{_ONGEVEER}\s*){{0,3}}{_BEREIK})\s+(?:(?:gaan|te)\s+)?kosten\b",
    re.IGNORECASE,
)
_BIJWOORD = een_van(
    "ons | de gemeente | verder | eigenlijk | helemaal | in principe | bijna | vrijwel | jullie"
)
_GRATIS = woorden(
    rf"(?P<bedrag>(?:(?:het|dat|dit) )?kost(?: {_BIJWOORD}){{0,2}} (?:niks|niets|nix|noppes|nul"
    "|geen (?:cent|geld|euro))"
    " | (?:mag|hoeft|gaat|zal) (?:ook )?(?:niks|niets) (?:te )?kosten | kosten:? (?:nul|0)(?: euro)?"
    " | kost (?:maar )?(?:niet veel|weinig|een habbekrats)"
    " | (?:(?:het|dat|dit) )?kost(?: dus)? niemand (?:iets|wat|een cent|geld)"
    " | is 0 euro | (?:het|dat) is (?:helemaal )?gratis | geen kosten | zonder kosten"
    " | (?:de )?kosten(?: zijn)?:? (?:er (?:niet|nauwelijks)|nihil|nul|0) | kosteloos(?! gebruik))"
)

# Amounts of something else than what the idea costs.
_ANDERS = woorden(
    r"per (?!jaar|maand|seizoen|saldo)\w+"
    r" | p\.?p\.? | de man | contributie | (?<!de\s)entree\w* | kaartje | toegang | inschrijfgeld"
    " | lidmaatschap | eigen bijdrage | pensioen | salaris | loon | uitkering | aow | mijn huur"
    r" | hypotheek | verdien\w* | boete | bekeuring | belasting | ozb | opgehaald | ingezameld"
    r" | inzamel\w* | zamel\w* | aan het (?:sparen|ophalen) | spaarden | sparen"
    " | gespaard | gekregen | opgeleverd | opbrengst | gedoneerd | gewonnen | in kas | in de pot"
    " | kostte | kostten | betaalden? | schade | waard | omzet | winst | verlies | vorig jaar"
    r" | destijds | vroeger | toen | ooit | in (?:19\d\d|20[01]\d)"
)
# "12 euro per stuk", "per bankje 260 euro": what one of them costs, where nothing says it of all.
_PER_DING = re.compile(
    r"per\s+(?!pers|lid|leden|man|vrouw|kind|gezin|huish|deeln|bezoek|keer|les|uur|week|dag|avond|middag"
    r"|ochtend|kwartaal|bewoner|inwoner|adres|team|kop|hoofd|groep|kaart|mail|post|app|brief|fiets|auto"
    r"|bus|abonn|leerling|speler|meter|m2|kilo|liter)\w+",
    re.IGNORECASE,
)
# "De zaal kost 45 euro per keer": what is paid each time, where nothing says it of all.
_PER_KEER = re.compile(
    r"per\s+(?:keer|week|weekend|dag|dagdeel|avond|middag|ochtend|morgen|les|uur|bijeenkomst|kwartaal)",
    re.IGNORECASE,
)
_KOST = woorden("kost | kosten | huur | huren | vraagt | rekent")
# "Ik schreef 500 euro, het wordt 740": any other amount says more.
_EERDER_GENOEMD = re.compile(
    r"\b(?:(?:ik|we|wij)\s+(?:schreef|schreven|zei|zeiden|noemde\w*|begrootte\w*|schatte\w*)"
    r"|eerst|eerder|aanvankelijk|oorspronkelijk)\b[^.!?]*\Z",
    re.IGNORECASE,
)
_FINANCIERING = woorden(
    r"subsidie | bijdrage | sponsor\w* | fonds\w* | lening | schenking | donatie | rabobank"
    r" | inleg | vergoed\w* | toegezegd | beloofd"
)
_SAMENGETELD = re.compile(
    r"\b(?:dus|totaal|samen|bij\s+elkaar|alles\s+bij\s+elkaar|opgeteld)"
    r"(?:\s+(?:is|dat|het|komt|kost|kosten|wordt|zijn|we|op|ongeveer|dan|zo'n)){0,3}\s*[:=]?\s*\Z",
    re.IGNORECASE,
)
_ONGETELD = re.compile(
    r"\b(?:paar|enkele|tiental)\s+(?:tientjes|honderd|duizend|100|ton|mille)", re.IGNORECASE
)


_BEREIKT = re.compile(
    rf"(?:{_ONGEVEER}\s*){{0,3}}(?:€\s*)?{_BEREIK}(?:\s?{_EURO})?(?!\w)(?!\s*{_IETS_ANDERS_GETELD})",
    re.IGNORECASE,
)
_PATRONEN = (
    _BEDRAG,
    _KAAL,
    _OP_EEN_BEDRAG,
    _UITKOMST,
    _DAARVOOR,
    _LOS_BEDRAG,
    _GAAT_KOSTEN,
    _BIJ_BETALEN,
    _GRATIS,
)


class Geld(Herkenner[HerkenGeld]):
    """The amount that counts, with what stands around it: "ongeveer", "per jaar"."""

    soort = "geld"

    def vind(self, herkenning: HerkenGeld, verhaal: Verhaal) -> str | None:
        beste: tuple[int, int, int] | None = None
        for patroon in _PATRONEN:
            for treffer in patroon.finditer(verhaal.tekst):
                punten = _punten(verhaal, treffer)
                if punten > 0 and (beste is None or punten > beste[0]):
                    einde = treffer.end("staart") if patroon is _BEDRAG else treffer.end("bedrag")
                    beste = (punten, treffer.start("bedrag"), einde)
        if beste is None:
            return None
        verbetert = VERBETERT.match(verhaal.tekst, beste[2])
        nieuw = _BEREIKT.match(verhaal.tekst, verbetert.end()) if verbetert is not None else None
        if nieuw is not None and _is_bedrag(nieuw[0]):
            # "500 euro, nee wacht, 600 euro".
            beste = (beste[0], nieuw.start(), nieuw.end())
        betaald = _HOE_BETAALD.match(verhaal.tekst, beste[2])
        einde = betaald.end() if betaald is not None else beste[2]
        return verhaal.letterlijk(beste[1], einde).strip(" ,")


def _punten(verhaal: Verhaal, treffer: re.Match[str]) -> int:
    """How certain this is what the idea costs; nothing or less when it is not."""
    if treffer.re is _GRATIS:
        return 4
    deel, zin = verhaal.deel_bij(treffer.end("bedrag") - 1), verhaal.zin_bij(treffer.start("bedrag"))
    if deel is None or zin is None or not _is_bedrag(treffer["bedrag"]):
        return 0
    if _SAMENGETELD.search(deel.tekst[: max(0, treffer.start("bedrag") - deel.begin)]) or (
        "totaal"
        in treffer.group("bedrag", *(["staart"] if treffer.re is _BEDRAG else []))[-1].casefold()
    ):
        # "2 x 350 euro en 100 voor het hout, dus 800": the sum counts, and not its parts.
        return 10
    gefinancierd = _FINANCIERING.search(deel.tekst) is not None
    anders = _ANDERS.search(verhaal.vlakbij(deel, treffer.start("bedrag"), treffer.end("bedrag")))
    if anders is not None:
        # Any other amount says more than what one of them costs.
        per_keer = _PER_KEER.fullmatch(anders[0]) is not None and _KOST.search(deel.tekst) is not None
        return int(per_keer or _PER_DING.fullmatch(anders[0]) is not None)
    if treffer.re is _BIJ_BETALEN and not _gaat_over_betalen(verhaal, deel, treffer):
        return 0
    punten = _zekerheid(zin, deel, treffer, gefinancierd=gefinancierd)
    eerder = _EERDER_GENOEMD.search(deel.tekst[: max(0, treffer.start("bedrag") - deel.begin)])
    return min(punten, 1) if eerder is not None else punten


def _zekerheid(zin: Deel, deel: Deel, treffer: re.Match[str], *, gefinancierd: bool) -> int:
    """The same, by the words beside it."""
    if treffer.re in (_LOS_BEDRAG, _BIJ_BETALEN):
        punten = 1
    elif treffer.re is not _BEDRAG:
        punten = 3
    elif _KOSTEN.search(deel.tekst):
        punten = 1 if gefinancierd else 4
    elif gefinancierd:
        punten = 0
    elif _ANDERS.search(zin.tekst):
        punten = 1
    else:
        punten = 3 if _KOSTEN.search(zin.tekst) else 2
    return 2 * punten


def _gaat_over_betalen(verhaal: Verhaal, deel: Deel, treffer: re.Match[str]) -> bool:
    """Whether a number without "euro" is an amount, by what stands around it."""
    ervoor = verhaal.origineel[deel.begin : treffer.start("bedrag")]
    bedrag = lees_bedrag(treffer["bedrag"])
    if _GEEN_BEDRAG_NA.search(ervoor) or bedrag is None or bedrag < _KLEINSTE_BEDRAG:
        return False
    if _VOOR_EEN_BEDRAG.search(ervoor) or _BEGINT_ONGEVEER.match(treffer["bedrag"]):
        return True
    # "Offerte van de smid: 950" has the word in the part before it.
    zin = None if ervoor.strip() else verhaal.zin_bij(treffer.start("bedrag"))
    return _BETALEN_ERBIJ.search(deel.tekst if zin is None else zin.tekst) is not None


def _is_bedrag(tekst: str) -> bool:
    """Whether there really is an amount in it, if only "een paar honderd euro"."""
    bedrag = lees_bedrag(tekst)
    return bedrag > 0 if bedrag is not None else _ONGETELD.search(tekst) is not None
