"""Try the bot without Telegram: `python -m tests.hulp.telegram`, and the start command beside it.

What is typed is what somebody writes in the chat. `#Ja` presses the button that begins with that,
`@foto.jpg` sends a file, `~3 tekst` changes message 3 into that text.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.hulp.telegram.mensen import Mens
from tests.hulp.telegram.nep import Gezonden, NepTelegram, neptelegram

UITLEG = """\
Start de assistent in een ander venster met deze instellingen:
  SAMENSPRAAK_TELEGRAM_URL={basis} SAMENSPRAAK_TELEGRAM_TOKEN={token} \\
  ./samenspraak start
Typ dan hier wat u in Telegram zou schrijven, bijvoorbeeld /start. En verder:
  #1            drukt op de knop die zo begint
  @foto.jpg     stuurt dat bestand
  ~3 tekst      verandert bericht 3 in die tekst
Ctrl-D stopt. Bestanden van de bot staan tot dan in {map_}."""

_FOTOS = (".jpg", ".jpeg", ".png", ".webp")


class Venster:
    """The chat of one person, on the screen."""

    def __init__(self, nep: NepTelegram, map_: Path) -> None:
        self._nep = nep
        self._mens: Mens = nep.mens()
        self._map = map_
        nep.luisteraar = self.toon

    def doe(self, regel: str) -> None:
        """One line of what somebody does; what can't be done is said."""
        soort, rest = regel[:1], regel[1:].strip()
        if soort == "#" and rest:
            self._druk(rest)
        elif soort == "@" and rest:
            self._stuur(Path(rest).expanduser())
        elif soort == "~":
            nummer, _, tekst = rest.partition(" ")
            if nummer.isdecimal() and tekst:
                self._mens.wijzigt(int(nummer), tekst)
            else:
                zeg("[zo gaat het: ~3 nieuwe tekst, met het nummer van uw bericht]")
        elif regel.strip():
            zeg(f"[bericht {self._mens.zegt(regel)}]")

    def _druk(self, begin: str) -> None:
        onder = [str(knop["text"]) for knop in self._mens.toetsenbord]
        if label := _die(begin, onder):
            zeg(f"[bericht {self._mens.deelt(label)}: {label}]")
            return
        for bericht in reversed(self._mens.gekregen):
            if label := _die(begin, [knop.label for knop in bericht.alle_knoppen]):
                zeg(f"[knop: {label}]")
                self._mens.drukt(label, bericht)
                return
        zeg(f"[er is geen knop die begint met ‘{begin}’]")

    def _stuur(self, pad: Path) -> None:
        try:
            inhoud = pad.read_bytes()
        except OSError:
            zeg(f"[{pad} is niet te lezen]")
            return
        if pad.suffix.casefold() in _FOTOS:
            zeg(f"[foto {self._mens.stuurt_foto(inhoud)}]")
        else:
            zeg(f"[document {self._mens.stuurt_document(pad.name, inhoud)}]")

    def toon(self, bericht: Gezonden) -> None:
        """A message of the bot, as it came."""
        regels = bericht.tekst.split("\n") if bericht.tekst else []
        if bericht.bestand is not None:
            naam = bericht.bestand.naam or f"{bericht.soort}-{bericht.message_id}"
            pad = self._map / Path(naam).name
            pad.write_bytes(bericht.bestand.inhoud)
            regels.insert(0, f"[{'beeld' if bericht.soort == 'photo' else 'bestand'}: {pad}]")
        zeg("\n".join(f"  | {regel}" for regel in regels))
        for rij in bericht.knoppen:
            zeg("    " + "  ".join(f"[{knop.label}]" for knop in rij))
        for rij in (bericht.toetsenbord or {}).get("keyboard", []):
            zeg("  onder in beeld: " + "  ".join(f"[{knop['text']}]" for knop in rij))


def _die(begin: str, labels: list[str]) -> str:
    return next((label for label in labels if label.casefold().startswith(begin.casefold())), "")


def main() -> None:
    """Until Ctrl-D or Ctrl-C."""
    with neptelegram() as nep, tempfile.TemporaryDirectory(prefix="telegram-") as map_:
        venster = Venster(nep, Path(map_))
        zeg(UITLEG.format(basis=nep.basis, token=nep.token, map_=map_))
        try:
            for regel in sys.stdin:
                venster.doe(regel.rstrip("\n"))
        except KeyboardInterrupt:
            zeg("")


def zeg(tekst: str) -> None:
    """A line on the screen."""
    sys.stdout.write(tekst + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
