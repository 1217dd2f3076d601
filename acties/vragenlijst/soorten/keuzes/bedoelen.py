"""Which choice is meant, where none is called by its name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz import utils

from acties.vragenlijst.soorten.keuzes.noemen import zoek_keuze
from acties.vragenlijst.soorten.keuzes.woorden import EROMHEEN, MAX_WOORDEN, ONTKENT, zonder_vulwoorden
from kennisbank.schema.basisvraag import Keuze

# Who wants it and with whom, which choices leave out: "we willen het samen met ze uitwerken".
_ZE_WILLEN = frozenset(
    "willen gaan hebben zouden moeten kunnen ze zij hen hun mensen bewoners inwoners samen_met alles"
    " alle hele".split()
)
_MIN_LETTERS_DEEL = 4
# "De raad, na advies van het college": how, after what was chosen.
_HOE = re.compile(
    r"^(?:na|op|met|via|volgens|onder|omdat|want|zodat|door|nadat|als|in\s+overleg|denk\s+ik)\b",
    re.IGNORECASE,
)


def zoek_bedoeld(keuzes: Sequence[Keuze], tekst: str) -> str | None:
    """The choice that is meant without being called by its name, which is said back then; else None."""
    return (
        _die_blijkt(keuzes, tekst) or _voor_de_komma(keuzes, tekst) or _deel_van_een_naam(keuzes, tekst)
    )


def _die_blijkt(keuzes: Sequence[Keuze], tekst: str) -> str | None:
    """The only choice that follows from (parts of) words in a sentence, by `blijkt_uit`; else None.

    "Ze mogen meedenken, maar het college beslist." Nothing follows from what is denied or asked.
    """
    klein = tekst.casefold()
    if ONTKENT.search(klein) or klein.rstrip().endswith("?"):
        return None
    blijkt = {k.sleutel for k in keuzes for woord in k.blijkt_uit if woord.casefold() in klein}
    return blijkt.pop() if len(blijkt) == 1 else None


def _voor_de_komma(keuzes: Sequence[Keuze], tekst: str) -> str | None:
    """What is chosen before a comma, where only how or why comes after it."""
    gekozen, komma, rest = tekst.partition(",")
    return zoek_keuze(keuzes, gekozen) if komma and _HOE.match(rest.strip()) else None


def _deel_van_een_naam(keuzes: Sequence[Keuze], tekst: str) -> str | None:
    """The one choice of which all that is said are words, in any order: "samen met ze uitwerken"."""
    klein = utils.default_process(tekst)
    if ONTKENT.search(klein) or tekst.rstrip().endswith("?") or len(klein.split()) > MAX_WOORDEN:
        return None
    gezegd = {
        woord for woord in zonder_vulwoorden(tekst, EROMHEEN | _ZE_WILLEN).split() if len(woord) > 1
    }
    if not any(len(woord) >= _MIN_LETTERS_DEEL for woord in gezegd):
        return None
    passend = [
        k.sleutel
        for k in keuzes
        if gezegd <= set(zonder_vulwoorden(" ".join((k.label, *k.synoniemen))).split())
    ]
    return passend[0] if len(passend) == 1 else None
