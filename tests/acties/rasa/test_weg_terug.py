"""Who asks something and put an idea away, is told how to go on with that."""

from __future__ import annotations

import pytest

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten import Inbreng
from tests.hulp.gesprekken import INTAKE
from tests.hulp.tussendoor import Gesprek


def test_wie_iets_vraagt_en_een_idee_liet_liggen_ziet_hoe_het_verdergaat(
    gesprek: Gesprek, omgeving: Omgeving
) -> None:
    def labels(bericht: Bericht) -> list[str]:
        return [knop.label for knop in bericht.knoppen]

    vraag = "hoe kan ik straks op mijn telefoon verder?"
    assert "Verder waar ik was" not in labels(gesprek.zeg(vraag, "hulp"))
    omgeving.vragenlijsten.stap(gesprek.id, "start", g.Start("intake"))
    omgeving.vragenlijsten.stap(gesprek.id, "stop", g.Stop())
    for intent in ("hulp", "kennisvraag", "nlu_fallback"):
        begin = labels(gesprek.zeg(vraag, intent))[:2]
        assert begin == ["Verder waar ik was", "Verder op een ander apparaat"]


@pytest.mark.parametrize("groet", ["hoi", "goedemiddag", "daar ben ik weer, dag"])
def test_wie_groet_en_een_idee_liet_liggen_hoort_hoe_ver_het_is(
    gesprek: Gesprek, omgeving: Omgeving, groet: str
) -> None:
    stap = omgeving.vragenlijsten.stap
    assert "Welkom terug" not in gesprek.zeg(groet, "begroeten").tekst
    stap(gesprek.id, "start", g.Start("intake"))
    for nummer, antwoord in enumerate(INTAKE[:3]):
        stap(gesprek.id, f"a{nummer}", g.Beantwoord(Inbreng(tekst=antwoord)))
    stap(gesprek.id, "stop", g.Stop())
    terug = gesprek.zeg(groet, "begroeten")
    assert "3 van de 8 vragen zijn al beantwoord" in terug.tekst
    labels = [knop.label for knop in terug.knoppen]
    assert labels[0] == "Verder waar ik was"
    assert "Ik heb een idee" not in labels
