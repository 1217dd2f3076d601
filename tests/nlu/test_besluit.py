"""Answer, command, question or doubt: the decision by itself."""

from __future__ import annotations

import pytest
from componenten.besluit import (
    ANTWOORD,
    DREMPEL,
    GRENZEN,
    INDIENEN,
    ROUTES,
    TERUGVAL,
    TWIJFEL,
    Besluit,
    beslis,
    is_vraag,
    weeg,
)
from componenten.taal import Taal

Stand = dict[str, str | bool | None]

VRAAG: Stand = {"fase": "vraag", "soort": "open"}
JA_NEE: Stand = {"fase": "vraag", "soort": "ja_nee"}
SAMENVATTING: Stand = {"fase": "samenvatting", "soort": None}
GEEN: Stand = {"fase": "geen", "soort": None}


def besluit(tekst: str, intent: str, zekerheid: float, stand: Stand, **anders: float) -> Besluit:
    """With what is left of the chance spread over many others, as the classifier does."""
    rest = 1 - zekerheid - sum(anders.values())
    overig = {f"overig_{nummer}": rest / 20 for nummer in range(20)}
    return beslis(tekst, {intent: zekerheid, **anders, **overig}, stand)


def intent_van(tekst: str, intent: str, zekerheid: float, stand: Stand, **anders: float) -> str:
    return besluit(tekst, intent, zekerheid, stand, **anders).intent


@pytest.mark.parametrize("intent", sorted(GRENZEN))
def test_onzeker_is_een_antwoord(intent: str) -> None:
    assert intent_van("terug?", intent, 0.2, VRAAG) == ANTWOORD


OPDRACHTEN = {
    "terug": "ga maar terug",
    "stoppen": "stop maar",
    "overslaan": "sla maar over",
    "weet_niet": "dat weet ik niet",
    "versturen": "verstuur het maar",
}


@pytest.mark.parametrize("intent", OPDRACHTEN)
def test_een_opdracht_telt_alleen_als_hij_kort_is(intent: str) -> None:
    assert intent_van(OPDRACHTEN[intent], intent, 0.9, VRAAG) == intent
    lang = (
        "wij willen stoppen met al het afval in de straat, sla dat niet over, terug naar vroeger, en"
        " dat weet iedereen hier in het dorp ook wel"
    )
    gelezen = besluit(lang, intent, 0.9, VRAAG)
    assert gelezen.intent == ANTWOORD
    assert gelezen.leek_op == intent


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("volgend najaar", "overslaan"),
        ("geen cent", "weet_niet"),
        ("1800 euro", "correctie"),
        ("een hek", "wijzigen"),
    ],
)
def test_een_opdracht_telt_alleen_met_de_woorden_ervan(tekst: str, intent: str) -> None:
    assert intent_van(tekst, intent, 0.9, VRAAG) == ANTWOORD


def test_een_vraag_telt_alleen_met_de_vorm_van_een_vraag() -> None:
    assert intent_van("hoe lang duurt het?", "kennisvraag", 0.8, VRAAG) == "kennisvraag"
    mededeling = "Hoe lang de straat is: de hele Dorpsstraat"
    assert intent_van(mededeling, "kennisvraag", 0.8, VRAAG) == ANTWOORD
    assert intent_van("het beleid van de gemeente", "kennisvraag", 0.8, VRAAG) == ANTWOORD


def test_wat_na_een_dubbele_punt_komt_is_een_antwoord() -> None:
    assert intent_van("eigenlijk iets anders: minder verkeer", "wijzigen", 0.9, VRAAG) == ANTWOORD
    assert intent_van("correctie: het is de Kerkstraat", "correctie", 0.9, VRAAG) == "correctie"


def test_ja_en_nee_tellen_waar_erom_gevraagd_wordt() -> None:
    assert intent_van("nee", "ontkennen", 0.9, VRAAG) == ANTWOORD
    assert intent_van("nee", "ontkennen", 0.9, JA_NEE) == "ontkennen"
    assert intent_van("ja hoor", "bevestigen", 0.9, SAMENVATTING) == "bevestigen"


def test_waar_ja_of_nee_wordt_gevraagd_ligt_dat_voor_de_hand() -> None:
    assert intent_van("zeg dat wel", "hervatten", 0.4, JA_NEE, bevestigen=0.2) == "bevestigen"
    assert intent_van("zeg dat wel", "hervatten", 0.4, GEEN, bevestigen=0.2) == "hervatten"


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("dat vind ik geen goed idee", "ontkennen"),
        ("daar ben ik tegen", "ontkennen"),
        ("daar ben ik voor", "bevestigen"),
        ("waarom ook niet", "bevestigen"),
        ("geen bezwaar", "bevestigen"),
    ],
)
def test_een_ontkenning_maakt_van_ja_nee(tekst: str, intent: str) -> None:
    assert intent_van(tekst, "bevestigen", 0.3, JA_NEE, ontkennen=0.3) == intent


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [("👍", "bevestigen"), ("👍🏽 👍🏽", "bevestigen"), ("❌", "ontkennen"), ("🙅‍♀️", "ontkennen")],
)
def test_een_teken_zegt_ook_ja_of_nee(tekst: str, intent: str) -> None:
    assert intent_van(tekst, "buiten_bereik", 0.5, JA_NEE) == intent
    assert intent_van(tekst, "buiten_bereik", 0.5, SAMENVATTING) == intent
    assert intent_van(tekst, "buiten_bereik", 0.5, VRAAG) == ANTWOORD


def test_een_teken_in_een_verhaal_zegt_niets() -> None:
    assert intent_van("een buurtbos 👍", INDIENEN, 0.9, GEEN) == INDIENEN


def test_buiten_de_vragenlijst_telt_wat_het_waarschijnlijkst_is() -> None:
    assert intent_van("een heel verhaal over een idee", INDIENEN, 0.4, GEEN) == INDIENEN
    assert intent_van("20 buren", ANTWOORD, 0.9, GEEN) == TERUGVAL
    assert intent_van("wat ook maar", "kennisvraag", DREMPEL - 0.05, GEEN) == TERUGVAL


@pytest.mark.parametrize("tekst", ["3FR7K-3MJX4", "3fr7k 3mjx4.", "ABCDE23456"])
def test_wie_een_eenmalige_code_typt_meldt_zich_aan(tekst: str) -> None:
    assert intent_van(tekst, TERUGVAL, 0.9, GEEN) == "aanmelden"


@pytest.mark.parametrize("tekst", ["vergaderen", "2026-ABC234", "3FR7K-3MJX4 of zo", "06-12345678"])
def test_wat_op_een_code_lijkt_is_er_geen(tekst: str) -> None:
    assert intent_van(tekst, TERUGVAL, 0.9, GEEN) == TERUGVAL


def test_wartaal_moet_heel_zeker_zijn() -> None:
    kansen = {"bevestigen": 0.5, "boos": 0.1}
    assert beslis("blorp fnord zzz", kansen, GEEN).intent == "bevestigen"
    assert beslis("blorp fnord zzz", {**kansen, "afscheid": 0.4}, GEEN, wartaal=True).intent == TERUGVAL


def test_wat_geen_ja_of_nee_is_wordt_geen_ja() -> None:
    gelezen = besluit("op straat of in een park", ANTWOORD, 0.5, JA_NEE, bevestigen=0.05)
    assert gelezen.intent == ANTWOORD


def test_wie_met_het_antwoord_begint_vertelt_een_idee() -> None:
    assert intent_van("een bankje bij de oude molen", ANTWOORD, 0.7, GEEN) == INDIENEN


# --- Routes ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("route", sorted(ROUTES))
def test_een_route_steelt_geen_antwoord(route: str) -> None:
    tekst = "de lantaarnpaal is kapot en dat willen we zelf oplossen"
    assert intent_van(tekst, route, 0.95, VRAAG) == ANTWOORD
    assert intent_van(tekst, route, 0.95, GEEN) == route


@pytest.mark.parametrize("route", sorted(ROUTES))
def test_een_vraag_over_een_route_mag_tussendoor(route: str) -> None:
    assert intent_van("hoe gaat dat bij de gemeente?", route, 0.95, VRAAG) == route
    assert intent_van("hoe gaat dat bij de gemeente?", route, 0.5, VRAAG) == ANTWOORD


def test_een_duidelijke_melding_als_antwoord_wordt_gezegd() -> None:
    tekst = "de lantaarnpaal voor mijn deur is kapot"
    assert besluit(tekst, "melding", 0.9, VRAAG).leek_op == "melding"
    assert besluit(tekst, "melding", 0.6, VRAAG).leek_op is None


def test_geld_in_een_antwoord_is_niets_bijzonders() -> None:
    assert besluit("de subsidie dekt de helft", "subsidie", 0.9, VRAAG).leek_op is None


# --- Doubt ----------------------------------------------------------------------------------------


def test_bij_twijfel_kiest_de_inwoner() -> None:
    gelezen = besluit("er ligt zoveel zwerfafval hier", "melding", 0.45, GEEN, **{INDIENEN: 0.28})
    assert gelezen.intent == TWIJFEL
    assert gelezen.kandidaten == ("melding", INDIENEN)


@pytest.mark.parametrize(
    ("intent", "zekerheid", "tweede", "kans"),
    [
        ("melding", 0.65, INDIENEN, 0.2),
        ("begroeten", 0.45, INDIENEN, 0.4),
        ("melding", 0.45, "boos", 0.4),
        ("melding", 0.2, INDIENEN, 0.15),
    ],
    ids=["duidelijk", "geen route", "tweede geen route", "samen onwaarschijnlijk"],
)
def test_alleen_bij_echte_twijfel(intent: str, zekerheid: float, tweede: str, kans: float) -> None:
    assert intent_van("er ligt hier zoveel", intent, zekerheid, GEEN, **{tweede: kans}) != TWIJFEL


KENMERK: Stand = {"fase": "vraag", "soort": "kenmerk"}


def test_waar_een_kenmerk_gevraagd_wordt_begint_een_idee_opnieuw() -> None:
    assert intent_van("nee, een nieuw idee", INDIENEN, 0.2, KENMERK, ontkennen=0.8) == INDIENEN
    assert intent_van("nee", INDIENEN, 0.02, KENMERK, ontkennen=0.9) != INDIENEN
    assert intent_van("hoe vind ik dat", INDIENEN, 0.2, KENMERK, kennisvraag=0.7) != INDIENEN
    assert intent_van("nee, een nieuw idee", INDIENEN, 0.9, VRAAG) == ANTWOORD
    assert intent_van("2026-7KQ3MY idee", INDIENEN, 0.9, KENMERK) == ANTWOORD


def test_bij_een_open_vraag_wordt_nooit_getwijfeld() -> None:
    gelezen = besluit("er ligt zoveel zwerfafval hier", "melding", 0.45, VRAAG, **{INDIENEN: 0.4})
    assert gelezen.intent == ANTWOORD


# --- Another language -----------------------------------------------------------------------------


def test_een_andere_taal_wordt_gezegd_en_bij_een_vraag_bewaard() -> None:
    tekst, taal = "We need some help from you", Taal("en", 6)
    kansen = {INDIENEN: 0.3}
    assert beslis(tekst, kansen, GEEN, taal) == Besluit("andere_taal", 1.0, taal="en")
    gelezen = beslis(tekst, kansen, VRAAG, taal)
    assert (gelezen.intent, gelezen.leek_op, gelezen.taal) == (ANTWOORD, "andere_taal", "en")


def test_een_vraag_in_een_andere_taal_is_geen_antwoord() -> None:
    gelezen = beslis("what do you mean?", {INDIENEN: 0.3}, VRAAG, Taal("en", 4))
    assert (gelezen.intent, gelezen.taal) == ("andere_taal", "en")


def test_een_kort_antwoord_in_een_andere_taal_kan_een_naam_zijn() -> None:
    gelezen = beslis("Piotr Nowak", {ANTWOORD: 0.5}, VRAAG, Taal("pl", 2))
    assert (gelezen.intent, gelezen.leek_op) == (ANTWOORD, None)


# --- Danger ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("stand", [VRAAG, GEEN, SAMENVATTING, JA_NEE])
@pytest.mark.parametrize(
    "tekst",
    [
        "er is brand!",
        "ik wil niet meer leven",
        "bel 112",
        "de schuur staat in brand",
        "there is a fire",
    ],
)
def test_gevaar_gaat_voor_alles(stand: Stand, tekst: str) -> None:
    kansen = {"stoppen": 0.9}
    assert beslis(tekst, kansen, stand).intent == "gevaar"
    assert beslis(tekst, kansen, stand, Taal("en", 4)).intent == "gevaar"


def test_wat_afgebrand_is_is_geen_gevaar() -> None:
    tekst = "de prullenbak is in brand gestoken en er staat nog maar de helft"
    assert intent_van(tekst, "melding", 0.9, GEEN) == "melding"


# --- Where what is likely -------------------------------------------------------------------------


@pytest.mark.parametrize("stand", [VRAAG, GEEN, SAMENVATTING, JA_NEE])
def test_de_kansen_blijven_kansen(stand: Stand) -> None:
    kansen = {INDIENEN: 0.3, "melding": 0.2, ANTWOORD: 0.2, "bevestigen": 0.2, "terug": 0.1}
    gewogen = weeg("zomaar een zin", kansen, stand)
    assert sum(gewogen.values()) == pytest.approx(1)
    assert all(0 <= kans <= 1 for kans in gewogen.values())


@pytest.mark.parametrize(
    "tekst", ["hoe lang duurt dat", "Wat kost het?", "en wie beslist er dan", "mag dat wel"]
)
def test_wat_een_vraag_is(tekst: str) -> None:
    assert is_vraag(tekst)


@pytest.mark.parametrize("tekst", ["waarde van het groen", "de hele straat", "iedereen mag mee"])
def test_wat_geen_vraag_is(tekst: str) -> None:
    assert not is_vraag(tekst)


# --- Where yes or no is asked, and the words say which -------------------------------------------

JA_GEZEGD: Stand = {**JA_NEE, "oordeel": "ja"}
NEE_GEZEGD: Stand = {**JA_NEE, "oordeel": "nee"}


@pytest.mark.parametrize(
    ("tekst", "leek", "stand", "intent"),
    [
        ("top", "bedanken", JA_GEZEGD, "bevestigen"),
        ("fijn, dank u", "bedanken", JA_GEZEGD, "bevestigen"),
        ("tuurlijk joh, doei", "afscheid", JA_GEZEGD, "bevestigen"),
        ("ach laat maar zitten", "stoppen", NEE_GEZEGD, "ontkennen"),
        ("laat maar", "stoppen", {**NEE_GEZEGD, "fase": "bevestiging"}, "ontkennen"),
        ("niet nodig", "overslaan", NEE_GEZEGD, "ontkennen"),
        ("nou nee, daar heb ik niks mee", "buiten_bereik", NEE_GEZEGD, "ontkennen"),
        ("no thanks", "bedanken", NEE_GEZEGD, "ontkennen"),
    ],
)
def test_de_woorden_zelf_gaan_voor_beleefdheden(
    tekst: str, leek: str, stand: Stand, intent: str
) -> None:
    assert intent_van(tekst, leek, 0.95, stand) == intent


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("nee, ga maar terug", "terug"),
        ("nee ik wil stoppen", "stoppen"),
        ("nee, niet zaterdag maar zondag", "correctie"),
        ("nee, ik wil iemand spreken", "mens_spreken"),
        ("nee sukkel, jullie luisteren toch niet", "boos"),
        ("laat maar zo staan", "behouden"),
    ],
)
def test_een_duidelijke_opdracht_telt_ook_naast_ja_of_nee(tekst: str, intent: str) -> None:
    assert intent_van(tekst, intent, 0.9, NEE_GEZEGD) == intent
    assert intent_van(tekst, intent, 0.3, NEE_GEZEGD) == "ontkennen"


def test_gevaar_gaat_ook_voor_een_ja() -> None:
    assert intent_van("ja er is brand!", "bevestigen", 0.9, JA_GEZEGD) == "gevaar"


def test_een_kort_ja_in_een_andere_taal_is_een_ja() -> None:
    assert beslis("yes please", {"andere": 0.2}, JA_GEZEGD, Taal("en", 2)).intent == "bevestigen"


INGEDIEND: Stand = {"fase": "geen", "soort": None, "ingediend": True}


@pytest.mark.parametrize(
    "tekst",
    [
        "ik wil er nog bij zetten dat we ook een bankje maken",
        "kunt u erbij zetten dat de school ook meedoet",
        "nog een aanvulling: het kost nu 3000 euro",
        "ik ben vergeten te zeggen dat de kerk meedoet",
        "o ja, er komt ook een hek omheen",
    ],
)
def test_wie_iets_indiende_en_iets_toevoegt_begint_niets_nieuws(tekst: str) -> None:
    assert intent_van(tekst, INDIENEN, 0.9, INGEDIEND) == "wijzigen"
    assert intent_van(tekst, INDIENEN, 0.9, GEEN) == INDIENEN


@pytest.mark.parametrize("tekst", ["er moet een hek bij", "oh nee, ik ben nog iets vergeten"])
def test_wie_iets_indiende_meldt_niets_en_ontkent_niets(tekst: str) -> None:
    assert intent_van(tekst, "melding", 0.9, INGEDIEND) == "wijzigen"
    assert intent_van(tekst, "melding", 0.9, GEEN) == "melding"


def test_een_correctie_is_dan_van_wat_is_ingediend() -> None:
    tekst = "ik wil het bedrag veranderen, het is 450 euro"
    assert intent_van(tekst, "correctie", 0.9, INGEDIEND) == "wijzigen"
    assert intent_van(tekst, "correctie", 0.9, {**INGEDIEND, "medewerker": True}) == "correctie"
    assert intent_van(tekst, "correctie", 0.9, GEEN) == "correctie"


@pytest.mark.parametrize("tekst", ["laat maar, ik heb nog een ander plan", "ik heb nog een idee"])
def test_wie_iets_indiende_begint_met_een_ander_idee(tekst: str) -> None:
    assert intent_van(tekst, "hervatten", 0.9, INGEDIEND) == INDIENEN


def test_wie_iets_indiende_kan_nog_een_idee_hebben() -> None:
    nieuw = "ik heb een nieuw idee, met een tuin erbij"
    assert intent_van(nieuw, INDIENEN, 0.9, INGEDIEND) == INDIENEN


def test_wie_iets_indiende_en_vraagt_wat_nu_wil_weten_hoe_het_staat() -> None:
    assert intent_van("en nu?", "hulp", 0.9, INGEDIEND) == "status"
    assert intent_van("en nu?", "hulp", 0.9, GEEN) == "hulp"


@pytest.mark.parametrize(
    "tekst", ["hoe staat het ermee", "hoe zit het er nou mee", "hoe ver is het", "nog iets bekend?"]
)
def test_hoe_het_ermee_staat_is_geen_andere_vraag(tekst: str) -> None:
    assert intent_van(tekst, "kennisvraag", 0.6, GEEN) == "status"


@pytest.mark.parametrize(
    "tekst",
    [
        "ik wil mijn idee intrekken",
        "wij willen ons idee toch maar weer intrekken",
        "trek mijn idee maar in",
        "ik trek het terug",
        "ik wil ermee stoppen, trek het maar in",
        "toch maar intrekken",
        "ik wil het toch maar intrekken, er komt te veel bij kijken",
        "ik wil het intrekken want we gaan verhuizen",
    ],
)
def test_intrekken_is_geen_antwoord(tekst: str) -> None:
    assert intent_van(tekst, ANTWOORD, 0.6, VRAAG) == "intrekken"
    assert intent_van(tekst, "bevestigen", 0.6, JA_NEE) != "intrekken"


@pytest.mark.parametrize(
    "tekst",
    [
        "de gemeente moet het plan voor de weg intrekken",
        "de buren trekken zich terug",
        "dat ze de vergunning intrekken",
        "mensen trekken in het weekend het bos in",
        "de nieuwe bewoners trekken er in mei in",
    ],
)
def test_wat_een_ander_intrekt_is_een_antwoord(tekst: str) -> None:
    assert intent_van(tekst, ANTWOORD, 0.6, VRAAG) == ANTWOORD


@pytest.mark.parametrize("stand", [GEEN, VRAAG, SAMENVATTING])
@pytest.mark.parametrize(
    "tekst", ["gooi maar weg", "gooi het dan maar allemaal weg", "ach gooi dat maar weg"]
)
def test_weggooien_is_niet_versturen(tekst: str, stand: Stand) -> None:
    assert intent_van(tekst, "versturen", 0.8, stand) == "gegevens_verwijderen"


@pytest.mark.parametrize(
    "tekst",
    ["mensen gooien hun afval weg", "gooi de bank weg en zet er een nieuwe", "gooi de oude tegels weg"],
)
def test_wat_een_ander_weggooit_is_een_antwoord(tekst: str) -> None:
    assert intent_van(tekst, ANTWOORD, 0.6, VRAAG) == ANTWOORD
    heropend: Stand = {**VRAAG, "heropend": True}
    assert intent_van("gooi maar weg", ANTWOORD, 0.6, heropend) == ANTWOORD


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("een moestuin bij de school. Wie beslist daarover?", ANTWOORD),
        ("dat mensen elkaar ontmoeten. krijgen we daar geld voor?", ANTWOORD),
        ("Ik heb een vraag. Wie beslist daarover?", "kennisvraag"),
        ("hoi! wie beslist daarover?", "kennisvraag"),
        ("wie beslist er? en hoe lang duurt het?", "kennisvraag"),
    ],
)
def test_wat_iemand_vertelt_en_dan_vraagt_is_een_antwoord(tekst: str, intent: str) -> None:
    assert intent_van(tekst, "kennisvraag", 0.9, VRAAG) == intent


def test_wie_zegt_wie_hij_is_vraagt_niet_wie_wij_zijn() -> None:
    contact: Stand = {"fase": "vraag", "soort": "contact"}
    assert intent_van("ben daan", "wie_ben_je", 0.9, contact) == ANTWOORD
    assert intent_van("ben je een robot", "wie_ben_je", 0.9, contact) == "wie_ben_je"


NIETS_INGEDIEND: Stand = {"fase": "geen", "soort": None}


@pytest.mark.parametrize(
    "tekst",
    [
        "wie besluit er over mijn idee?",
        "hoe lang duurt het voor ik wat hoor over mijn plan",
        "werkvormen voor een groep van 100 mensen",
        "binnen hoeveel weken krijg ik antwoord",
    ],
)
def test_wie_niets_indiende_vraagt_hoe_het_in_het_algemeen_gaat(tekst: str) -> None:
    assert intent_van(tekst, "status", 0.9, NIETS_INGEDIEND) == "kennisvraag"
    ingediend: Stand = {**NIETS_INGEDIEND, "ingediend": True}
    assert intent_van(tekst, "status", 0.9, ingediend) == "status"


def test_na_een_antwoord_vraagt_iemand_door() -> None:
    na: Stand = {**NIETS_INGEDIEND, "na": "kennisvraag"}
    assert intent_van("en online?", "hervatten", 0.9, na) == "kennisvraag"
    assert intent_van("en online?", "hervatten", 0.9, NIETS_INGEDIEND) == "hervatten"
    assert intent_van("ik heb een idee voor de buurt", "initiatief_indienen", 0.9, na) != "kennisvraag"


def test_wie_een_van_de_keuzes_noemt_antwoordt() -> None:
    stand: Stand = {"fase": "vraag", "soort": "reeks", "past": True}
    assert intent_van("heel groot", "bedanken", 0.93, stand) == ANTWOORD
    assert intent_van("heel groot", "bedanken", 0.93, {**stand, "past": False}) == "bedanken"


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("verslag van elke bijeenkomst op de website", "publiceren"),
        ("de planning komt online", "publiceren"),
        ("ik ben projectleider, met een communicatieadviseur", "hulp_vragen"),
        ("de projectleider leidt, de communicatieadviseur doet de teksten", "hulp_vragen"),
    ],
)
def test_hoe_een_project_het_doet_is_geen_opdracht(tekst: str, intent: str) -> None:
    assert intent_van(tekst, intent, 0.95, VRAAG) == ANTWOORD


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("zet de planning online", "publiceren"),
        ("publiceer het plan", "publiceren"),
        ("haal mijn project van de kalender", "publiceren"),
        ("kan een adviseur meekijken?", "hulp_vragen"),
        ("ik wil hulp van het team", "hulp_vragen"),
    ],
)
def test_en_een_opdracht_blijft_er_een(tekst: str, intent: str) -> None:
    assert intent_van(tekst, intent, 0.95, VRAAG) == intent


def test_een_bijzin_van_een_medewerker_is_een_antwoord() -> None:
    dossier: Stand = {**VRAAG, "dossier": True}
    for zin in ("welke onderwerpen op de agenda komen", "hoe het plein eruit gaat zien"):
        assert intent_van(zin, "kennisvraag", 0.9, dossier) == ANTWOORD
        assert intent_van(f"{zin}?", "kennisvraag", 0.9, dossier) == "kennisvraag"
    assert intent_van("welke regels gelden hier", "kennisvraag", 0.9, dossier) == "kennisvraag"


MEDEWERKER: Stand = {**NIETS_INGEDIEND, "medewerker": True}


@pytest.mark.parametrize(
    "tekst",
    [
        "welke werkvormen passen bij mijn project",
        "Welke werkvormen passen bij ons project?",
        "welk niveau past bij ons plan",
        "wat raad je aan voor mijn project?",
        "wat raad je me aan",
        "hoe kan ik het beste inwoners betrekken bij dit project",
    ],
)
@pytest.mark.parametrize("stand", [MEDEWERKER, {**VRAAG, "medewerker": True}])
def test_wat_past_bij_het_eigen_project_is_een_onderdeel(tekst: str, stand: Stand) -> None:
    assert intent_van(tekst, "kennisvraag", 0.9, stand) == "dossier_onderdeel"


@pytest.mark.parametrize(
    "tekst",
    ["welk niveau past dan?", "op welk niveau kiezen we nu", "en welke werkvormen passen hierbij?"],
)
def test_wat_hier_past_is_buiten_een_vraag_ook_een_onderdeel(tekst: str) -> None:
    assert intent_van(tekst, "kennisvraag", 0.9, MEDEWERKER) == "dossier_onderdeel"
    assert intent_van(tekst, "kennisvraag", 0.9, NIETS_INGEDIEND) == "kennisvraag"


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        (
            "we vergroenen het plein, hoe betrekken we mensen? ik ben projectleider bij de gemeente",
            "checklist",
        ),
        (
            "ik ben stedenbouwkundige bij de gemeente en wil bewoners betrekken bij een park",
            "checklist",
        ),
        ("ik werk bij de gemeente en we gaan een visie maken op het centrum", "checklist"),
        ("we maken een nieuwe woonvisie en willen inwoners laten meedenken", "checklist"),
        ("ik ben beleidsadviseur en moet een participatieplan schrijven", "dossier_onderdeel"),
        ("mijn wethouder wil een bewonersavond, hoe pak ik dat aan?", "dossier_onderdeel"),
    ],
)
def test_wie_zegt_bij_de_gemeente_te_werken_heeft_geen_idee_van_een_inwoner(
    tekst: str, intent: str
) -> None:
    assert intent_van(tekst, "initiatief_indienen", 0.9, NIETS_INGEDIEND) == intent


@pytest.mark.parametrize(
    "tekst",
    [
        "ik werk bij de gemeente maar heb zelf een idee, met bewoners van mijn straat",
        "ik ben projectleider en wil met de buurt een tuin beginnen",
        "we willen met de buurt een plein vergroenen, hoe betrekken we iedereen",
    ],
)
def test_wie_als_inwoner_iets_wil_houdt_zijn_idee(tekst: str) -> None:
    assert intent_van(tekst, "initiatief_indienen", 0.9, NIETS_INGEDIEND) == "initiatief_indienen"


def test_een_code_bij_een_vraag_in_een_dossier_meldt_aan() -> None:
    stand = {**VRAAG, "dossier": True, "medewerker": True}
    assert intent_van("ABCDE-23456", "antwoord", 0.9, stand) == "aanmelden"
    assert intent_van("Abcde 23456 straat", "antwoord", 0.9, stand) == "antwoord"
    assert intent_van("ABCDE-23456", "antwoord", 0.9, VRAAG) == "antwoord"


VERHAAL: Stand = {**VRAAG, "soort": "open", "dossier": True, "medewerker": True}


@pytest.mark.parametrize(
    ("tekst", "lijkt_op"),
    [
        ("meer tijd nemen", "stoppen"),
        ("pauzes inlassen", "stoppen"),
        ("een pauze na een uur", "stoppen"),
        ("stoppen met brieven", "stoppen"),
        ("later op de avond beginnen, na het eten", "stoppen"),
        ("begin op tijd", "opnieuw"),
        ("eerder beginnen", "opnieuw"),
        ("opnieuw uitnodigen wie niet reageerde", "opnieuw"),
        ("terug naar de wijk met het ontwerp", "terug"),
        ("de hele opzet veranderen", "wijzigen"),
        ("een overzicht van alle wensen", "samenvatting_tonen"),
        ("een samenvatting maken voor de bewoners", "samenvatting_tonen"),
        ("verder gaan zoals nu", "hervatten"),
        ("beter uitleggen waarom", "waarom"),
        ("hulp van een collega", "hulp_vragen"),
    ],
)
def test_wat_een_medewerker_vertelt_is_geen_opdracht(tekst: str, lijkt_op: str) -> None:
    besluit = beslis(tekst, {lijkt_op: 0.95, ANTWOORD: 0.03}, VERHAAL)
    assert (besluit.intent, besluit.leek_op) == (ANTWOORD, lijkt_op)


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("stop", "stoppen"),
        ("stop maar even", "stoppen"),
        ("ik wil later verder", "stoppen"),
        ("laat maar", "stoppen"),
        ("morgen weer verder", "stoppen"),
        ("ik heb nu geen tijd meer", "stoppen"),
        ("opnieuw beginnen", "opnieuw"),
        ("begin opnieuw", "opnieuw"),
        ("ik wil helemaal opnieuw beginnen", "opnieuw"),
        ("terug", "terug"),
        ("ga een stap terug", "terug"),
        ("vorige vraag", "terug"),
        ("ik wil naar de vorige vraag", "terug"),
        ("wijzig het doel", "wijzigen"),
        ("ik wil een antwoord veranderen", "wijzigen"),
        ("de titel klopt niet", "wijzigen"),
        ("wat heb ik ingevuld", "samenvatting_tonen"),
        ("laat het overzicht zien", "samenvatting_tonen"),
        ("samenvatting", "samenvatting_tonen"),
        ("ga verder", "hervatten"),
        ("waarom vraag je dit", "waarom"),
        ("hoezo dan", "waarom"),
        ("help", "hulp"),
        ("ik snap de vraag niet", "hulp"),
        ("ik wil hulp van de adviseur", "hulp_vragen"),
        ("laat maar zo staan", "behouden"),
    ],
)
def test_wat_als_opdracht_is_gezegd_blijft_er_een(tekst: str, intent: str) -> None:
    assert beslis(tekst, {intent: 0.95, ANTWOORD: 0.03}, VERHAAL).intent == intent


def test_wie_over_een_project_vraagt_heeft_daar_geen_dossier_voor_nodig() -> None:
    tekst = "welke werkvormen passen bij mijn project"
    assert intent_van(tekst, "kennisvraag", 0.9, NIETS_INGEDIEND) == "dossier_onderdeel"


@pytest.mark.parametrize(
    "tekst",
    [
        "welke werkvormen zijn er",
        "wat is het uitdaagrecht",
        "welke niveaus passen bij een visie",
        "welk niveau past bij een visie",
        "wat betekent niveau 3 dan?",
    ],
)
def test_wat_in_het_algemeen_wordt_gevraagd_blijft_een_vraag(tekst: str) -> None:
    assert intent_van(tekst, "kennisvraag", 0.9, MEDEWERKER) == "kennisvraag"


def test_een_inwoner_die_over_zijn_plan_vraagt_heeft_geen_dossier() -> None:
    tekst = "welke subsidie past bij mijn plan"
    assert intent_van(tekst, "subsidie", 0.9, NIETS_INGEDIEND) == "subsidie"


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("ik ben medewerker, ik wil de checklist doen voor het nieuwe plein", "checklist"),
        ("Ik ben medewerker van de gemeente. Ik wil een planning maken.", "dossier_onderdeel"),
        ("wij als gemeente leggen een rotonde aan, hoe betrekken we mensen?", "checklist"),
        ("ik ben ambtenaar en wil werkvormen kiezen", "dossier_onderdeel"),
        # Of something else, of no municipality, or somebody who only asks: the classifier decides.
        ("ik ben medewerker van de kringloop en wil een planning maken", "meepraten"),
        ("ik ben geen medewerker, ik zoek de checklist", "meepraten"),
        ("ik ben medewerker, hoe kies ik een werkvorm?", "meepraten"),
    ],
)
def test_een_medewerker_begint_waar_hij_om_vraagt(tekst: str, intent: str) -> None:
    assert intent_van(tekst, "meepraten", 0.8, GEEN) == intent


def test_zonder_een_woord_voor_gevaar_telt_het_niet_zwaar() -> None:
    assert intent_van("Rotonde N340", "gevaar", 0.5, GEEN, melding=0.2) != "gevaar"
    assert intent_van("mijn moeder ligt op de grond", "gevaar", 0.5, GEEN, melding=0.2) == "gevaar"


@pytest.mark.parametrize(
    ("tekst", "lijkt_op", "intent"),
    [
        ("ik ben een gewone inwoner, waar vind ik de uitkomst terug", "aanmelden", "kennisvraag"),
        ("ik ben helemaal geen ambtenaar, wat moet ik hier doen", "checklist", "kennisvraag"),
        ("participatie?", "checklist", "kennisvraag"),
        ("checklist?", "checklist", "checklist"),
        ("ik ben medewerker", "aanmelden", "aanmelden"),
        ("sinds wanneer", "status", "kennisvraag"),
        ("kan iedereen daar terecht", "wijzigen", "kennisvraag"),
        ("hoe staat het met mijn plan", "status", "status"),
        ("dat is geen idee, iemand moet het gewoon maken", "intrekken", "melding"),
        ("kent Zwolle ook zo'n potje", "subsidie", "kennisvraag"),
        ("ik heb een vraag over onze melding van maandag", "klacht", "melding"),
        ("vergelijk de regels van Assen en Dalfsen", "initiatief_indienen", "kennisvraag"),
    ],
)
def test_wat_het_door_zijn_woorden_niet_kan_zijn(tekst: str, lijkt_op: str, intent: str) -> None:
    assert intent_van(tekst, lijkt_op, 0.6, GEEN) == intent


def test_een_vraag_die_maar_een_beetje_op_een_route_lijkt_is_een_vraag() -> None:
    assert intent_van("mag iedereen van twaalf ook meedoen", "bouwplan", 0.35, GEEN) == "kennisvraag"
    assert intent_van("mag ik een dakkapel plaatsen", "bouwplan", 0.8, GEEN) == "bouwplan"


def test_een_bouwplan_met_iets_voor_de_buurt_is_twee_dingen() -> None:
    tekst = "ik wil een schuur bouwen en een buurttuin met de hele straat, en een oven voor de buurt"
    gekozen = besluit(tekst, "bouwplan", 0.9, GEEN)
    assert gekozen.intent == TWIJFEL
    assert gekozen.kandidaten == ("initiatief_indienen", "bouwplan")


@pytest.mark.parametrize("tekst", ["ja doe maar", "oké", "graag", "ja, laten we dat doen"])
def test_een_ja_na_een_voorgesteld_onderdeel_begint_dat(tekst: str) -> None:
    na_een_onderdeel = {**GEEN, "medewerker": True, "vervolg": True}
    assert intent_van(tekst, "bevestigen", 0.9, na_een_onderdeel) == "dossier_onderdeel"
    # Not where something else was said in between, nor for who did no part.
    ertussen = {**na_een_onderdeel, "na": "kennisvraag"}
    assert intent_van(tekst, "bevestigen", 0.9, ertussen) == "bevestigen"
    assert intent_van(tekst, "bevestigen", 0.9, GEEN) == "bevestigen"


def test_wat_met_ja_begint_is_niet_altijd_een_ja() -> None:
    na_een_onderdeel = {**GEEN, "medewerker": True, "vervolg": True}
    assert intent_van("ja maar waarom", "waarom", 0.9, na_een_onderdeel) == "waarom"


@pytest.mark.parametrize(
    ("tekst", "ervoor", "intent"),
    [
        ("hoezo mag dat", "bezwaar", "waarom"),
        ("staat dat in de wet", "bezwaar", "wie_leest_dit"),
        ("kan dat ook online", "meepraten", "kanaal_wisselen"),
        ("geef eens een voorbeeld", "kennisvraag", "hulp"),
        ("korter graag", "kennisvraag", "boos"),
    ],
)
def test_wie_doorvraagt_na_een_antwoord_of_een_route_vraagt_iets(
    tekst: str, ervoor: str, intent: str
) -> None:
    na: Stand = {**NIETS_INGEDIEND, "na": ervoor}
    assert intent_van(tekst, intent, 0.8, na) == "kennisvraag"
    assert intent_van(tekst, intent, 0.8, NIETS_INGEDIEND) != "kennisvraag"


def test_wie_het_na_een_route_niet_eens_is_maakt_bezwaar_en_vergelijken_is_vragen() -> None:
    na: Stand = {**NIETS_INGEDIEND, "na": "meepraten"}
    assert intent_van("wij zijn het er niet mee eens", "ontkennen", 0.9, na) == "bezwaar"
    assert intent_van("vergelijk Assen met Heerlen", "begroeten", 0.4, NIETS_INGEDIEND) == "kennisvraag"


@pytest.mark.parametrize("intent", ["melding", "klacht", "boos"])
def test_wat_zorgelijk_is_gaat_nooit_verder_zonder_112(intent: str) -> None:
    gelezen = besluit("geschreeuw en klappen bij de buren", intent, 0.9, GEEN)
    assert (gelezen.intent, gelezen.leek_op) == (intent, "gevaar")
    assert besluit("onkruid bij de buren", intent, 0.9, GEEN).leek_op is None


@pytest.mark.parametrize("intent", [INDIENEN, "stoppen", TERUGVAL, "intrekken"])
def test_wat_zorgelijk_is_wordt_geen_idee(intent: str) -> None:
    assert intent_van("geschreeuw en klappen bij de buren", intent, 0.9, GEEN) == "gevaar"


def test_een_medewerker_zegt_dat_iets_in_het_dossier_niet_klopt() -> None:
    stand = {**MEDEWERKER, "vervolg": True}
    for tekst in ("de besluitdatum klopt niet, dat is 18 juni", "nee, de naam klopt niet: Oost"):
        assert intent_van(tekst, "bezwaar", 0.95, stand) == "wijzigen"
    assert intent_van("het besluit klopt niet", "bezwaar", 0.95, stand) == "bezwaar"
    inwoner = "de besluitdatum klopt niet, dat is 18 juni"
    assert intent_van(inwoner, "bezwaar", 0.95, NIETS_INGEDIEND) == "bezwaar"


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("hoezo? ik doe het alleen", "waarom"),
        ("wie betaalt dat normaal? ik gok 3000", "subsidie"),
        ("is dat niet duidelijk dan? er worden te veel fietsen gejat", "melding"),
        ("wie krijgt dat te zien dan? ik heet Bas Hulst", "wie_leest_dit"),
        ("hoe werkt dat? een groepje ouders doet mee", "kennisvraag"),
    ],
)
def test_wie_na_een_vraag_antwoordt_geeft_een_antwoord(tekst: str, intent: str) -> None:
    assert intent_van(tekst, intent, 0.9, VRAAG) == ANTWOORD


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("waarom wilt u dat weten? dat gaat u niks aan", "waarom"),
        ("wie leest dit? dat vraag ik me af", "wie_leest_dit"),
        ("wie leest dit?", "wie_leest_dit"),
        ("hoe lang duurt het? ik snap er niks van", "kennisvraag"),
        ("waarom? nou dan", "waarom"),
    ],
)
def test_wie_alleen_vraagt_geeft_geen_antwoord(tekst: str, intent: str) -> None:
    assert intent_van(tekst, intent, 0.9, VRAAG) == intent


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("uitrusten", "afscheid"),
        ("even bijkomen", "afscheid"),
        ("spelen", "buiten_bereik"),
        ("ontspanning", "buiten_bereik"),
        ("verbinding", "mens_spreken"),
        ("gezelligheid", "mens_spreken"),
    ],
)
def test_wat_iemand_wil_bereiken_is_geen_groet_of_verzoek(tekst: str, intent: str) -> None:
    assert intent_van(tekst, intent, 0.9, VRAAG) == ANTWOORD


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("doei", "afscheid"),
        ("fijne avond", "afscheid"),
        ("welterusten", "afscheid"),
        ("tot morgen dan", "afscheid"),
        ("bellen", "mens_spreken"),
        ("medewerker", "mens_spreken"),
        ("wat voor weer wordt het", "buiten_bereik"),
    ],
)
def test_een_groet_of_verzoek_blijft_dat(tekst: str, intent: str) -> None:
    assert intent_van(tekst, intent, 0.9, VRAAG) == intent


def test_wat_een_medewerker_van_een_uitkomst_zegt() -> None:
    na = {**MEDEWERKER, "vervolg": True}
    assert intent_van("waarom niet informeren", "bevestigen", 0.6, na) == "waarom"
    assert intent_van("ik wil toch coproduceren", "mens_spreken", 0.6, na) == "wijzigen"
    assert intent_van("ik wil toch iemand spreken", "mens_spreken", 0.9, na) == "mens_spreken"
    assert intent_van("ik wil toch stoppen", "stoppen", 0.9, na) == "stoppen"
    for tekst, intent in (
        ("doe maar een beetje van alles", "antwoord"),
        ("maak alles af", "antwoord"),
        ("ik wil alles overdoen", "opnieuw"),
        ("begin maar van voren af aan", "opnieuw"),
    ):
        assert intent_van(tekst, "opnieuw", 0.9, {**VRAAG, "soort": "keuze"}) == intent, tekst
