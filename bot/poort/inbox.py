"""The inbox: every message is written down before anything is done with it.

The states of a message: `ontvangen` (to do, also after a crash), `afgehandeld` (answered), `zwijgt`
(a person of the municipality has taken over: stored, not answered), `mislukt` (tried too often; the
person was told).
"""

from __future__ import annotations

import os
import secrets
import socket
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Literal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from acties import klok
from acties.berichten import Bericht, Opdracht
from acties.bijlagen.keuring import Gekeurd
from acties.gesprekken import EIGEN_KANAAL
from acties.maskering import BSN_WEG, NUMMER_WEG
from acties.opslag import Databron, Gesprek, Inkomend, Knoptoken, Reactie
from acties.opslag.invoegen import voeg_toe_als_nieuw
from bot.poort import bestanden, knoppen, wijziging, zelf
from bot.poort.gedeeld import gedeeld
from bot.poort.inbreng import (
    Bestand,
    Doorgestuurd,
    GedeeldContact,
    GedeeldeLocatie,
    Inbreng,
    Kanaalbericht,
    Knopdruk,
    Tekst,
    UitgaandBericht,
    Wijziging,
)
from bot.poort.maskeren import maskeer_bsn
from kennisbank.laden import GemeenteGegevens

LEASE = timedelta(seconds=20)
"""How long one message may take; longer than the time-out of the call to Rasa."""

VOORBIJ = "voorbij"
"""The intent noted for a button of a question that has passed."""


class OnbekendeKnop(ValueError):
    """A token that was never shown in this conversation."""


@dataclass(frozen=True, slots=True)
class TeDoen:
    """A message that has to be handled."""

    id: int
    bericht_id: str
    tekst: str
    opdracht: Opdracht | None
    gemaskeerd: bool
    pogingen: int
    bestand: dict[str, Any] | None = None
    """See `acties.opslag.Inkomend.bestand`."""


@dataclass(frozen=True, slots=True)
class Regel:
    """One line of a conversation as people see it: theirs (`tekst`) or ours (`bericht`)."""

    nummer: int
    tekst: str | None = None
    bestand: str | None = None
    """The name of the file that came with it; `tekst` is then what was written with it, or empty."""
    uitgaand: UitgaandBericht | None = None
    los: bool = False
    """Whether the assistant said it without being spoken to: then what was open before it still is."""


class Inbox:
    """The inbox of one process. `naam` tells processes apart when they claim a conversation."""

    def __init__(
        self,
        bron: Databron,
        gegevens: GemeenteGegevens,
        toelating: bestanden.Toelating = bestanden.GEWONE_TOELATING,
    ) -> None:
        self._bron = bron
        self._toelating = toelating
        self._gegevens = gegevens
        self._gemeente = gegevens.gemeente.inhoud
        self._plek = socket.gethostname()
        self.naam = f"{self._plek}|{os.getpid()}|{secrets.token_hex(4)}"[:64]

    def leg_vast(self, gesprek_id: str, kanaal: str, bericht_id: str, inbreng: Inbreng) -> int:
        """Write a message down, masked; the id of its row. A repeat gives the row of the first.

        Raises OnbekendeKnop for a token that is not of this conversation.
        """
        # Before the transaction: making a picture anew may take a second.
        gestuurd = inbreng.bestand if isinstance(inbreng, Doorgestuurd) else inbreng
        bestand = self._keur(gesprek_id, gestuurd) if isinstance(gestuurd, Bestand) else None
        with self._bron.schrijven() as sessie:
            voeg_toe_als_nieuw(
                sessie,
                Gesprek,
                id=gesprek_id,
                gemeente=self._gemeente.sleutel,
                kanaal=kanaal,
                begonnen_op=klok.nu(),
                volgorde=0,
            )
            gesprek = _vergrendeld(sessie, gesprek_id)
            bestaand = sessie.scalar(
                select(Inkomend.id).where(
                    Inkomend.gesprek_id == gesprek_id,
                    Inkomend.kanaal == kanaal,
                    Inkomend.bericht_id == bericht_id,
                )
            )
            if bestaand is not None:
                return bestaand
            tekst, opdracht = self._lees(sessie, gesprek_id, kanaal, inbreng)
            veilig, gemaskeerd = maskeer_bsn(tekst)
            # A channel that has to write a message down itself first has masked it already.
            gemaskeerd = gemaskeerd or BSN_WEG in veilig or NUMMER_WEG in veilig
            if isinstance(inbreng, Wijziging):
                # An edit that leaves the words as they were: a preview of a link came with it.
                gelijk = wijziging.zelfde(sessie, gesprek_id, kanaal, inbreng.van, veilig)
                if gelijk is not None:
                    return gelijk
            gesprek.volgorde += 1
            rij = Inkomend(
                gesprek_id=gesprek_id,
                volgorde=gesprek.volgorde,
                kanaal=kanaal,
                bericht_id=bericht_id,
                tekst=veilig,
                opdracht=opdracht.model_dump() if opdracht is not None else None,
                gemaskeerd=gemaskeerd,
                ontvangen_op=klok.nu(),
                status="zwijgt" if gesprek.overgenomen_door else "ontvangen",
            )
            sessie.add(rij)
            sessie.flush()
            if bestand is not None:
                rij.bestand = bestanden.leg_vast(sessie, self._gegevens, rij, bestand)
            elif isinstance(inbreng, GedeeldeLocatie):
                rij.bestand = bestanden.leg_plek_vast(sessie, self._gegevens, rij, inbreng)
            return rij.id

    def is_vol(self, gesprek_id: str) -> bool:
        """Whether a file that comes now is not taken, so that a channel need not fetch it."""
        with self._bron.lezen() as sessie:
            return self._toelating.is_vol(sessie, gesprek_id)

    def _keur(self, gesprek_id: str, bestand: Bestand) -> Gekeurd | bestanden.Geweigerd:
        return self._toelating.keur(bestand, vol=self.is_vol(gesprek_id))

    def claim(self, gesprek_id: str) -> bool:
        """Take this conversation for this process; False while another one is busy with it."""
        with self._bron.schrijven() as sessie:
            gesprek = sessie.scalar(select(Gesprek).where(Gesprek.id == gesprek_id).with_for_update())
            if gesprek is None:
                return False
            if (
                gesprek.bezig_door not in (None, self.naam)
                and gesprek.bezig_tot is not None
                and gesprek.bezig_tot > klok.nu()
                and not self._is_dood(gesprek.bezig_door)
            ):
                return False
            gesprek.bezig_door, gesprek.bezig_tot = self.naam, klok.nu() + LEASE
            return True

    def geef_vrij(self, gesprek_id: str) -> None:
        """Let others have this conversation."""
        with self._bron.schrijven() as sessie:
            gesprek = sessie.get(Gesprek, gesprek_id)
            if gesprek is not None and gesprek.bezig_door == self.naam:
                gesprek.bezig_door = gesprek.bezig_tot = None

    def volgende(self, gesprek_id: str) -> TeDoen | None:
        """The oldest message of this conversation that has to be handled."""
        with self._bron.lezen() as sessie:
            rij = sessie.scalar(
                select(Inkomend)
                .where(Inkomend.gesprek_id == gesprek_id, Inkomend.status == "ontvangen")
                .order_by(Inkomend.id)
                .limit(1)
            )
            if rij is None:
                return None
            return TeDoen(
                rij.id,
                f"{rij.kanaal}:{rij.bericht_id}",
                rij.tekst,
                Opdracht.model_validate(rij.opdracht) if rij.opdracht is not None else None,
                rij.gemaskeerd,
                rij.pogingen,
                rij.bestand,
            )

    def handel_af(
        self, inkomend_id: int, berichten: Sequence[Bericht], status: str = "afgehandeld"
    ) -> None:
        """Store the answer and close the message, together. Answers of an earlier try stay."""
        with self._bron.schrijven() as sessie:
            rij = sessie.get_one(Inkomend, inkomend_id)
            if rij.status != "ontvangen":
                return
            gesprek = _vergrendeld(sessie, rij.gesprek_id)
            for nummer, bericht in enumerate(berichten):
                gesprek.volgorde += 1
                reactie = Reactie(
                    gesprek_id=rij.gesprek_id,
                    inkomend_id=inkomend_id,
                    volgnummer=nummer,
                    volgorde=gesprek.volgorde,
                    inhoud=bericht.als_json(),
                    gemaakt_op=klok.nu(),
                )
                sessie.add(reactie)
                sessie.flush()
                knoppen.leg_vast(sessie, reactie, bericht)
            rij.status, rij.afgehandeld_op, rij.fout = status, klok.nu(), None

    def noteer_mislukking(self, inkomend_id: int, fout: str, *, telt: bool) -> int:
        """Note that an attempt failed; how many counted so far."""
        with self._bron.schrijven() as sessie:
            rij = sessie.get_one(Inkomend, inkomend_id)
            rij.fout = fout
            rij.pogingen += telt
            return rij.pogingen

    def wachtende(self) -> list[str]:
        """The conversations with a message that has to be handled, longest waiting first."""
        with self._bron.lezen() as sessie:
            rijen = sessie.scalars(
                select(Inkomend.gesprek_id).where(Inkomend.status == "ontvangen").order_by(Inkomend.id)
            )
            return list(dict.fromkeys(rijen))

    def staat_open(self, inkomend_id: int) -> bool:
        """Whether this message still has to be handled."""
        with self._bron.lezen() as sessie:
            return sessie.get_one(Inkomend, inkomend_id).status == "ontvangen"

    def heeft_wachtende(self, gesprek_id: str) -> bool:
        """Whether a message of this conversation still has to be handled."""
        return self.volgende(gesprek_id) is not None

    def reacties(self, inkomend_id: int) -> tuple[UitgaandBericht, ...]:
        """What was answered to this message."""
        with self._bron.lezen() as sessie:
            rijen = sessie.scalars(
                select(Reactie).where(Reactie.inkomend_id == inkomend_id).order_by(Reactie.volgnummer)
            ).all()
            return _uitgaand(sessie, rijen)

    def knop_is(self, gesprek_id: str, token: str) -> Literal["nu", "voorbij", "onbekend"]:
        """Whether this button can be pressed now; `onbekend` when it was never shown here."""
        with self._bron.lezen() as sessie:
            gedrukt = knoppen.van_token(sessie, self._gemeente, gesprek_id, token)
            if gedrukt is None:
                return "onbekend"
            return "voorbij" if gedrukt.voorbij else "nu"

    def uitgaand(self, sessie: Session, reactie: Reactie) -> UitgaandBericht:
        """A stored reply with the tokens of its buttons, inside a session."""
        return _uitgaand(sessie, [reactie])[0]

    def regels(self, gesprek_id: str, *, na: int = 0) -> list[Regel]:
        """The lines of a conversation after number `na`, in the order in which they came."""
        with self._bron.lezen() as sessie:
            binnen = sessie.scalars(
                select(Inkomend).where(
                    Inkomend.gesprek_id == gesprek_id,
                    Inkomend.volgorde > na,
                    Inkomend.kanaal != EIGEN_KANAAL,
                )
            )
            regels = [Regel(rij.volgorde, *bestanden.wat_er_stond(rij)) for rij in binnen]
            gevonden = sessie.execute(
                select(Reactie, Inkomend.kanaal)
                .join(Inkomend, Inkomend.id == Reactie.inkomend_id)
                .where(Reactie.gesprek_id == gesprek_id, Reactie.volgorde > na)
            ).all()
            uitgaand = _uitgaand(sessie, [rij for rij, _ in gevonden])
            regels += [
                Regel(rij.volgorde, uitgaand=uit, los=kanaal == EIGEN_KANAAL)
                for (rij, kanaal), uit in zip(gevonden, uitgaand, strict=True)
            ]
            return sorted(regels, key=lambda regel: regel.nummer)

    def begin(self, gesprek_id: str) -> int:
        """The number of the first line that is there; a higher one than any when all was erased."""
        with self._bron.lezen() as sessie:
            eerste = [
                sessie.scalar(select(func.min(tabel.volgorde)).where(tabel.gesprek_id == gesprek_id))
                for tabel in (Inkomend, Reactie)
            ]
            if nummers := [nummer for nummer in eerste if nummer is not None]:
                return min(nummers)
            laatste = sessie.scalar(select(Gesprek.volgorde).where(Gesprek.id == gesprek_id))
            return (laatste or 0) + 1

    def _lees(  # noqa: PLR0911 - one for each kind of message
        self, sessie: Session, gesprek_id: str, kanaal: str, inbreng: Inbreng
    ) -> tuple[str, Opdracht | None]:
        match inbreng:
            case Knopdruk(token):
                gedrukt = knoppen.van_token(sessie, self._gemeente, gesprek_id, token)
                if gedrukt is None:
                    raise OnbekendeKnop
                if gedrukt.voorbij:
                    return gedrukt.label, Opdracht(intent=VOORBIJ)
                return zelf.overgenomen(sessie, gesprek_id, gedrukt)
            case Bestand(naam, bijschrift=bijschrift):
                if bijschrift.strip():
                    return self._getypt(sessie, gesprek_id, bijschrift)
                return bestanden.als_tekst(naam), bestanden.als_opdracht(inbreng)
            case GedeeldContact() | GedeeldeLocatie():
                return gedeeld(inbreng)
            case Kanaalbericht():
                return schoon(inbreng.tekst), zelf.kanaalopdracht(inbreng)
            case Doorgestuurd(tekst):
                return schoon(tekst), Opdracht(intent=zelf.DOORGESTUURD)
            case Wijziging(van, tekst):
                gewijzigd = wijziging.lees(sessie, gesprek_id, kanaal, van)
                if gewijzigd is not None:
                    return schoon(tekst), gewijzigd
                return self._getypt(sessie, gesprek_id, tekst)
            case Tekst(tekst):
                return self._getypt(sessie, gesprek_id, tekst)

    def _getypt(self, sessie: Session, gesprek_id: str, tekst: str) -> tuple[str, Opdracht | None]:
        getypt = knoppen.van_tekst(sessie, self._gemeente, gesprek_id, tekst)
        if getypt is not None and getypt.opdracht.intent == zelf.OVERNEMEN:
            return zelf.overgenomen(sessie, gesprek_id, getypt)
        return schoon(tekst), getypt.opdracht if getypt is not None else None

    def _is_dood(self, naam: str | None) -> bool:
        """Whether the process that claimed this ran here and is gone: then nobody waits for it."""
        plek, _, rest = (naam or "").partition("|")
        pid = rest.partition("|")[0]
        if plek != self._plek or not pid.isdecimal():
            return False
        if int(pid) == os.getpid():
            return naam != self.naam
        try:
            os.kill(int(pid), 0)
        except ProcessLookupError:
            return True
        except PermissionError:
            return False
        return False


def _vergrendeld(sessie: Session, gesprek_id: str) -> Gesprek:
    """The conversation, with nobody else writing in it until the end of the transaction."""
    return sessie.scalars(select(Gesprek).where(Gesprek.id == gesprek_id).with_for_update()).one()


def schoon(tekst: str) -> str:
    """Text that a database can store: no NUL and no half characters."""
    return tekst.replace("\x00", "").encode("utf-8", "ignore").decode().strip()


def _uitgaand(sessie: Session, rijen: Sequence[Reactie]) -> tuple[UitgaandBericht, ...]:
    tokens: dict[int, list[str]] = {}
    for token, reactie_id in sessie.execute(
        select(Knoptoken.token, Knoptoken.reactie_id)
        .where(Knoptoken.reactie_id.in_([rij.id for rij in rijen]))
        .order_by(Knoptoken.reactie_id, Knoptoken.volgnummer)
    ):
        tokens.setdefault(reactie_id, []).append(token)
    return tuple(
        UitgaandBericht(rij.id, Bericht.model_validate(rij.inhoud), tuple(tokens.get(rij.id, ())))
        for rij in rijen
    )
