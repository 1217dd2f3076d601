"""The status of an initiative: told to who handed it in, changed by who handles it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties import klok
from acties.initiatief.overgangen import OVERGANGEN
from acties.opslag import Initiatief, Initiatiefgebeurtenis
from acties.vragenlijst.afronding import Afgerond
from kennisbank.schema.statussen import Initiatiefstatus

INDIENER = "indiener"
"""Who is noted for what the person who handed it in did."""


class OnbekendInitiatief(LookupError):
    """There is no initiative with this kenmerk."""


def vergrendeld(sessie: Session, kenmerk: str | None) -> Initiatief:
    """The initiative, which nobody else changes meanwhile; raises OnbekendInitiatief."""
    gevonden = sessie.scalar(select(Initiatief).where(Initiatief.kenmerk == kenmerk).with_for_update())
    if gevonden is None:
        raise OnbekendInitiatief(kenmerk)
    return gevonden


def verander_status(
    sessie: Session,
    initiatief: Initiatief,
    naar: Initiatiefstatus,
    *,
    door: str,
    notitie: str | None = None,
) -> None:
    """Move on, with a note of who did so; raises OnmogelijkeOvergang when that is not possible."""
    OVERGANGEN.controleer(initiatief.status, naar)
    sessie.add(
        Initiatiefgebeurtenis(
            initiatief_id=initiatief.id,
            van=initiatief.status,
            naar=naar,
            door=door,
            notitie=notitie,
            gebeurd_op=klok.nu(),
        )
    )
    initiatief.status = naar


@dataclass(frozen=True, slots=True)
class StatusVertellen:
    """Tells how it stands; changes nothing."""

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]:
        """Which initiative; how it stands is read when it is shown."""
        return {"kenmerk": afgerond.kenmerk}
