"""Storage: the tables, the connection and the migrations. SQLite by default, PostgreSQL by URL."""

from acties.opslag.basis import Basis
from acties.opslag.databron import Databron
from acties.opslag.gesprekken import Gesprek, Inkomend, Knoptoken, Reactie
from acties.opslag.identiteiten import Account, EenmaligeCode, Koppeling
from acties.opslag.initiatieven import Initiatief
from acties.opslag.uitgaande import Uitgaand
from acties.opslag.vragenlijsten import Antwoord, Gegevensversie, Invulling, Stap

__all__ = [
    "Account",
    "Antwoord",
    "Basis",
    "Databron",
    "EenmaligeCode",
    "Gegevensversie",
    "Gesprek",
    "Initiatief",
    "Inkomend",
    "Invulling",
    "Knoptoken",
    "Koppeling",
    "Reactie",
    "Stap",
    "Uitgaand",
]
