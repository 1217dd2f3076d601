"""The schema of how to reach somebody at the municipality."""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints, field_validator

from kennisbank.schema.basis import Gegevens

_Tekst = Annotated[str, StringConstraints(min_length=1)]


class Contact(Gegevens):
    """Ways to reach the municipality, as far as it filled them in. Texts read well without them."""

    website: _Tekst | None = None
    telefoon: _Tekst | None = None
    email: _Tekst | None = None

    @field_validator("website")
    @classmethod
    def _https(cls, adres: str | None) -> str | None:
        if adres is not None and (not adres.startswith("https://") or any(map(str.isspace, adres))):
            raise ValueError(
                f"'{adres}' is geen webadres. | Schrijf het voluit, zoals https://www.voorbeeld.nl/melden."
            )
        return adres

    @field_validator("telefoon")
    @classmethod
    def _telefoon(cls, nummer: str | None) -> str | None:
        if nummer is not None and not any(map(str.isdigit, nummer)):
            raise ValueError(
                f"'{nummer}' is geen telefoonnummer. | Schrijf het tussen aanhalingstekens, zoals"
                ' "0123 45 67 89".'
            )
        return nummer

    @field_validator("email")
    @classmethod
    def _email(cls, adres: str | None) -> str | None:
        naam, apenstaart, domein = (adres or "").partition("@")
        if adres is not None and not (naam and apenstaart and "." in domein):
            raise ValueError(f"'{adres}' is geen e-mailadres. | Schrijf het als naam@voorbeeld.nl.")
        return adres
