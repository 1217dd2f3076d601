"""What a part of a dossier suggests to choose from, where another part asks what was chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties.opslag import Participatiedossier
from acties.participatie.antwoorden import inhoud_van
from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.onderdelen.werkvormen import voorgestelde_werkvormen
from kennisbank.laden import GemeenteGegevens

VOORSTELLEN: Mapping[str, Callable[[Dossierinhoud], Sequence[str]]] = {
    "werkvormen": voorgestelde_werkvormen
}
"""By the key of the part: the keys of the choices, the best first."""


@dataclass(frozen=True, slots=True)
class VoorstellenUitDossiers:
    """The suggestions, by the answers that a dossier has now."""

    gegevens: GemeenteGegevens

    def __call__(self, sessie: Session, kenmerk: str, door: str) -> Sequence[str]:
        """Nothing where the part suggests nothing, or cannot do so yet."""
        voorstel = VOORSTELLEN.get(door)
        dossier = sessie.scalar(
            select(Participatiedossier).where(Participatiedossier.kenmerk == kenmerk)
        )
        if voorstel is None or dossier is None:
            return ()
        return voorstel(inhoud_van(sessie, self.gegevens, dossier))
