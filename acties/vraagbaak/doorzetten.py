"""Questions that are passed on to the adviseur: asked, answered, approved.

The answer goes into the conversation in the transaction in which it is given, so it is there once, and
neither exists without the other.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties import klok
from acties.berichten import Bericht
from acties.gesprekken import EIGEN_KANAAL, NIET_BEGREPEN, zeg_uit_zichzelf
from acties.identiteit.dienst import account_van
from acties.instellingen import Instellingen
from acties.meldingen.dienst import meld_vraag
from acties.opslag import Databron, DoorgezetteVraag, Gesprek, Inkomend, Kennisvraag
from acties.outbox.dienst import leg_klaar
from acties.participatie.toegang import huidig_dossier
from acties.tussendoor.vraagvorm import vraag_aan_het_eind
from acties.tussendoor.woorden import vul_in
from acties.vraagbaak.artikel import Conceptartikel, Schrijfwijze, klaargezet
from acties.vraagbaak.brieven import Nabij, nieuwe_vraag, sleutel_van_brief
from acties.vraagbaak.kenmerk import nieuw_vraagkenmerk
from acties.vraagbaak.overgangen import OVERGANGEN, Vraagstatus
from acties.vragenlijst.je_vorm import je_vorm
from kennisbank.laden import GemeenteGegevens

__all__ = ["Doorgezet", "Doorzetten", "Nabij", "OnbekendeVraag", "ZelfdePersoon", "bewaar"]

_TERUG = 5
"""How many messages are looked back at for the question."""

_HOFFELIJK = frozenset(
    {
        "bedanken",
        "begroeten",
        "bevestigen",
        "boos",
        "mens_spreken",
        "ontkennen",
        "vraag_doorzetten",
    }
)
"""After these it is still about the question before them."""

_MISSCHIEN_EEN_VRAAG = frozenset({NIET_BEGREPEN, "buiten_bereik"})
_WOORDEN_VRAAG = 4
"""Fewer, not understood, are no question."""

# "Vraag aan de adviseur hoe lang een vergunning duurt": the question is in the message itself. "Wie" is
# left out: "vraag het aan iemand die het weet" names who is to be asked.
_EIGEN_VRAAG = re.compile(
    r"(?:\b(?:of|hoe\w*|wat|waarom|wanneer|welke?|waar\w*)\b|:)\s+(?P<rest>\S.*)", re.IGNORECASE | re.S
)


class OnbekendeVraag(LookupError):
    """There is no question with this kenmerk."""


class ZelfdePersoon(ValueError):
    """Who answered cannot approve as well: two people look at what becomes an article."""


@dataclass(frozen=True, slots=True)
class Doorgezet:
    """What came of passing a question on."""

    kenmerk: str
    vraag: str
    status: Vraagstatus
    nieuw: bool
    """Whether it was this very request that did it; False when it was passed on before."""


class Doorzetten:
    """The questions that were passed on, of the active municipality."""

    def __init__(self, bron: Databron, instellingen: Instellingen, gegevens: GemeenteGegevens) -> None:
        self._bron, self._instellingen, self._gegevens = bron, instellingen, gegevens

    # --- asking -------------------------------------------------------------------------------------

    def welke_vraag(self, gesprek_id: str, inkomend_id: int, genoemd: int | None = None) -> int | None:
        """The message with the question that this one wants passed on; None when there is none.

        `genoemd` is the message that a button named. Else it is in this message itself, or it is the
        last thing that was asked.
        """
        with self._bron.lezen() as sessie:
            if genoemd is not None:
                rij = sessie.get(Inkomend, genoemd)
                return rij.id if rij is not None and rij.gesprek_id == gesprek_id else None
            deze = sessie.get_one(Inkomend, inkomend_id)
            eigen = _EIGEN_VRAAG.search(deze.tekst)
            if deze.opdracht is None and eigen and len(eigen["rest"].split()) >= _WOORDEN_VRAAG:
                return deze.id
            vorige = sessie.scalars(
                select(Inkomend)
                .where(
                    Inkomend.gesprek_id == gesprek_id,
                    Inkomend.kanaal != EIGEN_KANAAL,
                    Inkomend.id < inkomend_id,
                )
                .order_by(Inkomend.id.desc())
                .limit(_TERUG)
            ).all()
            gevraagd = set(
                sessie.scalars(
                    select(Kennisvraag.inkomend_id).where(
                        Kennisvraag.inkomend_id.in_([rij.id for rij in vorige])
                    )
                )
            )
            for rij in vorige:
                lang = len(rij.tekst.split()) >= _WOORDEN_VRAAG
                misschien = rij.intent in _MISSCHIEN_EEN_VRAAG and lang
                if rij.id in gevraagd or rij.intent == "kennisvraag" or misschien:
                    return rij.id
                if rij.intent not in _HOFFELIJK:
                    return None
            return None

    def zet_door(
        self, gesprek_id: str, vraag_id: int, verzoek_id: int, nabij: Sequence[Nabij] = ()
    ) -> Doorgezet:
        """Pass on the question of message `vraag_id`, asked for by message `verzoek_id`; once.

        Of a story that ends with a question only that question: the rest is not for the adviseur.
        """
        with self._bron.schrijven() as sessie:
            tekst = sessie.get_one(Inkomend, vraag_id).tekst
            vraag = vraag_aan_het_eind(tekst) or tekst
            return bewaar(
                sessie,
                self._instellingen,
                gesprek_id=gesprek_id,
                sleutel=f"vraag:{vraag_id}",
                verzoek=str(verzoek_id),
                soort="vraag",
                vraag=vraag,
                nabij=nabij,
            )

    # --- reading ------------------------------------------------------------------------------------

    def alle(self) -> list[DoorgezetteVraag]:
        """All of this municipality, what waits for an answer first, then the newest."""
        with self._bron.lezen() as sessie:
            rijen = sessie.scalars(
                select(DoorgezetteVraag)
                .where(DoorgezetteVraag.gemeente == self._gegevens.gemeente.inhoud.sleutel)
                .order_by(DoorgezetteVraag.id.desc())
            )
            return sorted(rijen, key=lambda rij: rij.status != "gesteld")

    def een(self, kenmerk: str) -> DoorgezetteVraag:
        """The question with this kenmerk; raises OnbekendeVraag."""
        with self._bron.lezen() as sessie:
            return _vind(sessie, self._gegevens, kenmerk)

    # --- answering ----------------------------------------------------------------------------------

    def beantwoord(self, kenmerk: str, antwoord: str, *, door: str) -> None:
        """Give the answer, which the asker reads in the conversation.

        Raises OnbekendeVraag, or OnmogelijkeOvergang when it has an answer or was withdrawn.
        """
        with self._bron.schrijven() as sessie:
            rij = _vind(sessie, self._gegevens, kenmerk, vergrendel=True)
            _verander(rij, "beantwoord")
            rij.antwoord, rij.beantwoord_door, rij.beantwoord_op = antwoord, door, klok.nu()
            woorden = self._gegevens.doorzetten
            self._vertel(sessie, rij, woorden.antwoord, antwoord, rij.beantwoord_op)

    def keur_goed(self, kenmerk: str, *, door: str, schrijfwijze: Schrijfwijze) -> str:
        """Make an article of the answer; the name of its file.

        Takes some seconds: the index is made with it first, so that the vraagbaak answers at once.
        Raises OnbekendeVraag, OnmogelijkeOvergang, ZelfdePersoon when `door` gave the answer, and
        `acties.vraagbaak.artikel.GeenArtikel` when the answer is not fit to be one.
        """
        with self._bron.lezen() as sessie:
            rij = _vind(sessie, self._gegevens, kenmerk)
            _mag_goedkeuren(rij, door)
        nu = klok.nu()
        concept = Conceptartikel.van(rij, schrijfwijze, self._bronregel(nu), nu)
        with (
            klaargezet(concept, self._gegevens, self._instellingen) as zet_neer,
            self._bron.schrijven() as sessie,
        ):
            rij = _vind(sessie, self._gegevens, kenmerk, vergrendel=True)
            _mag_goedkeuren(rij, door)
            _verander(rij, "goedgekeurd")
            rij.goedgekeurd_door, rij.goedgekeurd_op, rij.artikel = door, nu, concept.bestandsnaam
            # Before the commit: a status without its article would be a lie, and an article without
            # its status is made again by the same command.
            zet_neer()
        return concept.bestandsnaam

    def trek_terug(self, kenmerk: str, *, door: str, reden: str) -> None:
        """No answer comes, which the asker reads with the reason; or it is no article (any more).

        Raises OnbekendeVraag or OnmogelijkeOvergang.
        """
        with self._bron.schrijven() as sessie:
            rij = _vind(sessie, self._gegevens, kenmerk, vergrendel=True)
            onbeantwoord = rij.status == "gesteld"
            _verander(rij, "teruggetrokken")
            nu = klok.nu()
            rij.ingetrokken_door, rij.ingetrokken_op, rij.reden = door, nu, reden
            if onbeantwoord:
                self._vertel(sessie, rij, self._gegevens.doorzetten.geen_antwoord, reden, nu)
            if rij.artikel is not None:
                (self._instellingen.artikelmap / rij.gemeente / rij.artikel).unlink(missing_ok=True)

    def _vertel(
        self, sessie: Session, rij: DoorgezetteVraag, woorden: str, antwoord: str, nu: datetime
    ) -> None:
        werkt_hier = account_van(sessie, rij.gesprek_id) or huidig_dossier(sessie, rij.gesprek_id)
        tekst = vul_in(
            self._gegevens,
            je_vorm(woorden) if werkt_hier is not None else woorden,
            vraag=kort(rij.vraag),
            datum=klok.voluit(klok.dag(rij.gesteld_op)),
            antwoord=antwoord,
        )
        bericht = Bericht(tekst=tekst, bron=self._bronregel(nu))
        zeg_uit_zichzelf(sessie, rij.gesprek_id, f"vraag:{rij.kenmerk}", bericht)

    def _bronregel(self, moment: datetime) -> str:
        datum = klok.zonder_weekdag(klok.dag(moment))
        return vul_in(self._gegevens, self._gegevens.doorzetten.bron, datum=datum)


def bewaar(
    sessie: Session,
    instellingen: Instellingen,
    *,
    gesprek_id: str,
    sleutel: str,
    verzoek: str,
    soort: str,
    vraag: str,
    nabij: Sequence[Nabij] = (),
    gesprek_tekst: str | None = None,
    dossier_tekst: str | None = None,
) -> Doorgezet:
    """Store a question with its letter to the adviseur, in the caller's transaction; once a key."""
    # Locked, so that of two requests at the same moment one finds what the other did.
    gesprek = sessie.scalars(select(Gesprek).where(Gesprek.id == gesprek_id).with_for_update()).one()
    rij = sessie.scalar(select(DoorgezetteVraag).where(DoorgezetteVraag.sleutel == sleutel))
    if rij is None:
        rij = DoorgezetteVraag(
            kenmerk=_nieuw_kenmerk(sessie),
            sleutel=sleutel,
            verzoek=verzoek,
            gesprek_id=gesprek_id,
            gemeente=gesprek.gemeente,
            soort=soort,
            vraag=vraag,
            gesprek_tekst=gesprek_tekst,
            dossier_tekst=dossier_tekst,
            nabij=[asdict(deel) for deel in nabij],
            status="gesteld",
            gesteld_op=klok.nu(),
        )
        sessie.add(rij)
        leg_klaar(
            sessie,
            sleutel=sleutel_van_brief(rij.kenmerk),
            soort="email",
            ontvanger=instellingen.adviseur,
            inhoud=nieuwe_vraag(rij).als_inhoud(),
        )
        meld_vraag(sessie, rij)
    return Doorgezet(rij.kenmerk, rij.vraag, status_van(rij), nieuw=rij.verzoek == verzoek)


_STATUSSEN: Mapping[str, Vraagstatus] = {
    status: status for overgang in OVERGANGEN.tabel for status in overgang
}
_MEESTE_TEKENS = 300


def status_van(rij: DoorgezetteVraag) -> Vraagstatus:
    """Its status, as one of those that there are."""
    return _STATUSSEN[rij.status]


def kort(vraag: str) -> str:
    """A question as it is said back: on one line, and not endless."""
    regel = " ".join(vraag.split())
    return regel if len(regel) <= _MEESTE_TEKENS else f"{regel[:_MEESTE_TEKENS].rsplit(' ', 1)[0]} …"


def _vind(
    sessie: Session, gegevens: GemeenteGegevens, kenmerk: str, *, vergrendel: bool = False
) -> DoorgezetteVraag:
    zoek: Any = select(DoorgezetteVraag).where(
        DoorgezetteVraag.kenmerk == kenmerk,
        DoorgezetteVraag.gemeente == gegevens.gemeente.inhoud.sleutel,
    )
    rij: DoorgezetteVraag | None = sessie.scalar(zoek.with_for_update() if vergrendel else zoek)
    if rij is None:
        raise OnbekendeVraag(kenmerk)
    return rij


def _mag_goedkeuren(rij: DoorgezetteVraag, door: str) -> None:
    OVERGANGEN.controleer(status_van(rij), "goedgekeurd")
    if _naam(door) == _naam(rij.beantwoord_door or ""):
        raise ZelfdePersoon(door)


def _naam(naam: str) -> str:
    return " ".join(naam.split()).casefold()


def _verander(rij: DoorgezetteVraag, naar: Vraagstatus) -> None:
    OVERGANGEN.controleer(status_van(rij), naar)
    rij.status = naar


def _nieuw_kenmerk(sessie: Session) -> str:
    while True:
        kenmerk = nieuw_vraagkenmerk()
        if (
            sessie.scalar(select(DoorgezetteVraag.id).where(DoorgezetteVraag.kenmerk == kenmerk))
            is None
        ):
            return kenmerk
