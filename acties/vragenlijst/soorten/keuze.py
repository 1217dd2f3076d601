"""Choosing one, or several, from a list: by label, by number or by a word that means the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from rapidfuzz import fuzz, process, utils

from acties.vragenlijst.soorten.basis import Gelezen, Inbreng, Soort
from kennisbank.schema.vragenlijst import Keuze as Mogelijkheid
from kennisbank.schema.vragenlijst import KeuzeVraag, MeerkeuzeVraag

# Below this, two labels of our own lists were taken for each other; a typing error stays above it.
_LIJKT_GENOEG = 85
_SCHEIDING = re.compile(r"\s*(?:,|;|\+|\ben\b|\n)\s*", re.IGNORECASE)


def zoek_keuze(keuzes: Sequence[Mogelijkheid], tekst: str) -> str | None:
    """The key of the choice that `tekst` names: its number, its label or a synonym, or nearly so."""
    tekst = tekst.strip()
    if tekst.isdecimal() and 1 <= int(tekst) <= len(keuzes):
        return keuzes[int(tekst) - 1].sleutel
    namen = [(naam, k.sleutel) for k in keuzes for naam in (k.label, k.sleutel, *k.synoniemen)]
    beste = process.extractOne(
        tekst,
        [naam for naam, _ in namen],
        scorer=fuzz.ratio,
        processor=utils.default_process,
        score_cutoff=_LIJKT_GENOEG,
    )
    return namen[beste[2]][1] if beste else None


def _opsomming(keuzes: Sequence[Mogelijkheid]) -> str:
    return ", ".join(f"{nummer}. {keuze.label}" for nummer, keuze in enumerate(keuzes, 1))


class Keuze(Soort[KeuzeVraag]):
    """A value is the key of the choice."""

    naam = "keuze"

    def lees(self, vraag: KeuzeVraag, inbreng: Inbreng, eerder: Any | None) -> Gelezen:
        sleutel = inbreng.keuze or zoek_keuze(vraag.keuzes, inbreng.tekst)
        if sleutel is None or sleutel not in {keuze.sleutel for keuze in vraag.keuzes}:
            return Gelezen(fout=f"Kies een van deze mogelijkheden: {_opsomming(vraag.keuzes)}.")
        return Gelezen(sleutel)

    def toon(self, vraag: KeuzeVraag, waarde: Any) -> str:
        return next((k.label for k in vraag.keuzes if k.sleutel == waarde), str(waarde))


class Meerkeuze(Soort[MeerkeuzeVraag]):
    """A value is the list of keys, in the order of the question."""

    naam = "meerkeuze"

    def lees(self, vraag: MeerkeuzeVraag, inbreng: Inbreng, eerder: Any | None) -> Gelezen:
        delen = [inbreng.keuze] if inbreng.keuze else _SCHEIDING.split(inbreng.tekst.strip())
        gekozen = {zoek_keuze(vraag.keuzes, deel) for deel in delen if deel}
        if not gekozen or None in gekozen:
            return Gelezen(
                fout=f"Kies een of meer van deze mogelijkheden: {_opsomming(vraag.keuzes)}."
                " Noem ze met een komma ertussen."
            )
        return Gelezen([k.sleutel for k in vraag.keuzes if k.sleutel in gekozen])

    def toon(self, vraag: MeerkeuzeVraag, waarde: Any) -> str:
        return ", ".join(k.label for k in vraag.keuzes if k.sleutel in waarde)
