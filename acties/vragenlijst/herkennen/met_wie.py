"""With whom somebody does it: "samen met de school", "met een paar buren"."""

from __future__ import annotations

import re

from acties.vragenlijst.herkennen.basis import Herkenner, Verhaal
from acties.vragenlijst.herkennen.contact import contact_in
from acties.vragenlijst.herkennen.gezelschap import gezelschap_in, mensen_in, wie_wij_zijn
from acties.vragenlijst.herkennen.signalen import patroon_van
from acties.vragenlijst.herkennen.zinsdeel import is_kop, verdeel
from kennisbank.schema.vragenlijst import HerkenMetWie

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
_VOEGWOORD = re.compile(r"^(?:en|maar)\s+", re.IGNORECASE)


class MetWie(Herkenner[HerkenMetWie]):
    """All company that is named."""

    soort = "met_wie"

    def vind(self, herkenning: HerkenMetWie, verhaal: Verhaal) -> str | None:
        niet = patroon_van(herkenning.niet, verhaal.gemeente)
        signaal = patroon_van(herkenning.signalen, verhaal.gemeente)
        stukken: list[str] = []
        verteller = contact_in(verhaal).plekken
        onder_kop = False
        for (_, deel), eigenaar in zip(verhaal.delen, verdeel(verhaal), strict=True):
            aangekondigd, onder_kop = onder_kop, is_kop(herkenning, verhaal, deel)
            if aangekondigd:
                stukken.append(verhaal.letterlijk(deel.begin, deel.eind))
                continue
            # What says something about another question names other people.
            if eigenaar is not None or (niet is not None and niet.search(deel.tekst)):
                continue
            wie = gezelschap_in(verhaal, deel) or wie_wij_zijn(verhaal, deel)
            if wie is None and signaal is not None and signaal.search(deel.tekst):
                wie = mensen_in(verhaal, deel) or (deel.begin, deel.eind)
            if wie is None and _DOET_MEE.search(deel.tekst) and not _WIJ.search(deel.tekst):
                wie = mensen_in(verhaal, deel)
            if wie is not None and any(b < wie[1] and wie[0] < e for b, e in verteller):
                # "Hallo, met Geesje Hutten": that is who tells.
                continue
            if wie is not None and not _GEMEENTE.search(verhaal.tekst[slice(*wie)]):
                stukken.append(_VOEGWOORD.sub("", verhaal.letterlijk(*wie)))
        return "\n".join(dict.fromkeys(stukken)) or None
