"""The part of a sentence that says something about a question: "zodat …", "we hebben … nodig".

Which words tell stands with the question, in the data of the municipality.
"""

from __future__ import annotations

import itertools
import re

from acties.vragenlijst.herkennen.basis import Herkenner, Verhaal
from acties.vragenlijst.herkennen.briefvorm import is_briefvorm
from acties.vragenlijst.herkennen.gezelschap import mensen_in
from acties.vragenlijst.herkennen.moment import noemt_moment
from acties.vragenlijst.herkennen.signalen import patroon_van
from acties.vragenlijst.herkennen.wie import Gevonden, gaat_verder, vind_wie
from acties.vragenlijst.herkennen.zinnen import Deel
from kennisbank.schema.herkenning import HerkenMetWie, HerkenZinsdeel
from kennisbank.taal.woordvormen import stopwoorden

# Here somebody begins to say something else.
_NIEUW = re.compile(
    r"^(?:(?:en|maar|dus|of)\s+)?(?:we|wij|wi'j|ik|het|'t|er|dat|dit|de\s+gemeente|hopelijk|graag"
    r"|verder"
    r"|daarnaast|ook|daarvoor|daarom|vandaar|kosten|budget|liefst)\b",
    re.IGNORECASE,
)
_WOORD = re.compile(r"[\w'-]*\w")
_VOEGWOORD = re.compile(r"^(?:en|maar|dus|of)\s+", re.IGNORECASE)
# A reason for what was said just before it, not for the idea.
_REDEN = re.compile(r"^(?:want|omdat|aangezien|om|waarvan|waarvoor)\b", re.IGNORECASE)
# "Want veel ouderen zijn eenzaam en er gebeurt niets op dat veldje": two reasons.
_OOK_REDEN = re.compile(
    r"^en\s+er\s+(?:is|zijn|gebeurt|gebeuren|staat|komt|komen|wordt|worden|valt)\b(?!.*(?:€|\beuro|\bkost))",
    re.IGNORECASE,
)
# "Ik stel voor om …", "de plek om …": not why, but what.
_WAT = re.compile(
    r"\b(?:voorstel\w*|stel\s+voor|idee|plan|bedacht|besloten|wil(?:len|de|den)?|zou(?:den)?|prober\w*"
    r"|mooi|fijn|goed|handig|gaaf|tof|prettig|gezellig|prachtig|ideaal|geschikt|dag|datum|moment|gelegenheid"
    r"|mogelijk|tijd|plek(?:je)?|plaats|ruimte|leuk|graag|gevraagd|vraag|zin|manier|voornemen|plannen|kans|iemand|bedoeling|i"
    r"s"
    r"|doel|zoek(?:en)?|denk(?:en)?|dacht(?:en)?)$",
    re.IGNORECASE,
)
# "Het eerste weekend van juni, want dan is iedereen thuis": why then, and not why at all.
_WANT_DAN = re.compile(r"^(?:want|omdat|aangezien)\s+(?:\w+\s+)?dan\b", re.IGNORECASE)
_KIEST = re.compile(
    r"\b(?:lijk\w*|leek|past?|uitkom\w*|komt|kie[sz]\w*|kozen|liefst|liever|voorkeur|datum|dacht\w*|denk\w*)\b",
    re.IGNORECASE,
)
_KORT = 3
# "Kunnen jullie zand storten? Dan leggen wij een baan aan": what they do for it, not what comes of it.
_DAN_DOEN = re.compile(
    r"^dan\s+(?!k[au]n|mag|mog|zou|is\b|zijn|heb|heef|hoef|hoev|wor|krijg|durf|durv|komt|komen|blij|voel|leer|leren|ga|zit|hoor|zie)"
    r"\w+(?:en|t)\b",
    re.IGNORECASE,
)
_OM = re.compile(r"^om\b", re.IGNORECASE)
# "Overlegd? Jazeker, met de notaris."
_JAZEKER = re.compile(r"(?:ja|jazeker|jawel|nou|nou ja|zeker|ja hoor|tuurlijk)", re.IGNORECASE)
_WEL = re.compile(r"(?:maar\s+)?(?:wel|alleen|behalve)\b", re.IGNORECASE)
# A part with a subject of its own is not what goes on.
_EIGEN_ZIN = re.compile(
    r"\b(?:we|wij|ik|wi'j)\b|^(?:meer|verder)\s+(?:niet|niks|niets)\b", re.IGNORECASE
)
_WIJST = re.compile(r"(?!dat\s+er\b).*\b(?:dat|die|dit|deze|daar|meer)\b", re.IGNORECASE)
# With these and words of the closed classes, a part says nothing by itself.
_ZEGT_NIETS = frozenset(
    "vraag vragen vraagt regelen regelt doet doen nodig hulp helpen gemeente via wens wensen"
    " begonnen graag kunnen"
    " kunt kun willen wilt weten weet verwacht verwachten hoop hopen vrees denk fijn mooi gaat"
    " gaan draait"
    " komt kom heus even enige grote zorgen verzoek eigenlijk heel hoor doe we we'n ik bedoeling"
    " wou".split()
)
_STAART = re.compile(
    r"\s+(?:is\s+(?:de|mijn|onze)\s+(?:grote\s+|enige\s+)?vraag|van\s+(?:de\s+gemeente|jullie|u|oe))\Z",
    re.IGNORECASE,
)
_GROET = re.compile(
    r"^(?:hallo|hoi|dag|moi|goedemorgen|goedemiddag|goedenavond|beste\s+\w+|geachte\s+\w+)\s*[,!:]\s*",
    re.IGNORECASE,
)
_OVER_GELD = re.compile(r"€|\b(?:euro\w*|kost\w*|betal\w*|budget|gratis)\b", re.IGNORECASE)
_VRAAGWOORD = re.compile(
    r"^(?:(?:en|met|van|door)\s+)?(?:wie|wat|waarom|wanneer|waar|hoe|welke?)\b", re.IGNORECASE
)
_VRAAGT_ECHT = re.compile(
    r"\b(?:mag|kan|moet|kunnen|mogen|moeten)\s+(?:ik|we|wij)\b|\b(?:jullie|u)\b", re.IGNORECASE
)
# "Die heb ik al gesproken": who that is stands before it.
_TERUG = re.compile(
    r"^(?:(?:want|en|maar)\s+)?(?:met\s+)?(?:die|deze|hen|hem|haar|beiden?|allebei)\b", re.IGNORECASE
)


_MET_ERVOOR = re.compile(
    r"\b(?:samen\s+)?m[ei]t\s+(?:(?:de|mijn|m'n|mn|onze|ons|alle)\s+)?\Z", re.IGNORECASE
)
_MET_LANG = 18
_MIN_WOORDEN = 2
_TUSSEN_HEN = 5
"""So many words may stand between people in one sentence, to be shown as one fragment."""
# Of "de school helpt en de kerk kookt" the verb between them is nobody.
_VERBINDT = re.compile(
    r"(?:[\s,&+]|\b(?:en|of|met|mit|ook|nog|plus|bij|aan|van|door|zowel|als|alsook|toen|daarna|verder|later|wel"
    r"|maar|al|samen|zelfs|eerst|dan|net|ge\w{3,}[dtn]|overlegd|besproken)\b)*",
    re.IGNORECASE,
)
_DAN = re.compile(r"\bdan\b", re.IGNORECASE)
_ZIJ = re.compile(r"^(?:(?:en|maar)\s+)?(?:zij|ze|iedereen|allemaal)\b", re.IGNORECASE)


class Zinsdeel(Herkenner[HerkenZinsdeel]):
    """All parts of sentences that tell, each with what follows it up to something else."""

    soort = "zinsdeel"

    def vind(self, herkenning: HerkenZinsdeel, verhaal: Verhaal) -> str | None:
        eigenaars = verdeel(verhaal)
        gevonden = vind_wie(verhaal, herkenning.wie) if herkenning.alleen_wie else ()
        plekken: list[tuple[int, int]] = []
        stukken: list[str] = []
        nee: list[str] = []
        for nummer, (zin, deel) in enumerate(verhaal.delen):
            if eigenaars[nummer] is not herkenning:
                continue
            if is_briefvorm(deel.tekst, verhaal.zinnen[zin].tekst):
                continue
            ontkend = _is_ontkend(herkenning, verhaal, deel)
            if herkenning.alleen_wie:
                hier = [v for v in gevonden if nummer in v.delen]
                ja = [v for v in hier if v.delen[0] == nummer and not (ontkend or v.ontkend)]
                plekken += [(v.begin, v.eind) for v in ja]
                if hier or ontkend:
                    continue
                if (wie := _mensen(herkenning, verhaal, nummer)) is not None:
                    plekken.append(wie)
                    continue
                kort = len(deel.tekst.split()) <= _MIN_WOORDEN
                if (stukken or plekken) and (kort or _ZIJ.match(deel.tekst)):
                    # "De buren weten het, zij vinden het prima": who that is was said.
                    continue
            wel = _wel(verhaal, nummer) if ontkend else None
            (nee if ontkend and wel is None else stukken).append(
                # "Geen hulp bij het bouwen, wel bij het aanvragen".
                _kaal(verhaal, wel.begin, wel.eind)
                if wel is not None
                else _fragment(herkenning, verhaal, eigenaars, nummer)
            )
        # What is not so only counts where nothing is.
        stukken = [
            *(verhaal.letterlijk(*plek) for plek in bijeen(verhaal, plekken)),
            *(stukken or nee),
        ]
        for heel in _waarheen_teruggewezen(herkenning, verhaal, eigenaars):
            stukken = [*(stuk for stuk in stukken if stuk not in heel), heel]
        return "\n".join(dict.fromkeys(stukken)) or None


def _mensen(herkenning: HerkenZinsdeel, verhaal: Verhaal, nummer: int) -> tuple[int, int] | None:
    """Who is named in this part, or in the one to which it points back."""
    zin, deel = verhaal.delen[nummer]
    wie = gaat_verder(verhaal, deel) if not _lengte(herkenning, verhaal, deel) else None
    wie = wie or mensen_in(verhaal, deel)
    vorige = verhaal.delen[nummer - 1] if nummer else None
    if wie is None and vorige is not None and vorige[0] == zin and _TERUG.match(deel.tekst):
        wie = mensen_in(verhaal, vorige[1])
    return wie


def _wel(verhaal: Verhaal, nummer: int) -> Deel | None:
    """What is so, right after what is not: "geen hulp bij het bouwen, wel bij het aanvragen"."""
    zin = verhaal.delen[nummer][0]
    for zelfde, verder in verhaal.delen[nummer + 1 : nummer + 2]:
        if zelfde - zin <= 1 and _WEL.match(verder.tekst):
            return verder
    return None


def _fragment(
    herkenning: HerkenZinsdeel,
    verhaal: Verhaal,
    eigenaars: list[HerkenZinsdeel | None],
    nummer: int,
) -> str:
    """This part, with what goes on after it and what it points back to."""
    zin, deel = verhaal.delen[nummer]
    begin, einde = _begin(herkenning, verhaal, deel), deel.eind
    vorige = verhaal.delen[nummer - 1] if nummer else None
    if vorige is not None and zin - vorige[0] <= 1 and wijst_alleen_terug(deel.tekst):
        # "Een ruimte, dat is wat we van u vragen": what stands before it is the answer.
        if eigenaars[nummer - 1] in (None, herkenning):
            return _kaal(verhaal, vorige[1].begin, vorige[1].eind)
    elif vorige is not None and vorige[0] == zin and _TERUG.match(deel.tekst):
        begin = vorige[1].begin
    for volgende, (zelfde, verder) in enumerate(verhaal.delen[nummer + 1 :], nummer + 1):
        reden = _REDEN.match(deel.tekst) and _OOK_REDEN.match(verder.tekst)
        nieuw = not (reden and not noemt_moment(verder.tekst)) and (
            _NIEUW.match(verder.tekst) or _EIGEN_ZIN.search(verder.tekst)
        )
        if zelfde != zin or eigenaars[volgende] is not None or nieuw:
            break
        einde = verder.eind
    return _kaal(verhaal, begin, einde)


def wijst_alleen_terug(tekst: str) -> bool:
    """Whether this part says nothing without what stands before it: "kunt u dat regelen"."""
    return _WIJST.match(tekst) is not None and all(
        woord in _ZEGT_NIETS or woord in stopwoorden() for woord in _WOORD.findall(tekst.casefold())
    )


def is_jazeker(tekst: str) -> bool:
    """Whether this part only says that there is an answer: "Wie er meedoet? Nou, de school"."""
    return _JAZEKER.fullmatch(tekst) is not None


def bijeen(verhaal: Verhaal, plekken: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """These places in order; what stands near each other in one sentence is one, as it was written:
    "de scholen gesproken, toen met de sportclubs"."""
    samen: list[tuple[int, int]] = []
    for plek, eind in sorted(plekken):
        ervoor = _MET_ERVOOR.search(verhaal.tekst, max(0, plek - _MET_LANG), plek)
        begin = ervoor.start() if ervoor is not None else plek
        if samen and begin <= samen[-1][1]:
            samen[-1] = (samen[-1][0], max(eind, samen[-1][1]))
            continue
        tussen = verhaal.tekst[samen[-1][1] : begin] if samen else ""
        dichtbij = samen and verhaal.zin_bij(begin) == verhaal.zin_bij(samen[-1][0])
        if dichtbij and len(tussen.split()) <= _TUSSEN_HEN and _VERBINDT.fullmatch(tussen):
            samen[-1] = (samen[-1][0], eind)
        else:
            samen.append((begin, eind))
    return samen


def verdeel(verhaal: Verhaal) -> list[HerkenZinsdeel | None]:
    """For each part of a sentence the question about which it says something, if any."""
    eigenaars: list[HerkenZinsdeel | None] = []
    vorige: tuple[int, Deel] | None = None
    gevonden = [(h, vind_wie(verhaal, h.wie)) for h in verhaal.zinsdelen]
    for nummer, (zin, deel) in enumerate(verhaal.delen):
        beste: tuple[int, HerkenZinsdeel] | None = None
        for herkenning, wie in gevonden:
            lengte = max(
                _lengte(herkenning, verhaal, deel, na_moment=_na_moment(verhaal, nummer)),
                _lengte_wie(wie, nummer),
            )
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
            wat = wat or zegt_waarom_dan(verhaal, deel.begin)
            if eerder not in (None, eigenaar) or wat or _OVER_GELD.search(vorige[1].tekst):
                eigenaar = None
        if eigenaar is not None and eigenaars and _ruilt(eigenaar, eigenaars[-1], deel):
            eigenaar = None
        eigenaars.append(eigenaar)
        vorige = (zin, deel)
    return _verder(verhaal, _na_de_vraag(verhaal, eigenaars))


def _ruilt(eigenaar: HerkenZinsdeel, vorige: HerkenZinsdeel | None, deel: Deel) -> bool:
    """Whether this is what they do when they get what was asked just before."""
    return (
        bool(eigenaar.gevolgen)
        and vorige not in (None, eigenaar)
        and _DAN_DOEN.match(deel.tekst) is not None
    )


def zegt_waarom_dan(verhaal: Verhaal, plek: int) -> bool:
    """Whether this place is in the reason for a moment: "half mei lijkt ons mooi, want dan is iedereen
    thuis". "Een belbus op zondag, want dan rijdt er niks" says why at all."""
    for (_, vorige), (_, deel) in itertools.pairwise(verhaal.delen):
        if deel.begin <= plek < deel.eind:
            kiest = _KIEST.search(vorige.tekst) is not None or len(vorige.tekst.split()) <= _KORT
            return bool(kiest and _WANT_DAN.match(deel.tekst)) and noemt_moment(vorige.tekst)
    return False


def _verder(verhaal: Verhaal, eigenaars: list[HerkenZinsdeel | None]) -> list[HerkenZinsdeel | None]:
    """ "Met de scholen gesproken, toen met de clubs": what only goes on is about the same."""
    nieuw = list(eigenaars)
    for nummer, (zin, deel) in enumerate(verhaal.delen):
        if not nummer:
            continue
        eigenaar, ervoor = nieuw[nummer], verhaal.delen[nummer - 1][1]
        if eigenaar is not None:
            if (
                eigenaar.alleen_wie
                and nieuw[nummer - 1] is None
                and verhaal.tekst[ervoor.eind : ervoor.eind + 1] == ":"
                and len(deel.tekst.split()) <= _MIN_WOORDEN
            ):
                # "Met de buren van nummer 4: akkoord".
                nieuw[nummer - 1] = eigenaar
            continue
        eerder = nieuw[nummer - 1]
        if eerder is None and nummer > 1 and verhaal.delen[nummer - 2][0] == zin:
            # "De een doet niet mee, die heeft het druk, maar de ander wel".
            eerder = nieuw[nummer - 2]
        if eerder is not None and eerder.alleen_wie and gaat_verder(verhaal, deel) is not None:
            nieuw[nummer] = eerder
    return nieuw


def _na_de_vraag(
    verhaal: Verhaal, eigenaars: list[HerkenZinsdeel | None]
) -> list[HerkenZinsdeel | None]:
    """Who repeats a question ("Met wie ik gepraat heb? Met de buren.") answers it in the next part."""
    nieuw = list(eigenaars)
    for nummer, (_, deel) in enumerate(verhaal.delen[:-1]):
        if (onder := onder_kop(verhaal, deel)) is not None:
            erna = nummer + 1
            if is_jazeker(verhaal.delen[erna][1].tekst) and erna + 1 < len(nieuw):
                erna += 1
            nieuw[nummer], nieuw[erna] = None, onder
            continue
        vraagt = (
            verhaal.tekst[deel.eind : deel.eind + 1] == "?"
            and _VRAAGWOORD.match(deel.tekst)
            # "Wie mag ik bellen over de stroom?" asks something itself.
            and not _VRAAGT_ECHT.search(deel.tekst)
        )
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


def _lengte(
    herkenning: HerkenZinsdeel, verhaal: Verhaal, deel: Deel, *, na_moment: bool = False
) -> int:
    signaal = patroon_van((*herkenning.signalen, *herkenning.vanaf), verhaal.gemeente)
    gevolg = patroon_van(herkenning.gevolgen, verhaal.gemeente)
    niet = patroon_van(herkenning.niet, verhaal.gemeente)
    if signaal is None or (niet is not None and niet.search(deel.tekst)):
        return 0
    gevonden = [*signaal.finditer(deel.tekst)]
    if gevolg is not None:
        vooraan = gevolg.match(deel.tekst, _na_voegwoord(deel.tekst))
        gevonden += [vooraan] if vooraan is not None else []
        gevonden = [t for t in gevonden if not (na_moment and _DAN.match(t[0]))]
    return max((len(treffer[0]) for treffer in gevonden), default=0)


def _is_ontkend(herkenning: HerkenZinsdeel, verhaal: Verhaal, deel: Deel) -> bool:
    patroon = patroon_van(herkenning.ontkenningen, verhaal.gemeente)
    return patroon is not None and patroon.search(deel.tekst) is not None


def _na_moment(verhaal: Verhaal, nummer: int) -> bool:
    """Whether "dan" says when, in this part: "in de vakantie, dan hebben de kinderen vrij"."""
    zin, deel = verhaal.delen[nummer]
    if _DAN.search(deel.tekst) is None:
        return False
    vorige = verhaal.delen[nummer - 1] if nummer else None
    return noemt_moment(deel.tekst) or (
        vorige is not None and vorige[0] == zin and noemt_moment(vorige[1].tekst)
    )


def _na_voegwoord(tekst: str) -> int:
    treffer = _VOEGWOORD.match(tekst)
    return treffer.end() if treffer is not None else 0


def _lengte_wie(gevonden: tuple[Gevonden, ...], nummer: int) -> int:
    return max((v.lengte for v in gevonden if nummer in v.delen), default=0)


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
    kaal = _VOEGWOORD.sub("", _GROET.sub("", verhaal.letterlijk(begin, einde))).strip()
    zonder = _STAART.sub("", kaal)
    return zonder if len(zonder.split()) > _MIN_WOORDEN else kaal
