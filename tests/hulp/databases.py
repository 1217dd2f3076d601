"""On which kinds of database a test runs."""

from __future__ import annotations

import pytest

op_een_database = pytest.mark.parametrize("bron", ["sqlite"], indirect=True)
"""For a test of what is not in the database, such as an index that is made anew, or many wordings of
the same: once is enough."""
