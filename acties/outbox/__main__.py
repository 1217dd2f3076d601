"""The process of the bezorger: `python -m acties.outbox`. It does what returns by time as well."""

from __future__ import annotations

import signal
import threading

from acties import logboek
from acties.instellingen import instellingen
from acties.omgeving import Omgeving
from acties.onderhoud import Onderhoud
from acties.outbox.bezorger import Bezorger, alle_wegen

_SEINEN = {signal.SIGTERM, signal.SIGINT}
_GEDULD_S = 30.0
"""Longer than one delivery may take: what is under way is finished."""


def main() -> None:
    """Deliver until stopped."""
    # Waited for and not handled: a handler may run in the middle of anything, also of itself.
    signal.pthread_sigmask(signal.SIG_BLOCK, _SEINEN)
    logboek.stel_in("bezorger")
    i = instellingen()
    stop = threading.Event()
    omgeving = Omgeving.van(i)
    bezorger = Bezorger(omgeving.outbox, alle_wegen(i, omgeving.bron))
    onderhoud = Onderhoud(i, omgeving.bron)
    draden = [
        threading.Thread(target=werk, args=(stop,), daemon=True)
        for werk in (bezorger.draai, onderhoud.draai)
    ]
    for draad in draden:
        draad.start()
    signal.sigwait(_SEINEN)
    stop.set()
    for draad in draden:
        draad.join(_GEDULD_S)


if __name__ == "__main__":
    main()
