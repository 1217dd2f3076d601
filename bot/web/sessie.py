"""Which conversation belongs to this browser: an id minted and signed by the server.

The cookie is the only key to a conversation, so it is random, signed, unreadable for scripts, and
not sent along by other sites. Forms carry a token bound to it, against requests from elsewhere.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from itsdangerous import BadSignature, URLSafeSerializer
from starlette.requests import Request
from starlette.responses import Response

from acties.instellingen import Instellingen

COOKIE = "samenspraak_gesprek"
GELDIG_S = 90 * 24 * 3600
"""A quarter of a year: who comes back after the holidays finds the conversation again."""


@dataclass(frozen=True, slots=True)
class Websessie:
    """The conversation of a browser."""

    gesprek_id: str
    nieuw: bool
    """Whether it was minted just now: nothing of it is in the database until a first message."""


class Sessies:
    """Mints and recognises session ids."""

    def __init__(self, instellingen: Instellingen) -> None:
        sleutel = instellingen.sessiesleutel.get_secret_value()
        if not sleutel:
            raise ValueError(
                "SAMENSPRAAK_SESSIESLEUTEL is leeg: zonder sleutel zijn sessies te vervalsen."
            )
        self._sleutel = sleutel.encode()
        self._ondertekenaar = URLSafeSerializer(sleutel, salt="gesprek")
        self._https = instellingen.https

    def van(self, verzoek: Request) -> Websessie:
        """The session of this request; a new one when there is none, or a forged one."""
        try:
            gesprek_id = self._ondertekenaar.loads(verzoek.cookies.get(COOKIE, ""))
        except BadSignature:
            gesprek_id = None
        if isinstance(gesprek_id, str):
            return Websessie(gesprek_id, nieuw=False)
        return Websessie(secrets.token_urlsafe(24), nieuw=True)

    def onthoud(self, antwoord: Response, sessie: Websessie) -> None:
        """Give the browser its cookie, or lengthen the life of the one it has."""
        antwoord.set_cookie(
            COOKIE,
            str(self._ondertekenaar.dumps(sessie.gesprek_id)),
            max_age=GELDIG_S,
            httponly=True,
            samesite="lax",
            secure=self._https,
        )

    def csrf(self, sessie: Websessie) -> str:
        """The token for the forms of this session."""
        return hmac.new(self._sleutel, f"csrf:{sessie.gesprek_id}".encode(), hashlib.sha256).hexdigest()

    def is_eigen_formulier(self, sessie: Websessie, token: str) -> bool:
        """Whether a form with this token came from a page of this session."""
        return not sessie.nieuw and hmac.compare_digest(self.csrf(sessie), token)
