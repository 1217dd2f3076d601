"""Other words in the place of those that stand in an answer: "niet X maar Y", "maak van juni juli"."""

from __future__ import annotations

import re
from typing import Any

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.bereikbaar import emails_in, telefoons_in
from acties.vragenlijst.bijwerken import zonder_adres
from acties.vragenlijst.in_antwoord import GETAL, LIDWOORD, staat_in, zegt_meer
from acties.vragenlijst.namen import kan_naam_zijn
from acties.vragenlijst.verbetering.ander_bedrag import met_getal
from acties.vragenlijst.verbetering.contactgegevens import contact_met
from acties.vragenlijst.verbetering.gesprek import IN_EEN_WOORD, Gesprek, onduidelijk
from acties.vragenlijst.vervanging import kan_in_de_plaats
from acties.vragenlijst.wijzigen import is_deel
from acties.vragenlijst.zoeken import lees_correctie, zonder_aanloop
from kennisbank.schema.vraag import Vraag


def van_naar(hier: Gesprek, tekst: str) -> tuple[g.Verbeter, ...]:
    """ "Niet X maar Y", where X stands in an answer; and in another that tells the same."""
    correctie = lees_correctie(tekst) or _van_zonder_naar(hier, tekst)
    if correctie is None:
        return ()
    oud, nieuw = correctie
    ervoor = tekst[: max(0, min(tekst.find(oud), tekst.find(nieuw)))]
    return in_antwoorden(hier, oud, _met_voorzetsel(tekst, nieuw), ervoor)


_WAAR = r"(?:aan|achter|bij|in|langs|naast|onder|op|tegenover|tussen|voor)"
_BEGINT_MET_WAAR = re.compile(rf"{_WAAR}\s+\S", re.IGNORECASE)


def _met_voorzetsel(tekst: str, nieuw: str) -> str:
    """The same with the word that stood before it: of "maar op het plein" that is "op het plein"."""
    treffer = re.search(rf"\bmaar\s+(?P<waar>{_WAAR}\s+){re.escape(nieuw)}", tekst, re.IGNORECASE)
    return f"{treffer['waar']}{nieuw}" if treffer is not None else nieuw


def _elders(eerder: str, oud: str, nieuw: str) -> str | None:
    """The answer with another place in it, each with its own word: of "in het bos" it becomes "bij de
    plas". None where either is not said as a place."""
    waar = re.split(r"[,;]", nieuw)[0].strip()
    kaal = re.sub(rf"^{_WAAR}\s+", "", oud, flags=re.IGNORECASE)
    stond = re.compile(rf"\b{_WAAR}\s+(?:(?:de|het|een|'t)\s+)?{re.escape(kaal)}(?!\w)", re.IGNORECASE)
    if _BEGINT_MET_WAAR.match(waar) is None or stond.search(eerder) is None:
        return None
    return stond.sub(lambda _: waar, eerder) if kan_in_de_plaats(waar) else None


_VAN = re.compile(
    r"^\W*(?:(?:nee|en|maar|oh?|sorry|wacht)\b[\s,]*)*(?:maak|doe)\s+van\s+(?P<rest>\S+\s+\S.*?)[\s.!]*$",
    re.IGNORECASE,
)


def _van_zonder_naar(hier: Gesprek, tekst: str) -> tuple[str, str] | None:
    """ "Maak van juni juli": of the words behind "van" the first ones that stand in an answer, and
    what comes behind those."""
    treffer = _VAN.match(tekst)
    woorden = treffer["rest"].split() if treffer is not None else []
    for aantal in range(len(woorden) - 1, 0, -1):
        oud, nieuw = " ".join(woorden[:aantal]), " ".join(woorden[aantal:])
        kern = re.sub(rf"^{LIDWOORD}", "", oud, flags=re.IGNORECASE).casefold()
        if any(
            (staat_in(str(w), oud) or "").casefold() in (oud, kern) for _, w in hier.laatste_eerst()
        ):
            return oud, nieuw
    return None


def in_antwoorden(hier: Gesprek, oud: str, nieuw: str, ervoor: str = "") -> tuple[g.Verbeter, ...]:
    """The answer in which `oud` stands with `nieuw` in its place, and another that tells the same;
    `ervoor` is what was said in front of that."""
    if (bereikbaar := _niet_dat_adres(hier, oud, nieuw)) is not None:
        return (bereikbaar,)
    gevonden: list[g.Verbeter] = []
    eerste: str | None = None
    for vraag, eerder in hier.laatste_eerst():
        waarin = str(eerder.get("naam", "")) if isinstance(eerder, dict) else str(eerder)
        woorden = staat_in(waarin, oud)
        # What was told early stands in two answers; then both are mended.
        if woorden is None or not (eerste is None or is_deel(eerste, waarin)):
            continue
        elders = _elders(waarin, woorden, nieuw) if _is_verhaal(vraag, eerder) else None
        if elders is not None and not zegt_meer(ervoor, waarin):
            eerste = eerste or waarin
            gevonden.append(g.Verbeter(vraag.sleutel, elders))
            continue
        past = None if zegt_meer(ervoor, waarin) else _passend(hier, vraag, woorden, nieuw)
        past = past if past is not None and kan_in_de_plaats(past) else None
        if eerste is not None and past is None:
            continue
        eerste = eerste or waarin
        gevonden.append(_met_in_de_plaats(vraag, eerder, woorden, past))
    return tuple(gevonden)


def _is_verhaal(vraag: Vraag, eerder: Any) -> bool:
    """Whether this was told in words of one's own, and not as a moment or an amount."""
    in_een_woord = vraag.herken is not None and vraag.herken.soort in IN_EEN_WOORD
    return vraag.soort == "open" and not isinstance(eerder, dict) and not in_een_woord


def in_dit_antwoord(hier: Gesprek, vraag: Vraag, tekst: str) -> g.Verbeter | None:
    """The answer that was pointed at with one part changed: "bij 7: € 6.500 in plaats van € 8.000".

    None when nothing is put in the place of what stands there, or more is said than that.
    """
    eerder, correctie = hier.waarde(vraag), lees_correctie(tekst)
    if vraag.soort != "open" or not isinstance(eerder, str) or correctie is None:
        return None
    oud, nieuw = correctie
    woorden = staat_in(eerder, oud) or _zelfde_getal(eerder, oud)
    if woorden is None:
        return None
    if GETAL.fullmatch(woorden) and len(GETAL.findall(tekst)) == _VAN_EN_NAAR:
        # With what it is for, maybe: "het hout kost € 6.500 in plaats van € 8.000".
        getallen = GETAL.findall(nieuw)
        heel = next((getal for getal in GETAL.findall(eerder) if woorden in getal), woorden)
        return g.Verbeter(vraag.sleutel, met_getal(eerder, heel, getallen[0])) if getallen else None
    ervoor = tekst[: max(0, min(tekst.find(oud), tekst.find(nieuw)))]
    past = _passend(hier, vraag, woorden, nieuw)
    if past is None or not kan_in_de_plaats(past) or zegt_meer(ervoor, eerder):
        return None
    return _met_in_de_plaats(vraag, eerder, woorden, past)


_VAN_EN_NAAR = 2


def _zelfde_getal(eerder: str, oud: str) -> str | None:
    """The number of the answer that is said here in other digits: "8000" for "€ 8.000,-"."""
    gezegd = [_cijfers(getal) for getal in GETAL.findall(oud)]
    staat = [getal for getal in GETAL.findall(eerder) if [_cijfers(getal)] == gezegd]
    return str(staat[0]) if len(staat) == 1 else None


def _cijfers(getal: str) -> str:
    return re.sub(r",[-0]*$|[€.\s]", "", getal)


def _niet_dat_adres(hier: Gesprek, oud: str, nieuw: str) -> g.Verbeter | None:
    """ "Bel mijn zus op 06..., niet mijn nummer": the contact details, with the address that was said;
    asked again when none was. None for who speaks of something else."""
    contact = next((v for v in hier.vragen if v.soort == "contact"), None)
    eerder = hier.waarde(contact) if contact is not None else None
    if contact is None or not isinstance(eerder, dict) or zonder_adres(eerder, oud) is None:
        return None
    genoemd = (*emails_in(nieuw), *telefoons_in(nieuw))
    anders = contact_met(eerder, nieuw) if len(genoemd) == 1 else None
    return g.Verbeter(contact.sleutel, anders) if anders is not None else onduidelijk(contact)


def _met_in_de_plaats(vraag: Vraag, eerder: Any, oud: str, nieuw: str | None) -> g.Verbeter:
    """The answer with these words in the place of those; unclear when that does not go."""
    if nieuw is None:
        return onduidelijk(vraag)
    waarin = str(eerder.get("naam", "")) if isinstance(eerder, dict) else str(eerder)
    stukken = re.split(rf"(?<!\w){re.escape(oud)}(?!\w)", waarin)
    geheel = nieuw.join(stukken)
    if not isinstance(eerder, dict):
        return g.Verbeter(vraag.sleutel, geheel)
    if not kan_naam_zijn(geheel):
        return onduidelijk(vraag)
    return g.Verbeter(vraag.sleutel, {**eerder, "naam": geheel})


def _passend(hier: Gesprek, vraag: Vraag, oud: str, nieuw: str) -> str | None:
    """The part of what was said that can stand where `oud` stood; None when that can't be told."""
    if oud.isdigit() or GETAL.fullmatch(oud):
        getallen: list[str] = GETAL.findall(nieuw)
        if len(getallen) == 1:
            return getallen[0].lstrip("€ ").rstrip("-,") if "€" not in oud else getallen[0]
        return None if getallen else zonder_aanloop(nieuw)
    eenheid = re.fullmatch(rf"(?:{GETAL.pattern})(?P<wat>\s+[^\W\d]+)", oud)
    if eenheid is not None and GETAL.fullmatch(nieuw.strip()):
        # "Niet 60 meter maar 80".
        return f"{nieuw.strip()}{eenheid['wat']}"
    kaal: str = hier.vind(vraag, nieuw) or re.split(r"[,;]", zonder_aanloop(nieuw))[0]
    kaal = re.sub(r"\s+met\s+(?:een|één|twee|dubbele?|\d)\b.*$", "", kaal).strip()
    if not re.match(rf"(?!\S+$){LIDWOORD}\S", oud, re.IGNORECASE) or " " not in oud:
        kaal = re.sub(rf"^{LIDWOORD}", "", kaal, flags=re.IGNORECASE)
    return kaal or None
