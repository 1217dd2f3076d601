"""The buttons of the bot in Telegram: those below a message, and the one below the chat.

What the first carry is the token of the port, and nothing else. With the other somebody shares their
own contact or where they are; it stays until it is withdrawn.
"""

from __future__ import annotations

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from acties.berichten import Bericht, Deelbaar, Knop
from bot.poort import UitgaandBericht
from bot.telegram.teksten import DEELKNOP

Knoppen = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove
"""What a message brings along: Telegram takes one of these with each."""

DEELKNOP_WEG = ReplyKeyboardRemove()
"""Withdraws the button below the chat."""

GEKOZEN = "gekozen"
"""What a button carries that only shows which choice was made."""

MAX_KNOPPEN = 100
"""Telegram takes no more below one message."""

MAX_LABEL = 34
"""What a phone shows of a button that is as wide as the screen; the rest would be cut off."""

_NAAST_ELKAAR = 12
_PER_RIJ = 4


def toetsenbord(uit: UitgaandBericht) -> InlineKeyboardMarkup | None:
    """The buttons of a message, with their tokens; None when it has none."""
    bericht = uit.bericht
    tokens = list(uit.tokens[: len(bericht.knoppen)])
    labels = knoplabels(bericht)
    rijen: list[list[InlineKeyboardButton]] = []
    for label, token in zip(labels, tokens, strict=False):
        knop = InlineKeyboardButton(label, callback_data=token)
        naast = rijen and len(rijen[-1]) == 1 and len(rijen[-1][0].text) <= _NAAST_ELKAAR
        if naast and len(label) <= _NAAST_ELKAAR:
            rijen[-1].append(knop)
        else:
            rijen.append([knop])
    met_knop = [regel for regel in bericht.regels if regel.knop is not None]
    wijzig = [
        InlineKeyboardButton(f"{regel.knop.label} {regel.nummer}", callback_data=token)
        for regel, token in zip(met_knop, uit.tokens[len(bericht.knoppen) :], strict=False)
        if regel.knop is not None
    ][: MAX_KNOPPEN - len(rijen)]
    rijen += [wijzig[begin : begin + _PER_RIJ] for begin in range(0, len(wijzig), _PER_RIJ)]
    return InlineKeyboardMarkup(rijen) if rijen else None


def knoplabels(bericht: Bericht) -> list[str]:
    """What stands on the buttons. Choices have the number by which they can also be typed."""
    nummer, labels = 0, []
    for knop in bericht.knoppen[:MAX_KNOPPEN]:
        label = knop.label
        if knop.genummerd and _heeft_nummers(bericht):
            nummer += 1
            label = f"{nummer}. {label}"
        labels.append(label if len(label) <= MAX_LABEL else f"{label[: MAX_LABEL - 1].rstrip()}…")
    return labels


def voluit(bericht: Bericht) -> list[str]:
    """The choices that have to stand in the text too: all, when a button can't show one in full."""
    keuzes = [knop for knop in bericht.knoppen if knop.genummerd]
    if not _heeft_nummers(bericht) or all(_past(knop) for knop in keuzes):
        return []
    return [knop.label for knop in keuzes]


def gekozen(label: str) -> InlineKeyboardMarkup:
    """In the place of the buttons: which one was pressed."""
    return InlineKeyboardMarkup([[InlineKeyboardButton(f"✓ {label}", callback_data=GEKOZEN)]])


def deelknop(wat: Deelbaar) -> ReplyKeyboardMarkup:
    """The button below the chat with which this is shared; it folds away once it was used."""
    knop = KeyboardButton(
        DEELKNOP[wat], request_contact=wat == "contact", request_location=wat == "plek"
    )
    return ReplyKeyboardMarkup([[knop]], resize_keyboard=True, one_time_keyboard=True)


def _heeft_nummers(bericht: Bericht) -> bool:
    return sum(knop.genummerd for knop in bericht.knoppen) > 1


def _past(knop: Knop) -> bool:
    # With room for "12. ".
    return len(knop.label) + 4 <= MAX_LABEL
