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
from acties.rasa.basis import Beurt
from acties.rasa.tussendoor import Tussendooractie
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Einde, Samenvatting, VraagOpen
from acties.vragenlijst.weergave import toon_samenvatting
from kennisbank.schema.statussen import Initiatiefstatus
from tests.acties.test_gesprekken import zei
from tests.hulp.databases import op_een_database
from tests.hulp.gesprekken import INTAKE, Dialoog, dien_in

PROJECTPLAN = g.Start("projectplan")
ANTWOORDEN = ("Spitten en planten", "Acht buren", "Elke zaterdag een klusochtend")


def zet(omgeving: Omgeving, kenmerk: str, *statussen: Initiatiefstatus) -> None:
    for status in statussen:
        omgeving.initiatieven.verander_status(kenmerk, status, door="test")


@op_een_database
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


def test_wie_het_plan_opnieuw_maakt_begint_met_wat_er_stond(omgeving: Omgeving) -> None:
    gesprek, kenmerk = dien_in(omgeving)
    zet(omgeving, kenmerk, "in_gesprek", "intaketafel", "besluit_positief")
    dialoog = Dialoog(omgeving, gesprek)
    dialoog.doe(PROJECTPLAN)
    for antwoord in ANTWOORDEN:
        dialoog.zeg(antwoord)
    for _ in range(4):
        dialoog.doe(g.SlaOver())
    dialoog.doe(g.Verstuur())
    opnieuw = dialoog.doe(PROJECTPLAN)
    assert isinstance(opnieuw, Samenvatting)
    assert [m.soort for m in opnieuw.meldingen] == ["vorige_keer"]
    assert [r.antwoord for r in opnieuw.regels] == [*ANTWOORDEN, None, None, None, None]
    [bericht] = toon_samenvatting(opnieuw, omgeving.vragenlijsten.lijst(opnieuw.invulling_id))
    assert "de vorige keer" in bericht.tekst
    assert "zeven vragen" not in bericht.tekst
    dialoog.doe(g.Verbeter("wie_doet_wat", "Zes buren"))
    # What names no answer comes with what is going to be done.
    erbij = dialoog.zeg("oh ja, ik wil nog vermelden dat de fanfare speelt")
    assert erbij.regels[0].antwoord == f"{ANTWOORDEN[0]}\n\nde fanfare speelt"
    dialoog.zeg("zet terug")
    einde = dialoog.doe(g.Verstuur())
    assert isinstance(einde, Einde)
    bestand = omgeving.documenten.haal(gesprek, str(einde.gegevens["document"]))
    assert bestand is not None
    tekst = [alinea.text for alinea in Document(io.BytesIO(bestand.inhoud)).paragraphs]
    # The day that was told when it was handed in stands in it.
    for antwoord in ("Zes buren", ANTWOORDEN[0], INTAKE[5]):
        assert antwoord in tekst
    # Who wants it all anew, is asked everything.
    dialoog.doe(PROJECTPLAN)
    dialoog.doe(g.Opnieuw())
    assert isinstance(leeg := dialoog.doe(g.Bevestig("ja")), VraagOpen)
    assert (leeg.vraag, leeg.beantwoord) == ("stappen", 0)


def test_wie_om_ideeen_vraagt_krijgt_die_waarvoor_het_ook_wordt_gehouden(omgeving: Omgeving) -> None:
    gesprek, kenmerk = dien_in(omgeving)
    zet(omgeving, kenmerk, "in_gesprek", "intaketafel", "besluit_positief")
    dialoog = Dialoog(omgeving, gesprek)
    dialoog.doe(PROJECTPLAN)
    dialoog.zeg(ANTWOORDEN[0])
    dialoog.zeg(ANTWOORDEN[1])
    gevallen = (
        ("hoe kunnen we mensen laten meepraten", "meepraten", True),
        ("ken jij nog andere manieren?", "wie_ben_je", True),
        ("jullie zijn waardeloos, weet jij iets beters", "boos", False),
    )
    for nummer, (tekst, intent, ideeen) in enumerate(gevallen, 20):
        inkomend = zei(omgeving.bron, gesprek, nummer, tekst, None)
        beurt = Beurt(gesprek, f"i{nummer}", inkomend, intent, None, {}, True)
        [bericht, *_] = Tussendooractie(omgeving).doe(beurt).berichten
        assert ("Dit doen anderen wel" in bericht.tekst) == ideeen, tekst
