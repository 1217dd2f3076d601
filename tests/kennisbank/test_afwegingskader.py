"""An afwegingskader as data: what is right loads, what is wrong is named with line and cure."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kennisbank.laden import GEMEENTEN, laad_gemeente
from kennisbank.schema.afwegingskader import Afwegingskader
from tests.hulp.gemeenten import PROEFGEMEENTEN
from tests.kennisbank.test_laden import fouten, vervang


def kopie(naam: str, tmp_path: Path) -> Path:
    bron = (GEMEENTEN if naam == "dalfsen" else PROEFGEMEENTEN) / naam
    return Path(shutil.copytree(bron, tmp_path / naam))


@pytest.mark.parametrize("map_", sorted(p for p in PROEFGEMEENTEN.iterdir() if p.is_dir()))
def test_elke_proefgemeente_is_geldig(map_: Path) -> None:
    gegevens = laad_gemeente(map_)
    assert gegevens.gemeente.inhoud.sleutel == map_.name
    assert gegevens.afwegingskader is not None


def test_samen_hebben_ze_alle_soorten() -> None:
    mappen = [GEMEENTEN / "dalfsen", *(p for p in PROEFGEMEENTEN.iterdir() if p.is_dir())]
    kaders = [kader for map_ in mappen if (kader := laad_gemeente(map_).afwegingskader)]
    soorten = {toets.soort for kader in kaders for toets in kader.inhoud.toetsen}
    assert soorten == {"poorten", "uitkomsttabel", "punten", "lijst", "beoordeling"}


def test_zonder_kader_wordt_er_niets_gewogen(tmp_path: Path) -> None:
    map_ = kopie("puntendam", tmp_path)
    (map_ / "afwegingskader.yml").unlink()
    assert laad_gemeente(map_).afwegingskader is None


@pytest.mark.parametrize("naam", ["dalfsen", "puntendam", "lijstdijk", "cijferveen", "poortwijk"])
def test_wat_bewaard_is_is_hetzelfde_kader(naam: str) -> None:
    kader = laad_gemeente((GEMEENTEN if naam == "dalfsen" else PROEFGEMEENTEN) / naam).afwegingskader
    assert kader is not None
    terug = Afwegingskader.model_validate_json(kader.inhoud.model_dump_json(by_alias=True))
    assert terug == kader.inhoud


@pytest.mark.parametrize(
    ("naam", "oud", "nieuw", "verwacht"),
    [
        (
            "puntendam",
            "vraag: kosten",
            "vraag: kostn",
            "vraag 'kostn' staat niet in vragenlijst 'intake'",
        ),
        ("puntendam", "vragenlijst: intake", "vragenlijst: plan", "vragenlijst 'plan' is er niet."),
        (
            "puntendam",
            "van: 10,",
            "van: 9,",
            "deze band overlapt met de vorige. Begin bij 10: 'van: 10'.",
        ),
        ("puntendam", "van: 10,", "van: 11,", "deze band laat een gat na de vorige. Begin bij 10"),
        ("puntendam", "van: 0,", "van: 1,", "de eerste band begint niet bij 0."),
        ("puntendam", "{ van: 15,", "{ van: 15, tot_en_met: 19,", "er zijn 20 punten te halen"),
        (
            "puntendam",
            "uitkomst: steunen }",
            "uitkomst: niet }",
            "meer punten geven hier een slechtere",
        ),
        (
            "puntendam",
            "uitkomst: bespreken",
            "uitkomst: overleg",
            "uitkomst 'overleg' staat niet onder",
        ),
        ("puntendam", "dorp: 3", "dorp: 4", "Gebruik een aantal punten van 0 tot en met 3."),
        ("puntendam", "dorp: 3", "stad: 3", "'stad' is geen keuze bij vraag 'draagvlak'. Kies uit:"),
        ("puntendam", "vanaf: 500, tot", "vanaf: 400, tot", "deze grens overlapt met de vorige."),
        ("puntendam", "vanaf: 500, tot", "vanaf: 600, tot", "deze grens laat een gat na de vorige."),
        ("puntendam", "minstens: 3, geeft", "minstens: 4, geeft", "minstens 4 kan niet van 3 keuzes."),
        (
            "puntendam",
            "soort: ja_nee, vraag: zelf_doen",
            "soort: ja_nee, vraag: groepen",
            "is van soort",
        ),
        ("puntendam", "sleutel: kosten", "sleutel: draagvlak", "'draagvlak' staat er twee keer."),
        ("puntendam", "maximum: 5", "maximum: 0", "Gebruik minstens 1."),
        ("puntendam", "soort: punten", "soort: punt", "soort 'punt' is niet bekend. Kies uit:"),
        ("lijstdijk", "minstens: 2", "minstens: 4", "minstens 4 kan niet van 3 criteria."),
        ("lijstdijk", "2098-10-01", "1998-10-01", "sluit niet later dan 'voorjaar 2001'."),
        ("lijstdijk", "2098-10-01", "ooit", "is geen datum. Schrijf een datum als 2026-07-01."),
        ("lijstdijk", "weken_vooraf: {", "weken_voor: {", "'weken_voor' is hier niet bekend."),
        ("cijferveen", "hoogstens: 1", "hoogstens: 4", "er zijn maar 3 criteria die mogen worden"),
        (
            "cijferveen",
            "dorp: goed",
            "dorp: ja",
            "'ja' kan niet bij een toets 'beoordeling'. Kies uit: goed",
        ),
        ("cijferveen", "dorp: goed", "dorp: super", "'super' is geen waarde van een criterium."),
        ("cijferveen", "tot: 1000", "tot: duizend", "'duizend' is geen getal."),
        (
            "poortwijk",
            "plek, bij: { straat: ja",
            "plek, bij: { straat: 1",
            "'1' kan niet bij een toets",
        ),
        (
            "poortwijk",
            "        bij_nee: Poortwijk helpt alleen inwoners.\n",
            "",
            "bij_nee: dit ontbreekt.",
        ),
        (
            "dalfsen",
            "past_in_beleid: nee }",
            "past_in_beleid: nee, draagt_bij: nee }",
            "is er geen uitkomst",
        ),
        (
            "dalfsen",
            "draagt_bij: nee }",
            "draagt_bj: nee }",
            "'draagt_bj' is geen criterium van deze toets.",
        ),
        (
            "dalfsen",
            "{ als: { past_in_beleid: nee }",
            "{ als: { draagt_bij: nee }",
            "geeft een eerdere regel een andere uitkomst.",
        ),
        ("dalfsen", "toestemming: doorgeven", "toestemming: intake", "vraagt niet om toestemming."),
        ("dalfsen", "      toestemming: doorgeven\n", "", "is toestemming van de inwoner nodig."),
        (
            "dalfsen",
            "onderwerpen: [cultuur]",
            "onderwerpen: [kunst]",
            "onderwerp 'kunst' staat niet onder",
        ),
        (
            "dalfsen",
            "vragen: [idee, doel]\n  lijst",
            "vragen: [ide]\n  lijst",
            "vraag 'ide' staat niet in",
        ),
        ("dalfsen", '- "*ontmoeting*"', '- "* ontmoeting"', "heeft niet de vorm die hier hoort"),
    ],
)
def test_een_fout_noemt_bestand_regel_en_remedie(
    tmp_path: Path, naam: str, oud: str, nieuw: str, verwacht: str
) -> None:
    map_ = kopie(naam, tmp_path)
    regel = vervang(map_ / "afwegingskader.yml", oud, nieuw)
    gevonden = [fout for fout in fouten(map_) if verwacht in fout]
    assert gevonden, fouten(map_)
    plek = gevonden[0].partition(" bij ")[0]
    assert plek.startswith(f"{map_ / 'afwegingskader.yml'}:")
    # What is missing has no line of its own, and of a table the whole of it is wrong.
    if not any(w in verwacht for w in ("ontbreekt", "is er geen uitkomst", "nodig", "soort 'punt'")):
        # A key that names a question stands on the line of its aflezing or on that of the value.
        assert abs(int(plek.rpartition(":")[2]) - regel) <= 1, gevonden[0]


def test_een_vragenlijst_met_een_fout_geeft_geen_fouten_in_het_kader(tmp_path: Path) -> None:
    map_ = kopie("puntendam", tmp_path)
    vervang(map_ / "vragenlijsten/intake.yml", "soort: bedrag", "soort: bedrg")
    assert all("intake.yml" in fout for fout in fouten(map_))
