"""The schema of what is said about passing a question on to the adviseur."""

from __future__ import annotations

from pydantic import ValidationInfo, field_validator

from kennisbank.schema.basis import Gegevens, Tekst, controleer_invulplekken
from kennisbank.woorden import WOORDEN

_MEER: dict[str, tuple[str, ...]] = {
    "doorgezet": ("vraag",),
    "antwoord": ("vraag", "datum", "antwoord"),
    "geen_antwoord": ("vraag", "datum", "antwoord"),
    "bron": ("datum",),
}


class Doorzetten(Gegevens):
    """The words; `{vraag}` is filled in with what was asked."""

    knop: Tekst
    """The choice below a question without an answer."""
    aanbod: Tekst
    """The same in words, while a question of a questionnaire is open."""
    doorgezet: Tekst
    in_vragenlijst: Tekst
    """Said instead of `doorgezet` when a question is open, because that one comes after it."""
    al_doorgezet: Tekst
    al_beantwoord: Tekst
    welke: Tekst
    """Said to who did not ask anything yet."""
    antwoord: Tekst
    """What the asker reads when there is an answer."""
    geen_antwoord: Tekst
    """What the asker reads when none will come; `{antwoord}` is why."""
    bron: Tekst
    """The source of an answer, in the conversation and in the article that is made of it."""
    hulp_met_gesprek: Tekst
    """Said to an employee who asked for help, and let the conversation go along."""
    hulp_met_dossier: Tekst
    """The same, with what is in the dossier; and with both."""
    hulp_met_beide: Tekst
    hulp_zonder_gesprek: Tekst

    @field_validator("*")
    @classmethod
    def _invulplekken(cls, tekst: str, info: ValidationInfo) -> str:
        return controleer_invulplekken(tekst, *WOORDEN, *_MEER.get(info.field_name or "", ()))
