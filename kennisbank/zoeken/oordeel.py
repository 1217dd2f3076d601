"""Whether the best passage answers the question at all.

Something is always found. What tells an answer from a near miss is what of the question does not come
back: the one rare word ("verzekering") that the passage does not have, the number that it does not
give.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from kennisbank.zoeken.vraagsoort import STRENG
from kennisbank.zoeken.zoeker import Treffer, Zoeker, Zoekvraag

KENMERKEN = (
    "dekking",
    "dekking_kop",
    "vraag",
    "vraag_dekking",
    "gelijkenis",
    "paren",
    "soort_mist",
    "contact",
    "onbekend",
    "zwaarste_mist",
    "aantal_mist",
    "voorsprong",
    "score",
    "kort",
)


def kenmerken(zoeker: Zoeker, vraag: Zoekvraag, treffers: Sequence[Treffer]) -> dict[str, float]:
    """What is known of the best of these; there is at least one."""
    beste = treffers[0]
    eigen = beste.kenmerken
    mist = [zoeker.gewicht(term) for term in vraag.termen if not zoeker.staat_in(term, beste.nummer)]
    alle = [zoeker.gewicht(term) for term in vraag.termen]
    onbekend = [g for term, g in zip(vraag.termen, alle, strict=True) if not term.sleutels]
    hoogste = zoeker.hoogste_gewicht
    ander = next((t.score for t in treffers[1:] if t.passage.artikel != beste.passage.artikel), 0.0)
    return {
        "dekking": eigen.dekking,
        "dekking_kop": eigen.dekking_kop,
        "vraag": eigen.vraag,
        "vraag_dekking": eigen.vraag_dekking,
        "gelijkenis": eigen.gelijkenis,
        "paren": eigen.paren,
        "soort_mist": float(eigen.soort == 0.0 and vraag.soort in STRENG),
        "contact": float(eigen.soort == 0.0 and vraag.soort in {"contact", "naam"}),
        "onbekend": sum(onbekend) / (sum(alle) or 1.0),
        "zwaarste_mist": max(mist, default=0.0) / hoogste,
        "aantal_mist": min(len(mist), 6) / 6,
        "voorsprong": min(max(beste.score - ander, 0.0), 2.0),
        "score": beste.score,
        "kort": 1.0 / max(len(alle), 1),
    }


def zekerheid(waarden: Mapping[str, float], gewichten: Mapping[str, float]) -> float:
    """How likely it is that the passage answers the question, from 0 to 1."""
    som = gewichten.get("basis", 0.0) + sum(
        gewichten.get(naam, 0.0) * waarden[naam] for naam in KENMERKEN
    )
    return 1.0 / (1.0 + math.exp(-som))
