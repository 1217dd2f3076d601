"""What the policy of a municipality does not say, held against what its articles do say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from kennisbank.artikelen import Artikel, anker
from kennisbank.fouten import Gegevensfout
from kennisbank.schema.onbeantwoord import Onbeantwoordlijst, als_gevraagd
from kennisbank.yaml import lees_yaml, regel_van

BESTAND = "onbeantwoord.yml"


def controleer_onbeantwoord(
    bestand: Path, lijst: Onbeantwoordlijst, artikelen: Iterable[Artikel]
) -> Iterator[Gegevensfout]:
    """What is wrong with this list, beside the articles of the same municipality."""
    inhoud = lees_yaml(bestand)
    passages = {
        f"{artikel.naam}#{anker(passage.kop)}": passage.gegevens.vragen
        for artikel in artikelen
        for passage in artikel.passages
    }
    beantwoord = {als_gevraagd(vraag): naam for naam, vragen in passages.items() for vraag in vragen}
    for nummer, deel in enumerate(lijst.onbeantwoord):
        if deel.bij not in passages:
            yield Gegevensfout(
                bestand,
                regel_van(inhoud, ("onbeantwoord", nummer, "bij")),
                deel.wat,
                f"de passage '{deel.bij}' is er niet.",
                "Schrijf de naam van het bestand, '#', en de kop in kleine letters met '-' ertussen.",
            )
        for plek, vraag in enumerate(deel.vragen):
            if naam := beantwoord.get(als_gevraagd(vraag)):
                yield Gegevensfout(
                    bestand,
                    regel_van(inhoud, ("onbeantwoord", nummer, "vragen", plek)),
                    deel.wat,
                    f"de vraag '{vraag}' staat ook bij de passage '{naam}', die haar beantwoordt.",
                    "Laat haar op één van de twee plekken staan.",
                )
