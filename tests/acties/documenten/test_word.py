"""Word templates: filled in as they are written, whatever people answered."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from acties.documenten.word import OngeldigSjabloon, vul_in


def sjabloon(map_: Path, *alineas: str) -> Path:
    document = Document()
    for alinea in alineas:
        document.add_paragraph(alinea)
    bestand = map_ / "sjabloon.docx"
    document.save(str(bestand))
    return bestand


def gelezen(inhoud: bytes) -> list[str]:
    return [alinea.text for alinea in Document(io.BytesIO(inhoud)).paragraphs]


def test_vult_namen_in_ook_in_een_map_en_een_lijst(tmp_path: Path) -> None:
    regels = ("Voor {{ gemeente }}: {{ antwoorden.stappen }}", "{{ open | join(', ') }}")
    bestand = sjabloon(tmp_path, *regels)
    inhoud = vul_in(
        bestand,
        {"gemeente": "Dalfsen", "antwoorden": {"stappen": "Spitten."}, "open": ["Geld", "Daarna"]},
    )
    assert gelezen(inhoud) == ["Voor Dalfsen: Spitten.", "Geld, Daarna"]


@pytest.fixture(scope="module")
def een_naam(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sjabloon(tmp_path_factory.mktemp("word"), "[{{ antwoord }}]")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_wat_iemand_schrijft_komt_er_heel_in_en_is_nooit_opmaak(een_naam: Path, antwoord: str) -> None:
    [alinea] = gelezen(vul_in(een_naam, {"antwoord": antwoord}))
    for teken in antwoord:
        if teken.isalnum() or teken in "<>&{}%\"'":
            assert teken in alinea


def test_een_opdracht_in_een_antwoord_wordt_niet_uitgevoerd(een_naam: Path) -> None:
    slim = "{{ 7 * 7 }} <b>{% for x in y %}</b> &amp;"
    assert gelezen(vul_in(een_naam, {"antwoord": slim})) == [f"[{slim}]"]


def test_een_onbekende_naam_wordt_genoemd(tmp_path: Path) -> None:
    bestand = sjabloon(tmp_path, "{{ antwoorden.stapen }}")
    with pytest.raises(OngeldigSjabloon, match="stapen"):
        vul_in(bestand, {"antwoorden": {"stappen": "spitten"}})


def test_een_sjabloon_komt_niet_bij_de_binnenkant_van_python(tmp_path: Path) -> None:
    bestand = sjabloon(tmp_path, "{{ ''.__class__.__mro__ }}")
    with pytest.raises(OngeldigSjabloon):
        vul_in(bestand, {})


def test_wat_geen_word_document_is_wordt_geweigerd(tmp_path: Path) -> None:
    bestand = tmp_path / "sjabloon.docx"
    bestand.write_text("dit is gewone tekst")
    with pytest.raises(OngeldigSjabloon, match="geen Word-document"):
        vul_in(bestand, {})
