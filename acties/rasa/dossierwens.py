"""What an employee asks of a dossier: a part to begin or do over, or something to read."""

from __future__ import annotations

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.participatie.loket.verzoek import Ingeleid, Kennisvraag, Overdoen, Overstap, Wens
from acties.rasa.basis import Beurt, Gezegd
from acties.rasa.stappen import DICHT, Stappen
from acties.rasa.uit_vraagbaak import uit_de_vraagbaak
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Einde


def doe_wens(omgeving: Omgeving, stappen: Stappen, beurt: Beurt, wens: Wens) -> Gezegd:
    """What an employee asks of a dossier; after something to read, what was open comes back."""
    match wens:
        case Overstap():
            # Which dossier it is about comes first; the question that was open would be of another.
            stappen.zet(beurt, g.Parkeer())
            return Gezegd((wens.bericht,), DICHT)
        case g.Start():
            return stappen.doe(beurt, wens)
        case Ingeleid():
            return stappen.doe(beurt, wens.start, wens.bericht)
        case Overdoen():
            stappen.zet(beurt, wens.start)
            # A step of its own: of a message that is handled again both are there already.
            return stappen.toon(beurt, stappen.zet(beurt, g.Opnieuw(), ":opnieuw"))
        case Kennisvraag():
            gelezen = uit_de_vraagbaak(omgeving, beurt, wens.tekst)
        case Bericht():
            gelezen = [wens]
    uitkomst = stappen.zet(beurt, g.Herhaal())
    if isinstance(uitkomst, Einde):
        return Gezegd(tuple(gelezen), DICHT)
    kaal = (bericht.model_copy(update={"knoppen": (), "regels": ()}) for bericht in gelezen)
    return stappen.toon(beurt, uitkomst, *kaal)
