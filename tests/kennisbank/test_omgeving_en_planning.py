"""The data of omgevingsanalyse and planning: as the sources say it, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from kennisbank.fouten import OngeldigeGegevens
from kennisbank.laden import GEMEENTEN, laad_gemeente
from kennisbank.schema.basis import Bron
from kennisbank.schema.dekking import Dekking
from kennisbank.schema.planning import Planning
from kennisbank.yaml import lees_model

_ALLE = sorted(map_.name for map_ in GEMEENTEN.iterdir() if (map_ / "dekking.yml").exists())
_DALFSEN = "2.1.3"


def _bronnen(model: Any) -> Iterator[Bron]:
    if isinstance(model, Bron):
        yield model
    elif isinstance(model, BaseModel):
        for naam in type(model).model_fields:
            yield from _bronnen(getattr(model, naam))
    elif isinstance(model, tuple):
        for deel in model:
            yield from _bronnen(deel)


@pytest.mark.parametrize("naam", _ALLE)
def test_elke_bron_bestaat(naam: str) -> None:
    """A section that is named is one of the source; else it is said not to be policy."""
    gegevens = laad_gemeente(GEMEENTEN / naam)
    dekking = lees_model(GEMEENTEN / naam / "dekking.yml", Dekking)
    delen = {(deel.paragraaf, deel.stap) for deel in dekking.delen}
    paragrafen = {deel.paragraaf for deel in dekking.delen}
    eigen = 0
    for bron in _bronnen((gegevens.omgevingsanalyse, gegevens.planning)):
        if bron.document != dekking.document:
            assert "niet uit het beleid" in bron.document or "ministerie" in bron.document, bron
            continue
        eigen += 1
        assert bron.paragraaf in paragrafen, bron
        if bron.stap is not None:
            assert any(
                p == bron.paragraaf and (s == bron.stap or bron.stap.startswith(f"{s}, "))
                for p, s in delen
                if s is not None
            ), bron
    assert eigen


@pytest.mark.parametrize(
    ("naam", "regio"),
    [
        ("dalfsen", "noord"),
        ("enschede", "noord"),
        ("assen", "noord"),
        ("dordrecht", "midden"),
        ("heerlen", "zuid"),
    ],
)
def test_regio(naam: str, regio: str) -> None:
    assert laad_gemeente(GEMEENTEN / naam).planning.schoolvakantieregio == regio


def test_alleen_enschede_geeft_de_lengte_van_een_ronde() -> None:
    rondes = {naam: laad_gemeente(GEMEENTEN / naam).planning.ronde for naam in _ALLE}
    enschede = rondes.pop("enschede")
    assert enschede is not None
    assert (enschede.weken_van, enschede.weken_tot) == (8, 12)
    assert set(rondes.values()) == {None}


def test_alleen_dalfsen_heeft_een_eigen_matrix() -> None:
    analyses = {naam: laad_gemeente(GEMEENTEN / naam).omgevingsanalyse for naam in _ALLE}
    assert [naam for naam, analyse in analyses.items() if analyse.eigen_beleid] == ["dalfsen"]
    dalfsen = analyses["dalfsen"]
    assert str(dalfsen.bron) == "Met Elkaar 2.0, 2.1.3, stap 2, bouwsteen 2"
    # 2.1.3, bouwsteen 2: "Veel invloed, groot belang. (…) Deze betrekken we zoveel mogelijk."
    assert "zoveel mogelijk" in dalfsen.kwadrant("hoog", "hoog").aanpak
    assert "tevreden" in dalfsen.kwadrant("hoog", "laag").aanpak
    assert "goede ideeën" in dalfsen.kwadrant("laag", "hoog").aanpak
    assert "niet te veel tijd" in dalfsen.kwadrant("laag", "laag").aanpak


def test_dalfsen_noemt_boeren_en_winkeliers() -> None:
    """2.1.3, bouwsteen 6; elsewhere they are common sense, marked as no policy."""
    for naam in _ALLE:
        for periode in laad_gemeente(GEMEENTEN / naam).planning.drukke_periodes:
            assert (periode.bron.paragraaf == _DALFSEN) is (naam == "dalfsen")
    planning = laad_gemeente(GEMEENTEN / "dalfsen").planning
    assert [(p.voor, p.maanden) for p in planning.drukke_periodes] == [
        ("boeren", (8,)),
        ("winkeliers", (12,)),
    ]


def test_ketenpartners_van_dalfsen() -> None:
    """The eight of 2.3.5, and of 2.3.6 those that are organisations."""
    organisaties = laad_gemeente(GEMEENTEN / "dalfsen").gemeente.inhoud.organisaties
    soorten = {o.naam: o.soort for o in organisaties}
    assert [naam for naam, soort in soorten.items() if soort == "ketenpartner"] == [
        "GGD",
        "Veiligheidsregio IJsselland",
        "Omgevingsdienst IJsselland",
        "Provincie Overijssel",
        "Waterschap Drents Overijsselse Delta",
        "Vitens",
        "Landschap Overijssel",
        "Talentenregio",
    ]
    assert soorten["SAAM Welzijn"] == "maatschappelijk"


def test_maand_en_ronde_worden_nagekeken() -> None:
    goed = laad_gemeente(GEMEENTEN / "enschede").planning.model_dump()
    goed["drukke_periodes"][0]["maanden"] = (13,)
    with pytest.raises(ValidationError, match="less than or equal to 12"):
        Planning.model_validate(goed)
    goed["drukke_periodes"][0]["maanden"] = (8,)
    goed["ronde"]["weken_tot"] = 3
    with pytest.raises(ValidationError, match="Draai de twee om"):
        Planning.model_validate(goed)


def test_vier_groepen_elk_een_eigen_plek(tmp_path: Path) -> None:
    map_ = tmp_path / "dalfsen"
    map_.mkdir()
    for naam in ("gemeente.yml", "niveaus.yml"):
        (map_ / naam).write_text((GEMEENTEN / "dalfsen" / naam).read_text())
    (map_ / "omgevingsanalyse.yml").write_text(
        "kwadranten:\n  - { sleutel: veel_invloed_klein_belang, belang: hoog }\n"
    )
    with pytest.raises(OngeldigeGegevens) as fout:
        laad_gemeente(map_)
    # What else this folder lacks is told as well.
    (gevonden,) = [f for f in fout.value.fouten if f.bestand.name == "omgevingsanalyse.yml"]
    assert "staat er twee keer" in gevonden.melding
