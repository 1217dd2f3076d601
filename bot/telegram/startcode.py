"""A code in a link to the bot: https://t.me/<bot>?start=<code>.

Two kinds: one by which somebody goes on here with what they began on the page, and one by which an
employee signs in. What they lead to stays in the conversation of this chat.
"""

from __future__ import annotations

from acties.berichten import Bericht
from acties.identiteit.aanmelden import meld_aan
from acties.meldingen.dienst import krijgt_hier
from acties.omgeving import Omgeving
from acties.overstap.weergave import meegenomen
from acties.participatie.toegang import eigen_dossiers
from acties.participatie.weergave.aanmelden import toon_aangemeld
from bot.telegram import KANAAL
from bot.telegram.chats import Chat, Chats


def verzilver(omgeving: Omgeving, chats: Chats, chat: Chat, code: str) -> tuple[Bericht, ...] | None:
    """What a code does in this chat, and what is said of it; None when nobody knows this code.

    The same code in the same chat, after a crash for instance, leads to the same.
    """
    wat = omgeving.overstappen.verzilver(code, chat.gesprek_id, KANAAL)
    if wat is not None:
        return (meegenomen(wat, waar="op de website"),)
    with omgeving.bron.schrijven() as sessie:
        account = meld_aan(sessie, chat.gesprek_id, code)
        if account is None:
            return None
        uit = {"gelukt": True, "naam": account.naam, "email": account.email}
        aantal = len(eigen_dossiers(sessie, chat.gesprek_id))
        krijgt = krijgt_hier(account)
    berichten = toon_aangemeld(uit, aantal)
    return (*(() if krijgt is None else (Bericht(tekst=krijgt),)), *berichten)
