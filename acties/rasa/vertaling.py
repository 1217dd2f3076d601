"""From what Rasa understood to what happens to the questionnaire: one table."""

from __future__ import annotations

from collections.abc import Callable

from acties.initiatief.kenmerk import zoek_kenmerk
from acties.rasa.basis import Beurt
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.waarover import TOEGANG


def _hervat(beurt: Beurt, tekst: str) -> g.Gebeurtenis:
    """Go on here; or elsewhere, with a code or a kenmerk. With `hier` only where we are is said."""
    if beurt.gegevens.get("keuze") == "hier":
        return g.Herhaal()
    lijst = _HERVATTEN.get(beurt.gegevens.get("keuze", ""))
    kenmerk = _genoemd(beurt, tekst)
    if lijst is None and kenmerk is not None and not beurt.in_vragenlijst:
        lijst = TOEGANG
    return g.Start(lijst, kenmerk=kenmerk) if lijst is not None else g.Hervat()


_HERVATTEN = {"code": TOEGANG, "elders": "hervatcode", "mail": "hervatcode_mailen"}
"""What a button to go on says besides: the questionnaire that it starts."""


def _genoemd(beurt: Beurt, tekst: str) -> str | None:
    """The kenmerk that this message is about: of a button, or typed."""
    return beurt.gegevens.get("kenmerk") or zoek_kenmerk(tekst).kenmerk


def _corrigeer(beurt: Beurt, tekst: str) -> g.Gebeurtenis:
    """ "Nee, niet X maar Y"; or the new text of a message, with the answers that it gave."""
    if vragen := beurt.gegevens.get("vraag"):
        return g.Herzie(tuple(vragen.split(",")), beurt.gegevens.get("keuze"), tekst)
    return g.Corrigeer(tekst)


def _wijzig(beurt: Beurt, tekst: str) -> g.Gebeurtenis:
    """Ask that answer again; or with `vervang` put this in its place, with `erbij` behind it."""
    vraag = beurt.gegevens.get("vraag")
    if vraag is not None and beurt.gegevens.get("keuze") == "erbij":
        return g.VertelErbij(vraag, tekst)
    if vraag is not None and beurt.gegevens.get("keuze") == "vervang":
        return g.Vervang(vraag, tekst)
    return g.Wijzig(vraag, tekst)


Vertaling = Callable[[Beurt, str], g.Gebeurtenis]

VERTALINGEN: dict[str, Vertaling] = {
    "antwoord": lambda beurt, tekst: g.Beantwoord(
        Inbreng(tekst=tekst, keuze=beurt.gegevens.get("keuze"), getypt="getypt" in beurt.gegevens),
        leek_op=beurt.leek_op,
    ),
    "bevestigen": lambda _, tekst: g.Bevestig(tekst),
    "ontkennen": lambda _, tekst: g.Ontken(tekst),
    "correctie": _corrigeer,
    "wijzigen": _wijzig,
    "wissen": lambda _, __: g.Wis(),
    "behouden": lambda _, tekst: g.Behoud(tekst),
    "terug": lambda _, tekst: g.Terug(tekst),
    "overslaan": lambda _, tekst: g.SlaOver(tekst=tekst),
    "weet_niet": lambda _, tekst: g.SlaOver(weet_niet=True, tekst=tekst),
    "waarom": lambda _, __: g.Waarom(),
    "opnieuw": lambda _, __: g.Opnieuw(),
    "stoppen": lambda _, tekst: g.Stop(tekst),
    "hervatten": _hervat,
    "samenvatting_tonen": lambda _, tekst: g.Toon(tekst),
    "versturen": lambda _, tekst: g.Verstuur(tekst),
}
"""By intent: what the questionnaire engine makes of it."""

_VRAAGT_EEN_VRAGENLIJST = frozenset({"hulp_vragen", "projectplan"})
"""What begins a questionnaire that not every municipality has."""

TUSSENDOOR_INTENTS = frozenset(
    {
        "afscheid",
        "andere_taal",
        "bedanken",
        "begroeten",
        "bezwaar",
        "boos",
        "bouwplan",
        "buiten_bereik",
        "dorpsvisie",
        "gevaar",
        "hulp",
        "inspraak",
        "kanaal_wisselen",
        "kennisvraag",
        "klacht",
        "meepraten",
        "melding",
        "mens_spreken",
        "nlu_fallback",
        "status",
        "subsidie",
        "twijfel",
        "uitdaagrecht",
        "vraag_doorzetten",
        "wie_ben_je",
        "wie_leest_dit",
    }
)
"""Answered in between; after it the open question is said again. `nlu/data/regels/tussendoor.yml`
names the same ones, and a test keeps the two alike. Without an open questionnaire `status` is not
among them."""


def gebeurtenis_van(
    beurt: Beurt, tekst: str, vragenlijst: str | None, verhaal: tuple[str, int] | None = None
) -> g.Gebeurtenis:
    """What this message does; `vragenlijst` is the one that its intent starts, if any.

    `verhaal` is what the person told along with a start, and in which message of the inbox.
    """
    vertaling = VERTALINGEN.get(beurt.intent)
    anders = vertaling(beurt, tekst) if vertaling is not None else None
    if vragenlijst is not None:
        verteld, verhaal_id = verhaal or ("", None)
        return g.Start(
            vragenlijst,
            kenmerk=_genoemd(beurt, tekst),
            anders=anders,
            verhaal=verteld,
            verhaal_id=verhaal_id,
            gezegd=tekst,
            nieuw=beurt.gegevens.get("keuze") == "nieuw",
        )
    if anders is None and beurt.in_vragenlijst and beurt.intent in _VRAAGT_EEN_VRAGENLIJST:
        # Nobody can ask for that here; then these words answer what was asked.
        return g.Beantwoord(Inbreng(tekst=tekst))
    return anders or g.Herhaal()
