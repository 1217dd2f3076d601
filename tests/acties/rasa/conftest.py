"""What the tests of the actions share."""

from __future__ import annotations

import pytest

from acties.opslag import Databron


@pytest.fixture
def bron(sqlite_bron: Databron) -> Databron:
    """One kind of database: the services below are tested on both, and here it is about words."""
    return sqlite_bron
