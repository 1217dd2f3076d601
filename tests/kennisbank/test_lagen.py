"""A file of a municipality on top of the common one: what counts, and where an error is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kennisbank.fouten import OngeldigeGegevens
from kennisbank.laden import laad_gemeente
from kennisbank.lagen import Gelaagd
from kennisbank.schema.basis import Gegevens
from tests.hulp.gemeenten import PROEFGEMEENTEN

GEMEEN = """\
naam: iets
uitleg: wat iedereen zegt
dingen:
  - sleutel: appel
    kleur: rood
    prijs: 1
  - sleutel: peer
    kleur: groen
    prijs: 2
woorden: [een, twee]
"""


class Ding(Gegevens):
    sleutel: str
    kleur: str
    prijs: int | None = None


class Model(Gegevens):
    naam: str
    uitleg: str | None
    dingen: tuple[Ding, ...]
    woorden: tuple[str, ...]


def lagen(map_: Path, eigen: str) -> Gelaagd:
    (map_ / "eigen.yml").write_text(eigen, encoding="utf-8")
    (map_ / "gemeen.yml").write_text(GEMEEN, encoding="utf-8")
    return Gelaagd.lees(map_ / "eigen.yml", map_ / "gemeen.yml")


@pytest.mark.parametrize(
    ("eigen", "verwacht"),
    [
        pytest.param("naam: ander\n", {"naam": "ander"}, id="een veld"),
        pytest.param("uitleg:\n", {"uitleg": None}, id="een veld dat hier niet geldt"),
        pytest.param("woorden: [drie]\n", {"woorden": ["drie"]}, id="een lijst zonder namen"),
        pytest.param(
            "dingen:\n  - sleutel: peer\n    kleur: geel\n",
            {
                "dingen": [
                    {"sleutel": "peer", "kleur": "geel", "prijs": 2},
                    {"sleutel": "appel", "kleur": "rood", "prijs": 1},
                ]
            },
            id="een deel van een ding, dat dan voorop staat",
        ),
        pytest.param(
            "dingen:\n  - { sleutel: kers, kleur: rood }\n  - sleutel: appel\n",
            {
                "dingen": [
                    {"sleutel": "kers", "kleur": "rood"},
                    {"sleutel": "appel", "kleur": "rood", "prijs": 1},
                    {"sleutel": "peer", "kleur": "groen", "prijs": 2},
                ]
            },
            id="een nieuw ding",
        ),
    ],
)
def test_het_eigen_gaat_voor_en_de_rest_blijft(
    tmp_path: Path, eigen: str, verwacht: dict[str, Any]
) -> None:
    gelaagd = lagen(tmp_path, eigen)
    zonder = lagen(tmp_path, "naam: iets\n").als(Model)
    samen = gelaagd.als(Model)
    assert samen == Model.model_validate(zonder.model_dump() | verwacht)


@pytest.mark.parametrize(
    ("eigen", "waar"),
    [
        pytest.param("dingen:\n  - sleutel: peer\n    prijs: veel\n", "eigen.yml:3", id="eigen veld"),
        pytest.param("dingen:\n  - sleutel: kers\n", "eigen.yml:2", id="veld dat ontbreekt"),
        pytest.param("naam: a\nsmaak: zoet\n", "eigen.yml:2", id="veld dat niet bestaat"),
        pytest.param(
            "dingen:\n  - { sleutel: peer, kleur: geel }\n  - { sleutel: peer, kleur: rood }\n",
            "eigen.yml:3",
            id="twee keer hetzelfde",
        ),
    ],
)
def test_een_fout_staat_waar_hij_gemaakt_is(tmp_path: Path, eigen: str, waar: str) -> None:
    with pytest.raises(OngeldigeGegevens) as gevangen:
        lagen(tmp_path, eigen).als(Model)
    [fout] = gevangen.value.fouten
    assert str(fout).startswith(f"{tmp_path / waar} bij ")


def test_een_fout_in_het_gemeenschappelijke_deel_van_een_ding(tmp_path: Path) -> None:
    gelaagd = lagen(tmp_path, "dingen:\n  - sleutel: peer\n    kleur: geel\n")
    assert gelaagd.waar(("dingen", 0, "kleur")) == (tmp_path / "eigen.yml", 3)
    assert gelaagd.waar(("dingen", 0, "prijs")) == (tmp_path / "gemeen.yml", 9)
    assert gelaagd.waar(("dingen", 1, "prijs")) == (tmp_path / "gemeen.yml", 6)
    assert gelaagd.waar(("woorden", 1))[0] == tmp_path / "gemeen.yml"


@pytest.mark.parametrize(
    ("lijst", "regel", "verwacht"),
    [
        ("intake", "op_basis_van: dalfsen", "'dalfsen' kan hier niet. Schrijf 'op_basis_van:"),
        ("intake", "op_basis_van: gemeenschappelijk", None),
        ("eigen", "op_basis_van: gemeenschappelijk", "er is geen eigen.yml in"),
    ],
)
def test_een_vragenlijst_op_basis_van(
    tmp_path: Path, lijst: str, regel: str, verwacht: str | None
) -> None:
    map_ = tmp_path / "poortwijk"
    (map_ / "vragenlijsten").mkdir(parents=True)
    gemeente = (PROEFGEMEENTEN / "poortwijk" / "gemeente.yml").read_text(encoding="utf-8")
    (map_ / "gemeente.yml").write_text(gemeente, encoding="utf-8")
    bestand = map_ / "vragenlijsten" / f"{lijst}.yml"
    bestand.write_text(f"{regel}\nsleutel: {lijst}\ntitel: Ons idee\n", encoding="utf-8")
    if verwacht is None:
        assert laad_gemeente(map_).vragenlijsten[lijst].inhoud.titel == "Ons idee"
        return
    with pytest.raises(OngeldigeGegevens) as gevangen:
        laad_gemeente(map_)
    [fout] = gevangen.value.fouten
    assert str(fout).startswith(f"{bestand}:1 bij op_basis_van: ")
    assert verwacht in str(fout)


def test_een_eigen_vragenlijst_vervangt_de_gemeenschappelijke() -> None:
    vragen = laad_gemeente(PROEFGEMEENTEN / "poortwijk").vragenlijsten["intake"].inhoud.vragen
    assert [v.sleutel for v in vragen] == ["contactgegevens", "idee", "woont_hier", "verdient", "plek"]


def test_een_naam_en_een_beleid_zijn_een_hele_gemeente(tmp_path: Path) -> None:
    map_ = tmp_path / "onze_gemeente"
    map_.mkdir()
    (map_ / "gemeente.yml").write_text(
        "sleutel: onze_gemeente\nnaam: Onze Gemeente\nbeleid: { document: Beleid }\n", encoding="utf-8"
    )
    gegevens = laad_gemeente(map_)
    assert "De gemeente Onze Gemeente leest uw antwoorden" in gegevens.gemeente.inhoud.welkom.tekst
    assert len(gegevens.vragenlijsten["intake"].inhoud.vragen) == 8
    assert gegevens.afwegingskader is None


@pytest.mark.parametrize("onzin", ["naam:", "- naam", "naam: [", ""])
def test_een_bestand_dat_geen_gegevens_heeft(tmp_path: Path, onzin: str) -> None:
    map_ = tmp_path / "onze_gemeente"
    map_.mkdir()
    (map_ / "gemeente.yml").write_text(onzin, encoding="utf-8")
    with pytest.raises(OngeldigeGegevens) as gevangen:
        laad_gemeente(map_)
    assert str(gevangen.value.fouten[0]).startswith(f"{map_ / 'gemeente.yml'}:")
