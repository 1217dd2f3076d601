"""The vragenbank: questions of the participatiedossier, and the questionnaires that take them from it.

A questionnaire says `- uit_bank: titel` and gets the question with that key. It may word it in its own
way, and ask it under its own conditions; its kind and choices stay, because the answer is one answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kennisbank.fouten import Gegevensfout, OngeldigeGegevens
from kennisbank.lagen import Gelaagd
from kennisbank.schema.vraag import Vraag
from kennisbank.schema.vragenbank import Vragenbank
from kennisbank.schema.vragenlijst import Vragenlijst
from kennisbank.yaml import plek_in_woorden

UIT_BANK = "uit_bank"
_MAG_ANDERS = frozenset(
    {"naam", "vraag", "hulp", "waarom", "als", "spring", "verplicht", "synoniemen", "herken", "bron"}
)


@dataclass(slots=True)
class Bank:
    """The questions of all files of the vragenbank of one municipality."""

    vragen: dict[str, Vraag] = field(default_factory=dict)
    _ruw: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    _bestand: dict[str, Path] = field(default_factory=dict)

    def voeg_toe(self, bestand: Path, gelaagd: Gelaagd, inhoud: Vragenbank) -> Iterator[Gegevensfout]:
        """Take over the questions of one file; what is wrong with them."""
        for nummer, vraag in enumerate(inhoud.vragen):
            if vraag.sleutel in self.vragen:
                waar, regel = gelaagd.waar(["vragen", nummer])
                yield Gegevensfout(
                    waar,
                    regel,
                    plek_in_woorden(["vragen", nummer]),
                    f"'{vraag.sleutel}' staat ook in {self._bestand[vraag.sleutel]}.",
                    "Laat elke vraag in één bestand van de vragenbank staan.",
                )
                continue
            self.vragen[vraag.sleutel] = vraag
            self._ruw[vraag.sleutel] = gelaagd.inhoud["vragen"][nummer]
            self._bestand[vraag.sleutel] = bestand

    def vul_aan(self, gelaagd: Gelaagd) -> Gelaagd:
        """The questionnaire with the questions that it takes from here.

        Raises OngeldigeGegevens when one is not here, or is made into another question.
        """
        vragen = gelaagd.inhoud.get("vragen")
        if not isinstance(vragen, list):
            return gelaagd
        fouten: list[Gegevensfout] = []
        heel: list[Any] = []
        for nummer, vraag in enumerate(vragen):
            if not isinstance(vraag, Mapping) or UIT_BANK not in vraag:
                heel.append(vraag)
                continue
            sleutel = vraag[UIT_BANK]
            eigen = {veld: waarde for veld, waarde in vraag.items() if veld != UIT_BANK}
            if bezwaar := self._bezwaar(sleutel, eigen):
                waar, regel = gelaagd.waar(["vragen", nummer])
                fouten.append(Gegevensfout(waar, regel, plek_in_woorden(["vragen", nummer]), *bezwaar))
            else:
                heel.append({**self._ruw[sleutel], **eigen})
        if fouten:
            raise OngeldigeGegevens(fouten)
        return gelaagd.met_vragen(heel)

    def _bezwaar(self, sleutel: object, eigen: Mapping[str, Any]) -> tuple[str, str] | None:
        if sleutel not in self._ruw:
            return (
                f"vraag '{sleutel}' staat niet in de vragenbank.",
                "Zet haar erin, of verbeter de naam.",
            )
        if anders := sorted(set(eigen) - _MAG_ANDERS):
            return (
                f"'{anders[0]}' van een vraag uit de bank kan hier niet anders.",
                "Verander het in de vragenbank, of maak er een vraag met een eigen sleutel van.",
            )
        return None


def dubbel_gebruikt(
    bestand: Path, gelaagd: Gelaagd, lijst: Vragenlijst, bank: Bank, elders: dict[str, str]
) -> Iterator[Gegevensfout]:
    """Own questions of a dossier questionnaire under a key that means another question elsewhere;
    `elders` gathers which questionnaire has which."""
    if not lijst.dossier:
        return
    vragen = gelaagd.inhoud["vragen"]
    for nummer, vraag in enumerate(lijst.vragen):
        if UIT_BANK in vragen[nummer]:
            continue
        ander = elders.setdefault(vraag.sleutel, lijst.sleutel)
        if vraag.sleutel in bank.vragen or ander != lijst.sleutel:
            waar, regel = gelaagd.waar(["vragen", nummer])
            yield Gegevensfout(
                waar,
                regel,
                plek_in_woorden(["vragen", nummer]),
                f"'{vraag.sleutel}' is in een dossier al een andere vraag.",
                f"Schrijf '{UIT_BANK}: {vraag.sleutel}', of kies een eigen sleutel.",
            )
