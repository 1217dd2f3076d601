"""What answers another question than the one that is open, and that one was answered already.

"Mijn zus" says not when, "in mei" not what help is needed, "zodat ouderen elkaar zien" not with whom.
What clearly tells more of another answer is put with that; of the rest is said that it does not fit.
"""

from __future__ import annotations

import re

from acties.vragenlijst.aanpassen import vertel_erbij, zet_nieuw
from acties.vragenlijst.alvast import vul_aan
from acties.vragenlijst.herkennen import Verhaal
from acties.vragenlijst.herkennen.gezelschap import mensen_in
from acties.vragenlijst.herkennen.moment import noemt_moment
from acties.vragenlijst.persoonsnamen import namen_in
from acties.vragenlijst.soorten import Gelezen, Inbreng
from acties.vragenlijst.toestand import Resultaat, Toestand, is_klaar, sla_op, waarde_van
from acties.vragenlijst.uitkomst import Melding
from acties.vragenlijst.vooraf import lees_vooraf
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.herkenning import HerkenZinsdeel
from kennisbank.schema.vraag import Vraag
from kennisbank.schema.vragenlijst import Vragenlijst

_MAX_WOORDEN = 12
_WAT = {"moment": "wanneer het kan", "geld": "wat het kost"}
_MAAND = re.compile(
    r"\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|voorjaar|najaar"
    r"|zomer|winter|herfst|lente)\b",
    re.IGNORECASE,
)
# With one of these it may say how much after all, or who pays.
_OVER_GELD = re.compile(
    r"\d|\b(?:euro|geld|kost\w*|betaal\w*|betalen|gratis|niks|niets|nul|duizend|honderd|weet|idee|bekend|ligt|hangt"
    r"|subsidie|sponsor\w*|zelf|budget|begroting|offerte)\b",
    re.IGNORECASE,
)
_IN_EURO = re.compile(r"€\s*\d|\d\s*(?:euro|eur)\b|\btientjes\b", re.IGNORECASE)
# Who is told first: "met niemand", "ja met de buurvrouw". After a word for when it may be a moment.
_MET = re.compile(
    r"\W*(?:(?:ja|nee|nou|gewoon|alleen|samen|en)\b\W*)*met\s+"
    r"(?P<wie>niemand|(?:de|mijn|m'?n|me|onze|een\s+paar|wat|alle)\s+\w*(?:bu+r\w*|buurt\w*bewoners|familie|zus|broer|man|vrouw"
    r"|vrienden|vriendin|vriend|school|kerk|club|vereniging|scouting|collega'?s?|ouders|moeder|vader|kinderen))\b",
    re.IGNORECASE,
)
_TOCH_WANNEER = re.compile(
    r"\b(?:als|zodra|wanneer|na|voor|dag\w*|week|maand|jaar|keer|snel|later|straks|weet|hangt|bepaal\w*|bepalen"
    r"|beslis\w*|overleg\w*|afspre\w*|afgespro\w*|plan\w*|dat|dan|klaar|gaan|kunnen|kan|wil\w*|zou\w*)\b",
    re.IGNORECASE,
)
_MISSCHIEN_EEN_MOMENT = re.compile(
    r"\b(?:als|zodra|wanneer|na|voor|tot|\w*dag\w*|week|weken|maand\w*|jaar|jaren|snel|later|straks|klaar)\b",
    re.IGNORECASE,
)
_DOET_MEE = re.compile(
    r"^\W*(?P<wie>(?:de|het|mijn|m'?n|me|onze|een\s+paar|wat|ook)\s+.{2,40}?)\s+(?:doet|doen|helpt|helpen|werkt|werken)"
    r"\s+(?:ook\s+|graag\s+|wel\s+)*mee\W*$",
    re.IGNORECASE,
)
_DOEL = re.compile(
    r"^\W*(?:(?:zodat|opdat)\b|dat\s+(?:we|wij|ze|er|kinderen|mensen|ouderen|jongeren|iedereen|buren|de\s+\w+)\b"
    r"|dan\s+(?:hebben|kunnen|komen|leren|zien|is|zijn|wordt)\s+(?:kinderen|mensen|ouderen|jongeren|iedereen|we|de|er|het))",
    re.IGNORECASE,
)
_OVER_PRATEN = re.compile(
    r"\b(?:ge?praat|gesproken|overleg\w*|verteld|gevraagd|besproken|gehad|samen\w*|mee|weten|vind\w*|vond\w*)\b",
    re.IGNORECASE,
)
_ZEI_AL = re.compile(
    r"^\W*(?:[\w'-]+\s+){0,4}?(?:zei|schreef|vertelde|noemde)\s+(?:ik|we)\s+(?:(?:toch|net|zojuist|eerder|hierboven)\s+)*"
    r"(?:al|net|toch|zojuist)\W*$",
    re.IGNORECASE,
)
# Whoever reads it later, can't tell which answer is meant.
_VERWIJST = re.compile(
    r"\b(?:idem|ditto|dito)\b|\bzie\b.*(?:\b(?:hier)?boven\w*|\beerder\w*|\bvorige|\bdaarvoor|\bdaarnet|\bnet|\d)\W*",
    re.IGNORECASE,
)
_BIJ_EEN_VERWIJZING = frozenset(
    "al als antwoord antwoorden bij boven bovenstaand bovenstaande daarnet daarvoor dat de dito ditto"
    " dus eerder eerdere en gewoon het hier hierboven hoor idem is ja maar mijn net nogmaals nou nummer"
    " ook op tekst vorig vorige vraag vragen weer wat ik zei schreef zie".split()
)
_GA_DOOR = re.compile(
    r"\W*(?:(?:ja|ok[eé]?|prima|goed|nou|toe|hup|kom)\W+)*(?:(?:doe|ga|gaan|laten)\s+(?:(?:we|maar|gewoon|nu|snel|even"
    r"|alvast)\s+)*(?:door|verder)|maar\s+(?:door|verder)|door\s+(?:maar|met\s+die\s+hap))(?:\s+(?:maar|hoor|gaan|dan|graag"
    r"|nu|met\s+de\s+(?:vragen|rest|volgende(?:\s+vraag)?)))*\W*",
    re.IGNORECASE,
)
_WELK_ANTWOORD = (
    "Ik weet niet zeker welk antwoord u bedoelt, dus ik heb dit niet opgeschreven. Schrijf het hier"
    " gerust nog eens, in een paar woorden."
)
_EERST_DIT = (
    "Graag. Daarvoor heb ik nog een antwoord op deze vraag nodig. Dit heb ik niet opgeschreven."
)
_MAG_OVER = "Graag. Wilt u deze vraag niet beantwoorden? Zeg dan ‘sla over’."
_ALLEEN_NEE = re.compile(
    r"\W*(?:nee+|neen|nope|no)(?:[\s,]+(?:hoor|nog\s+niet|niet|joh))?\W*", re.IGNORECASE
)
_AL_GEZEGD = "Dat zet ik hier niet bij: het lijkt me geen antwoord op deze vraag."


def past_niet(
    lijst: Vragenlijst, gemeente: Gemeente, toestand: Toestand, vraag: Vraag, tekst: str
) -> Resultaat | None:
    """What becomes of it; None for what may be the answer to what was asked."""
    if len(tekst.split()) > _MAX_WOORDEN or "?" in tekst:
        return None
    if (niets := _zegt_niets(toestand, vraag, tekst)) is not None:
        return niets
    if vraag.sleutel in lees_vooraf(lijst, gemeente, tekst):
        return None
    if _vraagt_wie(vraag):
        return _is_het_doel(lijst, toestand, tekst)
    if (_soort(vraag) in _WAT or _is_hulp(vraag)) and _DOET_MEE.match(tekst):
        return _zet_bij(lijst, toestand, _met_wie(lijst), tekst)
    return _zegt_iets_anders(lijst, gemeente, toestand, vraag, tekst)


def _zegt_niets(toestand: Toestand, vraag: Vraag, tekst: str) -> Resultaat | None:
    """What becomes of "zei ik net al", and of "nee" where was asked when: no moment is called that."""
    if _ZEI_AL.match(tekst):
        return Resultaat(toestand, fout=_AL_GEZEGD)
    if _verwijst_alleen(tekst):
        return Resultaat(toestand, fout=_WELK_ANTWOORD)
    if _GA_DOOR.fullmatch(tekst):
        return Resultaat(toestand, fout=_EERST_DIT if vraag.verplicht else _MAG_OVER)
    if _soort(vraag) == "moment" and not vraag.verplicht and _ALLEEN_NEE.fullmatch(tekst):
        over = Melding(soort="overgeslagen")
        return sla_op(toestand, vraag, Gelezen(status="overgeslagen"), (over,))
    return None


def _verwijst_alleen(tekst: str) -> bool:
    """Whether this names another answer and says nothing of it: "idem", "zie vraag 3"."""
    woorden = re.findall(r"\w+", tekst.casefold())
    verder = all(woord in _BIJ_EEN_VERWIJZING or woord.isdigit() for woord in woorden)
    return verder and _VERWIJST.search(tekst) is not None


def _zegt_iets_anders(
    lijst: Vragenlijst, gemeente: Gemeente, toestand: Toestand, vraag: Vraag, tekst: str
) -> Resultaat | None:
    """That this only says when, or only who, where something else was asked."""
    soort = _soort(vraag)
    wanneer = soort == "geld" and _MAAND.search(tekst) and not _OVER_GELD.search(tekst)
    if wanneer or (_is_hulp(vraag) and _alleen_moment(lijst, gemeente, tekst)):
        return _zonder_antwoord(lijst, toestand, "moment", tekst) or _zegt(
            lijst, toestand, vraag, "moment", "wanneer"
        )
    if soort == "moment" and _alleen_geld(tekst):
        return _zet_bij(lijst, toestand, _van_soort(lijst, "geld"), tekst)
    if soort == "geld" and namen_in(tekst) and not _OVER_GELD.search(tekst):
        # "Karin heet ze, en mevrouw Smit doet de was": who, and nothing of what it costs.
        return _zet_bij(lijst, toestand, _met_wie(lijst), tekst)
    if soort in _WAT and _zegt_alleen_wie(gemeente, tekst, kaal=soort == "moment"):
        return _zegt(lijst, toestand, vraag, "met_wie", "wie")
    return None


def _alleen_geld(tekst: str) -> bool:
    """Whether this is about euros and nothing in it may say when."""
    geen_moment = not (
        _MISSCHIEN_EEN_MOMENT.search(tekst) or _MAAND.search(tekst) or noemt_moment(tekst)
    )
    return geen_moment and _IN_EURO.search(tekst) is not None


def _zegt(lijst: Vragenlijst, toestand: Toestand, vraag: Vraag, soort: str, wat: str) -> Resultaat:
    """That it says something else, and how to change the answer that it would have changed."""
    ander = _van_soort(lijst, soort)
    gevraagd = _WAT.get(_soort(vraag) or "", "wat u nodig heeft")
    fout = f"Dat zegt {wat}, en nog niet {gevraagd}. Ik heb het niet opgeschreven."
    if ander is not None and is_klaar(toestand, ander):
        naam = ander.naam[:1].lower() + ander.naam[1:]
        fout += f" Zeg ‘wijzig {naam}’ om dat te veranderen."
    if not vraag.verplicht:
        fout += " Weet u het nog niet? Zeg dan ‘weet ik niet’."
    return Resultaat(toestand, fout=fout)


def _zonder_antwoord(
    lijst: Vragenlijst, toestand: Toestand, soort: str, tekst: str
) -> Resultaat | None:
    """This as the answer to that question, which was left without one; None when it has one."""
    ander = _van_soort(lijst, soort)
    if ander is None or waarde_van(toestand, ander) is not None:
        return None
    if not is_klaar(toestand, ander):
        return _zet_bij(lijst, toestand, ander, tekst)
    return zet_nieuw(lijst, Resultaat(toestand), ander.sleutel, Inbreng(tekst=tekst), gevraagd=False)


def _zet_bij(
    lijst: Vragenlijst, toestand: Toestand, waar: Vraag | None, tekst: str
) -> Resultaat | None:
    """The text with the answer to that question, or as that answer; what was asked is asked again."""
    if waar is None:
        return None
    erbij = vertel_erbij(lijst, Resultaat(toestand), waar.sleutel, tekst)
    if erbij.nieuw:
        return erbij
    gevuld = vul_aan(lijst, Resultaat(toestand), {waar.sleutel: Inbreng(tekst=tekst)})
    return gevuld if gevuld.alvast else None


def _is_het_doel(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat | None:
    if _DOEL.match(tekst) is None or _OVER_PRATEN.search(tekst):
        return None
    doel = next((v for v in lijst.vragen if _geleerd(v) == "doel"), None)
    return _zet_bij(lijst, toestand, doel, tekst)


def _alleen_moment(lijst: Vragenlijst, gemeente: Gemeente, tekst: str) -> bool:
    """Whether this says when, and nothing besides."""
    vooraf = lees_vooraf(lijst, gemeente, tekst)
    momenten = [i.tekst for s, i in vooraf.items() if _soort(lijst.vraag(s)) == "moment"]
    return any(moment.strip() == tekst.strip(" .!") for moment in momenten)


def _zegt_alleen_wie(gemeente: Gemeente, tekst: str, *, kaal: bool) -> bool:
    """Whether this only names people; with `kaal` also without "met": "mijn zus"."""
    if _OVER_GELD.search(tekst) if not kaal else _TOCH_WANNEER.search(tekst):
        return False
    if _MET.match(tekst):
        return True
    if not kaal:
        return False
    verhaal = Verhaal.van(tekst, gemeente)
    delen = [deel for _, deel in verhaal.delen]
    return bool(delen) and all(mensen_in(verhaal, deel) == (deel.begin, deel.eind) for deel in delen)


def _met_wie(lijst: Vragenlijst) -> Vraag | None:
    return _van_soort(lijst, "met_wie")


def _van_soort(lijst: Vragenlijst, soort: str) -> Vraag | None:
    return next((v for v in lijst.vragen if _soort(v) == soort), None)


def _vraagt_wie(vraag: Vraag) -> bool:
    herken = vraag.herken
    return _soort(vraag) == "met_wie" or (isinstance(herken, HerkenZinsdeel) and herken.alleen_wie)


def _is_hulp(vraag: Vraag) -> bool:
    return _geleerd(vraag) == "hulp_nodig"


def _geleerd(vraag: Vraag) -> str | None:
    return vraag.herken.geleerd if isinstance(vraag.herken, HerkenZinsdeel) else None


def _soort(vraag: Vraag) -> str | None:
    return vraag.herken.soort if vraag.herken is not None else None
