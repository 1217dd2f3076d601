"""Having a draft looked through: text that somebody pastes, or a Word file or PDF that was sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties import klok
from acties.bijlagen.keuring import DOCUMENTEN, DOCX
from acties.documenten.blokken import OnleesbaarDocument, lees_docx
from acties.gesprekken import EIGEN_KANAAL
from acties.opslag import Bijlage, Inkomend
from acties.participatie.basisregels.concept import regels_in_concept, regels_in_woorden
from acties.participatie.taal import opsomming
from acties.participatie.toets.pdf import OnleesbarePdf, lees_pdf
from acties.participatie.toets.tekst import Deel, uit_tekst, uit_word
from acties.participatie.toets.toets import noemt_zich, toets, welke_soort
from acties.participatie.toets.weergave import uitslag_in_woorden
from acties.vragenlijst.afronding import Afgerond
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.dossier import Documentsoort

CONCEPT = "concept"
"""The question for the text."""

MINSTE_WOORDEN = 40
"""With fewer it is no draft, but something that was said about one."""

_NOG_BEDOELD = timedelta(days=1)
"""A file that was sent longer ago was for something else."""
_GEBRUIKT_VOOR = "plan_controleren"


@dataclass(frozen=True, slots=True)
class PlanControleren:
    """The afronding: says per part of the plan or eindverslag whether it is in the draft.

    Gives back `tekst` and `bron`; or `fout`, a sentence that says what to do.
    """

    gegevens: GemeenteGegevens

    def bezwaar(self, sessie: Session, gesprek_id: str, kenmerk: str | None) -> dict[str, Any] | None:
        """The result at once, when the draft is here already: nothing has to be asked then."""
        laatste = sessie.scalar(
            select(Inkomend.tekst)
            .where(Inkomend.gesprek_id == gesprek_id, Inkomend.kanaal != EIGEN_KANAAL)
            .order_by(Inkomend.id.desc())
            .limit(1)
        )
        if laatste is not None and len(laatste.split()) >= MINSTE_WOORDEN:
            return self._van_tekst(laatste)
        return self._van_bestand(sessie, gesprek_id)

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]:
        """Of the text that was given, or of the file that was sent with a word about it."""
        tekst = str(afgerond.antwoorden[CONCEPT].waarde)
        if len(tekst.split()) >= MINSTE_WOORDEN:
            return self._van_tekst(tekst)
        return self._van_bestand(sessie, afgerond.gesprek_id) or {
            "fout": f"Ik heb nog geen plan of verslag: dit zijn minder dan {MINSTE_WOORDEN} woorden."
            " Plak de hele tekst, of stuur het als Word-bestand (.docx) of pdf."
        }

    def _van_tekst(self, tekst: str) -> dict[str, Any]:
        return self._toets(uit_tekst(tekst))

    def _van_bestand(self, sessie: Session, gesprek_id: str) -> dict[str, Any] | None:
        """Of the file that was sent last and was not looked at yet; None when there is none."""
        bijlage = sessie.scalar(
            select(Bijlage)
            .where(
                Bijlage.gesprek_id == gesprek_id,
                Bijlage.kenmerk.is_(None),
                Bijlage.gebruikt_voor.is_(None),
                Bijlage.mediatype.in_(DOCUMENTEN),
                Bijlage.ontvangen_op >= klok.nu() - _NOG_BEDOELD,
            )
            .order_by(Bijlage.id.desc())
            .limit(1)
        )
        if bijlage is None:
            return None
        # Whatever comes of it: the next time it is about another one, and it goes with no idea.
        bijlage.gebruikt_voor, bijlage.invulling_id = _GEBRUIKT_VOOR, None
        try:
            if bijlage.mediatype == DOCX:
                delen = uit_word(lees_docx(bijlage.inhoud))
            else:
                delen = lees_pdf(bijlage.inhoud, bijlage.naam)
        except (OnleesbaarDocument, OnleesbarePdf) as fout:
            return {"fout": str(fout)}
        if sum(deel.woorden for deel in delen) < MINSTE_WOORDEN:
            return {
                "fout": f"In “{bijlage.naam}” vind ik bijna geen tekst. Staat die in plaatjes of"
                " vakken? Plak de tekst dan hier."
            }
        return self._toets(delen)

    def _toets(self, delen: list[Deel]) -> dict[str, Any]:
        zelf = noemt_zich(self.gegevens.documenten, delen)
        if zelf is not None and not zelf.toetsbaar:
            return {"niet_te_toetsen": zelf.sleutel, "tekst": self._zonder_delen(zelf)}
        soort = welke_soort(self.gegevens.documenten, delen)
        if soort is None:
            return {"fout": "Deze gemeente heeft nog geen lijst met delen om mee te vergelijken."}
        uitslag = uitslag_in_woorden(toets(soort, delen), self._basisregels(soort, delen))
        return {"tekst": uitslag, "bron": str(soort.bron)}

    def _basisregels(self, soort: Documentsoort, delen: list[Deel]) -> str | None:
        """How the draft stands to the rules by which this municipality holds such a document."""
        basisregels = self.gegevens.advies.basisregels
        if basisregels is None or basisregels.concept != soort.sleutel:
            return None
        return regels_in_woorden(basisregels, regels_in_concept(basisregels, delen))

    def _zonder_delen(self, soort: Documentsoort) -> str:
        """That the policy asks for no parts of such a document, and what can be looked through."""
        wel = [s.naam.lower() for s in self.gegevens.documenten if s.toetsbaar]
        kan = f" Wel kan ik nakijken: {opsomming(wel)}." if wel else ""
        return (
            f"Dit lijkt me: {soort.naam.lower()}. Daarvoor noemt het beleid van"
            f" {self.gegevens.gemeente.inhoud.naam} geen delen die erin moeten staan. Daarom kan ik"
            f" niet zeggen of er iets ontbreekt.{kan}"
        )
