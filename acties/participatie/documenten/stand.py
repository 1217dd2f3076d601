"""How far a document is, in words for the conversation."""

from __future__ import annotations

from collections.abc import Collection

from acties.participatie.documenten.volledigheid import Bouwsteenstand, volledigheid
from acties.participatie.inhoud import Dossierinhoud
from kennisbank.schema.dossier import Documentsoort


def stand_in_woorden(inhoud: Dossierinhoud, soort: Documentsoort, uitkomsten: Collection[str]) -> str:
    """The figure of the whole, and of each building block that is not filled in with who could tell.

    Has lists and **bold**, and nothing that anybody wrote.
    """
    stand = volledigheid(inhoud, soort, uitkomsten)
    kop = f"**{soort.naam}**: {stand.procent}% ingevuld."
    onaf = [_regel(steen) for steen in stand.stenen if steen.open]
    return f"{kop} Nog niet af:\n\n" + "\n".join(onaf) if onaf else kop


def _regel(steen: Bouwsteenstand) -> str:
    wie = f" Wie dit weet: {steen.bouwsteen.wie}." if steen.bouwsteen.wie else ""
    return f"- {steen.bouwsteen.naam}: {steen.stand}.{wie}"
