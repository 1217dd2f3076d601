"""Having a draft looked through in a conversation: pasted, or sent as a file."""

from __future__ import annotations

import secrets

import pytest

from acties.bijlagen.keuring import DOCX
from acties.omgeving import Omgeving
from acties.participatie.toets.weergave import toon_nagekeken
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Einde, VraagOpen
from bot.poort import Bestand, Inbox, Tekst
from tests.acties.participatie.toets.test_pdf import als_pdf
from tests.acties.participatie.toets.test_toets import PLAN, als_tekst
from tests.hulp.bestanden import PDF, word
from tests.hulp.dossier import gegevens_van
from tests.hulp.gesprekken import Dialoog

CONCEPT = als_tekst(PLAN, "Plan van aanpak sportpark")


class MetInbox(Dialoog):
    """A dialogue whose messages are also in the inbox."""

    def __init__(self, omgeving: Omgeving) -> None:
        super().__init__(omgeving)
        self.inbox = Inbox(omgeving.bron, omgeving.gegevens)

    def stuur(self, inbreng: Bestand | Tekst) -> None:
        nummer = self.inbox.leg_vast(self.gesprek_id, "test", secrets.token_hex(8), inbreng)
        self.inbox.handel_af(nummer, [])

    def start(self, tekst: str = "kijk mijn plan na") -> Einde | VraagOpen:
        self.stuur(Tekst(tekst))
        uitkomst = self.doe(g.Start("plan_controleren"))
        assert isinstance(uitkomst, Einde | VraagOpen)
        return uitkomst


@pytest.fixture
def dialoog(omgeving: Omgeving) -> MetInbox:
    return MetInbox(omgeving)


def test_geplakte_tekst(dialoog: MetInbox) -> None:
    vraag = dialoog.start()
    assert isinstance(vraag, VraagOpen)
    assert vraag.vraag == "concept"
    einde = dialoog.zeg(CONCEPT)
    assert isinstance(einde, Einde)
    assert "9 gevonden, 0 zwak, 0 niet gevonden" in einde.gegevens["tekst"]
    bericht = toon_nagekeken(gegevens_van("dalfsen"), einde.gegevens)
    assert bericht.opgemaakt
    assert bericht.bron == "Met Elkaar 2.0, 2.1.3, stap 2, inhoud"


def test_wie_de_tekst_er_meteen_bij_plakt_krijgt_meteen_de_uitslag(dialoog: MetInbox) -> None:
    einde = dialoog.start(f"Kijk mijn plan na:\n\n{CONCEPT}")
    assert isinstance(einde, Einde)
    assert einde.reden == "niet_begonnen"
    assert "gevonden" in einde.gegevens["tekst"]


def test_een_bestand_dat_er_al_is(omgeving: Omgeving, dialoog: MetInbox) -> None:
    dialoog.stuur(Bestand("plan.docx", word(CONCEPT)))
    einde = dialoog.start()
    assert isinstance(einde, Einde)
    assert "Plan van aanpak" in einde.gegevens["tekst"]
    # It goes with no idea after this, and the next time another text is asked for.
    laatste = omgeving.bijlagen.laatste(dialoog.gesprek_id, (DOCX,))
    assert laatste is not None
    assert isinstance(dialoog.start(), VraagOpen)
    dialoog.doe(g.Start("intake"))
    with omgeving.bron.lezen() as sessie:
        from acties.opslag import Bijlage

        assert sessie.get_one(Bijlage, laatste.id).gebruikt_voor == "plan_controleren"


def test_een_bestand_na_de_vraag(dialoog: MetInbox) -> None:
    dialoog.start()
    dialoog.stuur(Bestand("plan.docx", word(CONCEPT)))
    einde = dialoog.zeg("klaar")
    assert isinstance(einde, Einde)
    assert "gevonden" in einde.gegevens["tekst"]


def test_te_weinig_om_na_te_kijken(dialoog: MetInbox) -> None:
    dialoog.start()
    einde = dialoog.zeg("het gaat over een sportpark")
    assert isinstance(einde, Einde)
    assert "Plak de hele tekst" in einde.gegevens["fout"]
    [knop] = toon_nagekeken(gegevens_van("dalfsen"), einde.gegevens).knoppen
    assert knop.opdracht.intent == "plan_controleren"


def test_een_pdf_wordt_gelezen_zoals_een_word_bestand(dialoog: MetInbox) -> None:
    dialoog.stuur(Bestand("plan.pdf", als_pdf(dict(PLAN.values()), "Plan van aanpak sportpark")))
    einde = dialoog.start()
    assert isinstance(einde, Einde)
    assert "9 gevonden, 0 zwak, 0 niet gevonden" in einde.gegevens["tekst"]


def test_een_pdf_zonder_tekst(dialoog: MetInbox) -> None:
    dialoog.stuur(Bestand("plan.pdf", PDF))
    einde = dialoog.start()
    assert isinstance(einde, Einde)
    assert "“plan.pdf”" in einde.gegevens["fout"]


@pytest.mark.parametrize(
    ("begin", "naam"),
    [("Uitnodiging inloopavond Kerkplein", "uitnodiging"), ("Draaiboek bewonersavond", "draaiboek")],
)
def test_waarvan_geen_beleid_de_delen_noemt_wordt_gewoon_gezegd(
    dialoog: MetInbox, begin: str, naam: str
) -> None:
    """Also where the rest looks like a plan: it calls itself something else."""
    dialoog.start()
    einde = dialoog.zeg(f"{begin}\n\n{'U bent welkom op 12 maart in het dorpshuis. ' * 8}")
    assert isinstance(einde, Einde)
    bericht = toon_nagekeken(gegevens_van("dalfsen"), einde.gegevens)
    assert f"Dit lijkt me: {naam}." in bericht.tekst
    assert "noemt het beleid van Dalfsen geen delen" in bericht.tekst
    assert "plan van aanpak" in bericht.tekst
    assert "eindverslag" in bericht.tekst
    assert bericht.knoppen[0].opdracht.gegevens == {"keuze": "bijeenkomst"}


def test_een_leeg_bestand(dialoog: MetInbox) -> None:
    dialoog.stuur(Bestand("leeg.docx", word("Plan")))
    einde = dialoog.start()
    assert isinstance(einde, Einde)
    assert "bijna geen tekst" in einde.gegevens["fout"]


def test_een_bestand_van_een_ander_blijft_van_hem(omgeving: Omgeving, dialoog: MetInbox) -> None:
    MetInbox(omgeving).stuur(Bestand("geheim.docx", word(CONCEPT)))
    assert isinstance(dialoog.start(), VraagOpen)
