"""A mail relay on this machine that can be told to fail, in each way in which relays fail."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from bot.terminal.meet.postgres import vrije_poort


class Mailserver:
    """Keeps what it accepts. `gedrag` says how it answers to the message itself."""

    def __init__(self) -> None:
        self.ontvangen: list[Envelope] = []
        self.gedrag = "goed"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, opties: list[str]
    ) -> str:
        if self.gedrag == "onbekende ontvanger":
            return "550 5.1.1 onbekend"
        if self.gedrag == "grijze lijst":
            return "451 4.7.1 probeer het later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.gedrag == "weigert het bericht":
            return "554 5.6.0 nee"
        if self.gedrag == "vol":
            return "452 4.3.1 vol"
        self.ontvangen.append(envelope)
        if self.gedrag == "valt weg na aannemen":
            transport: Any = server.transport
            transport.get_extra_info("socket").shutdown(socket.SHUT_RDWR)
            transport.abort()
        return "250 OK"


@contextmanager
def mailserver() -> Iterator[tuple[Mailserver, int]]:
    """A running server and its port."""
    gedrag, poort = Mailserver(), vrije_poort()
    controller = Controller(gedrag, hostname="127.0.0.1", port=poort)
    controller.start()
    try:
        yield gedrag, poort
    finally:
        controller.stop()
