"""What weighing promises, whatever the kader and whatever is known."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from acties.afweging.toetsen import mogelijke_uitkomsten, samen
from kennisbank.schema.afwegingskader import (
    NOG_TE_BEOORDELEN,
    Beoordeling,
    Lijst,
    Punten,
    Toets,
    criteria_van,
)
from tests.hulp.afwegingskaders import (
    TOETS,
    kader,
    mogelijke_waarden,
    poorten,
    toetsen,
    toetsen_met_waarden,
)

Waarden = dict[str, str | int]
GUNSTIG = ("ja", "mits", "bespreken", "nee")


def invullingen(toets: Toets, waarden: Waarden) -> Iterator[Waarden]:
    """Every way in which people may still judge."""
    namen = list(waarden)
    kan = [
        mogelijke_waarden(toets, n) if waarden[n] == NOG_TE_BEOORDELEN else [waarden[n]] for n in namen
    ]
    for combinatie in product(*kan):
        yield dict(zip(namen, combinatie, strict=True))


@given(toetsen_met_waarden())
def test_mogelijk_is_precies_wat_er_nog_uit_kan_komen(paar: tuple[Toets, Waarden]) -> None:
    toets, waarden = paar
    uitkomsten = [mogelijke_uitkomsten(toets, alles) for alles in invullingen(toets, waarden)]
    assert all(len(uitkomst) == 1 for uitkomst in uitkomsten)
    assert mogelijke_uitkomsten(toets, waarden) == frozenset().union(*uitkomsten)


@given(toetsen_met_waarden(), st.data())
def test_de_volgorde_van_de_criteria_maakt_niet_uit(
    paar: tuple[Toets, Waarden], data: st.DataObject
) -> None:
    toets, waarden = paar
    velden = toets.model_dump()
    for veld in ("criteria", "alle", "van"):
        if veld in velden:
            velden[veld] = data.draw(st.permutations(velden[veld]))
    anders = TOETS.validate_python(velden)
    assert mogelijke_uitkomsten(anders, waarden) == mogelijke_uitkomsten(toets, waarden)


@given(toetsen())
def test_zonder_antwoorden_komt_er_nooit_een_ja_uit(toets: Toets) -> None:
    onbekend: Waarden = {c.sleutel: NOG_TE_BEOORDELEN for _, c in criteria_van(toets)}
    mogelijk = mogelijke_uitkomsten(toets, onbekend)
    zeker = {u for alles in invullingen(toets, onbekend) for u in mogelijke_uitkomsten(toets, alles)}
    # Only where nothing at all can change the outcome is it decided without answers.
    assert mogelijk == zeker
    if "ja" in mogelijk and zeker != {"ja"}:
        assert len(mogelijk) > 1


@given(toetsen_met_waarden(), st.data())
def test_een_beter_antwoord_maakt_het_nooit_slechter(
    paar: tuple[Toets, Waarden], data: st.DataObject
) -> None:
    toets, waarden = paar
    if not isinstance(toets, Punten | Lijst | Beoordeling):
        return
    alles = data.draw(st.sampled_from(list(invullingen(toets, waarden))))
    sleutel = data.draw(st.sampled_from(list(alles)))
    op_volgorde = mogelijke_waarden(toets, sleutel)
    hier = op_volgorde.index(alles[sleutel])
    beter = alles | {sleutel: op_volgorde[data.draw(st.integers(0, hier))]}
    assert _rang(toets, beter) <= _rang(toets, alles)


def _rang(toets: Toets, waarden: Waarden) -> int:
    [uitkomst] = mogelijke_uitkomsten(toets, waarden)
    return GUNSTIG.index(uitkomst)


@given(st.lists(toetsen_met_waarden(), min_size=1, max_size=3))
def test_het_geheel_is_wat_alle_toetsen_samen_nog_kunnen_geven(
    paren: list[tuple[Toets, Waarden]],
) -> None:
    k = kader(poorten("x")).inhoud
    per_toets = [mogelijke_uitkomsten(toets, waarden) for toets, waarden in paren]
    los = {samen(k, [frozenset({u}) for u in keuze]) for keuze in product(*per_toets)}
    assert samen(k, per_toets) == frozenset().union(*los)
    assert all(len(uitkomst) == 1 for uitkomst in los)


@given(st.lists(st.sampled_from(["door", "ja", "mits", "bespreken", "nee", "anders"]), min_size=1))
def test_de_strengste_uitkomst_telt_en_van_gelijke_de_eerste(uitkomsten: list[str]) -> None:
    k = kader(poorten("x")).inhoud
    [geheel] = samen(k, [frozenset({u}) for u in uitkomsten])
    rang: dict[str, Any] = {"door": 0, "ja": 1, "mits": 2, "bespreken": 3, "nee": 4, "anders": 4}
    assert geheel == max(uitkomsten, key=lambda u: rang[u])
