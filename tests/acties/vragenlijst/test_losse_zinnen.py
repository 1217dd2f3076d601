"""A list in sentences, with abbreviations in it."""

from __future__ import annotations

import pytest

from acties.vragenlijst.losse_zinnen import losse_zinnen
from acties.vragenlijst.soorten.reeksen.dingen import lees_dingen
from kennisbank.schema.reeksvraag import ReeksVraag
from tests.hulp.dossier import gegevens_van


@pytest.mark.parametrize(
    ("tekst", "namen"),
    [
        (
            "Bewoners v.d. Lindenlaan e.o., fam. bedrijven (o.a. de fietsenmaker). En ook KPN i.v.m. de"
            " kabels. Verder de wijkraad Oost.",
            [
                "Bewoners v.d. Lindenlaan e.o.",
                "fam. bedrijven (o.a. de fietsenmaker)",
                "KPN i.v.m. de kabels",
                "wijkraad Oost",
            ],
        ),
        (
            "bewoners. winkeliers. de school. dat was het wel denk ik",
            ["bewoners", "winkeliers", "school"],
        ),
        (
            "Stg. Present, de St. Jozefschool en dr. Smit",
            ["Stg. Present", "St. Jozefschool", "dr. Smit"],
        ),
        ("De winkels e.d. En ook de fietsersbond", ["winkels e.d.", "fietsersbond"]),
        ("1. bewoners 2. winkeliers 3. scholen", ["bewoners", "winkeliers", "scholen"]),
        ("Bewoners en ondernemers. Meer weet ik niet", ["Bewoners", "ondernemers"]),
    ],
)
def test_belanghebbenden(tekst: str, namen: list[str]) -> None:
    assert [ding.naam for ding in lees_dingen(_reeks("belanghebbenden"), tekst)] == namen


def test_wat_van_een_groep_wordt_gezegd_blijft_erbij() -> None:
    dingen = lees_dingen(
        _reeks("belanghebbenden"),
        "Bewoners hebben veel invloed. De Fietsersbond. Die heeft klein belang.",
    )

    assert [(d.naam, d.waarden) for d in dingen] == [
        ("Bewoners", {"invloed": "hoog"}),
        ("Fietsersbond", {"belang": "laag"}),
    ]


def test_momenten_met_een_verkorte_maand() -> None:
    tekst = (
        "startavond 15 jan. 2027 om 19.30 uur. Daarna een enquête in feb. Terugkoppeling 3 maart 2027"
    )
    dingen = lees_dingen(_reeks("momenten"), tekst)

    assert [d.naam for d in dingen] == ["startavond om 19.30 uur", "enquête in feb", "Terugkoppeling"]
    assert [d.waarden.get("datum") for d in dingen] == ["2027-01-15", None, "2027-03-03"]


@pytest.mark.parametrize("erbij", ["wisselt nog", "dat weten we nog niet", "datum nog niet bekend"])
def test_dat_iets_niet_bekend_is_noemt_geen_moment(erbij: str) -> None:
    dingen = lees_dingen(_reeks("momenten"), f"startavond 3 maart 2027. dan terugkoppeling, {erbij}")

    assert [d.naam for d in dingen] == ["startavond", "terugkoppeling"]


@pytest.mark.parametrize(
    "tekst", ["om 19.30 uur", "het budget is max. 2,5 ton", "mevr. De Boer v.d. wijkraad", "st. Jan"]
)
def test_een_zin_blijft_heel(tekst: str) -> None:
    assert losse_zinnen(tekst) == [tekst]


def _reeks(sleutel: str) -> ReeksVraag:
    vraag = gegevens_van("enschede").dossiervraag(sleutel)
    assert isinstance(vraag, ReeksVraag)
    return vraag
