"""The name in an answer to the question for a name."""

from __future__ import annotations

import pytest

from acties.vragenlijst.benaming import lees_benaming


@pytest.mark.parametrize(
    ("antwoord", "naam"),
    [
        ("Herinrichting Dorpsstraat", "Herinrichting Dorpsstraat"),
        ("Een veilige straat", "Een veilige straat"),
        ("Dorpsplein, Lemelerveld", "Dorpsplein, Lemelerveld"),
        ("Wonen, werken en leven in 2040", "Wonen, werken en leven in 2040"),
        ("Fase 2.1 van het centrum", "Fase 2.1 van het centrum"),
        ("Samen maken we Dalfsen", "Samen maken we Dalfsen"),
        ("N340", "N340"),
        # Inside a sentence.
        ("dat zei ik net al, het dorpsplein", "Dorpsplein"),
        ("noem het maar Fietspad Vecht", "Fietspad Vecht"),
        ("het project heet Dorpsplein, wonen en werken", "Dorpsplein, wonen en werken"),
        ("de naam moet Fietspad Vecht worden", "Fietspad Vecht"),
        ("nee wacht, rotonde centrum", "Rotonde centrum"),
        ("Rotonde Centrum, kan dat?", "Rotonde Centrum"),
        # Who puts it between quotes means it like that.
        ("‘Wat wil Wijhe?’", "Wat wil Wijhe?"),
        ('noem het "Ik hou van Hoonhorst"', "Ik hou van Hoonhorst"),
        ("ja, maar maak er Omgevingsvisie Buitengebied 2040 van", "Omgevingsvisie Buitengebied 2040"),
        ("maak er maar Dorpsplein van", "Dorpsplein"),
        ("zonnepark Hoonhorst, schreef ik al", "Zonnepark Hoonhorst"),
        ("Energievisie 2030 heet het", "Energievisie 2030"),
        ("Speelplek Ruitenborgh noemen we het project", "Speelplek Ruitenborgh"),
        ("Pauzeplein De Spil", "Pauzeplein De Spil"),
        # What has to become of it comes before a colon; of a name that may be a part.
        ("ja maar voeg de straat toe: Kerkplein en Kerkstraat", "Kerkplein en Kerkstraat"),
        ("nee, graag met een jaartal: Sportvisie 2031", "Sportvisie 2031"),
        ("zet het er zo in: Groen in Zuid", "Groen in Zuid"),
        ("Maak plaats: groen in de straat", "Maak plaats: groen in de straat"),
        ("Samen aan zet: visie op sport", "Samen aan zet: visie op sport"),
        ("Van wie is het plein", "Van wie is het plein"),
    ],
)
def test_een_naam(antwoord: str, naam: str) -> None:
    benaming = lees_benaming(antwoord)
    assert benaming is not None
    assert (benaming.naam, benaming.zeker) == (naam, True)


@pytest.mark.parametrize(
    ("antwoord", "naam"),
    [
        ("we gaan het plein opnieuw inrichten", "Plein opnieuw inrichten"),
        ("weet ik nog niet, iets met de speeltuin in Oudleusen", "Speeltuin in Oudleusen"),
        ("zoiets over het buitengebied", "Buitengebied"),
        ("oh dat is de speeltuin in Lemelerveld", "Speeltuin in Lemelerveld"),
    ],
)
def test_wat_iemand_erover_vertelt_is_een_voorstel(antwoord: str, naam: str) -> None:
    benaming = lees_benaming(antwoord)
    assert benaming is not None
    assert (benaming.naam, benaming.zeker) == (naam, False)


@pytest.mark.parametrize(
    "antwoord",
    [
        "huh? nee",
        "pauze, ik ga lunchen",
        "dat schreef ik al",
        "jee wat veel, hoeveel vragen zijn het?",
        "wacht, welk project is dit?",
        "ik ben medewerker",
        "ik wil de planning maken",
        "ik weet het nog niet",
        "geen idee",
        "de naam komt later",
        "nieuw dossier",
        "wat bedoel je",
        "hallo",
        "de naam is?",
    ],
)
def test_geen_naam(antwoord: str) -> None:
    assert lees_benaming(antwoord) is None


@pytest.mark.parametrize(
    ("tekst", "naam"),
    [
        (
            "Reconstructie Lindenlaan. riool en nieuwe bestrating, en meteen meer groen",
            "Reconstructie Lindenlaan",
        ),
        ("Fietspad Zuid. het gaat om de bocht bij de school", "Fietspad Zuid"),
        ("visie spelen. nieuwe speelplekken in alle wijken van de stad", "Visie spelen"),
    ],
)
def test_wie_erbij_vertelt_waar_het_over_gaat(tekst: str, naam: str) -> None:
    benaming = lees_benaming(tekst)

    assert benaming is not None
    assert (benaming.naam, benaming.zeker) == (naam, False)


@pytest.mark.parametrize("tekst", ["Vizier. Jeugd en toekomst", "Herinrichting St. Jansplein"])
def test_een_naam_met_een_punt_blijft_heel(tekst: str) -> None:
    benaming = lees_benaming(tekst)

    assert benaming is not None
    assert (benaming.naam, benaming.zeker) == (tekst, True)


@pytest.mark.parametrize(
    "tekst", ["project is gestopt", "het project ligt stil", "ons project gaat niet door"]
)
def test_hoe_het_ervoor_staat_is_geen_naam(tekst: str) -> None:
    assert lees_benaming(tekst) is None
