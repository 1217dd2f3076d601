"""The questionnaire engine in tests: what somebody does one after another, and where that leads to."""

from __future__ import annotations

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.toestand import Resultaat, Toestand, open_vraag
from kennisbank.schema.vragenlijst import Vragenlijst
from tests.hulp.vragenlijsten import lijst, vraag

DRIE = lijst(vraag("een"), vraag("twee", verplicht=False), vraag("drie"))


def tekst(woorden: str) -> g.Beantwoord:
    """Somebody typed this."""
    return g.Beantwoord(Inbreng(tekst=woorden))


def na(vragen: Vragenlijst, *daden: g.Gebeurtenis) -> Resultaat:
    """What the last of these leads to, from the beginning."""
    resultaat = Resultaat(Toestand())
    for daad in daden:
        resultaat = verwerk(vragen, resultaat.toestand, daad)
    return resultaat


def open_na(vragen: Vragenlijst, *daden: g.Gebeurtenis) -> str | None:
    """The key of the question that is open after these; None when none is."""
    vraag = open_vraag(vragen, na(vragen, *daden).toestand)
    return vraag.sleutel if vraag is not None else None


def soorten(resultaat: Resultaat) -> list[str]:
    """The messages that come with it."""
    return [melding.soort for melding in resultaat.meldingen]


DATUM = lijst(
    vraag("idee", vertellen=True),
    vraag("wanneer", synoniemen=["datum"], herken={"soort": "moment"}),
    vraag("wie", "contact", synoniemen=["nummer"]),
)
DATUM_KLAAR = (tekst("een bankje"), tekst("in april"), tekst("Jan Bos, 0612345678"))


NALEZEN = {"tekst": "Klopt het?", "knop": "Laat het advies zien"}
ONDERDEEL = lijst(
    vraag("een"), vraag("twee"), vraag("drie"), dossier=True, afronding="onderdeel", nalezen=NALEZEN
)
INGEVULD = (tekst("eerste"), tekst("tweede"), tekst("derde"))


DOSSIER = lijst(
    vraag("ruimte", "ja_nee", feit=True, naam="Ruimte voor invloed"),
    vraag("waarover", naam="Waarover mensen meepraten", als=[{"vraag": "ruimte", "is": True}]),
    vraag("reden", naam="Waarom niet", toelichting=True, als=[{"vraag": "ruimte", "is": False}]),
    vraag("tijd", "ja_nee", feit=True, naam="Tijd en mensen"),
    dossier=True,
)
