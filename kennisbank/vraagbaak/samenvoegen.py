"""One answer of what was found: what is sure enough, what comes nearest, and what to say with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kennisbank.vraagbaak.antwoord import Antwoord, Deelantwoord, Vervolg
from kennisbank.vraagbaak.bibliotheek import Bibliotheek, Gevonden, Openen, als_deel
from kennisbank.vraagbaak.gemeentenamen import Gemeentenamen
from kennisbank.werkvormen import GEEN_BELEID
from kennisbank.zoeken.gewichten import Gewichten
from kennisbank.zoeken.passages import ALGEMEEN, PRAKTIJK, Vindbaar
from kennisbank.zoeken.zoeker import Treffer

_BIJNA = 0.8
"""Within so much of the best score another passage may well be what was meant."""
_NABIJ = 3
"""How many nearest topics are offered when nothing answers."""


@dataclass(frozen=True)
class Samenvoeger:
    """Makes answers of what was found."""

    namen: Gemeentenamen
    open_: Openen
    gewichten: Gewichten

    def samen(self, gevonden: Sequence[Gevonden], *, naast_elkaar: bool = False) -> Antwoord:
        """One answer of these; `naast_elkaar`: each is given, though none may be sure."""
        # Of what is not said, the passage beside it is no part of an answer.
        alleen = len(gevonden) == 1
        gegeven = [g for g in gevonden if g.deel is not None and (alleen or g.niet_gezegd is None)]
        zeker = [g for g in gegeven if g.zekerheid >= self.gewichten.drempel]
        # Of two questions in one, what is not sure enough is no part of a sure answer.
        onzeker = [g for g in gegeven if g.gevraagd and g not in zeker] if zeker else []
        gegeven = [g for g in gegeven if g not in onzeker]
        delen = [g.deel for g in gegeven if g.deel is not None] if zeker else []
        getoond = gegeven if naast_elkaar else gegeven[:1]
        nabij = [g.deel for g in getoond if g.deel is not None] if not delen else []
        eerste = next((g for g in gegeven if g.deel is not None), gevonden[0])
        delen, nabij = self._met_naam(delen), self._met_naam(nabij)
        open_ = gevonden[0].niet_gezegd if len(gevonden) == 1 and not delen else None
        return Antwoord(
            delen=tuple(delen),
            zekerheid=min(
                (g.zekerheid for g in gevonden if g.deel and g not in onzeker),
                default=eerste.zekerheid,
            ),
            score=eerste.score,
            context=eerste.context,
            vervolg=self._verder(delen, eerste.treffers)
            if delen
            else self._nabij(nabij, _zonder_werkvormen(eerste.treffers, nabij)),
            kandidaten=tuple(self._met_naam(_kandidaten(gevonden))),
            kanttekening=_over_de_andere(onzeker)
            or (self._minder_zeker(gegeven, zeker) if delen and naast_elkaar else None)
            or self._kanttekening(delen or nabij, gevonden),
            misschien=tuple(nabij),
            waarschijnlijk=bool(nabij)
            and open_ is None
            and eerste.zekerheid >= self.gewichten.waarschijnlijk,
            niet_gezegd=_niet_gezegd(delen, gevonden)
            if open_ is None
            else self._zin_niet_gezegd(open_),
        )

    def _zin_niet_gezegd(self, open_: Vindbaar) -> str:
        wat = f"{open_.kop[0].upper()}{open_.kop[1:]}"
        return f"{wat}, staat niet in het beleid van {self.namen.van[open_.gemeente]}."

    def _minder_zeker(self, gegeven: Sequence[Gevonden], zeker: Sequence[Gevonden]) -> str | None:
        """Of which municipalities what is set beside a sure answer only comes nearest."""
        namen = [self.namen.van[g.waar] for g in gegeven if g not in zeker and g.waar in self.namen.van]
        if not namen:
            return None
        return f"Van {' en '.join(namen)} is dit wat er het dichtst bij komt; zeker is dat niet."

    def _met_naam(self, delen: Sequence[Deelantwoord]) -> list[Deelantwoord]:
        return [replace(deel, naam=self.namen.van.get(deel.gemeente, "")) for deel in delen]

    def _verder(
        self, delen: Sequence[Deelantwoord], treffers: Sequence[Treffer]
    ) -> tuple[Vervolg, ...]:
        """What to ask next: what came nearest after it, then the rest of its article or list."""
        if len(delen) != 1:
            return ()
        [deel] = delen
        boek = self.open_(self.namen.actief if deel.gemeente in ALGEMEEN else deel.gemeente)
        if deel.soort == "lijst":
            return () if boek.niveaulijsten is None else boek.niveaulijsten.verder(deel.sleutel)
        zelfde = _uit_hetzelfde_artikel(boek, deel)
        bijna = [
            treffer.passage
            for treffer in treffers[1:_NABIJ]
            if treffers[0].score - treffer.score < _BIJNA
        ]
        andere = [p for p in zelfde if p not in bijna]
        return tuple(_vervolg(passage) for passage in (*bijna, *andere)[:_NABIJ])

    def _nabij(
        self, gegeven: Sequence[Deelantwoord], treffers: Sequence[Treffer]
    ) -> tuple[Vervolg, ...]:
        """What else comes near, then the rest of the article of what was given as the nearest."""
        nabij = _nabij(treffers)
        if len(gegeven) != 1 or len(nabij) >= _NABIJ or gegeven[0].soort == "lijst":
            return tuple(nabij)
        [deel] = gegeven
        boek = self.open_(self.namen.actief if deel.gemeente in ALGEMEEN else deel.gemeente)
        andere = [_vervolg(passage) for passage in _uit_hetzelfde_artikel(boek, deel)]
        return tuple(dict.fromkeys((*nabij, *andere)))[:_NABIJ]

    def _kanttekening(self, delen: Sequence[Deelantwoord], gevonden: Sequence[Gevonden]) -> str | None:
        namen = self.namen.van
        niets = [namen[g.waar] for g in gevonden if g.deel is None and g.waar in namen]
        if delen and niets:
            return f"Over {' en '.join(niets)} vind ik hierover niets."
        if len(delen) > 1 and all(deel.gemeente == PRAKTIJK for deel in delen):
            return GEEN_BELEID
        if len(delen) == 1 and delen[0].gemeente in ALGEMEEN:
            return self._bij_wat_overal_geldt(delen[0], gevonden[0])
        vreemd = [d.gemeente for d in delen if d.gemeente not in {self.namen.actief, *ALGEMEEN}]
        if not vreemd or len(delen) > 1:
            return None
        return f"Dit geldt in {namen[vreemd[0]]}, niet in {namen[self.namen.actief]}."

    def _bij_wat_overal_geldt(self, deel: Deelantwoord, gevonden: Gevonden) -> str | None:
        waar = gevonden.waar
        elders = waar in self.namen.van and waar != self.namen.actief
        praktijk = deel.gemeente == PRAKTIJK
        zwijgt = elders or (gevonden.zwijgt and not praktijk)
        zelf = (
            f"In het beleid van {self.namen.van[waar]} zelf vind ik hierover niets." if zwijgt else ""
        )
        return " ".join(filter(None, (zelf, GEEN_BELEID if praktijk else ""))) or None


def _over_de_andere(onzeker: Sequence[Gevonden]) -> str | None:
    """Of which question of two there is no sure answer."""
    if not onzeker:
        return None
    vraag = onzeker[0].gevraagd.strip(" ?.!")
    return f"Op ‘{vraag}?’ vind ik geen antwoord dat zeker genoeg is. Stel die vraag gerust apart."


def _niet_gezegd(delen: Sequence[Deelantwoord], gevonden: Sequence[Gevonden]) -> str | None:
    return gevonden[0].zin_niet_gezegd if len(gevonden) == 1 and not delen else None


def _kandidaten(gevonden: Sequence[Gevonden]) -> tuple[Deelantwoord, ...]:
    if len(gevonden) > 1:
        return tuple(g.deel for g in gevonden if g.deel is not None)
    treffers = [als_deel(treffer.passage) for treffer in gevonden[0].treffers[:_NABIJ]]
    return tuple(treffers) or tuple(g.deel for g in gevonden if g.deel is not None)


def _nabij(treffers: Sequence[Treffer]) -> list[Vervolg]:
    gezien: dict[str, Vervolg] = {}
    for treffer in treffers:
        passage = treffer.passage
        gezien.setdefault(passage.artikel, _vervolg(passage))
    return list(gezien.values())[:_NABIJ]


def _uit_hetzelfde_artikel(boek: Bibliotheek, deel: Deelantwoord) -> list[Vindbaar]:
    """The other passages of the article of this one: those after it, then those before."""
    artikel = deel.sleutel.partition("#")[0]
    zelfde = [
        p for p in boek.zoeker.index.passages if p.artikel == artikel and p.gemeente == deel.gemeente
    ]
    hier = next((n for n, p in enumerate(zelfde) if p.sleutel == deel.sleutel), 0)
    return [*zelfde[hier + 1 :], *zelfde[:hier]]


def _zonder_werkvormen(
    treffers: Sequence[Treffer], gegeven: Sequence[Deelantwoord]
) -> Sequence[Treffer]:
    """What comes after what is given; without what werkvormen are, where that is of the policy: of
    seventy werkvormen there is always one that has something in common with a question."""
    over = [t for t in treffers if t.passage.sleutel not in {deel.sleutel for deel in gegeven}]
    if not gegeven or gegeven[0].gemeente == PRAKTIJK:
        return over
    return [treffer for treffer in over if treffer.passage.gemeente != PRAKTIJK]


def _vervolg(passage: Vindbaar) -> Vervolg:
    return Vervolg(passage.kop, passage.vragen[0], f"{passage.gemeente}:{passage.sleutel}")
