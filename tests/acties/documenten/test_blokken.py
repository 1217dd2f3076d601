"""Reading Word documents: all that stands in them, and nothing that could harm."""

from __future__ import annotations

import contextlib
import io
import zipfile

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from acties.documenten.blokken import (
    MAX_BYTES,
    Alinea,
    Kop,
    OnleesbaarDocument,
    Stuk,
    Tabel,
    lees_docx,
)


def als_bytes(document: object) -> bytes:
    uit = io.BytesIO()
    document.save(uit)  # type: ignore[attr-defined]
    return uit.getvalue()


def een_document() -> bytes:
    document = Document()
    document.add_heading("Het plan", 0)
    document.add_heading("1. De opgave", 1)
    document.add_paragraph("Het plein is ").add_run("oud").bold = True
    document.add_paragraph("een brief", style="List Bullet")
    tabel = document.add_table(2, 2)
    for nummer, cel in enumerate(c for rij in tabel.rows for c in rij.cells):
        cel.text = f"cel {nummer}"
    tabel.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    return als_bytes(document)


def test_koppen_alineas_lijsten_en_tabellen_in_hun_volgorde() -> None:
    assert lees_docx(een_document()) == [
        Kop(0, "Het plan"),
        Kop(1, "1. De opgave"),
        Alinea((Stuk("Het plein is "), Stuk("oud", vet=True)), stijl="Normal"),
        Alinea((Stuk("een brief"),), "punt", "List Bullet"),
        Tabel((("cel 0", "cel 1"), ("cel 2", "cel 3")), kop=True),
    ]


def test_wat_in_een_inhoudsbesturing_staat_wordt_ook_gelezen() -> None:
    document = Document()
    alinea = document.add_paragraph("In een vak van de huisstijl.")
    vak, inhoud = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
    alinea._p.addprevious(vak)
    vak.append(inhoud)
    inhoud.append(alinea._p)
    [gelezen] = lees_docx(als_bytes(document))
    assert isinstance(gelezen, Alinea)
    assert gelezen.tekst == "In een vak van de huisstijl."


@pytest.mark.parametrize(
    ("inhoud", "zin"),
    [
        (b"%PDF-1.7 ...", "pdf"),
        (b"{\\rtf1 hallo}", "rtf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "wachtwoord"),
        (b"gewone tekst", "geen Word-bestand"),
        (b"", "geen Word-bestand"),
        (b"PK\x03\x04 afgebroken", "geen Word-bestand"),
    ],
)
def test_wat_geen_docx_is_krijgt_een_zin_met_wat_te_doen(inhoud: bytes, zin: str) -> None:
    with pytest.raises(OnleesbaarDocument, match=zin) as fout:
        lees_docx(inhoud)
    assert ".docx" in str(fout.value)


def test_een_zip_met_iets_anders_is_geen_word() -> None:
    with pytest.raises(OnleesbaarDocument, match="geen Word-bestand"):
        lees_docx(_zip({"content.xml": b"<x/>"}))


def test_een_bestand_dat_uitpakt_tot_iets_enorms_wordt_niet_uitgepakt() -> None:
    bom = _zip({"word/document.xml": b"<w/>", "word/media/x.bin": b"\0" * 130_000_000})
    assert len(bom) < 1_000_000
    with pytest.raises(OnleesbaarDocument, match="te groot om te lezen"):
        lees_docx(bom)


def test_een_tekst_die_uitpakt_tot_iets_enorms_ook_niet() -> None:
    with pytest.raises(OnleesbaarDocument, match="te groot om te lezen"):
        lees_docx(_zip({"word/document.xml": b" " * 26_000_000}))


def test_duizenden_delen_ook_niet() -> None:
    delen = {f"word/{nummer}.xml": b"" for nummer in range(3_100)}
    with pytest.raises(OnleesbaarDocument, match="te groot om te lezen"):
        lees_docx(_zip({"word/document.xml": b"<w/>"} | delen))


def test_te_groot_wordt_niet_eens_geopend() -> None:
    with pytest.raises(OnleesbaarDocument, match="hoogstens 15 MB"):
        lees_docx(b"P" * (MAX_BYTES + 1))


def test_xml_die_zichzelf_vermenigvuldigt_doet_niets() -> None:
    bom = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    ruimte = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    tekst = "<w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body>"
    xml = f'{bom}<w:document xmlns:w="{ruimte}">{tekst}</w:document>'
    assert "aaa" not in str(lees_docx(_met_tekst(xml.encode())))


def test_kapotte_xml_wordt_met_een_zin_geweigerd() -> None:
    with pytest.raises(OnleesbaarDocument, match="beschadigd"):
        lees_docx(_met_tekst(b"<w:document"))


def test_een_verwijzing_naar_buiten_wordt_niet_opgehaald() -> None:
    document = Document()
    alinea = document.add_paragraph("tekst")
    tekening = OxmlElement("wp:inline")
    blip = OxmlElement("a:blip")
    blip.set(qn("r:link"), "rId99")
    tekening.append(blip)
    alinea.add_run()._r.append(tekening)
    assert [type(blok) for blok in lees_docx(als_bytes(document))] == [Alinea]


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_wat_er_ook_kapot_is_het_blijft_bij_een_zin(data: st.DataObject) -> None:
    inhoud = bytearray(een_document())
    for plek in data.draw(st.lists(st.integers(0, len(inhoud) - 1), max_size=40)):
        inhoud[plek] ^= data.draw(st.integers(1, 255))
    with contextlib.suppress(OnleesbaarDocument):
        lees_docx(bytes(inhoud))


def _zip(delen: dict[str, bytes]) -> bytes:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as zip_:
        for naam, inhoud in delen.items():
            zip_.writestr(naam, inhoud)
    return uit.getvalue()


def _met_tekst(xml: bytes) -> bytes:
    """A Word document with this in the place of its text."""
    with zipfile.ZipFile(io.BytesIO(een_document())) as zip_:
        delen = {naam: zip_.read(naam) for naam in zip_.namelist()}
    return _zip(delen | {"word/document.xml": xml})
