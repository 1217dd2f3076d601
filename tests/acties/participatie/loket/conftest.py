"""What is meant by words depends neither on the kind of database nor on what a document looks like."""

from __future__ import annotations

import pytest

import acties.omgeving
from acties.opslag import Databron


@pytest.fixture
def bron(sqlite_bron: Databron) -> Databron:
    """One kind of database; `test_dossiers.py` tests on both what is stored."""
    return sqlite_bron


@pytest.fixture(autouse=True)
def zonder_documenten(monkeypatch: pytest.MonkeyPatch) -> None:
    """A part that is done makes no Word files: two thirds of the time of these tests. What is in
    them is tested with the documents."""
    monkeypatch.setattr(acties.omgeving, "maak_documenten", lambda inhoud, document: [])
