"""Where a conversation may be, and what is decided of a sentence there."""

from __future__ import annotations

from componenten.bedoelingen import Besluit
from componenten.besluit import beslis

Stand = dict[str, str | bool | None]
VRAAG: Stand = {"fase": "vraag", "soort": "open"}
JA_NEE: Stand = {"fase": "vraag", "soort": "ja_nee"}
SAMENVATTING: Stand = {"fase": "samenvatting", "soort": None}
GEEN: Stand = {"fase": "geen", "soort": None}
INGEDIEND: Stand = {"fase": "geen", "soort": None, "ingediend": True}
NIETS_INGEDIEND: Stand = {"fase": "geen", "soort": None}
MEDEWERKER: Stand = {**NIETS_INGEDIEND, "medewerker": True}
VERHAAL: Stand = {**VRAAG, "soort": "open", "dossier": True, "medewerker": True}
KENMERK: Stand = {"fase": "vraag", "soort": "kenmerk"}


def besluit(tekst: str, intent: str, zekerheid: float, stand: Stand, **anders: float) -> Besluit:
    """With what is left of the chance spread over many others, as the classifier does."""
    rest = 1 - zekerheid - sum(anders.values())
    overig = {f"overig_{nummer}": rest / 20 for nummer in range(20)}
    return beslis(tekst, {intent: zekerheid, **anders, **overig}, stand)


def intent_van(tekst: str, intent: str, zekerheid: float, stand: Stand, **anders: float) -> str:
    return besluit(tekst, intent, zekerheid, stand, **anders).intent
