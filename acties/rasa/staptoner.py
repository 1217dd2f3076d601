"""What came of a step of the questionnaire, as messages."""

from __future__ import annotations

import re

from acties.berichten import Bericht
from acties.bijlagen.weergave import regels_van
from acties.omgeving import Omgeving
from acties.participatie.kalender.blad import WAT, namen_op, stel_samen
from acties.participatie.kalender.weergave import toon_namen
from acties.rasa.basis import Beurt
from acties.rasa.einde import toon_einde
from acties.rasa.niet_verwerkt import met_plek
from acties.rasa.uit_vraagbaak import toon_uit_de_vraagbaak, uit_de_vraagbaak
from acties.tussendoor.bij_antwoord import zeg_bij_antwoord
from acties.tussendoor.medewerker import (
    voor_medewerker,
)
from acties.tussendoor.veelgevraagd import beantwoord
from acties.tussendoor.vraagvorm import (
    begint_als_vraag,
    is_een_vraag,
    vraag_na_antwoord,
    vraagt_of,
    vraagt_om_kennis,
)
from acties.tussendoor.woorden import BEGIN
from acties.vraagbaak.hulp import MEESTUREN, bij_dossier, zonder_dossier
from acties.vragenlijst.herkennen.verhaal import (
    noemt_ook_een_idee,
    zegt_alleen_wat_mis_is,
)
from acties.vragenlijst.uitkomst import Bevestiging, Einde, Samenvatting, Uitkomst, VraagOpen
from acties.vragenlijst.weergave import (
    Eigen,
    toon_bevestiging,
    toon_samenvatting,
    toon_vraag,
    voor_collega,
)
from kennisbank.schema.vragenlijst import Vragenlijst

_VOOR_INWONERS = frozenset(
    {"initiatief_indienen", "projectplan", "doorgeven", "aanvullen", "intrekken"}
)
"""What ends in words about somebody's own idea."""


class Staptoner:
    """Shows the next question, the summary or the end, with what belongs to what was just said."""

    def __init__(self, omgeving: Omgeving) -> None:
        self.omgeving = omgeving

    def toon(self, beurt: Beurt, uitkomst: Uitkomst, ook: list[Bericht] | None = None) -> list[Bericht]:
        """What came of it; `ook` is what is replied to a question that came with an answer, if that was
        taken out of it already."""
        match uitkomst:
            case VraagOpen():
                lijst = self._lijst(beurt, uitkomst.invulling_id)
                vooraf = self._bij_antwoord(beurt, uitkomst)
                if uitkomst.niets and ook is None and self._vraagt(beurt):
                    # It was no answer but a question, so that is what is replied to.
                    uitkomst = uitkomst.model_copy(update={"fout": None})
                    gegevens = self.omgeving.gegevens
                    tekst = self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
                    bekend = None if beurt.medewerker else gegevens.veelgevraagd.bij(None, tekst)
                    vooraf = (
                        uit_de_vraagbaak(self.omgeving, beurt, tekst)
                        if bekend is None
                        else [beantwoord(gegevens, bekend, in_vragenlijst=True)]
                    )
                lijst, dossier = self._met_wat_mee_kan(beurt, lijst, uitkomst)
                *eerst, gevraagd = toon_vraag(lijst, uitkomst, self._eigen(beurt, lijst))
                eerst = [*eerst, *dossier]
                gevraagd = self._met_project(beurt, lijst, uitkomst, gevraagd)
                erbij = self._ook_gevraagd(beurt, uitkomst) if ook is None else ook
                return [*vooraf, *eerst, *erbij, gevraagd]
            case Samenvatting():
                lijst = self._lijst(beurt, uitkomst.invulling_id)
                *eerst, slot = toon_samenvatting(uitkomst, lijst, self._eigen(beurt, lijst))
                slot = met_plek(self.omgeving, beurt, lijst, uitkomst, slot)
                vooraf = [*self._bij_antwoord(beurt, uitkomst), *eerst]
                return [
                    *vooraf,
                    *(self._ook_gevraagd(beurt, uitkomst) if ook is None else ook),
                    *self._namen_vooraf(uitkomst, lijst),
                    self._met_project(beurt, lijst, uitkomst, self._met_bijlagen(uitkomst, slot)),
                ]
            case Bevestiging():
                lijst = self._lijst(beurt, uitkomst.invulling_id)
                return toon_bevestiging(uitkomst, lijst)
            case Einde():
                daarna = uitkomst.vervolg
                gezegd = toon_einde(self.omgeving, beurt, uitkomst)
                if beurt.medewerker and uitkomst.afronding not in _VOOR_INWONERS:
                    gezegd = [voor_medewerker(bericht) for bericht in gezegd]
                return [
                    *gezegd,
                    *(self.toon(beurt, daarna) if daarna is not None else ()),
                ]

    def _met_wat_mee_kan(
        self, beurt: Beurt, lijst: Vragenlijst, uitkomst: VraagOpen
    ) -> tuple[Vragenlijst, list[Bericht]]:
        """Before an employee says what may go along with a request for help: what is in the dossier.
        Without a dossier that is no choice."""
        if lijst.afronding != "hulp_vragen":
            return lijst, []
        if uitkomst.vraag != MEESTUREN:
            titel = self.omgeving.hulpstukken.project(beurt.gesprek_id)
            return (bij_dossier(lijst, titel) if titel is not None else lijst), []
        tekst = self.omgeving.hulpstukken.dossier(beurt.gesprek_id)
        if tekst is None:
            return zonder_dossier(lijst), []
        return lijst, [Bericht(tekst=f"Dit gaat mee als je je dossier meestuurt:\n\n{tekst}")]

    def _met_project(
        self, beurt: Beurt, lijst: Vragenlijst, uitkomst: VraagOpen | Samenvatting, bericht: Bericht
    ) -> Bericht:
        """With the name of the project that it is about, for who works on more than one."""
        if not lijst.over_een_dossier or uitkomst.kenmerk is None:
            return bericht
        standen = self.omgeving.dossiers.van(beurt.gesprek_id)
        titel = next((s.titel for s in standen if s.kenmerk == uitkomst.kenmerk), None)
        if titel is None or len(standen) == 1:
            return bericht
        wat = [titel, *([bericht.voortgang] if bericht.voortgang else [])]
        return bericht.model_copy(update={"voortgang": " – ".join(wat)})

    def _lijst(self, beurt: Beurt, invulling_id: int) -> Vragenlijst:
        lijst = self.omgeving.vragenlijsten.lijst(invulling_id)
        return voor_collega(lijst) if lijst.voor_ieder and beurt.medewerker else lijst

    def _namen_vooraf(self, uitkomst: Samenvatting, lijst: Vragenlijst) -> list[Bericht]:
        """Before something is published: the names of people that everybody would read."""
        gekozen = next((r.antwoord for r in uitkomst.regels if r.vraag == WAT), None)
        inhoud = None
        if lijst.afronding == "publiceren" and gekozen and uitkomst.kenmerk is not None:
            inhoud = self.omgeving.dossiers.inhoud(uitkomst.kenmerk)
        if inhoud is None or gekozen is None:
            return []
        keuzes = getattr(lijst.vraag(WAT), "keuzes", ())
        blad = stel_samen(inhoud, [k.sleutel for k in keuzes if k.label in gekozen])
        namen = namen_op(blad) if blad is not None else ()
        return [toon_namen(namen)] if namen else []

    def _met_bijlagen(self, uitkomst: Samenvatting, slot: Bericht) -> Bericht:
        """The summary with the files that go along, below the answers."""
        bijlagen = self.omgeving.bijlagen.van_invulling(uitkomst.invulling_id)
        rijen = regels_van(bijlagen, begin=len(slot.regels) + 1)
        return slot.model_copy(update={"regels": (*slot.regels, *rijen)})

    def _vraagt(self, beurt: Beurt) -> bool:
        tekst = self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        vragen = self.omgeving.vragen
        # "Verschil tussen Dalfsen en Heerlen" is about others, and answers nothing.
        over_een_ander = vragen is not None and vragen.noemt_andere(tekst)
        return is_een_vraag(tekst) or begint_als_vraag(tekst) or over_een_ander

    def _bij_antwoord(self, beurt: Beurt, uitkomst: VraagOpen | Samenvatting) -> list[Bericht]:
        """What belongs to an answer that looked like something else."""
        taal = beurt.gegevens.get("taal")
        leek_op = (melding.gegevens.get("leek_op") for melding in uitkomst.meldingen)
        namen = [naam for naam in leek_op if naam]
        if uitkomst.alvast and not namen and beurt.leek_op is not None:
            # Told where something else was asked: what was noted of it is shown with it.
            namen = [beurt.leek_op]
        if beurt.medewerker:
            # Where inwoners go with that is nothing for who writes about a project.
            namen = [naam for naam in namen if naam == "andere_taal"]
        tekst = self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        if (
            beurt.intent == BEGIN
            and noemt_ook_een_idee(tekst)
            and zegt_alleen_wat_mis_is(re.split(r"[,.;!]", tekst)[0])
        ):
            namen = ["melding"]
        gezegd = (zeg_bij_antwoord(self.omgeving.gegevens, naam, taal) for naam in namen)
        return [bericht for bericht in gezegd if bericht is not None]

    def _eigen(self, beurt: Beurt, lijst: Vragenlijst) -> tuple[Eigen, ...]:
        """The initiatives of this person, for questionnaires that are about those."""
        if not (lijst.toegang or any(v.soort == "kenmerk" for v in lijst.vragen)):
            return ()
        return tuple(
            Eigen(stand.samenvatting.kenmerk, stand.samenvatting.kort)
            for stand in self.omgeving.initiatieven.van(beurt.gesprek_id)
        )

    def _ook_gevraagd(self, beurt: Beurt, uitkomst: VraagOpen | Samenvatting) -> list[Bericht]:
        """The answer to a question with which somebody ends what they tell, as far as it is known."""
        geantwoord = uitkomst.alvast or not getattr(uitkomst, "fout", None)
        if beurt.intent not in ("antwoord", BEGIN) or "keuze" in beurt.gegevens or not geantwoord:
            return []
        gevraagd = vraag_na_antwoord(self.omgeving.gesprekken.tekst_van(beurt.inkomend_id))
        return self._erachter(beurt, gevraagd) if gevraagd is not None else []

    def _erachter(self, beurt: Beurt, gevraagd: str) -> list[Bericht]:
        gegevens = self.omgeving.gegevens
        vraag = None if beurt.medewerker else gegevens.veelgevraagd.bij(None, gevraagd)
        if vraag is not None:
            return [beantwoord(gegevens, vraag, in_vragenlijst=True)]
        vragen = self.omgeving.vragen
        if not beurt.medewerker and vraagt_of(gevraagd):
            return uit_de_vraagbaak(self.omgeving, beurt, gevraagd)
        if vragen is None or not vraagt_om_kennis(gevraagd):
            return []
        antwoord = vragen.zoek(beurt.gesprek_id, beurt.inkomend_id, gevraagd, voor=beurt.publiek)
        if not antwoord.beantwoord and antwoord.grens is None:
            return []
        vragen.noteer(beurt.gesprek_id, beurt.inkomend_id, antwoord)
        return toon_uit_de_vraagbaak(self.omgeving, beurt, antwoord)
