"""What is not an initiative goes the right way: named with the reason, and nothing is handed in."""

from __future__ import annotations

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
) -> Bericht:
    """Where somebody can go with this; always with the choice that it is an own idea after all.

    `nogmaals`: they said it before and were told, so then it is said shorter. `gevraagd`: they ask
    something about it, and need not have it themselves.
    """
    routes = gegevens.routes
    route, algemeen = routes.route_bij(intent), routes.algemeen
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
    tekst = _voluit(gegevens, route, nogmaals=nogmaals, gevraagd=gevraagd)
    return Bericht(tekst=tekst, bron=bron, knoppen=tuple(keuzes))


def _voluit(gegevens: GemeenteGegevens, route: Route | None, *, nogmaals: bool, gevraagd: bool) -> str:
    algemeen = gegevens.routes.algemeen
    if route is None:
        return vul_in(gegevens, alineas(algemeen.tekst, algemeen.slot))
    weg, contact = vul_in(gegevens, route.weg), contactregels(route.contact)
    if nogmaals or gevraagd:
        begin = algemeen.gevraagd if gevraagd else algemeen.nogmaals
        return alineas(vul_in(gegevens, begin, weg=weg), contact)
    begin = vul_in(gegevens, alineas(route.wens, route.reden))
    return alineas(begin, weg, contact, vul_in(gegevens, algemeen.slot))
