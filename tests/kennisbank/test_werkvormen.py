"""The werkvormen: each that a municipality names is explained, and what is wrong is named."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from kennisbank.fouten import OngeldigeGegevens
from kennisbank.inhoud import laad_inhoud
from kennisbank.laden import GEMEENTEN
from kennisbank.schema.niveaus import Niveaus, NiveauWerkvormen
from kennisbank.schema.werkvorm import Groep
from kennisbank.werkvormen import DOCUMENT, Werkvorm, is_praktijk, laad_werkvormen, sleutels
from kennisbank.yaml import lees_model

GOED = """---
naam: worldcafé
lidwoord: het
synoniemen: [wereldcafe]
vorm: [offline]
groep: { van: 16, tot: 120 }
geschikt_voor: [jongeren, ondernemers]
voorbereiding_weken: { van: 4, tot: 8 }
inzet: midden
doel: [verdiepen]
stappen: [Praten., Wisselen., Samenvatten.]
let_op: [Open vragen., Genoeg ruimte.]
combineert_met: [brief]
delen:
  Wat is een worldcafé?:
    soort: wat
    voor: [inwoner]
    vragen: [wat is het, uitleg, tafels]
  Zo werkt een worldcafé:
    soort: zo_werkt
    voor: [inwoner]
    vragen: [hoe werkt het, stappen, rondes]
  Wanneer kies je het:
    soort: wanneer
    voor: [medewerker]
    vragen: [wanneer, voor wie, hoeveel mensen]
  Let op:
    soort: let_op
    voor: [medewerker]
    vragen: [waar let ik op, tips, nadelen]
---

## Wat is een worldcafé?

Praten aan tafels.

## Zo werkt een worldcafé

In rondes.

## Wanneer kies je het

Bij een grote groep.

## Let op

De vragen doen het.
"""
BRIEF = (
    GOED.replace("worldcafé", "brief").replace("[wereldcafe]", "[post]").replace("[brief]", "[cafe]")
)


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    (tmp_path / "cafe.md").write_text(GOED, encoding="utf-8")
    (tmp_path / "brief.md").write_text(BRIEF, encoding="utf-8")
    return tmp_path


@pytest.fixture(scope="module")
def werkvormen() -> dict[str, Werkvorm]:
    return {werkvorm.sleutel: werkvorm for werkvorm in laad_werkvormen()}


def niveaus() -> dict[str, Niveaus]:
    return {p.parent.name: lees_model(p, Niveaus) for p in GEMEENTEN.glob("*/niveaus.yml")}


def fouten(map_: Path) -> str:
    with pytest.raises(OngeldigeGegevens) as gevangen:
        laad_werkvormen(map_)
    return "\n".join(str(fout) for fout in gevangen.value.fouten)


def test_elke_werkvorm_wordt_door_een_gemeente_genoemd(werkvormen: dict[str, Werkvorm]) -> None:
    genoemd = {naam for n in niveaus().values() for naam, _, _ in n.alle_werkvormen()}
    assert genoemd == set(werkvormen)


def test_wat_een_gemeente_online_of_offline_noemt_kan_zo_ook(werkvormen: dict[str, Werkvorm]) -> None:
    strijdig = [
        (gemeente, naam, vorm)
        for gemeente, n in niveaus().items()
        for naam, _, vorm in n.alle_werkvormen()
        if vorm is not None and vorm not in werkvormen[naam].gegevens.vorm
    ]
    assert strijdig == []


def test_elke_passage_heeft_een_bron_die_geen_beleid_is(werkvormen: dict[str, Werkvorm]) -> None:
    for werkvorm in werkvormen.values():
        for passage in werkvorm.passages:
            [bron] = passage.gegevens.bronnen
            assert (bron.document, bron.paragraaf) == (DOCUMENT, werkvorm.naam)
            assert is_praktijk(bron)


def test_elke_passage_noemt_haar_werkvorm_zelf(werkvormen: dict[str, Werkvorm]) -> None:
    """They are shown alone, so the first sentence says what it is about."""
    for werkvorm in werkvormen.values():
        for soort in ("wat", "zo_werkt", "wanneer", "let_op"):
            passage = werkvorm.passage(soort)
            eerste = passage.tekst.split("\n\n")[0].casefold().replace("\n", " ")
            woorden = (werkvorm.naam, *werkvorm.gegevens.synoniemen)
            assert any(woord.casefold() in eerste for woord in woorden), (werkvorm.sleutel, soort)


def test_de_gegevens_staan_uitgeschreven_in_de_passages(map_: Path) -> None:
    [_, cafe] = laad_werkvormen(map_)
    assert (cafe.sleutel, cafe.gegevens.met_een) == ("cafe", "een worldcafé")
    assert cafe.passage("wat").tekst == "Praten aan tafels."
    assert cafe.passage("zo_werkt").tekst == "In rondes.\n\n1. Praten.\n2. Wisselen.\n3. Samenvatten."
    assert cafe.passage("let_op").tekst.endswith("\n\n- Open vragen.\n- Genoeg ruimte.")
    assert cafe.passage("wanneer").tekst.split("\n\n")[1].splitlines() == [
        "- **Goed om**: een onderwerp verdiepen",
        "- **Voor wie**: jongeren en ondernemers",
        "- **Groep**: 16 tot 120 mensen",
        "- **Vorm**: offline",
        "- **Voorbereiding**: 4 tot 8 weken",
        "- **Inzet**: gemiddeld",
        "- **Gaat samen met**: brief",
    ]


@pytest.mark.parametrize(
    ("oud", "nieuw", "verwacht"),
    [
        ("tot: 120 }", "}", "- **Groep**: vanaf 16 mensen"),
        ("van: 16, tot: 120 }", "van: 1 }", "- **Groep**: zo groot als je wilt"),
        ("van: 4, tot: 8", "van: 1, tot: 1", "- **Voorbereiding**: 1 week\n"),
        ("[offline]", "[offline, online]", "- **Vorm**: offline en online"),
        ("lidwoord: het\n", "", "- **Inzet**: gemiddeld"),
    ],
)
def test_een_gegeven_staat_er_in_gewone_woorden(
    map_: Path, oud: str, nieuw: str, verwacht: str
) -> None:
    assert oud in GOED
    (map_ / "cafe.md").write_text(GOED.replace(oud, nieuw, 1), encoding="utf-8")
    [_, cafe] = laad_werkvormen(map_)
    assert verwacht in cafe.passage("wanneer").tekst


@pytest.mark.parametrize(("aantal", "past"), [(7, False), (8, True), (12, True), (13, False)])
def test_een_groep_heeft_een_grootte(aantal: int, past: bool) -> None:
    assert Groep(van=8, tot=12).past(aantal) is past
    assert Groep(van=8).past(aantal) is (aantal >= 8)


@pytest.mark.parametrize(
    ("oud", "nieuw", "verwacht"),
    [
        ("---\nnaam", "naam", "cafe.md:1: bovenaan staan geen gegevens. Begin met '---', dan 'naam', "),
        ("inzet: midden", "inzet: zwaar", "cafe.md:9 bij inzet: 'zwaar' kan hier niet. Kies uit: "),
        ("inzet: midden", "moeite: midden", "cafe.md:9 bij moeite: 'moeite' is hier niet bekend."),
        ("[jongeren,", "[buren,", "cafe.md:7 bij geschikt_voor → 1: 'buren' kan hier niet."),
        ("tot: 120", "tot: 12", "cafe.md:6 bij groep: 'tot' (12) is minder dan 'van' (16). Draai"),
        ("van: 4, tot: 8", "van: 4", "cafe.md:8 bij voorbereiding_weken → tot: dit ontbreekt."),
        ("Wisselen., Samenvatten.", "Weg.", "cafe.md:11 bij stappen: deze lijst is te kort."),
        ("[Open vragen., ", "[", "cafe.md:12 bij let_op: deze lijst is te kort."),
        ("Praten.,", "Veel **praten**.,", "cafe.md:11 bij stappen → 1: hier kan geen opmaak"),
        ("Praten.,", f"{'a' * 161},", "cafe.md:11 bij stappen → 1: deze regel is 161 tekens lang."),
        ("[wat is het, uitleg, tafels]", "[wat]", "→ vragen: deze lijst is te kort."),
        ("soort: let_op", "soort: meer", "bij 'delen' staat soort 'let_op' 0 keer."),
        (
            "[jongeren, ondernemers]",
            "[jongeren, jongeren]",
            "bij 'geschikt_voor' staat 'jongeren' twee",
        ),
        ("[brief]", "[cafe]", "cafe.md:13 bij combineert_met: 'cafe' is geen andere werkvorm."),
        ("[brief]", "[brieven]", "cafe.md:13 bij combineert_met: 'brieven' is geen andere werkvorm."),
        ("[wereldcafe]", "[Bríef]", "cafe.md:4 bij synoniemen: 'brief' heet ook al werkvorm 'brief'."),
        ("## Let op", "## Let", "cafe.md:45: van 'Let' staat bovenaan niets bij 'delen'."),
        ("In rondes.", "# Rondes", "hier kan alleen een kop met '## '."),
        (
            "In rondes.",
            "Rondes " * 126,
            "'Zo werkt een worldcafé' is met de gegevens van bovenaan erbij",
        ),
    ],
)
def test_een_fout_in_een_werkvorm_wordt_genoemd_met_plek_en_remedie(
    map_: Path, oud: str, nieuw: str, verwacht: str
) -> None:
    assert oud in GOED
    (map_ / "cafe.md").write_text(GOED.replace(oud, nieuw, 1), encoding="utf-8")
    assert verwacht in fouten(map_)


def test_de_naam_van_het_bestand_is_een_sleutel(map_: Path) -> None:
    (map_ / "Word Café.md").write_text(GOED.replace("[wereldcafe]", "[]"), encoding="utf-8")
    assert "'Word Café' kan geen naam van een werkvorm zijn." in fouten(map_)


def test_een_gemeente_kan_geen_onbekende_werkvorm_noemen(tmp_path: Path) -> None:
    (tmp_path / "artikelen").mkdir()
    (tmp_path / "dekking.yml").write_text(
        "document: Bron\nvoluit: Bron\ndelen:\n  - { titel: Een, paragraaf: '1' }\n", encoding="utf-8"
    )
    (tmp_path / "niveaus.yml").write_text(
        "werkvormen_bronnen: [{ paragraaf: '1' }]\ngenoemde_werkvormen: [worldcafe, worldcaf]\n",
        encoding="utf-8",
    )
    assert "worldcafe" in sleutels()
    with pytest.raises(OngeldigeGegevens) as gevangen:
        laad_inhoud(tmp_path)
    over_werkvormen = [str(f) for f in gevangen.value.fouten if f.plek == "werkvormen"]
    assert len(over_werkvormen) == 1
    assert over_werkvormen[0].endswith(
        "niveaus.yml:2 bij werkvormen: werkvorm 'worldcaf' is niet bekend."
        " Verbeter de naam, of maak 'worldcaf.md' in de map werkvormen."
    )


def test_een_toevoeging_hoort_bij_een_werkvorm_van_dat_niveau() -> None:
    werkvormen = {"online": ["online_gesprek"], "toevoegingen": {"online_gesprek": "via Teams"}}
    assert NiveauWerkvormen.model_validate(werkvormen).toevoegingen["online_gesprek"] == "via Teams"
    with pytest.raises(ValidationError, match="toevoeging bij 'mail'"):
        NiveauWerkvormen.model_validate({**werkvormen, "toevoegingen": {"mail": "per post"}})
