"""Checks what the files of the advice say about each other, and about the questions of the dossier.

Here and not in the schema, because an error must name the very line, and because the others stand in
other files.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from kennisbank.schema.basisregels import Ingevuld, Ja, MeerWegen, MetGroep, MomentVan, VoorBesluit
from kennisbank.schema.checklist import PuntJaNee, PuntKeuze, PuntUren, PuntWeken
from kennisbank.schema.niveaus import Ladder
from kennisbank.schema.reeksvraag import ReeksVraag
from kennisbank.schema.vraag import GetalVraag, JaNeeVraag, KeuzeVraag, MeerkeuzeVraag, OpenVraag, Vraag
from kennisbank.werkvormen import sleutels

if TYPE_CHECKING:
    from kennisbank.advies import Advies

Plek = tuple[str | int, ...]

MATE_VAN_INVLOED = "mate_van_invloed"
SOORT_WERK = "soort_werk"
DOELEN = "doelen"
GEWENST_NIVEAU = "gewenst_niveau"
_SOORTEN: dict[type, str] = {
    JaNeeVraag: "ja/nee",
    KeuzeVraag: "keuze",
    MeerkeuzeVraag: "meerkeuze",
    GetalVraag: "getal",
    OpenVraag: "open",
}


class Bezwaar(NamedTuple):
    """Something that is wrong: in which file, where, what, and how to cure it."""

    bestand: str
    plek: Plek
    melding: str
    remedie: str


def controleer(
    advies: Advies, vragen: Mapping[str, Vraag], toetsbaar: Collection[str]
) -> Iterator[Bezwaar]:
    """Everything that is wrong; nothing when the advice can be used. `toetsbaar` are the documents of
    which a draft can be looked through."""
    yield from _checklist(advies, vragen)
    yield from _niveauadvies(advies, vragen)
    yield from _werkvormkeuze(advies)
    yield from _tarieven(advies)
    yield from _basisregels(advies, vragen, toetsbaar)


def _checklist(advies: Advies, vragen: Mapping[str, Vraag]) -> Iterator[Bezwaar]:
    bestand = "checklist.yml"
    for nummer, punt in enumerate(advies.checklist.punten):
        plek: Plek = ("punten", nummer)
        match punt:
            case PuntJaNee():
                yield from _vraag(bestand, (*plek, "vraag"), punt.vraag, vragen, JaNeeVraag)
            case PuntKeuze():
                yield from _vraag(
                    bestand, (*plek, "vraag"), punt.vraag, vragen, KeuzeVraag, MeerkeuzeVraag
                )
                yield from _keuzes(bestand, (*plek, "niet"), punt.vraag, punt.niet, vragen)
            case PuntWeken() | PuntUren():
                ander = "weken" if isinstance(punt, PuntWeken) else "uren"
                yield from _vraag(bestand, (*plek, "rondes"), punt.rondes, vragen, GetalVraag)
                yield from _vraag(bestand, (*plek, ander), getattr(punt, ander), vragen, GetalVraag)
                if getattr(advies.ronde, ander) is None:
                    ergens = "planning.yml" if ander == "weken" else "raming.yml"
                    yield Bezwaar(
                        bestand,
                        plek,
                        f"in {ergens} staat niet hoeveel {ander} een ronde vraagt.",
                        "Voeg daar 'ronde' toe, of maak er een punt van met 'soort: ja_nee'.",
                    )
        for nummer_t, reden in enumerate(punt.toelichting):
            yield from _vraag(bestand, (*plek, "toelichting", nummer_t), reden.vraag, vragen)
        if punt.alsnog is not None:
            yield from _vraag(bestand, (*plek, "alsnog"), punt.alsnog, vragen, OpenVraag)
    for nummer, geval in enumerate(advies.checklist.gevallen):
        soorten = (JaNeeVraag,) if isinstance(geval.is_, bool) else (KeuzeVraag, MeerkeuzeVraag)
        yield from _vraag(bestand, ("gevallen", nummer, "vraag"), geval.vraag, vragen, *soorten)


def _niveauadvies(advies: Advies, vragen: Mapping[str, Vraag]) -> Iterator[Bezwaar]:
    bestand, gegeven = "niveauadvies.yml", advies.niveauadvies
    ladders = {ladder.sleutel: ladder for ladder in advies.niveaus.ladders}
    if gegeven.ladder not in ladders:
        yield _geen_ladder(bestand, ("ladder",), ladders)
        return
    ladder = ladders[gegeven.ladder]
    yield from _vraag(bestand, ("ruimte",), MATE_VAN_INVLOED, vragen, KeuzeVraag)
    yield from _alle_keuzes(
        bestand, ("ruimte",), MATE_VAN_INVLOED, [r.antwoord for r in gegeven.ruimte], vragen
    )
    for nummer, ruimte in enumerate(gegeven.ruimte):
        yield from _op_ladder(bestand, ("ruimte", nummer, "niveau"), (ruimte.niveau,), ladder)
    yield from _vraag(bestand, ("bij_werk",), SOORT_WERK, vragen, KeuzeVraag)
    for nummer, werk in enumerate(gegeven.bij_werk):
        plek: Plek = ("bij_werk", nummer)
        yield from _keuzes(bestand, (*plek, "soort"), SOORT_WERK, (werk.soort,), vragen)
        yield from _keuzes(bestand, (*plek, "doelen"), DOELEN, werk.doelen, vragen)
    for nummer, bij in enumerate(gegeven.bij_niveau):
        yield from _op_ladder(bestand, ("bij_niveau", nummer, "niveaus"), bij.niveaus, ladder)
        yield from _keuzes(
            bestand, ("bij_niveau", nummer, "soort_werk"), SOORT_WERK, bij.soort_werk, vragen
        )
    if (tweede := gegeven.tweede_ladder) is not None:
        if tweede.ladder not in ladders:
            yield _geen_ladder(bestand, ("tweede_ladder", "ladder"), ladders)
            return
        plek = ("tweede_ladder", "standen")
        yield from _vraag(bestand, ("tweede_ladder", "vraag"), tweede.vraag, vragen, KeuzeVraag)
        yield from _alle_keuzes(
            bestand, plek, tweede.vraag, [stand.antwoord for stand in tweede.standen], vragen
        )
        for nummer, stand in enumerate(tweede.standen):
            yield from _op_ladder(bestand, (*plek, nummer), (stand.niveau,), ladders[tweede.ladder])


def _werkvormkeuze(advies: Advies) -> Iterator[Bezwaar]:
    niveaus = {niveau.sleutel for niveau in advies.ladder.niveaus} if _heeft_ladder(advies) else set()
    for vreemd in sorted(niveaus - set(advies.werkvormkeuze.doelen_per_niveau)):
        yield Bezwaar(
            "werkvormkeuze.yml",
            ("doelen_per_niveau",),
            f"bij niveau '{vreemd}' staat niet waar een werkvorm voor moet zijn.",
            f"Voeg '{vreemd}' toe.",
        )
    for vreemd in sorted(set(advies.werkvormkeuze.van_bewoners) - sleutels()):
        yield Bezwaar(
            "werkvormkeuze.yml",
            ("van_bewoners",),
            f"werkvorm '{vreemd}' is niet bekend.",
            "Gebruik de naam van een bestand in de map werkvormen, zonder '.md'.",
        )


def _tarieven(advies: Advies) -> Iterator[Bezwaar]:
    if advies.tarieven is None:
        return
    for vreemd in sorted(set(advies.tarieven.kosten) - sleutels()):
        yield Bezwaar(
            "tarieven.yml",
            ("kosten", vreemd),
            f"werkvorm '{vreemd}' is niet bekend.",
            "Gebruik de naam van een bestand in de map werkvormen, zonder '.md'.",
        )


def _basisregels(
    advies: Advies, vragen: Mapping[str, Vraag], toetsbaar: Collection[str]
) -> Iterator[Bezwaar]:
    if advies.basisregels is None:
        return
    bestand = "basisregels.yml"
    if advies.basisregels.concept is not None and advies.basisregels.concept not in toetsbaar:
        yield Bezwaar(
            bestand,
            ("concept",),
            f"van een document '{advies.basisregels.concept}' kan geen concept worden nagekeken.",
            f"Kies uit: {', '.join(sorted(toetsbaar))}.",
        )
    for veld in ("uitgangspunten", "regels"):
        for nummer, regel in enumerate(getattr(advies.basisregels, veld)):
            for nummer_p, punt in enumerate(regel.punten):
                plek: Plek = (veld, nummer, "punten", nummer_p, "toets")
                match toets := punt.toets:
                    case Ingevuld():
                        for sleutel in toets.vragen:
                            yield from _vraag(bestand, plek, sleutel, vragen)
                    case Ja():
                        yield from _vraag(bestand, plek, toets.vraag, vragen, JaNeeVraag)
                    case VoorBesluit():
                        yield from _vraag(bestand, plek, toets.momenten, vragen, ReeksVraag)
                        yield from _vraag(bestand, plek, toets.besluit, vragen)
                    case MomentVan():
                        yield from _vraag(bestand, plek, toets.momenten, vragen, ReeksVraag)
                    case MetGroep():
                        yield from _vraag(bestand, plek, toets.vraag, vragen, MeerkeuzeVraag)
                        yield from _keuzes(bestand, plek, toets.vraag, toets.groepen, vragen)
                    case MeerWegen():
                        yield from _vraag(bestand, plek, toets.vorm, vragen, KeuzeVraag)
                        yield from _vraag(bestand, plek, toets.werkvormen, vragen)


def _vraag(
    bestand: str, plek: Plek, sleutel: str, vragen: Mapping[str, Vraag], *soorten: type
) -> Iterator[Bezwaar]:
    vraag = vragen.get(sleutel)
    if vraag is None:
        yield Bezwaar(
            bestand,
            plek,
            f"vraag '{sleutel}' staat in geen vragenlijst van het dossier en niet in de vragenbank.",
            "Zet haar in de vragenbank, of verbeter de naam.",
        )
    elif soorten and not isinstance(vraag, soorten):
        nodig = " of ".join(_SOORTEN.get(soort, "reeks") for soort in soorten)
        yield Bezwaar(
            bestand,
            plek,
            f"vraag '{sleutel}' is geen vraag van de soort {nodig}.",
            "Gebruik een andere vraag, of verander haar soort.",
        )


def _keuzes(
    bestand: str, plek: Plek, sleutel: str, namen: Iterable[str], vragen: Mapping[str, Vraag]
) -> Iterator[Bezwaar]:
    """What is no choice of this question; of one that is not there nothing can be said."""
    vraag = vragen.get(sleutel)
    if not isinstance(vraag, KeuzeVraag | MeerkeuzeVraag):
        return
    er_zijn = {keuze.sleutel for keuze in vraag.keuzes}
    for vreemd in sorted(set(namen) - er_zijn):
        yield Bezwaar(
            bestand,
            plek,
            f"'{vreemd}' is geen keuze van vraag '{sleutel}'.",
            f"Kies uit: {', '.join(sorted(er_zijn))}.",
        )


def _alle_keuzes(
    bestand: str, plek: Plek, sleutel: str, namen: Iterable[str], vragen: Mapping[str, Vraag]
) -> Iterator[Bezwaar]:
    """What is no choice, and choices for which nothing is said: then there would be no advice."""
    namen = tuple(namen)
    yield from _keuzes(bestand, plek, sleutel, namen, vragen)
    vraag = vragen.get(sleutel)
    if isinstance(vraag, KeuzeVraag):
        for vergeten in sorted({keuze.sleutel for keuze in vraag.keuzes} - set(namen)):
            yield Bezwaar(
                bestand,
                plek,
                f"bij het antwoord '{vergeten}' van vraag '{sleutel}' staat niets.",
                f"Voeg een regel toe met 'antwoord: {vergeten}'.",
            )


def _op_ladder(bestand: str, plek: Plek, namen: Iterable[str], ladder: Ladder) -> Iterator[Bezwaar]:
    niveaus = [niveau.sleutel for niveau in ladder.niveaus]
    for vreemd in sorted(set(namen) - set(niveaus)):
        yield Bezwaar(
            bestand,
            plek,
            f"niveau '{vreemd}' staat niet op ladder '{ladder.sleutel}'.",
            f"Kies uit: {', '.join(niveaus)}.",
        )


def _geen_ladder(bestand: str, plek: Plek, ladders: Mapping[str, Ladder]) -> Bezwaar:
    return Bezwaar(
        bestand,
        plek,
        "deze ladder staat niet in niveaus.yml.",
        f"Kies uit: {', '.join(sorted(ladders))}.",
    )


def _heeft_ladder(advies: Advies) -> bool:
    return any(ladder.sleutel == advies.niveauadvies.ladder for ladder in advies.niveaus.ladders)
