"""A draft as a PDF: headings are seen, a scan is told apart, and there are limits."""

from __future__ import annotations

import io

import pytest
import typst
from pypdf import PdfReader, PdfWriter

from acties.participatie.toets import pdf
from acties.participatie.toets.pdf import OnleesbarePdf, lees_pdf
from tests.acties.participatie.toets.test_toets import PLAN
from tests.hulp.bestanden import PDF


def als_pdf(koppen: dict[str, str], titel: str) -> bytes:
    """A PDF with these headings and the text under each."""
    delen = [f"= {titel}", *(f"== {kop}\n\n{tekst}" for kop, tekst in koppen.items())]
    inhoud: bytes = typst.compile("\n\n".join(delen).encode())
    return inhoud


def test_koppen_en_wat_eronder_staat() -> None:
    delen = lees_pdf(als_pdf(dict(PLAN.values()), "Plan van aanpak sportpark"), "plan.pdf")
    gevonden = {deel.kop: deel for deel in delen}
    assert {kop for kop, _ in PLAN.values()} <= set(gevonden)
    for kop, tekst in PLAN.values():
        assert gevonden[kop].tekst.replace("’", "'").split() == tekst.split(), kop


def test_een_lange_alinea_blijft_een_alinea() -> None:
    lang = "Wij maken een plan met de buurt en met de winkeliers. " * 12
    [deel] = [d for d in lees_pdf(als_pdf({"Aanpak": lang}, "Plan"), "p.pdf") if d.kop == "Aanpak"]
    assert deel.tekst.count("\n") == 0


def test_een_scan_zonder_tekst() -> None:
    schrijver = PdfWriter()
    schrijver.add_blank_page(600, 800)
    uit = io.BytesIO()
    schrijver.write(uit)
    with pytest.raises(OnleesbarePdf, match="Waarschijnlijk is het een scan"):
        lees_pdf(uit.getvalue(), "scan.pdf")


def test_een_wachtwoord() -> None:
    schrijver = PdfWriter(clone_from=PdfReader(io.BytesIO(als_pdf(dict(PLAN.values()), "Plan"))))
    schrijver.encrypt("geheim", algorithm="RC4-128")
    uit = io.BytesIO()
    schrijver.write(uit)
    with pytest.raises(OnleesbarePdf, match="zit een wachtwoord"):
        lees_pdf(uit.getvalue(), "plan.pdf")


def test_te_veel_bladzijden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MAX_BLADZIJDEN", 1)
    lang = {f"Deel {nummer}": "Tekst. " * 400 for nummer in range(3)}
    with pytest.raises(OnleesbarePdf, match="hoogstens 1 na"):
        lees_pdf(als_pdf(lang, "Plan"), "plan.pdf")


@pytest.mark.parametrize("inhoud", [b"", b"%PDF-1.7 niets", PDF[: len(PDF) // 2]])
def test_een_beschadigd_bestand(inhoud: bytes) -> None:
    with pytest.raises(OnleesbarePdf):
        lees_pdf(inhoud, "stuk.pdf")
