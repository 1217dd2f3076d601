"""Files are looked at for viruses by clamd, where a setting says where that is.

By the command INSTREAM of clamd(8): the file goes over the socket, and clamd needs no access to ours.
"""

from __future__ import annotations

import io
import re

import structlog
from clamav_client.clamd import ClamdError, ClamdNetworkSocket, ClamdUnixSocket

log = structlog.get_logger(__name__)

ADRES = re.compile(r"tcp://(?P<host>[^\s:/]+):(?P<poort>\d{1,5})|unix://(?P<pad>/\S+)")
"""How a setting says where clamd is."""

_GEDULD_S = 20.0
"""For one file of 10 MB; clamd itself gives up after two minutes."""

_GEDULD_PING_S = 2.0


class Besmet(Exception):
    """clamd knows this as a virus, by the name that is in the message."""


class NietNagekeken(Exception):
    """clamd was not there, or could not tell."""


class Virusscan:
    """The scan at this address; raises ValueError for what is none."""

    def __init__(self, adres: str) -> None:
        gelezen = ADRES.fullmatch(adres)
        if gelezen is None:
            raise ValueError(f"'{adres}' is geen adres van clamd")
        self._gelezen = gelezen

    def kijk_na(self, inhoud: bytes) -> None:
        """Nothing, when clamd finds nothing in it; raises Besmet and NietNagekeken."""
        try:
            uitkomst = self._clamd(_GEDULD_S).instream(io.BytesIO(inhoud))
        # What clamd refuses halfway, for being too long for it, comes as a broken line.
        except (ClamdError, OSError) as fout:
            log.error("virusscan.onbereikbaar", fout=type(fout).__name__)
            raise NietNagekeken(type(fout).__name__) from None
        for status, naam in uitkomst.values():
            if status == "FOUND":
                log.warning("virusscan.gevonden", virus=naam)
                raise Besmet(naam)
            if status == "OK":
                return
        log.error("virusscan.geen_uitslag")
        raise NietNagekeken("geen uitslag")

    def is_bereikbaar(self) -> bool:
        """Whether clamd answers now."""
        try:
            return self._clamd(_GEDULD_PING_S).ping() == "PONG"
        except (ClamdError, OSError):
            return False

    def _clamd(self, geduld: float) -> ClamdNetworkSocket:
        # One connection for each command: that is how clamd works without IDSESSION.
        if (pad := self._gelezen["pad"]) is not None:
            clamd = ClamdUnixSocket(pad)
            clamd.timeout = geduld
            return clamd
        return ClamdNetworkSocket(self._gelezen["host"], int(self._gelezen["poort"]), geduld)
