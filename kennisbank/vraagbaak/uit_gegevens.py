"""What is answered from data, complete and exact: lists of levels and werkvormen, what one is like."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kennisbank.schema.artikel import Publiek
from kennisbank.vraagbaak.antwoord import Context
from kennisbank.vraagbaak.bibliotheek import Bibliotheek, Gevonden, zeker_gevonden
from kennisbank.vraagbaak.gemeentenamen import Gemeentenamen
from kennisbank.vraagbaak.vervolgvraag import is_kaal, zegt_niets
from kennisbank.vraagbaak.werkvormfeiten import hoort_bij_een_feit, werkvormfeiten
from kennisbank.zoeken.woorden import splits, vlak

_NIVEAUS = re.compile(
    r"\b(?:(?:betrokkenheids|participatie)?niveaus?|treden|(?:participatie)?ladders?)\b"
    r"|\bvan (?:participatie|inwonerbetrokkenheid)\b|\bqua\b|\bop\b"
)


def uit_een_lijst(
    boek: Bibliotheek, kern: str, tekst: str, context: Context | None, *, vervolg: bool
) -> Gevonden | None:
    """What the lists of levels and werkvormen answer; None when it is something else."""
    if boek.niveaulijsten is None:
        return None
    woorden = boek.zoeker.index.woordenboek.gelezen(kern)
    lijst = boek.niveaulijsten.antwoord(woorden, context if vervolg else None)
    if lijst is None and context is not None and context.gemeente == boek.gemeente:
        lijst = boek.niveaulijsten.na_lijst(woorden, context)
    if lijst is None:
        return None
    deel, nieuw = lijst
    samen = f"{context.vraag} {tekst}" if vervolg and context is not None else tekst
    return zeker_gevonden(deel, replace(nieuw, vraag=nieuw.vraag or samen))


def ladders(boek: Bibliotheek, tekst: str, namen: Gemeentenamen) -> Gevonden | None:
    """The levels of a municipality by name, for who compares just those; else None."""
    if boek.niveaulijsten is None or not is_kaal(namen.weg_uit(_NIVEAUS.sub(" ", vlak(tekst)))):
        return None
    if _NIVEAUS.search(vlak(tekst)) is None or (lijst := boek.niveaulijsten.ladders()) is None:
        return None
    deel, nieuw = lijst
    return zeker_gevonden(deel, replace(nieuw, vraag=tekst), boek.gemeente)


def uit_cijfers(
    boek: Bibliotheek, tekst: str, context: Context | None, voor: Publiek | None
) -> Gevonden | None:
    """The weeks or hours that the policy of this municipality names, when just those are asked."""
    woorden = boek.zoeker.index.woordenboek.gelezen(tekst)
    eigen = [p for p in boek.zoeker.index.passages if p.gemeente == boek.gemeente and p.bij is None]
    deel = boek.cijfers.antwoord(woorden, eigen, voor)
    if deel is None:
        return None
    vraag = f"{context.vraag} {tekst}" if context is not None else tekst
    return zeker_gevonden(deel, Context(vraag, deel.sleutel, boek.gemeente), boek.gemeente)


def van_een_werkvorm(boek: Bibliotheek, tekst: str, context: Context | None) -> Gevonden | None:
    """What is asked of one werkvorm and stands in its data: with how many people, how long."""
    feiten, woordenboek = werkvormfeiten(), boek.zoeker.index.woordenboek
    woorden = woordenboek.gelezen(tekst)
    if not woorden:
        return None
    leeg = _alleen_over_werkvormen(woorden)
    gevraagd = feiten.gevraagd(woorden, leeg, context)
    if gevraagd is None or (context is None and _is_die_ene(boek, gevraagd.werkvorm, tekst)):
        return None
    deel = feiten.antwoord(gevraagd, woorden, boek.naam)
    vraag = f"{context.vraag} {tekst}" if context is not None else tekst
    return zeker_gevonden(deel, Context(vraag, deel.sleutel, boek.gemeente), boek.gemeente)


def noemt_een_werkvorm(boek: Bibliotheek, tekst: str) -> bool:
    """Whether a werkvorm is named in it."""
    return bool(werkvormfeiten().genoemd(boek.zoeker.index.woordenboek.gelezen(tekst))[0])


def werkvormen_naast_elkaar(boek: Bibliotheek, tekst: str) -> list[Gevonden]:
    """When to choose each of the werkvormen of which the best is asked; none for another question."""
    woorden = boek.zoeker.index.woordenboek.gelezen(tekst)
    # With any other subject it is no question which of the two.
    if not _alleen_over_werkvormen(woorden):
        return []
    return [
        zeker_gevonden(deel, Context(tekst, deel.sleutel, boek.gemeente), boek.gemeente)
        for deel in werkvormfeiten().naast_elkaar(" ".join(woorden), woorden)
    ]


def _alleen_over_werkvormen(woorden: Sequence[str]) -> bool:
    """Whether these words (flat, mended) name no subject beside werkvormen."""
    _, rest = werkvormfeiten().genoemd(woorden)
    return all(zegt_niets(woord) or hoort_bij_een_feit(woord) for woord in rest)


def _is_die_ene(boek: Bibliotheek, werkvorm: str, tekst: str) -> bool:
    """Whether the klankbordgroep is meant that this municipality has, and not any: "aantal leden
    klankbordgroep"."""
    if "een" in splits(tekst):
        return False
    return any(
        passage.gemeente == boek.gemeente
        and werkvorm in werkvormfeiten().genoemd(splits(passage.kop))[0]
        for passage in boek.zoeker.index.passages
    )
