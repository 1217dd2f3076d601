"""For whom, or for how many, a werkvorm is asked: "werkvormen voor jongeren", "met 100 mensen"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kennisbank.schema.werkvorm import Doelgroep, WerkvormKop
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
_AANTAL = re.compile(rf"\b(\d{{1,5}}) (?:\w+ )?{_MENSEN}\b|\bgroep (?:van|met) (?:\w+ )?(\d{{1,5}})\b")
_KLEIN, _GROOT = 10, 100
"""What is meant by a small and a large group, for who gives no number; the answer says so."""


@dataclass(frozen=True, slots=True)
class Gezocht:
    """For whom a werkvorm has to be fit; all of it."""

    doelgroepen: tuple[Doelgroep, ...] = ()
    aantal: int | None = None
    """How many people at a time."""
    soort_groep: str = ""
    """"grote" or "kleine", when a group was asked for without a number."""

    def past(self, werkvorm: WerkvormKop) -> bool:
        """Whether the werkvorm is fit for all of them."""
        return set(self.doelgroepen) <= set(werkvorm.geschikt_voor) and (
            self.aantal is None or werkvorm.groep.past(self.aantal)
        )

    @property
    def zoals_gevraagd(self) -> str:
        """The same in words that `gezocht_in` reads, to go on about it."""
        groepen = [
            _NAMEN[naam] if naam in _SAMEN else _NAMEN[naam].split()[0] for naam in self.doelgroepen
        ]
        if "mensen_die_we_niet_snel_bereiken" in self.doelgroepen:
            groepen.append("niet")
        if self.soort_groep:
            groepen.append(f"{self.soort_groep} groep")
        elif self.aantal is not None:
            groepen.append(f"{self.aantal} mensen")
        return " en ".join(groepen)

    def __str__(self) -> str:
        groep = f"een groep van {self.aantal} mensen" if self.aantal is not None else ""
        if self.soort_groep:
            groep = f"een {self.soort_groep} groep (gerekend met {self.aantal} mensen)"
        return " en ".join(
            [*(DOELGROEPEN[naam] for naam in self.doelgroepen), *([groep] if groep else [])]
        )


def gezocht_in(woorden: Sequence[str]) -> Gezocht | None:
    """For whom these words (flat, mended) ask; None when they name no group and no number."""
    stammen = {stam(woord) for woord in woorden}
    if _MOEITE & stammen and _LEZEN & stammen:
        # Who only reads ("ik lees dat ...") asks for nobody.
        stammen |= _STAMMEN["laaggeletterden"]
    doelgroepen = tuple(
        groep
        for groep, namen in _STAMMEN.items()
        if (_SAMEN[groep] <= stammen if groep in _SAMEN else namen & stammen)
    )
    tekst = " ".join(woorden)
    if gevonden := _AANTAL.search(tekst):
        aantal = int(gevonden[1] or gevonden[2])
        return Gezocht(doelgroepen, aantal) if aantal else None
    for soort, aantal in (("grote", _GROOT), ("kleine", _KLEIN)):
        if f"{soort} groep" in tekst:
            return Gezocht(doelgroepen, aantal, soort)
    return Gezocht(doelgroepen) if doelgroepen else None
