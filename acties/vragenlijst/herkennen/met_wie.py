"""With whom somebody does it: "samen met de school", "met een paar buren"."""

from __future__ import annotations

import re

from acties.vragenlijst.herkennen.basis import Herkenner, Verhaal
from acties.vragenlijst.herkennen.contact import contact_in
from acties.vragenlijst.herkennen.gezelschap import gezelschap_in, mensen_in, noemt_mensen, wie_wij_zijn
from acties.vragenlijst.herkennen.signalen import patroon_van
from acties.vragenlijst.herkennen.wie import gaat_verder, groep_vooraan, is_groep, vind_wie
from acties.vragenlijst.herkennen.zinnen import Deel
from acties.vragenlijst.herkennen.zinsdeel import bijeen, is_jazeker, is_kop, verdeel
from kennisbank.schema.herkenning import HerkenMetWie

# The municipality is who is asked for help, not who does it.
_GEMEENTE = re.compile(r"\b(?:met|van)\s+(?:de\s+)?gemeente(?:\s+[A-Z]\w+)?$", re.IGNORECASE)
# "De timmerman helpt", "de kinderen schilderen mee": whoever is named there, if anybody is. "Wij willen
# jongeren helpen" says for whom it is.
_DOET_MEE = re.compile(
    r"\b(?:(?:helpt|helpen)(?:\s+(?:ons|mij|me|ook|graag|wel|daarbij|erbij))*(?:\s+[a-zà-ÿ]{3,}en)?"
    r"|[a-zà-ÿ]{4,}(?:t|en)\s+(?:(?:ook|met|aan|er|ons|mij|graag|eraan|gewoon)\s+){0,3}mee)\s*$",
    re.IGNORECASE,
)
_WIJ = re.compile(r"\b(?:wij|we|ik)\b", re.IGNORECASE)
_DIE = re.compile(r"(?:en\s+)?(?:die|deze|zij|ze)\b", re.IGNORECASE)
_WIE_DOET = re.compile(
    r"(?:en\s+)?(?:met\s+)?wie\b.*\b(?:mee\w*|samen\w*|helpt|helpen)\b", re.IGNORECASE
)
_NOU = re.compile(r"(?:nou|ja|nou ja|eh+|uh+|dat zijn|dat is)\s+", re.IGNORECASE)
_KORT = 6
"""A part of a list has no more words than this."""
_KORT_GELEDEN, _LANG_GELEDEN = 2, 9
_WEL = re.compile(r"\b(?:wel|ook)\b", re.IGNORECASE)
_KALE_MET = re.compile(
    r"(?:\A|(?<!samen)(?<!mee)(?<!me)(?<!mij)(?<!ons)\s)m[ei]t\s+(?:(?:de|het|mijn|m'n|mn|onze|ons|alle)\s+)?\Z",
    re.IGNORECASE,
)
_MET_LANG = 24
_VOEGWOORD = re.compile(r"^(?:en|maar)\s+", re.IGNORECASE)


class MetWie(Herkenner[HerkenMetWie]):
    """All company that is named."""

    soort = "met_wie"

    def vind(self, herkenning: HerkenMetWie, verhaal: Verhaal) -> str | None:
        niet = patroon_van(herkenning.niet, verhaal.gemeente)
        signaal = patroon_van(herkenning.signalen, verhaal.gemeente)
        voorbij = patroon_van(herkenning.voorbij, verhaal.gemeente)
        plekken: list[tuple[int, int]] = []
        verteller = contact_in(verhaal).plekken
        gevonden = vind_wie(verhaal, herkenning.wie)
        onder_kop = False
        laatste = afgezegd = -_LANG_GELEDEN
        for nummer, ((_, deel), eigenaar) in enumerate(
            zip(verhaal.delen, verdeel(verhaal), strict=True)
        ):
            aangekondigd, onder_kop = onder_kop, _kondigt_aan(herkenning, verhaal, deel)
            if onder_kop:
                continue
            if aangekondigd:
                if is_jazeker(deel.tekst):
                    onder_kop = True
                else:
                    einde = _einde_lijst(verhaal, nummer, onder_kop=True)
                    plekken.append((deel.begin + _aanloop(deel.tekst), einde))
                continue
            # What says something about another question names other people.
            if eigenaar is not None or (niet is not None and niet.search(deel.tekst)):
                continue
            hier = [v for v in gevonden if nummer in v.delen and not _is_ding(verhaal, v.begin, v.eind)]
            if hier:
                laatste = nummer
                wie = [(v.begin, v.eind) for v in hier if v.delen[0] == nummer and not v.ontkend]
            elif (
                nummer - laatste <= _KORT_GELEDEN
                # "De een kan niet meedoen, maar de ander wel".
                or (nummer - afgezegd <= _KORT_GELEDEN and _WEL.search(deel.tekst))
            ) and (verder := gaat_verder(verhaal, deel)):
                wie = [verder]
            elif voorbij is not None and voorbij.search(deel.tekst):
                afgezegd, wie = nummer, []
            else:
                los = self._in(verhaal, nummer, signaal)
                wie = [los] if los is not None else []
            plekken += [
                plek
                for plek in wie
                # "Hallo, met Geesje Hutten": that is who tells.
                if not any(b < plek[1] and plek[0] < e for b, e in verteller)
                and not _GEMEENTE.search(verhaal.tekst[slice(*plek)])
            ]
        stukken = (_VOEGWOORD.sub("", verhaal.letterlijk(*p)) for p in bijeen(verhaal, plekken))
        return "\n".join(dict.fromkeys(stukken)) or None

    def _in(
        self, verhaal: Verhaal, nummer: int, signaal: re.Pattern[str] | None
    ) -> tuple[int, int] | None:
        deel = verhaal.delen[nummer][1]
        wie = gezelschap_in(verhaal, deel)
        if wie is None and (wij := wie_wij_zijn(verhaal, deel)) is not None:
            wie = wij if wij[1] < deel.eind else (wij[0], _einde_lijst(verhaal, nummer))
        if wie is None and signaal is not None and signaal.search(deel.tekst):
            if _DIE.match(deel.tekst) and nummer:
                wie = groep_vooraan(verhaal.delen[nummer - 1][1])
            wie = wie or mensen_in(verhaal, deel) or (deel.begin, deel.eind)
        if wie is None and _DOET_MEE.search(deel.tekst) and not _WIJ.search(deel.tekst):
            wie = mensen_in(verhaal, deel)
        return wie


def _is_ding(verhaal: Verhaal, begin: int, einde: int) -> bool:
    """Whether a bare "met" stands before something that is nobody: "dat doen we met oude pallets"."""
    if _KALE_MET.search(verhaal.tekst, max(0, begin - _MET_LANG), begin) is None:
        return False
    woorden = verhaal.tekst[begin:einde].split()
    return not any(noemt_mensen(woord.strip(",.")) or woord[0].isupper() for woord in woorden)


def _kondigt_aan(herkenning: HerkenMetWie, verhaal: Verhaal, deel: Deel) -> bool:
    """Whether this only says that it comes: "Met wie:", "Wie er meedoet?"."""
    vraagt = verhaal.tekst[deel.eind : deel.eind + 1] == "?" and _WIE_DOET.match(deel.tekst)
    return bool(vraagt) or is_kop(herkenning, verhaal, deel)


def _aanloop(tekst: str) -> int:
    treffer = _NOU.match(tekst)
    return treffer.end() if treffer is not None else 0


def _einde_lijst(verhaal: Verhaal, nummer: int, *, onder_kop: bool = False) -> int:
    """Where the list ends of which this part is the first: "de ijsclub, de kerk, en de school".

    `onder_kop`: after "Wie doen mee:" what is short belongs to it, however it is built.
    """
    zin, deel = verhaal.delen[nummer]
    einde = deel.eind
    for zelfde, verder in verhaal.delen[nummer + 1 :]:
        kort = onder_kop and len(verder.tekst.split()) <= _KORT and not _WIJ.search(verder.tekst)
        if zelfde != zin or not (kort or is_groep(_VOEGWOORD.sub("", verder.tekst))):
            break
        einde = verder.eind
    return einde
