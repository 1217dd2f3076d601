"""The end of a part of a dossier: what is computed of it, and the documents that are made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from sqlalchemy.orm import Session

from acties.documenten.dienst import Bestand, bewaar
from acties.opslag import Participatiedossier
from acties.participatie.antwoorden import inhoud_van
from acties.participatie.beginnen import TITEL
from acties.participatie.dienst import noteer, vergrendeld
from acties.participatie.documenten.stand import stand_in_woorden
from acties.participatie.documentmaker import Documentmaker
from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.onderdelen import Berekening
from acties.participatie.uitkomst import Beeld, Uitkomst
from acties.participatie.uitkomsten import alle_uitkomsten
from acties.vragenlijst.afronding import Afgerond
from kennisbank.laden import GemeenteGegevens

PNG = "image/png"


ALVAST = {"publiceren": {"publiceer_actie": "publiceren"}}
"""By what follows a part: what needs not be asked there, since it was asked for."""


class Nawerk(Protocol):
    """Something that follows from what is in the dossier now, in the caller's transaction."""

    def __call__(self, sessie: Session, dossier: Participatiedossier, inhoud: Dossierinhoud) -> None:
        """Leads to the same when called twice."""


@dataclass(frozen=True, slots=True)
class OnderdeelAfronden:
    """Computes what comes out of a part, keeps its pictures and files, and notes that it is done."""

    gegevens: GemeenteGegevens
    berekeningen: Mapping[str, Berekening]
    documentmaker: Documentmaker | None = None
    daarna: Mapping[str, Nawerk] = field(default_factory=dict)
    """What else has to happen after a part, by the key of the part."""

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]:
        """`kenmerk` and `onderdeel`; and of the outcome `tekst`, `bron`, `waarschuwingen`, `beelden`,
        `bestanden` and `standen` (how far each document is), as far as there are."""
        dossier = vergrendeld(sessie, afgerond.kenmerk)
        inhoud = inhoud_van(sessie, self.gegevens, dossier)
        if (titel := inhoud.antwoorden.get(TITEL)) is not None and titel != dossier.titel:
            dossier.titel = str(titel)
            inhoud = inhoud_van(sessie, self.gegevens, dossier)
        onderdeel = self.gegevens.onderdeel_van(afgerond.lijst.sleutel)
        naam = onderdeel.sleutel if onderdeel is not None else afgerond.lijst.sleutel
        noteer(sessie, dossier, "onderdeel", wat=naam, sleutel=f"onderdeel:{afgerond.invulling_id}")
        if (nawerk := self.daarna.get(naam)) is not None:
            nawerk(sessie, dossier, inhoud)
        gegevens: dict[str, Any] = {"kenmerk": dossier.kenmerk, "onderdeel": naam}
        if afgerond.daarna is not None:
            # This part had to come first: what was asked for follows at once.
            gegevens |= {"vervolg": afgerond.daarna, "vervolg_alvast": ALVAST.get(afgerond.daarna)}
        if onderdeel is None:
            return gegevens
        bewaarder = _Bewaarder(sessie, afgerond, dossier.kenmerk)
        eigen = self._bereken(onderdeel.berekening, inhoud)
        if eigen is not None:
            gegevens |= {
                "tekst": eigen.tekst,
                "bron": eigen.bron,
                "waarschuwingen": [{"tekst": w.tekst, "bron": w.bron} for w in eigen.waarschuwingen],
                "beelden": [bewaarder.beeld(beeld) for beeld in eigen.beelden],
            }
        bestanden = list(eigen.bestanden) if eigen is not None else []
        if self.documentmaker is not None:
            gevonden = (self.gegevens.document(sleutel) for sleutel in onderdeel.documenten)
            documenten = [document for document in gevonden if document is not None]
            for document in documenten:
                bestanden += self.documentmaker(inhoud, document)
            uitkomsten = alle_uitkomsten(inhoud) if documenten else {}
            gegevens["standen"] = [stand_in_woorden(inhoud, d, uitkomsten) for d in documenten]
        gegevens["bestanden"] = [
            {"naam": bestand.naam, "token": bewaarder.bewaar(bestand)} for bestand in bestanden
        ]
        return gegevens

    def _bereken(self, naam: str | None, inhoud: Dossierinhoud) -> Uitkomst | None:
        berekening = self.berekeningen.get(naam) if naam is not None else None
        return berekening(inhoud) if berekening is not None else None


@dataclass(frozen=True, slots=True)
class _Bewaarder:
    """Keeps files for the conversation in which the part was done, once for each run."""

    sessie: Session
    afgerond: Afgerond
    kenmerk: str

    def bewaar(self, bestand: Bestand) -> str:
        return bewaar(
            self.sessie,
            sleutel=f"{self.kenmerk}:{self.afgerond.invulling_id}:{bestand.naam}",
            gesprek_id=self.afgerond.gesprek_id,
            bestand=bestand,
            kenmerk=self.kenmerk,
        )

    def beeld(self, beeld: Beeld) -> dict[str, Any]:
        naam = f"{beeld.naam}.png"
        return {
            "naam": naam,
            "token": self.bewaar(Bestand(naam, PNG, beeld.png)),
            "alt": beeld.alt,
            "tabel": [list(rij) for rij in beeld.tabel],
        }
