"""Loading a municipality: all its files together, checked, with the version of each.

A municipality writes only what is its own; the rest is common to all. How its files lie on top of the
common ones stands in `kennisbank.lagen`, and which words are filled in in `kennisbank.woorden`. A
questionnaire of its own replaces the common one, unless it says `op_basis_van: gemeenschappelijk`: then
it lies on top of it as well.

A version is the fingerprint of the content. Nobody has to remember to raise a number, and the
database keeps the content of every version that was ever in use, so it is always known which
version of a questionnaire or a termijn decided something.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel

from kennisbank.advies import Advies, laad_advies
from kennisbank.controle_afwegingskader import controleer
from kennisbank.fouten import Gegevensfout, OngeldigeGegevens
from kennisbank.lagen import Gelaagd
from kennisbank.schema.afwegingskader import Afwegingskader
from kennisbank.schema.doorzetten import Doorzetten
from kennisbank.schema.dossier import GROEPEN, Documentsoort, Documentsoorten, Onderdeel, Onderdelen
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.omgevingsanalyse import Omgevingsanalyse
from kennisbank.schema.planning import Planning
from kennisbank.schema.publicatie import Publicatieregels
from kennisbank.schema.routes import Routes
from kennisbank.schema.statussen import Statussen
from kennisbank.schema.talen import Talen
from kennisbank.schema.teksten import Teksten
from kennisbank.schema.veelgevraagd import Veelgevraagden
from kennisbank.schema.vraag import Vraag
from kennisbank.schema.vragenbank import Vragenbank
from kennisbank.schema.vragenlijst import Documentsjabloon, Vragenlijst
from kennisbank.vragenbank import Bank, dubbel_gebruikt
from kennisbank.yaml import lees_snel, lees_yaml, plek_in_woorden, regel_van

Inhoud = TypeVar("Inhoud", bound=BaseModel)

GEMEENTEN = Path(__file__).parent / "gemeenten"
GEMEENSCHAPPELIJK = Path(__file__).parent / "gemeenschappelijk"
"""What is the same for all municipalities, as long as they do not say it otherwise."""
_OP_BASIS_VAN = "op_basis_van"


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
    doorzetten: Doorzetten
    statussen: Statussen
    """The statuses of an initiative here, and what residents read about each."""
    omgevingsanalyse: Omgevingsanalyse
    """How it is found out whom a project touches."""
    planning: Planning
    """What counts when the moments of a project are planned."""
    publicatie: Publicatieregels
    """What of a participatiedossier the public may read."""
    advies: Advies
    """By which employees are advised: checklist, level, werkvormen, kaders, hours and rules."""
    vragenlijsten: dict[str, Versie[Vragenlijst]] = field(default_factory=dict)
    afwegingskader: Versie[Afwegingskader] | None = None
    """None where the municipality gave none: then nothing is weighed."""
    vragenbank: dict[str, Vraag] = field(default_factory=dict)
    """The questions of the participatiedossier, by their keys."""
    onderdelen: tuple[Onderdeel, ...] = ()
    """The parts of a participatiedossier that are aangeboden here, in the order of the task list."""
    documenten: tuple[Documentsoort, ...] = ()
    """What is made of a participatiedossier here; a part may name one that is not."""

    def onderdeel(self, sleutel: str) -> Onderdeel | None:
        """The part with this key."""
        return next((o for o in self.onderdelen if o.sleutel == sleutel), None)

    def onderdeel_van(self, vragenlijst: str) -> Onderdeel | None:
        """The part that this questionnaire fills in."""
        return next((o for o in self.onderdelen if o.vragenlijst == vragenlijst), None)

    def document(self, sleutel: str) -> Documentsoort | None:
        """The document with this key, or what stands for it here."""
        return next((d for d in self.documenten if sleutel in (d.sleutel, d.in_plaats_van)), None)

    def dossiervraag(self, sleutel: str) -> Vraag | None:
        """The question of the dossier with this key: of the vragenbank, or of one questionnaire."""
        if sleutel in self.vragenbank:
            return self.vragenbank[sleutel]
        lijsten = (versie.inhoud for versie in self.vragenlijsten.values() if versie.inhoud.dossier)
        return next((v for lijst in lijsten for v in lijst.vragen if v.sleutel == sleutel), None)

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


def sjabloon_van(
    map_: Path, document: Documentsjabloon | Documentsoort, gemeenschappelijk: Path = GEMEENSCHAPPELIJK
) -> Path:
    """Where this Word template stands: that of the municipality, or else the common one."""
    eigen = map_ / "documenten" / document.sjabloon
    gemeen = gemeenschappelijk / "documenten" / document.sjabloon
    return gemeen if not eigen.is_file() and gemeen.is_file() else eigen


def laad_gemeente(map_: Path, gemeenschappelijk: Path = GEMEENSCHAPPELIJK) -> GemeenteGegevens:
    """All data of the municipality in this folder, on top of what is common to all.

    Raises OngeldigeGegevens with the errors of all files at once, so that nobody has to mend
    them one run at a time.
    """
    lader = _Lader(map_, gemeenschappelijk)
    gemeente = lader.gemeente()
    teksten = lader.lees("teksten.yml", Teksten)
    routes = lader.lees("routes.yml", Routes)
    talen = lader.lees("talen.yml", Talen)
    veelgevraagd = lader.lees("veelgevraagd.yml", Veelgevraagden)
    doorzetten = lader.lees("doorzetten.yml", Doorzetten)
    statussen = lader.lees("statussen.yml", Statussen)
    omgevingsanalyse = lader.lees("omgevingsanalyse.yml", Omgevingsanalyse)
    planning = lader.lees("planning.yml", Planning)
    publicatie = lader.lees("publicatie.yml", Publicatieregels)
    bank = lader.vragenbank()
    vragenlijsten = lader.vragenlijsten(bank)
    documenten = lader.documenten()
    onderdelen = lader.onderdelen(vragenlijsten, documenten)
    if teksten is not None and veelgevraagd is not None:
        _keuzes_bestaan(lader.bestanden("teksten.yml")[0], teksten, veelgevraagd, lader.fouten)
    kader = lader.afwegingskader(vragenlijsten)
    advies = lader.advies(bank, vragenlijsten, planning, documenten) if planning else None
    if lader.fouten or not (
        gemeente
        and teksten
        and routes
        and talen
        and veelgevraagd
        and doorzetten
        and statussen
        and omgevingsanalyse
        and planning
        and publicatie
        and advies
    ):
        raise OngeldigeGegevens(lader.fouten)
    return GemeenteGegevens(
        map_,
        Versie.van(gemeente),
        teksten,
        routes,
        talen,
        veelgevraagd,
        doorzetten,
        statussen,
        omgevingsanalyse,
        planning,
        publicatie,
        advies,
        vragenlijsten,
        kader,
        bank.vragen,
        onderdelen,
        tuple(document for document in documenten if document.aanbieden),
    )


class _Lader:
    """Reads the files of one municipality, and gathers what is wrong with them."""

    def __init__(self, map_: Path, gemeenschappelijk: Path) -> None:
        self.map = map_
        self.gemeenschappelijk = gemeenschappelijk
        self.fouten: list[Gegevensfout] = []
        self.woorden: dict[str, str] | None = None
        """Filled in in all texts; None as long as the municipality itself could not be read."""

    def bestanden(self, naam: str) -> list[Path]:
        """The files of this name, the municipality's own first; where there are none, its own."""
        er_zijn = [p for p in (self.map / naam, self.gemeenschappelijk / naam) if p.exists()]
        return er_zijn or [self.map / naam]

    def lees(self, naam: str, model: type[Inhoud]) -> Inhoud | None:
        """The files of this name together; None when something is wrong with them."""
        return self._lees(self.bestanden(naam), model)

    def gemeente(self) -> Gemeente | None:
        """The municipality itself: its name and roles are the words in all texts, also its own."""
        eigen = self.map / "gemeente.yml"
        bestanden = self.bestanden("gemeente.yml")
        gemeente = self._lees(bestanden if eigen in bestanden else [eigen], Gemeente)
        if gemeente is None:
            return None
        _naam_klopt(eigen, "sleutel", gemeente.sleutel, self.map.resolve().name, self.fouten)
        self.woorden = gemeente.woorden
        return self._lees(bestanden, Gemeente)

    def vragenbank(self) -> Bank:
        """The questions of the participatiedossier, of all files."""
        bank = Bank()
        for naam in self._namen_in("vragenbank"):
            bestanden = self.bestanden(f"vragenbank/{naam}.yml")
            inhoud = self._lees(bestanden, Vragenbank)
            if inhoud is not None:
                self.fouten.extend(bank.voeg_toe(bestanden[0], Gelaagd.lees(*bestanden), inhoud))
        return bank

    def vragenlijsten(self, bank: Bank) -> dict[str, Versie[Vragenlijst]]:
        """All questionnaires, by their key."""
        lijsten: dict[str, Versie[Vragenlijst]] = {}
        start_bij: dict[str, str] = {}
        van_dossier: dict[str, str] = {}
        for naam in self.namen_van_vragenlijsten():
            bestanden = self._lagen_van_vragenlijst(f"vragenlijsten/{naam}.yml")
            lijst = self._lees(bestanden, Vragenlijst, bank) if bestanden else None
            if lijst is None:
                continue
            self.fouten.extend(
                dubbel_gebruikt(bestanden[0], Gelaagd.lees(*bestanden), lijst, bank, van_dossier)
            )
            _naam_klopt(bestanden[0], "sleutel", lijst.sleutel, naam, self.fouten)
            self._begint_als_enige(bestanden[0], lijst, start_bij)
            if lijst.document is not None and not self._sjabloon(lijst.document).is_file():
                self.fouten.append(
                    Gegevensfout(
                        bestanden[0],
                        None,
                        "document.sjabloon",
                        f"'{lijst.document.sjabloon}' staat niet in {self.map / 'documenten'}.",
                        "Zet het Word-bestand daar neer, of verbeter de naam.",
                    )
                )
            lijsten[lijst.sleutel] = Versie.van(lijst)
        return lijsten

    def namen_van_vragenlijsten(self) -> list[str]:
        """Of the municipality and of all together."""
        return self._namen_in("vragenlijsten")

    def _namen_in(self, map_: str) -> list[str]:
        mappen = (self.map, self.gemeenschappelijk)
        return sorted({p.stem for m in mappen for p in (m / map_).glob("*.yml")})

    def documenten(self) -> tuple[Documentsoort, ...]:
        """What can be made of a participatiedossier, also what is not aangeboden here."""
        bestanden = self.bestanden("documenten.yml")
        gelezen = self._lees(bestanden, Documentsoorten) if bestanden[0].exists() else None
        if gelezen is None:
            return ()
        gelaagd = Gelaagd.lees(*bestanden)
        for nummer, document in enumerate(gelezen.documenten):
            if not self._sjabloon(document).is_file():
                self._fout_bij(
                    gelaagd,
                    ["documenten", nummer, "sjabloon"],
                    f"'{document.sjabloon}' staat niet in {self.map / 'documenten'}.",
                    "Zet het Word-bestand daar neer, of verbeter de naam.",
                )
        return gelezen.documenten

    def onderdelen(
        self, vragenlijsten: dict[str, Versie[Vragenlijst]], documenten: tuple[Documentsoort, ...]
    ) -> tuple[Onderdeel, ...]:
        """The parts of a participatiedossier that are aangeboden, in their order."""
        bestanden = self.bestanden("onderdelen.yml")
        gelezen = self._lees(bestanden, Onderdelen) if bestanden[0].exists() else None
        if gelezen is None:
            return ()
        gelaagd = Gelaagd.lees(*bestanden)
        onleesbaar = set(self.namen_van_vragenlijsten()) - set(vragenlijsten)
        sleutels = {onderdeel.sleutel for onderdeel in gelezen.onderdelen}
        soorten = {document.sleutel for document in documenten}
        for nummer, onderdeel in enumerate(gelezen.onderdelen):
            plek: list[str | int] = ["onderdelen", nummer]
            lijst = vragenlijsten.get(onderdeel.vragenlijst)
            if (lijst is None or not lijst.inhoud.dossier) and onderdeel.vragenlijst not in onleesbaar:
                self._fout_bij(
                    gelaagd,
                    [*plek, "vragenlijst"],
                    f"er is geen vragenlijst '{onderdeel.vragenlijst}' met 'dossier: true'.",
                    "Maak haar, of verbeter de naam.",
                )
            for veld, namen, er_zijn in (
                ("na", onderdeel.na, sleutels),
                ("documenten", onderdeel.documenten, soorten),
            ):
                for vreemd in sorted(set(namen) - er_zijn):
                    self._fout_bij(
                        gelaagd,
                        [*plek, veld],
                        f"'{vreemd}' is er niet.",
                        "Verbeter de naam, of haal hem hier weg.",
                    )
        aangeboden = (onderdeel for onderdeel in gelezen.onderdelen if onderdeel.aanbieden)
        return tuple(sorted(aangeboden, key=lambda o: (list(GROEPEN).index(o.groep), o.volgorde)))

    def _fout_bij(self, gelaagd: Gelaagd, plek: list[str | int], melding: str, remedie: str) -> None:
        bestand, regel = gelaagd.waar(plek)
        self.fouten.append(Gegevensfout(bestand, regel, plek_in_woorden(plek), melding, remedie))

    def afwegingskader(
        self, vragenlijsten: dict[str, Versie[Vragenlijst]]
    ) -> Versie[Afwegingskader] | None:
        """By which the municipality weighs; never a common one, for that is policy."""
        bestand = self.map / "afwegingskader.yml"
        if not bestand.exists():
            return None
        kader = self._lees([bestand], Afwegingskader)
        if kader is None or set(self.namen_van_vragenlijsten()) - set(vragenlijsten):
            # Of a questionnaire that could not be read nothing can be said; mend that one first.
            return None
        self.fouten.extend(
            Gegevensfout(
                bestand,
                regel_van(lees_yaml(bestand), bezwaar.plek),
                plek_in_woorden(bezwaar.plek),
                bezwaar.melding,
                bezwaar.remedie,
            )
            for bezwaar in controleer(kader, {s: v.inhoud for s, v in vragenlijsten.items()})
        )
        return Versie.van(kader)

    def advies(
        self,
        bank: Bank,
        lijsten: Mapping[str, Versie[Vragenlijst]],
        planning: Planning,
        documenten: Sequence[Documentsoort],
    ) -> Advies | None:
        """By which employees are advised; None when something is wrong with it."""
        vragen = dict(bank.vragen)
        for versie in lijsten.values():
            if versie.inhoud.dossier:
                vragen.update({vraag.sleutel: vraag for vraag in versie.inhoud.vragen})
        try:
            return laad_advies(
                self.map,
                self.gemeenschappelijk,
                self.woorden,
                vragen=vragen,
                planning=planning,
                toetsbaar={document.sleutel for document in documenten if document.toetsbaar},
            )
        except OngeldigeGegevens as fout:
            self.fouten.extend(fout.fouten)
            return None

    def _sjabloon(self, document: Documentsjabloon | Documentsoort) -> Path:
        return sjabloon_van(self.map, document, self.gemeenschappelijk)

    def _lees(
        self, bestanden: list[Path], model: type[Inhoud], bank: Bank | None = None
    ) -> Inhoud | None:
        try:
            gelaagd = Gelaagd.lees(*bestanden)
            if bank is not None:
                gelaagd = bank.vul_aan(gelaagd.zonder(_OP_BASIS_VAN))
            return gelaagd.als(model, self.woorden)
        except OngeldigeGegevens as fout:
            self.fouten.extend(fout.fouten)
            return None

    def _lagen_van_vragenlijst(self, naam: str) -> list[Path]:
        """The one file that counts, or two; none when the own one cannot be read."""
        eigen, ander = self.map / naam, self.gemeenschappelijk / naam
        if not eigen.exists():
            return [ander]
        try:
            inhoud = lees_snel(eigen)
        except OngeldigeGegevens as fout:
            self.fouten.extend(fout.fouten)
            return []
        basis = inhoud.get(_OP_BASIS_VAN)
        if basis is None:
            return [eigen]
        if basis == self.gemeenschappelijk.name and ander.exists():
            return [eigen, ander]
        kan = basis == self.gemeenschappelijk.name
        self.fouten.append(
            Gegevensfout(
                eigen,
                regel_van(lees_yaml(eigen), [_OP_BASIS_VAN]),
                _OP_BASIS_VAN,
                f"er is geen {ander.name} in {ander.parent}." if kan else f"'{basis}' kan hier niet.",
                "Haal de regel weg, en schrijf de hele vragenlijst."
                if kan
                else f"Schrijf '{_OP_BASIS_VAN}: {self.gemeenschappelijk.name}', of haal de regel weg.",
            )
        )
        return []

    def _begint_als_enige(self, bestand: Path, lijst: Vragenlijst, start_bij: dict[str, str]) -> None:
        for intent in (*lijst.start_bij, *lijst.start_buiten):
            if (ander := start_bij.setdefault(intent, lijst.sleutel)) != lijst.sleutel:
                self.fouten.append(
                    Gegevensfout(
                        bestand,
                        None,
                        "start_bij",
                        f"'{intent}' start ook al vragenlijst '{ander}'.",
                        "Laat elke intent bij één vragenlijst staan.",
                    )
                )


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
