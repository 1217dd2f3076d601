"""Where all would be wiped or withdrawn, what is said of something else is done there."""

from __future__ import annotations

from typing import Any

import pytest

from acties.omgeving import Omgeving
from acties.opslag import Databron
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.uitkomst import Einde, Samenvatting, VraagOpen
from tests.hulp.gesprekken import INTAKE, Dialoog, dien_in


@pytest.fixture
def bron(sqlite_bron: Databron) -> Databron:
    """One kind of database: this is about words."""
    return sqlite_bron


BEIDE = ("Sanne de Boer, sanne@voorbeeld.nl, 0612345678", *INTAKE[1:])


def nagelezen(omgeving: Omgeving) -> Dialoog:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    for antwoord in BEIDE:
        dialoog.zeg(antwoord)
    return dialoog


def staat_er(uitkomst: Any) -> dict[str, Any]:
    assert isinstance(uitkomst, Samenvatting)
    return {regel.vraag: regel.antwoord for regel in uitkomst.regels}


@pytest.mark.parametrize(
    ("tekst", "blijft"),
    [
        ("haal mijn e-mail weg", "06 12345678"),
        ("verwijder mijn telefoonnummer", "sanne@voorbeeld.nl"),
        ("mijn mailadres mag er wel uit", "06 12345678"),
        ("haal sanne@voorbeeld.nl weg", "06 12345678"),
    ],
)
def test_een_gegeven_weg_is_niet_alles_weg(omgeving: Omgeving, tekst: str, blijft: str) -> None:
    na = staat_er(nagelezen(omgeving).doe(g.Start("verwijderen", gezegd=tekst)))
    assert na["contactgegevens"] == f"Sanne de Boer, {blijft}"


@pytest.mark.parametrize(
    "tekst", ["haal alles weg", "verwijder mijn gegevens", "haal mijn idee maar weg", ""]
)
def test_wie_alles_weg_wil_wordt_dat_gevraagd(omgeving: Omgeving, tekst: str) -> None:
    vraag = nagelezen(omgeving).doe(g.Start("verwijderen", gezegd=tekst))
    assert isinstance(vraag, VraagOpen)
    assert vraag.vraag == "wat"


def test_iets_anders_gezegd_wordt_gedaan_waar_men_was(omgeving: Omgeving) -> None:
    dialoog = nagelezen(omgeving)
    for tekst, kosten in (
        ("kosten 1200 euro want er moet een hek om", "1200 euro want er moet een hek om"),
        ("de kosten worden 500 euro", "500 euro"),
    ):
        dialoog.doe(g.Start("verwijderen", gezegd="haal alles weg"))
        uitkomst = dialoog.doe(g.Beantwoord(Inbreng(tekst=tekst)))
        assert isinstance(uitkomst, Einde)
        assert (uitkomst.reden, uitkomst.gegevens) == ("gestopt", {"niets_gedaan": True})
        assert staat_er(uitkomst.vervolg)["kosten"] == kosten
    # A typing error is asked again, and so is what nothing came before.
    dialoog.doe(g.Start("verwijderen", gezegd="haal alles weg"))
    assert isinstance(dialoog.zeg("jq ales"), VraagOpen)
    gesprek, _ = dien_in(omgeving)
    later = Dialoog(omgeving, gesprek)
    later.doe(g.Start("verwijderen"))
    assert isinstance(later.zeg("de kosten zijn 500 euro"), VraagOpen)


AANVULLEN = g.Start("aanvulling", verhaal="er komt ook een hek om de moestuin")


def test_een_ja_na_iets_anders_verstuurt_niets(omgeving: Omgeving) -> None:
    gesprek, _ = dien_in(omgeving)
    dialoog = Dialoog(omgeving, gesprek)
    staat_er(dialoog.doe(AANVULLEN))
    assert isinstance(dialoog.doe(g.Start("intrekken")), VraagOpen)
    assert isinstance(dialoog.doe(g.Ontken("nee")), Einde)
    na = dialoog.doe(g.Bevestig("ja toch maar wel"))
    staat_er(na)
    assert [melding.soort for melding in na.meldingen] == ["ja_waarop"]
    # Said once more it can only be about this.
    assert dialoog.doe(g.Bevestig("ja")).reden == "verstuurd"


@pytest.mark.parametrize("ja", [g.Verstuur(), g.Bevestig("ja, verstuur maar")])
def test_wie_versturen_zegt_verstuurt(omgeving: Omgeving, ja: g.Gebeurtenis) -> None:
    gesprek, _ = dien_in(omgeving)
    dialoog = Dialoog(omgeving, gesprek)
    dialoog.doe(AANVULLEN)
    dialoog.doe(g.Start("intrekken"))
    dialoog.doe(g.Ontken("nee"))
    assert dialoog.doe(ja).reden == "verstuurd"
