"""Weighing an initiative again, with all that was added to it since it was handed in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties import klok
from acties.afweging.dienst import weeg
from acties.afweging.uitkomst import Afweging
from acties.initiatief.samenvatting import Samenvatting
from acties.initiatief.weging import leg_kader_vast
from acties.opslag import Aanvulling, Gegevensversie, Initiatief
from acties.vragenlijst.pad import Gegeven
from acties.vragenlijst.vooraf import lees_vooraf
from kennisbank.laden import Versie
from kennisbank.schema.afwegingskader import Afwegingskader
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.vraag import OpenVraag
from kennisbank.schema.vragenlijst import Vragenlijst


def zoals_het_nu_is(sessie: Session, initiatief: Initiatief) -> Samenvatting:
    """As it was handed in, with the proposal that was made last."""
    samenvatting = Samenvatting.model_validate(initiatief.inhoud)
    laatste = next((a for a in reversed(_aanvullingen(sessie, initiatief)) if a.afweging), None)
    if laatste is None:
        return samenvatting
    return samenvatting.model_copy(update={"afweging": Afweging.model_validate(laatste.afweging)})


def weeg_opnieuw(
    sessie: Session,
    kader: Versie[Afwegingskader] | None,
    gemeente: Gemeente,
    samenvatting: Samenvatting,
    erbij: Sequence[str],
) -> Afweging | None:
    """The proposal on what was handed in and what was added, by the kader as it is now.

    None where there is no kader for this questionnaire. The round stays the one of handing in.
    """
    if kader is None or kader.inhoud.vragenlijst != samenvatting.vragenlijst:
        return None
    lijst = _lijst_van(sessie, samenvatting)
    antwoorden: dict[str, Gegeven] = {
        a.sleutel: Gegeven("overgeslagen" if a.antwoord is None else "gegeven", a.waarde)
        for a in samenvatting.antwoorden
    }
    for tekst in erbij:
        antwoorden |= _met(lijst, gemeente, antwoorden, tekst)
    leg_kader_vast(sessie, kader, samenvatting.gemeente)
    nieuw = weeg(kader, lijst, antwoorden, klok.vandaag())
    eerste = samenvatting.afweging
    return nieuw.model_copy(update={"ronde": eerste.ronde}) if eerste is not None else nieuw


def eerdere_teksten(sessie: Session, initiatief: Initiatief) -> list[str]:
    """What was added up to now, oldest first."""
    return [aanvulling.tekst for aanvulling in _aanvullingen(sessie, initiatief)]


def _met(
    lijst: Vragenlijst, gemeente: Gemeente, antwoorden: Mapping[str, Gegeven], tekst: str
) -> dict[str, Gegeven]:
    """The answers that this text adds to: the story, and each question that it says something of."""
    gevonden = lees_vooraf(lijst, gemeente, tekst)
    open_vragen = [vraag for vraag in lijst.vragen if isinstance(vraag, OpenVraag)]
    verhaal = next(
        (v for v in open_vragen if v.herken is not None and v.herken.soort == "verhaal"),
        next(iter(open_vragen), None),
    )
    erbij = {}
    for vraag in open_vragen:
        if vraag is not verhaal and vraag.sleutel not in gevonden:
            continue
        nieuw = tekst if vraag is verhaal else gevonden[vraag.sleutel].tekst
        eerder = antwoorden.get(vraag.sleutel)
        stond_er = str(eerder.waarde) if eerder is not None and eerder.status == "gegeven" else ""
        erbij[vraag.sleutel] = Gegeven("gegeven", "\n\n".join(filter(None, (stond_er, nieuw))))
    return erbij


def _lijst_van(sessie: Session, samenvatting: Samenvatting) -> Vragenlijst:
    """The questionnaire in the version in which it was filled in."""
    sleutel = (
        samenvatting.gemeente,
        "vragenlijst",
        samenvatting.vragenlijst,
        samenvatting.vragenlijst_versie,
    )
    return Vragenlijst.model_validate(sessie.get_one(Gegevensversie, sleutel).inhoud)


def _aanvullingen(sessie: Session, initiatief: Initiatief) -> Sequence[Aanvulling]:
    return sessie.scalars(
        select(Aanvulling).where(Aanvulling.initiatief_id == initiatief.id).order_by(Aanvulling.id)
    ).all()
