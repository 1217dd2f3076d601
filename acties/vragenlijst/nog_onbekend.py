"""Who says not to know it yet, and nothing besides: "dat weten we nog niet precies", "wisselt".

In a dossier that is an ordinary answer: it stays open, with who may know it. "Geen idee, 20 misschien"
says how many after all, and is read as that.
"""

from __future__ import annotations

import re

_AANLOOP = (
    r"(?:(?:ja|nee|nou|tja|oh?|eh+m?|uh+m?|pf+|hm+|goh|eerlijk\s+gezegd|eigenlijk|lastig(?:\s+te\s+zeggen)?|goede?\s+vraag"
    r"|maar|dus|sorry|hè+|hé+|mwah|poeh|dat|die|dit|het|daar|hier|datum|dag|aantal)\b[\s,.!]*)*"
)
_WIE = r"(?:ik|we|wij|ze|niemand)"
_KERN = (
    rf"(?:(?:dat|die|dit|het|daar)?\s*(?:weet|weten|zou)\s+{_WIE}\s+(?:(?:dat|die|dit|het|nu|echt|eigenlijk|gewoon|zelf|ook|daar)\s+)*"
    r"(?:nog\s+)?(?:niet|niks|niets)(?:\s+van)?(?:\s+weten)?|"
    rf"{_WIE}\s+(?:weet|weten|zou|zouden|heb|hebben)\s+(?:(?:dat|die|dit|het|nu|echt|eigenlijk|gewoon|zelf|ook|er)\s+)*(?:nog\s+)?"
    r"(?:niet|geen\s+(?:idee|zicht|flauw\s+idee|benul)|niks\s+van)(?:\s+(?:weten|kunnen\s+zeggen))?|"
    r"(?:nog\s+)?(?:onbekend|onduidelijk|onzeker|ongewis)|(?:is|zijn|staat|ligt|blijft)?\s*(?:nog\s+)?niet\s+(?:bekend|zeker|duidelijk|vast"
    r"|bepaald|besloten|rond|helder|te\s+zeggen)|"
    r"(?:(?:dat|het|die)\s+)?(?:wisselt|verschilt|varieert|loopt\s+uiteen)(?:\s+(?:nogal|per\s+\w+|steeds|heel\s+erg|enorm|sterk))*|"
    r"(?:(?:dat|het|die)\s+)?(?:hangt\s+ervan\s+af|hangt\s+er\s+vanaf|ligt\s+er\s*aan)|"
    r"(?:(?:moet|moeten|wordt|worden|is)\s+)?(?:nog\s+)?(?:te\s+bepalen|bepaald(?:\s+worden)?|n\.?t\.?b\.?|n\.?n\.?b\.?|p\.?m\.?|tbd"
    r"|uitgezocht(?:\s+worden)?|uitzoeken|besproken(?:\s+worden)?)|"
    r"geen\s+(?:flauw\s+)?(?:idee|benul)|(?:nog\s+)?geen\s+(?:datum|dag|zicht\s+op|beeld\s+(?:bij|van))|joost\s+mag\s+het\s+weten)"
)
_SLOT = (
    r"(?:[\s,.]+(?:nog|nu|precies|exact|helemaal|hoor|eigenlijk|zo|even|echt|op\s+dit\s+moment|momenteel|vooralsnog|voorlopig|dus"
    r"|sorry|helaas|allemaal|goed|per\s+se|om\s+eerlijk\s+te\s+zijn|uit\s+mijn\s+hoofd|zeker|moet\s+ik\s+navragen"
    r"|dat\s+zoek\s+ik\s+(?:nog\s+)?uit|daar\s+kom\s+ik\s+op\s+terug|later))*[\s.!…]*"
)
_ONBEKEND = re.compile(rf"\W*{_AANLOOP}{_KERN}(?:[\s,.]+{_KERN})*{_SLOT}", re.IGNORECASE)


def zegt_onbekend(tekst: str) -> bool:
    """Whether this only says that it is not known, or not settled."""
    return _ONBEKEND.fullmatch(tekst.strip()) is not None
