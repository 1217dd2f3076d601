"""Answering a question: from the active municipality first, and only as sure as it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kennisbank.schema.artikel import Publiek
from kennisbank.vraagbaak.andere_gemeenten import AndereGemeenten, zegt_hier
from kennisbank.vraagbaak.antwoord import Antwoord, Context
from kennisbank.vraagbaak.bibliotheek import Gevonden, Openen, als_deel, zeker_gevonden
from kennisbank.vraagbaak.bronplek import bronplek_in, vraagt_waar_dat_staat
from kennisbank.vraagbaak.gemeentenamen import Gemeentenamen
from kennisbank.vraagbaak.grenzen import Grens, grens_van
from kennisbank.vraagbaak.samenvoegen import Samenvoeger
from kennisbank.vraagbaak.uit_gegevens import van_een_werkvorm
from kennisbank.vraagbaak.vervolgvraag import blijft_daar, haakt_aan, is_vervolg, vraagt_korter
from kennisbank.vraagbaak.vraaggang import Vraaggang
from kennisbank.vraagbaak.werkvormfeiten import werkvormfeiten
from kennisbank.vraagbaak.zinnen import eerste_zin
from kennisbank.zoeken.gewichten import Gewichten
from kennisbank.zoeken.passages import ALGEMEEN

_NIET_KORTER = "Korter of eenvoudiger staat het er niet."


class Vraagbaak:
    """The vraagbaak of the active municipality; the others are there for who asks about them.

    `open_` gives the library of a municipality by its key; it is asked only for those that are needed.
    """

    def __init__(
        self, actief: str, namen: Mapping[str, str], open_: Openen, gewichten: Gewichten
    ) -> None:
        self._namen, self._open = Gemeentenamen(actief, namen), open_
        self._gang = Vraaggang(self._namen, gewichten)
        self._voeger = Samenvoeger(self._namen, open_, gewichten)
        self._andere = AndereGemeenten(self._namen, open_, self._gang, self._voeger)

    def vraag(
        self, tekst: str, *, voor: Publiek | None = None, context: Context | None = None
    ) -> Antwoord:
        """The answer to this question, asked by `voor`, after what `context` tells."""
        grens = self.grens(tekst)
        if grens is not None:
            return Antwoord((), 0.0, 0.0, context or Context(), grens=grens.tekst)
        if context is not None and (korter := self._korter(tekst, context)) is not None:
            return korter
        if context is not None and (waar_staat := self._waar_staat(tekst, context)) is not None:
            return waar_staat
        gemeenten = self._namen.andere_in(tekst)
        if (opgezocht := self._zoek_op(tekst, gemeenten, context)) is not None:
            return opgezocht
        ook_hier = zegt_hier(tekst) or self._namen.noemt_actief(tekst)
        for vraag in (self._andere.overal, self._andere.hier_of_daar):
            elders = vraag(tekst, gemeenten, ook_hier=ook_hier, voor=voor, context=context)
            if elders is not None:
                return elders
        zonder_namen = self._namen.weg_uit(tekst)
        waar = gemeenten[0] if gemeenten else self._namen.actief
        erna = context is not None and not gemeenten and context.gemeente in self._namen.van
        if erna and context is not None and is_vervolg(tekst):
            if self._staat_op_zich(tekst, zonder_namen, voor, context):
                context = None
            else:
                waar = context.gemeente
        zelf = bool(gemeenten) or ook_hier
        return self._voeger.samen(
            self._gang.vragen(self._open(waar), zonder_namen, voor, context, zelf=zelf)
        )

    def _staat_op_zich(
        self, tekst: str, zonder_namen: str, voor: Publiek | None, context: Context
    ) -> bool:
        """Whether what looks like a question after another has a subject of its own, and asks the
        active municipality: "wie zit er aan de intaketafel".

        After what another municipality does it is about that one only where that is sure of it, and
        this one does not even come near.
        """
        if self.vraagt_door(tekst) or blijft_daar(tekst):
            return False
        hier = self._gang.vraag(self._open(self._namen.actief), zonder_namen, voor, None)
        erna = self._gang.vraag(self._open(context.gemeente), zonder_namen, voor, context)
        if context.gemeente == self._namen.actief:
            return hier.zekerheid > erna.zekerheid
        zegt_iets = hier.niet_gezegd is None and hier.zekerheid >= self._gang.gewichten.waarschijnlijk
        return zegt_iets or not self._gang.is_zeker(erna)

    def _waar_staat(self, tekst: str, context: Context) -> Antwoord | None:
        """Where it stands what was answered before, for who asks that; None for anybody else."""
        if context.gemeente not in self._namen.van or not vraagt_waar_dat_staat(tekst):
            return None
        boek = self._open(context.gemeente)
        passage = boek.passage(context.sleutel)
        if passage is None or boek.indeling is None:
            return None
        return self._voeger.samen([zeker_gevonden(boek.indeling.waar_staat(passage), context)])

    def _zoek_op(
        self, tekst: str, gemeenten: Sequence[str], context: Context | None
    ) -> Antwoord | None:
        """What stands at the place that is looked up, of one municipality: that of the answer before,
        where this goes on about that; None where none is looked up."""
        plek = bronplek_in(self._namen.weg_uit(tekst))
        if plek is None or len(gemeenten) > 1:
            return None
        eerder = context if context is not None and context.gemeente in self._namen.van else Context()
        erna = blijft_daar(tekst) and not self._namen.noemt_actief(tekst)
        waar = gemeenten[0] if gemeenten else (erna and eerder.gemeente) or self._namen.actief
        boek = self._open(waar)
        gevonden = boek.indeling and boek.indeling.zoek_op(
            plek, boek.zoeker.index.passages, eerder.sleutel if eerder.gemeente == waar else ""
        )
        if not gevonden:
            return None
        nieuw = Context(
            gevonden.waarover or tekst, gevonden.deel.sleutel if gevonden.waarover else "", waar
        )
        antwoord = self._voeger.samen([zeker_gevonden(gevonden.deel, nieuw, waar)])
        return replace(antwoord, vervolg=gevonden.vervolg)

    def zoekt_op(self, tekst: str, *, met_naam: bool = False) -> bool:
        """Whether it only looks up a place of a policy: "wat staat er in paragraaf 4.2". `met_naam`:
        it calls that a paragraph or a chapter, which no answer to a question is called."""
        plek = bronplek_in(self._namen.weg_uit(tekst))
        if plek is None or (met_naam and plek.soort != "paragraaf"):
            return False
        return self._zoek_op(tekst, self._namen.andere_in(tekst), None) is not None

    def _korter(self, tekst: str, context: Context) -> Antwoord | None:
        """What was answered before, in one sentence, for who asks for that; None for anybody else."""
        if not context.sleutel or context.gemeente not in self._namen.van or not vraagt_korter(tekst):
            return None
        passage = self._open(context.gemeente).passage(context.sleutel)
        feit = werkvormfeiten().was_een_feit(context)
        kort = None if passage is None or feit else eerste_zin(passage.tekst)
        if passage is None or kort is None or len(kort) >= len(" ".join(passage.tekst.split())):
            niets = Gevonden(
                None, 0.0, 0.0, (), context, context.gemeente, zin_niet_gezegd=_NIET_KORTER
            )
            return self._voeger.samen([niets])
        deel = replace(als_deel(passage), tekst=kort)
        return self._voeger.samen([zeker_gevonden(deel, context)])

    def grens(self, tekst: str, *, los: bool = True) -> Grens | None:
        """Of what kind that is never answered this is; None of most. `los`: nothing was asked of them,
        so that words alone are a question."""
        index = self._open(self._namen.actief).zoeker.index
        boek = index.woordenboek
        return grens_van(tekst, boek.gelezen, index.besproken, boek.kent, los=los)

    def passage(self, plek: str) -> Antwoord | None:
        """The passage `gemeente:sleutel`; None when there is none of that name any more."""
        gemeente, _, sleutel = plek.partition(":")
        waar = self._namen.actief if gemeente in ALGEMEEN else gemeente
        if waar not in self._namen.van:
            return None
        boek = self._open(waar)
        for passage in boek.zoeker.index.passages:
            if passage.sleutel == sleutel and passage.gemeente == gemeente:
                context = Context(vraag=passage.kop, sleutel=sleutel, gemeente=waar)
                return self._voeger.samen([zeker_gevonden(als_deel(passage), context)])
        return None

    def vraagt_naar_een_werkvorm(self, tekst: str) -> bool:
        """Whether it asks of one werkvorm what stands in its data: "hoe lang duurt een worldcafé"."""
        return van_een_werkvorm(self._open(self._namen.actief), tekst, None) is not None

    def noemt_andere(self, tekst: str) -> bool:
        """Whether another municipality than the active one is named, of those that can be asked."""
        return bool(self._namen.andere_in(tekst))

    def onderwerp_van(self, context: Context) -> str | None:
        """What the passage that was given is about; None when none was."""
        if context.gemeente not in self._namen.van:
            return None
        passage = self._open(context.gemeente).passage(context.sleutel)
        return None if passage is None else passage.onderwerp

    def vraagt_door(self, tekst: str) -> bool:
        """Whether this only means something after what was said before: "en hoe lang duurt dat?"."""
        return self._gang.vraagt_door(tekst)

    def wijst_terug(self, tekst: str) -> bool:
        """As `vraagt_door`, and it may say what is done: "en wie schrijft het?"."""
        return self._gang.wijst_terug(tekst)

    def vraagt_lijst_verder(self, tekst: str, context: Context) -> bool:
        """Whether these few words ask for another list after the one that was given: "en online?"."""
        if context.gemeente not in self._namen.van or not haakt_aan(tekst):
            return False
        boek = self._open(context.gemeente)
        if boek.niveaulijsten is None:
            return False
        woorden = boek.zoeker.index.woordenboek.gelezen(self._namen.weg_uit(tekst))
        return boek.niveaulijsten.is_lijst(context) and (
            boek.niveaulijsten.antwoord(woorden, context) is not None
        )
