"""Answers to what was not asked yet."""

from __future__ import annotations

from acties.vragenlijst.overzicht import weergave_van
from acties.vragenlijst.uitkomst import VraagOpen
from acties.vragenlijst.weergave import toon_vraag
from tests.hulp.stappen import na, open_na, tekst
from tests.hulp.vragenlijsten import lijst, vraag

RUIMTE = lijst(
    vraag("ruimte", soort="ja_nee"),
    vraag("waarover", toelichting=True, als=[{"vraag": "ruimte", "is": True}]),
    vraag("waarom_niet", toelichting=True, als=[{"vraag": "ruimte", "is": False}]),
    vraag("verder"),
)


def test_wat_bij_ja_of_nee_gezegd_werd_is_het_voorstel_voor_de_vraag_die_volgt() -> None:
    ja = tekst("ja, over het groen en de stoep")
    gevraagd = weergave_van(RUIMTE, na(RUIMTE, ja))
    assert isinstance(gevraagd, VraagOpen)
    assert "Zal ik ‘over het groen en de stoep’ opschrijven?" in str(toon_vraag(RUIMTE, gevraagd))
    assert na(RUIMTE, ja, tekst("ja")).toestand.antwoorden["waarover"].waarde == (
        "over het groen en de stoep"
    )
    assert na(RUIMTE, ja, tekst("de plek van de bomen")).toestand.antwoorden["waarover"].waarde == (
        "de plek van de bomen"
    )
    nee = tekst("nee, want de raad heeft al besloten")
    assert open_na(RUIMTE, nee) == "waarom_niet"
    assert open_na(RUIMTE, nee, tekst("ja")) == "verder"


def test_een_kaal_ja_stelt_niets_voor() -> None:
    assert "waarover" not in na(RUIMTE, tekst("ja hoor")).toestand.antwoorden
    assert open_na(RUIMTE, tekst("ja hoor")) == "waarover"
