"""What happens after handing in, in words for who handed it in: in the chat, by e-mail and as PDF."""

from __future__ import annotations

from acties import klok
from acties.initiatief.samenvatting import Samenvatting
from kennisbank.schema.gemeente import Gemeente


def wat_nu(gemeente: Gemeente, samenvatting: Samenvatting) -> list[str]:
    """The steps, beginning with the round and the promise where the policy has those."""
    stappen = list(gemeente.na_indienen)
    termijn, dag = gemeente.termijnen.eerste_contact, samenvatting.contact_uiterlijk
    if termijn is not None and dag is not None:
        stappen.insert(0, termijn.belofte.format(datum=klok.voluit(dag)))
    if (ronde := _ronde(samenvatting)) is not None:
        stappen.insert(0, ronde)
    return stappen


def _ronde(samenvatting: Samenvatting) -> str | None:
    """For which round it was handed in: a fact about the date, not a word about the idea."""
    ronde = samenvatting.afweging.ronde if samenvatting.afweging is not None else None
    if ronde is None or ronde.naam is None:
        return None
    gesloten = f"De ronde ‘{ronde.gemist}’ is al gesloten. " if ronde.gemist is not None else ""
    return f"{gesloten}Uw idee doet mee in de ronde ‘{ronde.naam}’."
