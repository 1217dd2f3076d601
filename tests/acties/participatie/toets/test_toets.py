"""A draft is looked through for the parts that its policy asks for, however it was written."""

from __future__ import annotations

import io
from functools import cache

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from acties.documenten.blokken import lees_docx
from acties.participatie.toets.tekst import uit_tekst, uit_word
from acties.participatie.toets.toets import Toetsuitslag, toets, welke_soort
from acties.participatie.toets.weergave import GEEN_OORDEEL, uitslag_in_woorden
from kennisbank.laden import GemeenteGegevens, gemeentemap, laad_gemeente
from kennisbank.schema.dossier import Documentsoort
from tests.hulp.dossier import gegevens_van

NEGEN = "opgave doel omgevingsanalyse kaders niveau wijze planning communicatie capaciteit".split()
"""Dalfsen, "Met Elkaar 2.0", 2.1.3, stap 2: "de volgende opbouw voor het plan van aanpak"."""
VIER = "proces inbreng reactie niet_gedaan".split()
"""The same, 2.1.5, stap 5: "In het eindverslag wordt opgenomen"."""

PLAN = {
    "opgave": (
        "Aanleiding",
        "Het sportpark is verouderd. In 2019 nam de raad een motie aan om het te vernieuwen. De"
        " verenigingen groeien, en er is te weinig ruimte voor iedereen die wil sporten.",
    ),
    "doel": (
        "Wat we willen bereiken: doelen van de participatie",
        "We willen ideeën en wensen ophalen bij verenigingen en omwonenden, zodat het ontwerp"
        " beter wordt"
        " en de raad zorgvuldig kan besluiten.",
    ),
    "omgevingsanalyse": (
        "Belanghebbenden",
        "De voetbalclub, de tennisclub en de school gebruiken het park elke dag. Omwonenden"
        " hebben een"
        " groot belang. Het waterschap heeft veel invloed. Ook collega's van groen doen mee.",
    ),
    "kaders": (
        "Kaders en uitgangspunten",
        "Juridisch: het omgevingsplan ligt vast, dat is een hard kader. Financieel: er is niet"
        " meer dan het"
        " budget van de begroting. Inhoudelijk is de indeling van het park vrij.",
    ),
    "niveau": (
        "Betrokkenheidsniveau",
        "De verenigingen mogen adviseren over de indeling; de gemeente wijkt daar alleen"
        " gemotiveerd van"
        " af. De omwonenden worden geraadpleegd, en de rest van het dorp informeren we.",
    ),
    "wijze": (
        "Werkvormen",
        "Met de verenigingen houden we twee workshops. Omwonenden nodigen we uit voor een"
        " inloopavond op"
        " het park zelf, en wie niet kan vult een online enquête in.",
    ),
    "planning": (
        "Planning",
        "In maart is de inloopavond, in april zijn de workshops. In juni besluit de raad, en in"
        " dezelfde"
        " week laten we weten wat er met de inbreng is gedaan.",
    ),
    "communicatie": (
        "Communicatie, verslaglegging en terugkoppeling",
        "Omwonenden krijgen een brief, de rest leest het in de krant. Van elke avond staat een"
        " verslag op"
        " de website. Terugkoppeling volgt na elke stap per nieuwsbrief.",
    ),
    "capaciteit": (
        "Capaciteit en middelen",
        "De projectleider heeft er honderd uren voor en de communicatieadviseur veertig uur."
        " Voor zaal,"
        " drukwerk en een gespreksleider is vijfduizend euro beschikbaar.",
    ),
}
VERSLAG = {
    "proces": (
        "Het gevolgde proces",
        "In maart was er een inloopavond met zestig deelnemers, daarna twee bijeenkomsten met de"
        " verenigingen. Dat ging volgens plan, behalve dat de enquête een maand later kwam.",
    ),
    "inbreng": (
        "Samenvatting van de inbreng",
        "De deelnemers noemden vooral het parkeren en de verlichting. Zij gaven ook ideeën voor"
        " een pad om"
        " het park heen. Over de kantine waren de reacties verdeeld.",
    ),
    "reactie": (
        "Reactie op de inbreng",
        "De verlichting is aangepast in het ontwerp. Het pad is overgenomen en loopt nu rond"
        " het hele park."
        " Over het parkeren is een aparte proef opgenomen in de begroting.",
    ),
    "niet_gedaan": (
        "Wat niet is overgenomen, en waarom",
        "Een tweede kantine is niet mogelijk, omdat daar geen geld voor is.",
    ),
}


@cache
def gemeente(naam: str) -> GemeenteGegevens:
    return laad_gemeente(gemeentemap(naam))


def soort(naam: str, sleutel: str) -> Documentsoort:
    gevonden = gemeente(naam).document(sleutel)
    assert gevonden is not None
    return gevonden


def als_tekst(delen: dict[str, tuple[str, str]], titel: str) -> str:
    return f"{titel}\n\n" + "\n\n".join(f"{kop}\n{tekst}" for kop, tekst in delen.values())


def oordelen(uitslag: Toetsuitslag) -> dict[str, str]:
    return {b.bouwsteen.sleutel: b.oordeel for b in uitslag.bevindingen}


@pytest.mark.parametrize(
    ("document", "delen", "paragraaf"),
    [("plan_van_aanpak", NEGEN, "2.1.3"), ("eindverslag", VIER, "2.1.5")],
)
def test_dalfsen_toetst_de_delen_van_het_beleid_met_hun_paragraaf(
    document: str, delen: list[str], paragraaf: str
) -> None:
    stenen = soort("dalfsen", document).toetsbaar
    assert [steen.sleutel for steen in stenen] == delen
    assert {steen.bron.paragraaf for steen in stenen if steen.bron is not None} == {paragraaf}
    assert all(steen.bron is not None for steen in stenen)


def test_enschede_toetst_de_vier_sleutels() -> None:
    stenen = soort("enschede", "participatieaanpak").toetsbaar
    stappen = [steen.bron.stap for steen in stenen if steen.bron is not None]
    assert stappen == ["sleutel 1", "sleutel 2", "sleutel 3", "sleutel 4"]


@pytest.mark.parametrize("naam", ["assen", "dalfsen", "dordrecht", "heerlen"])
@pytest.mark.parametrize(
    ("document", "delen", "titel"),
    [
        ("plan_van_aanpak", PLAN, "Plan van aanpak sportpark"),
        ("eindverslag", VERSLAG, "Eindverslag sportpark"),
    ],
)
def test_een_heel_stuk_heeft_alles(
    naam: str, document: str, delen: dict[str, tuple[str, str]], titel: str
) -> None:
    gelezen = uit_tekst(als_tekst(delen, titel))
    gekozen = welke_soort(gemeente(naam).documenten, gelezen)
    assert gekozen is not None
    assert gekozen.sleutel == document
    assert oordelen(toets(gekozen, gelezen)) == dict.fromkeys(delen, "gevonden")


@pytest.mark.parametrize("weg", NEGEN)
def test_een_deel_dat_weg_is_ontbreekt_of_is_hooguit_zwak(weg: str) -> None:
    delen = {naam: deel for naam, deel in PLAN.items() if naam != weg}
    uitslag = oordelen(toets(soort("dalfsen", "plan_van_aanpak"), uit_tekst(als_tekst(delen, "Plan"))))
    assert uitslag[weg] != "gevonden"
    assert [naam for naam, oordeel in uitslag.items() if oordeel == "gevonden"] == list(delen)


@pytest.mark.parametrize("weg", VIER)
def test_een_deel_van_het_verslag_dat_weg_is_wordt_niet_gevonden(weg: str) -> None:
    delen = {naam: deel for naam, deel in VERSLAG.items() if naam != weg}
    uitslag = oordelen(toets(soort("dalfsen", "eindverslag"), uit_tekst(als_tekst(delen, "Verslag"))))
    assert uitslag[weg] != "gevonden"


@pytest.mark.parametrize(
    "inhoud", ["", "n.t.b.", "Nog in te vullen.", "PM.", "…", "[hier de kaders]", "Komt later."]
)
def test_een_kop_zonder_inhoud_is_zwak(inhoud: str) -> None:
    delen = PLAN | {"kaders": ("Kaders", inhoud)}
    uitslag = toets(soort("dalfsen", "plan_van_aanpak"), uit_tekst(als_tekst(delen, "Plan")))
    [bevinding] = [b for b in uitslag.bevindingen if b.bouwsteen.sleutel == "kaders"]
    assert bevinding.oordeel == "zwak"
    assert "‘Kaders’" in bevinding.waarom


def test_veel_tekst_over_iets_anders_is_zwak() -> None:
    anders = "De kat zit op de mat en kijkt naar buiten, waar het al de hele dag regent en waait. " * 3
    delen = PLAN | {"planning": ("Planning", anders)}
    uitslag = toets(soort("dalfsen", "plan_van_aanpak"), uit_tekst(als_tekst(delen, "Plan")))
    assert oordelen(uitslag)["planning"] == "zwak"


@pytest.mark.parametrize(
    "vorm",
    [
        "{n}. {kop}\n{tekst}\n",
        "## {kop}\n\n{tekst}\n",
        "**{kop}**\n{tekst}\n",
        "{kop}:\n{tekst}\n",
        "\n{kop}\n\n{tekst}\n",
        "{kop}: {tekst}\n",
    ],
)
def test_koppen_zoals_mensen_ze_schrijven(vorm: str) -> None:
    tekst = "".join(
        vorm.format(n=nummer, kop=kop, tekst=inhoud)
        for nummer, (naam, (kop, inhoud)) in enumerate(PLAN.items(), 1)
        if naam != "doel"
    )
    uitslag = oordelen(toets(soort("dalfsen", "plan_van_aanpak"), uit_tekst(tekst)))
    gevonden = [naam for naam, oordeel in uitslag.items() if oordeel == "gevonden"]
    assert gevonden == [naam for naam in NEGEN if naam != "doel"]


def test_een_verhaal_zonder_koppen_wordt_ook_gelezen() -> None:
    tekst = "\n".join(inhoud for _, inhoud in PLAN.values())
    uitslag = toets(soort("dalfsen", "plan_van_aanpak"), uit_tekst(tekst))
    assert uitslag.aantal("gevonden") == 5
    assert uitslag.aantal("ontbreekt") <= 1
    assert any("zonder eigen kop" in b.waarom for b in uitslag.bevindingen)


def test_een_word_bestand_met_kopstijlen_of_vette_regels() -> None:
    document = Document()
    document.add_heading("Plan van aanpak sportpark", 0)
    for nummer, (kop, tekst) in enumerate(PLAN.values()):
        if nummer % 2:
            document.add_heading(kop, 1)
        else:
            document.add_paragraph().add_run(kop).bold = True
        document.add_paragraph(tekst)
    uit = io.BytesIO()
    document.save(uit)
    delen = uit_word(lees_docx(uit.getvalue()))
    gekozen = welke_soort(gemeente("dalfsen").documenten, delen)
    assert gekozen is not None
    assert oordelen(toets(gekozen, delen)) == dict.fromkeys(NEGEN, "gevonden")


def test_de_uitslag_noemt_wat_er_mist_eerst_en_geeft_geen_oordeel() -> None:
    delen = PLAN | {"kaders": ("Kaders *hard*", "n.t.b.")}
    del delen["capaciteit"]
    uitslag = toets(soort("dalfsen", "plan_van_aanpak"), uit_tekst(als_tekst(delen, "Plan")))
    tekst = uitslag_in_woorden(uitslag)
    assert "7 gevonden, 1 zwak, 1 niet gevonden" in tekst
    assert tekst.index("**Ontbreekt**") < tekst.index("**Zwak**") < tekst.index("**Gevonden**")
    assert "- Capaciteit en middelen: hier zie ik niets over. (2.1.3, stap 2, inhoud)" in tekst
    assert "‘Kaders hard’" in tekst
    assert tekst.endswith(GEEN_OORDEEL)


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=2_000))
def test_elke_tekst_krijgt_een_uitslag(tekst: str) -> None:
    delen = uit_tekst(tekst)
    gekozen = welke_soort(gemeente("dalfsen").documenten, delen)
    assert gekozen is not None
    assert len(toets(gekozen, delen).bevindingen) == len(gekozen.toetsbaar)


PARAGRAAF = """Participatieparagraaf

Locatie
Het gaat om het Burgemeester van Grunsvenplein en de straten eromheen, in het centrum van de stad.

Beleidsfase
We zitten in de fase van het ontwerp; de uitvoering begint in het voorjaar van volgend jaar.

Stakeholders
De omwonenden, de ondernemers aan het plein en de winkeliersvereniging zijn er vanaf het begin bij.

Strategie
De omwonenden kunnen adviseren over de inrichting; de rest van de stad informeren we over het plan.

Wel of niet betrokken
We hebben omwonenden betrokken omdat er veel te kiezen valt bij de inrichting van het plein.
"""


def test_een_paragraaf_wordt_nagekeken_op_wat_heerlen_noemt() -> None:
    soorten = gegevens_van("heerlen").documenten
    delen = uit_tekst(PARAGRAAF)
    soort = welke_soort(soorten, delen)
    assert soort is not None
    assert soort.sleutel == "participatieparagraaf"
    gevonden = oordelen(toets(soort, delen))
    assert {
        s: gevonden[s] for s in ("locatie", "beleidsfase", "stakeholders", "strategie")
    } == dict.fromkeys(("locatie", "beleidsfase", "stakeholders", "strategie"), "gevonden")
    assert gevonden["opbrengst"] != "gevonden"


def test_een_plan_dat_zich_niet_noemt_is_geen_paragraaf() -> None:
    delen = uit_tekst(als_tekst(PLAN, "Sportpark"))
    for gemeente in ("heerlen", "assen", "dalfsen", "enschede", "dordrecht"):
        soort = welke_soort(gegevens_van(gemeente).documenten, delen)
        assert soort is not None
        assert soort.sleutel != "participatieparagraaf", gemeente
