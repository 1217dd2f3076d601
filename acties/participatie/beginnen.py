"""Beginning a participatiedossier, and making a copy of one for a next project."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from acties import klok
from acties.identiteit.dienst import account_van
from acties.opslag import Antwoord, Invulling, Participatiedossier
from acties.participatie.dienst import maak_dossier, vergrendeld
from acties.vragenlijst.afronding import Afgerond
from acties.vragenlijst.antwoordrijen import antwoorden_van_dossier

TITEL = "titel"
"""The question of the vragenbank that names the project."""

_KOPIE = "kopie"
"""In the place of a questionnaire: what came along from another dossier."""


@dataclass(frozen=True, slots=True)
class DossierBeginnen:
    """After the name of the project: the dossier, and on with what was asked for."""

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]:
        """`kenmerk` of the dossier, and what begins at once, if anything."""
        invulling = sessie.get_one(Invulling, afgerond.invulling_id)
        if invulling.kenmerk is None:
            dossier = _nieuw(sessie, afgerond, str(afgerond.antwoorden[TITEL].waarde))
            # Its answer is the first of the dossier.
            invulling.kenmerk = dossier.kenmerk
            sessie.flush()
        return {"kenmerk": invulling.kenmerk, "vervolg": afgerond.daarna}


@dataclass(frozen=True, slots=True)
class DossierKopieren:
    """A new dossier with the answers of another one; its status is that of a beginning."""

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]:
        """`kenmerk` of the copy, and of what (`van`)."""
        bron = vergrendeld(sessie, afgerond.kenmerk)
        titel = str(afgerond.antwoorden["nieuwe_titel"].waarde)
        dossier = _nieuw(sessie, afgerond, titel, gekopieerd_van=bron.kenmerk)
        nu = klok.nu()
        invulling = Invulling(
            gesprek_id=afgerond.gesprek_id,
            gemeente=dossier.gemeente,
            vragenlijst=_KOPIE,
            versie=afgerond.versie,
            status="afgerond",
            kenmerk=dossier.kenmerk,
            begonnen_op=nu,
            gewijzigd_op=nu,
            afgerond_op=nu,
        )
        sessie.add(invulling)
        sessie.flush()
        antwoorden = {
            vraag: gegeven.waarde
            for vraag, gegeven in antwoorden_van_dossier(sessie, bron.kenmerk).items()
            if gegeven.status == "gegeven" and vraag not in {v.sleutel for v in afgerond.lijst.vragen}
        }
        for vraag, waarde in (antwoorden | {TITEL: titel}).items():
            sessie.add(
                Antwoord(
                    invulling_id=invulling.id,
                    gemeente=dossier.gemeente,
                    vragenlijst=_KOPIE,
                    versie=afgerond.versie,
                    vraag=vraag,
                    status="gegeven",
                    waarde=waarde,
                    bericht_id=f"{_KOPIE}:{bron.kenmerk}",
                    gegeven_op=nu,
                )
            )
        return {"kenmerk": dossier.kenmerk, "van": bron.kenmerk}


def _nieuw(
    sessie: Session, afgerond: Afgerond, titel: str, gekopieerd_van: str | None = None
) -> Participatiedossier:
    account = account_van(sessie, afgerond.gesprek_id)
    return maak_dossier(
        sessie,
        gemeente=afgerond.gemeente.inhoud.sleutel,
        gesprek_id=afgerond.gesprek_id,
        account_id=account.id if account is not None else None,
        titel=titel,
        sleutel=f"begonnen:{afgerond.invulling_id}",
        gekopieerd_van=gekopieerd_van,
    )
