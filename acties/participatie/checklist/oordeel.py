"""Weighing a project by the points of a municipality (`checklist.yml`).

Dalfsen (Met Elkaar 2.0, 2.1.2 stap 1): one "nee" of three means informing only. Enschede (Actieplan,
bijlage, checklist): seven points to weigh, with a round of at least 8 to 12 weeks and 60 to 120 hours,
without project management and communication. The conclusion is a proposal: people decide.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, assert_never

from acties.participatie.taal import aantal, als_zin, in_zin, zinsdeel
from acties.participatie.uitkomst import Waarschuwing
from kennisbank.advies import Rondemaat
from kennisbank.schema.checklist import (
    Checklist,
    Punt,
    PuntJaNee,
    PuntKeuze,
    PuntUren,
    PuntWeken,
    Slotsom,
)
from kennisbank.schema.raming import Bereik

Conclusie = Literal["wel", "mits", "overwegen", "geen"]
"""Involve people; do so once something is arranged; perhaps better inform; inform only."""

Antwoorden = Mapping[str, Any]
Tekst = Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class PuntUitslag:
    """How one point turned out."""

    punt: Punt
    voldaan: bool | None
    """None as long as its question is not answered."""
    zin: str
    """For the onderbouwing, with the reason that was given."""
    alsnog: str | None = None
    """How it could be arranged after all, in the words of who answered."""
    verandering: str | None = None
    """What would have to change, when it does not hold."""


@dataclass(frozen=True, slots=True)
class Oordeel:
    """The conclusion, and all that it rests on."""

    conclusie: Conclusie
    slotsom: Slotsom
    punten: tuple[PuntUitslag, ...]
    waarschuwingen: tuple[Waarschuwing, ...]
    rondes: int | None = None
    weken_nodig: Bereik | None = None
    """Of all rounds together; None where the policy gives no figures, or no rounds were planned."""
    uren_nodig: Bereik | None = None

    @property
    def niet_voldaan(self) -> tuple[PuntUitslag, ...]:
        """The points that do not hold."""
        return tuple(uitslag for uitslag in self.punten if uitslag.voldaan is False)


def weeg(
    checklist: Checklist, ronde: Rondemaat, antwoorden: Antwoorden, tekst: Tekst
) -> Oordeel | None:
    """The conclusion; None while it cannot be drawn.

    Where one "nee" decides it can be drawn with the first; else every point must be answered. `tekst`
    gives the answer to a question as people read it.
    """
    uitslagen = tuple(_uitslag(punt, ronde, antwoorden, tekst) for punt in checklist.punten)
    conclusie = _conclusie(checklist, uitslagen)
    if conclusie is None:
        return None
    slotsom = getattr(checklist.slotsommen, conclusie)
    rondes = _rondes(checklist, antwoorden)
    return Oordeel(
        conclusie=conclusie,
        slotsom=slotsom,
        punten=uitslagen,
        waarschuwingen=(*_gevallen(checklist, antwoorden), *_krap(checklist, ronde, antwoorden)),
        rondes=rondes,
        weken_nodig=ronde.weken.keer(rondes) if ronde.weken and rondes else None,
        uren_nodig=ronde.uren.keer(rondes) if ronde.uren and rondes else None,
    )


def _conclusie(checklist: Checklist, uitslagen: tuple[PuntUitslag, ...]) -> Conclusie | None:
    gevolgen = {uitslag.punt.nee.gevolg for uitslag in uitslagen if uitslag.voldaan is False}
    open_ = any(uitslag.voldaan is None for uitslag in uitslagen)
    if checklist.regel == "een_nee_is_geen":
        return "geen" if gevolgen else None if open_ else "wel"
    if open_:
        return None
    if not gevolgen:
        return "wel"
    return "overwegen" if "communicatie_overwegen" in gevolgen else "mits"


def _uitslag(punt: Punt, ronde: Rondemaat, antwoorden: Antwoorden, tekst: Tekst) -> PuntUitslag:
    voldaan = _voldaan(punt, ronde, antwoorden)
    if voldaan is None:
        return PuntUitslag(punt, None, "Deze vraag is nog niet beantwoord.")
    vul = _invulling(punt, ronde, antwoorden, tekst)
    zin = (punt.ja if voldaan else punt.nee.zin).format(**vul)
    redenen = [
        als_zin(reden.zin.format(antwoord=zinsdeel(gezegd)))
        for reden in punt.toelichting
        if (reden.bij == "ja") is voldaan and (gezegd := tekst(reden.vraag))
    ]
    alsnog = tekst(punt.alsnog) if punt.alsnog and not voldaan else None
    return PuntUitslag(
        punt,
        voldaan,
        " ".join([zin, *redenen]),
        als_zin(alsnog) if alsnog else None,
        None if voldaan else _verandering(punt, antwoorden).format(**vul),
    )


def _verandering(punt: Punt, antwoorden: Antwoorden) -> str:
    een_ronde = isinstance(punt, PuntWeken | PuntUren) and antwoorden.get(punt.rondes) == 1
    return (punt.nee.bij_een_ronde if een_ronde else None) or punt.nee.verandering


def _voldaan(punt: Punt, ronde: Rondemaat, antwoorden: Antwoorden) -> bool | None:
    match punt:
        case PuntJaNee():
            antwoord = antwoorden.get(punt.vraag)
            return None if antwoord is None else antwoord is punt.goed
        case PuntKeuze():
            return _gekozen(punt, antwoorden)
        case PuntWeken() | PuntUren():
            nodig, er_is = _nodig_en_er(punt, ronde, antwoorden)
            return None if nodig is None or er_is is None else er_is >= nodig.van
        case _:
            assert_never(punt)


def _gekozen(punt: PuntKeuze, antwoorden: Antwoorden) -> bool | None:
    antwoord = antwoorden.get(punt.vraag)
    if antwoord is None:
        return None
    gekozen = antwoord if isinstance(antwoord, list) else [antwoord]
    return bool(set(gekozen) - set(punt.niet))


def _nodig_en_er(
    punt: PuntWeken | PuntUren, ronde: Rondemaat, antwoorden: Antwoorden
) -> tuple[Bereik | None, int | None]:
    """What the planned rounds take by the policy, and what there is."""
    rondes = antwoorden.get(punt.rondes)
    if isinstance(punt, PuntWeken):
        maat, er_is = ronde.weken, antwoorden.get(punt.weken)
    else:
        maat, er_is = ronde.uren, antwoorden.get(punt.uren)
    return (maat.keer(rondes), er_is) if maat and rondes else (None, None)


def _invulling(punt: Punt, ronde: Rondemaat, antwoorden: Antwoorden, tekst: Tekst) -> dict[str, str]:
    vul = dict.fromkeys(("rondes", "weken", "weken_nodig", "uren", "uren_nodig", "antwoord"), "")
    match punt:
        case PuntJaNee():
            pass
        case PuntKeuze():
            vul["antwoord"] = in_zin(tekst(punt.vraag) or "")
        case PuntWeken() | PuntUren():
            wat = "weken" if isinstance(punt, PuntWeken) else "uren"
            nodig, er_is = _nodig_en_er(punt, ronde, antwoorden)
            vul["rondes"] = aantal(antwoorden[punt.rondes], "ronde", "rondes")
            vul[wat], vul[f"{wat}_nodig"] = str(er_is), str(nodig)
        case _:
            assert_never(punt)
    return vul


def _rondes(checklist: Checklist, antwoorden: Antwoorden) -> int | None:
    for punt in checklist.punten:
        if isinstance(punt, PuntWeken | PuntUren) and antwoorden.get(punt.rondes):
            return int(antwoorden[punt.rondes])
    return None


def _gevallen(checklist: Checklist, antwoorden: Antwoorden) -> tuple[Waarschuwing, ...]:
    def geldt(vraag: str, is_: bool | str) -> bool:
        antwoord = antwoorden.get(vraag)
        return is_ in antwoord if isinstance(antwoord, list) else antwoord == is_

    return tuple(
        Waarschuwing(geval.tekst, str(geval.bron))
        for geval in checklist.gevallen
        if geldt(geval.vraag, geval.is_)
    )


def _krap(checklist: Checklist, ronde: Rondemaat, antwoorden: Antwoorden) -> list[Waarschuwing]:
    """Where there is enough, but not for a round that takes the most that is usual."""
    krap = []
    for punt in checklist.punten:
        if not isinstance(punt, PuntWeken | PuntUren):
            continue
        nodig, er_is = _nodig_en_er(punt, ronde, antwoorden)
        if nodig is not None and er_is is not None and nodig.van <= er_is < nodig.tot:
            wat = "weken" if isinstance(punt, PuntWeken) else "uren"
            krap.append(
                Waarschuwing(
                    f"Dit past, maar niet ruim: er zijn {er_is} {wat}; het beleid rekent op {nodig}.",
                    str(punt.bron),
                )
            )
    return krap
