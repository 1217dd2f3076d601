"""The secrets that nobody should have to think of: made by the start, kept where that matters."""

from __future__ import annotations

import json
import os
import secrets
from pathlib import Path

from acties.instellingen import Instellingen
from bot.processen.fouten import Startfout

_BYTES = 32
_NAAM = "sleutels.json"


def sessiesleutel(instellingen: Instellingen) -> str:
    """The key that signs the session cookie: the setting, or one that is made once and kept.

    With a new key at each start, everybody would lose their conversation.
    """
    if gekozen := instellingen.sessiesleutel.get_secret_value():
        return gekozen
    bestand = instellingen.datamap / _NAAM
    try:
        bewaard = json.loads(bestand.read_text(encoding="utf-8"))["sessiesleutel"]
    except FileNotFoundError:
        return _bewaar_nieuwe(bestand)
    except (OSError, ValueError, KeyError, TypeError):
        bewaard = None
    if not isinstance(bewaard, str) or len(bewaard) < _BYTES:
        raise Startfout(
            f"{bestand} is niet te lezen of niet compleet. Zet een goede kopie terug, of haal het"
            " bestand weg: de start maakt dan een nieuwe sleutel, en bezoekers beginnen een"
            " nieuw gesprek."
        )
    bestand.chmod(0o600)
    return bewaard


def intern_geheim(instellingen: Instellingen) -> str:
    """What web, rasa and acties show each other: the setting, or a new one for this start."""
    return instellingen.intern_geheim.get_secret_value() or secrets.token_urlsafe(_BYTES)


def _bewaar_nieuwe(bestand: Path) -> str:
    sleutel = secrets.token_urlsafe(_BYTES)
    bestand.parent.mkdir(parents=True, exist_ok=True)
    nieuw = bestand.with_name(f".{_NAAM}.{os.getpid()}")
    # Nobody else may read it, not even for a moment; and it is there whole or not at all.
    beschrijving = os.open(nieuw, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(beschrijving, "w", encoding="utf-8") as open_bestand:
        json.dump({"sessiesleutel": sleutel}, open_bestand)
        open_bestand.flush()
        os.fsync(open_bestand.fileno())
    nieuw.replace(bestand)
    return sleutel
