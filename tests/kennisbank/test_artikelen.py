"""The articles of the vraagbaak: what is there is valid and complete, what is wrong is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from kennisbank.artikelen import anker, lees_artikel
from kennisbank.fouten import OngeldigeGegevens
from kennisbank.inhoud import laad_inhoud, laad_landelijk
from kennisbank.laden import GEMEENTEN

GOED = """---
titel: Hoe lang duurt het?
onderwerp: initiatief_indienen
datum: 2026-11-21
delen:
  Eerste contact:
    voor: [inwoner]
    bronnen:
      - { paragraaf: "1" }
    vragen:
      - wanneer hoor ik iets
---

## Eerste contact

Binnen **vier weken**:

- de coördinator belt u;
- of mailt u.
"""
DEKKING = """document: "Bron"
voluit: "De bron"
delen:
  - titel: "Een"
    paragraaf: "1"
    artikelen: [hoe_lang]
"""


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    (tmp_path / "artikelen").mkdir()
    (tmp_path / "artikelen" / "hoe_lang.md").write_text(GOED, encoding="utf-8")
    (tmp_path / "dekking.yml").write_text(DEKKING, encoding="utf-8")
    return tmp_path


def fouten(map_: Path) -> str:
    with pytest.raises(OngeldigeGegevens) as gevangen:
        laad_inhoud(map_)
    return "\n".join(str(fout) for fout in gevangen.value.fouten)


@pytest.mark.parametrize("naam", sorted(p.parent.name for p in GEMEENTEN.glob("*/dekking.yml")))
def test_van_elke_gemeente_is_elk_deel_van_de_bron_gedekt(naam: str) -> None:
    inhoud = laad_inhoud(GEMEENTEN / naam)
    assert inhoud.dekking is not None
    assert {naam for deel in inhoud.dekking.delen for naam in deel.artikelen} <= {
        artikel.naam for artikel in inhoud.artikelen
    }


def test_landelijk_noemt_steeds_zijn_document() -> None:
    assert laad_landelijk().artikelen


def test_een_artikel_wordt_in_passages_verdeeld(map_: Path) -> None:
    artikel = lees_artikel(map_ / "artikelen" / "hoe_lang.md")
    [passage] = artikel.passages
    assert (artikel.naam, passage.kop, passage.voor) == ("hoe_lang", "Eerste contact", ("inwoner",))
    assert passage.tekst.startswith("Binnen **vier weken**:\n\n- de coördinator")
    assert passage.regel == 14


@pytest.mark.parametrize(
    ("oud", "nieuw", "verwacht"),
    [
        ("---\ntitel", "titel", "hoe_lang.md:1: bovenaan staan geen gegevens. Begin met '---'"),
        ("initiatief_indienen", "indienen", "hoe_lang.md:3 bij onderwerp: 'indienen' kan hier niet."),
        ("2026-11-21", "morgen", "hoe_lang.md:4 bij datum: 'morgen' is geen datum."),
        ("[inwoner]", "[buur]", "hoe_lang.md:7 bij delen → Eerste contact → voor → 1: 'buur' kan"),
        ('paragraaf: "1"', 'paragraaf: "2"', "hoe_lang.md:14 bij bronnen: '2' staat niet in dekking"),
        ("## Eerste contact", "## Contact", "hoe_lang.md:14: van 'Contact' staat bovenaan niets"),
        ("## Eerste contact", "## Contact", "'Eerste contact' staat bij 'delen', en niet als kop."),
        ("## Eerste", "### Eerste", "hoe_lang.md:14: hier kan alleen een kop met '## '."),
        ("**vier weken**", "vier " * 140, "'Eerste contact' is 151 woorden lang. Splits het"),
        ("**vier weken**", "[vier](x)", "hoe_lang.md:16: 'link' kan een gesprek niet laten zien."),
        ("Binnen", "> Binnen", "hoe_lang.md:16: 'blockquote' kan een gesprek niet laten zien."),
        ("\n## Eerste", "Vooraf\n\n## Eerste", "hoe_lang.md:13: voor de eerste kop staat tekst."),
    ],
)
def test_een_fout_in_een_artikel_wordt_genoemd_met_plek_en_remedie(
    map_: Path, oud: str, nieuw: str, verwacht: str
) -> None:
    assert oud in GOED
    bestand = map_ / "artikelen" / "hoe_lang.md"
    bestand.write_text(GOED.replace(oud, nieuw, 1), encoding="utf-8")
    assert verwacht in fouten(map_)


@pytest.mark.parametrize(
    ("oud", "nieuw", "verwacht"),
    [
        ("[hoe_lang]", "[]", "dekking.yml:4 bij Een: geen artikel dekt dit deel van de bron."),
        ("[hoe_lang]", "[weg]", "dekking.yml:4 bij Een: artikel 'weg' is er niet"),
        (
            '"1"\n',
            '"1"\n    stap: "stap 3"\n',
            "dekking.yml:4 bij Een: in artikel 'hoe_lang' heeft geen passage dit deel als bron.",
        ),
    ],
)
def test_een_fout_in_de_dekking_wordt_genoemd(map_: Path, oud: str, nieuw: str, verwacht: str) -> None:
    (map_ / "dekking.yml").write_text(DEKKING.replace(oud, nieuw, 1), encoding="utf-8")
    assert verwacht in fouten(map_)


def test_een_deel_van_de_bron_staat_er_een_keer(map_: Path) -> None:
    regels = DEKKING.splitlines()
    (map_ / "dekking.yml").write_text("\n".join([*regels, *regels[3:]]), encoding="utf-8")
    assert "paragraaf '1' met stap 'None' staat hier twee keer." in fouten(map_)


LADDERS = """ladders:
  - sleutel: ladder
    naam: Ladder
    bronnen: [{ paragraaf: "1" }]
    niveaus:
      - { sleutel: informeren, naam: Informeren }
      - { sleutel: adviseren, naam: Adviseren, werkvormen: { offline: [bewonersbrief] } }
werkvormen_bronnen: [{ paragraaf: "1" }]
soorten_werk:
  - { sleutel: visies, naam: Visies, niveaus: [adviseren], bronnen: [{ paragraaf: "1" }] }
"""


@pytest.mark.parametrize(
    ("oud", "nieuw", "verwacht"),
    [
        ("[adviseren]", "[meedoen]", "soort werk 'visies' noemt niveau 'meedoen'"),
        ('werkvormen_bronnen: [{ paragraaf: "1" }]\n', "", "niet waar ze vandaan komen."),
        ('werkvormen_bronnen: [{ paragraaf: "1" }]', 'werkvormen_bronnen: [{ paragraaf: "9" }]', "'9'"),
    ],
)
def test_een_fout_in_de_niveaus_wordt_genoemd(map_: Path, oud: str, nieuw: str, verwacht: str) -> None:
    (map_ / "niveaus.yml").write_text(LADDERS, encoding="utf-8")
    niveaus = laad_inhoud(map_).niveaus
    assert niveaus is not None
    assert [n.sleutel for _, n in niveaus.alle_niveaus()] == ["informeren", "adviseren"]
    (map_ / "niveaus.yml").write_text(LADDERS.replace(oud, nieuw, 1), encoding="utf-8")
    assert verwacht in fouten(map_)


@pytest.mark.parametrize(
    ("kop", "adres"),
    [
        ("B&W en de coördinator", "b-w-en-de-coordinator"),
        ("De enquête van 2024", "de-enquete-van-2024"),
        ("Ideeën: waar laat u die?", "ideeen-waar-laat-u-die"),
    ],
)
def test_a_heading_keeps_its_letters_in_an_address(kop: str, adres: str) -> None:
    assert anker(kop) == adres
