"""Checks what the parts of an afwegingskader say about each other and about the questionnaires.

Here and not in the schema, because an error must name the very line, and because questions stand
in other files.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise, product
from typing import NamedTuple

from kennisbank.schema.aflezing import (
    CIJFERS,
    JA_NEE,
    Aflezing,
    BedragAflezing,
    DatumAflezing,
    KeuzeAflezing,
    MeerkeuzeAflezing,
    OpenAflezing,
    vragen_van,
    waarden_van,
)
from kennisbank.schema.afwegingskader import (
    NOG_TE_BEOORDELEN,
    Afwegingskader,
    Beoordeling,
    Criterium,
    Lijst,
    Plek,
    Puntcriterium,
    Punten,
    Routering,
    Toets,
    Uitkomst,
    Uitkomsttabel,
    criteria_van,
    uitkomsten_van,
)
from kennisbank.schema.vraag import JaNeeVraag, KeuzeVraag, MeerkeuzeVraag, Vraag
from kennisbank.schema.vragenlijst import Vragenlijst

Vragenlijsten = Mapping[str, Vragenlijst]

TOESTEMMING = "doorgeven"
"""The afronding of a questionnaire that asks whether an initiative may be passed on."""

# From best to worst: more points may not lead to a worse outcome.
_GUNSTIG = ("steunen", "steunen_mits", "bespreken", "niet_steunen", "andere_route")


class Bezwaar(NamedTuple):
    """Something that is wrong: where, what, and how to cure it."""

    plek: Plek
    melding: str
    remedie: str


def controleer(kader: Afwegingskader, lijsten: Vragenlijsten) -> Iterator[Bezwaar]:
    """Everything that is wrong; nothing when the kader can be used."""
    if kader.vragenlijst not in lijsten:
        yield _geen_vragenlijst(("vragenlijst",), kader.vragenlijst, lijsten)
    yield from _uniek(kader)
    yield from _rondes(kader)
    uitkomsten = {uitkomst.sleutel: uitkomst for uitkomst in kader.uitkomsten}
    for n, toets in enumerate(kader.toetsen):
        plek: Plek = ("toetsen", n)
        yield from _uitkomsten(plek, toets, uitkomsten)
        for onder, criterium in criteria_van(toets):
            yield from _criterium((*plek, *onder), toets, criterium, kader, lijsten)
        match toets:
            case Uitkomsttabel():
                yield from _tabel(plek, toets)
            case Punten():
                yield from _banden(plek, toets, uitkomsten)
            case Lijst():
                yield from _lijst(plek, toets)
            case Beoordeling():
                yield from _beoordeling(plek, toets)
            case _:
                pass
    if kader.onderwerpen is not None:
        for n, vraag in enumerate(kader.onderwerpen.vragen):
            yield from _vraag(
                ("onderwerpen", "vragen", n), kader.vragenlijst, vraag, ("open",), lijsten
            )
    if kader.routering is not None:
        yield from _routering(kader, kader.routering, lijsten)


def _uniek(kader: Afwegingskader) -> Iterator[Bezwaar]:
    groepen: list[list[tuple[Plek, str]]] = [
        [(("uitkomsten", n, "sleutel"), u.sleutel) for n, u in enumerate(kader.uitkomsten)],
        [(("toetsen", n, "sleutel"), t.sleutel) for n, t in enumerate(kader.toetsen)],
        [
            (("toetsen", n, *onder, "sleutel"), c.sleutel)
            for n, toets in enumerate(kader.toetsen)
            for onder, c in criteria_van(toets)
        ],
    ]
    if kader.onderwerpen is not None:
        groepen.append(
            [
                (("onderwerpen", "lijst", n, "sleutel"), o.sleutel)
                for n, o in enumerate(kader.onderwerpen.lijst)
            ]
        )
    if kader.routering is not None:
        delen: dict[str, list[str]] = {
            "behandelaars": [b.sleutel for b in kader.routering.behandelaars],
            "kenmerken": [k.sleutel for k in kader.routering.kenmerken],
        }
        for naam, sleutels in delen.items():
            groepen.append([(("routering", naam, n, "sleutel"), s) for n, s in enumerate(sleutels)])
    for groep in groepen:
        gezien: set[str] = set()
        for plek, sleutel in groep:
            if sleutel in gezien:
                yield Bezwaar(plek, f"'{sleutel}' staat er twee keer.", "Geef elk een eigen sleutel.")
            if sleutel == NOG_TE_BEOORDELEN:
                yield Bezwaar(
                    plek, f"'{sleutel}' mag niet zo heten.", "Dat woord heeft al een betekenis."
                )
            gezien.add(sleutel)


def _rondes(kader: Afwegingskader) -> Iterator[Bezwaar]:
    for n, (een, ander) in enumerate(pairwise(kader.rondes), 1):
        if ander.sluit_op <= een.sluit_op:
            yield Bezwaar(
                ("rondes", n, "sluit_op"),
                f"ronde '{ander.naam}' sluit niet later dan '{een.naam}'.",
                "Zet de rondes op volgorde van hun laatste dag.",
            )


def _uitkomsten(plek: Plek, toets: Toets, uitkomsten: Mapping[str, Uitkomst]) -> Iterator[Bezwaar]:
    for onder, sleutel in uitkomsten_van(toets):
        if sleutel not in uitkomsten:
            yield Bezwaar(
                (*plek, *onder),
                f"uitkomst '{sleutel}' staat niet onder 'uitkomsten'.",
                f"Kies uit: {', '.join(uitkomsten)}.",
            )


# --- criteria -------------------------------------------------------------------------------------


def _criterium(
    plek: Plek, toets: Toets, criterium: Criterium, kader: Afwegingskader, lijsten: Vragenlijsten
) -> Iterator[Bezwaar]:
    for n, aflezing in enumerate(criterium.aflezen):
        hier: Plek = (*plek, "aflezen", n)
        yield from _aflezing(hier, aflezing, kader.vragenlijst, lijsten)
        for onder, waarde in waarden_van(aflezing):
            if remedie := _waarde_mag_niet(toets, criterium, waarde):
                yield Bezwaar(
                    (*hier, *onder), f"'{waarde}' kan niet bij een toets '{toets.soort}'.", remedie
                )


def _waarde_mag_niet(toets: Toets, criterium: Criterium, waarde: str | int) -> str | None:
    if isinstance(criterium, Puntcriterium):
        mag = isinstance(waarde, int) and waarde <= criterium.maximum
        return None if mag else f"Gebruik een aantal punten van 0 tot en met {criterium.maximum}."
    kan = CIJFERS if isinstance(toets, Beoordeling) else JA_NEE
    return None if waarde in kan else f"Kies uit: {', '.join(kan)}."


def _aflezing(
    plek: Plek, aflezing: Aflezing, kader_lijst: str, lijsten: Vragenlijsten
) -> Iterator[Bezwaar]:
    lijst = aflezing.vragenlijst or kader_lijst
    if aflezing.vragenlijst is not None and lijst not in lijsten:
        yield _geen_vragenlijst((*plek, "vragenlijst"), lijst, lijsten)
        return
    soorten = ("bedrag", "open") if isinstance(aflezing, BedragAflezing) else (aflezing.soort,)
    for n, sleutel in enumerate(vragen_van(aflezing)):
        waar = (*plek, "vragen", n) if isinstance(aflezing, OpenAflezing) else (*plek, "vraag")
        yield from _vraag(waar, lijst, sleutel, soorten, lijsten)
    match aflezing:
        case KeuzeAflezing():
            yield from _keuzes(
                [((*plek, "bij", keuze), keuze) for keuze in aflezing.bij],
                _zoek(lijsten, lijst, aflezing.vraag),
            )
        case MeerkeuzeAflezing():
            yield from _keuzes(
                [
                    ((*plek, "gevallen", n, "keuzes", m), keuze)
                    for n, geval in enumerate(aflezing.gevallen)
                    for m, keuze in enumerate(geval.keuzes)
                ],
                _zoek(lijsten, lijst, aflezing.vraag),
            )
            for n, geval in enumerate(aflezing.gevallen):
                if geval.minstens > len(geval.keuzes):
                    yield Bezwaar(
                        (*plek, "gevallen", n, "minstens"),
                        f"minstens {geval.minstens} kan niet van {len(geval.keuzes)} keuzes.",
                        "Maak het getal kleiner, of noem meer keuzes.",
                    )
        case BedragAflezing() | DatumAflezing():
            yield from _grenzen(plek, aflezing)
        case OpenAflezing():
            if not waarden_van(aflezing):
                yield Bezwaar(
                    plek, "hier is niets af te lezen.", "Geef 'tekens', of haal deze aflezing weg."
                )
        case _:
            if not waarden_van(aflezing):
                yield Bezwaar(plek, "hier is niets af te lezen.", "Geef 'ja', 'nee' of beide.")


def _geen_vragenlijst(plek: Plek, sleutel: str, lijsten: Vragenlijsten) -> Bezwaar:
    return Bezwaar(plek, f"vragenlijst '{sleutel}' is er niet.", f"Kies uit: {', '.join(lijsten)}.")


def _zoek(lijsten: Vragenlijsten, lijst: str, sleutel: str) -> Vraag | None:
    vragen = lijsten[lijst].vragen if lijst in lijsten else ()
    return next((vraag for vraag in vragen if vraag.sleutel == sleutel), None)


def _vraag(
    plek: Plek, lijst: str, sleutel: str, soorten: Sequence[str], lijsten: Vragenlijsten
) -> Iterator[Bezwaar]:
    if lijst not in lijsten:
        return
    vraag = _zoek(lijsten, lijst, sleutel)
    if vraag is None:
        yield Bezwaar(
            plek,
            f"vraag '{sleutel}' staat niet in vragenlijst '{lijst}'.",
            f"Kies uit: {', '.join(v.sleutel for v in lijsten[lijst].vragen)}.",
        )
    elif vraag.soort not in soorten:
        yield Bezwaar(
            plek,
            f"vraag '{sleutel}' is van soort '{vraag.soort}', en zo kan die niet worden gelezen.",
            f"Gebruik hier een vraag van soort {' of '.join(soorten)}, of 'soort: {vraag.soort}'.",
        )


def _keuzes(genoemd: Sequence[tuple[Plek, str]], vraag: Vraag | None) -> Iterator[Bezwaar]:
    if not isinstance(vraag, KeuzeVraag | MeerkeuzeVraag):
        return
    aanwezig = [keuze.sleutel for keuze in vraag.keuzes]
    for plek, keuze in genoemd:
        if keuze not in aanwezig:
            yield Bezwaar(
                plek,
                f"'{keuze}' is geen keuze bij vraag '{vraag.sleutel}'.",
                f"Kies uit: {', '.join(aanwezig)}.",
            )


def _grenzen(plek: Plek, aflezing: BedragAflezing | DatumAflezing) -> Iterator[Bezwaar]:
    if isinstance(aflezing, DatumAflezing) and bool(aflezing.grenzen) == bool(aflezing.weken_vooraf):
        yield Bezwaar(
            plek,
            "hier hoort óf 'grenzen' óf 'weken_vooraf'.",
            "Geef een van de twee.",
        )
        return
    grenzen: list[tuple[Decimal | date | None, Decimal | date | None]] = [
        (g.vanaf, g.tot) for g in aflezing.grenzen
    ]
    for n, (vanaf, tot) in enumerate(grenzen):
        waar = (*plek, "grenzen", n)
        if vanaf is not None and tot is not None and not vanaf < tot:  # type: ignore[operator]
            yield Bezwaar(waar, f"'vanaf' {vanaf} ligt niet voor 'tot' {tot}.", "Draai ze om.")
        if n > 0 and vanaf is None:
            yield Bezwaar(waar, "hier ontbreekt 'vanaf'.", "Alleen de eerste mag zonder.")
        if n < len(grenzen) - 1 and tot is None:
            yield Bezwaar(waar, "hier ontbreekt 'tot'.", "Alleen de laatste mag zonder.")
    for n, ((_, tot), (vanaf, _)) in enumerate(pairwise(grenzen), 1):
        if tot is not None and vanaf is not None and tot != vanaf:
            wat = "overlapt met de vorige" if vanaf < tot else "laat een gat na de vorige"  # type: ignore[operator]
            yield Bezwaar(
                (*plek, "grenzen", n, "vanaf"),
                f"deze grens {wat}.",
                f"Begin bij {tot}: 'vanaf: {tot}'.",
            )


# --- each kind of toets ---------------------------------------------------------------------------


def _tabel(plek: Plek, toets: Uitkomsttabel) -> Iterator[Bezwaar]:
    namen = [c.sleutel for c in toets.criteria]
    vreemd = False
    for n, regel in enumerate(toets.regels):
        for naam in regel.als:
            if naam not in namen:
                vreemd = True
                yield Bezwaar(
                    (*plek, "regels", n, "als", naam),
                    f"'{naam}' is geen criterium van deze toets.",
                    f"Kies uit: {', '.join(namen)}.",
                )
    if vreemd:
        return
    gemeld: set[int] = set()
    for combinatie in product(JA_NEE, repeat=len(namen)):
        hier = dict(zip(namen, combinatie, strict=True))
        passend = [
            (n, r) for n, r in enumerate(toets.regels) if all(hier[k] == w for k, w in r.als.items())
        ]
        in_woorden = ", ".join(f"{naam}: {waarde}" for naam, waarde in hier.items())
        if not passend:
            yield Bezwaar(
                (*plek, "regels"),
                f"voor {{ {in_woorden} }} is er geen uitkomst.",
                "Voeg een regel toe.",
            )
        for n, regel in passend[1:]:
            if regel.uitkomst != passend[0][1].uitkomst and n not in gemeld:
                gemeld.add(n)
                yield Bezwaar(
                    (*plek, "regels", n),
                    f"voor {{ {in_woorden} }} geeft een eerdere regel een andere uitkomst.",
                    "Laat elke combinatie één uitkomst hebben.",
                )


def _banden(plek: Plek, toets: Punten, uitkomsten: Mapping[str, Uitkomst]) -> Iterator[Bezwaar]:
    eerste, laatste = toets.banden[0], toets.banden[-1]
    if eerste.van != 0:
        yield Bezwaar((*plek, "banden", 0, "van"), "de eerste band begint niet bij 0.", "Begin bij 0.")
    for n, band in enumerate(toets.banden):
        if band.tot_en_met is not None and band.tot_en_met < band.van:
            yield Bezwaar(
                (*plek, "banden", n, "tot_en_met"),
                f"{band.tot_en_met} is minder dan {band.van}.",
                "Draai ze om.",
            )
        if band.tot_en_met is None and n < len(toets.banden) - 1:
            yield Bezwaar(
                (*plek, "banden", n), "hier ontbreekt 'tot_en_met'.", "Alleen de laatste mag zonder."
            )
    for n, (een, ander) in enumerate(pairwise(toets.banden), 1):
        if een.tot_en_met is not None and ander.van != een.tot_en_met + 1:
            wat = (
                "overlapt met de vorige" if ander.van <= een.tot_en_met else "laat een gat na de vorige"
            )
            yield Bezwaar(
                (*plek, "banden", n, "van"),
                f"deze band {wat}.",
                f"Begin bij {een.tot_en_met + 1}: 'van: {een.tot_en_met + 1}'.",
            )
        if _slechter(uitkomsten.get(een.uitkomst), uitkomsten.get(ander.uitkomst)):
            yield Bezwaar(
                (*plek, "banden", n, "uitkomst"),
                "meer punten geven hier een slechtere uitkomst.",
                "Zet de banden van weinig naar veel punten, met de beste uitkomst het laatst.",
            )
    if laatste.tot_en_met is not None and laatste.tot_en_met < toets.hoogste:
        yield Bezwaar(
            (*plek, "banden", len(toets.banden) - 1, "tot_en_met"),
            f"er zijn {toets.hoogste} punten te halen, en dat valt buiten de banden.",
            "Maak de laatste band groter, of laat 'tot_en_met' daar weg.",
        )


def _slechter(een: Uitkomst | None, ander: Uitkomst | None) -> bool:
    if een is None or ander is None:
        return False
    # "door" leaves it to the next toets: that is as good as it gets.
    rang = {aard: n for n, aard in enumerate(("door", *_GUNSTIG))}
    return rang[ander.aard] > rang[een.aard]


def _lijst(plek: Plek, toets: Lijst) -> Iterator[Bezwaar]:
    if not toets.alle and not toets.van:
        yield Bezwaar(plek, "deze lijst is leeg.", "Noem criteria onder 'alle' of 'van'.")
    if toets.minstens > len(toets.van):
        yield Bezwaar(
            (*plek, "minstens"),
            f"minstens {toets.minstens} kan niet van {len(toets.van)} criteria.",
            "Maak het getal kleiner, of noem meer criteria onder 'van'.",
        )
    if toets.van and toets.minstens == 0:
        yield Bezwaar(plek, "de criteria onder 'van' tellen niet mee.", "Zet 'minstens' op 1 of meer.")


def _beoordeling(plek: Plek, toets: Beoordeling) -> Iterator[Bezwaar]:
    mag = sum(c.compenseerbaar for c in toets.criteria)
    if toets.compensatie.hoogstens > mag:
        yield Bezwaar(
            (*plek, "compensatie", "hoogstens"),
            f"er zijn maar {mag} criteria die mogen worden goedgemaakt.",
            f"Gebruik hoogstens {mag}.",
        )


# --- routering ------------------------------------------------------------------------------------


def _routering(
    kader: Afwegingskader, routering: Routering, lijsten: Vragenlijsten
) -> Iterator[Bezwaar]:
    plek: Plek = ("routering",)
    if kader.onderwerpen is None:
        yield Bezwaar(plek, "hiervoor zijn 'onderwerpen' nodig.", "Voeg 'onderwerpen' toe.")
        return
    bekend = [onderwerp.sleutel for onderwerp in kader.onderwerpen.lijst]
    for n, kenmerk in enumerate(routering.kenmerken):
        for m, aflezing in enumerate(kenmerk.aflezen):
            hier: Plek = (*plek, "kenmerken", n, "aflezen", m)
            yield from _aflezing(hier, aflezing, kader.vragenlijst, lijsten)
            for onder, waarde in waarden_van(aflezing):
                if waarde not in JA_NEE:
                    yield Bezwaar(
                        (*hier, *onder), f"'{waarde}' kan niet bij een kenmerk.", "Kies uit: ja, nee."
                    )
    for n, behandelaar in enumerate(routering.behandelaars):
        for m, onderwerp in enumerate(behandelaar.onderwerpen):
            if onderwerp not in bekend:
                yield Bezwaar(
                    (*plek, "behandelaars", n, "onderwerpen", m),
                    f"onderwerp '{onderwerp}' staat niet onder 'onderwerpen'.",
                    f"Kies uit: {', '.join(bekend)}.",
                )
        if behandelaar.extern:
            yield from _toestemming((*plek, "behandelaars", n), behandelaar.toestemming, lijsten)
        elif behandelaar.toestemming is not None:
            yield Bezwaar(
                (*plek, "behandelaars", n, "toestemming"),
                "binnen de gemeente is geen toestemming nodig.",
                "Haal de regel weg, of schrijf 'extern: true'.",
            )


def _toestemming(plek: Plek, sleutel: str | None, lijsten: Vragenlijsten) -> Iterator[Bezwaar]:
    if sleutel is None:
        yield Bezwaar(
            plek,
            "voor een partner buiten de gemeente is toestemming van de inwoner nodig.",
            "Noem bij 'toestemming' de vragenlijst die erom vraagt.",
        )
        return
    lijst = lijsten.get(sleutel)
    if lijst is None:
        yield _geen_vragenlijst((*plek, "toestemming"), sleutel, lijsten)
    elif lijst.afronding != TOESTEMMING or not isinstance(lijst.vragen[0], JaNeeVraag):
        yield Bezwaar(
            (*plek, "toestemming"),
            f"vragenlijst '{sleutel}' vraagt niet om toestemming.",
            f"Gebruik er een met 'afronding: {TOESTEMMING}' en als eerste een vraag van soort ja_nee.",
        )
