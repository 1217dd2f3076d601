"""Whole conversations in other municipalities than Dalfsen: in the four others with a policy, and in
one for every kind of afwegingskader, from the first word to the e-mail of the coördinator.

The last exist only in the tests and are nothing but a folder with data. They are together in one file
because the assistant that they share is started once.
"""

from __future__ import annotations

import json
import re
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import pytest

from acties import klok
from kennisbank.laden import GEMEENTEN, laad_gemeente
from tests.gesprekken.conftest import InGemeente
from tests.hulp.gemeenten import PROEFGEMEENTEN
from tests.hulp.gesprekken import INTAKE
from tests.hulp.stelsel import Bezoeker, Stelsel, wacht_tot

pytestmark = pytest.mark.stelsel

NAMEN = sorted(p.parent.name for p in GEMEENTEN.glob("*/gemeente.yml"))
_DATUM = re.compile(
    r"\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november"
    r"|december)\b|\b\d+ weken\b|\bvier weken\b|uiterlijk|neemt .{0,40}contact",
    re.IGNORECASE,
)
"""What promises something to a resident; the letter says only on which day it was handed in."""


def bericht_van(lopend: Stelsel, begin: str) -> EmailMessage:
    """The one e-mail whose key begins like this."""

    def gevonden() -> list[Path]:
        return [b for b in lopend.brieven() if b.name.startswith(begin)]

    wacht_tot(lambda: bool(gevonden()), f"de brief {begin} ligt in de map")
    [bestand] = gevonden()
    return message_from_bytes(bestand.read_bytes(), policy=default)


def post(lopend: Stelsel, begin: str) -> str:
    """The text of that e-mail."""
    tekst = bericht_van(lopend, begin).get_body(("plain",))
    assert tekst is not None
    return str(tekst.get_content().replace("\r\n", "\n"))


def dient_in(inwoner: Bezoeker) -> None:
    """The eight questions, to "Versturen"."""
    inwoner.zeg("ik heb een idee voor de buurt")
    inwoner.druk("Waarom vraagt u dit?")
    for antwoord in INTAKE:
        inwoner.zeg(antwoord.replace("Hoonhorst", "onze wijk"))
    assert "Uw idee is ingediend" in inwoner.druk("Versturen")


@pytest.mark.parametrize(
    ("naam", "wie", "zegt", "hoort"),
    [
        pytest.param(
            "assen",
            "participatiecoach van de gemeente Assen",
            "wij willen het groenonderhoud van de gemeente overnemen met het uitdaagrecht",
            ("was van plan daar spelregels voor te maken", "Aanpak participatie, concreet, lijn 2"),
            id="assen",
        ),
        pytest.param(
            "dordrecht",
            "initiatievenmakelaar van de gemeente Dordrecht",
            "de lantaarnpaal voor mijn huis is al weken kapot",
            ("met Fixi", "gemeente Dordrecht, Visie en aanpak (burger)participatie, 3"),
            id="dordrecht",
        ),
        pytest.param(
            "enschede",
            "gemeente Enschede",
            "waar kan ik subsidie aanvragen bij de gemeente",
            ("wijkbudgetten", "Jijmaaktdebuurt", "Actieplan Samenlevingsgericht werken, 4.1"),
            id="enschede",
        ),
        pytest.param(
            "heerlen",
            "gemeente Heerlen",
            "ik wil graag meepraten over het plan van de gemeente voor het centrum",
            ("noemt dit burgerparticipatie", "gemeente Heerlen, Participatietoolbox, vormen"),
            id="heerlen",
        ),
    ],
)
def test_van_welkom_tot_versturen_en_een_andere_weg(
    in_gemeente: InGemeente, naam: str, wie: str, zegt: str, hoort: tuple[str, ...]
) -> None:
    lopend = in_gemeente(GEMEENTEN / naam)
    inwoner = lopend.bezoeker()
    welkom = inwoner.gesprek[0].tekst
    assert f"{wie} leest uw antwoorden" in welkom
    inwoner.zeg("wat gebeurt er na het indienen?")
    dient_in(inwoner)
    assert "Uw idee is binnen" in inwoner.druk("Hoe staat het met mijn idee?")
    assert wie in inwoner.zeg("ik wil een mens spreken")
    weg = inwoner.zeg(zegt)
    for deel in (*hoort, "Ik heb nu niets voor u ingediend."):
        assert deel in weg

    voor_inwoner = post(lopend, "inwoner")
    voor_gemeente = post(lopend, "intake")
    bron = f"gemeenschappelijke vragen van Samenspraak, niet uit het beleid van {naam.capitalize()}"
    assert f"Bron van de vragen: {bron}" in voor_gemeente
    assert "er niets gewogen en staat hier geen voorstel" in voor_gemeente
    assert "ontact opnemen" not in voor_gemeente

    gezegd = [deel.tekst for deel in inwoner.gesprek if deel.van == "samenspraak"]
    paginas = [inwoner.http.get(pad).text for pad in ("/privacy", "/toegankelijkheid")]
    ingediend_op = re.compile(r"op \w+dag \d+ \w+ \d{4} ingediend")
    for tekst in (*gezegd, ingediend_op.sub("", voor_inwoner), *paginas):
        assert not _DATUM.search(tekst), tekst
    for tekst in (*gezegd, voor_inwoner, voor_gemeente, *paginas):
        for vreemd in (
            *(n for n in NAMEN if n != naam),
            "coördinator",
            "intaketafel",
            "noaberschap",
        ):
            assert vreemd not in tekst.lower(), tekst


def dien_proef_in(inwoner: Bezoeker, *antwoorden: str) -> None:
    """The whole intake: contact details, the idea, the questions of this municipality."""
    inwoner.zeg("ik heb een idee voor de buurt")
    for antwoord in ("Sanne de Boer, sanne@voorbeeld.nl", "Een feest op het plein", *antwoorden):
        inwoner.zeg(antwoord)
    inwoner.druk("Versturen")


def brief(lopend: Stelsel) -> tuple[str, dict[str, Any]]:
    """The text of the one e-mail about an intake, and the proposal as data."""
    bericht = bericht_van(lopend, "intake")
    [bijlage] = [b for b in bericht.iter_attachments() if b.get_filename("").endswith(".json")]
    return post(lopend, "intake"), json.loads(bijlage.get_content())["afweging"]


def hoort_geen_oordeel(inwoner: Bezoeker, afweging: dict[str, Any]) -> None:
    """Residents hear what happens next, never what is proposed."""
    gezegd = " ".join(deel.tekst for deel in inwoner.gesprek if deel.van == "samenspraak")
    assert "ingediend" in gezegd
    assert afweging["label"] not in gezegd
    assert "orstel" not in gezegd


def test_punten_vallen_in_een_band(in_gemeente: InGemeente) -> None:
    lopend = in_gemeente(PROEFGEMEENTEN / "puntendam")
    inwoner = lopend.bezoeker()
    dien_proef_in(inwoner, "het hele dorp", "ja, dat doen we zelf", "750 euro", "de school")
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
    dien_proef_in(inwoner, "ja", "jazeker", "meer groen, cultuur", "1 juni 2097")
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
    dien_proef_in(inwoner, "het hele dorp", "een plan dat klaar is", "ja", "8000 euro")
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
    dien_proef_in(eerste, "ja", "sla over", "op straat of in een park")
    tekst, afweging = brief(lopend)
    assert afweging["uitkomst"] == "nog_te_beoordelen"
    assert afweging["mogelijk"] == ["meewerken", "niet meewerken"]
    assert "Te vragen in het intakegesprek:\n- Wie verdient eraan?" in tekst
    hoort_geen_oordeel(eerste, afweging)
    for bestand in lopend.brieven():
        bestand.unlink()

    tweede = lopend.bezoeker()
    dien_proef_in(tweede, "ja", "ja hoor", "op straat of in een park")
    tekst, afweging = brief(lopend)
    assert afweging["uitkomst"] == "nee"
    assert "Poortwijk helpt niet om geld te verdienen." in tekst
    kader = laad_gemeente(PROEFGEMEENTEN / "poortwijk").afwegingskader
    assert kader is not None
    assert afweging["kader_versie"] == kader.versie
    hoort_geen_oordeel(tweede, afweging)
