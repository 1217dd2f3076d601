"""Choosing one from a list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from acties.vragenlijst.soorten.basis import Gelezen, Inbreng, Soort
from acties.vragenlijst.soorten.keuzes.bedoelen import zoek_bedoeld
from acties.vragenlijst.soorten.keuzes.noemen import zoek_keuze
from acties.vragenlijst.soorten.keuzes.tonen import kies_een
from acties.vragenlijst.soorten.keuzes.twee_genoemd import tussen, twee_genoemd, waartussen, welke_van
from kennisbank.schema.basisvraag import Keuze as Mogelijkheid
from kennisbank.schema.vraag import KeuzeVraag

# No choice, where none has to be made: "Welk niveau had je in gedachten?" "Nee, nog niet".
_GEEN = re.compile(
    r"(?:nee?\W+)?(?:nee?|nog\s+(?:niet|geen)|geen|geen\s+van\s+(?:deze|die|allen?))(?:\s+(?:hoor|echt))?",
    re.IGNORECASE,
)


class Keuze(Soort[KeuzeVraag]):
    """A value is the key of the choice."""

    naam = "keuze"

    def lees(self, vraag: KeuzeVraag, inbreng: Inbreng, eerder: Any | None) -> Gelezen:
        twee = waartussen(vraag.keuzes, eerder)
        # "De eerste" is a place among the two that were shown last.
        sleutel = inbreng.keuze or (zoek_keuze(twee, inbreng.tekst) if twee else None)
        sleutel = sleutel or zoek_keuze(vraag.keuzes, inbreng.tekst)
        if sleutel is None and (blijkt := zoek_bedoeld(vraag.keuzes, inbreng.tekst)) is not None:
            # Said back: it follows from the words, and was not chosen in so many.
            opmerking = f"Ik heb opgeschreven: {self.toon(vraag, blijkt)}."
            return Gelezen(blijkt, opmerking=opmerking)
        if sleutel is None or sleutel not in {keuze.sleutel for keuze in vraag.keuzes}:
            if not vraag.verplicht and _GEEN.fullmatch(inbreng.tekst.strip(" .!")):
                return Gelezen(status="overgeslagen")
            genoemd = twee_genoemd(vraag.keuzes, inbreng.tekst)
            if genoemd and (eerder is None or twee):
                waarde = tussen(genoemd)
                return Gelezen(waarde, "onvolledig", vervolg=self.vervolg(vraag, waarde))
            if genoemd:
                # An answer that was given stays until another one takes its place.
                return Gelezen(fout=welke_van(genoemd))
            return Gelezen(fout=kies_een(twee or vraag.keuzes))
        return Gelezen(sleutel)

    def vervolg(self, vraag: KeuzeVraag, waarde: Any) -> str | None:
        twee = waartussen(vraag.keuzes, waarde)
        return welke_van(twee) if twee else None

    def keuzes(self, vraag: KeuzeVraag, waarde: Any) -> Sequence[Mogelijkheid]:
        return waartussen(vraag.keuzes, waarde)

    def mag_over(self, vraag: KeuzeVraag, waarde: Any) -> bool:
        return not vraag.verplicht

    def toon(self, vraag: KeuzeVraag, waarde: Any) -> str:
        if twee := waartussen(vraag.keuzes, waarde):
            return " of ".join(keuze.label for keuze in twee)
        return next((k.label for k in vraag.keuzes if k.sleutel == waarde), str(waarde))
