"""The municipalities that exist only in the tests."""

from __future__ import annotations

from pathlib import Path

PROEFGEMEENTEN = Path(__file__).parent.parent / "gegevens" / "gemeenten"
