"""Who could handle an initiative: a behandelaar for a small one, the table for a larger one.

In doubt the table, with the reason: there people look at it together. Where nothing tells, people
judge.
"""

from __future__ import annotations

from collections.abc import Sequence

from acties.afweging.aflezen import Leesbaar, Lezing, lees
from acties.afweging.uitkomst import (
    NOG_TE_BEOORDELEN,
    Grond,
    Onderwerpvondst,
    Routereden,
    Routevoorstel,
)
from kennisbank.schema.afwegingskader import (
    Afwegingskader,
    Behandelaar,
    Kenmerk,
    Onderwerpen,
    Routering,
    Uitkomst,
)


def vind_onderwerpen(
    onderwerpen: Onderwerpen | None, leesbaar: Leesbaar
) -> tuple[Onderwerpvondst, ...]:
    """The subjects in the first of the questions in which there are any."""
    if onderwerpen is None:
        return ()
    for sleutel in onderwerpen.vragen:
        paar = leesbaar.vraag(sleutel, "open")
        if paar is None:
            continue
        vraag, gegeven = paar
        gevonden = []
        for onderwerp in onderwerpen.lijst:
            vondsten = leesbaar.tekst(str(gegeven.waarde)).vind(onderwerp.tekens)
            zegt = [v for v in vondsten if v.zin != "ontkent"]
            if zegt:
                grond = Grond(vraag=sleutel, naam=vraag.naam, fragment=zegt[0].fragment)
                gevonden.append(
                    Onderwerpvondst(sleutel=onderwerp.sleutel, naam=onderwerp.naam, grond=grond)
                )
        if gevonden:
            return tuple(gevonden)
    return ()


def stel_route_voor(
    kader: Afwegingskader,
    leesbaar: Leesbaar,
    gevonden: Sequence[Onderwerpvondst],
    besloten: Uitkomst | None,
) -> Routevoorstel | None:
    """The proposal; None when the kader has no rule for it. `besloten` is the outcome, if any."""
    routering = kader.routering
    if routering is None:
        return None
    if besloten is not None and besloten.aard in ("niet_steunen", "andere_route"):
        return _onbekend(routering, f"Het voorstel is: {besloten.label}. Bespreek dat eerst.")
    lezingen = [(k, lees(k.aflezen, leesbaar, kader.vragenlijst)) for k in routering.kenmerken]
    groter = [_reden(routering, k, lezing) for k, lezing in lezingen if lezing.waarde == "ja"]
    bij_onderwerp = [
        (b, [v.grond for v in gevonden if v.sleutel in b.onderwerpen]) for b in routering.behandelaars
    ]
    passend = [(b, gronden) for b, gronden in bij_onderwerp if gronden]
    if len(passend) >= routering.integraal_vanaf:
        groter.append(_integraal(routering, passend))
    if groter:
        return _tafel(routering, groter)
    twijfel = [
        (k, lezing)
        for k, lezing in lezingen
        if lezing.twijfel or (k.onbekend_is_twijfel and not lezing.bekend)
    ]
    vragen = tuple(k.te_vragen for k, _ in twijfel)
    if not passend:
        reden = "Uit de antwoorden blijkt niet waar het idee vooral over gaat."
        return _onbekend(routering, reden, (routering.te_vragen, *vragen))
    if twijfel:
        return _tafel(routering, [_twijfel(routering, k, lezing) for k, lezing in twijfel], vragen)
    behandelaar, gronden = passend[0]
    namen = ", ".join(v.naam for v in gevonden if v.sleutel in behandelaar.onderwerpen)
    return Routevoorstel(
        soort="behandelaar",
        naar=behandelaar.sleutel,
        naam=behandelaar.naam,
        extern=behandelaar.extern,
        toestemming=behandelaar.toestemming,
        redenen=(
            Routereden(
                tekst=f"Het idee gaat over {namen}, en niets wijst op een groter initiatief.",
                gronden=tuple(dict.fromkeys(gronden)),
                bron=str(behandelaar.bron or routering.bron),
                eigen_keuze=behandelaar.eigen_keuze,
            ),
        ),
    )


def _onbekend(routering: Routering, reden: str, te_vragen: tuple[str, ...] = ()) -> Routevoorstel:
    return Routevoorstel(
        soort="nog_te_beoordelen",
        naar=NOG_TE_BEOORDELEN,
        naam="nog te beoordelen",
        redenen=(Routereden(tekst=reden, bron=str(routering.bron)),),
        te_vragen=te_vragen,
    )


def _tafel(
    routering: Routering, redenen: Sequence[Routereden], te_vragen: tuple[str, ...] = ()
) -> Routevoorstel:
    return Routevoorstel(
        soort="tafel",
        naar="tafel",
        naam=routering.tafel.naam,
        redenen=tuple(redenen),
        te_vragen=te_vragen,
    )


def _reden(routering: Routering, kenmerk: Kenmerk, lezing: Lezing) -> Routereden:
    return Routereden(
        tekst=f"Groter initiatief: {kenmerk.naam}.",
        gronden=lezing.gronden,
        bron=str(kenmerk.bron or routering.bron),
        eigen_keuze=kenmerk.eigen_keuze,
    )


def _twijfel(routering: Routering, kenmerk: Kenmerk, lezing: Lezing) -> Routereden:
    return Routereden(
        tekst=f"Bij twijfel naar de {routering.tafel.naam}: niet duidelijk is of dit geldt:"
        f" {kenmerk.naam}. {lezing.reden}",
        gronden=lezing.gronden,
        bron=str(kenmerk.bron or routering.bron),
        eigen_keuze=kenmerk.eigen_keuze,
    )


def _integraal(
    routering: Routering, passend: Sequence[tuple[Behandelaar, Sequence[Grond]]]
) -> Routereden:
    namen = ", ".join(b.naam for b, _ in passend)
    return Routereden(
        tekst=f"Integraal initiatief: het raakt het werk van meer behandelaars ({namen}).",
        gronden=tuple(dict.fromkeys(grond for _, gronden in passend for grond in gronden)),
        bron=str(routering.tafel.bron),
        eigen_keuze=True,
    )
