"""What is asked of the loket for employees, without Rasa and without an inbox."""

from __future__ import annotations

import secrets

from acties.omgeving import Omgeving
from acties.participatie.loket.loket import bepaal
from acties.participatie.loket.verzoek import Verzoek, Wens
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Samenvatting
from tests.hulp.gesprekken import Dialoog


def vraag_loket(
    omgeving: Omgeving, dialoog: Dialoog, intent: str, tekst: str, **gegevens: str
) -> Wens | None:
    """What this leads to, said with this intent, or with a button that says `gegevens`."""
    return bepaal(maak_verzoek(omgeving, dialoog, intent, tekst, **gegevens))


def maak_verzoek(
    omgeving: Omgeving, dialoog: Dialoog, intent: str, tekst: str, **gegevens: str
) -> Verzoek:
    """What was typed, or said by a button."""
    bericht_id = secrets.token_hex(8)
    return Verzoek(omgeving, dialoog.gesprek_id, bericht_id, 1, intent, tekst, gegevens, False)


def met_dossier(omgeving: Omgeving, titel: str = "Herinrichting Dorpsstraat") -> Dialoog:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("dossier_beginnen"))
    dialoog.zeg(titel)
    return dialoog


def met_niveau(omgeving: Omgeving) -> Dialoog:
    """With all answers of the part about the level given, and not agreed to."""
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("niveau"))
    dialoog.zeg("voorbereiden van een nieuw plan of project")
    dialoog.zeg("hun mening weegt mee")
    dialoog.doe(g.SlaOver())
    assert isinstance(dialoog.doe(g.SlaOver()), Samenvatting)
    return dialoog
