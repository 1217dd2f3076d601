"""The kinds of questions, one a file. A new kind is a new class in SOORTEN and in the schema."""

from __future__ import annotations

from typing import Any

from acties.vragenlijst.soorten.basis import Antwoordstatus, Gelezen, Inbreng, Soort
from acties.vragenlijst.soorten.bedrag import Bedrag
from acties.vragenlijst.soorten.bereik import Bereik
from acties.vragenlijst.soorten.contact import Contact
from acties.vragenlijst.soorten.datum import Datum
from acties.vragenlijst.soorten.getal import Getal
from acties.vragenlijst.soorten.ja_nee import JaNee
from acties.vragenlijst.soorten.kenmerk import Kenmerk
from acties.vragenlijst.soorten.keuze import Keuze
from acties.vragenlijst.soorten.meerkeuze import Meerkeuze
from acties.vragenlijst.soorten.open import Open
from acties.vragenlijst.soorten.reeks import Reeks
from kennisbank.schema.vraag import Vraag

__all__ = ["SOORTEN", "Antwoordstatus", "Gelezen", "Inbreng", "Soort", "past_nog", "soort_van"]

SOORTEN: dict[str, Soort[Any]] = {
    soort.naam: soort
    for soort in (
        Open(),
        Contact(),
        JaNee(),
        Keuze(),
        Meerkeuze(),
        Datum(),
        Bedrag(),
        Getal(),
        Reeks(),
        Kenmerk(),
        Bereik(),
    )
}


def past_nog(vraag: Vraag, waarde: Any) -> bool:
    """Whether a value that was given elsewhere is still one of this question: its choices may have
    changed since."""
    if vraag.soort == "keuze":
        # Between two it is a question still, and no choice.
        return isinstance(waarde, dict) or waarde in {keuze.sleutel for keuze in vraag.keuzes}
    if vraag.soort == "meerkeuze" and isinstance(waarde, list):
        return set(waarde) <= {keuze.sleutel for keuze in vraag.keuzes}
    return True


def soort_van(vraag: Vraag) -> Soort[Any]:
    """The kind of this question."""
    return SOORTEN[vraag.soort]
