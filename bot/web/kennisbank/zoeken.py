"""What is found for a question: what the vraagbaak answers, and what else there is."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from bot.web.fragment import fragment
from bot.web.kennisbank.delen import Verwijzing, naar_werkvorm
from bot.web.kennisbank.pagina import Pagina, leeszaal_van, vul_sjabloon
from kennisbank import adressen
from kennisbank.leeszaal import Leeszaal, Uitslag
from kennisbank.vraagbaak.antwoord import Deelantwoord, bronregel
from kennisbank.werkvormen import GEEN_BELEID
from kennisbank.zoeken.passages import ALGEMEEN, LANDELIJK, PRAKTIJK
from kennisbank.zoeken.woorden import splits, stam

LANGSTE_VRAAG = 400
"""Characters of a question that are searched for."""
ALLES = "alle"
"""In the place of a municipality, for all of them."""
_PER_GEMEENTE = 3
"""Results of each municipality, when they are asked for all at once."""


async def zoeken(verzoek: Request) -> Response:
    """What is found for a question; with no question, the field to ask it in."""
    zaal = leeszaal_van(verzoek)
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
    return vul_sjabloon(verzoek, zaal, sjabloon, context)


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
        naar_werkvorm(zaal, werkvorm.sleutel)
        for werkvorm in zaal.werkvormen.values()
        if any(
            f" {_stammen(naam)} " in f" {gevraagd} "
            for naam in (werkvorm.naam, *werkvorm.gegevens.synoniemen)
        )
    ]


@lru_cache(maxsize=2_000)
def _stammen(tekst: str) -> str:
    return " ".join(map(stam, splits(tekst)))
