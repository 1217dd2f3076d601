"""Are the ports free? Asked before anything starts, so that the answer is one clear sentence."""

from __future__ import annotations

import errno
import socket
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.processen.fouten import Startfout

_HOOGSTE = 65535


@dataclass(frozen=True, slots=True)
class Poort:
    """A port that a process will listen on, and the settings that move it."""

    naam: str
    adres: str
    nummer: int

    @property
    def instelling(self) -> str:
        """The setting of its number."""
        return f"SAMENSPRAAK_{self.naam.upper()}_POORT"


def controleer_poorten(poorten: Sequence[Poort]) -> None:
    """Raise Startfout for the first port that cannot be had."""
    gekozen = {poort.nummer for poort in poorten}
    gezien: dict[int, str] = {}
    for poort in poorten:
        reden = _waarom_niet(poort)
        if dubbel := gezien.get(poort.nummer):
            reden = f"is twee keer gekozen: voor {dubbel} en voor {poort.naam}. Kies een andere poort"
        gezien[poort.nummer] = poort.naam
        if reden is not None:
            raise Startfout(
                f"Poort {poort.nummer} ({poort.naam}) {reden}:"
                f" {poort.instelling}={_vrije_poort(poort, gekozen)} ./samenspraak start"
            )


def _waarom_niet(poort: Poort) -> str | None:
    if not 0 < poort.nummer <= _HOOGSTE:
        return f"bestaat niet. Kies een getal tot en met {_HOOGSTE}"
    try:
        _probeer(poort.adres, poort.nummer)
    except PermissionError:
        return "is voor de beheerder. Kies een poort vanaf 1024"
    except OSError as fout:
        if fout.errno == errno.EADDRINUSE:
            return "is al in gebruik. Stop het programma dat hem gebruikt, of kies een andere poort"
        raise Startfout(
            f"Het adres '{poort.adres}' ({poort.naam}) is niet van deze machine. Verbeter"
            f" SAMENSPRAAK_{poort.naam.upper()}_ADRES; meestal is 127.0.0.1 goed."
        ) from None
    return None


def _probeer(adres: str, nummer: int) -> None:
    familie, soort, protocol, _, plek = socket.getaddrinfo(
        adres or None, nummer, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    with socket.socket(familie, soort, protocol) as proef:
        # As servers do: a port that was closed a moment ago counts as free.
        proef.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        proef.bind(plek)


def _vrije_poort(poort: Poort, gekozen: Collection[int]) -> int:
    begin = poort.nummer + 1 if 1024 <= poort.nummer < _HOOGSTE - 100 else 8080
    for nummer in range(begin, begin + 100):
        try:
            _probeer(poort.adres, nummer)
        except OSError:
            continue
        if nummer not in gekozen:
            return nummer
    return begin
