"""The letters: what stands in them, to whom they go, and that they end neatly."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from io import BytesIO

import pytest
from pypdf import PdfReader

from acties import klok
from acties.initiatief.brieven import bevestiging, nieuw_initiatief
from acties.initiatief.samenvatting import Samenvatting
from acties.initiatief.weergave import toon_ingediend
from acties.omgeving import Omgeving
from acties.outbox.bezorger import Bezorger, alle_wegen
from acties.vragenlijst import gebeurtenissen as g
from tests.hulp.gesprekken import INTAKE, Dialoog, dien_in

MET_TELEFOON = ("Sanne de Boer, 06-12345678", *INTAKE[1:])


def samenvatting(omgeving: Omgeving, kenmerk: str) -> Samenvatting:
    gevonden = omgeving.initiatieven.vind(kenmerk)
    assert gevonden is not None
    return gevonden


def post(omgeving: Omgeving) -> dict[str, EmailMessage]:
    """What the bezorger put in the mail folder, by its key."""
    Bezorger(omgeving.outbox, alle_wegen(omgeving.instellingen, omgeving.bron)).ronde()
    gelezen = {}
    for bestand in omgeving.instellingen.postmap.glob("*.eml"):
        bericht = message_from_bytes(bestand.read_bytes(), policy=default)
        assert isinstance(bericht, EmailMessage)
        gelezen[bestand.stem] = bericht
    return gelezen


def tekst(bericht: EmailMessage) -> str:
    inhoud = bericht.get_body()
    assert inhoud is not None
    return str(inhoud.get_content())


def test_de_indiener_krijgt_een_bevestiging_met_pdf(omgeving: Omgeving) -> None:
    _, kenmerk = dien_in(omgeving)
    brieven = post(omgeving)
    brief = brieven[f"inwoner-ingediend-{kenmerk}"]
    assert brief["To"] == "sanne@voorbeeld.nl"
    assert kenmerk in brief["Subject"]
    assert "moestuin" not in brief["Subject"]
    dag = klok.voluit(klok.vandaag() + timedelta(weeks=4))
    for deel in (*INTAKE, kenmerk, dag, "Beste Sanne de Boer,"):
        assert deel in " ".join(tekst(brief).split())
    [bijlage] = brief.iter_attachments()
    assert bijlage.get_content_type() == "application/pdf"
    assert bijlage.get_filename() == f"uw-idee-{kenmerk}.pdf"
    in_pdf = "\n".join(blad.extract_text() for blad in PdfReader(BytesIO(bijlage.get_content())).pages)
    for deel in (*INTAKE, kenmerk, dag):
        assert deel in " ".join(in_pdf.split())


@pytest.mark.parametrize(("antwoorden", "gemaild"), [(INTAKE, True), (MET_TELEFOON, False)])
def test_alleen_met_een_adres_gaat_er_een_mail_en_wordt_dat_gezegd(
    omgeving: Omgeving, antwoorden: tuple[str, ...], gemaild: bool
) -> None:
    _, kenmerk = dien_in(omgeving, antwoorden)
    assert any(b.startswith("inwoner") for b in post(omgeving)) == gemaild
    [bericht] = toon_ingediend(omgeving.gegevens, samenvatting(omgeving, kenmerk))
    assert ("Wij sturen u ook een e-mail" in bericht.tekst) == gemaild


def test_ook_een_aanvulling_en_een_intrekking_worden_bevestigd(omgeving: Omgeving) -> None:
    gesprek, kenmerk = dien_in(omgeving)
    dialoog = Dialoog(omgeving, gesprek)
    dialoog.doe(g.Start("aanvulling"))
    dialoog.zeg("er komt een bankje bij")
    dialoog.doe(g.Verstuur())
    dialoog.doe(g.Start("intrekken"))
    dialoog.doe(g.Bevestig("ja"))
    dialoog.zeg("we gaan verhuizen")
    brieven = post(omgeving)
    [aanvulling] = [b for naam, b in brieven.items() if naam.startswith("inwoner-aanvulling")]
    assert "er komt een bankje bij" in tekst(aanvulling)
    assert f"kenmerk {kenmerk} ingetrokken" in tekst(brieven[f"inwoner-ingetrokken-{kenmerk}"])


def test_geen_brief_eindigt_met_lege_regels(omgeving: Omgeving) -> None:
    gesprek, _ = dien_in(omgeving)
    dialoog = Dialoog(omgeving, gesprek)
    dialoog.doe(g.Start("aanvulling"))
    dialoog.zeg("er komt een bankje bij\n\n")
    dialoog.doe(g.Verstuur())
    for naam, brief in post(omgeving).items():
        assert tekst(brief).endswith("\n"), naam
        assert not tekst(brief).endswith("\n\n"), naam
        assert "\n\n\n" not in tekst(brief), naam


@pytest.mark.parametrize(
    ("dag", "werkdag"),
    [(date(2026, 12, 19), "vrijdag 18 december 2026"), (date(2026, 12, 18), None)],
)
def test_de_coordinator_leest_de_laatste_werkdag_en_de_inwoner_niet(
    omgeving: Omgeving, dag: date, werkdag: str | None
) -> None:
    _, kenmerk = dien_in(omgeving)
    deze = samenvatting(omgeving, kenmerk).model_copy(update={"contact_uiterlijk": dag})
    gelezen = nieuw_initiatief(deze).tekst
    assert ("geen werkdag" in gelezen) == (werkdag is not None)
    assert werkdag is None or werkdag in gelezen
    voor_inwoner = bevestiging(omgeving.gegevens.gemeente.inhoud, deze).tekst
    assert klok.voluit(dag) in voor_inwoner
    assert "werkdag" not in voor_inwoner


def test_een_oude_samenvatting_is_te_lezen(omgeving: Omgeving) -> None:
    """As rows were stored by the first version: without what was added since."""
    _, kenmerk = dien_in(omgeving)
    nu = samenvatting(omgeving, kenmerk)
    eerste_velden = (
        "kenmerk gemeente gemeente_naam gemeente_versie vragenlijst vragenlijst_versie"
        " ingediend_op contact_uiterlijk contact_bron antwoorden"
    ).split()
    oud = Samenvatting.model_validate(nu.model_dump(mode="json", include=set(eerste_velden)))
    assert (oud.kenmerk, oud.email, oud.naam) == (kenmerk, "sanne@voorbeeld.nl", "Sanne de Boer")
    bron = "Bron van de vragen: Met Elkaar 2.0, 2.2.2, stap 2, a\n"
    assert oud.als_tekst() == nu.als_tekst().replace(bron, "")
    assert bron in nu.als_tekst()
    assert bevestiging(omgeving.gegevens.gemeente.inhoud, oud).bijlagen


def test_met_een_webadres_staat_het_in_de_brieven_aan_de_inwoner(omgeving: Omgeving) -> None:
    url = "https://samenspraak.voorbeeld.nl/dalfsen"
    met = replace(omgeving, instellingen=omgeving.instellingen.model_copy(update={"publieke_url": url}))
    for deze, aantal in ((met, 1), (omgeving, 0)):
        gesprek, _ = dien_in(deze)
        dialoog = Dialoog(deze, gesprek)
        dialoog.doe(g.Start("aanvulling"))
        dialoog.zeg("er komt een bankje bij")
        dialoog.doe(g.Verstuur())
        dialoog.doe(g.Start("intake"))
        dialoog.zeg(INTAKE[0])
        dialoog.doe(g.Stop())
        dialoog.doe(g.Start("hervatcode_mailen"))
        brieven = [b for b in deze.outbox.alle("wacht") if b.ontvanger == "sanne@voorbeeld.nl"]
        assert {b.sleutel.split(":")[0] for b in brieven} == {"inwoner", "hervatcode"}
        for brief in brieven:
            regels = brief.inhoud["tekst"].splitlines()
            assert sum(regel.endswith(url) for regel in regels) == aantal, brief.sleutel
        post(deze)
