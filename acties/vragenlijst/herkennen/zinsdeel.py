"""The part of a sentence that says something about a question: "zodat …", "we hebben … nodig".

Which words tell stands with the question, in the data of the municipality.
"""

from __future__ import annotations

import re

from acties.vragenlijst.herkennen.basis import Herkenner, Verhaal
from acties.vragenlijst.herkennen.gezelschap import mensen_in
from acties.vragenlijst.herkennen.signalen import patroon_van
from acties.vragenlijst.herkennen.zinnen import Deel
from kennisbank.schema.vragenlijst import HerkenMetWie, HerkenZinsdeel

# Here somebody begins to say something else.
_NIEUW = re.compile(
    r"^(?:(?:en|maar|dus|of)\s+)?(?:we|wij|wi'j|ik|het|'t|er|dat|dit|de\s+gemeente|hopelijk|graag"
    r"|verder"
    r"|daarnaast|ook|daarvoor|daarom|vandaar|kosten|budget|liefst)\b",
    re.IGNORECASE,
)
_VOEGWOORD = re.compile(r"^(?:en|maar|dus|of)\s+", re.IGNORECASE)
# A reason for what was said just before it, not for the idea.
_REDEN = re.compile(r"^(?:want|omdat|aangezien|om|waarvan|waarvoor)\b", re.IGNORECASE)
# "Ik stel voor om …", "de plek om …": not why, but what.
_WAT = re.compile(
    r"\b(?:voorstel\w*|stel\s+voor|idee|plan|bedacht|besloten|wil(?:len|de|den)?|zou(?:den)?|prober\w*"
    r"|mogelijk|tijd|plek(?:je)?|plaats|ruimte|leuk|graag|gevraagd|vraag|zin|manier|kans|iemand|bedoeling|is"
    r"|doel|zoek(?:en)?|denk(?:en)?|dacht(?:en)?)$",
    re.IGNORECASE,
)
_OM = re.compile(r"^om\b", re.IGNORECASE)
_GROET = re.compile(
    r"^(?:hallo|hoi|dag|moi|goedemorgen|goedemiddag|goedenavond|beste\s+\w+|geachte\s+\w+)\s*[,!:]\s*",
    re.IGNORECASE,
)
_OVER_GELD = re.compile(r"€|\b(?:euro\w*|kost\w*|betal\w*|budget|gratis)\b", re.IGNORECASE)
_VRAAGWOORD = re.compile(
    r"^(?:(?:en|met|van|door)\s+)?(?:wie|wat|waarom|wanneer|waar|hoe|welke?)\b", re.IGNORECASE
)
# "Die heb ik al gesproken": who that is stands before it.
_TERUG = re.compile(
    r"^(?:(?:want|en|maar)\s+)?(?:met\s+)?(?:die|deze|hen|hem|haar|beiden?|allebei)\b", re.IGNORECASE
)


_ZIJ = re.compile(r"^(?:(?:en|maar)\s+)?(?:zij|ze|iedereen|allemaal)\b", re.IGNORECASE)


class Zinsdeel(Herkenner[HerkenZinsdeel]):
    """All parts of sentences that tell, each with what follows it up to something else."""

    soort = "zinsdeel"

    def vind(self, herkenning: HerkenZinsdeel, verhaal: Verhaal) -> str | None:
        delen = verhaal.delen
        eigenaars = verdeel(verhaal)
        stukken: list[str] = []
        for nummer, (zin, deel) in enumerate(delen):
            if eigenaars[nummer] is not herkenning:
                continue
            begin = _begin(herkenning, verhaal, deel)
            vorige = delen[nummer - 1] if nummer else None
            if herkenning.alleen_wie:
                wie = mensen_in(verhaal, deel)
                if wie is None and vorige is not None and vorige[0] == zin and _TERUG.match(deel.tekst):
                    wie = mensen_in(verhaal, vorige[1])
                if wie is None and stukken and _ZIJ.match(deel.tekst):
                    # "De buren weten het, zij vinden het prima": who that is was said.
                    continue
                if wie is not None:
                    stukken.append(verhaal.letterlijk(*wie))
                    continue
            if vorige is not None and vorige[0] == zin and _TERUG.match(deel.tekst):
                begin = vorige[1].begin
            einde = deel.eind
            for volgende, (zelfde, verder) in enumerate(delen[nummer + 1 :], nummer + 1):
                if zelfde != zin or eigenaars[volgende] is not None or _NIEUW.match(verder.tekst):
                    break
                einde = verder.eind
            stukken.append(_kaal(verhaal, begin, einde))
        for heel in _waarheen_teruggewezen(herkenning, verhaal, eigenaars):
            stukken = [*(stuk for stuk in stukken if stuk not in heel), heel]
        return "\n".join(dict.fromkeys(stukken)) or None


def verdeel(verhaal: Verhaal) -> list[HerkenZinsdeel | None]:
    """For each part of a sentence the question about which it says something, if any."""
    eigenaars: list[HerkenZinsdeel | None] = []
    vorige: tuple[int, Deel] | None = None
    for zin, deel in verhaal.delen:
        beste: tuple[int, HerkenZinsdeel] | None = None
        for herkenning in verhaal.zinsdelen:
            lengte = _lengte(herkenning, verhaal, deel)
            if lengte and (beste is None or lengte > beste[0]):
                beste = (lengte, herkenning)
        eigenaar = beste[1] if beste is not None else None
        if (
            eigenaar is not None
            and vorige is not None
            and vorige[0] == zin
            and _REDEN.match(deel.tekst)
        ):
            eerder = eigenaars[-1]
            wat = _OM.match(deel.tekst) is not None and _WAT.search(vorige[1].tekst) is not None
            if eerder not in (None, eigenaar) or wat or _OVER_GELD.search(vorige[1].tekst):
                eigenaar = None
        eigenaars.append(eigenaar)
        vorige = (zin, deel)
    return _na_de_vraag(verhaal, eigenaars)


def _na_de_vraag(
    verhaal: Verhaal, eigenaars: list[HerkenZinsdeel | None]
) -> list[HerkenZinsdeel | None]:
    """Who repeats a question ("Met wie ik gepraat heb? Met de buren.") answers it in the next part."""
    nieuw = list(eigenaars)
    for nummer, (_, deel) in enumerate(verhaal.delen[:-1]):
        if (onder := onder_kop(verhaal, deel)) is not None:
            nieuw[nummer], nieuw[nummer + 1] = None, onder
            continue
        vraagt = verhaal.tekst[deel.eind : deel.eind + 1] == "?" and _VRAAGWOORD.match(deel.tekst)
        if vraagt and eigenaars[nummer] is not None:
            nieuw[nummer] = None
            nieuw[nummer + 1] = nieuw[nummer + 1] or eigenaars[nummer]
    return nieuw


def onder_kop(verhaal: Verhaal, deel: Deel) -> HerkenZinsdeel | None:
    """The question that this part announces: "Doel:"."""
    return next((h for h in verhaal.zinsdelen if is_kop(h, verhaal, deel)), None)


def is_kop(herkenning: HerkenZinsdeel | HerkenMetWie, verhaal: Verhaal, deel: Deel) -> bool:
    """Whether this part only says what comes after its colon, or after "waarom?"."""
    koppen = (kop.casefold() for kop in herkenning.koppen)
    return verhaal.tekst[deel.eind : deel.eind + 1] in (":", "?") and deel.tekst.casefold() in koppen


def _lengte(herkenning: HerkenZinsdeel, verhaal: Verhaal, deel: Deel) -> int:
    signaal = patroon_van((*herkenning.signalen, *herkenning.vanaf), verhaal.gemeente)
    niet = patroon_van(herkenning.niet, verhaal.gemeente)
    if signaal is None or (niet is not None and niet.search(deel.tekst)):
        return 0
    return max((len(treffer[0]) for treffer in signaal.finditer(deel.tekst)), default=0)


def _begin(herkenning: HerkenZinsdeel, verhaal: Verhaal, deel: Deel) -> int:
    vanaf = patroon_van(herkenning.vanaf, verhaal.gemeente)
    signaal = patroon_van(herkenning.signalen, verhaal.gemeente)
    if vanaf is None or (signaal is not None and signaal.search(deel.tekst)):
        return deel.begin
    treffer = vanaf.search(deel.tekst)
    return deel.begin + treffer.start() if treffer is not None else deel.begin


def _waarheen_teruggewezen(
    herkenning: HerkenZinsdeel, verhaal: Verhaal, eigenaars: list[HerkenZinsdeel | None]
) -> list[str]:
    """What stands before "daarom": the rest of that sentence, or the sentence before it."""
    wijzer = patroon_van(herkenning.terugwijzers, verhaal.gemeente)
    if wijzer is None:
        return []
    gevonden = []
    for nummer, (zin, deel) in enumerate(verhaal.delen):
        if not nummer or wijzer.search(deel.tekst) is None:
            continue
        doel_zin = verhaal.delen[nummer - 1][0]
        delen = [
            (n, d)
            for n, (z, d) in enumerate(verhaal.delen[:nummer])
            if z == doel_zin and z in (zin, zin - 1)
        ]
        if delen and all(eigenaars[n] in (None, herkenning) for n, _ in delen):
            gevonden.append(_kaal(verhaal, delen[0][1].begin, delen[-1][1].eind))
    return gevonden


def _kaal(verhaal: Verhaal, begin: int, einde: int) -> str:
    return _VOEGWOORD.sub("", _GROET.sub("", verhaal.letterlijk(begin, einde))).strip()
