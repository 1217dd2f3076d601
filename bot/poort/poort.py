"""The conversation port: the one way in, for every channel.

Interface 1: `verwerk(gesprek_id, bericht_id, tekst | knop | bestand) → uitgaande berichten`.

A message is stored before anything else. One message a conversation is under way at a time, over all
processes. A message whose handling failed or was cut off is tried again until it is answered.
"""

from __future__ import annotations

import asyncio
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

import structlog
from tenacity import AsyncRetrying, retry_if_exception_type, stop_after_delay, wait_random_exponential

from acties.berichten import Bericht, Opdracht
from acties.bijlagen.keuring import BEELDEN
from acties.bijlagen.weergave import WEGHALEN, toon_bestand, toon_weggehaald
from acties.initiatief.overgangen import LOPEND
from acties.initiatief.toestemming_wijzigen import partner_van
from acties.maskering import BSN_WEG, NUMMER_WEG
from acties.omgeving import Omgeving
from acties.opslag import DATABASE_WEG
from acties.tussendoor.medewerker import is_medewerker, voor_medewerker
from acties.tussendoor.vraagvorm import is_een_vraag
from acties.vragenlijst.oordeel import oordeel_bij
from acties.vragenlijst.soorten.keuzes.noemen import noemt_keuze
from acties.vragenlijst.stand import Stand
from bot.poort import gedeeld, zelf
from bot.poort.bestanden import BESTAND, NOG_MEER, Toelating
from bot.poort.inbox import VOORBIJ, Inbox, TeDoen
from bot.poort.inbreng import Antwoord, Inbreng
from bot.poort.rasa import MAX_WACHT_S, Rasa, RasaStoring, voor_rasa

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

log = structlog.get_logger(__name__)

MAX_POGINGEN = 5
"""How often a message may fail by itself. What is away (Rasa, a database) is waited for instead."""

_HERSPEEL_S = 1.0

BSN_WEGGEHAALD = Bericht(
    tekst="In uw bericht stond een burgerservicenummer. Ik heb het weggehaald en niet bewaard. Het is"
    " hier niet nodig, en in verkeerde handen kan iemand er misbruik van maken."
)
NUMMER_WEGGEHAALD = Bericht(
    tekst="In uw bericht stond een nummer dat een burgerservicenummer kan zijn. Zo’n nummer bewaar ik"
    " niet. Daarom heb ik het weggehaald.\n\nWas het iets anders? Schrijf een telefoonnummer dan met de"
    " 0 ervoor, zoals 06-12345678, en een rekeningnummer met de letters ervoor, zoals NL91 ABNA 0417"
    " 1643 00. Zet in een ander nummer een schuine streep, zoals 12345/6789."
)
ANDER_CONTACT = Bericht(
    tekst="Dit zijn de gegevens van iemand anders. Die heb ik niet bewaard. Ik vraag alleen hoe de"
    " gemeente u zelf kan bereiken."
)
CONTACT_NIET_NODIG = Bericht(
    tekst="Uw naam en telefoonnummer heb ik nu niet nodig. Dient u een idee in? Dan vraag ik ernaar."
)
KNOP_VOORBIJ = Bericht(tekst="Die knop hoorde bij een eerdere vraag. Die vraag is al voorbij.")
LEEG = Bericht(tekst="Ik heb geen tekst van u ontvangen. Schrijf een paar woorden.")
LUKT_NIET = Bericht(
    soort="storing",
    tekst="Het spijt me: dit bericht kan ik niet verwerken. Het is wel bewaard. Probeer het nog eens in"
    " andere woorden. Lukt het niet? Vraag het dan aan een medewerker van de gemeente.",
)

_ZELF = {
    VOORBIJ: KNOP_VOORBIJ,
    gedeeld.ANDER_CONTACT: ANDER_CONTACT,
    gedeeld.EIGEN_CONTACT: CONTACT_NIET_NODIG,
    gedeeld.LOCATIE: None,
    BESTAND: None,
    WEGHALEN: None,
}
"""What the port answers by itself, with its words where those are always the same. Where something is
open, that is said again after it."""

_WAAR_WE_WAREN = Opdracht(intent="hervatten", gegevens={"keuze": "hier"})
"""Says the open question, or the summary, once more."""


class _Bezig(Exception):
    """Another process is handling this conversation."""


class Poort:
    """The port of one process."""

    def __init__(self, omgeving: Omgeving, rasa: Rasa) -> None:
        self._omgeving = omgeving
        self._rasa = rasa
        toelating = Toelating.van(omgeving.instellingen)
        self.inbox = Inbox(omgeving.bron, omgeving.gegevens, toelating)
        self._sloten: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def verwerk(
        self, gesprek_id: str, kanaal: str, bericht_id: str, inbreng: Inbreng
    ) -> Antwoord:
        """Handle one message. A repeat of `bericht_id` takes effect once and gets the same answer.

        Once it is written down nothing that is away raises: then the answer says that it is `onderweg`,
        and it comes later. Raises OnbekendeKnop for a button that was never shown here, and one of
        DATABASE_WEG when the message could not be written down: it is not kept, and must be sent again.
        """
        inkomend_id = await asyncio.to_thread(
            self.inbox.leg_vast, gesprek_id, kanaal, bericht_id, inbreng
        )
        try:
            # Shielded: the person may go away, the message goes on.
            await asyncio.shield(self._werk_af(gesprek_id, self._omgeving.instellingen.wachttijd))
            open_ = await asyncio.to_thread(self.inbox.staat_open, inkomend_id)
            reacties = await asyncio.to_thread(self.inbox.reacties, inkomend_id)
        except DATABASE_WEG as fout:
            log.warning(
                "poort.uitgesteld", gesprek=gesprek_id, reden=f"database: {type(fout).__name__}"
            )
            return Antwoord(onderweg=True)
        return Antwoord(reacties, onderweg=open_)

    async def herspeel(self) -> int:
        """Handle what was left: after a crash, or while something was away. How many conversations."""
        wachtende = await asyncio.to_thread(self.inbox.wachtende)
        for gesprek_id in wachtende:
            slot = self._sloten.get(gesprek_id)
            # Not `in`: after a failure the lock may live on in a traceback, held by nobody.
            if slot is None or not slot.locked():
                await self._werk_af(gesprek_id, wachttijd=0.0)
        return len(wachtende)

    async def herspeel_steeds(self) -> None:
        """Do so for as long as the process lives."""
        while True:
            try:
                await self.herspeel()
            except Exception:
                log.exception("poort.herspelen_mislukt")
            await asyncio.sleep(_HERSPEEL_S)

    async def _werk_af(self, gesprek_id: str, wachttijd: float) -> None:
        """Answer all messages of this conversation that wait, in order; give up after `wachttijd`."""
        slot = self._sloten.setdefault(gesprek_id, asyncio.Lock())
        einde = time.monotonic() + (wachttijd or MAX_WACHT_S)
        async with slot:
            try:
                async for poging in AsyncRetrying(
                    stop=stop_after_delay(wachttijd),
                    wait=wait_random_exponential(multiplier=0.1, max=1.0),
                    retry=retry_if_exception_type((RasaStoring, _Bezig)),
                    reraise=True,
                ):
                    with poging:
                        await self._alle(gesprek_id, einde)
            except (RasaStoring, _Bezig) as fout:
                log.warning("poort.uitgesteld", gesprek=gesprek_id, reden=str(fout))

    async def _alle(self, gesprek_id: str, einde: float) -> None:
        async with self._geclaimd(gesprek_id):
            while (bericht := await asyncio.to_thread(self.inbox.volgende, gesprek_id)) is not None:
                berichten = await self._een(gesprek_id, bericht, einde)
                await asyncio.to_thread(self.inbox.handel_af, bericht.id, berichten)

    @asynccontextmanager
    async def _geclaimd(self, gesprek_id: str) -> AsyncIterator[None]:
        if not await asyncio.to_thread(self.inbox.claim, gesprek_id):
            raise _Bezig
        try:
            yield
        finally:
            await asyncio.to_thread(self.inbox.geef_vrij, gesprek_id)

    async def _een(self, gesprek_id: str, bericht: TeDoen, einde: float) -> list[Bericht]:
        medewerker = await asyncio.to_thread(is_medewerker, self._omgeving, gesprek_id)
        zelf_gezegd, verder = await self._zelf_en_verder(gesprek_id, bericht, einde, medewerker)
        if medewerker:
            zelf_gezegd = [voor_medewerker(gezegd) for gezegd in zelf_gezegd]
        return [*zelf_gezegd, *verder]

    async def _zelf_en_verder(
        self, gesprek_id: str, bericht: TeDoen, einde: float, medewerker: bool
    ) -> tuple[list[Bericht], list[Bericht]]:
        """What the port says itself, and what Rasa says after it."""
        vooraf = _over_wat_weg_is(bericht) if bericht.gemaskeerd else []
        if bericht.bestand:
            vooraf.append(await asyncio.to_thread(self._over_bestand, gesprek_id, bericht.bestand))
        opdracht = bericht.opdracht
        if opdracht is not None and NOG_MEER in opdracht.gegevens:
            return vooraf, []
        stand = await asyncio.to_thread(self._omgeving.vragenlijsten.stand, gesprek_id)
        if opdracht is not None and opdracht.intent == zelf.DOORGESTUURD:
            return [*vooraf, zelf.toon_doorgestuurd(bericht.id)], []
        if opdracht is not None and opdracht.intent == gedeeld.EIGEN_CONTACT:
            opdracht = await asyncio.to_thread(self._contact, gesprek_id, opdracht)
        if opdracht is not None and opdracht.intent in (*_ZELF, zelf.KANAAL):
            if opdracht.intent == zelf.KANAAL:
                gezegd, daarna = zelf.uit_kanaalopdracht(opdracht)
            else:
                gezegd, daarna = await self._zelf(gesprek_id, opdracht), None
            vooraf += gezegd
            if daarna is None and stand.fase == "geen":
                return vooraf or [LEEG], []
            opdracht = daarna or _WAAR_WE_WAREN
        tekst = opdracht.als_rasa_tekst() if opdracht is not None else voor_rasa(bericht.tekst)
        if not tekst:
            return [*vooraf, LEEG], []
        metadata = {
            "bericht_id": bericht.bericht_id,
            "inkomend_id": bericht.id,
            "stand": {
                "fase": stand.fase,
                "soort": stand.soort,
                "ingediend": stand.ingediend,
                "dossier": stand.dossier,
                # Asked of a resident; None of the rest, and where anybody may be asked it.
                "inwoner": stand.medewerker is False,
                "vrij": stand.vrij,
                "partner": await asyncio.to_thread(self._partner, gesprek_id, stand),
                "verhaal": stand.verhaal,
                "vervolg": stand.vervolg,
                "medewerker": medewerker,
                # "En online?" asks on, when a question was answered just before.
                "na": await asyncio.to_thread(self._omgeving.gesprekken.vorige_intent, bericht.id),
                # Rasa's room can't read our table of yes and no, which is right more often.
                "oordeel": oordeel_bij(stand.fase, stand.soort, tekst, feit=stand.feit),
                # Nor the choices of a question: who names one of them answers it.
                "past": _past(stand, tekst),
            },
        }
        try:
            return vooraf, await self._rasa.zeg(gesprek_id, tekst, metadata, einde)
        except RasaStoring as fout:
            aantal = await asyncio.to_thread(
                self.inbox.noteer_mislukking, bericht.id, str(fout), telt=not fout.tijdelijk
            )
            if aantal < MAX_POGINGEN:
                raise
            log.error("poort.bericht_mislukt", gesprek=gesprek_id, inkomend=bericht.id, reden=str(fout))
            return [*vooraf, LUKT_NIET], []

    def _partner(self, gesprek_id: str, stand: Stand) -> str | None:
        """To whom an idea of this person may be passed on, if that was asked; None while something
        else is asked."""
        if stand.fase != "geen" or not stand.ingediend:
            return None
        return partner_van(self._omgeving.initiatieven.van(gesprek_id))

    def _over_bestand(self, gesprek_id: str, bestand: dict[str, Any]) -> Bericht:
        """What became of the file of this message."""
        bijlagen = self._omgeving.bijlagen.van_gesprek(gesprek_id)
        eerdere = [b for b in bijlagen if b.mediatype in BEELDEN and b.id != bestand.get("bijlage")]
        standen = self._omgeving.initiatieven.van(gesprek_id)
        ingediend = [s.samenvatting.kenmerk for s in standen if s.status in LOPEND]
        return toon_bestand(
            self._omgeving.gegevens,
            bestand,
            ingediend=ingediend,
            eerste=not eerdere,
            dagen=self._omgeving.instellingen.losse_bestanden_dagen,
        )

    def _contact(self, gesprek_id: str, opdracht: Opdracht) -> Opdracht | None:
        """What the person's own contact does: None is an answer like one that is typed."""
        vraag = self._omgeving.vragenlijsten.contactvraag(gesprek_id)
        if vraag is None:
            return opdracht
        if vraag.open:
            return None
        return Opdracht(intent="wijzigen", gegevens={"vraag": vraag.sleutel, "keuze": "vervang"})

    async def _zelf(self, gesprek_id: str, opdracht: Opdracht) -> list[Bericht]:
        """The port's own answer."""
        if opdracht.intent == WEGHALEN:
            bijlage, naam = int(opdracht.gegevens["bijlage"]), opdracht.gegevens["naam"]
            weg = await asyncio.to_thread(self._omgeving.bijlagen.haal_weg, gesprek_id, bijlage)
            return [toon_weggehaald(naam, weg=weg)]
        vast = _ZELF[opdracht.intent]
        return [vast] if vast is not None else []


def _past(stand: Stand, tekst: str) -> bool:
    """Whether this names what can be chosen. While nothing is asked, a question is a question."""
    if not stand.keuzes or (stand.fase == "geen" and is_een_vraag(tekst)):
        return False
    return noemt_keuze(stand.keuzes, tekst)


def _over_wat_weg_is(bericht: TeDoen) -> list[Bericht]:
    """Why a number was taken out of this message."""
    over = ((BSN_WEG, BSN_WEGGEHAALD), (NUMMER_WEG, NUMMER_WEGGEHAALD))
    return [uitleg for weg, uitleg in over if weg in bericht.tekst]
