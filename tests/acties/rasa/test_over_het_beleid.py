"""By what a message was taken for: what makes it a question about the policy all the same."""

from __future__ import annotations

from acties.gesprekken import NIET_BEGREPEN
from acties.rasa.over_het_beleid import LIJKT_MAAR_ZO, OPENT_OF_WIJZIGT, REGELS, regel_voor
from kennisbank.vraagbaak.antwoord import Antwoord, Context, Deelantwoord


def test_waar_niets_te_doen_is_volstaat_wat_waarschijnlijk_is() -> None:
    deel = Deelantwoord("passage", "zeestad", "De zes doelen.", (), "beleid#de-zes-doelen")
    waarschijnlijk = Antwoord((), 0.55, 1.0, Context(), misschien=(deel,))
    niets = regel_voor("waarom", niets_begonnen=True)
    begonnen = regel_voor("waarom")
    assert niets is not None
    assert begonnen is not None
    for tekst in ("waarom zes doelen", "zes doelen"):
        assert niets.kan(tekst), tekst
        assert niets.geldt(tekst, waarschijnlijk), tekst
        assert not begonnen.kan(tekst), tekst
    assert not begonnen.geldt("waarom zijn er zes doelen", waarschijnlijk)
    for tekst in ("waarom is dat", "waarom die vraag", "waarom eigenlijk", "waarom moet ik"):
        assert not niets.kan(tekst), tekst
    assert REGELS[NIET_BEGREPEN].geldt("zes doelen", waarschijnlijk)
    assert not REGELS["begroeten"].geldt("zes doelen", waarschijnlijk)
    # The name of the article is as good, for who says no more than that.
    assert REGELS[NIET_BEGREPEN].geldt("beleid", waarschijnlijk)
    assert not REGELS[NIET_BEGREPEN].geldt("doen jullie dat volgens het beleid", waarschijnlijk)


def test_wat_de_checklist_uitzoekt_blijft_daar_en_elk_intent_heeft_een_regel() -> None:
    regel = REGELS["checklist"]
    assert not regel.kan("moeten we bewoners betrekken bij de nieuwe brug")
    for tekst in (
        "moet geld voor participatie in de begroting staan",
        "moeten er uren voor inspraak in het plan zitten",
        "moet er altijd tijd voor meedenken zijn",
    ):
        assert regel.kan(tekst), tekst
    assert regel.kan("heeft de gemeenteraad een controlerende rol")
    assert REGELS.keys() == LIJKT_MAAR_ZO | OPENT_OF_WIJZIGT
    assert regel_voor("gevaar") is None
