"""The belang-invloedmatrix: who is in which group, as a picture with its words and its table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from acties.documenten.tekening import breekbaar, ingekort, teken
from acties.participatie.omgevingsanalyse.belanghebbenden import Belanghebbende
from acties.participatie.uitkomst import Beeld
from kennisbank.schema.omgevingsanalyse import Hoogte, Kwadrant, Omgevingsanalyse

LANGSTE_NAAM = 70
"""Characters of a name in the picture; the table has all of it."""
_VEEL = 9
"""From so many short names in a group they stand in two columns."""
_KORT = 22
_VOLGORDE: tuple[tuple[Hoogte, Hoogte], ...] = (
    ("hoog", "hoog"),
    ("hoog", "laag"),
    ("laag", "hoog"),
    ("laag", "laag"),
)
"""From who is involved most to who is involved least."""
_HOOGTE = {"hoog": ("veel", "groot"), "laag": ("minder", "klein")}
"""Influence and interest in words."""


@dataclass(frozen=True, slots=True)
class Groep:
    """One group of the matrix, with who is in it."""

    kwadrant: Kwadrant
    leden: tuple[Belanghebbende, ...]


@dataclass(frozen=True, slots=True)
class Indeling:
    """All stakeholders in their groups; `open` are those of whom something is not known yet."""

    groepen: tuple[Groep, ...]
    open: tuple[Belanghebbende, ...]

    @property
    def aantal(self) -> int:
        """How many were named."""
        return len(self.open) + sum(len(groep.leden) for groep in self.groepen)


def deel_in(belanghebbenden: Sequence[Belanghebbende], analyse: Omgevingsanalyse) -> Indeling:
    """Everybody in the group of their influence and interest; each group is there, also empty."""
    groepen = tuple(
        Groep(kwadrant, tuple(b for b in belanghebbenden if b.kwadrant(analyse) == kwadrant))
        for kwadrant in (analyse.kwadrant(*plek) for plek in _VOLGORDE)
    )
    return Indeling(groepen, tuple(b for b in belanghebbenden if b.kwadrant(analyse) is None))


def tabel(indeling: Indeling) -> tuple[tuple[str, ...], ...]:
    """The matrix as rows; the first holds the heads."""
    rijen = [("Belanghebbende", "Invloed", "Belang", "Aanpak")]
    for groep in indeling.groepen:
        invloed, belang = _HOOGTE[groep.kwadrant.invloed][0], _HOOGTE[groep.kwadrant.belang][1]
        rijen.extend((lid.naam, invloed, belang, groep.kwadrant.kort) for lid in groep.leden)
    for lid in indeling.open:
        invloed = _HOOGTE[lid.invloed][0] if lid.invloed else "nog niet bekend"
        belang = _HOOGTE[lid.belang][1] if lid.belang else "nog niet bekend"
        rijen.append((lid.naam, invloed, belang, "nog niet in te delen"))
    return tuple(rijen)


def beeld(indeling: Indeling) -> Beeld:
    """The picture of the matrix."""
    alt = _alt(indeling)
    tekening = teken(
        "matrix",
        {
            "invloed": "Invloed",
            "invloed_hoog": "veel invloed",
            "invloed_laag": "minder invloed",
            "belang": "Belang",
            "belang_klein": "klein belang",
            "belang_groot": "groot belang",
            "kwadranten": {
                f"{g.kwadrant.invloed}-{g.kwadrant.belang}": _vak(g) for g in indeling.groepen
            },
            "nog_open": "Nog in te delen:",
            "open": [_in_beeld(lid.naam) for lid in indeling.open],
        },
        titel="Belang-invloedmatrix",
        alt=alt,
    )
    return Beeld("belang-invloedmatrix", tekening.png, tekening.svg, alt, tabel(indeling))


def _vak(groep: Groep) -> dict[str, object]:
    namen = [_in_beeld(lid.naam) for lid in groep.leden]
    smal = len(namen) >= _VEEL and max(map(len, namen)) <= _KORT
    return {
        "naam": groep.kwadrant.naam,
        "kort": groep.kwadrant.kort,
        "namen": namen,
        "kolommen": 2 if smal else 1,
        "leeg": "Nog niemand",
    }


def _in_beeld(naam: str) -> str:
    return breekbaar(ingekort(naam, LANGSTE_NAAM))


def _alt(indeling: Indeling) -> str:
    delen = [f"Belang-invloedmatrix met {_zoveel(indeling.aantal)}."]
    for groep in indeling.groepen:
        namen = ", ".join(lid.naam for lid in groep.leden) or "niemand"
        delen.append(f"{groep.kwadrant.naam}: {namen}.")
    if indeling.open:
        delen.append(f"Nog in te delen: {', '.join(lid.naam for lid in indeling.open)}.")
    return " ".join(delen)


def _zoveel(aantal: int) -> str:
    return "één belanghebbende" if aantal == 1 else f"{aantal} belanghebbenden"
