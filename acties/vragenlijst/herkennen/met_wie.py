"""With whom somebody does it: "samen met de school", "met een paar buren"."""

from __future__ import annotations

import re

from acties.vragenlijst.herkennen.basis import Herkenner, Verhaal
from acties.vragenlijst.herkennen.gezelschap import gezelschap_in, wie_wij_zijn
from acties.vragenlijst.herkennen.signalen import patroon_van
from acties.vragenlijst.herkennen.zinsdeel import verdeel
from kennisbank.schema.vragenlijst import HerkenMetWie


class MetWie(Herkenner[HerkenMetWie]):
    """All company that is named."""

    soort = "met_wie"

    def vind(self, herkenning: HerkenMetWie, verhaal: Verhaal) -> str | None:
        niet = patroon_van(herkenning.niet, verhaal.gemeente)
        signaal = patroon_van(herkenning.signalen, verhaal.gemeente)
        stukken: list[str] = []
        for (_, deel), eigenaar in zip(verhaal.delen, verdeel(verhaal), strict=True):
            # What says something about another question names other people.
            if eigenaar is not None or (niet is not None and niet.search(deel.tekst)):
                continue
            gezelschap = gezelschap_in(verhaal, deel) or wie_wij_zijn(verhaal, deel)
            if gezelschap is not None:
                stukken.append(verhaal.letterlijk(*gezelschap))
            elif signaal is not None and signaal.search(deel.tekst):
                stukken.append(
                    re.sub(r"^(?:en|maar)\s+", "", verhaal.letterlijk(deel.begin, deel.eind))
                )
        return "\n".join(dict.fromkeys(stukken)) or None
