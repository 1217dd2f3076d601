"""Which files are taken: by their content, and of pictures nothing but the picture."""

from __future__ import annotations

import io
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from acties.bijlagen import beelden
from acties.bijlagen.keuring import DOCX, MAX_BYTES, PDF, Ongeschikt, keur, nette_naam, uitleg
from tests.hulp import bestanden
from tests.hulp.bestanden import FOTOGRAAF, HEIC, foto, met_deel, word


def beeld(inhoud: bytes) -> Image.Image:
    return Image.open(io.BytesIO(inhoud))


def kleuren(inhoud: bytes) -> tuple[str, str]:
    """What colour it has on the left and on the right."""

    def naam(x: float) -> str:
        gelezen = beeld(inhoud).convert("RGB")
        punt = gelezen.getpixel((int(gelezen.width * x), gelezen.height // 2))
        assert isinstance(punt, tuple)
        return "rood" if punt[0] > punt[1] else "groen"

    return naam(0.25), naam(0.75)


@pytest.mark.parametrize(
    ("formaat", "naam", "mediatype"),
    [
        ("JPEG", "foto.jpg", "image/jpeg"),
        ("PNG", "foto.png", "image/png"),
        ("WEBP", "foto.jpg", "image/jpeg"),
    ],
)
def test_van_een_foto_blijft_alleen_het_beeld(formaat: str, naam: str, mediatype: str) -> None:
    inhoud = foto(formaat=formaat)
    assert FOTOGRAAF.encode() in inhoud
    gekeurd = keur(f"foto.{formaat.lower()}", inhoud)
    assert (gekeurd.naam, gekeurd.mediatype, gekeurd.ontdaan) == (naam, mediatype, True)
    assert FOTOGRAAF.encode() not in gekeurd.inhoud
    gelezen = beeld(gekeurd.inhoud)
    assert dict(gelezen.getexif()) == {}
    assert set(gelezen.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert gelezen.size == (400, 300)
    assert kleuren(gekeurd.inhoud) == ("rood", "groen")


def test_een_foto_van_een_iphone() -> None:
    assert b"Sanne Fotograaf" in HEIC.read_bytes()
    gekeurd = keur("IMG_0001.HEIC", HEIC.read_bytes())
    assert (gekeurd.naam, gekeurd.mediatype) == ("IMG_0001.jpg", "image/jpeg")
    assert b"Sanne" not in gekeurd.inhoud
    assert beeld(gekeurd.inhoud).size == (96, 64)
    assert kleuren(gekeurd.inhoud) == ("rood", "groen")


def test_een_gedraaide_foto_staat_recht() -> None:
    gekeurd = keur("foto.jpg", foto(draai=3))
    assert kleuren(gekeurd.inhoud) == ("groen", "rood")


def test_een_grote_foto_wordt_kleiner() -> None:
    gekeurd = keur("foto.jpg", foto(5000, 2500))
    assert beeld(gekeurd.inhoud).size == (beelden.MAX_ZIJDE, beelden.MAX_ZIJDE // 2)


def test_wat_doorzichtig_is_blijft_dat() -> None:
    uit = io.BytesIO()
    Image.new("RGBA", (20, 20), (0, 0, 0, 0)).save(uit, "WEBP", lossless=True)
    gekeurd = keur("logo.webp", uit.getvalue())
    assert (gekeurd.naam, gekeurd.mediatype) == ("logo.png", "image/png")
    assert beeld(gekeurd.inhoud).convert("RGBA").getpixel((5, 5)) == (0, 0, 0, 0)


@pytest.mark.parametrize("soort", ["CMYK", "L", "P", "1"])
def test_elke_soort_kleur_wordt_gelezen(soort: str) -> None:
    uit = io.BytesIO()
    Image.new(soort, (30, 20)).save(uit, "JPEG" if soort in ("CMYK", "L") else "PNG")
    assert beeld(keur("x", uit.getvalue()).inhoud).size == (30, 20)


def weigert(naam: str, inhoud: bytes) -> str:
    with pytest.raises(Ongeschikt) as gevangen:
        keur(naam, inhoud)
    assert nette_naam(naam) in uitleg(gevangen.value.reden, naam)
    return gevangen.value.reden


def test_een_bom_wordt_niet_uitgepakt(monkeypatch: pytest.MonkeyPatch) -> None:
    uit = io.BytesIO()
    Image.new("1", (12_000, 12_000)).save(uit, "PNG", optimize=True)
    assert len(uit.getvalue()) < 100_000

    def uitgepakt(*_: object) -> None:
        raise AssertionError("hij wordt uitgepakt")

    monkeypatch.setattr("PIL.PngImagePlugin.PngImageFile.load", uitgepakt)
    assert weigert("bom.png", uit.getvalue()) == "te_veel_beeldpunten"


@pytest.mark.parametrize(
    ("naam", "inhoud", "reden"),
    [
        ("leeg.jpg", b"", "leeg"),
        ("groot.jpg", b"\xff\xd8\xff" + bytes(MAX_BYTES), "te_groot"),
        ("programma.pdf", b"MZ\x90\x00" + bytes(500), "soort"),
        ("pagina.jpg", b"<html><script>alert(1)</script></html>", "soort"),
        ("tekening.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "soort"),
        ("film.heic", b"\x00\x00\x00\x18ftypisom" + bytes(100), "soort"),
        ("brief.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "oud_word"),
        ("half.jpg", foto()[:900], "stuk"),
        ("half.png", foto(formaat="PNG")[:200], "stuk"),
        ("half.heic", HEIC.read_bytes()[:300], "stuk"),
        ("half.pdf", b"%PDF-1.4\n1 0 obj", "stuk"),
        ("half.docx", word()[:2000], "stuk"),
        ("macro.docx", met_deel(word(), "word/vbaProject.bin", b"x"), "macro"),
        ("bom.docx", met_deel(word(), "word/media/x.bin", bytes(101 * 1024 * 1024)), "te_groot"),
    ],
)
def test_wat_niet_aangenomen_wordt(naam: str, inhoud: bytes, reden: str) -> None:
    assert weigert(naam, inhoud) == reden


def test_een_ander_zipbestand_is_geen_word() -> None:
    assert weigert("x.docx", met_deel(b"", "foto.txt", b"x")) == "soort"


def test_een_word_bestand_dat_halverwege_niet_klopt() -> None:
    inhoud = word()
    plek = inhoud.index(b"word/document.xml") + len("word/document.xml") + 20
    assert weigert("x.docx", inhoud[:plek] + bytes(40) + inhoud[plek + 40 :]) == "stuk"


def test_documenten_blijven_zoals_ze_zijn() -> None:
    for naam, inhoud, mediatype in (
        ("Plan.docx", word(), DOCX),
        ("Plan.PDF", bestanden.PDF, PDF),
        ("Plan", b"\n" + bestanden.PDF, PDF),
    ):
        gekeurd = keur(naam, inhoud)
        assert (gekeurd.mediatype, gekeurd.inhoud, gekeurd.ontdaan) == (mediatype, inhoud, False)
        assert gekeurd.naam in ("Plan.docx", "Plan.pdf")


@pytest.mark.parametrize(
    ("naam", "verwacht"),
    [
        ("../../etc/passwd", "passwd.jpg"),
        ("C:\\Users\\sanne\\foto.png", "foto.jpg"),
        ("\u202egpj.exe", "gpj.jpg"),
        ("a\r\nBcc: x@voorbeeld.nl.jpg", "a Bcc x@voorbeeld.nl.jpg"),
        ("", "bestand.jpg"),
        ("...", "bestand.jpg"),
        (".jpg", "jpg.jpg"),
        ("bankje v2.1 bij de vijver", "bankje v2.1 bij de vijver.jpg"),
        ("a" * 300, "a" * 76 + ".jpg"),
    ],
)
def test_de_naam_is_alleen_een_naam(naam: str, verwacht: str) -> None:
    assert nette_naam(naam, ".jpg") == verwacht


@given(st.text(max_size=300))
def test_elke_naam_past_in_een_map_en_in_een_brief(naam: str) -> None:
    net = nette_naam(naam, ".jpg")
    assert net.endswith(".jpg")
    assert len(net) <= 80
    assert net.isprintable()
    assert not set(net) & set('/\\<>:"|?*')


HEEL = {"jpg": foto(60, 40), "png": foto(60, 40, formaat="PNG"), "docx": word()}


@given(st.sampled_from(sorted(HEEL)), st.data())
def test_een_kapot_bestand_geeft_nooit_een_andere_fout(soort: str, data: st.DataObject) -> None:
    inhoud = HEEL[soort]
    plek = data.draw(st.integers(0, len(inhoud) - 1))
    stuk = data.draw(st.binary(min_size=1, max_size=20))
    with suppress(Ongeschikt):
        keur("x", inhoud[:plek] + stuk + inhoud[plek + len(stuk) :])
