"""The other side: the starter project that `rasa init` makes, on Rasa as its makers ship it."""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import replace
from functools import partial
from pathlib import Path

from bot.processen.proces import Proces
from bot.processen.scherm import Scherm
from bot.terminal.meet import beurten
from bot.terminal.meet.aantallen import Aantallen
from bot.terminal.meet.beurten import Gesprekstekst
from bot.terminal.meet.geheugen import boom, pss_mb
from bot.terminal.meet.gesprek_starter import GROET, StarterGesprek
from bot.terminal.meet.kant import Grens, Probeer, Start, meet_berichten, meet_korte, warm_op
from bot.terminal.meet.lopend import lopend
from bot.terminal.meet.metingen import Metingen
from bot.terminal.meet.stap import stap
from bot.terminal.meet.verbinding import Verbinding
from bot.terminal.meet.werkplaats import Werkplaats, vrije_poorten
from kennisbank.laden import gemeentemap, laad_gemeente

KANT = "starter"
_GEDULD_S = 600.0
# What `rasa init` does before it trains, without its training: that comes next, with a clock on it.
_INIT = "from rasa.cli.scaffold import create_initial_project; create_initial_project('.')"


async def meet_training(werk: Werkplaats, scherm: Scherm, python: Path, metingen: Metingen) -> None:
    """Make the project, and train it from nothing."""
    werk.starter.mkdir()
    with stap(scherm, KANT, "project maken en alles van Rasa een keer inlezen"):
        init = _proces(werk, "init", str(python), "-c", _INIT)
        async with lopend([init], werk.logmap) as een:
            await een.einde(init.naam)
        await warm_op(python, werk.starter, werk.logmap)
    with stap(scherm, KANT, "trainen (dit kan minuten duren)"):
        # As `rasa init` itself trains, and as we do: without looking the data over first.
        opdracht = (str(python), "-m", "rasa", "train", "--skip-validation")
        train = _proces(werk, "training-starter", *opdracht)
        async with lopend([train], werk.logmap) as een:
            metingen.training_s = await een.einde(train.naam)


async def meet_rest(
    werk: Werkplaats,
    scherm: Scherm,
    python: Path,
    aantallen: Aantallen,
    metingen: Metingen,
) -> None:
    """The cold start, the messages and the memory."""
    (poort,) = vrije_poorten(1)
    # Only for the shape of our conversations.
    gegevens = laad_gemeente(gemeentemap(werk.instellingen("starter").gemeente))
    run = _proces(
        werk,
        "starter",
        *(str(python), "-m", "rasa", "run"),
        *("--interface", "127.0.0.1", "--port", str(poort)),
    )
    async with aclosing(Verbinding(f"http://127.0.0.1:{poort}")) as verbinding:
        nieuw = partial(StarterGesprek, verbinding)

        async def begin() -> Probeer:
            return partial(nieuw().stuur, GROET)

        start = Start("koude start tot het eerste antwoord", [run], begin, _GEDULD_S)
        async with start.koud(scherm, KANT, werk.logmap, aantallen.starts) as (draaiend, duur):
            metingen.koude_start_s = duur
            grens = Grens(
                nieuw,
                lambda nummer: _groeten(beurten.kort(gegevens, nummer)),
                lambda aantal: _groeten(beurten.lang(gegevens, aantal)),
            )
            metingen.rest = await meet_berichten(scherm, KANT, aantallen, grens)
            # After the same load as ours.
            metingen.geheugen_rasa_mb = metingen.geheugen_alles_mb = pss_mb(
                boom(draaiend.pid(run.naam))
            )
            eerste = replace(grens, kort=lambda _: [GROET])
            metingen.eerste_groet = await meet_korte(scherm, f"{KANT}, eerste groet", aantallen, eerste)


def _groeten(tekst: Gesprekstekst) -> Gesprekstekst:
    """A conversation as long as ours, with a greeting for each message and the same ones measured."""
    return [replace(GROET, telt=beurt.telt) for beurt in tekst]


def _proces(werk: Werkplaats, naam: str, *opdracht: str) -> Proces:
    return Proces(
        naam=naam,
        opdracht=opdracht,
        omgeving={"RASA_TELEMETRY_ENABLED": "false"},
        map=werk.starter,
    )
