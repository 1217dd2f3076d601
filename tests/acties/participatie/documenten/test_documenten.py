"""Every document of every municipality: empty, full, with odd characters and with long stories."""

from __future__ import annotations

import io
import re
import shutil
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from pypdf import PdfReader

from acties.documenten.blokken import Afbeelding, Kop, lees_docx
from acties.documenten.dienst import Bestand
from acties.participatie.documenten.controle import fouten_in_sjablonen, proefantwoorden
from acties.participatie.documenten.dienst import maak, maak_documenten
from acties.participatie.documenten.invulling import alineas
from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.uitkomst import Uitkomst
from acties.participatie.uitkomsten import alle_uitkomsten
from kennisbank.laden import GEMEENTEN, GemeenteGegevens, gemeentemap, laad_gemeente, sjabloon_van
from kennisbank.schema.dekking import Dekking
from kennisbank.schema.dossier import Documentsoort
from kennisbank.yaml import lees_model
from tests.kennisbank.test_gemeenten import bronnen_in

NAMEN = sorted(p.parent.name for p in GEMEENTEN.glob("*/gemeente.yml"))
VOLLEDIG: dict[str, Any] = {
    "achtergrond": "Het plein is oud. Er ligt een motie.",
    "belanghebbenden": [
        {"naam": "bewoners", "invloed": "laag", "belang": "hoog"},
        {"naam": "winkeliers", "invloed": "hoog", "belang": "hoog"},
    ],
    "momenten": [
        {"naam": "Inloopavond", "datum": "2027-03-10", "soort": "bijeenkomst"},
        {"naam": "Raadsbesluit", "datum": "2027-06-21", "soort": "besluit"},
    ],
    "bijdragen": [
        {"naam": "Meer bomen", "gedaan": "overgenomen", "waarom": "Er komen er acht bij."},
        {"naam": "Een fontein", "gedaan": "niet", "waarom": "Daar is geen geld voor."},
    ],
}


@cache
def gemeente(naam: str) -> GemeenteGegevens:
    return laad_gemeente(gemeentemap(naam))


DOCUMENTEN = [(naam, soort) for naam in NAMEN for soort in gemeente(naam).documenten]


def inhoud_van(naam: str, **antwoorden: Any) -> Dossierinhoud:
    return Dossierinhoud("P2026-AB12CD", "Herinrichting Kerkplein", gemeente(naam), antwoorden)


def gemaakt(
    inhoud: Dossierinhoud, soort: Documentsoort, uitkomsten: Mapping[str, Uitkomst] | None = None
) -> Bestand:
    uitkomsten = alle_uitkomsten(inhoud) if uitkomsten is None else uitkomsten
    [bestand] = maak(inhoud, soort, uitkomsten, ("docx",))
    return bestand


@cache
def vol(naam: str) -> tuple[Dossierinhoud, Mapping[str, Uitkomst]]:
    """A dossier in which everything is answered, with what comes out of it: drawn once."""
    inhoud = inhoud_van(naam, **proefantwoorden(gemeente(naam)) | VOLLEDIG)
    return inhoud, alle_uitkomsten(inhoud)


def tekst_van(bestand: Bestand) -> str:
    document = Document(io.BytesIO(bestand.inhoud))
    cellen = [cel.text for tabel in document.tables for rij in tabel.rows for cel in rij.cells]
    return "\n".join([*(alinea.text for alinea in document.paragraphs), *cellen])


def soort_van(naam: str, sleutel: str) -> Documentsoort:
    gevonden = gemeente(naam).document(sleutel)
    assert gevonden is not None
    return gevonden


@pytest.mark.parametrize("naam", NAMEN)
def test_elk_sjabloon_is_in_te_vullen(naam: str) -> None:
    assert list(fouten_in_sjablonen(gemeente(naam))) == []


@pytest.mark.parametrize(
    ("naam", "soort"), DOCUMENTEN, ids=[f"{naam}-{soort.sleutel}" for naam, soort in DOCUMENTEN]
)
def test_leeg_zegt_het_wat_open_is_en_vol_zegt_het_alles(naam: str, soort: Documentsoort) -> None:
    leeg = tekst_van(gemaakt(inhoud_van(naam), soort))
    assert "Nog open: " in leeg
    assert "{{" not in leeg
    assert "{%" not in leeg
    bestand = gemaakt(vol(naam)[0], soort, vol(naam)[1])
    tekst = tekst_van(bestand)
    assert "Nog open: " not in tekst
    assert "Nog in te vullen" not in tekst
    assert "Herinrichting Kerkplein" in tekst
    assert bestand.naam.endswith(" P2026-AB12CD.docx")


@pytest.mark.parametrize("naam", NAMEN)
def test_elke_bouwsteen_heeft_een_kop_in_het_sjabloon(naam: str) -> None:
    """What a municipality measures must be in its document; the invitation is a letter."""
    for soort in gemeente(naam).documenten:
        if soort.sleutel == "uitnodiging":
            continue
        namen = Document(str(sjabloon_van(gemeente(naam).map, soort)))
        sjabloon = "\n".join(alinea.text for alinea in namen.paragraphs)
        for steen in soort.bouwstenen:
            assert f"deel.{steen.sleutel}.open" in sjabloon, (soort.sleutel, steen.sleutel)


def koppen(naam: str, sleutel: str) -> list[str]:
    inhoud, uitkomsten = vol(naam)
    blokken = lees_docx(gemaakt(inhoud, soort_van(naam, sleutel), uitkomsten).inhoud)
    return [blok.tekst for blok in blokken if isinstance(blok, Kop)][2:]


def test_dalfsen_heeft_de_negen_delen_van_2_1_3() -> None:
    assert [re.sub(r"^\d\. ", "", kop) for kop in koppen("dalfsen", "plan_van_aanpak")] == [
        "De opgave",
        "Doel(en) van participatie",
        "Omgevingsanalyse",
        "Kaders en uitgangspunten",
        "Betrokkenheidsniveau",
        "Wijze van betrekken",
        "Planning",
        "Communicatie, verslaglegging en terugkoppeling",
        "Capaciteit en middelen",
    ]


def test_enschede_heeft_de_vier_sleutels() -> None:
    assert soort_van("enschede", "plan_van_aanpak").sleutel == "participatieaanpak"
    vier = koppen("enschede", "participatieaanpak")[:4]
    assert vier == [
        "Sleutel 1. Waarom in gesprek?",
        "Sleutel 2. Waarover in gesprek?",
        "Sleutel 3. Wie met wie in gesprek?",
        "Sleutel 4. Hoe in gesprek?",
    ]


def test_heerlen_begint_de_paragraaf_met_wat_de_toolbox_noemt() -> None:
    vier = koppen("heerlen", "participatieparagraaf")[:4]
    assert vier == ["Locatie", "Beleidsfase", "Stakeholders", "Strategie"]


def test_assen_rapporteert_op_de_drie_vragen() -> None:
    assert [kop[3:] for kop in koppen("assen", "tussenrapportage")] == [
        "Wat is er gebeurd?",
        "Wat hebben we uitgeprobeerd?",
        "Welke resultaten hebben we bereikt?",
    ]
    assert all(gemeente(naam).document("tussenrapportage") is None for naam in NAMEN if naam != "assen")


def test_het_eindverslag_zegt_per_bijdrage_wat_ermee_is_gedaan_en_waarom() -> None:
    tekst = tekst_van(gemaakt(inhoud_van("dalfsen", **VOLLEDIG), soort_van("dalfsen", "eindverslag")))
    assert "Meer bomen\nOvergenomen\nEr komen er acht bij." in tekst
    assert "Een fontein\nNiet overgenomen\nDaar is geen geld voor." in tekst
    # The fourth part of the policy: only what nothing was done with.
    assert tekst.count("Een fontein") == 2
    assert tekst.count("Meer bomen") == 1


def test_als_met_alles_iets_is_gedaan_staat_dat_er() -> None:
    bijdragen = [{"naam": "Bomen", "gedaan": "deels", "waarom": "Er komen er vier."}]
    inhoud = inhoud_van("dalfsen", bijdragen=bijdragen)
    assert "Met alle bijdragen is iets gedaan." in tekst_van(
        gemaakt(inhoud, soort_van("dalfsen", "eindverslag"))
    )


def test_matrix_en_tijdlijn_staan_in_het_plan_met_hun_tekst() -> None:
    inhoud = inhoud_van("dalfsen", **VOLLEDIG)
    bestanden = maak_documenten(inhoud, soort_van("dalfsen", "plan_van_aanpak"))
    word, pdf, md = bestanden
    assert [b.naam.rpartition(".")[2] for b in bestanden] == ["docx", "pdf", "md"]
    beelden = [blok for blok in lees_docx(word.inhoud) if isinstance(blok, Afbeelding)]
    assert len(beelden) == 2
    assert all(beeld.alt for beeld in beelden)
    lezer = PdfReader(io.BytesIO(pdf.inhoud))
    assert sum(len(blad.images) for blad in lezer.pages) == 2
    assert "winkeliers" in "".join(blad.extract_text() for blad in lezer.pages)
    assert md.inhoud.decode().count("*Beeld: ") == 2
    assert "| winkeliers | Veel invloed, groot belang |" in md.inhoud.decode()


RAAR = 'Vraag & "antwoord" <b>{{ 7 * 7 }}</b> {% if x %} \x0b\x00 ñ 🌳 حديقة\n\n- punt | rand'


@pytest.mark.parametrize("naam", ["dalfsen", "enschede"])
def test_vreemde_tekens_en_lange_verhalen_breken_niets(naam: str) -> None:
    lang = "Een heel lang verhaal over het plein. " * 500
    gegevens = gemeente(naam)
    for tekst in (RAAR, lang):
        antwoorden = {
            sleutel: tekst if waarde == "proef" else waarde
            for sleutel, waarde in proefantwoorden(gegevens).items()
        }
        antwoorden["bijdragen"] = [{"naam": tekst, "gedaan": "niet", "waarom": tekst}]
        inhoud = Dossierinhoud("P2026-AB12CD", tekst[:100], gegevens, antwoorden)
        uitkomsten = alle_uitkomsten(inhoud)
        for soort in gegevens.documenten[:2]:
            gelezen = tekst_van(gemaakt(inhoud, soort, uitkomsten))
            if tekst is RAAR:
                assert 'Vraag & "antwoord" <b>{{ 7 * 7 }}</b> {% if x %}' in gelezen
                assert "49" not in gelezen


@pytest.mark.parametrize("naam", [naam for naam in NAMEN if naam != "dalfsen"])
def test_elke_bron_is_een_plek_in_het_beleid_of_zegt_dat_het_geen_beleid_is(naam: str) -> None:
    gegevens = gemeente(naam)
    dekking = lees_model(gegevens.map / "dekking.yml", Dekking)
    plekken = {(deel.paragraaf, deel.stap) for deel in dekking.delen}
    for bron in bronnen_in(list(gegevens.documenten)):
        if bron.document == dekking.document:
            assert (bron.paragraaf, bron.stap) in plekken, bron
        else:
            assert bron.document.endswith(f"niet uit het beleid van {gegevens.gemeente.inhoud.naam}"), (
                bron
            )


def test_dalfsen_verwijst_naar_plekken_die_er_zijn(dalfsen: GemeenteGegevens) -> None:
    dekking = lees_model(dalfsen.map / "dekking.yml", Dekking)
    paragrafen = {deel.paragraaf for deel in dekking.delen}
    for bron in bronnen_in(list(dalfsen.documenten)):
        assert bron.document == "Met Elkaar 2.0" or "niet uit het beleid" in bron.document
        assert bron.paragraaf is None or bron.paragraaf in paragrafen, bron


def test_elke_vraag_van_een_bouwsteen_bestaat_ergens() -> None:
    bekend = {sleutel for naam in NAMEN for sleutel in proefantwoorden(gemeente(naam))}
    onderdelen = {o.sleutel for naam in NAMEN for o in gemeente(naam).onderdelen}
    for _, soort in DOCUMENTEN:
        for steen in soort.bouwstenen:
            assert set(steen.vragen) <= bekend, (soort.sleutel, steen.sleutel)
            assert set(steen.onderdelen) <= onderdelen, (soort.sleutel, steen.sleutel)


def test_een_sjabloon_dat_een_gemeente_breekt_wordt_genoemd(tmp_path: Path) -> None:
    kopie = tmp_path / "dalfsen"
    shutil.copytree(GEMEENTEN / "dalfsen", kopie)
    document = Document(str(kopie / "documenten" / "eindverslag.docx"))
    document.add_paragraph("{{ antwoorden.samenvating }}")
    document.save(str(kopie / "documenten" / "eindverslag.docx"))
    gegevens = laad_gemeente(kopie)
    [fout] = fouten_in_sjablonen(gegevens)
    assert fout.bestand == kopie / "documenten" / "eindverslag.docx"
    assert "samenvating" in fout.melding
    assert "Open het sjabloon in Word" in fout.remedie
    # Whoever is busy with a dossier keeps the answers, and gets no file.
    inhoud = Dossierinhoud("P2026-AB12CD", "Plein", gegevens, {})
    soort = gegevens.document("eindverslag")
    assert soort is not None
    assert maak_documenten(inhoud, soort) == ()


def test_een_eigen_sjabloon_gaat_voor_het_gemeenschappelijke(tmp_path: Path) -> None:
    kopie = tmp_path / "assen"
    shutil.copytree(GEMEENTEN / "assen", kopie)
    document = Document()
    document.add_paragraph("Onze eigen evaluatie van {{ titel }}: {{ deel.lessen.stand }}")
    document.save(str(kopie / "documenten" / "evaluatie.docx"))
    gegevens = laad_gemeente(kopie)
    soort = gegevens.document("evaluatie")
    assert soort is not None
    inhoud = Dossierinhoud("P2026-AB12CD", "Plein", gegevens, {"eva_uren": 12})
    assert tekst_van(gemaakt(inhoud, soort)) == "Onze eigen evaluatie van Plein: 1 van 2 (50%)"


def test_een_tekst_van_het_gesprek_wordt_gewone_regels() -> None:
    assert alineas("**Kop**\n\n- een\n- *twee*\n\nKlaar.") == ["Kop", "• een", "• *twee*", "Klaar."]


def test_de_stand_zegt_door_wie_en_de_datum_van_het_document_staat_apart() -> None:
    inhoud = Dossierinhoud(
        "P2026-AB12CD",
        "Plein",
        gemeente("enschede"),
        {"achtergrond": "het plein is oud en donker", "contactpersoon": "team ruimte"},
        "vastgesteld",
        "door de raad op 3 november 2026",
    )
    tekst = tekst_van(gemaakt(inhoud, soort_van("enschede", "participatieaanpak")))
    assert "Vastgesteld door de raad op 3 november 2026. Gemaakt op " in tekst
    # What was typed in a conversation is a sentence in a document.
    assert "Het plein is oud en donker." in tekst
