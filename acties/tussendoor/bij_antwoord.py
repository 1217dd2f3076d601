"""What is said after an answer was noted that looked like something else."""

from __future__ import annotations

import re

from acties.berichten import Bericht
from acties.tussendoor.woorden import vul_in
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.routes import ROUTEINTENTS

_NIET_OPGESCHREVEN = "Dit heb ik niet bij uw idee gezet."
_OOK_MELDEN = re.compile(
    r"^(?P<antwoord>.*\w)\s*[,.;]\s*(?:en\s+|maar\s+)?(?:ik|we|wij)\s+wil(?:len)?\s+(?:ook|trouwens)\s"
    r"(?=.*\b(?:klagen|klacht|melden|melding)\b)[^.!?]*[.!]*\s*$",
    re.IGNORECASE | re.DOTALL,
)


def zonder_klacht(tekst: str) -> str | None:
    """The answer before a complaint or report that somebody has besides; None without those two.

    "Nee, nog niet, en ik wil ook klagen over het zwerfafval."
    """
    treffer = _OOK_MELDEN.match(tekst.strip())
    return treffer["antwoord"] if treffer is not None else None


def niet_opgeschreven(gezegd: Bericht) -> Bericht:
    """The same, of what was no answer to the question and so was not noted."""
    return gezegd.model_copy(update={"tekst": f"{_NIET_OPGESCHREVEN} {gezegd.tekst}"})


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
