"""What is replied to who asks something while a questionnaire asks them, or is about to begin."""

from __future__ import annotations

import re
from dataclasses import replace

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt, Gezegd
from acties.rasa.kennis import Kennisloket
from acties.rasa.stappen import DICHT, Stappen
from acties.rasa.tussendoor import Tussendooractie
from acties.rasa.tussenvraag import Tussenvraag
from acties.rasa.uit_vraagbaak import uit_de_vraagbaak
from acties.tussendoor.veelgevraagd import beantwoord
from acties.tussendoor.vraagvorm import vraag_voor_antwoord
from acties.tussendoor.woorden import BEGIN
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.herkennen import Verhaal
from acties.vragenlijst.herkennen.verhaal import heeft_inhoud
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.uitkomst import VraagOpen
from acties.vragenlijst.vooraf import MAX_TEKENS

_VRAAGT_OVER = re.compile(
    r"^\W*(?:(?:en|maar|dus|ok[eé]?|oh?|hm+)\b[\s,]*)*(?:waarom|wie|wanneer"
    r"|(?:kies|bepaal|beslis|kiezen|bepalen|beslissen)\s+(?:ik|we|wij|jij|je|jullie|inwoners))\b",
    re.IGNORECASE,
)


class VraagErbij:
    """Replies to a question before, behind or in place of an answer, and asks again what was open."""

    def __init__(self, omgeving: Omgeving, stappen: Stappen) -> None:
        self.omgeving, self._stappen = omgeving, stappen
        self._tussenvraag = Tussenvraag(omgeving)

    def antwoord_met_vraag(self, beurt: Beurt) -> Gezegd | None:
        """What becomes of an answer with a question behind it; None for who says only one of both.

        Only the answer is noted; to what is asked is replied before the next question.
        """
        if (beide := self._tussenvraag.beide(beurt)) is None:
            return None
        open_ = self._tussenvraag.over_een_idee(beurt)
        ook = (
            [b for vraag in beide.vragen for b in self._tussenvraag.reactie_op(beurt, *open_, vraag)]
            if open_
            else []
        )
        antwoord = g.Beantwoord(Inbreng(tekst=beide.antwoord), leek_op=beurt.leek_op)
        return self._stappen.toon(beurt, self._stappen.zet(beurt, antwoord), ook=ook)

    def eerst(self, beurt: Beurt) -> Gezegd | None:
        """What is said to who asks something, before an answer or beside one; None for who does not."""
        if self._tussenvraag.komt_terug(beurt):
            return None
        if (verder := self._over_het_antwoord(beurt)) is not None:
            return verder
        if (eerst := self._wil_eerst_weten(beurt)) is not None:
            return Gezegd((eerst,), DICHT)
        if (ook := self._antwoordt_ook(beurt)) is not None:
            return ook
        if (vooraf := self._tussenvraag.beantwoord(beurt)) is None:
            return None
        return self._stappen.herhaal(beurt, *vooraf)

    def alleen(self, beurt: Beurt) -> Gezegd | None:
        """The answer to a question that was taken for something else, and after it what was open, if it
        still is."""
        if (kennis := self._over_een_onderdeel(beurt)) is not None:
            return Gezegd(tuple(kennis), DICHT)
        gezegd = Kennisloket(self.omgeving).beantwoord(beurt)
        return None if gezegd is None else self._stappen.met_wat_open_was(beurt, *gezegd.berichten)

    def _over_het_antwoord(self, beurt: Beurt) -> Gezegd | None:
        """The answer to who asks on about what the vraagbaak just said, whatever it was taken for; None
        for who says something else, and for who says the same again."""
        vragen, tekst = self.omgeving.vragen, self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        if vragen is None or beurt.gegevens or beurt.leek_op == "gevaar" or beurt.tussendoor_gezegd:
            return None
        if self.omgeving.gesprekken.zei_net(beurt.inkomend_id):
            return None
        if not vragen.gaat_verder(beurt.gesprek_id, beurt.inkomend_id, tekst):
            return None
        als_vraag = replace(beurt, intent="kennisvraag")
        gezegd = Tussendooractie(self.omgeving).doe(als_vraag).berichten
        return self._stappen.met_wat_open_was(beurt, *gezegd)

    def _antwoordt_ook(self, beurt: Beurt) -> Gezegd | None:
        """What becomes of an answer that begins with a question: "wie betaalt dat? ik gok 3000".

        Only the answer is noted; to the question is replied before the next one is asked. None for who
        does only one of both, and for what may all be the idea.
        """
        if beurt.intent != "antwoord" or "keuze" in beurt.gegevens or not beurt.formulier_open:
            return None
        beide = vraag_voor_antwoord(self.omgeving.gesprekken.tekst_van(beurt.inkomend_id))
        open_ = (
            self._tussenvraag.over_een_idee(beurt)
            if beide is not None and not beurt.medewerker
            else None
        )
        if beide is None or open_ is None or self._tussenvraag.is_samen_een_antwoord(*open_, *beide):
            return None
        gezegd = self._tussenvraag.reactie_op(beurt, *open_, beide[0])
        uitkomst = self._stappen.zet(beurt, g.Beantwoord(Inbreng(tekst=beide[1])))
        if isinstance(uitkomst, VraagOpen):
            # What was asked is answered; that there was no answer in the rest, is to be said.
            uitkomst = uitkomst.model_copy(update={"niets": False})
        na = self._stappen.toon(beurt, uitkomst)
        *eerst, laatste = na.berichten
        return replace(na, berichten=(*eerst, *gezegd, laatste))

    def _wil_eerst_weten(self, beurt: Beurt) -> Bericht | None:
        """The answer to who has an idea, tells nothing of it yet, and asks how that goes; or None.

        They are not asked anything before they know.
        """
        gegevens = self.omgeving.gegevens
        if beurt.intent != BEGIN or beurt.in_vragenlijst or beurt.gegevens or beurt.medewerker:
            return None
        tekst = self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        vraag = gegevens.veelgevraagd.bij(None, tekst)
        if vraag is None or heeft_inhoud(Verhaal.van(tekst[:MAX_TEKENS], gegevens.gemeente.inhoud)):
            return None
        return beantwoord(gegevens, vraag)

    def _over_een_onderdeel(self, beurt: Beurt) -> list[Bericht] | None:
        """The answer to who asks how a part works, who does it or why; None for who wants to do it.

        "Kies ik zelf het niveau?" would open that part again, with all that was done in it.
        """
        tekst = self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        if beurt.intent != "dossier_onderdeel" or beurt.gegevens or beurt.in_vragenlijst:
            return None
        if not beurt.medewerker or _VRAAGT_OVER.match(tekst) is None:
            return None
        return uit_de_vraagbaak(self.omgeving, beurt, tekst)
