"""Whole dialogues in which somebody sends photos and documents."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default

import pytest

from tests.gesprekken.test_na_indienen import KENMERK, wacht_op_brief
from tests.hulp.bestanden import FOTOGRAAF, PDF, foto, word
from tests.hulp.gesprekken import INTAKE
from tests.hulp.poort import Poortganger
from tests.hulp.stelsel import Bezoeker, Stelsel

pytestmark = pytest.mark.stelsel

Prater = Bezoeker | Poortganger


def test_stuurt_fotos_bij_een_idee(prater: Prater, lopend: Stelsel) -> None:
    prater.zeg("ik heb een idee voor de buurt")
    prater.zeg(INTAKE[0])
    antwoord = prater.stuur_bestand("plek.jpg", foto())
    assert "Ik heb “plek.jpg” bij uw idee gezet" in antwoord
    assert "Dat heb ik eruit gehaald" in antwoord
    assert "Wat is uw idee, en waar" in antwoord, "de open vraag komt terug"
    # What is written with a photo is the answer to what was asked.
    antwoord = prater.stuur_bestand("schets.png", foto(formaat="PNG"), INTAKE[1])
    assert "“schets.png”" in antwoord
    assert "Wat wilt u bereiken" in antwoord
    antwoord = prater.stuur_bestand("virus.exe", b"MZ" + bytes(200))
    assert "“virus.exe” kan ik niet aannemen. U kunt een foto sturen" in antwoord
    assert "Wat wilt u bereiken" in antwoord
    prater.stuur_bestand("begroting.pdf", PDF)
    for tekst in INTAKE[2:-1]:
        prater.zeg(tekst)
    overzicht = prater.zeg(INTAKE[-1])
    assert "9. Bijlage plek.jpg" in overzicht
    assert "10. Bijlage schets.png" in overzicht
    assert "11. Bijlage begroting.pdf" in overzicht
    overzicht = prater.druk("Haal begroting.pdf weg")
    assert "Ik heb “begroting.pdf” weggehaald" in overzicht
    assert "Bijlage begroting.pdf" not in overzicht
    assert "Haal schets.png weg" in prater.knoppen
    overzicht = prater.zeg("haal schets.png weg")
    assert "schets.png” weggehaald" in overzicht
    kenmerk = KENMERK.search(prater.druk("Versturen"))
    assert kenmerk is not None
    brief = message_from_bytes(
        wacht_op_brief(lopend, f"intake-{kenmerk[0]}").read_bytes(), policy=default
    )
    mee = {deel.get_filename(): deel for deel in brief.walk() if deel.get_filename()}
    assert set(mee) == {f"initiatief-{kenmerk[0]}.json", "plek.jpg"}
    inhoud = mee["plek.jpg"].get_payload(decode=True)
    assert isinstance(inhoud, bytes)
    assert inhoud.startswith(b"\xff\xd8\xff")
    assert FOTOGRAAF.encode() not in inhoud


def test_begint_met_een_foto(prater: Prater) -> None:
    antwoord = prater.stuur_bestand("plek.jpg", foto())
    assert "bewaard bij dit gesprek" in antwoord
    assert "Niemand bij de gemeente heeft het nu" in antwoord
    prater.druk("Ik heb een idee")
    for tekst in INTAKE:
        antwoord = prater.zeg(tekst)
    assert "9. Bijlage plek.jpg" in antwoord


def test_vertelt_het_idee_bij_de_foto(prater: Prater) -> None:
    antwoord = prater.stuur_bestand(
        "plek.jpg", foto(), "Ik wil graag een moestuin beginnen bij de school in Hoonhorst"
    )
    assert "“plek.jpg”" in antwoord
    assert "Hoe heet u" in antwoord
    overzicht = prater.zeg("laat mijn antwoorden zien")
    assert "moestuin beginnen bij de school" in overzicht
    assert "Bijlage plek.jpg" in overzicht


def test_stuurt_een_document_en_bedenkt_zich(prater: Prater) -> None:
    assert "“plan.docx” bewaard" in prater.stuur_bestand("plan.docx", word())
    assert "Ik heb “plan.docx” weggehaald" in prater.druk("Haal plan.docx weg")
    prater.druk("Ik heb een idee") if "Ik heb een idee" in prater.knoppen else prater.zeg(
        "ik heb een idee"
    )
    for tekst in INTAKE:
        antwoord = prater.zeg(tekst)
    assert "plan.docx" not in antwoord


def test_stuurt_later_nog_een_foto(prater: Prater, lopend: Stelsel) -> None:
    prater.zeg("ik heb een idee voor de buurt")
    for tekst in INTAKE:
        prater.zeg(tekst)
    kenmerk = KENMERK.search(prater.druk("Versturen"))
    assert kenmerk is not None
    antwoord = prater.stuur_bestand("later.jpg", foto())
    assert "Hoort het bij het idee dat u al heeft ingediend" in antwoord
    assert "Wat wilt u toevoegen" in prater.druk("Iets toevoegen of wijzigen")
    overzicht = prater.zeg("er moet ook een tafel bij")
    assert "Bijlage later.jpg" in overzicht
    prater.druk("Versturen")
    brief = wacht_op_brief(lopend, f"aanvulling-{kenmerk[0]}")
    assert b"later.jpg" in brief.read_bytes()
