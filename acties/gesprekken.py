"""What services know of a conversation: its messages in full, and what they were taken for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from acties import klok
from acties.berichten import Bericht
from acties.opslag import Databron, Gesprek, Inkomend, Reactie
from kennisbank.schema.routes import ROUTEINTENTS

_Kolom = TypeVar("_Kolom")

NIET_BEGREPEN = "nlu_fallback"
"""The intent of what was not understood."""

EIGEN_KANAAL = "samenspraak"
"""The channel of what the assistant says without being spoken to. Every reply belongs to a message in
the inbox; these have one of their own, which nobody sent and nobody sees."""

_VERTELD = frozenset({*ROUTEINTENTS, NIET_BEGREPEN, "andere_taal", "twijfel"})
"""After these the assistant only pointed the way, so what was told may still become an idea."""

_LAAT_STAAN = frozenset({"hulp", "kennisvraag", "mens_spreken", "wie_ben_je", "wie_leest_dit"})
"""These do not change the subject."""

HULP_VRAGEN = "hulp_vragen"
"""The intent of who asks for help with a project; residents ask for help as well."""
_VAN_EEN_MEDEWERKER = frozenset(
    {"aanmelden", "checklist", "dossier_onderdeel", "dossier_openen", HULP_VRAGEN}
)
"""Who asks for these works at the municipality, until they come with an idea of their own."""

EIGEN_IDEE = "initiatief_indienen"
"""The intent of who brings an idea."""

_TERUG = 10
"""How many messages are looked back at."""

_WOORDEN_VERHAAL = 6
"""Fewer tell nothing yet: "ik wil een klacht indienen"."""


def _verhalen(vorige: Iterable[Inkomend]) -> Iterator[tuple[int, int]]:
    """Of what was told, latest first: how many words, and in which message."""
    ging_verder = False
    for deze in vorige:
        if deze.intent in _LAAT_STAAN:
            ging_verder = True
        elif deze.intent not in _VERTELD or (ging_verder and deze.intent == NIET_BEGREPEN):
            # What was not even understood is let go of once the person goes on to something else.
            return
        elif deze.opdracht is None:
            yield len(deze.tekst.split()), deze.id


def _van_de_persoon(gesprek_id: str) -> ColumnElement[bool]:
    return (Inkomend.gesprek_id == gesprek_id) & (Inkomend.kanaal != EIGEN_KANAAL)


def _ervoor(zoek: Select[_Kolom], bericht: Inkomend, aantal: int = 1) -> Select[_Kolom]:
    """So many of what the person said before this message, the last first."""
    return (
        zoek.where(_van_de_persoon(bericht.gesprek_id), Inkomend.id < bericht.id)
        .order_by(Inkomend.id.desc())
        .limit(aantal)
    )


def zeg_uit_zichzelf(sessie: Session, gesprek_id: str, sleutel: str, bericht: Bericht) -> bool:
    """Put a message of the assistant in a conversation, in the caller's transaction; once for each key.

    It is there at the next look at the page. It has no buttons, so what was open before it stays open.
    """
    gesprek = sessie.scalars(select(Gesprek).where(Gesprek.id == gesprek_id).with_for_update()).one()
    er_al = select(Inkomend.id).where(Inkomend.kanaal == EIGEN_KANAAL, Inkomend.bericht_id == sleutel)
    if sessie.scalar(er_al) is not None:
        return False
    nu = klok.nu()
    aanleiding = Inkomend(
        gesprek_id=gesprek_id,
        volgorde=gesprek.volgorde + 1,
        kanaal=EIGEN_KANAAL,
        bericht_id=sleutel,
        tekst="",
        ontvangen_op=nu,
        status="afgehandeld",
        afgehandeld_op=nu,
    )
    sessie.add(aanleiding)
    sessie.flush()
    gesprek.volgorde += 2
    sessie.add(
        Reactie(
            gesprek_id=gesprek_id,
            inkomend_id=aanleiding.id,
            volgnummer=0,
            volgorde=gesprek.volgorde,
            inhoud=bericht.model_copy(update={"knoppen": (), "regels": ()}).als_json(),
            gemaakt_op=nu,
        )
    )
    return True


def gesprek_als_tekst(sessie: Session, gesprek_id: str) -> str:
    """All that was said, line by line, as it is stored: BSNs are masked."""
    regels = [
        (rij.volgorde, f"Vrager: {rij.tekst}")
        for rij in sessie.scalars(select(Inkomend).where(_van_de_persoon(gesprek_id)))
    ]
    regels += [
        (rij.volgorde, f"Samenspraak: {rij.inhoud['tekst']}")
        for rij in sessie.scalars(select(Reactie).where(Reactie.gesprek_id == gesprek_id))
    ]
    return "\n\n".join(regel for _, regel in sorted(regels))


class Gesprekken:
    """Conversations, as far as the actions need them; the port in `bot` is what fills them."""

    def __init__(self, bron: Databron) -> None:
        self._bron = bron

    def tekst_van(self, inkomend_id: int) -> str:
        """The full text of a message; Rasa itself only saw its beginning."""
        with self._bron.lezen() as sessie:
            return sessie.get_one(Inkomend, inkomend_id).tekst

    def kanaal_van(self, inkomend_id: int) -> str:
        """Over which channel a message came."""
        with self._bron.lezen() as sessie:
            return sessie.get_one(Inkomend, inkomend_id).kanaal

    def verhaal_bij(self, inkomend_id: int, *, ervoor: bool = False) -> int | None:
        """The message in which the person told what it is about: this one, or one just before it.

        Of several it is the longest: "nee, het is toch echt mijn eigen idee" tells less. With
        `ervoor` only those before it; else the intent of this one must have been noted. None when
        nothing was told.
        """
        with self._bron.lezen() as sessie:
            bericht = sessie.get_one(Inkomend, inkomend_id)
            tot = inkomend_id - 1 if ervoor else inkomend_id
            vorige = sessie.scalars(
                select(Inkomend)
                .where(_van_de_persoon(bericht.gesprek_id), Inkomend.id <= tot)
                .order_by(Inkomend.id.desc())
                .limit(_TERUG)
            )
            woorden, langste = max(_verhalen(vorige), default=(0, None))
            return langste if woorden >= _WOORDEN_VERHAAL else None

    def verteld_voor(self, inkomend_id: int) -> list[str]:
        """What the person told just before this message, while they were only shown the way; what they
        said first comes first."""
        with self._bron.lezen() as sessie:
            bericht = sessie.get_one(Inkomend, inkomend_id)
            vorige = sessie.scalars(_ervoor(select(Inkomend), bericht, _TERUG))
            verteld = [sessie.get_one(Inkomend, nummer).tekst for _, nummer in _verhalen(vorige)]
            return verteld[::-1]

    def verhaal_van(self, inkomend_id: int, eerder: int | None) -> tuple[str, int] | None:
        """What somebody told in this message, and in which message that stands.

        For a pressed button that is an earlier message of the same conversation, if the button says
        which (`eerder`, its id); what a button says itself is no story.
        """
        with self._bron.lezen() as sessie:
            bericht = sessie.get_one(Inkomend, inkomend_id)
            if bericht.opdracht is None:
                return bericht.tekst, bericht.id
            verteld = sessie.get(Inkomend, eerder) if eerder is not None else None
            if verteld is None or verteld.gesprek_id != bericht.gesprek_id:
                return None
            return verteld.tekst, verteld.id

    def zei_net(self, inkomend_id: int) -> bool:
        """Whether the message before this one said the same."""
        with self._bron.lezen() as sessie:
            bericht = sessie.get_one(Inkomend, inkomend_id)
            vorige = sessie.scalar(_ervoor(select(Inkomend.tekst), bericht))
            return vorige is not None and vorige.strip().casefold() == bericht.tekst.strip().casefold()

    def aantal_berichten(self, gesprek_id: str) -> int:
        """How many messages of this person are kept."""
        with self._bron.lezen() as sessie:
            zoek = select(func.count()).select_from(Inkomend).where(_van_de_persoon(gesprek_id))
            return sessie.scalar(zoek) or 0

    def vorige_intent(self, inkomend_id: int) -> str | None:
        """What the message before this one was taken for; None when that is not known."""
        with self._bron.lezen() as sessie:
            bericht = sessie.get_one(Inkomend, inkomend_id)
            return sessie.scalar(_ervoor(select(Inkomend.intent), bericht))

    def vorige_tekst(self, inkomend_id: int) -> str:
        """What the person said before this message; empty for the first one."""
        return next(iter(self.vorige_teksten(inkomend_id, 1)), "")

    def vorige_teksten(self, inkomend_id: int, aantal: int) -> tuple[str, ...]:
        """What the person said in the messages before this one, the last first."""
        with self._bron.lezen() as sessie:
            bericht = sessie.get(Inkomend, inkomend_id)
            if bericht is None:
                return ()
            vorige = _ervoor(select(Inkomend.tekst), bericht, aantal)
            return tuple(tekst or "" for tekst in sessie.scalars(vorige))

    def net_gezegd(self, inkomend_id: int) -> str:
        """What the assistant said to the message before this one; empty for the first message."""
        with self._bron.lezen() as sessie:
            bericht = sessie.get(Inkomend, inkomend_id)
            if bericht is None:
                return ""
            vorige = sessie.scalar(_ervoor(select(Inkomend.id), bericht))
            gezegd = select(Reactie).where(Reactie.inkomend_id == vorige).order_by(Reactie.volgnummer)
            return "\n\n".join(str(rij.inhoud["tekst"]) for rij in sessie.scalars(gezegd))

    def vorige_taal(self, inkomend_id: int) -> str | None:
        """The other language, by its two letters, in which the message before this one was answered."""
        with self._bron.lezen() as sessie:
            bericht = sessie.get_one(Inkomend, inkomend_id)
            vorige = _ervoor(select(Inkomend.id), bericht).scalar_subquery()
            gezegd = sessie.scalars(
                select(Reactie).where(Reactie.inkomend_id == vorige).order_by(Reactie.volgnummer.desc())
            )
            return next((rij.inhoud["taal"] for rij in gezegd if rij.inhoud.get("taal")), None)

    def is_van_een_medewerker(self, gesprek_id: str) -> bool:
        """Whether what was asked for here last, of what tells who asks, is asked for by employees."""
        with self._bron.lezen() as sessie:
            laatste = sessie.scalar(
                select(Inkomend.intent)
                .where(
                    _van_de_persoon(gesprek_id),
                    Inkomend.intent.in_([*sorted(_VAN_EEN_MEDEWERKER), EIGEN_IDEE]),
                )
                .order_by(Inkomend.id.desc())
                .limit(1)
            )
        return laatste in _VAN_EEN_MEDEWERKER

    def noteer_wie_vraagt(self, inkomend_id: int, intent: str) -> None:
        """Note what a message was taken for, where that tells whether an employee asks it."""
        if intent in _VAN_EEN_MEDEWERKER or intent == EIGEN_IDEE:
            self.noteer_intent(inkomend_id, intent)

    def noteer_intent(self, inkomend_id: int, intent: str) -> int:
        """Note what a message was taken for; how many in a row, this one included, were the same."""
        with self._bron.schrijven() as sessie:
            bericht = sessie.get_one(Inkomend, inkomend_id)
            bericht.intent = intent
            eerder = sessie.scalars(_ervoor(select(Inkomend.intent), bericht, _TERUG))
            aantal = 1
            for ander in eerder:
                if ander != intent:
                    break
                aantal += 1
            return aantal
