"""The kennisbank as plain pages: public, the same for everybody, and without a conversation.

Nothing of who reads is kept: no session, no cookie, and no word that somebody searched for.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel.dates import format_date
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.web.fragment import fragment
from bot.web.staat import HIER, Webstaat, staat_van
from kennisbank import adressen
from kennisbank.artikelen import anker
from kennisbank.leeszaal import Ladderblad, Leesartikel, Leeszaal, Uitslag, Werkvormplek
from kennisbank.onderwerpen import onderwerpen
from kennisbank.schema.artikel import Publiek, Vindplaats
from kennisbank.schema.niveaus import Ladder, Niveau, Vorm
from kennisbank.vraagbaak.antwoord import Deelantwoord, bronregel
from kennisbank.werkvormen import GEEN_BELEID, Werkvorm
from kennisbank.zoeken.passages import ALGEMEEN, LANDELIJK, PRAKTIJK, Bronplaats, Vindbaar
from kennisbank.zoeken.woorden import splits, stam

LANGSTE_VRAAG = 400
"""Characters of a question that are searched for."""
ALLES = "alle"
"""In the place of a municipality, for all of them."""
_PER_GEMEENTE = 3
"""Results of each municipality, when they are asked for all at once."""
_BEWAREN = "public, no-cache"
"""Anybody may keep a page, and asks each time whether it is still the same."""

Pagina = tuple[str, dict[str, Any]]
"""A template below `kennisbank/`, and what it needs."""


@dataclass(frozen=True, slots=True)
class Verwijzing:
    """A link: where to, and its words."""

    pad: str
    tekst: str


def routes() -> list[Route]:
    """The pages, the fixed names before those of articles."""
    return [
        Route(adressen.BEGIN, begin),
        Route(adressen.ZOEKEN, zoeken),
        Route(adressen.NIVEAUS, niveaus),
        Route(adressen.NIVEAUS + "/{gemeente}", niveaus),
        Route(adressen.WERKVORMEN, werkvormen),
        Route(adressen.WERKVORMEN + "/{sleutel}", werkvorm),
        Route(adressen.GEMEENTEN, gemeenten),
        Route(adressen.GEMEENTEN + "/{gemeente}", begin),
        Route(adressen.GEMEENTEN + "/{gemeente}/{artikel}", artikel),
        Route(adressen.ALGEMEEN, begin),
        Route(adressen.ALGEMEEN + "/{artikel}", artikel),
        Route(adressen.BEGIN + "/{artikel}", artikel),
    ]


async def begin(verzoek: Request) -> Response:
    """The topics of a municipality, each with its articles."""
    zaal = _leeszaal(verzoek)
    gemeente = _gemeente(verzoek, zaal)
    if verzoek.url.path != (pad := adressen.gemeente(gemeente, zaal.eigen)):
        return RedirectResponse(pad, status_code=301)

    def maak() -> Pagina:
        return "begin.html", {
            "gemeente": gemeente,
            "naam": zaal.namen.get(gemeente),
            "groepen": _groepen(zaal, gemeente),
            "landelijk": [_naar(zaal, a) for a in zaal.artikelen(LANDELIJK).values()],
            "niveaus": _niveaupad(zaal, gemeente),
        }

    return await _toon(verzoek, zaal, maak)


async def gemeenten(verzoek: Request) -> Response:
    """The municipalities whose articles are here."""
    zaal = _leeszaal(verzoek)

    def maak() -> Pagina:
        rijen = [
            {
                "naam": naam,
                "pad": adressen.gemeente(sleutel, zaal.eigen),
                "aantal": len(zaal.artikelen(sleutel)),
                "niveaus": _niveaupad(zaal, sleutel),
            }
            for sleutel, naam in zaal.namen.items()
        ]
        return "gemeenten.html", {"gemeenten": rijen}

    return await _toon(verzoek, zaal, maak)


async def artikel(verzoek: Request) -> Response:
    """One article, with what else there is on its topic."""
    zaal = _leeszaal(verzoek)
    gemeente = _gemeente(verzoek, zaal)
    gevonden = (await asyncio.to_thread(zaal.artikelen, gemeente)).get(verzoek.path_params["artikel"])
    if gevonden is None:
        raise HTTPException(404)
    # Who reads is likely to search next, and then need not wait.
    zaal.zet_klaar()
    if verzoek.url.path != (pad := adressen.artikel(gemeente, gevonden.naam, zaal.eigen)):
        return RedirectResponse(pad, status_code=301)

    def maak() -> Pagina:
        onderwerp = onderwerpen().naam(gevonden.onderwerp)
        elders = zaal.zelfde_onderwerp(gevonden)
        return "artikel.html", {
            "gemeente": gemeente,
            "naam": zaal.namen.get(gemeente),
            "artikel": gevonden,
            "passages": [_passage(zaal, passage) for passage in gevonden.passages],
            "nagekeken": _dag(gevonden.datum) if gevonden.datum else None,
            "onderwerp": Verwijzing(
                f"{adressen.gemeente(gemeente, zaal.eigen)}#{gevonden.onderwerp}", onderwerp
            ),
            "zelfde": [_naar(zaal, ander) for ander in elders.get(gemeente, ())],
            "elders": [
                (zaal.namen.get(waar), [_naar(zaal, ander) for ander in anderen])
                for waar, anderen in elders.items()
                if waar != gemeente
            ],
        }

    return await _toon(verzoek, zaal, maak)


async def zoeken(verzoek: Request) -> Response:
    """What is found for a question; with no question, the field to ask it in."""
    zaal = _leeszaal(verzoek)
    zaal.zet_klaar()
    vraag = verzoek.query_params.get("q", "").strip()
    gekozen = verzoek.query_params.get("gemeente", "")
    if gekozen not in {*zaal.namen, ALLES}:
        gekozen = zaal.eigen

    def maak() -> Pagina:
        context: dict[str, Any] = {"vraag": vraag, "gekozen": gekozen}
        if not vraag:
            return "zoeken.html", context
        waar = list(zaal.namen) if gekozen == ALLES else [gekozen]
        aantal = _PER_GEMEENTE if len(waar) > 1 else 10
        klaar = [gemeente for gemeente in waar if zaal.is_klaar(gemeente)]
        uitslagen = zaal.zoek(vraag[:LANGSTE_VRAAG], klaar, aantal=aantal)
        antwoorden = _antwoorden(zaal, uitslagen)
        return "zoeken.html", context | {
            "later": [zaal.namen[gemeente] for gemeente in waar if gemeente not in klaar],
            "te_lang": len(vraag) > LANGSTE_VRAAG,
            "antwoorden": [_antwoord(zaal, deel) for deel in antwoorden],
            "groepen": _treffers(zaal, vraag, uitslagen, antwoorden),
            "werkvormen": _werkvormen_met_naam(zaal, vraag),
        }

    sjabloon, context = await asyncio.to_thread(maak)
    # Kept by no cache, as the middleware says by itself: what somebody looks for is theirs.
    return _sjabloon(verzoek, zaal, sjabloon, context)


async def niveaus(verzoek: Request) -> Response:
    """The ladders of a municipality, with the werkvormen at each level."""
    zaal = _leeszaal(verzoek)
    gemeente = _gemeente(verzoek, zaal)
    if verzoek.url.path != (pad := adressen.niveaus(gemeente, zaal.eigen)):
        return RedirectResponse(pad, status_code=301)

    def maak() -> Pagina:
        blad = zaal.ladders(gemeente)
        return "niveaus.html", {
            "gemeente": gemeente,
            "naam": zaal.namen[gemeente],
            "ladders": _ladders(zaal, gemeente, blad) if blad else [],
            "genoemd": [_werkvorm(zaal, s) for s in blad.niveaus.genoemde_werkvormen] if blad else [],
            "werkvormen_bron": _bronregel(zaal, gemeente, blad, blad.niveaus.werkvormen_bronnen)
            if blad
            else "",
            "soorten": _soorten(zaal, gemeente, blad) if blad else [],
            "elders": [
                Verwijzing(adressen.niveaus(ander, zaal.eigen), naam)
                for ander, naam in zaal.namen.items()
                if ander != gemeente and zaal.ladders(ander) is not None
            ],
        }

    return await _toon(verzoek, zaal, maak)


async def werkvormen(verzoek: Request) -> Response:
    """All werkvormen, or those of one level or kind."""
    zaal = _leeszaal(verzoek)
    niveau, vorm = verzoek.query_params.get("niveau", ""), verzoek.query_params.get("vorm", "")

    def maak() -> Pagina:
        blad = zaal.ladders(zaal.eigen)
        bij = {
            plek.niveau
            for plekken in zaal.werkvormplekken.values()
            for plek in plekken
            if plek.gemeente == zaal.eigen
        }
        alle = [n for _, n in blad.niveaus.alle_niveaus() if n.sleutel in bij] if blad else []
        keuzes = {n.sleutel: n.naam for n in alle}
        gekozen = niveau if niveau in keuzes else ""
        soort = vorm if vorm in {"online", "offline"} else ""
        return "werkvormen.html", {
            "niveaus": keuzes,
            "niveau": gekozen,
            "vorm": soort,
            "werkvormen": [
                _werkvormrij(werkvorm)
                for werkvorm in zaal.werkvormen.values()
                if _past(zaal, werkvorm, gekozen, soort)
            ],
        }

    return await _toon(verzoek, zaal, maak)


async def werkvorm(verzoek: Request) -> Response:
    """One werkvorm: what it is, how it goes, and at which level the policies name it."""
    zaal = _leeszaal(verzoek)
    gevonden = (await asyncio.to_thread(lambda: zaal.werkvormen)).get(verzoek.path_params["sleutel"])
    if gevonden is None:
        raise HTTPException(404)

    def maak() -> Pagina:
        return "werkvorm.html", {
            "titel": _hoofdletter(gevonden.naam),
            "passages": [
                {"kop": p.kop, "anker": anker(p.kop), "tekst": p.tekst, "voor": _voor_wie(p.voor)}
                for p in gevonden.passages
            ],
            "plekken": _plekken(zaal, zaal.werkvormplekken.get(gevonden.sleutel, ())),
            "samen_met": [_werkvorm(zaal, s) for s in gevonden.gegevens.combineert_met],
            "geen_beleid": GEEN_BELEID,
            "bron": gevonden.passages[0].gegevens.bronnen[0].document,
        }

    return await _toon(verzoek, zaal, maak)


# --- What every page shares ---------------------------------------------------------------------


def _leeszaal(verzoek: Request) -> Leeszaal:
    zaal = staat_van(verzoek).leeszaal
    if zaal is None:
        raise HTTPException(404)
    return zaal


def _gemeente(verzoek: Request, zaal: Leeszaal) -> str:
    """The municipality in the address: without one it is the active one, or `landelijk`."""
    if verzoek.url.path.startswith(adressen.ALGEMEEN):
        return LANDELIJK
    gemeente: str = verzoek.path_params.get("gemeente", zaal.eigen)
    if gemeente not in zaal.namen:
        raise HTTPException(404)
    return gemeente


async def _toon(verzoek: Request, zaal: Leeszaal, maak: Callable[[], Pagina]) -> Response:
    """The page, unless the visitor still has it. It is made in a thread: the first one reads files."""
    staat = staat_van(verzoek)
    tag = await asyncio.to_thread(_etag, staat, zaal)
    koppen = {"ETag": tag, "Cache-Control": _BEWAREN}
    bekend = {deel.strip().removeprefix("W/") for deel in _kop(verzoek, "if-none-match").split(",")}
    if tag in bekend:
        return Response(status_code=304, headers=koppen)
    sjabloon, context = await asyncio.to_thread(maak)
    return _sjabloon(verzoek, zaal, sjabloon, context, koppen)


def _sjabloon(
    verzoek: Request,
    zaal: Leeszaal,
    sjabloon: str,
    context: Mapping[str, Any],
    koppen: Mapping[str, str] | None = None,
) -> Response:
    gedeeld = {
        "eigen": zaal.eigen,
        "namen": zaal.namen,
        "heeft_niveaus": zaal.ladders(zaal.eigen) is not None,
    }
    return staat_van(verzoek).sjablonen.TemplateResponse(
        verzoek, f"kennisbank/{sjabloon}", gedeeld | dict(context), headers=koppen
    )


def _kop(verzoek: Request, naam: str) -> str:
    return verzoek.headers.get(naam, "")


def _etag(staat: Webstaat, zaal: Leeszaal) -> str:
    """Another one when the content, the looks or the municipality's own data changed."""
    gegevens, i = staat.omgeving.gegevens, staat.omgeving.instellingen
    uiterlijk = _uiterlijk(HIER)
    delen = (zaal.stempel, uiterlijk, gegevens.gemeente.versie, i.thema_css, i.thema_klasse)
    return f'"{hashlib.sha256("/".join(delen).encode()).hexdigest()[:16]}"'


@lru_cache
def _uiterlijk(map_: Path) -> str:
    som = hashlib.sha256()
    for bestand in sorted([*map_.glob("templates/**/*.html"), *map_.glob("*.py")]):
        som.update(bestand.read_bytes())
    return som.hexdigest()


# --- Articles -----------------------------------------------------------------------------------


def _naar(zaal: Leeszaal, ander: Leesartikel) -> Verwijzing:
    return Verwijzing(adressen.artikel(ander.gemeente, ander.naam, zaal.eigen), ander.titel)


def _groepen(zaal: Leeszaal, gemeente: str) -> list[dict[str, Any]]:
    """The groups of topics of which there is an article, each topic with its articles."""
    bij: dict[str, list[Verwijzing]] = {}
    for gevonden in zaal.artikelen(gemeente).values():
        bij.setdefault(gevonden.onderwerp, []).append(_naar(zaal, gevonden))
    groepen = [
        {
            "naam": groep.naam,
            "anker": anker(groep.naam),
            "onderwerpen": [
                {"sleutel": sleutel, "naam": naam, "artikelen": bij[sleutel]}
                for sleutel, naam in groep.onderwerpen.items()
                if sleutel in bij
            ],
        }
        for groep in onderwerpen().groepen
    ]
    return [groep for groep in groepen if groep["onderwerpen"]]


def _passage(zaal: Leeszaal, passage: Vindbaar) -> dict[str, Any]:
    return {
        "kop": passage.kop,
        "anker": passage.sleutel.partition("#")[2],
        "tekst": passage.tekst,
        "voor": _voor_wie(passage.voor),
        "bron": bronregel(zaal.namen.get(passage.gemeente, ""), passage.bronnen),
    }


def _dag(datum: date) -> str:
    return str(format_date(datum, "d MMMM y", locale="nl"))


def _voor_wie(voor: Sequence[Publiek]) -> str:
    namen = {"inwoner": "inwoners", "medewerker": "medewerkers van de gemeente"}
    return " en ".join(namen[wie] for wie in ("inwoner", "medewerker") if wie in voor)


# --- Search -------------------------------------------------------------------------------------


def _antwoorden(zaal: Leeszaal, uitslagen: Iterable[Uitslag]) -> Sequence[Deelantwoord]:
    """What the vraagbaak is sure of: the active municipality first, else the surest."""
    zeker = [uitslag for uitslag in uitslagen if uitslag.antwoord.beantwoord]
    zeker.sort(key=lambda uitslag: (uitslag.gemeente != zaal.eigen, -uitslag.antwoord.zekerheid))
    return zeker[0].antwoord.delen if zeker else ()


def _antwoord(zaal: Leeszaal, deel: Deelantwoord) -> dict[str, Any]:
    kop = None if deel.soort == "lijst" else zaal.kop(deel.gemeente, deel.sleutel)
    kanttekening = None
    if deel.gemeente == PRAKTIJK:
        kanttekening = GEEN_BELEID
    elif deel.gemeente not in {zaal.eigen, LANDELIJK}:
        kanttekening = f"Dit geldt in {zaal.namen[deel.gemeente]}, niet in {zaal.namen[zaal.eigen]}."
    return {
        "kop": kop or "Niveaus en werkvormen",
        "pad": adressen.deelantwoord(deel, zaal.eigen),
        "tekst": deel.tekst,
        "bron": deel.bronregel,
        "kanttekening": kanttekening,
    }


def _treffers(
    zaal: Leeszaal, vraag: str, uitslagen: Sequence[Uitslag], getoond: Iterable[Deelantwoord]
) -> list[dict[str, Any]]:
    """What else was found: as one list, or by municipality when it was looked for in more."""
    gezien = {(deel.gemeente, deel.sleutel) for deel in getoond}
    groepen: dict[str, list[dict[str, Any]]] = {}
    for uitslag in uitslagen:
        for passage in (treffer.passage for treffer in uitslag.treffers):
            # What holds everywhere is found in every municipality.
            if (plek := (passage.gemeente, passage.sleutel)) in gezien:
                continue
            gezien.add(plek)
            overal = len(uitslagen) > 1 and passage.gemeente in ALGEMEEN
            groepen.setdefault("" if overal else uitslag.gemeente, []).append(
                {
                    "pad": adressen.passage(passage.gemeente, passage.sleutel, zaal.eigen),
                    "kop": passage.kop,
                    "fragment": fragment(passage.tekst, vraag),
                    "bron": bronregel(zaal.namen.get(passage.gemeente, ""), passage.bronnen),
                }
            )
    return [
        {"gemeente": gemeente, "naam": zaal.namen.get(gemeente), "rijen": rijen}
        for gemeente, rijen in sorted(groepen.items(), key=lambda paar: not paar[0])
    ]


def _werkvormen_met_naam(zaal: Leeszaal, vraag: str) -> list[Verwijzing]:
    """The werkvormen that are named in the question."""
    gevraagd = _stammen(vraag)
    return [
        _werkvorm(zaal, werkvorm.sleutel)
        for werkvorm in zaal.werkvormen.values()
        if any(
            f" {_stammen(naam)} " in f" {gevraagd} "
            for naam in (werkvorm.naam, *werkvorm.gegevens.synoniemen)
        )
    ]


@lru_cache(maxsize=2_000)
def _stammen(tekst: str) -> str:
    return " ".join(map(stam, splits(tekst)))


# --- Levels and werkvormen ----------------------------------------------------------------------


def _niveaupad(zaal: Leeszaal, gemeente: str) -> str | None:
    if gemeente == LANDELIJK or zaal.ladders(gemeente) is None:
        return None
    return adressen.niveaus(gemeente, zaal.eigen)


def _ladders(zaal: Leeszaal, gemeente: str, blad: Ladderblad) -> list[dict[str, Any]]:
    gezien: set[str] = set()

    def plek(ladder: Ladder, niveau: Niveau) -> str:
        # Two ladders may have a level of the same name; an address means the first.
        eigen = f"{ladder.sleutel}-{niveau.sleutel}" if niveau.sleutel in gezien else niveau.sleutel
        gezien.add(niveau.sleutel)
        return eigen

    return [
        {
            "naam": ladder.naam,
            "anker": f"ladder-{ladder.sleutel}",
            "bron": _bronregel(zaal, gemeente, blad, ladder.bronnen),
            "met_uitleg": any(niveau.uitleg for niveau in ladder.niveaus),
            "met_werkvormen": any(niveau.werkvormen for niveau in ladder.niveaus),
            "niveaus": [
                {
                    "naam": niveau.naam,
                    "anker": plek(ladder, niveau),
                    "synoniemen": niveau.synoniemen,
                    "uitleg": niveau.uitleg,
                    "offline": _namen(zaal, niveau, "offline"),
                    "online": _namen(zaal, niveau, "online"),
                }
                for niveau in ladder.niveaus
            ],
        }
        for ladder in blad.niveaus.ladders
    ]


def _namen(zaal: Leeszaal, niveau: Niveau, vorm: Vorm) -> list[Verwijzing]:
    return [_werkvorm(zaal, s) for s in niveau.werkvormen.bij(vorm)] if niveau.werkvormen else []


def _soorten(zaal: Leeszaal, gemeente: str, blad: Ladderblad) -> list[dict[str, Any]]:
    namen = {niveau.sleutel: niveau.naam for _, niveau in blad.niveaus.alle_niveaus()}
    return [
        {
            "naam": soort.naam,
            "doel": soort.doel,
            "niveaus": [
                Verwijzing(adressen.niveaus(gemeente, zaal.eigen, n), namen[n]) for n in soort.niveaus
            ],
            "uitzondering": soort.uitzondering,
            "bron": _bronregel(zaal, gemeente, blad, soort.bronnen),
        }
        for soort in blad.niveaus.soorten_werk
    ]


def _bronregel(zaal: Leeszaal, gemeente: str, blad: Ladderblad, plaatsen: Iterable[Vindplaats]) -> str:
    bronnen = [Bronplaats(p.document or blad.document, p.paragraaf, p.stap) for p in plaatsen]
    return bronregel(zaal.namen[gemeente], bronnen)


def _werkvorm(zaal: Leeszaal, sleutel: str) -> Verwijzing:
    return Verwijzing(adressen.werkvorm(sleutel), _hoofdletter(zaal.werkvormen[sleutel].naam))


def _werkvormrij(gevonden: Werkvorm) -> dict[str, Any]:
    return {
        "pad": adressen.werkvorm(gevonden.sleutel),
        "naam": _hoofdletter(gevonden.naam),
        "vorm": " en ".join(gevonden.gegevens.vorm),
        "uitleg": fragment(gevonden.passage("wat").tekst, "", woorden=18),
    }


def _past(zaal: Leeszaal, gevonden: Werkvorm, niveau: str, vorm: str) -> bool:
    """Whether it is of this kind, and the active municipality names it at this level."""
    if not niveau:
        return not vorm or vorm in gevonden.gegevens.vorm
    return any(
        plek.gemeente == zaal.eigen and plek.niveau == niveau and vorm in {"", plek.vorm}
        for plek in zaal.werkvormplekken.get(gevonden.sleutel, ())
    )


def _plekken(zaal: Leeszaal, plekken: Sequence[Werkvormplek]) -> list[dict[str, Any]]:
    return [
        {
            "gemeente": zaal.namen[plek.gemeente],
            "niveau": plek.niveau_naam,
            "vorm": plek.vorm,
            "pad": adressen.niveaus(plek.gemeente, zaal.eigen, plek.niveau),
        }
        for plek in plekken
    ]


def _hoofdletter(naam: str) -> str:
    return naam[:1].upper() + naam[1:]
