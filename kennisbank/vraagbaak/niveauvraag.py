"""What a question names of levels and werkvormen, and whether a list of these is the answer to it.

A list is given without any doubt, so it must be what is asked. The words that name a level or belong to
one are everyday words too: a brief is a werkvorm, "meedoen" is a level, and a team is where people
work. So what else a question says counts: "hoort een enquête bij raadplegen" asks for the list, "ik wil
een briefje door de bus doen, hoort dat in het plan" does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kennisbank.schema.niveaus import Niveau, Niveaus, Vorm
from kennisbank.vraagbaak.naamrijen import Naamrijen, stammen
from kennisbank.vraagbaak.vervolgvraag import zegt_niets
from kennisbank.vraagbaak.werkvormfeiten import hoort_bij_een_feit
from kennisbank.vraagbaak.werkvormkeuze import Gezocht, gezocht_in
from kennisbank.zoeken.woorden import stam


def _stammen(woorden: str) -> frozenset[str]:
    return frozenset(stam(woord) for woord in woorden.split())


_WERKVORM_ZELF = _stammen(
    "werkvorm werkvormen methode methoden methodes werkmethode werkmethoden gespreksvorm gespreksvormen"
    " participatievorm participatievormen"
)
_WERKVORM = _WERKVORM_ZELF | _stammen("manier manieren vorm vormen tool tools middel middelen")
"""With "manier" or "middel" one may ask about the policy as well."""
_NIVEAU = _stammen("niveau niveaus betrokkenheidsniveau participatieniveau trede treden laag ladder")
_HOORT = _stammen("hoort horen past passen thuis valt")
"""With these one asks at which level something stands, and much else: "hoort dat zo?"."""
_VERSCHIL = _stammen("verschil verschillen verschilt onderscheid versus")
_ONLINE = _stammen("online digitaal digitale internet computer app")
_OFFLINE = _stammen("offline fysiek fysieke live")
_ZEGT_NIETS = _WERKVORM | _NIVEAU | _HOORT | _ONLINE | _OFFLINE | _VERSCHIL
_WAT_DOE_IK = re.compile(
    r"\bwat (?:kan|kun|kunnen|zou|moet|moeten) (?:ik|je|we|wij|u) (?:allemaal |dan |nu )?doen"
    r" (?:om|bij|als|voor)\b|\bwaarmee (?:kan|kun|kunnen) (?:ik|je|we|wij)\b"
    r"|\bhoe (?:kan|kun|kunnen|moet|ga|gaan|laat|laten) (?:ik|je|we|wij) (?:\w+ )?"
    r"(?:inwoners|bewoners|mensen|omwonenden|ondernemers)\b"
)
"""Who asks how to raadplegen, asks for werkvormen: "wat kan ik doen om te raadplegen". Not a resident
who asks "hoe kan ik meebeslissen"."""
_WAAR = re.compile(r"\bwaar(?:bij|onder|toe)?\b|\b(?:bij|onder|op) (?:wat|welke?)\b")

_VERHAAL = 6
"""From so many other words on, a question is about more than a list of werkvormen."""
_ERBIJ = 2
"""The same, of one that does not say that it is after werkvormen or levels."""


@dataclass(frozen=True, slots=True)
class Niveauvraag:
    """What a question names of the ladder."""

    niveaus: tuple[Niveau, ...]
    bij_naam: bool
    """One of these by its own name, and not by an everyday word for it: "meedoen"."""
    vorm: Vorm | None
    werkvormen: tuple[str, ...]
    om_werkvorm: bool
    """It asks for werkvormen, by any word for them."""
    om_werkvorm_zelf: bool
    """The same, by a word that means nothing else."""
    noemt_niveau: bool
    """It has a word for a level."""
    hoort: bool
    """It speaks of what belongs to what."""
    vraagt_waar: bool
    """It asks where something belongs."""
    om_verschil: bool
    genoemde_groep: Gezocht | None
    """Whom or how many people it names."""
    rest: int
    """How many of its words say something else."""

    @property
    def gezocht(self) -> Gezocht | None:
        """For whom or how many it asks a werkvorm; None when for no one in particular."""
        return self.genoemde_groep if self.om_werkvorm_zelf and self.rest < _VERHAAL else None

    @property
    def om_niveau(self) -> bool:
        """It asks at which level something stands, by any word for that."""
        return self.noemt_niveau or self.vraagt_waar

    @property
    def om_lijst(self) -> bool:
        """It asks for the werkvormen of the level that it names."""
        if self.om_werkvorm_zelf:
            return self.rest < _VERHAAL
        return self.bij_naam and (self.om_werkvorm or self.vorm is not None) and self.rest <= _ERBIJ

    @property
    def om_plek(self) -> bool:
        """It asks at which level the werkvorm stands that it names."""
        met_aantal = self.genoemde_groep is not None and self.genoemde_groep.aantal is not None
        if met_aantal and not self.niveaus:
            return False
        if self.noemt_niveau:
            return self.rest < _VERHAAL
        if self.niveaus and not self.bij_naam:
            return False
        if self.niveaus and self.rest == 0:
            return True
        return (self.vraagt_waar or (bool(self.niveaus) and self.hoort)) and self.rest < _ERBIJ


class Niveaulezer:
    """Reads what questions name of the ladders of one municipality.

    `namen` gives of every werkvorm its name, and what else people call it.
    """

    def __init__(
        self, niveaus: Niveaus, werkvormen: Sequence[str], namen: Mapping[str, Sequence[str]]
    ) -> None:
        self._niveaus = tuple(niveau for _, niveau in niveaus.alle_niveaus())
        self._werkvormen = werkvormen
        self._eigen = frozenset(stammen(niveau.naam) for niveau in self._niveaus)
        self._niveaunamen = Naamrijen(
            (stammen(naam), niveau.sleutel)
            for niveau in self._niveaus
            for naam in (niveau.naam, *niveau.synoniemen)
        )
        self._werkvormnamen = Naamrijen(
            (stammen(naam), sleutel)
            for sleutel in werkvormen
            for naam in namen.get(sleutel, (sleutel.replace("_", " "),))
        )

    def lees(self, woorden: Iterable[str]) -> Niveauvraag:
        """What these words (flat, typing errors mended) name."""
        woorden = list(woorden)
        stamrij = [stam(woord) for woord in woorden]
        aanwezig, tekst = set(stamrij), " ".join(woorden)
        niveaus = self._niveaunamen.plekken(stamrij)
        werkvormen = self._werkvormnamen.plekken(stamrij)
        genoemd = {sleutel for _, _, sleutel in niveaus}
        bezet = {
            plek for begin, rij, _ in (*niveaus, *werkvormen) for plek in range(begin, begin + len(rij))
        }
        vorm: Vorm | None = None
        if aanwezig & _ONLINE and not aanwezig & _OFFLINE:
            vorm = "online"
        elif aanwezig & _OFFLINE and not aanwezig & _ONLINE:
            vorm = "offline"
        gevonden = {sleutel for _, _, sleutel in werkvormen}
        return Niveauvraag(
            niveaus=tuple(n for n in self._niveaus if n.sleutel in genoemd),
            bij_naam=any(rij in self._eigen for _, rij, _ in niveaus),
            vorm=vorm,
            werkvormen=tuple(sleutel for sleutel in self._werkvormen if sleutel in gevonden),
            om_werkvorm=bool(aanwezig & _WERKVORM) or _WAT_DOE_IK.search(tekst) is not None,
            om_werkvorm_zelf=bool(aanwezig & _WERKVORM_ZELF),
            noemt_niveau=bool(aanwezig & _NIVEAU),
            hoort=bool(aanwezig & _HOORT),
            vraagt_waar=bool(aanwezig & _HOORT) and _WAAR.search(tekst) is not None,
            om_verschil=bool(aanwezig & _VERSCHIL),
            genoemde_groep=gezocht_in(woorden),
            rest=sum(plek not in bezet and _zegt_iets(woord) for plek, woord in enumerate(woorden)),
        )


def _zegt_iets(woord: str) -> bool:
    """Whether this word names something beside levels and werkvormen."""
    return not (zegt_niets(woord) or stam(woord) in _ZEGT_NIETS or hoort_bij_een_feit(woord))
