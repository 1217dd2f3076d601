"""The passage that says itself to answer what is asked of a subject: "wie maakt het eindverslag"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from kennisbank.schema.artikel import Publiek
from kennisbank.vraagbaak.antwoord import Context
from kennisbank.vraagbaak.bibliotheek import Bibliotheek, EigenVraag, Gevonden, als_deel
from kennisbank.vraagbaak.doorvraag import Doorvraag, waarover
from kennisbank.zoeken.gewichten import Gewichten
from kennisbank.zoeken.passages import Vindbaar
from kennisbank.zoeken.vraagsoort import geeft
from kennisbank.zoeken.woorden import splits, vlak
from kennisbank.zoeken.woordenboek import Term
from kennisbank.zoeken.zoeker import Treffer

_BEKEKEN = 20
_VAN_HET_ARTIKEL = 0.7
"""What is about the whole that the subject is a part of may answer it, and is less sure to."""
_ZEKER, _GENOEG = 0.85, 0.6
"""From where on such a passage is the answer, and from where on it probably is."""
_ZELF = 0.7
"""The same of the passage that was just given, which may say more than it was asked for."""
_ZIN_ERIN = re.compile(r"\b(?:of|als|waar\w*|hoe|welke|dat|wat)\b")
_VAN_IETS_EROVER = 0.8
"""The same of a question about one case of it: "wie bepaalt of het naar de raad gaat"."""
_KOP, _ERNAAST = 0.04, 0.02
_ROLLEN = ("rol_organisatie", "steun")
"""The subjects that tell who does what, where nothing tells it of the subject itself."""
_STAAT_ER_NIET = {
    "wie": "Wie dat {werkwoord}, staat er niet bij.",
    "wanneer": "Wanneer dat is, staat er niet bij.",
    "duur": "Hoe lang dat duurt, staat er niet bij.",
    "bedrag": "Om welk bedrag het gaat, staat er niet bij.",
    "getal": "Hoeveel dat er zijn, staat er niet bij.",
}
_DOET = {
    "doen": "doet",
    "maken": "maakt",
    "leiden": "leidt",
    "beslissen": "beslist",
    "betalen": "betaalt",
}


@dataclass(frozen=True, slots=True)
class _Past:
    """How well a passage answers it."""

    hoe: float
    eigen: EigenVraag


def wat_ernaar_vraagt(
    boek: Bibliotheek,
    gevraagd: Doorvraag,
    *,
    context: Context,
    voor: Publiek | None,
    gewichten: Gewichten,
) -> Gevonden | None:
    """The answer of a passage that says to answer it; None when none says so."""
    vorige = boek.passage(context.sleutel)
    if vorige is None:
        return None
    onderwerp = _Onderwerp.van(boek, context, vorige)
    passend = list(_passend(boek, gevraagd, onderwerp))
    if not passend:
        return None
    treffers = _gezocht(boek, gevraagd, onderwerp, voor)
    rang = {t.passage.sleutel: -plek for plek, t in enumerate(treffers)}
    beste = max(passend, key=lambda p: (round(p.hoe, 2), rang.get(p.eigen.passage.sleutel, -_BEKEKEN)))
    passage = beste.eigen.passage
    return Gevonden(
        als_deel(passage),
        gewichten.drempel if beste.hoe >= _ZEKER else gewichten.waarschijnlijk,
        beste.hoe,
        sorted(treffers, key=lambda t: t.passage.sleutel != passage.sleutel),
        replace(context, sleutel=passage.sleutel, gemeente=boek.gemeente),
        boek.gemeente,
    )


def staat_er_niet(
    boek: Bibliotheek, gevraagd: Doorvraag, *, context: Context, voor: Publiek | None
) -> Gevonden:
    """That it is not told of this subject; with who does what in general, where that was asked."""
    vorige = boek.passage(context.sleutel)
    treffers: Sequence[Treffer] = ()
    nabij: Vindbaar | None = None
    if vorige is not None:
        onderwerp = _Onderwerp.van(boek, context, vorige)
        treffers = _gezocht(boek, gevraagd, onderwerp, voor)
        nabij = _rol(boek, gevraagd, treffers) if gevraagd.soort == "wie" else None
        nabij = nabij if nabij is None or nabij.sleutel != context.sleutel else None
    zin = _STAAT_ER_NIET[gevraagd.soort].format(werkwoord=_DOET.get(gevraagd.werkwoord, "is"))
    return Gevonden(
        None if nabij is None else als_deel(nabij),
        0.0,
        0.0,
        [t for t in treffers if t.passage.sleutel != context.sleutel],
        context,
        boek.gemeente,
        zin_niet_gezegd=zin,
    )


@dataclass(frozen=True)
class _Onderwerp:
    """What was spoken of, in the words of the question, of its answer and of the article of that."""

    vorige: Vindbaar
    gevraagd: Sequence[Term]
    genoemd: Sequence[Term]
    """Of these the ones that the passage or its article is named by."""
    kop: Sequence[Term]
    titel: Sequence[Term]
    artikel: Sequence[Term]
    """The name of the article, which may say more than its title: "Bouwsteen 2: wie we betrekken"."""

    @classmethod
    def van(cls, boek: Bibliotheek, context: Context, vorige: Vindbaar) -> _Onderwerp:
        woordenboek = boek.zoeker.index.woordenboek
        nummer = boek.zoeker.index.passages.index(vorige)

        def termen(tekst: str) -> list[Term]:
            return woordenboek.termen(" ".join(waarover(tekst)))

        gevraagd = [t for t in termen(context.vraag) if boek.zoeker.hoe_staat_in(t, nummer)]
        namen = woordenboek.alle_sleutels(splits(f"{vorige.kop} {vorige.titel}"))
        genoemd = [term for term in gevraagd if not namen.isdisjoint(term.sleutels)]
        artikel = termen(vorige.artikel.replace("_", " "))
        return cls(vorige, gevraagd, genoemd, termen(vorige.kop), termen(vorige.titel), artikel)

    def in_woorden(self) -> str:
        """Its words, to search with."""
        termen = chain(self.gevraagd or self.kop, self.titel, self.artikel)
        return " ".join(dict.fromkeys(term.woord for term in termen))


def _gezocht(
    boek: Bibliotheek, gevraagd: Doorvraag, onderwerp: _Onderwerp, voor: Publiek | None
) -> list[Treffer]:
    vraag = f"{gevraagd.bij} {gevraagd.soort} {gevraagd.werkwoord} {onderwerp.in_woorden()}"
    gelezen = boek.zoeker.lees(vraag.strip())
    return boek.zoeker.zoek(gelezen, voor=voor, aantal=_BEKEKEN)


def _passend(boek: Bibliotheek, gevraagd: Doorvraag, onderwerp: _Onderwerp) -> Iterator[_Past]:
    """The questions that passages say to answer and that ask the same of the subject."""
    for eigen in boek.eigen_vragen:
        past = gevraagd.past_bij(eigen.gevraagd)
        if not past or not _geeft(gevraagd, eigen.passage) or not _zegt_alles(boek, gevraagd, eigen):
            continue
        hoe = past * _gaat_over(boek, onderwerp, eigen.passage, eigen.tekst)
        if _ZIN_ERIN.search(vlak(eigen.tekst)):
            hoe *= _VAN_IETS_EROVER
        if hoe >= _GENOEG:
            # A passage of its own for it, before one that tells it too; then what stands beside it.
            eerst = _KOP * (eigen.tekst == eigen.passage.kop)
            ernaast = _ERNAAST * (eigen.passage.artikel == onderwerp.vorige.artikel)
            yield _Past(hoe + eerst + ernaast, eigen)


def _zegt_alles(boek: Bibliotheek, gevraagd: Doorvraag, eigen: EigenVraag) -> bool:
    """Whether the words that say more of what is asked stand in the question too."""
    zegt = boek.zoeker.index.woordenboek.alle_sleutels(splits(eigen.tekst))
    return all(
        any(sleutel in zegt for sleutel in boek.zoeker.index.woordenboek.sleutels_van(woord))
        for woord in gevraagd.rest
    )


def _geeft(gevraagd: Doorvraag, passage: Vindbaar) -> bool:
    if gevraagd.soort == "wanneer":
        return True
    in_wat = not gevraagd.eenheid or re.search(rf"\b{gevraagd.eenheid}", vlak(passage.tekst))
    return bool(in_wat) and geeft(gevraagd.soort, passage)


def staat_erin(boek: Bibliotheek, gevraagd: Doorvraag, sleutel: str) -> bool:
    """Whether such a thing stands in this passage, whatever it says to answer."""
    passage = boek.passage(sleutel)
    if passage is None or gevraagd.soort == "wie":
        return False
    return geeft("jaar" if gevraagd.soort == "wanneer" else gevraagd.soort, passage)


def _gaat_over(boek: Bibliotheek, onderwerp: _Onderwerp, passage: Vindbaar, vraag: str) -> float:
    """How far this question, which the passage answers, is about the subject."""
    zegt = boek.zoeker.index.woordenboek.alle_sleutels(splits(f"{vraag} {passage.kop}"))
    heet = boek.zoeker.index.woordenboek.alle_sleutels(splits(passage.titel))
    genoemd = (onderwerp.gevraagd, onderwerp.genoemd, onderwerp.kop)
    zelf = max(_deel(boek, termen, zegt | heet) for termen in genoemd)
    if passage.sleutel == onderwerp.vorige.sleutel:
        return max(zelf, _ZELF)
    heel = max(_deel(boek, termen, zegt) for termen in (onderwerp.titel, onderwerp.artikel))
    return max(zelf, _VAN_HET_ARTIKEL * heel)


def _deel(boek: Bibliotheek, termen: Sequence[Term], sleutels: frozenset[str]) -> float:
    """The part of these words, weighed by how rare they are, that is among the keys."""
    totaal = sum(map(boek.zoeker.gewicht, termen))
    heeft = sum(
        boek.zoeker.gewicht(term)
        * max((deel for sleutel, deel in term.sleutels.items() if sleutel in sleutels), default=0.0)
        for term in termen
    )
    return heeft / totaal if totaal else 0.0


def _rol(boek: Bibliotheek, gevraagd: Doorvraag, treffers: Sequence[Treffer]) -> Vindbaar | None:
    """Who does such things in general."""
    rang = {t.passage.sleutel: plek for plek, t in enumerate(treffers)}
    past = [
        eigen
        for eigen in boek.eigen_vragen
        if eigen.passage.onderwerp in _ROLLEN and gevraagd.past_bij(eigen.gevraagd)
    ]
    past.sort(key=lambda e: (e.passage.onderwerp != _ROLLEN[0], rang.get(e.passage.sleutel, _BEKEKEN)))
    return past[0].passage if past else None
