"""Loading a municipality: all its files together, checked, with the version of each.

A version is the fingerprint of the content. Nobody has to remember to raise a number, and the
database keeps the content of every version that was ever in use, so it is always known which
version of a questionnaire or a termijn decided something.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel

from kennisbank.controle_afwegingskader import controleer
from kennisbank.fouten import Gegevensfout, OngeldigeGegevens
from kennisbank.schema.afwegingskader import Afwegingskader
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.routes import Routes
from kennisbank.schema.statussen import Statussen
from kennisbank.schema.talen import Talen
from kennisbank.schema.teksten import Teksten
from kennisbank.schema.veelgevraagd import Veelgevraagden
from kennisbank.schema.vragenlijst import Documentsjabloon, Vragenlijst
from kennisbank.yaml import lees_model, lees_yaml, plek_in_woorden, regel_van

Inhoud = TypeVar("Inhoud", bound=BaseModel)

GEMEENTEN = Path(__file__).parent / "gemeenten"
TALEN = Path(__file__).parent / "talen.yml"
"""What is said in other languages, where a municipality has no words of its own for that."""


@dataclass(frozen=True, slots=True)
class Versie(Generic[Inhoud]):
    """Content with its version: 12 hexadecimal characters of the SHA-256 of its JSON."""

    inhoud: Inhoud
    versie: str

    @classmethod
    def van(cls, inhoud: Inhoud) -> Versie[Inhoud]:
        """The version of this content; the order of the fields in the file makes no difference."""
        tekst = inhoud.model_dump_json(by_alias=True)
        return cls(inhoud, hashlib.sha256(tekst.encode()).hexdigest()[:12])


@dataclass(frozen=True, slots=True)
class GemeenteGegevens:
    """Everything that is data of one municipality."""

    map: Path
    gemeente: Versie[Gemeente]
    teksten: Teksten
    routes: Routes
    talen: Talen
    veelgevraagd: Veelgevraagden
    vragenlijsten: dict[str, Versie[Vragenlijst]] = field(default_factory=dict)
    statussen: Statussen | None = None
    """What residents read about the status of their initiative; absent where nothing is told."""
    afwegingskader: Versie[Afwegingskader] | None = None
    """None where the municipality gave none: then nothing is weighed."""

    def vragenlijst_bij(
        self, intent: str, *, in_vragenlijst: bool = False
    ) -> Versie[Vragenlijst] | None:
        """The questionnaire that this intent starts at this point, if any."""
        for versie in self.vragenlijsten.values():
            if intent in versie.inhoud.start_bij:
                return versie
            if intent in versie.inhoud.start_buiten and not in_vragenlijst:
                return versie
        return None


def gemeentemap(naam_of_map: str | Path) -> Path:
    """The folder of a municipality, by its name or as a path.

    Raises OngeldigeGegevens when there is no such folder; the message lists what there is.
    """
    for kandidaat in (GEMEENTEN / naam_of_map, Path(naam_of_map)):
        if kandidaat.is_dir():
            return kandidaat
    aanwezig = ", ".join(sorted(p.parent.name for p in GEMEENTEN.glob("*/gemeente.yml")))
    raise OngeldigeGegevens(
        [
            Gegevensfout(
                Path(naam_of_map),
                None,
                "",
                "deze map is er niet.",
                f"Geef een map, of een van: {aanwezig}.",
            )
        ]
    )


def sjabloon_van(map_: Path, document: Documentsjabloon) -> Path:
    """Where the Word template of a questionnaire stands."""
    return map_ / "documenten" / document.sjabloon


def laad_gemeente(map_: Path) -> GemeenteGegevens:
    """All data of the municipality in this folder.

    Raises OngeldigeGegevens with the errors of all files at once, so that nobody has to mend
    them one run at a time.
    """
    fouten: list[Gegevensfout] = []
    gemeente = _lees(map_ / "gemeente.yml", Gemeente, fouten)
    teksten = _lees(map_ / "teksten.yml", Teksten, fouten)
    routes = _lees(map_ / "routes.yml", Routes, fouten)
    talen = _lees(eigen if (eigen := map_ / "talen.yml").exists() else TALEN, Talen, fouten)
    veelgevraagd = _lees_als_het_er_is(map_ / "veelgevraagd.yml", Veelgevraagden, fouten)
    statussen = None
    if (map_ / "statussen.yml").exists():
        statussen = _lees(map_ / "statussen.yml", Statussen, fouten)
    vragenlijsten: dict[str, Versie[Vragenlijst]] = {}
    start_bij: dict[str, str] = {}
    for bestand in sorted((map_ / "vragenlijsten").glob("*.yml")):
        lijst = _lees(bestand, Vragenlijst, fouten)
        if lijst is None:
            continue
        _naam_klopt(bestand, "sleutel", lijst.sleutel, bestand.stem, fouten)
        for intent in (*lijst.start_bij, *lijst.start_buiten):
            if (ander := start_bij.setdefault(intent, lijst.sleutel)) != lijst.sleutel:
                fouten.append(
                    Gegevensfout(
                        bestand,
                        None,
                        "start_bij",
                        f"'{intent}' start ook al vragenlijst '{ander}'.",
                        "Laat elke intent bij één vragenlijst staan.",
                    )
                )
        if lijst.document is not None and not sjabloon_van(map_, lijst.document).is_file():
            fouten.append(
                Gegevensfout(
                    bestand,
                    None,
                    "document.sjabloon",
                    f"'{lijst.document.sjabloon}' staat niet in {map_ / 'documenten'}.",
                    "Zet het Word-bestand daar neer, of verbeter de naam.",
                )
            )
        vragenlijsten[lijst.sleutel] = Versie.van(lijst)
    if gemeente is not None:
        _naam_klopt(map_ / "gemeente.yml", "sleutel", gemeente.sleutel, map_.resolve().name, fouten)
        if not vragenlijsten and not fouten:
            fouten.append(
                Gegevensfout(
                    map_ / "vragenlijsten",
                    None,
                    "",
                    "hier staat geen enkele vragenlijst.",
                    "Zet er minstens een .yml-bestand in.",
                )
            )
    if teksten is not None and veelgevraagd is not None:
        _keuzes_bestaan(map_ / "teksten.yml", teksten, veelgevraagd, fouten)
    kader = _lees_afwegingskader(map_ / "afwegingskader.yml", vragenlijsten, fouten)
    if fouten or not (gemeente and teksten and routes and talen and veelgevraagd):
        raise OngeldigeGegevens(fouten)
    return GemeenteGegevens(
        map_,
        Versie.van(gemeente),
        teksten,
        routes,
        talen,
        veelgevraagd,
        vragenlijsten,
        statussen,
        kader,
    )


def _lees_afwegingskader(
    bestand: Path, vragenlijsten: dict[str, Versie[Vragenlijst]], fouten: list[Gegevensfout]
) -> Versie[Afwegingskader] | None:
    if not bestand.exists():
        return None
    kader = _lees(bestand, Afwegingskader, fouten)
    if kader is None:
        return None
    bekend = {lijst.stem for lijst in (bestand.parent / "vragenlijsten").glob("*.yml")}
    if bekend - set(vragenlijsten):
        # Of a questionnaire that could not be read nothing can be said; mend that one first.
        return None
    inhoud = lees_yaml(bestand)
    fouten.extend(
        Gegevensfout(
            bestand,
            regel_van(inhoud, bezwaar.plek),
            plek_in_woorden(bezwaar.plek),
            bezwaar.melding,
            bezwaar.remedie,
        )
        for bezwaar in controleer(kader, {s: v.inhoud for s, v in vragenlijsten.items()})
    )
    return Versie.van(kader)


def _lees(bestand: Path, model: type[Inhoud], fouten: list[Gegevensfout]) -> Inhoud | None:
    try:
        return lees_model(bestand, model)
    except OngeldigeGegevens as fout:
        fouten.extend(fout.fouten)
        return None


def _lees_als_het_er_is(
    bestand: Path, model: type[Inhoud], fouten: list[Gegevensfout]
) -> Inhoud | None:
    """The file, or the model without anything in it where a municipality has no such file."""
    return _lees(bestand, model, fouten) if bestand.exists() else model()


def _keuzes_bestaan(
    bestand: Path, teksten: Teksten, veelgevraagd: Veelgevraagden, fouten: list[Gegevensfout]
) -> None:
    """Every choice that asks one of the `veelgevraagd` asks one that is there."""
    for naam, gezegde in teksten.teksten.items():
        for keuze in gezegde.keuzes:
            if keuze.onderwerp is not None and veelgevraagd.bij(keuze.onderwerp) is None:
                fouten.append(
                    Gegevensfout(
                        bestand,
                        None,
                        f"teksten → {naam} → keuzes",
                        f"onderwerp '{keuze.onderwerp}' staat niet in veelgevraagd.yml.",
                        "Zet het daar bij 'vragen', of haal 'onderwerp' hier weg.",
                    )
                )


def _naam_klopt(
    bestand: Path, plek: str, waarde: str, verwacht: str, fouten: list[Gegevensfout]
) -> None:
    if waarde != verwacht:
        fouten.append(
            Gegevensfout(
                bestand,
                None,
                plek,
                f"'{waarde}' is een andere naam dan '{verwacht}'.",
                f"Schrijf '{plek}: {verwacht}', of hernoem wat '{verwacht}' heet.",
            )
        )
