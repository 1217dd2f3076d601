"""What is said during the measurement: real answers, along the real path of the questionnaire."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import cycle, islice

from bot.terminal.meet.fouten import Meetfout
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.vraag import Vraag

INTENT = "initiatief_indienen"
_SAMENVATTING = "Dit heeft u ingevuld."
_VASTE_ANTWOORDEN = {"contact": "Sanne de Boer, sanne@voorbeeld.nl"}

VERHALEN: tuple[tuple[str, ...], ...] = (
    (
        "Een moestuin op het lege veldje naast de school in Hoonhorst, met twaalf bakken en een hek"
        " eromheen.",
        "Mensen ontmoeten elkaar weer, en kinderen zien waar hun eten vandaan komt.",
        "Met de buren van nummer 3 en met de directeur van de school, gewoon bij de koffie.",
        "Samen met Plaatselijk Belang en een groepje van zes vrijwilligers.",
        "Liefst in het voorjaar, zodra de grond het toelaat.",
        "Ongeveer 2000 euro; de helft betalen we zelf met een inzamelactie.",
        "Een stukje grond en iemand die meedenkt over water.",
    ),
    (
        "Een picknicktafel bij de Vecht.",
        "Fietsers en wandelaars kunnen dan even uitrusten.",
        "Twaalf gezinnen uit de wijk.",
        "De wandelclub doet mee.",
        "Volgend jaar mei.",
        "Rond de 750 euro.",
        "Een plek en een bankje uit het magazijn.",
    ),
    (
        "In onze buurt staat al jaren een leeg trafohuisje aan de Molenweg. We willen daar een kleine"
        " ruilbibliotheek van maken, met een bankje ervoor en een prikbord voor berichten uit de wijk.",
        "Veel oudere bewoners komen weinig buiten. Een plek om een boek te halen en een praatje te"
        " maken helpt tegen eenzaamheid, en het huisje wordt niet meer beklad.",
        "Ja, we hebben een avond gehouden in het buurthuis. Er waren ongeveer dertig mensen en bijna"
        " allemaal vonden ze het een goed plan.",
        "De bibliotheek levert boeken die ze over hebben, en de kerk helpt met schilderen.",
        "Na de zomer willen we beginnen, want dan zijn er genoeg handen.",
        "We schatten de kosten op 1500 euro voor hout, verf en planken. Een fonds wil de helft"
        " betalen.",
        "Toestemming om het huisje te gebruiken, en hulp bij het aanvragen van stroom.",
    ),
)
"""Answers to open questions in the order of the intake: middling, short and long."""


@dataclass(frozen=True, slots=True)
class Beurt:
    """One message of a person, and what the assistant should do with it."""

    tekst: str
    telt: bool = True
    """Whether its duration counts."""
    verwacht: str = ""
    """What must stand in the answer; else this message was taken for something else."""
    rasa_tekst: str | None = None
    """What the conversation port makes of it, when it is a button's."""
    stand: Mapping[str, str | None] = field(default_factory=dict)
    """Where the conversation is, as the port tells Rasa."""


Gesprekstekst = Sequence[Beurt]


def getypt_begin() -> Beurt:
    """The first message of somebody who types."""
    return replace(_stap("Ik wil graag een idee indienen voor onze straat.", None), verwacht=_vraag(1))


def kort(gegevens: GemeenteGegevens, nummer: int) -> Gesprekstekst:
    """A whole intake up to the summary. The answers to open questions count."""
    vragen = _vragen(gegevens)
    verhaal = cycle(VERHALEN[nummer % len(VERHALEN)])
    beurten = [_begin(gegevens)]
    for plek, vraag in enumerate(vragen, 1):
        verwacht = _vraag(plek + 1) if plek < len(vragen) else _SAMENVATTING
        beurten.append(_antwoord(vraag, verhaal, verwacht))
    return beurten


def lang(gegevens: GemeenteGegevens, aantal: int) -> Gesprekstekst:
    """So many messages in one intake, all alike: an answer to the first open question, then `terug`.

    Everything that was ever said stays with this one intake, so whatever grows with that, shows.
    """
    vragen = _vragen(gegevens)
    plek = next(n for n, vraag in enumerate(vragen, 1) if vraag.soort == "open")
    begin = [_begin(gegevens)]
    begin += [_antwoord(v, cycle([""]), _vraag(n + 1)) for n, v in enumerate(vragen[: plek - 1], 1)]
    terug = replace(_stap("terug", vragen[plek].soort), telt=False, verwacht=_vraag(plek))
    om_en_om = (
        beurt
        for verhaal in cycle(VERHALEN)
        for beurt in (replace(_stap(verhaal[0], "open"), verwacht=_vraag(plek + 1)), terug)
    )
    return [*begin, *islice(om_en_om, aantal - len(begin))]


def _vragen(gegevens: GemeenteGegevens) -> Sequence[Vraag]:
    versie = gegevens.vragenlijst_bij(INTENT)
    if versie is None:
        raise Meetfout("Er is geen vragenlijst die met een idee begint: er is niets te meten.")
    for vraag in versie.inhoud.vragen:
        if vraag.soort != "open" and vraag.soort not in _VASTE_ANTWOORDEN:
            raise Meetfout(
                f"De vraag '{vraag.sleutel}' is van een soort ({vraag.soort}) waarop de meting geen"
                " antwoord heeft. Geef er een in bot/terminal/meet/beurten.py."
            )
    return versie.inhoud.vragen


def _begin(gegevens: GemeenteGegevens) -> Beurt:
    keuzes = gegevens.gemeente.inhoud.welkom.keuzes
    label = next(keuze.label for keuze in keuzes if keuze.intent == INTENT)
    stap = _stap(label, None)
    return replace(stap, telt=False, rasa_tekst=f"/{INTENT}", verwacht=_vraag(1))


def _antwoord(vraag: Vraag, verhaal: Iterator[str], verwacht: str) -> Beurt:
    vast = _VASTE_ANTWOORDEN.get(vraag.soort)
    return replace(_stap(vast or next(verhaal), vraag.soort), telt=vast is None, verwacht=verwacht)


def _stap(tekst: str, soort: str | None) -> Beurt:
    """Something said while a question of this kind is open, or none."""
    return Beurt(tekst, stand={"fase": "geen" if soort is None else "vraag", "soort": soort})


def _vraag(nummer: int) -> str:
    return f"Vraag {nummer} van "
