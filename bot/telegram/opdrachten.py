"""The commands: what each of them says to the conversation port."""

from __future__ import annotations

from acties.berichten import Opdracht
from acties.omgeving import Omgeving
from bot.poort import Kanaalbericht
from bot.telegram import teksten
from bot.telegram.chats import Chat, Chats
from bot.telegram.startcode import verzilver
from kennisbank.schema.gemeente import Gemeente

_INTENTS = {
    "idee": "initiatief_indienen",
    "checklist": "checklist",
    "status": "status",
    "stop": "stoppen",
}
"""The commands that are an intent, as a button is."""

_ONDERWERPEN = (*_INTENTS, "vraag", "privacy", "help")
"""What a link to the bot may begin with: https://t.me/<bot>?start=idee."""


class Opdrachten:
    """The commands of one installation."""

    def __init__(self, omgeving: Omgeving, chats: Chats) -> None:
        self._omgeving = omgeving
        self._chats = chats

    @property
    def _gemeente(self) -> Gemeente:
        return self._omgeving.gegevens.gemeente.inhoud

    @property
    def _publiek(self) -> str:
        return self._omgeving.instellingen.publieke_url

    def inbreng(self, chat: Chat, opdracht: str, rest: str) -> Kanaalbericht:
        """The message for the port of a command, with what stands behind it."""
        getypt = f"/{opdracht} {rest}".strip()
        if opdracht == "start":
            return self._start(chat, rest, getypt)
        if (intent := _INTENTS.get(opdracht)) is not None:
            # What is written behind it is told along with it: "/idee een moestuin in Hoonhorst".
            return Kanaalbericht(rest or getypt, daarna=Opdracht(intent=intent))
        if opdracht == "vraag" and rest:
            return Kanaalbericht(rest, daarna=Opdracht(intent="kennisvraag"))
        match opdracht:
            case "vraag":
                bericht = teksten.STEL_UW_VRAAG
            case "help":
                bericht = teksten.hulp(self._gemeente)
            case "privacy":
                aantal = self._omgeving.gesprekken.aantal_berichten(chat.gesprek_id)
                bericht = teksten.privacy(self._gemeente, self._publiek, aantal)
            case _:
                bericht = teksten.ONBEKENDE_OPDRACHT
        return Kanaalbericht(getypt, (bericht,))

    def _start(self, chat: Chat, rest: str, getypt: str) -> Kanaalbericht:
        if rest.casefold() in _ONDERWERPEN:
            return self.inbreng(chat, rest.casefold(), "")
        if rest:
            gezegd = verzilver(self._omgeving, self._chats, chat, rest)
            # The code itself is a secret as long as it works: it is not kept.
            return Kanaalbericht("/start", gezegd or (teksten.CODE_ONBEKEND,))
        dienst = self._omgeving.vragenlijsten
        if dienst.stand(chat.gesprek_id).fase != "geen":
            return Kanaalbericht(getypt, daarna=Opdracht(intent="hervatten"))
        onaf = dienst.is_onaf(chat.gesprek_id)
        return Kanaalbericht(getypt, (teksten.welkom(self._gemeente, self._publiek, onaf=onaf),))
