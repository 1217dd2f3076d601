"""What the tests of the services share."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from acties.omgeving import Omgeving


@pytest.fixture(scope="session")
def kleine_gemeente(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a municipality with one article, of which an index is made in no time."""
    map_ = tmp_path_factory.mktemp("klein") / "dalfsen"
    (map_ / "artikelen").mkdir(parents=True)
    (map_ / "gemeente.yml").write_text("naam: Dalfsen\n")
    (map_ / "dekking.yml").write_text(
        "document: Beleid\nvoluit: Het beleid\ndelen:\n"
        '  - { titel: Doel, paragraaf: "1", artikelen: [doel] }\n'
    )
    (map_ / "artikelen" / "doel.md").write_text(
        "---\ntitel: Het doel\nonderwerp: doelen\ndatum: 2026-11-21\ndelen:\n  Het doel:\n"
        '    voor: [inwoner]\n    bronnen: [{ paragraaf: "1" }]\n    vragen: [wat is het doel]\n---\n\n'
        "## Het doel\n\nInwoners denken mee.\n"
    )
    return map_


@pytest.fixture
def klein(omgeving: Omgeving, kleine_gemeente: Path) -> Omgeving:
    """The same omgeving, with a vraagbaak that knows next to nothing."""
    return replace(omgeving, gegevens=replace(omgeving.gegevens, map=kleine_gemeente))
