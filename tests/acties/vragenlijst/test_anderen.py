"""Details of other people in free text are pointed out; everything else is left in peace."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.anderen import details_van_anderen
from acties.vragenlijst.pad import Gegeven
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.uitkomst import Einde, Samenvatting
from acties.vragenlijst.weergave import toon_samenvatting
from tests.hulp.gesprekken import INTAKE, maak_gesprek
from tests.hulp.vragenlijsten import lijst, vraag

VRAGEN = lijst(vraag("wie", "contact"), vraag("wat")).vragen
CONTACT = Gegeven("gegeven", {"naam": "Jan", "email": "jan@voorbeeld.nl", "telefoon": "06 12345678"})


def details(tekst: str) -> tuple[str, ...]:
    gevonden = details_van_anderen(VRAGEN, {"wie": CONTACT, "wat": Gegeven("gegeven", tekst)})
    return gevonden[0].details if gevonden else ()


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("bel Piet maar, 06-87654321", ("telefoon",)),
        ("de voorzitter is te bereiken op 0529 488 388", ("telefoon",)),
        ("mail mijn buurvrouw, els@voorbeeld.nl", ("email",)),
        ("Els weet er meer van (els@voorbeeld.nl, 06-87654321)", ("telefoon", "email")),
        ("mijn buurvrouw heeft dementie en loopt vaak weg", ("gezondheid",)),
        ("onze oude buurman is ernstig ziek", ("gezondheid",)),
        ("Mevrouw Jansen zit in een rolstoel", ("gezondheid",)),
        ("de familie Jansen, Kerkstraat 5, doet mee", ("adres",)),
        ("gepraat met Piet, Kerkstraat 5, 7721 BR Dalfsen", ("adres",)),
        ("oma Bea woont op de Molenweg 12", ("adres",)),
        ("Met Henk Visser, Dorpsstraat 12 in Dalfsen", ("adres",)),
        ("met Truus, ze heeft MS", ("gezondheid",)),
        ("Els heeft een beroerte gehad maar doet graag mee", ("gezondheid",)),
        ("Henk van hiernaast is aan de drank", ("gezondheid",)),
        ("de heer Jansen heeft parkinson", ("gezondheid",)),
        ("mijn buurjongen zit in een rolstoel", ("gezondheid",)),
        ("Kees (dement) doet ook mee", ("gezondheid",)),
        ("Mijn buurvrouw doet mee. Ze is net geopereerd aan een tumor.", ("gezondheid",)),
        ("Wim zit diep in de schulden", ("prive",)),
        ("onze buurman komt net uit de gevangenis", ("prive",)),
        ("het geld kan naar NL91 ABNA 0417 1643 00 van Piet", ("rekening",)),
    ],
)
def test_details_van_iemand_anders(tekst: str, verwacht: tuple[str, ...]) -> None:
    assert details(tekst) == verwacht


@pytest.mark.parametrize(
    "tekst",
    [
        "ik ben Jan, 06-12345678 of jan@voorbeeld.nl",
        "mail naar info@voorbeeld.nl van de vereniging",
        "mijn telefoonnummer is veranderd, het is nu 06-87654321",
        "Mijn nieuwe mailadres wordt sanne@voorbeeld.nl",
        "een koor voor mensen met dementie",
        "ouderen met een rolstoel kunnen er niet langs",
        "een bankje bij Dorpsstraat 12",
        "het veld aan de Kerkweg, postcode 7721 BR",
        "ik woon zelf op Kerkstraat 5, 7721 BR Dalfsen",
        "met de buren van nummer 3",
        "in 2027 en daarna kost het 2000 euro",
        "we zijn met 12 mensen",
        "een blinde muur beschilderen",
        "ik heb zelf een beroerte gehad",
        "Jan en zijn rolstoel kennen jullie al: dat ben ik",
        "met Truus en Henk van de Dorpsstraat",
        "Truus vroeg om een bankje bij Dorpsstraat 12",
        "mensen met schulden kunnen er terecht",
        "Els wil iets doen voor mensen met dementie",
        "Met de ouderen. Ze hebben soms dementie.",
        "Het plan van Piet. Die is er mooi mee klaar, voor mensen in een rolstoel.",
        "bestelling NL91 ABNA 0417 1643 01",
        "",
    ],
)
def test_wat_niet_van_iemand_anders_is(tekst: str) -> None:
    assert details(tekst) == ()


def test_zonder_antwoord_is_er_niets_te_zeggen() -> None:
    assert details_van_anderen(VRAGEN, {}) == ()
    overgeslagen = {"wat": Gegeven("overgeslagen")}
    assert details_van_anderen(VRAGEN, overgeslagen) == ()


def test_de_samenvatting_wijst_erop_en_versturen_kan_gewoon(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    dienst = omgeving.vragenlijsten
    uitkomst = dienst.stap(gesprek, "0", g.Start("intake"))
    antwoorden = [*INTAKE[:3], "Met Els van hiernaast, 06-87654321", *INTAKE[4:]]
    for nummer, antwoord in enumerate(antwoorden, 1):
        uitkomst = dienst.stap(gesprek, str(nummer), g.Beantwoord(Inbreng(tekst=antwoord)))
    assert isinstance(uitkomst, Samenvatting)
    [bericht] = toon_samenvatting(uitkomst)
    assert "bij ‘Met wie u heeft gepraat’ staat een telefoonnummer" in bericht.tekst
    assert any(k.opdracht.gegevens == {"vraag": "gesproken_met"} for k in bericht.alle_knoppen())
    assert isinstance(dienst.stap(gesprek, "verstuur", g.Verstuur()), Einde)


def test_na_wijzigen_is_de_waarschuwing_weg(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    dienst = omgeving.vragenlijsten
    dienst.stap(gesprek, "0", g.Start("intake"))
    antwoorden = [*INTAKE[:3], "Met Els, 06-87654321", *INTAKE[4:]]
    for nummer, antwoord in enumerate(antwoorden, 1):
        dienst.stap(gesprek, str(nummer), g.Beantwoord(Inbreng(tekst=antwoord)))
    dienst.stap(gesprek, "w", g.Wijzig(vraag="gesproken_met"))
    uitkomst = dienst.stap(gesprek, "n", g.Beantwoord(Inbreng(tekst="Met een buurvrouw")))
    assert isinstance(uitkomst, Samenvatting)
    assert uitkomst.let_op == ()


def test_wie_om_een_adres_wordt_gevraagd_mag_het_geven() -> None:
    vragen = lijst(vraag("wat", adres_gevraagd=True)).vragen
    adres = {"wat": Gegeven("gegeven", "het projectteam, team@voorbeeld.nl of 0529 488 388")}
    assert details_van_anderen(vragen, adres) == ()


def test_een_naam_telt_alleen_waar_een_medewerker_schrijft() -> None:
    antwoorden = {"wat": Gegeven("gegeven", "Peter vond de avond te lang")}
    assert details_van_anderen(VRAGEN, antwoorden) == ()
    [let_op] = details_van_anderen(VRAGEN, antwoorden, namen=True)
    assert (let_op.details, let_op.namen) == (("naam",), ("Peter",))
