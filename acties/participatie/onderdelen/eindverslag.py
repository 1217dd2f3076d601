"""The eindverslag: what was done with each contribution, and which still lack a reason.

Dalfsen asks for four parts ("Met Elkaar 2.0", 2.1.5, stap 5); the fourth explains "wanneer er niets met
de geleverde inbreng is gedaan".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.uitkomst import Uitkomst, Waarschuwing

_WAT = {
    "overgenomen": "overgenomen",
    "deels": "deels overgenomen",
    "niet": "niet overgenomen",
    "later": "nog niet besloten",
}


def eindverslag(inhoud: Dossierinhoud) -> Uitkomst | None:
    """How many contributions there are and what came of them; None before any was named.

    Gives the template `niet_gedaan` (rows with `naam` and `waarom`) and `zin`, for when it is empty.
    """
    bijdragen: list[dict[str, Any]] = inhoud.antwoorden.get("bijdragen") or []
    if not bijdragen:
        return None
    soort = inhoud.gegevens.document("eindverslag")
    bron = str(soort.bron) if soort is not None else None
    niet = [ding for ding in bijdragen if ding.get("gedaan") == "niet"]
    telling = Counter(str(ding.get("gedaan")) for ding in bijdragen)
    woorden = ", ".join(f"{telling[wat]} {label}" for wat, label in _WAT.items() if telling[wat])
    eenheid = "bijdrage" if len(bijdragen) == 1 else "bijdragen"
    zonder_niet = (
        "Met alle bijdragen is iets gedaan."
        if not telling["later"] and not telling["None"]
        else "Geen bijdrage is afgewezen; over een deel is nog niet besloten."
    )
    return Uitkomst(
        tekst=f"**{len(bijdragen)} {eenheid}**{f': {woorden}' if woorden else ''}.",
        bron=bron,
        waarschuwingen=tuple(_wat_nog_mist(bijdragen, bron)),
        velden={
            "niet_gedaan": [{"naam": d["naam"], "waarom": d.get("waarom") or "nog open"} for d in niet],
            "zin": "" if niet else zonder_niet,
        },
    )


def _wat_nog_mist(bijdragen: Iterable[Mapping[str, Any]], bron: str | None) -> Iterable[Waarschuwing]:
    zonder = [ding["naam"] for ding in bijdragen if not ding.get("waarom")]
    if zonder:
        yield Waarschuwing(
            "Nog geen uitleg bij: " + "; ".join(f"‘{_kort(naam)}’" for naam in zonder) + ".", bron
        )
    onbeslist = sum(1 for ding in bijdragen if ding.get("gedaan") == "later")
    if onbeslist:
        wat = "één bijdrage is" if onbeslist == 1 else f"{onbeslist} bijdragen is"
        yield Waarschuwing(f"Over {wat} nog niet besloten. Vul dat aan als het besluit er ligt.")


def _kort(tekst: str, hoogstens: int = 60) -> str:
    return tekst if len(tekst) <= hoogstens else tekst[:hoogstens].rsplit(" ", 1)[0] + " …"
