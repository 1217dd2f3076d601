"""What an employee says, with what has to be known to find out what is meant by it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.participatie.dienst import Dossierstand
from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.kenmerk import zoek_kenmerk
from acties.participatie.weergave.dossiers import toon_dossiers, toon_geen_toegang
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.stand import Stand
from kennisbank.schema.vraag import Vraag


@dataclass(frozen=True, slots=True)
class Overstap:
    """What is said about another dossier than that of the open question, which is put away."""

    bericht: Bericht


@dataclass(frozen=True, slots=True)
class Ingeleid:
    """A questionnaire that begins, with what has to be read before it."""

    bericht: Bericht
    start: g.Start


@dataclass(frozen=True, slots=True)
class Overdoen:
    """A part that begins with the question whether its answers may go."""

    start: g.Start


@dataclass(frozen=True, slots=True)
class Kennisvraag:
    """A question to the vraagbaak, in words that say what it is about."""

    tekst: str


Wens = g.Start | Bericht | Overstap | Ingeleid | Overdoen | Kennisvraag
"""What begins, or what is said."""


@dataclass(frozen=True)
class Verzoek:
    """One message, of which is found out what is meant.

    What is open and which dossiers there are is read once, as it was before the message.
    """

    omgeving: Omgeving
    gesprek_id: str
    bericht_id: str
    inkomend_id: int
    intent: str
    tekst: str
    gegevens: Mapping[str, str]
    """What a button said: which part, which dossier, which choice. Empty for what was typed."""
    in_vragenlijst: bool

    @property
    def getypt(self) -> bool:
        """Whether somebody said it in own words, and pressed no button."""
        return not self.gegevens

    @property
    def in_eigen_woorden(self) -> bool:
        """Whether the text is what somebody said, now or before the button that came of it."""
        return self.getypt or "verhaal" in self.gegevens

    @property
    def keuze(self) -> str | None:
        """What was chosen with a button."""
        return self.gegevens.get("keuze")

    @cached_property
    def stand(self) -> Stand:
        """What is asked in the conversation."""
        return self.omgeving.vragenlijsten.stand(self.gesprek_id)

    @cached_property
    def te_beantwoorden(self) -> tuple[str, Vraag] | None:
        """What is asked with the questionnaire that it is of, or else the question that something was
        just suggested for; None when neither is there to read."""
        lijsten = self.omgeving.vragenlijsten
        if (open_ := lijsten.wat_wordt_gevraagd(self.gesprek_id)) is not None:
            return open_[0].sleutel, open_[1]
        aanbod = lijsten.te_kiezen(self.gesprek_id)
        return (aanbod.vragenlijst, aanbod.vraag) if aanbod is not None else None

    @cached_property
    def dossiers(self) -> list[Dossierstand]:
        """The dossiers that this conversation may see, the one that was opened last first."""
        return self.omgeving.dossiers.van(self.gesprek_id)

    @cached_property
    def huidig(self) -> Dossierstand | None:
        """The dossier that the conversation is about."""
        return self.omgeving.dossiers.huidig(self.gesprek_id)

    @cached_property
    def inhoud(self) -> Dossierinhoud | None:
        """What is in the dossier that the conversation is about."""
        return self.omgeving.dossiers.inhoud(self.huidig.kenmerk) if self.huidig is not None else None

    @cached_property
    def aangemeld(self) -> bool:
        """Whether somebody signed in here."""
        return self.omgeving.identiteit.account(self.gesprek_id) is not None

    def met_kenmerk(self, kenmerk: str) -> Dossierstand | None:
        """The dossier of that kenmerk; None when this conversation may not see it."""
        return next((stand for stand in self.dossiers if stand.kenmerk == kenmerk), None)

    def bedoeld_dossier(self) -> Dossierstand | Bericht:
        """The dossier of the kenmerk that was said, or else the one that it is about here; what is
        said when there is none."""
        kenmerk = self.gegevens.get("kenmerk") or zoek_kenmerk(self.tekst)
        if kenmerk is None:
            return self.huidig or toon_dossiers(self.dossiers, aangemeld=self.aangemeld)
        return self.met_kenmerk(kenmerk) or toon_geen_toegang(kenmerk, aangemeld=self.aangemeld)
