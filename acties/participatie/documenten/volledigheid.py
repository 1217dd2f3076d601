"""How far a document is: per building block what is filled in, what is open, and who could tell.

Dalfsen measures its plans by this ("Met Elkaar 2.0", 3.6: "de compleetheid van het plan van aanpak").
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from acties.participatie.inhoud import Dossierinhoud
from acties.vragenlijst.pad import Gegeven, geldt, is_al_gezegd
from kennisbank.schema.dossier import Bouwsteen, Documentsoort, Onderdeel
from kennisbank.schema.vraag import Vraag


@dataclass(frozen=True, slots=True)
class OpenPunt:
    """Something that is not filled in yet."""

    naam: str
    vraag: str
    """What has to be answered; for a part, what has to be done."""
    wie: str | None
    """Who could tell."""
    onderdeel: str | None
    """The part of the dossier that asks it, by its name."""


@dataclass(frozen=True, slots=True)
class Bouwsteenstand:
    """How far one building block is."""

    bouwsteen: Bouwsteen
    ingevuld: tuple[Vraag | Onderdeel, ...]
    open: tuple[OpenPunt, ...]
    ook: tuple[Vraag, ...] = ()
    """What was answered and stands in it too, though it is complete without."""

    @property
    def aantal(self) -> int:
        """How much there is to fill in."""
        return len(self.ingevuld) + len(self.open)

    @property
    def procent(self) -> int:
        """Filled in, 0 to 100. Where nothing is to be filled in it is done."""
        return _procent(len(self.ingevuld), self.aantal)

    @property
    def stand(self) -> str:
        """The same, as people read it: of how many things how many are filled in."""
        if not self.aantal:
            return "niets in te vullen"
        return f"{len(self.ingevuld)} van {self.aantal} ({self.procent}%)"


@dataclass(frozen=True, slots=True)
class Volledigheid:
    """How far a document is."""

    stenen: tuple[Bouwsteenstand, ...]

    @property
    def procent(self) -> int:
        """Filled in over all building blocks, 0 to 100; 100 only when nothing is open."""
        return _procent(
            sum(len(steen.ingevuld) for steen in self.stenen),
            sum(steen.aantal for steen in self.stenen),
        )

    @property
    def open(self) -> tuple[OpenPunt, ...]:
        """All that is open."""
        return tuple(punt for steen in self.stenen for punt in steen.open)


def volledigheid(
    inhoud: Dossierinhoud, soort: Documentsoort, uitkomsten: Collection[str]
) -> Volledigheid:
    """How far this document of this dossier is; `uitkomsten` are the parts that have one."""
    return Volledigheid(tuple(_van(inhoud, steen, uitkomsten) for steen in soort.bouwstenen))


def _van(inhoud: Dossierinhoud, steen: Bouwsteen, uitkomsten: Collection[str]) -> Bouwsteenstand:
    ingevuld: list[Vraag | Onderdeel] = []
    open_: list[OpenPunt] = []
    for sleutel in steen.vragen:
        vraag = inhoud.gegevens.dossiervraag(sleutel)
        if vraag is None:
            continue
        if sleutel in inhoud.antwoorden:
            ingevuld.append(vraag)
        elif lijsten := list(_waar_gevraagd(inhoud, sleutel)):
            onderdeel = inhoud.gegevens.onderdeel_van(lijsten[0])
            naam = onderdeel.naam if onderdeel is not None else None
            open_.append(OpenPunt(vraag.naam, _kale_vraag(vraag.vraag), steen.wie, naam))
    for sleutel in steen.onderdelen:
        deel = inhoud.gegevens.onderdeel(sleutel)
        if deel is None:
            continue
        if sleutel in uitkomsten:
            ingevuld.append(deel)
        else:
            open_.append(OpenPunt(deel.naam, deel.uitleg or "", steen.wie, deel.naam))
    gevonden = (inhoud.gegevens.dossiervraag(s) for s in steen.ook if s in inhoud.antwoorden)
    ook = tuple(vraag for vraag in gevonden if vraag is not None)
    return Bouwsteenstand(steen, tuple(ingevuld), tuple(open_), ook)


def _kale_vraag(vraag: str) -> str:
    """Without what is only said in a conversation: "Weet je het niet, zeg dan ‘sla over’."."""
    tot_vraagteken, teken, _ = vraag.rpartition("?")
    return f"{tot_vraagteken}{teken}" or vraag


def _waar_gevraagd(inhoud: Dossierinhoud, sleutel: str) -> Iterator[str]:
    """The questionnaires of parts that ask this, as things stand. What nobody asks is not open."""
    antwoorden = {naam: Gegeven("gegeven", waarde) for naam, waarde in inhoud.antwoorden.items()}
    for onderdeel in inhoud.gegevens.onderdelen:
        versie = inhoud.gegevens.vragenlijsten.get(onderdeel.vragenlijst)
        for vraag in versie.inhoud.vragen if versie is not None else ():
            gevraagd = vraag.sleutel == sleutel and geldt(vraag.als, antwoorden)
            if gevraagd and not is_al_gezegd(vraag, antwoorden):
                yield onderdeel.vragenlijst


def _procent(ingevuld: int, aantal: int) -> int:
    """Rounded, but never to "done" or "nothing" when that is not so."""
    if not aantal:
        return 100
    if 0 < ingevuld < aantal:
        return min(99, max(1, round(100 * ingevuld / aantal)))
    return 100 * ingevuld // aantal
