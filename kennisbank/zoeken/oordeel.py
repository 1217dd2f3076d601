"""Whether the best passage answers the question at all.

Something is always found. What tells an answer from a near miss is what of the question does not come
back: the one rare word ("verzekering") that the passage does not have, the number that it does not
give, or gives of something else; and whether another article is about as near.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence

from kennisbank.zoeken.vraagsoort import STRENG, geeft_zin
from kennisbank.zoeken.woorden import splits
from kennisbank.zoeken.zoeker import Kenmerken, Treffer, Zoeker, Zoekvraag

KENMERKEN = (
    "dekking",
    "dekking_kop",
    "gelijkenis",
    "paren",
    "soort_mist",
    "contact",
    "onbekend",
    "zwaarste_mist",
    "aantal_mist",
    "mist",
    "vreemd_woord",
    "voorsprong",
    "score",
    "kort",
    "bm25",
    "streng",
    "waarde",
    "wie",
    "waarom",
    "zelfde_artikel",
    "gelijkenis_voor",
    "dekking_voor",
    "betekenis",
    "betekenis_voor",
    "tekens",
    "tekens_voor",
    "letterlijk",
    "zwak",
    "lang",
    "open_score",
    "open_gelijkenis",
    "open_tekens",
    "open_betekenis",
)
_ZIN = re.compile(r"(?<=[.!?])\s+|\n+")
_EERSTE = 4
_BIJNA_GELIJK = 0.9
"""From here on a question is nearly, and at 1 wholly, one that the passage says itself to answer."""
_LANG = 30
"""Words that say something; from here on a question is a story."""
_NIETS_OPEN: Mapping[str, float] = {
    "score": 1.3,
    "gelijkenis": 0.09,
    "tekens": 0.2,
    "betekenis": 0.13,
}
"""By so much the passage that answers is nearer than what no source says, on the average: taken
where a municipality has written down nothing of that kind."""


def kenmerken(
    zoeker: Zoeker, vraag: Zoekvraag, treffers: Sequence[Treffer], open_: Treffer | None
) -> dict[str, float]:
    """What is known of the best of these; there is at least one.

    `open_` is the nearest of what no source says: when that is nearer, there is no answer.
    """
    beste = treffers[0]
    eigen = beste.kenmerken
    mist = [
        zoeker.gewicht(term) for term in vraag.termen if not zoeker.hoe_staat_in(term, beste.nummer)
    ]
    alle = [zoeker.gewicht(term) for term in vraag.termen]
    totaal = sum(alle) or 1.0
    onbekend = [g for term, g in zip(vraag.termen, alle, strict=True) if not term.sleutels]
    hoogste = zoeker.hoogste_gewicht
    anders = [t for t in treffers[1:] if t.passage.artikel != beste.passage.artikel]
    ander = next((t.score for t in anders), 0.0)

    def voor(wat: str) -> float:
        return float(
            getattr(eigen, wat) - max((getattr(t.kenmerken, wat) for t in anders), default=0.0)
        )

    def tegen(wat: str) -> float:
        if open_ is None:
            return _NIETS_OPEN[wat]
        return float(getattr(eigen, wat) - getattr(open_.kenmerken, wat))

    return {
        **{naam: getattr(eigen, naam) for naam in KENMERKEN if naam in Kenmerken.__dataclass_fields__},
        "soort_mist": float(eigen.soort == 0.0 and vraag.soort in STRENG),
        "contact": float(eigen.soort == 0.0 and vraag.soort in {"contact", "naam"}),
        "onbekend": sum(onbekend) / totaal,
        "zwaarste_mist": max(mist, default=0.0) / hoogste,
        "aantal_mist": min(len(mist), 6) / 6,
        "mist": sum(mist) / totaal,
        "vreemd_woord": float(any(not term.bekend for term in vraag.termen)),
        "voorsprong": min(max(beste.score - ander, 0.0), 2.0),
        "score": beste.score,
        "kort": 1.0 / max(len(alle), 1),
        "streng": float(vraag.soort in STRENG),
        "waarde": _bij_de_waarde(zoeker, vraag, beste) / totaal,
        "wie": float(vraag.soort == "wie"),
        "waarom": float(vraag.soort == "waarom"),
        "zelfde_artikel": sum(t.passage.artikel == beste.passage.artikel for t in treffers[:_EERSTE])
        / _EERSTE,
        "gelijkenis_voor": voor("gelijkenis"),
        "dekking_voor": voor("dekking"),
        "betekenis_voor": voor("betekenis"),
        "tekens_voor": voor("tekens"),
        "letterlijk": max(0.0, eigen.gelijkenis - _BIJNA_GELIJK) / (1 - _BIJNA_GELIJK),
        "zwak": sum(
            gewicht * (1.0 - zoeker.hoe_staat_in(term, beste.nummer))
            for term, gewicht in zip(vraag.termen, alle, strict=True)
        )
        / totaal,
        "lang": min(len(alle), _LANG) / _LANG,
        "open_score": _NIETS_OPEN["score"]
        if open_ is None
        else min(max(beste.score - open_.score, -2.0), 2.0),
        **{f"open_{wat}": tegen(wat) for wat in ("gelijkenis", "tekens", "betekenis")},
    }


def _bij_de_waarde(zoeker: Zoeker, vraag: Zoekvraag, treffer: Treffer) -> float:
    """How much of a question for a number, a day or a name stands in the sentence that gives one."""
    if vraag.soort is None or vraag.soort not in STRENG:
        return 0.0
    boek, passage = zoeker.index.woordenboek, treffer.passage
    kop = boek.alle_sleutels(splits(passage.kop))
    meeste = 0.0
    for zin in _ZIN.split(passage.tekst):
        if geeft_zin(vraag.soort, zin):
            sleutels = kop | boek.alle_sleutels(splits(zin))
            meeste = max(
                meeste,
                sum(zoeker.gewicht(term) for term in vraag.termen if sleutels & term.sleutels.keys()),
            )
    return meeste


def zekerheid(waarden: Mapping[str, float], gewichten: Mapping[str, float]) -> float:
    """How likely it is that the passage answers the question, from 0 to 1."""
    som = gewichten.get("basis", 0.0) + sum(
        gewichten.get(naam, 0.0) * waarden[naam] for naam in KENMERKEN
    )
    return 1.0 / (1.0 + math.exp(-som))
