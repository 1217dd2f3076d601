"""The buttons that messages about a dossier have in common."""

from __future__ import annotations

from acties.berichten import Knop, Opdracht
from acties.participatie.dienst import Dossierstand


def volgende_stap(stand: Dossierstand) -> tuple[Knop, ...]:
    """To the part that is a good next one, if any."""
    volgende = stand.volgende
    if volgende is None:
        return ()
    return (Knop(label=volgende.naam, opdracht=naar_onderdeel(stand, volgende.sleutel), nadruk=True),)


def naar_onderdeel(stand: Dossierstand, onderdeel: str) -> Opdracht:
    """What opens this part of this dossier."""
    gegevens = {"keuze": onderdeel, "kenmerk": stand.kenmerk}
    return Opdracht(intent="dossier_onderdeel", gegevens=gegevens)


def knop(label: str, intent: str, *, nadruk: bool = False, **gegevens: str) -> Knop:
    """A button with this label; what else is given goes along with its intent."""
    return Knop(label=label, opdracht=Opdracht(intent=intent, gegevens=gegevens), nadruk=nadruk)
