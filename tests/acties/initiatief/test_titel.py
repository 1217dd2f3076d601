"""What an idea is called: the core of the story, and never contact details."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acties.initiatief.titel import MAX_TEKENS, titel_van


@pytest.mark.parametrize(
    ("verhaal", "titel"),
    [
        ("Een moestuin bij de school in Hoonhorst", "Een moestuin bij de school in Hoonhorst"),
        (
            "Hallo, ik ben Jan Bakker (jan@voorbeeld.nl) en ik wil graag een moestuin in Hoonhorst,"
            " want dan ontmoeten mensen elkaar",
            "Een moestuin in Hoonhorst",
        ),
        (
            "Goedemiddag! Mijn naam is Ria. Wij willen een jeu-de-boulesbaan. Mail: ria@voorbeeld.nl",
            "Een jeu-de-boulesbaan",
        ),
        ("hoi, 06-12345678. bankje bij vijver ofzo", "Bankje bij vijver ofzo"),
        (
            "Beste gemeente, wij zouden graag willen dat er een speeltuin komt in de wijk",
            "Wij zouden graag willen dat er een speeltuin komt in de wijk",
        ),
        ("Ik heb een idee: een ruilkast, met een afdakje", "Een ruilkast, met een afdakje"),
        ("mijn mail is jan@voorbeeld.nl en ik wil een bankje", "Een bankje"),
        ("een hek", "Een hek"),
        ("jan@voorbeeld.nl", ""),
        ("Mijn naam is Jan Bakker, 06-12345678", ""),
    ],
)
def test_de_kern_van_een_verhaal(verhaal: str, titel: str) -> None:
    assert titel_van(verhaal) == titel


@pytest.mark.parametrize(
    ("verhaal", "titel"),
    [
        (
            "Goedemorgen, ik ben weduwe en zit veel alleen, en toen zei mijn buurvrouw tegen"
            " mij van, waarom gaan we niet met z'n allen op vrijdag eten in het dorpshuis, dat"
            " dacht ik dan",
            "Met z'n allen op vrijdag eten in het dorpshuis",
        ),
        (
            "Namens het bestuur van de ijsclub wil ik het volgende onder uw aandacht brengen. Wij"
            " zouden graag een clubhuis van stro bouwen, met een veranda.",
            "Een clubhuis van stro bouwen",
        ),
        (
            "Wij wonen al lang aan de Esweg en wat ons opvalt is dat er zo hard gereden wordt. We"
            " zouden graag bloembakken op de weg zetten.",
            "Bloembakken op de weg zetten",
        ),
        (
            "Ik zat er van de week met mijn zus nog over te praten bij de koffie, het zou toch mooi"
            " zijn als er bij de kerk weer een waterpomp kwam",
            "Bij de kerk weer een waterpomp",
        ),
        ("hoi, zou er misschien een glijbaan kunnen komen bij de vijver", "Een glijbaan bij de vijver"),
        ("Dienen wij hierbij het plan in voor een dorpstuin", "Een dorpstuin"),
        (
            "Ik heb twee ideeën: een ruilkast en een zebrapad",
            "Een ruilkast en een zebrapad",
        ),
        (
            "Sinds mijn pensioen loop ik langs het kanaal. Er ligt veel afval. Ik wil elke maand met"
            " een groepje gaan opruimen.",
            "Elke maand met een groepje gaan opruimen",
        ),
        (
            "Ik liep te denken, bij ons in de wijk is zo'n veldje waar nooit wat mee gebeurt, kunnen we"
            " daar niet met de straat een pluktuin van maken",
            "Met de straat een pluktuin van maken",
        ),
        # A story that begins with what it is, keeps that.
        ("Een moestuin bij de school. Ik wil graag een bankje erbij.", "Een moestuin bij de school"),
        ("De hertenkamp opknappen. Wij zouden graag een hek willen.", "De hertenkamp opknappen"),
    ],
)
def test_wat_iemand_wil_in_een_lang_verhaal(verhaal: str, titel: str) -> None:
    assert titel_van(verhaal) == titel


def test_zonder_de_naam_van_wie_het_indiende() -> None:
    assert titel_van("een bankje voor mien de vries", "Mien de Vries") == "Een bankje voor"


def test_een_lange_titel_eindigt_na_een_heel_woord() -> None:
    titel = titel_van("Een speelplek met heuvels " + "en struiken " * 20)
    assert len(titel) <= MAX_TEKENS
    assert titel.endswith(("en…", "struiken…"))
    assert len(titel_van("x" * 300)) == MAX_TEKENS


@given(st.text(max_size=200), st.text(max_size=200))
def test_nooit_een_adres_of_nummer(voor: str, na: str) -> None:
    titel = titel_van(f"{voor} jan@voorbeeld.nl 06-12345678 {na}", "Jan")
    assert len(titel) <= MAX_TEKENS
    assert "jan@voorbeeld.nl" not in titel.casefold()
    assert "06-12345678" not in titel
    assert "\0" not in titel.replace(voor, "").replace(na, "") or "\0" in voor + na
