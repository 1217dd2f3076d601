"""Reading a criterion from the answers: its value, the answers it rests on, and why.

Ways of reading that tell must agree. Where they contradict each other, where somebody doubts, or
where nothing tells, people judge.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeVar

from acties.afweging.bedragen import bedragen_in
from acties.afweging.uitkomst import NOG_TE_BEOORDELEN, Gewogen, Grond
from acties.afweging.woorden import Tekst, begin_van, kaal
from acties.vragenlijst.bedragen import bedrag_van
from acties.vragenlijst.pad import Gegeven
from acties.vragenlijst.soorten import soort_van
from kennisbank.schema.aflezing import (
    Aflezing,
    BedragAflezing,
    Bedraggrens,
    DatumAflezing,
    Datumgrens,
    JaNeeAflezing,
    KeuzeAflezing,
    MeerkeuzeAflezing,
    OpenAflezing,
    vragen_van,
)
from kennisbank.schema.vraag import Vraag
from kennisbank.schema.vragenlijst import Vragenlijst

MAX_GRONDEN = 5
"""How many places in the answers are named for one criterion; in a long story there may be hundreds."""


@dataclass(frozen=True, slots=True)
class Lezing:
    """What the answers say."""

    waarde: Gewogen
    reden: str
    gronden: tuple[Grond, ...] = ()
    twijfel: bool = False
    """Whether somebody doubted: "misschien"."""

    @property
    def bekend(self) -> bool:
        """Whether the answers told."""
        return self.waarde != NOG_TE_BEOORDELEN


@dataclass(frozen=True, slots=True)
class Leesbaar:
    """The answers of one person, for reading. Only those that were really given are in it."""

    lijst: Vragenlijst
    antwoorden: Mapping[str, Gegeven]
    vandaag: date
    _teksten: dict[str, Tekst] = field(default_factory=dict)

    def tekst(self, tekst: str) -> Tekst:
        """A story, read once however many signs are looked up in it."""
        if tekst not in self._teksten:
            self._teksten[tekst] = Tekst(tekst)
        return self._teksten[tekst]

    def vraag(self, sleutel: str, *soorten: str) -> tuple[Vraag, Gegeven] | None:
        """The question and its answer, if it was answered and is of one of these kinds.

        An older version of the questionnaire may ask something else under the same name.
        """
        gegeven = self.antwoorden.get(sleutel)
        vraag = next((v for v in self.lijst.vragen if v.sleutel == sleutel), None)
        if vraag is None or gegeven is None or gegeven.status != "gegeven":
            return None
        return (vraag, gegeven) if vraag.soort in soorten else None

    def naam(self, sleutel: str) -> str:
        """How the question is called for people."""
        return next((v.naam for v in self.lijst.vragen if v.sleutel == sleutel), sleutel)


@dataclass(frozen=True, slots=True)
class _Aanwijzing:
    waarde: Gewogen | None
    grond: Grond
    zwak: bool = False
    """Rests on nothing being there; anything that is there goes before it."""
    twijfel: bool = False


def lees(aflezingen: Sequence[Aflezing], leesbaar: Leesbaar, kader_lijst: str) -> Lezing:
    """The value on which all ways of reading that tell agree; else `nog_te_beoordelen`."""
    hier = [a for a in aflezingen if (a.vragenlijst or kader_lijst) == leesbaar.lijst.sleutel]
    if not hier:
        return Lezing(NOG_TE_BEOORDELEN, "Dit is uit de antwoorden niet af te lezen.")
    alle = [aanwijzing for aflezing in hier for aanwijzing in _lees_een(aflezing, leesbaar)]
    sterk = [a for a in alle if a.waarde is not None and not a.zwak]
    twijfel = [a for a in alle if a.twijfel]
    if sterk:
        return _van(sterk)
    if twijfel:
        return Lezing(
            NOG_TE_BEOORDELEN, "Hier staat twijfel in het antwoord.", _gronden(twijfel), twijfel=True
        )
    if zwak := [a for a in alle if a.zwak]:
        lezing = _van(zwak)
        if lezing.bekend:
            namen = _opsomming([f"‘{grond.naam}’" for grond in lezing.gronden])
            return Lezing(lezing.waarde, f"In {namen} wijst niets op het tegendeel.", lezing.gronden)
    return Lezing(NOG_TE_BEOORDELEN, _waarom_niet(hier, leesbaar))


def _van(aanwijzingen: Sequence[_Aanwijzing]) -> Lezing:
    gronden = _gronden(aanwijzingen)
    waarden = {a.waarde for a in aanwijzingen if a.waarde is not None}
    if len(waarden) > 1:
        return Lezing(NOG_TE_BEOORDELEN, "De antwoorden spreken elkaar tegen.", gronden)
    namen = _opsomming(list(dict.fromkeys(f"‘{grond.naam}’" for grond in gronden)))
    return Lezing(waarden.pop(), f"Dit staat in {namen}.", gronden)


def _gronden(aanwijzingen: Sequence[_Aanwijzing]) -> tuple[Grond, ...]:
    return tuple(dict.fromkeys(a.grond for a in aanwijzingen))[:MAX_GRONDEN]


def _waarom_niet(aflezingen: Sequence[Aflezing], leesbaar: Leesbaar) -> str:
    sleutels = dict.fromkeys(sleutel for a in aflezingen for sleutel in vragen_van(a))
    gegeven = [s for s in sleutels if s in leesbaar.antwoorden]
    if not gegeven:
        namen = _opsomming([f"‘{leesbaar.naam(s)}’" for s in sleutels])
        return f"{namen} {'is' if len(sleutels) == 1 else 'zijn'} niet ingevuld."
    namen = _opsomming([f"‘{leesbaar.naam(s)}’" for s in gegeven])
    return f"Uit {namen} is dit niet af te lezen."


def _opsomming(delen: Sequence[str]) -> str:
    *eerder, laatste = delen
    return f"{', '.join(eerder)} en {laatste}" if eerder else laatste


# --- each kind of reading -------------------------------------------------------------------------


def _lees_een(aflezing: Aflezing, leesbaar: Leesbaar) -> list[_Aanwijzing]:
    match aflezing:
        case OpenAflezing():
            return _lees_open(aflezing, leesbaar)
        case BedragAflezing():
            return _lees_bedrag(aflezing, leesbaar)
        case _:
            return _lees_exact(aflezing, leesbaar)


def _lees_exact(
    aflezing: JaNeeAflezing | KeuzeAflezing | MeerkeuzeAflezing | DatumAflezing, leesbaar: Leesbaar
) -> list[_Aanwijzing]:
    gevonden = leesbaar.vraag(aflezing.vraag, aflezing.soort)
    if gevonden is None:
        return []
    vraag, gegeven = gevonden
    waarde: Gewogen | None
    match aflezing:
        case JaNeeAflezing():
            waarde = aflezing.ja if gegeven.waarde else aflezing.nee
        case KeuzeAflezing():
            waarde = aflezing.bij.get(gegeven.waarde)
        case MeerkeuzeAflezing():
            gekozen = set(gegeven.waarde)
            waarde = next(
                (
                    g.geeft
                    for g in aflezing.gevallen
                    if len(gekozen.intersection(g.keuzes)) >= g.minstens
                ),
                aflezing.anders,
            )
        case DatumAflezing():
            waarde = _bij_datum(aflezing, date.fromisoformat(gegeven.waarde), leesbaar.vandaag)
    return [_Aanwijzing(waarde, _grond(vraag, gegeven))]


def _bij_datum(aflezing: DatumAflezing, dag: date, vandaag: date) -> Gewogen | None:
    if aflezing.weken_vooraf is not None:
        genoeg = dag >= vandaag + timedelta(weeks=aflezing.weken_vooraf.minstens)
        return aflezing.weken_vooraf.dan if genoeg else aflezing.weken_vooraf.anders
    return _in_grens(aflezing.grenzen, dag)


def _lees_bedrag(aflezing: BedragAflezing, leesbaar: Leesbaar) -> list[_Aanwijzing]:
    gevonden = leesbaar.vraag(aflezing.vraag, "bedrag", "open")
    if gevonden is None:
        return []
    vraag, gegeven = gevonden
    if vraag.soort == "bedrag":
        return [
            _Aanwijzing(_in_grens(aflezing.grenzen, bedrag_van(gegeven.waarde)), _grond(vraag, gegeven))
        ]
    bedragen = bedragen_in(str(gegeven.waarde))
    if not bedragen:
        return []
    hoogste = max(bedragen)
    return [_Aanwijzing(_in_grens(aflezing.grenzen, hoogste), _grond(vraag, gegeven))]


Grootheid = TypeVar("Grootheid", Decimal, date)


def _in_grens(
    grenzen: Sequence[Bedraggrens] | Sequence[Datumgrens], waarde: Grootheid
) -> Gewogen | None:
    for grens in grenzen:
        vanaf: Grootheid | None = grens.vanaf  # type: ignore[assignment]
        tot: Grootheid | None = grens.tot  # type: ignore[assignment]
        if (vanaf is None or waarde >= vanaf) and (tot is None or waarde < tot):
            return grens.geeft
    return None


def _lees_open(aflezing: OpenAflezing, leesbaar: Leesbaar) -> list[_Aanwijzing]:
    gevonden: list[_Aanwijzing] = []
    gelezen: list[Grond] = []
    for sleutel in aflezing.vragen:
        paar = leesbaar.vraag(sleutel, "open")
        if paar is None:
            continue
        vraag, gegeven = paar
        tekst = str(gegeven.waarde)
        gelezen.append(_grond(vraag, gegeven))
        bij_kaal = {"ja": aflezing.kaal_ja, "nee": aflezing.kaal_nee, None: None}[kaal(tekst)]
        if bij_kaal is not None:
            gevonden.append(_Aanwijzing(bij_kaal, _grond(vraag, gegeven)))
        for waarde, tekens in aflezing.tekens.items():
            for vondst in leesbaar.tekst(tekst).vind(tekens):
                if vondst.zin == "ontkent":
                    continue
                twijfel = vondst.zin == "twijfelt" and not aflezing.twijfel_telt
                gevonden.append(
                    _Aanwijzing(
                        None if twijfel else waarde,
                        Grond(vraag=sleutel, naam=vraag.naam, fragment=vondst.fragment),
                        twijfel=vondst.zin == "twijfelt",
                    )
                )
    if aflezing.zonder_teken is not None and not gevonden and len(gelezen) == len(aflezing.vragen):
        return [_Aanwijzing(aflezing.zonder_teken, grond, zwak=True) for grond in gelezen]
    return gevonden


def _grond(vraag: Vraag, gegeven: Gegeven) -> Grond:
    getoond = soort_van(vraag).toon(vraag, gegeven.waarde)
    fragment = begin_van(getoond) if vraag.soort == "open" else getoond
    return Grond(vraag=vraag.sleutel, naam=vraag.naam, fragment=fragment)
