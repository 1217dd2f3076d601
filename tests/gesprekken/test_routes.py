"""People who came for something else than an own idea, who are not sure, or who write another
language. Whole dialogues, named after what the person does."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from acties.opslag import Initiatief, Uitgaand
from tests.hulp.gesprekken import INTAKE
from tests.hulp.poort import Prater
from tests.hulp.stelsel import Bezoeker, Stelsel

pytestmark = pytest.mark.stelsel

EIGEN_IDEE = "Het is toch een idee van mijzelf"
MENS = "Ik wil een mens spreken"
NIETS_INGEDIEND = "Ik heb nu niets voor u ingediend."


def aantal_ingediend(lopend: Stelsel) -> int:
    with lopend.bron.lezen() as sessie:
        tabellen = (Initiatief, Uitgaand)
        return sum(sessie.scalar(select(func.count()).select_from(t)) or 0 for t in tabellen)


def vult_in(inwoner: Prater, antwoorden: int) -> None:
    inwoner.zeg("ik heb een idee voor de buurt")
    for antwoord in INTAKE[:antwoorden]:
        inwoner.zeg(antwoord)


# What is not an initiative


@pytest.mark.parametrize(
    ("zegt", "hoort"),
    [
        pytest.param(
            "de lantaarnpaal voor mijn huis is al weken kapot",
            ("iets kapot is", "Meld het bij de gemeente Dalfsen", "Met Elkaar 2.0, 1.1"),
            id="meldt een kapotte lantaarnpaal",
        ),
        pytest.param(
            "ik wil een klacht indienen over hoe ik aan de balie ben behandeld",
            ("een klacht heeft", "Iedereen mag een klacht indienen", "artikel 9:1"),
            id="klaagt over de balie",
        ),
        pytest.param(
            "ik wil bezwaar maken tegen het besluit over mijn vergunning",
            ("niet eens bent met een besluit", "telt niet als bezwaar", "artikel 3:45"),
            id="maakt bezwaar",
        ),
        pytest.param(
            "ik wil een dakkapel op mijn huis zetten, heb ik daar een vergunning voor nodig",
            ("een bouwplan", "‘Ik heb een idee, en nu? – een stappenplan", "Met Elkaar 2.0, inleiding"),
            id="wil een dakkapel",
        ),
        pytest.param(
            "ik wil graag meepraten over het plan van de gemeente voor het centrum",
            ("meepraten over een plan van de gemeente", "begint bij de gemeente", "2.3.3"),
            id="wil meepraten over een plan van de gemeente",
        ),
        pytest.param(
            "ik wil een zienswijze indienen op het ontwerp bestemmingsplan",
            ("een zienswijze", "telt niet als inspraak of zienswijze", "artikel 3:12"),
            id="dient een zienswijze in",
        ),
        pytest.param(
            "wij willen het groenonderhoud van de gemeente overnemen met het uitdaagrecht",
            (
                "Dat heet het uitdaagrecht",
                "zet niet actief in",
                "Een eigen idee is wel welkom",
                "1.3.3",
            ),
            id="gebruikt het uitdaagrecht",
        ),
        pytest.param(
            "waar kan ik subsidie aanvragen bij de gemeente",
            ("u subsidie zoekt", "subsidieregeling Noaberschap", "Met Elkaar 2.0, inleiding"),
            id="zoekt subsidie",
        ),
        pytest.param(
            "wij zijn bezig met een dorpsvisie, wie helpt ons daarbij",
            ("om een dorpsvisie gaat", "geeft advies bij het maken van een dorpsvisie", "2.3.3"),
            id="maakt een dorpsvisie",
        ),
    ],
)
def test_krijgt_de_juiste_weg_met_de_reden_en_er_wordt_niets_ingediend(
    lopend: Stelsel, inwoner: Bezoeker, zegt: str, hoort: tuple[str, ...]
) -> None:
    voor = aantal_ingediend(lopend)
    antwoord = inwoner.zeg(zegt)
    for deel in (*hoort, NIETS_INGEDIEND):
        assert deel in antwoord
    assert {EIGEN_IDEE, MENS} <= set(inwoner.knoppen)
    assert aantal_ingediend(lopend) == voor
    assert "Doorverbinden kan ik u niet" in inwoner.druk(MENS)
    assert "We zijn nu niet met een idee bezig" in inwoner.zeg("laat mijn antwoorden zien")


@pytest.mark.parametrize("hoe", ["drukt", "typt het label", "typt het nummer"])
def test_meldt_een_kapotte_lantaarnpaal_en_kiest_toch_voor_een_eigen_idee(
    inwoner: Bezoeker, hoe: str
) -> None:
    verhaal = "de lantaarnpaal in de Dorpsstraat is kapot en het is daar zo donker voor de kinderen"
    assert "Meld het bij de gemeente" in inwoner.zeg(verhaal)
    if hoe == "drukt":
        antwoord = inwoner.druk(EIGEN_IDEE)
    else:
        antwoord = inwoner.zeg(EIGEN_IDEE.lower() if hoe == "typt het label" else "1")
    assert verhaal in antwoord
    assert "Hoe heet u" in antwoord
    volgende = inwoner.zeg(INTAKE[0])
    assert "Wat is uw idee" not in volgende
    assert verhaal in inwoner.zeg("laat mijn antwoorden zien")


def test_zegt_in_eigen_woorden_dat_het_toch_een_eigen_idee_is(inwoner: Bezoeker) -> None:
    verhaal = "de lantaarnpaal in de Dorpsstraat is kapot en het is daar zo donker voor de kinderen"
    inwoner.zeg(verhaal)
    assert verhaal in inwoner.zeg("nee, ik wil een idee indienen")


def test_meldt_twee_keer_hetzelfde_en_hoort_het_de_tweede_keer_korter(inwoner: Bezoeker) -> None:
    eerst = inwoner.zeg("er ligt een losse stoeptegel voor mijn deur")
    dan = inwoner.zeg("maar die stoeptegel ligt nog steeds los hoor")
    assert "niet voor u regelen" in dan
    assert len(dan) < len(eerst)


def test_vraagt_bij_de_kosten_naar_subsidie_en_krijgt_daarna_dezelfde_vraag(
    inwoner: Bezoeker,
) -> None:
    vult_in(inwoner, 6)
    antwoord = inwoner.zeg("is er subsidie voor?")
    assert "Noaberschap" in antwoord
    assert "Hoeveel kost uw idee" in antwoord
    inwoner.zeg(INTAKE[6])
    overzicht = inwoner.zeg(INTAKE[7])
    assert INTAKE[6] in overzicht
    assert "is er subsidie voor?" not in overzicht


def test_ruikt_gas_en_hoort_eerst_112(lopend: Stelsel, inwoner: Bezoeker) -> None:
    voor = aantal_ingediend(lopend)
    assert inwoner.zeg("ik ruik gas in de straat").startswith(
        "Is er nu gevaar, of heeft iemand meteen hulp nodig? Bel 112."
    )
    assert aantal_ingediend(lopend) == voor


def test_wil_niet_meer_leven_en_hoort_113_en_dat_er_niets_haast_heeft(inwoner: Bezoeker) -> None:
    vult_in(inwoner, 2)
    antwoord = inwoner.zeg("ik wil niet meer leven")
    assert "113" in antwoord
    assert "Ga pas verder als" in antwoord
    assert INTAKE[1] in inwoner.zeg("laat mijn antwoorden zien")


# What the policy answers


def test_vraagt_wat_er_na_het_indienen_gebeurt_en_hoort_de_stappen_met_de_bron(
    prater: Prater,
) -> None:
    vult_in(prater, 1)
    antwoord = prater.zeg("wat gebeurt er na het indienen?")
    assert "neemt uiterlijk" in antwoord
    assert "Met Elkaar 2.0, 2.2.2, stap 2" in antwoord
    assert "Wat is uw idee" in antwoord


def test_vraagt_iets_wat_niemand_weet_en_kan_zien_wat_er_na_het_indienen_gebeurt(
    inwoner: Bezoeker,
) -> None:
    antwoord = inwoner.zeg("wat is een blorpzwam?")
    assert "geen antwoord" in antwoord
    assert "intaketafel" in inwoner.druk("Wat gebeurt er na het indienen?")


# In doubt the person chooses

TWIJFEL = "zwerfvuil opruimen in het park"
ZELF = "Ik wil zelf iets doen of maken voor de buurt"
MELDEN = "Ik wil melden dat er iets kapot is of overlast geeft"
GEMEENTE = "Ik wil dat de gemeente dit doet"


@pytest.mark.parametrize("hoe", ["drukt", "typt het label", "typt het nummer"])
def test_bedoelt_misschien_een_melding_en_kiest_voor_een_eigen_idee(
    inwoner: Bezoeker, hoe: str
) -> None:
    assert "Wat bedoelt u?" in inwoner.zeg(TWIJFEL)
    assert set(inwoner.knoppen) == {ZELF, MELDEN, GEMEENTE}
    if hoe == "drukt":
        antwoord = inwoner.druk(ZELF)
    elif hoe == "typt het label":
        antwoord = inwoner.zeg(f"{ZELF.lower()}.")
    else:
        antwoord = inwoner.zeg(str(list(inwoner.knoppen).index(ZELF) + 1))
    assert TWIJFEL in antwoord
    assert "Hoe heet u" in antwoord


def test_bedoelt_een_melding_en_bedenkt_zich_daarna(inwoner: Bezoeker) -> None:
    inwoner.zeg(TWIJFEL)
    assert "Meld het bij de gemeente Dalfsen" in inwoner.druk(MELDEN)
    assert TWIJFEL in inwoner.druk(EIGEN_IDEE)


# Other languages


@pytest.mark.parametrize(
    ("zegt", "hoort", "idee"),
    [
        pytest.param(
            "Hello, can I write in English? I want to make a community garden in our street",
            "I am a computer program, not a person.",
            "I have an idea",
            id="Engels",
        ),
        pytest.param(
            "Dzień dobry, mam pomysł na plac zabaw dla dzieci na naszej ulicy",
            "Jestem programem komputerowym, a nie człowiekiem.",
            "Mam pomysł",
            id="Pools",
        ),
        pytest.param(
            "مرحبا، أريد أن أصنع حديقة صغيرة في شارعنا",
            "أنا برنامج حاسوبي ولست إنسانًا.",
            "لديّ فكرة",
            id="Arabisch",
        ),
    ],
)
def test_schrijft_een_andere_taal_en_gaat_verder_met_de_knop_in_die_taal(
    inwoner: Bezoeker, zegt: str, hoort: str, idee: str
) -> None:
    assert hoort in inwoner.zeg(zegt)
    assert f"Ik heb een idee / {idee}" in inwoner.knoppen
    antwoord = inwoner.zeg(idee)
    assert "Hoe heet u" in antwoord
    assert zegt in antwoord


def test_schrijft_duits_en_hoort_in_het_duits_hoe_je_een_mens_spreekt(inwoner: Bezoeker) -> None:
    inwoner.zeg("Guten Tag, ich möchte eine Idee für unsere Straße einreichen")
    antwoord = inwoner.druk("Ik wil een mens spreken / Ich möchte mit einem Menschen sprechen")
    assert "Fragen Sie nach dem „coördinator inwonerbetrokkenheid“" in antwoord


def test_geeft_een_antwoord_in_het_engels_en_dat_wordt_bewaard(inwoner: Bezoeker) -> None:
    vult_in(inwoner, 2)
    engels = "We want our children to play together and the neighbours to meet each other"
    antwoord = inwoner.zeg(engels)
    assert "I have kept your answer as you wrote it." in antwoord
    assert "buren en anderen gepraat" in antwoord
    assert engels in inwoner.zeg("laat mijn antwoorden zien")


def test_noemt_iets_dat_kapot_is_en_dat_is_alleen_een_antwoord_waar_het_past(
    inwoner: Bezoeker,
) -> None:
    vult_in(inwoner, 2)
    gezegd = "de lantaarnpaal daar is ook kapot trouwens"
    antwoord = inwoner.zeg(gezegd)
    assert "Meld dat dan ook bij de gemeente Dalfsen" in antwoord or "buren en anderen" in antwoord
    assert gezegd in inwoner.zeg("laat mijn antwoorden zien")

    # With whom they talked is something else: that is asked again.
    antwoord = inwoner.zeg("er ligt ook steeds glas op de stoep")
    assert "Dit heb ik niet bij uw idee gezet" in antwoord
    assert "Meld dat dan ook bij de gemeente Dalfsen" in antwoord
    assert "buren en anderen gepraat" in antwoord


def test_zegt_na_gevaar_dat_er_hulp_is_en_kan_verder(inwoner: Bezoeker) -> None:
    inwoner.zeg("er is brand bij de buren")
    assert "Is er al hulp?" in inwoner.zeg("er is brand maar de brandweer is er al")
    assert "Hoe heet u" in inwoner.druk("Ik heb een idee")


def test_vraagt_om_een_plan_tijdens_de_vragen_en_blijft_bij_het_eigen_idee(inwoner: Bezoeker) -> None:
    inwoner.zeg("ik heb een idee")
    inwoner.zeg("Sanne de Boer, sanne@voorbeeld.nl")
    gezegd = inwoner.zeg("ik wil een plan van aanpak schrijven")
    assert "Wat is uw idee" in gezegd
    assert "project" not in gezegd
    assert "Wat is uw idee" in inwoner.zeg("help mij eens met het plan")


def test_heeft_een_project_en_kiest_voor_een_eigen_idee(inwoner: Bezoeker) -> None:
    assert "Wat bedoelt u?" in inwoner.zeg("wij hebben een leuk project")
    assert "Hoe heet u" in inwoner.druk("Ik wil zelf iets doen of maken voor de buurt")
