"""Answering the questions of a conversation, one after the other."""

from __future__ import annotations

from dataclasses import asdict
from datetime import timedelta

from sqlalchemy import select

from acties import klok
from acties.opslag import Databron, Gesprek, Inkomend, Kennisvraag
from acties.opslag.invoegen import voeg_toe_als_nieuw
from acties.tussendoor.vraagvorm import vraag_aan_het_eind
from acties.vraagbaak.brieven import Nabij
from kennisbank.vraagbaak.antwoord import Antwoord, Context
from kennisbank.vraagbaak.dienst import Vraagbaak

VERVOLG_BINNEN = timedelta(minutes=30)
"""After this a question stands by itself: nobody remembers what "en online?" was about."""


class Vragen:
    """The questions of conversations to the vraagbaak of the active municipality."""

    def __init__(self, bron: Databron, vraagbaak: Vraagbaak) -> None:
        self._bron, self._vraagbaak = bron, vraagbaak

    def zoek(
        self, gesprek_id: str, inkomend_id: int, tekst: str, *, plek: str | None = None
    ) -> Antwoord:
        """The answer to this question, or to the button that names the passage `plek`.

        Changes nothing: `noteer` is for who gives the answer.
        """
        if plek is not None and (gekozen := self._vraagbaak.passage(plek)) is not None:
            return gekozen
        return self._vraagbaak.vraag(tekst, context=self._context(gesprek_id, inkomend_id))

    def nabij(self, gesprek_id: str, vraag_id: int) -> list[Nabij]:
        """What came nearest to the question in this message, the best first."""
        with self._bron.lezen() as sessie:
            tekst = sessie.get_one(Inkomend, vraag_id).tekst
        antwoord = self.zoek(gesprek_id, vraag_id, vraag_aan_het_eind(tekst) or tekst)
        return [
            Nabij(f"{deel.gemeente}:{deel.sleutel}", deel.bronregel, deel.tekst, deel.onderwerp)
            for deel in antwoord.kandidaten or antwoord.delen
        ]

    def noteer(self, gesprek_id: str, inkomend_id: int, antwoord: Antwoord) -> None:
        """Remember it for the question that comes next; the same message is noted once."""
        eerste = antwoord.delen[0] if antwoord.delen else None
        with self._bron.schrijven() as sessie:
            gesprek = sessie.get_one(Gesprek, gesprek_id)
            voeg_toe_als_nieuw(
                sessie,
                Kennisvraag,
                gesprek_id=gesprek_id,
                inkomend_id=inkomend_id,
                gemeente=gesprek.gemeente,
                beantwoord=antwoord.beantwoord,
                zekerheid=antwoord.zekerheid,
                plek=f"{eerste.gemeente}:{eerste.sleutel}" if eerste else None,
                context=asdict(antwoord.context),
                gesteld_op=klok.nu(),
            )

    def _context(self, gesprek_id: str, inkomend_id: int) -> Context | None:
        with self._bron.lezen() as sessie:
            vorige = sessie.scalar(
                select(Kennisvraag)
                .where(
                    Kennisvraag.gesprek_id == gesprek_id,
                    Kennisvraag.inkomend_id < inkomend_id,
                    Kennisvraag.beantwoord,
                )
                .order_by(Kennisvraag.inkomend_id.desc())
                .limit(1)
            )
            if vorige is None or klok.nu() - vorige.gesteld_op > VERVOLG_BINNEN:
                return None
            return Context(**vorige.context)
