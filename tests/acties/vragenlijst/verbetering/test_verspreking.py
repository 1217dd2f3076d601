"""Who corrects themselves in one breath."""

from __future__ import annotations

import pytest

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten import Inbreng
from kennisbank.laden import GemeenteGegevens
from tests.hulp.verbeteren import VERTELD, na, nieuw, soorten


@pytest.mark.parametrize(
    ("tot", "tekst", "antwoord"),
    [
        (5, "augustus. nee september", "september"),
        (5, "in mei, of nee toch juni", "juni"),
        (6, "300 euro, sorry ik bedoel 3000", "3000 euro"),
        (6, "500 euro, nee wacht 600 euro", "600 euro"),
        # These say more than another value.
        (5, "in mei, nee niet eerder", None),
        (6, "1000 euro. Nee, geen subsidie", None),
        (6, "100 euro, ik bedoel voor de planten", None),
        (2, "rust. nee plezier", None),
    ],
)
def test_wie_zich_verspreekt(
    dalfsen: GemeenteGegevens, tot: int, tekst: str, antwoord: str | None
) -> None:
    resultaat = na(dalfsen, g.Beantwoord(Inbreng(tekst=tekst)), tot=tot)
    assert nieuw(resultaat) == {list(VERTELD)[tot]: antwoord or tekst}
    assert soorten(resultaat) == (["genoteerd"] if antwoord else [])
