"""Lists of the werkvormen that a policy names, in words: whole, exact, and only what was asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import get_args

from kennisbank.schema.niveaus import Niveau, Niveaus, Vorm
from kennisbank.schema.werkvorm import Inzet, WerkvormKop
from kennisbank.vraagbaak.lijstvraag import Lijstvraag
from kennisbank.vraagbaak.werkvormfeiten import werkvormfeiten
from kennisbank.vraagbaak.werkvormkeuze import Gezocht
from kennisbank.werkvormen import DOCUMENT, INZET

_ZONDER_NIVEAU = "Zonder niveau erbij"
_PRAKTIJK = (
    "Voor wie en met hoeveel mensen een werkvorm werkt, is algemene praktijkkennis en geen beleid."
)
"""The policies name werkvormen and don't tell for whom they are."""
_PRAKTIJK_WERK = "Hoeveel werk een werkvorm kost, is algemene praktijkkennis en geen beleid."
_PRAKTIJK_BEIDE = (
    "Voor wie een werkvorm werkt en hoeveel werk hij kost, is algemene praktijkkennis en geen beleid."
)
_PRAKTIJK_VORM = "Of een werkvorm online kan, is algemene praktijkkennis en geen beleid."

Groep = tuple[Niveau | None, list[str]]
"""A level, or None where the policy names none, and werkvormen of it."""


@dataclass(frozen=True)
class Werkvormlijst:
    """Makes the lists of one municipality. `weergave` is its name; the other fields are as in
    `Niveaulijsten`."""

    weergave: str
    niveaus: Niveaus
    namen: Mapping[str, Sequence[str]]
    gegevens: Mapping[str, WerkvormKop]

    def naam(self, werkvorm: str, niveau: Niveau | None = None) -> str:
        """As it is called; at a level with what the policy adds there: "online gesprek (Teams)"."""
        namen = self.namen.get(werkvorm)
        naam = namen[0] if namen else werkvorm.replace("_", " ")
        bij = niveau.werkvormen.toevoegingen.get(werkvorm) if niveau and niveau.werkvormen else None
        return f"{naam} ({bij})" if bij else naam

    def met_lidwoord(self, werkvorm: str) -> str:
        """The name as of a known one: "het worldcafé", "crowdfunding"."""
        kop = self.gegevens.get(werkvorm)
        lidwoord = f"{kop.lidwoord} " if kop is not None and kop.lidwoord else ""
        return lidwoord + self.naam(werkvorm)

    def alle(self) -> list[Niveau]:
        """Every level."""
        return [niveau for _, niveau in self.niveaus.alle_niveaus()]

    def plekken(self, werkvorm: str) -> list[tuple[Niveau, Vorm]]:
        """At which levels it stands, and as what."""
        return [
            (niveau, vorm)
            for niveau in self.alle()
            if niveau.werkvormen
            for vorm in get_args(Vorm)
            if werkvorm in niveau.werkvormen.bij(vorm)
        ]

    def groepen(self, vraag: Lijstvraag) -> list[Groep]:
        """The werkvormen that are asked for, by level; empty where the policy says nothing of those."""
        weg = {w for niveau in vraag.niet_bij for w in _van(niveau, None)} | set(vraag.behalve)
        bij = [
            niveau
            for niveau in (vraag.niveaus or self.alle())
            if niveau.werkvormen is not None and niveau not in vraag.niet_bij
        ]
        if (vraag.niveaus and len(bij) < len(vraag.niveaus)) or (
            (vraag.niet_bij or vraag.alles) and not bij
        ):
            return []
        groepen: list[Groep] = [(niveau, _van(niveau, vraag.vorm)) for niveau in bij]
        if not (vraag.niveaus or vraag.meer_dan_een):
            genoemd = [w for w in self.niveaus.genoemde_werkvormen if self._is_vorm(w, vraag.vorm)]
            groepen.append((None, genoemd))
        if vraag.bij_alle or vraag.meer_dan_een:
            overal = [_van(niveau, vraag.vorm) for niveau in bij]
            nodig = len(bij) if vraag.bij_alle else 2
            groepen = [
                (niveau, [w for w in lijst if sum(w in andere for andere in overal) >= nodig])
                for niveau, lijst in groepen
            ]
        return [
            (niveau, [w for w in lijst if w not in weg and self._past(w, vraag.gezocht)])
            for niveau, lijst in groepen
        ]

    def sleutels(self, vraag: Lijstvraag) -> list[str]:
        """The same werkvormen, each once."""
        return list(dict.fromkeys(w for _, lijst in self.groepen(vraag) for w in lijst))

    def tekst(self, vraag: Lijstvraag) -> str | None:
        """The list in words; None where the policy names no werkvormen at what is asked."""
        zonder_eis = Lijstvraag(niveaus=vraag.niveaus, niet_bij=vraag.niet_bij, vorm=vraag.vorm)
        if not vraag.is_kaal and not any(lijst for _, lijst in self.groepen(zonder_eis)):
            return None
        groepen = self.groepen(vraag)
        if not groepen:
            return None
        geld = vraag.gezocht is not None and vraag.gezocht.werk.geld
        if vraag.feit == "groep":
            delen = self._met_groep(vraag)
        elif vraag.feit == "voorbereiding" or (geld and not vraag.filtert):
            delen = self._met_werk(vraag)
        elif vraag.filtert:
            delen = self._passend(vraag, vraag.gezocht or Gezocht(), groepen)
        elif vraag.is_kaal:
            delen = self._van_een_niveau(vraag, groepen)
        else:
            delen = self._van_meer(vraag, groepen)
        if geld:
            delen = [
                "Wat een werkvorm kost, weet ik niet: dat staat niet in het beleid van"
                f" {self.weergave}, en niet bij de werkvormen van Samenspraak. Wel hoeveel werk het is"
                " voor de gemeente.",
                *delen,
            ]
        return "\n\n".join(delen) if delen else None

    def uit_praktijk(self, vraag: Lijstvraag) -> bool:
        """Whether the answer rests on what is known of werkvormen beside the policy."""
        zonder_niveau = any(niveau is None and lijst for niveau, lijst in self.groepen(vraag))
        return (
            vraag.gezocht is not None
            or vraag.feit is not None
            or (vraag.vorm is not None and zonder_niveau)
        )

    def _is_vorm(self, werkvorm: str, vorm: Vorm | None) -> bool:
        return vorm is None or (werkvorm in self.gegevens and vorm in self.gegevens[werkvorm].vorm)

    def _past(self, werkvorm: str, gezocht: Gezocht | None) -> bool:
        if gezocht is None or not gezocht.filtert:
            return True
        return werkvorm in self.gegevens and gezocht.past(self.gegevens[werkvorm])

    def _van_een_niveau(self, vraag: Lijstvraag, groepen: Sequence[Groep]) -> list[str]:
        [(niveau, lijst)] = groepen
        wat = _wat(vraag)
        bij = vraag.niveaus[0].naam.lower()
        if not lijst or niveau is None:
            return [f"Bij {bij} noemt {self.weergave} geen {wat}."]
        begin = f"Bij {bij} noemt {self.weergave} deze {wat}:"
        if vraag.vorm is not None:
            return [begin + "\n\n" + "\n".join(f"- {self.naam(w, niveau)}" for w in lijst)]
        return [begin, *self._per_vorm(niveau)]

    def _per_vorm(self, niveau: Niveau) -> list[str]:
        return [
            f"**{vorm.capitalize()}:** {', '.join(self.naam(w, niveau) for w in lijst)}."
            for vorm in get_args(Vorm)
            if (lijst := _van(niveau, vorm))
        ]

    def _van_meer(self, vraag: Lijstvraag, groepen: Sequence[Groep]) -> list[str]:
        wat, wie, bij = _wat(vraag), self.weergave, self._bij_wat(vraag)
        if not any(lijst for _, lijst in groepen):
            staan = " die" if vraag.bij_alle or vraag.meer_dan_een else ""
            return [f"{wie} noemt geen {wat}{staan}{bij}{' staan' if staan else ''}."]
        begin = f"{wie} noemt deze {wat}{bij}:"
        if vraag.bij_alle or vraag.meer_dan_een:
            regels = []
            for werkvorm in dict.fromkeys(w for _, lijst in groepen for w in lijst):
                waar = [n for n, lijst in groepen if n is not None and werkvorm in lijst]
                regels.append(f"- {self.naam(werkvorm)}" + _bij(waar if vraag.meer_dan_een else []))
            return [f"{begin}\n\n" + "\n".join(regels)]
        regels = self._regels(groepen)
        delen = [f"{begin}\n\n" + "\n".join(regels)]
        if vraag.vorm is None and len(vraag.niveaus) > 1:
            delen = [begin]
            for niveau, _ in groepen:
                if niveau is not None:
                    delen.extend((f"**{niveau.naam}**", *self._per_vorm(niveau)))
        if len(vraag.niveaus) == 2 and not vraag.behalve:
            beide = [w for w in groepen[0][1] if w in groepen[1][1]]
            if beide:
                delen.append(f"Bij allebei: {_en([self.naam(w) for w in beide])}.")
        if self.uit_praktijk(vraag):
            delen.append(_PRAKTIJK_VORM)
        return delen

    def _bij_wat(self, vraag: Lijstvraag) -> str:
        """Where the werkvormen stand that are asked for, in words after a space."""
        niveaus = _en([niveau.naam.lower() for niveau in vraag.niveaus])
        met = sum(niveau.werkvormen is not None for niveau in self.alle())
        if vraag.niveaus and 1 < len(vraag.niet_bij) == met - len(vraag.niveaus):
            return f" alleen bij {niveaus}"
        if vraag.bij_alle:
            bij = f" zowel bij {niveaus.replace(' en ', ' als bij ')}"
        elif vraag.meer_dan_een:
            bij = " bij meer dan één niveau"
        else:
            bij = f" bij {niveaus}" if niveaus else ""
        niet = _en([f"niet bij {niveau.naam.lower()}" for niveau in vraag.niet_bij])
        if not niet:
            return bij
        return f"{bij} en {niet}" if bij else f" {niet}, maar wel ergens anders"

    def _regels(self, groepen: Sequence[Groep]) -> list[str]:
        """A line a level; where there is but one, a line a werkvorm."""
        regels: list[str] = []
        for niveau, lijst in groepen:
            namen = [self.naam(werkvorm, niveau) for werkvorm in dict.fromkeys(lijst)]
            if namen and len(groepen) == 1:
                regels.extend(f"- {naam}" for naam in namen)
            elif namen:
                kop = niveau.naam if niveau is not None else _ZONDER_NIVEAU
                regels.append(f"- **{kop}**: {', '.join(namen)}")
        return regels

    def _passend(self, vraag: Lijstvraag, gezocht: Gezocht, groepen: Sequence[Groep]) -> list[str]:
        """Of what the policy names, what is fit: for these people, with so much work."""
        werk = str(gezocht.werk)
        if all(niveau is None or not self._genoemd(niveau) for niveau, _ in groepen):
            # A ladder without werkvormen has nothing to say here.
            groepen = [groep for groep in groepen if groep[0] is None]
        begin = f"Van de {_wat(vraag)} die {self.weergave}{self._waar(vraag)} noemt, "
        met = f", met {werk}" if werk else ""
        regels = self._regels(groepen)
        if regels and gezocht.voor_mensen:
            past = "passen deze niet" if gezocht.niet else "passen deze"
            if gezocht.niet and gezocht.doelgroepen:
                past = f"noemen de {DOCUMENT} deze niet"
            zin = f"{begin}{past} bij {gezocht}{met}:"
        elif regels:
            zin = f"{begin}vragen deze {werk}:"
        else:
            past = (
                f"past er geen bij {gezocht}{met}" if gezocht.voor_mensen else f"is er geen met {werk}"
            )
            zin = f"{begin}{past}, volgens de {DOCUMENT}. Dat wil niet zeggen dat het niet kan."
        praktijk = _PRAKTIJK
        if werk:
            praktijk = _PRAKTIJK_BEIDE if gezocht.voor_mensen else _PRAKTIJK_WERK
        misschien = self._misschien(vraag, gezocht)
        return ["\n".join([zin, *([""] if regels else []), *regels]), *misschien, praktijk]

    def _genoemd(self, niveau: Niveau) -> bool:
        return niveau.werkvormen is not None and bool(_van(niveau, None))

    def _misschien(self, vraag: Lijstvraag, mensen: Gezocht) -> list[str]:
        """What may be ready in time as well, though it often takes longer."""
        werk = mensen.werk
        if werk.weken is None or werk.snel or mensen.niet:
            return []
        alle = replace(vraag, gezocht=None)
        ook = [
            f"{self.naam(w)} ({kop.voorbereiding_weken.van} tot {kop.voorbereiding_weken.tot} weken)"
            for w in self.sleutels(alle)
            if (kop := self.gegevens.get(w)) is not None
            and werk.past_misschien(kop)
            and set(mensen.doelgroepen) <= set(kop.geschikt_voor)
            and (mensen.aantal is None or kop.groep.past(mensen.aantal))
        ]
        return [f"Soms lukt het ook met: {', '.join(ook)}."] if ook else []

    def _waar(self, vraag: Lijstvraag) -> str:
        bij = _en([niveau.naam.lower() for niveau in vraag.niveaus])
        delen = [f"bij {bij}"] if bij else []
        delen.extend(f"niet bij {niveau.naam.lower()}" for niveau in vraag.niet_bij)
        if vraag.meer_dan_een:
            delen.append("bij meer dan één niveau")
        return f" {' en '.join(delen)}" if delen else ""

    def _met_groep(self, vraag: Lijstvraag) -> list[str]:
        """With how many people each of them works."""
        werkvormen = [w for w in self.sleutels(vraag) if w in self.gegevens]
        met = [w for w in werkvormen if not self.gegevens[w].groep.maakt_niet_uit]
        if not met:
            return []
        regels = [f"- {self.naam(w)}: {werkvormfeiten().groep(w)}" for w in met]
        zonder = [self.naam(w) for w in werkvormen if w not in met]
        return [
            "Zo groot is de groep bij elk van deze werkvormen:",
            "\n".join(regels),
            *([f"Bij {', '.join(zonder)} maakt het aantal niet uit."] if zonder else []),
            _PRAKTIJK,
        ]

    def _met_werk(self, vraag: Lijstvraag) -> list[str]:
        """How much work each of them is, and how many weeks of preparation."""
        werkvormen = [w for w in self.sleutels(vraag) if w in self.gegevens]
        delen = []
        for inzet in get_args(Inzet):
            regels = [
                f"- {self.naam(w)}: {werkvormfeiten().weken(w)} voorbereiding"
                for w in werkvormen
                if self.gegevens[w].inzet == inzet
            ]
            if regels:
                kop = "gemiddeld veel werk" if inzet == "midden" else INZET[inzet]
                delen.append(f"**{kop.capitalize()}:**\n\n" + "\n".join(regels))
        return [*delen, _PRAKTIJK_WERK] if delen else []


def _van(niveau: Niveau, vorm: Vorm | None) -> list[str]:
    """The werkvormen at a level, each once."""
    if niveau.werkvormen is None:
        return []
    vormen = get_args(Vorm) if vorm is None else (vorm,)
    return list(dict.fromkeys(w for soort in vormen for w in niveau.werkvormen.bij(soort)))


def _wat(vraag: Lijstvraag) -> str:
    return f"{vraag.vorm} werkvormen" if vraag.vorm else "werkvormen"


def _en(delen: Sequence[str]) -> str:
    return " en ".join(filter(None, (", ".join(delen[:-1]), *delen[-1:])))


def _bij(niveaus: Sequence[Niveau]) -> str:
    return ": bij " + _en([niveau.naam.lower() for niveau in niveaus]) if niveaus else ""
