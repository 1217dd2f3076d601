"""Choosing one or more from a list, all at once in words or one after the other by buttons."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from acties.vragenlijst.rangnummers import lees_rangnummers
from acties.vragenlijst.soorten.basis import Gelezen, Inbreng, Soort
from acties.vragenlijst.soorten.keuzes.noemen import zoek_keuze, zoek_keuzes
from acties.vragenlijst.soorten.keuzes.tonen import getoonde_keuzes, opsomming
from acties.vragenlijst.soorten.keuzes.woorden import delen_van
from acties.vragenlijst.soorten.reeksen.opdracht import erbij, weg
from kennisbank.schema.basisvraag import Keuze
from kennisbank.schema.vraag import MeerkeuzeVraag

KLAAR = "klaar"
"""The choice that says that there are no more."""
_GEKOZEN = "gekozen"
_DAT_IS_ALLES = re.compile(
    r"(?:ja\s+|nee\s+|zo\s+)?(?:klaar|dat\s+(?:is|was|zijn)\s+(?:het|alles|ze|allemaal)|verder\s+(?:niets|geen)"
    r"|meer\s+niet|niet\s+meer|geen\s+andere|nee|genoeg)(?:\s+(?:dank\s+je|hoor|zo))?",
    re.IGNORECASE,
)
_ALLEMAAL = re.compile(r"(?:ze\s+)?(?:allemaal|alles|alle\s+\w+)", re.IGNORECASE)
_ELKE_PLAATS = 99


class Meerkeuze(Soort[MeerkeuzeVraag]):
    """A value is the list of keys, in the order of the question.

    Who types them names all at once; who presses buttons presses one after the other, and then
    "Klaar". Until then the value is `{"gekozen": [...]}`.
    """

    naam = "meerkeuze"

    def lees(self, vraag: MeerkeuzeVraag, inbreng: Inbreng, eerder: Any | None) -> Gelezen:
        bezig = isinstance(eerder, dict)
        tot_nu = _tot_nu(eerder)
        tekst = inbreng.tekst.strip()
        if inbreng.keuze is not None:
            if not inbreng.getypt or inbreng.keuze == KLAAR:
                gedrukt = self._druk(vraag, inbreng.keuze, tot_nu)
            else:
                # As in words: this is the answer, and no more is asked.
                al = [sleutel for sleutel in tot_nu if bezig and sleutel != inbreng.keuze]
                gedrukt = self._druk(vraag, inbreng.keuze, al)
                if gedrukt.fout is None:
                    gedrukt = Gelezen(_tot_nu(gedrukt.waarde))
            return gedrukt
        if bezig and tot_nu and _DAT_IS_ALLES.fullmatch(tekst.rstrip(".!")):
            return Gelezen(tot_nu)
        if (op_plaats := self._op_plaats(vraag, tekst, tot_nu if bezig else [])) is not None:
            return op_plaats
        # A label may have a comma or an "en" of its own.
        heel = zoek_keuze(vraag.keuzes, tekst, in_een_zin=False) if tekst else None
        delen = [heel] if heel else delen_van(tekst)
        genoemd = {deel: _noem(vraag, deel) for deel in delen}
        onbekend = [deel for deel, keuzes in genoemd.items() if not keuzes]
        gekozen = set[str]().union(*genoemd.values())
        if not gekozen and onbekend and not vraag.knoppen:
            return Gelezen(
                fout=f"‘{onbekend[0]}’ ken ik niet. Probeer een andere naam, of laat het weg."
            )
        if not gekozen:
            return Gelezen(fout=_welke(vraag))
        if bezig:
            gekozen |= set(tot_nu)
        waarde = [k.sleutel for k in vraag.keuzes if k.sleutel in gekozen]
        opmerking = None
        if onbekend:
            opmerking = f"‘{onbekend[0]}’ ken ik niet. Wel heb ik: {self.toon(vraag, waarde)}."
        return Gelezen(waarde, opmerking=opmerking)

    @staticmethod
    def _op_plaats(vraag: MeerkeuzeVraag, tekst: str, tot_nu: list[str]) -> Gelezen | None:
        """ "De eerste en de derde" of what is shown; of a list that is not, a place says nothing."""
        getoond = getoonde_keuzes(vraag)
        if getoond and _ALLEMAAL.fullmatch(tekst.rstrip(".!")):
            return Gelezen([keuze.sleutel for keuze in getoond])
        if not lees_rangnummers(tekst, _ELKE_PLAATS):
            return None
        plaatsen = lees_rangnummers(tekst, len(getoond))
        if not plaatsen:
            return Gelezen(fout=_welke(vraag))
        gekozen = {getoond[plaats].sleutel for plaats in plaatsen} | set(tot_nu)
        return Gelezen([k.sleutel for k in vraag.keuzes if k.sleutel in gekozen])

    def bewerk(self, vraag: MeerkeuzeVraag, waarde: Any, tekst: str) -> Gelezen | None:
        """ "Ook nog ouderen", "haal ze eruit": what that leaves; None when it is no such command."""
        tot_nu = _tot_nu(waarde)
        if (uit := weg(tekst)) is not None and (eruit := self._genoemd(vraag, uit) & set(tot_nu)):
            over = [sleutel for sleutel in tot_nu if sleutel not in eruit]
            return Gelezen(over) if over else None
        if (bij := erbij(tekst)) is not None and (nieuw := self._genoemd(vraag, bij)):
            return Gelezen([k.sleutel for k in vraag.keuzes if k.sleutel in nieuw | set(tot_nu)])
        return None

    @staticmethod
    def _genoemd(vraag: MeerkeuzeVraag, tekst: str) -> set[str]:
        return set[str]().union(*(zoek_keuzes(vraag.keuzes, deel) for deel in delen_van(tekst)))

    def _druk(self, vraag: MeerkeuzeVraag, keuze: str, tot_nu: list[str]) -> Gelezen:
        """A button: adds a choice, or takes it back; the last one says that this is all."""
        if keuze == KLAAR and tot_nu:
            return Gelezen(tot_nu)
        if keuze not in {k.sleutel for k in vraag.keuzes}:
            return Gelezen(fout=_welke(vraag))
        nu = set(tot_nu) ^ {keuze}
        gekozen = [k.sleutel for k in vraag.keuzes if k.sleutel in nu]
        if len(gekozen) == len(vraag.keuzes):
            return Gelezen(gekozen)
        waarde = {_GEKOZEN: gekozen}
        return Gelezen(waarde, "onvolledig", vervolg=self.vervolg(vraag, waarde))

    def vervolg(self, vraag: MeerkeuzeVraag, waarde: Any) -> str | None:
        if not isinstance(waarde, dict):
            return None
        if not waarde[_GEKOZEN]:
            return vraag.vraag
        return f"Gekozen: {self.toon(vraag, waarde)}. Kies er nog een, of kies ‘Klaar’."

    def keuzes(self, vraag: MeerkeuzeVraag, waarde: Any) -> Sequence[Keuze]:
        gekozen = _tot_nu(waarde)
        over = [keuze for keuze in getoonde_keuzes(vraag) if keuze.sleutel not in gekozen]
        klaar = [Keuze(sleutel=KLAAR, label="Klaar, dat is alles")] if gekozen else []
        return [*over, *klaar]

    def mag_over(self, vraag: MeerkeuzeVraag, waarde: Any) -> bool:
        return not vraag.verplicht

    def toon(self, vraag: MeerkeuzeVraag, waarde: Any) -> str:
        gekozen = _tot_nu(waarde)
        return ", ".join(k.label for k in vraag.keuzes if k.sleutel in gekozen)


def _noem(vraag: MeerkeuzeVraag, deel: str) -> set[str]:
    """What one part of an enumeration names; a number is a place among what is shown."""
    getoond = getoonde_keuzes(vraag)
    if plaatsen := lees_rangnummers(deel, len(getoond)):
        return {getoond[plaats].sleutel for plaats in plaatsen}
    return set() if deel.strip().isdecimal() else zoek_keuzes(vraag.keuzes, deel)


def _welke(vraag: MeerkeuzeVraag) -> str:
    """What is said where nothing can be read, with what is shown to choose from."""
    getoond = getoonde_keuzes(vraag)
    if not getoond:
        return "Welke bedoel je? Noem ze bij hun naam, met een komma ertussen."
    return (
        f"Kies een of meer van deze mogelijkheden: {opsomming(getoond)}."
        " Noem ze met een komma ertussen."
    )


def _tot_nu(waarde: Any | None) -> list[str]:
    """What was chosen up to now."""
    return list(waarde[_GEKOZEN] if isinstance(waarde, dict) else waarde or ())
