"""An idea of which all was told, and what becomes of it when somebody corrects something."""

from __future__ import annotations

from typing import Any

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.pad import Gegeven
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.tegenspraak import lees_tegenspraak
from acties.vragenlijst.toestand import Resultaat, Toestand
from acties.vragenlijst.vooraf import vul_vooraf
from kennisbank.laden import GemeenteGegevens

CONTACT = {"naam": "Ria Bakker", "telefoon": "06 12345678"}
ANDER_NUMMER = {**CONTACT, "telefoon": "06 87654321"}
VERTELD: dict[str, Any] = {
    "contactgegevens": CONTACT,
    "idee": "een jeu-de-boulesbaan aan de Molenstraat in Hoonhorst",
    "doel": "ouderen komen weer buiten",
    "gesproken_met": "met buurman Geert en Tonny",
    "samenwerking": "nee",
    "wanneer": "oktober",
    "kosten": "een euro of 700",
    "hulp_nodig": "advies",
}
SOORTEN = (lambda t: g.Beantwoord(Inbreng(tekst=t)), g.Corrigeer, lambda t: g.Wijzig(None, t))
"""What the same words may be taken for: it makes no difference."""


def na(
    dalfsen: GemeenteGegevens,
    gebeurtenis: g.Gebeurtenis,
    *,
    heropend: str | None = None,
    tot: int = 8,
    **anders: Any,
) -> Resultaat:
    lijst, gemeente = dalfsen.vragenlijsten["intake"].inhoud, dalfsen.gemeente.inhoud
    antwoorden = {s: Gegeven("gegeven", w) for s, w in list((VERTELD | anders).items())[:tot]}
    toestand = Toestand(antwoorden, heropend=heropend)
    gelezen = lees_tegenspraak(lijst, gemeente, toestand, gebeurtenis)
    return vul_vooraf(lijst, gemeente, gelezen, verwerk(lijst, toestand, gelezen))


def nieuw(resultaat: Resultaat) -> dict[str, Any]:
    return {sleutel: gegeven.waarde for sleutel, gegeven in resultaat.nieuw}


def soorten(resultaat: Resultaat) -> list[str]:
    return [melding.soort for melding in resultaat.meldingen]


def naam(hoe: str) -> dict[str, str]:
    return {**CONTACT, "naam": hoe}
