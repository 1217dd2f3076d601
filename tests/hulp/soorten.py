"""What one kind of question reads and shows, apart from any questionnaire."""

from __future__ import annotations

from typing import Any

from acties.vragenlijst.soorten import Inbreng, soort_van
from tests.hulp.vragenlijsten import lijst, vraag


def lees(soort: str, tekst: str, eerder: Any = None, **velden: Any) -> Any:
    """What a question of this kind makes of these words."""
    deze = lijst(vraag("v", soort, **velden)).vraag("v")
    return soort_van(deze).lees(deze, Inbreng(tekst=tekst), eerder)


def toon(soort: str, waarde: Any) -> str:
    """How a question of this kind shows this value."""
    deze = lijst(vraag("v", soort)).vraag("v")
    return soort_van(deze).toon(deze, waarde)
