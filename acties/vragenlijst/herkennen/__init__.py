"""Recognisers: what somebody tells, as the answer to a question that was not asked yet."""

from __future__ import annotations

from typing import Any

from acties.vragenlijst.herkennen.aanvulling import Aanvullingherkenner
from acties.vragenlijst.herkennen.basis import Herkenner, Verhaal
from acties.vragenlijst.herkennen.contact import Contactherkenner
from acties.vragenlijst.herkennen.geld import Geld
from acties.vragenlijst.herkennen.getal import Getallen
from acties.vragenlijst.herkennen.kern import Kernherkenner
from acties.vragenlijst.herkennen.met_wie import MetWie
from acties.vragenlijst.herkennen.moment import Moment
from acties.vragenlijst.herkennen.verhaal import Verhaalherkenner
from acties.vragenlijst.herkennen.zinsdeel import Zinsdeel

__all__ = ["HERKENNERS", "Herkenner", "Verhaal"]

HERKENNERS: dict[str, Herkenner[Any]] = {
    herkenner.soort: herkenner
    for herkenner in (
        Geld(),
        Getallen(),
        Moment(),
        Contactherkenner(),
        Kernherkenner(),
        Verhaalherkenner(),
        Aanvullingherkenner(),
        Zinsdeel(),
        MetWie(),
    )
}
"""By the name that the data gives them (`kennisbank.schema.herkenning.Herkenning`)."""
