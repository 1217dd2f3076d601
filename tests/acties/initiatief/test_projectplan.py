"""The projectplan: only after a positive decision; then a Word file, once, with a copy to the mail."""

from __future__ import annotations

import io

import pytest
from docx import Document
from sqlalchemy import select

from acties.omgeving import Omgeving
from acties.opslag import Document as Documentrij
from acties.opslag import Uitgaand
from acties.outbox.dienst import Zending
from acties.outbox.wegen.email import als_email
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Einde, Samenvatting, VraagOpen
from kennisbank.schema.statussen import Initiatiefstatus
from tests.hulp.gesprekken import INTAKE, Dialoog, dien_in

PROJECTPLAN = g.Start("projectplan")
ANTWOORDEN = ("Spitten en planten", "Acht buren", "Elke zaterdag een klusochtend")


def zet(omgeving: Omgeving, kenmerk: str, *statussen: Initiatiefstatus) -> None:
    for status in statussen:
        omgeving.initiatieven.verander_status(kenmerk, status, door="test")


@pytest.mark.parametrize(
    "statussen",
    [(), ("in_gesprek",), ("in_gesprek", "intaketafel", "besluit_negatief"), ("ingetrokken",)],
)
def test_zonder_positief_besluit_begint_het_niet(
    omgeving: Omgeving, statussen: tuple[Initiatiefstatus, ...]
) -> None:
    gesprek, kenmerk = dien_in(omgeving)
    zet(omgeving, kenmerk, *statussen)
    einde = Dialoog(omgeving, gesprek).doe(PROJECTPLAN)
    assert isinstance(einde, Einde)
    assert einde.reden == "niet_begonnen"


def test_maakt_een_word_bestand_en_een_kopie_voor_de_coordinator(omgeving: Omgeving) -> None:
    gesprek, kenmerk = dien_in(omgeving)
    zet(omgeving, kenmerk, "in_gesprek", "intaketafel", "besluit_positief")
    dialoog = Dialoog(omgeving, gesprek)
    vraag = dialoog.doe(PROJECTPLAN)
    assert isinstance(vraag, VraagOpen)
    assert vraag.vraag == "stappen"
    for antwoord in ANTWOORDEN:
        dialoog.zeg(antwoord)
    for _ in range(4):
        samenvatting = dialoog.doe(g.SlaOver())
    assert isinstance(samenvatting, Samenvatting)
    einde = dialoog.doe(g.Verstuur())
    assert isinstance(einde, Einde)

    bestand = omgeving.documenten.haal(gesprek, str(einde.gegevens["document"]))
    assert bestand is not None
    assert bestand.naam == f"Projectplan {kenmerk}.docx"
    tekst = [alinea.text for alinea in Document(io.BytesIO(bestand.inhoud)).paragraphs]
    for antwoord in (*ANTWOORDEN, INTAKE[1], INTAKE[2]):
        assert antwoord in tekst
    stand = omgeving.initiatieven.stand(kenmerk)
    assert stand is not None
    assert stand.status == "projectplan"

    with omgeving.bron.lezen() as sessie:
        rij = sessie.scalars(select(Uitgaand).where(Uitgaand.sleutel.like("projectplan:%"))).one()
        assert kenmerk in rij.sleutel
        zending = Zending(rij.id, rij.sleutel, rij.soort, rij.ontvanger, rij.inhoud, 1)
    [bijlage] = als_email(zending, "samenspraak@voorbeeld.nl").iter_attachments()
    assert bijlage.get_content() == bestand.inhoud
    assert bijlage.get_filename() == bestand.naam


def test_een_tweede_keer_is_een_nieuwe_versie_en_het_eerste_blijft(omgeving: Omgeving) -> None:
    gesprek, kenmerk = dien_in(omgeving)
    zet(omgeving, kenmerk, "in_gesprek", "bij_behandelaar", "besluit_positief")
    dialoog = Dialoog(omgeving, gesprek)
    for keer in range(2):
        dialoog.doe(PROJECTPLAN)
        for antwoord in ANTWOORDEN:
            dialoog.zeg(f"{antwoord} {keer}")
        for _ in range(4):
            dialoog.doe(g.SlaOver())
        dialoog.doe(g.Verstuur())
    with omgeving.bron.lezen() as sessie:
        assert len(sessie.scalars(select(Documentrij)).all()) == 2
