"""The questionnaires of one installation, in every version on which a run began."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from acties import klok
from acties.opslag import Gegevensversie, Invulling
from acties.opslag.invoegen import voeg_toe_als_nieuw
from acties.vragenlijst.raadplegen import Voorgesteld
from acties.vragenlijst.soorten.keuzes.tonen import MetVoorstel
from kennisbank.laden import GemeenteGegevens, Versie
from kennisbank.schema.vraag import MeerkeuzeVraag, Vraag
from kennisbank.schema.vragenlijst import Vragenlijst


class Lijsten:
    """What is asked, by the run in which it is asked."""

    def __init__(self, gegevens: GemeenteGegevens, voorgesteld: Voorgesteld) -> None:
        self._gegevens = gegevens
        self._voorgesteld = voorgesteld
        self._versies: dict[tuple[str, str, str], Vragenlijst] = {}

    def lijst_van(self, sessie: Session, invulling: Invulling) -> Vragenlijst:
        """The questionnaire of a run, in the version on which it began."""
        huidig = self._gegevens.vragenlijsten.get(invulling.vragenlijst)
        if huidig is not None and huidig.versie == invulling.versie:
            return huidig.inhoud
        sleutel = (invulling.gemeente, invulling.vragenlijst, invulling.versie)
        if sleutel not in self._versies:
            bewaard = sessie.get_one(
                Gegevensversie,
                (invulling.gemeente, "vragenlijst", invulling.vragenlijst, invulling.versie),
            )
            self._versies[sleutel] = Vragenlijst.model_validate(bewaard.inhoud)
        return self._versies[sleutel]

    def nu(self, sessie: Session, invulling: Invulling) -> Vragenlijst:
        """The questionnaire of a run; of a dossier, with what is suggested in that in front."""
        return self.met_voorstellen(sessie, invulling.kenmerk, self.lijst_van(sessie, invulling))

    def met_voorstellen(self, sessie: Session, kenmerk: str | None, lijst: Vragenlijst) -> Vragenlijst:
        """The same with what is suggested in this dossier in front."""
        if kenmerk is None or not any(_heeft_voorstel(vraag) for vraag in lijst.vragen):
            return lijst
        vragen = tuple(self.met_voorstel(sessie, kenmerk, vraag) for vraag in lijst.vragen)
        return lijst.model_copy(update={"vragen": vragen})

    def met_voorstel(self, sessie: Session, kenmerk: str, vraag: Vraag) -> Vraag:
        """This question with what is suggested in this dossier in front, if anything is."""
        if not isinstance(vraag, MeerkeuzeVraag) or vraag.voorgesteld_door is None:
            return vraag
        voorgesteld = self._voorgesteld(sessie, kenmerk, vraag.voorgesteld_door)
        return MetVoorstel.van(vraag, voorgesteld) if voorgesteld else vraag

    def elders_gevraagd(self, naam: str) -> set[str]:
        """The questions that other parts of a dossier ask as well."""
        return {
            vraag.sleutel
            for ander, versie in self._gegevens.vragenlijsten.items()
            if ander != naam and versie.inhoud.dossier and not versie.inhoud.eigen_antwoorden
            for vraag in versie.inhoud.vragen
        }

    def leg_versie_vast(self, sessie: Session, soort: str, naam: str, versie: Versie[Any]) -> None:
        """Keep the content of this version, once."""
        voeg_toe_als_nieuw(
            sessie,
            Gegevensversie,
            gemeente=self._gegevens.gemeente.inhoud.sleutel,
            soort=soort,
            naam=naam,
            versie=versie.versie,
            inhoud=versie.inhoud.model_dump(mode="json", by_alias=True),
            vastgelegd_op=klok.nu(),
        )


def _heeft_voorstel(vraag: Vraag) -> bool:
    return isinstance(vraag, MeerkeuzeVraag) and vraag.voorgesteld_door is not None
