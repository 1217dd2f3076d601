"""What is said after an answer was noted that looked like something else."""

from __future__ import annotations

from acties.tussendoor.woorden import vul_in
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.routes import ROUTEINTENTS


def zeg_bij_antwoord(gegevens: GemeenteGegevens, leek_op: str, taal: str | None = None) -> str | None:
    """One or two kind sentences; None when there is nothing to add to that it was noted."""
    if leek_op == "andere_taal":
        return vul_in(gegevens, gegevens.talen.taal(taal).bij_antwoord)
    if leek_op not in ROUTEINTENTS:
        return None
    route = gegevens.routes.route_bij(leek_op)
    eigen = route.bij_antwoord if route is not None else None
    return vul_in(gegevens, eigen or gegevens.routes.algemeen.bij_antwoord)
