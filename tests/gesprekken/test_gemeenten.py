"""A whole conversation in each municipality besides Dalfsen: intake, route, and no word too many."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from kennisbank.laden import GEMEENTEN
from tests.gesprekken.conftest import InGemeente
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


def post(lopend: Stelsel, begin: str) -> str:
    """The text of the one e-mail whose key begins like this."""

    def gevonden() -> list[Path]:
        return [b for b in lopend.brieven() if b.name.startswith(begin)]

    wacht_tot(lambda: bool(gevonden()), f"de brief {begin} ligt in de map")
    [bestand] = gevonden()
    tekst = message_from_bytes(bestand.read_bytes(), policy=default).get_body(("plain",))
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
