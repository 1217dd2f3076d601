"""Suggesting three to five werkvormen, with reasons, and combining them so that nobody is left out."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from acties.participatie.taal import aantal, opsomming
from acties.participatie.werkvormen.aanbod import Kandidaat, aanbod, heeft_tabel
from acties.participatie.werkvormen.wens import Wens
from kennisbank.advies import Advies
from kennisbank.schema.niveaus import Vorm
from kennisbank.schema.werkvorm import Doelgroep
from kennisbank.werkvormen import DOELEN, DOELGROEPEN, Werkvorm, alle_werkvormen

MINSTENS, HOOGSTENS = 3, 5
_INZET = {"laag": "weinig werk", "midden": "gemiddeld veel werk", "hoog": "veel werk"}
_INZET_PUNTEN = {"laag": 2, "midden": 1, "hoog": 0}


@dataclass(frozen=True, slots=True)
class Voorstel:
    """A suggested werkvorm."""

    werkvorm: Werkvorm
    redenen: tuple[str, ...]
    let_op: tuple[str, ...]
    bereikt: tuple[Doelgroep, ...]
    """Which of the wished groups it suits."""
    keren: int = 1
    """How many times, when the group is larger than fits once."""
    in_beleid: bool = False
    punten: float = 0.0
    vormen: frozenset[Vorm] = frozenset()
    """Whether it can be done online, in one place, or in both ways."""


@dataclass(frozen=True, slots=True)
class Afgevallen:
    """A werkvorm that fits the level and not the project, and why."""

    werkvorm: Werkvorm
    reden: str


@dataclass(frozen=True, slots=True)
class Aanvulling:
    """A werkvorm beside the suggestions, for groups that these do not reach."""

    voorstel: Voorstel
    niveau: str | None
    """The key of the level it belongs to, when that is another one: then it prepares or adds."""


@dataclass(frozen=True, slots=True)
class Werkvormadvies:
    """All suggestions together."""

    voorstellen: tuple[Voorstel, ...]
    """Ranked, the best first."""
    combinatie: tuple[Voorstel, ...]
    """Those of them that together reach the most of the wished groups."""
    gemist: tuple[Doelgroep, ...]
    """Wished groups that none of the suggestions suits."""
    aanvullingen: tuple[Aanvulling, ...]
    """For those groups."""
    inclusief: tuple[Aanvulling, ...]
    """For groups that are easily missed, when none of them was wished."""
    afgevallen: tuple[Afgevallen, ...]


def stel_voor(advies: Advies, wens: Wens) -> Werkvormadvies:
    """Suggestions for this wish; fewer than three where no more fit."""
    passend, afgevallen = _beoordeel(advies, aanbod(advies, wens.niveau), wens)
    rangorde = sorted(passend, key=lambda v: (-v.punten, v.werkvorm.naam))
    voorstellen = _spreid(rangorde, wens.doelgroepen)
    if wens.beide:
        voorstellen = _met_beide_vormen(voorstellen, rangorde)
    bereikt = {groep for voorstel in voorstellen for groep in voorstel.bereikt}
    gemist = tuple(groep for groep in wens.doelgroepen if groep not in bereikt)
    lastig = advies.werkvormkeuze.snel_gemist.groepen
    al = {voorstel.werkvorm.sleutel for voorstel in voorstellen}
    return Werkvormadvies(
        tuple(voorstellen),
        tuple(_combineer(voorstellen, wens.doelgroepen)),
        gemist,
        _vul_aan(advies, wens, gemist, al, hoogstens=len(gemist)),
        () if set(lastig) & set(wens.doelgroepen) else _vul_aan(advies, wens, lastig, al, hoogstens=2),
        tuple(afgevallen),
    )


def _beoordeel(
    advies: Advies, kandidaten: Iterable[Kandidaat], wens: Wens
) -> tuple[list[Voorstel], list[Afgevallen]]:
    passend: list[Voorstel] = []
    afgevallen: list[Afgevallen] = []
    for kandidaat in kandidaten:
        if bezwaar := bezwaar_tegen(advies, kandidaat, wens):
            afgevallen.append(Afgevallen(kandidaat.werkvorm, bezwaar))
        else:
            passend.append(maak_voorstel(advies, kandidaat, wens))
    return passend, afgevallen


def bezwaar_tegen(advies: Advies, kandidaat: Kandidaat, wens: Wens) -> str | None:
    """Why this one cannot be used here; None when it can."""
    kop = kandidaat.werkvorm.gegevens
    if wens.vorm is not None and wens.vorm not in kandidaat.vormen:
        return f"dit is alleen {opsomming(sorted(kandidaat.vormen))}"
    if wens.weken is not None and kop.voorbereiding_weken.van > wens.weken:
        return (
            f"de voorbereiding vraagt minstens {aantal(kop.voorbereiding_weken.van, 'week', 'weken')}"
        )
    if wens.mensen is not None:
        if wens.mensen < kop.groep.van:
            return f"dit werkt pas vanaf {kop.groep.van} mensen"
        if keren(kandidaat.werkvorm, wens.mensen) > advies.werkvormkeuze.meeste_keren:
            return f"in één keer kunnen er hoogstens {kop.groep.tot} mensen meedoen"
    if wens.budget == 0 and kop.inzet == "hoog":
        return "zonder budget is dit te veel werk"
    return None


def keren(werkvorm: Werkvorm, mensen: int | None) -> int:
    """How many times it has to be held for so many people; once when that is not known."""
    tot = werkvorm.gegevens.groep.tot
    return 1 if mensen is None or tot is None else max(1, math.ceil(mensen / tot))


def maak_voorstel(advies: Advies, kandidaat: Kandidaat, wens: Wens) -> Voorstel:
    """This werkvorm as a suggestion for this wish, with its reasons and points of attention."""
    kop = kandidaat.werkvorm.gegevens
    bereikt = tuple(groep for groep in wens.doelgroepen if groep in kop.geschikt_voor)
    vaak = keren(kandidaat.werkvorm, wens.mensen)
    redenen = [f"Hiermee kun je {opsomming([DOELEN[doel] for doel in kop.doel])}."]
    if bereikt:
        redenen.append(f"Past bij {opsomming([DOELGROEPEN[groep] for groep in bereikt])}.")
    if kandidaat.in_beleid and not heeft_tabel(advies):
        redenen.append("Het beleid noemt deze vorm als voorbeeld.")
    if wens.beide:
        waar = {"online": "online", "offline": "op een plek bij elkaar"}
        redenen.append(
            f"Dit doe je {opsomming([waar[vorm] for vorm in sorted(kandidaat.vormen)], 'of')}."
        )
    redenen.append(
        f"Voorbereiding: {_weken(kop.voorbereiding_weken.van, kop.voorbereiding_weken.tot)};"
        f" {_INZET[kop.inzet]} voor de gemeente."
    )
    namen = alle_werkvormen()
    samen = [namen[naam].naam for naam in kop.combineert_met[:3]]
    redenen.append(f"Gaat goed samen met {opsomming(samen, 'of')}.")
    let_op = list(kop.let_op[:2])
    punten = 3.0 * len(bereikt) + _INZET_PUNTEN[kop.inzet] + (1.5 if kandidaat.in_beleid else 0)
    # What the level is first of all for, is what the werkvorm should be first of all for.
    if kop.doel[0] == advies.werkvormkeuze.doelen_per_niveau[wens.niveau][0]:
        punten += 2
    if kop.product and not kandidaat.in_beleid:
        let_op.insert(0, "Dit is een product van één aanbieder: kijk eerst of de gemeente het heeft.")
        punten -= _NIET_IN_HUIS
    if vaak > 1:
        let_op.insert(0, f"Voor {wens.mensen} mensen heb je dit {vaak} keer nodig.")
        punten -= vaak - 1
    if wens.weken is not None and kop.voorbereiding_weken.tot > wens.weken:
        let_op.insert(0, "De tijd is krap: reken op hulp of een kleinere opzet.")
        punten -= 2
    if wens.budget is not None and kop.inzet == "hoog":
        let_op.append("Dit vraagt veel uren. Kijk in de raming of het budget genoeg is.")
    if wens.doelgroepen and not bereikt:
        punten -= 3
    if kandidaat.werkvorm.sleutel in advies.werkvormkeuze.van_bewoners:
        punten -= _VAN_BEWONERS
    return Voorstel(
        kandidaat.werkvorm,
        tuple(redenen),
        tuple(let_op),
        bereikt,
        vaak,
        kandidaat.in_beleid,
        punten,
        kandidaat.vormen,
    )


_VAN_BEWONERS = 10
"""As much as three groups count for: behind whatever reaches one of them."""
_NIET_IN_HUIS = 4
"""More than one group counts for: what has to be bought first does not come before what is there."""


def _weken(van: int, tot: int) -> str:
    return aantal(van, "week", "weken") if van == tot else f"{van} tot {tot} weken"


def _spreid(rangorde: Sequence[Voorstel], groepen: Sequence[Doelgroep]) -> list[Voorstel]:
    """The best ones; and for every wished group that these leave out, the best that suits it."""
    gekozen = list(rangorde[:MINSTENS])
    for groep in groepen:
        if any(groep in voorstel.bereikt for voorstel in gekozen):
            continue
        erbij = next((v for v in rangorde if groep in v.bereikt), None)
        if erbij is not None and len(gekozen) < HOOGSTENS:
            gekozen.append(erbij)
    for voorstel in rangorde:
        if len(gekozen) >= HOOGSTENS - 1:
            break
        if voorstel not in gekozen:
            gekozen.append(voorstel)
    return sorted(gekozen, key=rangorde.index)


def _met_beide_vormen(voorstellen: list[Voorstel], rangorde: Sequence[Voorstel]) -> list[Voorstel]:
    """These; where they leave out online or in one place, with the best that does that."""
    vormen: tuple[Vorm, ...] = ("online", "offline")
    for vorm in vormen:
        erbij = next((v for v in rangorde if vorm in v.vormen), None)
        if erbij is not None and not any(vorm in v.vormen for v in voorstellen):
            voorstellen = [*voorstellen[: HOOGSTENS - 1], erbij]
    return sorted(voorstellen, key=rangorde.index)


def _combineer(voorstellen: Sequence[Voorstel], groepen: Sequence[Doelgroep]) -> list[Voorstel]:
    """As few as possible that together suit the wished groups: each next one suits the most groups that
    are still left. Where one is enough, one that goes well with it comes beside it
    (`combineert_met`)."""
    over, gekozen = set(groepen), list[Voorstel]()
    while over:
        beste = max(voorstellen, key=lambda v: len(over & set(v.bereikt)), default=None)
        if beste is None or not over & set(beste.bereikt):
            break
        gekozen.append(beste)
        over -= set(beste.bereikt)
    if not gekozen and voorstellen:
        gekozen.append(voorstellen[0])
    if len(gekozen) == 1:
        eerste = gekozen[0].werkvorm
        gekozen.extend(
            [
                voorstel
                for voorstel in voorstellen
                if voorstel.werkvorm.sleutel in eerste.gegevens.combineert_met
                or eerste.sleutel in voorstel.werkvorm.gegevens.combineert_met
            ][:1]
        )
    return gekozen


def _vul_aan(
    advies: Advies, wens: Wens, groepen: Sequence[Doelgroep], al: set[str], *, hoogstens: int
) -> tuple[Aanvulling, ...]:
    """Others for these groups: each time the one that suits the most that are left, and of equal ones
    that of the nearest level. A lower level than the project's, because it prepares or adds to it."""
    ladder = [niveau.sleutel for niveau in advies.ladder.niveaus]
    # Small conversations are held with a few people, however many the project has.
    los = replace(wens, doelgroepen=tuple(groepen), mensen=None, vorm=None)
    kandidaten: list[tuple[int, Voorstel, str]] = []
    for afstand, niveau in enumerate(reversed(ladder[: ladder.index(wens.niveau) + 1])):
        # Who only gets information is not reached with it: that is no way to take part.
        if niveau == ladder[0] != wens.niveau:
            continue
        passend, _ = _beoordeel(advies, aanbod(advies, niveau), replace(los, niveau=niveau))
        kandidaten.extend((afstand, v, niveau) for v in passend if v.werkvorm.sleutel not in al)
    over, gekozen = set(groepen), list[Aanvulling]()
    while over and len(gekozen) < hoogstens:
        beste = min(
            kandidaten,
            key=lambda k: (-len(over & set(k[1].bereikt)), k[0], -k[1].punten, k[1].werkvorm.naam),
            default=None,
        )
        if beste is None or not over & set(beste[1].bereikt):
            break
        gekozen.append(Aanvulling(beste[1], None if beste[2] == wens.niveau else beste[2]))
        over -= set(beste[1].bereikt)
    return tuple(gekozen)
