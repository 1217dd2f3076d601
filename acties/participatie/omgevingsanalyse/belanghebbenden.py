"""The stakeholders of a dossier, as they were named in the conversation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from kennisbank.schema.omgevingsanalyse import Hoogte, Kwadrant, Omgevingsanalyse


@dataclass(frozen=True, slots=True)
class Belanghebbende:
    """Somebody with influence on the project or an interest in it; None where that was not said."""

    naam: str
    invloed: Hoogte | None = None
    belang: Hoogte | None = None

    def kwadrant(self, analyse: Omgevingsanalyse) -> Kwadrant | None:
        """The group of the matrix; None while one of the two is not known."""
        if self.invloed is None or self.belang is None:
            return None
        return analyse.kwadrant(self.invloed, self.belang)


def lees(reeks: Iterable[Mapping[str, Any]] | None) -> tuple[Belanghebbende, ...]:
    """The stakeholders of an answer to the question `belanghebbenden`, in the order of naming."""
    return tuple(
        Belanghebbende(
            " ".join(str(rij["naam"]).split()), _hoogte(rij.get("invloed")), _hoogte(rij.get("belang"))
        )
        for rij in reeks or ()
        if str(rij.get("naam") or "").strip()
    )


def _hoogte(waarde: object) -> Hoogte | None:
    return next((hoogte for hoogte in get_args(Hoogte) if hoogte == waarde), None)
