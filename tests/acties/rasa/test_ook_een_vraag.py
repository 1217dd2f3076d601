"""A message that was taken for something else, and asks the vraagbaak something all the same."""

from __future__ import annotations

import pytest

from acties.gesprekken import NIET_BEGREPEN
from acties.omgeving import Omgeving
from acties.rasa.ook_een_vraag import (
    gaat_over_regels,
    vraagt_bij_een_plan,
    vraagt_geen_geld,
    vraagt_na_een_verhaal,
    vraagt_wie_meeleest,
)
from tests.acties.rasa.test_kennis import Prater, labels

VERHAAL = (
    "Vorig najaar zaten we met de hele straat in het dorpshuis over de nieuwe weg te praten. Er hing"
    " een groot vel en daar mocht je op schrijven wat je vond. Sindsdien is het stil."
)


def test_wat_het_bericht_vraagt() -> None:
    assert vraagt_na_een_verhaal("twijfel", f"{VERHAAL} Wie koppelt dat terug?")
    assert vraagt_na_een_verhaal("meepraten", f"{VERHAAL} Klopt dat, en wat mogen wij verwachten?")
    assert not vraagt_na_een_verhaal("melding", f"{VERHAAL} Wie haalt het vel weg?")
    assert not vraagt_na_een_verhaal("twijfel", f"{VERHAAL} Toch jammer?")
    gepland = "De avond over het plein staat gepland in december, in een kleine zaal."
    assert vraagt_bij_een_plan("meepraten", f"{gepland} Hoe bereik je de winkeliers dan?")
    assert not vraagt_bij_een_plan("meepraten", f"{gepland} Waar kan ik mij aanmelden?")
    assert not vraagt_bij_een_plan("klacht", f"{gepland} Hoe bereik je de winkeliers dan?")
    assert gaat_over_regels("inspraak", "geldt de inspraakverordening nog")
    assert not gaat_over_regels("inspraak", "ik wil inspreken over het zwembad")
    assert vraagt_geen_geld("subsidie", "krijg ik een oppas vergoed")
    assert not vraagt_geen_geld("subsidie", "is er een potje voor ons feest")
    assert vraagt_wie_meeleest("wie kan lezen wat ik hier typ")
    assert not vraagt_wie_meeleest("hoor ik wat er met onze mening gebeurde")


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("Waarom heeft Dalfsen het beleid vernieuwd?", "waarom"),
        ("de vijf uitgangspunten", "bevestigen"),
        ("wie besluit over een initiatief?", "ontkennen"),
        ("verschil overheidsinitiatief en inwonersinitiatief", "checklist"),
        ("klankbordgroep", "initiatief_indienen"),
    ],
)
def test_waar_niets_open_is_wordt_een_vraag_beantwoord(
    omgeving: Omgeving, tekst: str, intent: str
) -> None:
    bewoner = Prater(omgeving)
    *_, gezegd = bewoner.zeg(tekst, intent)
    assert gezegd.bron is not None
    assert bewoner.fase == "geen"
    assert ("idee van mij" in labels([gezegd])) == (intent == "initiatief_indienen")


def test_wie_iets_anders_dan_geld_vraagt_hoort_dat_het_er_niet_staat(omgeving: Omgeving) -> None:
    def gezegd(tekst: str) -> str:
        return Prater(omgeving).zeg(tekst, "subsidie")[-1].tekst

    assert "subsidie zoekt" in gezegd("krijg ik een bijdrage voor ons straatfeest?")
    for tekst in ("krijg ik mijn reis vergoed als ik meepraat", "krijgen deelnemers een vergoeding?"):
        assert "subsidie zoekt" not in gezegd(tekst), tekst


def test_een_los_woord_dat_een_idee_is_begint_een_idee(omgeving: Omgeving) -> None:
    for tekst in ("jeu de boules baan", "buurtmoestuin", "een pluktuin"):
        bewoner = Prater(omgeving)
        bewoner.zeg(tekst, "initiatief_indienen")
        assert bewoner.fase == "vraag", tekst
    # Also after an answer.
    for tekst, intent in (
        ("ja prima", "bevestigen"),
        ("oké top", NIET_BEGREPEN),
        ("nee hoor", "ontkennen"),
        ("waarom", "waarom"),
    ):
        bewoner = Prater(omgeving)
        bewoner.zeg("wie zit er aan de intaketafel?", "kennisvraag")
        assert bewoner.zeg(tekst, intent)[-1].bron is None, tekst
