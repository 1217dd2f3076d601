"""What comes in from Telegram, as far as we do something with it."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict
from telegram import CallbackQuery, ChatMember, ChatMemberUpdated, Document, Message, PhotoSize, Update
from telegram.constants import ChatType, MessageEntityType

from bot.poort import MAX_BESTAND_BYTES
from bot.poort.inbox import schoon
from bot.poort.maskeren import maskeer_bsn

Soort = Literal[
    "tekst",
    "opdracht",
    "knop",
    "bestand",
    "contact",
    "locatie",
    "wijziging",
    "doorgestuurd",
    "anders",
    "groep",
    "geblokkeerd",
    "terug",
]

_ANDERS = {
    "voice": "een spraakbericht",
    "audio": "een geluid",
    "video": "een video",
    "video_note": "een videobericht",
    "animation": "een bewegend plaatje",
    "sticker": "een sticker",
    "poll": "een peiling",
    "dice": "een dobbelsteen",
    "story": "een verhaal",
    "game": "een spel",
    "invoice": "een rekening",
    "checklist": "een lijst",
    "paid_media": "betaalde beelden",
}
"""What a message may be besides what we can read, in words."""


class Post(BaseModel):
    """Something to do. Stored until it was done; a BSN never stands in it."""

    model_config = ConfigDict(frozen=True)

    soort: Soort
    chat_id: int
    message_id: int = 0
    tekst: str = ""
    """What was written; for a button what stands on it, for `anders` what it is in words."""
    opdracht: str = ""
    """The command, without its slash; `tekst` is what stands behind it."""
    druk_id: str = ""
    """By which a press is answered."""
    token: str = ""
    file_id: str = ""
    naam: str = ""
    """Of a file, or of the person of a contact."""
    te_groot: bool = False
    album: str = ""
    """By which photos are known that were sent together."""
    andere_soort: bool = False
    """Whether it is something that we can't read, with words that we can."""
    telefoon: str = ""
    eigen: bool = False
    breedtegraad: float = 0.0
    lengtegraad: float = 0.0


def lees(update: Update) -> Post | None:
    """What this update asks of us; None when that is nothing."""
    if update.callback_query is not None:
        return _knop(update.callback_query)
    if update.my_chat_member is not None:
        return _lid(update.my_chat_member)
    if update.edited_message is not None:
        return _wijziging(update.edited_message)
    return _bericht(update.message) if update.message is not None else None


def chat_van(update: Update) -> int:
    """The number of the chat that it is about; 0 when there is none."""
    return update.effective_chat.id if update.effective_chat is not None else 0


def _knop(druk: CallbackQuery) -> Post | None:
    if druk.message is None or druk.data is None:
        return None
    label = ""
    opmaak = druk.message.reply_markup if isinstance(druk.message, Message) else None
    for rij in opmaak.inline_keyboard if opmaak is not None else ():
        for knop in rij:
            if knop.callback_data == druk.data:
                label = knop.text
    return Post(
        soort="knop",
        chat_id=druk.message.chat.id,
        message_id=druk.message.message_id,
        tekst=label,
        druk_id=druk.id,
        token=druk.data,
    )


def _lid(lid: ChatMemberUpdated) -> Post | None:
    erin = lid.new_chat_member.status in (ChatMember.MEMBER, ChatMember.ADMINISTRATOR)
    if lid.chat.type != ChatType.PRIVATE:
        return Post(soort="groep", chat_id=lid.chat.id) if erin else None
    return Post(soort="terug" if erin else "geblokkeerd", chat_id=lid.chat.id)


def _wijziging(bericht: Message) -> Post | None:
    tekst = bericht.text or bericht.caption
    if bericht.chat.type != ChatType.PRIVATE or not tekst or bericht.forward_origin is not None:
        # A live location that moves, for instance: nobody wrote anything.
        return None
    return Post(
        soort="wijziging",
        chat_id=bericht.chat.id,
        message_id=bericht.message_id,
        tekst=_veilig(tekst),
    )


def _bericht(bericht: Message) -> Post | None:
    basis = Post(
        soort="tekst",
        chat_id=bericht.chat.id,
        message_id=bericht.message_id,
        tekst=_veilig(bericht.text or bericht.caption or ""),
    )
    if bericht.chat.type != ChatType.PRIVATE:
        # Somebody who joins or a new title is no message to us.
        return basis.model_copy(update={"soort": "groep", "tekst": ""}) if bericht.text else None
    if bericht.forward_origin is not None and basis.tekst:
        met = _met_bestand(bericht, basis) or basis
        return met.model_copy(update={"soort": "doorgestuurd"})
    if bericht.text is not None:
        return _tekst(bericht, basis)
    return _met_bestand(bericht, basis) or _gedeeld(bericht, basis) or _anders(bericht, basis)


def _tekst(bericht: Message, basis: Post) -> Post:
    begint = any(
        deel.type == MessageEntityType.BOT_COMMAND and deel.offset == 0 for deel in bericht.entities
    )
    if not begint:
        return basis
    opdracht, _, rest = basis.tekst.partition(" ")
    naam = opdracht.removeprefix("/").partition("@")[0].casefold()
    return basis.model_copy(update={"soort": "opdracht", "opdracht": naam, "tekst": rest.strip()})


def _met_bestand(bericht: Message, basis: Post) -> Post | None:
    if bericht.photo:
        return _bestand(basis, bericht.photo[-1], "foto.jpg", bericht.media_group_id)
    # An animation comes with a document as well, for programs that know no better.
    if bericht.document is not None and bericht.animation is None:
        naam = bericht.document.file_name or "document"
        return _bestand(basis, bericht.document, naam, bericht.media_group_id)
    return None


def _bestand(basis: Post, bestand: PhotoSize | Document, naam: str, album: str | None) -> Post:
    grootte = bestand.file_size or 0
    return basis.model_copy(
        update={
            "soort": "bestand",
            "file_id": bestand.file_id,
            "naam": _veilig(naam),
            "te_groot": grootte > MAX_BESTAND_BYTES,
            "album": album or "",
        }
    )


def _gedeeld(bericht: Message, basis: Post) -> Post | None:
    if bericht.contact is not None:
        contact, van = bericht.contact, bericht.from_user
        namen = (contact.first_name, contact.last_name)
        eigen = van is not None and contact.user_id == van.id
        return basis.model_copy(
            update={
                "soort": "contact",
                "eigen": eigen,
                # Of somebody else nothing is kept, not even here.
                "naam": _veilig(" ".join(deel for deel in namen if deel)) if eigen else "",
                "telefoon": contact.phone_number if eigen else "",
            }
        )
    plek = bericht.location or (bericht.venue.location if bericht.venue is not None else None)
    if plek is None:
        return None
    return basis.model_copy(
        update={"soort": "locatie", "breedtegraad": plek.latitude, "lengtegraad": plek.longitude}
    )


def _anders(bericht: Message, basis: Post) -> Post | None:
    for veld, woorden in _ANDERS.items():
        if getattr(bericht, veld, None):
            if basis.tekst:
                # What stands below it can be read all the same.
                naam = woorden.removeprefix("een ")
                return basis.model_copy(update={"soort": "bestand", "naam": naam, "andere_soort": True})
            return basis.model_copy(update={"soort": "anders", "tekst": woorden})
    # A notice of Telegram itself, that something was pinned for instance.
    return None


def _veilig(tekst: str) -> str:
    return maskeer_bsn(schoon(tekst))[0]
