"""A document of the answers: what was said stands in it, what was not is named."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import pytest
from docx import Document

from acties.documenten.vragenlijst import IN_TE_VULLEN, controleer_sjablonen, maak_document
from acties.vragenlijst.pad import Gegeven
from kennisbank.fouten import OngeldigeGegevens
from kennisbank.laden import GEMEENTEN, GemeenteGegevens, laad_gemeente

KENMERK = "2026-7KQ3MX"


def regels(inhoud: bytes) -> list[str]:
    document = Document(io.BytesIO(inhoud))
    cellen = [cel.text for tabel in document.tables for rij in tabel.rows for cel in rij.cells]
    return cellen + [alinea.text for alinea in document.paragraphs]


def test_het_projectplan_van_dalfsen(dalfsen: GemeenteGegevens) -> None:
    lijst = dalfsen.vragenlijsten["projectplan"].inhoud
    antwoorden = {
        "stappen": Gegeven("gegeven", "Eerst spitten.\nDan planten."),
        "meedoen": Gegeven("gegeven", "Elke zaterdag klussen"),
        "geld": Gegeven("overgeslagen"),
    }
    bestand = maak_document(
        dalfsen.map,
        "Dalfsen",
        lijst,
        antwoorden,
        kenmerk=KENMERK,
        initiatief={"idee": "Een moestuin", "doel": None},
    )
    assert bestand.naam == f"Projectplan {KENMERK}.docx"
    tekst = regels(bestand.inhoud)
    assert KENMERK in tekst
    assert "Een moestuin" in tekst
    assert "Eerst spitten.\nDan planten." in tekst
    assert "Elke zaterdag klussen" in tekst
    assert tekst.count(IN_TE_VULLEN) == 6
    [open_] = [regel for regel in tekst if regel.startswith("Nog in te vullen: ")]
    assert "Geld en spullen" in open_
    assert "Wat u gaat doen" not in open_


@pytest.mark.parametrize("naam", sorted(p.parent.name for p in GEMEENTEN.glob("*/gemeente.yml")))
def test_de_sjablonen_van_elke_gemeente_zijn_in_te_vullen(naam: str) -> None:
    controleer_sjablonen(laad_gemeente(GEMEENTEN / naam))


def test_een_sjabloon_met_een_verkeerde_naam_wordt_genoemd(tmp_path: Path) -> None:
    kopie = Path(shutil.copytree(GEMEENTEN / "dalfsen", tmp_path / "dalfsen"))
    document = Document()
    document.add_paragraph("{{ antwoorden.stapen }}")
    document.save(str(kopie / "documenten" / "projectplan.docx"))
    with pytest.raises(OngeldigeGegevens) as gevangen:
        controleer_sjablonen(laad_gemeente(kopie))
    [fout] = gevangen.value.fouten
    assert "projectplan.docx" in str(fout)
    assert "stapen" in str(fout)


def test_een_sjabloon_dat_er_niet_is_wordt_bij_het_laden_genoemd(tmp_path: Path) -> None:
    kopie = Path(shutil.copytree(GEMEENTEN / "dalfsen", tmp_path / "dalfsen"))
    (kopie / "documenten" / "projectplan.docx").unlink()
    with pytest.raises(OngeldigeGegevens) as gevangen:
        laad_gemeente(kopie)
    assert "projectplan.docx" in str(gevangen.value)
