"""The learned judge: its sums by hand, and what it finds in sentences that no rule was made for."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acties.vragenlijst.herkennen.basis import Verhaal
from acties.vragenlijst.herkennen.oordeel import (
    LABELS,
    VELDEN,
    Getallen,
    beste_rij,
    gewichten,
    lees_gewichten,
    vertelt_over,
    zekerheden,
)
from kennisbank.laden import GemeenteGegevens


def vind(dalfsen: GemeenteGegevens, tekst: str) -> list[tuple[str, str]]:
    verhaal = Verhaal.van(tekst, dalfsen.gemeente.inhoud)
    return [(deel.veld, tekst[deel.begin : deel.eind]) for deel in vertelt_over(verhaal)]


@pytest.mark.parametrize(
    ("tekst", "verteld"),
    [
        ("Een kas bij de kerk. Mijn zwager last de poten.", ("samenwerking", "Mijn zwager")),
        ("Een kas bij de kerk. De koster had er wel oren naar.", ("gesproken_met", "De koster")),
        (
            "Een kas bij de kerk. Een oude caravan lenen zou ons helpen.",
            ("hulp_nodig", "Een oude caravan lenen"),
        ),
    ],
)
def test_vindt_wie_en_wat_zonder_regel(
    dalfsen: GemeenteGegevens, tekst: str, verteld: tuple[str, str]
) -> None:
    assert verteld in vind(dalfsen, tekst)


def test_hoe_zeker_het_moet_zijn_beslist(dalfsen: GemeenteGegevens) -> None:
    verhaal = Verhaal.van("Een kas. Mijn zwager last de poten.", dalfsen.gemeente.inhoud)
    assert [deel.veld for deel in vertelt_over(verhaal)] == ["samenwerking"]
    assert vertelt_over(verhaal, drempel=1.1) == ()


@pytest.mark.parametrize(
    "tekst", ["", " ", "Het regent al weken.", "Ik wil een kas bij de kerk.", "🙂🙂 !!"]
)
def test_vindt_niets_waar_niets_verteld_wordt(dalfsen: GemeenteGegevens, tekst: str) -> None:
    assert vind(dalfsen, tekst) == []


@given(st.text(max_size=200))
@settings(max_examples=60, deadline=None)
def test_wat_gevonden_is_staat_in_het_verhaal_en_nergens_dubbel(
    dalfsen: GemeenteGegevens, tekst: str
) -> None:
    delen = vertelt_over(Verhaal.van(tekst, dalfsen.gemeente.inhoud), drempel=0)
    for deel in delen:
        assert deel.veld in VELDEN
        assert tekst[deel.begin : deel.eind].strip() == tekst[deel.begin : deel.eind] != ""
        assert 0 <= deel.zekerheid <= 1
    assert all(een.eind <= ander.begin for een, ander in itertools.pairwise(delen))


def _alle_rijen(per_woord: Getallen, overgangen: Getallen) -> dict[tuple[int, ...], float]:
    """The weight of each row of labels that begins somewhere before it goes on."""
    rijen = {}
    for rij in itertools.product(range(len(LABELS)), repeat=len(per_woord)):
        if rij[0] and rij[0] % 2 == 0:
            continue
        stappen = itertools.pairwise(rij)
        woorden = sum(per_woord[plek, label] for plek, label in enumerate(rij))
        rijen[rij] = float(woorden + sum(overgangen[stap] for stap in stappen))
    return rijen


def test_de_waarschijnlijkste_rij_en_de_zekerheid_kloppen_met_alles_uitgerekend() -> None:
    dobbel = np.random.default_rng(7)
    overgangen = gewichten().overgangen
    for _ in range(4):
        per_woord = dobbel.normal(0, 2, (4, len(LABELS)))
        rijen = _alle_rijen(per_woord, overgangen)
        assert tuple(beste_rij(per_woord, overgangen)) == max(rijen, key=lambda rij: rijen[rij])
        totaal = sum(np.exp(weegt) for weegt in rijen.values())
        verwacht = np.zeros_like(per_woord)
        for rij, weegt in rijen.items():
            verwacht[range(4), rij] += np.exp(weegt) / totaal
        assert np.allclose(zekerheden(per_woord, overgangen), verwacht, atol=1e-6)


def test_gewichten_worden_gelezen_zoals_ze_geschreven_zijn() -> None:
    gelezen = lees_gewichten(
        "# herkomst\n> -\t1:0.50\n> begin-doel\t6:1.25\nw=buren\t1:1.50\t3:-0.25\n"
    )
    assert gelezen.overgangen[0, 1] == 0.5
    assert gelezen.overgangen[5, 6] == 1.25
    # Only what has begun goes on.
    assert gelezen.overgangen[0, 6] < -10
    som = gelezen.per_woord([["w=buren", "w=onbekend"], ["w=onbekend"]])
    assert som[0].tolist() == [0, 1.5, 0, -0.25, *[0] * (len(LABELS) - 4)]
    assert not som[1].any()
