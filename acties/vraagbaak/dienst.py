"""Answering the questions of a conversation, one after the other."""

from __future__ import annotations

from dataclasses import asdict
from datetime import timedelta

from sqlalchemy import func, select

from acties import klok
from acties.gesprekken import EIGEN_KANAAL
from acties.opslag import Databron, Gesprek, Inkomend, Kennisvraag
from acties.opslag.invoegen import voeg_toe_als_nieuw
from acties.tussendoor.vraagvorm import vraag_aan_het_eind
from acties.tussendoor.wendingen import AANLOOP, VRAAGWOORD, een_woord, wending
from acties.vraagbaak.brieven import Nabij
from kennisbank.schema.artikel import Publiek
from kennisbank.vraagbaak.antwoord import Antwoord, Context
from kennisbank.vraagbaak.dienst import Vraagbaak
from kennisbank.vraagbaak.grenzen import Grens
from kennisbank.vraagbaak.vervolgvraag import vraagt_korter

VERVOLG_BINNEN = timedelta(minutes=30)
"""After this a question stands by itself: nobody remembers what "en online?" was about."""
_OVER_EEN_IDEE = "initiatief"
"""How the names of the subjects begin that are about handing in an idea: kennisbank/onderwerpen.yml."""
_VRAAGT = wending(rf"{AANLOOP}(?:(?:door|met|aan|voor|van|bij)\s+)?{VRAAGWOORD}\b")
# "Wie ben jij", "wie leest dit", "hoe lang duurt het nog": that is about this conversation itself.
_OVER_DIT_GESPREK = een_woord(
    "u uw je jij jou jouw jullie ik me mij mijn we wij ons onze dit deze hier nog nu gesprek chat"
)
_TERUG = 5
"""How many questions are looked back at for one that was answered."""


class Vragen:
    """The questions of conversations to the vraagbaak of the active municipality."""

    def __init__(self, bron: Databron, vraagbaak: Vraagbaak) -> None:
        self._bron, self._vraagbaak = bron, vraagbaak

    def zoek(
        self,
        gesprek_id: str,
        inkomend_id: int,
        tekst: str,
        *,
        plek: str | None = None,
        onderwerp: str | None = None,
        voor: Publiek | None = None,
        los: bool = False,
    ) -> Antwoord:
        """The answer to this question, or to the button that names the passage `plek`.

        `onderwerp` is what was spoken of just before, when that was no question to the vraagbaak. What
        is written for those who ask (`voor`) comes first; None where that is not known. `los`: it
        stands by itself, whatever was asked before.

        Changes nothing: `noteer` is for who gives the answer.
        """
        if plek is not None and (gekozen := self._vraagbaak.passage(plek)) is not None:
            return gekozen
        eerder = Context(vraag=onderwerp) if onderwerp else None
        if eerder is None and not los:
            eerder = self._context(gesprek_id, inkomend_id)
        return self._vraagbaak.vraag(tekst, voor=voor, context=eerder)

    def vraagt_door(self, tekst: str) -> bool:
        """Whether this asks something and names no subject: then it is about what was said before."""
        return self._vraagbaak.vraagt_door(tekst)

    def zoekt_op(self, tekst: str, *, met_naam: bool = False) -> bool:
        """Whether it only looks up a place of a policy: "wat staat er in paragraaf 4.2". `met_naam`:
        it calls that a paragraph or a chapter."""
        return self._vraagbaak.zoekt_op(tekst, met_naam=met_naam)

    def grens(self, tekst: str, *, los: bool = True) -> Grens | None:
        """Of what kind that is never answered this is; None of most. `los`: nothing is asked now."""
        return self._vraagbaak.grens(tekst, los=los)

    def gaat_verder(self, gesprek_id: str, inkomend_id: int, tekst: str) -> bool:
        """Whether this is about the answer that was given to the message just before it: it asks
        something and names no subject, maybe of another municipality, or wants it in fewer words."""
        net = self._net_gevraagd(gesprek_id, inkomend_id)
        if net is None or vraagt_korter(tekst):
            return net is not None
        if not net.sleutel:
            return False
        if self._vraagbaak.vraagt_lijst_verder(tekst, net):
            return True
        vraagt = self._vraagbaak.wijst_terug(tekst) and _VRAAGT.search(tekst) is not None
        return vraagt and _OVER_DIT_GESPREK.search(tekst) is None

    def _net_gevraagd(self, gesprek_id: str, inkomend_id: int) -> Context | None:
        """What was given to the message before this one; None when that asked nothing."""
        with self._bron.lezen() as sessie:
            vorige = (
                select(func.max(Inkomend.id))
                .where(
                    Inkomend.gesprek_id == gesprek_id,
                    Inkomend.kanaal != EIGEN_KANAAL,
                    Inkomend.id < inkomend_id,
                )
                .scalar_subquery()
            )
            rij = sessie.scalar(
                select(Kennisvraag).where(
                    Kennisvraag.inkomend_id == vorige,
                    Kennisvraag.gesteld_op >= klok.nu() - VERVOLG_BINNEN,
                )
            )
            return None if rij is None else Context(**rij.context)

    def is_buiten_elke_route(self, tekst: str) -> bool:
        """Whether it is never answered, nor shown the way: legal advice, for instance."""
        grens = self._vraagbaak.grens(tekst)
        return grens is not None and grens.ook_bij_een_route

    def vraagt_naar_een_werkvorm(self, tekst: str) -> bool:
        """Whether it asks of one werkvorm what stands in its data: "hoe lang duurt een worldcafé"."""
        return self._vraagbaak.vraagt_naar_een_werkvorm(tekst)

    def noemt_andere(self, tekst: str) -> bool:
        """Whether it names another municipality than the active one, of those that can be asked."""
        return self._vraagbaak.noemt_andere(tekst)

    def over_iets_anders(self, gesprek_id: str, inkomend_id: int) -> bool:
        """Whether a passage was given just before that is about something else than handing in an idea:
        "hoe lang duurt dat?" is then about that."""
        eerder = self._context(gesprek_id, inkomend_id)
        onderwerp = None if eerder is None else self._vraagbaak.onderwerp_van(eerder)
        return onderwerp is not None and not onderwerp.startswith(_OVER_EEN_IDEE)

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
        self._noteer(
            gesprek_id,
            inkomend_id,
            # What was not given is not what a next question is about.
            antwoord.context if antwoord.gegeven else Context(),
            beantwoord=antwoord.beantwoord,
            zekerheid=antwoord.zekerheid,
            plek=f"{eerste.gemeente}:{eerste.sleutel}" if eerste else None,
        )

    def onthoud(self, gesprek_id: str, inkomend_id: int, vraag: str) -> None:
        """Remember for the next question what was asked, where something else answered it."""
        context = Context(vraag=vraag)
        self._noteer(gesprek_id, inkomend_id, context, beantwoord=True, zekerheid=1.0, plek=None)

    def _noteer(
        self,
        gesprek_id: str,
        inkomend_id: int,
        context: Context,
        *,
        beantwoord: bool,
        zekerheid: float,
        plek: str | None,
    ) -> None:
        with self._bron.schrijven() as sessie:
            gesprek = sessie.get_one(Gesprek, gesprek_id)
            voeg_toe_als_nieuw(
                sessie,
                Kennisvraag,
                gesprek_id=gesprek_id,
                inkomend_id=inkomend_id,
                gemeente=gesprek.gemeente,
                beantwoord=beantwoord,
                zekerheid=zekerheid,
                plek=plek,
                context=asdict(context),
                gesteld_op=klok.nu(),
            )

    def _context(self, gesprek_id: str, inkomend_id: int) -> Context | None:
        with self._bron.lezen() as sessie:
            vorige = sessie.scalars(
                select(Kennisvraag)
                .where(
                    Kennisvraag.gesprek_id == gesprek_id,
                    Kennisvraag.inkomend_id < inkomend_id,
                    Kennisvraag.gesteld_op >= klok.nu() - VERVOLG_BINNEN,
                )
                .order_by(Kennisvraag.inkomend_id.desc())
                .limit(_TERUG)
            )
            return next((c for rij in vorige if (c := Context(**rij.context)).vraag), None)
