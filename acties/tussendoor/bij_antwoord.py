"""What is said after an answer was noted that looked like something else."""

from __future__ import annotations

from acties.berichten import Bericht
from acties.tussendoor.woorden import vul_in
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.routes import ROUTEINTENTS


def zeg_bij_antwoord(
    gegevens: GemeenteGegevens, leek_op: str, code: str | None = None
) -> Bericht | None:
    """One or two kind sentences; None when there is nothing to add to that it was noted.

    `code` is the language, by its two letters, of an answer in another one than Dutch.
    """
    if leek_op == "andere_taal":
        taal = gegevens.talen.taal(code)
        return Bericht(tekst=vul_in(gegevens, taal.bij_antwoord), taal=taal.code)
    if leek_op not in ROUTEINTENTS:
        return None
    route = gegevens.routes.route_bij(leek_op)
    eigen = route.bij_antwoord if route is not None else None
    return Bericht(tekst=vul_in(gegevens, eigen or gegevens.routes.algemeen.bij_antwoord))
