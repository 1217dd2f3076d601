"""Passing on to a partner outside the municipality: asked, kept, told, and without a yes not done."""

from __future__ import annotations

import pytest

from acties.initiatief.toestemming import toon_toestemming
from acties.omgeving import Omgeving
from acties.outbox.wegen.email import Brief
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.uitkomst import Einde, VraagOpen
from tests.hulp.databases import op_een_database
from tests.hulp.gesprekken import INTAKE, maak_gesprek

VOOR_SAAMWELZIJN = (
    INTAKE[0],
    "Een koffieochtend voor eenzame ouderen in Hoonhorst",
    "Ouderen ontmoeten elkaar",
    "Met de kerk",
    "Met vrijwilligers",
    "Elke week",
    "Zo'n 100 euro",
    "geen",
)


def dien_in(omgeving: Omgeving, antwoorden: tuple[str, ...]) -> tuple[str, Einde]:
    gesprek = maak_gesprek(omgeving.bron)
    stap = omgeving.vragenlijsten.stap
    stap(gesprek, "start", g.Start("intake"))
    for nummer, antwoord in enumerate(antwoorden):
        stap(gesprek, f"m{nummer}", g.Beantwoord(Inbreng(tekst=antwoord)))
    einde = stap(gesprek, "verstuur", g.Verstuur())
    assert isinstance(einde, Einde)
    return gesprek, einde


def brieven(omgeving: Omgeving) -> dict[str, Brief]:
    return {rij.sleutel: Brief.model_validate(rij.inhoud) for rij in omgeving.outbox.alle()}


def test_na_versturen_wordt_om_toestemming_gevraagd(omgeving: Omgeving) -> None:
    _, einde = dien_in(omgeving, VOOR_SAAMWELZIJN)
    assert isinstance(einde.vervolg, VraagOpen)
    assert einde.vervolg.vraag == "toestemming"
    stand = omgeving.initiatieven.stand(einde.gegevens["kenmerk"])
    assert stand is not None
    assert stand.toestemming is None
    tekst = stand.samenvatting.voor_coordinator(stand.toestemming)
    assert "Toestemming om door te geven aan SaamWelzijn: nog niet gegeven" in tekst
    assert "SaamWelzijn" not in stand.samenvatting.als_tekst()


@pytest.mark.parametrize(
    ("antwoord", "toestemming", "woord"), [("ja", True, "ja"), ("nee", False, "nee")]
)
def test_het_antwoord_wordt_bewaard_en_de_coordinator_hoort_het(
    omgeving: Omgeving, antwoord: str, toestemming: bool, woord: str
) -> None:
    gesprek, einde = dien_in(omgeving, VOOR_SAAMWELZIJN)
    kenmerk = einde.gegevens["kenmerk"]
    voor = set(brieven(omgeving))
    for _ in range(2):
        # The same message twice makes one record and one e-mail.
        na = omgeving.vragenlijsten.stap(gesprek, "antwoord", g.Beantwoord(Inbreng(tekst=antwoord)))
    assert isinstance(na, Einde)
    assert na.gegevens == {"kenmerk": kenmerk, "toestemming": toestemming}
    stand = omgeving.initiatieven.stand(kenmerk)
    assert stand is not None
    assert stand.toestemming is toestemming
    assert f"aan SaamWelzijn: {woord}" in stand.samenvatting.voor_coordinator(stand.toestemming)
    [nieuw] = set(brieven(omgeving)) - voor
    brief = brieven(omgeving)[nieuw]
    assert brief.onderwerp == f"Toestemming bij initiatief {kenmerk}: {woord}"
    [bericht] = toon_toestemming(omgeving.gegevens, stand.samenvatting, toestemming)
    assert "SaamWelzijn" in bericht.tekst


@op_een_database
@pytest.mark.parametrize("gebeurtenis", [g.SlaOver(), g.Stop(), g.Start("intake")])
def test_geen_antwoord_is_nee(omgeving: Omgeving, gebeurtenis: g.Gebeurtenis) -> None:
    gesprek, einde = dien_in(omgeving, VOOR_SAAMWELZIJN)
    voor = set(brieven(omgeving))
    omgeving.vragenlijsten.stap(gesprek, "anders", gebeurtenis)
    stand = omgeving.initiatieven.stand(einde.gegevens["kenmerk"])
    assert stand is not None
    assert stand.toestemming is None
    assert set(brieven(omgeving)) == voor


def test_binnen_de_gemeente_wordt_niets_gevraagd(omgeving: Omgeving) -> None:
    _, einde = dien_in(omgeving, INTAKE)
    assert einde.vervolg is None
    stand = omgeving.initiatieven.stand(einde.gegevens["kenmerk"])
    assert stand is not None
    assert stand.samenvatting.afweging is not None
    assert "Toestemming" not in stand.samenvatting.voor_coordinator(stand.toestemming)
