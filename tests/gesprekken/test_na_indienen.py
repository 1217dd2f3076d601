"""Whole dialogues after handing in, named after what the person does."""

from __future__ import annotations

import json
import re
import secrets
import sqlite3
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from acties.opslag import Basis
from tests.hulp.gesprekken import INTAKE
from tests.hulp.poort import NieuwePrater, Prater
from tests.hulp.stelsel import Bezoeker, Stelsel, wacht_tot
from tests.hulp.terminal import op_terminal

pytestmark = pytest.mark.stelsel

KENMERK = re.compile(r"\d{4}-[0-9A-Z]{6}")
MET_TELEFOON = ("Sanne de Boer, 06-12345678", *INTAKE[1:])


def dien_in(inwoner: Prater, antwoorden: tuple[str, ...] = INTAKE) -> str:
    """Hand in an idea; its kenmerk."""
    inwoner.zeg("ik heb een idee voor de buurt")
    for antwoord in antwoorden:
        inwoner.zeg(antwoord)
    kenmerk = KENMERK.search(inwoner.druk("Versturen"))
    assert kenmerk is not None
    return kenmerk[0]


def wacht_op_brief(lopend: Stelsel, begin: str) -> Path:
    """The letter whose name begins so, once it is in the mail folder."""

    def gevonden() -> list[Path]:
        return [brief for brief in lopend.brieven() if brief.name.startswith(begin)]

    wacht_tot(lambda: bool(gevonden()), f"brief {begin}")
    return gevonden()[0]


def test_vraagt_na_het_versturen_hoe_het_ermee_staat(inwoner: Bezoeker) -> None:
    kenmerk = dien_in(inwoner)
    antwoord = inwoner.druk("Hoe staat het met mijn idee?")
    assert kenmerk in antwoord
    assert "neemt uiterlijk" in antwoord
    assert antwoord == inwoner.zeg("hoe staat het ervoor met mijn idee?")


def test_komt_in_een_andere_browser_met_kenmerk_en_telefoonnummer(nieuwe_prater: NieuwePrater) -> None:
    kenmerk = dien_in(nieuwe_prater(), MET_TELEFOON)
    ander = nieuwe_prater()
    assert "Wat is uw kenmerk" in ander.zeg("hoe staat het met mijn idee?")
    assert "klopt niet helemaal" in ander.zeg(kenmerk[:-1] + ("A" if kenmerk[-1] != "A" else "B"))
    assert "Welk e-mailadres of telefoonnummer" in ander.zeg(kenmerk.lower().replace("-", " "))
    antwoord = ander.zeg("0031 612345678")
    assert "Gelukt" in antwoord
    assert "neemt uiterlijk" in antwoord


def test_geeft_vijf_keer_een_verkeerd_nummer_en_moet_wachten(lopend: Stelsel) -> None:
    kenmerk = dien_in(lopend.bezoeker(), MET_TELEFOON)
    ander = lopend.bezoeker()
    ander.zeg("hoe staat het met mijn idee?")
    for poging in range(5):
        assert "e-mailadres of telefoonnummer" in ander.zeg(kenmerk)
        antwoord = ander.zeg(f"06 8765432{poging}")
        assert ("hoort niet bij" in antwoord) == (poging < 4)
    assert "Vanaf" in antwoord
    assert "coördinator" in antwoord
    assert "Vanaf" in ander.zeg("hoe staat het met mijn idee?")


def test_vraagt_hoe_het_staat_midden_in_een_tweede_idee(inwoner: Bezoeker) -> None:
    kenmerk = dien_in(inwoner)
    inwoner.druk("Nog een idee indienen")
    inwoner.zeg(INTAKE[0])
    antwoord = inwoner.zeg("hoe staat het met mijn eerste idee?")
    assert kenmerk in antwoord
    assert "Wat is uw idee" in antwoord


def test_voegt_iets_toe_en_de_coordinator_krijgt_het(lopend: Stelsel, inwoner: Bezoeker) -> None:
    kenmerk = dien_in(inwoner)
    assert "Wat wilt u toevoegen of veranderen?" in inwoner.druk("Iets toevoegen of wijzigen")
    assert "pas" in inwoner.zeg("Er doen nu ook twee scholen mee")
    assert "toegevoegd aan uw idee" in inwoner.druk("Versturen")
    wacht_tot(
        lambda: any("aanvulling" in b.name and kenmerk in b.name for b in lopend.brieven()), "brief"
    )


def test_trekt_het_idee_in(lopend: Stelsel, inwoner: Bezoeker) -> None:
    kenmerk = dien_in(inwoner)
    assert f"‘{INTAKE[1]}’ (kenmerk {kenmerk}) echt intrekken?" in inwoner.zeg(
        "ik wil mijn idee intrekken"
    )
    assert "waarom" in inwoner.zeg("ja")
    assert "is ingetrokken" in inwoner.zeg("de buren willen het toch niet")
    assert "U heeft uw idee ingetrokken" in inwoner.zeg("hoe staat het met mijn idee?")
    wacht_op_brief(lopend, f"ingetrokken-{kenmerk}")


@pytest.mark.parametrize("reden", ["ik heb er geen tijd meer voor", "mijn vrouw is ziek", "nee"])
def test_zegt_waarom_en_het_idee_is_ingetrokken(lopend: Stelsel, inwoner: Bezoeker, reden: str) -> None:
    kenmerk = dien_in(inwoner)
    inwoner.zeg("trek mijn idee in")
    inwoner.zeg("ja")
    assert "is ingetrokken" in inwoner.zeg(reden)
    assert "ingetrokken" in inwoner.zeg("hoe staat het met mijn idee?")
    gezien = json.loads(op_terminal(lopend, "initiatieven", kenmerk, "--json"))
    assert gezien["status"] == "ingetrokken"


def test_stopt_halverwege_het_intrekken_en_hoort_dat_het_er_nog_staat(inwoner: Bezoeker) -> None:
    dien_in(inwoner)
    inwoner.zeg("trek mijn idee in")
    assert "niet ingetrokken" in inwoner.zeg("stop")


def test_bedenkt_zich_en_trekt_niet_in(inwoner: Bezoeker) -> None:
    dien_in(inwoner)
    inwoner.zeg("ik wil mijn idee intrekken")
    assert "blijft staan" in inwoner.zeg("nee, toch maar niet")


def test_laat_alles_weghalen_en_begint_schoon(lopend: Stelsel, inwoner: Bezoeker) -> None:
    merk = "Fladderbloem"
    kenmerk = dien_in(inwoner, (INTAKE[0], f"een perk met {merk}", *INTAKE[2:]))
    inwoner.zeg("verwijder al mijn gegevens")
    inwoner.druk("Ja, haal alles weg")
    assert "alles weggehaald" in inwoner.gesprek[-1].tekst
    assert len(inwoner.gesprek) == 3, "de begroeting, het verzoek en het antwoord"
    assert merk not in inwoner.pagina.get_text()
    wacht_op_brief(lopend, f"gewist-{kenmerk}")
    with lopend.bron.lezen() as sessie:
        for tabel in Basis.metadata.sorted_tables:
            assert all(merk not in repr(tuple(rij)) for rij in sessie.execute(select(tabel))), (
                tabel.name
            )
    with sqlite3.connect(lopend.datamap / "rasa.db") as trackers:
        inhoud = [rij[0] for rij in trackers.execute("SELECT tracker FROM rasa_tracker")]
    trackers.close()
    assert inhoud
    assert not any(merk in tekst or INTAKE[2] in tekst for tekst in inhoud)


def test_laat_weghalen_wat_nog_niet_verstuurd_was(inwoner: Bezoeker) -> None:
    inwoner.zeg("ik heb een idee voor de buurt")
    inwoner.zeg(INTAKE[0])
    inwoner.zeg("ik wil dat jullie mijn gegevens verwijderen")
    inwoner.zeg("ja")
    assert "alles weggehaald" in inwoner.gesprek[-1].tekst
    assert "Hoe heet u" in inwoner.zeg("ik heb een idee")


def test_gaat_op_een_ander_apparaat_verder_met_een_code(lopend: Stelsel, inwoner: Bezoeker) -> None:
    inwoner.zeg("ik heb een idee voor de buurt")
    for antwoord in INTAKE[:3]:
        inwoner.zeg(antwoord)
    inwoner.zeg("later verder")
    code = KENMERK.search(inwoner.druk("Verder op een ander apparaat"))
    assert code is not None
    ander = lopend.bezoeker()
    assert "niet met een idee bezig" in ander.zeg("verder met mijn idee")
    assert "Wat is uw kenmerk of code?" in ander.druk("Ik heb een kenmerk of code")
    assert "Welk e-mailadres" in ander.zeg(code[0])
    antwoord = ander.zeg("sanne@voorbeeld.nl")
    assert "3 van 8 vragen" in antwoord
    assert "buren en anderen gepraat" in antwoord


def test_krijgt_de_code_per_mail(lopend: Stelsel, inwoner: Bezoeker) -> None:
    adres = f"sanne.{secrets.token_hex(3)}@voorbeeld.nl"
    inwoner.zeg("ik heb een idee voor de buurt")
    inwoner.zeg(f"Sanne de Boer, {adres}")
    inwoner.zeg("stop maar even")
    inwoner.druk("Verder op een ander apparaat")
    assert "Ik stuur een code" in inwoner.druk("Mail mij een code")
    wacht_tot(lambda: any(f"To: {adres}" in b.read_text() for b in lopend.brieven()), "brief met code")


def test_typt_het_kenmerk_er_meteen_bij(lopend: Stelsel) -> None:
    kenmerk = dien_in(lopend.bezoeker())
    ander = lopend.bezoeker()
    assert "Welk e-mailadres" in ander.zeg(f"hoe staat het met mijn idee? kenmerk {kenmerk}")
    assert "neemt uiterlijk" in ander.zeg("sanne@voorbeeld.nl")


def test_krijgt_een_bevestiging_met_pdf(lopend: Stelsel, inwoner: Bezoeker) -> None:
    adres = f"zoe.{secrets.token_hex(3)}@voorbeeld.nl"
    kenmerk = dien_in(inwoner, (f"Zoë Yıldız, {adres}", *INTAKE[1:]))
    assert any("Wij sturen u ook een e-mail" in g.tekst for g in inwoner.gesprek)
    brief = wacht_op_brief(lopend, f"inwoner-ingediend-{kenmerk}")
    bericht = message_from_bytes(brief.read_bytes(), policy=default)
    assert isinstance(bericht, EmailMessage)
    [bijlage] = bericht.iter_attachments()
    bladen = PdfReader(BytesIO(bijlage.get_content())).pages
    in_pdf = " ".join("\n".join(blad.extract_text() for blad in bladen).split())
    for deel in (kenmerk, "Zoë Yıldız", *INTAKE[1:]):
        assert deel in in_pdf


def test_heeft_twee_ideeen_en_kiest_er_een(inwoner: Bezoeker) -> None:
    eerste = dien_in(inwoner)
    tweede = dien_in(inwoner, (INTAKE[0], "Een bankje bij de vijver", *INTAKE[2:]))
    # Not the label of the button below: that is about the one it belongs to.
    vraag = inwoner.zeg("kunt u zeggen hoe het ervoor staat met mijn idee?")
    assert "Om welk idee gaat het?" in vraag
    assert f"Een bankje bij de vijver ({tweede})" in inwoner.knoppen
    assert eerste in inwoner.zeg("2")


def test_zegt_verder_en_alles_was_al_verstuurd(inwoner: Bezoeker) -> None:
    kenmerk = dien_in(inwoner)
    antwoord = inwoner.zeg("verder met mijn idee")
    assert kenmerk in antwoord
    assert "al verstuurd" in antwoord


def test_trekt_in_wat_nog_niet_verstuurd_is(inwoner: Bezoeker) -> None:
    inwoner.zeg("ik heb een idee voor de buurt")
    inwoner.zeg(INTAKE[0])
    inwoner.zeg("stop maar even")
    antwoord = inwoner.zeg("ik wil mijn idee intrekken")
    assert "nog niet verstuurd" in antwoord
    assert "verwijder mijn gegevens" in antwoord
    assert "Wat is uw idee" in inwoner.druk("Verder waar ik was")


def test_zegt_meteen_wat_erbij_moet(lopend: Stelsel, inwoner: Bezoeker) -> None:
    kenmerk = dien_in(inwoner)
    erbij = "ik wil er nog bij zetten dat we ook een bankje maken"
    antwoord = inwoner.zeg(erbij)
    assert erbij in antwoord
    assert "Klopt het zo?" in antwoord
    assert "toegevoegd aan uw idee" in inwoner.druk("Versturen")
    assert kenmerk in inwoner.zeg("hoe staat het ermee")
    assert kenmerk in inwoner.zeg("hoe lang duurt het nou")
    brief = wacht_op_brief(lopend, f"aanvulling-{kenmerk}")
    bericht = message_from_bytes(brief.read_bytes(), policy=default)
    assert isinstance(bericht, EmailMessage)
    inhoud = bericht.get_body()
    assert inhoud is not None
    assert "VOORSTEL BIJ DE AFWEGING" in inhoud.get_content()


def test_trekt_in_terwijl_de_vraag_naar_het_idee_openstaat(inwoner: Bezoeker) -> None:
    inwoner.zeg("ik heb een idee voor de buurt")
    inwoner.zeg(INTAKE[0])
    antwoord = inwoner.zeg("ik wil mijn idee intrekken")
    assert "nog niet verstuurd" in antwoord
    assert "Wat is uw idee" in antwoord, "niet opgeschreven als het idee"


def test_vertelt_iets_en_vraagt_er_iets_achteraan(inwoner: Bezoeker) -> None:
    idee = "wij willen een moestuin bij de school in Hoonhorst. Wie beslist daarover?"
    antwoord = inwoner.zeg(idee)
    assert idee in antwoord
    assert "college van burgemeester en wethouders" in antwoord
    assert antwoord.index("college") < antwoord.index("Hoe heet u")
    inwoner.zeg(INTAKE[0])
    antwoord = inwoner.zeg("dat mensen elkaar weer ontmoeten. krijgen we daar geld voor?")
    assert "Of ze dat bij uw idee doet" in antwoord
    assert "buren en anderen gepraat" in antwoord
    antwoord = inwoner.zeg("met de buren van nummer 3. Wat is de intaketafel?")
    assert "overleg" in antwoord
    assert "Vraag 5 van 8" in antwoord
