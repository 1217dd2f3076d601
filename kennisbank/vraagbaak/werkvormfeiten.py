"""What is asked of one werkvorm and stands in its data: how large a group, how long, how much work."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from kennisbank.artikelen import Passage, anker
from kennisbank.schema.werkvorm import Groep, SoortPassage
from kennisbank.vraagbaak.antwoord import Context, Deelantwoord
from kennisbank.vraagbaak.naamrijen import Naamrijen, stammen
from kennisbank.vraagbaak.werkvormkeuze import gezocht_in
from kennisbank.werkvormen import DOCUMENT, INZET, Werkvorm, alle_werkvormen
from kennisbank.zoeken.passages import PRAKTIJK, Bronplaats
from kennisbank.zoeken.woorden import splits, stam

Feit = Literal["groep", "duur", "uren", "voorbereiding", "kosten"]

_MENSEN = r"(?:mensen|personen|deelnemers|inwoners|bewoners|leden|man)"
_FEITEN: Mapping[Feit, re.Pattern[str]] = {
    "uren": re.compile(
        r"\bhoe ?veel (?:uur|uren|werkuren|manuren|mankracht|capaciteit)\b(?!.*\bdu(?:urt?|ren)\b)"
    ),
    "voorbereiding": re.compile(
        r"\b(?:voorbereid\w*|van te ?voren|hoeveel (?:werk|weken)|hoe ?veel tijd)\b"
    ),
    "kosten": re.compile(r"\b(?:kost|kosten|hoe duur|gratis|prijs|hoeveel geld)\b"),
    "groep": re.compile(
        rf"\bhoeveel {_MENSEN}\b|\bhoe (?:groot|klein)\b|\bhoe grote\b|\bgroepsgrootte\b|\bgrootte\b"
        rf"|\baantal {_MENSEN}\b|\bhoeveel (?:kunnen|mogen|passen|doen|moeten|zitten)\b"
        rf"|\b\d+ {_MENSEN}\b|\b{_MENSEN} (?:minimaal|maximaal)\b|\b(?:minimaal|maximaal) {_MENSEN}\b"
    ),
    "duur": re.compile(r"\bhoe ?lang\b|\bduurt?\b"),
}
"""In this order: "hoeveel tijd kost de voorbereiding" is about the preparation."""
_BIJ_EEN_FEIT = re.compile(
    rf"{_MENSEN}|groep|groepsgrootte|grootte|aantal|minimaal|maximaal|geschikt|handig|passen|past|duur"
    r"|kosten|gratis|prijs|geld|voorbereid\w*|tevoren|werk|tijd|uur|uren|werkuren|manuren|mankracht|capaciteit|weken|meedoen|deelnemen|nodig|ongeveer"
    r"|gemiddeld|meestal|beter|handiger|versus|liever|kiezen|maken|organiseren|houden|gebruiken|duren|bijeenkomst|sessie|werkvorm|minstens|\d+"
)
"""Words with which one of these is asked; with any other, a question is about something else too."""
_BETER = re.compile(
    r"\b(?:beter|best|handiger|of|versus|liever|kiezen|kies|vergelijk\w*|verschil\w*)\b"
)

_DUUR_STAAT_BIJ: tuple[SoortPassage, ...] = ("wat", "zo_werkt", "let_op")
_TIJD = re.compile(r"\b(?:uur|kwartier|minuten|dagdeel|dagen|weken|maanden)\b")
_DUURT = re.compile(r"\bdu(?:urt|ren)\b")
_GEEN_TIJD = re.compile(r"^(?:\d+\. )?(?:Na een paar|Op verschillende)\b")
"""When something is done, and not how long it takes."""


@dataclass(frozen=True, slots=True)
class Gevraagd:
    """What is asked of a werkvorm."""

    werkvorm: str
    feit: Feit


class Werkvormfeiten:
    """Of each werkvorm what its data says, in a sentence."""

    def __init__(self, werkvormen: Collection[Werkvorm]) -> None:
        self._werkvormen = {werkvorm.sleutel: werkvorm for werkvorm in werkvormen}
        namen = {
            stammen(naam): werkvorm.sleutel
            for werkvorm in werkvormen
            for naam in (werkvorm.naam, *werkvorm.gegevens.synoniemen)
        }
        los = {naam for rij in namen if len(rij) == 1 for naam in rij}
        eigen = {n.casefold() for w in werkvormen for n in (w.naam, *w.gegevens.synoniemen)}
        # "Teams" is a name: a team is something else.
        self._geen_naam = {naam for naam in los if f"{naam}s" in eigen and naam not in eigen}
        # The longest first: "online enquête" is no "enquête".
        self._namen = Naamrijen(sorted(namen.items(), key=lambda naam: -len(naam[0])))

    def genoemd(self, woorden: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
        """The werkvormen that these words name, in their order, and the words that name none."""
        gevonden: dict[int, str] = {}
        bezet: set[int] = set()
        for plek, rij, sleutel in self._namen.plekken([stam(woord) for woord in woorden]):
            plekken = set(range(plek, plek + len(rij)))
            if len(rij) == 1 and woorden[plek] in self._geen_naam:
                continue
            if not plekken & bezet:
                gevonden[plek] = sleutel
                bezet |= plekken
        rest = [woord for nummer, woord in enumerate(woorden) if nummer not in bezet]
        return tuple(dict.fromkeys(gevonden[plek] for plek in sorted(gevonden))), rest

    def gevraagd(
        self, woorden: Sequence[str], rest_is_leeg: bool, context: Context | None
    ) -> Gevraagd | None:
        """What is asked of which werkvorm; None when it is something else.

        `rest_is_leeg`: besides a werkvorm the words name no subject. After an answer about a werkvorm,
        or about such a matter, the question may leave that out: "hoeveel mensen?", "en een enquête?".
        """
        werkvormen, _ = self.genoemd(woorden)
        feit = feit_in(" ".join(woorden))
        eerder = context if context is not None and context.vraag else None
        if not rest_is_leeg or len(werkvormen) > 1:
            return None
        if werkvormen:
            if feit is None and eerder is not None and woorden[0] in {"en", "bij"}:
                feit = _laatste_feit(eerder.vraag)
            return Gevraagd(werkvormen[0], feit) if feit is not None else None
        over = self._over(eerder) if eerder is not None else None
        return Gevraagd(over, feit) if over is not None and feit is not None else None

    def _over(self, context: Context) -> str | None:
        """The werkvorm that was spoken of before."""
        soort, _, wat = context.sleutel.partition("#")
        sleutel = wat if soort == "werkvormen" else soort
        return sleutel if sleutel in self._werkvormen else None

    def antwoord(self, gevraagd: Gevraagd, woorden: Sequence[str], gemeente: str) -> Deelantwoord:
        """The sentence that answers it, or says that it is nowhere. `gemeente`: its name."""
        werkvorm = self._werkvormen[gevraagd.werkvorm]
        match gevraagd.feit:
            case "groep":
                gezocht = gezocht_in(woorden)
                tekst = _groep(werkvorm, gezocht.aantal if gezocht else None)
            case "duur":
                tekst = _duur(werkvorm, gemeente)
            case "voorbereiding":
                tekst = _voorbereiding(werkvorm)
            case "uren":
                tekst = _uren(werkvorm, gemeente)
            case "kosten":
                tekst = _kosten(werkvorm, gemeente)
        return self._deel(werkvorm, werkvorm.passage("wanneer"), tekst)

    def was_een_feit(self, context: Context) -> bool:
        """Whether one of these was answered, which is a sentence already."""
        over = self._over(context)
        if over is None or feit_in(" ".join(splits(context.vraag))) is None:
            return False
        kop = self._werkvormen[over].passage("wanneer").kop
        return context.sleutel == f"{over}#{anker(kop)}"

    def wat(self, sleutel: str, soort: SoortPassage = "wat") -> Deelantwoord | None:
        """What this werkvorm is, or another passage about it; None when there is no such werkvorm."""
        werkvorm = self._werkvormen.get(sleutel)
        return self._deel(werkvorm, werkvorm.passage(soort)) if werkvorm is not None else None

    def groep(self, sleutel: str) -> str:
        """With how many people it works, in a few words."""
        werkvorm = self._werkvormen[sleutel]
        return _van_tot(werkvorm.gegevens.groep)

    def weken(self, sleutel: str) -> str:
        """How many weeks of preparation it takes, in a few words."""
        return _weken(self._werkvormen[sleutel])

    def naast_elkaar(self, tekst: str, woorden: Sequence[str]) -> tuple[Deelantwoord, ...]:
        """When to choose which, for who asks which of two or three is better; else nothing."""
        werkvormen, _ = self.genoemd(woorden)
        if not 2 <= len(werkvormen) <= 3 or _BETER.search(tekst) is None:
            return ()
        return tuple(
            self._deel(werkvorm, werkvorm.passage("wanneer"))
            for werkvorm in (self._werkvormen[sleutel] for sleutel in werkvormen)
        )

    def _deel(self, werkvorm: Werkvorm, passage: Passage, tekst: str = "") -> Deelantwoord:
        return Deelantwoord(
            "passage",
            PRAKTIJK,
            tekst or passage.tekst,
            (Bronplaats(DOCUMENT, werkvorm.naam),),
            f"{werkvorm.sleutel}#{anker(passage.kop)}",
            "werkvormen",
        )


def feit_in(vraag: str) -> Feit | None:
    """What of a werkvorm this (flat) asks; None when it is none of these."""
    return next((feit for feit, vorm in _FEITEN.items() if vorm.search(vraag)), None)


def hoort_bij_een_feit(woord: str) -> bool:
    """Whether this word is no subject besides the werkvorm."""
    return _BIJ_EEN_FEIT.fullmatch(woord) is not None


def _laatste_feit(vraag: str) -> Feit | None:
    """What was asked last, where questions stand one after the other."""
    plekken: Iterator[tuple[int, Feit]] = (
        (gevonden.start(), feit)
        for feit, vorm in _FEITEN.items()
        for gevonden in vorm.finditer(" ".join(splits(vraag)))
    )
    return max(plekken, default=(0, None))[1]


def _groep(werkvorm: Werkvorm, aantal: int | None) -> str:
    kop = werkvorm.gegevens
    zin = f"{_hoofdletter(kop.met_een)} werkt met {_van_tot(kop.groep)}."
    if kop.groep.maakt_niet_uit:
        zin = f"Voor {kop.met_een} is er geen kleinste of grootste groep."
    if aantal is None:
        return zin
    if kop.groep.past(aantal):
        return f"Ja, {kop.met_een} past bij een groep van {aantal}. {zin}"
    wat = "klein" if aantal < kop.groep.van else "groot"
    return f"Een groep van {aantal} is te {wat} voor {kop.met_een}. {zin}"


def _van_tot(groep: Groep) -> str:
    if groep.tot is None:
        return f"een groep vanaf {groep.van} mensen; een grootste aantal is er niet"
    if groep.van == groep.tot:
        return "1 persoon tegelijk" if groep.van == 1 else f"{groep.van} mensen"
    return f"{groep.van} tot {groep.tot} mensen"


def _voorbereiding(werkvorm: Werkvorm) -> str:
    return (
        f"Reken voor {werkvorm.gegevens.met_een} op {_weken(werkvorm)} voorbereiding."
        f" Voor de gemeente is het {_inzet(werkvorm)}."
    )


def _weken(werkvorm: Werkvorm) -> str:
    weken = werkvorm.gegevens.voorbereiding_weken
    if weken.tot == 1:
        return "1 week"
    return f"{weken.van} tot {weken.tot} weken" if weken.van != weken.tot else f"{weken.tot} weken"


def _uren(werkvorm: Werkvorm, gemeente: str) -> str:
    return (
        f"Hoeveel uur {werkvorm.gegevens.met_een} kost, weet ik niet: dat staat niet in het beleid van"
        f" {gemeente}, en niet bij de werkvormen van Samenspraak. {_voorbereiding(werkvorm)}"
    )


def _kosten(werkvorm: Werkvorm, gemeente: str) -> str:
    return (
        f"Wat {werkvorm.gegevens.met_een} kost, weet ik niet: dat staat niet in het beleid van"
        f" {gemeente}, en niet bij de werkvormen van Samenspraak. Voor de gemeente is het"
        f" {_inzet(werkvorm)}."
    )


def _inzet(werkvorm: Werkvorm) -> str:
    inzet = werkvorm.gegevens.inzet
    return "gemiddeld veel werk" if inzet == "midden" else INZET[inzet]


def _duur(werkvorm: Werkvorm, gemeente: str) -> str:
    zinnen = [
        zin.removeprefix("- ").strip()
        for soort in _DUUR_STAAT_BIJ
        for alinea in re.split(r"\n{2,}|\n(?=- |\d)", werkvorm.passage(soort).tekst)
        for zin in re.split(r"(?<=[.!?])\s+", re.sub(r"\s+", " ", alinea))
    ]
    met_tijd = [zin for zin in zinnen if _TIJD.search(zin) and not _GEEN_TIJD.search(zin)]
    # What says in so many words how long it takes, before what comes by it.
    zegt = next((zin for zin in met_tijd if _DUURT.search(zin)), next(iter(met_tijd), None))
    return zegt or (
        f"Hoe lang {werkvorm.gegevens.met_een} duurt, ligt niet vast: dat staat niet in het beleid van"
        f" {gemeente}, en niet bij de werkvormen van Samenspraak. {_voorbereiding(werkvorm)}"
    )


def _hoofdletter(tekst: str) -> str:
    return tekst[0].upper() + tekst[1:]


@lru_cache
def werkvormfeiten() -> Werkvormfeiten:
    """Those of all werkvormen."""
    return Werkvormfeiten(alle_werkvormen().values())
