"""What the tests of the actions share."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.opslag import Databron
from tests.hulp.tussendoor import Gesprek


@pytest.fixture
def bron(sqlite_bron: Databron) -> Databron:
    """One kind of database: the services below are tested on both, and here it is about words."""
    return sqlite_bron


@pytest.fixture
def gesprek(omgeving: Omgeving) -> Gesprek:
    return Gesprek(omgeving)
