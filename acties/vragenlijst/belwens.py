"""When and how somebody wants to be reached: "bel me liever niet overdag", "graag na zessen bellen".

It is told in passing, with a name, behind another answer or alone. It belongs with the contact details,
in the person's own words, and is never a name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_BEREIK = (
    r"(?:\w*be?ll?(?:en|['’]n|t|tje)?|(?:terug)?gebeld|telefonisch|telefoneren|bereik\w*|app(?:en|t|je)?|whatsapp\w*"
    r"|mail(?:en|t|tje)?|gemaild|opneem|op\s+te\s+nemen|opnemen|neem\s+(?:dan\s+)?(?:niet\s+)?op)"
)
_TELWOORD = (
    r"(?:half\s+)?(?:\d{1,2}(?:[.:]\d\d)?|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)"
    r"(?:s?en|ven|nen|s)?"
)
_DAG = r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:s|en)?"
_DAGDEEL = r"(?:ochtend|morgen|middag|avond|nacht)(?:s|en)?"
_MOMENT = (
    rf"(?:(?:tussen|van)\s+{_TELWOORD}(?:\s+uur)?\s+(?:en|tot)\s+{_TELWOORD}|(?:na|noa|voor|tussen|vanaf|tot|van|om|rond)\s+(?:de\s+)?(?:{_TELWOORD}|eten|etenstijd|werk\w*|school\w*|middag)\b"
    rf"|['’]?s[\s-]*{_DAGDEEL}|overdag|doordeweeks|door\s+de\s+week|in\s+het\s+weekend|'t\s+weekend|weekend(?:en)?"
    rf"|(?:op\s+|in\s+de\s+)?(?:{_DAG}|{_DAG[:-9]}{_DAGDEEL}|{_DAGDEEL})"
    r"|tussen\s+de\s+middag|onder\s+(?:werk|kantoor|school)?tijd|(?:onder|tijdens|buiten)\s+(?:het\s+)?(?:werk\w*|kantoor\w*|eten)"
    r"|etenstijd|(?:niet\s+)?te\s+(?:vroeg|laat)|altijd)\b"
)
_WENS = (
    r"(?:liefst|het\s+liefst|liever|graag|alleen|allenig|niet|nie|nooit|(?:bij\s+)?voorkeur|best|beter|maar"
    r"|moar|gerust)"
)
_HEEFT_BEREIK = re.compile(rf"\b{_BEREIK}(?!\w)", re.IGNORECASE)
_OOK_AANWEZIG = re.compile(
    rf"\b(?:{_BEREIK}|(?:ben|zit)\s+ik|ik\s+(?:ben|zit)|werk\s+ik|ik\s+werk)(?!\w)", re.IGNORECASE
)
_HEEFT_MOMENT = re.compile(rf"(?<!\w){_MOMENT}", re.IGNORECASE)
# In a dialect, and under what else somebody does: "niet onder melktied".
_OOK_MOMENT = re.compile(
    rf"(?<!\w)(?:{_MOMENT}|(?:onder|tijdens|tussen|na|noa|voor|veur|vanof|buiten)\s+(?:(?:de|het|'t|mijn|mien)\s+)?[^\W\d]+)",
    re.IGNORECASE,
)
_HEEFT_WENS = re.compile(rf"\b{_WENS}\b", re.IGNORECASE)
_BEVEELT = re.compile(
    rf"\b(?:niet|nie|nooit|liever|liefst|alleen|allenig|beter|voorkeur)\b.*\b{_BEREIK}(?!\w)|\b{_BEREIK}\b.*\b(?:niet|nie|nooit|liever|liefst|alleen|allenig|beter|voorkeur)\b",
    re.IGNORECASE,
)
# Where one thing ends and the next begins.
_GRENS = re.compile(
    r"\.(?!\d)|[;!?\n]+|,|\s+(?=(?:maar|moar|en|dus)\s)|(?<=\d)\s+(?=(?:liefst|liever|graag|bij\s+voorkeur)\s)",
    re.IGNORECASE,
)
_VOEGWOORD = re.compile(
    r"^\W*(?:(?:maar|moar|en|dus|oja|o\s+ja|oh?|ja|trouwens|nog)\b[\s,]*)+", re.IGNORECASE
)
# Why: it may stand there, and is no wish of its own.
_REDEN = re.compile(
    r"\b(?:want|omdat|aangezien|anders|dan|ik\s+(?:werk|lig|slaap|ben|zit|heb|moet))\b.*$",
    re.IGNORECASE,
)
_ERBIJ = frozenset(
    "aub alsjeblieft alstublieft altijd ben bent beste bij contact daar dan dat de die dienst dus"
    " echt eens en er even gauw gebruiken geen gewoon graag heb heeft het hoor ie ik in is je jij"
    " jullie kan ken"
    " kon kun kunnen kunt maar mag me meestal met mi mie mien mij mijn mit mobiel mobieltje moet"
    " mogen nog niet nooit nou nummer om ons ook op opnemen pas per plaats t te tel telefoon thuis"
    " toch trouwens u uur uw van vast vaste via voor vrij we weg wel wij wil willen wilt word worden"
    " zijn zo zou".split()
)
_WOORD = re.compile(r"[^\W_]+")
_MAX_WOORDEN = 14
_MAX_STUKKEN = 3


@dataclass(frozen=True, slots=True)
class Belwens:
    """What was wished, in own words, and where that stands."""

    tekst: str
    begin: int
    eind: int


def lees_belwens(tekst: str, *, bij_contact: bool = False) -> Belwens | None:
    """The part of this that says when or how somebody wants to be reached; None without one.

    Where contact details are told (`bij_contact`), "dinsdags ben ik er niet" says that as well.
    """
    stukken = _stukken(tekst)
    bereik, moment = (_OOK_AANWEZIG, _OOK_MOMENT) if bij_contact else (_HEEFT_BEREIK, _HEEFT_MOMENT)
    for lengte in range(1, _MAX_STUKKEN + 1):
        for eerste in range(len(stukken) - lengte + 1):
            begin, laatste = stukken[eerste][0], eerste + lengte - 1
            if not re.search(r"[^\W\d_]", tekst[begin : stukken[eerste][1]]):
                continue
            if _is_wens(tekst[begin : stukken[laatste][1]], bereik, moment):
                while laatste + 1 < len(stukken) and _is_wens(
                    tekst[begin : stukken[laatste + 1][1]], bereik, moment
                ):
                    laatste += 1
                return _met_reden(tekst, begin, stukken[laatste:])
    return None


def _met_reden(tekst: str, begin: int, vanaf: list[tuple[int, int]]) -> Belwens:
    """The wish, with why: "bel niet overdag, dan werk ik"."""
    (_, eind), *erna = vanaf
    if erna and re.match(
        r"\W*(?:want|omdat|dan|anders|ik\s+werk)\b", tekst[erna[0][0] : erna[0][1]], re.I
    ):
        eind = erna[0][1]
    kaal = _VOEGWOORD.sub("", tekst[begin:eind]).strip(" .,;!()\n")
    return Belwens(kaal, begin, eind)


def alleen_een_belwens(tekst: str) -> str | None:
    """The wish of who says nothing besides; None for any other."""
    wens = lees_belwens(tekst)
    if wens is None or "?" in tekst:
        return None
    rest = f"{tekst[: wens.begin]} {tekst[wens.eind :]}"
    return wens.tekst if not _VOEGWOORD.sub("", rest).strip(" .,;!\n") else None


def _stukken(tekst: str) -> list[tuple[int, int]]:
    stukken, begin = [], 0
    for grens in _GRENS.finditer(tekst):
        stukken.append((begin, grens.start()))
        begin = grens.end()
    return [(b, e) for b, e in (*stukken, (begin, len(tekst))) if tekst[b:e].strip()]


def _is_wens(deel: str, bereik: re.Pattern[str], moment: re.Pattern[str]) -> bool:
    """Whether these words say by what or when somebody is to be reached, and nothing else."""
    kaal = _VOEGWOORD.sub("", deel.strip())
    kern = zonder if bereik.search(zonder := _REDEN.sub("", kaal)) else kaal
    if not 1 < len(kaal.split()) <= _MAX_WOORDEN or bereik.search(kern) is None:
        return False
    if _HEEFT_MOMENT.search(kern) is None and _BEVEELT.search(kern) is None:
        return False
    over = _HEEFT_WENS.sub(" ", moment.sub(" ", bereik.sub(" ", kern)))
    return all(w in _ERBIJ or w.isdigit() for w in _WOORD.findall(over.casefold()))
