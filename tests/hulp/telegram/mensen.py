"""People who use the bot, and the groups it is added to."""

from __future__ import annotations

import secrets
import time
from typing import TYPE_CHECKING, Any

from tests.hulp.telegram.http import Bestand

if TYPE_CHECKING:
    from tests.hulp.telegram.nep import Gezonden, Knop, NepTelegram

GEBLOKKEERD = "Forbidden: bot was blocked by the user"
WEG = "Forbidden: user is deactivated"


class _Chat:
    """A chat, with its own numbering of messages."""

    def __init__(self, nep: NepTelegram, nummer: int) -> None:
        self.id = nummer
        self.blokkeert = ""
        """Why the bot may not write here, in Telegram's words; empty when it may."""
        self.begonnen = False
        """Whether somebody wrote to the bot: before that it may not write."""
        self._nep = nep
        self._nummer = 0

    def als_chat(self) -> dict[str, Any]:
        """The chat as Telegram writes it."""
        raise NotImplementedError

    def volgend_nummer(self) -> int:
        """The id of the next message."""
        self._nummer += 1
        return self._nummer


class Mens(_Chat):
    """Somebody in a private chat with the bot. What they do returns the id of their message."""

    def __init__(self, nep: NepTelegram, nummer: int, voornaam: str, achternaam: str) -> None:
        super().__init__(nep, nummer)
        self.voornaam, self.achternaam = voornaam, achternaam
        self._gelezen = 0

    # --- What they do -------------------------------------------------------------------------

    def zegt(self, tekst: str, **verder: Any) -> int:
        """Send a text; a command is marked as one."""
        inhoud: dict[str, Any] = {"text": tekst, **verder}
        if tekst.startswith("/"):
            lang = len(tekst.split(maxsplit=1)[0])
            inhoud["entities"] = [{"type": "bot_command", "offset": 0, "length": lang}]
        return self._stuur(inhoud)

    def wijzigt(self, message_id: int, tekst: str) -> int:
        """Edit an earlier message."""
        with self._nep.wissel:
            bericht = self._kop(message_id) | {"edit_date": int(time.time()), "text": tekst}
            self._nep.bied_aan("edited_message", bericht)
        return message_id

    def drukt(self, label: str, bericht: Gezonden | None = None) -> str:
        """Press a button, of this message or the last that has it; the id of the press."""
        with self._nep.wissel:
            bericht = bericht or self.met_knop(label)
            [knop] = [knop for knop in bericht.alle_knoppen if knop.label == label][:1]
            return self.drukt_op(bericht, knop)

    def drukt_op(self, bericht: Gezonden, knop: Knop) -> str:
        """Press this very button, also one that is no longer below the message."""
        with self._nep.wissel:
            druk = self._nep.drukt()
            self._nep.bied_aan(
                "callback_query",
                {
                    "id": druk,
                    "from": self.als_gebruiker(),
                    "message": self._nep.als_bericht(bericht),
                    "chat_instance": str(self.id * 7),
                    "data": knop.data,
                },
            )
            return druk

    def stuurt_foto(self, inhoud: bytes, bijschrift: str = "", **verder: Any) -> int:
        """A photo; Telegram makes several sizes of it, the largest last."""
        klein = {
            "file_id": self._nep.leg_bestand(Bestand("klein.jpg", inhoud[:64])),
            "file_unique_id": secrets.token_hex(6),
            "width": 90,
            "height": 67,
            "file_size": min(64, len(inhoud)),
        }
        groot = {
            "file_id": self._nep.leg_bestand(Bestand("foto.jpg", inhoud)),
            "file_unique_id": secrets.token_hex(6),
            "width": 1280,
            "height": 960,
            "file_size": len(inhoud),
        }
        return self._stuur({"photo": [klein, groot], **_bijschrift(bijschrift), **verder})

    def stuurt_document(
        self,
        naam: str,
        inhoud: bytes,
        mediatype: str = "application/pdf",
        bijschrift: str = "",
        **verder: Any,
    ) -> int:
        """A document, just as it is."""
        document = {
            "file_id": self._nep.leg_bestand(Bestand(naam, inhoud)),
            "file_unique_id": secrets.token_hex(6),
            "file_name": naam,
            "mime_type": mediatype,
            "file_size": len(inhoud),
        }
        return self._stuur({"document": document, **_bijschrift(bijschrift), **verder})

    def spreekt_in(self) -> int:
        """A voice message."""
        stem = {
            "file_id": self._nep.leg_bestand(Bestand("stem.ogg", b"OggS")),
            "file_unique_id": secrets.token_hex(6),
            "duration": 4,
            "mime_type": "audio/ogg",
            "file_size": 4,
        }
        return self._stuur({"voice": stem})

    def stuurt_sticker(self, gezicht: str = "👍") -> int:
        """A sticker."""
        sticker = {
            "file_id": secrets.token_hex(8),
            "file_unique_id": secrets.token_hex(6),
            "type": "regular",
            "width": 512,
            "height": 512,
            "is_animated": False,
            "is_video": False,
            "emoji": gezicht,
        }
        return self._stuur({"sticker": sticker})

    def stuurt_soort(self, soort: str, gegevens: dict[str, Any], **verder: Any) -> int:
        """Anything else that a message can be: video, poll, dice and so on."""
        return self._stuur({soort: gegevens, **verder})

    def stuurt_door(self, tekst: str, van: str = "Piet", foto: bytes = b"") -> int:
        """A message that somebody else wrote, perhaps below a photo."""
        herkomst = {"type": "hidden_user", "date": int(time.time()), "sender_user_name": van}
        if foto:
            return self.stuurt_foto(foto, tekst, forward_origin=herkomst)
        return self._stuur({"text": tekst, "forward_origin": herkomst})

    def deelt_contact(
        self, telefoon: str, voornaam: str | None = None, *, eigen: bool = True, achternaam: str = ""
    ) -> int:
        """A contact: their own, or somebody else's."""
        contact: dict[str, Any] = {
            "phone_number": telefoon,
            "first_name": voornaam or self.voornaam,
            "last_name": achternaam or self.achternaam,
        }
        if eigen:
            contact["user_id"] = self.id
        return self._stuur({"contact": contact})

    def deelt_locatie(self, breedte: float, lengte: float, **verder: Any) -> int:
        """A place on the map."""
        return self._stuur({"location": {"latitude": breedte, "longitude": lengte, **verder}})

    def deelt(
        self, label: str, telefoon: str = "31612345678", plek: tuple[float, float] = (52.4941, 6.2287)
    ) -> int:
        """Press the button below the chat: what it asks for is sent."""
        [knop] = [knop for knop in self.toetsenbord if knop["text"] == label]
        if knop.get("request_contact"):
            return self.deelt_contact(telefoon)
        return self.deelt_locatie(*plek) if knop.get("request_location") else self.zegt(label)

    def start(self, gegeven: str = "") -> int:
        """Press Start, perhaps of a link t.me/bot?start=gegeven."""
        return self.zegt(f"/start {gegeven}".strip())

    def blokkeer(self, reden: str = GEBLOKKEERD) -> None:
        """Block the bot."""
        with self._nep.wissel:
            self.blokkeert = reden
            self._lidmaatschap("member", "kicked")

    def deblokkeer(self) -> None:
        """Let it write again."""
        with self._nep.wissel:
            self.blokkeert = ""
            self._lidmaatschap("kicked", "member")

    # --- What they see ------------------------------------------------------------------------

    @property
    def gekregen(self) -> list[Gezonden]:
        """What the bot sent them."""
        return self._nep.van(self.id)

    @property
    def toetsenbord(self) -> list[dict[str, Any]]:
        """The buttons of the bot below the chat; none when they have only the keys of the phone."""
        laatste = next((b.toetsenbord for b in reversed(self.gekregen) if b.toetsenbord), {})
        return [knop for rij in laatste.get("keyboard", []) for knop in rij]

    def wacht_op(self, stuk: str = "", seconden: float = 60.0) -> Gezonden:
        """The first message with this in it, after what was waited for before."""

        def gevonden() -> Gezonden | None:
            for nummer, bericht in enumerate(self.gekregen):
                if nummer >= self._gelezen and stuk in bericht.tekst:
                    self._gelezen = nummer + 1
                    return bericht
            return None

        try:
            bericht: Gezonden = self._nep.wacht(gevonden, stuk, seconden)
        except AssertionError as fout:
            laatste = "\n---\n".join(b.tekst for b in self.gekregen[-4:])
            raise AssertionError(f"{fout}; het laatst gekregen:\n{laatste}") from None
        return bericht

    def leest_alles(self) -> list[Gezonden]:
        """What came since then; it is not waited for again."""
        with self._nep.wissel:
            nieuw = self.gekregen[self._gelezen :]
            self._gelezen += len(nieuw)
            return nieuw

    def met_knop(self, label: str) -> Gezonden:
        """The last message that has this button."""
        for bericht in reversed(self.gekregen):
            if label in [knop.label for knop in bericht.alle_knoppen]:
                return bericht
        labels = [knop.label for b in self.gekregen for knop in b.alle_knoppen]
        raise AssertionError(f"er is geen knop {label!r}; wel: {labels}")

    # --- As Telegram writes it ----------------------------------------------------------------

    def als_chat(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "type": "private",
            "first_name": self.voornaam,
            "last_name": self.achternaam,
        }

    def als_gebruiker(self) -> dict[str, Any]:
        """The person."""
        return {
            "id": self.id,
            "is_bot": False,
            "first_name": self.voornaam,
            "last_name": self.achternaam,
            "language_code": "nl",
        }

    def _kop(self, message_id: int) -> dict[str, Any]:
        return {
            "message_id": message_id,
            "date": int(time.time()),
            "chat": self.als_chat(),
            "from": self.als_gebruiker(),
        }

    def _stuur(self, inhoud: dict[str, Any]) -> int:
        with self._nep.wissel:
            self.begonnen = True
            nummer = self.volgend_nummer()
            self._nep.bied_aan("message", self._kop(nummer) | inhoud)
            return nummer

    def _lidmaatschap(self, oud: str, nieuw: str) -> None:
        bot = self._nep.ik()

        def lid(status: str) -> dict[str, Any]:
            return {"user": bot, "status": status, **({"until_date": 0} if status == "kicked" else {})}

        self._nep.bied_aan(
            "my_chat_member",
            {
                "chat": self.als_chat(),
                "from": self.als_gebruiker(),
                "date": int(time.time()),
                "old_chat_member": lid(oud),
                "new_chat_member": lid(nieuw),
            },
        )


class Groep(_Chat):
    """A group with people in it."""

    def __init__(self, nep: NepTelegram, nummer: int, titel: str) -> None:
        super().__init__(nep, nummer)
        self.titel = titel
        self.begonnen = True

    def als_chat(self) -> dict[str, Any]:
        return {"id": self.id, "type": "group", "title": self.titel}

    def zegt(self, wie: Mens, tekst: str) -> int:
        """What one of them says there."""
        with self._nep.wissel:
            nummer = self.volgend_nummer()
            inhoud = {
                "message_id": nummer,
                "date": int(time.time()),
                "chat": self.als_chat(),
                "from": wie.als_gebruiker(),
                "text": tekst,
            }
            if tekst.startswith("/"):
                lang = len(tekst.split(maxsplit=1)[0])
                inhoud["entities"] = [{"type": "bot_command", "offset": 0, "length": lang}]
            self._nep.bied_aan("message", inhoud)
            return nummer

    @property
    def gekregen(self) -> list[Gezonden]:
        """What the bot sent there."""
        return self._nep.van(self.id)


def _bijschrift(tekst: str) -> dict[str, str]:
    return {"caption": tekst} if tekst else {}
