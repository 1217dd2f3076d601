"""Where the rules find nothing, or something very unlikely, the learned judge has a say: only there,
and only about other words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from acties.vragenlijst.herkennen.basis import Verhaal
from acties.vragenlijst.herkennen.contact import contact_in
from acties.vragenlijst.herkennen.oordeel import kans_van, vertelt_over
from acties.vragenlijst.herkennen.zinsdeel import zegt_waarom_dan

# The municipality is who is told it all.
_GEMEENTE = re.compile(r"\b(?:gemeente|jullie|u)\b", re.IGNORECASE)
_VAN_DE_GEMEENTE = re.compile(r"\s+van\s+(?:de\s+gemeente|jullie|u)\b", re.IGNORECASE)
# "Niet met de wethouder gesproken".
_NIET_MET = re.compile(r"\b(?:niet|nooit)\s+(?:met|bij|aan)\s+\Z", re.IGNORECASE)
_VOOR = 16
_WIE = frozenset({"samenwerking", "gesproken_met"})
_HULP, _DOEL = "hulp_nodig", "doel"
_ONWAARSCHIJNLIJK = 0.1
"""Below this the judge may put other words in the place of what a rule found (0 to 1)."""
# What somebody else gives is no help that is asked of the municipality.
_EEN_ANDER = re.compile(
    r"\b(?:fonds\w*|sponsor\w*|bank|provincie|bedrij\w*|\w*club|\w*vereniging|stichting|ondernemer\w*|winkelier\w*"
    r"|kerk|school)\s+(?:\w+\s+)?(?:betaal\w*|wil|willen|lever\w*|geeft|geven|help\w*|draagt|dragen|sponsor\w*|doet)\b",
    re.IGNORECASE,
)


def vul_gaten(verhaal: Verhaal, gezegd: Mapping[str, str]) -> dict[str, str]:
    """What the story tells about fields that are not in `gezegd`, each fragment on a line of its own;
    and what it tells instead, where the judge finds what is in `gezegd` very unlikely.

    `gezegd` holds what the rules found, by field. Words that are in there tell something else, and
    so do the name and address of who tells it.
    """
    plekken = {veld: _plekken(verhaal, tekst) for veld, tekst in gezegd.items()}
    bezet = (*(plek for eigen in plekken.values() for plek in eigen), *contact_in(verhaal).plekken)
    gevonden: dict[str, list[str]] = {}
    for deel in vertelt_over(verhaal):
        stuk = verhaal.letterlijk(deel.begin, deel.eind)
        vrij = not any(begin < deel.eind and deel.begin < eind for begin, eind in bezet)
        gemeente = _GEMEENTE.search(stuk) or _VAN_DE_GEMEENTE.match(verhaal.tekst, deel.eind)
        mis: object = False
        if deel.veld in _WIE:
            mis = gemeente or _NIET_MET.search(verhaal.tekst, max(0, deel.begin - _VOOR), deel.begin)
        if deel.veld == _HULP:
            mis = _EEN_ANDER.search(stuk)
        elif deel.veld == _DOEL:
            mis = zegt_waarom_dan(verhaal, deel.begin)
        if vrij and not mis:
            gevonden.setdefault(deel.veld, []).append(stuk)
    return {
        veld: "\n".join(dict.fromkeys(stukken))
        for veld, stukken in gevonden.items()
        if veld not in gezegd or _is_onwaarschijnlijk(verhaal, veld, plekken[veld])
    }


def _is_onwaarschijnlijk(verhaal: Verhaal, veld: str, plekken: Sequence[tuple[int, int]]) -> bool:
    kans = kans_van(verhaal, veld, plekken)
    return kans is not None and kans < _ONWAARSCHIJNLIJK


def _plekken(verhaal: Verhaal, tekst: str) -> list[tuple[int, int]]:
    begin = ((stuk, verhaal.origineel.find(stuk)) for stuk in tekst.split("\n"))
    return [(plek, plek + len(stuk)) for stuk, plek in begin if plek >= 0]
