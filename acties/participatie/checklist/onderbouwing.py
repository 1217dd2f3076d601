"""The onderbouwing of the choice to involve people or not, fit to stand in a proposal.

Dalfsen asks for it in a bestuursopdracht, collegevoorstel or raadsvoorstel (Met Elkaar 2.0, 2.1.2
stap 1). It says what was answered and what follows, and never that somebody has decided.
"""

from __future__ import annotations

from acties.participatie.checklist.oordeel import Oordeel, PuntUitslag
from acties.participatie.taal import opsomming
from kennisbank.advies import Rondemaat
from kennisbank.schema.checklist import Checklist

_BESLISSEND = {True: "ja", False: "nee", None: "nog open"}
# A point that is weighed may be worded as what should not be: "nee" would then be read both ways.
_GEWOGEN = {True: "in orde", False: "let op", None: "nog open"}


def onderbouwing(titel: str, checklist: Checklist, oordeel: Oordeel, ronde: Rondemaat) -> str:
    """In paragraphs, with an empty line between two."""
    alineas = [
        f"Voor ‘{titel}’ is nagegaan of inwoners en andere betrokkenen worden betrokken. Dat is gedaan"
        f" met de {checklist.naam} ({checklist.bron})."
        + (f" {checklist.verantwoording}" if checklist.verantwoording else ""),
        *(
            f"{nummer}. {punt_in_woorden(checklist, punt)}"
            for nummer, punt in enumerate(oordeel.punten, start=1)
        ),
    ]
    if inzet := benodigd(oordeel, ronde):
        alineas.append(inzet)
    alineas.append(f"Conclusie: {oordeel.slotsom.zin}")
    if veranderingen := wat_moet_veranderen(oordeel):
        alineas.append(f"{kop_van_veranderingen(oordeel)}:")
        alineas.extend(f"- {verandering}" for verandering in veranderingen)
    return "\n\n".join(alineas)


def kop_van_veranderingen(oordeel: Oordeel) -> str:
    """What to call what has to change: what involving people waits for, or what makes it fit."""
    if oordeel.conclusie == "mits":
        return "Wat er eerst geregeld moet worden"
    return "Wat er moet veranderen voor een ander antwoord"


def punt_in_woorden(checklist: Checklist, uitslag: PuntUitslag) -> str:
    """One point: its name, how it turned out and why."""
    return f"{uitslag.punt.naam}: {stand(checklist, uitslag)}. {uitslag.zin}"


def stand(checklist: Checklist, uitslag: PuntUitslag) -> str:
    """How one point turned out, in a word or two."""
    woorden = _BESLISSEND if checklist.regel == "een_nee_is_geen" else _GEWOGEN
    return woorden[uitslag.voldaan]


def wat_moet_veranderen(oordeel: Oordeel) -> list[str]:
    """Per point that does not hold: what would have to change, and how somebody thinks it can."""
    return [
        f"{uitslag.punt.naam}: {uitslag.verandering}"
        + (f" Zo is het alsnog te organiseren: {uitslag.alsnog}" if uitslag.alsnog else "")
        for uitslag in oordeel.niet_voldaan
        if uitslag.verandering
    ]


def benodigd(oordeel: Oordeel, ronde: Rondemaat) -> str | None:
    """What the planned rounds take by the policy; None where it gives no figures."""
    if oordeel.weken_nodig is None or oordeel.uren_nodig is None:
        return None
    keer = "één ronde" if oordeel.rondes == 1 else f"{oordeel.rondes} rondes"
    zin = (
        f"Reken voor {keer} op minstens {oordeel.weken_nodig} weken en {oordeel.uren_nodig} uur"
        f" ({ronde.uren_bron})."
    )
    if ronde.niet_inbegrepen:
        zin += f" Daarin zit nog niet: {opsomming(ronde.niet_inbegrepen)}."
    return zin
