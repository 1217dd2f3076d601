"""All commands together. A command is a module with `registreer`; a new one is added to MODULES."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from types import ModuleType

import typer

from bot.terminal import (
    database,
    dossiers,
    gemeente,
    initiatieven,
    instellingen,
    kalender,
    medewerkers,
    meet,
    outbox,
    start,
    telegram,
    voorbeelden,
    vraag,
    vragen,
)
from bot.terminal.fouten import in_woorden
from bot.terminal.nederlands import NoArgsIsHelpError, nieuwe_groep
from bot.terminal.uitvoer import toon

MODULES: tuple[ModuleType, ...] = (
    start,
    vraag,
    vragen,
    initiatieven,
    dossiers,
    voorbeelden,
    kalender,
    medewerkers,
    outbox,
    telegram,
    gemeente,
    database,
    instellingen,
    meet,
)
"""In the order of the help page."""

_UITLEG = """Samenspraak: een chatassistent voor inwoners met een idee voor hun gemeente.

Voorbeelden:
  ./samenspraak start                     start alles; Ctrl-C stopt alles
  ./samenspraak vraag "wie beslist?"        vraag het de vraagbaak
  ./samenspraak vragen                    welke vragen wachten op antwoord?
  ./samenspraak initiatieven              welke initiatieven zijn er ingediend?
  ./samenspraak dossiers                  welke projecten hebben een dossier?
  ./samenspraak gemeente controleer dalfsen
  ./samenspraak test                      voer alle tests uit
"""


def maak_app() -> typer.Typer:
    """The application with all commands."""
    app = nieuwe_groep(_UITLEG, no_args_is_help=True)

    @app.callback()
    def _groep() -> None:
        """Present, so that there are always commands below it, even if there were only one."""

    for module in MODULES:
        module.registreer(app)
    return app


def voer_uit(argumenten: Sequence[str]) -> int:
    """Run one command; its exit code. Errors that a person can mend are sentences."""
    try:
        uitkomst = maak_app()(list(argumenten), prog_name="./samenspraak", standalone_mode=False)
    except NoArgsIsHelpError as hulp:
        toon(hulp.format_message())
        return 0
    except Exception as fout:
        if (zin := in_woorden(fout)) is None:
            raise
        sys.stderr.write(f"{zin.tekst}\n")
        return zin.code
    return uitkomst if isinstance(uitkomst, int) else 0


def main() -> None:
    """The entry of `python -m bot.terminal` and of the installed command."""
    sys.exit(voer_uit(sys.argv[1:]))
