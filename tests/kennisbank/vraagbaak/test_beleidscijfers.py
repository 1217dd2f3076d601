"""The weeks and hours that a policy names, for who asks for just those."""

from __future__ import annotations

from pathlib import Path

import pytest

from kennisbank.laden import GEMEENTEN
from kennisbank.schema.basis import Bron
from kennisbank.schema.gemeente import Termijn
from kennisbank.schema.planning import Ronde as Weken
from kennisbank.schema.raming import Bereik
from kennisbank.schema.raming import Ronde as Uren
from kennisbank.vraagbaak.beleidscijfers import Beleidscijfers, lees_beleidscijfers
from kennisbank.zoeken.woorden import splits
from tests.hulp.vraagbaak import passage

PASSAGES = (
    passage("Contact", "De dorpsmakelaar belt u binnen drie weken.", paragraaf="2.1"),
    passage("Een ronde", "Een ronde duurt 6 tot 9 weken.", paragraaf="4"),
    passage("Uren", "Een ronde kost 40 tot 80 uur.", paragraaf="4"),
)
CIJFERS = Beleidscijfers(
    contact=Termijn(weken=3, belofte="Vóór {datum}.", bron=Bron(document="Plan", paragraaf="2.1")),
    weken=Weken(weken_van=6, weken_tot=9, bron=Bron(document="Plan", paragraaf="4")),
    uren=Uren(uren=Bereik(van=40, tot=80), bron=Bron(document="Plan", paragraaf="4")),
)


def kop(vraag: str, cijfers: Beleidscijfers = CIJFERS) -> str | None:
    deel = cijfers.antwoord(splits(vraag), PASSAGES, "inwoner")
    return deel.tekst if deel is not None else None


@pytest.mark.parametrize(
    ("vraag", "tekst"),
    [
        ("binnen hoeveel weken neemt de gemeente contact op", "belt u binnen drie weken"),
        ("hoe lang moet ik wachten op een reactie op mijn idee", "belt u binnen drie weken"),
        ("hoe snel reageren jullie op een initiatief", "belt u binnen drie weken"),
        ("hoeveel dagen heeft de gemeente om contact op te nemen", "3 weken is 21 dagen."),
        ("hoeveel weken kost een consultatie", "6 tot 9 weken"),
        ("hoe lang duurt een participatieronde", "6 tot 9 weken"),
        ("hoeveel tijd moet ik uittrekken voor een ronde", "6 tot 9 weken"),
        ("hoeveel uur voor een participatieronde", "40 tot 80 uur"),
        ("aantal uren per ronde", "40 tot 80 uur"),
    ],
)
def test_een_cijfer_uit_het_beleid(vraag: str, tekst: str) -> None:
    assert tekst in (kop(vraag) or "")
    assert kop(vraag, Beleidscijfers()) is None


@pytest.mark.parametrize(
    "vraag",
    [
        "binnen hoeveel weken krijg ik een reactie op mijn bezwaar",
        "hoe lang heb ik om te reageren",
        "hoeveel weken heeft de gemeente om te reageren",
        "hoeveel tijd kost contact met bewoners",
        "hoe lang moet ik contact houden met de gemeente",
        "hoeveel uur kost een ronde met scholen",
        "hoeveel rondes zijn er nodig",
        "wanneer is de volgende ronde",
        "hoe lang duurt het besluit",
        "hoe lang duurt een rondetafelgesprek",
    ],
)
def test_een_andere_vraag_krijgt_geen_cijfer(vraag: str) -> None:
    assert kop(vraag) is None


@pytest.mark.parametrize("map_", sorted(b.parent for b in GEMEENTEN.glob("*/gemeente.yml")), ids=str)
def test_elk_cijfer_staat_met_zijn_bron_in_een_artikel(map_: Path) -> None:
    cijfers = lees_beleidscijfers(map_)
    assert (cijfers.contact is not None) == (map_.name == "dalfsen")
    assert (cijfers.uren is not None) == (cijfers.weken is not None) == (map_.name == "enschede")
