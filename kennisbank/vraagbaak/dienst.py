"""Answering a question: from the active municipality first, and only as sure as it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from kennisbank.schema.artikel import Publiek
from kennisbank.vraagbaak.antwoord import Antwoord, Context, Deelantwoord, Vervolg
from kennisbank.vraagbaak.grenzen import Grens, grens_van
from kennisbank.vraagbaak.niveaulijsten import Niveaulijsten
from kennisbank.vraagbaak.rangorde import genoemd_punt
from kennisbank.vraagbaak.werkvormfeiten import hoort_bij_een_feit, werkvormfeiten
from kennisbank.vraagbaak.zinnen import (
    LANG,
    begrip_in,
    eerste_zin,
    losse_vragen,
    verschil_tussen,
    vragen_in,
)
from kennisbank.werkvormen import GEEN_BELEID
from kennisbank.zoeken.gewichten import Gewichten
from kennisbank.zoeken.oordeel import kenmerken, zekerheid
from kennisbank.zoeken.passages import ALGEMEEN, PRAKTIJK, Vindbaar
from kennisbank.zoeken.vraagsoort import geeft
from kennisbank.zoeken.woorden import splits, stam, vlak
from kennisbank.zoeken.woordenboek import Term
from kennisbank.zoeken.zoeker import Treffer, Zoeker, Zoekvraag

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
_DAAR = re.compile(r"\b(?:daar|ze|zij|hun)\b")
_ONS = re.compile(r"\b(?:hier|ons|onze|wij|we)\b")
"""The same, where nothing else is asked: "en wij dan?", "wat is het verschil met ons"."""
_VRAAGT_NAAR = re.compile(
    r"hoe\w*|wie|wat|waar\w*|wanneer|welke?|binnen|duur\w*|duren|lang\w*|kort\w*|kost\w*|geld|euro|bedrag|tijd|weken|maanden|dagen|uren|uur|vaak|keer"
    r"|mensen|personen|deelnemers|inwoners|bewoners|groot|grote|klein\w*|groep"
    r"|regel\w*|beslis\w*|beslui\w*|bepaal\w*|betaal\w*|organiseer\w*|verantwoordelijk|leid\w*|begeleid\w*"
    r"|do[ek]\w*|gaat|gaan|werk|werkt|werken|maak\w*|gebeur\w*|begin\w*|gebruik\w*|kies\w*|zit\w*|staat|heeft"
    r"|hebben|heb|geldt|online|digitaal|wet|wettelijk|verplicht|nodig|openbaar|goedko\w*|snel\w*|makkelijk\w*"
    r"|handig\w*|beter|best\w*|voorbeeld\w*|noem\w*|geef|verschil\w*|anders|hetzelfde|vergele\w*|vergelijk\w*"
    r"|eigenlijk|precies|eens|nou|dan|hoezo|sinds|zoiets|zo'n|altijd|zelf"
)
"""Words with which something is asked of a subject, and that are none themselves."""
IN_HET_ALGEMEEN = "wat doet de gemeente aan participatie"
"""The question that stands with what tells the most of a policy in a few lines."""
_ALGEMEEN_WOORD = re.compile(
    r"(?:inwoner|burger|bewoners?)?participatie\w*|inwonerbetrokkenheid|beleid|gemeente|inwoners|bewoners"
    r"|burgers|vertel\w*|zeg\w*|aanpak\w*|pakt|pakken|algemeen|kort"
)
_VRAAGT_WAT_ZE_DOEN = re.compile(
    r"\bwat\b.*\b(?:doet|doen|zegt|zeggen)\b|\bvertel|\baanpa|\bhoe\b.*\bpak"
)
_WELKE_GEMEENTEN = re.compile(
    r"\bwelke (?:andere )?(?:gemeenten?|steden|stad)\b(?: van (?:die|deze|de) \w+)?"
    r"|^(?:en |maar )?welke (?=(?:doen|hebben|gebruiken|werken|kennen|noemen|willen|maken)\b)"
)
_NIVEAUS = re.compile(
    r"\b(?:(?:betrokkenheids|participatie)?niveaus?|treden|(?:participatie)?ladders?)\b"
    r"|\bvan (?:participatie|inwonerbetrokkenheid)\b|\bqua\b|\bop\b"
)
_GEMEENTEN = re.compile(r"\bgemeenten\b")
_GAAT_ERVAN = 0.6
"""With so much of the words of a question, what another municipality says is about that."""
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
_VRAAGT_IETS = re.compile(r"\b(?:hoe|wie|wat|wanneer|waar\w*|welke?|hoeveel|hoelang|kost|duurt)\b")
_HAAKJES = re.compile(r"\(.*?\)")
_KOP_WAT = re.compile(r"^wat (?:(?:een|de|het) )?", re.IGNORECASE)
_KOP_IS = re.compile(r" (?:is|zijn|betekent)\W*$", re.IGNORECASE)
"""A heading like "Wat het uitdaagrecht is"."""
_KORTER = re.compile(
    r"^(?:(?:kan|mag) (?:het|dat) )?(?:wat |iets |graag )?(?:korter|kort|simpeler|eenvoudiger"
    r"|makkelijker|in gewone taal|in het kort)(?: graag| alsjeblieft)?$"
    r"|^(?:dat |dit |ik )?(?:snap|begrijp)(?: ik| je| dat| dit| het| er)* (?:niet|niks|niets)$"
)
_ANDERS = re.compile(r"\b(?:hoe|hoezo|waarom)\b")
"""Who asks on like this is not helped by the same passage again."""
_GEEN_VERVOLG = 10
_BEKEKEN = 20
"""How many passages are looked at for those of the subject that is spoken of."""


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
        grens = self.grens(tekst)
        if grens is not None:
            return Antwoord((), 0.0, 0.0, context or Context(), grens=grens.tekst)
        if context is not None and (korter := self._korter(tekst, context)) is not None:
            return korter
        gemeenten = self._gemeenten_in(tekst)
        ook_hier = _HIER.search(vlak(tekst)) is not None or self._noemt(tekst, self._actief)
        elders = self._overal(tekst, gemeenten, ook_hier=ook_hier, voor=voor, context=context)
        elders = elders or self._hier_of_daar(
            tekst, gemeenten, ook_hier=ook_hier, voor=voor, context=context
        )
        if elders is not None:
            return elders
        zonder_namen = self._zonder_namen(tekst)
        waar = gemeenten[0] if gemeenten else self._actief
        bleef_elders = context is not None and not gemeenten and context.gemeente in self._namen
        if bleef_elders and context is not None and self._is_vervolg(tekst):
            if self._toch_hier(tekst, zonder_namen, voor, context):
                context = None
            else:
                waar = context.gemeente
        zelf = bool(gemeenten) or ook_hier
        boek = self._open(waar)
        delen = losse_vragen(zonder_namen) if len(zonder_namen.split()) < LANG else [zonder_namen]
        heel = self._zoek(boek, zonder_namen, voor, context, zelf=zelf)
        beide = self._werkvormen_naast_elkaar(boek, heel, zonder_namen)
        if not beide and (begrippen := verschil_tussen(zonder_namen)) is not None:
            beide = self._elk_apart(boek, heel, zonder_namen, begrippen, voor, zelf=zelf)
        if beide:
            return self._samen(beide)
        if len(delen) == 2:
            eerste, tweede = (self._zoek(boek, deel, voor, context, zelf=zelf) for deel in delen)
            gezegd = eerste.niet_gezegd is None and tweede.niet_gezegd is None
            if gezegd and eerste.deel and tweede.deel and eerste.deel.sleutel != tweede.deel.sleutel:
                return self._samen([eerste, tweede])
        return self._samen([heel])

    def _toch_hier(self, tekst: str, zonder_namen: str, voor: Publiek | None, context: Context) -> bool:
        """Whether a question after what another municipality does is about the active one: it has a
        subject of its own that only that one knows, "wie zit er aan de intaketafel"."""
        plat = vlak(tekst).strip()
        if self.vraagt_door(tekst) or _VERVOLG.match(plat) or _DAAR.search(plat):
            return False
        hier = self._zoek(self._open(self._actief), zonder_namen, voor, None)
        daar = self._zoek(self._open(context.gemeente), zonder_namen, voor, context)
        return hier.zekerheid >= self._gewichten.drempel > daar.zekerheid

    def grens(self, tekst: str) -> Grens | None:
        """Of what kind that is never answered this is; None of most."""
        woordenboek = self._open(self._actief).zoeker.index.woordenboek
        return grens_van(woordenboek.gelezen(tekst), woordenboek.sleutels)

    def _overal(
        self,
        tekst: str,
        gemeenten: list[str],
        *,
        ook_hier: bool,
        voor: Publiek | None,
        context: Context | None,
    ) -> Antwoord | None:
        """What a municipality does about participation at all, and which municipality has something;
        None for who asks neither."""
        if gemeenten and self._vraagt_in_het_algemeen(tekst, context):
            wie = [self._actief, *gemeenten] if ook_hier else gemeenten
            return self._samen(
                [self._zoek(self._open(g), IN_HET_ALGEMEEN, voor, None, zelf=True) for g in wie],
                naast_elkaar=True,
            )
        if gemeenten or _WELKE_GEMEENTEN.search(vlak(tekst)) is None:
            return None
        return self._welke_gemeenten(tekst, voor)

    def _welke_gemeenten(self, tekst: str, voor: Publiek | None) -> Antwoord | None:
        """What each municipality has that is asked of all; None where none has, and where the active
        one speaks of others itself."""
        wat = _WELKE_GEMEENTEN.sub(" ", vlak(tekst)).strip(" ?")
        if not wat or self._is_kaal(wat):
            return None
        hier = self._zoek(self._open(self._actief), tekst, voor, None)
        zeker = hier.deel is not None and hier.zekerheid >= self._gewichten.drempel
        if zeker and hier.deel is not None and _GEMEENTEN.search(hier.deel.tekst):
            return None
        alle = [self._actief, *(g for g in self._namen if g != self._actief)]
        ervan = [
            gevonden
            for gevonden in (self._zoek(self._open(g), wat, voor, None, zelf=True) for g in alle)
            if self._gaat_ervan(gevonden)
        ]
        if len(ervan) > 1:
            nieuw = replace(ervan[0].context, vraag=wat, gemeente=self._actief)
            ervan = [replace(g, context=nieuw) for g in ervan]
        return self._samen(ervan, naast_elkaar=True) if ervan else None

    def _gaat_ervan(self, gevonden: _Gevonden) -> bool:
        """Whether a municipality says something of its own about what was asked of all."""
        deel = gevonden.deel
        if deel is None or deel.gemeente in ALGEMEEN or gevonden.niet_gezegd is not None:
            return False
        return bool(gevonden.treffers) and gevonden.treffers[0].kenmerken.dekking >= _GAAT_ERVAN

    def _vraagt_in_het_algemeen(self, tekst: str, context: Context | None) -> bool:
        """Whether a municipality is asked for and nothing in particular: "wat doet Enschede?"."""
        zonder_namen = self._zonder_namen(tekst)
        woorden = splits(zonder_namen)
        noemt = any(
            _ALGEMEEN_WOORD.fullmatch(woord) and not woord.startswith("vertel") for woord in woorden
        )
        if not noemt and context is not None and context.vraag:
            # "En wat doet Assen?" asks the same there.
            return False
        leeg = all(
            self._zegt_niets(woord) or _ALGEMEEN_WOORD.fullmatch(woord) is not None for woord in woorden
        )
        return leeg and _VRAAGT_WAT_ZE_DOEN.search(vlak(zonder_namen)) is not None

    def _hier_of_daar(
        self,
        tekst: str,
        gemeenten: list[str],
        *,
        ook_hier: bool,
        voor: Publiek | None,
        context: Context | None,
    ) -> Antwoord | None:
        """The answer to what compares municipalities, or asks the question before this one of another;
        None when it does neither. `gemeenten` are the others that are named."""
        plat, kaal = vlak(tekst), self._is_kaal(tekst)
        eerder = context.vraag if context is not None else ""
        verschil = _VERSCHIL.search(plat) is not None
        # "En wij dan?" and "wat is het verschil met ons" come after what another one does.
        daar = context is not None and context.gemeente in self._namen.keys() - {self._actief}
        ons = kaal and not gemeenten and daar and _ONS.search(plat) is not None
        if ons and verschil and context is not None:
            gemeenten = [context.gemeente]
        zonder_namen = self._zonder_namen(tekst)
        vraagt = _VRAAGT_IETS.search(vlak(zonder_namen)) is not None and not verschil
        zoals = f"{eerder} {zonder_namen}" if vraagt else eerder
        if gemeenten and (len(gemeenten) > 1 or ook_hier or verschil):
            wie = list(dict.fromkeys(gemeenten if len(gemeenten) > 1 else [self._actief, *gemeenten]))
            if kaal and not eerder:
                # "Vergelijk Bergdorp met Zeestad": in what, that has to be asked.
                namen = tuple(self._namen[gemeente] for gemeente in wie)
                return Antwoord((), 1.0, 0.0, context or Context(), vergelijkt=namen)
            zonder = _LOS_EN.sub("", _HIER.sub(" ", _VERSCHIL.sub(" ", zonder_namen)))
            wat, na = (zoals, None) if kaal else (zonder, context)
            return self._samen(
                [
                    self._ladders(gemeente, wat)
                    or self._zoek(self._open(gemeente), wat, voor, na, zelf=True)
                    for gemeente in wie
                ],
                # In a story too much is told for each to be asked the same.
                naast_elkaar=len(splits(tekst)) <= LANG,
            )
        if not eerder or not kaal or not (gemeenten or ons):
            return None
        # "En in Enschede?": the question before this one, there.
        waar = self._open(gemeenten[0] if gemeenten else self._actief)
        daar_gevonden = self._zoek(waar, zoals, voor, None, zelf=True)
        if daar_gevonden.deel is not None:
            # That something near it is not said there was not asked.
            daar_gevonden = replace(daar_gevonden, niet_gezegd=None)
        return self._samen([daar_gevonden])

    def _ladders(self, gemeente: str, tekst: str) -> _Gevonden | None:
        """The levels of a municipality by name, for who compares just those; else None."""
        boek = self._open(gemeente)
        if boek.niveaulijsten is None or not self._is_kaal(_NIVEAUS.sub(" ", vlak(tekst))):
            return None
        if _NIVEAUS.search(vlak(tekst)) is None or (lijst := boek.niveaulijsten.ladders()) is None:
            return None
        deel, nieuw = lijst
        return _Gevonden(deel, 1.0, 0.0, (), replace(nieuw, vraag=tekst), gemeente)

    def _korter(self, tekst: str, context: Context) -> Antwoord | None:
        """What was answered before, in one sentence, for who asks for that; None for anybody else."""
        if not context.sleutel or context.gemeente not in self._namen or not _KORTER.match(vlak(tekst)):
            return None
        passages = self._open(context.gemeente).zoeker.index.passages
        passage = next((p for p in passages if p.sleutel == context.sleutel), None)
        if passage is None:
            return None
        deel = replace(_als_deel(passage), tekst=eerste_zin(passage.tekst))
        return self._samen([_Gevonden(deel, 1.0, 0.0, (), context)])

    def _werkvormen_naast_elkaar(
        self, boek: Bibliotheek, heel: _Gevonden, tekst: str
    ) -> list[_Gevonden]:
        """When to choose each of the werkvormen of which the best is asked, unless the policy of this
        municipality tells that."""
        if heel.deel is not None and heel.deel.soort == "lijst":
            return []
        feiten, woorden = werkvormfeiten(), boek.zoeker.index.woordenboek.gelezen(tekst)
        # With any other subject it is no question which of the two.
        alleen = all(map(self._hoort_bij_een_werkvorm, feiten.genoemd(woorden)[1]))
        delen = feiten.naast_elkaar(" ".join(woorden), woorden) if alleen else ()
        return [
            _Gevonden(deel, 1.0, 0.0, (), Context(tekst, deel.sleutel, boek.gemeente), boek.gemeente)
            for deel in delen
        ]

    def _van_een_werkvorm(
        self, boek: Bibliotheek, tekst: str, context: Context | None
    ) -> _Gevonden | None:
        """What is asked of one werkvorm and stands in its data: with how many people, how long."""
        feiten, woordenboek = werkvormfeiten(), boek.zoeker.index.woordenboek
        woorden = woordenboek.gelezen(tekst)
        if not woorden:
            return None
        _, rest = feiten.genoemd(woorden)
        leeg = all(
            woordenboek.is_stopwoord(woord)
            or _VRAAGT_NAAR.fullmatch(woord)
            or hoort_bij_een_feit(woord)
            for woord in rest
        )
        gevraagd = feiten.gevraagd(woorden, leeg, context)
        if gevraagd is None or (context is None and self._is_die_ene(boek, gevraagd.werkvorm, tekst)):
            return None
        deel = feiten.antwoord(gevraagd, woorden, boek.naam)
        vraag = f"{context.vraag} {tekst}" if context is not None else tekst
        nieuw = Context(vraag, deel.sleutel, boek.gemeente)
        return _Gevonden(deel, 1.0, 0.0, (), nieuw, boek.gemeente)

    @staticmethod
    def _is_die_ene(boek: Bibliotheek, werkvorm: str, tekst: str) -> bool:
        """Whether the klankbordgroep is meant that this municipality has, and not any: "aantal leden
        klankbordgroep"."""
        if "een" in splits(tekst):
            return False
        return any(
            passage.gemeente == boek.gemeente
            and werkvorm in werkvormfeiten().genoemd(splits(passage.kop))[0]
            for passage in boek.zoeker.index.passages
        )

    def _elk_apart(
        self,
        boek: Bibliotheek,
        heel: _Gevonden,
        tekst: str,
        begrippen: tuple[str, str],
        voor: Publiek | None,
        *,
        zelf: bool,
    ) -> list[_Gevonden]:
        """What each of two things is, for who asks the difference; `heel`, what was found for the whole
        question, where that tells it or where it is not told what they are."""
        if heel.zekerheid >= self._gewichten.drempel:
            return [heel]
        elk = [self._zoek(boek, f"wat is een {wat}", voor, None, zelf=zelf) for wat in begrippen]
        zeker = all(g.deel is not None and g.zekerheid >= self._gewichten.drempel for g in elk)
        if not zeker or elk[0].context.sleutel == elk[1].context.sleutel:
            return [heel]
        return [replace(g, context=replace(g.context, vraag=tekst)) for g in elk]

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
        kaal = context is not None and bool(context.vraag) and self.vraagt_door(tekst)
        vervolg = vervolg or kaal
        eerder = context if vervolg else None
        lijst = self._uit_een_lijst(boek, kern, tekst, context, vervolg=vervolg)
        # In a story the question is about more than the werkvorm in it.
        feit = self._van_een_werkvorm(boek, kern, eerder) if lijst is None and kern == tekst else None
        if lijst is not None:
            return lijst
        if feit is not None and vervolg:
            return feit
        gevonden = self._zoek_passage(boek, kern, tekst, voor, eerder, kaal=kaal, zelf=zelf)
        zeker = gevonden.deel is not None and gevonden.zekerheid >= self._gewichten.drempel
        zelf_gezegd = zeker and gevonden.deel is not None and gevonden.deel.gemeente not in ALGEMEEN
        if feit is None or zelf_gezegd or gevonden.niet_gezegd is not None:
            return gevonden
        return feit

    def _uit_een_lijst(
        self, boek: Bibliotheek, kern: str, tekst: str, context: Context | None, *, vervolg: bool
    ) -> _Gevonden | None:
        """What the lists of levels and werkvormen answer; None when it is something else."""
        if boek.niveaulijsten is None:
            return None
        woorden = boek.zoeker.index.woordenboek.gelezen(kern)
        lijst = boek.niveaulijsten.antwoord(woorden, context if vervolg else None)
        if lijst is None and context is not None and context.gemeente == boek.gemeente:
            lijst = boek.niveaulijsten.na_lijst(woorden, context)
        if lijst is None:
            return None
        deel, nieuw = lijst
        samen = f"{context.vraag} {tekst}" if vervolg and context is not None else tekst
        return _Gevonden(deel, 1.0, 0.0, (), replace(nieuw, vraag=nieuw.vraag or samen))

    def _zoek_passage(
        self,
        boek: Bibliotheek,
        kern: str,
        tekst: str,
        voor: Publiek | None,
        context: Context | None,
        *,
        kaal: bool,
        zelf: bool,
    ) -> _Gevonden:
        """The passage that answers best. `kern`: the question in the text; `context`: what came before,
        when this goes on about it; `kaal`: it names no subject."""
        vervolg = context is not None
        verband = tekst if kern != tekst else ""
        na = None
        if context is not None:
            verband, na = context.vraag, context.sleutel
        punt = genoemd_punt(kern, self._tekst_van(boek, na)) if na is not None else None
        gelezen = boek.zoeker.lees(
            punt or kern, verband=verband if punt is None else "", na=vervolg and punt is None
        )
        treffers, open_ = boek.zoeker.zoek_alles(
            gelezen, voor=voor, na=na, aantal=_BEKEKEN if kaal else _GEEN_VERVOLG
        )
        if kaal and punt is None and context is not None and na:
            return self._over_hetzelfde(boek, gelezen, treffers, open_, context)
        if punt is not None:
            # The list itself was just read.
            treffers = [t for t in treffers if t.passage.sleutel != na]
        treffers = _eigen_eerst(treffers, zelf=zelf)
        begrip = begrip_in(kern) if punt is None else None
        verklaard = _verklaring(treffers, begrip) if begrip is not None else None
        if verklaard is not None:
            treffers = [verklaard, *(t for t in treffers if t is not verklaard)]
        if not treffers:
            return _Gevonden(None, 0.0, 0.0, (), Context(vraag=tekst), boek.gemeente)
        weging = self._gewichten.weging(met_betekenis=gelezen.betekenis is not None)
        zeker = zekerheid(kenmerken(boek.zoeker, gelezen, treffers, open_), weging.oordeel)
        if verklaard is not None:
            zeker = max(zeker, self._gewichten.drempel)
        beste = treffers[0]
        samen = f"{context.vraag} {tekst}" if context is not None else tekst
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

    def _over_hetzelfde(
        self,
        boek: Bibliotheek,
        gelezen: Zoekvraag,
        treffers: Sequence[Treffer],
        open_: Treffer | None,
        context: Context,
    ) -> _Gevonden:
        """What answers a question that names no subject: "hoe lang duurt dat?". Of the subject that was
        spoken of before all others; what is about something else has to be sure."""
        soort, _, wat = context.sleutel.partition("#")
        artikel = wat if soort == "werkvormen" else soort
        weging = self._gewichten.weging(met_betekenis=gelezen.betekenis is not None)
        # A word of the question before counts for less than one of this: see `Zoeker.lees`.
        eerder = [term for term in gelezen.termen if term.nadruk != 1.0]
        waarover = max(eerder, key=boek.zoeker.gewicht, default=None)
        eigen = [
            t
            for t in treffers
            if t.passage.artikel == artikel or (waarover is not None and _heet_naar(boek, t, waarover))
        ]
        gevraagd = [term for term in gelezen.termen if term.nadruk == 1.0]

        anders = _ANDERS.search(vlak(gelezen.tekst)) is not None

        def geeft_antwoord(treffer: Treffer) -> bool:
            if anders and treffer.passage.sleutel == context.sleutel:
                return False
            if gelezen.soort is not None:
                return geeft(gelezen.soort, treffer.passage)
            return not gevraagd or any(
                boek.zoeker.hoe_staat_in(term, treffer.nummer) for term in gevraagd
            )

        passend = [t for t in eigen if geeft_antwoord(t)]
        # "En daarna?" asks nothing by itself, so it is what was asked before that counts.
        vraagt = bool(gevraagd) or gelezen.soort is not None
        zeker_genoeg = self._gewichten.drempel if vraagt else self._gewichten.misschien
        overal = [t for t in treffers if not anders or t.passage.sleutel != context.sleutel]
        for gekozen, minstens in ((overal[:1], zeker_genoeg), (passend[:1], 0.0)):
            for treffer in gekozen:
                volgorde = [treffer, *(t for t in treffers if t is not treffer)]
                zeker = zekerheid(kenmerken(boek.zoeker, gelezen, volgorde, open_), weging.oordeel)
                if zeker >= minstens:
                    beste = treffer.passage
                    nieuw = replace(context, sleutel=beste.sleutel, gemeente=boek.gemeente)
                    return _Gevonden(
                        _als_deel(beste),
                        max(zeker, self._gewichten.misschien),
                        treffer.score,
                        volgorde,
                        nieuw,
                        boek.gemeente,
                    )
        return _Gevonden(None, 0.0, 0.0, eigen or treffers, context, boek.gemeente)

    def _niet_gezegd(self, zeker: float, beste: Treffer, open_: Treffer | None) -> Vindbaar | None:
        """What is asked, when that is known to be unanswered and no passage is about as near."""
        if open_ is None or zeker >= self._gewichten.drempel:
            return None
        nader = open_.score - beste.score >= self._gewichten.niet_gezegd
        return open_.passage if nader else None

    def _samen(self, gevonden: Sequence[_Gevonden], *, naast_elkaar: bool = False) -> Antwoord:
        """`naast_elkaar`: each is given, though none may be sure."""
        # Of what is not said, the passage beside it is no part of an answer.
        alleen = len(gevonden) == 1
        gegeven = [g for g in gevonden if g.deel is not None and (alleen or g.niet_gezegd is None)]
        zeker = [g for g in gegeven if g.zekerheid >= self._gewichten.drempel]
        delen = [g.deel for g in gegeven if g.deel is not None] if zeker else []
        getoond = gegeven if naast_elkaar else gegeven[:1]
        nabij = [g.deel for g in getoond if g.deel is not None] if not delen else []
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
            waarschijnlijk=bool(nabij)
            and open_ is None
            and eerste.zekerheid >= self._gewichten.waarschijnlijk,
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
        if len(delen) > 1 and all(deel.gemeente == PRAKTIJK for deel in delen):
            return GEEN_BELEID
        if len(delen) == 1 and delen[0].gemeente in ALGEMEEN:
            waar = gevonden[0].waar
            elders = waar in self._namen and waar != self._actief
            praktijk = delen[0].gemeente == PRAKTIJK
            zwijgt = elders or (gevonden[0].zwijgt and not praktijk)
            zelf = (
                f"In het beleid van {self._namen[waar]} zelf vind ik hierover niets." if zwijgt else ""
            )
            return " ".join(filter(None, (zelf, GEEN_BELEID if praktijk else ""))) or None
        vreemd = [d.gemeente for d in delen if d.gemeente not in {self._actief, *ALGEMEEN}]
        if not vreemd or len(delen) > 1:
            return None
        naam, eigen = self._namen[vreemd[0]], self._namen[self._actief]
        return f"Dit geldt in {naam}, niet in {eigen}."

    def vraagt_naar_een_werkvorm(self, tekst: str) -> bool:
        """Whether it asks of one werkvorm what stands in its data: "hoe lang duurt een worldcafé"."""
        return self._van_een_werkvorm(self._open(self._actief), tekst, None) is not None

    def noemt_andere(self, tekst: str) -> bool:
        """Whether another municipality than the active one is named, of those that can be asked."""
        return bool(self._gemeenten_in(tekst))

    def onderwerp_van(self, context: Context) -> str | None:
        """What the passage that was given is about; None when none was."""
        if context.gemeente not in self._namen:
            return None
        passages = self._open(context.gemeente).zoeker.index.passages
        return next((p.onderwerp for p in passages if p.sleutel == context.sleutel), None)

    def vraagt_door(self, tekst: str) -> bool:
        """Whether this only means something after what was said before: "en hoe lang duurt dat?"."""
        return bool(splits(tekst)) and self._is_kaal(tekst)

    def _is_kaal(self, tekst: str) -> bool:
        """Whether this names no subject: "hoe lang duurt dat?", "en in Enschede?"."""
        woorden = splits(self._zonder_namen(tekst))
        return len(woorden) <= _LANGSTE_VERVOLG and all(map(self._zegt_niets, woorden))

    def _hoort_bij_een_werkvorm(self, woord: str) -> bool:
        """Whether this word (flat) is no subject beside a werkvorm."""
        return self._zegt_niets(woord) or hoort_bij_een_feit(woord)

    def _zegt_niets(self, woord: str) -> bool:
        """Whether this word (flat) only asks, and is no subject."""
        woordenboek = self._open(self._actief).zoeker.index.woordenboek
        return woordenboek.is_stopwoord(woord) or _VRAAGT_NAAR.fullmatch(woord) is not None

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


def _heet_naar(boek: Bibliotheek, treffer: Treffer, term: Term) -> bool:
    """Whether the heading of the passage has this very word."""
    eigen = boek.zoeker.index.woordenboek.alle_sleutels(splits(treffer.passage.kop))
    return any(deel == 1.0 and sleutel in eigen for sleutel, deel in term.sleutels.items())


def _verklaring(treffers: Sequence[Treffer], begrip: str) -> Treffer | None:
    """The best passage that is headed by this term, or says itself to answer what it is."""
    gezocht = _stammen(begrip)

    def verklaart(passage: Vindbaar) -> bool:
        kop = _HAAKJES.sub(" ", passage.kop)
        namen = [begrip_in(vraag) for vraag in (*passage.vragen, passage.kop)]
        namen.append(_KOP_IS.sub("", _KOP_WAT.sub("", kop)))
        return any(naam is not None and _stammen(naam) == gezocht for naam in namen)

    return next((t for t in treffers if gezocht and verklaart(t.passage)), None)


def _stammen(tekst: str) -> tuple[str, ...]:
    return tuple(stam(woord) for woord in splits(tekst))


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
