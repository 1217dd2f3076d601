"""Answers to what was not asked yet: told early into the gaps, or proposed for when its turn comes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from acties.vragenlijst.pad import pad
from acties.vragenlijst.soorten import Inbreng, soort_van
from acties.vragenlijst.soorten.voorstel import als_voorstel
from acties.vragenlijst.toelichting import toelichting_in
from acties.vragenlijst.toestand import (
    Resultaat,
    is_klaar,
    sla_op,
    sluit_zonder_samenvatting,
    waarde_van,
)
from kennisbank.schema.vraag import Vraag
from kennisbank.schema.vragenlijst import Vragenlijst


def vul_aan(lijst: Vragenlijst, resultaat: Resultaat, vooraf: Mapping[str, Inbreng]) -> Resultaat:
    """Also fill questions with what was told early: by their keys, what was said about each.

    Gaps only: a question that has an answer, was skipped, or was answered just now keeps it.
    What its kind cannot read is left, and asked when its turn comes.
    """
    if resultaat.slot is not None or resultaat.toestand.bevestigt is not None:
        return resultaat
    toestand = resultaat.toestand
    nieuw = list(resultaat.nieuw)
    alvast: list[str] = []
    bezocht = {sleutel for sleutel, _ in nieuw}
    # An answer may open the next question, so the path is looked at anew after each.
    while (
        vraag := next(
            (
                v
                for v in pad(lijst, toestand.antwoorden)
                if v.sleutel in vooraf
                # What somebody is changing right now, only they answer.
                and v.sleutel not in (*bezocht, toestand.heropend)
                and not is_klaar(toestand, v)
            ),
            None,
        )
    ) is not None:
        bezocht.add(vraag.sleutel)
        gelezen = soort_van(vraag).lees(vraag, vooraf[vraag.sleutel], waarde_van(toestand, vraag))
        if gelezen.fout is not None or (vraag.soort == "keuze" and gelezen.status == "onvolledig"):
            continue
        gevuld = sla_op(toestand, vraag, gelezen)
        toestand = gevuld.toestand
        nieuw += gevuld.nieuw
        alvast.append(vraag.sleutel)
    if not alvast:
        return resultaat
    gevuld_resultaat = replace(
        resultaat,
        toestand=toestand,
        nieuw=tuple(nieuw),
        alvast=(*resultaat.alvast, *alvast),
        # Who answers another question than the one that is open made no mistake.
        fout=None if resultaat.niets else resultaat.fout,
    )
    return sluit_zonder_samenvatting(lijst, gevuld_resultaat)


def stel_voor(lijst: Vragenlijst, resultaat: Resultaat, voorstellen: Mapping[str, str]) -> Resultaat:
    """Also propose these answers to open questions that have none yet."""
    for vraag in lijst.vragen:
        voorstel, toestand = voorstellen.get(vraag.sleutel), resultaat.toestand
        if voorstel is None or vraag.soort != "open" or vraag.sleutel in toestand.antwoorden:
            continue
        erbij = sla_op(toestand, vraag, als_voorstel(voorstel))
        resultaat = replace(resultaat, toestand=erbij.toestand, nieuw=(*resultaat.nieuw, *erbij.nieuw))
    return resultaat


def stel_toelichting_voor(
    lijst: Vragenlijst, resultaat: Resultaat, vraag: Vraag, tekst: str
) -> Resultaat:
    """Also propose what was added to a yes or no as the answer to the question that this opens."""
    if vraag.soort != "ja_nee" or resultaat.fout is not None:
        return resultaat
    waarde = waarde_van(resultaat.toestand, vraag)
    for volgende in lijst.vragen:
        if (
            volgende.soort == "open"
            and volgende.toelichting
            and any(v.vraag == vraag.sleutel and v.is_ is waarde for v in volgende.als)
            and (erbij := toelichting_in(tekst)) is not None
        ):
            return stel_voor(lijst, resultaat, {volgende.sleutel: erbij})
    return resultaat
