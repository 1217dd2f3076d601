"""Documents are kept once, and are only there for the conversation they were made in."""

from __future__ import annotations

from sqlalchemy import delete

from acties.documenten.dienst import Bestand, bewaar
from acties.omgeving import Omgeving
from acties.opslag import Gesprek
from tests.hulp.gesprekken import maak_gesprek

PLAN = Bestand("Projectplan.docx", "application/x-test", b"inhoud")


def test_alleen_het_eigen_gesprek_krijgt_het_document(omgeving: Omgeving) -> None:
    mijn, ander = maak_gesprek(omgeving.bron), maak_gesprek(omgeving.bron)
    with omgeving.bron.schrijven() as sessie:
        token = bewaar(sessie, sleutel="plan:1", gesprek_id=mijn, bestand=PLAN)
    assert omgeving.documenten.haal(mijn, token) == PLAN
    assert omgeving.documenten.haal(ander, token) is None
    assert omgeving.documenten.haal(mijn, "verzonnen") is None


def test_dezelfde_stap_maakt_het_een_keer(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    with omgeving.bron.schrijven() as sessie:
        eerst = bewaar(sessie, sleutel="plan:1", gesprek_id=gesprek, bestand=PLAN)
    with omgeving.bron.schrijven() as sessie:
        ander = Bestand("Anders.docx", "application/x-test", b"anders")
        assert bewaar(sessie, sleutel="plan:1", gesprek_id=gesprek, bestand=ander) == eerst
    assert omgeving.documenten.haal(gesprek, eerst) == PLAN


def test_met_het_gesprek_verdwijnt_het_document(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    with omgeving.bron.schrijven() as sessie:
        token = bewaar(sessie, sleutel="plan:1", gesprek_id=gesprek, bestand=PLAN)
    with omgeving.bron.schrijven() as sessie:
        sessie.execute(delete(Gesprek).where(Gesprek.id == gesprek))
    assert omgeving.documenten.haal(gesprek, token) is None
