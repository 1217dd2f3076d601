"""What is said with an answer."""

from __future__ import annotations

import pytest

from kennisbank.vraagbaak.dienst import Vraagbaak


def test_de_bron_noemt_eerst_de_gemeente(baak: Vraagbaak) -> None:
    assert baak.vraag("wie hakt de knoop door").delen[0].bronregel == "Bergdorp, Ons plan, 3"
    assert baak.vraag("wat is het uitdaagrecht").delen[0].bronregel == "Ons plan, 1"


def test_staat_het_alleen_in_de_wet_dan_wordt_dat_gezegd(baak: Vraagbaak) -> None:
    genoemd = baak.vraag("wat is het uitdaagrecht in Bergdorp")
    assert genoemd.kanttekening == "In het beleid van Bergdorp zelf vind ik hierover niets."
    assert baak.vraag("wat is het uitdaagrecht").kanttekening is None
    # Of this Bergdorp does speak, though the law answers better.
    assert baak.vraag("wat is een dorpsfonds in Bergdorp").kanttekening is None


@pytest.mark.parametrize(
    "vraag", ["dorpsmakelaar zweefmolen", "zweefmolen bij het besluit", "wie hakt een zweefmolen om"]
)
def test_bij_wat_niet_zeker_is_staan_geen_werkvormen(baak: Vraagbaak, vraag: str) -> None:
    antwoord = baak.vraag(vraag)
    assert antwoord.misschien
    assert not [v for v in antwoord.vervolg if (v.plek or "").startswith("praktijk:")]
