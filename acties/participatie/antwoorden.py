"""The answers of a dossier: the latest to each question, over all its runs."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties import klok
from acties.opslag import Antwoord, Dossiergebeurtenis, Invulling, Participatiedossier
from acties.participatie.inhoud import Dossierinhoud
from acties.vragenlijst.antwoordrijen import antwoorden_van_dossier
from acties.vragenlijst.pad import Gegeven, pad
from kennisbank.laden import GemeenteGegevens


def inhoud_van(
    sessie: Session, gegevens: GemeenteGegevens, dossier: Participatiedossier
) -> Dossierinhoud:
    """All that is in this dossier now, in parts that are not finished as well."""
    gegeven = antwoorden_van_dossier(sessie, dossier.kenmerk)
    gesloten = _gesloten(gegevens, gegeven, _begonnen(sessie, dossier.kenmerk))
    antwoorden: dict[str, Any] = {
        vraag: antwoord.waarde
        for vraag, antwoord in gegeven.items()
        if antwoord.status == "gegeven" and vraag not in gesloten
    }
    return Dossierinhoud(
        dossier.kenmerk,
        dossier.titel,
        gegevens,
        antwoorden,
        dossier.status,
        _door_wie_en_wanneer(sessie, dossier),
    )


def _door_wie_en_wanneer(sessie: Session, dossier: Participatiedossier) -> str:
    """ "door de raad op 3 november 2026", of the status that the dossier has now."""
    laatste = sessie.scalar(
        select(Dossiergebeurtenis)
        .where(Dossiergebeurtenis.dossier_id == dossier.id, Dossiergebeurtenis.soort == "status")
        .order_by(Dossiergebeurtenis.id.desc())
        .limit(1)
    )
    if laatste is None or laatste.wat != dossier.status:
        return ""
    door = f"door {laatste.door}" if laatste.door else ""
    op = f"op {klok.zonder_weekdag(laatste.op)}" if laatste.op is not None else ""
    return " ".join(deel for deel in (door, op) if deel)


def _begonnen(sessie: Session, kenmerk: str) -> set[str]:
    """The questionnaires of which there is a run with an answer in it."""
    return set(
        sessie.scalars(
            select(Invulling.vragenlijst)
            .join(Antwoord, Antwoord.invulling_id == Invulling.id)
            .where(Invulling.kenmerk == kenmerk, Invulling.status != "vervallen")
            .distinct()
        )
    )


def _gesloten(gegevens: GemeenteGegevens, gegeven: dict[str, Gegeven], begonnen: set[str]) -> set[str]:
    """The questions that are not asked any more, because another answer was changed later."""
    op_pad: set[str] = set()
    gevraagd: set[str] = set()
    for naam in begonnen & set(gegevens.vragenlijsten):
        lijst = gegevens.vragenlijsten[naam].inhoud
        gevraagd |= {vraag.sleutel for vraag in lijst.vragen}
        op_pad |= {vraag.sleutel for vraag in pad(lijst, gegeven)}
    return gevraagd - op_pad
