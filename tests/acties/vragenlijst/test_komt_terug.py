"""Who comes back on an answer of a dossier, where something else is asked by now."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.pad import Gegeven
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.toestand import Resultaat, Toestand, open_vraag
from tests.hulp.dossier import gegevens_van

Opvatting = Callable[[str], g.Gebeurtenis]
"""What the words are taken for."""
CHECKLIST = gegevens_van("enschede").vragenlijsten["checklist"].inhoud
ALLES: dict[str, Any] = {
    "doelen": ["begrip"],
    "ruimte": True,
    "mate_van_invloed": "mening",
    "rondes": 2,
    "weken_tijd": 20,
    "uren_beschikbaar": 100,
    "transparant": True,
    "beschermd_werk": False,
    "beslisser": "college",
    "gevoelig": False,
}


def tot(vraag: str) -> Toestand:
    """All answers before this question, in the order in which they are asked."""
    ervoor = list(ALLES)[: list(ALLES).index(vraag)]
    return Toestand({sleutel: Gegeven("gegeven", ALLES[sleutel]) for sleutel in ervoor})


def als_antwoord(tekst: str) -> g.Gebeurtenis:
    return g.Beantwoord(Inbreng(tekst=tekst))


def zeg(toestand: Toestand, tekst: str, soort: Opvatting = als_antwoord) -> Resultaat:
    return verwerk(CHECKLIST, toestand, soort(tekst))


@pytest.mark.parametrize(
    ("bij", "tekst", "vraag", "waarde"),
    [
        ("ruimte", "nee, kwaliteit had ik ook gezegd", "doelen", ["begrip", "kwaliteit"]),
        ("ruimte", "oh ook bewustwording hoor", "doelen", ["bewustwording", "begrip"]),
        ("ruimte", "nee sorry, democratie", "doelen", ["democratie"]),
        ("ruimte", "oh en kwaliteit", "doelen", ["begrip", "kwaliteit"]),
        ("ruimte", "o ja, en democratie", "doelen", ["begrip", "democratie"]),
        ("transparant", "nee sorry 150", "uren_beschikbaar", 150),
        ("transparant", "oh nee, het zijn er 80", "uren_beschikbaar", 80),
        ("transparant", "oeps, 1.500 uur", "uren_beschikbaar", 1500),
        ("rondes", "oh nee ze mogen adviseren", "mate_van_invloed", "advies"),
        ("weken_tijd", "nee sorry 3", "rondes", 3),
        ("gevoelig", "sorry, de raad", "beslisser", "raad"),
    ],
)
def test_wie_zich_verbetert_zegt_geen_nee(bij: str, tekst: str, vraag: str, waarde: Any) -> None:
    na = zeg(tot(bij), tekst)

    assert na.toestand.antwoorden[vraag].waarde == waarde
    assert [melding.soort for melding in na.meldingen] == ["gewijzigd"]
    vraag_nu = open_vraag(CHECKLIST, na.toestand)
    assert vraag_nu is not None
    assert vraag_nu.sleutel == bij


@pytest.mark.parametrize("soort", [g.Ontken, g.Corrigeer])
def test_hoe_het_ook_is_opgevat(soort: Opvatting) -> None:
    na = zeg(tot("transparant"), "nee wacht, 60 uur", soort)

    assert na.toestand.antwoorden["uren_beschikbaar"].waarde == 60
    assert "transparant" not in na.toestand.antwoorden


@pytest.mark.parametrize(
    ("bij", "tekst"),
    [
        ("ruimte", "nee"),
        ("ruimte", "nee, de bus moet erdoor"),
        ("ruimte", "nee hoor"),
        ("ruimte", "nee, het besluit is al genomen"),
        ("gevoelig", "nee, de raad vindt het prima"),
        ("beschermd_werk", "nee, er zijn 3 ontwerpen en die zijn van ons"),
    ],
)
def test_een_gewoon_nee_blijft_een_nee(bij: str, tekst: str) -> None:
    na = zeg(tot(bij), tekst)

    assert na.toestand.antwoorden[bij].waarde is False


def test_wat_er_al_staat_is_ook_geen_nee() -> None:
    na = zeg(tot("transparant"), "nee, 100")

    assert "transparant" not in na.toestand.antwoorden
    assert "staat al: 100 uren" in na.meldingen[0].gegevens["tekst"]


@pytest.mark.parametrize(
    ("bij", "tekst", "vraag", "waarde"),
    [
        ("transparant", "zo'n 30 weken", "weken_tijd", 30),
        ("beslisser", "ongeveer 3 rondes dus", "rondes", 3),
        ("uren_beschikbaar", "nee, 26 weken", "weken_tijd", 26),
        ("weken_tijd", "het zijn 4 rondes", "rondes", 4),
        ("rondes", "200 uur", "uren_beschikbaar", 200),
    ],
)
def test_een_getal_hoort_bij_wat_het_telt(bij: str, tekst: str, vraag: str, waarde: int) -> None:
    na = zeg(tot(bij), tekst)

    assert na.toestand.antwoorden[vraag].waarde == waarde
    assert bij not in na.toestand.antwoorden


@pytest.mark.parametrize(
    ("bij", "tekst", "waarde"),
    [
        ("uren_beschikbaar", "nee, 40", 40),
        ("uren_beschikbaar", "150 uur over 26 weken", 150),
        ("weken_tijd", "oh, 12 weken", 12),
        ("beslisser", "oeps nee, de raad", "raad"),
        ("rondes", "eh sorry, eentje", 1),
    ],
)
def test_wat_op_de_vraag_past_blijft_daar(bij: str, tekst: str, waarde: Any) -> None:
    na = zeg(tot(bij), tekst)

    assert na.toestand.antwoorden[bij].waarde == waarde


@pytest.mark.parametrize(
    ("tekst", "vraag", "waarde"),
    [
        ("eerlijk en transparant moet nee zijn", "transparant", False),
        ("beslisser moet de raad zijn", "beslisser", "raad"),
        ("weken tot het besluit moet 30 zijn", "weken_tijd", 30),
        ("de uren zijn 60", "uren_beschikbaar", 60),
    ],
)
@pytest.mark.parametrize("soort", [g.Bevestig, g.Ontken, als_antwoord])
def test_bij_het_nalezen_gaat_een_verbetering_voor_een_ja(
    tekst: str, vraag: str, waarde: Any, soort: Opvatting
) -> None:
    alles = Toestand({sleutel: Gegeven("gegeven", waarde) for sleutel, waarde in ALLES.items()})

    na = zeg(alles, tekst, soort)

    assert na.slot is None
    assert na.toestand.antwoorden[vraag].waarde == waarde


@pytest.mark.parametrize("tekst", ["groot denk ik zo", "en de bomen dan", "veel invloed volgens mij"])
def test_wat_niet_instemt_sluit_niets(tekst: str) -> None:
    alles = Toestand({sleutel: Gegeven("gegeven", waarde) for sleutel, waarde in ALLES.items()})

    assert zeg(alles, tekst, g.Bevestig).slot is None


@pytest.mark.parametrize("tekst", ["", "ja", "klopt helemaal", "ja hoor prima", "top, laat maar zien"])
def test_wie_instemt_is_klaar(tekst: str) -> None:
    alles = Toestand({sleutel: Gegeven("gegeven", waarde) for sleutel, waarde in ALLES.items()})

    assert zeg(alles, tekst, g.Bevestig).slot == "verstuurd"


def test_een_ander_antwoord_bij_een_vraag_die_het_niet_snapt() -> None:
    na = zeg(tot("uren_beschikbaar"), "de ruimte moet nee zijn")

    assert na.toestand.antwoorden["ruimte"].waarde is False
