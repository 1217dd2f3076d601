"""What is not an initiative goes the right way: named with the reason, and nothing is handed in."""

from __future__ import annotations

import re

from acties.berichten import Bericht
from acties.tussendoor.woorden import BEGIN, alineas, bronregel, contactregels, keuze, vul_in
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.routes import Route


def wijs_de_weg(
    gegevens: GemeenteGegevens,
    intent: str,
    *,
    verhaal: int | None = None,
    in_vragenlijst: bool = False,
    nogmaals: bool = False,
    gevraagd: bool = False,
    gezegd: tuple[str, ...] = (),
) -> Bericht:
    """Where somebody can go with this; always with the choice that it is an own idea after all.

    `nogmaals`: they said it before and were told, so then it is said shorter. `gevraagd`: they ask
    something about it, and need not have it themselves. `gezegd` is what they said, the last first.
    """
    routes = gegevens.routes
    route, algemeen = routes.route_bij(intent), routes.algemeen
    route = route.bij(*gezegd) if route is not None else None
    bron = bronregel(gegevens, route.bronnen) if route is not None else None
    if in_vragenlijst:
        kort = (route.in_vragenlijst or route.weg) if route else algemeen.in_vragenlijst
        return Bericht(tekst=vul_in(gegevens, kort), bron=bron)
    keuzes = [
        keuze(algemeen.eigen_idee, BEGIN, verhaal=verhaal),
        keuze(algemeen.mens, "mens_spreken"),
    ]
    if route is not None and route.stap is not None:
        stap = route.stap
        keuzes.insert(0, keuze(stap.label, stap.intent, verhaal=verhaal, nadruk=True))
    waar = bool(gezegd) and _VRAAGT_WAAR.match(gezegd[0]) is not None
    if gezegd and _VRAAGT_ONS.match(gezegd[0]):
        nogmaals, gevraagd = nogmaals or gevraagd, False
    tekst = _voluit(gegevens, route, nogmaals=nogmaals, gevraagd=gevraagd, waar=waar)
    return Bericht(tekst=tekst, bron=bron, knoppen=tuple(keuzes))


# Who asks that, is answered by the way itself.
_VRAAGT_WAAR = re.compile(
    r"\W*(?:(?:ja|nee|en|maar|ok[eé]?|dus|oh?|goed|nou)\b[\s,.]*)*(?:waar(?:heen|naartoe)?|bij\s+wie|naar\s+wie|wie\s+(?:moet|kan)"
    r"|hoe\s+(?:dan|doe|dien|meld|vraag|stuur|regel|pak)|welk\s+nummer)\b",
    re.IGNORECASE,
)

# Who asks to do something, is told that it can not be done here.
_VRAAGT_ONS = re.compile(
    r"\W*(?:(?:ja|nee|en|maar|ok[eé]?|dus|oh?|goed|nou)\b[\s,.]*)*(?:kun(?:nen|t)?|zou(?:den|dt)?|wil(?:len|t)?)"
    r"\s+(?:jullie|u|je|jij)\b",
    re.IGNORECASE,
)


def _voluit(
    gegevens: GemeenteGegevens, route: Route | None, *, nogmaals: bool, gevraagd: bool, waar: bool
) -> str:
    algemeen = gegevens.routes.algemeen
    if route is None:
        return vul_in(gegevens, alineas(algemeen.tekst, algemeen.slot))
    weg, contact = vul_in(gegevens, route.weg), contactregels(route.contact)
    if waar and (nogmaals or gevraagd):
        return alineas(weg, contact)
    if nogmaals or gevraagd:
        begin = algemeen.gevraagd if gevraagd else algemeen.nogmaals
        return alineas(vul_in(gegevens, begin, weg=weg), contact)
    begin = vul_in(gegevens, alineas(route.wens, route.reden))
    return alineas(begin, weg, contact, vul_in(gegevens, algemeen.slot))
