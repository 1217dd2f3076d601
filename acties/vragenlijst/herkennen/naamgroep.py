"""Groups of words that may name somebody: "de ouders op het schoolplein en een juf van groep 3".

Built by the small words of Dutch, and not by lists of who there is: an article or number, words that
are not of the closed classes (spaCy's list of them), and more of these after "van", "en" or a comma.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kennisbank.taal.woordvormen import niet_wie, stopwoorden

_WOORD = re.compile(r"[\w'&.-]*[\w']")
_BEPALERS = frozenset(
    "de het een n 'n t 't mijn m'n mn me onze ons hun haar zijn z'n zn deze die alle al enkele een paar"
    " wat veel meerdere verschillende diverse andere beide beiden zo'n hele heel den één een elk elke"
    " mien oons twee drie vier vijf zes zeven acht negen tien elf twaalf vijftien twintig dertig"
    " veertig"
    " vijftig zestig zeventig tachtig negentig honderd".split()
)
_VOORZETSELS = frozenset(
    "van uit op bij in aan naast tegenover achter voor om over der ten ter".split()
)
_TIJD = re.compile(
    r"(?:dag|morgen|avond|middag|ochtend|week|weken|maand|maanden|jaar|jaren|zomer|winter|voorjaar"
    r"|najaar|\Alente|herfst|kerst|pasen|vakantie|gister(?:en)?|laatst|\Avorige?|volgende?|komende?|\Anet"
    r"|straks)\Z"
)
# "Mijn man", "een stel ouders": fillers in a question, and not here.
_TOCH_OPEN = frozenset("allen iedereen man stel stuk best".split())
_GESLOTEN = (stopwoorden() | niet_wie()) - _BEPALERS - _VOORZETSELS - _TOCH_OPEN
VAN_ERGENS = re.compile(r"[A-Z][a-zà-ÿ]+s(?:ch)?e")
"""A word that says from where somebody is: "samen met Nederlandse vrouwen"."""
# "Daarvoor", "hiermee", "ervan".
_VERWIJST = re.compile(
    r"(?:daar|hier|er|waar)(?:aan|bij|door|in|mee|na|om|op|over|tegen|toe|uit|van|voor)\Z"
)
_NA_VAN = frozenset("jullie u ons mij hier daar".split())
# "De beheerder daar is voor": where they are, may follow at once.
_DAAR = frozenset("daar hier".split())
# In a list: "mijn man en nog drie stellen", "aan de kerk en aan de buren".
_NA_EN = frozenset("aan bij nog zelfs".split())
# "Een stuk of tien vrijwilligers": after "of" comes the number.
_STUK_OF = frozenset("stuk man mens huis gezin kind vrouw".split())
# After these it is yet to come: "een stel buren", "een groepje moeders".
_HOEVEEL = frozenset(
    "stel groep groepje clubje aantal handvol handjevol team ploeg ploegje stuk".split()
)
_EN = frozenset("en & plus alsmede".split())
_MAX_WOORDEN = 14
_MAX_NAAMWOORDEN = 4


# "Met o.a. de kerk".
_ONDER_MEER = re.compile(r"(?:o\.\s?[am]\.|oa|onder\s+(?:meer|andere))\s+", re.IGNORECASE)


def einden_van(tekst: str, begin: int, grens: int, *, kort: bool = False) -> list[int]:
    """Where a group that begins here may end, the nearest first; empty when none does.

    `kort`: only as far as it surely goes, where nothing after it says where it ends.
    """
    lezer = _Lezer(kort)
    onder_meer = _ONDER_MEER.match(tekst, begin, grens)
    vorige = begin if onder_meer is None else onder_meer.end()
    for aantal, woord in enumerate(_WOORD.finditer(tekst, vorige, grens)):
        if aantal >= _MAX_WOORDEN or not lezer.neem(woord, tekst[vorige : woord.start()].strip()):
            break
        vorige = woord.end()
    return lezer.einden


@dataclass(slots=True)
class _Lezer:
    """Reads a group word by word."""

    kort: bool
    einden: list[int] = field(default_factory=list)
    naamwoorden: int = 0
    """How many words there were since the last article, comma, "en" or "van"."""
    verbonden: bool = True
    """Whether something must still come: after "en", "van", a comma."""
    na_voorzetsel: bool = False
    bijvoeglijk: bool = False
    wijst: bool = False
    """Whether the last word was "die": "die van hiernaast"."""
    vorige: str = ""
    """The word before this one, in small letters."""

    def neem(self, woord: re.Match[str], tussen: str) -> bool:
        """Whether the group goes on with this word; `tussen` are the signs before it."""
        if tussen and (tussen != "," or not self.einden):
            return False
        if tussen:
            self._verbind()
        klein = woord[0].casefold()
        naam = woord[0][0].isupper()
        vorige, self.vorige = self.vorige, klein
        if self._tussenwoord(woord, klein, vorige):
            pass
        elif self.einden and not tussen and (naam or (klein in _DAAR and not self.verbonden)):
            # Part of a name, whatever its words mean elsewhere ("Vrouwen van Nu"), or where they are.
            self._naamwoord(woord, bijvoeglijk=False)
        elif klein in _BEPALERS or klein.isdecimal():
            return self._bepaler(woord, klein)
        elif klein in _VOORZETSELS:
            return self._voorzetsel()
        elif self.na_voorzetsel and self.verbonden and klein in _NA_VAN:
            self._naamwoord(woord, bijvoeglijk=False)
        else:
            return self._open(woord, klein, naam=naam)
        return True

    def _tussenwoord(self, woord: re.Match[str], klein: str, vorige: str) -> bool:
        """Whether this word only ties what comes after it to the group."""
        if (self.einden and klein in _EN) or (klein == "of" and vorige in _STUK_OF):
            self._verbind()
        elif klein == "ons" and self.einden and vorige in _VOORZETSELS:
            # "De buurman naast ons", and perhaps "naast ons huis".
            self.einden.append(woord.end())
        elif klein in _NA_EN:
            return bool(self.einden) and (vorige in _EN or vorige == "ook")
        elif klein in ("met", "ook"):
            return bool(self.einden) and self.verbonden
        else:
            return klein == "der" and vorige == "van"
        return True

    def _verbind(self) -> None:
        self.naamwoorden, self.verbonden = 0, True

    def _naamwoord(self, woord: re.Match[str], *, bijvoeglijk: bool) -> None:
        self.naamwoorden += 1
        self.verbonden, self.bijvoeglijk = False, bijvoeglijk
        self.einden.append(woord.end())

    def _bepaler(self, woord: re.Match[str], klein: str) -> bool:
        self.wijst = klein == "die"
        if self.einden and not self.verbonden:
            # "Groep 3" is one, "de buren een" is not.
            if not klein.isdecimal():
                return False
            self.einden.append(woord.end())
        return True

    def _voorzetsel(self) -> bool:
        if not self.einden or (self.verbonden and not self.wijst):
            return False
        self._verbind()
        self.na_voorzetsel = True
        return True

    def _open(self, woord: re.Match[str], klein: str, *, naam: bool) -> bool:
        gesloten = klein in _GESLOTEN or _VERWIJST.match(klein) or _TIJD.search(klein)
        if gesloten or self.naamwoorden >= _MAX_NAAMWOORDEN:
            return False
        if self.kort and self.naamwoorden and not naam and not self.bijvoeglijk:
            return False
        bijvoeglijk = klein in _HOEVEEL or (
            klein.endswith("e") and (not naam or VAN_ERGENS.fullmatch(woord[0]) is not None)
        )
        self._naamwoord(woord, bijvoeglijk=bijvoeglijk)
        return True
