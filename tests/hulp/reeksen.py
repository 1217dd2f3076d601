"""Lists to ask several things by their names, and what a message leads to in them."""

from __future__ import annotations

from typing import Any

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.soorten import Gelezen, Inbreng, soort_van
from acties.vragenlijst.toestand import Resultaat, Toestand
from acties.vragenlijst.vooraf import vul_vooraf
from kennisbank.laden import GemeenteGegevens
from tests.hulp.vragenlijsten import lijst, vraag

_HOOG = {"sleutel": "hoog", "label": "Veel invloed", "synoniemen": ["veel", "groot"]}
_LAAG = {"sleutel": "laag", "label": "Weinig invloed", "synoniemen": ["weinig", "klein"]}
INVLOED = {
    "sleutel": "invloed",
    "naam": "invloed",
    "vraag": "Hoeveel invloed heeft ‘{naam}’?",
    "soort": "keuze",
    "keuzes": [_HOOG, _LAAG],
}
BELANG = {
    "sleutel": "belang",
    "naam": "belang",
    "vraag": "Hoe groot is het belang van ‘{naam}’?",
    "soort": "keuze",
    "keuzes": [
        {"sleutel": "hoog", "label": "Groot belang", "synoniemen": ["groot"]},
        {"sleutel": "laag", "label": "Klein belang", "synoniemen": ["klein"]},
    ],
}
MOMENT = {"sleutel": "datum", "naam": "datum", "vraag": "Wanneer is ‘{naam}’?", "soort": "datum"}
GEDAAN = {
    "sleutel": "gedaan",
    "naam": "wat ermee gedaan is",
    "vraag": "Wat is er gedaan met ‘{naam}’?",
    "soort": "keuze",
    "keuzes": [
        {"sleutel": "ja", "label": "Overgenomen"},
        {"sleutel": "nee", "label": "Niet overgenomen"},
    ],
}
WAAROM = {
    "sleutel": "waarom",
    "naam": "waarom niet",
    "vraag": "Waarom niet?",
    "soort": "open",
    "verplicht": False,
    "als": [{"veld": "gedaan", "is": ["nee"]}],
}
WIE = lijst(vraag("wie", "reeks", velden=[INVLOED, BELANG]), vraag("slot"))
WANNEER = lijst(vraag("wanneer", "reeks", velden=[MOMENT]))
BIJDRAGEN = lijst(vraag("bijdragen", "reeks", velden=[GEDAAN, WAAROM], een_per_regel=True))


def lees(tekst: str, eerder: Any = None, van: Any = WIE, keuze: str | None = None) -> Gelezen:
    deze = van.vragen[0]
    gelezen = soort_van(deze).lees(deze, Inbreng(tekst=tekst, keuze=keuze), eerder)
    assert isinstance(gelezen, Gelezen)
    return gelezen


def namen(gelezen: Gelezen) -> list[str]:
    return [rij["naam"] for rij in gelezen.waarde]


def doe(*daden: g.Gebeurtenis, van: Any = WIE) -> Resultaat:
    resultaat = Resultaat(Toestand())
    for daad in daden:
        resultaat = verwerk(van, resultaat.toestand, daad)
    return resultaat


def zeg(tekst: str) -> g.Beantwoord:
    return g.Beantwoord(Inbreng(tekst=tekst))


def planning(dalfsen: GemeenteGegevens, tekst: str) -> Resultaat:
    deze = dalfsen.vragenlijsten["planning"].inhoud
    return vul_vooraf(deze, dalfsen.gemeente.inhoud, zeg(tekst), verwerk(deze, Toestand(), zeg(tekst)))


def bij_de_provincie() -> list[dict[str, Any]]:
    return [{"naam": "provincie"}, {"naam": "aanwonenden"}, {"naam": "fietsersbond"}]
