"""The letters to the adviseur about questions that were passed on.

As little about a person as can be: the question, and not who asked it.
"""

from __future__ import annotations

from dataclasses import dataclass

from acties.opslag import DoorgezetteVraag
from acties.outbox.wegen.email import Brief


@dataclass(frozen=True, slots=True)
class Nabij:
    """A passage or list that came near the question, as it was then."""

    plek: str
    bron: str
    tekst: str
    onderwerp: str | None


def sleutel_van_brief(kenmerk: str) -> str:
    """The key in the outbox of the letter with the question."""
    return f"vraag:{kenmerk}"


def nieuwe_vraag(rij: DoorgezetteVraag) -> Brief:
    """A question waits for an answer."""
    hulp = rij.soort == "hulp"
    return Brief(
        onderwerp=f"Vraag {rij.kenmerk} {'om hulp bij een traject' if hulp else 'aan de vraagbaak'}",
        tekst=_tekst(
            "Iemand die zegt bij de gemeente te werken, vraagt je hulp:"
            if hulp
            else "Samenspraak had geen goed antwoord op deze vraag. De vrager heeft haar doorgezet:",
            rij.vraag,
            *_nabij(rij),
            _wat_mee_mocht(rij),
            f"./samenspraak vragen {rij.kenmerk}",
            "Antwoord geven:",
            f'./samenspraak vragen beantwoord {rij.kenmerk} --door "je naam" --tekst "je antwoord"',
            "De vrager leest je antwoord in het gesprek. Keurt een tweede persoon het goed, dan wordt"
            " het een artikel dat iedereen kan lezen. Schrijf er dus niets in over een persoon.",
        ),
    )


def vraag_gewist(rij: DoorgezetteVraag, *, al_gemaild: bool) -> Brief:
    """The asker had the data erased; erase them on your side too."""
    return Brief(
        onderwerp=f"Gegevens verwijderen: vraag {rij.kenmerk}",
        tekst=_tekst(
            f"Wie vraag {rij.kenmerk} stelde, heeft alle gegevens laten verwijderen (AVG, artikel 17)."
            " In Samenspraak is de vraag weg. Antwoord geven kan niet meer.",
            "In een mailbox kan Samenspraak niets weghalen. Verwijder daarom zelf de e-mail met de"
            " vraag."
            if al_gemaild
            else "Je hebt de vraag nog niet per e-mail gekregen. Je hoeft niets weg te halen.",
            *(
                [
                    f"Van het antwoord is een artikel gemaakt: {rij.artikel}. Dat blijft staan. Kijk of"
                    " er niets over een persoon in staat, en haal dat anders weg."
                ]
                if rij.artikel is not None
                else []
            ),
        ),
    )


def _wat_mee_mocht(rij: DoorgezetteVraag) -> str:
    gesprek, dossier = rij.gesprek_tekst is not None, rij.dossier_tekst is not None
    if not (gesprek or dossier):
        return "De vraag teruglezen:"
    wat = " en ".join([*(["het gesprek"] if gesprek else []), *(["het dossier"] if dossier else [])])
    return f"De vrager vindt het goed dat je {wat} leest. Dat staat bij de vraag:"


def _nabij(rij: DoorgezetteVraag) -> list[str]:
    if not rij.nabij:
        return []
    delen = [Nabij(**deel) for deel in rij.nabij]
    return [
        "Dit kwam er in de kennisbank het dichtst bij:",
        *(f"- {' '.join(deel.tekst.split())}\n  (Bron: {deel.bron})" for deel in delen),
    ]


def _tekst(*delen: str) -> str:
    return "\n\n".join(deel.strip() for deel in delen)
