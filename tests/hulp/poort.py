"""Somebody who talks over the conversation port itself, as a channel without a web page does."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from pathlib import Path

from pydantic import SecretStr

from acties.instellingen import Instellingen
from acties.omgeving import Omgeving
from bot.poort import (
    Antwoord,
    Bestand,
    GedeeldContact,
    GedeeldeLocatie,
    Inbreng,
    Knopdruk,
    Poort,
    Rasa,
    Tekst,
)
from tests.hulp.stelsel import Bezoeker, Getoond, Stelsel

KANAAL = "proef"


class Poortganger:
    """Talks to a running assistant through a port of its own; the words are those of `Bezoeker`."""

    def __init__(self, stelsel: Stelsel) -> None:
        instellingen = Instellingen(
            _env_file=None,
            DATABASE_URL=stelsel.database_url,
            datamap=Path(stelsel.datamap),
            rasa_url=f"http://127.0.0.1:{stelsel.rasa_poort}",
            intern_geheim=SecretStr(stelsel.intern_geheim),
        )
        self._omgeving = Omgeving.van(instellingen)
        self.gesprek_id = secrets.token_urlsafe(16)
        self.gesprek: list[Getoond] = []
        self.knoppen: dict[str, str] = {}

    def zeg(self, tekst: str, bericht_id: str | None = None) -> str:
        """Say something; what the assistant says to it."""
        return self._toon(tekst, asyncio.run(self._stuur(Tekst(tekst), bericht_id)))

    def druk(self, label: str, bericht_id: str | None = None) -> str:
        """Press the button with this label."""
        antwoord = asyncio.run(self._stuur(Knopdruk(self.knoppen[label]), bericht_id))
        return self._toon(label, antwoord)

    def stuur_bestand(self, naam: str, inhoud: bytes, tekst: str = "") -> str:
        """Send a file, perhaps with a caption."""
        bestand = Bestand(naam, inhoud, tekst)
        return self._toon(tekst or naam, asyncio.run(self._stuur(bestand, None)))

    def deel(self, inbreng: GedeeldContact | GedeeldeLocatie) -> str:
        """Share a contact or a place."""
        return self._toon("gedeeld", asyncio.run(self._stuur(inbreng, None)))

    def tegelijk(self, *teksten: str) -> None:
        """Send all of these at the same moment."""

        async def alle() -> None:
            rasa = Rasa(self._omgeving.instellingen)
            poort = Poort(self._omgeving, rasa)
            try:
                await asyncio.gather(
                    *(
                        poort.verwerk(self.gesprek_id, KANAAL, secrets.token_hex(8), Tekst(tekst))
                        for tekst in teksten
                    )
                )
            finally:
                await rasa.sluit()

        asyncio.run(alle())

    async def _stuur(self, inbreng: Inbreng, bericht_id: str | None) -> Antwoord:
        # A port lives as long as its event loop; here each message has its own.
        rasa = Rasa(self._omgeving.instellingen)
        try:
            return await Poort(self._omgeving, rasa).verwerk(
                self.gesprek_id,
                KANAAL,
                f"{self.gesprek_id}:{bericht_id or secrets.token_hex(8)}",
                inbreng,
            )
        finally:
            await rasa.sluit()

    def _toon(self, gezegd: str, antwoord: Antwoord) -> str:
        assert not antwoord.onderweg, "the answer did not come in time"
        self.gesprek.append(Getoond("u", gezegd))
        teksten = []
        for uit in antwoord.berichten:
            bericht = uit.bericht
            delen = [
                bericht.voortgang,
                bericht.fout,
                bericht.tekst,
                bericht.bron,
                *(f"{regel.nummer}. {regel.vraag} {regel.antwoord}" for regel in bericht.regels),
            ]
            tekst = " ".join(" ".join(deel for deel in delen if deel).split())
            teksten.append(tekst)
            self.gesprek.append(Getoond("samenspraak", tekst))
            self.knoppen = {
                knop.label: token
                for knop, token in zip(bericht.alle_knoppen(), uit.tokens, strict=True)
            }
        return "\n".join(teksten)


Prater = Bezoeker | Poortganger
"""Who talks to the assistant, on the page or over the port."""
NieuwePrater = Callable[[], Prater]
