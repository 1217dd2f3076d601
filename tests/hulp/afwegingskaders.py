"""Afwegingskaders that exist only in tests, and the strategies that make them up."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from pydantic import TypeAdapter

from kennisbank.laden import Versie
from kennisbank.schema.afwegingskader import (
    NOG_TE_BEOORDELEN,
    Afwegingskader,
    Beoordeling,
    Punten,
    Toets,
    criteria_van,
)
from tests.hulp.vragenlijsten import BRON

TOETS: TypeAdapter[Toets] = TypeAdapter(Toets)

UITKOMSTEN = [
    {"sleutel": "door", "label": "door", "aard": "door"},
    {"sleutel": "ja", "label": "ja", "aard": "steunen"},
    {"sleutel": "mits", "label": "ja, mits", "aard": "steunen_mits", "voorwaarden": ["Eerst praten."]},
    {"sleutel": "bespreken", "label": "bespreken", "aard": "bespreken"},
    {"sleutel": "nee", "label": "afwijzen", "aard": "niet_steunen"},
    {"sleutel": "anders", "label": "andere weg", "aard": "andere_route"},
]


def criterium(sleutel: str, **velden: Any) -> dict[str, Any]:
    """A criterion as it stands in a file."""
    return {"sleutel": sleutel, "naam": f"naam {sleutel}", "te_vragen": f"Vraag {sleutel}?"} | velden


def toets_velden(soort: str, **velden: Any) -> dict[str, Any]:
    """A toets as it stands in a file."""
    return {"soort": soort, "sleutel": soort, "naam": f"Toets {soort}", "bron": BRON} | velden


def poorten(*sleutels: str, **velden: Any) -> dict[str, Any]:
    """Gates."""
    criteria = [criterium(s, bij_nee=f"Nee bij {s}.") for s in sleutels]
    return toets_velden("poorten", criteria=criteria, bij_ja="ja", bij_nee="nee") | velden


def kader(*toetsen: dict[str, Any], **velden: Any) -> Versie[Afwegingskader]:
    """A kader with these toetsen."""
    return Versie.van(
        Afwegingskader.model_validate(
            {
                "titel": "Proef",
                "vragenlijst": "proef",
                "bron": BRON,
                "wie_beslist": "De proefleider beslist.",
                "uitkomsten": UITKOMSTEN,
                "toetsen": list(toetsen),
            }
            | velden
        )
    )


_UITKOMST = st.sampled_from(["door", "ja", "mits", "bespreken", "nee", "anders"])


@st.composite
def toetsen(trek: st.DrawFn) -> Toets:
    """Any toets of any kind."""
    soort = trek(st.sampled_from(["poorten", "uitkomsttabel", "punten", "lijst", "beoordeling"]))
    aantal = trek(st.integers(1, 4))
    namen = [f"c{n}" for n in range(aantal)]
    velden: dict[str, Any]
    match soort:
        case "poorten":
            velden = poorten(*namen)
        case "uitkomsttabel":
            velden = toets_velden(
                soort,
                criteria=[criterium(n) for n in namen],
                regels=_tabelregels(trek, namen),
            )
        case "punten":
            criteria = [
                criterium(n, maximum=trek(st.integers(1, 4)), gewicht=trek(st.integers(1, 3)))
                for n in namen
            ]
            hoogste = sum(c["maximum"] * c["gewicht"] for c in criteria)
            eerste = trek(st.integers(0, hoogste))
            tweede = trek(st.integers(eerste + 1, hoogste + 1))
            velden = toets_velden(
                soort,
                criteria=criteria,
                banden=[
                    {"van": 0, "tot_en_met": eerste, "uitkomst": "nee"},
                    {"van": eerste + 1, "tot_en_met": tweede, "uitkomst": "bespreken"},
                    {"van": tweede + 1, "uitkomst": "ja"},
                ],
            )
        case "lijst":
            grens = trek(st.integers(0, aantal))
            velden = toets_velden(
                soort,
                alle=[criterium(n) for n in namen[:grens]],
                van=[criterium(n) for n in namen[grens:]],
                minstens=trek(st.integers(0, aantal - grens)),
                voldoet="ja",
                voldoet_niet="nee",
            )
        case _:
            velden = toets_velden(
                soort,
                criteria=[criterium(n, compenseerbaar=trek(st.booleans())) for n in namen],
                compensatie={
                    "hoogstens": trek(st.integers(0, aantal)),
                    "goed_per_onvoldoende": trek(st.integers(1, 2)),
                },
                voldoende="ja",
                gecompenseerd="mits",
                onvoldoende="nee",
            )
    return TOETS.validate_python(velden)


def _tabelregels(trek: st.DrawFn, namen: list[str]) -> list[dict[str, Any]]:
    """One row for each combination."""
    combinaties: list[dict[str, str]] = [{}]
    for naam in namen:
        combinaties = [c | {naam: waarde} for c in combinaties for waarde in ("ja", "nee")]
    return [{"als": c, "uitkomst": trek(_UITKOMST)} for c in combinaties]


def mogelijke_waarden(toets: Toets, sleutel: str) -> list[str | int]:
    """Every value that a criterion may have, best first."""
    if isinstance(toets, Punten):
        [c] = [c for c in toets.criteria if c.sleutel == sleutel]
        return list(range(c.maximum, -1, -1))
    return ["goed", "voldoende", "onvoldoende"] if isinstance(toets, Beoordeling) else ["ja", "nee"]


@st.composite
def toetsen_met_waarden(trek: st.DrawFn) -> tuple[Toets, dict[str, str | int]]:
    """Any toets, with for each criterion a value or `nog_te_beoordelen`."""
    toets = trek(toetsen())
    return toets, {
        c.sleutel: trek(st.sampled_from([*mogelijke_waarden(toets, c.sleutel), NOG_TE_BEOORDELEN]))
        for _, c in criteria_van(toets)
    }
