"""Several things by their names, in one message; then what is asked of each, one message at a time.

People name "bewoners, winkeliers en de school", and are asked of each how much influence it has. In
between they may add one, take one out, or say of all at once what counts for all.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from acties.vragenlijst.soorten.basis import Gelezen, Inbreng, Soort
from acties.vragenlijst.soorten.datum import lees_datum, lees_ongeveer, toon_datum
from acties.vragenlijst.soorten.getal import lees_getal
from acties.vragenlijst.soorten.keuzes.noemen import zoek_keuze
from acties.vragenlijst.soorten.keuzes.tonen import kies_een
from acties.vragenlijst.soorten.reeksen.bij_naam import zoek_begin_in, zoek_naam, zoek_naam_in
from acties.vragenlijst.soorten.reeksen.dingen import MAX_DINGEN, Ding, lees_dingen, lees_regels
from acties.vragenlijst.soorten.reeksen.momenten import ongeveer_in, zegt_verzetten, zonder_maand
from acties.vragenlijst.soorten.reeksen.opdracht import alleen, erbij, weg, zonder_allemaal
from acties.vragenlijst.soorten.reeksen.waarden import lees_waarden, zegt_verder_niets
from kennisbank.schema.basisvraag import Keuze as Mogelijkheid
from kennisbank.schema.reeksvraag import ReeksVeld, ReeksVraag

_NAAM = "naam"
_VERZETTEN = re.compile(
    r"\b(?:kan|kunnen|mag|moet\w*|word\w*|gaat|komt|naar|verzet\w*|verplaats\w*|verschuif\w*|zet|liever|beter"
    r"|eigenlijk|nee|wacht|sorry|oh?|pas|al|nu|dan|maar|we|doen|houden|in|plaats|daarvan|klopt|niet|is|was|die|dat"
    r"|kun|wil|je|jij|ik|zetten|verzetten|verplaatsen|verschuiven|graag|even|toch|wijzig|verander|zijn|nog|ook)\b",
    re.IGNORECASE,
)
_KLOPT_NIET = re.compile(
    r"\s+(?:klopt|kloppen|is|zijn)\s+(?:niet(?:\s+(?:goed|juist))?|fout|verkeerd)\s*[,:;.]\s*",
    re.IGNORECASE,
)
Rij = dict[str, Any]


class Reeks(Soort[ReeksVraag]):
    """A value is a list of `{"naam": ..., <veld>: ...}`, in the order in which they were named.

    A field that is not in it has still to be asked; one that was skipped is None.
    """

    naam = "reeks"

    def lees(self, vraag: ReeksVraag, inbreng: Inbreng, eerder: Any | None) -> Gelezen:
        rijen: list[Rij] = [dict(rij) for rij in eerder or ()]
        tekst = inbreng.tekst.strip()
        wacht = _wacht_op(vraag, rijen)
        if inbreng.keuze is not None and wacht is not None:
            return self._vul(vraag, rijen, wacht, Inbreng(keuze=inbreng.keuze))
        if rijen and (opdracht := self._opdracht(vraag, rijen, tekst)) is not None:
            return opdracht
        if wacht is not None:
            over_ander = self._verzet_ander(vraag, rijen, wacht, tekst)
            gevuld = over_ander or self._vul_gevraagd(vraag, rijen, wacht, inbreng)
            kop = _lees_veld(wacht[1], Inbreng(tekst=tekst.partition("\n")[0]))
            meer = lees_regels(vraag, tekst) if gevuld.fout and kop.fout else []
            return self._voeg_toe(vraag, rijen, meer, alleen_wijzigen=False) if meer else gevuld
        nieuw = lees_dingen(vraag, tekst)
        if not nieuw:
            return Gelezen(
                fout="Ik heb nog niets om op te schrijven. Noem er minstens één.", niets=True
            )
        if rijen:
            return self._voeg_toe(vraag, rijen, nieuw, alleen_wijzigen=False)
        return self._klaar(vraag, [_als_rij(vraag, ding) for ding in nieuw])

    def vervolg(self, vraag: ReeksVraag, waarde: Any) -> str | None:
        wacht = _wacht_op(vraag, waarde)
        if wacht is None:
            return None
        nummer, veld = wacht
        plaats = f"({nummer + 1} van {len(waarde)}) " if len(waarde) > 1 else ""
        return plaats + veld.vraag.replace("{naam}", _kort(waarde[nummer][_NAAM]))

    def keuzes(self, vraag: ReeksVraag, waarde: Any) -> Sequence[Mogelijkheid]:
        wacht = _wacht_op(vraag, waarde)
        return wacht[1].keuzes if wacht is not None else ()

    def mag_over(self, vraag: ReeksVraag, waarde: Any) -> bool:
        wacht = _wacht_op(vraag, waarde)
        return wacht is not None and not wacht[1].verplicht

    def sla_over(self, vraag: ReeksVraag, waarde: Any) -> Gelezen | None:
        wacht = _wacht_op(vraag, waarde)
        if wacht is None:
            return None
        nummer, veld = wacht
        if veld.verplicht:
            return Gelezen(fout=f"Dit kan ik niet overslaan. {vraag.waarom.strip()}")
        rijen = [dict(rij) for rij in waarde]
        naam = rijen[nummer][_NAAM]
        # Of whose day is not known yet, the month was said with its name.
        ongeveer = ongeveer_in(naam) if veld.soort == "datum" and veld.ongeveer else None
        rijen[nummer] |= {veld.sleutel: ongeveer}
        rijen[nummer][_NAAM] = zonder_maand(naam) if ongeveer is not None else naam
        return self._klaar(vraag, rijen)

    def terug(self, vraag: ReeksVraag, waarde: Any) -> Gelezen | None:
        if _wacht_op(vraag, waarde) is None:
            return None
        rijen = [dict(rij) for rij in waarde]
        gevuld = [
            (rij, veld.sleutel)
            for rij in rijen
            for veld in vraag.velden
            if veld.sleutel in rij and _gevraagd(veld, rij)
        ]
        if not gevuld:
            return None
        rij, sleutel = gevuld[-1]
        del rij[sleutel]
        return self._klaar(vraag, rijen)

    def bewerk(self, vraag: ReeksVraag, waarde: Any, tekst: str) -> Gelezen | None:
        rijen = [dict(rij) for rij in waarde]
        gelezen = self._opdracht(vraag, rijen, tekst.strip()) or self._verzet(vraag, rijen, tekst)
        return gelezen if gelezen is not None and gelezen.fout is None else None

    def _verzet(self, vraag: ReeksVraag, rijen: list[Rij], tekst: str) -> Gelezen | None:
        """ "De inloopavond kan ook op 10 mei": another day for one that is in the list."""
        genoemd = _welke(rijen, tekst)
        data = [veld for veld in vraag.velden if veld.soort == "datum"]
        if genoemd is None or not data:
            return None
        nummer, over = genoemd
        waarden, rest = lees_waarden(data, over)
        if not waarden or not zegt_verder_niets(_VERZETTEN.sub(" ", rest)):
            return None
        rijen[nummer] |= waarden
        return self._klaar(vraag, rijen)

    def _verzet_ander(
        self, vraag: ReeksVraag, rijen: list[Rij], wacht: tuple[int, ReeksVeld], tekst: str
    ) -> Gelezen | None:
        """Another day for one that has one, said while the day of the next one is asked."""
        genoemd = _welke(rijen, tekst)
        if (
            genoemd is None
            or not (wacht[1].soort in ("datum", "keuze") or zegt_verzetten(tekst))
            or (wacht[1].soort != "keuze" and genoemd[0] == wacht[0])
        ):
            return None
        naam = rijen[genoemd[0]][_NAAM]
        gelezen = self._verzet(vraag, rijen, tekst)
        if gelezen is None:
            return None
        return replace(gelezen, opmerking=f"‘{_kort(naam)}’ heb ik verzet.")

    def toon(self, vraag: ReeksVraag, waarde: Any) -> str:
        return "; ".join(_toon_rij(vraag, rij) for rij in waarde)

    def corrigeer(self, vraag: ReeksVraag, waarde: Any, oud: str, nieuw: str) -> Gelezen | None:
        rijen = [dict(rij) for rij in waarde]
        namen = [rij[_NAAM] for rij in rijen]
        nummer = zoek_naam(namen, oud)
        gelezen = lees_dingen(vraag, nieuw)
        waarden, rest = lees_waarden(vraag.velden, nieuw)
        if nummer is not None and waarden and zegt_verder_niets(rest):
            # "De startavond moet 19 januari zijn" says when it is, and keeps its name.
            rijen[nummer] |= waarden
            return self._klaar(vraag, rijen)
        if nummer is not None and gelezen:
            rijen[nummer] |= {_NAAM: gelezen[0].naam} | gelezen[0].waarden
            return self._klaar(vraag, rijen)
        genoemd = zoek_naam_in(namen, oud)
        if genoemd is None:
            return None
        # "De winkeliers hebben niet veel maar weinig invloed": of whom stands before it.
        if not waarden:
            return None
        rijen[genoemd[0]] |= waarden
        return self._klaar(vraag, rijen)

    # --- one thing at a time ---------------------------------------------------------------------

    def _vul_gevraagd(
        self, vraag: ReeksVraag, rijen: list[Rij], wacht: tuple[int, ReeksVeld], inbreng: Inbreng
    ) -> Gelezen:
        gelezen = self._vul(vraag, rijen, wacht, inbreng)
        if gelezen.fout is None or (kop := _voor_de_reden(vraag, inbreng.tekst)) is None:
            return gelezen
        korter = self._vul(vraag, rijen, wacht, Inbreng(tekst=kop))
        return korter if korter.fout is None else gelezen

    def _vul(
        self, vraag: ReeksVraag, rijen: list[Rij], wacht: tuple[int, ReeksVeld], inbreng: Inbreng
    ) -> Gelezen:
        """What is said of the thing that was asked about; or of all of them at once."""
        nummer, veld = wacht
        zelf = zoek_naam_in([rijen[nummer][_NAAM]], inbreng.tekst) if veld.soort == "keuze" else None
        if zelf is not None and zelf[1].strip(" ,:"):
            # "Horeca allebei veel": what was asked about may be said once more.
            inbreng = Inbreng(tekst=zelf[1].strip(" ,:"))
        voor_allen = zonder_allemaal(inbreng.tekst) if inbreng.keuze is None else None
        alles = voor_allen is not None and veld.soort != "open"
        tekst = voor_allen if voor_allen is not None and alles else inbreng.tekst
        waarden, rest = lees_waarden(vraag.velden, tekst) if inbreng.keuze is None else ({}, "")
        anders = {s for s, w in waarden.items() if s in rijen[nummer] and rijen[nummer][s] != w}
        if anders and len(waarden) > 1 and not alles and (nieuw := lees_dingen(vraag, tekst)):
            # "Besluit 15 februari" of what is on 12 August already: that is another thing.
            return self._voeg_toe(vraag, rijen, nieuw, alleen_wijzigen=False)
        if len(waarden) > 1 and veld.sleutel in waarden and zegt_verder_niets(rest):
            # "Veel invloed en groot belang" answers what was asked, and what would be asked next.
            for rij in rijen[nummer:] if alles else rijen[nummer : nummer + 1]:
                rij |= {sleutel: waarde for sleutel, waarde in waarden.items() if sleutel not in rij}
            return self._klaar(vraag, rijen)
        gelezen = _lees_veld(veld, Inbreng(tekst=tekst) if alles else inbreng)
        if gelezen.fout is None:
            for rij in rijen[nummer:] if alles else rijen[nummer : nummer + 1]:
                if veld.sleutel not in rij:
                    rij[veld.sleutel] = gelezen.waarde
                # "Veel invloed en groot belang, zij beslissen" says by name what would be asked next.
                rij |= {s: w for s, w in _bij_naam(vraag, waarden, tekst).items() if s not in rij}
            if veld.soort == "datum" and not alles:
                # Beside the day itself, the month that it was going to be says nothing, or another one.
                rijen[nummer][_NAAM] = zonder_maand(rijen[nummer][_NAAM])
            return self._klaar(vraag, rijen, gelezen.opmerking)
        if veld.sleutel in waarden and zegt_verder_niets(rest):
            rijen[nummer] |= waarden
            return self._klaar(vraag, rijen)
        if (eerder := self._over_iets_anders(vraag, rijen, wacht, waarden, tekst)) is not None:
            over = rijen if alles else rijen[nummer : nummer + 1]
            for rij in over:
                rij |= {sleutel: waarde for sleutel, waarde in eerder.items() if sleutel not in rij}
            return self._klaar(vraag, rijen)
        naam = _kort(rijen[nummer][_NAAM])
        uit = f"Hoort ‘{naam}’ er niet bij? Zeg dan ‘haal {naam} eruit’." if len(rijen) > 1 else ""
        return Gelezen(fout=f"{gelezen.fout} {uit}".strip())

    @staticmethod
    def _over_iets_anders(
        vraag: ReeksVraag,
        rijen: list[Rij],
        wacht: tuple[int, ReeksVeld],
        waarden: Mapping[str, Any],
        tekst: str,
    ) -> Mapping[str, Any] | None:
        """What is said of another field, by its name, while this one was asked: "allemaal groot
        belang" where their influence was asked."""
        namen = {veld.sleutel: veld.naam.casefold() for veld in vraag.velden}
        _, rest = lees_waarden(vraag.velden, tekst)
        genoemd = all(namen[sleutel] in tekst.casefold() for sleutel in waarden)
        nieuw = any(sleutel not in rijen[wacht[0]] for sleutel in waarden)
        return waarden if waarden and genoemd and nieuw and zegt_verder_niets(rest) else None

    # --- the things themselves -------------------------------------------------------------------

    def _opdracht(self, vraag: ReeksVraag, rijen: list[Rij], tekst: str) -> Gelezen | None:
        """What this does to the list, when it is not simply an answer."""
        namen = [rij[_NAAM] for rij in rijen]
        if (uit := weg(tekst)) is not None:
            genoemd = [deel.naam for deel in lees_dingen(vraag, uit)]
            weg_ermee = {zoek_naam(namen, naam, in_het_kort=True) for naam in (*genoemd, uit)} - {None}
            if weg_ermee:
                over = [rij for nummer, rij in enumerate(rijen) if nummer not in weg_ermee]
                if not over:
                    return Gelezen(fout="Dan blijft er niets over. Noem eerst wat er wel bij hoort.")
                gehaald = ", ".join(namen[n] for n in sorted(n for n in weg_ermee if n is not None))
                return self._klaar(vraag, over, f"Weggehaald: {gehaald}.")
        if (bij := erbij(tekst)) is not None and (nieuw := lees_dingen(vraag, bij)):
            return self._voeg_toe(vraag, rijen, nieuw, alleen_wijzigen=False)
        if (enkel := alleen(tekst)) is not None and (nieuw := lees_dingen(vraag, enkel)):
            return self._alleen(vraag, rijen, nieuw)
        return self._zeg_van_genoemde(vraag, rijen, tekst)

    def _zeg_van_genoemde(self, vraag: ReeksVraag, rijen: list[Rij], tekst: str) -> Gelezen | None:
        """ "De winkeliers: weinig invloed", of one that is in the list already."""
        genoemd = lees_dingen(vraag, _KLOPT_NIET.sub(":", tekst))
        namen = [rij[_NAAM] for rij in rijen]
        if not genoemd or any(
            not ding.waarden or zoek_naam(namen, ding.naam, in_het_kort=True) is None
            for ding in genoemd
        ):
            return None
        return self._voeg_toe(vraag, rijen, genoemd, alleen_wijzigen=True)

    def _voeg_toe(
        self, vraag: ReeksVraag, rijen: list[Rij], nieuw: Sequence[Ding], *, alleen_wijzigen: bool
    ) -> Gelezen:
        erbij_gezet = []
        for ding in nieuw:
            namen = [rij[_NAAM] for rij in rijen]
            nummer = zoek_naam(namen, ding.naam, in_het_kort=alleen_wijzigen)
            if nummer is not None:
                rijen[nummer] |= ding.waarden
            else:
                rijen.append(_als_rij(vraag, ding))
                erbij_gezet.append(ding.naam)
        opmerking = None
        if erbij_gezet and not alleen_wijzigen:
            opmerking = (
                f"Erbij gezet: {', '.join(map(_kort, erbij_gezet))}. Wat er al stond, is gebleven."
            )
        return self._klaar(vraag, rijen, opmerking)

    def _alleen(self, vraag: ReeksVraag, rijen: list[Rij], nieuw: Sequence[Ding]) -> Gelezen:
        namen = [rij[_NAAM] for rij in rijen]
        over = []
        for ding in nieuw:
            nummer = zoek_naam(namen, ding.naam)
            over.append(_als_rij(vraag, ding) if nummer is None else rijen[nummer] | ding.waarden)
        return self._klaar(vraag, over)

    def _klaar(self, vraag: ReeksVraag, rijen: list[Rij], opmerking: str | None = None) -> Gelezen:
        if len(rijen) > MAX_DINGEN:
            return Gelezen(fout=f"Dat zijn er {len(rijen)}. Noem er hoogstens {MAX_DINGEN}.")
        vervolg = self.vervolg(vraag, rijen)
        if vervolg is None:
            return Gelezen(rijen, opmerking=opmerking)
        return Gelezen(rijen, "onvolledig", vervolg=vervolg, opmerking=opmerking)


def _bij_naam(vraag: ReeksVraag, waarden: Mapping[str, Any], tekst: str) -> dict[str, Any]:
    """Of what is said the choices that are called with the name of their field: "groot belang"."""
    namen = {veld.sleutel: veld.naam.casefold() for veld in vraag.velden if veld.soort == "keuze"}
    return {s: w for s, w in waarden.items() if s in namen and namen[s] in tekst.casefold()}


def _voor_de_reden(vraag: ReeksVraag, tekst: str) -> str | None:
    """What is said before a comma, where only why comes after it: "veel en groot, zij beslissen"."""
    kop, komma, staart = tekst.partition(",")
    zegt = lees_waarden(vraag.velden, kop)[0] and not lees_waarden(vraag.velden, staart)[0]
    return kop.strip() if komma and zegt else None


def _welke(rijen: Sequence[Rij], tekst: str) -> tuple[int, str] | None:
    """Which thing is named, to the letter, or by how it begins by who says to move it."""
    namen = [rij[_NAAM] for rij in rijen]
    genoemd = zoek_naam_in(namen, tekst)
    return genoemd if genoemd is not None or not zegt_verzetten(tekst) else zoek_begin_in(namen, tekst)


def _als_rij(vraag: ReeksVraag, ding: Ding) -> Rij:
    return {_NAAM: ding.naam} | ding.waarden


def _wacht_op(vraag: ReeksVraag, rijen: Sequence[Mapping[str, Any]]) -> tuple[int, ReeksVeld] | None:
    """The first thing of which something has still to be asked, and what."""
    for nummer, rij in enumerate(rijen):
        for veld in vraag.velden:
            if veld.sleutel not in rij and _gevraagd(veld, rij):
                return nummer, veld
    return None


def _gevraagd(veld: ReeksVeld, rij: Mapping[str, Any]) -> bool:
    return all(rij.get(voorwaarde.veld) in voorwaarde.is_ for voorwaarde in veld.als)


def _lees_veld(veld: ReeksVeld, inbreng: Inbreng) -> Gelezen:
    tekst = inbreng.tekst.strip()
    match veld.soort:
        case "keuze":
            gekozen = inbreng.keuze or zoek_keuze(veld.keuzes, tekst)
            if gekozen in {keuze.sleutel for keuze in veld.keuzes}:
                return Gelezen(gekozen)
            return Gelezen(fout=kies_een(veld.keuzes))
        case "datum":
            return lees_ongeveer(tekst) if veld.ongeveer else lees_datum(tekst)
        case "getal":
            return lees_getal(tekst)
        case "open":
            return (
                Gelezen(tekst)
                if tekst
                else Gelezen(fout="Hier staat nog niets. Schrijf een paar woorden.")
            )


def _toon_rij(vraag: ReeksVraag, rij: Mapping[str, Any]) -> str:
    delen = [
        _toon_veld(veld, rij[veld.sleutel])
        for veld in vraag.velden
        if rij.get(veld.sleutel) is not None and _gevraagd(veld, rij)
    ]
    return f"{rij[_NAAM]} ({', '.join(delen)})" if delen else str(rij[_NAAM])


def _toon_veld(veld: ReeksVeld, waarde: Any) -> str:
    if veld.soort == "datum":
        return toon_datum(waarde, weekdag=False)
    label = next((keuze.label for keuze in veld.keuzes if keuze.sleutel == waarde), str(waarde))
    if veld.soort == "open":
        return f"{veld.naam}: {label}"
    # What was chosen speaks for itself: "hard", "veel invloed".
    return f"{label[:1].lower()}{label[1:]}" if veld.soort == "keuze" else f"{veld.naam} {label}"


def _kort(naam: str, tekens: int = 80) -> str:
    return naam if len(naam) <= tekens else f"{naam[:tekens].rsplit(maxsplit=1)[0]} …"
