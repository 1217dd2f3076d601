"""All that the vraagbaak can answer with for one municipality, checked as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kennisbank.artikelen import Artikel, lees_artikel
from kennisbank.fouten import Gegevensfout, OngeldigeGegevens
from kennisbank.onbeantwoord import BESTAND as ONBEANTWOORD
from kennisbank.onbeantwoord import controleer_onbeantwoord
from kennisbank.schema.artikel import Vindplaats
from kennisbank.schema.dekking import Dekking
from kennisbank.schema.niveaus import Niveaus
from kennisbank.schema.onbeantwoord import Onbeantwoord, Onbeantwoordlijst
from kennisbank.vragen import zonder_artikel
from kennisbank.werkvormen import controleer_genoemde
from kennisbank.yaml import lees_model, lees_yaml, regel_van

LANDELIJK = Path(__file__).parent / "landelijk"
"""The national rules that the policies lean on."""


@dataclass(frozen=True, slots=True)
class Inhoud:
    """The articles of a municipality, or the national ones, which have no `dekking`."""

    artikelen: tuple[Artikel, ...]
    dekking: Dekking | None = None
    niveaus: Niveaus | None = None
    """None where the source has no levels."""
    onbeantwoord: tuple[Onbeantwoord, ...] = ()
    """What people ask and the source does not say."""


def laad_inhoud(map_: Path) -> Inhoud:
    """The content in the folder of a municipality.

    Raises OngeldigeGegevens with the errors of all files at once: among them every part of the
    source that no article covers.
    """
    fouten: list[Gegevensfout] = []
    artikelen = _lees_artikelen(map_ / "artikelen", fouten)
    dekking = niveaus = None
    onbeantwoord: tuple[Onbeantwoord, ...] = ()
    try:
        dekking = lees_model(map_ / "dekking.yml", Dekking)
        if (map_ / "niveaus.yml").exists():
            niveaus = lees_model(map_ / "niveaus.yml", Niveaus)
            fouten.extend(controleer_genoemde(map_ / "niveaus.yml", niveaus))
        if (map_ / ONBEANTWOORD).exists():
            lijst = lees_model(map_ / ONBEANTWOORD, Onbeantwoordlijst)
            fouten.extend(controleer_onbeantwoord(map_ / ONBEANTWOORD, lijst, artikelen))
            onbeantwoord = lijst.onbeantwoord
    except OngeldigeGegevens as fout:
        fouten.extend(fout.fouten)
    if dekking is not None:
        fouten.extend(_controleer_dekking(map_ / "dekking.yml", dekking, artikelen))
        for artikel in artikelen:
            fouten.extend(_controleer_vindplaatsen(artikel, dekking))
        for plaats in _vindplaatsen(niveaus):
            if not _bestaat(plaats, dekking):
                fouten.append(_onbekende_plaats(map_ / "niveaus.yml", None, plaats))
    if fouten:
        raise OngeldigeGegevens(fouten)
    return Inhoud(artikelen, dekking, niveaus, onbeantwoord)


def laad_landelijk() -> Inhoud:
    """The national articles."""
    return laad_los(LANDELIJK)


def laad_los(map_: Path | None) -> Inhoud:
    """Articles that belong to no source of a municipality; each of their passages names its document
    itself. None at all when there is no such folder. Raises OngeldigeGegevens with all errors."""
    if map_ is None:
        return Inhoud(())
    fouten: list[Gegevensfout] = []
    artikelen = _lees_artikelen(map_, fouten)
    for artikel in artikelen:
        for passage in artikel.passages:
            if any(plaats.document is None for plaats in passage.gegevens.bronnen):
                fouten.append(
                    Gegevensfout(
                        artikel.bestand,
                        passage.regel,
                        passage.kop,
                        "bij de bron staat niet welk document het is.",
                        "Voeg 'document' toe.",
                    )
                )
    if fouten:
        raise OngeldigeGegevens(fouten)
    return Inhoud(artikelen)


def _lees_artikelen(map_: Path, fouten: list[Gegevensfout]) -> tuple[Artikel, ...]:
    artikelen: list[Artikel] = []
    bestanden = sorted(map_.glob("*.md"))
    for bestand in bestanden:
        try:
            artikelen.append(lees_artikel(bestand))
        except OngeldigeGegevens as fout:
            fouten.extend(fout.fouten)
    fouten.extend(zonder_artikel(map_, (bestand.stem for bestand in bestanden)))
    return tuple(artikelen)


def _controleer_dekking(
    bestand: Path, dekking: Dekking, artikelen: tuple[Artikel, ...]
) -> Iterator[Gegevensfout]:
    inhoud = lees_yaml(bestand)
    plekken = {
        artikel.naam: {
            plaats.plek for passage in artikel.passages for plaats in passage.gegevens.bronnen
        }
        for artikel in artikelen
    }
    for nummer, deel in enumerate(dekking.delen):
        regel = regel_van(inhoud, ("delen", nummer))
        if not deel.artikelen:
            yield Gegevensfout(
                bestand,
                regel,
                deel.titel,
                "geen artikel dekt dit deel van de bron.",
                "Schrijf er een, en noem het bij 'artikelen'.",
            )
        for naam in deel.artikelen:
            if naam not in plekken:
                yield Gegevensfout(
                    bestand,
                    regel,
                    deel.titel,
                    f"artikel '{naam}' is er niet, of is niet te lezen.",
                    "Verbeter de naam, of maak het artikel.",
                )
            elif deel.plek not in plekken[naam]:
                yield Gegevensfout(
                    bestand,
                    regel,
                    deel.titel,
                    f"in artikel '{naam}' heeft geen passage dit deel als bron.",
                    "Zet het bij 'bronnen' van een passage, of haal het artikel hier weg.",
                )


def _controleer_vindplaatsen(artikel: Artikel, dekking: Dekking) -> Iterator[Gegevensfout]:
    for passage in artikel.passages:
        for plaats in passage.gegevens.bronnen:
            if not _bestaat(plaats, dekking):
                yield _onbekende_plaats(artikel.bestand, passage.regel, plaats)


def _bestaat(plaats: Vindplaats, dekking: Dekking) -> bool:
    """Whether this place is a part of the source; of another document nothing can be said."""
    return plaats.document is not None or plaats.plek in {deel.plek for deel in dekking.delen}


def _onbekende_plaats(bestand: Path, regel: int | None, plaats: Vindplaats) -> Gegevensfout:
    waar = f"{plaats.paragraaf}, {plaats.stap}" if plaats.stap else plaats.paragraaf
    return Gegevensfout(
        bestand,
        regel,
        "bronnen",
        f"'{waar}' staat niet in dekking.yml.",
        "Neem paragraaf en stap daar letter voor letter over.",
    )


def _vindplaatsen(niveaus: Niveaus | None) -> Iterator[Vindplaats]:
    if niveaus is None:
        return
    yield from niveaus.werkvormen_bronnen
    for ladder in niveaus.ladders:
        yield from ladder.bronnen
    for soort in niveaus.soorten_werk:
        yield from soort.bronnen
