"""`telegram`: how it stands with the bot."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from acties.opslag import Databron
from bot.processen.start import TELEGRAM_IN_VIJF_STAPPEN
from bot.telegram.stand import Stand, stand_van
from bot.terminal.fouten import lees_instellingen
from bot.terminal.nederlands import nieuwe_groep
from bot.terminal.uitvoer import JSON_UITLEG, moment, toon, toon_json


def registreer(app: typer.Typer) -> None:
    """Add the commands."""
    groep = nieuwe_groep(toon_telegram.__doc__ or "", invoke_without_command=True)
    groep.callback()(toon_telegram)
    app.add_typer(groep, name="telegram")


def toon_telegram(
    ctx: typer.Context,
    als_json: Annotated[bool, typer.Option("--json", help=JSON_UITLEG)] = False,
) -> None:
    """Zeg hoe het staat met de bot in Telegram: de verbinding, en wat er te doen is.

    Voorbeelden:
      ./samenspraak telegram
      ./samenspraak telegram --json
    """
    if ctx.invoked_subcommand is not None:
        return
    instellingen = lees_instellingen()
    bron = Databron(instellingen.database)
    bron.werk_bij()
    stand = stand_van(bron)
    if als_json:
        toon_json(_als_gegevens(stand))
    elif stand is not None:
        toon(_in_woorden(stand))
    elif instellingen.telegram_token.get_secret_value():
        toon("De bot heeft hier nog niet gedraaid. Start alles met ./samenspraak start.")
    else:
        toon("Er is hier geen bot. In vijf stappen is hij er:")
        toon("\n".join(TELEGRAM_IN_VIJF_STAPPEN))


def _in_woorden(stand: Stand) -> str:
    contact = "nog nooit" if stand.laatste_contact is None else moment(stand.laatste_contact)
    regels = [
        f"Bot:             {f'https://t.me/{stand.botnaam}' if stand.botnaam else 'nog niet bekend'}",
        f"Laatste contact: {contact}{'' if stand.leeft else ' (nu geen contact)'}",
    ]
    if stand.storing is not None and stand.storing_sinds is not None:
        regels.append(f"Storing:         {stand.storing} Sinds {moment(stand.storing_sinds)}.")
    regels += [
        f"Chats:           {stand.chats}, en {stand.geblokkeerd} waarin de bot niet mag schrijven",
        f"Te behandelen:   {stand.te_doen}",
        f"Te bezorgen:     {stand.onderweg}",
        f"Onbekend:        {stand.onbekend} (misschien vaker dan één keer aangekomen)",
        f"Mislukt:         {stand.mislukt}",
    ]
    return "\n".join(regels)


def _als_gegevens(stand: Stand | None) -> dict[str, Any] | None:
    if stand is None:
        return None
    return {
        "botnaam": stand.botnaam,
        "leeft": stand.leeft,
        "laatste_contact": stand.laatste_contact,
        "storing": stand.storing,
        "storing_sinds": stand.storing_sinds,
        "chats": stand.chats,
        "geblokkeerd": stand.geblokkeerd,
        "te_doen": stand.te_doen,
        "onderweg": stand.onderweg,
        "onbekend": stand.onbekend,
        "mislukt": stand.mislukt,
    }
