"""What stands at a place of the policy, by how its source is divided: chapters, paragraphs and steps.

Which passage stands where, the articles say themselves; what a part is called, says dekking.yml.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kennisbank.schema.dekking import Deel, Dekking
from kennisbank.vraagbaak.antwoord import Deelantwoord, Vervolg
from kennisbank.vraagbaak.bronplek import Bronplek
from kennisbank.vraagbaak.zinnen import eerste_zin
from kennisbank.zoeken.passages import Bronplaats, Vindbaar

_MET_NUMMER = re.compile(r"\d+(?:\.\d+)*")
_STAP = re.compile(r"stap (\d+)\b")
_MEESTE_ZINNEN, _MEESTE_KNOPPEN = 8, 4
_GETALLEN = ("", "één", "twee", "drie", "vier", "vijf")


@dataclass(frozen=True, slots=True)
class Opgezocht:
    """What stands there."""

    deel: Deelantwoord
    vervolg: tuple[Vervolg, ...] = ()
    waarover: str = ""
    """What a next question is about; empty where more than one place may be meant."""


@dataclass(frozen=True)
class Bronindeling:
    """How the source of one municipality is divided."""

    gemeente: str
    dekking: Dekking

    def zoek_op(
        self, plek: Bronplek, passages: Sequence[Vindbaar], eerder: str = ""
    ) -> Opgezocht | None:
        """What stands there; None where this says nothing of it. `passages` are those of the
        municipality, `eerder` the one that was given before: of two steps with this number, the one
        of the same row is meant."""
        eigen = [p for p in passages if p.gemeente == self.gemeente and p.bij is None]
        if not eigen:
            return None
        match plek.soort:
            case "stap":
                return self._stap(plek.nummer, eigen, eerder)
            case "naam":
                delen = [d for d in self.dekking.delen if d.paragraaf == plek.nummer]
                return self._delen(f"De {plek.nummer}", delen, eigen) if delen else None
        gevonden = self._nummer(plek.nummer, eigen)
        if gevonden is not None or plek.soort == "los":
            return gevonden
        return self._is_er_niet(plek.nummer, eigen)

    def waar_staat(self, passage: Vindbaar) -> Deelantwoord:
        """In which parts of the source this stands, by number and name."""
        plekken = {deel.plek: deel for deel in self.dekking.delen}
        regels = []
        for bron in passage.bronnen:
            deel = plekken.get((bron.paragraaf, bron.stap)) if self._is_hier(bron) else None
            waar = str(bron) if deel is None else f"{_nummers(bron)}: {deel.titel}"
            regels.append(f"- {waar}")
        tekst = f"Dat staat in {self._document}, op deze plek:"
        if len(regels) > 1:
            tekst = f"Dat staat in {self._document}, op deze plekken:"
        if not all(map(self._is_hier, passage.bronnen)):
            tekst = "Dat staat hier:"
        return replace(
            self._deel(f"{tekst}\n\n" + "\n".join(regels), (), [passage]),
            gemeente=passage.gemeente,
            bronnen=passage.bronnen,
        )

    def _is_hier(self, bron: Bronplaats) -> bool:
        return bron.document == self.dekking.document

    def _nummer(self, nummer: str, eigen: Sequence[Vindbaar]) -> Opgezocht | None:
        eronder = [d for d in self.dekking.delen if _is_van(d, nummer) and d.paragraaf != nummer]
        zelf = [d for d in self.dekking.delen if d.paragraaf == nummer]
        soort = "Paragraaf" if "." in nummer else "Hoofdstuk"
        if not eronder:
            return self._delen(f"{soort} {nummer}", zelf, eigen) if zelf else None
        heet = f" heet ‘{zelf[0].titel}’ en" if zelf else ""
        tekst = f"{soort} {nummer} van {self._document}{heet} heeft deze paragrafen:"
        return self._opsomming(tekst, eronder, eigen)

    def _is_er_niet(self, nummer: str, eigen: Sequence[Vindbaar]) -> Opgezocht:
        genummerd = [d for d in self.dekking.delen if _MET_NUMMER.fullmatch(d.paragraaf)]
        if not genummerd:
            tekst = f"{self._document} heeft geen nummers bij de onderdelen. Dit zijn ze:"
            return self._opsomming(tekst, self.dekking.delen, eigen)
        soort = "Paragraaf" if "." in nummer else "Hoofdstuk"
        tekst = f"{soort} {nummer} is er niet in {self._document}."
        boven = nummer.partition(".")[0]
        erbij = [d for d in genummerd if boven != nummer and _is_van(d, boven)]
        if erbij:
            return self._opsomming(f"{tekst} Dit zijn de paragrafen van {boven}:", erbij, eigen)
        *eerste, laatste = dict.fromkeys(d.paragraaf.partition(".")[0] for d in genummerd)
        nummers = f"{', '.join(eerste)} en {laatste}" if eerste else laatste
        tekst = f"{tekst} De hoofdstukken hebben de nummers {nummers}."
        return Opgezocht(self._deel(tekst, (), eigen))

    def _stap(self, nummer: str, eigen: Sequence[Vindbaar], eerder: str) -> Opgezocht | None:
        rijen: dict[str, list[Deel]] = {}
        for deel in self.dekking.delen:
            gevonden = _STAP.match(deel.stap or "")
            if gevonden is not None and gevonden[1] == nummer:
                rijen.setdefault(_rij(deel.paragraaf), []).append(deel)
        van_eerder = next((p for p in eigen if p.sleutel == eerder), None)
        zelfde = {_rij(b.paragraaf) for b in van_eerder.bronnen} & set(rijen) if van_eerder else set()
        if len(zelfde) == 1:
            rijen = {rij: delen for rij, delen in rijen.items() if rij in zelfde}
        if not rijen:
            return None
        if len(rijen) == 1:
            [delen] = rijen.values()
            return self._delen(f"Stap {nummer} (paragraaf {delen[0].paragraaf})", delen, eigen)
        regels = [
            f"- {self._naam_van_rij(rij)}: {_titels(delen)} ({delen[0].paragraaf})"
            for rij, delen in rijen.items()
        ]
        keer = _GETALLEN[len(rijen)] if len(rijen) < len(_GETALLEN) else str(len(rijen))
        tekst = f"Stap {nummer} staat {keer} keer in {self._document}:\n\n" + "\n".join(regels)
        alle = [deel for delen in rijen.values() for deel in delen]
        return Opgezocht(
            self._deel(tekst, alle, _staat_in(alle, self.dekking.document, eigen) or eigen),
            tuple(
                Vervolg(_titels(delen[:1]), f"wat staat er in paragraaf {delen[0].paragraaf}")
                for delen in rijen.values()
            ),
        )

    def _naam_van_rij(self, rij: str) -> str:
        """What a row of steps is called: as the part with which it begins."""
        return next(
            (
                deel.titel
                for deel in self.dekking.delen
                if _rij(deel.paragraaf) == rij and not _STAP.match(deel.stap or "")
            ),
            f"hoofdstuk {rij}",
        )

    def _delen(self, wat: str, delen: Sequence[Deel], eigen: Sequence[Vindbaar]) -> Opgezocht:
        """What these parts say: the passage, or of more of them the first sentence of each."""
        staat_er = _staat_in(delen, self.dekking.document, eigen)
        titels = _titels(delen)
        kop = f"{wat} van {self._document} gaat over: **{titels.rstrip('.')}**"
        if not staat_er:
            return Opgezocht(self._deel(kop, delen, eigen), waarover=titels)
        if len(staat_er) == 1:
            [passage] = staat_er
            return Opgezocht(
                self._deel(f"{kop}\n\n{passage.tekst.strip()}", delen, staat_er), waarover=titels
            )
        if len(staat_er) <= _MEESTE_ZINNEN:
            regels = [f"- **{p.kop}**: {eerste_zin(p.tekst).replace('**', '')}" for p in staat_er]
        else:
            eronder = [deel.titel for deel in delen if deel.titel not in titels]
            regels = [f"- {naam}" for naam in eronder or [p.kop for p in staat_er]]
        return Opgezocht(
            self._deel(f"{kop}\n\n" + "\n".join(regels), delen, staat_er),
            tuple(
                Vervolg(p.kop, p.vragen[0], f"{p.gemeente}:{p.sleutel}")
                for p in staat_er[:_MEESTE_KNOPPEN]
            ),
            titels,
        )

    def _opsomming(self, tekst: str, delen: Iterable[Deel], eigen: Sequence[Vindbaar]) -> Opgezocht:
        """The parts by number and name."""
        per: dict[str, list[Deel]] = {}
        for deel in delen:
            per.setdefault(deel.paragraaf, []).append(deel)
        regels = [
            f"- {plek} {_titels(rij)}" if _MET_NUMMER.fullmatch(plek) else f"- {_titels(rij)}"
            for plek, rij in per.items()
        ]
        alle = [deel for rij in per.values() for deel in rij]
        eerst = _staat_in(alle, self.dekking.document, eigen) or eigen
        return Opgezocht(self._deel(f"{tekst}\n\n" + "\n".join(regels), (), eerst))

    def _deel(self, tekst: str, delen: Sequence[Deel], passages: Sequence[Vindbaar]) -> Deelantwoord:
        plekken = dict.fromkeys(d.paragraaf for d in delen) or {"": None}
        return Deelantwoord(
            "passage",
            self.gemeente,
            tekst,
            tuple(Bronplaats(self.dekking.document, plek) for plek in plekken),
            passages[0].sleutel,
            passages[0].onderwerp,
        )

    @property
    def _document(self) -> str:
        return f"‘{self.dekking.document}’"


def _nummers(bron: Bronplaats) -> str:
    """By what a place is counted: "paragraaf 2.1.4, stap 3"."""
    waar = bron.paragraaf
    if _MET_NUMMER.fullmatch(waar):
        waar = f"paragraaf {waar}" if "." in waar else f"hoofdstuk {waar}"
    return waar if bron.stap is None else f"{waar}, {bron.stap}"


def _rij(paragraaf: str) -> str:
    """The part of the source in which steps are counted: of 2.1.4 that is 2.1."""
    return ".".join(paragraaf.split(".")[:2])


def _titels(delen: Sequence[Deel]) -> str:
    """What these are called together; of a part with parts in it, only what it is called itself."""
    boven = [
        deel
        for deel in delen
        if not any(
            ander.paragraaf == deel.paragraaf
            and ander is not deel
            and deel.stap is not None
            and (ander.stap is None or deel.stap.startswith(f"{ander.stap},"))
            for ander in delen
        )
    ]
    return "; ".join(dict.fromkeys(deel.titel for deel in boven))


def _is_van(deel: Deel, nummer: str) -> bool:
    return deel.paragraaf == nummer or deel.paragraaf.startswith(f"{nummer}.")


def _staat_in(delen: Sequence[Deel], document: str, eigen: Sequence[Vindbaar]) -> list[Vindbaar]:
    """The passages that stand in these parts, in the order of the parts: those that begin there, or
    else those that take something from there."""
    plekken = {deel.plek: nummer for nummer, deel in enumerate(delen)}

    def plek(passage: Vindbaar, bronnen: Iterable[Bronplaats]) -> int | None:
        gevonden = [
            plekken[(b.paragraaf, b.stap)]
            for b in bronnen
            if b.document == document and (b.paragraaf, b.stap) in plekken
        ]
        return min(gevonden, default=None)

    for hoeveel in (1, None):
        van = [(n, p) for p in eigen if (n := plek(p, p.bronnen[:hoeveel])) is not None]
        if van:
            return [p for _, p in sorted(van, key=lambda paar: paar[0])]
    return []
