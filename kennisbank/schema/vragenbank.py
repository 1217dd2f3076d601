"""The questions that the questionnaires of a participatiedossier share."""

from __future__ import annotations

from kennisbank.schema.basis import Gegevens
from kennisbank.schema.vraag import Vraag


class Vragenbank(Gegevens):
    """Questions of the participatiedossier by their keys: the same key is the same question everywhere,
    so that what was answered in one part is not asked in another."""

    vragen: tuple[Vraag, ...] = ()
