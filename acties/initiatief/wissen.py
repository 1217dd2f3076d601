"""Erasing what somebody told: really, and everywhere in this database and in our own mail folder.

What is kept says nothing about a person: that there was a conversation and when, the kenmerk, dates
and statuses of an initiative, and how often access was tried.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, delete, null, select, update
from sqlalchemy.orm import Session

from acties import klok
from acties.initiatief.brieven import AAN_INWONER, aan_coordinator, gewist
from acties.initiatief.samenvatting import Samenvatting
from acties.initiatief.status import INDIENER, verander_status
from acties.initiatief.toegang import eigen_initiatieven
from acties.instellingen import Instellingen
from acties.meldingen.dienst import meld_kort
from acties.opslag import (
    Aanvulling,
    Antwoord,
    Bijlage,
    Document,
    DoorgezetteVraag,
    Dossiergebeurtenis,
    Initiatief,
    Initiatiefgebeurtenis,
    Inkomend,
    Invulling,
    Knoptoken,
    Overstapcode,
    Participatiedossier,
    Reactie,
    Stap,
    Telegramchat,
    Toegang,
    Uitgaand,
)
from acties.outbox.dienst import LEASE, laat_vervallen, leg_klaar
from acties.outbox.wegen.post_weghalen import SOORT as POST_WEGHALEN
from acties.outbox.wegen.post_weghalen import WegTeHalen
from acties.participatie.archief import waarom_blijft
from acties.participatie.toegang import eigen_dossiers
from acties.participatie.voorbeelden import haal_weg as haal_voorbeeld_weg
from acties.vraagbaak.brieven import sleutel_van_brief, vraag_gewist
from acties.vragenlijst.afronding import Afgerond
from acties.vragenlijst.waarover import TOEGANG

ALLES, ELDERS = "alles", "elders"
"""The choices of the questionnaire: erase all, or first find what was handed in elsewhere."""


@dataclass(frozen=True, slots=True)
class Wissen:
    """After a yes: nothing of what this person told is left, but what is not theirs to take away: a
    dossier that was vastgesteld, or that everybody can read.

    The questionnaire asks under the key `wat`; all but ALLES and ELDERS means no.
    """

    instellingen: Instellingen

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]:
        """`gewist` says whether it was done, `ingediend` how many initiatives were among it, `blijven`
        the titles of the dossiers that stay, if any."""
        gekozen = afgerond.antwoorden["wat"].waarde
        if gekozen == ELDERS:
            return {"gewist": False, "vervolg": TOEGANG, "daarna": afgerond.lijst.sleutel}
        if gekozen != ALLES:
            return {"gewist": False}
        eigen = eigen_initiatieven(sessie, afgerond.gesprek_id)
        for initiatief in eigen:
            self._wis_initiatief(sessie, initiatief, behalve=afgerond.invulling_id)
        blijven = {}
        for dossier in eigen_dossiers(sessie, afgerond.gesprek_id):
            if waarom_blijft(sessie, dossier) is not None:
                blijven[dossier.kenmerk] = dossier.titel
                continue
            haal_voorbeeld_weg(self.instellingen, dossier.gemeente, dossier.kenmerk)
            wis_dossier(sessie, dossier, behalve=afgerond.invulling_id)
        self._wis_vragen(sessie, afgerond.gesprek_id)
        _wis_gesprek(sessie, afgerond.gesprek_id, blijven, behalve=afgerond.invulling_id)
        uit: dict[str, Any] = {"gewist": True, "ingediend": len(eigen)}
        return uit | {"blijven": list(blijven.values())} if blijven else uit

    def _wis_initiatief(self, sessie: Session, initiatief: Initiatief, *, behalve: int) -> None:
        leeg = Samenvatting.model_validate(initiatief.inhoud).zonder_inhoud()
        initiatief.inhoud = leeg.model_dump(mode="json")
        verander_status(sessie, initiatief, "verwijderd", door=INDIENER)
        sessie.flush()
        sessie.execute(
            update(Initiatiefgebeurtenis)
            .where(Initiatiefgebeurtenis.initiatief_id == initiatief.id)
            .values(notitie=None)
        )
        sessie.execute(delete(Aanvulling).where(Aanvulling.initiatief_id == initiatief.id))
        # What was read about it elsewhere goes too; unfinished work there is left alone.
        gesprekken = {initiatief.gesprek_id} | set(
            sessie.scalars(select(Toegang.gesprek_id).where(Toegang.initiatief_id == initiatief.id))
        )
        for gesprek_id in gesprekken:
            self._wis_vragen(sessie, gesprek_id)
            _wis_berichten(sessie, gesprek_id)
            over = Invulling.status.in_(("afgerond", "vervallen"))
            _wis_invullingen(sessie, (Invulling.gesprek_id == gesprek_id) & over, behalve=behalve)
        _wis_invullingen(sessie, Invulling.kenmerk == initiatief.kenmerk, behalve=behalve)
        sessie.execute(delete(Document).where(Document.kenmerk == initiatief.kenmerk))
        sessie.execute(delete(Bijlage).where(Bijlage.kenmerk == initiatief.kenmerk))
        sessie.execute(delete(Antwoord).where(Antwoord.invulling_id == initiatief.invulling_id))
        sessie.execute(delete(Toegang).where(Toegang.initiatief_id == initiatief.id))
        gemaild = _wis_brieven(
            sessie, initiatief.kenmerk, Uitgaand.sleutel.contains(initiatief.kenmerk)
        )
        al_gemaild = any(not sleutel.startswith(AAN_INWONER) for sleutel in gemaild)
        aan_coordinator(
            sessie,
            self.instellingen,
            f"gewist:{initiatief.kenmerk}",
            gewist(initiatief, al_gemaild=al_gemaild),
        )
        meld_kort(
            sessie,
            initiatief.gemeente,
            f"gewist:{initiatief.kenmerk}",
            initiatief.kenmerk,
            "de indiener heeft alle gegevens laten verwijderen. Haal ook de berichten hierover uit deze"
            " chat: daar kan Samenspraak niet bij. Neem geen contact meer op.",
        )

    def _wis_vragen(self, sessie: Session, gesprek_id: str) -> None:
        """The questions that were passed on from here; an article that was made of one stays."""
        van_hier = DoorgezetteVraag.gesprek_id == gesprek_id
        for rij in sessie.scalars(select(DoorgezetteVraag).where(van_hier)).all():
            sleutel = sleutel_van_brief(rij.kenmerk)
            gemaild = _wis_brieven(sessie, sleutel, Uitgaand.sleutel.contains(sleutel))
            leg_klaar(
                sessie,
                sleutel=f"gewist:{rij.kenmerk}",
                soort="email",
                ontvanger=self.instellingen.adviseur,
                inhoud=vraag_gewist(rij, al_gemaild=bool(gemaild)).als_inhoud(),
            )
            sessie.delete(rij)
        sessie.flush()


def _wis_brieven(sessie: Session, wat: str, welke: ColumnElement[bool]) -> list[str]:
    """Erase these letters, in the mail folder as well; the keys of those that may have arrived."""
    gezonden = Uitgaand.status.in_(("bezorgd", "onderweg", "onbekend"))
    welke = welke & (Uitgaand.soort != POST_WEGHALEN)
    rijen = sessie.scalars(
        select(Uitgaand).where(welke, gezonden | (Uitgaand.onbekend_aantal > 0))
    ).all()
    sleutels = [rij.sleutel for rij in rijen]
    onderweg = any(rij.status == "onderweg" for rij in rijen)
    laat_vervallen(sessie, welke)
    if sleutels:
        leg_klaar(
            sessie,
            sleutel=f"{POST_WEGHALEN}:{wat}",
            soort=POST_WEGHALEN,
            ontvanger="postmap",
            inhoud=WegTeHalen(sleutels=tuple(sleutels)).als_inhoud(),
            # One that is being written at this moment must be there first.
            niet_voor=klok.nu() + LEASE if onderweg else None,
        )
    return sleutels


def wis_dossier(sessie: Session, dossier: Participatiedossier, *, behalve: int) -> None:
    """A participatiedossier with all that was said and made for it, in whatever conversation."""
    _wis_invullingen(sessie, Invulling.kenmerk == dossier.kenmerk, behalve=behalve)
    sessie.execute(delete(Document).where(Document.kenmerk == dossier.kenmerk))
    sessie.execute(delete(Dossiergebeurtenis).where(Dossiergebeurtenis.dossier_id == dossier.id))
    sessie.delete(dossier)
    sessie.flush()


def _wis_gesprek(sessie: Session, gesprek_id: str, blijven: Collection[str], *, behalve: int) -> None:
    """All of a conversation but the run in which this is asked, and that without its answers; and but
    what was worked on in the dossiers with the kenmerken `blijven`."""

    def weg(tabel: type[Document | Bijlage | Invulling]) -> ColumnElement[bool]:
        van_een_ander = tabel.kenmerk.is_(None) | tabel.kenmerk.not_in(blijven)
        return (tabel.gesprek_id == gesprek_id) & van_een_ander

    # The number of the chat is still needed, to say that this was done.
    sessie.execute(
        update(Telegramchat).where(Telegramchat.gesprek_id == gesprek_id).values(vergeten=True)
    )
    _wis_berichten(sessie, gesprek_id)
    sessie.execute(delete(Document).where(weg(Document)))
    sessie.execute(delete(Bijlage).where(weg(Bijlage)))
    sessie.execute(delete(Overstapcode).where(Overstapcode.gesprek_id == gesprek_id))
    van_hier = weg(Invulling)
    alle = sessie.scalars(select(Invulling.id).where(van_hier)).all()
    sessie.execute(delete(Antwoord).where(Antwoord.invulling_id.in_(alle)))
    for nummer in alle:
        _wis_brieven(
            sessie, f"invulling:{nummer}", Uitgaand.sleutel.startswith(f"hervatcode:{nummer}:")
        )
    _wis_invullingen(sessie, van_hier, behalve=behalve)


def _wis_invullingen(sessie: Session, welke: ColumnElement[bool], *, behalve: int) -> None:
    """These runs with their answers, but for what was handed in: that is erased by itself."""
    ingediend = select(Initiatief.invulling_id)
    nummers = sessie.scalars(
        select(Invulling.id).where(welke, Invulling.id != behalve, Invulling.id.not_in(ingediend))
    ).all()
    sessie.execute(delete(Antwoord).where(Antwoord.invulling_id.in_(nummers)))
    sessie.execute(delete(Aanvulling).where(Aanvulling.invulling_id.in_(nummers)))
    sessie.execute(delete(Invulling).where(Invulling.id.in_(nummers)))


def _wis_berichten(sessie: Session, gesprek_id: str) -> None:
    """What was said in a conversation, and what the engine answered to it."""
    sessie.execute(delete(Knoptoken).where(Knoptoken.gesprek_id == gesprek_id))
    sessie.execute(delete(Reactie).where(Reactie.gesprek_id == gesprek_id))
    sessie.execute(delete(Stap).where(Stap.gesprek_id == gesprek_id))
    # What still has to be answered stays: that is the request itself, and what came after it.
    open_ = Inkomend.status == "ontvangen"
    sessie.execute(delete(Inkomend).where(Inkomend.gesprek_id == gesprek_id, ~open_))
    verzoek = sessie.scalar(
        select(Inkomend.id)
        .where(Inkomend.gesprek_id == gesprek_id, open_)
        .order_by(Inkomend.id)
        .limit(1)
    )
    if verzoek is not None:
        sessie.execute(
            update(Inkomend).where(Inkomend.id == verzoek).values(tekst=_VERZOEK, bestand=null())
        )


_VERZOEK = "Haal mijn gegevens weg"
"""What is left of the message that asked for it, whatever else stood in it."""
