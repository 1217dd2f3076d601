"""The conversation port: what every channel uses."""

from bot.poort.inbox import Inbox, OnbekendeKnop, Regel
from bot.poort.inbreng import (
    MAX_BESTAND_BYTES,
    Antwoord,
    Bestand,
    Doorgestuurd,
    GedeeldContact,
    GedeeldeLocatie,
    Inbreng,
    Kanaalbericht,
    Knopdruk,
    Tekst,
    UitgaandBericht,
    Wijziging,
)
from bot.poort.poort import Poort
from bot.poort.rasa import Rasa, RasaStoring

__all__ = [
    "MAX_BESTAND_BYTES",
    "Antwoord",
    "Bestand",
    "Doorgestuurd",
    "GedeeldContact",
    "GedeeldeLocatie",
    "Inbox",
    "Inbreng",
    "Kanaalbericht",
    "Knopdruk",
    "OnbekendeKnop",
    "Poort",
    "Rasa",
    "RasaStoring",
    "Regel",
    "Tekst",
    "UitgaandBericht",
    "Wijziging",
]
