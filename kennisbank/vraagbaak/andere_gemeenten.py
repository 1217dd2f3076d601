"""Questions about other municipalities: what they do, which of them has something, what differs."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kennisbank.schema.artikel import Publiek
from kennisbank.vraagbaak.antwoord import Antwoord, Context
from kennisbank.vraagbaak.bibliotheek import Gevonden, Openen
from kennisbank.vraagbaak.doorvraag import waarover
from kennisbank.vraagbaak.gemeentenamen import Gemeentenamen
from kennisbank.vraagbaak.samenvoegen import Samenvoeger
from kennisbank.vraagbaak.uit_gegevens import ladders
from kennisbank.vraagbaak.vervolgvraag import is_kaal, wijst_terug, zegt_niets
from kennisbank.vraagbaak.vraaggang import Vraaggang
from kennisbank.vraagbaak.zinnen import LANG
from kennisbank.zoeken.passages import ALGEMEEN
from kennisbank.zoeken.woorden import splits, vlak

IN_HET_ALGEMEEN = "wat doet de gemeente aan participatie"
"""The question that stands with what tells the most of a policy in a few lines."""
_VERSCHIL = re.compile(
    r"\b(?:verschil\w*|vergele\w*|vergelijk\w*|anders|allebei|beide|zowel|ten opzichte|dan bij"
    r"|dan in)\b"
)
_VRAAGT_VERSCHIL = re.compile(
    r"^\W*(?:(?:en|maar|dus)\s+)?(?:(?:wat|welke?|waarin|waar)\s+)?(?:(?:is|zijn|zit|zitten)\s+)?"
    r"(?:(?:het|de|een|er|dan)\s+)*(?:(?:grootste|belangrijkste)\s+)?verschil(?:len)?\b[\s,]*"
    r"(?:(?:tussen|met|van|en|ons|hier)\b[\s,]*)*(?:(?:bij|in|op|qua|over|rond|voor|wat\s+betreft)\s+)?",
    re.IGNORECASE,
)
"""With this a difference is asked; what comes behind it says in what."""
_HIER = re.compile(r"\b(?:hier|bij ons|onze gemeente|wij)\b")
_ONS = re.compile(r"\b(?:hier|ons|onze|wij|we)\b")
"""The same, where nothing else is asked: "en wij dan?", "wat is het verschil met ons"."""
_ALGEMEEN_WOORD = re.compile(
    r"(?:inwoner|burger|bewoners?)?participatie\w*|inwonerbetrokkenheid|beleid|gemeente|inwoners|bewoners"
    r"|burgers|vertel\w*|zeg\w*|aanpak\w*|pakt|pakken|algemeen|kort"
)
_VRAAGT_WAT_ZE_DOEN = re.compile(
    r"\bwat\b.*\b(?:doet|doen|zegt|zeggen)\b|\bvertel|\baanpa|\bhoe\b.*\bpak"
)
_WIJST_TERUG = re.compile(r"\b(?:dat|dit|zoiets|daar\w*)\b")
_WELKE_GEMEENTEN = re.compile(
    r"\bwelke (?:andere )?(?:gemeenten?|steden|stad)\b(?: van (?:die|deze|de) \w+)?"
    r"|^(?:en |maar )?welke (?=(?:doen|hebben|gebruiken|werken|kennen|noemen|willen|maken)\b)"
    r"|\b(?:bij|in|van|voor|door|tussen) (?:de |alle |al die )*(?:andere |overige |vijf |vier )+"
    r"gemeenten\b"
    r"|\b(?:in|bij|van) (?:elke|iedere) gemeente\b|\bper gemeente\b|\btussen (?:de )?gemeenten\b"
)
_GEMEENTEN = re.compile(r"\bgemeenten\b")
_GAAT_ERVAN = 0.6
"""With so much of the words of a question, what another municipality says is about that."""
_LOS_EN = re.compile(r"[\s,]+(?:(?:tussen|en)[\s,]*)*[?]?$")
"""What is left of "hier en in Zeestad?" without the names."""
_VRAAGT_IETS = re.compile(r"\b(?:hoe|wie|wat|wanneer|waar\w*|welke?|hoeveel|hoelang|kost|duurt)\b")


def zegt_hier(tekst: str) -> bool:
    """Whether it points at the active municipality without its name: "bij ons"."""
    return _HIER.search(vlak(tekst)) is not None


@dataclass(frozen=True)
class AndereGemeenten:
    """Asks more than one municipality, or another one."""

    namen: Gemeentenamen
    open_: Openen
    gang: Vraaggang
    voeger: Samenvoeger

    def overal(
        self,
        tekst: str,
        gemeenten: list[str],
        *,
        ook_hier: bool,
        voor: Publiek | None,
        context: Context | None,
    ) -> Antwoord | None:
        """What a municipality does about participation at all, and which of them has something; None
        for who asks neither. `gemeenten` are the others that are named; `ook_hier`: this one too."""
        if gemeenten and self._vraagt_in_het_algemeen(tekst, context):
            wie = [self.namen.actief, *gemeenten] if ook_hier else gemeenten
            return self.voeger.samen(
                [self._vraag(g, IN_HET_ALGEMEEN, voor) for g in wie], naast_elkaar=True
            )
        if gemeenten or _WELKE_GEMEENTEN.search(vlak(tekst)) is None:
            return None
        return self._welke_gemeenten(tekst, voor)

    def hier_of_daar(
        self,
        tekst: str,
        gemeenten: list[str],
        *,
        ook_hier: bool,
        voor: Publiek | None,
        context: Context | None,
    ) -> Antwoord | None:
        """The answer to what compares municipalities, or asks the question before this one of another;
        None when it does neither. `gemeenten` and `ook_hier` as in `overal`."""
        plat, kaal = vlak(tekst), wijst_terug(self.namen.weg_uit(tekst))
        eerder = context.vraag if context is not None else ""
        verschil = _VERSCHIL.search(plat) is not None
        # "En wij dan?" and "wat is het verschil met ons" come after what another one does.
        daar = context is not None and context.gemeente in self.namen.van.keys() - {self.namen.actief}
        ons = kaal and not gemeenten and daar and (ook_hier or _ONS.search(plat) is not None)
        if ons and verschil and context is not None:
            gemeenten = [context.gemeente]
        zonder_namen = self.namen.weg_uit(tekst)
        vraagt = _VRAAGT_IETS.search(vlak(zonder_namen)) is not None and not verschil
        zoals = f"{eerder} {zonder_namen}" if vraagt else eerder
        if gemeenten and (len(gemeenten) > 1 or ook_hier or verschil):
            eigen = [self.namen.actief] if ook_hier or len(gemeenten) == 1 else []
            wie = list(dict.fromkeys([*eigen, *gemeenten]))
            if kaal and not eerder:
                # "Vergelijk Bergdorp met Zeestad": in what, that has to be asked.
                namen = tuple(self.namen.van[gemeente] for gemeente in wie)
                return Antwoord((), 1.0, 0.0, context or Context(), vergelijkt=namen)
            zonder = _zonder_verschil(zonder_namen)
            wat, na = (zoals, None) if kaal else (zonder, context)
            return self.voeger.samen(
                self._elk_wat_ervan_gezegd_wordt(
                    [
                        ladders(self.open_(gemeente), wat, self.namen)
                        or self._vraag(gemeente, wat, voor, na)
                        for gemeente in wie
                    ],
                    wat,
                ),
                # In a story too much is told for each to be asked the same.
                naast_elkaar=len(splits(tekst)) <= LANG,
            )
        if not eerder or not kaal or not (gemeenten or ons):
            return None
        # "En in Enschede?": the question before this one, there.
        daar_gevonden = self._vraag(gemeenten[0] if gemeenten else self.namen.actief, zoals, voor)
        if self._ver_weg(daar_gevonden, zoals):
            zin = f"Daarover vind ik niets in het beleid van {self.namen.van[daar_gevonden.waar]}."
            daar_gevonden = replace(daar_gevonden, deel=None, zin_niet_gezegd=zin)
        # That something near it is not said there was not asked.
        return self.voeger.samen([replace(daar_gevonden, niet_gezegd=None)])

    def _elk_wat_ervan_gezegd_wordt(self, gevonden: list[Gevonden], wat: str) -> list[Gevonden]:
        """The same without what is about something else, where another one does tell about it."""
        nabij = [g for g in gevonden if not self._ver_weg(g, wat)]
        if not nabij:
            return gevonden
        # That something near it is not said there was not asked.
        return [replace(g, deel=g.deel if g in nabij else None, niet_gezegd=None) for g in gevonden]

    def _ver_weg(self, gevonden: Gevonden, wat: str) -> bool:
        """Whether a municipality says nothing of what is asked, only something else in such words."""
        if gevonden.deel is None or self.gang.is_zeker(gevonden):
            return gevonden.deel is None
        if gevonden.deel.gemeente in ALGEMEEN:
            # What holds everywhere is nothing of this one.
            return True
        if gevonden.zekerheid < self.gang.gewichten.waarschijnlijk:
            return True
        if not gevonden.treffers:
            return False
        # What it is about, without "hoe lang duurt", has to stand there in so many words.
        zoeker = self.open_(gevonden.waar).zoeker
        termen = zoeker.index.woordenboek.termen(" ".join(waarover(wat)))
        return bool(termen) and not any(
            zoeker.hoe_staat_in(term, gevonden.treffers[0].nummer) == 1.0 for term in termen
        )

    def _vraag(
        self, gemeente: str, tekst: str, voor: Publiek | None, context: Context | None = None
    ) -> Gevonden:
        """What this municipality says, asked by name."""
        return self.gang.vraag(self.open_(gemeente), tekst, voor, context, zelf=True)

    def _welke_gemeenten(self, tekst: str, voor: Publiek | None) -> Antwoord | None:
        """What each municipality has that is asked of all; None where none has, and where the active
        one speaks of others itself."""
        wat = _WELKE_GEMEENTEN.sub(" ", vlak(tekst)).strip(" ?")
        if not wat or is_kaal(self.namen.weg_uit(wat)):
            return None
        hier = self.gang.vraag(self.open_(self.namen.actief), tekst, voor, None)
        if hier.deel is not None and self.gang.is_zeker(hier) and _GEMEENTEN.search(hier.deel.tekst):
            return None
        ervan = [
            gevonden
            for gevonden in (self._vraag(g, wat, voor) for g in self.namen.met_actief_eerst)
            if _gaat_ervan(gevonden) and not self._ver_weg(gevonden, wat)
        ]
        if len(ervan) > 1:
            nieuw = replace(ervan[0].context, vraag=wat, gemeente=self.namen.actief)
            ervan = [replace(g, context=nieuw) for g in ervan]
        return self.voeger.samen(ervan, naast_elkaar=True) if ervan else None

    def _vraagt_in_het_algemeen(self, tekst: str, context: Context | None) -> bool:
        """Whether a municipality is asked for and nothing in particular: "wat doet Enschede?"."""
        zonder_namen = self.namen.weg_uit(tekst)
        woorden = splits(zonder_namen)
        noemt = any(
            _ALGEMEEN_WOORD.fullmatch(woord) and not woord.startswith("vertel") for woord in woorden
        )
        terug = not noemt or _WIJST_TERUG.search(vlak(zonder_namen)) is not None
        if terug and context is not None and context.vraag:
            # "En wat doet Assen?" asks the same there, and so does "hoe pakt Assen dat aan?".
            return False
        leeg = all(
            zegt_niets(woord) or _ALGEMEEN_WOORD.fullmatch(woord) is not None for woord in woorden
        )
        return leeg and _VRAAGT_WAT_ZE_DOEN.search(vlak(zonder_namen)) is not None


def _zonder_verschil(zonder_namen: str) -> str:
    """What is compared, of a question without the names: "het bepalen of je inwoners betrekt"."""
    waarin = _VRAAGT_VERSCHIL.sub("", zonder_namen)
    genoemd = waarin if splits(waarin) else zonder_namen
    return _LOS_EN.sub("", _HIER.sub(" ", _VERSCHIL.sub(" ", genoemd)))


def _gaat_ervan(gevonden: Gevonden) -> bool:
    """Whether a municipality says something of its own about what was asked of all."""
    deel = gevonden.deel
    if deel is None or deel.gemeente in ALGEMEEN or gevonden.niet_gezegd is not None:
        return False
    return bool(gevonden.treffers) and gevonden.treffers[0].kenmerken.dekking >= _GAAT_ERVAN
