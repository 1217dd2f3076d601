"""Questionnaires that exist only in tests, and the strategy that makes them up."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from kennisbank.schema.vragenlijst import Vragenlijst

_SOORTEN = "open ja_nee keuze contact bedrag meerkeuze getal datum reeks".split()
BRON = {"document": "Alleen voor de test"}


def vraag(sleutel: str, soort: str = "open", **velden: Any) -> dict[str, Any]:
    """A question as it stands in a file."""
    basis: dict[str, Any] = {
        "sleutel": sleutel,
        "soort": soort,
        "naam": f"naam {sleutel}",
        "vraag": f"Vraag {sleutel}?",
        "waarom": "Omdat de test het vraagt.",
        "bron": BRON,
    }
    if soort in ("keuze", "meerkeuze"):
        basis["keuzes"] = [
            {"sleutel": "a", "label": "Appels"},
            {"sleutel": "b", "label": "Beren"},
            {"sleutel": "c", "label": "Citroenen"},
        ]
    return basis | velden


def lijst(*vragen: dict[str, Any], **velden: Any) -> Vragenlijst:
    """A questionnaire with these questions."""
    return Vragenlijst.model_validate(
        {
            "sleutel": "proef",
            "titel": "Proef",
            "inleiding": "Een proef.",
            "afronding": "initiatief_indienen",
            "bron": BRON,
            "vragen": list(vragen),
        }
        | velden
    )


@st.composite
def vragenlijsten(trek: st.DrawFn) -> Vragenlijst:
    """Any questionnaire: all kinds, optional questions, conditions and jumps forward."""
    aantal = trek(st.integers(1, 7))
    vragen: list[dict[str, Any]] = []
    for nummer in range(aantal):
        soort = trek(st.sampled_from(_SOORTEN))
        velden: dict[str, Any] = {"verplicht": trek(st.booleans())}
        eerder = [v for v in vragen if v["soort"] in ("ja_nee", "keuze")]
        voorwaardelijk = trek(st.booleans())
        if eerder and voorwaardelijk:
            velden["als"] = [_voorwaarde(trek, trek(st.sampled_from(eerder)))]
        vragen.append(vraag(f"v{nummer}", soort, **velden))
    for nummer, deze in enumerate(vragen[:-1]):
        if deze["soort"] in ("ja_nee", "keuze") and trek(st.integers(0, 3)) == 0:
            doel = trek(st.sampled_from([*(v["sleutel"] for v in vragen[nummer + 1 :]), "einde"]))
            deze["spring"] = [{"als": [_voorwaarde(trek, deze)], "naar": doel}]
    return lijst(*vragen)


def _voorwaarde(trek: st.DrawFn, van: dict[str, Any]) -> dict[str, Any]:
    waarde: bool | str = (
        trek(st.booleans()) if van["soort"] == "ja_nee" else trek(st.sampled_from("abc"))
    )
    return {"vraag": van["sleutel"], trek(st.sampled_from(["is", "is_niet"])): waarde}
