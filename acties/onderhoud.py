"""What returns by time, without anybody asking for it."""

from __future__ import annotations

import threading
from datetime import timedelta

import structlog

from acties.bijlagen.opruimen import ruim_losse_op
from acties.instellingen import Instellingen
from acties.opslag import Databron
from acties.rondes import herhaal

log = structlog.get_logger(__name__)

_ELKE_S = 3600.0


class Onderhoud:
    """The housekeeping of one installation. Several may do it at once: nothing is done twice."""

    def __init__(self, instellingen: Instellingen, bron: Databron) -> None:
        self._bewaar = timedelta(days=instellingen.losse_bestanden_dagen)
        self._bron = bron

    def ronde(self) -> None:
        """All that is due now."""
        if weg := ruim_losse_op(self._bron, self._bewaar):
            log.info("onderhoud.losse_bestanden_weg", aantal=weg)

    def draai(self, stop: threading.Event) -> None:
        """Now and every hour, until `stop`. What fails is tried again the next time."""
        herhaal(self.ronde, stop, rust_s=_ELKE_S, mislukt="onderhoud.mislukt")
