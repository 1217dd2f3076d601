"""The projectplan of the initiatiefnemer: Dalfsen, "Met Elkaar 2.0", 2.2.5, stap 4."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties.documenten.dienst import bewaar
from acties.documenten.vragenlijst import maak_document
from acties.initiatief.samenvatting import Samenvatting
from acties.initiatief.status import INDIENER, verander_status, vergrendeld
from acties.instellingen import Instellingen
from acties.opslag import Initiatief
from acties.outbox.dienst import leg_klaar
from acties.outbox.wegen.email import Bijlage, Brief
from acties.vragenlijst.afronding import Afgerond
from kennisbank.laden import GemeenteGegevens

KAN_BIJ = frozenset({"besluit_positief", "projectplan"})
"""The statuses in which a projectplan is made; a second one replaces nothing, it is a new version."""


@dataclass(frozen=True, slots=True)
class Projectplan:
    """Makes the Word file, for the initiatiefnemer and as a copy for the coördinator."""

    instellingen: Instellingen
    gegevens: GemeenteGegevens

    def bezwaar(self, sessie: Session, gesprek_id: str, kenmerk: str | None) -> dict[str, Any] | None:
        """Before the college decided to help there is nothing to plan (2.2.3, stap 3)."""
        status = sessie.scalar(select(Initiatief.status).where(Initiatief.kenmerk == kenmerk))
        return None if status in KAN_BIJ else {"kenmerk": kenmerk, "status": status}

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]:
        """One run makes one document and one e-mail."""
        initiatief = vergrendeld(sessie, afgerond.kenmerk)
        ingediend = Samenvatting.model_validate(initiatief.inhoud)
        bestand = maak_document(
            self.gegevens.map,
            afgerond.gemeente.inhoud.naam,
            afgerond.lijst,
            afgerond.antwoorden,
            kenmerk=initiatief.kenmerk,
            initiatief={a.sleutel: a.antwoord for a in ingediend.antwoorden},
        )
        sleutel = f"projectplan:{initiatief.kenmerk}:{afgerond.invulling_id}"
        token = bewaar(
            sessie,
            sleutel=sleutel,
            gesprek_id=afgerond.gesprek_id,
            bestand=bestand,
            kenmerk=initiatief.kenmerk,
        )
        if initiatief.status == "besluit_positief":
            verander_status(sessie, initiatief, "projectplan", door=INDIENER)
        brief = Brief(
            onderwerp=f"Projectplan bij {initiatief.kenmerk}",
            tekst=(
                f"De initiatiefnemer van {initiatief.kenmerk} heeft een projectplan gemaakt. Het zit"
                " als Word-bestand bij deze e-mail.\n"
            ),
            bijlagen=(Bijlage.van(bestand.naam, bestand.mediatype, bestand.inhoud),),
        )
        leg_klaar(
            sessie,
            sleutel=sleutel,
            soort="email",
            ontvanger=self.instellingen.coordinator,
            inhoud=brief.als_inhoud(),
        )
        return {"kenmerk": initiatief.kenmerk, "document": token, "naam": bestand.naam}
