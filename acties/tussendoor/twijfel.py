"""In doubt the person chooses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from acties.berichten import Bericht
from acties.tussendoor.ook_een_idee import VERZOEK
from acties.tussendoor.woorden import BEGIN, keuze, vul_in
from kennisbank.laden import GemeenteGegevens


def _met(intent: str) -> dict[str, Any]:
    """With a kenmerk or a code one goes on elsewhere; without this, here."""
    return {"keuze": "code"} if intent == "hervatten" else {}


def vraag_wat_bedoeld(
    gegevens: GemeenteGegevens,
    kandidaten: Sequence[str],
    *,
    verhaal: int | None = None,
    nogmaals: bool = False,
) -> Bericht | None:
    """One question with a choice for each candidate; None when fewer than two have words for that.

    `nogmaals`: the previous answer did not help, so now a person is offered too.
    """
    routes = gegevens.routes
    keuzes = [
        keuze(label, intent, verhaal=verhaal, **_met(intent))
        for intent in dict.fromkeys(kandidaten)
        if (label := routes.keuze_bij(intent)) is not None
    ]
    if len(keuzes) < 2:
        return None
    if {BEGIN, "melding"} <= set(kandidaten) and (verzoek := routes.algemeen.verzoek) is not None:
        # Who wants something new of the municipality, reports nothing and does nothing themselves.
        keuzes.append(keuze(verzoek.keuze, "melding", verhaal=verhaal, keuze=VERZOEK))
    if nogmaals:
        keuzes.append(keuze(routes.algemeen.mens, "mens_spreken"))
    vraag = routes.twijfel.nogmaals if nogmaals else routes.twijfel.vraag
    return Bericht(tekst=vul_in(gegevens, vraag), knoppen=tuple(keuzes))
