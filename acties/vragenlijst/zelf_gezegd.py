"""Who comes back to what they said: "zei ik net pumptrack? ik bedoel een skatebaan".

It can stand behind an answer to what is asked now ("Jan Mulder, o wacht, zei ik bankje? dat moet een
tafel zijn"). Then both count: the answer, and the word that was meant to be another.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_NET = (
    r"(?:(?:net|nou|nu|zojuist|daarnet|daarstraks|eerder|trouwens|soms|per\s+ongeluk|geloof\s+ik|toch|al|dat"
    r"|van)\s+)*"
)
_ZEI = r"(?:zei|schreef|typte|tikte|noemde|vertelde)"
_GEZEGD = r"\s(?:gezegd|geschreven|getypt|genoemd|ingevuld|opgeschreven|gezet|neergezet)\b"
_HAD = rf"(?:had|heb)(?=[^.!?]*{_GEZEGD})"
_BEDOEL = (
    r"(?:(?:oh?|nee|sorry|oeps|maar|dan|want|eigenlijk|ja)\b[\s,.]*)*"
    r"(?:ik\s+(?:bedoel(?:de)?|had\s+moeten\s+zeggen|wou\s+zeggen|wilde\s+zeggen)"
    r"|(?:het|dat|da|die)\s+(?:is|zijn|moet|moest|moeten|wordt|worden|hoort)(?:\s+(?:te|er|zijn))*)"
)
_VULSEL = r"(?:(?:natuurlijk|eigenlijk|dus|gewoon|toch|wel|echt|nu)\s+)*"
_SLOT = (
    r"(?:\s+(?:zijn|wezen|worden|heten))?"
    r"(?:[\s,]+(?:hoor|zeg|sorry|h[eè]|dus|joh|toch|natuurlijk))*[\s.!]*$"
)
_OUD = rf"{_NET}(?P<oud>[^?.!,;]{{2,60}}?)(?:{_GEZEGD})?"
_NIEUW = rf"{_BEDOEL}\s+{_VULSEL}(?P<nieuw>\S[^?]*?){_SLOT}"
_VORMEN = tuple(
    re.compile(patroon, re.IGNORECASE | re.DOTALL)
    for patroon in (
        # Asked: "zei ik net pumptrack? ik bedoel een skatebaan".
        rf"\b(?:{_ZEI}\s+ik|(?:had|heb)\s+ik(?=[^.!?]*{_GEZEGD}))\s+{_OUD}\s*(?:[?,;.]+|\s(?=maar\b))\s*{_NIEUW}",
        # Told: "ik zei Kerkstraat maar het is de Dorpsstraat".
        rf"\bik\s+(?:{_ZEI}|{_HAD})\s+{_OUD}\s*(?:[,;.]+\s*(?:maar\s+)?|\s+maar\s+){_NIEUW}",
    )
)
_MAX_WOORDEN_GEZEGD = 5
# "Ik zei tegen de buurman dat ..." tells what was said to somebody else.
_VERTELT = re.compile(r"^(?:tegen|aan|dat|of|hoe|wat|waarom)\b", re.IGNORECASE)
# What leads to it, and is no answer: "o ja en", "wacht even,".
_AANLOOP = re.compile(
    r"(?:^|[\s,.;!?(-]+)(?:(?:oh?|ja|nee|en|maar|wacht(?:\s+even)?|sorry|oeps|ho|h[eé]|eh+m?|trouwens|nog\s+iets|hm+|nou"
    r"|of|dus|foutje|momentje|o\s+ja|oja|oh\s+ja|even)\b[\s,.;!?-]*)*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ZelfGezegd:
    """What was said (`oud`), what was meant (`nieuw`), what stood in front of it, and all of that."""

    oud: str
    nieuw: str
    ervoor: str
    tekst: str


def lees_zelf_gezegd(tekst: str) -> ZelfGezegd | None:
    """What somebody said and what they meant; None for who says nothing of the kind."""
    kaal = tekst.strip()
    for vorm in _VORMEN:
        if (treffer := vorm.search(kaal)) is not None:
            ervoor = kaal[: treffer.start()]
            # A part of a sentence of its own: "de man van wie ik zei dat ..." tells something.
            kern = _AANLOOP.sub("", ervoor)
            if kern and kern == ervoor.rstrip():
                continue
            oud, nieuw = (treffer[deel].strip(" ,'\"‘’“”") for deel in ("oud", "nieuw"))
            if len(oud.split()) > _MAX_WOORDEN_GEZEGD or _VERTELT.match(oud):
                continue
            return ZelfGezegd(oud, nieuw, kern.strip(), kaal[treffer.start() :])
    return None
