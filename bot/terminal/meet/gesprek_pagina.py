"""A conversation through our web server, as the script on the page holds it."""

from __future__ import annotations

import re
import secrets

import httpx

from bot.terminal.meet.beurten import Beurt, Gesprekstekst
from bot.terminal.meet.fouten import Meetfout, VerkeerdAntwoord
from bot.terminal.meet.verbinding import Verbinding

_CSRF = re.compile(r'name="csrf" value="([0-9a-f]+)"')
_LAATSTE = re.compile(r'data-laatste-id="(\d+)"')


class PaginaGesprek:
    """The whole way of a message is measured: stored, understood, answered, and made into a page."""

    def __init__(self, verbinding: Verbinding) -> None:
        self._verbinding = verbinding
        self._klant = verbinding.klant()
        self._csrf = ""
        self._laatste = "0"
        self._gezegd = False

    async def zet_klaar(self, tekst: Gesprekstekst) -> None:
        """Open the page, once."""
        if self._csrf:
            return
        pagina = (await self._verbinding.haal("/", self._klant)).text
        gevonden = _CSRF.search(pagina)
        if gevonden is None:
            raise Meetfout("Op de pagina staat geen formulier om iets te sturen.")
        self._csrf = gevonden[1]

    async def stuur(self, beurt: Beurt) -> float:
        """Send what was typed, and get what is new on the page."""
        fragment, duur = await self._post(beurt.tekst)
        self._lees(fragment, beurt)
        return duur

    async def zeg_en_wacht(self, beurt: Beurt) -> None:
        """Say something to an assistant that may still be waking up, and wait for its answer."""
        await self.zet_klaar([beurt])
        if not self._gezegd:
            await self._post(beurt.tekst)
            self._gezegd = True
        nieuw = await self._verbinding.haal("/nieuw?na=0", self._klant)
        self._lees(nieuw.text, beurt)

    async def _post(self, tekst: str) -> tuple[str, float]:
        antwoord, duur = await self._verbinding.post(
            "/bericht",
            self._klant,
            headers={"X-Samenspraak": "fragment"},
            data={
                "tekst": tekst,
                "bericht_id": secrets.token_hex(8),
                "csrf": self._csrf,
                "na": self._laatste,
            },
        )
        if antwoord.status_code != httpx.codes.OK:
            raise VerkeerdAntwoord("de pagina", tekst, antwoord.status_code)
        return antwoord.text, duur

    def _lees(self, fragment: str, beurt: Beurt) -> None:
        laatste = _LAATSTE.search(fragment)
        if beurt.verwacht not in fragment or laatste is None:
            raise VerkeerdAntwoord("de pagina", beurt.tekst, fragment)
        self._laatste = laatste[1]
