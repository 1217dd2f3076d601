"""What the port answers by itself: what a channel has the words for, and what somebody passes on."""

from __future__ import annotations

import json

from sqlalchemy.orm import Session

from acties.berichten import Bericht, Knop, Opdracht
from acties.opslag import Inkomend
from bot.poort.inbreng import Kanaalbericht
from bot.poort.knoppen import Gedrukt

KANAAL, DOORGESTUURD, OVERNEMEN = "kanaal", "doorgestuurd", "overnemen"
"""Intents that Rasa never sees."""


def kanaalopdracht(inbreng: Kanaalbericht) -> Opdracht:
    """What the channel says, kept with the message: a crash does not lose it."""
    gegevens = {"berichten": json.dumps([bericht.als_json() for bericht in inbreng.berichten])}
    if inbreng.daarna is not None:
        gegevens["daarna"] = inbreng.daarna.model_dump_json()
    return Opdracht(intent=KANAAL, gegevens=gegevens)


def uit_kanaalopdracht(opdracht: Opdracht) -> tuple[list[Bericht], Opdracht | None]:
    """The same back: what is said, and what comes after it."""
    berichten = [Bericht.model_validate(deel) for deel in json.loads(opdracht.gegevens["berichten"])]
    daarna = opdracht.gegevens.get("daarna")
    return berichten, None if daarna is None else Opdracht.model_validate_json(daarna)


def toon_doorgestuurd(inkomend_id: int) -> Bericht:
    """Somebody else's words: are they meant as the person's own?"""
    return Bericht(
        tekst="Dit bericht heeft iemand anders geschreven. Daarom heb ik het nog niet als uw antwoord"
        " gelezen. Bedoelt u het als uw eigen bericht?",
        knoppen=(
            Knop(
                label="Ja, lees het als mijn bericht",
                opdracht=Opdracht(intent=OVERNEMEN, gegevens={"verhaal": str(inkomend_id)}),
                nadruk=True,
                genummerd=True,
            ),
            Knop(
                label="Nee, doe er niets mee",
                opdracht=kanaalopdracht(
                    Kanaalbericht("", (Bericht(tekst="Goed, ik doe niets met dat bericht."),))
                ),
                genummerd=True,
            ),
        ),
    )


def overgenomen(sessie: Session, gesprek_id: str, gedrukt: Gedrukt) -> tuple[str, Opdracht | None]:
    """The message of a pressed button: what stands on it; or what was passed on, now as their own."""
    if gedrukt.opdracht.intent != OVERNEMEN:
        return gedrukt.label, gedrukt.opdracht
    nummer = gedrukt.opdracht.gegevens["verhaal"]
    rij = sessie.get(Inkomend, int(nummer))
    if rij is None or rij.gesprek_id != gesprek_id:
        return gedrukt.label, None
    return rij.tekst, None
