"""What words say where yes or no is asked."""

from __future__ import annotations

import pytest

from acties.vragenlijst.oordeel import oordeel_bij


@pytest.mark.parametrize(
    ("fase", "soort", "oordeel"),
    [
        ("vraag", "ja_nee", "ja"),
        ("bevestiging", None, "ja"),
        ("vraag", "open", None),
        ("samenvatting", None, None),
        ("geen", None, None),
    ],
)
def test_alleen_waar_het_gevraagd_wordt(fase: str, soort: str | None, oordeel: str | None) -> None:
    assert oordeel_bij(fase, soort, "top") == oordeel


def test_wat_er_niets_over_zegt_heeft_ook_daar_geen_oordeel() -> None:
    assert oordeel_bij("vraag", "ja_nee", "een bankje bij de school") is None
