"""What a message changes that points at no answer, one sentence after another."""

from __future__ import annotations

from collections.abc import Sequence

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.in_antwoord import zegt_meer
from acties.vragenlijst.meer_tegelijk import los_van_elkaar
from acties.vragenlijst.verbetering.contactgegevens import andere_naam
from acties.vragenlijst.verbetering.eruit import eruit
from acties.vragenlijst.verbetering.gesprek import Gesprek
from acties.vragenlijst.verbetering.nieuwe_waarde import (
    ander_moment,
    begint_met_de_naam,
    eerste_waarde,
    nieuwe_waarde,
    toegekend,
)
from acties.vragenlijst.verbetering.van_naar import van_naar
from acties.vragenlijst.zoeken import lees_correctie
from kennisbank.schema.vraag import Vraag


def zonder_aanwijzing(hier: Gesprek, open_: Vraag | None, tekst: str) -> g.Gebeurtenis | None:
    """What is changed by it; None when nothing is. Who asks something, changes nothing."""
    if tekst.rstrip().endswith("?"):
        return None
    for delen in los_van_elkaar(tekst):
        if (samen := _na_elkaar(hier, open_, delen)) is not None:
            return samen
    alle = _verbeteringen(hier, open_, tekst)
    return alle[0] if len(alle) == 1 else g.Verbeteringen(alle) if alle else None


def _na_elkaar(hier: Gesprek, open_: Vraag | None, delen: Sequence[str]) -> g.Verbeteringen | None:
    """What these change, one after another: of two in the same answer both stand in it. None when one
    of them is no correction, or none can be carried out."""
    gedaan: dict[str, g.Verbeter] = {}
    niet_gevonden: list[str] = []
    for deel in delen:
        if not zegt_meer(deel, ""):
            # Only what leads to it: "nee wacht".
            continue
        anders = _verbeteringen(hier, open_, deel)
        if not anders and gedaan:
            # "Niet bij de kerk maar bij de school, en het kost 1800".
            waarde = nieuwe_waarde(hier, None, deel) or eerste_waarde(hier, deel)
            anders = (waarde,) if waarde is not None else ()
        if not anders and (correctie := lees_correctie(deel)) is not None:
            niet_gevonden.append(correctie[0])
        elif not anders:
            return None
        for verbetering in anders:
            gedaan[verbetering.vraag] = verbetering
            hier = hier.met(verbetering)
    return g.Verbeteringen(tuple(gedaan.values()), tuple(niet_gevonden)) if gedaan else None


def _verbeteringen(hier: Gesprek, open_: Vraag | None, tekst: str) -> tuple[g.Verbeter, ...]:
    """What one sentence changes; none when it changes nothing, or not in a way that is known."""
    moment = ander_moment(hier, open_, tekst)
    if moment is None and (overal := van_naar(hier, tekst)):
        return overal
    een = (
        moment
        or andere_naam(hier, open_, tekst)
        or toegekend(hier, open_, tekst)
        or begint_met_de_naam(hier, open_, tekst)
        or eruit(hier, tekst)
        or nieuwe_waarde(hier, open_, tekst)
    )
    return (een,) if een is not None else ()
