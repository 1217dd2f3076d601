"""An answer to another question than the one that is open."""

from __future__ import annotations

from typing import Any

import pytest

from acties.omgeving import Omgeving
from acties.opslag import Databron
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten import Inbreng
from tests.hulp.gesprekken import Dialoog


@pytest.fixture
def bron(sqlite_bron: Databron) -> Databron:
    """One kind of database: this is about words."""
    return sqlite_bron


TOT_HIER = (
    "Kees Bos 0612349876",
    "een picknicktafel bij het kanaal in Lemelerveld",
    "rust voor wandelaars",
)


def bij_vraag_4(omgeving: Omgeving, *erna: str) -> tuple[Dialoog, Any]:
    dialoog = Dialoog(omgeving)
    uitkomst = dialoog.doe(g.Start("intake"))
    for antwoord in (*TOT_HIER, *erna):
        uitkomst = dialoog.zeg(antwoord)
    return dialoog, uitkomst


def alvast(uitkomst: Any) -> dict[str, str | None]:
    return {regel.vraag: regel.antwoord for regel in uitkomst.alvast}


@pytest.mark.parametrize(
    ("tekst", "elders"),
    [
        ("eind 2027, kosten 30.000 euro", {"wanneer": "eind 2027", "kosten": "30.000 euro"}),
        (
            "volgend voorjaar en het kost zo'n 800 euro",
            {"wanneer": "volgend voorjaar", "kosten": "zo'n 800 euro"},
        ),
        ("in de zomer, als dat mag?", {"wanneer": "in de zomer"}),
        ("oktober", {"wanneer": "oktober"}),
        ("500 euro", {"kosten": "500 euro"}),
        ("we willen in mei beginnen", {"wanneer": "in mei"}),
    ],
)
def test_tijd_en_geld_komen_bij_hun_eigen_vraag(
    omgeving: Omgeving, tekst: str, elders: dict[str, str]
) -> None:
    dialoog, uitkomst = bij_vraag_4(omgeving, "met de overburen", tekst)
    assert (uitkomst.vraag, alvast(uitkomst)) == ("samenwerking", elders)
    assert dialoog.zeg("met de soos").vraag not in ("samenwerking", *elders)


@pytest.mark.parametrize(
    "tekst",
    [
        "nee, kost niks",
        "nog niet, in mei misschien",
        "met de penningmeester op 3 mei",
        "de hele straat",
        "ik doe het alleen in de zomer",
        "een kaartclub van 60 euro per jaar",
    ],
)
def test_wat_een_antwoord_kan_zijn_blijft_dat(omgeving: Omgeving, tekst: str) -> None:
    _, uitkomst = bij_vraag_4(omgeving, "met de overburen", tekst)
    assert uitkomst.vraag != "samenwerking"


@pytest.mark.parametrize(
    "tekst",
    ["een stevige houten tafel met twee banken eraan vast", "de tafel moet van hard hout zijn"],
)
def test_meer_over_het_idee_komt_bij_het_idee(omgeving: Omgeving, tekst: str) -> None:
    dialoog, uitkomst = bij_vraag_4(omgeving, tekst)
    assert uitkomst.vraag == "gesproken_met"
    assert [m.gegevens["tekst"] for m in uitkomst.meldingen if m.soort == "erbij"] == [tekst]
    # Who says it once more, means it as an answer.
    assert dialoog.zeg(tekst).vraag == "samenwerking"


@pytest.mark.parametrize("erna", [(), ("met de overburen",)])
@pytest.mark.parametrize(
    "tekst",
    [
        "het wordt een brede bank met een rugleuning van eikenhout",
        "een plek om te zitten met uitzicht over het water",
        "gewoon iets simpels dat tegen een stootje kan",
        "er komen bloembakken omheen en een prullenbak",
        "we willen graag een vlonder met verlichting",
        "twee schommels met een zandbak ernaast",
    ],
)
def test_een_beschrijving_noemt_niemand_ook_als_zij_niets_herhaalt(
    omgeving: Omgeving, tekst: str, erna: tuple[str, ...]
) -> None:
    dialoog, uitkomst = bij_vraag_4(omgeving, *erna, tekst)
    gevraagd = "samenwerking" if erna else "gesproken_met"
    assert uitkomst.vraag == gevraagd
    assert [m.gegevens["tekst"] for m in uitkomst.meldingen if m.soort == "erbij"] == [tekst]
    # Who says it once more, means it as an answer.
    assert dialoog.zeg(tekst).vraag != gevraagd


@pytest.mark.parametrize(
    "tekst",
    [
        "een vaste ploeg van zes man uit de straat",
        "twee dames van de bridgeclub en hun mannen",
        "Rabobank, Jumbo en de Welkoop",
        "ik begin er gewoon aan en zie wie er komt",
        "dat hangt van de vergunning af",
        "een bouwbedrijf met twee leerlingen",
        "er komen tien man helpen met graven",
        "een paar keer tijdens het wandelen genoemd",
    ],
)
def test_wie_of_hoe_in_eigen_woorden_is_een_antwoord(omgeving: Omgeving, tekst: str) -> None:
    _, uitkomst = bij_vraag_4(omgeving, "met de overburen", tekst)
    assert uitkomst.vraag == "wanneer"


@pytest.mark.parametrize(
    "tekst",
    [
        "twee wandelaars aan de tafel bij het water",
        "een avond in het dorpshuis over de tafel gehouden",
        "bij het kanaal met de schippers over de tafel",
        "een briefje op de tafel van de kantine gelegd",
        "nee, over de tafel weet nog niemand iets",
    ],
)
def test_met_wie_of_hoe_er_is_gepraat_is_een_antwoord(omgeving: Omgeving, tekst: str) -> None:
    _, uitkomst = bij_vraag_4(omgeving, tekst)
    assert uitkomst.vraag == "samenwerking"


def test_wie_meedoet_mag_al_verteld_worden_bij_met_wie_er_is_gepraat(omgeving: Omgeving) -> None:
    _, uitkomst = bij_vraag_4(
        omgeving, "met het bestuur van de soos, en samen met de ijsclub gaan we het doen"
    )
    assert (uitkomst.vraag, alvast(uitkomst)) == ("wanneer", {"samenwerking": "samen met de ijsclub"})


@pytest.mark.parametrize("erna", ["ja", "met de soos"])
def test_alleen_ja_bij_met_wie(omgeving: Omgeving, erna: str) -> None:
    dialoog, uitkomst = bij_vraag_4(omgeving, "met de overburen", "ja")
    assert uitkomst.vraag == "samenwerking"
    assert "Met wie" in uitkomst.vervolg
    assert dialoog.zeg(erna).vraag == "wanneer"


def test_ja_zegt_niet_wanneer_of_hoeveel(omgeving: Omgeving) -> None:
    dialoog, uitkomst = bij_vraag_4(omgeving, "met de overburen", "nee", "ja")
    assert (uitkomst.vraag, "wanneer" in uitkomst.fout) == ("wanneer", True)
    assert dialoog.zeg("oktober").vraag == "kosten"
    assert "hoeveel" in dialoog.zeg("ja dat had ik al gezegd").fout


ANDERE_TAAL = (
    "plac zabaw koło szkoły, huśtawka",
    "a playground near the school with a swing",
    "ein Spielplatz neben der Schule",
)


@pytest.mark.parametrize("tekst", ANDERE_TAAL)
def test_een_idee_in_een_andere_taal_is_geen_naam(omgeving: Omgeving, tekst: str) -> None:
    dialoog = Dialoog(omgeving)
    gevraagd = dialoog.doe(g.Start("intake")).vraag
    uitkomst = dialoog.doe(g.Beantwoord(Inbreng(tekst=tekst), leek_op="andere_taal"))
    assert uitkomst.vraag == gevraagd
    assert alvast(uitkomst) == {"idee": tekst}
    uitkomst = dialoog.zeg("Jan Kowalski, jan@voorbeeld.nl")
    assert uitkomst.vraag not in (gevraagd, "idee")


@pytest.mark.parametrize(
    "tekst",
    [
        "My name is John Miller",
        "ich heiße Karl Schmidt",
        "nazywam się Jan Kowalski",
        "Anna Nowak 0612345678",
    ],
)
def test_wie_zegt_hoe_hij_heet_vertelt_geen_idee(omgeving: Omgeving, tekst: str) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    uitkomst = dialoog.doe(g.Beantwoord(Inbreng(tekst=tekst), leek_op="andere_taal"))
    assert "idee" not in alvast(uitkomst)


def test_wat_een_ding_kost_zegt_niet_met_wie(omgeving: Omgeving) -> None:
    for tekst in (
        "het tafelblad kost 350 dacht ik",
        "hout kost zo'n 200 euro",
        "de prijs van beton is 90 euro",
    ):
        _, uitkomst = bij_vraag_4(omgeving, "met de overburen", tekst)
        assert (uitkomst.vraag, alvast(uitkomst)) == ("samenwerking", {"kosten": tekst})
    for tekst in ("mijn zwager, die kost 40 euro per uur", "een club met 15 euro contributie"):
        _, uitkomst = bij_vraag_4(omgeving, "met de overburen", tekst)
        assert uitkomst.vraag != "samenwerking"
