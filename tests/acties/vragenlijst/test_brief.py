"""A letter in which all is told: what is left of it for the idea."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.brief import is_zelfde, zonder_elders
from acties.vragenlijst.herkennen import Verhaal
from kennisbank.laden import GemeenteGegevens
from tests.hulp.gesprekken import Dialoog

HET_IDEE = (
    "Op het grasveldje achter de school wil ik graag een jeu-de-boulesbaan aanleggen met twee bankjes."
    " Nu komt er bijna niemand en ligt het er wat verloren bij."
)
BRIEF = (
    f"{HET_IDEE} Met een baan kunnen ouderen en jongeren elkaar daar ontmoeten. Ik heb al gesproken met"
    " de buren van nummer 12. De mannen van de klusclub helpen met het graven. We zouden graag in het"
    " voorjaar van 2027 beginnen. De kosten schatten we op 1500 euro. Van de gemeente hebben we"
    " toestemming nodig om op die plek te graven. U kunt mij bereiken op ria@voorbeeld.nl."
)
MAIL = " U kunt mij bereiken op ria@voorbeeld.nl."


@pytest.mark.parametrize(
    ("mail", "over"),
    [
        ("ria@voorbeeld.nl", f"{HET_IDEE} De mannen van de klusclub helpen met het graven."),
        # An address that stands nowhere else, is not left out.
        ("r.bakker@voorbeeld.nl", f"{HET_IDEE} De mannen van de klusclub helpen met het graven.{MAIL}"),
    ],
)
def test_wat_elders_staat_staat_er_niet_nog_eens(omgeving: Omgeving, mail: str, over: str) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    dialoog.zeg(f"Ria Bakker, {mail}")
    uitkomst = dialoog.zeg(BRIEF)
    staat_er = {regel.vraag: regel.antwoord for regel in uitkomst.regels}
    assert staat_er["idee"] == over
    assert staat_er["wanneer"] == "in het voorjaar van 2027"
    assert staat_er["kosten"] == "1500 euro"
    assert staat_er["doel"] == "Met een baan kunnen ouderen en jongeren elkaar daar ontmoeten"


def test_dezelfde_brief_nog_eens_is_geen_ander_idee(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake", verhaal=BRIEF))
    uitkomst = dialoog.doe(g.Start("intake", verhaal=BRIEF))
    assert "ander_idee" not in [melding.soort for melding in uitkomst.meldingen]
    assert not is_zelfde(HET_IDEE, "Een speeltuin bij de kerk.")


def test_een_alinea_blijft_een_alinea(dalfsen: GemeenteGegevens) -> None:
    brief = "Een tuin bij de kerk. In mei beginnen we.\n\nDe kosten: 500 euro.\n\nIk hoor graag van u."
    over = zonder_elders(Verhaal.van(brief, dalfsen.gemeente.inhoud), ["In mei", "500 euro"])
    assert over == "Een tuin bij de kerk.\n\nIk hoor graag van u."


@pytest.mark.parametrize(
    ("brief", "elders"),
    [
        # It tells more than what stands elsewhere.
        ("Een tuin. We beginnen in mei, na de oogst van de bieten.", ["in mei"]),
        ("Een tuin. De klusclub helpt ons met graven.", ["De klusclub"]),
        ("Een tuin. Het kost 500 euro of 700 euro.", ["500 euro"]),
        ("Een tuin. Nog niet gesproken met de buren.", ["met de buren"]),
        # What comes after it refers to it.
        ("Een tuin. Ik heb gesproken met de buren. Zij vinden het een leuk plan.", ["met de buren"]),
        # Nothing would be left.
        ("Zodat kinderen buiten spelen. In mei.", ["Zodat kinderen buiten spelen", "In mei"]),
    ],
)
def test_niets_gaat_verloren(dalfsen: GemeenteGegevens, brief: str, elders: list[str]) -> None:
    assert zonder_elders(Verhaal.van(brief, dalfsen.gemeente.inhoud), elders) == brief


def test_wie_alles_vertelt_en_ook_hoe_hij_heet_raakt_de_rest_niet_kwijt(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    dialoog.zeg("Ria Bakker, ria@voorbeeld.nl")
    uitkomst = dialoog.zeg(f"Mijn naam is Ria Bakkers. {BRIEF}")
    assert HET_IDEE in {regel.vraag: regel.antwoord for regel in uitkomst.regels}["idee"]
