"""What a resident reads after handing in."""

from __future__ import annotations

from acties import klok
from acties.berichten import Bericht
from acties.initiatief.samenvatting import Samenvatting
from kennisbank.schema.gemeente import Gemeente


def toon_ingediend(gemeente: Gemeente, samenvatting: Samenvatting) -> list[Bericht]:
    """The kenmerk, what happens next, and by when where the policy says so."""
    termijn = gemeente.termijnen.eerste_contact
    stappen = list(gemeente.na_indienen)
    if termijn is not None and samenvatting.contact_uiterlijk is not None:
        stappen.insert(0, termijn.belofte.format(datum=klok.voluit(samenvatting.contact_uiterlijk)))
    return [
        Bericht(
            soort="bevestiging",
            tekst="\n\n".join(
                [
                    f"Dank u wel! Uw idee is ingediend. Uw kenmerk is {samenvatting.kenmerk}.",
                    "Schrijf het kenmerk op, dan kan de gemeente uw idee snel terugvinden.",
                    "Wat gebeurt er nu?",
                    *stappen,
                ]
            ),
        )
    ]
