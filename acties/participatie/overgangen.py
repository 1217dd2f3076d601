"""The statuses of a participatiedossier, and the moves between them."""

from __future__ import annotations

from typing import Literal, get_args

from acties.overgangen import Overgangen

Dossierstatus = Literal["concept", "vastgesteld", "uitgevoerd", "eindverslag"]
STATUSSEN: tuple[Dossierstatus, ...] = get_args(Dossierstatus)

OVERGANGEN: Overgangen[Dossierstatus] = Overgangen(
    "een dossier",
    {
        ("concept", "vastgesteld"): (
            "who decides approved the plan (Dalfsen, Met Elkaar 2.0, 2.1.2; Enschede: the beslisser)"
        ),
        ("vastgesteld", "concept"): "the plan was changed after that, so it has to be approved again",
        ("vastgesteld", "uitgevoerd"): "what was planned has been done",
        ("uitgevoerd", "vastgesteld"): "it turned out that something still has to be done",
        ("uitgevoerd", "eindverslag"): "the results were reported back (Dalfsen, 2.1.5)",
        ("eindverslag", "uitgevoerd"): "the report was taken back to be changed",
    },
)


def vervolgen(van: str) -> tuple[Dossierstatus, ...]:
    """The statuses that a dossier can get from here."""
    return tuple(naar for uit, naar in OVERGANGEN.tabel if uit == van)
