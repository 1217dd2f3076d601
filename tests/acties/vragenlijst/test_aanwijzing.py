"""What points at an answer, and what only looks like it."""

from __future__ import annotations

import pytest

from acties.vragenlijst.aanwijzing import lees_aanwijzing
from kennisbank.laden import GemeenteGegevens


@pytest.mark.parametrize(
    ("tekst", "nalezen"),
    [("6 is goed", True), ("vraag 2 klopt", True), ("bij 4, wat moet daar?", True),
     ("3 is genoeg", False), ("maak van 3 oude banken er een", False),
     ("ik wil bij de plek van de oude school een tuin", False)],
)  # fmt: skip
def test_wijst_niets_aan(dalfsen: GemeenteGegevens, tekst: str, nalezen: bool) -> None:
    vragen = dalfsen.vragenlijsten["intake"].inhoud.vragen
    assert lees_aanwijzing(vragen, tekst, nalezen=nalezen) is None
