"""Things that have a date."""

from __future__ import annotations

import pytest

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.soorten import Inbreng, soort_van
from acties.vragenlijst.soorten.reeksen.dingen import lees_dingen
from acties.vragenlijst.soorten.reeksen.momenten import zonder_maand
from acties.vragenlijst.toestand import Toestand, open_vraag
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.reeksvraag import ReeksVraag
from tests.hulp.reeksen import MOMENT, WANNEER, doe, lees, namen, planning, zeg
from tests.hulp.vragenlijsten import lijst, vraag


def test_data_bij_momenten() -> None:
    gelezen = lees("informatieavond op 12 maart 2031, besluit van de raad 3 juni 2031", van=WANNEER)
    assert gelezen.waarde == [
        {"naam": "informatieavond", "datum": "2031-03-12"},
        {"naam": "besluit van de raad", "datum": "2031-06-03"},
    ]
    vraag_ = WANNEER.vragen[0]
    assert soort_van(vraag_).toon(vraag_, gelezen.waarde) == (
        "informatieavond (12 maart 2031); besluit van de raad (3 juni 2031)"
    )


def test_van_een_dag_met_een_tijd_blijft_geen_los_woord_over() -> None:
    gelezen = lees("ideeënmarkt op 27 april 2031 om 19.30 uur, inloop op 3 mei 2031", van=WANNEER)
    namen = [ding["naam"] for ding in gelezen.waarde]
    assert namen == ["ideeënmarkt om 19.30 uur", "inloop"]


def test_een_moment_dat_heet_naar_zijn_soort_blijft_een_eigen_moment() -> None:
    soort = {
        "sleutel": "soort",
        "naam": "soort",
        "vraag": "Wat voor moment is ‘{naam}’?",
        "soort": "keuze",
        "keuzes": [
            {"sleutel": "besluit", "label": "Besluit"},
            {"sleutel": "terugkoppeling", "label": "Terugkoppeling"},
        ],
    }
    van = lijst(vraag("m", "reeks", velden=[MOMENT, soort]))
    gelezen = lees("besluit van de raad 3 mei 2031 en terugkoppeling 20 mei 2031", van=van)
    assert gelezen.waarde == [
        {"naam": "besluit van de raad", "datum": "2031-05-03"},
        {"naam": "terugkoppeling", "datum": "2031-05-20", "soort": "terugkoppeling"},
    ]
    assert namen(lees("besluit, terugkoppeling", van=van)) == ["besluit", "terugkoppeling"]
    assert lees("besluit, 3 mei 2031", van=van).waarde[0]["datum"] == "2031-05-03"


def test_wie_de_hele_planning_in_een_zin_zegt_hoeft_niets_meer_te_zeggen(
    dalfsen: GemeenteGegevens,
) -> None:
    resultaat = planning(
        dalfsen,
        "inloopavond 12 januari 2027, online enquête 26 december 2026, besluit college 2 februari 2027,"
        " terugkoppeling 1 maart 2027",
    )
    antwoorden = resultaat.toestand.antwoorden
    assert [(m["naam"], m["datum"], m["soort"]) for m in antwoorden["momenten"].waarde] == [
        ("inloopavond", "2027-01-12", "bijeenkomst"),
        ("online enquête", "2026-12-26", "online"),
        ("besluit college", "2027-02-02", "besluit"),
        ("terugkoppeling", "2027-03-01", "terugkoppeling"),
    ]
    assert "besluitdatum" not in antwoorden, "the moment tells it already, and may still be moved"
    assert open_vraag(dalfsen.vragenlijsten["planning"].inhoud, resultaat.toestand) is None


@pytest.mark.parametrize(
    ("tekst", "momenten"),
    [
        (
            "inloopavond 18 augustus 2027 met boeren en buren, gesprek met winkeliers 8 december 2027",
            [
                ("inloopavond met boeren en buren", "2027-08-18"),
                ("gesprek met winkeliers", "2027-12-08"),
            ],
        ),
        (
            "gesprek met winkeliers, bewoners en de school op 8 december 2027 en een terugkoppeling",
            [
                ("gesprek met winkeliers en bewoners en de school", "2027-12-08"),
                ("terugkoppeling", None),
            ],
        ),
        ("het besluit valt op 15 november 2027", [("besluit", "2027-11-15")]),
        ("avond met bewoners, wandeling", [("avond met bewoners", None), ("wandeling", None)]),
    ],
)
def test_met_wie_is_geen_moment(
    dalfsen: GemeenteGegevens, tekst: str, momenten: list[tuple[str, str | None]]
) -> None:
    gelezen = planning(dalfsen, tekst).toestand.antwoorden["momenten"].waarde
    assert [(m["naam"], m.get("datum")) for m in gelezen] == momenten


def test_een_periode_begint_op_de_eerste_dag() -> None:
    gelezen = lees(
        "enquête van 28 februari tot en met 15 maart 2027, inloop 1-3 april 2027,"
        " gesprek op Koningsdag 2027",
        van=WANNEER,
    )
    assert gelezen.waarde == [
        {"naam": "enquête (t/m 15 maart 2027)", "datum": "2027-02-28"},
        {"naam": "inloop (t/m 3 april 2027)", "datum": "2027-04-01"},
        {"naam": "gesprek op Koningsdag 2027", "datum": "2027-04-27"},
    ]


def test_wat_alleen_een_dag_is_heet_naar_die_dag(dalfsen: GemeenteGegevens) -> None:
    momenten = dalfsen.dossiervraag("momenten")
    assert isinstance(momenten, ReeksVraag)
    gelezen = lees_dingen(
        momenten, "12 maart 2027, inloopavond 3 april 2027 en 5 mei 2027 om 19.30 uur"
    )
    assert [(ding.naam, ding.waarden["datum"]) for ding in gelezen] == [
        ("Moment op 12 maart 2027", "2027-03-12"),
        ("inloopavond", "2027-04-03"),
        ("Moment op 5 mei 2027 om 19.30 uur", "2027-05-05"),
    ]


DATUM_EN_SOORT = [
    MOMENT,
    {
        "sleutel": "soort",
        "naam": "soort",
        "vraag": "Wat voor moment is ‘{naam}’?",
        "soort": "keuze",
        "keuzes": [
            {"sleutel": "bijeenkomst", "label": "Bijeenkomst", "blijkt_uit": ["avond"]},
            {"sleutel": "besluit", "label": "Besluit"},
        ],
    },
]
PLANNING = lijst(
    vraag("momenten", "reeks", velden=DATUM_EN_SOORT),
    vraag("besluitdatum", "datum"),
    dossier=True,
    afronding="onderdeel",
)


def test_een_ander_moment_noemen_vult_niet_in_wat_gevraagd_wordt() -> None:
    eerst = lees("gesprek met boeren 12 augustus 2027", van=PLANNING).waarde
    gelezen = lees("besluit 15 februari 2028", eerst, van=PLANNING)
    assert gelezen.waarde == [
        {"naam": "gesprek met boeren", "datum": "2027-08-12"},
        {"naam": "besluit", "datum": "2028-02-15", "soort": "besluit"},
    ]


@pytest.mark.parametrize(
    "tekst", ["de startavond kan ook op 10 mei 2027", "nee wacht, de startavond wordt 10 mei 2027"]
)
def test_een_moment_verzetten_beantwoordt_niet_wanneer_het_besluit_valt(tekst: str) -> None:
    toestand = Toestand()
    for gezegd in ("startavond 3 mei 2027", tekst):
        toestand = verwerk(PLANNING, toestand, g.Beantwoord(Inbreng(tekst=gezegd))).toestand
    assert toestand.antwoorden["momenten"].waarde[0]["datum"] == "2027-05-10"
    assert "besluitdatum" not in toestand.antwoorden
    na = verwerk(PLANNING, toestand, g.Beantwoord(Inbreng(tekst="1 juni 2027"))).toestand
    assert na.antwoorden["besluitdatum"].waarde == "2027-06-01"


def momenten(*daden: g.Gebeurtenis) -> list[tuple[str, str | None]]:
    toestand = doe(*daden, van=PLANNING).toestand
    return [(m["naam"], m.get("datum")) for m in toestand.antwoorden["momenten"].waarde]


def test_van_een_ander_moment_dan_gevraagd_verandert_de_dag() -> None:
    """What was asked about stays open, and what is not known yet is no part of a name."""
    assert momenten(
        zeg("startavond 12 januari 2027, terugkoppeling weet ik nog niet"),
        zeg("nee die startavond is 19 januari 2027"),
    ) == [("startavond", "2027-01-19"), ("terugkoppeling", None)]


@pytest.mark.parametrize(
    "daad",
    [
        g.Corrigeer("startavond moet 19 januari 2027 zijn"),
        g.Wijzig(None, "kun je de startavond op 19 januari 2027 zetten"),
        g.Ontken("klopt niet, de startavond is 19 januari 2027"),
        g.Corrigeer("klopt niet, de startavond is 19 januari 2027"),
    ],
)
def test_een_andere_dag_laat_de_naam_staan(daad: g.Gebeurtenis) -> None:
    eerst = (zeg("startavond 12 januari 2027, besluit 3 mei 2027"), zeg("3 mei 2027"))
    assert momenten(*eerst, daad) == [("startavond", "2027-01-19"), ("besluit", "2027-05-03")]


def test_welk_moment_verzet_wordt() -> None:
    momenten = lijst(vraag("wanneer", "reeks", velden=[MOMENT])).vraag("wanneer")
    soort = soort_van(momenten)
    rijen = [{"naam": "start januari 2027"}, {"naam": "besluit raad", "datum": "2027-06-16"}]
    # The month that it was going to be goes out of the name with the day.
    gevuld = soort.lees(momenten, Inbreng(tekst="15 januari 2027"), rijen).waarde
    assert gevuld[0] == {"naam": "start", "datum": "2027-01-15"}
    verzet = soort.bewerk(momenten, gevuld, "verplaats de startbijeenkomst naar 1 april 2027")
    assert verzet is not None
    assert [rij["datum"] for rij in verzet.waarde] == ["2027-04-01", "2027-06-16"]
    for tekst in ("verplaats de inloopavond naar 1 april 2027", "de startbijeenkomst is leuk"):
        assert soort.bewerk(momenten, gevuld, tekst) is None


@pytest.mark.parametrize(
    ("naam", "kort"),
    [
        ("start januari 2027", "start"),
        ("inloop begin maart", "inloop"),
        ("besluit raad juni", "besluit raad"),
        ("mei 2027", "mei 2027"),
        ("nazomerfeest", "nazomerfeest"),
        ("avond over de Maartstraat", "avond over de Maartstraat"),
    ],
)
def test_een_naam_zonder_de_maand(naam: str, kort: str) -> None:
    assert zonder_maand(naam) == kort


def test_wie_de_dag_niet_weet_houdt_de_maand(dalfsen: GemeenteGegevens) -> None:
    deze = dalfsen.vragenlijsten["planning"].inhoud
    hier = planning(
        dalfsen, "startavond begin maart, avond over de Maartstraat, markt half mei 2031"
    ).toestand
    for _ in range(3):
        hier = verwerk(deze, hier, g.SlaOver()).toestand
    gezegd = {rij["naam"]: rij["datum"] for rij in hier.antwoorden["momenten"].waarde}
    assert gezegd["startavond"] == "begin maart"
    assert gezegd["avond over de Maartstraat"] is None
    assert gezegd["markt"] == "half mei 2031"
