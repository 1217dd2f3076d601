"""The weeks and hours that a policy names, for who asks for just those: "hoeveel uur kost een ronde".

They stand in the data of a municipality, which the assistant itself keeps to. Only what is asked in
full is answered from there, without any doubt; where a policy has no such number, nothing is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import ConfigDict

from kennisbank.schema.artikel import Publiek
from kennisbank.schema.basis import Bron, Gegevens
from kennisbank.schema.gemeente import Termijn, Termijnen
from kennisbank.schema.planning import Ronde as Weken
from kennisbank.schema.raming import Ronde as Uren
from kennisbank.vraagbaak.antwoord import Deelantwoord
from kennisbank.vraagbaak.vervolgvraag import zegt_niets
from kennisbank.yaml import lees_model
from kennisbank.zoeken.passages import Vindbaar
from kennisbank.zoeken.woorden import splits, stam

Cijfer = Literal["contact", "weken", "uren"]

_TIJD = re.compile(
    r"\bhoe ?veel (?:weken|dagen|maanden|tijd)\b|\bhoe ?lang\b|\bhoe snel\b|\bduur\b|\bdoorlooptijd\b"
    r"|\b(?:welke|wat is de) termijn\b|\baantal (?:weken|dagen)\b"
)
_UREN = re.compile(
    r"\bhoe ?veel (?:uur|uren|manuren|capaciteit)\b|\baantal (?:uur|uren)\b|\burenraming\b"
)


def _stammen(woorden: str) -> frozenset[str]:
    return frozenset(stam(woord) for woord in woorden.split())


_RONDE = _stammen(
    "ronde participatieronde consultatieronde gespreksronde consultatie consultatietraject"
)
_CONTACT = _stammen("contact contacten reactie reageren reageert benaderen benadert terugbellen")
_IDEE = _stammen("idee ideeen initiatief inwonersinitiatief plan indienen ingediend indiener contact")
"""One of these is named as well: who reacts to something else, does so in another time or in none."""
_BIJ_EEN_RONDE = _stammen(
    "organiseren organisatie uittrekken plannen inplannen rekenen reken begroten minimaal minstens"
    " gemiddeld ongeveer periode doorlooptijd duurt nodig enkele gemeente participatie kwijt uur uren"
    " per capaciteit manuren aantal urenraming trekken termijn duren"
)
_BIJ_CONTACT = _stammen(
    "gemeente coordinator jullie idee ideeen initiatief inwonersinitiatief plan indienen ingediend"
    " indien"
    " insturen ingestuurd opnemen opneemt neemt indiener eerste maximaal hoogstens uiterlijk minimaal"
    " termijn dagen weken aantal gesprek intakegesprek duurt wachten inwoner krijgt"
)
"""Words with which these are asked; with any other, a question is about something else too."""
_GETALLEN: Mapping[int, str] = {
    1: "een", 2: "twee", 3: "drie", 4: "vier", 5: "vijf", 6: "zes", 7: "zeven", 8: "acht", 10: "tien",
    12: "twaalf",
}  # fmt: skip


_ZELF = re.compile(
    r"\bkosten?\b|\bcontact met\b"
    r"|\b(?:moet|mag|kan|heb|moeten|mogen|kunnen|hebben) (?:ik|we|wij|inwoners?|indieners?)\b"
    r"(?!.*\bwacht)"
)
"""Then it is not about how soon the municipality has to get in touch."""


class _Gemeente(Gegevens):
    model_config = ConfigDict(extra="ignore", frozen=True)

    termijnen: Termijnen = Termijnen()


class _Planning(Gegevens):
    model_config = ConfigDict(extra="ignore", frozen=True)

    ronde: Weken | None = None


class _Raming(Gegevens):
    model_config = ConfigDict(extra="ignore", frozen=True)

    ronde: Uren | None = None


@dataclass(frozen=True)
class Beleidscijfers:
    """Those of one municipality; what its policy does not name is None."""

    contact: Termijn | None = None
    weken: Weken | None = None
    uren: Uren | None = None

    def antwoord(
        self, woorden: Sequence[str], passages: Sequence[Vindbaar], voor: Publiek | None
    ) -> Deelantwoord | None:
        """What of these is asked (`woorden`, flat and mended), as the articles of this municipality
        (`passages`) tell it; None when something else is asked, or the policy has no such number."""
        for cijfer in _gevraagd(woorden):
            getal, bron = self._waarde(cijfer)
            passage = _passage(passages, bron, getal, voor) if bron is not None else None
            if passage is None:
                continue
            in_dagen = cijfer == "contact" and "dagen" in woorden
            return Deelantwoord(
                "passage",
                passage.gemeente,
                f"{passage.tekst}\n\n{getal} weken is {getal * 7} dagen."
                if in_dagen
                else passage.tekst,
                passage.bronnen,
                passage.sleutel,
                passage.onderwerp,
            )
        return None

    def _waarde(self, cijfer: Cijfer) -> tuple[int, Bron | None]:
        """The number, the larger of two, and where the policy has it."""
        if cijfer == "contact":
            return (self.contact.weken, self.contact.bron) if self.contact else (0, None)
        if cijfer == "weken":
            return (self.weken.weken_tot, self.weken.bron) if self.weken else (0, None)
        return (self.uren.uren.tot, self.uren.bron) if self.uren else (0, None)


GEEN_CIJFERS = Beleidscijfers()
"""A policy that names none."""


def lees_beleidscijfers(map_: Path) -> Beleidscijfers:
    """Those of the municipality in this folder: of its own files, for common to all is no number."""
    gemeente = lees_model(map_ / "gemeente.yml", _Gemeente)
    planning, raming = map_ / "planning.yml", map_ / "raming.yml"
    return Beleidscijfers(
        contact=gemeente.termijnen.eerste_contact,
        weken=lees_model(planning, _Planning).ronde if planning.exists() else None,
        uren=lees_model(raming, _Raming).ronde if raming.exists() else None,
    )


def _gevraagd(woorden: Sequence[str]) -> Iterator[Cijfer]:
    """Which of these a question asks, and nothing beside it."""
    tekst = " ".join(woorden)
    stamrij = {woord: stam(woord) for woord in woorden}

    def alleen(onderwerp: frozenset[str], erbij: frozenset[str]) -> bool:
        return bool(onderwerp & set(stamrij.values())) and all(
            deel in onderwerp | erbij or zegt_niets(woord) for woord, deel in stamrij.items()
        )

    om_contact = alleen(_CONTACT, _BIJ_CONTACT) and not _ZELF.search(tekst)
    if _TIJD.search(tekst) and om_contact and _IDEE & set(stamrij.values()):
        yield "contact"
    if alleen(_RONDE, _BIJ_EEN_RONDE):
        if _UREN.search(tekst):
            yield "uren"
        elif _TIJD.search(tekst):
            yield "weken"


def _passage(
    passages: Sequence[Vindbaar], bron: Bron, getal: int, voor: Publiek | None
) -> Vindbaar | None:
    """The passage with this number from this place of the policy; rather one for who asks."""
    genoemd = {str(getal), _GETALLEN.get(getal, "")} - {""}
    gevonden = [
        passage
        for passage in passages
        if genoemd & set(splits(passage.tekst))
        and any((b.paragraaf, b.stap) == (bron.paragraaf, bron.stap) for b in passage.bronnen)
    ]
    eigen = [passage for passage in gevonden if voor in passage.voor]
    return next(iter(eigen or gevonden), None)
