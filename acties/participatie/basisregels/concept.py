"""Holding a draft that somebody hands in against the rules of a municipality.

Of a draft only the words are there, and no answers: it is said of which rules nothing is seen, in the
words of the policy (Dordrecht, Visie en aanpak, 4.3), and not that a rule is met.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from acties.participatie.toets.tekst import Deel
from acties.participatie.toets.toets import beste_alinea
from kennisbank.schema.basisregels import Basisregel, Basisregels


@dataclass(frozen=True, slots=True)
class Regelsgezien:
    """Of which rules something is seen in a draft, in the order of the policy."""

    gezien: tuple[Basisregel, ...]
    niet: tuple[Basisregel, ...]


def regels_in_concept(basisregels: Basisregels, delen: Sequence[Deel]) -> Regelsgezien:
    """Look for each rule that has words to look for."""
    gezien: list[Basisregel] = []
    niet: list[Basisregel] = []
    for regel in (*basisregels.uitgangspunten, *basisregels.regels):
        if regel.in_concept is None:
            continue
        _, woorden = beste_alinea(regel.in_concept.woorden, delen)
        (gezien if len(woorden) >= regel.in_concept.minstens else niet).append(regel)
    return Regelsgezien(tuple(gezien), tuple(niet))


def regels_in_woorden(basisregels: Basisregels, uitslag: Regelsgezien) -> str:
    """That result, with lists and **bold**."""
    aantal = len(uitslag.gezien) + len(uitslag.niet)
    bron = basisregels.bron
    plek = ", ".join(deel for deel in (bron.document, bron.paragraaf) if deel)
    kop = f"**De uitgangspunten en basisregels** ({plek})"
    if not uitslag.niet:
        return f"{kop}\n\nVan alle {aantal} zie ik iets in je tekst."
    regels = "\n".join(f"- {regel.naam}: {regel.regel.strip()}" for regel in uitslag.niet)
    return (
        f"{kop}\n\nVan {len(uitslag.gezien)} van de {aantal} zie ik iets in je tekst. Hier zie ik niets"
        f" over:\n\n{regels}"
    )
