"""The names of the topics of articles, for who reads them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from kennisbank.schema.onderwerpen import Onderwerpen
from kennisbank.yaml import lees_model

BESTAND = Path(__file__).parent / "onderwerpen.yml"


@lru_cache
def onderwerpen() -> Onderwerpen:
    """Those of the file. Raises OngeldigeGegevens when it is not valid."""
    return lees_model(BESTAND, Onderwerpen)
