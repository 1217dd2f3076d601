"""Which municipalities a question names, and the question without their names."""

from __future__ import annotations

import pytest

from kennisbank.vraagbaak.gemeentenamen import Gemeentenamen

NAMEN = Gemeentenamen("bergdorp", {"bergdorp": "Bergdorp", "zeestad": "Zeestad", "wold": "Het Wold"})


@pytest.mark.parametrize(
    ("vraag", "rest"),
    [
        ("Hoe doet Zeestad dat?", "Hoe doet   dat?"),
        ("wie beslist in de gemeente zeestad", "wie beslist in de"),
        ("wie beslist bij gemeente Zeestad?", "wie beslist  ?"),
        ("het Zeestadse beleid", "het   beleid"),
    ],
)
def test_een_andere_gemeente_is_te_herkennen_en_weg_te_laten(vraag: str, rest: str) -> None:
    assert NAMEN.andere_in(vraag) == ["zeestad"]
    assert NAMEN.weg_uit(vraag) == rest


def test_de_eigen_gemeente_is_geen_andere() -> None:
    assert NAMEN.andere_in("wie beslist in Bergdorp?") == []
    assert NAMEN.noemt_actief("wie beslist in Bergdorp?")
    assert not NAMEN.noemt_actief("wie beslist in Bergdorpen?")
    assert NAMEN.met_actief_eerst == ["bergdorp", "zeestad", "wold"]
