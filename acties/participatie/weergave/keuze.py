"""What to choose from, where it could not be told which part or which dossier was meant."""

from __future__ import annotations

from collections.abc import Sequence

from acties.berichten import Bericht, Knop, Opdracht
from acties.participatie.dienst import Dossierstand
from acties.participatie.taal import opsomming, zonder_opmaak
from acties.participatie.weergave.knoppen import knop, naar_onderdeel, volgende_stap
from acties.participatie.weergave.takenlijst import STAND, toon_takenlijst
from kennisbank.laden import GemeenteGegevens


def toon_hoort_bij_dossier(stand: Dossierstand, inkomend_id: int) -> Bericht:
    """To who tells something of their project while nothing was asked: where it can be told."""
    return Bericht(
        tekst=f"Hoort dit bij je dossier ‘{stand.titel}’? Ik heb het nog nergens opgeschreven. Kies het"
        " onderdeel waar het bij hoort; daar vraag ik ernaar.",
        knoppen=(
            *volgende_stap(stand),
            knop("Alle onderdelen", "dossier_openen", kenmerk=stand.kenmerk),
            knop("Nieuw dossier", "dossier_openen", keuze="nieuw"),
            knop(
                "Een idee als inwoner indienen",
                "initiatief_indienen",
                verhaal=str(inkomend_id),
                keuze="nieuw",
            ),
        ),
    )


def toon_project_of_idee(inkomend_id: int, *, met_dossiers: bool) -> Bericht:
    """To an employee without a dossier here who tells something: a project, or an idea as inwoner."""
    return Bericht(
        tekst="Gaat dit over een project van de gemeente? Dan werken we in een dossier. Ik heb nog"
        " niets opgeschreven.",
        knoppen=(
            knop("Nieuw dossier", "dossier_openen", nadruk=True, keuze="nieuw"),
            *((knop("Mijn dossiers", "dossier_openen", keuze="alle"),) if met_dossiers else ()),
            knop(
                "Een idee als inwoner indienen",
                "initiatief_indienen",
                verhaal=str(inkomend_id),
                keuze="nieuw",
            ),
        ),
    )


def toon_welk_onderdeel(stand: Dossierstand | None, gegevens: GemeenteGegevens) -> Bericht:
    """Which part was meant could not be told."""
    if stand is not None:
        return toon_takenlijst(stand, "Welk onderdeel bedoel je? Kies het hieronder.")
    return Bericht(
        tekst="Waar kan ik je mee helpen? Kies een onderdeel. Ik vraag dan eerst hoe je project heet.",
        knoppen=tuple(
            Knop(
                label=onderdeel.naam,
                opdracht=Opdracht(intent="dossier_onderdeel", gegevens={"keuze": onderdeel.sleutel}),
                genummerd=True,
            )
            for onderdeel in gegevens.onderdelen
        ),
    )


_ADVIES = ("checklist", "niveau", "werkvormen")
"""The parts of which the outcome is an advice."""


def toon_welke_werkvorm(namen: Sequence[str]) -> Bericht:
    """To who described a werkvorm, and may mean more than one."""
    return Bericht(
        tekst=f"Denk je aan {opsomming(namen, 'of')}? Typ welke je kiest. Ik heb nog niets"
        " opgeschreven."
    )


def toon_welk_advies(stand: Dossierstand) -> Bericht:
    """What is advised for a project, was asked; each part advises about its own subject."""
    taken = [taak for taak in stand.taken if taak.onderdeel.sleutel in _ADVIES]
    if not taken:
        return toon_takenlijst(stand, "Kies een onderdeel. Daarin krijg je advies voor je project.")
    regels = "\n".join(f"- {t.onderdeel.naam}: {t.onderdeel.uitleg or STAND[t.stand]}" for t in taken)
    return Bericht(
        tekst=f"Ik geef je advies voor ‘{zonder_opmaak(stand.titel)}’, per onderwerp:\n\n{regels}\n\n"
        "Waar wil je mee beginnen?",
        opgemaakt=True,
        knoppen=tuple(
            Knop(
                label=taak.onderdeel.naam,
                opdracht=naar_onderdeel(stand, taak.onderdeel.sleutel),
                genummerd=True,
            )
            for taak in taken
        ),
    )
