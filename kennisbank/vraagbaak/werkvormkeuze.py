"""What a werkvorm has to be: for whom, for how many, how much work, ready how soon.

"Werkvormen voor jongeren", "met 100 mensen", "met weinig werk", "binnen twee weken".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kennisbank.schema.werkvorm import Doelgroep, WerkvormKop
from kennisbank.vraagbaak.hoeveel_werk import GEEN_WERKEIS, Werkeis, werkeis_in
from kennisbank.werkvormen import DOELGROEPEN
from kennisbank.zoeken.woorden import stam

_NAMEN: dict[Doelgroep, str] = {
    "breed_publiek": "breed publiek",
    "bewoners_van_een_wijk": "omwonenden buurtbewoners wijkbewoners dorpsbewoners",
    "jongeren": "jongeren jongere jeugd kinderen tieners pubers scholieren studenten",
    "ouderen": "ouderen oudere senioren bejaarden",
    "laaggeletterden": "laaggeletterden laaggeletterde",
    "anderstaligen": "anderstaligen anderstalige nederlands nieuwkomers statushouders migranten",
    "mensen_met_beperking": "beperking handicap gehandicapten rolstoel blinden doven slechtzienden"
    " slechthorenden",
    "mensen_die_we_niet_snel_bereiken": "bereiken bereikt",
    "ondernemers": "ondernemers ondernemer winkeliers bedrijven boeren agrariers",
    "organisaties": "organisaties verenigingen instellingen stichtingen",
    "experts": "experts deskundigen specialisten",
}
_STAMMEN = {groep: {stam(woord) for woord in namen.split()} for groep, namen in _NAMEN.items()}
_SAMEN: dict[Doelgroep, set[str]] = {
    # One of these words alone says nothing: "een breed overleg", "ouderen bereiken".
    "breed_publiek": _STAMMEN["breed_publiek"],
    "mensen_die_we_niet_snel_bereiken": {stam("niet"), stam("bereiken")},
}
_MOEITE = {stam(woord) for woord in "moeite moeilijk slecht niet nauwelijks amper".split()}
_LEZEN = {stam(woord) for woord in "lezen schrijven".split()}
_MENSEN = r"(?:mensen|personen|deelnemers|inwoners|bewoners|man|leden|aanwezigen|gasten|ondernemers)"
_WIE = "|".join(
    woord
    for groep, namen in _NAMEN.items()
    if groep not in _SAMEN
    for woord in namen.split()
    if woord not in {"nederlands", "beperking", "handicap", "rolstoel"}
)
_AANTAL = re.compile(
    rf"\b(\d{{1,5}}) (?:\w+ )?(?:{_MENSEN}|{_WIE})\b|\bgroep (?:van|met) (?:\w+ )?(\d{{1,5}})\b"
)
_KLEIN, _GROOT = 10, 100
"""What is meant by a small and a large group, for who gives no number; the answer says so."""


@dataclass(frozen=True, slots=True)
class Gezocht:
    """What a werkvorm has to be fit for; all of it."""

    doelgroepen: tuple[Doelgroep, ...] = ()
    aantal: int | None = None
    """How many people at a time."""
    soort_groep: str = ""
    """"grote" or "kleine", when a group was asked for without a number."""
    werk: Werkeis = GEEN_WERKEIS
    """How much work it may be, and how soon it has to be ready."""
    niet: bool = False
    """What is asked is not fit for these people."""

    @property
    def voor_mensen(self) -> bool:
        """Whether it says for whom or for how many."""
        return bool(self.doelgroepen) or self.aantal is not None

    @property
    def filtert(self) -> bool:
        """Whether some werkvormen fall out; what they cost in money is nowhere."""
        return self.voor_mensen or self.werk.filtert

    def past(self, werkvorm: WerkvormKop) -> bool:
        """Whether the werkvorm is fit for all of them."""
        mensen = set(self.doelgroepen) <= set(werkvorm.geschikt_voor) and (
            self.aantal is None or werkvorm.groep.past(self.aantal)
        )
        return (mensen != self.niet if self.voor_mensen else True) and self.werk.past(werkvorm)

    def ontkend(self) -> Gezocht | None:
        """The same, of what it is not fit for; None where that could mean two things."""
        een = (len(self.doelgroepen) + (self.aantal is not None)) == 1
        return replace(self, niet=True) if een and not self.werk else None

    @property
    def zoals_gevraagd(self) -> str:
        """The same in words that `gezocht_in` reads, to go on about it."""
        groepen = [
            _NAMEN[naam] if naam in _SAMEN else _NAMEN[naam].split()[0] for naam in self.doelgroepen
        ]
        if "mensen_die_we_niet_snel_bereiken" in self.doelgroepen:
            groepen = [naam for naam in groepen if naam != _NAMEN["mensen_die_we_niet_snel_bereiken"]]
            groepen.append("niet bereiken")
        if self.soort_groep:
            groepen.append(f"{self.soort_groep} groep")
        elif self.aantal is not None:
            groepen.append(f"{self.aantal} mensen")
        voor = ["niet", "voor"] if self.niet else []
        return " ".join([*voor, " en ".join(groepen), self.werk.zoals_gevraagd]).strip()

    def __str__(self) -> str:
        groep = f"een groep van {self.aantal} mensen" if self.aantal is not None else ""
        if self.soort_groep:
            groep = f"een {self.soort_groep} groep (gerekend met {self.aantal} mensen)"
        return " en ".join(
            [*(DOELGROEPEN[naam] for naam in self.doelgroepen), *([groep] if groep else [])]
        )


def gezocht_in(woorden: Sequence[str]) -> Gezocht | None:
    """For whom these words (flat, mended) ask, and how much work it may be; None when for nobody in
    particular, however much it is."""
    gelezen = lees_gezocht(woorden)
    return gelezen[0] if gelezen is not None else None


def lees_gezocht(woorden: Sequence[str]) -> tuple[Gezocht, frozenset[int]] | None:
    """The same, and which of the words say so, by their places."""
    stamrij = [stam(woord) for woord in woorden]
    stammen = set(stamrij)
    if _MOEITE & stammen and _LEZEN & stammen:
        # Who only reads ("ik lees dat ...") asks for nobody.
        stammen |= _STAMMEN["laaggeletterden"]
    doelgroepen = tuple(
        groep
        for groep, namen in _STAMMEN.items()
        if (_SAMEN[groep] <= stammen if groep in _SAMEN else namen & stammen)
    )
    woorden_ervoor = {stam_ for groep in doelgroepen for stam_ in _STAMMEN[groep]}
    plekken = {plek for plek, woord in enumerate(stamrij) if woord in woorden_ervoor}
    tekst = " ".join(woorden)
    aantal, soort_groep = None, ""
    if gevonden := _AANTAL.search(tekst):
        aantal = int(gevonden[1] or gevonden[2]) or None
    else:
        for soort, gerekend in (("grote", _GROOT), ("kleine", _KLEIN)):
            if gevonden is None and (gevonden := re.search(rf"\b{soort} groep", tekst)):
                aantal, soort_groep = gerekend, soort
    if gevonden is not None:
        begin, eind = (tekst.count(" ", 0, plek) for plek in gevonden.span())
        plekken.update(range(begin, eind + 1))
    werk, bij_werk = werkeis_in(tekst)
    if not (doelgroepen or aantal or werk):
        return None
    return Gezocht(doelgroepen, aantal, soort_groep, werk), frozenset(plekken | bij_werk)
