"""Which werkvormen are asked for: of which levels, which kind, and fit for what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kennisbank.schema.niveaus import Niveau, Vorm
from kennisbank.vraagbaak.werkvormfeiten import Feit
from kennisbank.vraagbaak.werkvormkeuze import Gezocht

_FEITEN: Mapping[Feit, str] = {
    "groep": "hoeveel mensen",
    "voorbereiding": "hoeveel voorbereiding",
    "kosten": "wat kosten",
    "duur": "hoe lang",
}


@dataclass(frozen=True, slots=True)
class Lijstvraag:
    """All that a list has to hold to. Without levels it is about all werkvormen that are named."""

    niveaus: tuple[Niveau, ...] = ()
    niet_bij: tuple[Niveau, ...] = ()
    """What stands at these is left out."""
    bij_alle: bool = False
    """Only what stands at each of these levels."""
    meer_dan_een: bool = False
    """Only what stands at more than one level."""
    alles: bool = False
    """All of all levels."""
    vorm: Vorm | None = None
    behalve: tuple[str, ...] = ()
    """Werkvormen that are left out."""
    gezocht: Gezocht | None = None
    feit: Feit | None = None
    """What has to be told of each."""

    @property
    def is_kaal(self) -> bool:
        """Whether it asks for all of one level, or of one level online or offline."""
        return len(self.niveaus) == 1 and self == Lijstvraag(niveaus=self.niveaus, vorm=self.vorm)

    @property
    def filtert(self) -> bool:
        """Whether werkvormen fall out by what they are."""
        return self.gezocht is not None and self.gezocht.filtert

    def met(self, verder: Lijstvraag) -> Lijstvraag:
        """This one, with what a few words after it ask otherwise: "en online?", "en bij adviseren?"."""
        ander = bool(verder.niveaus or verder.niet_bij or verder.meer_dan_een)
        bij = verder if ander else self
        over = self.niveaus if verder.niet_bij else ()
        return Lijstvraag(
            niveaus=bij.niveaus or tuple(n for n in over if n not in verder.niet_bij),
            niet_bij=bij.niet_bij,
            bij_alle=bij.bij_alle,
            meer_dan_een=bij.meer_dan_een,
            alles=bij.alles,
            vorm=verder.vorm or self.vorm,
            behalve=self.behalve + verder.behalve,
            gezocht=_samen(self.gezocht, verder.gezocht),
            feit=verder.feit,
        )

    @property
    def zoals_gevraagd(self) -> str:
        """The same in words that are read like a question, to go on about it."""
        namen = [niveau.naam.lower() for niveau in self.niveaus]
        delen = ["zowel"] if self.bij_alle else ["alle"] if self.alles and not self.vorm else []
        delen.append(" ".join(filter(None, (self.vorm or "", "werkvormen"))))
        if namen:
            delen.append("bij " + " en ".join(namen))
        delen.extend(f"niet bij {niveau.naam.lower()}" for niveau in self.niet_bij)
        if self.meer_dan_een:
            delen.append("bij meer dan een niveau")
        delen.extend(f"behalve {werkvorm.replace('_', ' ')}" for werkvorm in self.behalve)
        if self.gezocht is not None:
            voor = "voor " if self.gezocht.voor_mensen and not self.gezocht.niet else ""
            delen.append(voor + self.gezocht.zoals_gevraagd)
        if self.feit is not None:
            delen.append(_FEITEN[self.feit])
        return " ".join(delen)


def _samen(eerder: Gezocht | None, verder: Gezocht | None) -> Gezocht | None:
    """Who asks for other people, asks for those alone; who asks for less work, still for the same."""
    if eerder is None or verder is None or verder.voor_mensen:
        return verder or eerder
    return Gezocht(eerder.doelgroepen, eerder.aantal, eerder.soort_groep, verder.werk, eerder.niet)
