"""Several things in one message, and what is asked of each."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.overzicht import weergave_van
from acties.vragenlijst.reeksen import lees_dingen, zonder_maand
from acties.vragenlijst.soorten import Gelezen, Inbreng, soort_van
from acties.vragenlijst.toestand import Resultaat, Toestand, open_vraag
from acties.vragenlijst.uitkomst import Samenvatting, VraagOpen
from acties.vragenlijst.vooraf import vul_vooraf
from acties.vragenlijst.weergave import toon_vraag
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.vragenlijst import ReeksVraag
from tests.hulp.vragenlijsten import lijst, vraag

_HOOG = {"sleutel": "hoog", "label": "Veel invloed", "synoniemen": ["veel", "groot"]}
_LAAG = {"sleutel": "laag", "label": "Weinig invloed", "synoniemen": ["weinig", "klein"]}
INVLOED = {
    "sleutel": "invloed",
    "naam": "invloed",
    "vraag": "Hoeveel invloed heeft ‘{naam}’?",
    "soort": "keuze",
    "keuzes": [_HOOG, _LAAG],
}
BELANG = {
    "sleutel": "belang",
    "naam": "belang",
    "vraag": "Hoe groot is het belang van ‘{naam}’?",
    "soort": "keuze",
    "keuzes": [
        {"sleutel": "hoog", "label": "Groot belang", "synoniemen": ["groot"]},
        {"sleutel": "laag", "label": "Klein belang", "synoniemen": ["klein"]},
    ],
}
MOMENT = {"sleutel": "datum", "naam": "datum", "vraag": "Wanneer is ‘{naam}’?", "soort": "datum"}
GEDAAN = {
    "sleutel": "gedaan",
    "naam": "wat ermee gedaan is",
    "vraag": "Wat is er gedaan met ‘{naam}’?",
    "soort": "keuze",
    "keuzes": [
        {"sleutel": "ja", "label": "Overgenomen"},
        {"sleutel": "nee", "label": "Niet overgenomen"},
    ],
}
WAAROM = {
    "sleutel": "waarom",
    "naam": "waarom niet",
    "vraag": "Waarom niet?",
    "soort": "open",
    "verplicht": False,
    "als": [{"veld": "gedaan", "is": ["nee"]}],
}
WIE = lijst(vraag("wie", "reeks", velden=[INVLOED, BELANG]), vraag("slot"))
WANNEER = lijst(vraag("wanneer", "reeks", velden=[MOMENT]))
BIJDRAGEN = lijst(vraag("bijdragen", "reeks", velden=[GEDAAN, WAAROM], een_per_regel=True))


def lees(tekst: str, eerder: Any = None, van: Any = WIE, keuze: str | None = None) -> Gelezen:
    deze = van.vragen[0]
    gelezen = soort_van(deze).lees(deze, Inbreng(tekst=tekst, keuze=keuze), eerder)
    assert isinstance(gelezen, Gelezen)
    return gelezen


def namen(gelezen: Gelezen) -> list[str]:
    return [rij["naam"] for rij in gelezen.waarde]


@pytest.mark.parametrize(
    "tekst",
    [
        "bewoners, winkeliers en de basisschool",
        "de bewoners, de winkeliers, de basisschool",
        "bewoners\nwinkeliers\nbasisschool",
        "- bewoners\n- winkeliers\n- de basisschool",
        "Dat zijn bewoners en winkeliers en de basisschool, etc.",
        "bewoners; winkeliers; basisschool",
    ],
)
def test_meer_dingen_in_een_bericht(tekst: str) -> None:
    assert namen(lees(tekst)) == ["bewoners", "winkeliers", "basisschool"]


def test_van_elk_wordt_gevraagd_wat_nog_niet_gezegd_is() -> None:
    gelezen = lees("bewoners (veel invloed, groot belang), winkeliers (weinig invloed) en de school")
    assert gelezen.waarde == [
        {"naam": "bewoners", "invloed": "hoog", "belang": "hoog"},
        {"naam": "winkeliers", "invloed": "laag"},
        {"naam": "school"},
    ]
    assert gelezen.status == "onvolledig"
    assert gelezen.vervolg == "(2 van 3) Hoe groot is het belang van ‘winkeliers’?"


@pytest.mark.parametrize(
    "tekst",
    [
        "winkeliers: veel invloed, klein belang",
        "winkeliers (hoog, laag)",
        "winkeliers - veel invloed en klein belang",
    ],
)
def test_wat_erbij_gezegd_wordt(tekst: str) -> None:
    gelezen = lees(tekst)
    assert gelezen.waarde == [{"naam": "winkeliers", "invloed": "hoog", "belang": "laag"}]
    assert gelezen.status == "gegeven"


def test_een_getypt_nummer_een_label_en_een_knop_zijn_hetzelfde() -> None:
    eerst = lees("bewoners").waarde
    for inbreng in ({"tekst": "1"}, {"tekst": "veel invloed"}, {"tekst": "x", "keuze": "hoog"}):
        assert lees(**inbreng, eerder=eerst).waarde == [{"naam": "bewoners", "invloed": "hoog"}]


def test_van_alles_tegelijk() -> None:
    eerst = lees("bewoners, winkeliers").waarde
    gelezen = lees("allemaal veel invloed", eerst)
    assert [rij["invloed"] for rij in gelezen.waarde] == ["hoog", "hoog"]


def test_toevoegen_weghalen_en_verbeteren_onderweg() -> None:
    eerst = lees("bewoners, winkeliers").waarde
    met = lees("ook nog de dorpsraad", eerst)
    assert namen(met) == ["bewoners", "winkeliers", "dorpsraad"]
    assert met.opmerking is not None
    assert "dorpsraad" in met.opmerking
    zonder = lees("haal de winkeliers eruit", met.waarde)
    assert namen(zonder) == ["bewoners", "dorpsraad"]
    gezegd = lees("dorpsraad: weinig invloed", zonder.waarde)
    assert gezegd.waarde[1] == {"naam": "dorpsraad", "invloed": "laag"}


def test_wie_opnieuw_iets_noemt_raakt_niets_kwijt() -> None:
    compleet = [{"naam": "bewoners", "invloed": "hoog", "belang": "hoog"}]
    gelezen = lees("de winkeliers", compleet)
    assert namen(gelezen) == ["bewoners", "winkeliers"]
    assert gelezen.waarde[0] == compleet[0]
    assert namen(lees("alleen winkeliers", compleet)) == ["winkeliers"]


def test_alles_weghalen_kan_niet() -> None:
    gelezen = lees("haal bewoners weg", [{"naam": "bewoners"}])
    assert gelezen.fout is not None


def test_een_antwoord_dat_geen_keuze_is_noemt_de_keuzes() -> None:
    gelezen = lees("tja", lees("bewoners").waarde)
    assert gelezen.fout == "Kies een van deze mogelijkheden: 1. Veel invloed, 2. Weinig invloed."


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


def test_hele_zinnen_een_per_regel_en_een_veld_dat_ervan_afhangt() -> None:
    gelezen = lees("Meer groen, en bankjes\nEen hek om de vijver", van=BIJDRAGEN)
    assert namen(gelezen) == ["Meer groen, en bankjes", "Een hek om de vijver"]
    overgenomen = lees("overgenomen", gelezen.waarde, van=BIJDRAGEN)
    niet = lees("2", overgenomen.waarde, van=BIJDRAGEN)
    assert niet.vervolg == "(2 van 2) Waarom niet?"
    klaar = lees("Te gevaarlijk voor dieren, vond de raad", niet.waarde, van=BIJDRAGEN)
    assert klaar.status == "gegeven"
    assert klaar.waarde[1]["waarom"] == "Te gevaarlijk voor dieren, vond de raad"
    assert "waarom" not in klaar.waarde[0]


def doe(*daden: g.Gebeurtenis, van: Any = WIE) -> Resultaat:
    resultaat = Resultaat(Toestand())
    for daad in daden:
        resultaat = verwerk(van, resultaat.toestand, daad)
    return resultaat


def zeg(tekst: str) -> g.Beantwoord:
    return g.Beantwoord(Inbreng(tekst=tekst))


def test_de_knoppen_zijn_die_van_het_veld_en_terug_neemt_het_laatste_terug() -> None:
    resultaat = doe(zeg("bewoners, winkeliers"), zeg("veel"))
    getoond = weergave_van(WIE, resultaat)
    assert isinstance(getoond, VraagOpen)
    labels = [knop.label for knop in toon_vraag(WIE, getoond)[-1].knoppen]
    assert labels[:2] == ["Groot belang", "Klein belang"]
    terug = verwerk(WIE, resultaat.toestand, g.Terug())
    assert terug.toestand.antwoorden["wie"].waarde == [{"naam": "bewoners"}, {"naam": "winkeliers"}]


def test_een_veld_overslaan_laat_de_rest_staan() -> None:
    daden = (zeg("Een hek"), zeg("niet overgenomen"))
    resultaat = verwerk(BIJDRAGEN, doe(*daden, van=BIJDRAGEN).toestand, g.SlaOver())
    gegeven = resultaat.toestand.antwoorden["bijdragen"]
    assert gegeven.status == "gegeven"
    assert gegeven.waarde == [{"naam": "Een hek", "gedaan": "nee", "waarom": None}]


def test_verplicht_veld_overslaan_kan_niet_en_verliest_niets() -> None:
    resultaat = doe(zeg("bewoners"), g.SlaOver())
    assert resultaat.fout is not None
    assert resultaat.toestand.antwoorden["wie"].waarde == [{"naam": "bewoners"}]


def test_in_de_samenvatting_kan_er_iets_bij_en_af() -> None:
    van_wie = lijst(vraag("wie", "reeks"))
    resultaat = doe(zeg("bewoners, winkeliers"), van=van_wie)
    met = verwerk(van_wie, resultaat.toestand, zeg("ook de dorpsraad"))
    zonder = verwerk(van_wie, met.toestand, zeg("haal de winkeliers eruit"))
    assert [r["naam"] for r in zonder.toestand.antwoorden["wie"].waarde] == ["bewoners", "dorpsraad"]
    anders = verwerk(van_wie, zonder.toestand, g.Wijzig(tekst="voeg de school toe"))
    assert [r["naam"] for r in anders.toestand.antwoorden["wie"].waarde][-1] == "school"
    niets = verwerk(van_wie, anders.toestand, zeg("haal de kerk eruit"))
    assert niets.toestand.antwoorden == anders.toestand.antwoorden


def test_een_correctie_van_een_naam() -> None:
    daden = (zeg("bewoners, winkeliers"), g.Corrigeer("niet winkeliers maar ondernemers"))
    resultaat = doe(*daden)
    assert [r["naam"] for r in resultaat.toestand.antwoorden["wie"].waarde] == [
        "bewoners",
        "ondernemers",
    ]


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.sampled_from(["bewoners", "de school", "dorpsraad", "x"]), min_size=1, unique=True),
    st.lists(
        st.one_of(
            st.sampled_from(["1", "2", "veel", "tja", "allemaal laag", "ook de jeugd", "", "alleen x"]),
            st.sampled_from(["haal x weg", "zonder dorpsraad", "de school: groot belang", "bewoners"]),
        ),
        max_size=12,
    ),
)
def test_wat_iemand_ook_zegt_de_reeks_blijft_heel(genoemd: list[str], gezegd: list[str]) -> None:
    """Each name once, only known fields and choices, and a way on from wherever one is."""
    resultaat = doe(zeg(", ".join(genoemd)))
    for tekst in gezegd:
        resultaat = verwerk(WIE, resultaat.toestand, zeg(tekst))
        if open_vraag(WIE, resultaat.toestand) != WIE.vragen[0]:
            break
    deze = WIE.vragen[0]
    assert isinstance(deze, ReeksVraag)
    toestand = resultaat.toestand
    for _ in range(40):
        if open_vraag(WIE, toestand) != deze:
            break
        rijen = toestand.antwoorden["wie"].waarde
        assert len({rij["naam"].casefold() for rij in rijen}) == len(rijen) > 0
        assert all(set(rij) <= {"naam", "invloed", "belang"} for rij in rijen)
        getoond = weergave_van(WIE, Resultaat(toestand))
        assert isinstance(getoond, VraagOpen)
        assert getoond.keuzes
        toestand = verwerk(WIE, toestand, g.Beantwoord(Inbreng(keuze=getoond.keuzes[0][0]))).toestand
    assert open_vraag(WIE, toestand) != deze
    assert not isinstance(weergave_van(WIE, Resultaat(toestand)), Samenvatting) or toestand.antwoorden


def planning(dalfsen: GemeenteGegevens, tekst: str) -> Resultaat:
    deze = dalfsen.vragenlijsten["planning"].inhoud
    return vul_vooraf(deze, dalfsen.gemeente.inhoud, zeg(tekst), verwerk(deze, Toestand(), zeg(tekst)))


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
    assert antwoorden["besluitdatum"].waarde == "2027-02-02"
    assert resultaat.alvast == ("besluitdatum",)
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


def test_wat_er_niet_bij_hoort_kan_eruit(dalfsen: GemeenteGegevens) -> None:
    """Said where a kind is asked of something that is no moment."""
    deze = dalfsen.vragenlijsten["planning"].inhoud
    eerst = planning(dalfsen, "startschot, inloopavond 3 mei 2027")
    fout = verwerk(deze, verwerk(deze, eerst.toestand, g.SlaOver()).toestand, zeg("iets geks")).fout
    assert fout is not None
    assert "‘haal startschot eruit’" in fout


def test_wat_niet_uit_de_naam_blijkt_wordt_gevraagd(dalfsen: GemeenteGegevens) -> None:
    [moment] = planning(dalfsen, "startschot 11 maart 2027").toestand.antwoorden["momenten"].waarde
    assert "soort" not in moment


def test_veel_invloed_en_groot_belang_zijn_twee_antwoorden() -> None:
    genoemd = lees("bewoners, winkeliers")
    beide = lees("veel invloed en groot belang", genoemd.waarde)
    assert beide.waarde[0] == {"naam": "bewoners", "invloed": "hoog", "belang": "hoog"}
    assert beide.vervolg == "(2 van 2) Hoeveel invloed heeft ‘winkeliers’?"


def test_wat_er_al_staat_nog_eens_gezegd_is_geen_wijziging() -> None:
    klaar = doe(zeg("bewoners (veel invloed, groot belang)"), zeg("niets"))
    nogmaals = verwerk(WIE, klaar.toestand, zeg("bewoners: veel invloed"))
    assert "gewijzigd" not in [melding.soort for melding in nogmaals.meldingen]
    anders = verwerk(WIE, klaar.toestand, zeg("bewoners: weinig invloed"))
    assert "gewijzigd" in [melding.soort for melding in anders.meldingen]


def test_een_komma_in_een_getal_scheidt_niets() -> None:
    gelezen = lees("de motie, het budget van 1,2 miljoen en 3 bomen")
    assert namen(gelezen) == ["motie", "budget van 1,2 miljoen", "3 bomen"]


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


def test_vergeet_de_school_niet() -> None:
    eerst = [{"naam": "bewoners", "invloed": "hoog", "belang": "hoog"}]
    gelezen = lees("vergeet de school niet, die heeft weinig invloed maar groot belang", eerst)
    assert gelezen.waarde[1] == {"naam": "school", "invloed": "laag", "belang": "hoog"}


def test_wie_in_het_kort_wordt_genoemd_wordt_verbeterd_en_niet_samengevoegd() -> None:
    eerst = [{"naam": "bestaande bomen die blijven", "invloed": "hoog", "belang": "hoog"}]
    verbeterd = lees("de bomen: weinig invloed", eerst)
    assert verbeterd.waarde == [
        {"naam": "bestaande bomen die blijven", "invloed": "laag", "belang": "hoog"}
    ]
    # Something new may be called by a word of what is there already.
    assert namen(lees("ook nog bomen", eerst)) == ["bestaande bomen die blijven", "bomen"]


def test_wat_van_een_ander_veld_wordt_gezegd_telt_en_de_vraag_blijft() -> None:
    eerst = lees("bewoners, winkeliers").waarde
    gelezen = lees("allemaal groot belang", eerst)
    assert [rij.get("belang") for rij in gelezen.waarde] == ["hoog", "hoog"]
    assert gelezen.vervolg == "(1 van 2) Hoeveel invloed heeft ‘bewoners’?"
    # Without its name it may as well be a wrong answer to what was asked.
    assert lees("klein belang of zo", [{"naam": "bewoners"}]).fout is not None


def test_wat_gekozen_is_staat_er_zonder_de_naam_van_het_veld() -> None:
    deze = WIE.vragen[0]
    waarde = [{"naam": "bewoners", "invloed": "hoog", "belang": "laag"}]
    assert soort_van(deze).toon(deze, waarde) == "bewoners (veel invloed, klein belang)"


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


def test_die_en_allebei_gaan_over_wat_al_genoemd_is() -> None:
    deze = WIE.vraag("wie")
    assert isinstance(deze, ReeksVraag)
    soort = soort_van(deze)
    wijkraad = soort.lees(
        deze, Inbreng(tekst="de wijkraad, die heeft veel invloed en groot belang"), None
    )
    assert wijkraad.waarde == [{"naam": "wijkraad", "invloed": "hoog", "belang": "hoog"}]
    twee = soort.lees(deze, Inbreng(tekst="horeca, Muziekcentrum Enschede"), None).waarde
    allebei = soort.lees(deze, Inbreng(tekst="horeca allebei groot"), twee)
    assert allebei.waarde[0] == {"naam": "horeca", "invloed": "hoog", "belang": "hoog"}
    deel = soort.lees(deze, Inbreng(tekst="muziekcentrum weinig invloed, klein belang"), allebei.waarde)
    assert deel.waarde[1]["invloed"] == deel.waarde[1]["belang"] == "laag"
    assert soort.toon(deze, deel.waarde).startswith("horeca (veel invloed, groot belang);")


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


def _bij_de_provincie() -> list[dict[str, Any]]:
    return [{"naam": "provincie"}, {"naam": "aanwonenden"}, {"naam": "fietsersbond"}]


@pytest.mark.parametrize(
    ("tekst", "wie", "waarden"),
    [
        ("aanwonenden weinig invloed maar groot belang", 1, {"invloed": "laag", "belang": "hoog"}),
        (
            "de aanwonenden hebben weinig invloed en groot belang",
            1,
            {"invloed": "laag", "belang": "hoog"},
        ),
        ("fietsersbond weinig invloed, groot belang", 2, {"invloed": "laag", "belang": "hoog"}),
        (
            "aanwonenden klopt niet: veel invloed, klein belang",
            1,
            {"invloed": "hoog", "belang": "laag"},
        ),
        ("veel invloed en groot belang, zij beslissen", 0, {"invloed": "hoog", "belang": "hoog"}),
        ("veel, want het is hun weg", 0, {"invloed": "hoog"}),
        ("provincie: veel invloed", 0, {"invloed": "hoog"}),
    ],
)
def test_wat_van_een_ander_wordt_gezegd_is_van_die(
    tekst: str, wie: int, waarden: dict[str, str]
) -> None:
    deze = WIE.vraag("wie")
    uit = soort_van(deze).lees(deze, Inbreng(tekst=tekst), _bij_de_provincie()).waarde
    verwacht = _bij_de_provincie()
    verwacht[wie] |= waarden
    assert uit == verwacht


@pytest.mark.parametrize(
    ("tekst", "namen"),
    [
        ("o en vergeet Veilig Verkeer en het waterschap niet", ["Veilig Verkeer", "waterschap"]),
        ("oh ja, de school vergeten", ["school"]),
        ("ik ben de school vergeten", ["school"]),
        ("winkeliers vergeten: veel invloed", ["winkeliers"]),
    ],
)
def test_wie_nog_iemand_vergeten_was(tekst: str, namen: list[str]) -> None:
    deze = WIE.vraag("wie")
    uit = soort_van(deze).lees(deze, Inbreng(tekst=tekst), _bij_de_provincie()).waarde
    assert [rij["naam"] for rij in uit[3:]] == namen
    assert "invloed" not in uit[0]


def test_een_naam_eindigt_niet_op_maar() -> None:
    wie = WIE.vraag("wie")
    assert isinstance(wie, ReeksVraag)
    [ding] = lees_dingen(wie, "aanwonenden weinig invloed maar groot belang")
    assert (ding.naam, ding.waarden) == ("aanwonenden", {"invloed": "laag", "belang": "hoog"})


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
