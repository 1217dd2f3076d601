"""Answers as they are kept: a row for each, of which the last counts. Nothing is ever removed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from typing import Any, Literal

from sqlalchemy import ScalarResult, func, select, update
from sqlalchemy.orm import Session

from acties import klok
from acties.opslag import Antwoord, Invulling, Participatiedossier
from acties.vragenlijst.pad import Gegeven
from acties.vragenlijst.soorten import past_nog
from acties.vragenlijst.toestand import Resultaat, Toestand
from kennisbank.schema.vragenlijst import Vragenlijst

INGETROKKEN = "ingetrokken"
"""The status of an answer of a dossier that no longer counts, since its part was begun again."""

_PROJECTNAAM = "titel"
"""The question of the vragenbank that names the project of a dossier."""


def schrijf(sessie: Session, invulling: Invulling, bericht_id: str, resultaat: Resultaat) -> None:
    """Add the answers of this step to its run, and keep where that is."""
    for vraag, gegeven in (*resultaat.nieuw, *resultaat.elders):
        sessie.add(_rij(invulling, bericht_id, vraag, gegeven.status, gegeven.waarde))
        if vraag == _PROJECTNAAM and invulling.kenmerk is not None and gegeven.status == "gegeven":
            # Its dossier is called so, in whatever part that was said.
            sessie.execute(
                update(Participatiedossier)
                .where(Participatiedossier.kenmerk == invulling.kenmerk)
                .values(titel=str(gegeven.waarde))
            )
    invulling.heropend = resultaat.toestand.heropend
    invulling.bevestigt = resultaat.toestand.bevestigt
    invulling.gewijzigd_op = klok.nu()


def _rij(invulling: Invulling, bericht_id: str, vraag: str, status: str, waarde: Any) -> Antwoord:
    return Antwoord(
        invulling_id=invulling.id,
        gemeente=invulling.gemeente,
        vragenlijst=invulling.vragenlijst,
        versie=invulling.versie,
        vraag=vraag,
        status=status,
        waarde=waarde,
        bericht_id=bericht_id,
        gegeven_op=klok.nu(),
    )


def antwoorden_van_dossier(sessie: Session, kenmerk: str) -> dict[str, Gegeven]:
    """The latest answer to each question of a participatiedossier, in the order in which they were
    given.

    What was skipped in one part may still be asked in another, so it is not in it.
    """
    gevonden: dict[str, Gegeven] = {}
    for rij in _rijen_van(sessie, kenmerk):
        gevonden.pop(rij.vraag, None)
        if rij.status not in ("overgeslagen", INGETROKKEN):
            gevonden[rij.vraag] = Gegeven(_antwoordstatus(rij.status), rij.waarde)
    return gevonden


def _rijen_van(sessie: Session, kenmerk: str | None) -> ScalarResult[Antwoord]:
    """All that was answered about this dossier in runs that count, in the order in which it was."""
    return sessie.scalars(
        select(Antwoord)
        .join(Invulling, Invulling.id == Antwoord.invulling_id)
        .where(Invulling.kenmerk == kenmerk, Invulling.status != "vervallen")
        .order_by(Antwoord.id)
    )


def trek_in(
    sessie: Session, invulling: Invulling, lijst: Vragenlijst, elders: Set[str], bericht_id: str
) -> None:
    """What a part of a dossier was told no longer counts, because it begins again.

    That is what was answered in it last, and what no other part asks (`elders`). What other parts
    were told stays. Nothing is removed: a row per question says so.
    """
    laatste = {rij.vraag: rij for rij in _rijen_van(sessie, invulling.kenmerk)}
    for vraag in lijst.vragen:
        rij = laatste.get(vraag.sleutel)
        if rij is None or (rij.vragenlijst != lijst.sleutel and vraag.sleutel in elders):
            continue
        sessie.add(_rij(invulling, bericht_id, vraag.sleutel, INGETROKKEN, None))
    sessie.flush()


def toestand_van(sessie: Session, invulling: Invulling, lijst: Vragenlijst) -> Toestand:
    """Where this run is. One of a dossier also has what the other parts of that were told, and told
    later: what was answered once is not asked again."""
    eigen = _eigen_toestand(sessie, invulling)
    if lijst.dossier:
        # What was told here for another part waits for that.
        hier = {vraag.sleutel for vraag in lijst.vragen}
        eigen = replace(eigen, antwoorden={v: a for v, a in eigen.antwoorden.items() if v in hier})
    if not lijst.dossier or lijst.eigen_antwoorden or invulling.kenmerk is None:
        return eigen
    van_dossier = antwoorden_van_dossier(sessie, invulling.kenmerk)
    antwoorden = {
        vraag: gegeven
        for vraag, gegeven in eigen.antwoorden.items()
        if gegeven.status == "overgeslagen" and vraag not in van_dossier
    }
    vragen = {vraag.sleutel: vraag for vraag in lijst.vragen}
    for sleutel, gegeven in van_dossier.items():
        if sleutel in vragen and past_nog(vragen[sleutel], gegeven.waarde):
            antwoorden[sleutel] = gegeven
    return replace(
        eigen, antwoorden=antwoorden, van_elders=frozenset(antwoorden.keys() - eigen.antwoorden.keys())
    )


def _eigen_toestand(sessie: Session, invulling: Invulling) -> Toestand:
    laatste = (
        select(func.max(Antwoord.id))
        .where(Antwoord.invulling_id == invulling.id)
        .group_by(Antwoord.vraag)
    )
    rijen = sessie.scalars(select(Antwoord).where(Antwoord.id.in_(laatste)).order_by(Antwoord.id))
    return Toestand(
        antwoorden={rij.vraag: gegeven_van(rij) for rij in rijen if rij.status != INGETROKKEN},
        heropend=invulling.heropend,
        bevestigt="opnieuw" if invulling.bevestigt == "opnieuw" else None,
    )


def overgeslagen_in_vorige(sessie: Session, invulling: Invulling) -> list[str]:
    """The questions that were skipped when the same part was done before."""
    eerder = antwoorden_in_vorige(sessie, invulling)
    return [vraag for vraag, gegeven in eerder.items() if gegeven.status == "overgeslagen"]


def antwoorden_in_vorige(sessie: Session, invulling: Invulling) -> Mapping[str, Gegeven]:
    """What was answered when the same was done before, about the same."""
    vorige = sessie.scalar(
        select(Invulling)
        .where(
            Invulling.vragenlijst == invulling.vragenlijst,
            Invulling.kenmerk == invulling.kenmerk,
            Invulling.status == "afgerond",
        )
        .order_by(Invulling.id.desc())
        .limit(1)
    )
    return _eigen_toestand(sessie, vorige).antwoorden if vorige is not None else {}


def neem_over(
    toestand: Toestand, overgeslagen: Sequence[str]
) -> tuple[Toestand, tuple[tuple[str, Gegeven], ...]]:
    """The state with these questions skipped as well, and the answers that adds."""
    nieuw = {
        vraag: Gegeven("overgeslagen") for vraag in overgeslagen if vraag not in toestand.antwoorden
    }
    return replace(toestand, antwoorden={**nieuw, **toestand.antwoorden}), tuple(nieuw.items())


def gegeven_van(rij: Antwoord) -> Gegeven:
    """The answer that a row holds."""
    return Gegeven(_antwoordstatus(rij.status), rij.waarde)


def _antwoordstatus(status: str) -> Literal["gegeven", "onvolledig", "overgeslagen"]:
    match status:
        case "gegeven" | "onvolledig" | "overgeslagen":
            return status
        case _:
            raise ValueError(f"onbekende antwoordstatus '{status}' in de database")
