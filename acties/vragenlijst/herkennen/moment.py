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
from acties.vragenlijst.herkennen.zinnen import Deel
from kennisbank.schema.vragenlijst import HerkenMoment

_MAAND = (
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\b\.?"
)
_SEIZOEN = r"(?:voorjaar|lente|zomer|najaar|herfst|winter|nazomer|voorzomer)"
_DAG = r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)"
_FEEST = (
    r"(?:(?:de\s+)?(?:zomer|herfst|kerst|voorjaars|mei|krokus)\s?vakantie|(?:de\s+)?kerst(?:dagen|mis)?"
    r"|pasen|paasdagen|pinksteren|koningsdag|hemelvaart\w*|bevrijdingsdag|sinterklaas|oud en nieuw"
    r"|oudjaar"
    r"|carnaval|nldoet|(?:de\s+)?bouwvak\w*|(?:de\s+)?jaarwisseling|sint maarten|halloween"
    r"|(?:de\s+)?ramadan"
    r"|suikerfeest|offerfeest|advent|(?:de\s+)?kermis(?:week)?|divali|keti koti|(?:de\s+)?oogst"
    r"|(?!maan|dins|woens|donder|vrij|zater|zon|van|ver|mid|namid|voormid|werk|feest)[a-zà-ÿ]{4,}dag)"
)
_DEEL = (
    r"(?:(?:het\s+)?begin(?:\s+van)?|(?:het\s+)?eind(?:e)?(?:\s+van)?|half|halverwege|medio"
    r"|midden(?:\s+in)?"
    r"|de\s+(?:eerste|tweede)\s+helft\s+van|ergens\s+in)"
)
_KOMEND = r"(?:volgende?|komende?|aankomende?|aanstaande|dit|deze)"
_JAAR = r"20\d\d"
_JAAR_ERBIJ = (
    rf"(?:\s+(?:van\s+)?(?:{_JAAR}|(?:het\s+)?(?:volgend|komend|dit)\s+jaar|aanstaande|a\.s\.|'\d\d))?"
)
_AANTAL = (
    r"(?:een|één|twee|drie|vier|vijf|zes|acht|tien|\d{1,2}|enkele|een\s+paar|paar|anderhalf"
    r"|een\s+half|half)"
)
_EENHEID = r"(?:dagen|dag|weken|week|maanden|maand|jaren|jaar|kwartaal|halfjaar)"
_VOOR = (
    r"(?:(?:het\s+)?(?:liefst|eventueel|hopelijk|ergens|al|nog|pas|direct|meteen|vanaf|uiterlijk|gewoon"
    r"|ongeveer|zo\s+rond)\s+)*"
    r"(?:(?:in|op|met|rond|rondom|tegen|voor|vóór|na|vanaf|tijdens|tot|binnen|van)\s+)?"
    r"(?:(?:het|de|'t|den)\s+)?"
)

_STERK = re.compile(
    rf"(?<!\w)(?P<moment>{_VOOR}(?:"
    rf"(?:{_DAG}\s+)?\d{{1,2}}(?:e|ste|de)?\s+{_MAAND}(?:\s+{_JAAR})?"
    rf"|(?:{_DAG}\s+)?\d{{1,2}}[-/]\d{{1,2}}[-/](?:20)?\d\d(?!\d)"
    rf"|{_DEEL}\s+(?:{_KOMEND}\s+)?(?:{_MAAND}|{_SEIZOEN}|jaar|schooljaar|{_JAAR}){_JAAR_ERBIJ}"
    rf"|{_MAAND}\s+(?:{_JAAR}|volgend\s+jaar|komend\s+jaar|dit\s+jaar|aanstaande|a\.s\.)"
    rf"|{_SEIZOEN}\s+(?:van\s+)?(?:{_JAAR}|volgend\s+jaar|komend\s+jaar|dit\s+jaar)"
    rf"|(?:volgend|komend|dit)\s+jaar\s+(?:(?:in|rond|eind|begin)\s+)?(?:{_MAAND}|{_SEIZOEN}|{_FEEST})"
    rf"|{_KOMEND}\s+(?:{_SEIZOEN}|{_MAAND}|{_DAG}|jaar|week|maand|weekend|schooljaar|seizoen|kwartaal"
    rf"|kalenderjaar|{_FEEST}){_JAAR_ERBIJ}"
    rf"|(?:eerste|tweede|derde|vierde)\s+(?:helft|kwartaal)\s+(?:van\s+)?(?:{_JAAR}|volgend\s+jaar)"
    rf"|(?:(?:over|binnen)\s+(?:nu\s+en\s+)?(?:ongeveer\s+|zo'n\s+)?{_AANTAL}(?:\s+(?:à|tot"
    rf"|of)\s+{_AANTAL})?"
    rf"\s+{_EENHEID})"
    rf"|{_FEEST}\s+(?:van\s+)?(?:{_JAAR}|volgend\s+jaar|komend\s+jaar|dit\s+jaar)"
    r"|zo\s+(?:snel|spoedig|vlug|gauw)\s+(?:als\s+)?mogelijk|z\.?s\.?m\b\.?|asap|per\s+direct"
    r"|nog\s+dit\s+jaar|morgen|overmorgen|week\s+\d{1,2}"
    r"))(?!\w)",
    re.IGNORECASE,
)
_ZWAK = re.compile(
    rf"(?<!\w)(?P<moment>{_VOOR}(?:"
    rf"{_MAAND}(?:\s+(?:of|en|tot|t/m|-|/)\s+{_MAAND})?"
    rf"|{_SEIZOEN}|{_FEEST}|{_JAAR}(?!\s*(?:euro|,-|\d))"
    r"))(?!\w)",
    re.IGNORECASE,
)
# What must stand before a weak one: a bare "zomer" or "mei" is anything.
_MET_VOORZETSEL = re.compile(
    r"^(?:(?:het\s+)?(?:liefst|eventueel|hopelijk|ergens|al|nog|pas|vanaf|uiterlijk|ongeveer"
    r"|zo\s+rond)\s+)*"
    r"(?:in|op|met|rond|rondom|tegen|voor|vóór|na|vanaf|tijdens|binnen|van)\s",
    re.IGNORECASE,
)
_PLAN = re.compile(
    r"\b(?:wil(?:len|de|den)?|wouden|zouden?|gaan|ga|moet(?:en)?|kan|kunnen|begin(?:nen|t)?"
    r"|start(?:en)?"
    r"|uitvoeren|van\s+start|klaar|af|openen|aanleggen|planten|organiseren|houden|doen|plaatsen|bouwen"
    r"|maken|realiseren|van\s+plan|gepland|planning|hopen|graag|staat|staan|zijn|komen|mogelijk"
    r"|de\s+bedoeling"
    r"|streven|uiterlijk|lukken|plaatsvinden)\b",
    re.IGNORECASE,
)
_EERDER = re.compile(
    r"\b(?:vorige?|afgelopen|laatste|sinds|al\s+sinds|gisteren|eergisteren|geleden|destijds|toen"
    r"|vroeger"
    r"|was|waren|werd|werden|had|hadden|kwam|kwamen|ging|gingen|kostte|stond|stonden|deed|deden|begon"
    r"|begonnen|gehad|geweest|gehouden|gedaan|gesproken|gepraat|overlegd|gevraagd|besproken|overleden"
    r"|gebouwd|aangelegd|opgericht|geplaatst|gekomen|weggehaald|gestopt|verdwenen|gesloten|geopend)\b",
    re.IGNORECASE,
)
_GEWOONTE = re.compile(
    r"\b(?:elke?|iedere?|altijd|vaak|meestal|jaarlijks|'s\s+(?:zomers|winters|avonds|ochtends|middags)"
    r"|telkens|steeds|zodra\s+het|als\s+het|is\s+het\s+(?:er\s+)?(?:altijd|vaak|donker|druk|stil|warm"
    r"|heet|koud)"
    r"|staat\s+(?:het|alles)|donker|blank|dicht|gesloten|eenzaam)\b",
    re.IGNORECASE,
)
# The moment is of something else than the idea.
_IETS_ANDERS = re.compile(
    r"\b(?:bel(?:len|t)?|mail(?:en|t)?|hoor(?:t|en)?|weten|vernemen|reactie|reageer\w*|antwoord\w*"
    r"|horen|contact|terugbellen"
    r"|bereikbaar"
    r"|vergadering|op\s+vakantie|verhuis\w*|jarig|geboren|deadline|inleveren|aangevraagd|aanvragen)\b",
    re.IGNORECASE,
)
_VANAF = re.compile(r"^(?:\w+\s+)?(?:vanaf|uiterlijk)\b", re.IGNORECASE)
# How things are, in a part that says nothing of a plan.
_TOESTAND = re.compile(
    r"\b(?:is|staat|staan|zit|zitten|ligt|liggen|heeft|hebben|wordt|worden|komt|loopt|lopen|rijdt"
    r"|rijden)\b",
    re.IGNORECASE,
)
_LOS_HET = re.compile(r"^het\s+(?=z\.?s\.?m|zo\s|asap|per\s)", re.IGNORECASE)
_MAX_WOORDEN_LOS = 6


class Moment(Herkenner[HerkenMoment]):
    """The first moment that is certain, else the first likely one."""

    soort = "moment"

    def vind(self, herkenning: HerkenMoment, verhaal: Verhaal) -> str | None:
        for patroon, geldt in ((_STERK, _sterk), (_ZWAK, _zwak)):
            for treffer in patroon.finditer(verhaal.tekst):
                begin, einde = treffer.span("moment")
                einde = begin + len(treffer["moment"].rstrip(" .,"))
                deel = verhaal.deel_bij(einde - 1)
                if deel is not None and not _van_iets_anders(treffer, deel) and geldt(treffer, deel):
                    # "Kan het zo snel mogelijk?": this "het" is no article.
                    return _LOS_HET.sub("", verhaal.letterlijk(begin, einde).strip())
        return None


def _van_iets_anders(treffer: re.Match[str], deel: Deel) -> bool:
    voor = treffer.string[max(0, treffer.start() - 25) : treffer.start()]
    if re.search(r"\b(?:elke?|iedere?|vorige?|afgelopen|sinds|van\s+vorige?)\s+(?:de\s+)?$", voor):
        return True
    return is_voorbij(treffer["moment"]) or _IETS_ANDERS.search(deel.tekst) is not None


def _sterk(treffer: re.Match[str], deel: Deel) -> bool:
    return not _EERDER.search(deel.tekst) or _PLAN.search(deel.tekst) is not None


def _zwak(treffer: re.Match[str], deel: Deel) -> bool:
    los = len(deel.tekst.split()) <= _MAX_WOORDEN_LOS
    if not _MET_VOORZETSEL.match(treffer["moment"]) and not (los and treffer["moment"].isdecimal()):
        return False
    if _EERDER.search(deel.tekst):
        return False
    if _VANAF.match(treffer["moment"]):
        return True
    if _GEWOONTE.search(deel.tekst):
        return False
    return los or _PLAN.search(deel.tekst) is not None or _TOESTAND.search(deel.tekst) is None


def is_voorbij(moment: str) -> bool:
    """Whether these words name a year, or a full date, that is in the past."""
    jaar = re.search(r"\b(?:19|20)\d\d\b", moment)
    if jaar is None:
        return False
    vandaag = klok.vandaag()
    if int(jaar[0]) != vandaag.year:
        return int(jaar[0]) < vandaag.year
    dag = dateparser.parse(
        re.sub(r"^\D*?(?=\d|" + _MAAND + ")", "", moment, flags=re.IGNORECASE),
        languages=["nl"],
        settings={
            "DATE_ORDER": "DMY",
            "PREFER_DAY_OF_MONTH": "last",
            "RELATIVE_BASE": datetime.combine(vandaag, datetime.min.time()),
        },
    )
    return dag is not None and dag.date() < vandaag
