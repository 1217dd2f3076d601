"""A file on its way in: checked before it is written down, and kept with its message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from acties.bijlagen.dienst import TeVeel, bewaar
from acties.bijlagen.keuring import Gekeurd, Ongeschikt, Reden, keur, nette_naam
from acties.opslag import Inkomend
from bot.poort.inbreng import Bestand
from bot.poort.maskeren import maskeer_bsn
from kennisbank.laden import GemeenteGegevens

BESTAND = "bestand"
"""The intent noted for a file with nothing written with it: the port answers it by itself."""


@dataclass(frozen=True, slots=True)
class Geweigerd:
    """A file that is not taken."""

    naam: str
    reden: Reden


def keur_inbreng(inbreng: Bestand) -> Gekeurd | Geweigerd:
    """What becomes of this file. Its name is text like any other: a BSN in it is masked."""
    naam = maskeer_bsn(inbreng.naam)[0]
    if inbreng.inhoud is None:
        return Geweigerd(nette_naam(naam), "te_groot" if inbreng.te_groot else "niet_opgehaald")
    try:
        return keur(naam, inbreng.inhoud)
    except Ongeschikt as fout:
        return Geweigerd(nette_naam(naam), fout.reden)


def leg_vast(
    sessie: Session, gegevens: GemeenteGegevens, bericht: Inkomend, bestand: Gekeurd | Geweigerd
) -> dict[str, Any]:
    """Keep it with its message, in the caller's transaction; what is noted of it there."""
    if isinstance(bestand, Geweigerd):
        return {"naam": bestand.naam, "reden": bestand.reden}
    try:
        bijlage, plek = bewaar(
            sessie,
            gegevens,
            gesprek_id=bericht.gesprek_id,
            inkomend_id=bericht.id,
            bestand=bestand,
        )
    except TeVeel:
        return {"naam": bestand.naam, "reden": "te_veel"}
    return {
        "naam": bijlage.naam,
        "bijlage": bijlage.id,
        "mediatype": bijlage.mediatype,
        "plek": plek,
        "ontdaan": bestand.ontdaan,
    }


def als_tekst(naam: str) -> str:
    """A message with only a file, for who reads the conversation back."""
    return f"[bestand: {nette_naam(naam)}]"


def wat_er_stond(bericht: Inkomend) -> tuple[str, str | None]:
    """What was written in this message, and the name of the file that came with it, if any."""
    if not bericht.bestand:
        return bericht.tekst, None
    zonder_woorden = (bericht.opdracht or {}).get("intent") == BESTAND
    return "" if zonder_woorden else bericht.tekst, str(bericht.bestand["naam"])
