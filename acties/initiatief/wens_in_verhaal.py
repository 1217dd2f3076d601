"""What somebody wants, in a story that begins with something else.

"Wij wonen sinds 2015 aan de Koesteeg. Er wordt hard gereden. We zouden graag bloembakken op de weg
zetten" is about flower boxes, and that stands behind the words with which people say what they want.
"""

from __future__ import annotations

import re

from acties.vragenlijst.herkennen.verhaal import zegt_iets

_BIJ = (
    r"(?:\s+(?:daar|hier|er|dan|nu|nou|toch|heel|erg|graag|ook|misschien|eigenlijk|gewoon|weer|eens|zelf|samen|dus|zo"
    r"|wel|even|liefst|willen|hierbij|maar))*"
)
_IK = r"(?:ik|wij|we|'k)"
_WIL = r"(?:wil(?:len)?|wou(?:den)?|wilden?|zou(?:den)?)"
_VORMEN = tuple(
    (re.compile(rf"\b{vorm}\s+(?P<wens>[^,.;!?\n:\0]+)", re.IGNORECASE), vorm.startswith("(?:dat|"))
    for vorm in (
        rf"waarom\s+(?:gaan|doen|maken|kunnen|zetten|hebben)\s+(?:we|wij|jullie){_BIJ}\s+niet",
        rf"(?:kunnen|zullen|konden)\s+(?:we|wij){_BIJ}\s+niet",
        rf"(?:mooi|leuk|fijn|goed|prachtig|geweldig|handig|gezellig|prettig)\s+(?:zijn|wezen|vinden|lijken),?\s+als{_BIJ}",
        rf"(?:zou(?:den)?|kan|kunnen|mag|moet|moeten)\s+er{_BIJ}",
        rf"(?:dat|als)\s+er{_BIJ}",
        r"(?:idee|plan|voorstel|initiatief)(?:\s+in)?\s+(?:is(?:\s+om)?|voor|om)",
        rf"(?:bedacht|besloten|voor|zin|graag)\s+om{_BIJ}",
        rf"(?:bedacht|bedenken|idee|plan)\s+dat\s+{_IK}{_BIJ}",
        rf"(?:denk|denken|dachten|dacht)\s+(?:{_IK}\s+)?(?:zelf\s+)?aan",
        rf"{_IK}{_BIJ}\s+{_WIL}{_BIJ}",
        rf"{_WIL}\s+{_IK}{_BIJ}",
    )
)
# What is said of the message itself: "wil ik het volgende onder de aandacht brengen".
_OVER_HET_BERICHT = re.compile(
    r"\b(?:volgende|aandacht|voorleggen|voorstellen|vragen|weten|melden|indienen|zeggen|vertellen|delen|mailen|bellen"
    r"|uitleggen|opmerken|reageren|aanmelden|niet\s+dat)\b",
    re.IGNORECASE,
)
_TOT_HIER = re.compile(
    r"\s+(?:omdat|zodat|want|opdat|doordat|aangezien|waardoor|waarmee|terwijl|maar|en\s+(?:dat|dan|ik|we|wij|ze|mijn|toen))\b.*$",
    re.IGNORECASE,
)
# "Een bankje kunnen komen bij de vijver", "een boekenkastje moet komen": what it is, is enough.
_KOMT = re.compile(
    r"\s+(?:(?:zou(?:den)?|moet(?:en)?|kan|kunnen|mag|mogen|gaat|gaan)\s+)*(?:komt|komen|kwam|kwamen|staat|staan|worden)\b",
    re.IGNORECASE,
)
# "Dat willen doen in de zaal": what, was said before.
_VERWIJST = re.compile(r"(?:dat|dit|het|die|deze|hem)\s+(?:\w+en|graag|ook|zo)\b", re.IGNORECASE)
_MIN_TEKENS = 8


def wens_in(tekst: str) -> str | None:
    """The words for what is wanted, as they stand there; None when nobody says so."""
    gevonden: list[tuple[int, str]] = []
    for vorm, moet_komen in _VORMEN:
        for treffer in vorm.finditer(tekst):
            if moet_komen and _KOMT.search(treffer["wens"]) is None:
                # "Dat er zo hard gereden wordt" is why.
                continue
            wens = _KOMT.sub("", _TOT_HIER.sub("", treffer["wens"])).strip(" '\"-–")
            noemt = len(wens) >= _MIN_TEKENS and zegt_iets(wens)
            if (
                noemt
                and not _VERWIJST.match(wens)
                and _OVER_HET_BERICHT.search(treffer["wens"]) is None
            ):
                gevonden.append((treffer.start("wens"), wens))
    return min(gevonden)[1] if gevonden else None
