"""How many weeks it is: "een half jaar", "3 maanden", "tot 1 juli", "tot de zomer"."""

from __future__ import annotations

import re

from acties import klok
from acties.vragenlijst.bedragen import in_cijfers
from acties.vragenlijst.datums import zoek_datum
from acties.vragenlijst.periodes import zoek_periode
from acties.vragenlijst.soorten.basis import Gelezen

_HALVE_JAREN = (
    (re.compile(r"\banderhalf\s+jaar\b"), 78),
    (re.compile(r"\b(?:een\s+)?half\s*jaar(?:tje)?\b"), 26),
    (re.compile(r"\been\s+jaartje\b"), 52),
)
# "Een maand of 4", which is about four of them.
_OF_ZOVEEL = re.compile(
    r"\b(?:een|'n)\s+(?P<wat>jaar|maand|kwartaal)(?:tje)?\s+of\s+(?P<aantal>\d{1,2}|\w+)\b"
)
_TIJDSDUUR = re.compile(
    r"\b(?P<aantal>\d{1,3}|een|één)\s+(?P<wat>jaar|jaren|maand|maanden|kwartaal|kwartalen)\b"
)
# In hundredths of a week, so that 3 months are 13 weeks and not 12.
_IN_WEKEN = {"jaar": 5200, "jare": 5200, "maan": 434, "kwar": 1300}
_IN_WEKEN_GEZEGD = re.compile(r"\d\s*weken\b|\bwe[ek]k?en\b")


def in_weken(tekst: str) -> Gelezen | None:
    """The weeks in "een half jaar" or "3 maanden", rounded down, or until what is named.

    None where none of these is in it.
    """
    klein = _OF_ZOVEEL.sub(r"\g<aantal> \g<wat>", tekst.casefold())
    for vorm, weken in _HALVE_JAREN:
        if vorm.search(klein):
            return Gelezen(weken, opmerking=f"Ik heb {weken} weken opgeschreven.")
    treffer = _TIJDSDUUR.search(in_cijfers(klein))
    if treffer is None:
        return None if _IN_WEKEN_GEZEGD.search(klein) else _tot_dan(tekst)
    aantal = int(treffer["aantal"]) if treffer["aantal"].isdecimal() else 1
    weken = aantal * _IN_WEKEN[treffer["wat"][:4]] // 100
    return Gelezen(weken, opmerking=f"Ik heb {weken} weken opgeschreven.")


def _tot_dan(tekst: str) -> Gelezen | None:
    """The weeks until the day that is named, or until a part of the year begins; None for what names
    neither, or one that is past."""
    vandaag = klok.vandaag()
    dag, periode = zoek_datum(tekst, vandaag), zoek_periode(tekst, vandaag)
    tot = dag.datum if dag is not None else periode.begin if periode is not None else None
    if tot is None or tot < vandaag:
        return None
    weken = (tot - vandaag).days // 7
    gezegd = f"Ik heb {weken} weken opgeschreven: zo lang is het tot {klok.voluit(tot)}."
    return Gelezen(weken, opmerking=gezegd)
