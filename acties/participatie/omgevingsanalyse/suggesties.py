"""Who may have been forgotten: colleagues, ketenpartners, organisations and groups of the data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from acties.participatie.omgevingsanalyse.belanghebbenden import Belanghebbende
from acties.vragenlijst.herkennen.signalen import patroon_van
from acties.vragenlijst.pad import Gegeven, geldt
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.gemeente import Organisatie
from kennisbank.schema.omgevingsanalyse import Betrokkene
from kennisbank.zoeken.woorden import splits, stam

_LIDWOORDEN = frozenset({"de", "het", "een"})


@dataclass(frozen=True, slots=True)
class Suggestie:
    """Names of one kind that were not mentioned, as they stand in the lists of the municipality."""

    soort: str
    """How the kind is called, in the plural: "collega's"."""
    namen: tuple[str, ...]
    """With when to think of them between brackets, if not always."""


def suggesties(
    belanghebbenden: Sequence[Belanghebbende],
    gegevens: GemeenteGegevens,
    antwoorden: Mapping[str, Any] = MappingProxyType({}),
) -> tuple[Suggestie, ...]:
    """Who is in the lists of the municipality and was not mentioned, by kind; of the organisations only
    those that fit the answers of the dossier."""
    analyse = gegevens.omgevingsanalyse
    gegeven = {vraag: Gegeven("gegeven", waarde) for vraag, waarde in antwoorden.items()}
    organisaties = [
        organisatie
        for organisatie in gegevens.gemeente.inhoud.organisaties
        if geldt(organisatie.alleen_bij, gegeven)
    ]
    genoemd = [_stammen(b.naam) for b in belanghebbenden]
    lijsten: Iterable[tuple[str, Sequence[Betrokkene | Organisatie]]] = (
        ("collega’s", analyse.collegas),
        ("ketenpartners", [o for o in organisaties if o.soort == "ketenpartner"]),
        ("organisaties", [o for o in organisaties if o.soort == "maatschappelijk"]),
        ("groepen", analyse.groepen),
    )
    gevonden = (
        Suggestie(soort, tuple(_voluit(wie) for wie in lijst if not _is_genoemd(wie, genoemd)))
        for soort, lijst in lijsten
    )
    return tuple(suggestie for suggestie in gevonden if suggestie.namen)


def noemt_collega(belanghebbenden: Sequence[Belanghebbende], gegevens: GemeenteGegevens) -> bool:
    """Whether somebody within the municipality was mentioned."""
    analyse = gegevens.omgevingsanalyse
    genoemd = [_stammen(b.naam) for b in belanghebbenden]
    if any(_is_genoemd(collega, genoemd) for collega in analyse.collegas):
        return True
    patroon = patroon_van(analyse.collega_woorden, gegevens.gemeente.inhoud)
    return patroon is not None and any(_zoekt(patroon, b.naam) for b in belanghebbenden)


def _zoekt(patroon: re.Pattern[str], naam: str) -> bool:
    return patroon.search(naam) is not None


def _voluit(wie: Betrokkene | Organisatie) -> str:
    wanneer = wie.wanneer if isinstance(wie, Betrokkene) else None
    return f"{wie.naam} ({wanneer})" if wanneer else wie.naam


def _is_genoemd(wie: Betrokkene | Organisatie, genoemd: Sequence[frozenset[str]]) -> bool:
    """Whether one of the mentioned names holds all words of this one, or of another name of it."""
    return any(_stammen(naam) <= ander for naam in (wie.naam, *wie.synoniemen) for ander in genoemd)


def _stammen(tekst: str) -> frozenset[str]:
    return frozenset(stam(woord) for woord in splits(tekst) if woord not in _LIDWOORDEN)
