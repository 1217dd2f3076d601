"""How Telegram, or the network on the way to it, can fail."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Literal

Soort = Literal["vloed", "fout", "stil", "weg", "antwoord_weg", "geblokkeerd", "geweigerd", "html"]
"""What happens instead of an answer:

- `vloed`: 429, with how many seconds to wait; nothing was done;
- `fout`: 500 in JSON; nothing was done;
- `html`: 502 with a page of a proxy; nothing was done;
- `geblokkeerd`: 403, as from somebody who blocked the bot;
- `geweigerd`: 400, as for a message that Telegram does not want;
- `stil`: no answer for so long that one gives up; nothing was done;
- `weg`: the connection is broken before anything was done;
- `antwoord_weg`: it was done, and then the connection is broken: nobody knows.
"""


@dataclass
class Storing:
    """What goes wrong with the next `keer` calls of a method (`*` is any)."""

    methode: str
    soort: Soort
    keer: int = 1
    seconden: float = 1.0
    """For `vloed`, how long to wait; for `stil`, how long it lasts."""
    chat: int | None = None
    """Only for this chat."""
    gebeurd: int = 0

    def past(self, methode: str, chat: int | None) -> bool:
        """Whether this call is one of them."""
        return self.gebeurd < self.keer and self.methode in ("*", methode) and self.chat in (None, chat)


@dataclass
class Vloed:
    """Limits as Telegram has them: so many messages a second in all, and in one chat.

    Short bursts are let through, and who asks too much hears how long to wait. Whoever keeps asking
    meanwhile is refused again.
    """

    per_seconde: float = 30.0
    per_chat: float = 1.0
    stoot: int = 30
    stoot_per_chat: int = 5
    geweigerd: int = 0
    _emmers: dict[int | None, tuple[float, float]] = field(default_factory=dict)

    def wacht(self, chat: int) -> int:
        """0 when the message may go, else after how many seconds it may be tried again."""
        nu = time.monotonic()
        nieuw: dict[int | None, tuple[float, float]] = {}
        for sleutel, tempo, stoot in (
            (None, self.per_seconde, self.stoot),
            (chat, self.per_chat, self.stoot_per_chat),
        ):
            inhoud, sinds = self._emmers.get(sleutel, (float(stoot), nu))
            inhoud = min(float(stoot), inhoud + (nu - sinds) * tempo)
            if inhoud < 1:
                self.geweigerd += 1
                return max(1, round((1 - inhoud) / tempo + 0.5))
            nieuw[sleutel] = (inhoud - 1, nu)
        self._emmers |= nieuw
        return 0
