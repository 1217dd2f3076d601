"""Who could handle it: small ones to a behandelaar, larger ones and doubt to the table."""

from __future__ import annotations

from datetime import date

import pytest

from acties.afweging.dienst import weeg
from acties.afweging.uitkomst import Routevoorstel
from acties.vragenlijst.pad import Gegeven
from kennisbank.laden import GemeenteGegevens

KLEIN = {
    "idee": "Bloembakken in de Kerkstraat in Lemelerveld",
    "doel": "Een mooier dorp voor iedereen",
    "samenwerking": "Met de buren samen, we doen het zelf",
    "kosten": "Zo'n 300 euro",
    "hulp_nodig": "geen",
}


def route(dalfsen: GemeenteGegevens, **anders: str | None) -> Routevoorstel:
    kader = dalfsen.afwegingskader
    assert kader is not None
    antwoorden = {
        sleutel: Gegeven("gegeven", tekst) for sleutel, tekst in (KLEIN | anders).items() if tekst
    }
    lijst = dalfsen.vragenlijsten["intake"].inhoud
    voorstel = weeg(kader, lijst, antwoorden, date(2026, 5, 1)).route
    assert voorstel is not None
    return voorstel


@pytest.mark.parametrize(
    ("idee", "naar", "extern"),
    [
        ("Bloembakken in de Kerkstraat", "wijkuitvoerder", False),
        ("Een bankje bij de vijver", "wijkuitvoerder", False),
        ("Een bankje voor ouderen langs de wandelroute", "wijkuitvoerder", False),
        ("Een rustplek bij de begraafplaats", "wijkuitvoerder", False),
        ("Een picknickplek voor senioren", "wijkuitvoerder", False),
        ("Een insectenhotel", "wijkuitvoerder", False),
        ("Een monument voor de bevrijding", "cultuurcoach", False),
        ("Een buurtbarbecue op het plein", "saamwelzijn", True),
        ("Een gezellige middag voor ouderen", "saamwelzijn", True),
        ("Een muziekmiddag met het koor", "cultuurcoach", False),
        ("Een koffieochtend voor eenzame mensen", "saamwelzijn", True),
    ],
)
def test_een_klein_idee_gaat_naar_wie_er_over_gaat(
    dalfsen: GemeenteGegevens, idee: str, naar: str, extern: bool
) -> None:
    voorstel = route(dalfsen, idee=idee)
    assert (voorstel.soort, voorstel.naar, voorstel.extern) == ("behandelaar", naar, extern)
    assert (voorstel.toestemming == "doorgeven") is extern
    [reden] = voorstel.redenen
    assert reden.gronden[0].fragment == idee
    assert reden.eigen_keuze


@pytest.mark.parametrize(
    ("anders", "waarom"),
    [
        ({"kosten": "2000 euro"}, "€ 1.000 of meer"),
        ({"hulp_nodig": "misschien een vergunning"}, "vergunning"),
        ({"hulp_nodig": "een stukje grond"}, "grond"),
        ({"idee": "Bloembakken langs de weg tegen het verkeer"}, "verkeer"),
        ({"idee": "Een bankje bij het koor"}, "meer behandelaars"),
        ({"idee": "Het dorpsplein opnieuw inrichten"}, "een groot werk"),
        ({"idee": "Een kunstgrasveld achter de school"}, "een groot werk"),
        ({"idee": "Een fietsbrug over de Vecht"}, "iets gebouwd"),
        ({"idee": "Een uitkijktoren in het bos"}, "iets gebouwd"),
    ],
)
def test_een_groter_idee_gaat_naar_de_intaketafel(
    dalfsen: GemeenteGegevens, anders: dict[str, str], waarom: str
) -> None:
    voorstel = route(dalfsen, **anders)
    assert (voorstel.soort, voorstel.naam) == ("tafel", "intaketafel")
    assert any(waarom in reden.tekst and reden.gronden for reden in voorstel.redenen)


def test_bij_twijfel_de_intaketafel_met_de_reden_en_de_vraag(dalfsen: GemeenteGegevens) -> None:
    voorstel = route(dalfsen, kosten=None)
    assert voorstel.soort == "tafel"
    [reden] = voorstel.redenen
    assert reden.tekst.startswith("Bij twijfel naar de intaketafel")
    assert "niet ingevuld" in reden.tekst
    assert voorstel.te_vragen == ("Hoeveel kost het ongeveer, en hoe kan het betaald worden?",)


def test_als_niets_iets_zegt_wordt_er_niets_voorgesteld(dalfsen: GemeenteGegevens) -> None:
    voorstel = route(dalfsen, idee="iets leuks", doel="zomaar")
    assert (voorstel.soort, voorstel.naar) == ("nog_te_beoordelen", "nog_te_beoordelen")
    assert voorstel.te_vragen[0].startswith("Waar gaat het idee vooral over")


def test_een_idee_dat_ergens_anders_hoort_krijgt_geen_behandelaar(dalfsen: GemeenteGegevens) -> None:
    voorstel = route(dalfsen, idee="Een dakkapel, met bloembakken")
    assert voorstel.soort == "nog_te_beoordelen"
    assert "Bespreek dat eerst" in voorstel.redenen[0].tekst


def test_wat_niet_gebeurt_is_geen_onderwerp(dalfsen: GemeenteGegevens) -> None:
    voorstel = route(dalfsen, idee="Bloembakken, geen muziek en geen koor")
    assert voorstel.naar == "wijkuitvoerder"
