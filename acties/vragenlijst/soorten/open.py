"""Open questions: a story in the person's own words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from acties.maskering import zonder_maskering
from acties.vragenlijst.benaming import lees_benaming, na_opdracht
from acties.vragenlijst.bijwerken import lees_weghalen, zonder_stuk
from acties.vragenlijst.soorten.basis import Gelezen, Inbreng, Soort
from acties.vragenlijst.soorten.voorstel import als_voorstel, keuze_van, lees_op_voorstel, voorgesteld
from acties.vragenlijst.terzijde import is_terzijde, zegt_alleen_ja
from acties.vragenlijst.zoeken import zoek_vraag
from kennisbank.schema.basisvraag import Keuze
from kennisbank.schema.vraag import OpenVraag

_LEESTEKENS = ".,;:!?-–—_*\"'‘’“”()/\\ \t\n"
_WOORD = re.compile(r"[^\W_]+")
_NIETSZEGGEND = frozenset(
    "ja jawel nee neen nope nah niks niets niet geen weet ik dat het t wel nog ok oke oké okay prima"
    " goed zo idee uh uhm eh ehm hm hmm mwah tja pf pff pfff pffff bla blabla test zodat want omdat dus"
    " maar en of leuk is hoor joh klopt zeker natuurlijk".split()
)
_MIN_LETTERS = 3
# Said where money was asked: it is about the moment.
_ALLEEN_WANNEER = re.compile(
    r"\W*(?:(?:liefst|het|liever|graag|in|rond|vanaf|voor|na|begin|eind|half|ergens|toch|volgend|komend|deze|dit|de|van)e?"
    r"\s+)*(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|voorjaar"
    r"|najaar|zomer|winter|herfst|lente|jaar|maand|week)\W*",
    re.IGNORECASE,
)
_TIJD_OF_GELD = ("moment", "geld")
_BLIJFT_NIETS_OVER = (
    "Zonder dat blijft er bij ‘{naam}’ niets over, dus ik heb het laten staan. Kies ‘Wijzig’ om een"
    " ander antwoord te geven."
)


_MET_WIE = "Goed. Met wie? Een groep noemen is genoeg, zoals ‘de buren’ of ‘de voetbalclub’."


def zegt_niets(tekst: str) -> bool:
    """Whether these words tell nothing to who asked for a story: "nee", "hmm ok", "👍", "x"."""
    woorden = [woord.casefold() for woord in _WOORD.findall(tekst)]
    return all(woord in _NIETSZEGGEND or len(woord) < _MIN_LETTERS for woord in woorden)


_GEEN_NAAM = (
    "Daar lees ik geen naam in. Schrijf alleen de naam. Heet het echt zo? Zet de naam dan tussen"
    " aanhalingstekens."
)


def _lees_naam(tekst: str) -> Gelezen:
    benaming = lees_benaming(tekst)
    if benaming is None:
        return Gelezen(fout=_GEEN_NAAM, niets=True)
    return Gelezen(benaming.naam) if benaming.zeker else als_voorstel(benaming.naam)


def _te_weinig(vraag: OpenVraag, kaal: str) -> str | None:
    if not kaal.strip(_LEESTEKENS):
        return "Ik heb nog geen antwoord van u. Schrijf een paar woorden."
    if vraag.vertellen and zegt_niets(kaal):
        return _GEEN_NAAM if vraag.benaming else "Dat zegt nog te weinig. Vertel iets meer."
    return None


def _niet_wanneer_of_hoeveel(vraag: OpenVraag, kaal: str) -> Gelezen | None:
    """Why this does not say when, or how much, where that was asked; None when it may."""
    soort = vraag.herken.soort if vraag.herken is not None else None
    if soort == "geld" and _ALLEEN_WANNEER.fullmatch(kaal):
        fout = "Dat zegt wanneer, en niet wat het kost. Zeg ‘wijzig wanneer’ om dat te veranderen."
        return Gelezen(fout=fout, niets=True)
    if soort in _TIJD_OF_GELD and (zegt_alleen_ja(kaal) or is_terzijde(kaal)):
        wat = "wanneer" if soort == "moment" else "hoeveel"
        return Gelezen(fout=f"Dat zegt nog niet {wat}. Weet u het nog niet? Zeg dan ‘weet ik niet’.")
    return None


def _zegt_niet_wie(vraag: OpenVraag, waarde: Any) -> bool:
    """Whether this only says yes, where was asked with whom."""
    herken = vraag.herken
    wie = herken is not None and (herken.soort == "met_wie" or getattr(herken, "alleen_wie", False))
    return wie and isinstance(waarde, str) and zegt_alleen_ja(waarde)


class Open(Soort[OpenVraag]):
    """Free text, stored to the letter."""

    naam = "open"

    def lees(self, vraag: OpenVraag, inbreng: Inbreng, eerder: Any | None) -> Gelezen:
        tekst = inbreng.tekst.strip()
        na_opdracht_gezegd = na_opdracht(tekst) if vraag.benaming else None
        if na_opdracht_gezegd is not None:
            tekst = na_opdracht_gezegd
        elif (voorstel := voorgesteld(eerder)) is not None:
            gezegd = lees_op_voorstel(inbreng, voorstel)
            if isinstance(gezegd, Gelezen):
                return gezegd
            tekst = gezegd
        kaal = zonder_maskering(tekst)
        if (te_weinig := _te_weinig(vraag, kaal)) is not None:
            return Gelezen(fout=te_weinig)
        if (mis := _niet_wanneer_of_hoeveel(vraag, kaal)) is not None:
            return mis
        if len(tekst) > vraag.max_tekens:
            return Gelezen(
                fout=f"Uw antwoord is {len(tekst)} tekens lang. Maak het korter dan"
                f" {vraag.max_tekens} tekens; een samenvatting is genoeg."
            )
        if vraag.benaming:
            return _lees_naam(tekst)
        vraagt_door = eerder is None and _zegt_niet_wie(vraag, kaal)
        return Gelezen(tekst, "onvolledig", vervolg=_MET_WIE) if vraagt_door else Gelezen(tekst)

    def sla_over(self, vraag: OpenVraag, waarde: Any) -> Gelezen | None:
        return Gelezen(waarde) if _zegt_niet_wie(vraag, waarde) else None

    def vervolg(self, vraag: OpenVraag, waarde: Any) -> str | None:
        if _zegt_niet_wie(vraag, waarde):
            return _MET_WIE
        voorstel = voorgesteld(waarde)
        if voorstel is None:
            return None
        return f"{vraag.vraag} Zal ik ‘{voorstel}’ opschrijven? Iets anders kan ook: schrijf dat dan."

    def keuzes(self, vraag: OpenVraag, waarde: Any) -> Sequence[Keuze]:
        return keuze_van(waarde)

    def toon(self, vraag: OpenVraag, waarde: Any) -> str:
        return str(waarde)

    def bewerk(self, vraag: OpenVraag, waarde: Any, tekst: str) -> Gelezen | None:
        weghalen = lees_weghalen(tekst)
        if weghalen is None or voorgesteld(waarde) is not None:
            return None
        if weghalen.waaruit is not None and zoek_vraag([vraag], weghalen.waaruit) is None:
            return None
        over = zonder_stuk(str(waarde), weghalen.wat)
        if over is None:
            return None
        if not over.strip(_LEESTEKENS) or (vraag.vertellen and zegt_niets(over)):
            return Gelezen(waarde, opmerking=_BLIJFT_NIETS_OVER.format(naam=vraag.naam))
        return Gelezen(over)

    def corrigeer(self, vraag: OpenVraag, waarde: Any, oud: str, nieuw: str) -> Gelezen | None:
        # Only whole words: "10" in "2010" is not what was meant.
        patroon = re.compile(rf"(?<!\w){re.escape(oud)}(?!\w)", re.IGNORECASE)
        tekst, aantal = patroon.subn(lambda _: nieuw, str(waarde))
        return Gelezen(tekst) if aantal else None
