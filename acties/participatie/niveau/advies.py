"""Advising a level from the kind of work, the room for influence and the goals.

Dalfsen (Met Elkaar 2.0, 2.1.3 stap 2, bouwsteen 4) has a table by kind of work, except for dorpsvisies.
The room is the limit everywhere: a level higher than that would promise influence that is not there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from acties.participatie.taal import opsomming
from acties.participatie.uitkomst import Waarschuwing
from kennisbank.advies import Advies
from kennisbank.controle_advies import DOELEN, GEWENST_NIVEAU, MATE_VAN_INVLOED, SOORT_WERK
from kennisbank.schema.niveaus import Niveau, SoortWerk

INVLOED_OP = "invloed_op"


@dataclass(frozen=True, slots=True)
class TweedeStand:
    """Where the municipality stands on the second ladder."""

    ladder: str
    niveau: Niveau
    reden: str
    bron: str


@dataclass(frozen=True, slots=True)
class NiveauUitkomst:
    """The advised level, with its reasons."""

    niveau: Niveau
    ook: tuple[Niveau, ...]
    """Lower levels that the policy uses for this work too, for groups that get less influence."""
    gewenst: Niveau | None
    wens_past: bool
    """Whether there is room for the wish, and the policy uses that level for this work."""
    redenen: tuple[str, ...]
    waarschuwingen: tuple[Waarschuwing, ...]
    tweede: TweedeStand | None = None

    @property
    def gekozen(self) -> Niveau:
        """What to go on with: the wish when it fits, and else what is advised."""
        return self.gewenst if self.gewenst is not None and self.wens_past else self.niveau


def adviseer(advies: Advies, antwoorden: Mapping[str, Any]) -> NiveauUitkomst | None:
    """The level; None while the kind of work or the room for influence is not known."""
    soort, mate = antwoorden.get(SOORT_WERK), antwoorden.get(MATE_VAN_INVLOED)
    if soort is None or mate is None:
        return None
    gegeven, ladder = advies.niveauadvies, advies.ladder.niveaus
    ruimte = next(r for r in gegeven.ruimte if r.antwoord == mate)
    plafond = _plaats(ladder, ruimte.niveau)
    redenen = [ruimte.reden]
    waarschuwingen: list[Waarschuwing] = []
    tabel = next((rij for rij in advies.niveaus.soorten_werk if rij.sleutel == soort), None)
    werk = gegeven.werk(soort)
    plaats = plafond
    ook: list[Niveau] = []
    if tabel is not None:
        plaats, ook = _volgens_tabel(tabel, ladder, plafond)
        redenen.append(_reden_van_tabel(tabel, ladder, plaats, plafond))
    elif werk is not None and werk.zonder_tabel:
        redenen.append(werk.zonder_tabel)
    if plaats < plafond:
        # What goes with more room would contradict the advice for a lower level.
        redenen[0] = f"De ruimte die je noemde, gaat tot en met {ladder[plafond].naam.lower()}."
    doelen = set(antwoorden.get(DOELEN) or ())
    if tabel is not None and werk is not None and werk.doelen and (elders := doelen - set(werk.doelen)):
        waarschuwingen.extend(_doel_bij_ander_werk(advies, elders, werk.naam))
    gewenst = _niveau(ladder, antwoorden.get(GEWENST_NIVEAU))
    bezwaren = [] if gewenst is None else _wens(advies, tabel, gewenst, plafond)
    waarschuwingen.extend(bezwaren)
    waarschuwingen.extend(
        replace(waarschuwing, in_document=not bezwaren)
        for waarschuwing in _bij_niveau(advies, gewenst or ladder[plaats], soort, antwoorden)
    )
    return NiveauUitkomst(
        ladder[plaats],
        tuple(ook),
        gewenst,
        not bezwaren,
        tuple(redenen),
        tuple(waarschuwingen),
        _tweede(advies, antwoorden),
    )


def _volgens_tabel(
    tabel: SoortWerk, ladder: Sequence[Niveau], plafond: int
) -> tuple[int, list[Niveau]]:
    """The highest level of the table that there is room for; without such room, what there is room for.
    And the other levels of the table below it."""
    plaatsen = sorted(_plaats(ladder, sleutel) for sleutel in tabel.niveaus)
    mogelijk = [plaats for plaats in plaatsen if plaats <= plafond]
    if not mogelijk:
        return plafond, []
    return mogelijk[-1], [ladder[plaats] for plaats in mogelijk[:-1]]


def _reden_van_tabel(tabel: SoortWerk, ladder: Sequence[Niveau], plaats: int, plafond: int) -> str:
    namen = [ladder[_plaats(ladder, sleutel)].naam.lower() for sleutel in tabel.niveaus]
    bij = f"Bij ‘{tabel.naam.lower()}’ gebruikt het beleid {opsomming(namen, 'en/of')}"
    bij += f" ({tabel.uitzondering.replace('m.u.v.', 'behalve')})." if tabel.uitzondering else "."
    if tabel.doel:
        bij += f" Het doel daarvan: {tabel.doel[:1].lower()}{tabel.doel[1:]}"
    if ladder[plaats].sleutel not in tabel.niveaus:
        return f"{bij} Daarvoor is hier te weinig ruimte."
    if plaats < plafond:
        return f"{bij} Er is meer ruimte, maar hoger gaat het beleid bij dit werk niet."
    return bij


def _doel_bij_ander_werk(advies: Advies, elders: set[str], werk: str) -> list[Waarschuwing]:
    """Goals that the policy connects with another kind of work, as far as it connects them at all."""
    gevonden = [
        ander
        for ander in advies.niveauadvies.bij_werk
        if ander.naam != werk and set(ander.doelen) & elders
    ]
    return [
        Waarschuwing(
            f"Een van je doelen hoort in de tabel van het beleid bij {ander.naam}, niet bij {werk}. Dat"
            " mag, maar kijk of dit niveau er genoeg voor is.",
            str(ander.bron),
        )
        for ander in gevonden[:1]
    ]


def _wens(advies: Advies, tabel: SoortWerk | None, gewenst: Niveau, plafond: int) -> list[Waarschuwing]:
    ladder = advies.ladder.niveaus
    plaats = _plaats(ladder, gewenst.sleutel)
    gevonden = []
    if plaats > plafond:
        gevonden.append(
            Waarschuwing(
                f"{gewenst.naam} vraagt meer ruimte dan er is. De ruimte die je noemde, gaat niet"
                f" verder dan {ladder[plafond].naam.lower()}.",
                str(advies.niveauadvies.bron),
                in_document=False,
            )
        )
    if tabel is not None and gewenst.sleutel not in tabel.niveaus:
        namen = opsomming([ladder[_plaats(ladder, s)].naam.lower() for s in tabel.niveaus], "of")
        gevonden.append(
            Waarschuwing(
                f"{gewenst.naam} past volgens het beleid niet bij ‘{tabel.naam.lower()}’. Daarbij hoort"
                f" {namen}.",
                str(advies.niveauadvies.bron),
                in_document=False,
            )
        )
    return gevonden


def _bij_niveau(
    advies: Advies, gekozen: Niveau, soort: str, antwoorden: Mapping[str, Any]
) -> list[Waarschuwing]:
    laagste = advies.ladder.niveaus[0].sleutel
    zonder = {None, *(r.antwoord for r in advies.niveauadvies.ruimte if r.niveau == laagste)}
    belooft_invloed = bool(antwoorden.get(INVLOED_OP)) or antwoorden.get(MATE_VAN_INVLOED) not in zonder
    return [
        Waarschuwing(bij.tekst, str(bij.bron))
        for bij in advies.niveauadvies.bij_niveau
        if gekozen.sleutel in bij.niveaus
        and (not bij.soort_werk or soort in bij.soort_werk)
        and (not bij.met_invloed or belooft_invloed)
    ]


def _tweede(advies: Advies, antwoorden: Mapping[str, Any]) -> TweedeStand | None:
    tweede = advies.niveauadvies.tweede_ladder
    if tweede is None or (antwoord := antwoorden.get(tweede.vraag)) is None:
        return None
    stand = next(s for s in tweede.standen if s.antwoord == antwoord)
    ladder = advies.ladder_van(tweede.ladder)
    niveau = next(n for n in ladder.niveaus if n.sleutel == stand.niveau)
    return TweedeStand(ladder.naam, niveau, stand.reden, str(tweede.bron))


def _plaats(ladder: Sequence[Niveau], sleutel: str) -> int:
    return next(plaats for plaats, niveau in enumerate(ladder) if niveau.sleutel == sleutel)


def _niveau(ladder: Sequence[Niveau], sleutel: str | None) -> Niveau | None:
    return next((niveau for niveau in ladder if niveau.sleutel == sleutel), None)
