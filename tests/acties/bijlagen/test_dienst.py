"""Files with an idea: from the moment they come until they are with the coördinator, or erased."""

from __future__ import annotations

import json
import secrets
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest

from acties.bijlagen.dienst import MAX_AANTAL, grootte
from acties.bijlagen.keuring import DOCX
from acties.initiatief import brieven
from acties.omgeving import Omgeving
from acties.opslag import Bijlage
from acties.outbox.bezorger import Bezorger, alle_wegen
from acties.vragenlijst import gebeurtenissen as g
from bot.poort import Bestand, Inbox
from tests.hulp.bestanden import PDF, foto, word
from tests.hulp.gesprekken import INTAKE, Dialoog


class MetBestanden(Dialoog):
    """A dialogue in which files are sent too."""

    def __init__(self, omgeving: Omgeving) -> None:
        super().__init__(omgeving)
        self.omgeving = omgeving
        self.inbox = Inbox(omgeving.bron, omgeving.gegevens)

    def stuur(self, naam: str, inhoud: bytes, bericht_id: str | None = None) -> dict[str, object]:
        """Send a file; what is noted of it with the message."""
        nummer = self.inbox.leg_vast(
            self.gesprek_id, "test", bericht_id or secrets.token_hex(8), Bestand(naam, inhoud)
        )
        te_doen = self.inbox.volgende(self.gesprek_id)
        assert te_doen is not None
        assert te_doen.bestand is not None
        self.inbox.handel_af(nummer, [])
        return te_doen.bestand

    def namen(self) -> list[str]:
        return [b.naam for b in self.omgeving.bijlagen.van_gesprek(self.gesprek_id)]

    def dien_in(self) -> str:
        """Answer all and hand in."""
        for antwoord in INTAKE:
            self.zeg(antwoord)
        return str(self.doe(g.Verstuur()).gegevens["kenmerk"])


@pytest.fixture
def dialoog(omgeving: Omgeving) -> MetBestanden:
    return MetBestanden(omgeving)


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
    return " ".join(str(inhoud.get_content()).split())


def test_gaat_mee_naar_de_coordinator(omgeving: Omgeving, dialoog: MetBestanden) -> None:
    # Sent before it was said that there is an idea: it goes along.
    assert dialoog.stuur("vooraf.jpg", foto())["plek"] == "los"
    dialoog.doe(g.Start("intake"))
    assert dialoog.stuur("plek.png", foto(formaat="PNG"))["plek"] == "idee"
    assert dialoog.stuur("plan.docx", word())["plek"] == "idee"
    kenmerk = dialoog.dien_in()
    brief = post(omgeving)[f"intake-{kenmerk}"]
    mee = {str(deel.get_filename()): deel for deel in brief.iter_attachments()}
    assert list(mee) == [f"initiatief-{kenmerk}.json", "vooraf.jpg", "plek.png", "plan.docx"]
    assert mee["plan.docx"].get_content_type() == DOCX
    assert mee["plan.docx"].get_content() == word() or mee["plan.docx"].get_content()[:2] == b"PK"
    assert mee["vooraf.jpg"].get_content_type() == "image/jpeg"
    assert "Bijlagen - vooraf.jpg (" in tekst(brief)
    als_json = json.loads(mee[f"initiatief-{kenmerk}.json"].get_content())
    assert [b["naam"] for b in als_json["bijlagen"]] == ["vooraf.jpg", "plek.png", "plan.docx"]
    samenvatting = omgeving.initiatieven.vind(kenmerk)
    assert samenvatting is not None
    assert [b.naam for b in samenvatting.bijlagen] == ["vooraf.jpg", "plek.png", "plan.docx"]
    # Who handed it in reads the names in the confirmation, and gets no copies.
    eigen = post(omgeving)[f"inwoner-ingediend-{kenmerk}"]
    assert "vooraf.jpg, plek.png, plan.docx" in tekst(eigen)
    assert len(list(eigen.iter_attachments())) == 1


def test_een_tweede_idee_krijgt_de_bestanden_van_het_eerste_niet(
    omgeving: Omgeving, dialoog: MetBestanden
) -> None:
    dialoog.doe(g.Start("intake"))
    dialoog.stuur("een.jpg", foto())
    eerste = dialoog.dien_in()
    dialoog.doe(g.Start("intake", nieuw=True))
    dialoog.stuur("twee.jpg", foto())
    tweede = dialoog.dien_in()
    assert [b.naam for b in omgeving.bijlagen.van_initiatief(eerste)] == ["een.jpg"]
    assert [b.naam for b in omgeving.bijlagen.van_initiatief(tweede)] == ["twee.jpg"]


def test_wat_nagekeken_werd_gaat_niet_mee_met_een_idee(dialoog: MetBestanden) -> None:
    bestand = dialoog.stuur("concept.docx", word())
    omgeving = dialoog.omgeving
    laatste = omgeving.bijlagen.laatste(dialoog.gesprek_id, (DOCX,))
    assert laatste is not None
    assert laatste.id == bestand["bijlage"]
    gelezen = omgeving.bijlagen.lees(dialoog.gesprek_id, laatste.id)
    assert gelezen is not None
    assert gelezen.inhoud.startswith(b"PK")
    omgeving.bijlagen.gebruik(dialoog.gesprek_id, laatste.id, "plan_controleren")
    dialoog.doe(g.Start("intake"))
    assert omgeving.bijlagen.van_initiatief(dialoog.dien_in()) == ()


def test_een_oude_foto_gaat_niet_ineens_mee(dialoog: MetBestanden) -> None:
    from datetime import timedelta

    nummer = dialoog.stuur("oud.jpg", foto())["bijlage"]
    with dialoog.omgeving.bron.schrijven() as sessie:
        sessie.get_one(Bijlage, nummer).ontvangen_op -= timedelta(days=3)
    dialoog.doe(g.Start("intake"))
    assert dialoog.omgeving.bijlagen.van_initiatief(dialoog.dien_in()) == ()


def test_hetzelfde_bericht_bewaart_een_keer(dialoog: MetBestanden) -> None:
    dialoog.stuur("foto.jpg", foto(), bericht_id="een")
    dialoog.inbox.leg_vast(dialoog.gesprek_id, "test", "een", Bestand("foto.jpg", foto()))
    assert dialoog.namen() == ["foto.jpg"]


def test_bestanden_met_dezelfde_naam_zijn_uit_elkaar_te_houden(dialoog: MetBestanden) -> None:
    for _ in range(3):
        dialoog.stuur("image.jpg", foto())
    assert dialoog.namen() == ["image.jpg", "image (2).jpg", "image (3).jpg"]


def test_niet_eindeloos_veel(dialoog: MetBestanden) -> None:
    for _ in range(MAX_AANTAL):
        dialoog.stuur("x.pdf", PDF)
    assert dialoog.stuur("x.pdf", PDF)["reden"] == "te_veel"
    assert len(dialoog.namen()) == MAX_AANTAL


def test_weghalen_kan_tot_het_verstuurd_is(omgeving: Omgeving, dialoog: MetBestanden) -> None:
    dialoog.doe(g.Start("intake"))
    weg = int(str(dialoog.stuur("weg.jpg", foto())["bijlage"]))
    blijft = int(str(dialoog.stuur("blijft.jpg", foto())["bijlage"]))
    ander = MetBestanden(omgeving)
    ander.stuur("anders.jpg", foto())
    assert omgeving.bijlagen.haal_weg(ander.gesprek_id, weg), "voor een ander is het er niet"
    assert dialoog.namen() == ["weg.jpg", "blijft.jpg"]
    assert omgeving.bijlagen.lees(ander.gesprek_id, weg) is None
    assert omgeving.bijlagen.haal_weg(dialoog.gesprek_id, weg)
    assert omgeving.bijlagen.haal_weg(dialoog.gesprek_id, weg), "nog eens is hetzelfde"
    kenmerk = dialoog.dien_in()
    assert [b.naam for b in omgeving.bijlagen.van_initiatief(kenmerk)] == ["blijft.jpg"]
    assert not omgeving.bijlagen.haal_weg(dialoog.gesprek_id, blijft)
    assert dialoog.namen() == ["blijft.jpg"]


def test_wat_niet_in_de_brief_past_wordt_genoemd(
    omgeving: Omgeving, dialoog: MetBestanden, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(brieven, "MAX_IN_BRIEF", len(PDF) + 10)
    dialoog.doe(g.Start("intake"))
    dialoog.stuur("klein.pdf", PDF)
    dialoog.stuur("groot.docx", word())
    kenmerk = dialoog.dien_in()
    brief = post(omgeving)[f"intake-{kenmerk}"]
    assert [d.get_filename() for d in brief.iter_attachments()][1:] == ["klein.pdf"]
    assert "Niet meegestuurd, omdat de e-mail te groot zou worden: - groot.docx" in tekst(brief)
    assert f"./samenspraak initiatieven {kenmerk} --bijlagen MAP" in tekst(brief)


def test_bij_een_aanvulling(omgeving: Omgeving, dialoog: MetBestanden) -> None:
    dialoog.doe(g.Start("intake"))
    kenmerk = dialoog.dien_in()
    dialoog.doe(g.Start("aanvulling"))
    assert dialoog.stuur("later.jpg", foto())["plek"] == "aanvulling"
    dialoog.zeg("Zo ziet de plek eruit")
    dialoog.doe(g.Verstuur())
    [brief] = [b for naam, b in post(omgeving).items() if naam.startswith(f"aanvulling-{kenmerk}")]
    assert [d.get_filename() for d in brief.iter_attachments()] == ["later.jpg"]
    assert "Bijlagen: - later.jpg" in tekst(brief)
    assert [b.naam for b in omgeving.bijlagen.van_initiatief(kenmerk)] == ["later.jpg"]


def test_verder_op_een_ander_apparaat(omgeving: Omgeving, dialoog: MetBestanden) -> None:
    dialoog.stuur("vooraf.jpg", foto())
    dialoog.doe(g.Start("intake"))
    dialoog.zeg(INTAKE[0])
    dialoog.stuur("foto.jpg", foto())
    dialoog.doe(g.Stop())
    code = dialoog.doe(g.Start("hervatcode")).gegevens["code"]
    elders = MetBestanden(omgeving)
    elders.doe(g.Start("toegang"))
    elders.zeg(code)
    elders.zeg("sanne@voorbeeld.nl")
    assert elders.namen() == ["vooraf.jpg", "foto.jpg"]
    assert dialoog.namen() == []
    for antwoord in INTAKE[1:]:
        elders.zeg(antwoord)
    kenmerk = str(elders.doe(g.Verstuur()).gegevens["kenmerk"])
    assert len(omgeving.bijlagen.van_initiatief(kenmerk)) == 2


@pytest.mark.parametrize("ingediend", [False, True])
def test_wissen_haalt_ook_de_bestanden_weg(
    omgeving: Omgeving, dialoog: MetBestanden, ingediend: bool
) -> None:
    dialoog.stuur("los.jpg", foto())
    dialoog.doe(g.Start("intake"))
    dialoog.stuur("foto.jpg", foto())
    if ingediend:
        dialoog.dien_in()
    dialoog.doe(g.Start("verwijderen"))
    dialoog.kies("alles")
    assert dialoog.namen() == []
    with omgeving.bron.lezen() as sessie:
        assert sessie.query(Bijlage).count() == 0
    # The letter was not delivered yet: it never is, and nothing fails on a file that is gone.
    assert all("intake" not in naam for naam in post(omgeving))
    assert omgeving.outbox.tellingen().get("mislukt", 0) == 0


@pytest.mark.parametrize(
    ("bytes_", "woorden"),
    [(10, "1 kB"), (12_400, "12 kB"), (999_499, "999 kB"), (3_400_000, "3,4 MB")],
)
def test_hoe_groot_in_woorden(bytes_: int, woorden: str) -> None:
    assert grootte(bytes_) == woorden
