"""Our side: training, a cold start, messages at the REST boundary of Rasa and through the page."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import aclosing
from dataclasses import replace
from functools import partial
from pathlib import Path

from acties.instellingen import Instellingen
from acties.omgeving import Omgeving
from bot.poort import Inbox
from bot.processen.proces import Proces
from bot.processen.scherm import Scherm
from bot.processen.stelsel import Stelsel, paginaadres
from bot.processen.training import rasa_python, zorg_voor_model
from bot.terminal.meet import beurten
from bot.terminal.meet.aantallen import Aantallen
from bot.terminal.meet.geheugen import boom, pss_mb
from bot.terminal.meet.gesprek import Gesprek
from bot.terminal.meet.gesprek_pagina import PaginaGesprek
from bot.terminal.meet.gesprek_rest import RestGesprek
from bot.terminal.meet.kant import Grens, Probeer, Start, meet_berichten, warm_op
from bot.terminal.meet.metingen import Metingen
from bot.terminal.meet.stap import stap
from bot.terminal.meet.verbinding import Verbinding
from bot.terminal.meet.werkplaats import GEHEIM, Werkplaats, als_omgeving

KANT = "Samenspraak"
_GROET = beurten.getypt_begin()
_GEDULD_S = 180.0
_LICHT = "import start; start.maak_licht()\n"


async def meet_training(werk: Werkplaats, scherm: Scherm) -> tuple[float, Path]:
    """Train from nothing, as the start command does; the seconds, and the model."""
    instellingen = werk.instellingen("training")
    with stap(scherm, KANT, "alles van Rasa een keer inlezen"):
        await warm_op(rasa_python(instellingen, werk.nlu), werk.nlu, werk.logmap, _LICHT)
    begin = time.perf_counter()
    model = await zorg_voor_model(instellingen, scherm, werk.nlu)
    return time.perf_counter() - begin, model


async def meet_rest(
    werk: Werkplaats, scherm: Scherm, aantallen: Aantallen, model: Path, metingen: Metingen
) -> None:
    """Rasa with its action server: the cold start, the messages and the memory of Rasa."""
    instellingen = werk.instellingen("rest")
    omgeving = Omgeving.van(instellingen)
    # As the start command does, before anything runs.
    omgeving.bron.werk_bij()
    inbox = Inbox(omgeving.bron, omgeving.gegevens)
    async with aclosing(Verbinding(instellingen.rasa)) as verbinding:
        nieuw = partial(RestGesprek, verbinding, inbox, GEHEIM)

        async def begin() -> Probeer:
            gesprek = nieuw()
            await gesprek.zet_klaar([_GROET])
            return partial(gesprek.stuur, _GROET)

        start = Start(
            "koude start tot het eerste antwoord van Rasa",
            _rasa_en_acties(werk, instellingen, model),
            begin,
            _GEDULD_S,
        )
        async with start.koud(scherm, KANT, werk.logmap, aantallen.starts) as (draaiend, duur):
            metingen.koude_start_s = duur
            grens = _grens(nieuw, omgeving)
            metingen.rest = await meet_berichten(scherm, f"{KANT}, Rasa", aantallen, grens)
            metingen.geheugen_rasa_mb = pss_mb(boom(draaiend.pid("rasa")))
    omgeving.bron.sluit()


async def meet_pagina(
    werk: Werkplaats, scherm: Scherm, aantallen: Aantallen, metingen: Metingen
) -> None:
    """The whole assistant, as `./samenspraak start` starts it: the same through the page."""
    instellingen = werk.instellingen("pagina")
    async with aclosing(Verbinding(paginaadres(instellingen))) as verbinding:
        nieuw = partial(PaginaGesprek, verbinding)

        async def begin() -> Probeer:
            return partial(nieuw().zeg_en_wacht, _GROET)

        start = Start(
            "koude start van alles tot het eerste antwoord op de pagina",
            [werk.startopdracht(instellingen)],
            begin,
            _GEDULD_S,
        )
        async with start.koud(scherm, KANT, werk.logmap, aantallen.starts) as (draaiend, duur):
            metingen.koude_start_pagina_s = duur
            grens = _grens(nieuw, Omgeving.van(instellingen))
            metingen.pagina = await meet_berichten(scherm, f"{KANT}, pagina", aantallen, grens)
            metingen.geheugen_alles_mb = pss_mb(boom(draaiend.pid("start")))


def _rasa_en_acties(werk: Werkplaats, instellingen: Instellingen, model: Path) -> list[Proces]:
    stelsel = Stelsel(instellingen, "", GEHEIM)
    omgeving = als_omgeving(instellingen)
    acties, rasa = stelsel.acties(), stelsel.rasa(model)
    return [
        replace(acties, omgeving={**omgeving, **acties.omgeving}),
        replace(rasa, omgeving={**omgeving, **rasa.omgeving}, map=werk.nlu),
    ]


def _grens(nieuw: Callable[[], Gesprek], omgeving: Omgeving) -> Grens:
    gegevens = omgeving.gegevens
    return Grens(nieuw, partial(beurten.kort, gegevens), partial(beurten.lang, gegevens))
