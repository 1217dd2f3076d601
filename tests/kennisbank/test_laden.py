"""Data of a municipality: what is right loads, what is wrong is named with line and cure."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from kennisbank.fouten import OngeldigeGegevens
from kennisbank.laden import (
    GEMEENSCHAPPELIJK,
    GEMEENTEN,
    GemeenteGegevens,
    gemeentemap,
    laad_gemeente,
)
from tests.hulp.vragenlijsten import lijst
from tests.hulp.vragenlijsten import vraag as maak_vraag


@pytest.fixture
def kopie(tmp_path: Path) -> Path:
    """A copy of Dalfsen to break, beside one of what is common to all."""
    shutil.copytree(GEMEENSCHAPPELIJK, tmp_path / "gemeenschappelijk")
    return Path(shutil.copytree(GEMEENTEN / "dalfsen", tmp_path / "dalfsen"))


def laad(map_: Path) -> GemeenteGegevens:
    """A copy, on top of the copy of what is common if there is one."""
    gemeenschappelijk = map_.parent / "gemeenschappelijk"
    return laad_gemeente(map_, gemeenschappelijk if gemeenschappelijk.is_dir() else GEMEENSCHAPPELIJK)


def vervang(bestand: Path, oud: str, nieuw: str) -> int:
    """Change a file; the line on which the change stands."""
    tekst = bestand.read_text(encoding="utf-8")
    assert oud in tekst
    bestand.write_text(tekst.replace(oud, nieuw, 1), encoding="utf-8")
    return tekst[: tekst.index(oud)].count("\n") + 1


def fouten(map_: Path) -> list[str]:
    with pytest.raises(OngeldigeGegevens) as gevangen:
        laad(map_)
    return [str(fout) for fout in gevangen.value.fouten]


@pytest.mark.parametrize("naam", sorted(p.parent.name for p in GEMEENTEN.glob("*/gemeente.yml")))
def test_elke_gemeente_is_geldig(naam: str) -> None:
    assert laad_gemeente(gemeentemap(naam)).gemeente.inhoud.sleutel == naam


def test_elke_vraag_van_de_intake_heeft_bron_en_reden() -> None:
    intake = laad_gemeente(gemeentemap("dalfsen")).vragenlijsten["intake"].inhoud
    assert len(intake.vragen) == 8
    for nummer, vraag in enumerate(intake.vragen, 1):
        assert str(vraag.bron) == f"Met Elkaar 2.0, 2.2.2, stap 2, a, vraag {nummer}"


INTAKE = "gemeenschappelijk/vragenlijsten/intake.yml"
PROJECTPLAN = "dalfsen/vragenlijsten/projectplan.yml"
EIGEN_INTAKE = "dalfsen/vragenlijsten/intake.yml"
TEKSTEN = "gemeenschappelijk/teksten.yml"
ROUTES = "gemeenschappelijk/routes.yml"
EIGEN_ROUTES = "dalfsen/routes.yml"
VEEL = "dalfsen/veelgevraagd.yml"
TALEN = "gemeenschappelijk/talen.yml"
GEMEENTE = "dalfsen/gemeente.yml"


@pytest.mark.parametrize(
    ("bestand", "oud", "nieuw", "verwacht"),
    [
        (INTAKE, "soort: open", "soort: opn", "soort 'opn' is niet bekend. Kies uit:"),
        (PROJECTPLAN, "    naam: Wie wat doet\n", "", "→ naam: dit ontbreekt. Voeg 'naam' toe."),
        (INTAKE, "verplicht: false", "verplich: false", "'verplich' is hier niet bekend."),
        (INTAKE, "verplicht: false", "verplicht: misschien", "is geen 'true' of 'false'"),
        (INTAKE, "sleutel: idee", "sleutel: Idee!", "heeft niet de vorm die hier hoort"),
        (INTAKE, "start_bij: [initiatief_indienen]", "start_bij: [idee]", "'idee' kan hier niet."),
        (INTAKE, "start_bij: [initiatief_indienen]", "start_buiten: [idee]", "'idee' kan hier niet."),
        (INTAKE, "afronding: initiatief_indienen", "afronding: iets", "'iets' kan hier niet."),
        (GEMEENTE, "weken: 4", "weken: vier", "'vier' is geen heel getal."),
        (GEMEENTE, "weken: 4", "weken: 0", "Gebruik minstens 1."),
        (GEMEENTE, "uiterlijk {datum}", "uiterlijk {dag}", "{dag} kan hier niet worden ingevuld"),
        (TEKSTEN, "gemeente {gemeente}", "gemeente {gemeente", "er staat een losse '{'"),
        (
            TEKSTEN,
            "intent: kennisvraag, onderwerp: na_indienen",
            "intent: hulp, onderwerp: na_indienen",
            "een 'onderwerp' hoort bij een vraag. Schrijf 'intent: kennisvraag'",
        ),
        (
            EIGEN_ROUTES,
            "intents: [melding]",
            "intents: [meldingen]",
            "'meldingen' kan hier niet.",
        ),
        (
            EIGEN_ROUTES,
            "    keuze: Ik heb een vraag over een dorpsvisie\n",
            "",
            "→ keuze: dit ontbreekt.",
        ),
        (ROUTES, "{gemeente}: daar", "{stad}: daar", "{stad} kan hier niet worden ingevuld."),
        (
            EIGEN_ROUTES,
            "behandeling: niet_actief",
            "behandeling: soms",
            "'soms' kan hier niet. Kies uit:",
        ),
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
    gebroken = kopie.parent / bestand
    regel = vervang(gebroken, oud, nieuw)
    gevonden = [fout for fout in fouten(kopie) if verwacht in fout]
    assert gevonden, fouten(kopie)
    plek = gevonden[0].partition(" bij ")[0].partition(": ")[0]
    assert plek.startswith(f"{gebroken}:")
    # A missing field has no line of its own: then it is the line of what it is missing from.
    # A text of several lines is at the line where it begins.
    if not any(w in verwacht for w in ("ontbre", "{")):
        assert plek.endswith(f":{regel}"), gevonden[0]


def test_een_tekst_die_er_hoort_te_zijn(kopie: Path) -> None:
    vervang(kopie.parent / TEKSTEN, "  gevaar:", "  gevaren:")
    assert any("deze teksten ontbreken: gevaar." in fout for fout in fouten(kopie))


def test_een_vraag_die_twee_keer_voorkomt(kopie: Path) -> None:
    vervang(kopie.parent / EIGEN_INTAKE, "sleutel: doel", "sleutel: idee")
    assert any("'idee' staat er twee keer" in fout for fout in fouten(kopie))


def test_een_sprong_terug_kan_niet(kopie: Path) -> None:
    vervang(
        kopie.parent / INTAKE,
        "    naam: Wat u wilt bereiken\n",
        "    naam: Wat u wilt bereiken\n    spring: [{ naar: idee }]\n",
    )
    assert any("geen latere vraag" in fout for fout in fouten(kopie))


def test_een_voorwaarde_op_een_latere_vraag_kan_niet(kopie: Path) -> None:
    vervang(
        kopie.parent / INTAKE,
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
    (kopie / "gemeente.yml").unlink()
    ontbreekt = f"{kopie / 'gemeente.yml'}: dit bestand ontbreekt. Maak het aan."
    assert any(ontbreekt in fout for fout in fouten(kopie))


def test_een_bestand_met_een_andere_naam_dan_zijn_sleutel(kopie: Path) -> None:
    (kopie / "vragenlijsten/projectplan.yml").rename(kopie / "vragenlijsten/plan.yml")
    assert any("'projectplan' is een andere naam dan 'plan'" in fout for fout in fouten(kopie))


def test_alle_fouten_van_alle_bestanden_in_een_keer(kopie: Path) -> None:
    vervang(kopie / "gemeente.yml", "weken: 4", "weken: vier")
    vervang(kopie.parent / INTAKE, "soort: open", "soort: opn")
    gevonden = fouten(kopie)
    assert any("gemeente.yml" in fout for fout in gevonden)
    assert any("intake.yml" in fout for fout in gevonden)


def test_een_map_die_er_niet_is_noemt_wat_er_wel_is() -> None:
    with pytest.raises(OngeldigeGegevens, match=r"Geef een map, of een van: .*dalfsen"):
        gemeentemap("dalfzen")


def test_een_versie_hangt_van_de_inhoud_af_en_niet_van_de_opmaak(kopie: Path) -> None:
    voor = laad(kopie)
    bestand = kopie.parent / INTAKE
    bestand.write_text(
        "# een opmerking erbij\n" + bestand.read_text(encoding="utf-8"), encoding="utf-8"
    )
    assert laad(kopie).vragenlijsten["intake"].versie == voor.vragenlijsten["intake"].versie
    vervang(bestand, "Wanneer wilt u uw idee uitvoeren?", "Wanneer wilt u beginnen?")
    assert laad(kopie).vragenlijsten["intake"].versie != voor.vragenlijsten["intake"].versie


@pytest.mark.parametrize("velden", [{"inleiding": None}, {"vragen": []}])
def test_zonder_inleiding_of_vragen_kan_alleen_wat_niet_nagelezen_wordt(velden: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="inleiding"):
        lijst(maak_vraag("a"), **velden)
    assert lijst(maak_vraag("a"), samenvatten=False, **velden).sleutel == "proef"


@pytest.mark.parametrize(
    ("bestand", "oud", "nieuw", "verwacht"),
    [
        (
            EIGEN_ROUTES,
            "intents: [klacht]",
            "intents: [melding]",
            "'melding' hoort bij route 'melding' en ook bij 'klacht'.",
        ),
        (
            EIGEN_ROUTES,
            "intents: [klacht]",
            "intents: [dorpsvisie]",
            "'dorpsvisie' hoort bij route 'klacht' en ook bij 'dorpsvisie'.",
        ),
        (
            EIGEN_ROUTES,
            "sleutel: klacht",
            "sleutel: melding",
            "'melding' staat er twee keer. Geef elk een eigen naam, of haal er een weg.",
        ),
        (
            EIGEN_ROUTES,
            "behandeling: niet_actief",
            "behandeling: recht",
            "maar er staat niet hoe iemand het gebruikt. Voeg 'stap' toe, met 'label' en 'intent'.",
        ),
        (
            EIGEN_ROUTES,
            "    reden: Subsidie aanvragen is",
            "    bij_antwoord: Subsidie aanvragen is",
            "geen geldige YAML",
        ),
        (
            ROUTES,
            "    initiatief_indienen: Ik wil zelf iets doen of maken voor de buurt\n",
            "",
            "de keuze voor een eigen idee ontbreekt. Voeg 'initiatief_indienen' toe.",
        ),
    ],
)
def test_een_fout_in_de_routes(kopie: Path, bestand: str, oud: str, nieuw: str, verwacht: str) -> None:
    gebroken = kopie.parent / bestand
    vervang(gebroken, oud, nieuw)
    gevonden = [fout for fout in fouten(kopie) if verwacht in fout]
    assert gevonden, fouten(kopie)
    assert gevonden[0].startswith(f"{gebroken}:")


def test_een_route_zonder_reden_of_recht(kopie: Path) -> None:
    bestand = kopie.parent / EIGEN_ROUTES
    tekst = bestand.read_text(encoding="utf-8")
    begin = tekst.index("    reden: Een dorpsvisie is")
    bestand.write_text(tekst[:begin] + tekst[tekst.index("    weg:", begin) :], encoding="utf-8")
    assert any("zegt niet waarom dit geen initiatief is. Voeg 'reden' toe" in f for f in fouten(kopie))


def zonder_route(bestand: Path, sleutel: str, volgende: str) -> None:
    """Cut a route out of a file."""
    tekst = bestand.read_text(encoding="utf-8")
    begin, eind = tekst.index(f"  - sleutel: {sleutel}"), tekst.index(f"  - sleutel: {volgende}")
    bestand.write_text(tekst[:begin] + tekst[eind:], encoding="utf-8")


def test_een_route_die_elke_gemeente_heeft(kopie: Path) -> None:
    eigen = laad(kopie).routes.route_bij("klacht")
    zonder_route(kopie.parent / EIGEN_ROUTES, "klacht", "bezwaar")
    gemeen = laad(kopie).routes.route_bij("klacht")
    assert eigen is not None
    assert gemeen is not None
    assert "Met Elkaar 2.0, 1.1" in map(str, eigen.bronnen)
    assert "Met Elkaar 2.0, 1.1" not in map(str, gemeen.bronnen)
    zonder_route(kopie.parent / ROUTES, "klacht", "bezwaar")
    assert any("voor klacht is er geen route, en elke gemeente heeft die." in f for f in fouten(kopie))


def test_een_route_die_niet_elke_gemeente_heeft_mag_weg(kopie: Path) -> None:
    bestand = kopie.parent / EIGEN_ROUTES
    tekst = bestand.read_text(encoding="utf-8")
    bestand.write_text(tekst[: tekst.index("  - sleutel: dorpsvisie")], encoding="utf-8")
    assert laad(kopie).routes.route_bij("dorpsvisie") is None


def test_een_keuze_vraagt_iets_dat_er_is(kopie: Path) -> None:
    (kopie.parent / VEEL).unlink()
    (kopie.parent / "gemeenschappelijk/veelgevraagd.yml").unlink()
    [eerste, *_] = fouten(kopie)
    assert "veelgevraagd.yml: dit bestand ontbreekt" in eerste
    (kopie.parent / VEEL).write_text("vragen: []\n", encoding="utf-8")
    [eerste, *_] = fouten(kopie)
    assert "onderwerp 'na_indienen' staat niet in veelgevraagd.yml. Zet het daar" in eerste


def test_een_vraag_die_twee_keer_veelgevraagd_is(kopie: Path) -> None:
    vervang(kopie.parent / VEEL, "sleutel: goedgekeurd", "sleutel: beslist")
    assert any("'beslist' staat er twee keer." in fout for fout in fouten(kopie))


def test_een_gemeente_met_eigen_woorden_voor_andere_talen(kopie: Path) -> None:
    (kopie / "talen.yml").write_text(
        "talen:\n  - code: en\n    in_vragenlijst: My Dutch is best.\n", encoding="utf-8"
    )
    eigen, gemeen = laad(kopie).talen, laad_gemeente(gemeentemap("dalfsen")).talen
    assert eigen.taal("en").in_vragenlijst == "My Dutch is best."
    assert eigen.taal("en").welkom == gemeen.taal("en").welkom
    assert eigen.taal("de") == gemeen.taal("de")


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
    vervang(kopie.parent / TALEN, oud, nieuw)
    [fout] = fouten(kopie)
    assert fout.startswith(f"{kopie.parent / TALEN}:")
    assert verwacht in fout
