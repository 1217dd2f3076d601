"""Where the rules find nothing, or something very unlikely, the learned judge has a say, and of people
it may add others: only there, and only about other words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from acties.vragenlijst.herkennen.basis import Verhaal
from acties.vragenlijst.herkennen.contact import contact_in
from acties.vragenlijst.herkennen.oordeel import Verteld, kans_van, vertelt_over
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
_ERBIJ = 0.7
"""How sure it must be of somebody beside those whom a rule found."""
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
    gevonden: dict[str, list[Verteld]] = {}
    for deel in vertelt_over(verhaal):
        vrij = not any(begin < deel.eind and deel.begin < eind for begin, eind in bezet)
        if vrij and not _is_mis(verhaal, deel):
            gevonden.setdefault(deel.veld, []).append(deel)
    gevuld = {}
    for veld, delen in gevonden.items():
        hier = [(deel.begin, deel.eind) for deel in delen]
        if veld in gezegd and not _is_onwaarschijnlijk(verhaal, veld, plekken[veld]):
            # "De fanfare speelt en kok Ria kookt": a rule that finds the one says nothing of the other.
            zinnen = {verhaal.zin_bij(begin) for begin, _ in plekken[veld]}
            erbij = [
                (deel.begin, deel.eind)
                for deel in delen
                if deel.zekerheid >= _ERBIJ and verhaal.zin_bij(deel.begin) in zinnen
            ]
            if veld not in _WIE or not erbij:
                continue
            hier = sorted([*plekken[veld], *erbij])
        gevuld[veld] = "\n".join(dict.fromkeys(verhaal.letterlijk(*plek) for plek in hier))
    return gevuld


def _is_mis(verhaal: Verhaal, deel: Verteld) -> bool:
    """Whether this can't be what the judge takes it for."""
    stuk = verhaal.letterlijk(deel.begin, deel.eind)
    if deel.veld in _WIE:
        return bool(
            _GEMEENTE.search(stuk)
            or _VAN_DE_GEMEENTE.match(verhaal.tekst, deel.eind)
            or _NIET_MET.search(verhaal.tekst, max(0, deel.begin - _VOOR), deel.begin)
        )
    if deel.veld == _HULP:
        return _EEN_ANDER.search(stuk) is not None
    return deel.veld == _DOEL and zegt_waarom_dan(verhaal, deel.begin)


def _is_onwaarschijnlijk(verhaal: Verhaal, veld: str, plekken: Sequence[tuple[int, int]]) -> bool:
    kans = kans_van(verhaal, veld, plekken)
    return kans is not None and kans < _ONWAARSCHIJNLIJK


def _plekken(verhaal: Verhaal, tekst: str) -> list[tuple[int, int]]:
    begin = ((stuk, verhaal.origineel.find(stuk)) for stuk in tekst.split("\n"))
    return [(plek, plek + len(stuk)) for stuk, plek in begin if plek >= 0]
