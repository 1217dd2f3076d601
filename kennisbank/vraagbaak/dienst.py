"""Answering a question: from the active municipality first, and only as sure as it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from kennisbank.schema.artikel import Publiek
from kennisbank.vraagbaak.antwoord import Antwoord, Context, Deelantwoord, Vervolg
from kennisbank.vraagbaak.grenzen import grens_van
from kennisbank.vraagbaak.niveaulijsten import Niveaulijsten
from kennisbank.vraagbaak.rangorde import genoemd_punt
from kennisbank.vraagbaak.zinnen import losse_vragen, vragen_in
from kennisbank.werkvormen import GEEN_BELEID
from kennisbank.zoeken.gewichten import Gewichten
from kennisbank.zoeken.oordeel import kenmerken, zekerheid
from kennisbank.zoeken.passages import ALGEMEEN, LANDELIJK, PRAKTIJK, Vindbaar
from kennisbank.zoeken.woorden import splits, vlak
from kennisbank.zoeken.zoeker import Treffer, Zoeker

_VERWIJST = re.compile(
    r"\b(?:dat|daar\w*|die|deze|dit|hem|er\w{0,4}|hij|zij|ze|het|zoiets|ook|daarna|dan)\b"
)
_VERVOLG = re.compile(r"^(?:en|maar|of|dus|ook|wie dan|en dan|hoezo|noem)\b")
_LANGSTE_VERVOLG = 9
"""Words; what is longer says itself what it is about."""
_VERSCHIL = re.compile(
    r"\b(?:verschil\w*|vergele\w*|vergelijk\w*|anders|allebei|beide|zowel|ten opzichte|dan bij"
    r"|dan in)\b"
)
_HIER = re.compile(r"\b(?:hier|bij ons|onze gemeente|wij)\b")
_LOS_EN = re.compile(r"[\s,]+(?:en[\s,]*)*[?]?$")
"""What is left of "hier en in Zeestad?" without the names."""
_BIJNA = 0.8
"""Within so much of the best score another passage may well be what was meant."""
_EIGEN = 1.0
"""Within so much of what holds everywhere, the rule of the municipality that is named comes first."""
_LIJKT = 0.75
"""From here on a passage says itself that it answers such a question."""
_ERGENS_OVER = 0.4
"""A passage with so much of the words of a question speaks of what it is about."""
_NABIJ = 3
"""How many nearest topics are offered when nothing answers."""


@dataclass(frozen=True)
class Bibliotheek:
    """What of one municipality can be asked."""

    gemeente: str
    naam: str
    zoeker: Zoeker
    niveaulijsten: Niveaulijsten | None


@dataclass(frozen=True, slots=True)
class _Gevonden:
    """The best that one library has for a question."""

    deel: Deelantwoord | None
    zekerheid: float
    score: float
    treffers: Sequence[Treffer]
    context: Context
    waar: str = ""
    """The municipality that was searched."""
    niet_gezegd: Vindbaar | None = None
    """What is asked, when it is known that no source says it."""
    zwijgt: bool = False
    """That municipality was named in the question, and itself says nothing of what it is about."""


class Vraagbaak:
    """The vraagbaak of the active municipality; the others are there for who asks about them.

    `open_` gives the library of a municipality by its key; it is asked only for those that are needed.
    """

    def __init__(
        self,
        actief: str,
        namen: Mapping[str, str],
        open_: Callable[[str], Bibliotheek],
        gewichten: Gewichten,
    ) -> None:
        self._actief, self._namen, self._open, self._gewichten = actief, namen, open_, gewichten

    def vraag(
        self, tekst: str, *, voor: Publiek | None = None, context: Context | None = None
    ) -> Antwoord:
        """The answer to this question, asked by `voor`, after what `context` tells."""
        woordenboek = self._open(self._actief).zoeker.index.woordenboek
        grens = grens_van(woordenboek.gelezen(tekst), woordenboek.sleutels)
        if grens is not None:
            return Antwoord((), 0.0, 0.0, context or Context(), grens=grens.tekst)
        gemeenten = self._gemeenten_in(tekst)
        ook_hier = _HIER.search(vlak(tekst)) is not None or self._noemt(tekst, self._actief)
        vergelijkt = bool(gemeenten) and (
            len(gemeenten) > 1 or ook_hier or _VERSCHIL.search(vlak(tekst)) is not None
        )
        zonder_namen = self._zonder_namen(tekst)
        if vergelijkt:
            wie = gemeenten if len(gemeenten) > 1 else [self._actief, *gemeenten]
            zonder = _LOS_EN.sub("", _HIER.sub(" ", _VERSCHIL.sub(" ", zonder_namen)))
            return self._samen(
                [
                    self._zoek(self._open(g), zonder, voor, context, zelf=True)
                    for g in dict.fromkeys(wie)
                ]
            )
        waar = gemeenten[0] if gemeenten else self._actief
        elders = context is not None and not gemeenten and context.gemeente in self._namen
        if elders and context is not None and self._is_vervolg(tekst):
            waar = context.gemeente
        if gemeenten and context is not None and context.vraag and len(splits(zonder_namen)) <= 4:
            # "En in Enschede?": the question before this one, elsewhere.
            return self._samen(
                [self._zoek(self._open(waar), f"{context.vraag} {zonder_namen}", voor, None, zelf=True)]
            )
        zelf = bool(gemeenten) or ook_hier
        boek = self._open(waar)
        delen = losse_vragen(zonder_namen) if len(zonder_namen.split()) < 30 else [zonder_namen]
        heel = self._zoek(boek, zonder_namen, voor, context, zelf=zelf)
        if len(delen) == 2:
            eerste, tweede = (self._zoek(boek, deel, voor, context, zelf=zelf) for deel in delen)
            gezegd = eerste.niet_gezegd is None and tweede.niet_gezegd is None
            if gezegd and eerste.deel and tweede.deel and eerste.deel.sleutel != tweede.deel.sleutel:
                return self._samen([eerste, tweede])
        return self._samen([heel])

    def _zoek(
        self,
        boek: Bibliotheek,
        tekst: str,
        voor: Publiek | None,
        context: Context | None,
        *,
        zelf: bool = False,
    ) -> _Gevonden:
        """`zelf`: the question names this municipality, or "hier"."""
        vragen = vragen_in(tekst)
        kern = " ".join(vragen)
        vervolg = context is not None and bool(context.vraag) and self._is_vervolg(tekst)
        verband = tekst if kern != tekst else ""
        na = None
        if vervolg and context is not None:
            verband, na = context.vraag, context.sleutel
        if boek.niveaulijsten is not None:
            woorden = boek.zoeker.index.woordenboek.gelezen(kern)
            lijst = boek.niveaulijsten.antwoord(woorden, context if vervolg else None)
            if lijst is not None:
                deel, nieuw = lijst
                samen = f"{context.vraag} {tekst}" if vervolg and context is not None else tekst
                return _Gevonden(deel, 1.0, 0.0, (), replace(nieuw, vraag=samen))
        punt = genoemd_punt(kern, self._tekst_van(boek, na)) if na is not None else None
        gelezen = boek.zoeker.lees(
            punt or kern, verband=verband if punt is None else "", na=vervolg and punt is None
        )
        treffers, open_ = boek.zoeker.zoek_alles(gelezen, voor=voor, na=na)
        if punt is not None:
            # The list itself was just read.
            treffers = [t for t in treffers if t.passage.sleutel != na]
        treffers = _eigen_eerst(treffers, zelf=zelf)
        if not treffers:
            return _Gevonden(None, 0.0, 0.0, (), Context(vraag=tekst), boek.gemeente)
        weging = self._gewichten.weging(met_betekenis=gelezen.betekenis is not None)
        zeker = zekerheid(kenmerken(boek.zoeker, gelezen, treffers, open_), weging.oordeel)
        beste = treffers[0]
        samen = f"{context.vraag} {tekst}" if vervolg and context is not None else tekst
        nabij: Deelantwoord | None = None
        if zeker >= self._gewichten.misschien:
            nabij = _als_deel(beste.passage)
        niet_gezegd = self._niet_gezegd(zeker, beste, open_)
        if niet_gezegd is not None:
            passages = boek.zoeker.index.passages
            nabij = next((_als_deel(p) for p in passages if p.sleutel == niet_gezegd.bij), nabij)
        return _Gevonden(
            nabij,
            zeker,
            beste.score,
            treffers,
            Context(vraag=samen, sleutel=beste.passage.sleutel, gemeente=boek.gemeente),
            boek.gemeente,
            niet_gezegd,
            zelf and not _spreekt_ervan(treffers),
        )

    def _niet_gezegd(self, zeker: float, beste: Treffer, open_: Treffer | None) -> Vindbaar | None:
        """What is asked, when that is known to be unanswered and no passage is about as near."""
        if open_ is None or zeker >= self._gewichten.drempel:
            return None
        nader = open_.score - beste.score >= self._gewichten.niet_gezegd
        return open_.passage if nader else None

    def _samen(self, gevonden: Sequence[_Gevonden]) -> Antwoord:
        # Of what is not said, the passage beside it is no part of an answer.
        alleen = len(gevonden) == 1
        gegeven = [g for g in gevonden if g.deel is not None and (alleen or g.niet_gezegd is None)]
        zeker = [g for g in gegeven if g.zekerheid >= self._gewichten.drempel]
        delen = [g.deel for g in gegeven if g.deel is not None] if zeker else []
        nabij = [g.deel for g in gegeven[:1] if g.deel is not None] if not delen else []
        eerste = next((g for g in gevonden if g.deel is not None), gevonden[0])
        delen, nabij = self._met_naam(delen), self._met_naam(nabij)
        open_ = gevonden[0].niet_gezegd if len(gevonden) == 1 and not delen else None
        return Antwoord(
            delen=tuple(delen),
            zekerheid=min((g.zekerheid for g in gevonden if g.deel), default=eerste.zekerheid),
            score=eerste.score,
            context=eerste.context,
            vervolg=self._verder(delen, eerste.treffers)
            if delen
            else tuple(_nabij(eerste.treffers[len(nabij) :])),
            kandidaten=tuple(self._met_naam(_kandidaten(gevonden))),
            kanttekening=self._kanttekening(delen or nabij, gevonden),
            misschien=tuple(nabij),
            niet_gezegd=None if open_ is None else self._zin_niet_gezegd(open_),
        )

    def _zin_niet_gezegd(self, open_: Vindbaar) -> str:
        wat = f"{open_.kop[0].upper()}{open_.kop[1:]}"
        return f"{wat}, staat niet in het beleid van {self._namen[open_.gemeente]}."

    @staticmethod
    def _tekst_van(boek: Bibliotheek, sleutel: str) -> str:
        return next((p.tekst for p in boek.zoeker.index.passages if p.sleutel == sleutel), "")

    def _met_naam(self, delen: Sequence[Deelantwoord]) -> list[Deelantwoord]:
        return [replace(deel, naam=self._namen.get(deel.gemeente, "")) for deel in delen]

    def passage(self, plek: str) -> Antwoord | None:
        """The passage `gemeente:sleutel`; None when there is none of that name any more."""
        gemeente, _, sleutel = plek.partition(":")
        waar = self._actief if gemeente in ALGEMEEN else gemeente
        if waar not in self._namen:
            return None
        boek = self._open(waar)
        for passage in boek.zoeker.index.passages:
            if passage.sleutel == sleutel and passage.gemeente == gemeente:
                deel = _als_deel(passage)
                context = Context(vraag=passage.kop, sleutel=sleutel, gemeente=waar)
                return self._samen([_Gevonden(deel, 1.0, 0.0, (), context)])
        return None

    def _verder(
        self, delen: Sequence[Deelantwoord], treffers: Sequence[Treffer]
    ) -> tuple[Vervolg, ...]:
        """What to ask next: what came nearest after it, then the rest of its article or list."""
        if len(delen) != 1:
            return ()
        [deel] = delen
        boek = self._open(self._actief if deel.gemeente in ALGEMEEN else deel.gemeente)
        if deel.soort == "lijst":
            return () if boek.niveaulijsten is None else boek.niveaulijsten.verder(deel.sleutel)
        artikel = deel.sleutel.partition("#")[0]
        zelfde = [
            p
            for p in boek.zoeker.index.passages
            if p.artikel == artikel and p.gemeente == deel.gemeente
        ]
        hier = next((n for n, p in enumerate(zelfde) if p.sleutel == deel.sleutel), 0)
        bijna = [
            treffer.passage
            for treffer in treffers[1:_NABIJ]
            if treffers[0].score - treffer.score < _BIJNA
        ]
        andere = [p for p in (*zelfde[hier + 1 :], *zelfde[:hier]) if p not in bijna]
        return tuple(_vervolg(passage) for passage in (*bijna, *andere)[:_NABIJ])

    def _kanttekening(self, delen: Sequence[Deelantwoord], gevonden: Sequence[_Gevonden]) -> str | None:
        niets = [self._namen[g.waar] for g in gevonden if g.deel is None and g.waar in self._namen]
        if delen and niets:
            return f"Over {' en '.join(niets)} vind ik hierover niets."
        if len(delen) == 1 and delen[0].gemeente == PRAKTIJK:
            return GEEN_BELEID
        if len(delen) == 1 and delen[0].gemeente == LANDELIJK and gevonden[0].zwijgt:
            return f"In het beleid van {self._namen[gevonden[0].waar]} zelf vind ik hierover niets."
        vreemd = [d.gemeente for d in delen if d.gemeente not in {self._actief, *ALGEMEEN}]
        if not vreemd or len(delen) > 1:
            return None
        naam, eigen = self._namen[vreemd[0]], self._namen[self._actief]
        return f"Dit geldt in {naam}, niet in {eigen}."

    def _is_vervolg(self, tekst: str) -> bool:
        plat = vlak(tekst).strip()
        if len(plat.split()) > _LANGSTE_VERVOLG:
            return False
        return bool(_VERVOLG.match(plat) or _VERWIJST.search(plat)) or len(plat.split()) <= 3

    def _gemeenten_in(self, tekst: str) -> list[str]:
        """The other municipalities that are named."""
        return [g for g in self._naamvormen if g != self._actief and self._noemt(tekst, g)]

    def _noemt(self, tekst: str, gemeente: str) -> bool:
        return not self._naamvormen[gemeente].isdisjoint(splits(tekst))

    def _zonder_namen(self, tekst: str) -> str:
        return self._naampatroon.sub(" ", tekst).strip()

    @cached_property
    def _naamvormen(self) -> dict[str, set[str]]:
        return {
            sleutel: {vlak(naam), f"{vlak(naam)}s", f"{vlak(naam)}se", f"{vlak(naam)}er"}
            for sleutel, naam in self._namen.items()
        }

    @cached_property
    def _naampatroon(self) -> re.Pattern[str]:
        namen = "|".join(re.escape(naam) for naam in self._namen.values())
        return re.compile(
            rf"\b(?:(?:in|bij|van|door|voor) )?(?:gemeente )?(?:{namen})(?:s|se|er)?\b", re.I
        )


def _eigen_eerst(treffers: list[Treffer], *, zelf: bool) -> list[Treffer]:
    """Who names a municipality (`zelf`) asks what that one does; what holds everywhere comes after it.

    Also who does not, where the municipality itself tells what a werkvorm is to it: a wijkraad.
    """
    if not treffers or treffers[0].passage.gemeente not in ALGEMEEN:
        return treffers
    beste = treffers[0]
    praktijk = beste.passage.gemeente == PRAKTIJK
    eigen = [
        treffer
        for treffer in treffers
        if treffer.passage.gemeente not in ALGEMEEN
        and (
            (zelf and beste.score - treffer.score <= _EIGEN)
            or (
                praktijk
                and beste.score - treffer.score <= _EIGEN / 2
                and treffer.kenmerken.gelijkenis >= _LIJKT
            )
        )
    ]
    return [*eigen[:1], *(treffer for treffer in treffers if treffer not in eigen[:1])]


def _spreekt_ervan(treffers: Sequence[Treffer]) -> bool:
    return any(
        treffer.passage.gemeente not in ALGEMEEN and treffer.kenmerken.dekking >= _ERGENS_OVER
        for treffer in treffers
    )


def _vervolg(passage: Vindbaar) -> Vervolg:
    return Vervolg(passage.kop, passage.vragen[0], f"{passage.gemeente}:{passage.sleutel}")


def _als_deel(passage: Vindbaar) -> Deelantwoord:
    return Deelantwoord(
        "passage", passage.gemeente, passage.tekst, passage.bronnen, passage.sleutel, passage.onderwerp
    )


def _kandidaten(gevonden: Sequence[_Gevonden]) -> tuple[Deelantwoord, ...]:
    if len(gevonden) > 1:
        return tuple(g.deel for g in gevonden if g.deel is not None)
    treffers = [_als_deel(treffer.passage) for treffer in gevonden[0].treffers[:_NABIJ]]
    return tuple(treffers) or tuple(g.deel for g in gevonden if g.deel is not None)


def _nabij(treffers: Sequence[Treffer]) -> list[Vervolg]:
    gezien: dict[str, Vervolg] = {}
    for treffer in treffers:
        passage = treffer.passage
        gezien.setdefault(passage.artikel, _vervolg(passage))
    return list(gezien.values())[:_NABIJ]
