"""How the status of a dossier is called."""

from __future__ import annotations

from datetime import date

from acties import klok
from acties.participatie.dienst import Dossierstand

STATUS = {
    "concept": "concept",
    "vastgesteld": "vastgesteld",
    "uitgevoerd": "uitgevoerd",
    "eindverslag": "eindverslag klaar",
}


def in_een_zin(stand: Dossierstand) -> str:
    """What the dossier is now, behind "is"."""
    if stand.status == "eindverslag":
        return "afgerond met een eindverslag"
    return "een concept" if stand.status == "concept" else status_van(stand)


def status_van(stand: Dossierstand) -> str:
    """Its status, with by whom and since when as far as that is known."""
    laatste = stand.laatste_status
    if laatste is None or laatste.wat != stand.status:
        return STATUS[stand.status]
    door = f" door {laatste.door}" if laatste.door else ""
    op = f" op {klok.zonder_weekdag(laatste.op)}" if isinstance(laatste.op, date) else ""
    return f"{STATUS[stand.status]}{door}{op}"
