"""A data file of a municipality on top of the common one of the same name.

What the municipality writes comes first; what it leaves out is taken from the common file. Maps are
laid over each other field by field. Lists of things with a name of their own (`sleutel`, `code` of a
language, or `uit_bank` of a question from the vragenbank) are laid over each other by that name: in the
order of the municipality, and then what only the common one has. Every other list is replaced. An error
names the file and line where it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel

from kennisbank.fouten import Gegevensfout, OngeldigeGegevens
from kennisbank.woorden import vul_overal_in
from kennisbank.yaml import lees_snel, lees_yaml, plek_in_woorden, regel_van, valideer

Model = TypeVar("Model", bound=BaseModel)
Plek = Sequence[str | int]

_NAMEN = (("sleutel", "uit_bank"), ("code",))


@dataclass(frozen=True, slots=True)
class Gelaagd:
    """One or more files, the first on top, and what they are together."""

    lagen: tuple[tuple[Path, Mapping[str, Any]], ...]
    inhoud: Mapping[str, Any]

    @classmethod
    def lees(cls, *bestanden: Path) -> Gelaagd:
        """These files, the first on top.

        Raises OngeldigeGegevens when one cannot be read, or has something twice.
        """
        lagen = tuple((bestand, lees_snel(bestand)) for bestand in bestanden)
        if len(lagen) > 1 and (fouten := [f for laag in lagen for f in _dubbel(*laag)]):
            raise OngeldigeGegevens(fouten)
        inhoud: Any = lagen[-1][1]
        for _, erboven in reversed(lagen[:-1]):
            inhoud = _op_elkaar(erboven, inhoud)
        return cls(lagen, inhoud)

    def zonder(self, veld: str) -> Gelaagd:
        """The same without this field."""
        return replace(self, inhoud={n: w for n, w in self.inhoud.items() if n != veld})

    def met_vragen(self, vragen: Sequence[Any]) -> Gelaagd:
        """The same with these in the place of `vragen`: as many, in the same order."""
        return replace(self, inhoud={**self.inhoud, "vragen": list(vragen)})

    def als(self, model: type[Model], woorden: Mapping[str, str] | None = None) -> Model:
        """The content as `model`, with these words filled in.

        Raises OngeldigeGegevens with every error found.
        """
        inhoud = self.inhoud if woorden is None else vul_overal_in(self.inhoud, woorden)
        return valideer(inhoud, model, self.waar)

    def waar(self, plek: Plek) -> tuple[Path, int | None]:
        """The file and the line of this place: where it stands, or where it would have to stand."""
        diepste, gevonden = -1, self.lagen[0]
        hier: list[str | int] = []
        for laag in self.lagen:
            vertaald = _vertaal(laag[1], self.inhoud, plek)
            if len(vertaald) > diepste:
                diepste, gevonden, hier = len(vertaald), laag, vertaald
        return gevonden[0], regel_van(lees_yaml(gevonden[0]), hier)


def _op_elkaar(boven: Any, onder: Any) -> Any:
    if isinstance(boven, Mapping) and isinstance(onder, Mapping):
        samen = {**onder, **boven}
        return {
            naam: _op_elkaar(waarde, onder[naam]) if naam in boven and naam in onder else waarde
            for naam, waarde in samen.items()
        }
    namen_boven, namen_onder = _namen(boven), _namen(onder)
    if namen_boven is None or namen_onder is None:
        return boven
    eigen = [
        _op_elkaar(ding, onder[namen_onder.index(naam)]) if naam in namen_onder else ding
        for naam, ding in zip(namen_boven, boven, strict=True)
    ]
    rest = [ding for naam, ding in zip(namen_onder, onder, strict=True) if naam not in namen_boven]
    return eigen + rest


def _namen(lijst: Any) -> list[str] | None:
    """The names of the things in this list; None where they have none."""
    if not isinstance(lijst, list) or not all(isinstance(ding, Mapping) for ding in lijst):
        return None
    for velden in _NAMEN:
        if lijst and all(any(veld in ding for veld in velden) for ding in lijst):
            return [str(next(ding[veld] for veld in velden if veld in ding)) for ding in lijst]
    return None


def _dubbel(bestand: Path, inhoud: Mapping[str, Any]) -> Iterator[Gegevensfout]:
    """What stands twice in a list of one file: then it is not clear which of the two is meant."""
    for plek, lijst in _lijsten(inhoud, []):
        namen = _namen(lijst) or []
        for nummer, naam in enumerate(namen):
            if naam in namen[:nummer]:
                yield Gegevensfout(
                    bestand,
                    regel_van(lees_yaml(bestand), [*plek, nummer]),
                    plek_in_woorden([*plek, nummer]),
                    f"'{naam}' staat er twee keer.",
                    "Geef elk een eigen naam, of haal er een weg.",
                )


def _lijsten(inhoud: Any, plek: list[str | int]) -> Iterator[tuple[list[str | int], list[Any]]]:
    if isinstance(inhoud, Mapping):
        for naam, waarde in inhoud.items():
            yield from _lijsten(waarde, [*plek, naam])
    elif isinstance(inhoud, list):
        yield plek, inhoud
        for nummer, waarde in enumerate(inhoud):
            yield from _lijsten(waarde, [*plek, nummer])


def _vertaal(laag: Any, samen: Any, plek: Plek) -> list[str | int]:
    """As much of this place in the whole as this layer has, as a place in the layer."""
    vertaald: list[str | int] = []
    for deel in plek:
        hier: str | int | None = None
        if isinstance(samen, Mapping) and deel in samen:
            hier = deel if isinstance(laag, Mapping) and deel in laag else None
        elif isinstance(samen, list) and isinstance(deel, int) and deel < len(samen):
            hier = _nummer(laag, samen, deel)
        else:
            # The tag of a discriminated union, or a field that is missing: the parent's line.
            continue
        if hier is None:
            break
        vertaald.append(hier)
        laag, samen = laag[hier], samen[deel]
    return vertaald


def _nummer(laag: Any, samen: list[Any], nummer: int) -> int | None:
    if not isinstance(laag, list):
        return None
    namen, hier = _namen(samen), _namen(laag)
    if namen is None or hier is None:
        return nummer if nummer < len(laag) else None
    return hier.index(namen[nummer]) if namen[nummer] in hier else None
