"""Weighing: from a kader and the answers to a proposal. Pure calculation, without a database."""

from __future__ import annotations

from datetime import date

from acties.afweging.aflezen import Leesbaar, lees
from acties.afweging.routering import stel_route_voor, vind_onderwerpen
from acties.afweging.toetsen import mogelijke_uitkomsten, punten_tot_nu, samen
from acties.afweging.uitkomst import (
    NOG_TE_BEOORDELEN,
    Afweging,
    Criteriumoordeel,
    Indienronde,
    Onderwerpvondst,
    Routevoorstel,
    Toetsvoorstel,
)
from acties.vragenlijst.pad import Antwoorden, pad
from kennisbank.laden import Versie
from kennisbank.schema.afwegingskader import (
    Afwegingskader,
    Beoordeling,
    Criterium,
    Lijst,
    Poort,
    Poorten,
    Punten,
    Ronde,
    Toets,
    criteria_van,
)
from kennisbank.schema.vragenlijst import Vragenlijst

LABEL_ONBEKEND = "nog te beoordelen"


def weeg(
    kader: Versie[Afwegingskader], vragenlijst: Vragenlijst, antwoorden: Antwoorden, vandaag: date
) -> Afweging:
    """What these answers say by this kader, on this day. Always a proposal, never a decision.

    Only answers on the current path count. A question that this version of the questionnaire does
    not have leaves its criteria to people.
    """
    k = kader.inhoud
    op_pad = {vraag.sleutel for vraag in pad(vragenlijst, antwoorden)}
    leesbaar = Leesbaar(
        vragenlijst,
        {s: g for s, g in antwoorden.items() if s in op_pad and g.status == "gegeven"},
        vandaag,
    )
    onderwerpen = vind_onderwerpen(k.onderwerpen, leesbaar)
    toetsen = []
    mogelijk = []
    for toets in k.toetsen:
        oordelen = [_oordeel(k, toets, c, leesbaar, onderwerpen) for _, c in criteria_van(toets)]
        uitkomsten = mogelijke_uitkomsten(toets, {o.sleutel: o.waarde for o in oordelen})
        mogelijk.append(uitkomsten)
        toetsen.append(_toetsvoorstel(k, toets, oordelen, uitkomsten))
    geheel = samen(k, mogelijk)
    besloten = k.uitkomst(next(iter(geheel))) if len(geheel) == 1 else None
    route = stel_route_voor(k, leesbaar, onderwerpen, besloten)
    voorwaarden = [
        voorwaarde
        for uitkomsten in mogelijk
        if besloten is not None and besloten.aard == "steunen_mits" and len(uitkomsten) == 1
        for uitkomst in (k.uitkomst(next(iter(uitkomsten))),)
        if uitkomst.aard == "steunen_mits"
        for voorwaarde in uitkomst.voorwaarden
    ]
    return Afweging(
        titel=k.titel,
        kader_versie=kader.versie,
        gewogen_op=vandaag,
        uitkomst=besloten.sleutel if besloten else NOG_TE_BEOORDELEN,
        label=besloten.label if besloten else LABEL_ONBEKEND,
        aard=besloten.aard if besloten else None,
        mogelijk=_labels(k, geheel),
        betekent=besloten.betekent if besloten else None,
        voorwaarden=tuple(dict.fromkeys(voorwaarden)),
        voorbehoud=k.voorbehoud.tekst if k.voorbehoud else None,
        voorbehoud_bron=str(k.voorbehoud.bron) if k.voorbehoud else None,
        wie_beslist=k.wie_beslist,
        toetsen=tuple(toetsen),
        te_vragen=_te_vragen(toetsen if len(geheel) > 1 else [], route),
        onderwerpen=onderwerpen,
        ronde=_ronde(k.rondes, vandaag),
        route=route,
        bron=str(k.bron),
    )


def _oordeel(
    kader: Afwegingskader,
    toets: Toets,
    criterium: Criterium,
    leesbaar: Leesbaar,
    onderwerpen: tuple[Onderwerpvondst, ...],
) -> Criteriumoordeel:
    lezing = lees(criterium.aflezen, leesbaar, kader.vragenlijst)
    gevolg = criterium.bij_nee if isinstance(criterium, Poort) and lezing.waarde == "nee" else None
    return Criteriumoordeel(
        sleutel=criterium.sleutel,
        naam=criterium.naam,
        waarde=lezing.waarde,
        gronden=lezing.gronden,
        reden=lezing.reden,
        gevolg=gevolg,
        bron=str(criterium.bron or toets.bron),
        eigen_keuze=criterium.eigen_keuze or toets.eigen_keuze,
        te_vragen=None if lezing.bekend else criterium.te_vragen,
        kijk_bij=None if lezing.bekend else _kijk_bij(kader, criterium, onderwerpen),
    )


def _kijk_bij(
    kader: Afwegingskader, criterium: Criterium, gevonden: tuple[Onderwerpvondst, ...]
) -> str | None:
    delen = [criterium.kijk_bij] if criterium.kijk_bij else []
    if criterium.kijk_bij_onderwerp and kader.onderwerpen is not None:
        sleutels = {v.sleutel for v in gevonden}
        delen += [o.beleid for o in kader.onderwerpen.lijst if o.sleutel in sleutels and o.beleid]
    return "; ".join(dict.fromkeys(delen)) or None


def _toetsvoorstel(
    kader: Afwegingskader, toets: Toets, oordelen: list[Criteriumoordeel], mogelijk: frozenset[str]
) -> Toetsvoorstel:
    besloten = kader.uitkomst(next(iter(mogelijk))) if len(mogelijk) == 1 else None
    return Toetsvoorstel(
        sleutel=toets.sleutel,
        naam=toets.naam,
        soort=toets.soort,
        uitkomst=besloten.sleutel if besloten else NOG_TE_BEOORDELEN,
        label=besloten.label if besloten else LABEL_ONBEKEND,
        mogelijk=_labels(kader, mogelijk),
        redenen=tuple(_redenen(toets, oordelen)),
        criteria=tuple(oordelen),
        bron=str(toets.bron),
        eigen_keuze=toets.eigen_keuze,
    )


def _redenen(toets: Toets, oordelen: list[Criteriumoordeel]) -> list[str]:
    """How the values lead to the outcome, in a sentence or two."""
    waarden = [o.waarde for o in oordelen]
    open_ = waarden.count(NOG_TE_BEOORDELEN)
    nog = f" Nog te beoordelen: {open_} van {len(waarden)}." if open_ else ""
    match toets:
        case Poorten():
            if "nee" in waarden:
                return [o.gevolg for o in oordelen if o.gevolg is not None]
            return [f"Op {waarden.count('ja')} van {len(waarden)} punten is het antwoord ja.{nog}"]
        case Punten():
            punten = punten_tot_nu(toets, {o.sleutel: o.waarde for o in oordelen})
            return [f"{punten} van ten hoogste {toets.hoogste} punten.{nog}"]
        case Lijst():
            alle, van = waarden[: len(toets.alle)], waarden[len(toets.alle) :]
            delen = []
            if alle:
                delen.append(f"Van de {len(alle)} punten die altijd moeten: {alle.count('ja')} ja.")
            if toets.minstens:
                delen.append(
                    f"Van de {len(van)} andere, waarvan er minstens {toets.minstens} moeten:"
                    f" {van.count('ja')} ja."
                )
            return [" ".join(delen) + nog]
        case Beoordeling():
            regel = toets.compensatie
            telling = ", ".join(f"{waarden.count(c)} {c}" for c in ("goed", "voldoende", "onvoldoende"))
            return [
                f"{telling}.{nog}",
                f"Ten hoogste {regel.hoogstens} onvoldoende mag worden goedgemaakt, elk met"
                f" {regel.goed_per_onvoldoende} keer goed.",
            ]
        case _:
            return [nog.strip()] if nog else []


def _labels(kader: Afwegingskader, sleutels: frozenset[str]) -> tuple[str, ...]:
    return tuple(u.label for u in kader.uitkomsten if u.sleutel in sleutels)


def _te_vragen(toetsen: list[Toetsvoorstel], route: Routevoorstel | None) -> tuple[str, ...]:
    """What to ask: only where it can still change something."""
    vragen = [
        oordeel.te_vragen
        for toets in toetsen
        if len(toets.mogelijk) > 1
        for oordeel in toets.criteria
        if oordeel.te_vragen is not None
    ]
    return tuple(dict.fromkeys([*vragen, *(route.te_vragen if route else ())]))


def _ronde(rondes: tuple[Ronde, ...], vandaag: date) -> Indienronde | None:
    if not rondes:
        return None
    gesloten = [ronde for ronde in rondes if ronde.sluit_op < vandaag]
    volgende = next((ronde for ronde in rondes if ronde.sluit_op >= vandaag), None)
    return Indienronde(
        naam=volgende.naam if volgende else None,
        sluit_op=volgende.sluit_op if volgende else None,
        gemist=gesloten[-1].naam if gesloten else None,
        gemist_op=gesloten[-1].sluit_op if gesloten else None,
    )
