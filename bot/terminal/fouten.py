"""Errors as one Dutch sentence with a cure: nobody at a terminal should read a traceback."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import ValidationError
from pydantic_core import ErrorDetails
from pydantic_settings import SettingsError
from sqlalchemy import exc
from sqlalchemy.engine import make_url

from acties.instellingen import Instellingen
from bot.processen.fouten import Startfout
from bot.terminal.nederlands import Abort, ClickException, gebruiksfout
from kennisbank.fouten import OngeldigeGegevens

_MELDINGEN = {
    "int_parsing": "moet een heel getal zijn",
    "int_from_float": "moet een heel getal zijn",
    "float_parsing": "moet een getal zijn",
    "bool_parsing": "moet 'true' of 'false' zijn",
    "literal_error": "kan alleen zijn: {expected}",
    "greater_than": "moet meer zijn dan {gt}",
    "path_type": "moet een pad zijn",
}
"""pydantic's error types, in words."""


class Bedieningsfout(Exception):
    """The command cannot be done; the text says why and what to do. Exit code 1."""


class Instelfout(Exception):
    """The settings or the database they name do not work. Exit code 2."""


@dataclass(frozen=True, slots=True)
class Zin:
    """What a person reads, and the exit code that goes with it."""

    tekst: str
    code: int


def in_woorden(fout: BaseException) -> Zin | None:
    """The error in words; None when it is one of ours and a traceback is what a maker needs."""
    match fout:
        case ClickException():
            zin = Zin(gebruiksfout(fout), 2)
        case Bedieningsfout() | Startfout():
            zin = Zin(str(fout), 1)
        case Instelfout() | OngeldigeGegevens():
            zin = Zin(str(fout), 2)
        case exc.SQLAlchemyError():
            zin = Zin(_database_in_woorden(fout, lees_instellingen()), 2)
        case OSError(filename=str(bestand)):
            zin = Zin(
                f"{bestand} is niet te gebruiken ({fout.strerror}). Zorg dat je er mag schrijven, of"
                " kies een andere map met SAMENSPRAAK_DATAMAP.",
                2,
            )
        case Abort():
            zin = Zin("Afgebroken.", 130)
        case _:
            return None
    return zin


def variabele(veld: str) -> str:
    """The environment variable of a setting."""
    alias = Instellingen.model_fields[veld].validation_alias
    return alias if isinstance(alias, str) else f"SAMENSPRAAK_{veld.upper()}"


def lees_instellingen() -> Instellingen:
    """The settings; raises Instelfout that names each one that is not right."""
    try:
        return Instellingen()
    except ValidationError as fout:
        regels = [_instelling_in_woorden(e) for e in fout.errors(include_url=False, include_input=True)]
        raise Instelfout("\n".join(regels)) from None
    except SettingsError as fout:
        raise Instelfout(f"De instellingen zijn niet te lezen: {fout}") from None


def _instelling_in_woorden(fout: ErrorDetails) -> str:
    if fout["type"] == "value_error":
        return str(fout["ctx"]["error"])
    veld = str(fout["loc"][0]) if fout["loc"] else ""
    naam = variabele(veld) if veld in Instellingen.model_fields else veld.upper()
    melding = _MELDINGEN.get(fout["type"], "klopt niet ({soort})")
    melding = melding.format(soort=fout["type"], **fout.get("ctx", {})).replace(" or ", " of ")
    # A secret cannot be of the wrong form, so the value may be shown.
    return f"{naam} {melding}, maar is nu: {fout.get('input')!r}."


def _database_in_woorden(fout: exc.SQLAlchemyError, instellingen: Instellingen) -> str:
    """What is the matter with the database."""
    waar = databaseadres(instellingen)
    tekst = str(getattr(fout, "orig", fout)).lower()
    if isinstance(fout, exc.ArgumentError | exc.NoSuchModuleError):
        return (
            f"DATABASE_URL is niet te begrijpen: {waar}. Schrijf bijvoorbeeld"
            " postgresql://naam:wachtwoord@machine/database, of laat hem leeg voor SQLite."
        )
    if "no such table" in tekst or type(getattr(fout, "orig", None)).__name__ == "UndefinedTable":
        return (
            f"De database ({waar}) heeft de tabellen nog niet. Draai eerst"
            " './samenspraak database bijwerken' of './samenspraak start'."
        )
    if isinstance(fout, exc.OperationalError | exc.InterfaceError):
        return (
            f"De database is niet bereikbaar: {waar} ({_eerste_regel(fout)}). Kijk of hij draait en of"
            " DATABASE_URL klopt."
        )
    return f"De database ({waar}) meldt een fout: {_eerste_regel(fout)}."


def databaseadres(instellingen: Instellingen) -> str:
    """The database as it may be shown: without its password."""
    try:
        return make_url(instellingen.database).render_as_string(hide_password=True)
    except (exc.ArgumentError, ValueError):
        return "(een onleesbaar adres)"


def _eerste_regel(fout: exc.SQLAlchemyError) -> str:
    return str(getattr(fout, "orig", None) or fout).strip().splitlines()[0].rstrip(".")
