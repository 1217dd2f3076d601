"""What is meant by words does not depend on the kind of database that they are kept in."""

from __future__ import annotations

import pytest

from acties.opslag import Databron


@pytest.fixture
def bron(sqlite_bron: Databron) -> Databron:
    """One kind of database; `test_dossiers.py` tests on both what is stored."""
    return sqlite_bron
