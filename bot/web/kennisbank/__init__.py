"""The kennisbank as plain pages: public, the same for everybody, and without a conversation.

Nothing of who reads is kept: no session, no cookie, and no word that somebody searched for.
"""

from __future__ import annotations

from starlette.routing import Route

from bot.web.kennisbank import artikelen, niveaus, werkvormen, zoeken
from kennisbank import adressen


def routes() -> list[Route]:
    """The pages, the fixed names before those of articles."""
    return [
        Route(adressen.BEGIN, artikelen.begin),
        Route(adressen.ZOEKEN, zoeken.zoeken),
        Route(adressen.NIVEAUS, niveaus.niveaus),
        Route(adressen.NIVEAUS + "/{gemeente}", niveaus.niveaus),
        Route(adressen.WERKVORMEN, werkvormen.werkvormen),
        Route(adressen.WERKVORMEN + "/{sleutel}", werkvormen.werkvorm),
        Route(adressen.GEMEENTEN, artikelen.gemeenten),
        Route(adressen.GEMEENTEN + "/{gemeente}", artikelen.begin),
        Route(adressen.GEMEENTEN + "/{gemeente}/{artikel}", artikelen.artikel),
        Route(adressen.ALGEMEEN, artikelen.begin),
        Route(adressen.ALGEMEEN + "/{artikel}", artikelen.artikel),
        Route(adressen.BEGIN + "/{artikel}", artikelen.artikel),
    ]
