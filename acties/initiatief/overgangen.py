"""The statuses of an initiative, and the moves between them, after Dalfsen's "Met Elkaar 2.0", 2.2.

A municipality uses those that its `statussen.yml` has a text for.
"""

from __future__ import annotations

from collections.abc import Collection

from acties.overgangen import Overgangen
from kennisbank.schema.statussen import STATUSSEN, Initiatiefstatus

OVERGANGEN: Overgangen[Initiatiefstatus] = Overgangen(
    "een initiatief",
    {
        ("ingediend", "in_gesprek"): "2.2.2, stap 2, a: the coördinator made contact",
        ("in_gesprek", "bij_behandelaar"): "2.2.2, stap 2, b: small, so straight to who can do it",
        ("in_gesprek", "intaketafel"): "2.2.2, stap 2, b and c: larger, so first to the table",
        ("bij_behandelaar", "intaketafel"): "it turned out to be larger; the policy is silent on it",
        ("intaketafel", "bij_behandelaar"): "it turned out to be small; the policy is silent on it",
        ("bij_behandelaar", "besluit_positief"): "2.2.3, stap 3, b: the college decided to help",
        ("bij_behandelaar", "besluit_negatief"): "2.2.3, stap 3, b: the college decided not to",
        ("bij_behandelaar", "uitvoering"): (
            "2.2.2, stap 2, b: small and carried out at once; the policy names no decision for it"
        ),
        ("intaketafel", "besluit_positief"): "2.2.3, stap 3, b: the college decided to help",
        ("intaketafel", "besluit_negatief"): "2.2.3, stap 3, b: the college decided not to",
        ("besluit_positief", "projectplan"): "2.2.5, stap 4: the initiatiefnemer makes the plan",
        ("projectplan", "uitvoering"): "2.2.6, stap 5: carried out after the plan was made",
        ("uitvoering", "afgerond"): "it is there",
        # Whose idea it is, decides that it stops, until it is being carried out: then others rely
        # on it, and the coördinator talks about how to end it.
        ("ingediend", "ingetrokken"): "the initiatiefnemer withdrew it",
        ("in_gesprek", "ingetrokken"): "the initiatiefnemer withdrew it",
        ("bij_behandelaar", "ingetrokken"): "the initiatiefnemer withdrew it",
        ("intaketafel", "ingetrokken"): "the initiatiefnemer withdrew it",
        ("besluit_positief", "ingetrokken"): "the initiatiefnemer withdrew it",
        ("projectplan", "ingetrokken"): "the initiatiefnemer withdrew it",
        # Who handed it in may have their data erased at any moment (AVG, artikel 17).
        ("ingediend", "verwijderd"): "the initiatiefnemer had the data erased",
        ("in_gesprek", "verwijderd"): "the initiatiefnemer had the data erased",
        ("bij_behandelaar", "verwijderd"): "the initiatiefnemer had the data erased",
        ("intaketafel", "verwijderd"): "the initiatiefnemer had the data erased",
        ("besluit_positief", "verwijderd"): "the initiatiefnemer had the data erased",
        ("besluit_negatief", "verwijderd"): "the initiatiefnemer had the data erased",
        ("projectplan", "verwijderd"): "the initiatiefnemer had the data erased",
        ("uitvoering", "verwijderd"): "the initiatiefnemer had the data erased",
        ("afgerond", "verwijderd"): "the initiatiefnemer had the data erased",
        ("ingetrokken", "verwijderd"): "the initiatiefnemer had the data erased",
    },
)

LOPEND: tuple[Initiatiefstatus, ...] = (
    "ingediend",
    "in_gesprek",
    "bij_behandelaar",
    "intaketafel",
    "besluit_positief",
    "projectplan",
    "uitvoering",
)
"""While it has one of these, something can still be added to it."""


def vervolgen(
    van: str, gebruikt: Collection[Initiatiefstatus] = STATUSSEN
) -> tuple[Initiatiefstatus, ...]:
    """The statuses that an initiative can get from here, of those that the municipality uses."""
    return tuple(naar for (uit, naar) in OVERGANGEN.tabel if uit == van and naar in gebruikt)


def kan(van: str, naar: Initiatiefstatus) -> bool:
    """Whether this move is in the table."""
    return naar in vervolgen(van)
