"""A terminal in which to type commands, over an installation with something in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from acties import omgeving as omgeving_van
from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten import Inbreng
from bot.terminal.app import voer_uit
from kennisbank.laden import GEMEENTEN, GemeenteGegevens, laad_gemeente
from tests.hulp.gesprekken import INTAKE, maak_gesprek
from tests.hulp.stelsel import INDEXMAP


@dataclass(frozen=True)
class Gezien:
    """What a command wrote, and its exit code."""

    code: int
    uit: str
    fout: str


Terminal = Callable[..., Gezien]


@pytest.fixture(scope="package", autouse=True)
def geleverde_gemeenten_een_keer_gelezen() -> Iterator[None]:
    """A command reads the data of its municipality; what is delivered does not change meanwhile."""
    lees = laad_gemeente
    geleverd = cache(lees)

    def uit_het_geheugen(map_: Path) -> GemeenteGegevens:
        return geleverd(map_) if map_.parent == GEMEENTEN else lees(map_)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(omgeving_van, "laad_gemeente", uit_het_geheugen)
        yield


@pytest.fixture
def terminal(
    omgeving: Omgeving,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Terminal:
    """Type a command; the settings are those of the omgeving."""
    monkeypatch.setenv("DATABASE_URL", omgeving.instellingen.database_url)
    monkeypatch.setenv("SAMENSPRAAK_DATAMAP", str(tmp_path / "var"))
    monkeypatch.setenv("SAMENSPRAAK_INDEXMAP", str(INDEXMAP))

    def typ(*woorden: str) -> Gezien:
        capsys.readouterr()
        code = voer_uit(woorden)
        gezien = capsys.readouterr()
        return Gezien(code, gezien.out, gezien.err)

    return typ


@pytest.fixture
def dien_in(omgeving: Omgeving) -> Callable[[str], str]:
    """Hand in an initiative with this idea; its kenmerk."""

    def doe(idee: str) -> str:
        gesprek = maak_gesprek(omgeving.bron)
        stap = omgeving.vragenlijsten.stap
        stap(gesprek, "start", g.Start("intake"))
        for nummer, antwoord in enumerate((INTAKE[0], idee, *INTAKE[2:])):
            stap(gesprek, f"m{nummer}", g.Beantwoord(Inbreng(tekst=antwoord)))
        stap(gesprek, "verstuur", g.Verstuur())
        return omgeving.initiatieven.alle()[0].samenvatting.kenmerk

    return doe
