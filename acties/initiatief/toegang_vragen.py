"""The questionnaires by which a conversation gets access: `toegang` and `welk_initiatief`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties import klok
from acties.bijlagen.dienst import verhuis
from acties.initiatief.hervatcode import bekend_van, invulling_bij
from acties.initiatief.toegang import (
    bereikbaar,
    bereikbaar_voor,
    eigen_kenmerken,
    geef_toegang,
    hash_van,
    noteer_poging,
    wacht_tot,
)
from acties.opslag import Initiatief, Invulling
from acties.vragenlijst.afronding import Afgerond
from acties.vragenlijst.overgangen import OVERGANGEN
from acties.vragenlijst.waarover import TOEGANG


@dataclass(frozen=True, slots=True)
class ToegangGeven:
    """After kenmerk and address: access when they belong together, else once more."""

    def bezwaar(self, sessie: Session, gesprek_id: str, kenmerk: str | None) -> dict[str, Any] | None:
        """Asking makes no sense while no attempt is taken."""
        tot = wacht_tot(sessie, gesprek_id=gesprek_id)
        return {"tot": tot.isoformat()} if tot is not None else None

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]:
        """`gelukt`, and with it the kenmerk or what was opened; or `tot`, until when to wait."""
        gegeven = {g.waarde for g in _van_soort(afgerond, "kenmerk")}
        kenmerk = str(next(iter(gegeven), ""))
        adressen = {a for g in _van_soort(afgerond, "bereik") for a in bereikbaar(g.waarde)}
        hier, doel = afgerond.gesprek_id, hash_van(kenmerk)
        # Locked: attempts that come at the same moment are counted all the same.
        initiatief = sessie.scalar(
            select(Initiatief)
            .where(Initiatief.kenmerk == kenmerk, Initiatief.status != "verwijderd")
            .with_for_update()
        )
        onaf = invulling_bij(sessie, kenmerk) if initiatief is None else None
        if (tot := wacht_tot(sessie, gesprek_id=hier, doel=doel)) is not None:
            return {"gelukt": False, "tot": tot.isoformat()}
        if initiatief is not None:
            gelukt = not adressen.isdisjoint(bereikbaar_voor(initiatief))
        elif onaf is not None:
            bekend = bekend_van(sessie, onaf)
            gelukt = not bekend or not adressen.isdisjoint(bekend)
        else:
            gelukt = False
        noteer_poging(sessie, gesprek_id=hier, doel=doel, gelukt=gelukt)
        if gelukt and initiatief is not None:
            geef_toegang(sessie, hier, initiatief)
            return {"gelukt": True, "kenmerk": kenmerk, "vervolg": afgerond.daarna}
        if gelukt and onaf is not None:
            _haal_hierheen(sessie, onaf, hier)
            return {"gelukt": True, "vervolg": onaf.vragenlijst}
        if (tot := wacht_tot(sessie, gesprek_id=hier, doel=doel)) is not None:
            return {"gelukt": False, "tot": tot.isoformat()}
        return {"gelukt": False, "vervolg": TOEGANG, "daarna": afgerond.daarna}


@dataclass(frozen=True, slots=True)
class InitiatiefKiezen:
    """After "which one?": on with that one, or first access to another."""

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]:
        """The questionnaire that was asked for, about the one that was chosen."""
        [gekozen] = [g.waarde for g in _van_soort(afgerond, "kenmerk")]
        if gekozen in eigen_kenmerken(sessie, afgerond.gesprek_id):
            return {"vervolg": afgerond.daarna, "kenmerk": gekozen}
        return {"vervolg": TOEGANG, "daarna": afgerond.daarna}


def _van_soort(afgerond: Afgerond, soort: str) -> list[Any]:
    """The answers that were given to questions of this kind."""
    return [
        afgerond.antwoorden[vraag.sleutel]
        for vraag in afgerond.lijst.vragen
        if vraag.soort == soort
        and vraag.sleutel in afgerond.antwoorden
        and afgerond.antwoorden[vraag.sleutel].status == "gegeven"
    ]


def _haal_hierheen(sessie: Session, onaf: Invulling, gesprek_id: str) -> None:
    """Put away here, as the last thing that was: so it is what comes next."""
    if onaf.status == "open":
        OVERGANGEN.controleer(onaf.status, "gepauzeerd")
        onaf.status = "gepauzeerd"
    onaf.gesprek_id, onaf.gewijzigd_op = gesprek_id, klok.nu()
    verhuis(sessie, onaf.id, gesprek_id)
