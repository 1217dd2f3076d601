"""The choices as people see them: which of them, and written out."""

from __future__ import annotations

from collections.abc import Sequence

from kennisbank.schema.basisvraag import Keuze
from kennisbank.schema.vraag import MeerkeuzeVraag


class MetVoorstel(MeerkeuzeVraag):
    """The same question with what is suggested in this dossier in front of the other choices."""

    aantal: int
    """How many are suggested."""

    @classmethod
    def van(cls, vraag: MeerkeuzeVraag, voorgesteld: Sequence[str]) -> MetVoorstel:
        """This question with these of its choices in front, in this order."""
        plaats = {sleutel: nummer for nummer, sleutel in enumerate(voorgesteld)}
        keuzes = sorted(vraag.keuzes, key=lambda k: plaats.get(k.sleutel, len(plaats)))
        velden = {naam: getattr(vraag, naam) for naam in type(vraag).model_fields}
        aantal = sum(keuze.sleutel in plaats for keuze in keuzes)
        return cls.model_construct(**velden | {"keuzes": tuple(keuzes), "aantal": aantal})


def getoonde_keuzes(vraag: MeerkeuzeVraag) -> Sequence[Keuze]:
    """Those that people see, so that they may choose them by their place."""
    if isinstance(vraag, MetVoorstel):
        return vraag.keuzes[: vraag.aantal]
    return vraag.keuzes if vraag.knoppen else ()


def opsomming(keuzes: Sequence[Keuze]) -> str:
    """The choices by number, as they may be called."""
    return ", ".join(f"{nummer}. {keuze.label}" for nummer, keuze in enumerate(keuzes, 1))


def kies_een(keuzes: Sequence[Keuze]) -> str:
    """What is said where no choice, or more than one, can be read."""
    return f"Kies een van deze mogelijkheden: {opsomming(keuzes)}."
