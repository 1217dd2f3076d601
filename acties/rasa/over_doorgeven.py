"""Who comes back to whether their idea may be passed on to others."""

from __future__ import annotations

from acties.initiatief.toestemming_wijzigen import INTENT as TOESTEMMING
from acties.initiatief.toestemming_wijzigen import ging_mee, lees_toestemming
from acties.initiatief.weging import vervolg_van
from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt, Gezegd
from acties.rasa.stappen import Stappen
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.uitkomst import VraagOpen


def over_doorgeven(omgeving: Omgeving, stappen: Stappen, beurt: Beurt) -> Gezegd | None:
    """Whether an idea may be passed on, of who comes back to that: noted at once where it was said,
    and asked otherwise. None for anybody else."""
    if beurt.intent != TOESTEMMING:
        return None
    mee = ging_mee(omgeving.initiatieven.van(beurt.gesprek_id))
    lijst = vervolg_van(mee[0].samenvatting.afweging) if mee else None
    if lijst is None:
        return stappen.doe(beurt, g.Herhaal())
    kenmerk = mee[0].samenvatting.kenmerk if len(mee) == 1 else None
    uitkomst = stappen.zet(beurt, g.Start(lijst, kenmerk=kenmerk, nieuw=True))
    gezegd = lees_toestemming(omgeving.gesprekken.tekst_van(beurt.inkomend_id))
    if isinstance(uitkomst, VraagOpen) and uitkomst.kenmerk == kenmerk and gezegd is not None:
        antwoord = g.Beantwoord(Inbreng(tekst="ja" if gezegd else "nee"))
        uitkomst = stappen.zet(beurt, antwoord, ":toestemming")
    return stappen.toon(beurt, uitkomst)
