"""What is different between two proposals, for the coördinator who read the first."""

from __future__ import annotations

from acties.afweging.uitkomst import Afweging, Routevoorstel
from acties.afweging.weergave import uitkomst_in_woorden, waarde_in_woorden


def verschillen(oud: Afweging | None, nieuw: Afweging) -> tuple[str, ...]:
    """What changed, a line each; empty when nothing did. Without an earlier proposal all is new."""
    if oud is None:
        return (_wordt("Voorstel", "geen", uitkomst_in_woorden(nieuw.label, nieuw.mogelijk)),)
    regels = []
    voor, na = (uitkomst_in_woorden(a.label, a.mogelijk) for a in (oud, nieuw))
    if voor != na:
        regels.append(_wordt("Voorstel", voor, na))
    if _naar(oud.route) != _naar(nieuw.route):
        regels.append(_wordt("Wie ermee verdergaat", _naar(oud.route), _naar(nieuw.route)))
    eerder = {(t.sleutel, c.sleutel): c.waarde for t in oud.toetsen for c in t.criteria}
    for toets in nieuw.toetsen:
        for criterium in toets.criteria:
            was = eerder.get((toets.sleutel, criterium.sleutel))
            if was != criterium.waarde:
                woord = "niet gewogen" if was is None else waarde_in_woorden(was)
                regels.append(_wordt(criterium.naam, woord, waarde_in_woorden(criterium.waarde)))
    return tuple(regels)


def _naar(route: Routevoorstel | None) -> str:
    return route.naam if route is not None else "geen voorstel"


def _wordt(wat: str, was: str, nu: str) -> str:
    return f"{wat}: was ‘{was}’, is nu ‘{nu}’"
