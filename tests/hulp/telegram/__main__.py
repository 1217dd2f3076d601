"""Try the bot without Telegram: `python -m tests.hulp.telegram`, and the start command beside it.

What is typed is what somebody writes in the chat; `#Ja` presses the button with that label, `~3 tekst`
changes message 3 into that text.
"""

from __future__ import annotations

import sys

from tests.hulp.telegram.mensen import Mens
from tests.hulp.telegram.nep import Gezonden, NepTelegram, neptelegram


def main() -> None:
    """Until Ctrl-D or Ctrl-C."""
    with neptelegram() as nep:
        mens = nep.mens()
        nep.luisteraar = toon
        zeg("Start de assistent in een ander venster met deze instellingen:")
        zeg(f"  SAMENSPRAAK_TELEGRAM_URL={nep.basis} SAMENSPRAAK_TELEGRAM_TOKEN={nep.token} \\")
        zeg("  ./samenspraak start")
        zeg("Typ dan hier, bijvoorbeeld /start. '#1. Ik heb een idee' drukt op die knop. Ctrl-D stopt.")
        for regel in sys.stdin:
            doe(nep, mens, regel.rstrip("\n"))


def doe(nep: NepTelegram, mens: Mens, regel: str) -> None:
    """One line of what somebody does."""
    if regel.startswith("#"):
        try:
            mens.drukt(regel[1:])
        except AssertionError as fout:
            zeg(f"[{fout}]")
    elif regel.startswith("~"):
        nummer, _, tekst = regel[1:].partition(" ")
        mens.wijzigt(int(nummer), tekst)
    elif regel.strip():
        zeg(f"[bericht {mens.zegt(regel)}]")


def toon(bericht: Gezonden) -> None:
    """A message of the bot, as it came."""
    wat = "" if bericht.bestand is None else f"[{bericht.soort}: {bericht.bestand.naam}] "
    zeg("\n".join(f"  | {regel}" for regel in (wat + bericht.tekst).split("\n")))
    for rij in bericht.knoppen:
        zeg("    " + "  ".join(f"[{knop.label}]" for knop in rij))


def zeg(tekst: str) -> None:
    """A line on the screen."""
    sys.stdout.write(tekst + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
