"""Whether somebody asks something."""

from __future__ import annotations

import pytest

from acties.tussendoor.vraagvorm import (
    alleen_vragen,
    als_directe_vraag,
    begint_als_vraag,
    is_een_vraag,
    vraag_aan_het_eind,
    vraag_na_antwoord,
    vraagt_om_kennis,
)


@pytest.mark.parametrize(
    "tekst",
    [
        "kost het mij iets?",
        "zit ik er dan aan vast",
        "ok en wie beslist dat dan",
        "moet ik er alles zelf voor doen",
        "en daarna?",
    ],
)
def test_vraagt_iets(tekst: str) -> None:
    assert is_een_vraag(tekst)


@pytest.mark.parametrize(
    "tekst",
    [
        "heb ik al gedaan",
        "weet ik niet",
        "wie betaalt? de gemeente en wijzelf",
        "Sanne de Boer, sanne@voorbeeld.nl",
        "de buren van nummer 3",
    ],
)
def test_vertelt_iets(tekst: str) -> None:
    assert not is_een_vraag(tekst)


def test_een_vraag_met_uitleg_erna_begint_als_vraag() -> None:
    assert begint_als_vraag("mag iedereen meedoen? ik ben geen lid")


@pytest.mark.parametrize(
    ("tekst", "vraag"),
    [
        ("Een moestuin bij de school. Wie beslist daarover?", "Wie beslist daarover?"),
        ("dat mensen elkaar zien!\nkrijgen we daar geld voor?", "krijgen we daar geld voor?"),
        ("Jan de Boer, jan@voorbeeld.nl. Wie leest dit?", "Wie leest dit?"),
        ("Wie beslist daarover?", None),
        ("Hoi. Wie beslist daarover?", None),
        ("Ik heb een vraag. Wie beslist daarover?", None),
        ("Wie beslist daarover? Ik niet in elk geval.", None),
        ("wij willen een hek, mag dat?", None),
        ("", None),
    ],
)
def test_een_vraag_na_wat_iemand_vertelt(tekst: str, vraag: str | None) -> None:
    assert vraag_aan_het_eind(tekst) == vraag


@pytest.mark.parametrize(
    ("tekst", "vraag"),
    [
        (
            "ja met de hele straat en de school, wie beslist er eigenlijk over mijn idee?",
            "wie beslist er eigenlijk over mijn idee?",
        ),
        ("Alleen met de buren. Wie beslist daarover?", "Wie beslist daarover?"),
        ("als de straat het wil, wie beslist er dan over mijn idee?", None),
        ("ik snap het niet, wie beslist er dan over mijn idee?", None),
        ("wie betaalt dat, en wie beslist er eigenlijk over?", None),
        ("met de buren en de school, mag dat?", None),
        ("wij doen dat met zijn vieren, en jullie dan eigenlijk?", None),
    ],
)
def test_een_vraag_na_een_antwoord_ook_in_dezelfde_zin(tekst: str, vraag: str | None) -> None:
    assert vraag_na_antwoord(tekst) == vraag


@pytest.mark.parametrize(
    ("vraag", "kennis"),
    [
        ("Moet ik daarvoor een vergunning hebben?", True),
        ("Wat is de intaketafel?", True),
        ("Leuk toch?", False),
        ("Wat vinden jullie ervan?", False),
        ("Wie wil dat nou niet?", False),
        ("Zou dat niet heel mooi zijn?", False),
    ],
)
def test_niet_elke_vraag_vraagt_om_kennis(vraag: str, kennis: bool) -> None:
    assert vraagt_om_kennis(vraag) is kennis


def test_alleen_vragen() -> None:
    assert alleen_vragen("Moet ik dit allemaal doen? Wat kost dat aan tijd") == [
        "Moet ik dit allemaal doen?",
        "Wat kost dat aan tijd",
    ]
    assert alleen_vragen("Een plein met bomen. Wie beslist daarover?") == []
    assert alleen_vragen("De raad wil weten wat het kost. Moet het ook groen?") == []


@pytest.mark.parametrize(
    ("tekst", "vraag"),
    [
        ("ik wil graag weten waarom wij niets horen", "waarom wij niets horen"),
        ("Wij zouden willen weten hoe dat gaat", "hoe dat gaat"),
        ("ik vraag me af wie dat beslist", "wie dat beslist"),
        ("kunt u mij vertellen wat inspraak is", "wat inspraak is"),
        ("wie beslist dat", "wie beslist dat"),
        ("ik wil een speeltuin", "ik wil een speeltuin"),
        ("ik wil weten", "ik wil weten"),
    ],
)
def test_wat_iemand_wil_weten(tekst: str, vraag: str) -> None:
    assert als_directe_vraag(tekst) == vraag
