"""Coming back to whether an idea may be passed on."""

from __future__ import annotations

import pytest

from acties.initiatief.toestemming import GeenToestemming
from acties.initiatief.toestemming_wijzigen import INTENT, lees_toestemming, partner_van
from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.rasa.vragenlijst import Vragenlijstactie
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten import Inbreng
from tests.acties.initiatief.test_toestemming import VOOR_SAAMWELZIJN, brieven, dien_in
from tests.acties.test_gesprekken import zei
from tests.hulp.gesprekken import dien_in as dien_gewoon_in


def zeg(omgeving: Omgeving, gesprek: str, nummer: int, tekst: str) -> str:
    inkomend = zei(omgeving.bron, gesprek, nummer, tekst, None)
    beurt = Beurt(gesprek, f"t{nummer}", inkomend, INTENT, None, {}, False)
    berichten = Vragenlijstactie(omgeving).doe(beurt).berichten
    assert Vragenlijstactie(omgeving).doe(beurt).berichten == berichten
    return berichten[-1].tekst


def toestemming(omgeving: Omgeving, kenmerk: str) -> bool | None:
    stand = omgeving.initiatieven.stand(kenmerk)
    assert stand is not None
    return stand.toestemming


@pytest.mark.parametrize(
    ("tekst", "gezegd"),
    [
        ("geef mijn idee niet door aan SaamWelzijn", False),
        ("ik trek mijn toestemming in", False),
        ("liever geen SaamWelzijn", False),
        ("SaamWelzijn mag het nu wel weten", True),
        ("stuur het alsnog naar SaamWelzijn", True),
        ("ik zei nee maar eigenlijk mag het wel", None),
        ("dat van SaamWelzijn", None),
    ],
)
def test_wat_iemand_zegt(tekst: str, gezegd: bool | None) -> None:
    assert lees_toestemming(tekst) is gezegd


def test_een_ja_is_terug_te_nemen_en_een_nee_ook(omgeving: Omgeving) -> None:
    gesprek, einde = dien_in(omgeving, VOOR_SAAMWELZIJN)
    kenmerk = einde.gegevens["kenmerk"]
    omgeving.vragenlijsten.stap(gesprek, "ja", g.Beantwoord(Inbreng(tekst="prima")))
    assert toestemming(omgeving, kenmerk) is True
    voor = set(brieven(omgeving))
    assert "niet door aan SaamWelzijn" in zeg(
        omgeving, gesprek, 1, "saamwelzijn mag het toch niet weten"
    )
    assert toestemming(omgeving, kenmerk) is False
    [nieuw] = set(brieven(omgeving)) - voor
    assert "wil niet" in brieven(omgeving)[nieuw].tekst
    assert "mag uw idee doorgeven" in zeg(omgeving, gesprek, 2, "SaamWelzijn mag het toch wel hebben")
    assert toestemming(omgeving, kenmerk) is True
    assert "Mag de coördinator" in zeg(
        omgeving, gesprek, 3, "eerst nee en nu toch wel naar SaamWelzijn"
    )
    assert toestemming(omgeving, kenmerk) is True


def test_aan_wie_het_gaat_hoort_bij_het_idee(omgeving: Omgeving) -> None:
    gesprek, _ = dien_in(omgeving, VOOR_SAAMWELZIJN)
    assert partner_van(omgeving.initiatieven.van(gesprek)) == "SaamWelzijn"
    gewoon, _ = dien_gewoon_in(omgeving)
    assert partner_van(omgeving.initiatieven.van(gewoon)) is None


@pytest.mark.parametrize("antwoord", [None, "nee"])
def test_zonder_ja_gaat_het_niet_naar_buiten(omgeving: Omgeving, antwoord: str | None) -> None:
    gesprek, einde = dien_in(omgeving, VOOR_SAAMWELZIJN)
    kenmerk = einde.gegevens["kenmerk"]
    if antwoord is not None:
        omgeving.vragenlijsten.stap(gesprek, "antwoord", g.Beantwoord(Inbreng(tekst=antwoord)))
    verander = omgeving.initiatieven.verander_status
    verander(kenmerk, "in_gesprek", door="Jo Vos")
    with pytest.raises(GeenToestemming) as geweigerd:
        verander(kenmerk, "bij_behandelaar", door="Jo Vos")
    assert geweigerd.value.partner == "SaamWelzijn"
    verander(kenmerk, "bij_behandelaar", door="Jo Vos", binnen=True)


def test_met_ja_of_zonder_partner_mag_het(omgeving: Omgeving) -> None:
    gesprek, einde = dien_in(omgeving, VOOR_SAAMWELZIJN)
    omgeving.vragenlijsten.stap(gesprek, "ja", g.Beantwoord(Inbreng(tekst="ja")))
    for kenmerk in (str(einde.gegevens["kenmerk"]), dien_gewoon_in(omgeving)[1]):
        for naar in ("in_gesprek", "bij_behandelaar"):
            omgeving.initiatieven.verander_status(kenmerk, naar, door="Jo Vos")
