"""What the dialogues share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kennisbank.laden import gemeentemap
from tests.hulp.stelsel import Stelsel, stelsel, wacht_tot

InGemeente = Callable[[Path], Stelsel]


@pytest.fixture(scope="session")
def in_gemeente(tmp_path_factory: pytest.TempPathFactory) -> Iterator[InGemeente]:
    """The whole assistant, for the municipality of this folder and with an empty mail folder.

    The data is all that differs, so Rasa is started once: only the processes that read the data are
    ended, and the supervision starts them again with those of the next municipality.
    """
    actief = tmp_path_factory.mktemp("gemeente") / "actief"
    actief.symlink_to(gemeentemap("dalfsen"))
    with stelsel(tmp_path_factory.mktemp("stelsel"), SAMENSPRAAK_GEMEENTE=str(actief)) as lopend:

        def wissel(map_: Path) -> Stelsel:
            actief.unlink()
            actief.symlink_to(map_)
            for proces in ("acties", "web"):
                lopend.dood(proces)
            wacht_tot(lopend.is_wakker, f"de assistent is wakker in {map_.name}")
            for brief in lopend.brieven():
                brief.unlink()
            return lopend

        yield wissel
