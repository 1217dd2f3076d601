"""What a question names of levels and werkvormen, and whether a list of these is the answer to it.

A list is given without any doubt, so it must be what is asked. The words that name a level or belong to
one are everyday words too: a brief is a werkvorm, "meedoen" is a level, and a team is where people
work. So what else a question says counts: "hoort een enquête bij raadplegen" asks for the list, "ik wil
een briefje door de bus doen, hoort dat in het plan" does not.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from kennisbank.schema.niveaus import Niveau, Niveaus, Vorm
from kennisbank.vraagbaak.lijstvraag import Lijstvraag
from kennisbank.vraagbaak.naamrijen import Naamrijen, stammen
from kennisbank.vraagbaak.ontkenning import ontkend
from kennisbank.vraagbaak.vervolgvraag import zegt_niets
from kennisbank.vraagbaak.werkvormfeiten import Feit, feit_in, hoort_bij_een_feit
from kennisbank.vraagbaak.werkvormkeuze import Gezocht, lees_gezocht
from kennisbank.zoeken.woorden import stam


def _stammen(woorden: str) -> frozenset[str]:
    return frozenset(stam(woord) for woord in woorden.split())


_WERKVORM_ZELF = _stammen(
    "werkvorm werkvormen methode methoden methodes werkmethode werkmethoden gespreksvorm gespreksvormen"
    " participatievorm participatievormen"
)
_EEN_BEPAALDE = re.compile(
    r"\b(?:de|die|deze|onze|jullie|hun|mijn)"
    r" (?:werkvorm|(?:werk)?methode|gespreksvorm|participatievorm)\b"
)
"""One that was chosen already: "zegt de methode dat het moet"."""
_WERKVORM = _WERKVORM_ZELF | _stammen("manier manieren vorm vormen tool tools middel middelen")
"""With "manier" or "middel" one may ask about the policy as well."""
_NIVEAU = _stammen("niveau niveaus betrokkenheidsniveau participatieniveau trede treden laag ladder")
_HOORT = _stammen("hoort horen past passen thuis valt")
"""With these one asks at which level something stands, and much else: "hoort dat zo?"."""
_GEWONE_NIVEAUS = _stammen("informeren raadplegen adviseren coproduceren meebeslissen")
"""Who names one of these where the policy does not have it, asks what it does not tell."""
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
_ALLEBEI = re.compile(r"\b(?:zowel|allebei|beide|tegelijk)\b")
_MEER_DAN_EEN = re.compile(
    r"\bmeer(?:dere)? (?:dan (?:een|1) )?(?:betrokkenheids|participatie)?(?:niveaus?|treden?)\b"
    r"|\b(?:verschillende|twee|2|dubbele) (?:betrokkenheids|participatie)?(?:niveaus|treden)\b"
)
_ALLES = re.compile(
    r"\bper (?:betrokkenheids|participatie)?(?:niveau|trede)\b|\balle werkvormen\b"
    r"|\bwelke werkvormen (?:zijn|staan|bestaan|noemt|kent|heeft|allemaal)\b"
)
_WELK_NIVEAU = re.compile(
    r"\b(?:welke?|wat voor|op wat voor) (?:betrokkenheids|participatie)?(?:niveaus?|treden?|laag)\b"
)
_EEN_NIVEAU = re.compile(r"\b(?:een|1) (?:enkele? )?(?:niveau|trede)\b")
_ALLEEN_BIJ = re.compile(r"\b(?:alleen|uitsluitend|enkel) (?:maar )?bij\b")
_IETS_ANDERS = re.compile(
    r"^(?:en |maar |dus )?(?:wie|wanneer|waarom|hoezo|mag|mogen)\b(?!.*\bwelke\b)"
)
"""Who asks this of werkvormen or levels, asks for no list of them."""
_WIE_DOET = frozenset("jullie we wij ze zij u".split())
"""After a word like "adviseren" these say that it is what somebody does: "welke adviseren jullie"."""
_OM_VORM = re.compile(r"^(?:en |maar |dus )?(?:is|zijn|kan|kun|kunnen|mag|gaat|doe|houd)\b")
"""So begins who asks whether something is online."""
_OVERZICHT = _stammen(
    "overzicht lijst lijstje rijtje opnoemen opsommen opsomming toon tonen bestaan bestaande"
    " beschikbaar beschikbare genoemd genoemde noemt inzetten toepassen zoek zoeken mogelijkheden"
    " geschikt geschikte per passende goede verschillende volgende beleid daarvan hiervan ervan"
    " bewoners inwoners mensen betrek betrekken laten meerdere participatie inwonerbetrokkenheid"
    " inwonerparticipatie burgerparticipatie twee drie"
)
"""With these one asks for a list as well, and for nothing in particular of it."""
_ZO = r"(?:het |erg |heel |vaak |ook |echt |meest |minst |wel |volgens \w+ )*"
_IS_ZO = re.compile(rf"\b(?:zijn|is|worden) {_ZO}(\w+)")
_EIS = frozenset("verplicht wettelijk openbaar".split())
"""Words that elsewhere say nothing of what a question is about, and here are asked of a werkvorm."""
_WAAR = re.compile(r"\bwaar(?:bij|onder|toe)?\b|\b(?:bij|onder|op) (?:wat|welke?)\b")

_VERHAAL = 6
"""From so many other words on, a question is about more than a list of werkvormen."""
_ERBIJ = 2
"""The same, of one that does not say that it is after werkvormen or levels."""


@dataclass(frozen=True, slots=True)
class Niveauvraag:
    """What a question names of the ladder."""

    niveaus: tuple[Niveau, ...]
    niet_bij: tuple[Niveau, ...]
    """Those that it leaves out: "niet bij raadplegen"."""
    bij_naam: bool
    """One of these by its own name, and not by an everyday word for it: "meedoen"."""
    vorm: Vorm | None
    noemt_vorm: bool
    """It has a word for online or offline, and maybe for both."""
    om_vorm: bool
    """It asks whether something is online or offline."""
    werkvormen: tuple[str, ...]
    behalve: tuple[str, ...]
    """The werkvormen that it leaves out."""
    om_werkvorm: bool
    """It asks for werkvormen, by any word for them."""
    om_werkvorm_zelf: bool
    """The same, by a word that means nothing else."""
    vraagt_niveau: bool
    """It asks which level."""
    noemt_niveau: bool
    """It has a word for a level."""
    hoort: bool
    """It speaks of what belongs to what."""
    vraagt_waar: bool
    """It asks where something belongs."""
    om_verschil: bool
    bij_alle: bool
    """It asks what stands at each of these levels, and not at one of them."""
    meer_dan_een: bool
    """It asks what stands at more than one level."""
    genoemde_groep: Gezocht | None
    """Whom or how many people it names, and how much work it may be."""
    feit: Feit | None
    """What it asks of every werkvorm: how many people, how much work."""
    alles: bool
    """It asks for all werkvormen of all levels."""
    iets_anders: bool
    """It asks who, when or why."""
    onbegrepen: bool
    """It denies or demands something that the data do not tell."""
    rest: int
    """How many of its words say something else."""

    @property
    def lijst(self) -> Lijstvraag:
        """Which werkvormen it asks for."""
        return Lijstvraag(
            niveaus=tuple(n for n in self.niveaus if n not in self.niet_bij),
            niet_bij=self.niet_bij,
            bij_alle=self.bij_alle,
            meer_dan_een=self.meer_dan_een,
            alles=self.alles and not (self.niveaus or self.genoemde_groep or self.meer_dan_een),
            vorm=self.vorm,
            behalve=self.behalve,
            gezocht=self.genoemde_groep,
            feit=self.feit,
        )

    @property
    def om_niveau(self) -> bool:
        """It asks at which level something stands, by any word for that."""
        return self.noemt_niveau or self.vraagt_waar

    @property
    def om_lijst(self) -> bool:
        """It asks for werkvormen: of levels, of a kind, or fit for somebody."""
        if self.onbegrepen or self.iets_anders or self.werkvormen or self.feit == "duur":
            return False
        if self.meer_dan_een and self.rest == 0:
            return True
        if self.om_werkvorm_zelf:
            if self.niveaus or self.genoemde_groep is not None:
                return self.rest < _VERHAAL
            return (self.vorm is not None or self.alles or bool(self.niet_bij)) and self.rest == 0
        return self.bij_naam and (self.om_werkvorm or self.vorm is not None) and self.rest <= _ERBIJ

    @property
    def vult_aan(self) -> bool:
        """It only says what has to be otherwise of a list that was given before: "en online?"."""
        return self.zegt_niets_anders and self.lijst != Lijstvraag(feit=self.feit)

    @property
    def zegt_niets_anders(self) -> bool:
        """Whether nothing stands in it that is not understood here, or is about something else."""
        anders = self.onbegrepen or self.iets_anders or self.werkvormen or self.rest or self.om_verschil
        return not anders

    @property
    def om_plek_van_iets(self) -> bool:
        """It asks at which level something stands, and not one of those of which that is known."""
        om_niveau = self.vraagt_waar or self.vraagt_niveau or (bool(self.niveaus) and self.hoort)
        return om_niveau and self.rest == 0 and not self.iets_anders

    @property
    def om_plek(self) -> bool:
        """It asks at which level the werkvorm stands that it names."""
        if self.iets_anders:
            return False
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
        bij_naam = [
            (plek, rij, sleutel)
            for plek, rij, sleutel in self._niveaunamen.plekken(stamrij)
            if not _WIE_DOET & set(woorden[plek + len(rij) : plek + len(rij) + 1])
        ]
        niveaus = _plekken(bij_naam)
        werkvormen = _plekken(self._werkvormnamen.plekken(stamrij))
        bezet = niveaus.keys() | werkvormen.keys()
        gezocht, bij_gezocht = lees_gezocht(woorden) or (None, frozenset[int]())
        vormen: dict[int, Vorm] = {
            plek: "online" if woord in _ONLINE else "offline"
            for plek, woord in enumerate(stamrij)
            if woord in _ONLINE | _OFFLINE and plek not in bezet
        }
        niet = ontkend(woorden, bezet | vormen.keys() | bij_gezocht, _is_klein)
        if gezocht is not None and niet is not None and niet & bij_gezocht:
            gezocht = gezocht.ontkend()
            niet = None if gezocht is None else niet
        weg = niet or frozenset()
        vorm = _vorm({_ander(v) if plek in weg else v for plek, v in vormen.items()})
        niet_bij = {sleutel for plek, sleutel in niveaus.items() if plek in weg}
        if _ALLEEN_BIJ.search(tekst):
            niet_bij |= {n.sleutel for n in self._niveaus if n.werkvormen} - set(niveaus.values())
        behalve = {sleutel for plek, sleutel in werkvormen.items() if plek in weg}
        gevonden = set(werkvormen.values()) - behalve
        rest = [
            plek
            for plek, woord in enumerate(woorden)
            if plek not in bezet | bij_gezocht and _zegt_iets(woord)
        ]
        # "Welke kosten weinig werk" asks which, and not how much each.
        feit = feit_in(tekst)
        return Niveauvraag(
            niveaus=tuple(n for n in self._niveaus if n.sleutel in niveaus.values()),
            niet_bij=tuple(n for n in self._niveaus if n.sleutel in niet_bij),
            bij_naam=any(rij in self._eigen for _, rij, _ in bij_naam),
            vorm=vorm,
            noemt_vorm=bool(vormen),
            om_vorm=bool(vormen)
            and not rest
            and (len(set(vormen.values())) > 1 or _OM_VORM.search(tekst) is not None),
            werkvormen=tuple(sleutel for sleutel in self._werkvormen if sleutel in gevonden),
            behalve=tuple(sleutel for sleutel in self._werkvormen if sleutel in behalve),
            om_werkvorm=bool(aanwezig & _WERKVORM) or _WAT_DOE_IK.search(tekst) is not None,
            om_werkvorm_zelf=bool(aanwezig & _WERKVORM_ZELF) and _EEN_BEPAALDE.search(tekst) is None,
            vraagt_niveau=_WELK_NIVEAU.search(tekst) is not None,
            noemt_niveau=bool(aanwezig & _NIVEAU),
            hoort=bool(aanwezig & _HOORT),
            vraagt_waar=bool(aanwezig & _HOORT) and _WAAR.search(tekst) is not None,
            om_verschil=bool(aanwezig & _VERSCHIL),
            bij_alle=len(set(niveaus.values())) > 1 and _bij_alle(woorden, niveaus),
            meer_dan_een=_MEER_DAN_EEN.search(tekst) is not None,
            genoemde_groep=gezocht,
            feit=None if gezocht is not None and (feit != "duur" or gezocht.werk.geld) else feit,
            alles=_ALLES.search(tekst) is not None and _EEN_NIVEAU.search(tekst) is None,
            iets_anders=_IETS_ANDERS.search(tekst) is not None,
            onbegrepen=niet is None
            or bool((_GEWONE_NIVEAUS & aanwezig) - {stamrij[plek] for plek in niveaus})
            or _vraagt_iets_anders(woorden, stamrij, bezet | bij_gezocht),
            rest=len([plek for plek in rest if stamrij[plek] not in _OVERZICHT]),
        )


def _plekken(gevonden: Iterable[tuple[int, tuple[str, ...], str]]) -> dict[int, str]:
    """Of each place where a name stands, what it is a name of."""
    return {
        plek: sleutel for begin, rij, sleutel in gevonden for plek in range(begin, begin + len(rij))
    }


def _ander(vorm: Vorm) -> Vorm:
    return "offline" if vorm == "online" else "online"


def _vorm(vormen: set[Vorm]) -> Vorm | None:
    """The one that is asked for; None where that is both or neither."""
    return next(iter(vormen)) if len(vormen) == 1 else None


def _bij_alle(woorden: Sequence[str], niveaus: Mapping[int, str]) -> bool:
    """Whether it asks what stands at each of these: "die bij raadplegen en bij adviseren horen"."""
    eerste, laatste = min(niveaus), max(niveaus)
    tussen = woorden[eerste + 1 : laatste]
    samen = "die" in woorden[:eerste] and "bij" in tussen and not {"of", "maar"} & set(tussen)
    return samen or _ALLEBEI.search(" ".join(woorden)) is not None


def _vraagt_iets_anders(woorden: Sequence[str], stamrij: Sequence[str], bezet: Collection[int]) -> bool:
    """Whether werkvormen have to be something that is no filter: "welke werkvormen zijn anoniem"."""
    tekst = " ".join(woorden)

    def is_eis(plek: int) -> bool:
        if plek in bezet or stamrij[plek] in _OVERZICHT:
            return False
        return woorden[plek] in _EIS or _zegt_iets(woorden[plek])

    is_zo = any(is_eis(tekst.count(" ", 0, gevonden.start(1))) for gevonden in _IS_ZO.finditer(tekst))
    ervoor = any(
        woord in _WERKVORM_ZELF and is_eis(plek - 1) for plek, woord in enumerate(stamrij) if plek
    )
    return is_zo or ervoor


def _is_klein(woord: str) -> bool:
    return not _zegt_iets(woord) or stam(woord) in _OVERZICHT


def _zegt_iets(woord: str) -> bool:
    """Whether this word names something beside levels and werkvormen."""
    return not (zegt_niets(woord) or stam(woord) in _ZEGT_NIETS or hoort_bij_een_feit(woord))
