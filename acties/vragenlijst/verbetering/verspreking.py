"""Who corrects themselves in one breath: "september. nee oktober", where a moment was asked."""

from __future__ import annotations

import re

from acties.vragenlijst.in_antwoord import GETAL
from acties.vragenlijst.verbetering.ander_bedrag import in_de_plaats
from acties.vragenlijst.verbetering.gesprek import Gesprek
from kennisbank.schema.vraag import Vraag

_VERSPREEKT_ZICH = re.compile(
    r"^(?P<oud>\S.*?)[.,;]?\s+(?:of\s+)?(?:nee|oeps|sorry|wacht|foutje|correctie|ik\s+bedoel(?:de)?)\b[\s,.:]*"
    r"(?:(?:nee|wacht|sorry|ik\s+bedoel(?:de)?|toch|liever|doe|maar|het\s+is|het\s+wordt|maak\s+er)\b[\s,]*)*"
    r"(?P<nieuw>\S.*?)(?:\s+van)?[\s.!]*$",
    re.IGNORECASE,
)


def verspreekt_zich(hier: Gesprek, open_: Vraag, tekst: str) -> str | None:
    """What is meant by "september. nee oktober", where an amount or a moment was asked; None for an
    answer that says more than two of these."""
    treffer = _VERSPREEKT_ZICH.match(tekst.strip())
    if treffer is None or hier.vind(open_, treffer["oud"]) is None:
        return None
    nieuw = treffer["nieuw"]
    if (hier.vind(open_, nieuw) or "").casefold() == nieuw.casefold():
        return in_de_plaats(open_, treffer["oud"], nieuw)
    geld = open_.herken is not None and open_.herken.soort == "geld"
    alleen_getal = geld and GETAL.fullmatch(nieuw) is not None
    return in_de_plaats(open_, treffer["oud"], nieuw) if alleen_getal else None
