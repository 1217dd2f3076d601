"""What was done last in a conversation, when that is a part of a dossier, and what it suggests next."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties.opslag import Invulling
from acties.vragenlijst.lijsten import Lijsten
from acties.vragenlijst.soorten.keuzes.tonen import MetVoorstel
from acties.vragenlijst.stand import TeKiezen
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.vraag import MeerkeuzeVraag


class LaatstGedaan:
    """Looks it up, inside a transaction."""

    def __init__(self, gegevens: GemeenteGegevens, lijsten: Lijsten) -> None:
        self._gegevens = gegevens
        self._lijsten = lijsten

    def onderdeel(self, sessie: Session, gesprek_id: str) -> tuple[str, str] | None:
        """The questionnaire and the dossier, when it is a part of one."""
        laatste = sessie.scalar(
            select(Invulling)
            .where(Invulling.gesprek_id == gesprek_id)
            .order_by(Invulling.gewijzigd_op.desc(), Invulling.id.desc())
            .limit(1)
        )
        if laatste is None or laatste.kenmerk is None:
            return None
        if laatste.vragenlijst not in self._gegevens.vragenlijsten:
            # What came along with a copy is no questionnaire.
            return None
        if not self._lijsten.lijst_van(sessie, laatste).over_een_dossier:
            return None
        return laatste.vragenlijst, laatste.kenmerk

    def te_kiezen(self, sessie: Session, gesprek_id: str) -> TeKiezen | None:
        """The question to which it suggests answers; None when it suggests nothing."""
        laatste = self.onderdeel(sessie, gesprek_id)
        onderdeel = self._gegevens.onderdeel_van(laatste[0]) if laatste is not None else None
        if laatste is None or onderdeel is None:
            return None
        kenmerk = laatste[1]
        for naam, versie in self._gegevens.vragenlijsten.items():
            for vraag in versie.inhoud.vragen:
                if isinstance(vraag, MeerkeuzeVraag) and vraag.voorgesteld_door == onderdeel.sleutel:
                    met = self._lijsten.met_voorstel(sessie, kenmerk, vraag)
                    return TeKiezen(naam, kenmerk, met) if isinstance(met, MetVoorstel) else None
        return None
