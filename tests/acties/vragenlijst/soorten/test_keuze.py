"""Choosing one: by name, by number, or in one's own words."""

from __future__ import annotations

import pytest

from acties.vragenlijst.soorten import Inbreng, soort_van
from tests.hulp.dossier import gegevens_van
from tests.hulp.soorten import lees
from tests.hulp.vragenlijsten import lijst, vraag


@pytest.mark.parametrize("tekst", ["Beren", "beren", "2", "beeren", "b"])
def test_keuze_op_naam_nummer_of_met_een_tikfout(tekst: str) -> None:
    assert lees("keuze", tekst).waarde == "b"


def test_keuze_noemt_de_mogelijkheden() -> None:
    assert "1. Appels, 2. Beren, 3. Citroenen" in lees("keuze", "peren en bananen").fout


@pytest.mark.parametrize("tekst", ["nee", "Nee, nog niet.", "nog geen", "geen van deze"])
def test_geen_keuze_waar_er_geen_hoeft(tekst: str) -> None:
    assert lees("keuze", tekst, verplicht=False).status == "overgeslagen"
    assert lees("keuze", tekst).fout is not None


BESLISSER = [
    {"sleutel": "college", "label": "Het college", "synoniemen": ["college"]},
    {"sleutel": "raad", "label": "De gemeenteraad", "synoniemen": ["raad", "gemeenteraad"]},
    {"sleutel": "visie", "label": "Een visie of beleid", "synoniemen": ["visie", "nota"]},
    {"sleutel": "mee", "label": "Ze beslissen mee", "synoniemen": ["hun mening weegt mee"]},
]


@pytest.mark.parametrize(
    ("tekst", "keuze"),
    [
        ("de raad denk ik, of nee het college", "college"),
        ("het college. Sorry, de raad", "raad"),
        ("de raad denk ik", "raad"),
        ("het college ja", "college"),
        ("een visie op het centrum", "visie"),
        ("hun mening weegt mee, maar wij bepalen", "mee"),
    ],
)
def test_keuze_zoals_iemand_het_zegt(tekst: str, keuze: str) -> None:
    assert lees("keuze", tekst, keuzes=BESLISSER).waarde == keuze


@pytest.mark.parametrize(
    "tekst",
    [
        "ze beslissen niet mee",
        "het college, niet de raad",
        "geen visie op iets",
    ],
)
def test_keuze_raadt_niet(tekst: str) -> None:
    assert lees("keuze", tekst, keuzes=BESLISSER).fout is not None


WIE_OF_WAAR = (
    {"sleutel": "college", "label": "Het college", "synoniemen": ["college", "b en w"]},
    {"sleutel": "raad", "label": "De gemeenteraad", "synoniemen": ["raad"]},
    {"sleutel": "samen", "label": "We werken het samen uit", "synoniemen": ["samen uitwerken"]},
    {"sleutel": "bijeen", "label": "Op een plek bij elkaar"},
)


@pytest.mark.parametrize(
    ("tekst", "sleutel"),
    [
        ("op een plek", "bijeen"),
        ("we willen het samen met ze uitwerken", "samen"),
        ("de raad, na advies van het college", "raad"),
    ],
)
def test_een_keuze_die_niet_bij_haar_naam_wordt_genoemd_wordt_teruggezegd(
    tekst: str, sleutel: str
) -> None:
    gelezen = lees("keuze", tekst, keuzes=WIE_OF_WAAR)
    assert gelezen.waarde == sleutel
    assert gelezen.opmerking is not None
    assert gelezen.opmerking.startswith("Ik heb opgeschreven: ")


@pytest.mark.parametrize(
    "tekst",
    [
        "niet op een plek",
        "op een plek?",
        "de mensen",
        "uit het college samen",
    ],
)
def test_wat_geen_keuze_aanwijst_wordt_niet_geraden(tekst: str) -> None:
    assert lees("keuze", tekst, keuzes=WIE_OF_WAAR).fout is not None


@pytest.mark.parametrize(
    ("tekst", "gehaald"),
    [
        ("ja, grotendeels", "deels"),
        ("niet helemaal", "deels"),
        ("ja zeker", "ja"),
        ("voor een deel wel", "deels"),
        ("helaas niet", "nee"),
    ],
)
def test_of_een_doel_is_gehaald_in_eigen_woorden(tekst: str, gehaald: str) -> None:
    vraag_ernaar = gegevens_van("enschede").dossiervraag("doel_behaald")
    assert vraag_ernaar is not None
    gelezen = soort_van(vraag_ernaar).lees(vraag_ernaar, Inbreng(tekst=tekst), None)
    assert gelezen.waarde == gehaald


@pytest.mark.parametrize(
    ("tekst", "sleutel"),
    [
        ("dat zijn de beren", "b"),
        ("de Citroenen", "c"),
        ("ik wil beren houden", None),
        ("niet de beren", None),
    ],
)
def test_een_keuze_tussen_woorden_die_niets_zeggen(tekst: str, sleutel: str | None) -> None:
    deze = lijst(vraag("v", "keuze")).vraag("v")
    assert soort_van(deze).lees(deze, Inbreng(tekst=tekst), None).waarde == sleutel
