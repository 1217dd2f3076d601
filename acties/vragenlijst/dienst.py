"""The engine with its memory: each step is one transaction, and the same message does nothing twice.

Interface 2: `stap(gesprek_id, bericht_id, gebeurtenis) → vraag | samenvatting | einde`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from acties import klok
from acties.opslag import Antwoord, Databron, Gegevensversie, Gesprek, Invulling, Stap
from acties.opslag.invoegen import voeg_toe_als_nieuw
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.motor import Resultaat, Toestand, open_vraag, verwerk, weergave_van
from acties.vragenlijst.overgangen import OVERGANGEN, Status
from acties.vragenlijst.pad import Gegeven, pad
from acties.vragenlijst.uitkomst import (
    UITKOMST,
    Bevestiging,
    Einde,
    Melding,
    Samenvatting,
    VraagOpen,
)
from kennisbank.laden import GemeenteGegevens, Versie
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.vragenlijst import Vragenlijst

Uitkomst = VraagOpen | Bevestiging | Samenvatting | Einde


class OnbekendGesprek(LookupError):
    """There is no conversation with this id: the port makes it before anything else happens."""


@dataclass(frozen=True, slots=True)
class Afgerond:
    """What an afronding gets to work with."""

    invulling_id: int
    gesprek_id: str
    gemeente: Versie[Gemeente]
    lijst: Vragenlijst
    versie: str
    antwoorden: Mapping[str, Gegeven]


class Afronding(Protocol):
    """What happens after "Versturen", in the transaction of that step.

    Must lead to the same when called twice for one run; what it returns goes into `Einde.gegevens`.
    """

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]: ...


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a conversation is, for who has to understand its next message."""

    fase: Literal["geen", "vraag", "samenvatting", "bevestiging"]
    soort: str | None = None
    """The kind of the open question."""
    heropend: bool = False


class Vragenlijstdienst:
    """The questionnaires of one installation."""

    def __init__(
        self, bron: Databron, gegevens: GemeenteGegevens, afrondingen: Mapping[str, Afronding]
    ) -> None:
        self._bron = bron
        self._gegevens = gegevens
        self._afrondingen = afrondingen
        self._versies: dict[tuple[str, str, str], Vragenlijst] = {}

    def stap(self, gesprek_id: str, bericht_id: str, gebeurtenis: g.Gebeurtenis) -> Uitkomst:
        """Do what the person did, once; a repeat of `bericht_id` gets the same outcome.

        Raises OnbekendGesprek when the conversation does not exist.
        """
        with self._bron.schrijven() as sessie:
            _vergrendel(sessie, gesprek_id)
            gedaan = sessie.scalar(
                select(Stap.uitkomst).where(
                    Stap.gesprek_id == gesprek_id, Stap.bericht_id == bericht_id
                )
            )
            if gedaan is not None:
                return UITKOMST.validate_python(gedaan)
            uitkomst = self._doe(sessie, gesprek_id, bericht_id, gebeurtenis)
            sessie.add(
                Stap(
                    gesprek_id=gesprek_id,
                    bericht_id=bericht_id,
                    gebeurtenis=type(gebeurtenis).__name__,
                    uitkomst=uitkomst.model_dump(mode="json"),
                    gedaan_op=klok.nu(),
                )
            )
            return uitkomst

    def stand(self, gesprek_id: str) -> Stand:
        """Where this conversation is now; `geen` when no questionnaire is open."""
        with self._bron.lezen() as sessie:
            invulling = _open_invulling(sessie, gesprek_id)
            if invulling is None:
                return Stand("geen")
            lijst = self.lijst_van(sessie, invulling)
            toestand = _toestand(sessie, invulling)
            if toestand.bevestigt is not None:
                return Stand("bevestiging")
            vraag = open_vraag(lijst, toestand)
            if vraag is None:
                return Stand("samenvatting")
            return Stand("vraag", vraag.soort, toestand.heropend == vraag.sleutel)

    def lijst(self, invulling_id: int) -> Vragenlijst:
        """The questionnaire of a run, in the version on which it began."""
        with self._bron.lezen() as sessie:
            return self.lijst_van(sessie, sessie.get_one(Invulling, invulling_id))

    def lijst_van(self, sessie: Session, invulling: Invulling) -> Vragenlijst:
        """The same, inside a session."""
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

    # --- inside the transaction -------------------------------------------------------------------

    def _doe(
        self, sessie: Session, gesprek_id: str, bericht_id: str, gebeurtenis: g.Gebeurtenis
    ) -> Uitkomst:
        invulling = _open_invulling(sessie, gesprek_id)
        if isinstance(gebeurtenis, g.Start):
            if invulling is not None and invulling.vragenlijst != gebeurtenis.vragenlijst:
                _verander(invulling, "gepauzeerd")
                sessie.flush()
                invulling = None
            invulling = invulling or _gepauzeerde(sessie, gesprek_id, gebeurtenis.vragenlijst)
            if invulling is None:
                return self._begin(sessie, gesprek_id, gebeurtenis.vragenlijst, "inleiding")
        elif isinstance(gebeurtenis, g.Hervat):
            invulling = invulling or _gepauzeerde(sessie, gesprek_id)
        if invulling is None:
            return Einde(reden="geen_vragenlijst")
        if invulling.status == "gepauzeerd":
            _verander(invulling, "open")
        lijst = self.lijst_van(sessie, invulling)
        resultaat = verwerk(lijst, _toestand(sessie, invulling), gebeurtenis)
        self._schrijf(sessie, invulling, bericht_id, resultaat)
        if resultaat.slot is not None:
            return self._sluit(sessie, invulling, lijst, resultaat)
        return weergave_van(lijst, resultaat).model_copy(update={"invulling_id": invulling.id})

    def _begin(
        self,
        sessie: Session,
        gesprek_id: str,
        naam: str,
        melding: Literal["inleiding", "opnieuw_begonnen"],
    ) -> Uitkomst:
        versie = self._gegevens.vragenlijsten[naam]
        gemeente = self._gegevens.gemeente
        self.leg_versie_vast(sessie, "vragenlijst", naam, versie)
        self.leg_versie_vast(sessie, "gemeente", gemeente.inhoud.sleutel, gemeente)
        invulling = Invulling(
            gesprek_id=gesprek_id,
            gemeente=gemeente.inhoud.sleutel,
            vragenlijst=naam,
            versie=versie.versie,
            status="open",
            begonnen_op=klok.nu(),
            gewijzigd_op=klok.nu(),
        )
        sessie.add(invulling)
        sessie.flush()
        resultaat = Resultaat(Toestand(), meldingen=(Melding(soort=melding),))
        return weergave_van(versie.inhoud, resultaat).model_copy(update={"invulling_id": invulling.id})

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

    def _schrijf(
        self, sessie: Session, invulling: Invulling, bericht_id: str, resultaat: Resultaat
    ) -> None:
        for vraag, gegeven in resultaat.nieuw:
            sessie.add(
                Antwoord(
                    invulling_id=invulling.id,
                    gemeente=invulling.gemeente,
                    vragenlijst=invulling.vragenlijst,
                    versie=invulling.versie,
                    vraag=vraag,
                    status=gegeven.status,
                    waarde=gegeven.waarde,
                    bericht_id=bericht_id,
                    gegeven_op=klok.nu(),
                )
            )
        invulling.heropend = resultaat.toestand.heropend
        invulling.bevestigt = resultaat.toestand.bevestigt
        invulling.gewijzigd_op = klok.nu()

    def _sluit(
        self, sessie: Session, invulling: Invulling, lijst: Vragenlijst, resultaat: Resultaat
    ) -> Uitkomst:
        if resultaat.slot == "gepauzeerd":
            _verander(invulling, "gepauzeerd")
            return Einde(reden="gepauzeerd", vragenlijst=lijst.sleutel, invulling_id=invulling.id)
        if resultaat.slot == "opnieuw":
            _verander(invulling, "vervallen")
            sessie.flush()
            return self._begin(sessie, invulling.gesprek_id, invulling.vragenlijst, "opnieuw_begonnen")
        _verander(invulling, "afgerond")
        invulling.afgerond_op = klok.nu()
        op_pad = {vraag.sleutel for vraag in pad(lijst, resultaat.toestand.antwoorden)}
        gegevens = self._afrondingen[lijst.afronding](
            sessie,
            Afgerond(
                invulling_id=invulling.id,
                gesprek_id=invulling.gesprek_id,
                gemeente=self._gegevens.gemeente,
                lijst=lijst,
                versie=invulling.versie,
                antwoorden={
                    vraag: gegeven
                    for vraag, gegeven in resultaat.toestand.antwoorden.items()
                    if vraag in op_pad
                },
            ),
        )
        return Einde(
            reden="verstuurd",
            vragenlijst=lijst.sleutel,
            invulling_id=invulling.id,
            gegevens=gegevens,
        )


def _vergrendel(sessie: Session, gesprek_id: str) -> None:
    """One step at a time in a conversation, on PostgreSQL too (SQLite has one writer anyway)."""
    gevonden = sessie.scalar(select(Gesprek.id).where(Gesprek.id == gesprek_id).with_for_update())
    if gevonden is None:
        raise OnbekendGesprek(gesprek_id)


def _open_invulling(sessie: Session, gesprek_id: str) -> Invulling | None:
    return sessie.scalar(
        select(Invulling).where(Invulling.gesprek_id == gesprek_id, Invulling.status == "open")
    )


def _gepauzeerde(sessie: Session, gesprek_id: str, vragenlijst: str | None = None) -> Invulling | None:
    zoek = select(Invulling).where(Invulling.gesprek_id == gesprek_id, Invulling.status == "gepauzeerd")
    if vragenlijst is not None:
        zoek = zoek.where(Invulling.vragenlijst == vragenlijst)
    return sessie.scalar(zoek.order_by(Invulling.gewijzigd_op.desc()).limit(1))


def _toestand(sessie: Session, invulling: Invulling) -> Toestand:
    laatste = (
        select(func.max(Antwoord.id))
        .where(Antwoord.invulling_id == invulling.id)
        .group_by(Antwoord.vraag)
    )
    rijen = sessie.scalars(select(Antwoord).where(Antwoord.id.in_(laatste)).order_by(Antwoord.id))
    return Toestand(
        antwoorden={rij.vraag: Gegeven(_antwoordstatus(rij.status), rij.waarde) for rij in rijen},
        heropend=invulling.heropend,
        bevestigt="opnieuw" if invulling.bevestigt == "opnieuw" else None,
    )


def _antwoordstatus(status: str) -> Literal["gegeven", "onvolledig", "overgeslagen"]:
    match status:
        case "gegeven" | "onvolledig" | "overgeslagen":
            return status
        case _:
            raise ValueError(f"onbekende antwoordstatus '{status}' in de database")


def _verander(invulling: Invulling, naar: Status) -> None:
    OVERGANGEN.controleer(invulling.status, naar)
    invulling.status = naar


__all__ = [
    "Afgerond",
    "Afronding",
    "OnbekendGesprek",
    "Stand",
    "Uitkomst",
    "Vragenlijstdienst",
]
