"""What somebody gets to see after an event: the open question, or the answers to check."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from acties.vragenlijst.anderen import details_van_anderen
from acties.vragenlijst.pad import Gegeven, pad
from acties.vragenlijst.soorten import soort_van
from acties.vragenlijst.toestand import Resultaat, is_klaar, open_vraag
from acties.vragenlijst.uitkomst import Bevestiging, Overzichtsregel, Samenvatting, VraagOpen
from kennisbank.schema.vraag import Vraag
from kennisbank.schema.vragenlijst import Vragenlijst


def weergave_van(lijst: Vragenlijst, resultaat: Resultaat) -> VraagOpen | Samenvatting | Bevestiging:
    """What the person sees after this: the open question, or the summary when there is none."""
    toestand, meldingen = resultaat.toestand, resultaat.meldingen
    if toestand.bevestigt is not None:
        return Bevestiging(wat=toestand.bevestigt, meldingen=meldingen)
    vragen = pad(lijst, toestand.antwoorden)
    vraag = open_vraag(lijst, toestand)
    alvast = _regels([v for v in vragen if v.sleutel in resultaat.alvast], vragen, toestand.antwoorden)
    if vraag is None or resultaat.toon_overzicht:
        return Samenvatting(
            compleet=vraag is None,
            regels=overzicht(lijst, toestand.antwoorden),
            meldingen=meldingen,
            alvast=alvast,
            let_op=details_van_anderen(vragen, toestand.antwoorden, namen=lijst.dossier)
            if vraag is None
            else (),
        )
    gegeven = toestand.antwoorden.get(vraag.sleutel)
    vervolg, mag_over = resultaat.vervolg, False
    keuzes: tuple[tuple[str, str], ...] = ()
    if gegeven is not None and not gegeven.klaar:
        soort = soort_van(vraag)
        vervolg = vervolg or soort.vervolg(vraag, gegeven.waarde)
        keuzes = tuple((k.sleutel, k.label) for k in soort.keuzes(vraag, gegeven.waarde))
        mag_over = soort.mag_over(vraag, gegeven.waarde)
    heropend = toestand.heropend == vraag.sleutel and gegeven is not None and gegeven.klaar
    vorig = (
        soort_van(vraag).toon(vraag, gegeven.waarde)
        if heropend and gegeven is not None and gegeven.status == "gegeven"
        else None
    )
    return VraagOpen(
        vraag=vraag.sleutel,
        nummer=vragen.index(vraag) + 1,
        aantal=len(vragen),
        beantwoord=sum(1 for v in vragen if is_klaar(toestand, v)),
        heropend=heropend,
        vorig=vorig,
        fout=resultaat.fout or resultaat.onjuist,
        niets=resultaat.niets,
        vervolg=vervolg,
        keuzes=keuzes,
        mag_over=mag_over,
        meldingen=meldingen,
        alvast=alvast,
    )


def overzicht(lijst: Vragenlijst, antwoorden: Mapping[str, Gegeven]) -> tuple[Overzichtsregel, ...]:
    """The answered questions on the current path, with the latest answer to each."""
    vragen = pad(lijst, antwoorden)
    beantwoord = [v for v in vragen if v.sleutel in antwoorden and antwoorden[v.sleutel].klaar]
    return _regels(beantwoord, vragen, antwoorden)


def _regels(
    deze: Sequence[Vraag], vragen: Sequence[Vraag], antwoorden: Mapping[str, Gegeven]
) -> tuple[Overzichtsregel, ...]:
    """These questions of a path with their answers, under their numbers on that path."""
    return tuple(
        Overzichtsregel(
            nummer=vragen.index(vraag) + 1,
            vraag=vraag.sleutel,
            naam=vraag.naam,
            antwoord=None
            if antwoorden[vraag.sleutel].status == "overgeslagen"
            else soort_van(vraag).toon(vraag, antwoorden[vraag.sleutel].waarde),
        )
        for vraag in deze
    )
