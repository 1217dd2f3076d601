"""The passage of one municipality that answers a question, and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kennisbank.schema.artikel import Publiek
from kennisbank.vraagbaak.antwoord import Context, Deelantwoord
from kennisbank.vraagbaak.bibliotheek import Bibliotheek, Gevonden, als_deel
from kennisbank.vraagbaak.naamrijen import stammen
from kennisbank.vraagbaak.rangorde import genoemd_punt, nummer_in, nummer_past, zonder_nummer
from kennisbank.vraagbaak.vervolgvraag import zegt_niets
from kennisbank.vraagbaak.zelfde_onderwerp import over_hetzelfde
from kennisbank.vraagbaak.zinnen import begrip_in
from kennisbank.zoeken.gewichten import Gewichten
from kennisbank.zoeken.oordeel import kenmerken, zekerheid
from kennisbank.zoeken.passages import ALGEMEEN, PRAKTIJK, Vindbaar
from kennisbank.zoeken.woorden import splits
from kennisbank.zoeken.zoeker import Treffer

_EIGEN = 1.0
"""Within so much of what holds everywhere, the rule of the municipality that is named comes first."""
_LIJKT = 0.75
"""From here on a passage says itself that it answers such a question."""
_ERGENS_OVER = 0.4
"""A passage with so much of the words of a question speaks of what it is about."""
_HAAKJES = re.compile(r"\(.*?\)")
_KOP_WAT = re.compile(r"^wat (?:(?:een|de|het) )?", re.IGNORECASE)
_KOP_IS = re.compile(r" (?:is|zijn|betekent)\W*$", re.IGNORECASE)
"""A heading like "Wat het uitdaagrecht is"."""
_WELKE_ZIJN = re.compile(
    r"^\W*(?:(?:en|maar)\s+)?(?:wie\s+(?:zijn|horen)|welke\s+\w+\s+(?:zijn|horen|vallen)|noem)\b",
    re.IGNORECASE,
)
_IN_EEN_RIJ = re.compile(r"^(?:- |\d+\. )", re.MULTILINE)
_KORTSTE_LIJST = 3
_JAAR = re.compile(r"\b20\d\d\b")
_ANDER_JAAR = 0.99
"""Of the threshold: what says nothing of the year that is asked about is never given without doubt."""
_GEEN_VERVOLG = 10
_BEKEKEN = 20
"""How many passages are looked at for those of the subject that is spoken of."""


def zoek_passage(
    boek: Bibliotheek,
    kern: str,
    tekst: str,
    context: Context | None,
    gewichten: Gewichten,
    *,
    voor: Publiek | None,
    kaal: bool,
    zelf: bool,
) -> Gevonden:
    """The passage that answers best. `kern`: the question in the text; `context`: what came before,
    when this goes on about it; `kaal`: it names no subject; `zelf`: it names this municipality."""
    vervolg = context is not None
    verband = tekst if kern != tekst else ""
    na = None
    if context is not None:
        verband, na = context.vraag, context.sleutel
    punt = genoemd_punt(kern, _tekst_van(boek, na)) if na is not None else None
    gelezen = boek.zoeker.lees(
        punt or kern, verband=verband if punt is None else "", na=vervolg and punt is None
    )
    treffers, open_ = boek.zoeker.zoek_alles(
        gelezen, voor=voor, na=na, aantal=_BEKEKEN if kaal else _GEEN_VERVOLG
    )
    if kaal and punt is None and context is not None and na:
        return over_hetzelfde(boek, gelezen, treffers, open_, context=context, gewichten=gewichten)
    if punt is not None:
        # The list itself was just read.
        treffers = [t for t in treffers if t.passage.sleutel != na]
    treffers = _dat_jaar_eerst(
        _eigen_eerst(treffers, zelf=zelf), jaren := frozenset(_JAAR.findall(kern))
    )
    nummer = nummer_in(kern)
    if nummer is not None:
        treffers = _dat_nummer_eerst(treffers, nummer)
    treffers = met_namen_eerst(kern, treffers)
    begrip = begrip_in(kern) if punt is None else None
    verklaard = _verklaring(treffers, begrip, zelf=zelf) if begrip is not None else None
    if verklaard is not None:
        treffers = [verklaard, *(t for t in treffers if t is not verklaard)]
    if not treffers:
        return Gevonden(None, 0.0, 0.0, (), Context(vraag=tekst), boek.gemeente)
    weging = gewichten.weging(met_betekenis=gelezen.betekenis is not None)
    zeker = zekerheid(kenmerken(boek.zoeker, gelezen, treffers, open_), weging.oordeel)
    if verklaard is not None:
        zeker = max(zeker, gewichten.drempel)
    beste = treffers[0]
    if jaren and not _noemt(beste.passage, jaren):
        zeker = min(zeker, _ANDER_JAAR * gewichten.drempel)
    if nummer is not None and (past := nummer_past(beste.passage.kop, nummer)) is not None:
        if not past:
            zeker = min(zeker, _ANDER_JAAR * gewichten.drempel)
        elif begrip is not None or all(map(zegt_niets, splits(zonder_nummer(kern)))):
            zeker = max(zeker, gewichten.drempel)
    niet_gezegd = _niet_gezegd(zeker, beste, open_, gewichten)
    samen = f"{context.vraag} {tekst}" if context is not None else tekst
    return Gevonden(
        _nabij(boek, beste if zeker >= gewichten.misschien else None, niet_gezegd),
        zeker,
        beste.score,
        treffers,
        Context(vraag=samen, sleutel=beste.passage.sleutel, gemeente=boek.gemeente),
        boek.gemeente,
        niet_gezegd,
        zelf and not _spreekt_ervan(treffers),
    )


def _tekst_van(boek: Bibliotheek, sleutel: str) -> str:
    passage = boek.passage(sleutel)
    return "" if passage is None else passage.tekst


def _niet_gezegd(
    zeker: float, beste: Treffer, open_: Treffer | None, gewichten: Gewichten
) -> Vindbaar | None:
    """What is asked, when that is known to be unanswered and no passage is about as near."""
    if open_ is None or zeker >= gewichten.drempel:
        return None
    nader = open_.score - beste.score >= gewichten.niet_gezegd
    return open_.passage if nader else None


def _nabij(
    boek: Bibliotheek, beste: Treffer | None, niet_gezegd: Vindbaar | None
) -> Deelantwoord | None:
    """What can be given: beside what is not said, the passage that comes nearest to that."""
    if niet_gezegd is not None and niet_gezegd.bij is not None:
        bij = boek.passage(niet_gezegd.bij)
        if bij is not None:
            return als_deel(bij)
    return None if beste is None else als_deel(beste.passage)


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


def _dat_jaar_eerst(treffers: list[Treffer], jaren: frozenset[str]) -> list[Treffer]:
    """What tells of a year that is asked about, before what is about as near and does not."""
    if not treffers or not jaren or _noemt(treffers[0].passage, jaren):
        return treffers
    grens = treffers[0].score - _EIGEN
    wel = [t for t in treffers if t.score >= grens and _noemt(t.passage, jaren)]
    return [*wel[:1], *(t for t in treffers if t not in wel[:1])]


def _dat_nummer_eerst(treffers: list[Treffer], nummer: tuple[str, int]) -> list[Treffer]:
    """Of what is counted the one that is meant, before another of the same row: "lijn 2"."""
    wel = [t for t in treffers if nummer_past(t.passage.kop, nummer)]
    if not wel or nummer_past(treffers[0].passage.kop, nummer):
        return treffers
    return [wel[0], *(t for t in treffers if t is not wel[0])]


def met_namen_eerst(vraag: str, treffers: list[Treffer]) -> list[Treffer]:
    """Of who asks which or who they are, what names them in a list and says to answer that, before
    what says what such a thing is: "welke organisaties zijn partner"."""
    if not treffers or not _WELKE_ZIJN.match(vraag) or _is_lijst(treffers[0].passage):
        return treffers
    grens = treffers[0].score - _EIGEN
    wel = [
        t
        for t in treffers
        if t.score >= grens
        and t.passage.artikel == treffers[0].passage.artikel
        and _is_lijst(t.passage)
        and any(map(_WELKE_ZIJN.match, t.passage.vragen))
    ]
    return [*wel[:1], *(t for t in treffers if t not in wel[:1])]


def _is_lijst(passage: Vindbaar) -> bool:
    return len(_IN_EEN_RIJ.findall(passage.tekst)) >= _KORTSTE_LIJST


def _noemt(passage: Vindbaar, jaren: frozenset[str]) -> bool:
    """Whether it is about one of these years: a heading with a year says of which it is."""
    return not jaren.isdisjoint(_JAAR.findall(passage.kop) or _JAAR.findall(passage.tekst))


def _verklaring(treffers: Sequence[Treffer], begrip: str, *, zelf: bool) -> Treffer | None:
    """The best passage that is headed by this term, or says itself to answer what it is.

    Of who names a municipality (`zelf`) not what holds everywhere, where that one speaks of it.
    """
    gezocht = stammen(begrip)
    eigen = treffers[0].passage if treffers else None
    if zelf and eigen is not None and eigen.gemeente not in ALGEMEEN:
        treffers = [t for t in treffers if t.passage.gemeente not in ALGEMEEN]

    def verklaart(passage: Vindbaar) -> bool:
        kop = _HAAKJES.sub(" ", passage.kop)
        namen = [begrip_in(vraag) for vraag in (*passage.vragen, passage.kop)]
        namen.append(_KOP_IS.sub("", _KOP_WAT.sub("", kop)))
        return any(naam is not None and stammen(naam) == gezocht for naam in namen)

    return next((t for t in treffers if gezocht and verklaart(t.passage)), None)


def _spreekt_ervan(treffers: Sequence[Treffer]) -> bool:
    return any(
        treffer.passage.gemeente not in ALGEMEEN and treffer.kenmerken.dekking >= _ERGENS_OVER
        for treffer in treffers
    )
