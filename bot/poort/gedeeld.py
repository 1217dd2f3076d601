"""What somebody shares instead of typing it: their own contact, or a place on the map."""

from __future__ import annotations

import phonenumbers

from acties.berichten import Opdracht
from bot.poort.inbreng import GedeeldContact, GedeeldeLocatie

LAND = "NL"

ANDER_CONTACT, EIGEN_CONTACT, LOCATIE = "ander_contact", "eigen_contact", "locatie"
"""Intents that Rasa never sees."""


def gedeeld(inbreng: GedeeldContact | GedeeldeLocatie) -> tuple[str, Opdracht | None]:
    """The text as which it is stored, and what it means where that is no text."""
    match inbreng:
        case GedeeldContact(eigen=False):
            # Somebody else's number is not ours to keep.
            return "[contact van iemand anders]", Opdracht(intent=ANDER_CONTACT)
        case GedeeldContact(naam, telefoon):
            return als_tekst(naam, telefoon), Opdracht(intent=EIGEN_CONTACT)
        case GedeeldeLocatie():
            return "[plek op de kaart]", Opdracht(intent=LOCATIE)


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
