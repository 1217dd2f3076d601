"""The data of the advice: each source is in the policy or says that it is not; errors name the cure."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path

import pytest

from kennisbank.fouten import OngeldigeGegevens
from kennisbank.laden import GEMEENTEN, laad_gemeente
from kennisbank.schema.dekking import Dekking
from kennisbank.yaml import lees_model
from tests.hulp.dossier import gegevens_van
from tests.kennisbank.test_gemeenten import bronnen_in

GEMEENTEN_NAMEN = ["assen", "dalfsen", "dordrecht", "enschede", "heerlen"]


def delen(gemeente: str) -> dict[str, object]:
    """The files of the advice, by name."""
    advies = gegevens_van(gemeente).advies
    return {veld.name: getattr(advies, veld.name) for veld in dataclasses.fields(advies)}


@pytest.mark.parametrize("gemeente", GEMEENTEN_NAMEN)
def test_elke_bron_is_een_plek_in_het_beleid_of_zegt_dat_het_geen_beleid_is(gemeente: str) -> None:
    gegevens = gegevens_van(gemeente)
    dekking = lees_model(gegevens.map / "dekking.yml", Dekking)
    plekken = {(deel.paragraaf, deel.stap) for deel in dekking.delen}
    naam = gegevens.gemeente.inhoud.naam
    for bron in bronnen_in([*delen(gemeente).values(), gegevens.vragenbank]):
        if bron.document == dekking.document:
            # The parts of the plan of Dalfsen have a step of their own, within that of the list.
            in_plan = (bron.stap or "").startswith("plan van aanpak")
            assert in_plan or (bron.paragraaf, bron.stap) in plekken, bron
        else:
            assert f"niet uit het beleid van {naam}" in bron.document or bron.paragraaf is None, bron


@pytest.mark.parametrize("gemeente", ["assen", "dordrecht", "enschede", "heerlen"])
def test_geen_gemeente_krijgt_de_regels_van_een_andere(gemeente: str) -> None:
    advies = gegevens_van(gemeente).advies
    assert advies.checklist.regel == "wegen"
    assert advies.niveaus.soorten_werk == ()
    assert not advies.kaders.eigen_beleid
    assert (advies.ronde.uren is not None) == (gemeente == "enschede")
    assert (advies.basisregels is not None) == (gemeente == "dordrecht")


@pytest.mark.parametrize("gemeente", GEMEENTEN_NAMEN)
def test_geen_enkele_gemeente_heeft_verzonnen_tarieven(gemeente: str) -> None:
    assert gegevens_van(gemeente).advies.tarieven is None


@pytest.fixture
def gemeente(tmp_path: Path) -> Path:
    """A copy of a municipality, to spoil."""
    return Path(shutil.copytree(GEMEENTEN / "enschede", tmp_path / "enschede"))


def fouten(map_: Path) -> str:
    with pytest.raises(OngeldigeGegevens) as fout:
        laad_gemeente(map_)
    return str(fout.value)


@pytest.mark.parametrize(
    ("bestand", "oud", "nieuw", "verwacht"),
    [
        (
            "checklist.yml",
            "vraag: gevoelig",
            "vraag: gevoelich",
            "vraag 'gevoelich' staat in geen vragenlijst van het dossier en niet in de vragenbank. Zet"
            " haar in de vragenbank, of verbeter de naam.",
        ),
        (
            "checklist.yml",
            "vraag: gevoelig",
            "vraag: rondes",
            "vraag 'rondes' is geen vraag van de soort ja/nee.",
        ),
        (
            "checklist.yml",
            "niet: [weet_ik_niet]",
            "niet: [geen_idee]",
            "'geen_idee' is geen keuze van vraag 'doelen'. Kies uit: actief_burgerschap",
        ),
        (
            "checklist.yml",
            "gevolg: eerst_regelen",
            "gevolg: alleen_informeren",
            "beslist alleen, maar de regel is 'wegen'. Geef het een ander 'gevolg'",
        ),
        (
            "checklist.yml",
            "zijn {weken} weken",
            "zijn {maanden} maanden",
            "{maanden} kan hier niet worden ingevuld. Gebruik alleen: {rondes}",
        ),
        (
            "niveauadvies.yml",
            "ladder: participatieladder",
            "ladder: trap",
            "deze ladder staat niet in niveaus.yml. Kies uit: participatieladder.",
        ),
        (
            "niveauadvies.yml",
            "op_basis_van: gemeenschappelijk",
            "op_basis_van: dalfsen",
            "'dalfsen' kan hier niet. Schrijf 'op_basis_van: gemeenschappelijk'",
        ),
        (
            "raming.yml",
            "uren: { van: 60, tot: 120 }",
            "uren: { van: 160, tot: 120 }",
            "'tot' (120) is minder dan 'van' (160). Draai ze om.",
        ),
    ],
)
def test_een_fout_noemt_bestand_regel_en_remedie(
    gemeente: Path, bestand: str, oud: str, nieuw: str, verwacht: str
) -> None:
    pad = gemeente / bestand
    regels = pad.read_text(encoding="utf-8").splitlines()
    nummer = next(n for n, regel in enumerate(regels) if oud in regel)
    regels[nummer] = regels[nummer].replace(oud, nieuw)
    pad.write_text("\n".join(regels) + "\n", encoding="utf-8")
    melding = fouten(gemeente)
    assert verwacht in melding
    assert f"{pad}:" in melding


def test_weken_of_uren_zonder_cijfers_van_een_ronde(gemeente: Path) -> None:
    (gemeente / "raming.yml").unlink()
    melding = fouten(gemeente)
    assert "in raming.yml staat niet hoeveel uren een ronde vraagt. Voeg daar 'ronde' toe" in melding


def test_een_tarief_voor_een_werkvorm_die_er_niet_is(gemeente: Path) -> None:
    tarieven = "uurtarief: 80\nkosten: { borrel: { van: 1, tot: 2 } }\nbron: { document: begroting }\n"
    (gemeente / "tarieven.yml").write_text(tarieven, encoding="utf-8")
    assert "tarieven.yml:2" in fouten(gemeente)


def test_met_tarieven_laadt_het(gemeente: Path) -> None:
    tarieven = "uurtarief: 80\nkosten: { enquete: { van: 1, tot: 2 } }\nbron: { document: begroting }\n"
    (gemeente / "tarieven.yml").write_text(tarieven, encoding="utf-8")
    gelezen = laad_gemeente(gemeente).advies.tarieven
    assert gelezen is not None
    assert gelezen.uurtarief == 80


def test_wie_een_antwoord_vergeet_hoort_welk(gemeente: Path) -> None:
    (gemeente / "niveauadvies.yml").write_text(
        "op_basis_van: gemeenschappelijk\nladder: participatieladder\nruimte:\n"
        "  - { antwoord: niets, niveau: informeren, reden: Niets. }\n"
        "  - { antwoord: mening, niveau: raadplegen, reden: Mening. }\n",
        encoding="utf-8",
    )
    assert "bij het antwoord 'advies' van vraag 'mate_van_invloed' staat niets." in fouten(gemeente)


def test_basisregels_noemen_een_document_dat_na_te_kijken_is(tmp_path: Path) -> None:
    map_ = Path(shutil.copytree(GEMEENTEN / "dordrecht", tmp_path / "dordrecht"))
    bestand = map_ / "basisregels.yml"
    tekst = bestand.read_text(encoding="utf-8")
    anders = tekst.replace("concept: plan_van_aanpak", "concept: draaiboek")
    bestand.write_text(anders, encoding="utf-8")
    gezegd = fouten(map_)
    assert "basisregels.yml:7" in gezegd
    assert "van een document 'draaiboek' kan geen concept worden nagekeken" in gezegd
    assert "plan_van_aanpak" in gezegd
