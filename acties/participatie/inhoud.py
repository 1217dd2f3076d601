"""What is in a participatiedossier: all that calculations and documents may look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from acties.vragenlijst.soorten import soort_van
from kennisbank.laden import GemeenteGegevens


@dataclass(frozen=True, slots=True)
class Dossierinhoud:
    """The latest answer to each question of one dossier, over all its parts.

    A value has the JSON shape of the kind of its question: open `str`, ja_nee `bool`, keuze `str` (the
    key), meerkeuze `list[str]`, datum `"YYYY-MM-DD"` (or, of a planning, a part of the year in words),
    bedrag `str` with two decimals, getal `int`, and
    reeks `list[dict]` with `naam` and the fields of the question, `None` for what is left open.
    """

    kenmerk: str
    titel: str
    gegevens: GemeenteGegevens
    antwoorden: Mapping[str, Any]
    """Only what was answered: what was skipped or is incomplete is not in it."""
    status: str = "concept"
    vastgesteld: str = ""
    """By whom and when it became what it is, as the end of a sentence; empty when nobody said."""

    def tekst(self, vraag: str) -> str | None:
        """The answer to this question as people read it; None when there is none."""
        gevraagd = self.gegevens.dossiervraag(vraag)
        if vraag not in self.antwoorden or gevraagd is None:
            return None
        return soort_van(gevraagd).toon(gevraagd, self.antwoorden[vraag])
