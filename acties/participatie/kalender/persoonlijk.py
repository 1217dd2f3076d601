"""What may be somebody's: e-mail addresses and phone numbers, which are not published by accident."""

from __future__ import annotations

from acties.vragenlijst.bereikbaar import Adres, emails_in, telefoons_in

WEGGELATEN = "[weggelaten]"


def zonder_adressen(tekst: str) -> str:
    """The text without e-mail addresses and phone numbers."""
    schoon = tekst
    # From behind, so that the places of those before stay right.
    for adres in sorted(_adressen(tekst), key=lambda a: a.begin, reverse=True):
        schoon = schoon[: adres.begin] + WEGGELATEN + schoon[adres.eind :]
    return schoon


def heeft_adressen(tekst: str) -> bool:
    """Whether there is an e-mail address or a phone number in it."""
    return bool(_adressen(tekst))


def _adressen(tekst: str) -> list[Adres]:
    gevonden = [*emails_in(tekst), *telefoons_in(tekst)]
    uit: list[Adres] = []
    for adres in sorted(gevonden, key=lambda a: (a.begin, -a.eind)):
        # One within another is part of it.
        if not uit or adres.begin >= uit[-1].eind:
            uit.append(adres)
    return uit
