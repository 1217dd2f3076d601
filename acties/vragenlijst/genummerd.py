"""Several answers at once, each by its number: "3 is een groen plein, 4 moet zijn: de buurt denkt mee".

Only with all answers of a part before somebody: they stand there with those numbers.
"""

from __future__ import annotations

import re

from acties.vragenlijst.aanpassen import zet_nieuw
from acties.vragenlijst.pad import pad
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.toestand import Resultaat, Toestand, open_vraag
from acties.vragenlijst.uitkomst import Melding
from acties.vragenlijst.zoeken import is_oordeel
from kennisbank.schema.vragenlijst import Vragenlijst

_NUMMER = r"(?:(?:bij|vraag|antwoord|nummer|nr\.?|punt)\s+)*(?P<nummer>\d{1,2})"
_KRIJGT = re.compile(
    rf"(?:^|(?<=[,;.:\n])|\ben\b)\s*{_NUMMER}\s*"
    r"(?:moet\s+(?:zijn|staan|worden)\s*:?|is(?!\s+(?:niet|fout|verkeerd|goed))\s*:?|wordt\s*:?|[:=])\s*(?=\S)",
    re.IGNORECASE,
)
# "Nee wacht, 8 klopt niet, dat moet zijn: ...".
_KLOPT_NIET = re.compile(
    rf"^\W*(?:(?:nee|oh?|wacht|sorry|oeps|maar)\b[\s,.]*)*{_NUMMER}\s+(?:klopt\s+niet|is\s+(?:fout|verkeerd|niet\s+goed))"
    r"\s*[,.:;]\s*(?:(?:dat|dit|het|daar|er|die)\s+)?(?:moet|is|wordt|zijn)\s+(?:zijn|staan|worden)?\s*:?\s*(?P<tekst>\S.*?)"
    r"(?:\s+(?:zijn|staan|worden))?[\s.]*$",
    re.IGNORECASE | re.DOTALL,
)
_NOEMT = re.compile(
    rf"(?:^|(?<=[,;.:\n])|\ben\b)\s*{_NUMMER}\s+(?:is|wordt|moet|klopt)\b", re.IGNORECASE
)
_MINSTENS = 2


def zet_genummerd(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat | None:
    """All of them in their places. Where that can't be done of one, nothing is, and that is said; None
    where no more than one is named."""
    if not lijst.dossier or open_vraag(lijst, toestand) is not None or tekst.rstrip().endswith("?"):
        return None
    gezegd = _lees(tekst)
    if not gezegd and len(_NOEMT.findall(tekst)) < _MINSTENS:
        return None
    niets = Resultaat(toestand, meldingen=(Melding(soort="niet_veranderd"),))
    return _zet_alle(lijst, toestand, gezegd) or niets


def _zet_alle(
    lijst: Vragenlijst, toestand: Toestand, gezegd: list[tuple[int, str]]
) -> Resultaat | None:
    vragen, nummers = pad(lijst, toestand.antwoorden), {nummer for nummer, _ in gezegd}
    if len(nummers) < len(gezegd) or not all(0 < nummer <= len(vragen) for nummer in nummers):
        return None
    samen = Resultaat(toestand)
    for nummer, nieuw in gezegd:
        sleutel = vragen[nummer - 1].sleutel
        samen = zet_nieuw(lijst, samen, sleutel, Inbreng(tekst=nieuw), gevraagd=True)
        if samen.fout is not None:
            return None
    return samen if samen.nieuw else None


def _lees(tekst: str) -> list[tuple[int, str]]:
    """What has to stand at which number; empty where it is not said of one that is wrong, or of two."""
    if (fout := _KLOPT_NIET.match(tekst.strip())) is not None:
        return [(int(fout["nummer"]), fout["tekst"])]
    plekken = list(_KRIJGT.finditer(tekst))
    if len(plekken) < _MINSTENS:
        return []
    einden = [plek.start() for plek in plekken[1:]] + [len(tekst)]
    delen = [
        (int(plek["nummer"]), tekst[plek.end() : eind].strip(" ,;.\n"))
        for plek, eind in zip(plekken, einden, strict=True)
    ]
    return delen if all(deel and not is_oordeel(deel) for _, deel in delen) else []
