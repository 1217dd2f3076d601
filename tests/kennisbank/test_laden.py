"""Data of a municipality: what is right loads, what is wrong is named with line and cure."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from kennisbank.fouten import OngeldigeGegevens
from kennisbank.laden import GEMEENTEN, gemeentemap, laad_gemeente
from tests.hulp.vragenlijsten import lijst
from tests.hulp.vragenlijsten import vraag as maak_vraag


@pytest.fixture
def kopie(tmp_path: Path) -> Path:
    """A copy of Dalfsen to break."""
    return Path(shutil.copytree(GEMEENTEN / "dalfsen", tmp_path / "dalfsen"))


def vervang(bestand: Path, oud: str, nieuw: str) -> int:
    """Change a file; the line on which the change stands."""
    tekst = bestand.read_text(encoding="utf-8")
    assert oud in tekst
    bestand.write_text(tekst.replace(oud, nieuw, 1), encoding="utf-8")
    return tekst[: tekst.index(oud)].count("\n") + 1


def fouten(map_: Path) -> list[str]:
    with pytest.raises(OngeldigeGegevens) as gevangen:
        laad_gemeente(map_)
    return [str(fout) for fout in gevangen.value.fouten]


@pytest.mark.parametrize("naam", sorted(p.name for p in GEMEENTEN.iterdir() if p.is_dir()))
def test_elke_gemeente_is_geldig(naam: str) -> None:
    assert laad_gemeente(gemeentemap(naam)).gemeente.inhoud.sleutel == naam


def test_elke_vraag_van_de_intake_heeft_bron_en_reden() -> None:
    intake = laad_gemeente(gemeentemap("dalfsen")).vragenlijsten["intake"].inhoud
    assert len(intake.vragen) == 8
    for nummer, vraag in enumerate(intake.vragen, 1):
        assert str(vraag.bron) == f"Met Elkaar 2.0, 2.2.2, stap 2, a, vraag {nummer}"


INTAKE = "vragenlijsten/intake.yml"


@pytest.mark.parametrize(
    ("bestand", "oud", "nieuw", "verwacht"),
    [
        (INTAKE, "soort: open", "soort: opn", "soort 'opn' is niet bekend. Kies uit:"),
        (INTAKE, "    naam: Uw idee en de plek\n", "", "→ naam: dit ontbreekt. Voeg 'naam' toe."),
        (INTAKE, "verplicht: false", "verplich: false", "'verplich' is hier niet bekend."),
        (INTAKE, "verplicht: false", "verplicht: misschien", "is geen 'true' of 'false'"),
        (INTAKE, "sleutel: idee", "sleutel: Idee!", "heeft niet de vorm die hier hoort"),
        (INTAKE, "start_bij: [initiatief_indienen]", "start_bij: [idee]", "'idee' kan hier niet."),
        (INTAKE, "start_bij: [initiatief_indienen]", "start_buiten: [idee]", "'idee' kan hier niet."),
        (INTAKE, "afronding: initiatief_indienen", "afronding: iets", "'iets' kan hier niet."),
        ("gemeente.yml", "weken: 4", "weken: vier", "'vier' is geen heel getal."),
        ("gemeente.yml", "weken: 4", "weken: 0", "Gebruik minstens 1."),
        ("gemeente.yml", "uiterlijk {datum}", "uiterlijk {dag}", "{dag} kan hier niet worden ingevuld"),
        ("teksten.yml", "gemeente {gemeente}", "gemeente {gemeente", "er staat een losse '{'"),
        ("teksten.yml", "gevaar:", "gevaren:", "deze teksten ontbreken: gevaar."),
    ],
)
def test_een_fout_noemt_bestand_regel_en_remedie(
    kopie: Path, bestand: str, oud: str, nieuw: str, verwacht: str
) -> None:
    regel = vervang(kopie / bestand, oud, nieuw)
    gevonden = [fout for fout in fouten(kopie) if verwacht in fout]
    assert gevonden, fouten(kopie)
    plek = gevonden[0].partition(" bij ")[0].partition(": ")[0]
    assert plek.startswith(f"{kopie / bestand}:")
    # A missing field has no line of its own: then it is the line of what it is missing from.
    # A text of several lines is at the line where it begins.
    if not any(w in verwacht for w in ("ontbre", "soort 'opn'", "{")):
        assert plek.endswith(f":{regel}"), gevonden[0]


def test_een_vraag_die_twee_keer_voorkomt(kopie: Path) -> None:
    vervang(kopie / INTAKE, "sleutel: doel", "sleutel: idee")
    assert any("vraag 'idee' staat er twee keer" in fout for fout in fouten(kopie))


def test_een_sprong_terug_kan_niet(kopie: Path) -> None:
    vervang(
        kopie / INTAKE,
        "    naam: Wat u wilt bereiken\n",
        "    naam: Wat u wilt bereiken\n    spring: [{ naar: idee }]\n",
    )
    assert any("geen latere vraag" in fout for fout in fouten(kopie))


def test_een_voorwaarde_op_een_latere_vraag_kan_niet(kopie: Path) -> None:
    vervang(
        kopie / INTAKE,
        "    naam: Wat u wilt bereiken\n",
        "    naam: Wat u wilt bereiken\n    als: [{ vraag: kosten }]\n",
    )
    assert any("staat er niet boven" in fout for fout in fouten(kopie))


def test_kapotte_yaml_noemt_de_regel(kopie: Path) -> None:
    regel = vervang(kopie / "gemeente.yml", "naam: Dalfsen", 'naam: "Dalfsen')
    [fout] = fouten(kopie)
    assert "geen geldige YAML" in fout
    assert int(fout.split(":")[1]) >= regel


def test_een_ontbrekend_bestand(kopie: Path) -> None:
    (kopie / "teksten.yml").unlink()
    assert any("teksten.yml: dit bestand ontbreekt. Maak het aan." in fout for fout in fouten(kopie))


def test_een_bestand_met_een_andere_naam_dan_zijn_sleutel(kopie: Path) -> None:
    (kopie / INTAKE).rename(kopie / "vragenlijsten/idee.yml")
    assert any("'intake' is een andere naam dan 'idee'" in fout for fout in fouten(kopie))


def test_alle_fouten_van_alle_bestanden_in_een_keer(kopie: Path) -> None:
    vervang(kopie / "gemeente.yml", "weken: 4", "weken: vier")
    vervang(kopie / INTAKE, "soort: open", "soort: opn")
    gevonden = fouten(kopie)
    assert any("gemeente.yml" in fout for fout in gevonden)
    assert any("intake.yml" in fout for fout in gevonden)


def test_een_map_die_er_niet_is_noemt_wat_er_wel_is() -> None:
    with pytest.raises(OngeldigeGegevens, match=r"Geef een map, of een van: .*dalfsen"):
        gemeentemap("dalfzen")


def test_een_versie_hangt_van_de_inhoud_af_en_niet_van_de_opmaak(kopie: Path) -> None:
    voor = laad_gemeente(kopie)
    bestand = kopie / INTAKE
    bestand.write_text(
        "# een opmerking erbij\n" + bestand.read_text(encoding="utf-8"), encoding="utf-8"
    )
    assert laad_gemeente(kopie).vragenlijsten["intake"].versie == voor.vragenlijsten["intake"].versie
    vervang(bestand, "Wanneer wilt u uw idee uitvoeren?", "Wanneer wilt u beginnen?")
    assert laad_gemeente(kopie).vragenlijsten["intake"].versie != voor.vragenlijsten["intake"].versie


@pytest.mark.parametrize("velden", [{"inleiding": None}, {"vragen": []}])
def test_zonder_inleiding_of_vragen_kan_alleen_wat_niet_nagelezen_wordt(velden: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="inleiding"):
        lijst(maak_vraag("a"), **velden)
    assert lijst(maak_vraag("a"), samenvatten=False, **velden).sleutel == "proef"
