"""Finding the question somebody means, and what a correction replaces."""

from __future__ import annotations

import pytest

from acties.vragenlijst.zoeken import lees_correctie, lees_toekenning, lees_voluit, zoek_vraag
from kennisbank.laden import GemeenteGegevens


@pytest.mark.parametrize(
    ("tekst", "sleutel"),
    [
        ("mijn mail klopt niet", "contactgegevens"),
        ("ik wil mijn telefoonnumer veranderen", "contactgegevens"),
        ("wijzig vraag 7", "kosten"),
        ("de derde vraag", "doel"),
        ("kan ik het antwoord over de kosten nog aanpassen", "kosten"),
        ("er moet iets anders bij de hulp van de gemeente", "hulp_nodig"),
        ("wijzig met wie u samenwerkt", "samenwerking"),
    ],
)
def test_vindt_de_vraag(dalfsen: GemeenteGegevens, tekst: str, sleutel: str) -> None:
    gevonden = zoek_vraag(dalfsen.vragenlijsten["intake"].inhoud.vragen, tekst)
    assert gevonden is not None
    assert gevonden.sleutel == sleutel


@pytest.mark.parametrize("tekst", ["ik wil iets veranderen", "vraag 23", "wijzig", ""])
def test_vindt_niets_waar_niets_genoemd_is(dalfsen: GemeenteGegevens, tekst: str) -> None:
    assert zoek_vraag(dalfsen.vragenlijsten["intake"].inhoud.vragen, tekst) is None


@pytest.mark.parametrize(
    ("tekst", "correctie"),
    [
        ("nee, niet zaterdag maar zondag", ("zaterdag", "zondag")),
        ("niet op zaterdag maar op zondag.", ("zaterdag", "zondag")),
        ("het is geen 200 maar 2000 euro", ("200", "2000 euro")),
        ("ik bedoel Hoonhorst, niet Lemelerveld", ("Lemelerveld", "Hoonhorst")),
        ("sorry, Kerkstraat moet Dorpsstraat zijn", ("Kerkstraat", "Dorpsstraat")),
        ("zondag ipv zaterdag", ("zaterdag", "zondag")),
        ("20 mensen in plaats van 12", ("12", "20 mensen")),
        ("sorry, het is Anne en niet Anna", ("Anna", "Anne")),
        ("het is Hoonhorst hoor, geen Lemelerveld", ("Lemelerveld", "Hoonhorst")),
        ("toch liever april dan mei", ("mei", "april")),
        ("sorry ik zei maandag maar ik bedoelde dinsdag", ("maandag", "dinsdag")),
        ("ik typte 5000, dat moet 500 zijn", ("5000", "500")),
        ("sorry ik zei Lemelerveld het is Hoonhorst", ("Lemelerveld", "Hoonhorst")),
        ("verander zaterdag in zondag", ("zaterdag", "zondag")),
        ("maak van 200 maar 250", ("200", "250")),
        ("niet in mei maar in juni hoor!", ("mei", "juni")),
        ("foutje: vrijdag", None),
        ("gewoon een verhaal", None),
        ("wij hebben geen hulp nodig", None),
    ],
)
def test_leest_een_correctie(tekst: str, correctie: tuple[str, str] | None) -> None:
    assert lees_correctie(tekst) == correctie


@pytest.mark.parametrize(
    ("tekst", "sleutel", "nieuw"),
    [
        ("die datum moet mei zijn", "wanneer", "mei"),
        ("nee, de kosten moeten 500 euro worden", "kosten", "500 euro"),
        ("mijn nummer is 06 12345678", "contactgegevens", "06 12345678"),
        ("m'n mailadres is eigenlijk jan@voorbeeld.nl", "contactgegevens", "jan@voorbeeld.nl"),
        ("verander de datum in september", "wanneer", "september"),
        ("vraag 7 moet 900 euro zijn", "kosten", "900 euro"),
        ("kosten: 80 euro", "kosten", "80 euro"),
    ],
)
def test_leest_wat_een_antwoord_moet_worden(
    dalfsen: GemeenteGegevens, tekst: str, sleutel: str, nieuw: str
) -> None:
    gevonden = lees_toekenning(dalfsen.vragenlijsten["intake"].inhoud.vragen, tekst)
    assert gevonden is not None
    assert (gevonden[0].sleutel, gevonden[1]) == (sleutel, nieuw)


@pytest.mark.parametrize(
    "tekst",
    ["die datum is verkeerd", "mijn nummer is niet goed", "de kosten zijn te hoog", "verander vraag 3"],
)
def test_een_oordeel_is_geen_nieuw_antwoord(dalfsen: GemeenteGegevens, tekst: str) -> None:
    assert lees_toekenning(dalfsen.vragenlijsten["intake"].inhoud.vragen, tekst) is None


def test_een_naam_met_een_voorzetsel_erin_wordt_genoemd_en_krijgt_geen_nieuwe_waarde(
    dalfsen: GemeenteGegevens,
) -> None:
    vragen = dalfsen.vragenlijsten["checklist"].inhoud.vragen
    tekst = "wijzig waar mensen invloed op hebben"
    assert lees_toekenning(vragen, tekst) is None
    gevonden = zoek_vraag(vragen, tekst)
    assert gevonden is not None
    assert gevonden.naam == "Waar mensen invloed op hebben"


@pytest.mark.parametrize(
    ("tekst", "vraag", "nieuw", "erbij"),
    [
        ("nee wacht, bij 2 moet staan: niet het pad", "invloed_op", "niet het pad", False),
        ("bij 2 moet staan dat het pad ook mag", "invloed_op", "het pad ook mag", True),
        ("bij 2 moet staan dat het pad mag", "invloed_op", "dat het pad mag", False),
        ("nummer 2 moet zijn: het besluit van de raad", "invloed_op", "het besluit van de raad", False),
        ("2 moet zijn dat alleen de kleur open is", "invloed_op", "dat alleen de kleur open is", False),
        ("het antwoord op vraag 1 moet nee zijn", "ruimte", "nee", False),
        ("bij waar mensen nog invloed op hebben: de kleur", "invloed_op", "de kleur", False),
        ("oh, bij vraag 2 wil ik nog iets toevoegen: ook bankjes", "invloed_op", "ook bankjes", True),
        ("bij punt 2 ook: de bankjes", "invloed_op", "de bankjes", True),
        ("wacht, alles ligt vast dus ruimte is toch nee", "ruimte", "nee", False),
        ("wijzig waar mensen invloed op hebben: de kleur", "invloed_op", "de kleur", False),
    ],
)  # fmt: skip
def test_wie_voluit_zegt_wat_er_moet_staan(
    dalfsen: GemeenteGegevens, tekst: str, vraag: str, nieuw: str, erbij: bool
) -> None:
    vragen = [v for v in dalfsen.vragenlijsten["checklist"].inhoud.vragen if "waarom" not in v.sleutel]
    gevonden = lees_voluit(vragen, tekst)
    assert gevonden is not None
    assert (gevonden.vraag.sleutel, gevonden.tekst, gevonden.erbij) == (vraag, nieuw, erbij)


@pytest.mark.parametrize(
    "tekst",
    [
        "de ruimte bij de kerk: daar kan nog veel",
        "de bomen moeten blijven staan",
        "2 bankjes en een pad",
        "bij 2 klopt het niet",
        "de tijd is te kort",
    ],
)
def test_een_gewoon_antwoord_zet_niets_anders(dalfsen: GemeenteGegevens, tekst: str) -> None:
    assert lees_voluit(dalfsen.vragenlijsten["checklist"].inhoud.vragen, tekst) is None
