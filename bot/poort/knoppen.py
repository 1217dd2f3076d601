"""Buttons: opaque tokens on the way out, what they mean on the way back.

A person never sends a command of Rasa: only a token that was shown in this conversation, or the
label or number of a button that is there now.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from acties.berichten import Bericht, Opdracht
from acties.bijlagen.weergave import WEGHALEN
from acties.gesprekken import EIGEN_KANAAL
from acties.opslag import Inkomend, Knoptoken, Reactie
from acties.tussendoor.woorden import opdracht_van
from acties.vragenlijst.ja_of_nee import Oordeel, lees_ja_nee
from acties.vragenlijst.rangnummers import lees_rangnummers
from kennisbank.schema.gemeente import Gemeente

_WELKOM = "welkom-"
# What an old button may still do, because it means the same at any moment.
_BLIJFT_GELDIG = {
    "gegevens_verwijderen",
    "hervatten",
    "hulp",
    "initiatief_indienen",
    "mens_spreken",
    "status",
    "wijzigen",
    WEGHALEN,
}


@dataclass(frozen=True, slots=True)
class Gedrukt:
    """A button that was found: what it means, what stood on it, whether it is of the past."""

    opdracht: Opdracht
    label: str
    voorbij: bool = False


def leg_vast(sessie: Session, reactie: Reactie, bericht: Bericht) -> None:
    """Make a token for each button of a message."""
    for nummer, knop in enumerate(bericht.alle_knoppen()):
        sessie.add(
            Knoptoken(
                token=secrets.token_urlsafe(24),
                gesprek_id=reactie.gesprek_id,
                reactie_id=reactie.id,
                volgnummer=nummer,
                label=knop.label,
                opdracht=knop.opdracht.model_dump(),
                genummerd=knop.genummerd,
            )
        )


def welkomtokens(gemeente: Gemeente) -> tuple[str, ...]:
    """The tokens of the welcome, which is shown before there is a conversation."""
    return tuple(f"{_WELKOM}{nummer}" for nummer in range(len(gemeente.welkom.keuzes)))


def van_token(sessie: Session, gemeente: Gemeente, gesprek_id: str, token: str) -> Gedrukt | None:
    """The button with this token; None when it was never shown in this conversation."""
    if token.startswith(_WELKOM):
        nummer = token.removeprefix(_WELKOM)
        if not nummer.isdecimal() or int(nummer) >= len(gemeente.welkom.keuzes):
            return None
        keuze = gemeente.welkom.keuzes[int(nummer)]
        return Gedrukt(opdracht_van(keuze), keuze.label)
    rij = sessie.get(Knoptoken, token)
    if rij is None or rij.gesprek_id != gesprek_id:
        return None
    opdracht = Opdracht.model_validate(rij.opdracht)
    laatste = _laatste(sessie, gesprek_id)
    voorbij = rij.reactie_id != laatste and opdracht.intent not in _BLIJFT_GELDIG
    return Gedrukt(opdracht, rij.label, voorbij)


def van_tekst(sessie: Session, gemeente: Gemeente, gesprek_id: str, tekst: str) -> Gedrukt | None:
    """The button whose label or number was typed, among those that are there now."""
    getypt = tekst.strip().rstrip(".!").casefold()
    laatste = _laatste(sessie, gesprek_id)
    if laatste is None:
        for keuze in gemeente.welkom.keuzes:
            if getypt.rstrip("?") in _vormen(keuze.label):
                return Gedrukt(opdracht_van(keuze), keuze.label)
        return None
    rijen = sessie.scalars(
        select(Knoptoken).where(Knoptoken.reactie_id == laatste).order_by(Knoptoken.volgnummer)
    ).all()
    genummerd = [rij for rij in rijen if rij.genummerd]
    if getypt.isdecimal() and 1 <= int(getypt) <= len(genummerd):
        rij = genummerd[int(getypt) - 1]
        return Gedrukt(Opdracht.model_validate(rij.opdracht), rij.label)
    if len(plaatsen := lees_rangnummers(tekst, len(genummerd))) == 1:
        # "De tweede", and "nummer 2".
        rij = genummerd[plaatsen[0]]
        return Gedrukt(_getypt(Opdracht.model_validate(rij.opdracht)), rij.label)
    gevonden = [rij for rij in rijen if getypt.rstrip("?") in _vormen(rij.label)]
    gevonden = gevonden or _aanbod(rijen, tekst)
    # "Wijzig" stands beside every answer: typed by itself it is a sentence like any other.
    if len(gevonden) != 1:
        return None
    return Gedrukt(_getypt(Opdracht.model_validate(gevonden[0].opdracht)), gevonden[0].label)


_AANBOD = {Oordeel.JA: "Ja, ", Oordeel.NEE: "Nee, "}
_MAX_WOORDEN_AANBOD = 6


def _aanbod(rijen: Sequence[Knoptoken], tekst: str) -> list[Knoptoken]:
    """The button that says yes, or no, to an offer: "doe maar" is "Ja, het plan is vastgesteld"."""
    if len(tekst.split()) > _MAX_WOORDEN_AANBOD or tekst.rstrip().endswith("?"):
        return []
    begin = _AANBOD.get(lees_ja_nee(tekst) or Oordeel.ONBESLIST)
    return [rij for rij in rijen if begin is not None and rij.label.startswith(begin)]


def _getypt(opdracht: Opdracht) -> Opdracht:
    """Who types an answer says all of it; who presses the first of several may press another."""
    if opdracht.intent != "antwoord" or "keuze" not in opdracht.gegevens:
        return opdracht
    return opdracht.model_copy(update={"gegevens": {**opdracht.gegevens, "getypt": "ja"}})


def _laatste(sessie: Session, gesprek_id: str) -> int | None:
    """The last reply: what the assistant said without being spoken to leaves its choices open."""
    return sessie.scalar(
        select(func.max(Reactie.id))
        .join(Inkomend, Inkomend.id == Reactie.inkomend_id)
        .where(Reactie.gesprek_id == gesprek_id, Inkomend.kanaal != EIGEN_KANAAL)
    )


def _vormen(label: str) -> set[str]:
    """What somebody may type for this label: all of it, or one of its languages."""
    return {vorm.strip().rstrip("?").casefold() for vorm in (label, *label.split(" / "))}
