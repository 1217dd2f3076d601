"""One small vraagbaak for all tests of it: to make its index takes a second."""

from __future__ import annotations

import pytest

from kennisbank.vraagbaak.dienst import Vraagbaak
from tests.hulp.vraagbaak import maak_vraagbaak


@pytest.fixture(scope="package")
def baak(tmp_path_factory: pytest.TempPathFactory) -> Vraagbaak:
    """That of Bergdorp; nothing in it changes by asking."""
    return maak_vraagbaak(tmp_path_factory.mktemp("vraagbaak"))
