"""The bezorger: delivers what is in the outbox, and leaves a trace of what did not arrive."""

from __future__ import annotations

import os
import secrets
import threading
from collections.abc import Mapping

import structlog

from acties.instellingen import Instellingen
from acties.meldingen.dienst import TELEGRAM, TERMIJN
from acties.opslag import Databron
from acties.outbox.bestanden import Bestanden
from acties.outbox.dienst import Outbox, Zending
from acties.outbox.wegen.basis import Geweigerd, NietNodig, Uitgesteld, UitkomstOnbekend, Weg
from acties.outbox.wegen.email import emailweg
from acties.outbox.wegen.post_weghalen import SOORT as POST_WEGHALEN
from acties.outbox.wegen.post_weghalen import PostWeghalen
from acties.outbox.wegen.telegram import Telegram, Termijnen
from acties.rondes import herhaal

log = structlog.get_logger(__name__)

_RUST_S = 1.0


class Bezorger:
    """Delivers, one zending at a time. Several may run: each thing is leased by one of them."""

    def __init__(self, outbox: Outbox, wegen: Mapping[str, Weg]) -> None:
        self._outbox = outbox
        self._wegen = wegen
        self.naam = f"{os.getpid()}-{secrets.token_hex(4)}"

    def ronde(self) -> int:
        """Deliver all that is due now; how many were tried."""
        aantal = 0
        while (zending := self._outbox.neem(self.naam)) is not None:
            aantal += 1
            self._bezorg(zending)
        return aantal

    def draai(self, stop: threading.Event) -> None:
        """Deliver until `stop`. A database that is away is waited for, not given up on."""
        herhaal(self.ronde, stop, rust_s=_RUST_S, mislukt="bezorger.ronde_mislukt")

    def _bezorg(self, zending: Zending) -> None:
        gegevens = {"sleutel": zending.sleutel, "soort": zending.soort, "poging": zending.poging}
        weg = self._wegen.get(zending.soort)
        try:
            if weg is None:
                raise Geweigerd(f"er is geen weg voor '{zending.soort}'")
            weg.bezorg(zending)
        except Uitgesteld as fout:
            log.warning("bezorger.uitgesteld", **gegevens, fout=str(fout))
            self._outbox.uitgesteld(zending, self.naam, str(fout), fout.wacht)
        except NietNodig as fout:
            log.info("bezorger.niet_nodig", **gegevens, reden=str(fout))
            self._outbox.niet_nodig(zending, self.naam, str(fout))
        except UitkomstOnbekend as fout:
            log.warning("bezorger.uitkomst_onbekend", **gegevens, fout=str(fout))
            self._outbox.onbekend(zending, self.naam, str(fout))
        except Geweigerd as fout:
            log.error("bezorger.geweigerd", **gegevens, fout=str(fout))
            self._outbox.mislukt(zending, self.naam, str(fout))
        except Exception as fout:
            log.exception("bezorger.fout", **gegevens)
            self._outbox.uitgesteld(zending, self.naam, f"onverwachte fout: {type(fout).__name__}")
        else:
            log.info("bezorger.bezorgd", **gegevens)
            self._outbox.bezorgd(zending, self.naam)


def alle_wegen(instellingen: Instellingen, bron: Databron) -> dict[str, Weg]:
    """The wegen of this installation, by the kind of what they deliver."""
    return {
        "email": emailweg(instellingen, Bestanden(bron)),
        POST_WEGHALEN: PostWeghalen(instellingen.postmap),
        TELEGRAM: Telegram(instellingen, bron),
        TERMIJN: Termijnen(bron),
    }
