"""What services know of a conversation."""

from __future__ import annotations

import pytest

from acties import klok
from acties.gesprekken import Gesprekken
from acties.opslag import Databron, Inkomend
from tests.hulp.gesprekken import maak_gesprek

VERHAAL = "De lantaarnpaal bij ons in de straat is kapot"


@pytest.fixture
def gesprek(bron: Databron) -> str:
    return maak_gesprek(bron)


def zei(
    bron: Databron, gesprek: str, nummer: int, tekst: str, intent: str | None, *, knop: bool = False
) -> int:
    """Write down a message that was handled; its id."""
    with bron.schrijven() as sessie:
        rij = Inkomend(
            gesprek_id=gesprek,
            volgorde=nummer,
            kanaal="test",
            bericht_id=f"{gesprek}{nummer}",
            tekst=tekst,
            opdracht={"intent": intent, "gegevens": {}} if knop else None,
            intent=intent,
            ontvangen_op=klok.nu(),
            status="afgehandeld",
        )
        sessie.add(rij)
        sessie.flush()
        return rij.id


@pytest.mark.parametrize("intent", ["melding", "nlu_fallback", "twijfel", "andere_taal"])
def test_wat_iemand_nu_vertelt_gaat_mee(bron: Databron, gesprek: str, intent: str) -> None:
    nu = zei(bron, gesprek, 1, VERHAAL, intent)
    assert Gesprekken(bron).verhaal_bij(nu) == nu


def test_een_paar_woorden_zijn_nog_geen_verhaal(bron: Databron, gesprek: str) -> None:
    assert Gesprekken(bron).verhaal_bij(zei(bron, gesprek, 1, "ik heb een klacht", "klacht")) is None


def test_een_knop_vertelt_niets(bron: Databron, gesprek: str) -> None:
    label = "Ik wil melden dat er iets kapot is of overlast geeft"
    nu = zei(bron, gesprek, 1, label, "melding", knop=True)
    assert Gesprekken(bron).verhaal_bij(nu) is None


def test_van_meer_verhalen_telt_het_langste(bron: Databron, gesprek: str) -> None:
    verhaal = zei(bron, gesprek, 1, VERHAAL, "melding")
    nu = zei(bron, gesprek, 2, "nee het is toch mijn eigen idee", "nlu_fallback")
    assert Gesprekken(bron).verhaal_bij(nu) == verhaal


def test_wat_ervoor_verteld_is_ook_als_dit_bericht_iets_anders_is(bron: Databron, gesprek: str) -> None:
    verhaal = zei(bron, gesprek, 1, VERHAAL, "melding")
    nu = zei(bron, gesprek, 2, "het is mijn eigen idee", None)
    assert Gesprekken(bron).verhaal_bij(nu, ervoor=True) == verhaal
    assert Gesprekken(bron).verhaal_bij(nu) is None


def test_een_vraag_tussendoor_laat_het_verhaal_staan(bron: Databron, gesprek: str) -> None:
    verhaal = zei(bron, gesprek, 1, VERHAAL, "twijfel")
    zei(bron, gesprek, 2, "een melding", "melding")
    nu = zei(bron, gesprek, 3, "kan ik niet gewoon iemand spreken hierover", "mens_spreken")
    assert Gesprekken(bron).verhaal_bij(nu) == verhaal


def test_wat_niet_begrepen_is_gaat_niet_mee_als_iemand_iets_anders_vraagt(
    bron: Databron, gesprek: str
) -> None:
    zei(bron, gesprek, 1, "wat is dat nou weer voor een raar antwoord zeg", "nlu_fallback")
    nu = zei(bron, gesprek, 2, "ik wil een mens", "mens_spreken")
    assert Gesprekken(bron).verhaal_bij(nu) is None


@pytest.mark.parametrize("ertussen", [None, "bedanken", "begroeten"])
def test_wie_over_iets_anders_begint_neemt_het_niet_mee(
    bron: Databron, gesprek: str, ertussen: str | None
) -> None:
    zei(bron, gesprek, 1, VERHAAL, "melding")
    zei(bron, gesprek, 2, "dank u wel", ertussen)
    nu = zei(bron, gesprek, 3, "wat kunt u", "hulp")
    assert Gesprekken(bron).verhaal_bij(nu) is None


def test_het_verhaal_van_een_ander_gesprek_telt_niet(bron: Databron, gesprek: str) -> None:
    zei(bron, maak_gesprek(bron), 1, VERHAAL, "melding")
    assert Gesprekken(bron).verhaal_bij(zei(bron, gesprek, 1, "een melding", "melding")) is None
