"""What somebody tells as their idea may belong elsewhere: they choose, and nothing is lost.

Where the idea is asked, "ik wil een carport bouwen op mijn oprit" would be handed in, and come back
weeks later. Whoever says that it is an idea all the same is believed at once.
"""

from __future__ import annotations

import re

from acties.berichten import Bericht
from acties.tussendoor.woorden import alineas, bronregel, contactregels, keuze, vul_in
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.routes import ROUTEINTENTS

INTENT = "weg_of_idee"
"""What such a message is noted as taken for."""

_EIGEN_IDEE = "Nee, het is mijn eigen idee"
_TOCH_EEN_IDEE = re.compile(
    r"\W*(?:(?:nee+n?|jawel|toch|wel|maar|hoor|sorry|echt|nou|ja|oh?)\b\W*)*"
    r"(?:(?:(?:dit|dat|het)\s+is\s+|is\s+)?(?:(?:gewoon|toch|wel|echt|maar|ook|juist)\s+)*(?:een\s+|mijn\s+|ons\s+|m'n\s+|onze\s+)?"
    r"(?:eigen\s+)?(?:idee|plan|initiatief)(?:\s+van\s+(?:mij(?:zelf)?|ons(?:zelf)?|mezelf))?"
    r"|(?:dat|ik|we|wij)\s+(?:doe|doen|maak|maken|ga|gaan|wil|willen)\s+(?:ik|we|wij|het|dat|dit)?\s*(?:zelf|echt\s+zelf)(?:\s+(?:doen|maken))?"
    r"|schrijf\s+(?:het|dit|dat)\s+(?:toch\s+|maar\s+|gewoon\s+)*op|(?:gewoon|toch)\s+(?:opschrijven|noteren|doorgaan|verder))"
    r"(?:\s+(?:hoor|toch|gewoon|dus))*\W*",
    re.IGNORECASE,
)
_NEE = re.compile(
    r"\W*(?:nee+n?|nope|neu)(?:\W+(?:hoor|dank\s*u|toch\s+niet|dat\s+niet))*\W*", re.IGNORECASE
)
_JA = re.compile(
    r"\W*(?:ja+|jawel|klopt|inderdaad|precies|(?:dat|het)\s+klopt|dat\s+bedoel\s+ik|goed)(?:\W+(?:hoor|dat\s+klopt"
    r"|dat\s+bedoel\s+ik|inderdaad|graag))*\W*",
    re.IGNORECASE,
)


def zegt_een_idee(tekst: str) -> bool:
    """Whether this only says that what was told is an own idea: "nee, het is echt ons plan"."""
    return _TOCH_EEN_IDEE.fullmatch(tekst) is not None or _NEE.fullmatch(tekst) is not None


def zegt_een_weg(tekst: str) -> bool:
    """Whether this only says that it was something else indeed."""
    return _JA.fullmatch(tekst) is not None


def vraag_weg_of_idee(gegevens: GemeenteGegevens, route: str, verteld: int) -> Bericht | None:
    """Which of the two it is, with the right way and its reason; None for what is no route.

    `verteld` is the message in which it was told, which both choices take along.
    """
    if route not in ROUTEINTENTS:
        return None
    algemeen, deze = gegevens.routes.algemeen, gegevens.routes.route_bij(route)
    if deze is None:
        tekst = vul_in(gegevens, algemeen.tekst)
        label = algemeen.mens
    else:
        wens = vul_in(gegevens, alineas(deze.wens, deze.reden, deze.weg))
        tekst, label = alineas(wens, contactregels(deze.contact)), deze.keuze
    vraag = "Of is dit toch uw eigen idee? Ik heb het nog niet opgeschreven, en ik ben het niet kwijt."
    return Bericht(
        tekst=alineas(tekst, vraag),
        bron=bronregel(gegevens, deze.bronnen) if deze is not None else None,
        knoppen=(
            keuze(_EIGEN_IDEE, "antwoord", verhaal=verteld, nadruk=True),
            keuze(label, route if deze is not None else "mens_spreken", verhaal=verteld),
        ),
    )


def ander_idee_gevraagd() -> Bericht:
    """To who meant something else indeed, before the idea is asked again."""
    return Bericht(
        tekst="Goed, dan heb ik dit niet opgeschreven. Heeft u ook een eigen idee? Vertel het dan."
        " Anders zegt u ‘stop’."
    )
