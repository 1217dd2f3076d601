"""Withdrawing an initiative that was handed in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties.initiatief.brieven import aan_coordinator, aan_inwoner, ingetrokken, intrekking_ontvangen
from acties.initiatief.overgangen import kan
from acties.initiatief.samenvatting import Samenvatting
from acties.initiatief.status import INDIENER, verander_status, vergrendeld
from acties.instellingen import Instellingen
from acties.meldingen.dienst import meld_kort
from acties.opslag import Initiatief
from acties.vragenlijst.afronding import Afgerond


@dataclass(frozen=True, slots=True)
class Intrekken:
    """After a yes: the initiative is withdrawn, and the coördinator hears of it.

    The questionnaire asks for the yes under the key `zeker`, and may ask for a reason under `reden`.
    """

    instellingen: Instellingen

    def bezwaar(self, sessie: Session, gesprek_id: str, kenmerk: str | None) -> dict[str, Any] | None:
        """What is being carried out, or is over, cannot be withdrawn any more."""
        status = sessie.scalar(select(Initiatief.status).where(Initiatief.kenmerk == kenmerk))
        return None if status is not None and kan(status, "ingetrokken") else {"kenmerk": kenmerk}

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]:
        """`ingetrokken` says whether it was done; `geweigerd` that it could not be any more."""
        antwoorden = afgerond.antwoorden
        if "zeker" not in antwoorden or antwoorden["zeker"].waarde is not True:
            return {"kenmerk": afgerond.kenmerk, "ingetrokken": False}
        initiatief = vergrendeld(sessie, afgerond.kenmerk)
        if initiatief.status == "ingetrokken":
            return {"kenmerk": afgerond.kenmerk, "ingetrokken": True}
        if not kan(initiatief.status, "ingetrokken"):
            return {"kenmerk": afgerond.kenmerk, "geweigerd": True}
        reden = antwoorden["reden"].waarde if "reden" in antwoorden else None
        verander_status(sessie, initiatief, "ingetrokken", door=INDIENER, notitie=reden)
        aan_coordinator(
            sessie,
            self.instellingen,
            f"ingetrokken:{initiatief.kenmerk}",
            ingetrokken(initiatief, reden),
        )
        samenvatting = Samenvatting.model_validate(initiatief.inhoud)
        aan_inwoner(
            sessie,
            samenvatting,
            f"ingetrokken:{initiatief.kenmerk}",
            intrekking_ontvangen(afgerond.gemeente.inhoud, samenvatting),
        )
        meld_kort(
            sessie,
            initiatief.gemeente,
            f"ingetrokken:{initiatief.kenmerk}",
            initiatief.kenmerk,
            "de indiener heeft het ingetrokken. Er hoeft niets meer mee te gebeuren.",
        )
        return {"kenmerk": afgerond.kenmerk, "ingetrokken": True}
