"""The same words in Word, PDF and Markdown, whatever they are."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from pypdf import PdfReader

from acties.documenten.blokken import Afbeelding, Alinea, Blok, Kop, Stuk, Tabel, lees_docx
from acties.documenten.markdown import als_markdown
from acties.documenten.omzetten import zet_om
from acties.documenten.word import OngeldigSjabloon, Plaatje, vul_in


def _png() -> bytes:
    def deel(soort: bytes, inhoud: bytes) -> bytes:
        controle = zlib.crc32(soort + inhoud)
        return struct.pack(">I", len(inhoud)) + soort + inhoud + struct.pack(">I", controle)

    kop = struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0)
    beeld = zlib.compress(b"\0" + b"\xff\0\0" * 2 + b"\0" + b"\0\0\xff" * 2)
    delen = deel(b"IHDR", kop) + deel(b"IDAT", beeld) + deel(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + delen


def gevuld(map_: Path, antwoord: str) -> bytes:
    document = Document()
    document.add_heading("Het plan", 0)
    document.add_heading("1. De opgave", 1)
    document.add_paragraph("{{ antwoord }}")
    document.add_paragraph("{%p for beeld in beelden %}")
    document.add_paragraph("{{ beeld }}")
    document.add_paragraph("{%p endfor %}")
    tabel = document.add_table(0, 2)
    for rij in (
        ("Wie", "Invloed"),
        ("{%tr for r in rijen %}", ""),
        ("{{ r.naam }}", "{{ r.invloed }}"),
        ("{%tr endfor %}", ""),
    ):
        for cel, tekst in zip(tabel.add_row().cells, rij, strict=True):
            cel.text = tekst
    bestand = map_ / "sjabloon.docx"
    document.save(str(bestand))
    rijen = [{"naam": antwoord, "invloed": "veel"}, {"naam": "winkels", "invloed": ""}]
    beelden = [Plaatje(_png(), 'Een matrix met "bewoners" & <anderen>')]
    return vul_in(bestand, {"antwoord": antwoord, "rijen": rijen, "beelden": beelden})


LASTIG = [
    "gewoon",
    'Met <b>tekens</b> & "aanhaling" {{ geen_sjabloon }} {% if x %} #let $y$ *sterk* _onder_ | rand',
    "regel een\nregel twee\n\nregel vier",
    "- geen lijst\n# geen kop\n1. geen nummer",
    "حديقة 🌳 ñ é \x07\x00 \u200b",
    "woord " * 4_000,
    "zonderspatie" * 500,
]


@pytest.mark.parametrize("antwoord", LASTIG, ids=range(len(LASTIG)))
def test_in_elke_vorm_staat_wat_iemand_schreef(tmp_path: Path, antwoord: str) -> None:
    word = gevuld(tmp_path, antwoord)
    eerste = next(blok for blok in lees_docx(word) if isinstance(blok, Alinea))
    assert eerste.tekst == "".join(teken for teken in antwoord if teken not in "\x07\x00")

    md = zet_om("plan", word, "md", titel="Plan", afzender="Gemeente")
    assert (md.naam, md.mediatype) == ("plan.md", "text/markdown; charset=utf-8")
    regels = md.inhoud.decode()
    assert regels.startswith("# Het plan\n\n## 1. De opgave\n")
    assert "*Beeld: Een matrix met" in regels

    pdf = zet_om("plan", word, "pdf", titel="Plan", afzender="Gemeente")
    lezer = PdfReader(io.BytesIO(pdf.inhoud))
    tekst = "".join(blad.extract_text() for blad in lezer.pages)
    assert lezer.metadata is not None
    assert lezer.metadata.title == "Het plan"
    assert "De opgave" in tekst
    assert "winkels" in tekst
    assert tekst.count("woord") >= antwoord.count("woord")
    assert any(blad.images for blad in lezer.pages)


def test_het_beeld_in_word_zegt_wat_het_laat_zien(tmp_path: Path) -> None:
    word = gevuld(tmp_path, "tekst")
    [beeld] = [blok for blok in lees_docx(word) if isinstance(blok, Afbeelding)]
    assert beeld == Afbeelding(_png(), "png", 'Een matrix met "bewoners" & <anderen>')
    nummers = [e.get("id") for e in Document(io.BytesIO(word)).element.iter(qn("wp:docPr"))]
    assert len(set(nummers)) == len(nummers)


def test_een_lege_tekst_is_in_een_sjabloon_niets(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("[{% if leeg %}wel{% else %}niet{% endif %}]")
    document.add_paragraph("[{% if vol == 'ja' %}wel{% else %}niet{% endif %}]")
    bestand = tmp_path / "s.docx"
    document.save(str(bestand))
    gelezen = Document(io.BytesIO(vul_in(bestand, {"leeg": "", "vol": "ja"})))
    assert [alinea.text for alinea in gelezen.paragraphs] == ["[niet]", "[wel]"]


def test_een_lus_zonder_einde_wordt_genoemd(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("{%p for x in lijst %}")
    document.add_paragraph("{{ x }}")
    bestand = tmp_path / "s.docx"
    document.save(str(bestand))
    with pytest.raises(OngeldigSjabloon, match="niet in te vullen"):
        vul_in(bestand, {"lijst": ["a"]})


def test_markdown_kent_lijsten_tabellen_en_nadruk() -> None:
    blokken: list[Blok] = [
        Kop(0, "Plan [1]"),
        Alinea((Stuk("Dit is "), Stuk("heel belangrijk ", vet=True), Stuk("en *dit* niet.")), None),
        Alinea((Stuk("een"),), "nummer"),
        Alinea((Stuk("twee\nregels"),), "nummer"),
        Alinea((Stuk("punt"),), "punt"),
        Tabel((("Wie", "Wat"), ("a|b", "c\nd")), kop=True),
    ]
    assert als_markdown(blokken) == (
        "# Plan \\[1\\]\n\n"
        "Dit is **heel belangrijk** en \\*dit\\* niet.\n\n"
        "1. een\n2. twee\n  regels\n- punt\n\n"
        "| Wie | Wat |\n| --- | --- |\n| a\\|b | c<br>d |\n"
    )
