"""State machines allow what is in their table, and nothing else."""

from __future__ import annotations

from itertools import product
from typing import Any, get_args

import pytest

from acties.initiatief import overgangen as initiatief
from acties.outbox import overgangen as outbox
from acties.overgangen import OnmogelijkeOvergang, Overgangen
from acties.vraagbaak import overgangen as vraag
from acties.vragenlijst import overgangen as vragenlijst
from kennisbank.schema.statussen import STATUSSEN

TABELLEN: list[tuple[Overgangen[Any], tuple[str, ...]]] = [
    (vragenlijst.OVERGANGEN, get_args(vragenlijst.Status)),
    (outbox.OVERGANGEN, get_args(outbox.Status)),
    (initiatief.OVERGANGEN, STATUSSEN),
    (vraag.OVERGANGEN, get_args(vraag.Vraagstatus)),
]


@pytest.mark.parametrize(("overgangen", "statussen"), TABELLEN)
def test_alleen_wat_in_de_tabel_staat(overgangen: Overgangen[Any], statussen: tuple[str, ...]) -> None:
    for van, naar in product(statussen, repeat=2):
        if (van, naar) in overgangen.tabel:
            overgangen.controleer(van, naar)
        else:
            with pytest.raises(OnmogelijkeOvergang):
                overgangen.controleer(van, naar)


@pytest.mark.parametrize(("overgangen", "statussen"), TABELLEN)
def test_elke_status_komt_voor_en_elke_overgang_heeft_een_reden(
    overgangen: Overgangen[Any], statussen: tuple[str, ...]
) -> None:
    assert {status for overgang in overgangen.tabel for status in overgang} == set(statussen)
    assert all(overgangen.tabel.values())
