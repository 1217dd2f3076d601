"""Data of a municipality: what is right loads, what is wrong is named with line and cure."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from kennisbank.fouten import OngeldigeGegevens
from kennisbank.laden import GEMEENTEN, TALEN, gemeentemap, laad_gemeente
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


@pytest.mark.parametrize("naam", sorted(p.parent.name for p in GEMEENTEN.glob("*/gemeente.yml")))
def test_elke_gemeente_is_geldig(naam: str) -> None:
    assert laad_gemeente(gemeentemap(naam)).gemeente.inhoud.sleutel == naam


def test_elke_vraag_van_de_intake_heeft_bron_en_reden() -> None:
    intake = laad_gemeente(gemeentemap("dalfsen")).vragenlijsten["intake"].inhoud
    assert len(intake.vragen) == 8
    for nummer, vraag in enumerate(intake.vragen, 1):
        assert str(vraag.bron) == f"Met Elkaar 2.0, 2.2.2, stap 2, a, vraag {nummer}"


INTAKE = "vragenlijsten/intake.yml"
ROUTES = "routes.yml"
VEEL = "veelgevraagd.yml"


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
        (
            "teksten.yml",
            "intent: kennisvraag, onderwerp: na_indienen",
            "intent: hulp, onderwerp: na_indienen",
            "een 'onderwerp' hoort bij een vraag. Schrijf 'intent: kennisvraag'",
        ),
        (ROUTES, "intents: [melding]", "intents: [meldingen]", "'meldingen' kan hier niet. Kies uit:"),
        (ROUTES, "    keuze: Ik zoek subsidie\n", "", "→ keuze: dit ontbreekt. Voeg 'keuze' toe."),
        (ROUTES, "{gemeente}: daar", "{stad}: daar", "{stad} kan hier niet worden ingevuld."),
        (ROUTES, "behandeling: niet_actief", "behandeling: soms", "'soms' kan hier niet. Kies uit:"),
        (ROUTES, "intents: [melding]", "contact: { telefoon: geen }", "'geen' is geen telefoonnummer."),
        (
            ROUTES,
            "intents: [melding]",
            "contact: { website: www.voorbeeld.nl }",
            "'www.voorbeeld.nl' is geen webadres. Schrijf het voluit, zoals https://",
        ),
        (
            ROUTES,
            "intents: [melding]",
            "contact: { email: voorbeeld.nl }",
            "'voorbeeld.nl' is geen e-mailadres. Schrijf het als naam@voorbeeld.nl.",
        ),
        (VEEL, "      {na_indienen}", "      {hierna}", "{hierna} kan hier niet worden ingevuld."),
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


@pytest.mark.parametrize(
    ("oud", "nieuw", "verwacht"),
    [
        (
            "intents: [klacht]",
            "intents: [melding]",
            "'melding' hoort bij route 'melding' en ook bij 'klacht'.",
        ),
        (
            "intents: [klacht]",
            "intents: [dorpsvisie]",
            "'dorpsvisie' hoort bij route 'klacht' en ook bij 'dorpsvisie'.",
        ),
        (
            "sleutel: klacht",
            "sleutel: melding",
            "route 'melding' staat er twee keer. Geef elke route een eigen sleutel.",
        ),
        (
            "behandeling: niet_actief",
            "behandeling: recht",
            "maar er staat niet hoe iemand het gebruikt. Voeg 'stap' toe, met 'label' en 'intent'.",
        ),
        (
            "    reden: Subsidie aanvragen is",
            "    bij_antwoord: Subsidie aanvragen is",
            "geen geldige YAML",
        ),
        (
            "    initiatief_indienen: Ik wil zelf iets doen of maken voor de buurt\n",
            "",
            "de keuze voor een eigen idee ontbreekt. Voeg 'initiatief_indienen' toe.",
        ),
    ],
)
def test_een_fout_in_de_routes(kopie: Path, oud: str, nieuw: str, verwacht: str) -> None:
    vervang(kopie / ROUTES, oud, nieuw)
    gevonden = [fout for fout in fouten(kopie) if verwacht in fout]
    assert gevonden, fouten(kopie)
    assert gevonden[0].startswith(f"{kopie / ROUTES}:")


def test_een_route_zonder_reden_of_recht(kopie: Path) -> None:
    bestand = kopie / ROUTES
    tekst = bestand.read_text(encoding="utf-8")
    [regel] = re.findall(r"    reden: Subsidie .*\n", tekst)
    bestand.write_text(tekst.replace(regel, ""), encoding="utf-8")
    assert any("zegt niet waarom dit geen initiatief is. Voeg 'reden' toe" in f for f in fouten(kopie))


def test_een_route_die_elke_gemeente_heeft(kopie: Path) -> None:
    bestand = kopie / ROUTES
    tekst = bestand.read_text(encoding="utf-8")
    begin, eind = tekst.index("  - sleutel: klacht"), tekst.index("  - sleutel: bezwaar")
    bestand.write_text(tekst[:begin] + tekst[eind:], encoding="utf-8")
    assert any("voor klacht is er geen route, en elke gemeente heeft die." in f for f in fouten(kopie))


def test_een_route_die_niet_elke_gemeente_heeft_mag_weg(kopie: Path) -> None:
    bestand = kopie / ROUTES
    tekst = bestand.read_text(encoding="utf-8")
    bestand.write_text(tekst[: tekst.index("  - sleutel: dorpsvisie")], encoding="utf-8")
    assert laad_gemeente(kopie).routes.route_bij("dorpsvisie") is None


def test_een_gemeente_zonder_veelgestelde_vragen(kopie: Path) -> None:
    (kopie / VEEL).unlink()
    [eerste, *_] = fouten(kopie)
    assert "teksten.yml" in eerste
    assert "onderwerp 'na_indienen' staat niet in veelgevraagd.yml. Zet het daar" in eerste
    teksten = kopie / "teksten.yml"
    regels = [r for r in teksten.read_text(encoding="utf-8").splitlines() if "onderwerp:" not in r]
    teksten.write_text("\n".join(regels), encoding="utf-8")
    assert laad_gemeente(kopie).veelgevraagd.vragen == ()


def test_een_vraag_die_twee_keer_veelgevraagd_is(kopie: Path) -> None:
    vervang(kopie / VEEL, "sleutel: goedgekeurd", "sleutel: beslist")
    assert any("vraag 'beslist' staat er twee keer." in fout for fout in fouten(kopie))


def test_een_gemeente_met_eigen_woorden_voor_andere_talen(kopie: Path) -> None:
    eigen = kopie / "talen.yml"
    shutil.copy(TALEN, eigen)
    vervang(eigen, "  I only understand Dutch well.", "  My Dutch is best.")
    assert "My Dutch is best." in laad_gemeente(kopie).talen.taal("en").in_vragenlijst
    assert laad_gemeente(gemeentemap("dalfsen")).talen.taal("en") != laad_gemeente(kopie).talen.taal(
        "en"
    )


@pytest.mark.parametrize(
    ("oud", "nieuw", "verwacht"),
    [
        ("code: de", "code: en", "taal 'en' staat er twee keer. Haal er een weg."),
        ("anders: en", "anders: sv", "taal 'sv' van 'anders' staat er niet bij. Kies uit: en, de"),
        ("code: de", "code: duits", "'duits' heeft niet de vorm die hier hoort."),
        ("of {gemeente}. I am", "of {stad}. I am", "{stad} kan hier niet worden ingevuld."),
    ],
)
def test_een_fout_in_de_talen(kopie: Path, oud: str, nieuw: str, verwacht: str) -> None:
    eigen = kopie / "talen.yml"
    shutil.copy(TALEN, eigen)
    vervang(eigen, oud, nieuw)
    [fout] = fouten(kopie)
    assert fout.startswith(f"{eigen}:")
    assert verwacht in fout
