"""Every kind of afwegingskader, from the first word to the e-mail of the coördinator.

Each municipality exists only in the tests and is nothing but a folder with data.
"""

from __future__ import annotations

import json
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Any

import pytest

from acties import klok
from kennisbank.laden import laad_gemeente
from tests.gesprekken.conftest import InGemeente
from tests.hulp.gemeenten import PROEFGEMEENTEN
from tests.hulp.stelsel import Bezoeker, Stelsel, wacht_tot

pytestmark = pytest.mark.stelsel


def dien_in(inwoner: Bezoeker, *antwoorden: str) -> None:
    """The whole intake: contact details, the idea, the questions of this municipality."""
    inwoner.zeg("ik heb een idee voor de buurt")
    for antwoord in ("Sanne de Boer, sanne@voorbeeld.nl", "Een feest op het plein", *antwoorden):
        inwoner.zeg(antwoord)
    inwoner.druk("Versturen")


def brief(lopend: Stelsel) -> tuple[str, dict[str, Any]]:
    """The text of the one e-mail, and the proposal as data."""

    def gevonden() -> list[Path]:
        return [b for b in lopend.brieven() if b.name.startswith("intake")]

    wacht_tot(lambda: bool(gevonden()), "de brief ligt in de map")
    [bestand] = gevonden()
    bericht = message_from_bytes(bestand.read_bytes(), policy=default)
    tekst = bericht.get_body(("plain",))
    assert tekst is not None
    [bijlage] = [b for b in bericht.iter_attachments() if b.get_filename("").endswith(".json")]
    return tekst.get_content().replace("\r\n", "\n"), json.loads(bijlage.get_content())["afweging"]


def hoort_geen_oordeel(inwoner: Bezoeker, afweging: dict[str, Any]) -> None:
    """Residents hear what happens next, never what is proposed."""
    gezegd = " ".join(deel.tekst for deel in inwoner.gesprek if deel.van == "samenspraak")
    assert "ingediend" in gezegd
    assert afweging["label"] not in gezegd
    assert "orstel" not in gezegd


def test_punten_vallen_in_een_band(in_gemeente: InGemeente) -> None:
    lopend = in_gemeente(PROEFGEMEENTEN / "puntendam")
    inwoner = lopend.bezoeker()
    dien_in(inwoner, "het hele dorp", "ja, dat doen we zelf", "750 euro", "de school")
    tekst, afweging = brief(lopend)
    assert afweging["uitkomst"] == "bespreken"
    assert "Voorstel: bespreken in het wijkteam" in tekst
    assert "14 van ten hoogste 20 punten" in tekst
    [toets] = afweging["toetsen"]
    assert [c["waarde"] for c in toets["criteria"]] == [3, 5, 3, 0]
    hoort_geen_oordeel(inwoner, afweging)


def test_lijst_met_ronde_die_gesloten_is(in_gemeente: InGemeente) -> None:
    lopend = in_gemeente(PROEFGEMEENTEN / "lijstdijk")
    inwoner = lopend.bezoeker()
    dien_in(inwoner, "ja", "jazeker", "meer groen, cultuur", "1 juni 2097")
    tekst, afweging = brief(lopend)
    assert afweging["uitkomst"] == "naar_jury"
    assert "Van de 3 andere, waarvan er minstens 2 moeten: 2 ja." in tekst
    assert "De ronde ‘voorjaar 2001’ is gesloten sinds donderdag 1 maart 2001." in tekst
    assert "Ronde: najaar 2098, in te dienen tot en met woensdag 1 oktober 2098." in tekst
    assert afweging["gewogen_op"] == klok.vandaag().isoformat()
    assert "Uw idee doet mee in de ronde ‘najaar 2098’." in inwoner.gesprek[-1].tekst
    hoort_geen_oordeel(inwoner, afweging)


def test_cijfers_waarvan_er_een_wordt_goedgemaakt(in_gemeente: InGemeente) -> None:
    lopend = in_gemeente(PROEFGEMEENTEN / "cijferveen")
    inwoner = lopend.bezoeker()
    dien_in(inwoner, "het hele dorp", "een plan dat klaar is", "ja", "8000 euro")
    tekst, afweging = brief(lopend)
    assert afweging["uitkomst"] == "mits"
    assert "Voorwaarden:\n- Maak eerst beter wat onvoldoende is." in tekst
    assert "2 goed, 1 voldoende, 1 onvoldoende." in tekst
    hoort_geen_oordeel(inwoner, afweging)


def test_een_nee_bij_drie_poorten_beslist_en_wat_niet_gezegd_is_blijft_open(
    in_gemeente: InGemeente,
) -> None:
    lopend = in_gemeente(PROEFGEMEENTEN / "poortwijk")
    eerste = lopend.bezoeker()
    dien_in(eerste, "ja", "sla over", "op straat of in een park")
    tekst, afweging = brief(lopend)
    assert afweging["uitkomst"] == "nog_te_beoordelen"
    assert afweging["mogelijk"] == ["meewerken", "niet meewerken"]
    assert "Te vragen in het intakegesprek:\n- Wie verdient eraan?" in tekst
    hoort_geen_oordeel(eerste, afweging)
    for bestand in lopend.brieven():
        bestand.unlink()

    tweede = lopend.bezoeker()
    dien_in(tweede, "ja", "ja hoor", "op straat of in een park")
    tekst, afweging = brief(lopend)
    assert afweging["uitkomst"] == "nee"
    assert "Poortwijk helpt niet om geld te verdienen." in tekst
    kader = laad_gemeente(PROEFGEMEENTEN / "poortwijk").afwegingskader
    assert kader is not None
    assert afweging["kader_versie"] == kader.versie
    hoort_geen_oordeel(tweede, afweging)
