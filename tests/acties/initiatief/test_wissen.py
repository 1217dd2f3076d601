"""Erasing: not a trace of what somebody told is left, in any table, on either database."""

from __future__ import annotations

import secrets
from typing import Any

import pytest
from sqlalchemy import inspect, text

from acties.berichten import Bericht, Knop, Opdracht
from acties.documenten.dienst import Bestand, bewaar
from acties.omgeving import Omgeving
from acties.opslag import Databron, Inkomend
from acties.outbox.bezorger import Bezorger, alle_wegen
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Einde, VraagOpen
from bot.poort.inbox import Inbox
from bot.poort.inbreng import Tekst
from tests.hulp.gesprekken import INTAKE, Dialoog, dien_in, maak_gesprek

WISSEN = g.Start("verwijderen")
MERK = "Fladderbloem"
MAIL = "fladder@voorbeeld.nl"
GEMERKT = (f"{MERK} de Boer, {MAIL}", *(f"{antwoord} {MERK}" for antwoord in INTAKE[1:]))


def sporen(bron: Databron, merk: str = MERK) -> dict[str, int]:
    """In which tables the mark stands, in whatever column."""
    gevonden = {}
    with bron.lezen() as sessie:
        for tabel in inspect(bron.engine).get_table_names():
            rijen = sessie.execute(text(f'SELECT * FROM "{tabel}"')).all()
            if aantal := sum(merk.casefold() in repr(tuple(rij)).casefold() for rij in rijen):
                gevonden[tabel] = aantal
    return gevonden


class MetInbox(Dialoog):
    """A dialogue that goes through the inbox too, as over the port."""

    def __init__(self, omgeving: Omgeving, gesprek_id: str | None = None) -> None:
        super().__init__(omgeving, gesprek_id)
        self.inbox = Inbox(omgeving.bron, omgeving.gegevens)

    def zeg(self, tekst: str) -> Any:
        nummer = self.leg_vast(tekst)
        uitkomst = super().zeg(tekst)
        self.beantwoord(nummer, f"U zei: {tekst}")
        return uitkomst

    def leg_vast(self, tekst: str) -> int:
        return self.inbox.leg_vast(self.gesprek_id, "web", secrets.token_hex(8), Tekst(tekst))

    def beantwoord(self, nummer: int, tekst: str) -> None:
        knop = Knop(label=f"Wijzig {tekst}", opdracht=Opdracht(intent="wijzigen"))
        self.inbox.handel_af(nummer, [Bericht(tekst=tekst, knoppen=(knop,))])


def wis(dialoog: MetInbox) -> Einde:
    """Ask for it and say yes, with the mark in what is typed."""
    assert isinstance(dialoog.doe(WISSEN), VraagOpen)
    nummer = dialoog.leg_vast(f"ja haal maar alles weg over {MERK}")
    einde = dialoog.kies("alles")
    dialoog.beantwoord(nummer, "Ik heb alles weggehaald.")
    assert isinstance(einde, Einde)
    return einde


def ingediend(omgeving: Omgeving) -> tuple[MetInbox, str]:
    dialoog = MetInbox(omgeving)
    dialoog.doe(g.Start("intake"))
    for antwoord in GEMERKT:
        dialoog.zeg(antwoord)
    return dialoog, dialoog.doe(g.Verstuur()).gegevens["kenmerk"]


def test_van_wat_niet_is_ingediend_blijft_niets_over(omgeving: Omgeving) -> None:
    dialoog = MetInbox(omgeving)
    dialoog.doe(g.Start("intake"))
    for antwoord in GEMERKT[:4]:
        dialoog.zeg(antwoord)
    assert set(sporen(omgeving.bron)) >= {"antwoord", "inkomend", "reactie", "knoptoken"}
    einde = wis(dialoog)
    assert einde.gegevens == {"gewist": True, "ingediend": 0}
    assert einde.vervolg is None, "wat onderbroken werd is er niet meer"
    assert sporen(omgeving.bron) == {}
    assert sporen(omgeving.bron, MAIL) == {}
    regels = dialoog.inbox.regels(dialoog.gesprek_id)
    assert [r.tekst for r in regels if r.tekst] == ["Haal mijn gegevens weg"]
    assert dialoog.doe(g.Hervat()).reden == "geen_vragenlijst"


@pytest.mark.parametrize("bezorgd", [False, True])
def test_van_wat_is_ingediend_blijven_kenmerk_en_datum(omgeving: Omgeving, bezorgd: bool) -> None:
    dialoog, kenmerk = ingediend(omgeving)
    dialoog.doe(g.Start("aanvulling"))
    dialoog.zeg(f"nog meer {MERK}")
    dialoog.doe(g.Verstuur())
    omgeving.initiatieven.verander_status(kenmerk, "in_gesprek", door="Jo", notitie=f"belde {MERK}")
    bestand = Bestand(f"{MERK}.docx", "application/x", f"plan van {MERK}".encode())
    ander = maak_gesprek(omgeving.bron)
    with omgeving.bron.schrijven() as sessie:
        # Made in another conversation, about the same initiative.
        bewaar(
            sessie,
            sleutel="plan",
            gesprek_id=ander,
            bestand=bestand,
            kenmerk=kenmerk,
        )
    if bezorgd:
        Bezorger(omgeving.outbox, alle_wegen(omgeving.instellingen, omgeving.bron)).ronde()
    assert set(sporen(omgeving.bron)) >= {
        "initiatief",
        "uitgaand",
        "aanvulling",
        "antwoord",
        "document",
    }
    assert wis(dialoog).gegevens == {"gewist": True, "ingediend": 1}
    assert sporen(omgeving.bron) == {}
    assert sporen(omgeving.bron, MAIL) == {}
    stand = omgeving.initiatieven.stand(kenmerk)
    assert stand is not None
    assert (stand.status, stand.samenvatting.antwoorden) == ("verwijderd", ())
    assert stand.samenvatting.contact_uiterlijk is not None
    [brief] = (z for z in omgeving.outbox.alle("wacht") if z.soort == "email")
    assert brief.sleutel == f"gewist:{kenmerk}"
    assert ("Verwijder daarom zelf de e-mails" in brief.inhoud["tekst"]) == bezorgd
    assert ("nog geen e-mail" in brief.inhoud["tekst"]) == (not bezorgd)


def test_ook_uit_de_postmap_en_alleen_van_wie_het_vroeg(omgeving: Omgeving) -> None:
    bezorger = Bezorger(omgeving.outbox, alle_wegen(omgeving.instellingen, omgeving.bron))
    post = omgeving.instellingen.postmap
    _, ander = dien_in(omgeving)
    dialoog, kenmerk = ingediend(omgeving)
    onaf = g.Start("hervatcode_mailen")
    dialoog.doe(g.Start("intake"))
    dialoog.zeg(GEMERKT[0])
    dialoog.doe(onaf)
    bezorger.ronde()
    assert {b.name.partition("-")[0] for b in post.iterdir()} == {"intake", "inwoner", "hervatcode"}
    wis(dialoog)
    bezorger.ronde()
    over = {b.name for b in post.iterdir()}
    assert over == {
        f"intake-{ander}.eml",
        f"inwoner-ingediend-{ander}.eml",
        f"gewist-{kenmerk}.eml",
    }
    assert not any(MAIL in b.read_text() for b in post.iterdir())


def test_wat_nog_geschreven_wordt_gaat_daarna_weg(omgeving: Omgeving) -> None:
    dialoog, kenmerk = ingediend(omgeving)
    assert omgeving.outbox.neem("ik") is not None
    wis(dialoog)
    [weg] = (z for z in omgeving.outbox.alle("wacht") if z.soort == "post_weghalen")
    assert weg.inhoud == {"sleutels": [f"intake:{kenmerk}"]}
    assert weg.niet_voor > weg.gemaakt_op, "eerst moet het bestand er zijn"


def test_een_brief_die_net_onderweg_is_komt_niet_terug(omgeving: Omgeving) -> None:
    dialoog, _ = ingediend(omgeving)
    zending = omgeving.outbox.neem("ik")
    assert zending is not None
    wis(dialoog)
    omgeving.outbox.uitgesteld(zending, "ik", "de mailserver is niet bereikbaar")
    assert sporen(omgeving.bron) == {}
    assert {z.status for z in omgeving.outbox.alle() if z.sleutel == zending.sleutel} == {"vervallen"}


def test_ook_wat_in_een_andere_browser_gelezen_is(omgeving: Omgeving) -> None:
    dialoog, kenmerk = ingediend(omgeving)
    elders = MetInbox(omgeving)
    elders.doe(WISSEN)
    assert elders.kies("elders").vervolg.vraag == "kenmerk"
    elders.zeg(kenmerk)
    assert elders.zeg(MAIL).vervolg.vraag == "wat"
    assert wis(elders).gegevens["ingediend"] == 1
    assert sporen(omgeving.bron) == {}
    assert sporen(omgeving.bron, MAIL) == {}
    assert dialoog.inbox.regels(dialoog.gesprek_id) == []


def test_van_een_ander_blijft_alles_staan(omgeving: Omgeving) -> None:
    _, ander = dien_in(omgeving)
    onaf = MetInbox(omgeving)
    onaf.doe(g.Start("intake"))
    onaf.zeg("Piet, piet@voorbeeld.nl")
    voor = sporen(omgeving.bron, "piet@voorbeeld.nl")
    dialoog, _ = ingediend(omgeving)
    wis(dialoog)
    stand = omgeving.initiatieven.stand(ander)
    assert stand is not None
    assert [a.antwoord for a in stand.samenvatting.antwoorden] == list(INTAKE)
    assert sporen(omgeving.bron, "piet@voorbeeld.nl") == voor
    assert onaf.doe(g.Herhaal()).vraag == "idee"


def test_nee_laat_alles_staan_en_gaat_verder_waar_het_was(omgeving: Omgeving) -> None:
    dialoog = MetInbox(omgeving)
    dialoog.doe(g.Start("intake"))
    dialoog.zeg(GEMERKT[0])
    voor = sporen(omgeving.bron)
    dialoog.doe(WISSEN)
    einde = dialoog.zeg("nee")
    assert einde.gegevens == {"gewist": False}
    assert einde.vervolg.vraag == "idee"
    assert set(sporen(omgeving.bron)) == set(voor)


def test_daarna_kan_er_gewoon_een_nieuw_idee(omgeving: Omgeving) -> None:
    dialoog, oud = ingediend(omgeving)
    wis(dialoog)
    dialoog.doe(g.Start("intake"))
    for antwoord in INTAKE:
        dialoog.zeg(antwoord)
    nieuw = dialoog.doe(g.Verstuur()).gegevens["kenmerk"]
    assert nieuw != oud
    assert dialoog.doe(g.Start("status")).gegevens == {"kenmerk": nieuw}


def test_wat_wacht_op_antwoord_wordt_nog_beantwoord(omgeving: Omgeving) -> None:
    dialoog = MetInbox(omgeving)
    dialoog.doe(WISSEN)
    nummer = dialoog.leg_vast("ja")
    later = dialoog.leg_vast("hallo?")
    dialoog.kies("alles")
    dialoog.beantwoord(nummer, "Weg.")
    with omgeving.bron.lezen() as sessie:
        assert sessie.get_one(Inkomend, later).tekst == "hallo?"
    assert dialoog.inbox.staat_open(later)


def test_het_kenmerk_van_een_ander_wist_niets(omgeving: Omgeving) -> None:
    _, kenmerk = dien_in(omgeving)
    vreemde = MetInbox(omgeving)
    vreemde.doe(WISSEN)
    vreemde.kies("elders")
    vreemde.zeg(kenmerk)
    einde = vreemde.zeg("06-12345678")
    assert not einde.gegevens["gelukt"]
    vreemde.doe(g.Stop())
    wis(vreemde)
    stand = omgeving.initiatieven.stand(kenmerk)
    assert stand is not None
    assert stand.status == "ingediend"


@pytest.mark.parametrize("bezorgd", [False, True])
def test_een_doorgezette_vraag_gaat_mee_weg(omgeving: Omgeving, bezorgd: bool) -> None:
    dialoog = MetInbox(omgeving)
    vraag = dialoog.leg_vast(f"Mag de hond van {MERK} mee naar de avond?")
    dialoog.beantwoord(vraag, "Dat weet ik niet.")
    gesteld = omgeving.doorzetten.zet_door(dialoog.gesprek_id, vraag, vraag)
    omgeving.doorzetten.beantwoord(gesteld.kenmerk, f"Ja, {MERK}.", door="Jo Vos")
    if bezorgd:
        Bezorger(omgeving.outbox, alle_wegen(omgeving.instellingen, omgeving.bron)).ronde()
    assert set(sporen(omgeving.bron)) >= {"doorgezette_vraag", "reactie", "inkomend"}
    wis(dialoog)
    assert sporen(omgeving.bron) == {}
    [brief] = [rij for rij in omgeving.outbox.alle() if rij.sleutel == f"gewist:{gesteld.kenmerk}"]
    assert ("Verwijder daarom zelf" in brief.inhoud["tekst"]) is bezorgd
    Bezorger(omgeving.outbox, alle_wegen(omgeving.instellingen, omgeving.bron)).ronde()
    post = list(omgeving.instellingen.postmap.glob("*.eml"))
    assert not any(MERK in bestand.read_text() for bestand in post)
