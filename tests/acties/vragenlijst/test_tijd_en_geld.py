"""An amount and a moment in one answer."""

from __future__ import annotations

from typing import Any

import pytest

from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.pad import Gegeven
from acties.vragenlijst.tijd_en_geld import verdeel
from acties.vragenlijst.toestand import Resultaat, Toestand
from kennisbank.laden import GemeenteGegevens
from tests.hulp.gesprekken import INTAKE, Dialoog
from tests.hulp.stappen import tekst

VERTELD = {
    "contactgegevens": Gegeven("gegeven", {"naam": "Jan Bos", "email": "jan@voorbeeld.nl"}),
    "idee": Gegeven("gegeven", "een hondenveldje bij de vijver"),
    "doel": Gegeven("gegeven", "ruimte om te rennen"),
    "gesproken_met": Gegeven("gegeven", "met de buren"),
    "samenwerking": Gegeven("gegeven", "nee"),
}
WANNEER = Gegeven("gegeven", "in mei")


def na(dalfsen: GemeenteGegevens, daad: g.Gebeurtenis, **erbij: Gegeven) -> Resultaat | None:
    lijst = dalfsen.vragenlijsten["intake"].inhoud
    return verdeel(lijst, dalfsen.gemeente.inhoud, Toestand({**VERTELD, **erbij}), daad)


def nieuw(resultaat: Resultaat | None) -> dict[str, Any]:
    assert resultaat is not None
    return {sleutel: gegeven.waarde for sleutel, gegeven in resultaat.nieuw}


@pytest.mark.parametrize("als", [tekst, g.Corrigeer])
@pytest.mark.parametrize(
    ("gezegd", "bedrag", "moment"),
    [
        ("het wordt 450 en in juni", "450", "in juni"),
        ("450 euro, in juni", "450 euro", "in juni"),
        ("zo'n 450 euro, liefst in het najaar", "zo'n 450 euro", "liefst in het najaar"),
        ("het kost 450 en we beginnen in juni", "450", "in juni"),
        ("we kunnen in september starten en het kost 2.000 euro", "2.000 euro", "in september"),
    ],
)
def test_elk_bij_zijn_eigen_vraag(
    dalfsen: GemeenteGegevens, als: Any, gezegd: str, bedrag: str, moment: str
) -> None:
    bij_kosten = na(dalfsen, als(gezegd), wanneer=WANNEER)
    assert nieuw(bij_kosten) == {"kosten": bedrag, "wanneer": moment}
    assert bij_kosten is not None
    assert [m.soort for m in bij_kosten.meldingen] == ["gewijzigd"]
    bij_wanneer = na(dalfsen, als(gezegd))
    assert nieuw(bij_wanneer) == {"wanneer": moment, "kosten": bedrag}
    assert bij_wanneer is not None
    assert bij_wanneer.alvast == ("kosten",)


@pytest.mark.parametrize(
    "gezegd",
    [
        "450",
        "in juni",
        "450, in juni weten we meer",
        "200 in juni en 300 in juli",
        "450 waarvan 200 van het fonds, in juni aangevraagd",
        "niks, het hout krijgen we in juni",
        "niet in juni, 450 euro",
        "is 450 in juni genoeg?",
    ],
)
def test_wie_meer_vertelt_heeft_een_antwoord(dalfsen: GemeenteGegevens, gezegd: str) -> None:
    assert na(dalfsen, tekst(gezegd), wanneer=WANNEER) is None


def test_een_kaal_getal_is_alleen_een_bedrag_waar_daarnaar_gevraagd_is(
    dalfsen: GemeenteGegevens,
) -> None:
    assert na(dalfsen, tekst("in juni met 20")) is None
    assert nieuw(na(dalfsen, tekst("450 in mei"), wanneer=WANNEER)) == {"kosten": "450"}


def test_bij_het_nalezen_veranderen_ze_allebei(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    for antwoord in INTAKE:
        dialoog.zeg(antwoord)
    uitkomst = dialoog.zeg("het wordt 450 en in juni")
    staat_er = {regel.vraag: regel.antwoord for regel in uitkomst.regels}
    assert (staat_er["kosten"], staat_er["wanneer"]) == ("450", "in juni")
    assert [m.soort for m in uitkomst.meldingen] == ["gewijzigd", "gewijzigd"]
