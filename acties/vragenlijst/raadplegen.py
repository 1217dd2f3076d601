"""What the questionnaires have to know of the rest: to whom what is open, and what was suggested."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from sqlalchemy.orm import Session


class Toegankelijk(Protocol):
    """The kenmerken of the initiatives to which a conversation has access, the newest first."""

    def __call__(self, sessie: Session, gesprek_id: str) -> Sequence[str]: ...


class WelkDossier(Protocol):
    """The participatiedossier that a conversation is about, or the one that was named if it may see
    that; None when there is none."""

    def __call__(self, sessie: Session, gesprek_id: str, kenmerk: str | None) -> str | None: ...


def geen_dossier(sessie: Session, gesprek_id: str, kenmerk: str | None) -> str | None:
    return None


class Voorgesteld(Protocol):
    """What a part of a dossier (`door`) suggests in it: the keys of choices, the best first."""

    def __call__(self, sessie: Session, kenmerk: str, door: str) -> Sequence[str]: ...


def niets_voorgesteld(sessie: Session, kenmerk: str, door: str) -> Sequence[str]:
    return ()


def nergens(sessie: Session, gesprek_id: str) -> Sequence[str]:
    return ()
