"""What somebody answers to another question than the one that is open.

"Eind 2027, kosten 30.000 euro" where was asked with whom they work, says when and how much: it is noted
there, and what was asked is asked again. "Een stevige tafel met twee banken" where was asked with whom
they talked, names nobody and tells more of the idea. What may be an answer is taken as one.
"""

from __future__ import annotations

import re

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.aanpassen import vertel_erbij
from acties.vragenlijst.alvast import vul_aan
from acties.vragenlijst.herkennen import Verhaal
from acties.vragenlijst.herkennen.contact import contact_in
from acties.vragenlijst.herkennen.gezelschap import mensen_in
from acties.vragenlijst.herkennen.kern import kern_van
from acties.vragenlijst.past_niet import past_niet
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.tijd_en_geld import TIJD_EN_GELD, gaat_over_tijd_of_geld
from acties.vragenlijst.toestand import Resultaat, Toestand, open_vraag
from acties.vragenlijst.vooraf import MAX_TEKENS, lees_vooraf
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.vraag import Vraag
from kennisbank.schema.vragenlijst import Vragenlijst
from kennisbank.taal.woordvormen import stopwoorden

_WOORD = re.compile(r"[^\W\d_]+")
# With one of these it may be the answer to a question for who: "nee, kost niks".
_ANTWOORDT = re.compile(
    r"\b(?:ja|jawel|nee|neen|niet|nog|niemand|geen|alleen|zelf|iedereen|wel|samen)\b", re.IGNORECASE
)
# How people are told or asked, without a word for who: "een briefje in de bus gedaan".
_ZEGT_HOE = re.compile(
    r"\b(?:ge\w+[dt]|ge\w+en|briefje\w*|brief|flyer\w*|app|groepsapp|appgroep|facebook|bus|deur\w*|avond|koffie"
    r"|rondje|bijeenkomst|overleg\w*|praat\w*|spre\w*|vra\w*|verte\w*|bel\w*|mail\w*|poll|enqu\w*|lijst)\b",
    re.IGNORECASE,
)
# How people go on about the thing that they want: "het wordt een stevige bank", "twee schommels met een
# zandbak". What begins otherwise may say something of who it is done with.
_OVER_HET_DING = re.compile(
    r"\W*(?:(?:gewoon|liefst|graag|dus|en|eigenlijk|met|kijk|nou)\b[\s,]*)*"
    r"(?:(?:het|hij|die|dat|deze|ze|er)\s+(?:word\w*|moet\w*|mag|mogen|krijg\w*|kom\w*|is\s+een|zijn\s+(?:van|een)|heeft)"
    r"|(?:ik|we|wij)\s+(?:wil\w*|zou\w*|denk\w*\s+aan)\s+(?:\w+\s+){0,2}een"
    r"|(?:een|iets|twee|drie|vier|vijf|wat|\d{1,2})\s+(?!(?:paar\s+)?(?:keer|maal|dag|week|uur)\b))\s*\w",
    re.IGNORECASE,
)
_NAAM_IN_ZIN = re.compile(r"(?<=[\w,]\s)(?:[a-z]*[A-Z][\w'-]+)")
_ERAAN = re.compile(r"met\s+(?!(?:de|het|'t|onze|ons|mijn|m'n|alle|wat\s+mensen)\s)", re.IGNORECASE)
_PRIJS = re.compile(r"\b(?:kost|kosten|kostte|prijs|begroot|begroting|budget)\b", re.IGNORECASE)
_MAX_WOORDEN_PRIJS = 9
_MIN_WOORDEN, _MIN_LETTERS = 5, 5


def hoort_elders(
    lijst: Vragenlijst, gemeente: Gemeente, toestand: Toestand, gebeurtenis: g.Gebeurtenis
) -> Resultaat | None:
    """What becomes of an answer that is wholly about other questions; None for any other."""
    if lijst.dossier or not isinstance(gebeurtenis, g.Beantwoord) or gebeurtenis.inbreng.keuze:
        return None
    vraag, tekst = open_vraag(lijst, toestand), gebeurtenis.inbreng.tekst
    if vraag is not None and vraag.soort == "contact" and gebeurtenis.leek_op == "andere_taal":
        return _in_een_andere_taal(lijst, gemeente, toestand, tekst)
    if vraag is not None and vraag.soort == "contact" and toestand.heropend != vraag.sleutel:
        return _zegt_waar(lijst, gemeente, toestand, tekst)
    if vraag is None or vraag.soort != "open" or vraag.herken is None or len(tekst) > MAX_TEKENS:
        return None
    if toestand.heropend == vraag.sleutel:
        return None
    return (
        _tijd_of_geld(lijst, gemeente, toestand, vraag, tekst)
        or _beschrijving(lijst, gemeente, toestand, vraag, tekst)
        or past_niet(lijst, gemeente, toestand, vraag, tekst)
    )


_WAAR = re.compile(
    r"\W*(?:(?:het\s+is|gewoon|hier|ja|dus)\s+)?(?:in|bij|te|op|net\s+buiten)\s+\w", re.IGNORECASE
)
_MAX_WOORDEN_WAAR = 8


def _zegt_waar(
    lijst: Vragenlijst, gemeente: Gemeente, toestand: Toestand, tekst: str
) -> Resultaat | None:
    """The place with the idea, of who only says that where their name was asked: "op Hoonhorst"."""
    if len(tekst.split()) > _MAX_WOORDEN_WAAR or re.search(r"[?,;]", tekst):
        return None
    if _WAAR.match(tekst) is None:
        return None
    verhaal = Verhaal.van(tekst, gemeente)
    contact = contact_in(verhaal)
    if kern_van(verhaal) is None or contact.email or contact.telefoon:
        return None
    idee = next((v for v in lijst.vragen if _soort(v) == "verhaal"), None)
    if idee is None:
        return None
    erbij = vertel_erbij(lijst, Resultaat(toestand), idee.sleutel, tekst)
    if erbij.nieuw or contact.naam or idee.sleutel in toestand.antwoorden:
        return erbij if erbij.nieuw else None
    # Of which idea that is the place, is not told yet.
    return Resultaat(toestand, fout=_NOG_GEEN_PLEK) if _ALLEEN_WAAR.fullmatch(tekst) else None


_ALLEEN_WAAR = re.compile(
    r"\W*(?:(?:het\s+is|gewoon|hier|ja|dus)\s+)?(?:in|bij|te|op|net\s+buiten)\s+[\w'’-]+(?:\s+(?:natuurlijk|hoor|dus"
    r"|ergens|zelf))*\W*",
    re.IGNORECASE,
)
_NOG_GEEN_PLEK = (
    "Dat lijkt me een plek, en nog geen naam. Naar uw idee en de plek vraag ik hierna. Schrijf hier uw"
    " naam."
)


# "My name is", in the languages that are answered: what follows says who it is.
_HEET = re.compile(
    r"\b(?:name|i\s+am|i'm|hei(?:ß|ss)e|ich\s+bin|nazywam|jestem|imi[eę]|adım|adim|ismim|appelle|je\s+suis|llamo|soy"
    r"|nombre|nom)\b|اسمي|أنا|звати|я\s",
    re.IGNORECASE,
)


def _in_een_andere_taal(
    lijst: Vragenlijst, gemeente: Gemeente, toestand: Toestand, tekst: str
) -> Resultaat | None:
    """The idea, of who tells it in another language where the name was asked; None for who tells that
    name."""
    verhaal = Verhaal.van(tekst, gemeente)
    contact = contact_in(verhaal)
    if len(tekst) > MAX_TEKENS or _HEET.search(tekst) or contact.email or contact.telefoon:
        return None
    idee = next((v for v in lijst.vragen if _soort(v) == "verhaal"), None)
    if idee is None:
        return None
    if idee.sleutel in toestand.antwoorden:
        erbij = vertel_erbij(lijst, Resultaat(toestand), idee.sleutel, tekst)
        return erbij if erbij.nieuw else None
    gevuld = vul_aan(lijst, Resultaat(toestand), {idee.sleutel: Inbreng(tekst=tekst)})
    return gevuld if gevuld.alvast else None


def _tijd_of_geld(
    lijst: Vragenlijst, gemeente: Gemeente, toestand: Toestand, vraag: Vraag, tekst: str
) -> Resultaat | None:
    if _soort(vraag) in TIJD_EN_GELD and _soort(vraag) in _soorten_in(lijst, gemeente, tekst):
        return None
    vooraf = lees_vooraf(lijst, gemeente, tekst)
    elders = {s: i for s, i in vooraf.items() if _soort(lijst.vraag(s)) in TIJD_EN_GELD}
    rest = tekst
    for inbreng in elders.values():
        rest = rest.replace(inbreng.tekst, " ")
    if not elders or _ANTWOORDT.search(rest):
        return None
    if not gaat_over_tijd_of_geld(rest):
        if not (_vraagt_wie(vraag) and list(elders) == [_zegt_wat_iets_kost(lijst, gemeente, tekst)]):
            return None
        # "Het hek kost 4000, denk ik": all of it, since nobody is named.
        elders = {sleutel: Inbreng(tekst=tekst.strip()) for sleutel in elders}
    gevuld = vul_aan(lijst, Resultaat(toestand), elders)
    return gevuld if gevuld.alvast else None


def _zegt_wat_iets_kost(lijst: Vragenlijst, gemeente: Gemeente, tekst: str) -> str | None:
    """The question for money, when this only says in a few words what a thing costs."""
    if len(tekst.split()) > _MAX_WOORDEN_PRIJS or _PRIJS.search(tekst) is None:
        return None
    if _ZEGT_HOE.search(tekst) or _noemt_iemand(Verhaal.van(tekst, gemeente)):
        return None
    return next((v.sleutel for v in lijst.vragen if _soort(v) == "geld"), None)


def _soorten_in(lijst: Vragenlijst, gemeente: Gemeente, tekst: str) -> set[str | None]:
    return {_soort(lijst.vraag(sleutel)) for sleutel in lees_vooraf(lijst, gemeente, tekst)}


def _beschrijving(
    lijst: Vragenlijst, gemeente: Gemeente, toestand: Toestand, vraag: Vraag, tekst: str
) -> Resultaat | None:
    """More of the idea, where was asked for people."""
    if not _vraagt_wie(vraag) or len(tekst.split()) < _MIN_WOORDEN or tekst.rstrip().endswith("?"):
        return None
    if _ANTWOORDT.search(tekst) or _ZEGT_HOE.search(tekst):
        return None
    verhaal = Verhaal.van(tekst, gemeente)
    vooraf = lees_vooraf(lijst, gemeente, tekst)
    if vraag.sleutel in vooraf or _noemt_iemand(verhaal):
        return None
    for verteld in lijst.vragen:
        gegeven = toestand.antwoorden.get(verteld.sleutel)
        if _soort(verteld) != "verhaal" or gegeven is None or not gegeven.klaar:
            continue
        if _gaat_over(tekst, str(gegeven.waarde)) or _beschrijft_iets(verhaal):
            erbij = vertel_erbij(lijst, Resultaat(toestand), verteld.sleutel, tekst)
            return erbij if erbij.nieuw else None
    return None


def _noemt_iemand(verhaal: Verhaal) -> bool:
    """Whether people are named; "een tafel met twee banken" names none."""
    plekken = [(deel, wie) for _, deel in verhaal.delen if (wie := mensen_in(verhaal, deel))]
    return any(
        begin == deel.begin or not _ERAAN.match(verhaal.tekst[begin:eind])
        for deel, (begin, eind) in plekken
    )


def _beschrijft_iets(verhaal: Verhaal) -> bool:
    """Whether this tells what something is to be like; with a name in it, it may be somebody's."""
    kernen = {woord for kern in verhaal.gemeente.kernen for woord in kern.naam.split()}
    namen = set(_NAAM_IN_ZIN.findall(verhaal.tekst)) - kernen
    return not namen and _OVER_HET_DING.match(verhaal.tekst) is not None


def _gaat_over(tekst: str, idee: str) -> bool:
    """Whether they name the same thing: a "tafel" and a "picknicktafel"."""
    hier, daar = (
        {w for w in _WOORD.findall(t.casefold()) if len(w) >= _MIN_LETTERS and w not in stopwoorden()}
        for t in (tekst, idee)
    )
    return any(een in ander or ander in een for een in hier for ander in daar)


def _vraagt_wie(vraag: Vraag) -> bool:
    herken = vraag.herken
    return herken is not None and (herken.soort == "met_wie" or getattr(herken, "alleen_wie", False))


def _soort(vraag: Vraag) -> str | None:
    return vraag.herken.soort if vraag.herken is not None else None
