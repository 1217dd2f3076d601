"""The conversation port: what every channel uses."""

from bot.poort.inbox import Inbox, OnbekendeKnop, Regel
from bot.poort.inbreng import Antwoord, Bestand, Inbreng, Knopdruk, Tekst, UitgaandBericht
from bot.poort.poort import Poort
from bot.poort.rasa import Rasa, RasaStoring

__all__ = [
    "Antwoord",
    "Bestand",
    "Inbox",
    "Inbreng",
    "Knopdruk",
    "OnbekendeKnop",
    "Poort",
    "Rasa",
    "RasaStoring",
    "Regel",
    "Tekst",
    "UitgaandBericht",
]
