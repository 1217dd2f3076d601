"""Groups of words that may name somebody, and where they end."""

from __future__ import annotations

import pytest

from acties.vragenlijst.herkennen.naamgroep import einden_van


@pytest.mark.parametrize(
    ("tekst", "groep"),
    [
        ("de kerkenraad en aan de buren van der Berg", "de kerkenraad en aan de buren van der Berg"),
        ("de school en bij de familie van der Veen", "de school en bij de familie van der Veen"),
        ("mijn man en nog drie stellen uit de straat", "mijn man en nog drie stellen uit de straat"),
        ("de wijkagent en zelfs de burgemeester", "de wijkagent en zelfs de burgemeester"),
        ("een stuk of tien vrijwilligers", "een stuk of tien vrijwilligers"),
        ("een man of zes", "een man"),
        ("de beheerder daar", "de beheerder daar"),
        ("de buurman naast ons", "de buurman naast ons"),
        ("de buurman naast ons huis", "de buurman naast ons huis"),
    ],
)
def test_zover_gaat_een_groep(tekst: str, groep: str) -> None:
    assert tekst[: einden_van(tekst, 0, len(tekst))[-1]] == groep


@pytest.mark.parametrize(
    ("tekst", "groep"),
    [
        # Only in a list.
        ("de ijsclub aan een plan", "de ijsclub"),
        ("de buren nog niet", "de buren"),
        ("de buren of niet", "de buren"),
        ("de kerk en nog niet", "de kerk"),
        ("ons is niets verteld", None),
    ],
)
def test_en_niet_verder(tekst: str, groep: str | None) -> None:
    einden = einden_van(tekst, 0, len(tekst))
    assert (tekst[: einden[-1]] if einden else None) == groep
