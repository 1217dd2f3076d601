"""The kenmerk of an initiative, typed in any form."""

from __future__ import annotations

import re
from typing import Any

from acties.initiatief.kenmerk import lees_kenmerk, zoek_kenmerk
from acties.vragenlijst.soorten.basis import Gelezen, Inbreng, Soort
from kennisbank.schema.vraag import KenmerkVraag

ANDER = "ander"
"""The choice of another initiative than those that are offered."""

_VOORBEELD = "Een kenmerk ziet eruit als 2026-7KQ3MY."


_HEEFT_GEEN = re.compile(
    r"^\W*(?:nee+|geen|nope)\b|\b(?:geen|nooit\s+een|zonder)\s+(?:\w+\s+)?(?:kenmerk|code|nummer|mail|e-mail)\w*"
    r"|\b(?:kwijt|vergeten|weggegooid|verloren|verwijderd)\b|\b(?:weet|vind|heb|zie|ken)\b.*\b(?:niet|nie|niks|niets)\b"
    r"|\bniet\s+(?:gehad|gekregen|bewaard)\b",
    re.IGNORECASE,
)


class Kenmerk(Soort[KenmerkVraag]):
    """A value is the kenmerk as it is stored, or ANDER."""

    naam = "kenmerk"

    def lees(self, vraag: KenmerkVraag, inbreng: Inbreng, eerder: Any | None) -> Gelezen:
        if inbreng.keuze is not None and (inbreng.keuze == ANDER or lees_kenmerk(inbreng.keuze)):
            return Gelezen(lees_kenmerk(inbreng.keuze) or ANDER)
        gevonden = zoek_kenmerk(inbreng.tekst)
        if gevonden.kenmerk is not None:
            return Gelezen(gevonden.kenmerk)
        if gevonden.vreemd:
            return Gelezen(
                fout="Dit kenmerk klopt niet helemaal: in de code achter het jaar komt nooit een"
                f" {' of '.join(gevonden.vreemd)} voor. Kijk het nog eens na."
            )
        if gevonden.lijkt_erop:
            return Gelezen(
                fout="Dit kenmerk klopt niet helemaal; misschien is er een teken verwisseld of"
                f" vergeten. {_VOORBEELD} Kijk het nog eens na."
            )
        if _HEEFT_GEEN.search(inbreng.tekst):
            return Gelezen(fout=vraag.waarom.strip())
        return Gelezen(fout=f"Ik zie hier geen kenmerk. {_VOORBEELD}")

    def toon(self, vraag: KenmerkVraag, waarde: Any) -> str:
        return "Een ander idee" if waarde == ANDER else str(waarde)
