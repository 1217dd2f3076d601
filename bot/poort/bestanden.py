"""A file on its way in: checked before it is written down, and kept with its message."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Self

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties import klok
from acties.berichten import Opdracht
from acties.bijlagen.dienst import TeVeel, bewaar
from acties.bijlagen.keuring import MAX_BYTES, Gekeurd, Ongeschikt, Reden, keur, nette_naam
from acties.bijlagen.locatie import leg_locatie_vast
from acties.bijlagen.virusscan import Besmet, NietNagekeken, Virusscan
from acties.instellingen import Instellingen
from acties.opslag import Inkomend
from bot.poort.gedeeld import LOCATIE
from bot.poort.inbreng import Bestand, GedeeldeLocatie
from bot.poort.maskeren import maskeer_bsn
from kennisbank.laden import GemeenteGegevens

BESTAND, NOG_MEER = "bestand", "nog_meer"
"""The intent noted for a file with nothing written with it: the port answers it by itself. Where
another file comes at once, that is noted with it."""


_UUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Geweigerd:
    """A file that is not taken."""

    naam: str
    reden: Reden


@dataclass(frozen=True, slots=True)
class Toelating:
    """What an installation takes: how many files of one person in an hour, and looked at by whom."""

    per_uur: int = 20
    virusscan: Virusscan | None = None

    @classmethod
    def van(cls, instellingen: Instellingen) -> Self:
        """As the settings say it."""
        scan = Virusscan(instellingen.clamd) if instellingen.clamd else None
        return cls(instellingen.bestanden_per_uur, scan)

    def is_vol(self, sessie: Session, gesprek_id: str) -> bool:
        """Whether this person sent so many in the last hour that the next is not taken.

        Those that were refused for another reason count as well: looking at them is what takes time.
        """
        bestanden = sessie.scalars(
            select(Inkomend.bestand).where(
                Inkomend.gesprek_id == gesprek_id,
                Inkomend.bestand.is_not(None),
                Inkomend.ontvangen_op > klok.nu() - _UUR,
            )
        )
        return sum(map(_telt_mee, bestanden)) >= self.per_uur

    def keur(self, inbreng: Bestand, *, vol: bool) -> Gekeurd | Geweigerd:
        """What becomes of this file. Its name is text like any other: a BSN in it is masked."""
        naam = maskeer_bsn(inbreng.naam)[0]
        try:
            return keur(naam, self._inhoud(inbreng, vol=vol))
        except Ongeschikt as fout:
            return Geweigerd(nette_naam(naam), fout.reden)

    def _inhoud(self, inbreng: Bestand, *, vol: bool) -> bytes:
        """What is in it, when that may be opened; raises Ongeschikt."""
        if vol:
            raise Ongeschikt("te_vaak")
        if inbreng.andere_soort:
            raise Ongeschikt("soort")
        if inbreng.inhoud is None:
            raise Ongeschikt("te_groot" if inbreng.te_groot else "niet_opgehaald")
        if self.virusscan is not None and 0 < len(inbreng.inhoud) <= MAX_BYTES:
            try:
                self.virusscan.kijk_na(inbreng.inhoud)
            except Besmet:
                raise Ongeschikt("virus") from None
            except NietNagekeken:
                raise Ongeschikt("niet_nagekeken") from None
        return inbreng.inhoud


GEWONE_TOELATING = Toelating()
"""Where no setting says otherwise."""


def _telt_mee(bestand: dict[str, Any] | None) -> bool:
    return bestand is not None and "locatie" not in bestand and bestand.get("reden") != "te_vaak"


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


def leg_plek_vast(
    sessie: Session, gegevens: GemeenteGegevens, bericht: Inkomend, plek: GedeeldeLocatie
) -> dict[str, Any]:
    """The same for a place on the map."""
    return leg_locatie_vast(
        sessie,
        gegevens,
        gesprek_id=bericht.gesprek_id,
        inkomend_id=bericht.id,
        breedte=plek.breedtegraad,
        lengte=plek.lengtegraad,
    )


def als_opdracht(inbreng: Bestand) -> Opdracht:
    """What is noted for a file with nothing written with it."""
    return Opdracht(intent=BESTAND, gegevens={NOG_MEER: "ja"} if inbreng.nog_meer else {})


def als_tekst(naam: str) -> str:
    """A message with only a file, for who reads the conversation back."""
    return f"[bestand: {nette_naam(naam)}]"


def wat_er_stond(bericht: Inkomend) -> tuple[str, str | None]:
    """What was written in this message, and the name of the file that came with it, if any."""
    if not bericht.bestand:
        return bericht.tekst, None
    zonder_woorden = (bericht.opdracht or {}).get("intent") in (BESTAND, LOCATIE)
    return "" if zonder_woorden else bericht.tekst, str(bericht.bestand["naam"])
