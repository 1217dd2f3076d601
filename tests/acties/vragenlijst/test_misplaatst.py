"""Who says that what they told just now belonged to another question."""

from __future__ import annotations

from typing import Any

import pytest

from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.misplaatst import lees_misplaatst
from acties.vragenlijst.pad import Gegeven
from acties.vragenlijst.toestand import Toestand
from kennisbank.laden import GemeenteGegevens
from tests.hulp.gesprekken import Dialoog
from tests.hulp.stappen import tekst

CONTACT = {"naam": "Piet Jansen", "telefoon": "06 12345678"}
VERTELD = {
    "contactgegevens": Gegeven("gegeven", CONTACT),
    "idee": Gegeven("gegeven", "een bankje bij de vijver"),
    "wanneer": Gegeven("gegeven", "in mei"),
}


def lees(dalfsen: GemeenteGegevens, daad: g.Gebeurtenis, doel: str) -> g.Gebeurtenis | None:
    toestand = Toestand({**VERTELD, "doel": Gegeven("gegeven", doel)})
    lijst, gemeente = dalfsen.vragenlijsten["intake"].inhoud, dalfsen.gemeente.inhoud
    return lees_misplaatst(lijst, gemeente, toestand, daad)


@pytest.mark.parametrize("als", [tekst, g.Corrigeer, lambda t: g.SlaOver(tekst=t)])
@pytest.mark.parametrize(
    ("gezegd", "doel", "verbetering"),
    [
        (
            "ja dat was voor mijn naam, niet voor deze vraag",
            "o wacht niet Jansen met één s maar Janssen, twee dus",
            g.Verbeter("contactgegevens", {**CONTACT, "naam": "Piet Janssen"}),
        ),
        (
            "sorry, dat was voor mijn naam",
            "mijn naam is Janssen met dubbel s",
            g.Verbeter("contactgegevens", {**CONTACT, "naam": "Piet Janssen"}),
        ),
        ("oh dat hoorde bij wanneer", "in september", g.Verbeter("wanneer", "in september")),
        ("dat ging over de kosten", "300 euro", g.Verbeter("kosten", "300 euro")),
        ("wat ik net zei was voor vraag 2", "met een dak", g.Verbeter("idee", "met een dak", "erbij")),
        (
            "dat was voor mijn naam",
            "dat weet ik zo niet meer precies",
            g.Verbeter("contactgegevens", hoe="onduidelijk"),
        ),
        ("nee, dat was geen antwoord op deze vraag", "hoezo", None),
        ("dat was niet voor deze vraag bedoeld", "hoezo", ...),
    ],
)
def test_wat_ergens_anders_hoort_gaat_daarheen(
    dalfsen: GemeenteGegevens, als: Any, gezegd: str, doel: str, verbetering: Any
) -> None:
    verplaatst = lees(dalfsen, als(gezegd), doel)
    if verbetering is ...:
        assert verplaatst is None
    else:
        assert verplaatst == g.Verplaats("doel", verbetering)


@pytest.mark.parametrize(
    "gezegd",
    [
        "dat is voor de buren",
        "dat was voor de buren een verrassing",
        "dat was voor mijn gevoel genoeg",
        "was dat voor mijn naam?",
        "dat was het",
        "over de kosten weet ik niets",
        "ja dat was gezellig met de buren",
        "het gaat over de kosten van het bankje",
        "dat hoort bij het dorp",
    ],
)
def test_een_gewoon_antwoord_verplaatst_niets(dalfsen: GemeenteGegevens, gezegd: str) -> None:
    assert lees(dalfsen, tekst(gezegd), "ruimte") is None


def test_de_vraag_waar_het_stond_komt_terug(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    for antwoord in ("Piet Jansen, 0612345678", "een bankje bij de vijver", "ik heet Janssen met ss"):
        uitkomst = dialoog.zeg(antwoord)
    assert uitkomst.vraag == "doel"
    for antwoord in ("het hout krijgen we van de molen", "dat was voor de kosten"):
        uitkomst = dialoog.zeg(antwoord)
    assert uitkomst.vraag == "doel"
    assert [melding.soort for melding in uitkomst.meldingen] == ["opmerking"]
    assert {regel.vraag: regel.antwoord for regel in uitkomst.alvast} == {
        "kosten": "het hout krijgen we van de molen"
    }
    assert dialoog.zeg("rust").vraag == "gesproken_met"


def test_wat_al_op_zijn_plek_stond_blijft_daar(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    for antwoord in ("Piet Jansen, 0612345678", "een bankje bij de vijver", "300 euro"):
        uitkomst = dialoog.zeg(antwoord)
    assert uitkomst.vraag == "doel"
    uitkomst = dialoog.zeg("dat was voor de kosten")
    assert (uitkomst.vraag, uitkomst.meldingen) == ("doel", ())
