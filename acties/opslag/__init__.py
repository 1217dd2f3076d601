"""Storage: the tables, the connection and the migrations. SQLite by default, PostgreSQL by URL."""

from acties.opslag.basis import Basis
from acties.opslag.bijlagen import Bijlage
from acties.opslag.databron import DATABASE_WEG, Databron
from acties.opslag.documenten import Document
from acties.opslag.dossiers import Dossiergebeurtenis, Participatiedossier
from acties.opslag.gesprekken import Gesprek, Inkomend, Knoptoken, Reactie
from acties.opslag.identiteiten import Account, EenmaligeCode, Koppeling
from acties.opslag.initiatieven import (
    Aanvulling,
    Hervatcode,
    Initiatief,
    Initiatiefgebeurtenis,
    Toegang,
    Toegangspoging,
)
from acties.opslag.overstapcodes import Overstapcode
from acties.opslag.publicaties import Publicatie
from acties.opslag.telegram import (
    Telegrambezorging,
    Telegramchat,
    Telegramstand,
    Telegramupdate,
)
from acties.opslag.uitgaande import Uitgaand
from acties.opslag.vragen import DoorgezetteVraag, Kennisvraag
from acties.opslag.vragenlijsten import Antwoord, Gegevensversie, Invulling, Stap

__all__ = [
    "DATABASE_WEG",
    "Aanvulling",
    "Account",
    "Antwoord",
    "Basis",
    "Bijlage",
    "Databron",
    "Document",
    "DoorgezetteVraag",
    "Dossiergebeurtenis",
    "EenmaligeCode",
    "Gegevensversie",
    "Gesprek",
    "Hervatcode",
    "Initiatief",
    "Initiatiefgebeurtenis",
    "Inkomend",
    "Invulling",
    "Kennisvraag",
    "Knoptoken",
    "Koppeling",
    "Overstapcode",
    "Participatiedossier",
    "Publicatie",
    "Reactie",
    "Stap",
    "Telegrambezorging",
    "Telegramchat",
    "Telegramstand",
    "Telegramupdate",
    "Toegang",
    "Toegangspoging",
    "Uitgaand",
]
