"""PDFs: every script, every length, and nothing that somebody wrote is read as markup."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from acties.documenten.pdf import maak_pdf


def gegevens(*antwoorden: str) -> dict[str, Any]:
    return {
        "titel": "Uw idee is ingediend",
        "afzender": "Gemeente Dalfsen",
        "voettekst": "Kenmerk 2026-7KQ3MY",
        "kop": [{"naam": "Kenmerk", "waarde": "2026-7KQ3MY"}],
        "delen": [{"kop": "Wat gebeurt er nu?", "alineas": ["De coördinator belt u.", "Tot dan."]}],
        "antwoorden": {
            "kop": "Wat u heeft ingevuld",
            "regels": [
                {"nummer": nummer, "vraag": f"Vraag {nummer}", "antwoord": antwoord}
                for nummer, antwoord in enumerate(antwoorden, 1)
            ],
        },
    }


def lees(*antwoorden: str) -> tuple[PdfReader, str]:
    pdf = PdfReader(BytesIO(maak_pdf("bevestiging", gegevens(*antwoorden))))
    return pdf, "\n".join(blad.extract_text() for blad in pdf.pages)


def test_een_schermlezer_kan_er_alles_mee() -> None:
    pdf, tekst = lees("Een moestuin")
    wortel: Any = pdf.trailer["/Root"]
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Uw idee is ingediend"
    assert wortel["/Lang"] == "nl"
    assert wortel["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in wortel
    assert wortel["/ViewerPreferences"]["/DisplayDocTitle"]
    assert "pdfuaid:part" in wortel["/Metadata"].get_data().decode()
    assert "De coördinator belt u." in tekst
    assert "pagina 1 van 1" in tekst


def test_lettertypen_zitten_erin() -> None:
    pdf, _ = lees("Een moestuin 🌳", "حديقة")
    lettertypen: Any = pdf.pages[0]["/Resources"]
    for lettertype in lettertypen["/Font"].values():
        [nakomeling] = lettertype.get_object()["/DescendantFonts"]
        beschrijving = nakomeling.get_object()["/FontDescriptor"]
        assert "/FontFile2" in beschrijving or "/FontFile3" in beschrijving


@pytest.mark.parametrize(
    "antwoord",
    [
        "Zoë Çelik-Ødegård en Łukasz Żółć",
        "Een tuin 🌳🌻 bij de school",
        "Сад для всех",
        '#panic("x") *vet* _schuin_ = kop $x$ @label <label> \\ // commentaar `code`',
        '"; #read("/etc/passwd")',
        "regel een",
    ],
)
def test_wat_iemand_schreef_staat_er_letterlijk(antwoord: str) -> None:
    _, tekst = lees(antwoord)
    assert antwoord in tekst.replace("\n", " ")


def test_arabisch_wordt_getekend() -> None:
    _, tekst = lees("أريد حديقة في الحي")
    assert any("\u0600" <= teken <= "\u06ff" or teken >= "\ufb50" for teken in tekst)


def test_regels_en_witregels_blijven() -> None:
    _, tekst = lees("een\n\ntwee\ndrie")
    regels = [regel.strip() for regel in tekst.splitlines()]
    assert regels.index("twee") > regels.index("een")
    assert regels.index("drie") == regels.index("twee") + 1


def test_een_heel_lang_antwoord_komt_er_helemaal_in() -> None:
    lang = " ".join(f"woord{nummer}" for nummer in range(2200))[:20_000]
    pdf, tekst = lees(lang)
    assert len(pdf.pages) > 4
    assert lang.split()[-1] in tekst


@pytest.mark.parametrize("antwoord", ["花园", "\ue000", "\x07", "", " ", "a" * 3000, "\u200b"])
def test_wat_geen_lettertype_heeft_houdt_niets_tegen(antwoord: str) -> None:
    pdf, tekst = lees(antwoord, "en dit staat erna")
    assert "en dit staat erna" in tekst
    wortel: Any = pdf.trailer["/Root"]
    assert wortel["/MarkInfo"]["/Marked"]
