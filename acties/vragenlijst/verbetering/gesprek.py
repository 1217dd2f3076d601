"""What is known where somebody corrects something: what was asked, and what was answered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.herkennen import HERKENNERS, Verhaal
from acties.vragenlijst.pad import Gegeven, pad
from acties.vragenlijst.toestand import Toestand
from acties.vragenlijst.zoeken import zonder_aanloop
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.vraag import Vraag
from kennisbank.schema.vragenlijst import Vragenlijst

IN_EEN_WOORD = ("geld", "moment")
"""The kinds of answers of which the part that counts can be found in any sentence."""


@dataclass(frozen=True, slots=True)
class Gesprek:
    """What is known where somebody corrects something."""

    lijst: Vragenlijst
    gemeente: Gemeente
    toestand: Toestand

    @property
    def vragen(self) -> Sequence[Vraag]:
        """The questions on the path."""
        return pad(self.lijst, self.toestand.antwoorden)

    def waarde(self, vraag: Vraag) -> Any | None:
        """What was answered to it; None without an answer."""
        gegeven = self.toestand.antwoorden.get(vraag.sleutel)
        return gegeven.waarde if gegeven is not None and gegeven.status == "gegeven" else None

    def met(self, verbetering: g.Verbeter) -> Gesprek:
        """The same after this was changed."""
        if verbetering.hoe != "nieuw" or verbetering.waarde is None:
            return self
        gegeven = self.toestand.antwoorden.get(verbetering.vraag, Gegeven("gegeven", None))
        anders = {verbetering.vraag: replace(gegeven, waarde=verbetering.waarde)}
        toestand = replace(self.toestand, antwoorden={**self.toestand.antwoorden, **anders})
        return replace(self, toestand=toestand)

    def laatste_eerst(self) -> Iterator[tuple[Vraag, Any]]:
        """The answered questions: people correct what they said last."""
        vragen = {vraag.sleutel: vraag for vraag in self.vragen}
        for sleutel in reversed(list(self.toestand.antwoorden)):
            if sleutel in vragen and (waarde := self.waarde(vragen[sleutel])) is not None:
                yield vragen[sleutel], waarde

    def vind(self, vraag: Vraag, tekst: str) -> str | None:
        """The amount or moment in this text, for a question that asks for one."""
        if vraag.herken is None or vraag.herken.soort not in IN_EEN_WOORD:
            return None
        kaal = zonder_aanloop(tekst)
        herkenner = HERKENNERS[vraag.herken.soort]
        return herkenner.vind(vraag.herken, Verhaal.van(kaal, self.gemeente)) or None


def onduidelijk(vraag: Vraag) -> g.Verbeter:
    """It is about this answer, but not in a way that is known: then it is asked again."""
    return g.Verbeter(vraag.sleutel, hoe="onduidelijk")
