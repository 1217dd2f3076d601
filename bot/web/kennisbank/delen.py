"""Parts that stand on several pages: links, and for whom something is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kennisbank import adressen
from kennisbank.leeszaal import Leesartikel, Leeszaal
from kennisbank.schema.artikel import Publiek
from kennisbank.zoeken.passages import LANDELIJK


@dataclass(frozen=True, slots=True)
class Verwijzing:
    """A link: where to, and its words."""

    pad: str
    tekst: str


def naar_artikel(zaal: Leeszaal, ander: Leesartikel) -> Verwijzing:
    """To this article, by its title."""
    return Verwijzing(adressen.artikel(ander.gemeente, ander.naam, zaal.eigen), ander.titel)


def naar_werkvorm(zaal: Leeszaal, sleutel: str) -> Verwijzing:
    """To this werkvorm, by its name."""
    return Verwijzing(adressen.werkvorm(sleutel), hoofdletter(zaal.werkvormen[sleutel].naam))


def niveaupad(zaal: Leeszaal, gemeente: str) -> str | None:
    """Where the levels of this municipality stand; None when it has none."""
    if gemeente == LANDELIJK or zaal.ladders(gemeente) is None:
        return None
    return adressen.niveaus(gemeente, zaal.eigen)


def voor_wie(voor: Sequence[Publiek]) -> str:
    """In words, in the order that is always the same."""
    namen = {"inwoner": "inwoners", "medewerker": "medewerkers van de gemeente"}
    return " en ".join(namen[wie] for wie in ("inwoner", "medewerker") if wie in voor)


def hoofdletter(naam: str) -> str:
    """The name as it stands by itself."""
    return naam[:1].upper() + naam[1:]
