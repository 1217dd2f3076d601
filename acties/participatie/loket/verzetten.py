"""Another day for a moment of the planning, asked while something else is asked."""

from __future__ import annotations

from acties import klok
from acties.berichten import Bericht
from acties.participatie.loket.verzoek import Verzoek, Wens
from acties.participatie.wijziging import verandert
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.datums import zoek_datum
from acties.vragenlijst.soorten.reeksen.momenten import zegt_verzetten


def verzet(verzoek: Verzoek) -> Wens | None:
    """The moment on its other day; or that it was not noted, where a text was asked. None when this
    moves nothing, or a moment of what is open."""
    tekst, stand, huidig = verzoek.tekst, verzoek.stand, verzoek.huidig
    if huidig is None or not zegt_verzetten(tekst) or zoek_datum(tekst, klok.vandaag()) is None:
        return None
    lijst = verandert(verzoek.inhoud, tekst) if verzoek.inhoud is not None else None
    if lijst is not None and lijst.sleutel != stand.vragenlijst:
        return g.Start(lijst.sleutel, kenmerk=huidig.kenmerk, wijzig=tekst)
    if lijst is not None or stand.soort != "open":
        return None
    return Bericht(tekst="Dat heb ik niet opgeschreven: dat moment staat nog niet in je planning.")
