"""Weighing an initiative as it is handed in, and keeping the version that did it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from acties import klok
from acties.afweging.dienst import weeg
from acties.afweging.uitkomst import Afweging
from acties.opslag import Gegevensversie
from acties.opslag.invoegen import voeg_toe_als_nieuw
from acties.vragenlijst.afronding import Afgerond
from kennisbank.laden import Versie
from kennisbank.schema.afwegingskader import Afwegingskader

SOORT = "afwegingskader"
"""Under which the version is kept in `Gegevensversie`."""


def weeg_initiatief(
    sessie: Session, kader: Versie[Afwegingskader] | None, afgerond: Afgerond
) -> Afweging | None:
    """The proposal; None where the municipality gave no kader, or this questionnaire has none."""
    if kader is None or kader.inhoud.vragenlijst != afgerond.lijst.sleutel:
        return None
    leg_kader_vast(sessie, kader, afgerond.gemeente.inhoud.sleutel)
    return weeg(kader, afgerond.lijst, afgerond.antwoorden, klok.vandaag())


def leg_kader_vast(sessie: Session, kader: Versie[Afwegingskader], gemeente: str) -> None:
    """Keep the content of this version, once: what decided, is always known."""
    voeg_toe_als_nieuw(
        sessie,
        Gegevensversie,
        gemeente=gemeente,
        soort=SOORT,
        naam=kader.inhoud.vragenlijst,
        versie=kader.versie,
        inhoud=kader.inhoud.model_dump(mode="json", by_alias=True),
        vastgelegd_op=klok.nu(),
    )


def vervolg_van(afweging: Afweging | None) -> str | None:
    """The questionnaire that asks the person's leave for what is proposed, if that is needed."""
    return afweging.route.toestemming if afweging is not None and afweging.route is not None else None
