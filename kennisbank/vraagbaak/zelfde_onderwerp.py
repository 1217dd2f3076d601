"""A question that names no subject, asked of the subject that was spoken of: "hoe lang duurt dat?"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kennisbank.vraagbaak.antwoord import Context
from kennisbank.vraagbaak.bibliotheek import Bibliotheek, Gevonden, als_deel
from kennisbank.vraagbaak.vervolgvraag import vraagt_meer
from kennisbank.zoeken.gewichten import Gewichten
from kennisbank.zoeken.oordeel import kenmerken, zekerheid
from kennisbank.zoeken.vraagsoort import geeft
from kennisbank.zoeken.woorden import splits
from kennisbank.zoeken.woordenboek import Term
from kennisbank.zoeken.zoeker import Treffer, Zoekvraag


def over_hetzelfde(
    boek: Bibliotheek,
    gelezen: Zoekvraag,
    treffers: Sequence[Treffer],
    open_: Treffer | None,
    *,
    context: Context,
    gewichten: Gewichten,
) -> Gevonden:
    """What answers it: of the subject that was spoken of before all others; what is about something
    else has to be sure."""
    weging = gewichten.weging(met_betekenis=gelezen.betekenis is not None)
    eigen = _van_het_onderwerp(boek, gelezen, treffers, context)
    gevraagd = [term for term in gelezen.termen if term.nadruk == 1.0]
    anders = vraagt_meer(gelezen.tekst)

    def geeft_antwoord(treffer: Treffer) -> bool:
        if anders and treffer.passage.sleutel == context.sleutel:
            return False
        if gelezen.soort is not None:
            return geeft(gelezen.soort, treffer.passage)
        return not gevraagd or any(boek.zoeker.hoe_staat_in(term, treffer.nummer) for term in gevraagd)

    passend = [t for t in eigen if geeft_antwoord(t)]
    # "En daarna?" asks nothing by itself, so it is what was asked before that counts.
    vraagt = bool(gevraagd) or gelezen.soort is not None
    zeker_genoeg = gewichten.drempel if vraagt else gewichten.misschien
    overal = [t for t in treffers if not anders or t.passage.sleutel != context.sleutel]
    for gekozen, minstens in ((overal[:1], zeker_genoeg), (passend[:1], 0.0)):
        for treffer in gekozen:
            volgorde = [treffer, *(t for t in treffers if t is not treffer)]
            zeker = zekerheid(kenmerken(boek.zoeker, gelezen, volgorde, open_), weging.oordeel)
            if zeker >= minstens:
                beste = treffer.passage
                nieuw = replace(context, sleutel=beste.sleutel, gemeente=boek.gemeente)
                return Gevonden(
                    als_deel(beste),
                    max(zeker, gewichten.misschien),
                    treffer.score,
                    volgorde,
                    nieuw,
                    boek.gemeente,
                )
    return Gevonden(None, 0.0, 0.0, eigen or treffers, context, boek.gemeente)


def _van_het_onderwerp(
    boek: Bibliotheek, gelezen: Zoekvraag, treffers: Sequence[Treffer], context: Context
) -> list[Treffer]:
    """Those of the article that answered before, or headed by what the question before was about."""
    soort, _, wat = context.sleutel.partition("#")
    artikel = wat if soort == "werkvormen" else soort
    # A word of the question before counts for less than one of this: see `Zoeker.lees`.
    eerder = [term for term in gelezen.termen if term.nadruk != 1.0]
    waarover = max(eerder, key=boek.zoeker.gewicht, default=None)
    return [
        t
        for t in treffers
        if t.passage.artikel == artikel or (waarover is not None and _heet_naar(boek, t, waarover))
    ]


def _heet_naar(boek: Bibliotheek, treffer: Treffer, term: Term) -> bool:
    """Whether the heading of the passage has this very word."""
    eigen = boek.zoeker.index.woordenboek.alle_sleutels(splits(treffer.passage.kop))
    return any(deel == 1.0 and sleutel in eigen for sleutel, deel in term.sleutels.items())
