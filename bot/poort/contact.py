"""A shared contact as a person would type it, so that it is read like any other answer."""

from __future__ import annotations

import phonenumbers

LAND = "NL"


def als_tekst(naam: str, telefoon: str) -> str:
    """Name and phone number in one line; a Dutch number as people here write it.

    Telegram leaves out the plus of an international number, and only sometimes.
    """
    return ", ".join(deel for deel in (" ".join(naam.split()), _nummer(telefoon.strip())) if deel)


def _nummer(telefoon: str) -> str:
    pogingen = (telefoon,) if telefoon.startswith(("+", "0")) else (f"+{telefoon}", telefoon)
    for poging in pogingen:
        try:
            nummer = phonenumbers.parse(poging, LAND)
        except phonenumbers.NumberParseException:
            continue
        if not phonenumbers.is_possible_number(nummer):
            continue
        nationaal = phonenumbers.region_code_for_number(nummer) == LAND
        vorm = phonenumbers.PhoneNumberFormat
        return phonenumbers.format_number(nummer, vorm.NATIONAL if nationaal else vorm.INTERNATIONAL)
    return telefoon
