"""Typer in Dutch: its help pages and its messages about wrong usage.

Typer has no translations for these. A page is built here from the same parts that Typer's own is
built from; a message is recognised by the kind of the error, never by its English text.
"""

from __future__ import annotations

import inspect
from typing import Any

import typer
from typer import Abort

# Typer keeps its copy of Click to itself, but these are what its commands raise and are made of.
from typer._click.core import Command, Context
from typer._click.exceptions import (
    ClickException,
    MissingParameter,
    NoArgsIsHelpError,
    NoSuchOption,
    UsageError,
)
from typer._click.formatting import HelpFormatter
from typer.core import TyperArgument, TyperCommand, TyperGroup

__all__ = [
    "EEN",
    "Abort",
    "ClickException",
    "Groep",
    "GroepMetEen",
    "NoArgsIsHelpError",
    "Opdracht",
    "UsageError",
    "gebruiksfout",
    "nieuwe_groep",
]


class Opdracht(TyperCommand):
    """A command with a Dutch help page."""

    def format_help(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write the page."""
        _schrijf_hulp(self, ctx, formatter)

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """As Typer does it, with our words for what is too much."""
        ctx.allow_extra_args = True
        rest: list[str] = super().parse_args(ctx, args)
        if ctx.args:
            raise UsageError(f"'{' '.join(ctx.args)}' is te veel.", ctx)
        return rest


class Groep(TyperGroup):
    """A group of commands with a Dutch help page."""

    def format_help(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write the page."""
        _schrijf_hulp(self, ctx, formatter)

    def resolve_command(
        self, ctx: Context, args: list[str]
    ) -> tuple[str | None, Command | None, list[str]]:
        """As Typer does it, with our words for a command that does not exist."""
        if args and not args[0].startswith("-") and self.get_command(ctx, args[0]) is None:
            bekend = ", ".join(self.list_commands(ctx))
            raise UsageError(f"de opdracht '{args[0]}' bestaat niet. Kies uit: {bekend}.", ctx)
        return super().resolve_command(ctx, args)


class GroepMetEen(Groep):
    """A group in which anything else than one of its commands is handed to the hidden command EEN."""

    def resolve_command(
        self, ctx: Context, args: list[str]
    ) -> tuple[str | None, Command | None, list[str]]:
        """The command, or the one for a single thing with what was typed as its argument."""
        if args and not args[0].startswith("-") and self.get_command(ctx, args[0]) is None:
            return super().resolve_command(ctx, [EEN, *args])
        return super().resolve_command(ctx, args)

    def list_commands(self, ctx: Context) -> list[str]:
        """All but the hidden one."""
        return [naam for naam in super().list_commands(ctx) if naam != EEN]


EEN = "een"


def gebruiksfout(fout: ClickException) -> str:
    """What was wrong in what somebody typed, and where to look."""
    ctx = getattr(fout, "ctx", None)
    if isinstance(fout, NoSuchOption):
        melding = f"de optie '{fout.option_name}' bestaat niet."
    elif isinstance(fout, MissingParameter):
        melding = f"{_naam(fout.param) if fout.param is not None else 'iets'} ontbreekt."
    elif isinstance(fout, UsageError) and type(fout) is UsageError:
        melding = fout.message
    else:
        melding = fout.format_message()
    waar = ctx.command_path if ctx is not None else "./samenspraak"
    return f"Dit kan niet: {melding} Zie '{waar} --help'."


def _schrijf_hulp(opdracht: Command, ctx: Context, formatter: HelpFormatter) -> None:
    formatter.write_usage(ctx.command_path, " ".join(_gebruik(opdracht)), prefix="Gebruik: ")
    formatter.write_paragraph()
    for regel in inspect.cleandoc(opdracht.help or "").splitlines():
        formatter.write(f"{regel}\n")
    argumenten = [p for p in opdracht.params if isinstance(p, TyperArgument)]
    opties = [p for p in opdracht.params if not isinstance(p, TyperArgument)]
    _lijst(formatter, "Wat je meegeeft", [(_naam(p), _uitleg(p)) for p in argumenten])
    _lijst(
        formatter,
        "Opties",
        [(", ".join(p.opts), _uitleg(p)) for p in opties] + [("--help", "Toon deze uitleg.")],
    )
    if isinstance(opdracht, TyperGroup):
        deel = [(naam, opdracht.commands[naam]) for naam in opdracht.list_commands(ctx)]
        _lijst(formatter, "Opdrachten", [(n, o.get_short_help_str(limit=70)) for n, o in deel])


def _gebruik(opdracht: Command) -> list[str]:
    delen = ["[OPTIES]"]
    for parameter in opdracht.params:
        if isinstance(parameter, TyperArgument):
            delen.append(_naam(parameter) if parameter.required else f"[{_naam(parameter)}]")
    if isinstance(opdracht, TyperGroup):
        delen.append("[OPDRACHT]" if opdracht.invoke_without_command else "OPDRACHT")
    return delen


def _naam(parameter: Any) -> str:
    return str(parameter.metavar or parameter.name).upper()


def _uitleg(parameter: Any) -> str:
    return str(parameter.help or "")


def _lijst(formatter: HelpFormatter, kop: str, regels: list[tuple[str, str]]) -> None:
    if regels:
        with formatter.section(kop):
            formatter.write_dl(regels)


def nieuwe_groep(uitleg: str, *, soort: type[Groep] = Groep, **opties: Any) -> typer.Typer:
    """A group of commands, in Dutch."""
    return typer.Typer(
        cls=soort,
        help=uitleg,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        **opties,
    )
