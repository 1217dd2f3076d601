"""A number that says itself what it counts: "14 weken", "zo'n 150 uur"."""

from __future__ import annotations

from acties.vragenlijst.herkennen.basis import Herkenner, Verhaal
from acties.vragenlijst.soorten.getal import getal_met_eenheid
from kennisbank.schema.herkenning import HerkenGetal


class Getallen(Herkenner[HerkenGetal]):
    """The only number before one of the words of the data; of several it is not clear which counts."""

    soort = "getal"

    def vind(self, herkenning: HerkenGetal, verhaal: Verhaal) -> str | None:
        return getal_met_eenheid(verhaal.tekst, herkenning.eenheden)
