"""How far a document is, in words for the conversation."""

from __future__ import annotations

from collections.abc import Collection

from acties.participatie.documenten.volledigheid import Volledigheid, volledigheid
from acties.participatie.inhoud import Dossierinhoud
from kennisbank.schema.dossier import Documentsoort

_MEESTE_OPEN = 5


def stand_in_woorden(inhoud: Dossierinhoud, soort: Documentsoort, uitkomsten: Collection[str]) -> str:
    """The figure of each building block, what is open and who could tell; with lists and **bold**."""
    stand = volledigheid(inhoud, soort, uitkomsten)
    kop = f"**{soort.naam}**: {stand.procent}% ingevuld"
    if not stand.open:
        return f"{kop}. Er staat niets meer open."
    stenen = "\n".join(f"- {steen.bouwsteen.naam}: {steen.stand}" for steen in stand.stenen)
    return f"{kop}\n\n{stenen}\n\n{_wat_open_is(stand)}"


def _wat_open_is(stand: Volledigheid) -> str:
    regels = []
    for punt in stand.open[:_MEESTE_OPEN]:
        wie = f" Wie dit weet: {punt.wie}." if punt.wie else ""
        waar = f" Dat vraag ik bij ‘{punt.onderdeel}’." if punt.onderdeel else ""
        regels.append(f"- {punt.naam}.{wie}{waar}")
    if len(stand.open) > _MEESTE_OPEN:
        regels.append(f"- en nog {len(stand.open) - _MEESTE_OPEN}; ze staan alle in het document.")
    return "Nog open:\n\n" + "\n".join(regels)
